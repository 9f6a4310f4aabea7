"""The real engine, asked from Python: through `sightline ask --json`, or through one process for many questions.

One question through the command line starts Node, the core and an engine process and loads the model, over a second
before anything is looked at. A thousand questions therefore go through `ask-many.js`, which opens the same core as
`sightline ask` and calls the same `answers.ask`; the evaluation asks a sample both ways and counts what differs.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

REPOSITORY = Path(__file__).parents[4]
LONGEST_ANSWER = 1500  # tokens; a full transcript of the test's fullest screen has about 900


@dataclass(frozen=True)
class Answer:
    text: str
    stats: dict
    first_seconds: float | None  # from the call to the first text
    seconds: float


class EngineError(RuntimeError):
    """What the engine said instead of an answer."""


class EngineProcess:
    """One core and one engine process. Use as a context manager."""

    def __init__(self, model: Path) -> None:
        self._model = model

    def __enter__(self) -> Self:
        script = Path(__file__).parent / "ask-many.js"
        open_core = (REPOSITORY / "main/cli/open-core.ts").as_uri()
        self._home = tempfile.mkdtemp(prefix="builtin-evaluate-")
        self._process = subprocess.Popen(
            [node(), str(script), open_core, str(self._model)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=_environment(self._home),
        )
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._process.stdin.close()
        self._process.wait(60)
        shutil.rmtree(self._home, ignore_errors=True)

    def ask(self, image: Path, question: str, max_tokens: int = LONGEST_ANSWER) -> Answer:
        asked = {"image": str(image), "question": question, "maxTokens": max_tokens}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise EngineError("the process ended")
        said = json.loads(line)
        if "error" in said:
            raise EngineError(said["error"])
        first = None if said["firstMs"] is None else said["firstMs"] / 1000
        return Answer(said["text"], said["stats"], first, said["totalMs"] / 1000)

    def peak_memory(self) -> int:
        """Bytes that the engine process has had resident at most (Linux)."""
        return max((_high_water(child) for child in _children(self._process.pid)), default=0)


def ask_by_command(image: Path, question: str, model: Path, max_tokens: int = LONGEST_ANSWER) -> Answer:
    """`sightline ask IMAGE QUESTION --json`: everything from nothing, as a user has it. Times count from the start."""
    home = tempfile.mkdtemp(prefix="builtin-evaluate-")
    words = ["ask", str(image), question, "--json", "--model", str(model), "--max-tokens", str(max_tokens)]
    started, first = time.monotonic(), None
    try:
        process = subprocess.Popen(
            [node(), str(REPOSITORY / "main/cli/bin.js"), *words],
            stdout=subprocess.PIPE,
            text=True,
            env=_environment(home),
        )
        line = ""
        for line in process.stdout:
            if first is None and '"delta"' in line:
                first = time.monotonic() - started
        process.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if process.returncode != 0:
        raise EngineError(line.strip())
    done = json.loads(line)
    return Answer(done["text"], done["stats"], first, time.monotonic() - started)


def node() -> str:
    """The checkout's own Node where it has one: the system's may be too old to read TypeScript."""
    own = REPOSITORY / "node_modules/.bin/node"
    return str(own) if own.exists() else "node"


def _environment(home: str) -> dict[str, str]:
    return {**os.environ, "SIGHTLINE_HOME": home}


def _children(pid: int) -> list[int]:
    """All processes below this one."""
    try:
        direct = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return direct + [below for child in direct for below in _children(child)]


def _high_water(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)
