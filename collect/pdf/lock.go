package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
)

// lock opens what a file encrypts under the empty password: such files only ask not to be printed
// or copied from. A nil lock is that of a file that is not encrypted.
type lock struct {
	key             []byte
	strings, bodies name // cipher: RC4, AESV2, AESV3 or Identity
	except          int  // object number of the encryption dictionary
}

const pad = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// unlock tries the empty password.
func unlock(d *file, e dict) (*lock, bool) {
	text := func(k name) []byte { s, _ := d.resolve(e[k]).(str); return []byte(s) }
	num := func(k name) int { n, _ := d.resolve(e[k]).(int); return n }
	k := &lock{strings: "RC4", bodies: "RC4"}
	version, revision := num("V"), num("R")
	if d.resolve(e["Filter"]) != name("Standard") {
		return nil, false
	}
	if version >= 4 {
		k.strings, k.bodies = d.method(e, "StrF"), d.method(e, "StmF")
	}
	u, o := text("U"), text("O")
	if revision >= 5 {
		return k, k.open256(u, text("UE"), revision)
	}
	n := num("Length") / 8
	if version == 1 || n < 5 {
		n = 5
	}
	if version == 4 {
		n = 16
	}
	if n > 16 || len(o) < 32 || len(u) < 16 {
		return nil, false
	}
	var id []byte
	if ids := d.array(d.trailer["ID"]); len(ids) > 0 {
		s, _ := d.resolve(ids[0]).(str)
		id = []byte(s)
	}
	seed := append([]byte(pad), o[:32]...)
	seed = binary.LittleEndian.AppendUint32(seed, uint32(num("P")))
	seed = append(seed, id...)
	if plain, is := d.resolve(e["EncryptMetadata"]).(bool); is && !plain && revision >= 4 {
		seed = append(seed, 0xff, 0xff, 0xff, 0xff)
	}
	sum := md5.Sum(seed)
	if revision >= 3 {
		for range 50 {
			sum = md5.Sum(sum[:n])
		}
	}
	k.key = bytes.Clone(sum[:n])
	return k, k.fits(u, id, revision)
}

// method is the cipher that a crypt filter names.
func (d *file) method(e dict, use name) name {
	filter, ok := d.resolve(e[use]).(name)
	if !ok || filter == "Identity" {
		return "Identity"
	}
	switch m, _ := d.resolve(d.dict(d.dict(e["CF"])[filter])["CFM"]).(name); m {
	case "V2":
		return "RC4"
	case "AESV2", "AESV3":
		return m
	}
	return "Identity"
}

// fits checks the key against the entry that the writer left for that.
func (k *lock) fits(u, id []byte, revision int) bool {
	if revision < 3 {
		return len(u) >= 32 && bytes.Equal(arc4(k.key, []byte(pad)), u[:32])
	}
	sum := md5.Sum(append([]byte(pad), id...))
	got := arc4(k.key, sum[:])
	for i := 1; i < 20; i++ {
		turn := bytes.Clone(k.key)
		for j := range turn {
			turn[j] ^= byte(i)
		}
		got = arc4(turn, got)
	}
	return bytes.Equal(got, u[:16])
}

// open256 is the scheme of PDF 2.0, and of the revision before it.
func (k *lock) open256(u, ue []byte, revision int) bool {
	if len(u) < 48 || len(ue) < 32 {
		return false
	}
	hash := func(salt []byte) []byte { s := sha256.Sum256(salt); return s[:] }
	if revision >= 6 {
		hash = slowHash
	}
	if !bytes.Equal(hash(u[32:40]), u[:32]) {
		return false
	}
	block, err := aes.NewCipher(hash(u[40:48]))
	if err != nil {
		return false
	}
	k.key = make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, 16)).CryptBlocks(k.key, ue[:32])
	return true
}

// slowHash is algorithm 2.B of ISO 32000-2 for the empty password.
func slowHash(salt []byte) []byte {
	first := sha256.Sum256(salt)
	k := first[:]
	for round := 0; ; round++ {
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		e := bytes.Repeat(k, 64)
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, e)
		sum := 0
		for _, c := range e[:16] {
			sum += int(c)
		}
		switch sum % 3 {
		case 0:
			s := sha256.Sum256(e)
			k = s[:]
		case 1:
			s := sha512.Sum384(e)
			k = s[:]
		case 2:
			s := sha512.Sum512(e)
			k = s[:]
		}
		if round >= 63 && int(e[len(e)-1]) <= round-31 {
			return k[:32]
		}
	}
}

// stream returns the bytes of a stream before its filters.
func (k *lock) stream(s stream) []byte {
	if k == nil || s.dict["Type"] == name("XRef") || s.id.num == k.except {
		return s.raw
	}
	return k.plain(s.raw, k.bodies, s.id)
}

// object decrypts the strings of an object.
func (k *lock) object(v any, id ref) any {
	if k == nil || id.num == k.except {
		return v
	}
	switch t := v.(type) {
	case str:
		return str(k.plain([]byte(t), k.strings, id))
	case array:
		for i := range t {
			t[i] = k.object(t[i], id)
		}
	case dict:
		for key := range t {
			t[key] = k.object(t[key], id)
		}
	}
	return v
}

func (k *lock) plain(data []byte, method name, id ref) []byte {
	key := k.key
	if method == "RC4" || method == "AESV2" {
		seed := append(bytes.Clone(key), byte(id.num), byte(id.num>>8), byte(id.num>>16), byte(id.gen), byte(id.gen>>8))
		if method == "AESV2" {
			seed = append(seed, "sAlT"...)
		}
		sum := md5.Sum(seed)
		key = sum[:min(len(key)+5, 16)]
	}
	switch method {
	case "RC4":
		return arc4(key, data)
	case "AESV2", "AESV3":
		return cbc(key, data)
	}
	return data
}

func arc4(key, data []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		return data
	}
	out := make([]byte, len(data))
	c.XORKeyStream(out, data)
	return out
}

// cbc takes the first block as the start value and the padding off the end.
func cbc(key, data []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(data) < 32 {
		return nil
	}
	iv, body := data[:16], data[16:]
	out := make([]byte, len(body)/16*16)
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, body[:len(out)])
	if n := int(out[len(out)-1]); n >= 1 && n <= 16 {
		out = out[:len(out)-n]
	}
	return out
}
