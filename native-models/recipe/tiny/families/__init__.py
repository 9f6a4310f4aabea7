"""One file a family; to add one, write its file and list it here."""

from ..family import Family
from ..matching import Matcher
from .blip import BLIP, BLIP_VQA
from .blip_2 import BLIP_2, BLIP_2_T5
from .blip_itm import BLIP_ITM
from .clip import CLIP, CLIP_BOTH
from .cogvlm import COGVLM
from .fastvlm import FASTVLM
from .florence2 import FLORENCE_2
from .gemma3 import GEMMA3
from .glm4v import GLM_4_6V, GLM_4V
from .instructblip import INSTRUCTBLIP
from .internvl import INTERNVL
from .lfm2_vl import LFM2_VL
from .llava_clip import LLAVA
from .llava_next import LLAVA_NEXT
from .llava_onevision import LLAVA_ONEVISION
from .llava_pixtral import LLAVA_PIXTRAL
from .llava_siglip import LLAVA_SIGLIP
from .paligemma import PALIGEMMA
from .qwen2_5_vl import QWEN2_5_VL
from .qwen2_vl import QWEN2_VL
from .qwen3_5 import QWEN3_5
from .qwen3_vl import QWEN3_VL
from .siglip import SIGLIP
from .siglip2 import SIGLIP_2
from .smolvlm import SMOLVLM

FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        BLIP,
        BLIP_2,
        BLIP_2_T5,
        BLIP_VQA,
        COGVLM,
        FASTVLM,
        FLORENCE_2,
        GEMMA3,
        GLM_4V,
        GLM_4_6V,
        INSTRUCTBLIP,
        INTERNVL,
        LFM2_VL,
        LLAVA,
        LLAVA_NEXT,
        LLAVA_ONEVISION,
        LLAVA_PIXTRAL,
        LLAVA_SIGLIP,
        PALIGEMMA,
        QWEN2_VL,
        QWEN2_5_VL,
        QWEN3_VL,
        QWEN3_5,
        SMOLVLM,
    )
}
# These score pictures against labels.
MATCHERS: dict[str, Matcher] = {matcher.name: matcher for matcher in (BLIP_ITM, CLIP, CLIP_BOTH, SIGLIP, SIGLIP_2)}
