"""What every tokenizer of the Idefics3 line (SmolVLM, Granite-Docling) shares: markers, pre-tokenizer, settings."""

from tokenizers import Tokenizer, decoders, pre_tokenizers
from transformers import PreTrainedTokenizerFast


def special_tokens(tiles_an_edge: int) -> list[str]:
    """Their ids are their places in this list; the first five agree with the shared BOS_ID .. IMAGE_ID."""
    tiles = range(1, tiles_an_edge + 1)
    named = ["<|endoftext|>", "<|im_start|>", "<end_of_utterance>", "<|im_end|>", "<image>", "<fake_token_around_image>", "<global-img>"]
    return [*named, *(f"<row_{row}_col_{column}>" for row in tiles for column in tiles)]


def split_digits_and_bytes(bpe: Tokenizer) -> Tokenizer:
    """Digits one by one, then byte-level; nothing is put around a text: the template writes the first token itself."""
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    bpe.decoder = decoders.ByteLevel()
    return bpe


def as_idefics3(bpe: Tokenizer, longest: int) -> PreTrainedTokenizerFast:
    return PreTrainedTokenizerFast(
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
        model_max_length=longest,
    )
