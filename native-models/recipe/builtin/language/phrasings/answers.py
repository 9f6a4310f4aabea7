"""Answers in fixed words, and what kinds of pages and countable things are called."""

CANNOT_TELL, CANNOT_TELL_KO = "I can't tell from this picture.", "이 사진에서는 알 수 없어요."
ONLY_SCREENS = "I read text on screens. For photographs and other questions, add a larger model in Models."
ONLY_SCREENS_KO = "저는 화면의 글을 읽어요. 사진이나 다른 질문에는 모델에서 더 큰 모델을 추가하세요."
YES, YES_KO = "Yes.", "예."
NO, NO_KO = "No.", "아니요."

KIND_NAMES = {
    "form": ("A form", "양식"), "receipt": ("A receipt", "영수증"), "menu": ("A price list", "가격표"), "table": ("A table", "표"), "files": ("A file manager", "파일 관리자"),
    "dialog": ("A dialog", "대화 상자"), "text": ("A text", "글"), "mail": ("A mail", "메일"), "chat": ("A chat", "채팅"), "terminal": ("A terminal", "터미널"),
    "code": ("A code editor", "코드 편집기"), "dashboard": ("A dashboard", "대시보드"), "chart": ("A chart", "차트"), "equation": ("An equation", "수식"),
    "calendar": ("A calendar", "달력"), "invoice": ("An invoice", "청구서"), "article": ("An article", "기사"),
}  # fmt: skip

# How people name a page of a kind: within "is this a ...?", and as the place where something is looked for.
KIND_WORDS = {
    "form": "[form|settings page|settings screen|list of settings|form to fill in|preferences page|entry form|options page|questionnaire]", "receipt": "[receipt|sales slip|till receipt|sales receipt|store receipt|till slip|purchase receipt]", "menu": "[menu|price list|list of prices|restaurant menu|menu card|bill of fare]", "table": "[table|spreadsheet|grid of rows and columns|data table|sheet with rows|data sheet|worksheet]",
    "files": "[file manager|list of files|folder view|file explorer|file browser|folder listing|directory listing|finder window]", "dialog": "[dialog|dialog box|popup|pop-up|message box|modal window|alert box|popup window|prompt with buttons|confirmation box]", "text": "[text|page of text|piece of prose|passage of text|written text]", "mail": "[mail|email|e-mail|mail message|electronic letter|email message|letter by mail]",
    "chat": "[chat|conversation|chat window|messenger window|chat room|text conversation|messaging app|exchange of messages]", "terminal": "[terminal|command line|shell|console|command prompt|terminal window|shell session|console window]", "code": "[code editor|piece of code|source file|program|source code view|programming editor|code window|listing of code]", "dashboard": "[dashboard|overview with figures|board of metrics|control panel of figures|metrics page|statistics page]",
    "chart": "[chart|bar chart|diagram|graph|bar graph|plot of bars|drawn chart]", "equation": "[equation|formula|calculation|maths problem|math problem|arithmetic problem|mathematical expression|sum to solve]",
    "calendar": "[calendar|month view|calendar page|monthly planner|calendar sheet|month with its days]", "invoice": "[invoice|billing statement|commercial invoice|billing document]", "article": "[article|news article|web article|blog post|news story|newspaper piece|magazine article|news page]",
}  # fmt: skip
KIND_WORDS_KO = {
    "form": "[양식|설정 화면|설정|입력 양식|환경 설정 창|신청서|입력 폼]", "receipt": "[영수증|구매 영수증|매출 전표|계산 영수증]", "menu": "[가격표|메뉴판|메뉴|차림표|가격 목록|식당 메뉴]", "table": "[표|스프레드시트|테이블|엑셀 표|데이터 표|행과 열로 된 표]", "files": "[파일 관리자|파일 목록|탐색기|파일 탐색기|폴더 화면|폴더 목록]",
    "dialog": "[대화 상자|팝업|알림창|대화상자|팝업창|메시지 상자|확인 창|경고창|모달 창]", "text": "[글|문서|본문 글|긴 글|줄글]", "mail": "[메일|이메일|전자 우편|메일 화면|전자 메일]", "chat": "[채팅|대화|채팅창|메신저|대화방|채팅방|메신저 창]", "terminal": "[터미널|명령 창|콘솔|명령줄|명령 프롬프트|셸|터미널 창]",
    "code": "[코드 편집기|코드|소스 코드|프로그램 코드|소스 파일|코드 에디터|코드 창]", "dashboard": "[대시보드|현황판|지표 화면|통계 화면|상황판]", "chart": "[차트|그래프|막대그래프|도표|막대 차트|막대 도표]", "equation": "[수식|방정식|계산식|식|수학 문제|산수 문제|계산 문제]",
    "calendar": "[달력|일정표|캘린더|월간 일정|월 달력]", "invoice": "[청구서|거래명세서|인보이스|대금 청구서|송장]", "article": "[기사|뉴스 기사|블로그 글|신문 기사|뉴스|온라인 기사]",
}  # fmt: skip

