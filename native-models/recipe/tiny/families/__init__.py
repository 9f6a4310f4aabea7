"""One file a family; to add one, write its file and list it here."""

from ..family import Family
from .gemma3 import GEMMA3
from .llava_clip import LLAVA
from .llava_siglip import LLAVA_SIGLIP
from .smolvlm import SMOLVLM

FAMILIES: dict[str, Family] = {family.name: family for family in (GEMMA3, LLAVA, LLAVA_SIGLIP, SMOLVLM)}
