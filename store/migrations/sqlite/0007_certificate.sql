-- Public keys of partners, by which they are known over mutual TLS: pinned, whatever the certificate says.
create table certificate (
  spki       text primary key, -- SHA-256 of the public key (SubjectPublicKeyInfo), 64 hexadecimal digits
  principal  text not null references account (principal),
  added_at   integer not null,
  revoked_at integer not null  -- 0 while it is good
) without rowid;
