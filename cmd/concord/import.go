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
	"concord/wire"
)

type importCmd struct {
	File       string   `arg:"" help:"The file; - is standard input. misp: a folder or an address too."`
	Format     string   `help:"One of ${enum}." enum:"json,stix,medallion,misp" default:"json" placeholder:"FORMAT"`
	Collection string   `help:"stix: collection that the objects are put into, by its id or alias; the log alone without one." placeholder:"NAME"`
	APIRoot    string   `help:"stix: API root that the collection lies under." default:"default" placeholder:"NAME"`
	Origin     string   `help:"stix: organisation that the objects come from; this node's own without it." placeholder:"ORG"`
	TLP        string   `name:"tlp" help:"medallion: level of what is not marked." default:"AMBER" placeholder:"LEVEL"`
	To         []string `help:"medallion, misp: for whom this node receives: they may read what is marked for the receiver." placeholder:"RECIPIENT"`

	AllowPrivate bool   `help:"misp: allow addresses of this machine and the local network."`
	KeyFile      string `help:"misp: file with the value of the header Authorization: 'Bearer KEY' for a node of Concord, KEY for an instance of MISP." placeholder:"FILE"`
}

func (importCmd) Help() string {
	return `json reads what 'concord export --format json' wrote: ids, versions, markings and times stay as they are, for collections and posted objects too. stix reads a bundle, an envelope or lines of objects into the log that is exchanged, byte for byte. medallion reads the data file of that TAXII server: API roots, collections with their ids and rights, and objects with the times at which they were added; 'concord serve --taxii-root /' then has them under the same addresses. misp reads events of MISP (one, a list, or a feed in a folder or at an address): each is kept as it came, and one that tells of an incident becomes a candidate, who may read it being the strictest of what the event and its parts say. What breaks a rule of STIX 2.1 is named and left out. Importing the same file again changes nothing.

Examples:
  concord import node.jsonl --data ./copy
  concord import --format stix enterprise-attack.json --collection inbox
  concord import --format medallion default_data.json --tlp GREEN --to cert-pl
  concord import --format misp https://cert.example/feed/manifest.json --to community:energy` + codes(exitSome, exitNotFound, exitForbidden, exitConflict, exitUnavailable)
}

const (
	importBatch = 200       // records of one transaction
	importLine  = 256 << 20 // longest record
)

func (c *importCmd) Run(a *app) error {
	if c.Format == "misp" {
		return c.misp(a)
	}
	in := a.in
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no file " + c.File, Hint: "concord export --format json > FILE writes one", Err: err}
		}
		defer f.Close()
		in = f
	}
	switch c.Format {
	case "stix":
		return c.stix(a, in)
	case "medallion":
		return c.medallion(a, in)
	}
	return c.json(a, in)
}

func (c *importCmd) json(a *app, in io.Reader) error {
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
		if err := wire.CheckRecords(batch); err != nil {
			return err
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
