"""The address of an online meeting as people paste it: with or without https://, with spaces around it."""

import re
from urllib.parse import urlsplit

LINK_LETTERS = 500
SCHEMES = ("https", "http")
_BARE = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?", re.IGNORECASE)  # zoom.us/j/123


def looks_like_link(text: str) -> bool:
    """Whether somebody wrote an address where a place was asked for."""
    return "://" in text or (read_link(text) is not None and "/" in text)


def read_link(text: str) -> str | None:
    """The address as a browser opens it; None for what is no web address, or holds a name and a password."""
    link = text.strip()
    if "://" not in link and _BARE.fullmatch(link):
        link = f"https://{link}"
    if len(link) > LINK_LETTERS or not link.isprintable() or " " in link:
        return None
    try:
        parts = urlsplit(link)
    except ValueError:
        return None
    fits = parts.scheme in SCHEMES and parts.hostname and "@" not in parts.netloc
    return link if fits else None
