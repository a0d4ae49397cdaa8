"""aiogram's models, each built when it is first used, are the same models."""

import json
import subprocess
import sys

from tests.cli.conftest import ENVIRONMENT

LOOK = """
import hashlib, json, sys, warnings
warnings.simplefilter("ignore")
from deploy.late_models import built_late
if sys.argv[1] == "late":
    with built_late("aiogram", ready=("aiogram.types:Update",)):
        import aiogram
import aiogram.methods, aiogram.types
kinds = [getattr(place, name) for place in (aiogram.types, aiogram.methods) for name in place.__all__]
models = [kind for kind in kinds if hasattr(kind, "model_rebuild")]
built = sum(model.__pydantic_complete__ for model in models)
for model in models:
    model.model_rebuild()
schema = json.dumps(aiogram.types.Update.model_json_schema(), sort_keys=True)
sent = aiogram.methods.SendMessage(chat_id=1, text="x")
complete = all(model.__pydantic_complete__ for model in models)
said = [hashlib.sha256(schema.encode()).hexdigest(), repr(sent), len(models), complete]
print(json.dumps([built, said]))
"""


def looked(how: str) -> tuple[int, list[object]]:
    done = subprocess.run([sys.executable, "-c", LOOK, how], capture_output=True, text=True, check=True, env=ENVIRONMENT)
    built, said = json.loads(done.stdout)
    return built, said


def test_late_models_are_the_same_and_fewer_are_built() -> None:
    at_once, same = looked("at once")
    late, said = looked("late")
    assert said == same and said[3] is True
    assert late < at_once / 2
