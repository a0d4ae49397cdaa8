"""How documents speak of several bodies and of several meetings at once."""

import re

# "N개 분과 …": a row about several bodies of a council.
SEVERAL_BODIES = re.compile(r"(?P<council>.+?)\s*\d+\s*개\s*(?:분과위원회|분과회의|분과|위원회)")
# "분과회의 5회" is five meetings, "제5회" one.
SEVERAL_TIMES = re.compile(r"(?:^|(?<!제)\s)(\d{1,3})\s*회$")
