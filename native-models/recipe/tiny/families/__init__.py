"""One file a family; to add one, write its file and list it here."""

from ..family import Family
from .gemma3 import GEMMA3
from .glm4v import GLM_4_6V, GLM_4V
from .internvl import INTERNVL
from .llava_clip import LLAVA
from .llava_next import LLAVA_NEXT
from .llava_onevision import LLAVA_ONEVISION
from .llava_pixtral import LLAVA_PIXTRAL
from .llava_siglip import LLAVA_SIGLIP
from .paligemma import PALIGEMMA
from .qwen2_5_vl import QWEN2_5_VL
from .qwen2_vl import QWEN2_VL
from .qwen3_vl import QWEN3_VL
from .smolvlm import SMOLVLM

FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        GEMMA3,
        GLM_4V,
        GLM_4_6V,
        INTERNVL,
        LLAVA,
        LLAVA_NEXT,
        LLAVA_ONEVISION,
        LLAVA_PIXTRAL,
        LLAVA_SIGLIP,
        PALIGEMMA,
        QWEN2_VL,
        QWEN2_5_VL,
        QWEN3_VL,
        SMOLVLM,
    )
}
