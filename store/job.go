package store

import (
	"context"
	"database/sql"
	"time"
)

// enqueue queues a job. One that is queued or running already stays as it is; one that failed is
// queued anew.
func (t *tx) enqueue(ctx context.Context, j Job) error {
	runAt := t.stamp
	if !j.RunAt.IsZero() {
		runAt = micros(j.RunAt)
	}
	_, err := t.Exec(ctx, `insert into job (kind, key, args, state, run_at, attempt, lease_until, err)
		values ($1, $2, $3, 'queued', $4, 0, 0, '')
		on conflict (kind, key) do update set state = 'queued', run_at = excluded.run_at, attempt = 0 where job.state = 'failed'`,
		j.Kind, j.Key, j.Args, runAt)
	return err
}

func (t *tx) finish(ctx context.Context, j Job) error {
	_, err := t.Exec(ctx, "delete from job where kind = $1 and key = $2", j.Kind, j.Key)
	return err
}

// Enqueue queues jobs.
func (h *Handle) Enqueue(ctx context.Context, jobs ...Job) error {
	return h.change(ctx, "store.Enqueue", func(ctx context.Context, t *tx) error {
		for _, j := range jobs {
			if err := t.enqueue(ctx, j); err != nil {
				return err
			}
		}
		return nil
	})
}

// ClaimJobs takes up to limit jobs of a kind that are due, for as long as lease: one that is not
// ended by then is due again. It is for the operator's own workers.
func (h *Handle) ClaimJobs(ctx context.Context, kind string, lease time.Duration, limit int) ([]Job, error) {
	const op = "store.ClaimJobs"
	if err := h.operator(op); err != nil {
		return nil, err
	}
	var jobs []Job
	err := h.change(ctx, op, func(ctx context.Context, t *tx) error {
		jobs = nil
		now := micros(t.s.opt.Clock())
		return each(ctx, t, func(rows *sql.Rows) error {
			j := Job{Kind: kind}
			var runAt int64
			err := rows.Scan(&j.Key, &j.Args, &runAt, &j.Attempt, &j.Err)
			j.RunAt = fromMicros(runAt)
			jobs = append(jobs, j)
			return err
		}, claimJobs, now+lease.Microseconds(), kind, max(now, t.stamp), clampLimit(limit))
	})
	return jobs, err
}

// EndJob forgets a job that is done.
func (h *Handle) EndJob(ctx context.Context, j Job) error {
	return h.change(ctx, "store.EndJob", func(ctx context.Context, t *tx) error { return t.finish(ctx, j) })
}

// FailJob says why a job failed, and when to try again; a zero time gives it up.
func (h *Handle) FailJob(ctx context.Context, j Job, why string, again time.Time) error {
	return h.change(ctx, "store.FailJob", func(ctx context.Context, t *tx) error {
		state, runAt := "failed", int64(0)
		if !again.IsZero() {
			state, runAt = "queued", micros(again)
		}
		_, err := t.Exec(ctx, "update job set state = $3, run_at = $4, lease_until = 0, err = $5 where kind = $1 and key = $2",
			j.Kind, j.Key, state, runAt, why)
		return err
	})
}
