-- Who somebody is at a provider of sign-in: the issuer and the subject, and never a mail address. An
-- identity is of one account; an administrator links them.
create table identity (
  issuer    text not null,
  subject   text not null,
  principal text not null references account (principal),
  linked_at integer not null,
  primary key (issuer, subject)
) without rowid;
create index identity_principal on identity (principal);
