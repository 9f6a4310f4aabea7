"""How a wording is written once: for pages about one thing, where a pronoun is enough, and for pages that list several."""

import re
from dataclasses import dataclass

from ..thing import Known, Value


@dataclass(frozen=True)
class Referred:
    """How the one thing that a page is about is referred to."""

    subject: str
    possessive: str
    object: str
    korean: str
    title_ko: str = ""  # what follows its name


PERSON = Referred("[he|she|this person|this one]", "[his|her|their|this person's]", "[him|her|this person|them]", "[이 사람|이분]", "[||| 씨|님]")


def it(names: str, korean: str) -> Referred:
    subject = f"[it|it|{names}]"
    return Referred(subject, f"[its|the {names.split('|')[0].removeprefix('the ').removeprefix('this ')}'s]", subject, korean)


def known(referred: Referred, labels: str, labels_ko: str, english: str, korean: str, value: Value, also: str = "", also_ko: str = "") -> Known:
    """In `english`, `@` stands for the thing as a subject, `@'s` for the possessive and `@@` for the object: its name where there
    are several, else a pronoun. In `korean`, `@` with a particle and a space is mostly left out where there is one thing.
    `also`: wordings that fit only where there is one."""
    ask = english.replace("@@", referred.object).replace("@'s", referred.possessive).replace("@", referred.subject)
    ask_ko = re.sub(r"@((?:~?[가-힣]+)?) ", lambda match: f"({referred.korean}{match[1]} )", korean).replace("@", referred.korean)
    return Known(
        labels, labels_ko,
        f"{ask}|{also}" if also else ask, f"{ask_ko}|{also_ko}" if also_ko else ask_ko,
        english.replace("@@", "{row}").replace("@", "{row}"), korean.replace("@", "{row}" + referred.title_ko), value,
    )  # fmt: skip
