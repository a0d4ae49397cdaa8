# The first run makes .venv and installs what constraints.txt pins; the second finds the stamps and needs no network.

export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Images set this often: every program that the tests start (hundreds) would then compile all it imports, and take twice as long.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --no-input

# A copied or moved folder must not run the code of the old one, so the stamps are keyed on where it stands too.
KEY = $(shell { printf '%s' "$$PWD"; cat /dev/null $(1); } | cksum | cut -d' ' -f1)
MADE := .venv/.made-$(call KEY,)
RUNTIME := .venv/.runtime-$(call KEY,constraints.txt pyproject.toml)
TEST := .venv/.test-$(call KEY,constraints-test.txt pyproject.toml)

.PHONY: help demo up test test-postgresql check bench cluster-demo mutate clean lock

help:
	@echo 'make demo   설치하고, 회의 한 번을 처음부터 끝까지 보여 준 뒤 스스로 끝납니다'
	@echo 'make up     시스템을 계속 띄워 둡니다 (웹 8080, 연습장 8081)'
	@echo 'make test   모든 시험을 돌립니다'
	@echo 'make check  문체, 타입, 계층을 검사합니다'
	@echo 'make bench  속도를 잽니다'
	@echo 'make cluster-demo  NATS 세 대와 서비스 둘씩을 띄우고 하나씩 죽여 봅니다 (몇 분)'
	@echo 'make mutate 규칙을 일부러 틀리게 바꾸어, 시험이 알아채는지 봅니다 (몇 분)'
	@echo 'make clean  .venv와 임시 파일을 지웁니다 (데이터는 그대로 둡니다)'

demo: $(RUNTIME)
	@$(BIN)/hyeopchi demo

up: $(RUNTIME)
	@$(BIN)/hyeopchi up

test: $(TEST)
	@$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder

# The services on PostgreSQL throughout; `make test` tries it where the two could differ.
test-postgresql: $(TEST)
	@HYEOPCHI_TEST_DATABASE=postgresql $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder tests/registry tests/scheduler tests/bot tests/faults

check: $(TEST)
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

# Three NATS servers, PostgreSQL and two of each service on this machine; every process is killed once (some minutes).
cluster-demo: $(TEST)
	@$(BIN)/hyeopchi cluster-demo

bench: $(TEST)
	@$(BIN)/python -m bench

# On a copy, so that no mutant ever stands in the sources; not in CI. What survives, and why: docs/mutation.md.
mutate: $(TEST)
	@$(PIP) -r constraints-mutate.txt
	@rm -rf .mutate && mkdir -p .mutate/tests && cp -r shared .mutate/ && cp -r tests/rules tests/__init__.py .mutate/tests/
	@cp tests/mutation/pyproject.toml .mutate/
	@cd .mutate && ../$(BIN)/mutmut run && ../$(BIN)/mutmut results

clean:
	rm -rf .mutate .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# For whoever changes the dependencies in pyproject.toml; needs uv on the path.
LOCK := uv pip compile --quiet --no-config --universal --generate-hashes --no-header --group build pyproject.toml
lock:
	$(LOCK) --output-file constraints.txt
	$(LOCK) --extra test --constraints constraints.txt --output-file constraints-test.txt

$(MADE):
	@for python in python3.13 python3.12 python3.11 python3; do \
	  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  $$python -c 'import ensurepip, venv' 2>/dev/null || { bare=$$python; continue; }; \
	  $$python -m venv --clear .venv && touch '$@' && exit 0; \
	  exit 1; \
	done; \
	if [ -n "$$bare" ]; then echo "$$bare에 venv 모듈이 없습니다. 'apt-get install python3-venv'처럼 설치한 뒤 다시 실행해 주시기 바랍니다." >&2; \
	else echo '파이썬 3.11 이상이 필요합니다. 설치한 뒤 다시 실행해 주시기 바랍니다.' >&2; fi; exit 1

$(RUNTIME): | $(MADE)
	@echo '필요한 꾸러미를 설치합니다 (처음 한 번, 1–2분).'
	@$(PIP) --require-hashes -r constraints.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@rm -f .venv/.runtime-* && touch '$@'

$(TEST): $(RUNTIME)
	@echo '시험 도구를 설치합니다 (처음 한 번).'
	@$(PIP) --require-hashes -r constraints-test.txt
	@rm -f .venv/.test-* && touch '$@'
