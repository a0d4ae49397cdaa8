"""The proceedings."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "registry_change_head",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("place", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "registry_in_hand",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "registry_preference",
        sa.Column("member", sa.String(length=20), nullable=False),
        sa.Column("digest", sa.Boolean(), nullable=False),
        sa.Column("digest_at", sa.String(length=5), nullable=False),
        sa.Column("quiet_from", sa.String(length=5), nullable=False),
        sa.Column("quiet_to", sa.String(length=5), nullable=False),
        sa.ForeignKeyConstraint(
            ["member"],
            ["registry_member.id"],
        ),
        sa.PrimaryKeyConstraint("member"),
    )
    op.create_table(
        "scheduler_disclosure",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("level", sa.String(length=10), nullable=False),
        sa.Column("clause", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "item"),
    )
    op.create_table(
        "scheduler_endorsement",
        sa.Column("proposal", sa.String(length=16), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("proposal", "member"),
    )
    op.create_table(
        "scheduler_finding",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("more", sa.JSON(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("meeting", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_finding", schema=None) as batch_op:
        batch_op.create_index("ix_scheduler_finding_body_state", ["body", "state"], unique=False)

    op.create_table(
        "scheduler_finding_mark",
        sa.Column("finding", sa.String(length=16), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("can", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("finding", "member", "number"),
    )
    op.create_table(
        "scheduler_finding_time",
        sa.Column("finding", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("finding", "number"),
    )
    op.create_table(
        "scheduler_follow_up",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("meeting", sa.String(length=16), nullable=True),
        sa.Column("motion", sa.String(length=16), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("member", sa.String(length=16), nullable=True),
        sa.Column("decided", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_asked", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("cite", sa.String(), nullable=True),
        sa.Column("default", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_follow_up", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scheduler_follow_up_body"), ["body"], unique=False)
        batch_op.create_index(batch_op.f("ix_scheduler_follow_up_motion"), ["motion"], unique=False)

    op.create_table(
        "scheduler_follow_up_report",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("followup", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_follow_up_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scheduler_follow_up_report_followup"), ["followup"], unique=False)

    op.create_table(
        "scheduler_further_document",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("filename", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "item", "number"),
    )
    op.create_table(
        "scheduler_guest",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("sent_for", sa.String(length=16), nullable=True),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("votes", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_guest", schema=None) as batch_op:
        batch_op.create_index("ix_scheduler_guest_meeting", ["meeting"], unique=False)

    op.create_table(
        "scheduler_in_hand",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "scheduler_issue_step",
        sa.Column("proposal", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("proposal", "kind"),
    )
    op.create_table(
        "scheduler_minutes_particulars",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("document_number", sa.String(), nullable=False),
        sa.Column("approval_line", sa.String(), nullable=False),
        sa.Column("record_kind", sa.String(length=20), nullable=False),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("meeting"),
    )
    op.create_table(
        "scheduler_minutes_version",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("chain_head", sa.String(length=64), nullable=False),
        sa.Column("journal_rows", sa.Integer(), nullable=False),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed", sa.Integer(), nullable=False),
        sa.Column("particulars", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "version"),
    )
    op.create_table(
        "scheduler_minutes_withheld",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("clause", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "version"),
    )
    op.create_table(
        "scheduler_noted_line",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "number"),
    )
    op.create_table(
        "scheduler_nudge",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("day", "member"),
    )
    op.create_table(
        "scheduler_objection",
        sa.Column("motion", sa.String(length=16), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("motion", "member"),
    )
    op.create_table(
        "scheduler_opinion",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "item", "member"),
    )
    with op.batch_alter_table("scheduler_opinion", schema=None) as batch_op:
        batch_op.create_index("ix_scheduler_opinion_member", ["member"], unique=False)

    op.create_table(
        "scheduler_poll",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("meeting", sa.String(length=16), nullable=True),
        sa.Column("item", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("secret", sa.Boolean(), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=True),
        sa.Column("ties", sa.String(length=20), nullable=True),
        sa.Column("k", sa.Integer(), nullable=False),
        sa.Column("marks", sa.Integer(), nullable=False),
        sa.Column("asks_text", sa.Boolean(), nullable=False),
        sa.Column("seed", sa.String(length=40), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("enrolled", sa.Integer(), nullable=True),
        sa.Column("standing", sa.JSON(), nullable=False),
        sa.Column("voted", sa.Integer(), nullable=False),
        sa.Column("results", sa.JSON(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_poll", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scheduler_poll_body"), ["body"], unique=False)
        batch_op.create_index(batch_op.f("ix_scheduler_poll_meeting"), ["meeting"], unique=False)

    op.create_table(
        "scheduler_poll_ballot",
        sa.Column("poll", sa.String(length=16), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("choices", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("poll", "round", "member"),
    )
    op.create_table(
        "scheduler_poll_option",
        sa.Column("poll", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("poll", "number"),
    )
    op.create_table(
        "scheduler_poll_secret_voter",
        sa.Column("poll", sa.String(length=16), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("poll", "round", "member"),
    )
    op.create_table(
        "scheduler_poll_text",
        sa.Column("poll", sa.String(length=16), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("poll", "member"),
    )
    op.create_table(
        "scheduler_poll_urn",
        sa.Column("poll", sa.String(length=16), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("poll", "round"),
    )
    op.create_table(
        "scheduler_poll_voter",
        sa.Column("poll", sa.String(length=16), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("poll", "member"),
    )
    op.create_table(
        "scheduler_project_card",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("issues", sa.String(), nullable=False),
        sa.Column("next", sa.String(), nullable=False),
        sa.Column("planned", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("spent", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("entered_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("body", "year", "quarter"),
    )
    op.create_table(
        "scheduler_referral",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("motion", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("body_name", sa.String(), nullable=False),
        sa.Column("to", sa.String(length=80), nullable=False),
        sa.Column("to_name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_referral", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scheduler_referral_body"), ["body"], unique=False)
        batch_op.create_index(batch_op.f("ix_scheduler_referral_motion"), ["motion"], unique=False)
        batch_op.create_index(batch_op.f("ix_scheduler_referral_to"), ["to"], unique=False)

    op.create_table(
        "scheduler_request",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reached_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("enrolled", sa.Integer(), nullable=True),
        sa.Column("required", sa.Integer(), nullable=True),
        sa.Column("supporters", sa.Integer(), nullable=True),
        sa.Column("call_by", sa.Date(), nullable=True),
        sa.Column("meeting", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_request", schema=None) as batch_op:
        batch_op.create_index("ix_scheduler_request_body_state", ["body", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_scheduler_request_meeting"), ["meeting"], unique=False)

    op.create_table(
        "scheduler_request_support",
        sa.Column("request", sa.String(length=16), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("request", "member"),
    )
    op.create_table(
        "scheduler_target",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("task", sa.String(length=200), nullable=False),
        sa.Column("indicator", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=True),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("stated", sa.Integer(), nullable=True),
        sa.Column("stated_to", sa.Integer(), nullable=True),
        sa.Column("of", sa.String(length=80), nullable=True),
        sa.Column("counts", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("body", "task", "indicator"),
    )
    op.create_table(
        "scheduler_target_part",
        sa.Column("target", sa.String(length=16), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("target", "year", "quarter"),
    )
    op.create_table(
        "scheduler_waiting_item",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("body", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("salt", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=20), nullable=False),
        sa.Column("proposal", sa.String(length=16), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("meeting", sa.String(length=16), nullable=True),
        sa.Column("item", sa.Integer(), nullable=True),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("scheduler_waiting_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scheduler_waiting_item_body"), ["body"], unique=False)

    op.create_table(
        "members_digest",
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("said", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person", "day"),
    )
    op.create_table(
        "members_digest_told",
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("item", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("person", "item"),
    )
    op.create_table(
        "members_in_hand",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "facilitators_digest",
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("said", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person", "day"),
    )
    op.create_table(
        "facilitators_digest_told",
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("item", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("person", "item"),
    )
    op.create_table(
        "facilitators_in_hand",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    with op.batch_alter_table("facilitators_dead_letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("again", sa.Boolean(), server_default=sa.false(), nullable=False))

    with op.batch_alter_table("members_dead_letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("again", sa.Boolean(), server_default=sa.false(), nullable=False))

    with op.batch_alter_table("registry_change", schema=None) as batch_op:
        batch_op.add_column(sa.Column("place", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True))
        batch_op.add_column(sa.Column("salt", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("seal", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("prev", sa.String(length=64), nullable=True))
        batch_op.add_column(sa.Column("hash", sa.String(length=64), nullable=True))
        batch_op.create_index(batch_op.f("ix_registry_change_place"), ["place"], unique=True)

    with op.batch_alter_table("registry_dead_letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("again", sa.Boolean(), server_default=sa.false(), nullable=False))

    with op.batch_alter_table("scheduler_dead_letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("again", sa.Boolean(), server_default=sa.false(), nullable=False))

    with op.batch_alter_table("scheduler_deadline", schema=None) as batch_op:
        batch_op.add_column(sa.Column("title", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("escalated_to", sa.String(length=20), nullable=True))

    with op.batch_alter_table("scheduler_declaration", schema=None) as batch_op:
        batch_op.add_column(sa.Column("poll", sa.String(length=16), nullable=True))

    with op.batch_alter_table("scheduler_frozen_seat", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("ended_for", sa.String(length=20), nullable=True))

    with op.batch_alter_table("scheduler_item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("source", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("subject", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("position", sa.Integer(), nullable=True))

    with op.batch_alter_table("scheduler_meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("joint", sa.String(length=2000), nullable=True))
        batch_op.add_column(sa.Column("change_reason", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_scheduler_meeting_joint"), ["joint"], unique=False)

    with op.batch_alter_table("scheduler_minutes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reason", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("supersedes", sa.Integer(), nullable=True))

    with op.batch_alter_table("scheduler_motion", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("relates", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("passed", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("wording", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("conditions", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("mover", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("seconder", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("settled", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("written", sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column("until", sa.DateTime(timezone=True), nullable=True))

    with op.batch_alter_table("scheduler_proposal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("state", sa.String(length=20), server_default="proposed", nullable=False))
        batch_op.add_column(sa.Column("lies_in", sa.String(length=80), nullable=True))
        batch_op.add_column(sa.Column("elsewhere", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("meeting", sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column("outcome", sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column("reason", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Never used: a database goes back by restoring its backup."""
    raise NotImplementedError
