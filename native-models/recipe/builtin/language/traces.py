"""What a program prints when it fails: traces with a file and a line, and the code that it ends with."""

import random

from ..words import random_word
from .page import Page, Segment, Span

_RAISED = "ValueError KeyError TypeError RuntimeError AssertionError OSError IndexError AttributeError TimeoutError Exception".split()


def put_trace(rng: random.Random, page: Page, x: float, y: float, size: float, pitch: float) -> float:
    """Lines of a trace; returns where the next line goes. Notes the file, the line and the error's own line."""
    name, function = random_word(rng).lower(), random_word(rng).lower()
    line = rng.randrange(2, 900)
    style = rng.randrange(4)
    error = f"{rng.choice(_RAISED)}: {' '.join(random_word(rng).lower() for _ in range(rng.randint(1, 4)))}"
    file = name + rng.choice([[".py"], [".js", ".ts"], [".c", ".rs", ".go"], [".java", ".kt"]][style])
    if rng.random() < 0.4:
        file = f"{random_word(rng).lower()}/{file}"
    if style == 0:
        lines = ["Traceback (most recent call last):", f'  File "{file}", line {line}, in {function}', f"    {function}({name})", error]
    elif style == 1:
        lines = [error, f"    at {function} ({file}:{line}:{rng.randrange(1, 80)})"]
    elif style == 2:
        error = f"{file}:{line}: error: {' '.join(random_word(rng).lower() for _ in range(3))}"
        lines = [error, f"    {function}({name});"]
    else:
        lines = [f'Exception in thread "main" {error}', f"    at {function}.{random_word(rng).lower()}({file}:{line})"]
        error = lines[0]
    for text in lines:
        put = page.put(text.strip(), x + size * 0.6 * (len(text) - len(text.lstrip())), y, size, advance=0.6)
        if text == error:
            page.notes["error_line"] = put
        if file in text:
            page.notes["trace"] = (_within(put, file), _within(put, str(line), put.text.index(file) + len(file)))
        y += pitch
    return y


def _within(segment: Segment, text: str, after: int = 0) -> Span:
    start = segment.text.index(text, after)
    return Span(segment, start, start + len(text))


def put_exit_code(rng: random.Random, page: Page, x: float, y: float, size: float) -> None:
    code = str(rng.choice([1, 1, 2, 126, 127, 128, 130, 137, 139, 143, 255, 3]))
    said = rng.choice(["exit code {}", "Process finished with exit code {}", "exited with code {}", "exit status {}", "error Command failed with exit code {}.", "[exited with {}]", "returned {}"]).format(code)
    put = page.put(said, x, y, size, advance=0.6)
    start = said.rindex(code)
    page.notes["exit_code"] = Span(put, start, start + len(code))
