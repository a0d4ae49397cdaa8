"""The explanation of a charter as plain text, as Markdown and as one HTML page."""

from pathlib import Path

from shared.texts.charter_explain import Explanation, Rule

PAGES = Path(__file__).parent / "pages"


def as_text(told: Explanation) -> str:
    """Each rule in a line, its article before it."""
    lines = [f"{told.title} 규정 풀이", *told.lead]
    for chapter in told.chapters:
        lines += ["", f"[{chapter.heading}]"]
        lines += [f"{place + '  ' if (place := rule.basis) else '- '}{rule.text}" for rule in chapter.rules]
    return "\n".join(lines)


def as_markdown(told: Explanation) -> str:
    """A table a chapter."""
    lines = [f"# {told.title} 규정 풀이", "", *(f"{line}  " for line in told.lead)]
    for chapter in told.chapters:
        lines += ["", f"## {chapter.heading}", "", "| 근거 | 규칙 | 항목 |", "|---|---|---|"]
        lines += [f"| {rule.basis or '-'} | {_cell(rule.text)} | `{rule.key}` |" for rule in chapter.rules]
    return "\n".join(lines)


def as_html(told: Explanation) -> str:
    """One page that needs nothing else, to be printed and laid beside the ordinance."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    pages = Environment(
        loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return pages.get_template("charter_explained.html").render(told=told)


FORMS = {"text": as_text, "md": as_markdown, "html": as_html}


def _place(rule: Rule) -> str:
    return rule.basis


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
