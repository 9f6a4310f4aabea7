"""What is bought, cooked, baked and harvested."""

from ..statement import Asked, Statement
from .values import DISH, WEEKDAY, celsius, number, pick
from .wording import MAIL_TOO, who

GROCERY = pick(
    "milk|eggs|flour|butter|oat milk|coffee|bread|cheese|tomatoes|rice|onions|yoghurt|honey|olive oil|toilet paper|"
    "dish soap|cat food|batteries|light bulbs|lemons|garlic|ice cream|crisps|apple juice|mustard|pasta|sugar|nappies|"
    "bin bags|tea|salad|cucumbers|sparkling water|wine|charcoal tablets|vinegar|raisins|toothpaste|stamps|ham",
    "우유|계란|밀가루|버터|두유|커피|식빵|치즈|토마토|쌀|양파|요구르트|꿀|올리브유|휴지|주방 세제|고양이 사료|건전지|전구|레몬|마늘|아이스크림|과자|사과 주스|겨자|파스타 면|설탕|기저귀|쓰레기봉투|녹차|상추|오이|탄산수|와인|두부|식초|건포도|치약|참기름|햄|콩나물|고추장|삼겹살|대파",
)
CROP = pick(
    "cherries|tomatoes|plums|potatoes|courgettes|apples|blackberries|walnuts|pumpkins|beans|mushrooms|pears|raspberries|chestnuts",
    "체리|토마토|자두|감자|애호박|사과|블루베리|호두|호박|완두콩|버섯|배|산딸기|밤|고추|고구마",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "I'm at the shop, getting {food}|I'll buy {food} on the way home|I can pick up some {food} at the supermarket|Just put {food} in my basket",
        "마트인데 {food} 사 갈게|집에 가는 길에 {food} 살게요|{food}~은 내가 장 볼 때 살게|장바구니에 {food} 담았어",
        {"food": GROCERY},
        (
            who(
                "[buys|is buying|purchases|shops for|is shopping for|is fetching|went to get|gets us] [the |]{food}|does the shopping|is doing the groceries",
                "{food} [사 와|구입해|사기로 했어|사나요|사 오지]|장을 [봐|보나요|보지]",
                "{food} [사 오는|사는|구입하는|사기로 한]|장 보는",
            ),
            Asked(
                "food",
                "[tell me|say] what [they are buying|somebody buys|the shopper gets]|what [food|stuff] do they [get|bring home|need]?|"
                "what [is being bought|gets bought|is in the basket|will be purchased]?|what's on the shopping list?|which groceries is someone getting?|"
                "what do they come home with from the shop?|what need we not buy any more?|what [was|is] bought at the supermarket?|name the groceries",
                "[뭘|무엇을] [사 온대|구입해|사기로 했어|장바구니에 넣었어]?|장 볼 게 <뭐야>?|[사는|구입하는] [물건|품목|식료품]은 <뭐야>?|이제 안 사도 되는 건 [뭐야|뭐지|무엇인가요]?|무슨 식료품을 [산대|사나요|사지]?|마트에서 산 것",
            ),
        ),
    ),
    Statement(
        "I'm making {dish} on {day}|On {day} there's {dish} at mine, I'm in the kitchen|I'll do my {dish} for everyone on {day}|{day}: I cook, you eat {dish}",
        "{day}에 내가 {dish} 만들게|{day} 저녁은 내가 {dish} 할게|{day}에 우리 집에서 {dish} 해 줄게요|{day}에는 제가 요리해요, {dish}",
        {"dish": DISH, "day": WEEKDAY},
        (
            who(
                "[cooks|is cooking|is the cook|prepares the food|prepares the {dish}|stands at the stove|is serving {dish}|is in charge of dinner]( on {day})|"
                "will feed everybody",
                "{dish} [요리해|끓여|해 준대|차려 줘|대접하나요]|{day}에 [요리해|밥을 해|식사 준비해|요리 담당이야]",
                "{dish} [요리하는|해 주는|대접하는]|{day}에 [요리하는|밥하는|음식 담당인]",
            ),
            Asked(
                "dish",
                "what's for [dinner|food|lunch]( on {day})?|what [will we|do we|are we going to|shall we] eat( on {day})?|"
                "[which|what] [meal|dish|food] is being [cooked|prepared|served]( on {day})?|what's cooking?|"
                "what will be on the table( on {day})?|what gets served?|{day}'s meal",
                "({day}에 )[뭐|무엇을|뭘] [먹어|먹나요|먹지|먹게 돼|먹을 거야]?|({day} )[메뉴|식사 메뉴|음식|반찬]~은 <뭐야>?|무슨 [음식|요리]~을 [한대|해 준대|차린대|준비해]?|요리할 음식이 <뭐야>?|식탁에 오를 음식은?|어떤 요리를 대접하지?",
            ),
        ),
    ),
    Statement(
        "I bake it at {temp} for {time}|Mine goes in at {temp}, takes {time}|{time} in the oven at {temp}, then it's perfect",
        "저는 {temp}에서 {time} 구워요|오븐 {temp}, {time} 돌리면 딱 좋아",
        {"temp": celsius, "time": number(12, 95, "# minutes", "#분")},
        (
            who(
                "[bakes|shares a recipe|gives baking advice|knows how to bake it|explains the baking|uses the oven|has baking experience]",
                "[빵을 구워|오븐을 써|조리법을 알려 줘|굽는 법을 알아]|베이킹을 [해|잘 알아]",
                "[빵을 굽는|오븐을 쓰는|조리법을 알려 주는|굽는 법을 아는]",
            ),
            Asked(
                "temp",
                "[tell me|say] how hot [it must be|the oven should be]|[how hot|how warm] does the oven [need to|have to] be?|"
                "how hot [should|must] the oven be?|at what [temperature|heat] does it go in?|how many degrees [do i need|in the oven]?|"
                "what do i [set|preheat] the oven to?|what heat does it need?|oven temperature|how warm must it be in the oven?",
                "오븐[은|을] 몇 도로 [맞춰|예열해|해야 해|하나요]?|[굽는|오븐] 온도는 [몇 도야|얼마야]?|얼마나 뜨겁게 [구워|해야 돼]?|예열은 몇 도로 해?|오븐 온도 <알려><줘>|몇 도에 넣어?",
            ),
            Asked(
                "time",
                "[tell me|say] how long [it bakes|it stays in|it takes]|how long is it [baked|in the heat|cooked]?|"
                "how long [does it take|must it stay in|does it need|do i leave it in|is the baking time|till it's done]?|when can i take it out?|"
                "how many minutes [does it need|in the oven]?|after how long is it done?|baking time|for how long is it in there?",
                "[얼마나|몇 분] [구워|걸려|굽나요|넣어 둬|오븐에 있어야 해]?|[굽는|조리] 시간은 [얼마야|몇 분이야]?|언제 꺼내면 [돼|되나요]?|몇 분 뒤에 [꺼내|다 돼]?|얼마나 있어야 익어?|조리 시간 <알려><줘>",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "We picked {amount} of {crop} today, help yourselves|{amount} of {crop} from our garden, who wants some?|I harvested {amount} of {crop}, far too many for us",
        "오늘 {crop} {amount} 땄어, 가져가|우리 텃밭 {crop}~이 {amount}나 돼, 필요한 사람?|{crop} {amount} 수확했는데 나눠 드려요",
        {"amount": number(3, 60, "# kg", "#kg"), "crop": CROP},
        (
            who(
                "[has a garden|grows {crop}|gives away {crop}|shares the {crop}|has too many {crop}|offers {crop}|was busy in the garden|could give me {crop}]",
                "{crop}~을 [나눠 줘|거뒀어|키워|준대|나눠 주나요]|텃밭을 [가꿔|하나요]",
                "{crop}~을 [나눠 주는|거둔|키우는|주는]|텃밭을 [가꾸는|하는]",
            ),
            Asked(
                "crop",
                "what [was harvested|grew in the garden|is given away|is being shared|can i have|did they gather]?|"
                "[which|what] [fruit|vegetable|crop|produce] [is it|was picked|do they give away]?|"
                "{amount} of what?|what's too much for them?|what came out of the garden?|what is ripe?",
                "[뭘|무엇을] [거뒀어|나눠 줘|땄대|수확했대|준대]?|[무슨|어떤] [작물이야|농산물이야|채소나 과일이야]?|텃밭에서 [뭐가|무엇이] 났어?|거둔 것은 [뭐야|뭐예요]?|{amount}, 무슨 작물이야?|뭐가 그렇게 많대?",
            ),
            Asked(
                "amount",
                "[tell me|say] how much [grew|there is|was gathered]|how much [grew there|did the garden give|was gathered]?|"
                "how much [was harvested|did they pick|is there|did they get]?|what was the yield?|how big was the harvest?|"
                "how many kilos( were there| did they get| of {crop})?|how heavy is the harvest?|weight of the {crop}",
                "[얼마나|몇 킬로나] [땄대|거뒀어|나왔어|되나요|수확했대]?|수확량[은|이] [얼마야|얼마예요|몇 킬로야]?|{crop} 몇 킬로[야|나 돼|예요]?|{crop} 무게는 얼마야?|얼마나 많이 [땄나요|거둔 거야]?|총 몇 kg[이야|인가요]?",
            ),
        ),
    ),
)
