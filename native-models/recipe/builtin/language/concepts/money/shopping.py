"""Shopping: goods, orders of them, coupons."""

import random

from ..thing import Thing
from .values import FIRMS, FIRMS_KO, code, date, joined, money, number, one_of, shop, street
from .wording import thing

_goods = joined(
    one_of(
        "wooden|folding|compact|large|vintage|steel|soft|striped|cordless|ceramic|portable|padded|slim|heavy|double|mini|round|woven|smart|classic",
        "원목|접이식|소형|대형|빈티지|스테인리스|극세사|줄무늬|무선|도자기|휴대용|방수|초경량|고급|2인용|미니|원형|라탄|스마트|클래식",
    ),
    one_of(
        "lamp|kettle|backpack|armchair|toaster|blanket|headphones|keyboard|mug|tent|bicycle|umbrella|rug|vase|clock|drill|pillow|speaker|bookshelf|"
        "scarf|jacket|frying pan|notebook|mirror|stool|suitcase|raincoat|teapot|monitor|ladder",
        "스탠드|전기포트|백팩|안락의자|토스터|담요|헤드폰|키보드|머그컵|텐트|자전거|우산|러그|꽃병|탁상시계|드릴|베개|스피커|책장|"
        "목도리|재킷|프라이팬|공책|거울|스툴|여행 가방|우비|찻주전자|모니터|사다리",
    ),
)


def _product(rng: random.Random, ko: bool) -> str:
    name = _goods(rng, ko)
    return name if ko else rng.choice([name.capitalize(), name.title()])


