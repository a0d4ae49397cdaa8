"""The headings of a plan of targets, as offices and as data files write them."""

import re

COLUMNS = {
    "task": re.compile(r"task|과제"),
    "weight": re.compile(r"weight(_pct)?|가중치"),
    "planned": re.compile(r"target(_total)?|planned|목표"),
    "done": re.compile(r"actual(_to_\d{4})?|done|실적"),
}
TARGET_COLUMNS = {
    "task": re.compile(r"task|과제"),
    "indicator": re.compile(r"indicator|지표"),
    "unit": re.compile(r"unit|단위"),
    "weight": re.compile(r"weight(_pct)?|가중치(\(%\))?"),
    "total": re.compile(r"target(_total)?|(전체 )?목표"),
    "of": re.compile(r"body|기구"),
}
YEAR = re.compile(r"y?(\d{4})(?:년(?: 목표)?)?")
QUARTER = re.compile(r"q([1-4])|([1-4])분기(?: 목표)?")
STATED = re.compile(r"actual_to_(\d{4})|(\d{4})년까지 실적")
RUNNING = re.compile(r"\s*운영$")  # '정책자문단 운영' is about the body '… 정책자문단'
SURVEYS = re.compile(r"지정\s?과제|설문|조사")
