"""Where things are: lost, found, left behind, delivered, hidden."""

from ..statement import Asked, Statement
from .values import WEEKDAY, pick
from .wording import MAIL_TOO, who

BELONGING = pick(
    "wallet|house key|phone|left glove|library card|reading glass|earbud|bus pass|passport|watch|umbrella|scarf|laptop charger|"
    "gym bag|wedding ring|lunch box|notebook|laptop|bike lock|water bottle|hat|student card|contact lens|bracelet|e-reader",
    "지갑|집 열쇠|휴대폰|왼쪽 장갑|도서관 카드|안경|이어폰|교통 카드|여권|손목시계|우산|목도리|노트북 충전기|운동 가방|결혼반지|도시락통|공책|선글라스|자전거 자물쇠|물통|모자|학생증|렌즈 통|팔찌|전자책 리더기",
)
FOUND = pick(
    "blue mitten|silver earring|red backpack|black umbrella|toy dinosaur|folding knife|door key|green scarf|pink phone|child's shoe|leather purse|"
    "pearl necklace|grey beanie|brown wallet|tennis racket|striped sock|USB stick|yellow raincoat|pocket knife|teddy bear|harmonica|key ring",
    "파란 장갑|은색 귀걸이|빨간 배낭|검은 우산|공룡 장난감|안경|열쇠 꾸러미|초록 목도리|분홍 케이스 휴대폰|아이 신발|가죽 지갑|진주 목걸이|회색 비니|갈색 가방|테니스 라켓|줄무늬 양말|USB|노란 우비|곰 인형|하모니카",
)
HIDEOUT = pick(
    "behind the bins|in the shed|under the doormat|on the porch|in the garage|by the back door|under the bench|in the meter box|"
    "by the flower pot|in the letterbox|on the windowsill|in the basement|beside the stairs|in the bike box|under the carport|in the hall",
    "쓰레기통 뒤|창고 안|현관 매트 밑|베란다|차고 안|뒷문 옆|벤치 밑|계량기함 안|화분 뒤|우편함 안|창틀 위|지하실|계단 옆|소화전 안|경비실|신발장 위|무인 택배함|복도",
)
NEIGHBOUR = pick(
    "Mrs Okafor|Mr Lindgren|the neighbour|the café|Mrs Petrov|the caretaker|flat 3B|Mr Abadi|the pharmacy|the Kowalskis|the kiosk|Ms Hartley|the flat above|Mr Tanaka",
    "경비실|옆집|관리실|윗집|앞집|1층 카페|302호|세탁소|편의점|아랫집|101호|약국|부동산|미용실|분식집|문구점|504호",
)
RIDE = pick("tram|night bus|ferry|airport train|school bus|plane|taxi|underground|boat|shuttle|cable car|coach", "지하철|버스|택시|비행기|기차|고속버스|공항버스|배|셔틀|케이블카|마을버스|전철")

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Has anyone seen my {item}? I had it on {day}|I can't find my {item}, gone since {day}|My {item} disappeared on {day}, please look around",
        "내 {item} 본 사람? {day}까지는 있었어|{item}~이 안 보여, {day}부터 없어졌어|{day}에 {item} 사라졌는데 혹시 봤어요?",
        {"item": BELONGING, "day": WEEKDAY},
        (
            who(
                "[lost something|lost the {item}|misplaced the {item}|is missing the {item}|"
                "is searching for the {item}|is looking for the {item}|owns the missing {item}|wants the {item} back]",
                "{item}~을 [잃어버렸어|분실했어|찾고 있어|찾나요|잃었나요]|분실물을 신고했어|물건을 잃어버렸어",
                "{item}~을 [잃어버린|분실한|찾고 있는|찾는]|[물건을 잃어버린|뭔가 잃어버린]",
            ),
            Asked(
                "item",
                "what [was lost|got lost|is missing|is gone|is being looked for|vanished|did someone lose|did somebody misplace]?|"
                "which [thing|object|item] [is missing|is being searched for|has gone]?|what should we keep an eye out for?|"
                "what does somebody hope to get back?|the lost object|what did one of them mislay?",
                "[뭘|무엇을] [잃어버렸어|분실했어|찾고 있어|찾나요|잃었대]?|[분실물|잃어버린 물건|없어진 물건]은 <뭐야>?|무슨 물건을 [찾아|찾는대|잃어버렸대]?|뭐가 [분실됐어|실종됐대|없대]?|찾는 것|어떤 물건을 봐야 해?",
            ),
            Asked(
                "day",
                "[say|tell me] when the {item} [got lost|went missing|was last there]|when did [they|somebody] [last see|still have] the {item}?|"
                "since when is the {item} [missing|lost|away]?|when [was the {item} lost|did the {item} go missing|was the {item} last seen|did somebody lose it]?|"
                "on what day did the {item} get lost?|how long has the {item} been missing - since when?|which day was the {item} last there?",
                "{item}~은 언제 [잃어버렸어|분실됐어|없어진 거야|잃었나요]?|[무슨|어느] 요일에 [잃어버렸어|분실했대]?|언제부터 {item} 안 보인대?|{item} 분실한 [날|요일]은?|마지막으로 본 날이 언제<야>?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I left my {item} on the {ride}, so annoying|Forgot my {item} on the {ride}, can you believe it|My {item} stayed on the {ride} when I got off",
        "{ride}에 {item} 두고 내렸어|나 {item} {ride}에 놓고 왔어, 짜증 나|{item}~이 아직 {ride}에 있어요, 깜빡했네",
        {"item": BELONGING, "ride": RIDE},
        (
            who(
                "[was careless|is forgetful|has to call the lost property office|travelled without the {item}|"
                "came home without the {item}|no longer has the {item}|was absent-minded]",
                "[깜빡했어|부주의했어|덜렁댔어|정신이 없었나요]|{item} 없이 [왔어|내렸나요]|유실물 센터에 전화해야 해",
                "[깜빡한|부주의한|덜렁대는]|{item} 없이 [온|내린]|유실물 센터에 전화할",
            ),
            Asked(
                "ride",
                "[tell me|say] where the {item} [is now|was left|travels]|where did the {item} [stay|remain|end up]?|where is the {item} now?|"
                "in [which|what] [vehicle|means of transport] did the {item} stay?|where did they leave the {item} behind?|"
                "what did they travel with?|what were they riding?|where should they ask for the {item}?|what drove off with the {item}?",
                "{item} 지금 어디 [있어|있나요|있대]?|{item} 어디에 [두고 왔어|놓쳤어|깜빡했대]?|뭘 [타고 왔어|타고 갔대|탔나요]?|{item} 찾으려면 어디에 물어봐?|어떤 교통수단에서 잃어버렸어?|{item} 놔두고 온 데는?",
            ),
            Asked(
                "item",
                "what [was left behind|did someone forget|is travelling alone|stayed behind|did they leave behind|will be at the lost property office]?|"
                "[which|what] thing was [left behind|forgotten]?|without what did they get home?|what [rides|drives] on without its owner?|"
                "what must be fetched from the {ride}?|the forgotten object",
                "[뭘|무엇을] [깜빡했어|두고 왔어|놓고 갔대|빠뜨렸나요]?|두고 온 [물건|것]~은 [뭐야|뭐예요]?|{ride}에 [뭐가|무엇이] 남아 있어?|무슨 물건을 [놓고 갔대|깜빡했나요]?|뭐 없이 집에 왔어?|빠뜨린 것 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "I found a {thing} {place}, whose is it?|There was a {thing} {place}, I kept it for the owner|Who's missing a {thing}? It was {place}",
        "{place}에서 {thing} 주웠는데 누구 거야?|{thing} 주인 찾아요, {place}에 있었어요|{place}에 {thing} 떨어져 있더라, 내가 보관 중",
        {"thing": FOUND, "place": HIDEOUT},
        (
            who(
                "[picked up|came across|discovered|has|is keeping|holds] [the|a] {thing}|is looking for the owner|has something that isn't theirs|made a find",
                "{thing}~을 [발견했어|습득했어|맡고 있어|가지고 있어]|주인을 [찾아|찾고 있어|찾나요]",
                "{thing}~을 [발견한|습득한|맡고 있는|주운]|주인을 [찾는|찾고 있는]",
            ),
            Asked(
                "thing",
                "what [was found|turned up|has been found|did someone find|was lying there|did somebody pick up]?|"
                "which [object|lost property|thing] [was found|turned up]?|what has no owner?|what was discovered {place}?|what can its owner get back?|found property",
                "[뭘|무엇을] [주웠어|발견했어|습득했대|찾았어]?|[습득물|주운 물건|발견된 물건]은 <뭐야>?|{place}에 뭐가 [있었어|떨어져 있었어|있었대]?|무슨 물건을 [주웠대|보관하고 있어|맡고 있어]?|주인 없는 물건이 뭐야?|어떤 게 발견됐지?",
            ),
            Asked(
                "place",
                "[say|tell me] where the {thing} [was found|was lying|turned up]|where did [they|somebody] [discover|come across] the {thing}?|"
                "where [was the {thing} found|was the {thing}|did it lie|did the {thing} turn up|was it discovered|did someone pick up the {thing}]?|"
                "in what place was the {thing} lying?|at which spot did they find the {thing}?|location of the find|the {thing} was where?",
                "{thing} 어디서 [주웠어|발견했어|찾았대|나왔어|주웠나요]?|{thing} [발견된|주운|있던] [곳|장소]~은 <어디야>?|어디에 [떨어져 있었어|놓여 있었어|있었대]?|습득 장소가 [어디야|어디예요]?|{thing} 어디에서 났어?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The courier left your parcel {place}|There's a box for you {place}, just delivered|Your package is {place}, I signed for it",
        "택배 왔어, {place}에 뒀대|방금 온 상자 {place}에 놔뒀어요|네 소포 내가 받아서 {place}에 뒀어",
        {"place": HIDEOUT},
        (
            Asked(
                "place",
                "where [is|was] [the parcel|my parcel|the package|my package|the delivery|my mail]( put| left)?|"
                "where [do|can|should] i [find|pick up|look for|get] [my|the] [parcel|package|delivery]?|"
                "where did [the postman|the delivery man|they|the driver] [put|leave|drop] it?|"
                "in what spot does the [parcel|package] lie?|what happened to my package, where is it?|location of the parcel",
                "[택배|소포|물건|내 택배] 어디 [있어|뒀어|놨어|놓고 갔어|있나요]?|어디 가서 [찾아|가져가|찾으면 돼|찾나요]?|"
                "[택배|소포] [둔 곳|있는 곳|위치]~은 [어디야|어디예요]?|배달된 게 어디 [있어|있나요]?|기사님이 어디에 [두고 갔어|놓았어|맡겼어]?|배송품 위치",
            ),
            who(
                "[took in|received|accepted|saw|knows about|informs about] the [parcel|delivery|package]|tells us about a delivery|has news of the parcel",
                "택배 [소식을 전했어|얘기를 했어|온 걸 알려 줬어|봤어]|배달을 [알렸어|확인했어]",
                "택배 [소식을 전한|얘기를 한|온 걸 알려 준]|배달을 [알린|확인한]",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "Ask {who} for your parcel, ring the bell there|The driver handed your box to {who}|Nobody home, so the package is with {who}",
        "집에 없어서 택배 {who}에 맡겼대|{who}에서 소포 받아 놨어, 찾아가|기사님이 상자 {who}에 주고 갔어요",
        {"who": NEIGHBOUR},
        (
            Asked(
                "who",
                "who [has|is holding|keeps|received|accepted|is minding] [my|the] [parcel|package|delivery]?|"
                "[whose bell|which bell|at whose door] should i ring( for it)?|who do i [ask|see|go to] for my [package|parcel]?|"
                "to whom was the [parcel|delivery] given?|where can i collect it, at whose place?|with whom was it left?|the delivery ended up with whom?",
                "[누가|어디서] 택배를 [보관해|갖고 있어|맡고 있나요|대신 받았어]?|[택배|소포] [누구한테|어디] 가서 찾아?|누구[에게|한테] [줬어|있어|가야 해]?|어디 [벨을 눌러|가서 물어봐|들러야 해]?|대신 받아 준 [곳|데|사람]~은?|물건 맡아 준 곳은 어디야?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "The spare key is {place}, let yourself in|Key's {place}, put it back afterwards|I've hidden the key {place}, don't tell anyone",
        "비상 열쇠 {place}에 있어, 열고 들어와|열쇠는 {place}에 숨겨 뒀어요|키 {place}에 놨으니까 쓰고 다시 둬",
        {"place": HIDEOUT},
        (
            Asked(
                "place",
                "[tell me|say|remind me] where [the key is|they hid it|to look for the key]|where was the key [placed|hidden|put]?|"
                "where [is it hidden|do i find the key|can i find the key|do they keep the key|should i look for the key|did they put the key]?|"
                "what's the hiding place?|how do i get into the house, where do i look?|in which place was the key hidden?|"
                "where do i get the key from?|where must i return the key to?|hiding place of the key",
                "(비상)[열쇠|키] 어디 [있어|뒀어|숨겼어|놨어|있나요]?|[열쇠|키] [숨긴 곳|둔 곳|위치]~은 [어디야|어디예요]?|[열쇠|키] 어디서 [찾아|꺼내|가져와]?|집에 들어가려면 어디를 봐야 해?|어디에 숨겨 놓은 거야?|다 쓰고 키를 어디에 돌려놔?",
            ),
            who(
                "[hid|put away|left|placed] the key|lets us into the house|allows us to come in|has a hiding place",
                "열쇠를 [뒀어|숨겼어|두고 갔어]|들어와도 된다고 했어",
                "열쇠를 [둔|숨긴|두고 간]|들어와도 된다고 한",
            ),
        ),
        MAIL_TOO,
    ),
)
