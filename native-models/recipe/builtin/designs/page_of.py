"""What can be asked about a drawn design: what its elements say, in the shapes that `language/asking` takes."""

from collections.abc import Callable

import numpy as np

from ..language.asking.asker import Box, CountFrom, Part, Rest, Solution
from ..language.glossary import ERRORS
from ..language.page import Fact, OwnAsk, Page, Segment, Span
from ..language.phrasings import answers
from .annotated import Drawing, Element
from .design import Answer, Ask, At, BoxOf, CannotTell, Count, Design, Solved, YesNo

_KOREAN = 0.12  # of the letters


def page_of(design: Design, drawing: Drawing) -> Page:
    letters = [character for segment in drawing.segments for character in segment.text if character.isalpha()]
    korean = sum(ord(letter) > 0x3000 for letter in letters) > _KOREAN * len(letters)
    paper = _commonest(drawing)
    ink = drawing.segments[0].ink if drawing.segments else (0.0, 0.0, 0.0)
    page = Page(design.kind, korean, *drawing.picture.size, paper, ink, drawing.segments)
    return _Annotations(page, drawing).fill(design)


def _commonest(drawing: Drawing) -> tuple[float, float, float]:
    colours, times = np.unique(np.asarray(drawing.picture)[::7, ::7].reshape(-1, 3), axis=0, return_counts=True)
    return tuple((colours[times.argmax()] / 255).tolist())


