"""Ways to ask, in English and Korean. The last of each list is kept for validation and never trained on."""

import random

READ = [
    "Read the text.", "Read all the text in this picture.", "What does it say?", "Transcribe this.", "Read everything.",
    "What is written here?", "Write down all text in this picture, word for word, in its order. Keep the lines.",
    "Can you type out what this says?", "OCR", "Give me all the text.", "Read the screen.",
]  # fmt: skip
READ_KO = [
    "글자를 읽어 주세요.", "이 사진에 있는 글을 모두 읽어줘.", "뭐라고 쓰여 있어?", "텍스트를 모두 적어 줘.", "전부 읽어 주세요.",
    "이 사진에 있는 글자를 순서와 줄을 지켜 빠짐없이 그대로 적어 주세요.", "여기에 적힌 내용을 그대로 써 줘.", "화면의 글자를 읽어줘.",
]  # fmt: skip
VALUE = [
    "What is the {key}?", "What is {key}?", "{key}?", "What does it say for {key}?", "Tell me the {key}.", "{key}",
    "What's the value of {key}?", "How much is {key}?", "How much is the {key}?", "What value does {key} have?", "What is {key} set to?",
    "Find the {key}.", "What's the {key}?", 'What is the value of "{key}"?', "Show me the {key}", "Which {key} is shown?", "Can you tell me the {key}?",
]  # fmt: skip
VALUE_KO = [
    "{key}은 무엇인가요?", "{key}는 뭐야?", "{key}이 얼마야?", "{key}가 얼마인가요?", "{key}?", "{key}의 값은?", "{key} 값을 알려줘.", "{key} 알려 주세요.",
    "{key}은 얼마예요?", "{key}는 어떻게 되어 있어?", "{key}을 알려 줘.", "{key}에 뭐라고 적혀 있어?", "{key}는 얼마입니까?", "{key}이 뭐예요?",
]  # fmt: skip
CELL = [
    "What is the {column} of {row}?", "What is {row}'s {column}?", "{column} of {row}?", "Which {column} does {row} have?", "What is the {column} for {row}?",
    "How much is the {column} of {row}?", "{row} {column}?", "What {column} does {row} have?", "Look up the {column} of {row}.",
    "In the row {row}, what is the {column}?", "Tell me {row}'s {column}.", "What does the {column} column say for {row}?",
]  # fmt: skip
CELL_KO = [
    "{row}의 {column}은?", "{row}의 {column}는 얼마야?", "{row}의 {column}이 뭐야?", "{row} {column} 알려줘.", "{row}의 {column}을 알려 주세요.",
    "{row}은 {column}이 얼마인가요?", "{row} 행의 {column}는 무엇인가요?", "{row}의 {column}은 무엇입니까?",
]  # fmt: skip
TITLE = ["What is the title?", "What title does it have?", "Which title is shown?", "What does the title say?", "Tell me the title.", "What is the name of this window?", "Read the title.", "What does the heading say?", "What is the heading?", "What is it called?", "Title?", "What's the title of this window?", "Which title does it have?"]
TITLE_KO = ["제목이 뭐야?", "제목은 무엇인가요?", "제목을 읽어줘.", "제목?", "창의 제목은 무엇입니까?", "제목을 알려 주세요."]
FIRST = ["What is the first line?", "Read the first line.", "What does the first line say?", "First line?", "How does it begin?", "Give me the first line."]
FIRST_KO = ["첫 줄은 뭐야?", "첫 번째 줄을 읽어줘.", "첫 줄을 읽어 주세요.", "맨 위에 뭐라고 쓰여 있어?", "첫 번째 줄은 무엇인가요?"]
LAST = ["What is the last line?", "Read the last line.", "What does the last line say?", "Last line?", "What is at the bottom?", "Give me the last line."]
LAST_KO = ["마지막 줄은 뭐야?", "마지막 줄을 읽어줘.", "맨 아래에 뭐라고 쓰여 있어?", "마지막 줄을 읽어 주세요.", "마지막 줄은 무엇인가요?"]
WITH = ['Which line has "{part}"?', 'Read the line with "{part}".', 'Where does it say "{part}"?', "Read the line that has {part}.", 'What is the line with "{part}"?', 'Which line contains "{part}"?']
WITH_KO = ['"{part}"이 있는 줄을 읽어줘.', '"{part}"가 들어간 줄은?', "{part} 있는 줄을 읽어 주세요.", '"{part}"가 있는 줄은 무엇인가요?']
AFTER = ['What comes after "{part}"?', 'What follows "{part}"?', "Which word is after {part}?", 'What is the word after "{part}"?']
AFTER_KO = ['"{part}" 다음에 뭐가 와?', "{part} 뒤에 있는 말은?", '"{part}" 다음 단어는 무엇인가요?']
PRESENT = ['Does it say "{part}"?', 'Is there "{part}"?', 'Is "{part}" on the screen?', "Is there a {part} here?", "Can you see {part}?", "Does this contain {part}?", "Is {part} listed?", 'Does the picture show "{part}"?']
PRESENT_KO = ['"{part}"이 있어?', "{part}가 화면에 있나요?", '"{part}"라고 쓰여 있어?', "{part} 있어?", '여기에 "{part}"이 보이나요?']
BUTTONS = ["Which buttons are there?", "Which buttons does the dialog have?", "Tell me the buttons.", "What are the options to click?", "Which buttons can I press?", "Read the buttons.", "What are the buttons?", "What can I click?", "List the buttons.", "What buttons does it have?", "Name the buttons."]
BUTTONS_KO = ["버튼은 뭐가 있어?", "버튼에 뭐라고 쓰여 있어?", "버튼 이름을 말해 줘.", "버튼에는 뭐가 있나요?", "어떤 버튼이 있나요?", "버튼을 알려줘.", "무엇을 누를 수 있어?", "버튼에는 무엇이 있습니까?"]
MESSAGE = ["What does the message say?", "Read the message.", "What is the dialog's message?", "What does the dialog say?", "What does it ask?", "What's the message?"]
MESSAGE_KO = ["메시지가 뭐야?", "메시지를 읽어줘.", "대화 상자에 뭐라고 쓰여 있어?", "뭐라고 묻고 있어?", "메시지 내용은 무엇인가요?"]
HIGHEST = [
    "Which one costs the most?", "Which is the greatest?", "Name the most expensive item.", "What costs the most?", "Which has the most?", "Which is the highest?", "Which entry has the largest value?",
    "What is the most expensive item?", "Which item costs the most?", "Which is the most expensive?", "Which one is the highest?", "What has the highest value?",
    "Which item has the highest price?", "Which is the largest?", "What is the priciest?", "Which costs most?", "Which bar is the highest?", "What is the most expensive thing here?",
]  # fmt: skip
HIGHEST_KO = ["가장 비싼 것은?", "가장 비싼 메뉴가 뭐야?", "제일 비싼 게 뭐야?", "무엇이 가장 높아?", "가장 큰 것은 무엇인가요?", "값이 가장 높은 것은?", "가장 비싼 품목은 무엇인가요?"]
LOWEST = ["What is the cheapest item?", "Which item costs the least?", "Which is the cheapest?", "Which one is the lowest?", "What has the lowest value?", "Which item has the lowest price?", "Which is the smallest?", "What is the cheapest thing here?"]
LOWEST_KO = ["가장 싼 것은?", "가장 저렴한 메뉴가 뭐야?", "제일 싼 게 뭐야?", "무엇이 가장 낮아?", "가장 작은 것은 무엇인가요?", "가장 싼 품목은 무엇인가요?"]
HIGHEST_OF = ["Which has the highest {column}?", "Who has the most {column}?", "Which row has the highest {column}?", "What has the largest {column}?", "Which one has the highest {column}?", "Which has the greatest {column}?"]
HIGHEST_OF_KO = ["{column}이 가장 높은 것은?", "{column}가 가장 큰 행은?", "{column}이 제일 많은 것은 뭐야?", "{column}가 가장 높은 것은 무엇인가요?"]
LOWEST_OF = ["Which has the lowest {column}?", "Who has the least {column}?", "Which row has the lowest {column}?", "What has the smallest {column}?", "Which one has the lowest {column}?"]
LOWEST_OF_KO = ["{column}이 가장 낮은 것은?", "{column}가 가장 작은 행은?", "{column}이 제일 적은 것은 뭐야?", "{column}가 가장 낮은 것은 무엇인가요?"]
PRICE_OF_HIGHEST = ["What is the largest value?", "What is the greatest amount?", "How much does the most expensive one cost?", "What is the highest price?", "What is the highest value?", "How much is the most expensive item?", "What's the largest number?"]
PRICE_OF_HIGHEST_KO = ["가장 높은 가격은?", "가장 큰 값은 얼마야?", "가장 비싼 것은 얼마인가요?"]
COUNT = ["How many {what} are there?", "How many {what} can you count?", "How many {what} are shown?", "Number of {what}?", "How many {what} does it have?", "How many {what} are listed?", "How many {what}?", "Count the {what}.", "What is the number of {what}?", "How many {what} do you see?"]
COUNT_KO = ["{what} 몇 개야?", "{what} 모두 몇 개인가요?", "{what} 몇 개 보여?", "{what} 몇 개입니까?", "{what} 몇 개 있어?", "{what} 수를 세어 줘.", "{what} 몇 개 있나요?"]
COUNTED_KO = {
    "fields": "항목이", "buttons": "버튼이", "items": "품목이", "rows": "행이", "columns": "열이", "files": "파일이", "messages": "메시지가",
    "commands": "명령이", "cards": "카드가", "bars": "막대가", "lines": "줄이", "events": "일정이",
}  # fmt: skip
COLOUR_OF_TEXT = ["What colour is {part}?", 'Which colour is the text "{part}"?', "What color is the text {part}?", "In which color is {part} written?", 'What colour does "{part}" have?']
COLOUR_OF_TEXT_KO = ["{part}은 무슨 색이야?", '"{part}" 글자는 무슨 색인가요?', "{part} 글자색은?", "{part}의 색은 무엇인가요?"]
COLOUR_OF_BUTTON = ["What colour is the {part} button?", "Which color is the {part} button?", "What color is the button {part}?", "The {part} button has which colour?"]
COLOUR_OF_BUTTON_KO = ["{part} 버튼은 무슨 색이야?", "{part} 버튼의 색은?", "{part} 버튼은 어떤 색인가요?"]
BACKGROUND = ["What is the background colour?", "Which colour is the background?", "Is it dark or light?", "What color is the background?"]
BACKGROUND_KO = ["배경은 무슨 색이야?", "배경색은?", "배경색은 무엇인가요?"]
KIND = ["What kind of screen is this?", "What kind of picture is this?", "Which type of screen is shown?", "What kind of window is this?", "Name the kind of screen.", "Is this a dialog, a table or what?", "What kind of thing is shown?", "Screen type?", "What is this?", "What type of screen is it?", "What am I looking at?", "What sort of picture is this?", "Which kind of screen is it?"]
KIND_KO = ["이건 어떤 화면이야?", "어떤 화면이야?", "이 화면은 무슨 종류야?", "이것은 무엇인가요?", "어떤 종류의 화면이야?", "무슨 종류의 화면입니까?", "무슨 화면인가요?", "이게 뭐야?", "화면의 종류는?", "어떤 종류의 화면인가요?"]
DESCRIBE = [
    "Describe it briefly.", "A short description, please.", "Summarise what you see.", "Give me a description of this screen.", "Describe what is shown.",
    "Describe this picture: what it shows, and what matters in it.", "Describe the picture.", "Describe this.", "What does this picture show?", "Summarise this screen.",
    "Describe the screen in a sentence.", "What is in this picture?", "Explain what this picture shows, what it means, and what I could do next.", "Give a short description.",
]  # fmt: skip
DESCRIBE_KO = [
    "이 사진에 무엇이 있는지, 중요한 것이 무엇인지 설명해 주세요.", "이 사진을 설명해 줘.", "무엇이 보이나요?", "화면을 요약해 줘.",
    "이 사진이 무엇을 뜻하는지, 제가 다음에 무엇을 하면 좋을지 알려 주세요.", "화면을 설명해 주세요.",
]  # fmt: skip
WHERE = ["Where is {part}?", 'Where is "{part}"?', "Locate {part}.", "Find the box of {part}.", "Give the bounding box of {part}.", 'Point at "{part}".', "Where do I see {part}?", 'Where can I find "{part}"?']
WHERE_BUTTON = ["Where is the {part} button?", "Where do I click {part}?", "Locate the {part} button.", "Find the button {part}."]
WHERE_KO = ["{part}은 어디에 있어?", '"{part}"이 어디 있나요?', "{part}의 위치를 알려줘.", "{part}가 어디야?", '"{part}"의 위치는 어디인가요?']
SOLVE = ["Solve the equation.", "What is {name}?", "Solve for {name}.", "Solve this.", "What does {name} equal?", "Find {name}.", "Calculate the answer.", "What's the solution?"]
SOLVE_KO = ["방정식을 풀어줘.", "{name}의 값은?", "풀어 주세요.", "{name}는 얼마야?", "계산해 줘.", "답은 무엇인가요?"]
ERROR = ["What does this error mean?", "Explain the error.", "What went wrong?", "What does the error message mean?", "Why did this fail?", "How do I fix this error?", "What is the problem here?"]
ERROR_KO = ["이 오류는 무슨 뜻이야?", "오류를 설명해 줘.", "뭐가 잘못됐어?", "왜 실패했어?", "이 오류를 어떻게 고쳐?", "오류 메시지가 무슨 뜻인가요?"]
TRANSLATE = ['How do you say "{word}" in Korean?', 'Translate "{word}" into Korean.', "What is {word} in Korean?", "Translate {word} to Korean"]
TRANSLATE_KO = ['"{word}"를 영어로 번역해 줘.', "{word}는 영어로 뭐야?", '"{word}"을 영어로 하면?', '"{word}"는 영어로 무엇인가요?']
TRANSLATE_IN_EN = ['What does "{word}" mean?', "What does {word} mean in English?", 'Translate "{word}" into English.']
COMMAND = ["What is the first command?", "Which command was run first?", "Read the first command.", "What was the first command?"]
LAST_COMMAND = ["What is the last command?", "Which command was run last?", "What was run last?", "Read the last command.", "What was the last command?"]
COMMAND_KO = ["첫 번째 명령은 뭐야?", "처음 실행한 명령은?", "첫 명령은 무엇인가요?"]
LAST_COMMAND_KO = ["마지막 명령은 뭐야?", "마지막으로 실행한 명령은?", "마지막 명령은 무엇인가요?"]
LINE_NUMBER = ["What is on line {number}?", "Read line {number}.", "What does line {number} say?", "Show line {number}.", "What's in line {number}?"]
LINE_NUMBER_KO = ["{number}번 줄을 읽어줘.", "{number}번째 줄에 뭐가 있어?", "{number}번 줄은 무엇인가요?"]
FUNCTION = ["Which function is defined?", "What is the function called?", "What is the first function's name?", "Which function is defined first?", "What's the name of the function?"]
FUNCTION_KO = ["함수 이름이 뭐야?", "어떤 함수가 정의되어 있어?", "함수의 이름은 무엇인가요?"]
SAID = ["What did {who} say?", "What did {who} write?", "Read {who}'s message.", "What does {who} say?"]
SAID_KO = ["{who}가 뭐라고 했어?", "{who}이 뭐라고 썼어?", "{who}의 메시지를 읽어줘.", "{who}는 뭐라고 말했나요?"]
LAST_MESSAGE = ["What is the last message?", "Read the last message.", "What was said last?", "What's the latest message?"]
LAST_MESSAGE_KO = ["마지막 메시지는 뭐야?", "마지막 메시지를 읽어줘.", "마지막 메시지는 무엇인가요?"]
WHO_LAST = ["Who wrote last?", "Who wrote the last message?", "Who sent the last message?"]
WHO_LAST_KO = ["누가 마지막으로 썼어?", "마지막 메시지는 누가 보냈어?", "마지막으로 말한 사람은 누구인가요?"]
WORLD = [
    "What is the capital of France?", "Who wrote Hamlet?", "Tell me a joke.", "What's the weather like today?", "Write a poem.", "Who is in this photo?", "What breed is this dog?",
    "Is the person smiling?", "How old is this man?", "What animal is this?", "Write me an email.", "What is the meaning of life?", "Who won the world cup?", "How do I cook rice?",
    "What is the population of Korea?", "Which flower is this?", "Is it sunny in the photo?", "What car is this?", "Write code that sorts a list.", "What happened in 1969?", "Which painter made this?",
]  # fmt: skip
WORLD_KO = [
    "프랑스의 수도는 어디야?", "농담 하나 해줘.", "오늘 날씨 어때?", "시를 써 줘.", "사진 속 사람은 누구야?", "이 강아지 품종이 뭐야?", "이 동물은 뭐야?", "한국의 인구는?",
    "밥은 어떻게 지어?", "이 꽃 이름이 뭐야?", "이메일을 써 줘.", "이 그림은 누가 그렸어?",
]  # fmt: skip
GREET = ["Hello", "Hi", "Hey there", "Who are you?", "What can you do?", "Help"]
GREET_KO = ["안녕", "안녕하세요", "너는 누구야?", "뭘 할 수 있어?", "도와줘"]

