# Words before a noun that tell whether it was named before. Hand-written for Concord.
[CUE definite]
the
this
that
these
those
its
their
his
her
[CUE another]
another
second
third
separate
similar
further
other
[CUE many]
several
numerous
dozens
many
various
multiple
recent
hundreds
scores
countless
[CUE also]
also
as well
too
elsewhere
likewise
at the same time
