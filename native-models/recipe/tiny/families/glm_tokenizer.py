"""Trains the tiny tokenizer of the GLM fixtures, with the marks of the real one."""

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from ..tokenizer import MAX_LENGTH, SENTENCES, check_round_trip

# Their ids are their places in this list; the first five are the shared BOS_ID .. IMAGE_ID.
SPECIAL_TOKENS = [
    "[gMASK]",
    "<sop>",
    "<|user|>",  # ends a turn of the assistant, so EOS_ID
    "<|endoftext|>",
    "<|image|>",
    "<|video|>",
    "<|begin_of_image|>",
    "<|end_of_image|>",
    "<|begin_of_video|>",
    "<|end_of_video|>",
    "<|system|>",
    "<|assistant|>",
    "<|observation|>",
    "<|begin_of_box|>",
    "<|end_of_box|>",
    "<think>",
    "</think>",
]
MARK_IDS = {
    "video_token_id": 5,
    "image_start_token_id": 6,
    "image_end_token_id": 7,
    "video_start_token_id": 8,
    "video_end_token_id": 9,
}
VOCABULARY_SIZE = 320

_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def build_glm_tokenizer() -> PreTrainedTokenizerFast:
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY_SIZE,
        special_tokens=SPECIAL_TOKENS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    bpe.train_from_iterator(SENTENCES, trainer)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        eos_token="<|user|>",
        pad_token="<|endoftext|>",
        extra_special_tokens={"image_token": "<|image|>", "video_token": "<|video|>"},
        model_max_length=MAX_LENGTH,
    )
    check_round_trip(tokenizer, VOCABULARY_SIZE)
    return tokenizer
