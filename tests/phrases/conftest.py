"""Every test here runs in two time zones: what we read and say must not hang on the machine's."""

import os
import time
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True, params=["Asia/Seoul", "America/New_York"])
def machine_zone(request: pytest.FixtureRequest) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield os.environ["TZ"]
    time.tzset()
