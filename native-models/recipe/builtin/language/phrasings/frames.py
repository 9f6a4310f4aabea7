"""Sentences around what is asked for, the same for every kind of question."""

_OF_THING = (
    "[<what-is> NP( {here})?|<what-is> NP( {here})?|{here}, <what-is> NP?|<tell> what NP is( {here}).|(please )<give> NP( {here}).|<you><give> NP( {here})?|"
    "NP?|NP?|NP|NP {here}?|NP, <thanks>|<thanks>, NP|i [need|want|would like] NP( {here}).|i'm looking for NP.|i [need|want] to know NP.|[and|also|so] NP?|[what|how] about NP?|"
    "just NP|only NP|do you see NP( {here}), what is it?|what do you see as NP( {here})?|what does it [say|show|give|have] [as|for] NP?|NP is what?|NP is [how much|which]?|NP: |NP = ?|"
    "which is NP?|may i know NP?|mind telling me NP?|what [should|would] NP be( {here})?|hey, <what-is> NP?|ok, <what-is> NP?|help me, <what-is> NP?|"
    "[quick question|one question|just one thing|question|excuse me|sorry to bother you], <what-is> NP?|[do me a favour and|be so kind and|go and|just quickly|*be a dear and] <give> NP( {here}).|all i [need|want|care about|am after|*crave] is NP.|any chance of [getting|seeing|hearing|*glimpsing] NP?|"
    "[i can't make out|i can't read|i'm trying to find|i'm having trouble with|i've lost track of|i need help with|i'm after|*i'm hunting for] NP( {here}).|answer [only |just |]with NP.|care to <give> NP?|[look here and|have a look and|take a look and|look closely and|*peruse this and] <give> NP.|[from|going by|judging by|based on] [this|the <picture>|what you see], <what-is> NP?|"
    "*do you happen to know NP?|*i can't find NP.|*which one is NP?|*NP would be?|*would you be able to <give> NP?|*now <give> NP|<pull> NP( {here})(, please).|<pull> just NP( {here}).|NP - [that's all i need|nothing else|could you|that's it]( {here})?|could you have a look at NP( {here})?|<wonder> what NP is( {here}).|NP, as [it is|you see it|shown]( {here}).]"
)
_OF_CLAUSE = (
    "[<tell> CL( {here}).|<tell> CL( {here}).|<tell> CL?|CL( {here})?|i [can't see|don't know|am not sure|forgot] CL.|can you (please )work out CL( {here})?|"
    "looking at this, <tell> CL.|*i'm trying to find out CL.|*figure out CL( {here}).|<wonder> CL( {here}).|<wonder> CL( {here})?|CL - [do you know|can you tell|any idea]?|i'd be curious to hear CL( {here}).|[quick question|one question|just one thing|question]: CL?|[i'd appreciate knowing|it would help to know|i'm trying to see|i'm not quite sure|i keep forgetting|i would love to hear|*i'm at a loss] CL( {here})."
    "|[look here and|have a look and|take a look and|look closely and|read this and|go through it and|*peruse this and] [tell me|say|report|let me know] CL.|[is it clear|can you see|can you make out|can you read|does it say|does it show] CL( {here})?]"
)
_OF_THING_KO = "[NP~은?|NP~은?|NP|NP?|NP [알려줘|알려 줘|알려 주세요|말해줘|말해 봐|읽어줘|읽어 봐|보여줘|좀|*체크]|NP~은 <뭐야>?|NP~은 <뭐야>?|NP~이 <뭐야>?|NP~이 <뭐야>?|NP <뭐야>?|NP~은 <어떻게>?|NP~이 <어떻게>?|{here}에서 NP~은 <뭐야>?|{here}에서 NP~은?|NP(~을)<좀> <알려><줘>.|NP(~을)<좀> <알려><줘>.|NP~을 <알려><줘>.|NP <알려><줘>.|{here}에서 NP(~을)<좀> <알려><줘>.|{here}에 있는 NP(~을) <알려><줘>.|NP~이 [뭔지|무엇인지|어떻게 되는지] <싶어>.|NP[| 좀|~이] <싶어>.|NP 부탁[해|해요|드려요|합니다|].|{here}에 NP~이 [뭐라고|어떻게] <쓰여> <있어>?|NP~은 [뭐라고|어떻게] <쓰여> <있어>?|NP~이 뭐라고 <쓰여> <있어>?|<저기>NP~이 <뭐야>?|<저기>NP~은?|<저기>NP(~을) <알려><줘>.|NP[~이|~은] 뭐였지?|NP(~을) [골라|일러|들려|불러]<줘>.|NP(~을) [알 수 있을까|알 수 있을까요|들을 수 있을까요|볼 수 있을까요|알 수 있나요]?|NP[~이|] 뭔지 [봐|확인해|대답해|살펴봐]<줘>.|NP만 [말해|적어|알려|뽑아]<줘>.|NP[~을|] 알아내야 [해|해요|합니다].|[하나만 물어볼게|질문이요|궁금한 게 있는데|물어볼 게 있어|부탁인데|미안하지만|저기요|*여쭙니다만], NP[~은|~이] <뭐야>?|NP(~을) [찾고 있어|찾는 중이야|찾아야 해|찾고 있는데요|알려 주시면 좋겠어요|알려 주시면 감사하겠습니다|알려 줬으면 해|*수소문 중이야].|NP(~을) [말씀해|확인해|살펴보고 알려|읽고 알려|찾은 다음 말해|*일러] [주세요|줘|줄래|주시겠어요].|{here}(~을) [보고|보면서|읽고|살펴보고|*훑고] NP(~을) <알려><줘>.|NP[~은|~이] [대체|정확히|그러니까|결국|여기서|*당최] <뭐야>?|[뭐야|뭔가요|뭐지|뭐예요|무엇인가요], NP[~은|]?|NP[~이|] [안 보여|잘 안 보여|눈에 안 들어와|헷갈려|기억 안 나|*가물가물해], [알려 줘|말해 줘|뭐야|읽어 줘].|*NP~을 여쭤봐도 될까요?|*NP 말이야, <뭐야>?|*NP~으로 <쓰인> 게 <뭐야>?|*NP~이라고 <쓰인> 건 <뭐야>?|*NP[ 확인| 체크] 좀.|*NP~을 확인하고 싶어.]"


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
