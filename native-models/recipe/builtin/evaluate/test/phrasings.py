"""How test questions are put: (English, Korean) for each kind. None of these is ever used by training."""

PHRASINGS: dict[str, tuple[list[str], list[str]]] = {
    "value": (
        [
            "Look for {key} and give me only what it holds.",
            "I need {key} from this, just the entry please.",
            "What has been put next to {key}?",
            "Under {key}, what did they fill in?",
        ],
        [
            "{key} 항목에 적힌 내용만 알려 줘요.",
            "여기서 {key} 부분에는 뭐가 들어 있죠?",
            "{key} 옆에 쓰인 걸 그대로 옮겨 주세요.",
        ],
    ),
    "cell": (
        [
            "Find {row} and give me its entry under {column}.",
            "For {row}, what stands in the {column} column?",
            "Go along the {row} row and stop at {column}: what's there?",
        ],
        [
            "{row} 줄에서 {column} 칸에 있는 걸 말해 줘요.",
            "표에서 {row} 쪽을 따라가면 {column} 자리에 뭐가 있나요?",
            "{row} 행, {column} 열에 쓰인 것만 적어 주세요.",
        ],
    ),
    "value.shop": (
        ["Which shop handed out this slip?", "Where was this bought? The name only."],
        ["이걸 내준 가게가 어디죠?", "어디서 산 건가요? 상호만요."],
    ),
    "value.price": (
        ["How much do they want for {thing}?", "If I order {thing}, what will it set me back?"],
        ["{thing} 하나에 얼마를 받나요?", "{thing} 시키면 얼마가 나오죠?"],
    ),
    "value.bar": (
        ["Which number is written above the {name} bar?", "How high does the {name} bar go, by its number?"],
        ["{name} 막대 위에 적힌 숫자가 뭐죠?", "{name} 막대는 숫자로 얼마까지 올라가나요?"],
    ),
    "value.heading": (
        ["Under which heading does all this stand?", "What is printed largest, at the top?"],
        ["이 모두를 묶는 맨 위 큰 글씨는 뭐죠?", "맨 위에 크게 뭐라고 쓰여 있어요?"],
    ),
    "value.said": (
        ["What was {person}'s message?", "Quote what {person} had to say."],
        ["{person} 씨가 남긴 말을 옮겨 줘요.", "{person} 씨는 뭐라고 썼나요?"],
    ),
    "value.last": (
        ["Quote the newest message.", "What was said at the very end of this talk?"],
        ["가장 새로 올라온 말을 옮겨 줘요.", "이 대화 맨 끝에 뭐라고 했죠?"],
    ),
    "value.earliest": (
        ["Quote the message that opened this talk.", "With which message did they begin?"],
        ["이 대화를 연 말을 옮겨 줘요.", "맨 처음 건넨 말이 뭐였죠?"],
    ),
    "value.partner": (
        ["With whom is this conversation?", "Whose name stands over this talk?"],
        ["누구랑 나눈 이야기죠?", "이 대화 위에 누구 이름이 있나요?"],
    ),
    "value.time": (
        ["At what hour did {person} write?", "When did the words of {person} arrive?"],
        ["{person} 씨 글은 몇 시에 왔나요?", "{person} 씨가 쓴 시각만 알려 줘요."],
    ),
    "value.subject": (
        ["What was {person} writing about? Give the subject line.", "Quote the subject of the letter by {person}."],
        ["{person} 씨가 보낸 편지는 제목이 뭐죠?", "{person} 씨 편지의 제목을 옮겨 줘요."],
    ),
    "value.sender": (
        ["Who sent the letter “{subject}”?", "By whom is “{subject}”?"],
        ["“{subject}” 편지는 누가 보냈죠?", "“{subject}” 보낸 사람 이름만 대 줘요."],
    ),
    "cell.day": (
        ["What is planned for day {day}?", "Which appointment is down for day {day} of this month?"],
        ["{day}일에 잡힌 약속은 뭐죠?", "이달 {day}일 칸에 뭐라고 적었나요?"],
    ),
    "value.day": (
        ["On which day of the month is {event}?", "{event}: which date is that? The number will do."],
        ["{event} 약속은 며칠이죠? 숫자만요.", "{event} 잡힌 날짜를 숫자로 알려 줘요."],
    ),
    "value.when": (
        ["At what hour does {event} begin?", "When must I be there for {event}?"],
        ["{event} 시작은 몇 시죠?", "{event} 때문에 몇 시까지 가야 하나요?"],
    ),
    "value.where": (
        ["To which address must I go for {event}?", "Where does {event} take place?"],
        ["{event} 때문에 어디로 가야 하죠?", "{event} 열리는 곳 주소를 알려 줘요."],
    ),
    "value.author": (
        ["By whom was this written?", "Whose byline is on this?"],
        ["이 글은 누가 썼나요?", "글쓴이로 오른 이름이 뭐죠?"],
    ),
    "value.published": (
        ["On what date did this come out?", "When was this printed, according to the page?"],
        ["이 글은 언제 나왔죠?", "언제 실렸다고 쓰여 있나요?"],
    ),
    "value.sentence": (
        ["Quote the opening sentence of the text proper.", "How does the first paragraph begin? One sentence."],
        ["본문을 여는 문장을 옮겨 줘요.", "첫 문단은 어떻게 시작하죠? 한 문장만요."],
    ),
    "value.folder": (
        ["In which place are these files kept?", "Which folder have I opened here?"],
        ["이 파일들은 어디에 들어 있죠?", "지금 열어 둔 곳은 어디인가요?"],
    ),
    "value.letter": (
        ["Which letter stands for the unknown?", "What is the unknown called here?"],
        ["미지수를 어느 글자로 나타냈죠?", "여기서 미지수 이름은 뭔가요?"],
    ),
    "highest.month": (
        ["In which month does {town} peak?", "When does the {town} line reach its top?"],
        ["{town} 선이 꼭대기에 닿는 달은 언제죠?", "{town} 쪽이 제일 높았던 때가 몇 월인가요?"],
    ),
    "sum.cells": (
        [
            "Take {column} of {first} and of {second} together: how much is that?",
            "How much {column} do {first} plus {second} have?",
        ],
        ["{first} 그리고 {second}, {column} 둘을 합치면 얼마죠?", "{first}하고 {second} {column} 값을 보태 줘요."],
    ),
    "code.line": (
        ["Copy out line number {number} for me.", "What's on the line numbered {number}?"],
        ["{number}번째로 번호 매겨진 줄을 베껴 줘요.", "줄 번호 {number} 자리의 코드가 뭐죠?"],
    ),
    "code.name": (
        ["What did the author call the function in this file?", "Which function gets defined here? Only its name."],
        ["이 파일에서 정의한 함수를 뭐라고 지었나요?", "여기 만들어 둔 함수, 이름만 적어 줘요."],
    ),
    "code.value": (
        ["What does the code set {name} to?", "Which value gets assigned to {name}?"],
        ["코드에서 {name}에 무슨 값을 넣었죠?", "{name} 쪽에 대입한 값만 알려 줘요."],
    ),
    "code.file": (
        ["Which file is open in this editor?", "Under which file name was this code saved?"],
        ["편집기에 열어 둔 파일은 어느 것이죠?", "이 코드가 담긴 파일의 이름만 적어 줘요."],
    ),
    "terminal.command": (
        ["Which command was typed in {order}?", "What did the user run {order}?"],
        ["{order} 실행한 명령을 적어 줘요.", "사용자가 {order} 친 명령은 뭐였죠?"],
    ),
    "terminal.error": (
        ["Quote the line where the error itself is reported.", "Give me the exact error line."],
        ["오류를 알리는 줄만 그대로 옮겨 줘요.", "정확히 어떤 오류 줄이 찍혔죠?"],
    ),
    "terminal.place": (
        ["Which line number does the trace blame inside {file}?", "At what line of {file} did it break?"],
        ["추적 기록을 보면 {file} 몇 번째 줄에서 멈췄나요?", "{file} 안에서 문제가 난 줄 번호만 말해 줘요."],
    ),
    "terminal.size": (
        ["How large is {file}, according to the listing?", "Which size does the listing show for {file}?"],
        ["목록에 따르면 {file} 크기가 얼마죠?", "출력에서 {file} 크기만 골라 줘요."],
    ),
    "dialog.title": (
        ["What heading does this little window carry?", "Under what heading did this popup appear?"],
        ["이 작은 창 머리에는 뭐라고 쓰여 있죠?", "떠오른 창의 표제를 옮겨 줘요."],
    ),
    "dialog.message": (
        ["What is the popup trying to tell me? Quote it.", "Quote the message that this window shows."],
        ["이 창이 전하려는 말을 그대로 옮겨 줘요.", "창에 뜬 안내 문장을 똑같이 적어 줘요."],
    ),
    "dialog.buttons": (
        [
            "List every button that I could press, left to right.",
            "Which choices am I offered as buttons, from the left?",
        ],
        ["누를 수 있는 단추를 왼쪽부터 모두 대 줘요.", "단추로 고를 수 있는 게 왼쪽부터 뭐뭐 있죠?"],
    ),
    "dialog.option": (
        ["What does the tick box offer?", "Read me the label beside the tick box."],
        ["체크 상자 옆에 쓰인 말은 뭐죠?", "체크하면 어떻게 된다고 쓰여 있나요? 그대로 적어 줘요."],
    ),
    "highest": (
        [
            "Among the {items}, which tops the rest for {measure}?",
            "Name the one of the {items} that leads in {measure}.",
            "Going by {measure}, which of the {items} comes out on top?",
        ],
        [
            "{measure} 기준으로 보면 {items} 가운데 어느 것이 으뜸이죠?",
            "{measure} 순으로 세울 때 맨 앞에 설 것을 {items} 중에서 골라 줘요.",
        ],
    ),
    "lowest": (
        [
            "Among the {items}, which trails all the others for {measure}?",
            "Name the one of the {items} that comes last in {measure}.",
        ],
        [
            "{measure} 기준으로 보면 {items} 가운데 어느 것이 꼴찌죠?",
            "{measure} 순으로 세울 때 맨 뒤에 설 것을 {items} 중에서 골라 줘요.",
        ],
    ),
    "highest.price": (
        ["Which of these would I have to pay the most for?", "What is the dearest thing on offer here?"],
        ["여기서 돈을 제일 많이 내야 하는 건 뭐죠?", "값이 제일 나가는 것 하나만 골라 줘요."],
    ),
    "lowest.price": (
        ["Which of these would cost me the least?", "I have little money: what is the cheapest thing offered?"],
        ["여기서 돈이 제일 적게 드는 건 뭐죠?", "주머니가 가벼운데, 값이 제일 덜 나가는 걸 골라 줘요."],
    ),
    "count": (
        [
            "Count the {things} and tell me just the number.",
            "What's the tally of {things} here?",
            "Give me the number of {things} that you can see.",
        ],
        ["{things} 수를 세어서 숫자로만 답해 줘요.", "보이는 {things}, 전부 더하면 얼마나 되죠? 숫자만요."],
    ),
    "colour": (
        ["In which colour was {thing} painted?", "Name the colour that {thing} has been given."],
        ["{thing}, 무슨 빛깔로 칠했는지 한 단어로 말해 줘요.", "{thing}에는 어떤 빛깔을 썼죠?"],
    ),
    "screen": (
        ["What sort of window or document am I looking at?", "In a word or two, what type of thing is shown?"],
        ["지금 보는 게 어떤 종류인지 한두 낱말로 말해 줘요.", "이건 무엇을 찍은 건가요? 종류만 짧게요."],
    ),
    "present": (
        ["Can you spot “{word}” anywhere?", "Did anyone write “{word}” somewhere in here?"],
        ["혹시 “{word}” 글자가 어딘가 보여요?", "이 안에 누가 “{word}” 하고 써 놓았나요?"],
    ),
    "equation": (
        ["Which number makes {expression} true?", "Work out the unknown in {expression}."],
        ["{expression} 식이 성립하려면 미지수가 얼마여야 하죠?", "{expression}, 미지수를 구해 줘요."],
    ),
    "equation.only": (
        ["Work out the unknown for me.", "Which number makes this equation true?"],
        ["미지수를 구해 줘요.", "이 식이 성립하려면 미지수가 얼마여야 하죠?"],
    ),
    "equation.arithmetic": (
        ["Do {expression} for me, result only.", "What do you get when you work out {expression}?"],
        ["{expression} 이걸 대신 셈해서 결과만 줘요.", "{expression}, 따져 보면 얼마가 나오죠?"],
    ),
    "box": (
        ["Put a box around {thing}.", "Mark for me where {thing} sits, as coordinates."],
        ["{thing} 둘레에 상자를 쳐 줘요.", "{thing} 있는 자리를 좌표로 짚어 줘요."],
    ),
    "cannot.world": (
        [
            "Who will win the next world cup?",
            "What did the person who made this have for breakfast?",
            "How warm is it outside where this was taken?",
            "What is the password of the person who uses this?",
            "Which song was playing while this was open?",
            "How old is whoever is sitting in front of this?",
        ],
        [
            "다음 월드컵은 어느 나라가 이길까요?",
            "이걸 만든 사람은 아침에 뭘 먹었죠?",
            "이걸 찍은 곳 바깥은 얼마나 더운가요?",
            "이걸 쓰는 사람의 비밀번호가 뭐죠?",
            "이걸 열어 둔 동안 무슨 노래가 나왔나요?",
            "이 앞에 앉은 사람은 몇 살이죠?",
        ],
    ),
    "describe": (
        ["Sum up in one sentence what is in front of me.", "My friend can't see this. Tell her briefly what it is."],
        ["내 앞에 있는 걸 한 문장으로 간추려 줘요.", "이걸 못 보는 친구에게 무엇인지 짧게 말해 줘요."],
    ),
    "sum": (
        ["Put {first} and {second} together: how much is that?", "If I take {first} plus {second}, what's the bill?"],
        ["{first}, {second} 둘을 합치면 얼마죠?", "{first} 하나와 {second} 하나면 모두 얼마를 내나요?"],
    ),
    "translate": (
        ["Put “{word}” into {language}.", "How would you write “{word}” in {language}?"],
        ["“{word}” 이 말을 {language}로 옮겨 줘요.", "{language}로는 “{word}” 대신 뭐라고 쓰죠?"],
    ),
    "error": (
        ["What went wrong here, in plain words?", "Tell a beginner why this failed."],
        ["뭐가 잘못된 건지 쉬운 말로 알려 줘요.", "초보자에게 왜 실패했는지 말해 줘요."],
    ),
}
