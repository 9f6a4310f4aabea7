"""The conversations for which the reference's answer is recorded, in the chat format of the model hubs."""

from typing import Any

Message = dict[str, Any]


def image_part(name: str) -> dict[str, str]:
    return {"type": "image", "image": name}


def text_part(text: str) -> dict[str, str]:
    return {"type": "text", "text": text}


def user(*parts: dict[str, str]) -> Message:
    return {"role": "user", "content": list(parts)}


CASES: dict[str, list[Message]] = {
    "one-image": [user(image_part("gradient.png"), text_part("What is in this picture?"))],
    "two-images": [
        user(image_part("bars.png"), text_part("Is the chart above the same as "), image_part("banner.png"), text_part("this one?"))
    ],
    "image-in-second-turn": [
        {"role": "system", "content": "Answer in a few words."},
        user(text_part("Hello! Which colours do you know?")),
        {"role": "assistant", "content": [text_part("Red, green and blue.")]},
        user(image_part("alpha.png"), text_part("Which one is this?")),
    ],
    "no-image": [{"role": "user", "content": "Read the text: 3 + 4 = 7. Is it true?"}],
    "korean": [user(image_part("palette.png"), text_part("이 그림에 무엇이 있나요? 가장 높은 막대는 무슨 색입니까?"))],
    # One of each pixel format and orientation: grey, palette, transparent, and turned by EXIF.
    "image-formats": [
        user(
            image_part("grey.png"),
            image_part("palette.png"),
            image_part("alpha.png"),
            image_part("sideways.jpg"),
            text_part("Describe the pictures."),
        )
    ],
}


def contents_as_parts() -> dict[str, list[Message]]:
    """`CASES` for templates that lose a content that is a plain string."""
    return {case: [{**message, "content": _parts_of(message)} for message in messages] for case, messages in CASES.items()}


def _parts_of(message: Message) -> list[dict[str, str]]:
    return message["content"] if isinstance(message["content"], list) else [text_part(message["content"])]


def texts_of(messages: list[Message]) -> list[str]:
    return [part["text"] for message in messages for part in _parts_of(message) if part["type"] == "text"]


def images_of(messages: list[Message]) -> list[str]:
    contents = [m["content"] for m in messages if isinstance(m["content"], list)]
    return [part["image"] for content in contents for part in content if part["type"] == "image"]
