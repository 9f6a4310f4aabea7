"""Builds the tiny SentencePiece-like tokenizers of T5 and SigLIP: a unigram model over pieces that begin with `▁`."""

from collections import Counter

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from ..tokenizer import EOS_ID, MAX_LENGTH, SENTENCES, SPECIAL_TOKENS, VOCABULARY_SIZE

PUNCTUATION = r"""[!"#$%&'()*+,-./:;<=>?@\[\\\]^_`{|}~]"""


def build_t5_tokenizer() -> PreTrainedTokenizerFast:
    """`</s>` behind every text, as T5 was trained."""
    tokenizer = _build_unigram(normalizers.NFKC())
    tokenizer.post_processor = _ends_with_eos()
    return _wrap(tokenizer, model_max_length=MAX_LENGTH)


def build_siglip_tokenizer(length: int) -> PreTrainedTokenizerFast:
    """Lower case without punctuation, filled up to `length` tokens, as SigLIP was trained."""
    tidy = [
        normalizers.Lowercase(),
        normalizers.Replace(Regex(PUNCTUATION), ""),
        normalizers.Replace(Regex(r"\s+"), " "),
    ]
    tokenizer = _build_unigram(normalizers.Sequence([*tidy, normalizers.Strip()]))
    tokenizer.post_processor = _ends_with_eos()
    return _wrap(tokenizer, model_max_length=length, pad_token="</s>")


def _build_unigram(normaliser: normalizers.Normalizer) -> Tokenizer:
    split = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    unigram = Tokenizer(models.Unigram(_choose_pieces(normaliser, split), unk_id=0, byte_fallback=False))
    unigram.normalizer = normaliser
    unigram.pre_tokenizer = split
    unigram.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    unigram.add_special_tokens([AddedToken(each, normalized=False, special=True) for each in SPECIAL_TOKENS])
    return unigram


def _choose_pieces(normaliser: normalizers.Normalizer, split: pre_tokenizers.PreTokenizer) -> list[tuple[str, float]]:
    """Every character, then the beginnings and ends of words that occur most; a longer piece is likelier than its
    characters. (The library's own trainer gives another vocabulary at each run.)"""
    words = Counter(word for text in SENTENCES for word, _ in split.pre_tokenize_str(normaliser.normalize_str(text)))
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;?!+=()-'▁"
    characters = sorted({*"".join(words), *letters})
    parts: Counter[str] = Counter()
    for word, times in words.items():
        for length in range(2, len(word) + 1):
            parts[word[:length]] += times
            parts[word[-length:]] += times
    longer = sorted(parts, key=lambda part: (-parts[part] * len(part), part))
    pieces = [*SPECIAL_TOKENS, *characters, *longer]
    scored = [
        (piece, 0.0 if place < len(SPECIAL_TOKENS) else -8.0 - 0.01 * place) for place, piece in enumerate(pieces)
    ]
    if len(scored) < VOCABULARY_SIZE:
        raise RuntimeError(f"There are {len(scored)} pieces, not {VOCABULARY_SIZE}: add sentences.")
    return scored[:VOCABULARY_SIZE]


def _ends_with_eos() -> processors.PostProcessor:
    return processors.TemplateProcessing(single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", EOS_ID)])


def _wrap(tokenizer: Tokenizer, **settings) -> PreTrainedTokenizerFast:
    settings = {"pad_token": "<pad>", **settings}
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token="</s>",
        unk_token="<unk>",
        extra_special_tokens={"image_token": "<image>"},
        **settings,
    )