_PRODUCT = thing(
    "table", "Products|Search results|New arrivals|Best sellers|Catalogue", "상품 목록|검색 결과|신상품|인기 상품|카탈로그",
    "it|this|the product|this item", "이거|이 상품|이 제품", _product,
    ("Price|Our price|Retail price|Now", "가격|판매가|정가|현재가|단가",
     ("how [much|expensive|dear|pricey] is @?|what does @ [cost|sell for|go for|set me back|retail at]?|what do [they|you] [want|charge|ask] for @?|"
      "how much [do i pay|must i pay|would i have to pay|money do i need] for @?|is @ [cheap|affordable|dear], [what does it cost|how much is it]?|"
      "what [must|would] i [lay out|fork out|spend] [on|for] @?|can i afford @, [how much is it|what is it]?"),
     ("@ 얼마[야|예요|인가요|에 팔아|에 살 수 있어|면 사|나 해|짜리야]?|@ [값|값어치]~이 [얼마나 나가|얼마나 해|어떻게 돼|얼마예요]?|@~은 [얼마를 주면|얼마 내면] [살 수 있어|사나요]?|@ [비싸|싸|저렴해], 얼마[야|예요]?|"
      "@ 사려면 얼마 [들어|필요해|있어야 해|줘야 해]?|@ 얼마인지 알려<줘>|@ 살 돈이 얼마나 [필요해|들까]?"),
     money(4, 900)),
    ("Stock|In stock|Availability|Units left|Available", "재고|재고 수량|남은 수량|보유 수량",
     ("how many of @ [are left|do they still have|remain|are there|can i still get|do you have]?|are there [any|enough] of @ left, how many?|"
      "is @ [sold out|still available|gone|still to be had]?|can i still [get|buy|order] @?|how many more of @ can be sold?|"
      "how quickly must i be to get @, how many remain?|how many are [left|on the shelf]?"),
     ("@ 몇 개[나 남았|가 남았|나 있|나 더 있]어?|@ 아직 [있어|살 수 있어|팔아|남았어]?|@ [다 팔렸어|품절이야|매진됐어|동났어]?|@ 몇 개까지 [살 수 있어|더 팔 수 있어|살 수 있나요]?|@ 창고에 몇 개 [있어|남았어|있나요]?|@ 남은 게 몇 개인지 알려<줘>|"
      "@ 얼마나 남았[어|나요|지]?"),
     number(0, 480, "| left| pcs| units", "개|개 남음||점")),
    ("Brand|Manufacturer|Maker|Made by", "브랜드|제조사|제조업체|메이커",
     ("who [makes|made|produces|builds|manufactures] @?|[what|which] [company|firm|label] [makes|made|is behind|produces|stands behind] @?|"
      "from [what|which] [company|firm|label] is @?|who is @ [from|by]?|whose [product|logo|name] is on @?|what make is @?|[tell me|say] who [makes|produces] @."),
     ("@ 어디 [거야|제품이야|거예요|건가요|회사 거야]?|@~은 누가 [만들었어|만든 거야|만들었나요]?|@~은 어느 [회사|업체]에서 [만들었어|나온 거야|만든 건가요|나와]?|@~을 만든 [데|회사|업체]~이 어디<야>?|@ [무슨|어떤] [회사|상표] [거야|제품이야|건가요]?|"
      "@ 어디서 만들었는지 알려<줘>"),
     lambda rng, ko: rng.choice(FIRMS_KO) + rng.choice(["", "전자", "리빙", "산업", "홈"]) if ko else
     rng.choice(FIRMS) + rng.choice(["", "", " Home", " & Co.", "tec", " Living"])),
    ("Rating|Stars|Score|Customer rating|Average rating", "평점|별점|평가 점수|고객 평점",
     ("how [good|well liked|popular|highly thought of] is @?|what do [people|buyers|customers] [think|make] of @?|"
      "how do [people|buyers|customers] [like|judge|grade] @?|is @ any good?|how many points [does @ get|did @ get|do people give @] out of five?|"
      "how happy are [people|buyers] with @?|how satisfied are those who bought @?"),
     ("@ [좋아|괜찮아|쓸 만해|인기 많아|괜찮나요]?|@ 사람들이 몇 점 [줬어|줬나요|매겼어]?|@~은 [몇 점이야|몇 점짜리야|몇 점 받았어|점수가 어때]?|@ [평가|평판|평]~이 [어때|좋아|어떤가요]?|@ 산 사람들이 [만족해|좋대|뭐래]?|@ 몇 점인지 알려<줘>|"
      "@ 5점 만점에 몇 점[이야|이에요|인가요]?"),
     lambda rng, ko: f"{rng.uniform(1.5, 5):.1f}" + rng.choice(["", " / 5", "/5", "점" if ko else " stars", " ★"])),
    ("Reviews|Ratings|Customer reviews|No. of reviews", "리뷰|후기|상품평|리뷰 수|구매 후기",
     ("how many [people|buyers|customers] [wrote about|commented on|gave an opinion on|had something to say about] @?|"
      "how many [opinions|comments|judgements] are there (in all )[about|on] @?|how often was @ [commented on|judged|written about]?|"
      "[how much|how many voices of] feedback has @( got)?|how many [voices|people] stand behind the score of @?|how many left feedback on @?"),
     ("@에 몇 명이 [의견을 남겼어|글을 남겼어|평을 썼어|남겼나요]?|@ 사람들이 몇 개나 [써 줬어|남겼어|올렸어]?|@에 [의견|댓글|감상]~이 몇 [개|건]<이라>?|@ 써 본 사람 글이 몇 개[야|나 있어|예요]?|@에 [피드백|사용기]~이 얼마나 [달렸어|많아|있어]?|"
      "@ 몇 사람이 평했는지 알려<줘>"),
     lambda rng, ko: rng.choice([f"{rng.randint(3, 4800):,}", f"({rng.randint(3, 4800):,})", f"{rng.randint(3, 4800):,}{'건' if ko else ''}"])),
    ("Colour|Color|Finish|Shade", "색상|컬러|색|색깔",
     ("what does @ look like, [is it dark or bright|black or white|light or dark]?|is @ [black|white|red|dark|blue|green] or what?|"
      "how is @ [painted|dyed|tinted|coated|varnished]?|in [what|which] [tone|hue|tint] [is @|does @ come|is @ sold]?|[what|which] [tone|hue|tint|paint] does @ have?|"
      "is @ a [dark|bright] one, what [tone|hue]?"),
     "@ [까매 하얘|검은색이야 흰색이야|밝아 어두워|무슨 빛이야|무슨 빛깔이야]?|@~은 [무슨|어떤] [빛깔|톤]<이라>?|@~은 [어떻게|무엇으로] [칠해졌어|물들였어|칠했나요]?|@ [빨개|노래|파래|까매] 아니면 뭐야?|@ 빛깔이 어때?|@ 무슨 톤인지 알려<줘>",
     one_of(
         "Black|White|Navy|Olive|Sand|Cherry red|Slate grey|Ivory|Mint|Walnut|Silver|Rose gold|Anthracite|Sky blue|Mustard|Lilac|Teal|Burgundy|Coral|Forest green",
         "블랙|화이트|네이비|올리브|베이지|체리레드|차콜|아이보리|민트|월넛|실버|로즈골드|진회색|하늘색|머스터드|라일락|청록|버건디|코랄|카키")),
    ("Warranty|Guarantee|Guaranteed for|Warranty period", "보증 기간|보증|무상 수리|품질 보증|A/S 기간",
     ("how long [is @ covered|will they fix @ for free|do they repair @ for nothing|am i safe with @|can i bring @ back if it breaks]?|"
      "what if @ breaks, how long [is it covered|do they stand by it]?|"
      "for how [long|many years] [does the maker answer for @|do they vouch for @|can i claim repairs of @]?|until when is @ [repaired|fixed|replaced] for free?|"
      "how many years do i get @ [fixed|mended] for free?"),
     ("@ [고장 나면|망가지면|깨지면] 언제까지 [고쳐 줘|공짜로 고쳐|바꿔 줘|고쳐 주나요]?|@ 공짜로 [고쳐 주는|수리해 주는] [기간|동안]~이 얼마나 [돼|되나요|되지|됩니까|되는지]?|@ 몇 년 동안 [공짜로 고쳐 줘|책임져 줘|고칠 수 있어]?|"
      "@ 얼마 동안 [A/S가 돼|고칠 수 있어|책임지나요]?|@ A/S [언제까지|얼마나] [돼|되나요|받을 수 있어]?|@ 얼마나 오래 책임져 주는지 알려<줘>"),
     lambda rng, ko: rng.choice([f"{rng.randint(2, 10)}{'년' if ko else ' years'}", f"{rng.choice([6, 12, 18, 24, 30, 36, 48, 60])}{'개월' if ko else ' months'}",
                                 f"{rng.randint(30, 360)}{'일' if ko else ' days'}"])),
    ("Weight|Net weight|Shipping weight|Mass", "무게|중량|제품 무게|순중량",
     ("how [heavy|light] is @?|how much does @ weigh?|is @ [heavy|light|easy to carry], how many kilos?|how many [kilos|grams|pounds|kg] [is @|has @|does @ have]?|"
      "what does @ weigh?|what do the scales [say|show] [for|with] @?|can i [carry|lift] @, how heavy is it?|[tell me|say] how heavy @ is."),
     "@ [무거워|가벼워|무겁나요|들 만해]?|@ 얼마나 [무거워|나가|무겁나요|가벼워|무거운지 알려 줘]?|@ 몇 [킬로|그램|kg|킬로그램][이야|이나 나가|예요|나 돼]?|@ 들고 다니기에 [무거워|괜찮아]?|@ 저울에 달면 몇 [킬로|그램]<이라>?|@ 몇 킬로나 나가는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.uniform(0.2, 38):.1f} kg", f"{rng.randint(80, 990)} g", f"{rng.uniform(0.2, 38):.2f}kg",
                                 f"{rng.randint(80, 990)}g" if ko else f"{rng.uniform(0.5, 60):.1f} lb"])),
)  # fmt: skip

