"""What the tests of running the system share with those of the command line."""

from tests.cli.conftest import elsewhere as elsewhere
from tests.cli.conftest import hyeopchi as hyeopchi
from tests.cli.conftest import no_other_handlers as no_other_handlers
