#!/usr/bin/env python3
"""내보낸 기록(journal)을 협치봇 없이, Python 3.9 이상만으로 확인합니다.

기록의 사슬과 표결의 집계를 처음부터 다시 셈합니다. 사슬을 통째로 다시 쓴 것은 --head나 --minutes로 회의록에 적힌 끝 값과 견주어야
드러납니다. 끝나는 값: 0 모두 맞음, 1 어긋남, 2 읽을 수 없음. 형식은 docs/journal.md에 있습니다.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

GENESIS = "0" * 64
FIELDS = {"body": str, "seq": int, "at": str, "kind": str, "actor": str, "data": dict, "prev": str, "hash": str}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00")
CHOICES = ("yes", "no", "abstain")
SHOWN = 20


class Unreadable(Exception):
    """What was given is not a file to check."""


def once(pairs):
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a name stands twice: programs would differ in which one they see")
    return dict(pairs)


def read(path):
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as exc:
        raise Unreadable(f"{path}: 읽을 수 없습니다 ({type(exc).__name__})") from exc


def parsed(text):
    try:
        return json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError):
        return None


def read_journal(path):
    first, *lines = read(path).rstrip("\n").split("\n")
    header = parsed(first)
    if not isinstance(header, dict) or (header.get("format"), header.get("version")) != ("hyeopchi-journal", 1):
        raise Unreadable(f"{path}: 협치봇이 내보낸 기록(형식 1)이 아닙니다")
    return header, [parsed(line) for line in lines]


def own_hash(row, seq=None):
    """SHA-256 of [body, seq, at, kind, actor, data, prev] as JSON: sorted names, no spaces, UTF-8."""
    told = [row["body"], seq or row["seq"], row["at"], row["kind"], row["actor"], row["data"], row["prev"]]
    written = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


def is_row(row):
    typed = isinstance(row, dict) and row.keys() == FIELDS.keys() and all(type(row[key]) is kind for key, kind in FIELDS.items())
    return typed and TIME.fullmatch(row["at"]) is not None


def check_chain(header, rows):
    seqs, seen = {row["seq"] for row in rows if is_row(row)}, set()
    expected, head, before, changed = 1, GENESIS, "", 0
    for place, row in enumerate(rows, 1):
        if not is_row(row):
            yield f"{place}번째 줄: 기록 한 건으로 읽을 수 없습니다"
            expected, head = expected + 1, None
            continue
        seq = row["seq"]
        if row["body"] != header.get("body"):
            yield f"{seq}번째 기록: 다른 기구({row['body']})의 것입니다"
        if seq in seen:
            yield f"{seq}번째 기록: 두 번 있습니다"
            continue
        seen.add(seq)
        if seq < expected or (seq > expected and expected in seqs):
            yield f"{seq}번째 기록: 자리가 바뀌었습니다 ({expected}번째가 있을 자리에 있습니다)"
            seq = expected
        elif seq > expected:
            yield f"{expected}번째 기록: 빠졌습니다" + (f" ({seq - 1}번째까지)" if seq - 1 > expected else "")
        elif head is not None and row["prev"] != head:
            yield f"{seq}번째 기록: {seq - 1}번째 기록을 잇지 않습니다 (둘 가운데 하나가 다른 것으로 바뀌었습니다)"
        if row["hash"] != own_hash(row):
            changed += 1
            came = [n for n in range(1, len(rows) + 2) if own_hash(row, n) == row["hash"]] if changed <= 3 else []
            yield f"{row['seq']}번째 기록: " + (f"번호가 바뀌었습니다 (원래 {came[0]}번째)" if came else "내용이 바뀌었습니다")
        if row["at"] < before:
            yield f"{row['seq']}번째 기록: 앞의 기록보다 이른 때로 적혀 있습니다"
        expected, head, before = seq + 1, row["hash"] if seq == row["seq"] else None, max(before, row["at"])
    if header.get("rows") != expected - 1:
        yield f"{expected}번째 기록부터: 끝이 잘렸거나 늘었습니다 (내보낼 때 {header.get('rows')}건, 지금 {expected - 1}건)"
    elif head is not None and header.get("head") != head:
        yield f"{expected - 1}번째 기록: 내보낼 때의 끝 값과 다릅니다"


def check_tallies(rows, motions):
    roll = {}
    for row in rows:
        try:
            yield from (f"{row['seq']}번째 기록: {fault}" for fault in follow(row["kind"], row["data"], motions, roll))
        except (KeyError, TypeError, AttributeError):
            yield f"{row['seq']}번째 기록: 내용({row['kind']})을 알아볼 수 없습니다"


def follow(kind, data, motions, roll):
    if kind == "roll.frozen":
        roll[data["meeting"]] = set(data["members"])
    elif kind == "motion.put":
        known = {"ballot": data["ballot"], "meeting": data["meeting"]}
        motions[data["motion"]] = SimpleNamespace(**known, open=False, cast={}, hands=None, told=None)
    elif kind == "declared.vote_opened":
        motions[data["motion"]].open = True
    elif kind == "vote.tallied":
        motions[data["motion"]].hands = tuple(data[choice] for choice in CHOICES)
    elif kind == "ballot.cast":
        motion, member = motions[data["motion"]], data["member"]
        if not motion.open or motion.told:
            yield "표결이 열려 있지 않은데 표가 있습니다"
        if member not in roll.get(motion.meeting, ()):
            yield f"명부에 없는 위원({member})의 표입니다"
        if motion.cast.get(member) != data["before"] or data["choice"] not in CHOICES:
            yield f"위원 {member}의 앞선 표와 이어지지 않습니다"
        motion.cast[member] = data["choice"]
    elif kind in ("declared.vote_closed", "declared.no_objection"):
        motion = motions[data["motion"]]
        told = tuple(data[choice] for choice in CHOICES)
        if motion.told:
            yield f"의안 {data['motion']}의 결과가 두 번 적혀 있습니다"
        cast = tuple(Counter(motion.cast.values())[choice] for choice in CHOICES)
        counted = motion.hands if motion.ballot == "show_of_hands" else cast
        if counted != told and motion.ballot != "secret":  # of a secret ballot the journal holds the counts of the urn only
            yield f"의안 {data['motion']}: 찬성·반대·기권이 {told}로 적혀 있으나 다시 세면 {counted}입니다"
        if not sum(told) + data["recused"] <= data["present"] <= data["enrolled"] <= len(roll.get(motion.meeting, ())):
            yield f"의안 {data['motion']}: 표, 출석, 재적의 수가 서로 맞지 않습니다"
        if data.get("voted", sum(told)) != sum(told):
            yield f"의안 {data['motion']}: {data['voted']}명이 투표했으나 표는 {sum(told)}장입니다"
        motion.told = (*told, data["outcome"])


def check_minutes(path, header, rows, motions):
    minutes = parsed(read(path))
    if not isinstance(minutes, dict) or not minutes.get("chain_head"):
        raise Unreadable(f"{path}: 기록의 끝 값이 적힌 회의록이 아닙니다 (JSON으로 낸, 확정된 회의록이어야 합니다)")
    if minutes.get("body") != header.get("body"):
        raise Unreadable(f"{path}: 다른 기구({minutes.get('body')})의 회의록입니다")
    number, meeting, items = minutes.get("journal_rows"), minutes.get("meeting"), minutes.get("items", ())
    if not (row := next((row for row in rows if (row["seq"], row["hash"]) == (number, minutes["chain_head"])), None)):
        yield f"{number}번째 기록: 회의록에 적힌 끝 값과 다릅니다"
    elif row["kind"] != "minutes.approved" or row["data"].get("meeting") != meeting:
        yield f"{number}번째 기록: 이 회의록을 확정한 기록이 아닙니다"
    shown = {vote["motion"]: vote for item in items for vote in item["votes"]}
    decided = {name: motion.told for name, motion in motions.items() if motion.meeting == meeting and motion.told}
    told = {*shown, *(name for item in items for name in item.get("withheld_motions", ()))}
    yield from (f"의안 {name}: 결정되었으나 회의록에 없습니다" for name in decided.keys() - told)
    yield from (f"의안 {name}: 회의록에 있으나 기록에 없습니다" for name in shown.keys() - decided.keys())
    for name in decided.keys() & shown.keys():
        vote, told = shown[name], decided[name]
        if (*(vote[choice] or 0 for choice in CHOICES), vote["outcome"]) != told:  # null where nobody had to vote
            yield f"의안 {name}: 회의록의 결과가 기록의 결과 {told}와 다릅니다"
        if vote.get("votes") and any(len(vote["votes"].get(choice, ())) != told[n] for n, choice in enumerate(CHOICES)):
            yield f"의안 {name}: 회의록에 적힌 이름의 수가 기록의 집계와 다릅니다"


def main(words):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", metavar="FILE", help="'hyeopchi journal export'로 내보낸 파일")
    parser.add_argument("--head", metavar="HASH", help="회의록 등에 적혀 있는 끝 값")
    parser.add_argument("--minutes", metavar="FILE.json", help="JSON으로 낸 회의록")
    given, motions = parser.parse_args(words), {}
    try:
        header, lines = read_journal(given.file)
        rows = [row for row in lines if is_row(row)]
        faults = [*check_chain(header, lines), *check_tallies(rows, motions)]
        if given.head and given.head.strip().lower() not in [row["hash"] for row in rows]:
            faults.append("--head로 준 끝 값이 이 기록의 어디에도 없습니다")
        if given.minutes:
            faults += check_minutes(given.minutes, header, rows, motions)
    except Unreadable as exc:
        return sys.stderr.write(f"{exc}\n") and 2
    except (KeyError, TypeError, AttributeError, RecursionError):
        return sys.stderr.write(f"{given.minutes or given.file}: 협치봇이 낸 것으로 읽을 수 없습니다\n") and 2
    shown = [f"어긋남: {fault}" for fault in faults[:SHOWN]] + ([f"그 밖에 {len(faults) - SHOWN}가지"] if faults[SHOWN:] else [])
    decided = sum(motion.told is not None for motion in motions.values())
    whole = f"맞습니다 · {header.get('body')} · 기록 {len(rows)}건 · 의안 {decided}건 · {rows[-1]['hash'] if rows else GENESIS}"
    sys.stdout.write("\n".join(shown or [whole]) + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