_ANYWHERE = "[here|here|on this screen|on the screen|in this picture|in the picture|in the image|in this image|in the screenshot|in this screenshot|on this page|on the page|in the photo|in this photo|shown here|on here|in this|on screen]"
_ANYWHERE_KO = "[여기|여기|이 화면|이 사진|화면|사진|이 그림|스크린샷|이 이미지|이 페이지|이 스크린샷|이 창]"
HERE = {
    "form": f"[{_ANYWHERE}|in this form|in the settings|on this form|in these settings|in the form|among the settings|on the settings page|on this settings page|in this panel]", "receipt": f"[{_ANYWHERE}|on this receipt|on the receipt|on the bill|on this bill|in the receipt|on the slip|on this till slip|on my receipt]",
    "menu": f"[{_ANYWHERE}|on this menu|on the menu|in the price list|on the list|on the card|on the board|at this place]", "table": f"[{_ANYWHERE}|in this table|in the table|in the list|in the spreadsheet|in this table|in this list|on the sheet|among the rows|in these rows]",
    "files": f"[{_ANYWHERE}|in this folder|in the folder|in the list|in this directory|among these files|in the file list|in the explorer]", "dialog": f"[{_ANYWHERE}|in this dialog|in the dialog|in this window|in the popup|in the box|in this message box|in the alert]",
    "text": f"[{_ANYWHERE}|in this text|in the text|in the article|in this document|in this passage|in what is written]", "mail": f"[{_ANYWHERE}|in this mail|in the mail|in this email|in the email|in this message|in the letter]", "chat": f"[{_ANYWHERE}|in this chat|in the chat|in the conversation|in this thread|in these messages]",
    "terminal": f"[{_ANYWHERE}|in this terminal|in the terminal|in the output|in the log|in this session|in the console|in the shell]", "code": f"[{_ANYWHERE}|in this code|in the code|in this file|in the file|in the editor|in this snippet|in the source]",
    "dashboard": f"[{_ANYWHERE}|on this dashboard|on the dashboard|in the overview|among the tiles|on this board|in this overview]", "chart": f"[{_ANYWHERE}|in this chart|in the chart|in the graph|in the diagram|in this graph|among the bars|in this diagram]", "equation": f"[{_ANYWHERE}|in this equation|in this problem|in the sum]",
    "calendar": f"[{_ANYWHERE}|in this calendar|on the calendar|in this month|in the diary|on this calendar|this month]", "invoice": f"[{_ANYWHERE}|on this invoice|on the invoice|in this invoice|on the bill|on this bill]", "article": f"[{_ANYWHERE}|in this article|in the article|in the text|in this story|in the post]",
}  # fmt: skip
HERE_KO = {
    "form": f"[{_ANYWHERE_KO}|이 양식|설정|설정 화면|양식|이 설정 창|이 설정 화면|입력란]", "receipt": f"[{_ANYWHERE_KO}|이 영수증|영수증|계산서|내 영수증|이 전표]", "menu": f"[{_ANYWHERE_KO}|메뉴|이 메뉴판|가격표|메뉴판|이 가격표]", "table": f"[{_ANYWHERE_KO}|이 표|표|목록|이 목록|이 시트|위 표]",
    "files": f"[{_ANYWHERE_KO}|이 폴더|폴더|목록|파일 목록|탐색기|이 목록]", "dialog": f"[{_ANYWHERE_KO}|대화 상자|이 창|팝업|알림창|뜬 창|이 팝업|메시지 창]", "text": f"[{_ANYWHERE_KO}|이 글|글|본문|이 문서|문서|이 본문]", "mail": f"[{_ANYWHERE_KO}|이 메일|메일|이 이메일|메일 화면]",
    "chat": f"[{_ANYWHERE_KO}|이 채팅|채팅|대화|대화창|이 대화|채팅방]", "terminal": f"[{_ANYWHERE_KO}|터미널|이 터미널|로그|콘솔|출력 결과|명령 창]", "code": f"[{_ANYWHERE_KO}|이 코드|코드|이 파일|소스 코드|편집기]", "dashboard": f"[{_ANYWHERE_KO}|대시보드|이 대시보드|현황판|현황 화면]",
    "chart": f"[{_ANYWHERE_KO}|이 차트|차트|그래프|이 그래프|이 도표]", "equation": f"[{_ANYWHERE_KO}|이 식|이 수식]",
    "calendar": f"[{_ANYWHERE_KO}|달력|이 달력|이번 달|캘린더|일정표]", "invoice": f"[{_ANYWHERE_KO}|청구서|이 청구서|명세서|이 명세서]", "article": f"[{_ANYWHERE_KO}|기사|이 기사|이 글|기사 본문|이 뉴스]",
}  # fmt: skip
ELSEWHERE, ELSEWHERE_KO = _ANYWHERE, _ANYWHERE_KO