class _Annotations:
    def __init__(self, page: Page, drawing: Drawing) -> None:
        self.page, self.drawing = page, drawing
        self.order = [id(segment) for line in page.lines() for segment in line]
        self.place = {segment: place for place, segment in enumerate(self.order)}
        self.by_id = {element.data["id"]: element for element in drawing.elements if "id" in element.data}

    def fill(self, design: Design) -> Page:
        page = self.page
        page.title = next((one for one in map(self._one, self._of("title")) if one), None)
        self._facts()
        buttons = [one for one in map(self._main, self._of("button")) if one]
        page.buttons = sorted(buttons, key=lambda segment: self.place[id(segment)])
        if page.buttons and len(buttons) == len(self._of("button")):
            page.count("buttons", page.buttons)
        for name, of_paper in (("colour", True), ("ink", False)):
            shown = [(self._main(element), element.data[name], of_paper) for element in self._of(name)]
            page.coloured += [entry for entry in shown if entry[0]]
        self._extremes()
        self._counts()
        self._notes()
        page.asks = tuple(own for own in map(self._resolved, design.asks) if own)
        return page

    def _of(self, name: str) -> list[Element]:
        """Elements with this attribute of which something is to be seen, if not by the encoder."""
        return [element for element in self.drawing.elements if name in element.data and (element.segments or element.is_missed)]

    def _stretch(self, element: Element) -> tuple[Segment, Segment] | None:
        """Its first and last segment, where all of it is to be seen and nothing else stands between."""
        if not element.whole or not element.segments:
            return None
        places = sorted(self.place[id(segment)] for segment in element.segments)
        if places[-1] - places[0] >= len(places):
            return None
        ordered = sorted(element.segments, key=lambda segment: self.place[id(segment)])
        return ordered[0], ordered[-1]

    def _one(self, element: Element) -> Segment | None:
        return element.segments[0] if element.whole and len(element.segments) == 1 else None

    def _main(self, element: Element) -> Segment | None:
        """Its text without a sign before or after it."""
        words = [segment for segment in element.segments if sum(c.isalnum() for c in segment.text) > 1] or element.segments
        return words[0] if element.whole and len(words) == 1 else None

    def _all(self, name: str, find: Callable[[Element], Segment | None]) -> list[Segment]:
        """One segment of each element with this attribute, or nothing where one has none."""
        found = [find(element) for element in self._of(name)]
        return found if all(found) else []

    def _facts(self) -> None:
        page, keys = self.page, {}
        for element in self._of("key"):
            if element.whole:
                keys.setdefault(element.data["key"], " ".join(segment.text for segment in element.segments).strip().rstrip(":"))
        for element in self._of("value"):
            value, key = self._one(element), keys.get(element.data["value"])
            if value and key:
                page.facts.append(Fact((key,), Span(value)))
        for element in self._of("row"):
            cell = self._one(element)
            if cell and "column" in element.data:
                page.facts.append(Fact((element.data["row"], element.data["column"]), Span(cell)))

    def _extremes(self) -> None:
        groups: dict[str, list[Element]] = {}
        for element in self._of("rank"):
            groups.setdefault(element.data["rank"], []).append(element)
        for members in groups.values():
            items = []
            for element in members:
                named = self.by_id.get(element.data.get("named", ""))
                items.append((named and self._main(named), float(element.data["amount"]), self._one(element)))
            if all(first and said for first, _, said in items):
                self.page.extremes.append((members[0].data.get("heading"), items))

    def _counts(self) -> None:
        """Of what is cut off in part, the number is not told."""
        groups: dict[str, list[Element]] = {}
        for element in self.drawing.elements:
            if "counted" in element.data and self._is_inside(element):
                groups.setdefault(element.data["counted"], []).append(element)
        for what, members in groups.items():
            if any(not element.whole for element in members) or any(what == other for other, _ in self.page.counts):
                continue
            firsts = [self._first(element) for element in members]
            if all(firsts):
                self.page.count(what, sorted(firsts, key=lambda segment: self.place[id(segment)]))
            else:
                self.page.counts.append((what, len(members)))

    def _is_inside(self, element: Element) -> bool:
        x1, y1, x2, y2 = element.box
        return x2 > max(x1, 0) and y2 > max(y1, 0) and x1 < self.page.width and y1 < self.page.height

    def _first(self, element: Element) -> Segment | None:
        return min(element.segments, key=lambda segment: self.place[id(segment)], default=None)

    def _notes(self) -> None:
        notes = self.page.notes
        self._message()
        for error in self._of("error")[:1]:
            line = self._one(error)
            if line:
                notes["error_line"] = line
            said = " ".join(segment.text for segment in error.segments).lower()
            known = [entry for entry in ERRORS if any(text.lower() in said for text in entry[0])]
            if len(known) == 1:
                notes["error"] = known[0]
        for name, note in (("command", "commands"), ("function", "functions")):
            spans = [Span(segment) for segment in self._all(name, self._one)]
            if spans:
                notes[note] = spans
        for code in self._all("exit", self._one)[:1]:
            notes["exit_code"] = Span(code)
        for note, names in (("trace", ("file", "line")), ("prompt", ("user", "host"))):
            first = [Span(segment) for name in names for segment in self._all(name, self._one)[:1]]
            if len(first) == 2:
                notes[note] = (first[0], first[1])
        numbered = [(int(element.data["numbered"]), self._stretch(element)) for element in self._of("numbered")]
        notes["numbered"] = [(number, *stretch) for number, stretch in numbered if stretch]
        said = [(element.data["said"], self._stretch(element)) for element in self._of("said")]
        if said and all(stretch for _, stretch in said):
            notes["said"] = [(who, *stretch) for who, stretch in said]
            notes["scattered"] = True  # a name or a time need not stand directly before the message
        equations = self._of("equation")
        first = self._first(equations[0]) if len(equations) == 1 and equations[0].whole else None
        if first:
            notes["equation"] = (first, equations[0].data["equation"])

    def _message(self) -> None:
        segments = [segment for element in self._of("message") for segment in element.segments]
        segments.sort(key=lambda segment: self.place[id(segment)])
        places = [self.place[id(segment)] for segment in segments]
        if places and places[-1] - places[0] == len(places) - 1 and all(element.whole for element in self._of("message")):
            self.page.notes["message"] = segments

    def _resolved(self, ask: Ask) -> OwnAsk | None:
        said = self._parts(ask.answer, False)
        said_ko = self._parts(ask.answer_ko or ask.answer, True)
        return OwnAsk(ask.kind, ask.english, ask.korean, said, said_ko, ask.slots) if said and said_ko else None

    def _parts(self, answer: list[Answer], korean: bool) -> list[Part] | None:
        parts: list[Part] = []
        for one in answer:
            found = self._part(one, korean)
            if found is None:
                return None
            parts += found
        return parts

    def _part(self, answer: Answer, korean: bool) -> list[Part] | None:
        match answer:
            case str():
                return [answer]
            case YesNo():
                return [(answers.YES_KO if korean else answers.YES) if answer.is_so else (answers.NO_KO if korean else answers.NO)]
            case CannotTell():
                return [answers.CANNOT_TELL_KO if korean else answers.CANNOT_TELL]
            case At():
                stretch = self._stretch(self.by_id[answer.id])
                return stretch and [Span(stretch[0]) if stretch[0] is stretch[1] else Rest(*stretch)]
            case BoxOf():
                return self._box(self.by_id[answer.id])
            case Solved():
                return self._solution(self.by_id[answer.id])
            case Count():
                return self._count(answer.counted, korean)

    def _solution(self, element: Element) -> list[Part] | None:
        first = self._first(element) if element.whole else None
        if first is None:
            return None
        name, _, number = element.data["equation"].rpartition(" ")
        return [*[name + " "] * bool(name), Solution(first, number)]

    def _box(self, element: Element) -> list[Part] | None:
        """Of a button or a card its own, named as its first key is or with its own first words."""
        is_container = bool(element.data.keys() & {"button", "box"})
        own = [segment for segment in element.segments if not is_container or segment.container == element.box]
        if not element.whole or not own or not (is_container or len(own) == 1):
            return None
        keys = [segment for segment in own if any("key" in other.data for other in self.drawing.around[id(segment)])]
        named = min(keys or own, key=lambda segment: self.place[id(segment)])
        return ['{"bbox_2d": [', Box(named, is_container), ', "label": "', Span(named), '"}']

    def _count(self, what: str, korean: bool) -> list[Part] | None:
        number = next((number for name, number in self.page.counts if name == what), None)
        if number is None:
            return None
        members = (self.page.counted or {}).get(what)
        counter = [answers.COUNTED_KO[what][2]] if korean else []
        return [CountFrom(members[0], str(number)) if members else str(number), *counter]
