# Two commands matter: `make run` and `make test`. The others are for those who work on Jobbspor.
# Stamps carry the hash of what they were made from, so a second start does only what changed, whatever the clock says.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PORT ?= 8000
PYTHON ?= python3
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

key = $(shell find $(1) -type f -not -path '*/node_modules/*' -not -path 'pwa/dist*' -not -path '*/generated/*' -not -name '*.mo' \
	-not -path '*/__pycache__/*' -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum | cut -c1-16)

VENV := $(BIN)/python
RUN := .venv/made-run-$(call key,requirements/run.lock pyproject.toml)
DEV := .venv/made-dev-$(call key,requirements/dev.lock pyproject.toml)
NODE := .venv/made-node-$(call key,requirements/node.lock)
MODULES := pwa/node_modules/made-$(call key,pwa/package-lock.json pwa/package.json)
DIST := .venv/made-dist-$(call key,pwa translations)
$(shell [ -e pwa/dist/index.html ] || rm -f .venv/made-dist-*)

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: $(RUN) $(DIST) ## installs what is missing and serves on http://127.0.0.1:$PORT, with a demo municipality
	@python -c 'import socket, sys; sys.exit(not socket.socket().connect_ex(("127.0.0.1", $(PORT))) and "Port $(PORT) is taken: try PORT=8001 make run")'
	@mkdir -p -m 700 var; export JOBBSPOR_DEMO=1; jobbspor migrate; jobbspor demo --if-empty; \
	printf '%s\n' "$$WELCOME"; exec honcho start --port $(PORT)

define WELCOME

  Jobbspor: http://127.0.0.1:$(PORT)

  The first page offers one tap per role. By name and password it is
      participant  leader  teacher  mentor  adviser  job_specialist  manager  admin
      outsider (a participant of another municipality), p001, p002 and so on (more participants)
  and the password of all of them is jobbspor-demo. Ctrl-C ends it.

endef
export WELCOME

test: machine $(DEV) $(MODULES) ## everything that must hold before a change goes in (half an hour to three quarters)
	@python -m tests.support.parts $(PARTS)

test-long: machine $(DEV) $(MODULES) ## what takes longer: more random runs, 100 kills, 500 cases an operation
	@python -m tests.support.parts --long $(PARTS)

bench: machine $(DEV) $(DIST) ## the figures, as ratios within one run
	@.ci/machine chromium
	@python -m tests.bench

content-report: $(RUN) ## what the word lists hold, and what is wrong with them
	@python -m server.vocabulary.report

shots: machine $(DEV) $(DIST) ## a gallery of every screen in shots/
	@python -m tests.shots

format: $(DEV) $(MODULES) ## puts the code in its form
	@ruff check --fix server sounds translations tests; ruff format server sounds translations tests; cd pwa && npx biome check --write .

build: $(RUN) $(DIST) ## what `make run` needs, without running it
	@:

machine: ## installs what the tests need from the machine: a browser, PostgreSQL, Redis, fonts
	@.ci/machine chromium-headless-shell postgresql redis fonts

lock: $(DEV) ## works out the lock files again, with a hash for every file and no address
	@uv pip compile $(LOCK) --group build pyproject.toml -o requirements/run.lock
	@uv pip compile $(LOCK) --group build --group dev --constraint requirements/run.lock pyproject.toml -o requirements/dev.lock
	@uv pip compile $(LOCK) --group pyproject.toml:node -o requirements/node.lock
LOCK := --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links

audit: $(DEV) $(NODE) ## asks for known weaknesses; what could not be asked is "not audited", never green
	@python -m tests.support.audit

sbom: $(DEV) $(NODE) ## a bill of materials for each side in var/sbom/
	@python -m tests.support.sbom

clean: ## forgets everything that was installed or built; keeps the database
	rm -rf .venv pwa/node_modules pwa/dist pwa/src/generated

$(VENV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: PYTHON=python3.11 make …")'
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || .ci/machine venv
	$(PYTHON) -m venv .venv

# Everything by hash; the project itself last, without asking a registry again.
$(RUN) $(DEV): | $(VENV)
	python -m pip install -qq --require-hashes --requirement requirements/$(patsubst .venv/made-%-$(lastword $(subst -, ,$@)),%,$@).lock
	python -m pip install -qq --no-deps --no-build-isolation --no-index --editable .
	@rm -f $(@:%-$(lastword $(subst -, ,$@))=%)-*; touch $@

# The machine's Node if it is new enough, else one from PyPI.
$(NODE): | $(VENV)
	@node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null && npm --version >/dev/null \
		|| python -m pip install -qq --require-hashes --requirement requirements/node.lock
	@rm -f .venv/made-node-*; touch $@

# Not `npm ci`: since npm 11.17 it stops where a registry lacks the builds for other kinds of machine. Versions and digests come
# from the lock file all the same, and tests/server/test_locks.py checks that package.json agrees with it.
$(MODULES): | $(NODE)
	cd pwa && npm install --no-save --no-audit --no-fund --no-update-notifier --loglevel=error
	@rm -f pwa/node_modules/made-*; touch $@

$(DIST): $(RUN) $(MODULES)
	cd pwa && env -u PYTHON npm run --silent build
	@rm -f .venv/made-dist-*; touch $@

.PHONY: help run test test-long bench content-report shots format build machine lock audit sbom clean
