"""How a question about a thing is written once, for pages about one of them and for pages that list several.

`@` is the thing: `{row}` where a page lists several, "it" or "this file" where it is about one. In Korean a particle follows it
(`@은 `) and one thing may go unsaid, but not where it is `&`. `%` with a syllable is an ending: `%어` of a past or 있, `%나` of a
verb, `%가` of an adjective in -ㄴ, `%야` of a noun, `%줘` of a request."""

import re

from ..thing import Known, Thing, Value

_ENDINGS = {
    "%어": "[어?|어요?|나요?|습니까?|지?|는지 알려<줘>.|는지 궁금해.|니?|죠?|냐?|는지 말해<줘>.|더라?]",
    "%나": "[나요?|지?|니?|는지 알려<줘>.|는지 궁금해.|냐?|죠?|는지 말해<줘>.|는지 봐<줘>.]",
    "%가": "[가요?|가?|지 알려<줘>.|지 궁금해.|지 말해<줘>.|데?|지 봐<줘>.|지 알고 싶어.]",
    "%야": "[~이야?|~이에요?|인가요?|입니까?|~이지?|~이죠?|~이니?|인지 알려<줘>.|인지 궁금해요.|일까?|인가?|인지 봐<줘>.]",
    "%줘": "[알려<줘>.|말해<줘>.|찾아<줘>.|읽어<줘>.|가르쳐<줘>.|적어<줘>.]",
}


def _in_korean(wordings: str, subject: str, may_drop: bool) -> str:
    def said(match: re.Match[str]) -> str:
        droppable, particle = match[1] == "@", match[2]
        with_particle = f"{subject}[의|] " if particle == "의" else subject + ("~" if particle in ("은", "이", "을", "으로") else "") + particle + " "
        return f"[|{with_particle}]" if may_drop and droppable else with_particle

    for short, ending in _ENDINGS.items():
        wordings = wordings.replace(short, ending)
    return re.sub("([@&])(은|이|을|의|에서|에게|에|으로|) ", said, wordings)


def thing(kind: str, titles: str, titles_ko: str, it: str, it_ko: str, name: Value, *known: tuple[str, str, Value, str, str]) -> Thing:
    """`it`, `it_ko`: what one of them is called. `known`: labels in both languages, value, wordings in both languages."""
    alone, listed = f"[it|this {it}|the {it}|it]", f"[{{row}}|{{row}}|the {it} {{row}}]"
    alone_ko, listed_ko = f"[이 {it_ko}|그 {it_ko}|이것|{it_ko}]", f"[{{row}}|{{row}}|{{row}}|{{row}} {it_ko}]"
    return Thing(kind, titles, titles_ko, name, tuple(
        Known(labels, labels_ko, english.replace("@'s", f"[its|this {it}'s|the {it}'s]").replace("@", alone), _in_korean(korean, alone_ko, True),
              english.replace("@'s", "{row}'s").replace("@", listed), _in_korean(korean, listed_ko, False), value)
        for labels, labels_ko, value, english, korean in known
    ))  # fmt: skip
