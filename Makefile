# Two commands: `make run` shows the product, `make test` proves it. Both set up what they need.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench faults clean

run: .venv/installed
	$(BIN)/monitor run --sample

test: .venv/installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto $(PYTEST_ARGS)

bench: .venv/installed
	$(BIN)/python -m benchmarks $(DATA)

faults: .venv/installed
	$(BIN)/python -m benchmarks.faults

.venv/installed: requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:
	rm -rf .venv dist .mypy_cache .ruff_cache .pytest_cache
