package signin

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"concord"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// Cost of argon2id: about a tenth of a second of one core.
const (
	argonTime   = 1
	argonMemory = 46 << 10 // KiB
	argonLanes  = 1
	saltBytes   = 16
	hashBytes   = 32
	atOnce      = 2 // sign-in shall not be what brings the node down

	minPassword = 15  // characters
	maxPassword = 256 // bytes
)

// HashPassword returns the encoded hash of a new password: "$argon2id$v=19$m=…,t=…,p=…$salt$hash". A
// weak one is refused.
func HashPassword(random io.Reader, name, password string) (string, error) {
	if err := checkPassword(name, password); err != nil {
		return "", err
	}
	salt := make([]byte, saltBytes)
	if _, err := io.ReadFull(random, salt); err != nil {
		return "", &concord.Error{Code: concord.CodeUnavailable, Op: "signin.HashPassword", Msg: "the machine gives no randomness", Err: err}
	}
	sum := argon2.IDKey(plainPassword(password), salt, argonTime, argonMemory, argonLanes, hashBytes)
	enc := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, argonMemory, argonTime, argonLanes, enc.EncodeToString(salt), enc.EncodeToString(sum)), nil
}

func plainPassword(p string) []byte { return []byte(norm.NFKC.String(p)) }

func checkPassword(name, password string) error {
	weak := func(why string) error {
		return &concord.Error{Code: concord.CodeInvalid, Msg: "the password " + why, Hint: fmt.Sprintf("take a sentence of at least %d characters that nobody else knows", minPassword)}
	}
	kinds := map[rune]bool{}
	for _, r := range password {
		kinds[r] = true
	}
	squeezed := strings.ToLower(strings.Join(strings.Fields(password), ""))
	switch {
	case len(password) > maxPassword:
		return weak("is too long")
	case utf8.RuneCountInString(password) < minPassword:
		return weak("is too short")
	case len(kinds) < 6:
		return weak("repeats few characters")
	case name != "" && len(squeezed)-len(name) < minPassword/2 && strings.Contains(squeezed, name):
		return weak("is little more than the name")
	}
	return nil
}

// rightPassword compares a password with an encoded hash.
func rightPassword(encoded, password string) bool {
	var version, memory, time, lanes uint32
	parts := strings.Split(encoded, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return false
	}
	if _, err := fmt.Sscanf(parts[2]+" "+parts[3], "v=%d m=%d,t=%d,p=%d", &version, &memory, &time, &lanes); err != nil || version != argon2.Version ||
		memory > 1<<20 || time < 1 || time > 16 || lanes < 1 || lanes > 16 {
		return false
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	want, err2 := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil || err2 != nil || len(want) != hashBytes {
		return false
	}
	got := argon2.IDKey(plainPassword(password), salt, time, memory, uint8(lanes), hashBytes)
	return subtle.ConstantTimeCompare(got, want) == 1
}

// nobody is compared with where there is no account or no password: the same work, and never right.
const nobody = "$argon2id$v=19$m=47104,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

// ByPassword returns the account of a person who gives name and password, from a source (the
// address of the peer). Unknown names take the time of known ones and get their answer.
func (g *Gate) ByPassword(ctx context.Context, name, password, source string) (*Account, error) {
	canonical := CanonicalName(name)
	if len(canonical) > maxName {
		canonical = canonical[:maxName]
	}
	if err := g.tooMany(canonical, source); err != nil {
		return nil, err
	}
	a, err := g.Accounts.Account(ctx, canonical)
	if concord.CodeOf(err) == concord.CodeNotFound {
		a, err = &Account{}, nil
	}
	if err != nil {
		return nil, err
	}
	if len(password) > maxPassword {
		password = ""
	}
	if err := g.compare(ctx, a, canonical, password, source); err != nil {
		return nil, err
	}
	return a, nil
}

// tooMany refuses a guess that comes too soon after wrong ones.
func (g *Gate) tooMany(name, source string) error {
	wait := g.guesses.wait(name, source, g.Clock())
	if wait <= 0 {
		return nil
	}
	return &concord.Error{Code: concord.CodeLimit, Msg: "there were too many wrong guesses", Hint: fmt.Sprintf("wait %d seconds and try again", int(wait.Seconds())+1)}
}

// compare waits for its turn. The limit is looked at again then, and the guess counted before the turn ends: otherwise all
// guesses that come at the same time would be free.
func (g *Gate) compare(ctx context.Context, a *Account, name, password, source string) error {
	turns := g.guesses.turns()
	select {
	case turns <- struct{}{}:
	case <-ctx.Done():
		return &concord.Error{Code: concord.CodeUnavailable, Op: "signin.compare", Msg: "the sign-in was given up", Err: ctx.Err()}
	}
	defer func() { <-turns }()
	if err := g.tooMany(name, source); err != nil {
		return err
	}
	hash := a.Password
	if hash == "" {
		hash = nobody
	}
	if !rightPassword(hash, password) || a.Password == "" || a.Disabled {
		g.guesses.wrong(name, source, g.Clock())
		return &concord.Error{Code: concord.CodeUnauthorized, Msg: "name or password is wrong", Hint: "try again, or ask an administrator of this node"}
	}
	g.guesses.right(name, source, g.Clock())
	return nil
}
