# `make help` tells the targets. Everything needs Python 3.11, git and a package index; the rest is fetched.
SHELL := /bin/bash
.DEFAULT_GOAL := help
export UV_COMPILE_BYTECODE := 1
HELPDESK := .venv/bin/helpdesk
UV := $(firstword $(wildcard .tools/bin/uv .tools/lib/bin/uv) uv)

.PHONY: help setup browser model up test faults lint types train eval bench check-shops screenshots format lock clean

help: ## tell the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## build both environments (at once when nothing has changed)
	@scripts/setup

up: setup ## everything a fresh machine needs, then the whole product with demo data
	@$(HELPDESK) up --demo $(ARGS)

browser:
	@scripts/setup-browser

test: setup browser model ## all tests; make test ARGS="-k refund" for some
	@.venv/bin/python scripts/run_tests.py $(ARGS)

faults: setup browser model ## 2,000 messages while lines are cut and processes are killed, 200 take-overs; prints what came of it
	@.venv/bin/python -m pytest -q -s -m slow tests/e2e/test_nothing_is_lost.py tests/browser/test_takeover_race.py $(ARGS)

lint: setup ## style, types, imports and docstrings
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/interrogate -q .

types: setup ## types alone
	.venv/bin/mypy

# A step of other targets, whose ARGS are not for it.
model: setup
	@$(HELPDESK) train

train: setup ## train the understanding if it is stale
	@$(HELPDESK) train $(ARGS)

eval: setup ## how well messages are understood, beside Rasa's own pipeline (hours, once); ARGS="--stock-epochs 0" without it
	@$(HELPDESK) train
	@.venv-rasa/bin/python -m understanding.evaluate $(ARGS)

bench: setup model ## speed and memory, measured against the assistant that `rasa init` makes
	@$(HELPDESK) bench $(ARGS)

screenshots: setup browser ## pictures of every state of the chat, into screenshots/
	@.venv/bin/python scripts/screenshots.py

check-shops: setup ## validate every shop folder and run its cases
	@$(HELPDESK) check-shops $(ARGS)

format: setup ## put the code into its usual form
	.venv/bin/ruff check --fix-only .
	.venv/bin/ruff format .

lock: setup ## choose new versions of the libraries within pyproject.toml's limits
	$(UV) pip compile --upgrade --python-version 3.11 pyproject.toml --group dev --generate-hashes --no-emit-index-url -o requirements/app.txt
	$(UV) pip compile --upgrade --python-version 3.11 --group rasa --generate-hashes --no-emit-index-url -o requirements/rasa.txt

clean: ## remove what can be made again, except the environments and the database
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis var/log var/demo
