"""What the page's quick actions ask, word for word (renderer/i18n): buttons that everybody presses."""

READ = "Write down all text in this picture, word for word, in its order. Keep the lines."
READ_KO = "이 사진에 있는 글자를 순서와 줄을 지켜 빠짐없이 그대로 적어 주세요."
DESCRIBE = (
    "Describe this picture: what it shows, and what matters in it.",
    "Explain what this picture shows, what it means, and what I could do next.",
)
DESCRIBE_KO = (
    "이 사진에 무엇이 있는지, 중요한 것이 무엇인지 설명해 주세요.",
    "이 사진이 무엇을 뜻하는지, 제가 다음에 무엇을 하면 좋을지 알려 주세요.",
)
TRANSLATE = "Translate all text in this picture into Korean. Keep the order and the lines."
TRANSLATE_KO = "이 사진에 있는 글을 순서와 줄을 지켜 모두 영어로 번역해 주세요."
ALL = {READ, READ_KO, *DESCRIBE, *DESCRIBE_KO, TRANSLATE, TRANSLATE_KO}
SHARE = 0.35  # of the questions of their kind
