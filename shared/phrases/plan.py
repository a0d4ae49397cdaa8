"""The headings of a plan of targets, as offices and as data files write them."""

import re

COLUMNS = {
    "task": re.compile(r"task|과제"),
    "weight": re.compile(r"weight(_pct)?|가중치"),
    "planned": re.compile(r"target(_total)?|planned|목표"),
    "done": re.compile(r"actual(_to_\d{4})?|done|실적"),
}
