"""Typer's own words in Korean: headings of --help, and what is said about wrong usage."""

import typer.core
from typer._click.core import Command, Context  # Typer carries its own copy of click and exports no more of it
from typer._click.exceptions import BadParameter, ClickException, MissingParameter, NoSuchOption, UsageError
from typer._click.formatting import HelpFormatter

from shared.texts import cli_usage as texts


def speak_korean() -> None:
    """Replaces the few English words that Typer offers no setting for."""
    vars(typer.core)["_"] = lambda english: texts.HEADINGS.get(english, english)
    Command.format_usage = _usage  # type: ignore[method-assign] # there is no other way to the word "Usage:"
    Command.get_help_option = _help_option  # type: ignore[method-assign] # nor to "Show this message and exit."


def said(exc: ClickException) -> str:
    """One Korean line for a wrong usage, with the way to the help."""
    where = exc.ctx.command_path if isinstance(exc, UsageError) and exc.ctx else "hyeopchi"
    return texts.with_help(_reason(exc), where)


def _reason(exc: ClickException) -> str:
    if isinstance(exc, MissingParameter):
        return texts.missing(_name_of(exc))
    if isinstance(exc, NoSuchOption):
        return texts.no_such_option(exc.option_name, sorted(exc.possibilities or ()))
    if isinstance(exc, BadParameter):
        return texts.bad_value(_name_of(exc), _why_bad(exc))
    return texts.translated(exc.message)


def _name_of(exc: BadParameter) -> str:
    """How the person writes the parameter: --body, or FILE."""
    if exc.param is not None and exc.param.param_type_name == "option":
        return str(exc.param.opts[0])
    if exc.param is not None:
        return str(exc.param.display_name_raw)
    hint = exc.param_hint or ""
    return hint if isinstance(hint, str) else " / ".join(hint)


def _why_bad(exc: BadParameter) -> str:
    if exc.param is None or exc.__cause__ is None or not hasattr(exc.__cause__, "errors"):
        return texts.translated(exc.message)  # mostly our own words
    choices = [str(choice) for choice in exc.param.type_descriptor.choices or ()]
    return texts.not_one_of(choices) if choices else texts.not_of_type(exc.__cause__.errors()[0]["type"])


def _usage(self: Command, ctx: Context, formatter: HelpFormatter) -> None:
    pieces = " ".join(self.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, texts.usage_pieces(pieces), prefix=texts.USAGE)


_own_help_option = Command.get_help_option


def _help_option(self: Command, ctx: Context) -> typer.core.TyperOption | None:
    option = _own_help_option(self, ctx)
    if option is not None:
        option.help = texts.HELP_OPTION
    return option
