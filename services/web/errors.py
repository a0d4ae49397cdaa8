"""What a request can end in besides its answer; faults.py makes pages and problem documents of these."""

from shared.contracts.base import Refusal


class WebFault(Exception):
    """A request that cannot be answered as asked: the HTTP status, and a Korean sentence where the general one does not do."""

    status = 400

    def __init__(self, detail: str | None = None) -> None:
        super().__init__(type(self).__name__)
        self.detail = detail


class BadRequest(WebFault):
    status = 400


class Forbidden(WebFault):
    status = 403


class NotFound(WebFault):
    status = 404


class WrongMethod(WebFault):
    status = 405


class TooLarge(WebFault):
    status = 413


class Refused(WebFault):
    """A service's expected 'no' to a question of a page or of the API."""

    status = 409

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.refusal = refusal
        self.status = _STATUS.get(refusal.code, 404 if refusal.code.startswith("unknown_") else 409)


_STATUS = {
    "malformed": 400, "no_minutes": 404, "no_document": 404, "stranger": 404, "not_allowed": 403, "busy": 503, "unsure": 503,
}  # fmt: skip
