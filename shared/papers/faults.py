"""What can be missing on a machine that is to write a paper."""


class RendererMissing(Exception):
    """The system lacks a library of this format (`packages` are Debian's names for it)."""

    def __init__(self, form: str, packages: tuple[str, ...]) -> None:
        super().__init__(f"{form}: {', '.join(packages)}")
        self.form = form
        self.packages = packages
