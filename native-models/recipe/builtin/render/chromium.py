"""Drives a headless Chromium over its debugging pipe: no network port, no driver library."""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import tempfile
from types import TracebackType
from typing import Any, Self

_QUIET = [
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
]
_FIRST_FREE_FD = 10  # Chromium reads commands at descriptor 3 and answers at 4: ours must not collide with them


class Chromium:
    """One browser with one tab. Use as a context manager; leaving it ends the process and removes its profile."""

    def __enter__(self) -> Self:
        executable = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
        if executable is None:
            raise RuntimeError("No Chromium found: install it or set CHROMIUM to its path.")
        self._profile = tempfile.mkdtemp(prefix="builtin-render-")
        to_read, self._to = _pipe()
        self._from, to_write = _pipe()

        def place_pipes() -> None:
            os.dup2(to_read, 3)
            os.dup2(to_write, 4)

        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        self._process = subprocess.Popen(
            [executable, *_QUIET, *sandbox, f"--user-data-dir={self._profile}", "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(3, 4),
            preexec_fn=place_pipes,
        )
        os.close(to_read)
        os.close(to_write)
        self._received, self._next_id, self._session = b"", 0, None
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._process.terminate()
        self._process.wait()
        os.close(self._to)
        os.close(self._from)
        shutil.rmtree(self._profile, ignore_errors=True)

    def render(self, html: str, width: int, height: int, scale: float, script: str) -> tuple[bytes, Any]:
        """The page as PNG [height*scale, width*scale], and what `script` (an expression) says of it."""
        self._call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False
        )
        frame = self._call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self._call("Page.setDocumentContent", frameId=frame, html=html)
        answer = self._call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"The page's script failed: {answer['exceptionDetails']}")
        shot = self._call("Page.captureScreenshot", format="png", optimizeForSpeed=True)
        return base64.b64decode(shot["data"]), answer["result"].get("value")

    def _call(self, method: str, **params: Any) -> Any:
        self._next_id += 1
        message = {"id": self._next_id, "method": method, "params": params}
        if self._session is not None:
            message["sessionId"] = self._session
        _write_all(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._next_id:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def _receive(self) -> Any:
        while b"\0" not in self._received:
            chunk = os.read(self._from, 1 << 20)
            if not chunk:
                raise RuntimeError("Chromium ended.")
            self._received += chunk
        message, self._received = self._received.split(b"\0", 1)
        return json.loads(message)


def _pipe() -> tuple[int, int]:
    ends = os.pipe()
    moved = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _FIRST_FREE_FD) for end in ends)
    for end in ends:
        os.close(end)
    return moved


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]
