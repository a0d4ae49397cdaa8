"""The Korean fonts that PDF files carry: Noto Serif KR and Noto Sans KR (SIL Open Font License), from a wheel of data."""

from importlib.util import find_spec
from pathlib import Path

WHEEL = "pylopdf_fonts_ko"
SERIF = "NotoSerifKR-Regular.otf"
SANS = "NotoSansKR-Regular.otf"


def font(name: str) -> Path:
    """Where a font lies; its package is only found, never run."""
    found = find_spec(WHEEL)
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError(name)
    return Path(found.submodule_search_locations[0]) / name


def faces() -> str:
    """CSS that names them, so that no font of the system is needed or taken instead."""
    return _face("Hyeopchi Serif", font(SERIF)) + _face("Hyeopchi Sans", font(SANS))


def _face(family: str, file: Path) -> str:
    return f'@font-face {{ font-family: "{family}"; src: url("{file.as_uri()}"); }}\n'
