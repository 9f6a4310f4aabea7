"""Questions about keys, values and switches, and keys that a page does not have."""

import random

from ..design import Ask, At, BoxOf, CannotTell, Count, YesNo
from ..dialogs import wordings

_COUNT = (
    "how many [fields|entries|settings|lines with a value] [are there|does it have|do you see|are listed|can i fill in or change]?|[number|count] of [fields|entries|settings]?|[count|add up] the [entries|fields|settings].|the [panel|list|form] has how many [entries|fields|rows]?",
    "[항목|칸|설정|입력란][이|은|] [몇 개야|몇 개|모두 몇 개인가요|총 몇 개지|몇 개나 있어]?|[항목|설정] [수|개수](는|)?|[항목|칸]을 [세어 줘|세어 봐|다 세면 몇 개야]",
)
_AFTER = (
    "[what|which entry|which line] [comes|stands|is] [below|under|after|right after] {key}?|what is [below|under|underneath] {key}?|the [entry|item] [following|after|below] {key}?|after {key} [comes|follows] what?|[name|read] the [label|entry] directly under {key}.",
    "{key} [다음|아래|바로 아래|밑]에 [있는|나오는|오는] [항목|칸|것][은|이] [뭐야|뭔가요|무엇이지]?|{key} 밑에는 [뭐가 있어|무슨 항목이 있나요]?|{key} 다음 항목(은)?|{key} 바로 아래 [줄|칸]의 이름[은|이] [뭐야|뭐지]?",
)
_WHERE = (
    "where [is|can i find|do i see|would i change] {key}?|[position|box|coordinates|location] of {key}?|[mark|outline|point at] {key}.|on which spot of the screen is {key}?|i'm looking for {key}, where is it [placed|shown]?",
    "{key}~은 어디[야|에 있어|에 있나요|서 바꿔|쯤이지]?|{key}[의 위치|의 좌표| 자리|](를)? [알려 줘|짚어 줘|표시해 줘]|{key}~을 [못 찾겠어|찾아 줘|가리켜 줘]|{key}~이 [화면 어디쯤|어느 자리]에 있[어|나요]?",
)


def value_asks(rng: random.Random, items: list[tuple[str, str, str]], absent: list[str], keys_named: bool = False) -> list[Ask]:
    """`items`: a key, the `data-id` of its value, the value. With `keys_named`, keys have the id of their value and `-key`."""
    values = [value for _, _, value in items]
    asks = [Ask("value", *wordings.VALUE, [At(name)], slots={"key": key}) for key, name, _ in rng.sample(items, min(5, len(items)))]
    known = {key.lower() for key, _, _ in items}
    missing = [key for key in absent if not any(key.lower() in one or one in key.lower() for one in known)]
    asks += [Ask("not-there", *wordings.VALUE, [CannotTell()], slots={"key": key}) for key in rng.sample(missing, min(2, len(missing)))]
    if keys_named:
        unique = [(key, name, value) for key, name, value in items if values.count(value) == 1]
        asks += [Ask("key-of-value", *wordings.KEY_OF, [At(f"{name}-key")], slots={"value": value}) for key, name, value in rng.sample(unique, min(2, len(unique)))]
        asks += order_asks(rng, [(key, f"{name}-key") for key, name, _ in items])
    return asks


def order_asks(rng: random.Random, keys: list[tuple[str, str]]) -> list[Ask]:
    """What stands below one of several keys, one under the other, and where a key is. `keys`: text and `data-id`."""
    asks = []
    if len(keys) > 1:
        at = rng.randrange(len(keys) - 1)
        asks.append(Ask("entry-below", *_AFTER, [At(keys[at + 1][1])], slots={"key": keys[at][0]}))
    key, name = rng.choice(keys)
    return [*asks, Ask("where-is-key", *_WHERE, [BoxOf(name)], slots={"key": key})]


def switch_asks(rng: random.Random, switches: list[tuple[str, bool]], absent: list[str]) -> list[Ask]:
    asks = []
    for key, is_on in rng.sample(switches, min(4, len(switches))):
        asked_on = rng.random() < 0.6
        asks.append(Ask("is-on" if asked_on else "is-off", *(wordings.IS_ON if asked_on else wordings.IS_OFF), [YesNo(is_on == asked_on)], slots={"key": key}))
    missing = [key for key in absent if key not in [one for one, _ in switches]]
    return asks + [Ask("not-there", *wordings.IS_ON, [CannotTell()], slots={"key": key}) for key in rng.sample(missing, min(1, len(missing)))]


def count_ask() -> Ask:
    return Ask("number-of-fields", *_COUNT, [Count("fields")])
