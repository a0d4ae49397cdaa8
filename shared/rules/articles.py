"""Articles of an ordinance in their order: 제9조①, 제10조, 제10조의2, then the supplementary provisions (부칙)."""

import re
import unicodedata

_ARTICLE = re.compile(r"(부칙\s*)?제(\d+)조(?:의(\d+))?([①-⑳])?")
_AT_END = re.compile(r"\s*\(((?:부칙\s*)?제\d+조(?:의\d+)?[①-⑳]?)\)\s*\.?$")
LAST = (2, 0, 0, 0)


def article_order(cite: str) -> tuple[int, int, int, int]:
    """A sort key; what is no article number comes last."""
    found = _ARTICLE.search(cite)
    if found is None:
        return LAST
    paragraph = int(unicodedata.numeric(found[4])) if found[4] else 0
    return (1 if found[1] else 0, int(found[2]), int(found[3] or 0), paragraph)


def names_article(text: str) -> bool:
    """Whether an article is named in it: 제13조②, 제8조의2, 부칙 제2조, 시행규칙 제3조."""
    return _ARTICLE.search(text) is not None


def cited_at_end(text: str) -> tuple[str, str | None]:
    """A remark and the article named in brackets at its end: ("간사는 ... 됩니다.", "제13조③")."""
    found = _AT_END.search(text)
    return (text, None) if found is None else (f"{text[: found.start()].rstrip('.')}.", found[1])