CANNOT_TELL, CANNOT_TELL_KO = "I can't tell from this picture.", "이 사진에서는 알 수 없어요."
ONLY_SCREENS = "I read text on screens. For photographs and other questions, add a larger model in Models."
ONLY_SCREENS_KO = "저는 화면의 글을 읽어요. 사진이나 다른 질문에는 모델에서 더 큰 모델을 추가하세요."

KIND_NAMES = {
    "form": ("A form", "양식"), "receipt": ("A receipt", "영수증"), "menu": ("A price list", "가격표"), "table": ("A table", "표"), "files": ("A file manager", "파일 관리자"),
    "dialog": ("A dialog", "대화 상자"), "text": ("A text", "글"), "mail": ("A mail", "메일"), "chat": ("A chat", "채팅"), "terminal": ("A terminal", "터미널"),
    "code": ("A code editor", "코드 편집기"), "dashboard": ("A dashboard", "대시보드"), "chart": ("A chart", "차트"), "equation": ("An equation", "수식"),
    "calendar": ("A calendar", "달력"), "invoice": ("An invoice", "청구서"), "article": ("An article", "기사"),
}  # fmt: skip


_BEFORE = [
    "Please ", "Can you say ", "Could you tell me ", "So, ", "In this picture, ", "On this screen, ", "Tell me: ", "I'd like to know: ", "Hey, ", "OK. ", "I need to know ",
    "Do you see ", "Help me: ", "Here, ", "Quick question: ", "Looking at this, ", "Would you say ",
]  # fmt: skip
_AFTER = [" please", " here", " on the screen", " in this picture", " in the image", " now", " exactly", ", thanks", " if you can", " shown here"]
_BEFORE_KO = ["이 화면에서 ", "이 사진에서 ", "여기서 ", "혹시 ", "그럼 ", "저기, ", "화면을 보고 "]
_AFTER_KO = [" 알려 줘", " 말해 주세요", " 궁금해", " 부탁해요", " 정확히"]


def varied(rng: random.Random, question: str, korean: bool) -> str:
    """Words around a question and a word left out, so that it is not known by its exact wording."""
    before, after = (_BEFORE_KO, _AFTER_KO) if korean else (_BEFORE, _AFTER)
    words = question.split(" ")
    if len(words) > 4 and rng.random() < 0.25:
        del words[rng.randrange(2)]
    question = " ".join(words)
    if rng.random() < 0.55:
        question = rng.choice(before) + question[:1].lower() + question[1:]
    if rng.random() < 0.45:
        question = question.rstrip(".?") + rng.choice(after) + rng.choice(["?", "", "."])
    return question


def pick(rng: random.Random, phrasings: list[str], held_out: bool) -> str:
    """A phrasing: of those trained on, or the one that is kept for validation."""
    return phrasings[-1] if held_out else rng.choice(phrasings[:-1])
