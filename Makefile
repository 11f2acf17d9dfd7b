# Two commands start from a bare machine with Python 3.11 or newer: make site, make test.
PYTHON ?= python3
BIN := .venv/bin
PYTEST_ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help site serve test test-fast lint check verify screenshots lock clean

help: ## say what every target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: .venv/site.installed ## import what is new in seeds/, then build the site into _site/
	@$(BIN)/clipfile import seeds
	@$(BIN)/clipfile build

serve: .venv/site.installed ## build, watch and show the site at http://127.0.0.1:8000/
	@$(BIN)/clipfile serve

test: .venv/test.installed ## run every test
	@$(BIN)/pytest -n 2 $(PYTEST_ARGS)

test-fast: .venv/test.installed ## run the tests that need no model, no browser and little time
	@$(BIN)/pytest -m "not model and not browser and not slow" $(PYTEST_ARGS)

lint: .venv/test.installed ## style, types and the walls between the rooms
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

check: .venv/site.installed ## check the published site: links, HTML, limits, promised addresses
	@$(BIN)/clipfile check

verify: .venv/site.installed ## build anew without caches and compare byte for byte
	@$(BIN)/clipfile verify

screenshots: .venv/test.installed site ## take the pictures in docs/images/ anew (needs Chromium)
	@$(BIN)/python scripts/screenshots.py

lock: ## write locks/ anew from pyproject.toml (needs uv)
	$(LOCK) --all-extras --group build --group test --output-file locks/test.lock
	$(LOCK) --group build --constraint locks/test.lock --output-file locks/site.lock

clean: ## remove what was built: the site, the caches, the environment
	rm -rf .venv .build _site .mypy_cache .ruff_cache .pytest_cache .hypothesis

# The locks hold for every platform and for Python 3.11 and newer, and name no registry.
LOCK = uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate

.venv/site.installed: locks/site.lock pyproject.toml
	@$(call install,locks/site.lock)
	@touch $@

.venv/test.installed: locks/test.lock pyproject.toml
	@$(call install,locks/test.lock)
	@touch $@ .venv/site.installed

define install
set -e; \
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Clipfile needs Python 3.11 or newer; set PYTHON=… to one." >&2; exit 1; }; \
if command -v uv > /dev/null; then \
	[ -x $(BIN)/python ] || uv venv --quiet --python "$$(command -v $(PYTHON))" .venv; \
	uv pip install --quiet --python $(BIN)/python --require-hashes -r $(1); \
	uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .; \
else \
	[ -x $(BIN)/pip ] || $(PYTHON) -m venv .venv; \
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r $(1); \
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .; \
fi
endef
