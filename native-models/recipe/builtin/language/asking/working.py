"""Terminals, code and traces."""

from ..page import Span
from ..phrasings import working as say
from .asker import Asker, Rest, Turn


def command(a: Asker) -> Turn:
    commands = a.page.notes["commands"]
    if a.rng.random() < 0.5:
        return a.say(say.COMMAND, say.COMMAND_KO), [commands[0]]
    return a.say(say.LAST_COMMAND, say.LAST_COMMAND_KO), [commands[-1]]


def error_line(a: Asker) -> Turn:
    line = a.page.notes["error_line"]
    return a.say(say.ERROR_LINE, say.ERROR_LINE_KO), [Rest(line, line)]


def command_before_error(a: Asker) -> Turn | None:
    line, commands = a.page.notes["error_line"], a.page.notes.get("commands", [])
    above = [span for span in commands if span.segment.y < line.y]
    if not above:
        return None
    return a.say(say.COMMAND_BEFORE_ERROR, say.COMMAND_BEFORE_ERROR_KO), [above[-1]]


def output_of(a: Asker) -> Turn | None:
    """The line after a command, if it is no command itself."""
    commands = a.page.notes["commands"]
    chosen = a.rng.choice(commands)
    below = [segment for segment in a.page.segments if 0 < segment.y - chosen.segment.y < 1.9 * segment.size and segment.x == chosen.segment.x]
    if len(below) != 1 or any(span.segment is below[0] for span in commands) or not a.once(chosen.text):
        return None
    return a.say(say.OUTPUT_OF, say.OUTPUT_OF_KO, part=a.part(chosen.text, 0.5)), [Span(below[0])]


def trace(a: Asker) -> Turn:
    """Where a trace says that the program failed."""
    file, line = a.page.notes["trace"]
    if a.rng.random() < 0.5:
        return a.say(say.TRACE_FILE, say.TRACE_FILE_KO), [file]
    return a.say(say.TRACE_LINE, say.TRACE_LINE_KO), [line]


def exit_code(a: Asker) -> Turn:
    return a.say(say.EXIT_CODE, say.EXIT_CODE_KO), [a.page.notes["exit_code"]]


def prompt(a: Asker) -> Turn:
    user, host = a.page.notes["prompt"]
    if a.rng.random() < 0.5:
        return a.say(say.USER, say.USER_KO), [user]
    return a.say(say.HOST, say.HOST_KO), [host]


def function(a: Asker) -> Turn:
    return a.say(say.FUNCTION, say.FUNCTION_KO), [a.page.notes["functions"][0]]


def arguments(a: Asker) -> Turn | None:
    """What stands in the brackets of a function's definition."""
    chosen = a.rng.choice(a.page.notes["functions"])
    text = chosen.segment.text
    start, end = text.find("(") + 1, text.find(")")
    if not 0 < start < end or not a.once(chosen.text):
        return None
    return a.say(say.ARGUMENTS, say.ARGUMENTS_KO, part=a.part(chosen.text, 0.25)), [Span(chosen.segment, start, end)]


def nothing_of_a_terminal(a: Asker) -> Turn | None:
    """What terminals and code may show and this page doesn't."""
    notes = a.page.notes
    missing = [
        grammars
        for note, grammars in (
            ("exit_code", (say.EXIT_CODE, say.EXIT_CODE_KO)), ("trace", (say.TRACE_LINE, say.TRACE_LINE_KO)), ("prompt", (say.HOST, say.HOST_KO)),
            ("functions", (say.FUNCTION, say.FUNCTION_KO)), ("commands", (say.LAST_COMMAND, say.LAST_COMMAND_KO)),
        )
        if not notes.get(note)
    ]  # fmt: skip
    if a.page.kind not in ("terminal", "code", "text", "table", "form") or not missing or any(word in a.text for word in ("exit", "user", "host", "def ", "function", "fn ", "$", ">")):
        return None
    return a.say(*a.rng.choice(missing)), a.cannot_tell
