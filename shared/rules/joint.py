"""Joint meetings (확대분과회의): by whose rules several subcommittees of one council meet together."""

from shared.rules.charter import BodyKind, Charter


def joint_key(council: Charter, host: str | None) -> str | None:
    """The sub-body (its key in the charter) whose rules are in force; None: the council's own.

    The charter's own body for joint meetings where it has one, else the host's, whose silent rules are the council's by analogy.
    """
    if host is not None and council.sub_body(host).kind is BodyKind.JOINT:
        return host
    joint = [body.key for body in council.sub_bodies if body.kind is BodyKind.JOINT]
    return joint[0] if len(joint) == 1 else host