_ORDER = thing(
    "form", "My orders|Orders|Order history|Recent orders|Parcels", "주문 내역|주문 목록|배송 조회|내 주문|구매 목록",
    "it|this|the order|my order|the parcel", "이거|이 주문|주문한 거|물건", _product,
    ("Order number|Order no.|Order ID|Order reference", "주문 번호|주문번호|오더 번호|주문 ID",
     ("what do i [quote|say|give] [when i call|if i call|to customer service] about @?|under [what|which] [id|number|reference] did i [buy|get] @?|"
      "[what|which] (long )[id|number|reference] did the shop give @?|which [reference|id] [is @ saved under|does @ run under|belongs to @]?|"
      "how can [support|the shop] identify @?|[read|tell|give] me the shop's reference for @."),
     ("@ 문의할 때 [무슨|어떤] 번호를 [대|말해|불러]야 [해|하나요|돼]?|@~을 [산|구매한|시킨] 번호가 <뭐야>?|@~은 몇 번으로 [접수됐|등록됐|들어갔]어?|@ 구매 [번호|ID] 알려<줘>|고객센터에 [무슨|어떤] 번호를 [불러|말해] [줘야|주면] [돼|돼요]?|"
      "@ 접수 번호가 <뭐야>?"),
     code("###-#######", "#########", "A######", "2025####-####", "W##-######")),
    ("Placed on|Ordered|Order date|Ordered on|Purchased", "주문일|주문 날짜|주문 일시|구매일|결제일",
     ("when did [i|we|they] [buy|purchase|get|pay for|request|send off for] @?|[how long ago|what day|on which day] did [i|we] [buy|purchase] @?|"
      "when was @ [bought|purchased|requested|put through]?|since when have i been waiting for @?|when did i click buy on @?|"
      "on [what|which] [day|date] was @ [bought|purchased|requested]?"),
     ("@ 언제 [샀어|시켰어|시킨 거야|구매했어|샀나요|시켰나요|질렀어]?|@~은 며칠에 [시킨|산|구입한|결제한] 거[야|예요|지]?|@~을 [시킨|산|결제한|구입한] [날|날짜]~이 언제<야>?|@ 언제 결제했[어|나요|지]?|@ 언제부터 기다리고 있[어|는 거야]?|"
      "@ 언제 샀는지 알려<줘>"),
     date()),
    ("Delivery date|Arrives|Estimated delivery|Expected|Arriving", "배송 예정일|도착 예정일|도착일|수령 예정일|배달 예정",
     ("when [will @ come|will @ be here|do i get @|will i have @|does @ get here|is @ coming|can i expect @]?|how long until @ [comes|is here|gets here]?|"
      "on [what|which] [day|date] [will @ come|should i be home for @|does the courier bring @]?|when should i be home for @?|when will @ be at my door?|"
      "when do they bring @?|[tell me|say] when @ [comes|will be here|gets here]."),
     ("@ 언제 [와|도착해|오나요|받아|받을 수 있어|도착하나요|온대|받아 볼 수 있어요]?|@ 며칠에 [와|도착해|오나요|받을 수 있어]?|@ 언제쯤 [올까|받을까|배달돼|집에 와]?|@~은 언제까지 [기다려야 해|기다리면 돼|온다고 해]?|@~이 집에 오는 날이 언제<야>?|"
      "@ 언제 도착하는지 알려<줘>"),
     date()),
    ("Courier|Carrier|Shipped by|Shipped with|Delivery service", "택배사|배송사|운송사|배송 업체|배송 회사",
     ("who [brings|is bringing|delivers|will deliver|transports|drops off|has] @?|"
      "[what|which] [company|firm|parcel service] [brings|delivers|has|transports|is handling] @?|with whom [is @ sent|does @ travel|was @ sent]?|"
      "who do i call if @ doesn't [come|turn up]?|whose van will bring @?|who is @ on its way with?"),
     ("@ 어디서 [배달해|가져다줘|배송해|갖다줘|배송하나요]?|@ 어느 [택배|회사|업체]로 [와|오나요|보냈어|온대]?|@ 누가 [가져와|배달해|갖다줘|가져다주나요]?|@~은 무슨 택배로 [와|와요|오나요|보냈대]?|@~을 [나르는|배달하는|옮기는] [데|업체|회사]~이 어디<야>?|"
      "@ 어느 택배인지 알려<줘>"),
     one_of(
         "DHL|UPS|FedEx|GLS|Hermes|DPD|Royal Mail|PostNL|USPS|Evri|TNT|La Poste|Posti|Correos|An Post",
         "CJ대한통운|한진택배|롯데택배|우체국택배|로젠택배|경동택배|대신택배|쿠팡로켓|일양로지스|CU편의점택배|합동택배|건영택배")),
    ("Tracking code|Tracking number|Tracking ID|Parcel no.|Consignment no.", "운송장 번호|송장 번호|운송장|배송 추적 번호|송장번호",
     ("with [what|which] [number|code] can i [follow|trace|locate|find] @( on its way)?|how do i [follow|trace|locate] @( online)?|"
      "what do i [type in|enter] to see where @ is?|[what|which] code [follows|traces|locates] @( on the courier's site)?|which number is on the label of @?|"
      "[give|read|tell] me the number to [follow|trace|locate] @."),
     ("@ 위치를 [조회하려면|확인하려면|보려면] [무슨|어떤] 번호를 [넣어|입력해|쳐]?|@~이 어디쯤인지 [뭐로|무슨 번호로|어떤 번호로] [조회해|확인해|찾아]?|@ 택배 [조회|추적]하는 번호 [알려<줘>|뭐야]|@ 추적하려면 [무슨 번호가 필요해|뭘 입력해]?|"
      "택배 번호가 <뭐야>?|@ 상자에 붙은 번호 [알려<줘>|뭐예요]"),
     code("JD##########", "1Z*******##", "############", "RR#########DE", "###-####-####")),
    ("Delivery address|Ship to|Shipping address|Deliver to", "배송지|받는 곳|배송 주소|수령지|배달 주소",
     ("where [does @ go|will @ be brought|is @ going|will they bring @|do they drop off @|is @ headed|is @ being sent]?|"
      "to [which|what] [house|street|place|door] [does @ go|will @ be brought|is @ sent]?|where should i wait for @?|at which [house|door] do they drop off @?|"
      "which [street|house] is @ going to?|where will @ end up?"),
     "@ 어디로 [와|가|보냈어|오나요|보내져|배송돼|배달돼]?|@~을 [어느 집으로|어디로] [보냈|시켰|주문했]어?|@ 어디에서 [받아|받나요|받을 수 있어]?|@ 어느 [집|건물]으로 [가|와|보내져]?|@ 도착하는 [곳|집|장소]~이 어디<야>?|@ 어디로 시켰는지 알려<줘>",
     street),
    ("Status|Order status|State|Progress", "상태|진행 상태|주문 상태|진행 상황|처리 상태",
     ("how far [along is|has got|is] @?|what's happening with @?|[has @ been|was @|is @] [sent|shipped|delivered|packed]( [yet|already])?|"
      "is @ [on its way|underway|here|in the post]?|[where are we|how are things] with @?|what has become of @?|how is @ [coming along|doing]?|what stage is @ at?"),
     "@ 어디까지 [됐어|진행됐어|왔어|갔어|처리됐나요]?|@ [보냈어|출발했어|발송됐어|배달됐어|벌써 왔어|나갔어]?|@ 지금 어떻게 [되고 있어|됐어|되어 가|됐나요]?|@~은 [어떤|무슨] 단계[야|예요|인가요]?|@~이 [취소됐어|포장됐어|오는 중이야]?|@ 어떻게 되어 가는지 알려<줘>",
     one_of(
         ("Shipped|In transit|Delivered|Packed|Cancelled|Being prepared|Out for delivery|Returned|Awaiting payment|On hold|Confirmed|At the depot|Picked up|Refunded|"
          "Delayed|Backordered"),
         "배송 중|배송 완료|상품 준비 중|결제 완료|주문 취소|출고 완료|집하 완료|간선 상차|배달 출발|반품 접수|입금 대기|환불 완료|교환 중|구매 확정|보류|배송 지연")),
    ("Quantity|Qty|Pieces|Units|Count", "수량|개수|주문 수량|구매 수량",
     ("how many of @ did [i|we] [buy|get|ask for|request]?|how many did [i|we] [buy|get|ask for|request] of @?|"
      "how many [pieces |units |]of @ [are coming|did i buy|are in the box|will i get]?|[how many times|in what number] did i buy @?|"
      "how many are [there of @|in the parcel of @]?|did i buy [just one|several|more than one] of @, how many?|how many did i [take|click on]?"),
     "@ 몇 개 [샀어|시켰어|주문했어|와|담았어|시켰나요|오나요]?|@~을 [몇 개나|얼마나 많이|몇 개씩] [시켰|샀|구매했]어?|몇 개나 [오는|산|시킨] 거[야|예요]?|@~은 [하나야 여러 개야|한 개만 샀어]?|@ 몇 개인지 알려<줘>|@ 총 몇 [개|점|상자]<이라>?",
     number(1, 24, "| pcs|x| pieces", "개|개|점|")),
)  # fmt: skip

