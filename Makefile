# The contributor's interface: run, test, lint, bench, docs. Each sets up .venv itself.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint bench docs outputs tables clean

run: .venv/ready ## the main job: a script that really POSTs, to a request catcher on this machine
	@$(BIN)/python examples/run.py

test: .venv/ready ## the whole test suite
	@$(BIN)/python -m pytest

lint: .venv/ready ## formatting, lint, types
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy

bench: .venv/ready ## speed and memory, as ratios against peers in the same run
	@$(BIN)/python benchmarks/run.py

docs: .venv/ready ## runs the examples of the documentation; the reference of the library as a site, build/docs/index.html
	@$(BIN)/miniflux test --doc stdlib README.md docs
	@$(BIN)/python -m tools.make_docs build/docs

outputs: .venv/ready ## the outputs of the library's examples, tests/docs/outputs; look at what changed before you commit it
	@$(BIN)/python -m tools.example_outputs

tables: .venv/ready ## the parser's tables, after a change of grammar/flux.lark
	@$(BIN)/python tools/make_tables.py

.venv/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "miniflux needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	@touch $@

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
