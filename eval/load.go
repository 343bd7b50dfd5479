package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"path"
	"strings"

	"concord"
)

// Load reads every annotation (*.json) of a folder, in the order of file names, with the document
// that each belongs to. The error joins the first fault of every faulty file and names the file.
func Load(fsys fs.FS, dir string) ([]Document, error) {
	names, err := fs.Glob(fsys, path.Join(dir, "*.json"))
	if err != nil {
		return nil, invalid(dir, "the folder cannot be listed", err)
	}
	if len(names) == 0 {
		return nil, &concord.Error{Code: concord.CodeNotFound, Msg: dir + ": there are no annotations (*.json) in this folder",
			Hint: "name a folder that holds documents with their annotations, such as eval/dev"}
	}
	var docs []Document
	var faults []error
	seen := map[string]bool{}
	for _, name := range names {
		doc, err := loadOne(fsys, name)
		if err == nil && seen[doc.ID] {
			err = invalid(name, "the id "+doc.ID+" is used twice", nil)
		}
		if err != nil {
			faults = append(faults, err)
			continue
		}
		seen[doc.ID] = true
		docs = append(docs, doc)
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return docs, nil
}

func loadOne(fsys fs.FS, name string) (Document, error) {
	var doc Document
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return doc, invalid(name, "it cannot be read", err)
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&doc.Gold); err != nil {
		return doc, invalid(name, "it is not an annotation", err)
	}
	if dec.More() {
		return doc, invalid(name, "something follows the annotation", nil)
	}
	if fault := doc.fault(); fault != "" {
		return doc, invalid(name, fault, nil)
	}
	if doc.ID != strings.TrimSuffix(path.Base(name), ".json") {
		return doc, invalid(name, "the id is not the name of the file", nil)
	}
	doc.Raw, err = fs.ReadFile(fsys, path.Join(path.Dir(name), doc.File))
	if err != nil {
		return doc, invalid(name, "its document cannot be read", err)
	}
	return doc, nil
}

func invalid(name, fault string, cause error) error {
	return &concord.Error{Code: concord.CodeInvalid, Msg: name + ": " + fault, Err: cause,
		Hint: "the rules of annotation are in eval/RULES.md"}
}
