"""One file a family; to add one, write its file and list it here."""

from ..family import Family
from .llava_clip import LLAVA
from .llava_siglip import LLAVA_SIGLIP
from .smolvlm import SMOLVLM

FAMILIES: dict[str, Family] = {family.name: family for family in (LLAVA, LLAVA_SIGLIP, SMOLVLM)}
