"""Trains the tiny tokenizer of the Idefics3 line (SmolVLM, Granite-Docling), with the markers of the real ones."""

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from ..tokenizer import MAX_LENGTH, SENTENCES, check_round_trip

MAX_ROWS, MAX_COLUMNS = 3, 3  # of tiles
# Their ids are their places in this list; the first five agree with the shared BOS_ID .. IMAGE_ID.
SPECIAL_TOKENS = [
    "<|endoftext|>",
    "<|im_start|>",
    "<end_of_utterance>",
    "<|im_end|>",
    "<image>",
    "<fake_token_around_image>",
    "<global-img>",
    *(f"<row_{row + 1}_col_{column + 1}>" for row in range(MAX_ROWS) for column in range(MAX_COLUMNS)),
]
VOCABULARY_SIZE = 320


def build_idefics3_tokenizer() -> PreTrainedTokenizerFast:
    """Nothing is put around a text: the template writes the first token itself."""
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    bpe.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY_SIZE,
        special_tokens=SPECIAL_TOKENS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    # The blank line before the whole picture is one token, as in the real vocabularies.
    bpe.train_from_iterator([*SENTENCES, "\n\n\n\n"], trainer)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=bpe,
        bos_token="<|im_start|>",
        eos_token="<end_of_utterance>",
        pad_token="<|im_end|>",
        unk_token="<|endoftext|>",
        extra_special_tokens={
            "image_token": "<image>",
            "fake_image_token": "<fake_token_around_image>",
            "global_image_token": "<global-img>",
            "end_of_utterance_token": "<end_of_utterance>",
        },
        model_max_length=MAX_LENGTH,
    )
    check_round_trip(tokenizer, VOCABULARY_SIZE)
    return tokenizer
