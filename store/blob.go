package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"concord"
)

// blob is content as it is kept: packed before it waits for the writer.
type blob struct {
	sha256 string
	size   int
	coding string
	bytes  []byte
}

const packFrom = 256 // bytes; smaller content is not worth packing

func (s *Store) packed(content []byte) blob {
	b := blob{sha256: concord.HashOf(content), size: len(content), bytes: content}
	if len(content) < packFrom {
		return b
	}
	if z := s.pack.EncodeAll(content, make([]byte, 0, len(content)/2)); len(z) < len(content) {
		b.coding, b.bytes = "zstd", z
	}
	return b
}

// plain gives back the content, checked against its hash.
func (s *Store) plain(b blob) ([]byte, error) {
	content, err := b.bytes, error(nil)
	if b.coding == "zstd" {
		content, err = s.unpack.DecodeAll(b.bytes, make([]byte, 0, b.size))
	}
	sum, _, _ := strings.Cut(b.sha256, ".") // see handedKey
	if err == nil && concord.HashOf(content) != sum {
		err = errors.New("the hash differs")
	}
	if err != nil {
		return nil, &concord.Error{Code: concord.CodeInternal, Msg: fmt.Sprintf("the content %s is damaged on the disk", b.sha256[:20]),
			Hint: "restore it from a backup, or ingest the original again into a new folder", Err: err}
	}
	if content == nil {
		content = []byte{}
	}
	return content, nil
}

func putBlob(ctx context.Context, t *tx, b blob) error {
	bytes := b.bytes
	if bytes == nil {
		bytes = []byte{}
	}
	_, err := t.Exec(ctx, "insert into blob (sha256, size, coding, bytes) values ($1, $2, $3, $4) on conflict (sha256) do nothing",
		b.sha256, b.size, b.coding, bytes)
	return err
}

// Content returns the bytes of a report as they were captured, checked against their hash.
func (h *Handle) Content(ctx context.Context, id concord.ReportID) ([]byte, error) {
	const op = "store.Content"
	found, err := read(ctx, h, op, scanBlob, `select b.sha256, b.size, b.coding, b.bytes from report r join blob b on b.sha256 = r.sha256
		where r.label `+mayRead+" and r.id = $2", string(id))
	if err == nil && len(found) == 0 {
		err = missing(op, "report", string(id))
	}
	if err != nil {
		return nil, err
	}
	content, err := h.s.plain(found[0])
	return content, fault(op, err)
}

func scanBlob(rows *sql.Rows, b *blob) error {
	return rows.Scan(&b.sha256, &b.size, &b.coding, &b.bytes)
}

func in(param string) string { return fmt.Sprintf(inList, param) }

// missing is the one answer for what is not there and for what the reader may not see.
func missing(op, what, id string) error {
	return &concord.Error{Code: concord.CodeNotFound, Op: op, Msg: fmt.Sprintf("there is no %s %s", what, id),
		Hint: "see `concord " + what + "s` for what there is"}
}
