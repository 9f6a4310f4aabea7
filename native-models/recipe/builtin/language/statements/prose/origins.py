"""When and where towns, people and dishes come from."""

from ..statement import Asked, Statement
from .names import person, town
from .values import one_of, year

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{town} was founded in {year} by {people}.|In {year}, {people} founded the town of {town}.|"
        "The first houses of {town} were put up by {people} in {year}.",
        "{town}~은 {year}에 {people}~이 세운 도시다.|{year} {people}~이 {town}~을 건설했다.|{people}~이 처음 마을을 이룬 {year}에 {town}의 역사가 시작됐다.",
        {
            "town": town,
            "year": year,
            "people": one_of(
                "monks|fishermen|gold miners|Dutch traders|salt merchants|railway workers|whalers|weavers|settlers|soldiers",
                "승려들|어부들|금광 광부들|상인들|소금 장수들|철도 노동자들|고래잡이들|도공들|이주민들|군인들",
            ),
        },
        (
            Asked(
                "year",
                "how old is {town}?|since when [does {town} exist|is there a {town}|has {town} existed]?|when did {town} [start|begin|come into being]?|"
                "when was {town} [established|set up|created]?|<tell> when {town} came about.|{town}'s beginnings, what year?",
                "{town}~은 얼마나 [오래됐어|오래된 도시야|오래됐나요]?|{town}~은 언제 [생겼어|만들어졌어|생겼나요]?|언제부터 {town}~이 있었[어|나요]?|도시가 [몇 년|언제]에 [시작됐어|생겼나요]?|{town}~이 생긴 해는?",
            ),
            Asked(
                "people",
                "who [established|set up|created|started|settled] [it|{town}]?|who were {town}'s first [inhabitants|settlers|people]?|"
                "whom does {town} owe its beginnings to?|<tell> who {town} goes back to.|the founders of {town} were who?",
                "누가 [{town}~을 |][만들었어|만들었나요|시작했어]?|처음 [산|정착한] 사람들은 <누구야>?|[설립자|창건자]~은 <누구야>?|{town}~은 누가 만든 [도시야|거야|도시인가요]?|{town}의 첫 주민은?",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "{person} was born in {town} in {year} and worked as {job}.|Born in {year}, {person} came from {town} and became {job}.|"
        "{person}, {job} by trade, was born in {year} in {town}.",
        "{person}~은 {year} {town}에서 태어나 {job}~으로 일했다.|{year}에 난 {person}~은 {town} 출신의 {job}이다.|{job} {person}~은 {year} {town}에서 출생했다.",
        {
            "person": person,
            "town": town,
            "year": lambda rng, korean: f"{rng.randint(1720, 1995)}" + "년" * korean,
            "job": one_of(
                "a painter|an engineer|a botanist|a composer|a printer|a sculptor|a chemist|an architect|a surgeon|a poet|a teacher|a clockmaker",
                "화가|기술자|식물학자|작곡가|인쇄공|조각가|화학자|건축가|외과 의사|시인|교사|시계공",
            ),
        },
        (
            Asked(
                "town",
                "where [was {person} from|did {person} come into the world|did {person} grow up]?|"
                "what('s| is) {person}'s [birthplace|home town|native town]?|which [town|city] is {person} from?|place of birth?|"
                "<tell> where {person} was from.",
                "[고향|출생지|태어난 곳]~이 <어디야>?|{person}~은 어디 [사람이야|출신이야|사람인가요]?|어디에서 났[어|나요]?|어느 지역 [사람이야|출신인가요]?|{person} 고향 <알려><줘>.",
            ),
            Asked(
                "year",
                "when did {person} come into the world?|[what year|when] is {person}'s birth[ dated|]?|year of birth?|"
                "how long ago was {person} born, in which year?|<tell> {person}'s year of birth.",
                "몇 년[생이야|에 태어났어|생인가요]?|언제 태어났[어|나요|지]?|{person}~은 몇 년도 사람[이야|인가요]?|출생 연도[는|가] <어떻게>?|태어난 해는?",
            ),
            Asked(
                "job",
                "what did {person} do [for a living|as a job|for work]?|what was {person}'s [job|occupation|profession]?|what line of work was {person} in?|"
                "how did {person} earn a living?|<tell> what {person} did for work.",
                "[무슨|어떤] 일을 [했어|했나요|하던 사람이야]?|직업[은|이] <뭐야>?|{person}~은 뭐 하는 사람[이야|이었어|인가요]?|뭘 해서 먹고살았[어|나요]?|{person}~은 무슨 일 하던 사람이지?",
            ),
        ),
        ("article", "text"),
    ),
    Statement(
        "The dish is made from {main} and {other} and comes from {town}.|In {town} they cook it with {main} and {other}.|"
        "Its home is {town}; {main} and {other} go into the pot.",
        "이 음식은 {main}~과 {other}~으로 만들며 {town}에서 유래했다.|{town} 사람들은 {main}~과 {other}~을 넣어 끓인다.|{town}의 향토 음식으로 {main}~과 {other}~이 들어간다.",
        {
            "main": one_of("lentils|rye flour|salt cod|chestnuts|goat meat|potatoes|barley|chickpeas|beetroot|rice", "메밀|황태|밤|염소고기|감자|보리|콩나물|팥|쌀|고등어"),
            "other": one_of("sour cream|saffron|dried plums|fennel|mustard|onions|walnuts|bacon|honey|mint", "들깨|미나리|대추|된장|겨자|양파|호두|부추|꿀|깻잎"),
            "town": town,
        },
        (
            Asked(
                "town",
                "where is [it|the dish|this food] from?|where [do people eat it|does it originate|was it invented]?|which [town|city|place] is known for it?|"
                "what is the [origin|birthplace] of the [dish|recipe]?|<tell> where people eat this.",
                "어디 음식[이야|인가요|이지]?|어느 [지역|지방|도시] 음식[이야|인가요]?|어디서 [나온|온|시작된] [음식이야|거야]?|이 요리의 고향은 <어디야>?|어디 가면 먹을 수 있[어|나요]?",
            ),
            Asked(
                "main",
                "what goes with the {other}?|besides {other}, what [is in it|do i need|do i have to buy]?|"
                "what [else |]is in it [apart from|besides] {other}?|which ingredient is there next to {other}?|<tell> what i need along with {other}.",
                "{other} 말고 [뭐가 들어|뭘 넣어|뭐가 들어가나요]?|{other}~이랑 [뭘|무엇을] [넣어|써|섞나요]?|{other} 외의 [재료|주재료]~은 <뭐야>?|{other}~이랑 같이 뭐가 필요[해|한가요]?|"
                "{other} 말고 뭘 사야 [해|하나요]?",
            ),
        ),
        ("article", "text"),
    ),
)
