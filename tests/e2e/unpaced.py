"""`hyeopchi up` without the messenger's limits, as a program to be killed: python -m tests.e2e.unpaced DATA."""

import asyncio
import sys
from pathlib import Path

from deploy.demo import settings_in
from deploy.launcher import Wanted, up
from deploy.logs import log_to_file

if __name__ == "__main__":
    settings = settings_in(Path(sys.argv[1]))
    log_to_file(settings)
    asyncio.run(up(settings, Wanted(paced=False), lambda *_: None))