_COUPON = thing(
    "table", "Coupons|My coupons|Vouchers|Offers|Deals", "쿠폰함|내 쿠폰|할인권|혜택 목록",
    "it|this|the coupon|this voucher", "이거|이 쿠폰",
    joined(
        one_of(
            "Spring|Welcome|Birthday|Weekend|Summer|Loyalty|Flash|App|Student|First order|Winter|Lunch|Holiday|Night",
            "봄맞이|첫 구매|생일|주말|여름|단골|반짝|앱 전용|학생|신규|겨울|점심|명절|심야"),
        one_of("deal|bonus|voucher|coupon|treat|special|gift|offer|thank-you", "쿠폰|할인권|혜택|특가|선물|이벤트|감사 쿠폰|세일")),
    ("Discount|You save|Reduction|Off", "할인율|할인|할인 금액|혜택 금액",
     ("how much cheaper [does it get|is it] with @?|how much do they [knock off|take off|deduct|cut] with @?|what is @ worth?|how [valuable|good] is @?|"
      "what do i gain from (using )@?|how much [do i keep|money stays] in my pocket with @?|what does @ [bring|give] me?|how much less do i pay with @?"),
     "@ 얼마나 [싸져|깎아 줘|깎여|빼 줘|싸지나요|덜 내]?|@ 쓰면 얼마 [빠져|깎여|덜 내|아껴|깎아 주나요]?|@ 몇 퍼센트나 [빠져|깎아 줘|싸져]?|@ 얼마짜리[야|예요|인가요]?|@ 쓰면 얼마를 아낄 수 [있어|있나요]?|@ 얼마나 깎아 주는지 알려<줘>",
     lambda rng, ko: rng.choice([f"{rng.randint(2, 75)}%", f"-{rng.randint(2, 75)} %",
                                 f"{rng.randint(1, 60) * 500:,}원" if ko else f"{rng.choice('$€£')}{rng.randint(1, 60)}"])),
    ("Code|Coupon code|Promo code|Voucher code", "쿠폰 번호|쿠폰 코드|할인 코드|프로모션 코드",
     ("what do i [type|enter|put in|write|key in] (at the checkout )[for|to use|to get] @?|"
      "what [letters|word|characters] [will unlock|can activate|do i type for|must i enter for] @?|how do i [redeem|activate|cash in|apply] @?|"
      "what must i tell the [shop|cashier] to [use|get] @?|which [word|letters] will make @ work?|what do i type at checkout?"),
     ("@ [결제할 때|쓰려면|살 때] [뭐라고 입력해|뭘 쳐|뭘 넣어|뭘 입력하나요]?|@ 어떻게 [써|등록해|쓰나요|적용해]?|@ 쓰려면 뭘 [적어야|쳐야|입력해야] [해|하나요]?|@ [입력할|칠|넣을] [글자|숫자]~이 <뭐야>?|@ 뭐라고 [치면|넣으면|입력하면] 돼?|"
      "@ 뭘 입력하는지 알려<줘>"),
     code("AAAA##", "SAVE-***", "AA####", "****-****", "HELLO##", "A#A#A#")),
    ("Valid until|Expires|Use by|Ends", "유효 기간|만료일|사용 기한|종료일",
     ("how long [does @ last|is @ good|can i use @|do i have for @|may i wait with @]?|"
      "when [does @ run out|is @ worthless|is @ gone|will @ be useless|does @ stop working]?|by when [must|should|do] i [use|spend|redeem] @?|"
      "until when [can i use @|does @ work|is @ good]?|what's the last day [of|for|to use] @?|can i still use @, until when?"),
     ("@ 언제까지[야|예요| 써야 해| 쓸 수 있어| 돼| 쓰면 돼|인가요]?|@ 언제 [끝나|없어져|사라져|못 쓰게 돼|끝나나요]?|@ [아직|지금도] [쓸 수 있어|돼], 언제까지?|@ 며칠까지 [써야 해|쓰면 돼|쓸 수 있나요]?|@ 쓸 수 있는 마지막 날이 언제<야>?|"
      "@ 언제 없어지는지 알려<줘>"),
     date(2025, 2027)),
    ("Minimum purchase|Min. spend|Minimum order|From", "최소 주문 금액|최소 구매 금액|사용 조건|최소 결제",
     ("how much must i [buy|spend|put in the basket|order] [at least |]for @( to work)?|from how much on [does @ work|can i use @|does @ count]?|"
      "how [full|expensive] must the [basket|cart] be for @?|what do i have to [spend|shop for] [to use|before i can use] @?|"
      "what's the least i [must|have to|need to] spend [for|to use|with] @?|how much must i spend?"),
     ("@ 얼마[ 이상| 넘게|어치] 사야 [써|돼|쓸 수 있어|하나요]?|@ 쓰려면 얼마나 [사야|담아야|써야] [해|돼|하나요]?|@ 얼마부터 [쓸 수 있어|돼|쓸 수 있나요|적용돼]?|@ 적어도 얼마 [사야|써야|담아야] [해|하나요]?|"
      "@ 장바구니에 얼마 [담아야|넘어야] [써|돼|쓰나요]?|@ 얼마 사야 쓰는지 알려<줘>"),
     money(5, 200)),
    ("Shop|Store|Redeem at|Valid at", "사용처|매장|사용 매장|사용 가능처",
     ("where can i [use|spend|redeem|cash in] @?|where [does @ work|is @ good|is @ accepted|does @ count|do they take @]?|"
      "who [accepts|takes|issued|gave me|is behind] @?|[what|which] [company|place|seller] [takes|accepts|is behind] @?|where do i go with @?|with whom does @ work?|"
      "where should i go shopping with @?"),
     ("@ 어디서 [써|쓸 수 있어|쓰면 돼|받아 줘|쓰나요|쓰는 거야]?|@ 어디 [거야|거예요|가서 써|건가요]?|@ 어느 [가게|곳|집|마트]에서 [써|쓸 수 있어|받아 줘|쓰나요]?|@ [쓸 수 있는|받아 주는] [곳|데|가게]~이 어디<야>?|@ 어디 가면 쓸 수 있[어|나요]?|"
      "@ 어디서 쓰는지 알려<줘>"),
     shop),
    ("Uses left|Remaining uses|Can be used|Times left", "사용 가능 횟수|남은 횟수|잔여 횟수|사용 횟수",
     ("how often [may|can] i [use|spend|redeem|show] @( again)?|[once or several times|just once or more often], [how is it with|for] @?|"
      "is @ [used up|spent|gone already], or how often does it still work?|can i use @ [twice|again|more than once]?|"
      "for how many [orders|purchases|visits] is @( good)?|how many times can i (still )[use|redeem|cash in] @?|is it used up?"),
     ("@ 몇 번[이나 쓸 수 있어| 쓸 수 있어| 더 써|까지 돼|까지 쓰나요]?|@ [한 번만 돼|여러 번 돼|또 쓸 수 있어|두 번 써도 돼]?|@ [다 썼어|벌써 썼어], 몇 번 더 돼?|@ 몇 번 더 [쓸 수 있어|써도 돼|쓰나요]?|@ 앞으로 몇 번 [돼|되나요|쓸 수 있어]?|"
      "@ 몇 번 쓸 수 있는지 알려<줘>"),
     lambda rng, ko: f"{rng.randint(1, 30)}{rng.choice(['회', '번', '회 남음']) if ko else rng.choice(['', 'x', ' times', ' left'])}"),
)  # fmt: skip

THINGS: tuple[Thing, ...] = (_PRODUCT, _ORDER, _COUPON)
