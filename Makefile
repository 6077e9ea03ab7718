# Two commands do all the set-up on a fresh Debian machine with Swift: `make check` and `make test`.
SWIFT ?= swift
PROGRAM ?= .build/release/licet
BUILD ?= $(SWIFT) build -c release --product licet
PROOFS = ledger-writers evidence
LONG_PROOFS = ledger-crash ledger-errors ledger-tamper ledger-writers replay

# What is handed on: a program linked whole, in a folder of its own, since its flags build everything anew.
STATIC = .build/static/release/licet
DIST ?= .build/dist

.PHONY: man man-pages many-files progress check test build setup lint rules rules-lint mutants records tables ledger ledger-long benchmark inventories
.PHONY: static tarball deb packages homes library docs

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

## Pages of the manual, made of the program's own help.
man: build
	python3 Scripts/man-pages.py $(PROGRAM) .build/man

## What a shell script has to prove: the manual, progress on a terminal.
man-pages progress: build
	@bash Tests/Scripts/$@.sh $(PROGRAM)

## Folders of many case files in one run: memory does not grow with them. `LICET_LONG=1` for ten thousand.
many-files: build
	@bash Tests/Scripts/many-files.sh $(PROGRAM)

## Inventories held against the programs they come from, as far as those are installed.
inventories: build
	bash Tests/Scripts/inventories.sh $(PROGRAM)

## The program linked whole: it runs where neither Swift nor any library is installed.
static: setup
	$(SWIFT) build -c release --scratch-path .build/static --static-swift-stdlib -Xswiftc -static-executable \
		-Xlinker --gc-sections --product licet

## Program, rules, pages, completions and manual as a tarball, and as a package of Debian.
tarball: static
	@bash Scripts/package/tarball.sh $(STATIC) $(DIST)

deb: static
	@bash Scripts/package/deb.sh $(STATIC) $(DIST)

## What the packages promise: installed on a bare Debian, as far as lintian and mmdebstrap are there.
packages: static
	@bash Tests/Scripts/packages.sh $(STATIC)

## The action, the component, the hook and the page that shows them.
homes: build
	@bash Tests/Scripts/homes.sh $(PROGRAM)

## A package that depends on the library.
library: build
	@bash Tests/Scripts/library.sh $(PROGRAM)

## The pages of the library.
docs: setup
	$(SWIFT) build --target ExportControl
	@bash Scripts/docs.sh .build/docs
