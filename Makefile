# Two commands do all the set-up on a fresh Debian machine with Swift: `make check` and `make test`.
SWIFT ?= swift
PROGRAM ?= .build/release/licet
BUILD ?= $(SWIFT) build -c release --product licet
PROOFS = ledger-writers evidence
LONG_PROOFS = ledger-crash ledger-power ledger-errors ledger-tamper ledger-writers replay

.PHONY: check test build setup lint rules rules-lint mutants records tables ledger ledger-long benchmark inventories

## Install what is missing, build, and judge the examples.
check: build
	@sh Scripts/check-examples.sh $(PROGRAM)

## Install what is missing and run every test, compiled with optimisation: thousands of cases are judged.
test: setup
	$(SWIFT) test -Xswiftc -O
	$(SWIFT) run -Xswiftc -O licet test Rules

build: setup
	$(BUILD)

setup:
	@sh Scripts/setup.sh

## The checks of style and layers that CI adds.
lint: setup
	$(SWIFT) format lint --strict -r Sources Tests Benchmarks Package.swift
	$(SWIFT) build --explicit-target-dependency-import-check error

## The rules alone: lint, catalogue, tests.
rules: rules-lint
	$(PROGRAM) test Rules

rules-lint: build
	$(PROGRAM) rules lint Rules
	$(PROGRAM) catalogue check

## Every rule changed one thing at a time: some test must notice. Takes many minutes.
mutants: build
	$(PROGRAM) mutate Rules

## Write the records of the examples anew; what changed is read in the difference.
records: setup
	LICET_WRITE_RECORDS=1 $(SWIFT) test -Xswiftc -O --filter ExampleRecordTests
	git diff --stat -- Examples Docs/schemas

## Tables as openpyxl, LibreOffice and Gnumeric write them, as far as these are installed.
tables: build
	@bash Tests/Scripts/tables.sh $(PROGRAM)

## What the ledger promises, against crashes, errors, many writers, tampering and the programs of others.
ledger: build
	@sh Scripts/setup.sh --with-proofs
	@set -e; for proof in $(PROOFS); do bash Tests/Scripts/$$proof.sh $(PROGRAM); done

## What the ledger costs, in logs that grow tenfold up to a million entries.
benchmark: setup
	$(SWIFT) run -c release licet-benchmark ledger

## The proofs that take minutes: each kill, each error of the system, each byte changed, each example judged again.
ledger-long: build
	@sh Scripts/setup.sh --with-proofs
	@set -e; for proof in $(LONG_PROOFS); do LICET_LONG=1 bash Tests/Scripts/$$proof.sh $(PROGRAM); done

## Inventories held against the programs they come from, as far as those are installed.
inventories: build
	bash Tests/Scripts/inventories.sh $(PROGRAM)
