"""Tables that are booked, dishes that are ordered, loved or not tolerated."""

from ..statement import Asked, Statement
from .values import DISH, number, pick, time_of_day
from .wording import MAIL_TOO, who

ALLERGEN = pick(
    "peanuts|shellfish|cats|pollen|eggs|wasp stings|strawberries|soy|walnuts|dust|latex|penicillin|kiwi|sesame|dogs|milk|celery|horses|nickel|mustard",
    "땅콩|조개|고양이 털|꽃가루|계란|벌침|딸기|콩|호두|먼지|라텍스|페니실린|키위|참깨|개털|우유|복숭아|새우|밀가루|메밀",
)
RESTAURANT = pick(
    "Luigi's|the Golden Wok|Bistro 21|Casa Pepe|the Green Olive|Saffron|the Old Barn|Chez Marie|"
    "Namaste|the Fish Shack|Trattoria Roma|Taco Loco|Sakura|the Smokehouse|Il Forno|the Vine",
    "한옥집|미가식당|바다횟집|봄날카페|솔밭가든|홍콩반점|종로갈비|장수촌|청기와|루이지|할매순대|남도밥상|옛날손칼국수|산골농원|우리고기",
)

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "Booked {place} for {n}, {time}|I reserved {place} for {n}, {time}|Table for {n}, {place}, {time}, just called",
        "{time} {place}, {n} 예약했어|방금 전화해서 {place} {n} 자리 잡았어, {time}|내가 {place}에 {n} 예약해 뒀어요, {time}",
        {"n": number(3, 25, "# people", "#명"), "place": RESTAURANT, "time": time_of_day},
        (
            who(
                "[made|did|took care of|arranged|organised|sorted out] the [reservation|booking|table]|phoned the restaurant|rang {place}",
                "예약[을 했어|을 잡았어|한 거야|하셨나요]|식당에 전화[했어|했나요]|자리를 [맡아 놨어|확보했어]",
                "예약한|예약을 [잡은|맡은]|식당에 [전화한|연락한]",
            ),
            Asked(
                "place",
                "[tell me|say] where [we eat|the dinner is|the table is]|"
                "where [are we eating|do we eat|do we have dinner|is the table|is our reservation|are we dining]?|"
                "which restaurant [is it|are we going to|did they choose]?|what's the restaurant called?|what is the place with the table called?|at which restaurant?",
                "어디서 [먹어|밥 먹어|식사해|모여 먹지]?|(예약한 )식당[은|이] <어디야>?|[어느|무슨] [식당|음식점]이야?|밥 먹는 곳 이름이 <뭐야>?|식당 이름 <알려><줘>|어디에 자리 잡았대?",
            ),
            Asked(
                "n",
                "how many [of us|people|guests|diners|persons] [are there|go to dinner|will sit down|will be eating|is the table for]?|"
                "how large is [the party|the group|our group]?|how many chairs do we get?|how many will be at dinner?|size of the party|the table is for how many?",
                "[몇 명|몇 사람]이 [먹어|가|앉아|모이나요]?|자리가 [몇 개|몇 석]~이야?|[인원|일행]은 [몇 명|몇이야|얼마나 돼]?|몇 인분 자리야?|식사 인원|총 몇 명 자리 잡았어?",
            ),
        ),
        MAIL_TOO,
    ),
    Statement(
        "For me the {dish} please|I'll have the {dish}, thanks|Order me {dish}, I'm starving|Put me down for {dish}",
        "난 {dish} 시켜 줘|저는 {dish} 먹을게요|{dish} 하나 추가, 배고파|내 거는 {dish}~으로 부탁해",
        {"dish": DISH},
        (
            who(
                "[ordered|orders|wants to eat|would like|has chosen|is hungry for|gets|chose|fancies] {dish}",
                "{dish}~을 [주문했어|골랐어|원해|먹는대|주문하나요]",
                "{dish}~을 [주문한|고른|원하는|먹겠다는|먹고 싶은]",
            ),
            Asked(
                "dish",
                "what [was ordered|does someone want to eat|did they choose from the menu|is someone hungry for|shall i order for them]?|"
                "which [dish|meal] [was chosen|is ordered|is wanted]?|what does somebody [fancy|order] for lunch?|"
                "what should the waiter bring?|what would they like from the restaurant?|the order, please",
                "[뭘|무엇을] [주문했어|먹는대|골랐어|주문하나요]?|[주문|고른 메뉴]~은 [뭐야|뭐예요]?|무슨 메뉴를 주문했어?|배고파서 뭘 먹고 싶대?|뭘 시켜 [주면 돼|줘야 해|주나요]?|주문할 것 <알려><줘>",
            ),
        ),
    ),
    Statement(
        "I could eat {dish} every single day|My absolute favourite is {dish}|Nothing beats {dish}, I'm a huge fan|Mmm, I adore {dish}",
        "난 {dish} 매일 먹을 수 있어|{dish} 진짜 내 최애야|세상에서 {dish}~이 제일 맛있어요|나 {dish} 완전 사랑해",
        {"dish": DISH},
        (
            who(
                "[likes|loves|enjoys|is fond of|is crazy about|is mad about|has a soft spot for|can't get enough of|is keen on|craves] {dish}",
                "{dish}~을 [좋아해|즐겨 먹어|제일 좋아하나요|잘 먹어|아주 좋아하지]|{dish}에 [빠졌어|푹 빠져 있어]|{dish} 팬이야",
                "{dish}~을 [좋아하는|즐겨 먹는|엄청 좋아하는]|{dish}에 빠진|{dish} 팬인",
            ),
            Asked(
                "dish",
                "what [food|dish|meal] does [someone|one of them] [like most|love|prefer|enjoy most]?|what's [somebody's|the] favourite [food|dish|meal]?|"
                "which dish is praised?|what do they like [to eat|eating] best?|what food is somebody crazy about?|what would be a good thing to cook for them?",
                "[무슨|어떤] 음식을 [좋아해|좋아한대|즐겨 먹어|좋아하나요]?|[가장|제일] 좋아하는 [음식|요리|메뉴]~은 <뭐야>?|뭘 [잘 먹어|좋아한대|해 주면 좋아할까]?|입맛에 맞는 음식은?|어떤 요리에 푹 빠졌어?|칭찬한 음식",
            ),
        ),
    ),
    Statement(
        "Careful, I'm allergic to {thing}|No {thing} for me please, I get a reaction|Remember I can't be near {thing}, allergy|My skin swells up from {thing}",
        "나 {thing} 알레르기 있어|{thing} 있으면 나 두드러기 나|저는 {thing}에 과민 반응이 있어요|{thing}~은 안 돼, 몸이 부어",
        {"thing": ALLERGEN},
        (
            who(
                "[has an allergy|has a food allergy|must be careful|gets a rash|doesn't tolerate {thing}|can't tolerate {thing}|"
                "reacts badly to {thing}|has to avoid {thing}|must stay away from {thing}|has trouble with {thing}]",
                "{thing}~을 [피해야 해|못 견뎌|조심해야 해|멀리해야 하나요]|알러지가 <있어>|{thing} 때문에 고생해",
                "{thing}~을 [피해야 하는|조심해야 하는|멀리해야 하는]|알러지가 있는|{thing}에 예민한",
            ),
            Asked(
                "thing",
                "[tell me|say] what [we should leave out|they can't stand near them|makes somebody ill]|what would make one of them [ill|sick|itch]?|"
                "what [allergy does someone have|must be avoided|should we avoid|shall we leave out|can't somebody tolerate]?|"
                "what does somebody react to?|what is [someone|one of us] allergic to?|what triggers the allergy?|what mustn't be around?|"
                "what is dangerous for one of them?|which allergy is mentioned?",
                "[뭘|무엇을] [피해야 해|조심해야 해|빼야 해|못 견뎌]?|무슨 알러지가 <있어>?|알러지 [원인|유발 물질]은 <뭐야>?|뭐에 [예민해|예민한가요|반응이 와]?|무엇 때문에 두드러기가 나?|가까이하면 안 되는 것은?",
            ),
        ),
        MAIL_TOO,
    ),
)
