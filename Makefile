# Each target sets up first whatever it needs; `make help` lists them.

# The suite starts the program over a hundred times; compiling it each time would be most of it.
unexport PYTHONDONTWRITEBYTECODE

PYTHON_IN_VENV := .venv/bin/python
PROGRAM := .venv/bin/vamt-qt
SETUP_RUNTIME := @packaging/set-up runtime
SETUP_DEVELOPMENT := @packaging/set-up development
UV := $(firstword $(wildcard .venv/bin/uv) uv)
COMPILE_LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-annotate --custom-compile-command 'make lock' --upgrade

# Nobody can close a window that nobody sees: the demo takes its pictures and ends.
UNSEEN := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,--screenshots demo)

# Arguments for the program or for pytest: make test ARGS='tests/licensing -k pasted'
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup demo test run check monkey screenshots manual package translations lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Make this checkout ready: Debian packages, .venv, locked dependencies
	$(SETUP_DEVELOPMENT)

demo: ## Activate a simulated estate in the window, and print what came of it
	$(SETUP_RUNTIME)
	packaging/with-display $(PROGRAM) demo $(UNSEEN) $(ARGS)

test: ## Run the whole suite
	$(SETUP_DEVELOPMENT)
	$(PYTHON_IN_VENV) -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal $(ARGS)

run: ## Open the program on your own data
	$(SETUP_RUNTIME)
	$(PROGRAM) $(ARGS)

check: ## Check style, types and imports, then run the fast tests
	$(SETUP_DEVELOPMENT)
	$(PYTHON_IN_VENV) -m ruff check .
	$(PYTHON_IN_VENV) -m ruff format --check .
	$(PYTHON_IN_VENV) -m mypy
	.venv/bin/lint-imports
	$(PYTHON_IN_VENV) -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal \
		-m 'not slow' $(ARGS)

monkey: ## Let random hands work in the window for twenty minutes, each time others
	$(SETUP_DEVELOPMENT)
	$(PYTHON_IN_VENV) -m pytest tests/gui/test_monkey.py -p no:randomly --timeout 0 -rP --show-capture stdout \
		--monkey-seconds 1200 --monkey-seed $$(date +%s) $(ARGS)

screenshots: ## Take the pictures of the documentation anew, into docs/ (ten minutes)
	$(SETUP_DEVELOPMENT)
	$(PYTHON_IN_VENV) -m tests.gui.album $(ARGS)

manual: ## Build the manual as web pages into build/manual/
	$(SETUP_DEVELOPMENT)
	$(PYTHON_IN_VENV) -m mkdocs build --quiet --strict

package: ## Build the one-folder program into dist/vamt-qt/
	$(SETUP_DEVELOPMENT)
	$(PYTHON_IN_VENV) packaging/build.py

translations: ## Bring the catalogues of the window's texts up to date
	$(SETUP_DEVELOPMENT)
	$(PYTHON_IN_VENV) packaging/translations.py

lock: ## Choose the newest dependencies again (needs uv: .venv/bin/pip install uv)
	$(COMPILE_LOCK) pyproject.toml --extra lab --extra postgresql --extra kerberos --group dev \
		--output-file requirements-dev.lock
	$(COMPILE_LOCK) pyproject.toml --extra lab --group build \
		--constraint requirements-dev.lock --output-file requirements.lock
	@echo "Now run 'make setup', then '$(PYTHON_IN_VENV) packaging/notices.py' to name their licences."

clean: ## Remove what was made here, except the demo's pictures and .venv
	rm -rf build dist .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -not -path './.venv/*' -type d -prune -exec rm -rf {} +
