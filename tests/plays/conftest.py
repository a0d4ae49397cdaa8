"""One running system for each file of plays; whatever was played, the record is right in the end."""

from collections.abc import AsyncIterator, Iterator

import pytest

from deploy.demo_stage import Stage, stage_of
from shared.contracts.deadlines import Verify
from tests.e2e.system import Killable, unpaced


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Killable]:
    with unpaced(tmp_path_factory.mktemp("plays") / "data") as found:
        yield found


@pytest.fixture
async def stage(system: Killable) -> AsyncIterator[Stage]:
    async with stage_of(await system.standing()) as found:
        yield found
        assert (await found.ask(Verify())).ok
