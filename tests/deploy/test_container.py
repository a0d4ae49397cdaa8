"""The container file and the compose file: what they name exists, and what they run is a command."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.keys import CLUSTER, TEMPLATES
from services.cli.main import run
from shared.bus.permissions import PARTS
from shared.settings import Settings

FOLDER = Path(__file__).parents[2] / "deploy" / "container"
TOP = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((FOLDER / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = {name: it for name, it in SERVICES.items() if it["image"] == "hyeopchi" and "entrypoint" not in it}
INSTRUCTIONS = ("FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "VOLUME", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT", "CMD")


def instructions() -> list[tuple[str, str]]:
    """The container file as (instruction, what follows), with continued lines joined."""
    text = re.sub(r"\\\n", " ", (FOLDER / "Containerfile").read_text())
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.partition(" ")[0], line.partition(" ")[2].strip()) for line in lines]


def is_setting(name: str) -> bool:
    return name.removeprefix("HYEOPCHI_").lower() in Settings.model_fields


def test_container_file_has_only_known_instructions() -> None:
    assert [name for name, _ in instructions() if name not in INSTRUCTIONS] == []
    assert instructions()[0][0] == "FROM" and [name for name, _ in instructions()].count("FROM") == 2


def test_container_file_copies_what_is_there() -> None:
    copied = [shlex.split(rest)[:-1] for name, rest in instructions() if name == "COPY" and "--from" not in rest]
    assert copied and all((TOP / source).exists() for sources in copied for source in sources)


def test_container_does_not_run_as_root_and_asks_for_hashes() -> None:
    last_user = [rest for name, rest in instructions() if name == "USER"][-1]
    assert last_user not in ("root", "0")
    assert any("--require-hashes -r constraints.txt" in rest for name, rest in instructions() if name == "RUN")


def test_container_sets_settings_that_exist() -> None:
    set_there = re.findall(r"(HYEOPCHI_\w+)=", (FOLDER / "Containerfile").read_text())
    assert set_there and all(is_setting(name) for name in set_there)


def test_container_s_own_command_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    told = dict(instructions())
    words = [*yaml.safe_load(told["ENTRYPOINT"]), *yaml.safe_load(told["CMD"])]
    assert words[0] == "hyeopchi" and run([*words[1:], "--help"]) == 0


@pytest.mark.parametrize("name", OURS)
def test_compose_runs_commands_that_exist(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*OURS[name]["command"], "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"사용법: hyeopchi {' '.join(OURS[name]['command'])}")


@pytest.mark.parametrize("name", OURS)
def test_compose_sets_settings_that_exist(name: str) -> None:
    assert all(is_setting(setting) for setting in OURS[name]["environment"])
    assert OURS[name]["deploy"]["replicas"] == 2


def test_compose_runs_every_service_with_its_own_key_alone() -> None:
    mounted = {name: [it for it in SERVICES[name]["volumes"] if ".nk" in it] for name in (*OURS, "operator")}
    assert all(len(keys) == 1 for keys in mounted.values())
    assert {keys[0].partition(":")[0].removeprefix("./keys/").removesuffix(".nk") for keys in mounted.values()} == set(PARTS)
    assert all("./keys/ca.pem:/keys/ca.pem:ro" in SERVICES[name]["volumes"] for name in mounted)


def test_compose_runs_the_three_servers_that_services_look_for() -> None:
    for name, template in zip(CLUSTER, TEMPLATES[1:], strict=True):
        assert SERVICES[name]["command"] == ["-c", template] and SERVICES[name]["entrypoint"] == ["nats-server"]
        assert f"tls://{name}:4222" in OURS["registry"]["environment"]["HYEOPCHI_NATS_URL"]
        assert f"{name}:/var/lib/nats" in SERVICES[name]["volumes"] and name in COMPOSE["volumes"]


def test_compose_starts_nothing_that_it_does_not_define() -> None:
    for name, service in SERVICES.items():
        assert set(service.get("depends_on", ())) <= set(SERVICES), name
        assert set(service.get("secrets", ())) <= set(COMPOSE["secrets"]), name
