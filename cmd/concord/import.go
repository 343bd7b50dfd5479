package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"concord"
	"concord/store"
)

type importCmd struct {
	File string `arg:"" help:"A JSON export; - is standard input."`
}

func (importCmd) Help() string {
	return `Reads what 'concord export --format json' wrote: ids, versions and times stay as they are. Importing the same file again changes nothing.

Example:
  concord import node.jsonl --data ./copy` + codes(exitNotFound, exitConflict)
}

const (
	importBatch = 200       // records of one transaction
	importLine  = 256 << 20 // longest record
)

func (c *importCmd) Run(a *app) error {
	in := a.in
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no file " + c.File, Hint: "concord export --format json > FILE writes one", Err: err}
		}
		defer f.Close()
		in = f
	}
	lines := bufio.NewReaderSize(in, 1<<20)
	head, err := c.head(lines)
	if err != nil {
		return err
	}
	a.node = head.Node // a new node takes the name of the one that wrote the file
	h, err := a.open(true)
	if err != nil {
		return err
	}
	var sum store.Imported
	var batch []store.Record
	flush := func() error {
		if len(batch) == 0 {
			return nil
		}
		got, err := h.Import(a.ctx, batch)
		sum.New, sum.Known, batch = sum.New+got.New, sum.Known+got.Known, batch[:0]
		return err
	}
	for n := 2; ; n++ {
		line, err := readLine(lines)
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if len(line) > 0 {
			var rec store.Record
			if err := json.Unmarshal(line, &rec); err != nil {
				return c.bad(n, "is no record", err)
			}
			if batch = append(batch, rec); len(batch) == importBatch {
				if err := flush(); err != nil {
					return err
				}
			}
		}
		if errors.Is(err, io.EOF) {
			break
		}
	}
	if err := flush(); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s imported; %d already known: nothing changed.\n", plural(sum.New, "record"), sum.Known)
	return nil
}

func (c *importCmd) head(lines *bufio.Reader) (head exportHead, err error) {
	line, err := readLine(lines)
	if err != nil && !errors.Is(err, io.EOF) {
		return head, err
	}
	if err := json.Unmarshal(line, &head); err != nil || head.Concord == 0 {
		return head, c.bad(1, "is not the head of an export", err)
	}
	if head.Concord != exportForm {
		return head, c.bad(1, fmt.Sprintf("is of form %d, which this program does not know", head.Concord), nil)
	}
	return head, nil
}

func (c *importCmd) bad(line int, what string, err error) error {
	return &concord.Error{Code: concord.CodeInvalid, Msg: fmt.Sprintf("line %d of %s %s", line, c.File, what), Hint: "give a file that 'concord export --format json' wrote, whole and unchanged", Err: err}
}

func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if len(line) > importLine {
			return nil, &concord.Error{Code: concord.CodeLimit, Msg: "a record is too long"}
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSpace(line), err
		}
	}
}
