package share

import (
	"bufio"
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io"
	"time"

	"concord"

	"filippo.io/age"
)

// Head is what a file says of itself. All of it is signed, whom it is for too, so that nobody can pass it on as meant for another.
type Head struct {
	Form   int       `json:"concord_pack"`
	From   string    `json:"from"` // public key of who made it
	To     string    `json:"to"`   // of whom it is for
	Number int64     `json:"number"`
	Made   time.Time `json:"made"` // UTC
}

// File is a file that was opened: all of it, and the signature holds for From.
type File struct {
	Head
	Objects  [][]byte
	Withdraw []string
	Sum      string // SHA-256 of what was signed, hexadecimal
}

const (
	fileForm   = 1
	maxRecord  = 8 << 20
	maxFile    = 256 << 20 // of what is in a file
	signedAs   = "concord pack 1\x00"
	recordHead = 'H'
	recordBody = 'O'
	recordGone = 'W'
	recordSign = 'S'
)

// Seal writes a file: a head, objects and withdrawn ids, each with its length, and a signature over all of that, encrypted for its reader.
func Seal(w io.Writer, k *Key, to PublicKey, number int64, made time.Time, objects [][]byte, withdraw []string) error {
	const op = "share.Seal"
	sealed, err := age.Encrypt(w, to.seal)
	if err != nil {
		return &concord.Error{Code: concord.CodeInternal, Op: op, Msg: "the file cannot be sealed", Err: err}
	}
	b := &records{w: bufio.NewWriterSize(sealed, 64<<10), sum: sha256.New()}
	head, err := json.Marshal(Head{fileForm, k.Public().Text, to.Text, number, made.UTC()})
	if err != nil {
		return err
	}
	b.put(recordHead, head)
	for _, o := range objects {
		b.put(recordBody, o)
	}
	for _, id := range withdraw {
		b.put(recordGone, []byte(id))
	}
	b.put(recordSign, ed25519.Sign(k.sign, append([]byte(signedAs), b.sum.Sum(nil)...)))
	if b.err == nil {
		b.err = b.w.Flush()
	}
	if err := errors.Join(b.err, sealed.Close()); err != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Op: op, Msg: "the file cannot be written", Hint: "is the disk full?", Err: err}
	}
	return nil
}

// records writes records, and keeps the first error.
type records struct {
	w   *bufio.Writer
	sum hash.Hash
	err error
}

func (b *records) put(kind byte, content []byte) {
	head := binary.BigEndian.AppendUint32([]byte{kind}, uint32(len(content))) //nolint:gosec // an object is no gigabyte
	for _, part := range [][]byte{head, content} {
		if b.err == nil {
			_, b.err = b.w.Write(part)
		}
		b.sum.Write(part)
	}
}

// Open reads a file that is for the key, or refuses it whole. Who made it is told, not whether it is known.
func Open(r io.Reader, k *Key) (*File, error) {
	opened, err := age.Decrypt(r, k.open)
	if err != nil {
		var other *age.NoIdentityMatchError
		if errors.As(err, &other) {
			return nil, &concord.Error{Code: concord.CodeForbidden, Op: "share.Open", Msg: "the file is not for this node", Hint: "has the partner pinned the key of another node, or an old one? concord partner key prints this node's", Err: err}
		}
		return nil, spoilt(err)
	}
	f, err := readFile(opened)
	if err != nil {
		return nil, err
	}
	if f.To != k.Public().Text {
		return nil, &concord.Error{Code: concord.CodeForbidden, Op: "share.Open", Msg: "the file was made for another node"}
	}
	return f, nil
}

func spoilt(err error) error {
	return &concord.Error{Code: concord.CodeInvalid, Op: "share.Open", Msg: "the file is cut off, was changed or is none of this kind; nothing of it was taken", Hint: "have the partner send it again", Err: err}
}

// readFile reads what is in a file, and holds its signature against the key that it names.
func readFile(r io.Reader) (*File, error) {
	in := bufio.NewReaderSize(r, 64<<10)
	f, sum, size := &File{}, sha256.New(), 0
	for n := 0; ; n++ {
		before := sum.Sum(nil)
		kind, content, err := record(in, sum)
		if err != nil {
			return nil, spoilt(err)
		}
		if size += len(content); size > maxFile {
			return nil, &concord.Error{Code: concord.CodeLimit, Op: "share.Open", Msg: "the file holds too much", Hint: "have the partner make several"}
		}
		switch {
		case n == 0 && kind == recordHead:
			if err := json.Unmarshal(content, &f.Head); err != nil || f.Form != fileForm || f.Number < 1 {
				return nil, spoilt(errors.Join(err, errors.New("its head cannot be read")))
			}
		case n > 0 && kind == recordBody && f.Withdraw == nil:
			f.Objects = append(f.Objects, content)
		case n > 0 && kind == recordGone:
			f.Withdraw = append(f.Withdraw, string(content))
		case n > 0 && kind == recordSign:
			f.Sum = hex.EncodeToString(before)
			return f, signed(in, f, content, before)
		default:
			return nil, spoilt(errors.New("its parts are not in order"))
		}
	}
}

// signed checks a signature, and that nothing follows it.
func signed(in *bufio.Reader, f *File, signature, sum []byte) error {
	from, err := ParsePublicKey(f.From)
	if err != nil {
		return spoilt(err)
	}
	if from.Text != f.From || !ed25519.Verify(from.verify, append([]byte(signedAs), sum...), signature) {
		return spoilt(errors.New("its signature does not hold"))
	}
	if _, err := in.ReadByte(); !errors.Is(err, io.EOF) {
		return spoilt(errors.Join(err, errors.New("something follows its signature")))
	}
	return nil
}

// record reads one record; its content is a copy.
func record(in *bufio.Reader, sum hash.Hash) (kind byte, content []byte, err error) {
	var head [5]byte
	if _, err := io.ReadFull(in, head[:]); err != nil {
		return 0, nil, err
	}
	n := binary.BigEndian.Uint32(head[1:])
	if n > maxRecord {
		return 0, nil, errors.New("a part is too long")
	}
	var b bytes.Buffer // grows with what is there, not with what is said to come
	if _, err := io.CopyN(&b, in, int64(n)); err != nil {
		return 0, nil, err
	}
	sum.Write(head[:])
	sum.Write(b.Bytes())
	return head[0], b.Bytes(), nil
}
