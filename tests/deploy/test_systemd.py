"""The systemd units: well formed, hardened, and running commands that exist."""

import configparser
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from services.cli.main import run
from shared.settings import Settings

FOLDER = Path(__file__).parents[2] / "deploy" / "systemd"
UNITS = sorted(FOLDER.glob("*.service")) + sorted(FOLDER.glob("*.timer"))
SERVICES = [unit for unit in UNITS if unit.suffix == ".service"]
INSTANCES = {"hyeopchi@.service": ("registry", "scheduler", "web"), "hyeopchi-bot@.service": ("members", "facilitators")}


def parsed(unit: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=True, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # names keep their capitals, as the library's docs tell to do
    parser.read_string(unit.read_text())
    return parser


def commands(unit: Path) -> list[list[str]]:
    """What the unit runs of ours, for each instance, without `hyeopchi` itself."""
    line = parsed(unit)["Service"]["ExecStart"].replace("%%", "%")
    found = re.search(r"/opt/hyeopchi/bin/hyeopchi (.+?)'?$", line)
    words = shlex.split(found.group(1)) if found else []
    return [[word.replace("%i", name) for word in words] for name in INSTANCES.get(unit.name, ("",))] if words else []


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_unit_is_well_formed(unit: Path) -> None:
    sections = set(parsed(unit).sections())
    assert "Unit" in sections and sections <= {"Unit", "Service", "Timer", "Install"}


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.name)
def test_service_has_few_rights(unit: Path) -> None:
    service = parsed(unit)["Service"]
    assert service["User"] == "hyeopchi" and service["NoNewPrivileges"] == "yes" and service["ProtectSystem"] == "strict"
    assert service["UMask"] == "0077" and service["StateDirectoryMode"] == "0700"


@pytest.mark.parametrize(
    "words", [words for unit in SERVICES for words in commands(unit)], ids=lambda words: " ".join(words[:2])
)
def test_unit_runs_a_command_with_options_that_exist(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*[word for word in words if not word.startswith("-")][:2], "--help"]) == 0 or run([words[0], "--help"]) == 0
    told = capsys.readouterr().out
    assert all(option in told for option in words if option.startswith("--"))


def test_every_unit_but_that_of_the_servers_runs_ours() -> None:
    assert [unit.name for unit in SERVICES if not commands(unit)] == ["hyeopchi-nats@.service"]


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_unit_names_settings_that_exist(unit: Path) -> None:
    named = re.findall(r"HYEOPCHI_\w+", unit.read_text())
    assert all(name.removeprefix("HYEOPCHI_").lower() in Settings.model_fields for name in named)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_finds_no_fault(unit: Path, tmp_path: Path) -> None:
    """With programs and user that are there on this machine: only the unit itself is looked at."""
    for source in UNITS:
        text = re.sub(r"/opt/hyeopchi/bin/[\w-]+", "/bin/true", source.read_text())
        (tmp_path / source.name).write_text(text.replace("=hyeopchi\n", "=root\n"))
    name = unit.name.replace("@.", "@members.")
    (tmp_path / name).write_text((tmp_path / unit.name).read_text())
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(tmp_path / name)], capture_output=True, text=True, timeout=60, check=False
    )
    if "Failed to initialize manager" in done.stderr or "Failed to setup working directory" in done.stderr:
        pytest.skip("systemd cannot work in here")
    told = [line for line in done.stderr.splitlines() if "hyeopchi" in line or unit.name in line]
    assert done.returncode == 0 and told == [], done.stderr
