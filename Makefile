# What a person does with Concord's sources. `make` alone lists the targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

GO      ?= go
DATA    ?= ./concord-data
LISTEN  ?= 127.0.0.1:8420
TOOLS   := $(CURDIR)/.tools
VERSION := $(or $(patsubst v%,%,$(shell git describe --tags --match 'v[0-9]*' --dirty 2>/dev/null)),0.1.0+$(shell git rev-parse --short HEAD 2>/dev/null))

# Concord itself is built without cgo; only the race detector needs a C compiler.
export CGO_ENABLED ?= 0

# Pinned: a finding of today is a finding of tomorrow.
STATICCHECK_VERSION   := v0.8.2
GOLANGCI_VERSION      := v2.15.0

# The rooms where goroutines meet. Small data only: the embedded database is slow under the detector.
RACE_ROOMS := ./collect/... ./intake/... ./signin ./store/... ./taxii/... ./web/...
BENCH_ROOMS := ./text ./extract ./store ./store/exchange ./taxii ./intake

.PHONY: help run build setup go test unit race leaks mutants fuzz check lint vet fmt fmt-check bench interop eval weights cover clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: build ## build, load the starter dataset and serve it on http://127.0.0.1:8420
	@echo 'In another terminal, first: export CONCORD_DATA=$(DATA) PATH="$$PWD/bin:$$PATH"'
	@exec ./bin/concord demo --data $(DATA) --listen $(LISTEN)

build: go ## build ./bin/concord: one static file, no cgo
	@$(GO) build -trimpath -ldflags '-s -w -X main.version=$(VERSION)' -o bin/concord ./cmd/concord
	@echo "built bin/concord $(VERSION)"

go:
	@command -v $(GO) >/dev/null || { echo 'Go is not there. Install Go 1.26 or later (any Go from 1.21 fetches the right one by itself).' >&2; exit 1; }

setup: go ## install what the tests need and is missing (Debian, as root; otherwise it says what)
	@.ci/install

test: setup vet unit race fuzz ## everything: vet, all tests, the race detector, each fuzz target for a moment

unit: go
	$(GO) test ./...

race: go
	@if command -v cc >/dev/null; then \
	  set -x; CGO_ENABLED=1 $(GO) test -race -short -vet=off $(RACE_ROOMS); \
	else echo 'race: no C compiler here, left out'; fi

leaks: go ## the leak tests at full size: every reader, 500 objects, two worlds for each
	LEAKS=all $(GO) test -count=1 -timeout 30m -run 'TestL[0-9]' ./access ./decide ./store/... ./signin ./api ./web ./taxii ./cmd/concord

mutants: go ## seed mistakes of one line in the code that guards who reads what: a leak test has to notice each
	MUTANTS=all $(GO) test -count=1 -timeout 60m -v -run TestL39 ./conventions

fuzz: go ## each fuzz target for some seconds: make fuzz FUZZTIME=1m
	@GO=$(GO) .ci/fuzz

check: lint test ## vet, formatting, staticcheck, golangci-lint and the tests

lint: vet fmt-check $(TOOLS)/staticcheck-$(STATICCHECK_VERSION) $(TOOLS)/golangci-lint-$(GOLANGCI_VERSION)
	$(TOOLS)/staticcheck-$(STATICCHECK_VERSION) ./...
	$(TOOLS)/golangci-lint-$(GOLANGCI_VERSION) run ./...

vet: go
	$(GO) vet ./...

fmt: go ## format all Go files
	gofmt -w $$(git ls-files '*.go')

# gofmt and not a stricter formatter: that one would write our tables one value a line.
fmt-check: go
	@list=$$(gofmt -l $$(git ls-files '*.go')); \
	if [ -n "$$list" ]; then printf 'not formatted, run make fmt:\n%s\n' "$$list" >&2; exit 1; fi

bench: go ## the benchmarks behind BENCHMARKS.md: make bench BENCH=Ingest
	$(GO) test -run '^$$' -bench '$(or $(BENCH),.)' -benchmem $(BENCH_ROOMS)

interop: go ## drive published TAXII and STIX clients (Python, in a throw-away environment) against a node
	@GO=$(GO) interop/run.sh

eval: build ## score the extractor on both parts of the gold set
	@echo '== dev: tuned on'; ./bin/concord eval eval/dev
	@echo '== heldout: only scored'; ./bin/concord eval eval/heldout
	@echo '== fresh: only scored'; ./bin/concord eval eval/fresh

weights: go ## teach the models and weights of the reader anew, from eval/ alone
	tools/weights.sh

cover: go ## coverage of the tests, as cover.html
	$(GO) test -coverpkg=./... -coverprofile=cover.out ./...
	$(GO) tool cover -html=cover.out -o cover.html
	$(GO) tool cover -func=cover.out | tail -1

clean: ## remove what was built; your data in concord-data stays
	rm -rf bin cover.out cover.html

# Tools go to ./.tools under a name with their version, so that a new pin fetches a new tool.
define tool
$(TOOLS)/$(1)-$(2): | go
	@mkdir -p $(TOOLS)/get
	@echo 'installing $(1) $(2) (once)'
	@cd $(TOOLS) && GOBIN=$(TOOLS)/get GOFLAGS= $(GO) install $(3)@$(2)
	@mv $(TOOLS)/get/$(1) $$@
endef
$(eval $(call tool,staticcheck,$(STATICCHECK_VERSION),honnef.co/go/tools/cmd/staticcheck))
$(eval $(call tool,golangci-lint,$(GOLANGCI_VERSION),github.com/golangci/golangci-lint/v2/cmd/golangci-lint))
