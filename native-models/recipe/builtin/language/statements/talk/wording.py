"""What statements of talk share beside values: questions about the sender, and being mailed too."""

from ..statement import SENDER, Asked

MAIL_TOO = ("chat", "mail")


def who(english: str, korean: str, korean_noun: str) -> Asked:
    """Who wrote it, which no word of the message itself answers: half of the questions are about that.

    `english`: what follows "who"; `korean`: what follows "누가"; `korean_noun`: what stands before "사람"."""
    verb, ends, before = f"[{english}]", f"[{korean}]", f"[{korean_noun}]"
    return Asked(
        SENDER,
        f"who {verb}?|who {verb}?|who {verb}|(<tell> )who {verb}.|"
        f"[which of them|which person|which one of them|which member of the group|which participant] {verb}?|"
        f"[who is it that|who's the one who|who's the person who|who was it who|who here] {verb}?|"
        f"[name|find|show me|give me the name of] [the person|the one|whoever it is] who {verb}.|"
        f"somebody {verb}, who [is it|is that|was that]?|what's the name of the [one|person] who {verb}?",
        f"누가 {ends}?|누가 {ends}?|누가 {ends}|<저기>누가 {ends}?|{before} [사람|사람은|사람이|분이|건|게] <누구야>?|"
        f"{before} [사람|사람 이름|사람 이름 좀|사람이 누군지] [알려 줘|말해 줘|알려 주세요|찾아 줘|가르쳐 줘]|"
        f"누가 {before} [거야|건가요|거죠|거지|건지 <싶어>]?|{before} [사람|분]?|"
        f"[이 중에|여기서|대화방에서|이 방에서] {before} [사람은|사람이] [누구|누구야|누구예요|누군가요]?",
    )
