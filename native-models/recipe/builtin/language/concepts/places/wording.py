"""A wording is written once for pages about one thing and for lists: `@` is "it" or the thing by its noun, `#` its noun only; in lists both are
the name of a row. In Korean, `@` takes the particle that follows it along, and half of the time both are left out where there is one thing.
`&어`, `&나` and `&은` are endings of past stems, of verb stems and of adjective stems that close with a consonant.
"""

import re

from ..thing import Known, Thing, Value

_ENDINGS = {
    "&어": "[어?|어요?|나요?|습니까?|지?|는지 <싶어>|는지 알려 줘|음?|을까?]",
    "&나": "[나요?|는지 <싶어>|는지 알려 줘|니?|는 거야?|는 건가요?|냐?|는지 봐 줘]",
    "&은": "[은가요?|은지 <싶어>|은지 알려 줘|나요?|지?|은 거야?|습니까?]",
}
_FITTED = ("으로", "은", "이", "을", "과")  # particles that change with the word before them
_SUBJECT_KO = re.compile(r"@(\S*) ")


def thing(kind: str, titles: str, titles_ko: str, noun: str, noun_ko: str, name: Value, *known: tuple) -> Thing:
    """`known`: of each, what `_known` takes after the nouns."""
    return Thing(kind, titles, titles_ko, name, tuple(_known(noun, noun_ko, *content) for content in known))


def _known(
    noun: str, noun_ko: str, labels: str, labels_ko: str, english: str, korean: str, value: Value, alone: str = "", alone_ko: str = ""
) -> Known:  # fmt: skip
    """`alone`: wordings that only make sense where the page is about one thing."""
    for mark, endings in _ENDINGS.items():
        korean, alone_ko = korean.replace(mark, endings), alone_ko.replace(mark, endings)
    one = english.replace("@", f"[it|it|this|the [{noun}]|this [{noun}]]").replace("#", f"[the|this] [{noun}]")
    one_ko = _SUBJECT_KO.sub(lambda match: f"[|[이 |그 |][{noun_ko}]{_particle(match[1])} ]", korean)
    return Known(
        labels, labels_ko, one + (alone and "|" + alone), one_ko + (alone_ko and "|" + alone_ko),
        english.replace("@", "{row}").replace("#", "{row}"), _SUBJECT_KO.sub(lambda match: f"{{row}}{_particle(match[1])} ", korean), value,
    )  # fmt: skip


def _particle(particle: str) -> str:
    return "~" + particle if particle in _FITTED else particle
