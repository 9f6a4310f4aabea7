"""Sentences around what is asked for, the same for every kind of question."""

_OF_THING = (
    "[<what-is> NP( {here})?|<what-is> NP( {here})?|{here}, <what-is> NP?|<tell> what NP is( {here}).|(please )<give> NP( {here}).|<you><give> NP( {here})?|"
    "NP?|NP?|NP|NP {here}?|NP, <thanks>|<thanks>, NP|i [need|want|would like] NP( {here}).|i'm looking for NP.|i [need|want] to know NP.|[and|also|so] NP?|[what|how] about NP?|"
    "just NP|only NP|do you see NP( {here}), what is it?|what do you see as NP( {here})?|what does it [say|show|give|have] [as|for] NP?|NP is what?|NP is [how much|which]?|NP: |NP = ?|"
    "which is NP?|may i know NP?|mind telling me NP?|what [should|would] NP be( {here})?|hey, <what-is> NP?|ok, <what-is> NP?|help me, <what-is> NP?|"
    "*do you happen to know NP?|*i can't find NP.|*which one is NP?|*NP would be?|*would you be able to <give> NP?|*now <give> NP|<pull> NP( {here})(, please).|<pull> just NP( {here}).|NP - [that's all i need|nothing else|could you|that's it]( {here})?|could you have a look at NP( {here})?|<wonder> what NP is( {here}).|NP, as [it is|you see it|shown]( {here}).]"
)
_OF_CLAUSE = (
    "[<tell> CL( {here}).|<tell> CL( {here}).|<tell> CL?|CL( {here})?|i [can't see|don't know|am not sure|forgot] CL.|can you (please )work out CL( {here})?|"
    "looking at this, <tell> CL.|*i'm trying to find out CL.|*figure out CL( {here}).|<wonder> CL( {here}).|<wonder> CL( {here})?|CL - [do you know|can you tell|any idea]?|i'd be curious to hear CL( {here}).]"
)
_OF_THING_KO = "[NP~은?|NP~은?|NP|NP?|NP [알려줘|알려 줘|알려 주세요|말해줘|말해 봐|읽어줘|읽어 봐|보여줘|좀|*체크]|NP~은 <뭐야>?|NP~은 <뭐야>?|NP~이 <뭐야>?|NP~이 <뭐야>?|NP <뭐야>?|NP~은 <어떻게>?|NP~이 <어떻게>?|{here}에서 NP~은 <뭐야>?|{here}에서 NP~은?|NP(~을)<좀> <알려><줘>.|NP(~을)<좀> <알려><줘>.|NP~을 <알려><줘>.|NP <알려><줘>.|{here}에서 NP(~을)<좀> <알려><줘>.|{here}에 있는 NP(~을) <알려><줘>.|NP~이 [뭔지|무엇인지|어떻게 되는지] <싶어>.|NP[| 좀|~이] <싶어>.|NP 부탁[해|해요|드려요|합니다|].|{here}에 NP~이 [뭐라고|어떻게] <쓰여> <있어>?|NP~은 [뭐라고|어떻게] <쓰여> <있어>?|NP~이 뭐라고 <쓰여> <있어>?|<저기>NP~이 <뭐야>?|<저기>NP~은?|<저기>NP(~을) <알려><줘>.|NP[~이|~은] 뭐였지?|NP(~을) [골라|일러|들려|불러]<줘>.|NP(~을) [알 수 있을까|알 수 있을까요|들을 수 있을까요|볼 수 있을까요|알 수 있나요]?|NP[~이|] 뭔지 [봐|확인해|대답해|살펴봐]<줘>.|NP만 [말해|적어|알려|뽑아]<줘>.|NP[~을|] 알아내야 [해|해요|합니다].|*NP~을 여쭤봐도 될까요?|*NP 말이야, <뭐야>?|*NP~으로 <쓰인> 게 <뭐야>?|*NP~이라고 <쓰인> 건 <뭐야>?|*NP[ 확인| 체크] 좀.|*NP~을 확인하고 싶어.]"


def asks(thing: str) -> str:
    """Every way to ask for what a noun phrase names."""
    return _OF_THING.replace("NP", f"[{thing}]")


def asks_clause(clause: str) -> str:
    """Indirect questions: "tell me how many rows there are"."""
    return _OF_CLAUSE.replace("CL", f"[{clause}]")


def asks_ko(thing: str) -> str:
    return _OF_THING_KO.replace("NP", f"[{thing}]")


def either(*grammars: str) -> str:
    return "[" + "|".join(grammars) + "]"