# What is compared on a page of a kind, if not just any item.
ITEM = {"receipt": "[item|product|thing|article|position|purchase|line|*good]", "menu": "[item|dish|product|drink|thing|menu item|order|offer|*good]", "invoice": "[item|position|service|entry|line item|line|charge|job|*good]", "files": "[file|file|document|entry|item|listed file|*data file]", "chart": "[bar|entry|category|item|bar label|group|*column]"}
ITEM_KO = {"receipt": "[품목|물건|상품|항목|제품|산 것|구매 품목|*물품]", "menu": "[메뉴|음식 메뉴|품목|상품|음식|것|*요리]", "invoice": "[품목|항목|서비스|청구 항목|건|*내역]", "files": "[파일|파일|문서|항목|*자료]", "chart": "[막대|항목|막대 항목|분류|*막대기]"}
ANY_ITEM, ANY_ITEM_KO = "[item|entry|row|one|line|*record]", "[항목|행|것|줄|*기록]"

# What is counted: names in English; in Korean the name, how its number is asked for, and the counter of the answer.
COUNTED = {
    "fields": "[fields|entries|settings|lines with a value|keys|setting fields|labelled fields|input fields|named values|*parameters]", "buttons": "[buttons|buttons to press|options|choices|clickable buttons|buttons one can click|*push buttons]", "items": "[items|products|positions|things|articles|goods|line items|listed items|items on the list|*wares]",
    "rows": "[rows|entries|records|table rows|data rows|rows of data|listed entries|lines in the table|*lines of data]", "columns": "[columns|table columns|columns of data|column headings|headed columns|*vertical columns]", "files": "[files|documents|file entries|file names|items in the folder|*listed files]", "messages": "[messages|texts|chat messages|posts|sent messages|chat bubbles|*utterances]",
    "commands": "[commands|prompts|commands run|command lines|inputs|typed commands|shell commands|*instructions]", "cards": "[cards|tiles|figures|values|widgets|key figures|boxes with a figure|*panels]", "bars": "[bars|values|entries|categories|bars in the chart|charted values|*columns of the chart]",
    "lines": "[lines|lines of text|text lines|rows of text|written lines|*lines in all]", "people": "[people|persons|users|participants|different people|senders|people talking|people writing|speakers|*members]", "functions": "[functions|methods|function definitions|defined functions|functions in the code|*routines]",
    "events": "[events|appointments|dates taken|entries|scheduled events|planned events|calendar entries|*engagements]",
    "checked": "[checked boxes|ticked boxes|boxes that are ticked|checkmarks|selected boxes|boxes that are checked|ticks|*boxes with a tick]", "checkboxes": "[checkboxes|check boxes|boxes to tick|boxes one can tick|boxes to check|*tick boxes]",
}  # fmt: skip
COUNTED_KO = {
    "fields": ("[항목|필드|설정|입력란|칸|설정 항목|입력 항목|입력 칸|*설정값]", "몇 개", "개"), "buttons": ("[버튼|선택지|누를 수 있는 것|누를 수 있는 버튼|단추|*누름단추]", "몇 개", "개"), "items": ("[품목|물건|상품|항목|제품|*물품]", "[몇 개|몇 가지]", "개"),
    "rows": ("[행|줄|데이터 행|항목|표의 행|데이터 줄|*기록]", "몇 개", "개"), "columns": ("[열|칼럼|세로줄|표의 열|세로 열|열 제목|*컬럼]", "몇 개", "개"), "files": ("[파일|문서|파일 이름|폴더 속 파일|*파일 항목]", "몇 개", "개"), "messages": ("[메시지|대화|문자|글|*채팅 글]", "[몇 개|몇 건]", "개"),
    "commands": ("[명령|명령어|실행한 명령|입력|입력한 명령|실행된 명령어|*커맨드]", "몇 개", "개"), "cards": ("[카드|타일|수치|지표|주요 지표|현황 카드|*패널]", "몇 개", "개"), "bars": ("[막대|항목|값|차트 막대|그래프 막대|*막대 항목]", "몇 개", "개"), "lines": ("[줄|글줄|텍스트 줄|*문장 줄]", "[몇 개|몇 줄]", "개"),
    "people": ("[사람|참여자|대화하는 사람|사용자|말한 사람|글쓴 사람|대화 참여자|*인원]", "[몇 명|몇 사람]", "명"), "functions": ("[함수|메서드|정의된 함수|코드에 있는 함수|*함수 정의]", "몇 개", "개"), "events": ("[일정|약속|행사|잡힌 일정|예정된 일|*스케줄]", "[몇 개|몇 건]", "개"),
    "checked": ("[체크된 상자|선택된 항목|체크된 항목|체크 표시|체크한 칸|체크된 칸|*켜진 상자]", "몇 개", "개"), "checkboxes": ("[체크 상자|체크박스|체크할 수 있는 칸|체크 칸|*체크란]", "몇 개", "개"),
}  # fmt: skip
ORDINALS = {2: ("[second|2nd]", "[두 번째|둘째|2번째|두번째]", "two"), 3: ("[third|3rd]", "[세 번째|셋째|3번째|세번째]", "three"), 4: ("[fourth|4th]", "[네 번째|넷째|4번째|네번째]", "four"), 5: ("[fifth|5th]", "[다섯 번째|다섯째|5번째]", "five")}
