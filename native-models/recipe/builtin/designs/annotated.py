"""Draws a design with Chromium: its picture, its segments of text, and which elements each of them stands in."""

import io
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from ..language.page import Segment
from ..render.chromium import Chromium
from .design import Design

_SCRIPT = (Path(__file__).parent / "annotations.js").read_text(encoding="utf-8")
_LENGTHS = [1, 2, 3, 5, 6]  # the columns of characters that are measured in pixels
_AROUND = 28  # CSS pixels that a crop leaves around what is annotated: a dot or a strip of colour belongs to the text beside it
_NEW_LINE = 0.5  # font sizes between the lines of a text node, at least


@dataclass
class Element:
    data: dict[str, str]
    box: tuple[float, float, float, float]
    whole: bool  # nothing of it is hidden or cut off
    segments: list[Segment] = field(default_factory=list)
    is_missed: bool = False  # in part at least, by the encoder


@dataclass
class Drawing:
    picture: Image.Image
    boxes: np.ndarray  # [n, 7] of the segments' characters, in their order, as `char_boxes.js` says, in pixels
    segments: list[Segment]
    elements: list[Element]  # in document order
    around: dict[int, list[Element]]  # by `id(segment)`, the nearest first

    def forget(self, missed: list[Segment]) -> None:
        """Segments that the encoder did not see at all: nothing can be asked about them, but the rest can be."""
        gone = {id(segment) for segment in missed}
        kept = [id(segment) not in gone for segment in self.segments for character in segment.text if character != " "]
        self.boxes = self.boxes[kept]
        for element in self.elements:
            element.is_missed |= any(id(segment) in gone for segment in element.segments)
            element.whole &= not element.is_missed
            element.segments = [segment for segment in element.segments if id(segment) not in gone]
        self.segments = [segment for segment in self.segments if id(segment) not in gone]


def draw_design(browser: Chromium, rng: random.Random, design: Design) -> Drawing:
    """Half of them whole, half as people mark a region: without a part of what stands around the annotated text."""
    scale = rng.choice([1, 1, 1, 1, 1.25, 1.5, 2])
    png, said = browser.render(design.html, design.width, design.height, scale, _SCRIPT)
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    characters = np.array(said["characters"] or np.zeros((0, 8)), dtype=np.float32)
    characters[:, _LENGTHS] *= scale
    elements = [Element(e["data"], tuple(scale * value for value in e["box"]), e["whole"]) for e in said["elements"]]
    left, top, right, bottom = _kept(rng, picture, characters, said["nodes"], elements, scale)
    picture = picture.crop((left, top, right, bottom))
    characters[:, [1, 5, 6]] -= left
    characters[:, 2] -= top
    inside = (characters[:, 5] >= -1) & (characters[:, 6] <= picture.width + 1)
    inside &= (characters[:, 2] - 0.4 * characters[:, 3] >= 0) & (characters[:, 2] + 0.4 * characters[:, 3] <= picture.height)
    for element in elements:
        x1, y1, x2, y2 = element.box
        element.box = (x1 - left, y1 - top, x2 - left, y2 - top)
    for node in {int(number) for number in characters[~inside, 7]}:
        said["nodes"][node]["whole"] = False
    return _drawing(picture, characters[inside], said["nodes"], elements)


def _kept(rng: random.Random, picture: Image.Image, characters: np.ndarray, nodes: list[dict], elements: list[Element], scale: float):
    whole = (0, 0, picture.width, picture.height)
    annotated = np.array([bool(nodes[int(number)]["elements"]) for number in characters[:, 7]], dtype=bool)
    if rng.random() < 0.5 or not annotated.any():
        return whole
    text = characters[annotated]
    edges = [element.box for element in elements if {"button", "box", "colour", "beside", "counted"} & element.data.keys()]
    edges += list(zip(text[:, 5], text[:, 2] - 0.6 * text[:, 3], text[:, 6], text[:, 2] + 0.7 * text[:, 3], strict=True))
    edges = np.array(edges) + _AROUND * scale * np.array([-1, -0.3, 1, 0.3])
    left, top = (max(0, round(rng.random() * value)) for value in edges[:, :2].min(0))
    right, bottom = (
        min(size, round(size - rng.random() * (size - value))) for size, value in zip(picture.size, edges[:, 2:].max(0), strict=True)
    )
    return (left, top, right, bottom)


def _drawing(picture: Image.Image, characters: np.ndarray, nodes: list[dict], elements: list[Element]) -> Drawing:
    drawing = Drawing(picture, characters[:, :7], [], elements, {})
    for node in nodes:
        for number in node["elements"]:
            elements[number].whole &= node["whole"]
    for line in _lines(characters):
        own = characters[line]
        node = nodes[int(own[0, 7])]
        around = [elements[number] for number in node["elements"]]
        text = "".join(" " * bool(gap and index) + chr(int(code)) for index, (code, gap) in enumerate(own[:, [0, 4]]))
        segment = Segment(
            text, float(own[0, 5]), float(own[:, 2].mean()), float(own[0, 3]), tuple(node["ink"]), tuple(node["ground"]),
            float(own[-1, 6] - own[0, 5]) / len(text), container=next((e.box for e in around if e.data.keys() & {"button", "box"}), None),
        )  # fmt: skip
        drawing.segments.append(segment)
        drawing.around[id(segment)] = around
        for element in around:
            element.segments.append(segment)
    return drawing


def _lines(characters: np.ndarray) -> list[slice]:
    """Those of each text node."""
    begins = [
        index
        for index, one in enumerate(characters)
        if index == 0 or one[7] != characters[index - 1, 7] or abs(one[2] - characters[index - 1, 2]) > _NEW_LINE * one[3]
    ]
    return [slice(begin, end) for begin, end in zip(begins, [*begins[1:], len(characters)], strict=True)]
