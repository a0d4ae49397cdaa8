"""A member without a messenger: reads the own page over HTTP and presses the buttons of its forms."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

from deploy.demo_checks import NotSo, insist
from deploy.demo_stage import Stage
from shared.texts import demo as texts


@dataclass
class Form:
    """One form of a page: where it goes, what it carries, and its buttons as (label, name, value)."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)


async def press_on_page(stage: Stage, page: str, label: str, *, about: str, typed: dict[str, str] | None = None) -> str:
    """Presses the button `label` in the form about a meeting's or motion's id; gives the text of the page that follows."""
    form, button = _form_with(await _read(stage, page), label, about, page)
    sent = form.fields | (typed or {}) | ({button[1]: button[2]} if button[1] else {})
    async with stage.http.post(urljoin(page, form.action or page), data=sent) as answer:
        insist(answer.status == 200, texts.page_failed(page, answer.status))
        return await answer.text()


async def _read(stage: Stage, page: str) -> str:
    async with stage.http.get(page) as answer:
        insist(answer.status == 200, texts.page_failed(page, answer.status))
        return await answer.text()


def _form_with(html: str, label: str, about: str, page: str) -> tuple[Form, tuple[str, str, str]]:
    reader = _Forms()
    reader.feed(html)
    for form in reader.found:
        for button in form.buttons:
            if button[0] == label and about in (*form.fields.values(), form.action, button[2]):
                return form, button
    raise NotSo(texts.no_button_on_page(label, page))


class _Forms(HTMLParser):
    """Collects the forms of a page, as a browser without JavaScript would send them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._open = False
        self._button: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(given.get("action", "")))
            self._open = True
        elif self._open and tag in ("input", "textarea") and given.get("type") not in ("submit", "radio", "checkbox"):
            self.found[-1].fields[given.get("name", "")] = given.get("value", "")
        elif self._open and tag == "button":
            self._button = [given.get("name", ""), given.get("value", ""), ""]

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = False
        elif tag == "button" and self._button is not None:
            name, value, label = self._button
            self.found[-1].buttons.append((" ".join(label.split()), name, value))
            self._button = None

    def handle_data(self, data: str) -> None:
        if self._button is not None:
            self._button[2] += data
