package intake

import (
	"context"
	"time"

	"concord"
	"concord/text"
)

// jobSecond is the kind of the job that reads a report a second time.
const jobSecond = "second"

// giveUp is after how many reports in a row that cannot be read now the rest waits for another run.
const giveUp = 3

// SecondReader reads a report a second time by other means. What it returns is for whoever shows it.
type SecondReader interface {
	Model() string
	// Read returns the reading of one report. An error of the code unavailable may pass; any other is a
	// matter of this report.
	Read(ctx context.Context, d *text.Document, id concord.ReportID) ([]byte, error)
	// Failed returns what is kept of a reading that failed.
	Failed(id concord.ReportID, err error) []byte
}

// SecondStore is where second readings and their jobs are kept.
type SecondStore interface {
	// KeepSecond keeps a reading beside what else was read in the report, and ends the job.
	KeepSecond(ctx context.Context, id concord.ReportID, model string, reading []byte, done Job) error
	// EndJob forgets a job.
	EndJob(ctx context.Context, j Job) error
	// PutOff has a job done by a later run.
	PutOff(ctx context.Context, j Job, why string) error
}

// Second reads stored reports a second time, each as a job of its own after the first reading. It changes no
// record, and what fails costs the second reading alone.
type Second struct {
	Intake *Intake
	Reader SecondReader
	Store  SecondStore
	Lease  time.Duration // longer than one reading takes
	All    bool          // reports too in which the first reading found nothing

	// May says why a report may not be sent to the reader; nil sends all.
	May func(concord.Marking) error
}

// Seconded is what became of a second reading.
type Seconded struct {
	Report  concord.ReportID
	Source  string
	Err     error
	Waits   bool // for another run
	Skipped bool // there was nothing to read
}

// Run does the jobs that are due and calls emit with what became of each reading. It ends early with the
// error of emit or of ctx, and where the reader cannot be had now: then the rest waits for another run.
func (s *Second) Run(ctx context.Context, emit func(Seconded) error) error {
	var left []Job
	defer func() {
		for _, j := range left { // at the end: else they would be due again at once
			_ = s.Store.PutOff(context.WithoutCancel(ctx), j, "the second reader could not be reached")
		}
	}()
	for inRow := 0; inRow < giveUp && ctx.Err() == nil; {
		jobs, err := s.Intake.Store.Jobs(ctx, jobSecond, s.Lease, 1)
		if err != nil || len(jobs) == 0 {
			return err
		}
		out, asked := s.do(ctx, jobs[0])
		if out.Waits {
			left, inRow = append(left, jobs[0]), inRow+1
		} else if asked {
			inRow = 0
		}
		if !asked && out.Err == nil {
			continue
		}
		if err := emit(out); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Report reads one stored report a second time, whether or not that is due.
func (s *Second) Report(ctx context.Context, id concord.ReportID) Seconded {
	out, asked := s.do(ctx, Job{Kind: jobSecond, Key: string(id)})
	out.Skipped = !asked && out.Err == nil
	return out
}

// do does one job; asked is false where there is nothing to read.
func (s *Second) do(ctx context.Context, j Job) (out Seconded, asked bool) {
	out.Report = concord.ReportID(j.Key)
	defer func() {
		out.Waits = out.Err != nil && (concord.CodeOf(out.Err) == concord.CodeUnavailable || ctx.Err() != nil)
	}()
	defer guard(&out.Err)
	rep, err := s.Intake.Store.Report(ctx, out.Report)
	if err != nil {
		out.Err = err
		return out, false
	}
	out.Source = rep.Source
	switch {
	case rep.Extractor == "" && rep.Trouble == "":
		return out, false // its first reading comes first; the job is due again after its lease
	case rep.Extractor == "" || rep.Extractor == container || !rep.Relevant && !s.All:
		out.Err = s.Store.EndJob(ctx, j)
		return out, false
	}
	out.Err = s.read(ctx, rep, j)
	return out, true
}

// read reads and keeps. A failure that is a matter of the report is kept as such.
func (s *Second) read(ctx context.Context, rep *concord.Report, j Job) error {
	var reading []byte
	var err error
	if s.May != nil {
		err = s.May(rep.Marking)
	}
	if err == nil {
		reading, err = s.ask(ctx, rep)
	}
	if concord.CodeOf(err) == concord.CodeUnavailable || ctx.Err() != nil {
		return err
	}
	if err != nil {
		reading = s.Reader.Failed(rep.ID, err)
	}
	if kept := s.Store.KeepSecond(ctx, rep.ID, s.Reader.Model(), reading, j); kept != nil {
		return kept
	}
	return err
}

func (s *Second) ask(ctx context.Context, rep *concord.Report) (reading []byte, err error) {
	defer guard(&err)
	d, err := s.Intake.document(ctx, rep)
	if err != nil {
		return nil, err
	}
	return s.Reader.Read(ctx, d, rep.ID)
}

// document brings a stored report to canonical text again.
func (in *Intake) document(ctx context.Context, rep *concord.Report) (*text.Document, error) {
	content, err := in.Store.Content(ctx, rep.ID)
	if err != nil {
		return nil, err
	}
	it := stored(rep, content)
	if text.Sniff(content, rep.ContentType) == text.KindPDF && in.Pages != nil {
		if it.Pages, err = in.Pages(ctx, content); err != nil {
			return nil, err
		}
	}
	return Document(it)
}
