"""Trains the tiny byte-level BPE tokenizer that all Llama-like fixtures share. Any text round-trips, Korean included."""

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import PreTrainedTokenizerFast

from .golden_cases import CASES, texts_of

SPECIAL_TOKENS = ["<unk>", "<s>", "</s>", "<pad>", "<image>"]  # their ids are their places in this list
BOS_ID, EOS_ID, PAD_ID, IMAGE_ID = 1, 2, 3, 4
VOCABULARY_SIZE = 384  # 5 special tokens + 256 bytes + 123 merges
MAX_LENGTH = 2048

SENTENCES = [
    "What is in this picture? Describe the picture and read the text.",
    "The chart shows four bars: red, green, blue and yellow. The tallest bar is yellow.",
    "USER: Which colour is the circle? ASSISTANT: The circle is yellow and the square is blue.",
    "이 그림에 무엇이 있나요? 그림에 있는 글자를 읽어 주세요.",
    "막대그래프에는 네 개의 막대가 있습니다. 가장 높은 막대는 노란색입니다.",
]


def build_tokenizer(*more: str, size: int = VOCABULARY_SIZE, **named: str) -> PreTrainedTokenizerFast:
    """With `more` special tokens, whose ids follow those of `SPECIAL_TOKENS`, and `named` ones for a processor
    (`image_token="<image>"` is there already)."""
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[*SPECIAL_TOKENS, *more],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(SENTENCES, trainer)
    bpe.post_processor = processors.TemplateProcessing(
        single="<s> $A", pair="<s> $A <s> $B", special_tokens=[("<s>", BOS_ID)]
    )
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token="<s>",
        eos_token="</s>",
        pad_token="<pad>",
        unk_token="<unk>",
        extra_special_tokens={"image_token": "<image>", **named},
        model_max_length=MAX_LENGTH,
    )
    check_round_trip(tokenizer, size)
    return tokenizer


def check_round_trip(tokenizer: PreTrainedTokenizerFast, size: int) -> None:
    if len(tokenizer) != size:
        raise RuntimeError(f"The tokenizer has {len(tokenizer)} tokens, not {size}: add sentences.")
    for text in [*SENTENCES, *(text for case in CASES.values() for text in texts_of(case))]:
        ids = tokenizer.encode(text, add_special_tokens=False)
        if tokenizer.decode(ids, clean_up_tokenization_spaces=False) != text:
            raise RuntimeError(f"The tokenizer does not give back {text!r}.")
