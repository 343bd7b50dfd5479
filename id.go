package concord

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
)

// ReportID names a report by its content: "r-" and the first 20 hexadecimal digits of the SHA-256 of its bytes, so that the
// same bytes are the same report. One that another organisation handed in has 20 digits of chance.
type ReportID string

// IncidentID names an incident: "PL-2024-05-WARSAW-ARSON" (country, month, slug; XX for none or several countries). A later, better date changes no id.
type IncidentID string

// ClaimID names a claim. The same bytes read by the same extractor version give the same ids.
type ClaimID string

// MeasureID names a measure.
type MeasureID string

// Namespace is the UUID namespace of Concord's derived ids (version 5).
var Namespace = uuid.MustParse("5b1f6f0a-3d53-5c0e-9d1f-6c5a0c9e2f4b")

// Clock tells the time. It is injected everywhere, so that a run can be repeated to the byte.
type Clock func() time.Time

// HashOf returns the SHA-256 of content as 64 hexadecimal digits.
func HashOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// ReportIDOf returns the id of the report with that SHA-256 (64 hexadecimal digits).
func ReportIDOf(hash string) ReportID { return ReportID("r-" + hash[:20]) }

// DraftID returns the id of the n-th draft incident (from 0) that was read in a report.
func DraftID(r ReportID, n int) IncidentID { return IncidentID(string(r) + "." + strconv.Itoa(n+1)) }

// DeriveID returns a version 5 UUID of the parts, for ids that must come out the same on every node.
func DeriveID(parts ...string) string {
	return uuid.NewSHA1(Namespace, []byte(strings.Join(parts, "\x1f"))).String()
}

// SlugID builds an incident id from a country (ISO 3166 alpha-2 or ""), a date and words for the
// slug. The caller makes it unique. Words must not hold a private person's name.
func SlugID(country string, d Date, words ...string) IncidentID {
	if country == "" {
		country = "XX"
	}
	parts := []string{country}
	switch {
	case len(d) >= 7:
		parts = append(parts, string(d[:7]))
	case len(d) >= 4:
		parts = append(parts, string(d[:4]))
	}
	for _, w := range words {
		if s := slug(w); s != "" {
			parts = append(parts, s)
		}
	}
	return IncidentID(strings.Join(parts, "-"))
}

func slug(s string) string {
	var b strings.Builder
	for _, r := range strings.ToUpper(s) {
		if r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		}
		if b.Len() == 24 {
			break
		}
	}
	return b.String()
}
