"""What Korean writes often, weighed against what the strokes look like. Plain tensor code that is exported."""

import torch
from torch import Tensor, nn

from ..words import COMMON_SYLLABLES
from .alphabet import FINALS, INITIALS, MEDIALS, PARTS, split_syllable

_OFTEN = """
이다는에을의가고하지로한를은도사기리어시인서자대나해아정들그일과보수있게장부주라상전면여만제스했것동조성무문원구분안교연공생방
없된으실경소용현때국우유적위마신회중내였오년심계체세선오모화관발물말비저니되학미산간식진통단음행당후양노치명기업력의개야요합세입
""".replace("\n", "")
_SOMETIMES = """
네십니까습셨죄송감녕반갑확취설파폴더삭편집추변복붙넣잘르실종료작멈결검색필터렬움버업데트운드로딩올백원네워크속넷와블루투배리력량밝언글꼴테
크위카메라사진영음악앨범갤러지도거날씨온습구주문결배송영증계할쿠폰객품재출비예산손커피떼녹차샌케김밥불고찌볶만두국치킨피자맥담직학선친족병
은행장원관역항호텔당창고건물철서버로그모코변값열객함테브랜청답권증접래프표차트통평균최율분울천광울강충청라남북쪽층번째곳점초월토목금화요준민
지훈하윤예태성철영숙희진경미란옥순박최조임권황류홍및등또같른든러려면난놓눈느능닫달답덕던덜데돈돌동된될됨두든듣들등디따때떠또뜨뜻락란람랑략
량런럼레렇력련령례록론료루류률르른를름릉린림립마막많맞매맨먹먼명몇목못무묻믿밀바받발밤밖방변별본봄불붙빈빛빠빨뿐산살새색생석섯섭셋속순술숨
쉬슬승식신싶싸쓰씨악앉않알았앞애액약양억없었여역열엇엔영옆온올옮완왔왜외욕용움웃월웠육으음응잃읽잊잎잡저젊점정졌족존종좋죄죽준줄중즉즐증
직집짓짜째쪽찍찾책처철첫체쳐초촬추축출충취층친침칭켜코콘쿼클키킨타탁탐태택터털템토통퇴퇴투튜특티팅팔패퍼펴편평포폭표품프플필하학할함합핫항
핵햇향허험혀협형혜호혹혼홈화환활황획횟효후훈휴흐흔희힌힘댓닉팝숫락컴퓨웹앱폰맵탭톱샵랩팩섹멤벨렌젠캘딩닝링싱킹핑징밍칠람킷컨텐츠센캡처팁
""".replace("\n", "")
_WEIGHTS = (6.0, 3.0, 1.0)  # how much likelier than the other syllables of KS X 1001 these are
_UNUSUAL = 0.05  # the same for the 8,822 syllables outside
_LEAST = 1e-9  # of a chance, so that its logarithm is finite


class SyllablePrior(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        split = torch.tensor([split_syllable(ord(syllable)) for syllable in COMMON_SYLLABLES])  # [2350, 3]
        weight = [_WEIGHTS[_tier(syllable)] for syllable in COMMON_SYLLABLES]
        offsets = torch.tensor([0, INITIALS, INITIALS + MEDIALS])
        parts = torch.zeros(len(split), INITIALS + MEDIALS + FINALS).scatter_(1, split + offsets, 1.0)
        self.register_buffer("split", split, persistent=False)
        self.register_buffer("weight", torch.tensor(weight), persistent=False)
        self.register_buffer("parts", parts, persistent=False)

    def forward(self, initial: Tensor, medial: Tensor, final: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [n, 19], [n, 21], [n, 28] -> the same, weighed by how usual the syllables are that they form.

        Each part's chance is summed over the 2,350 usual syllables, and over all the others at once.
        """
        seen = [part.softmax(-1) for part in (initial, medial, final)]
        joint = seen[0][:, self.split[:, 0]] * seen[1][:, self.split[:, 1]] * seen[2][:, self.split[:, 2]]  # [n, 2350]
        unusual = torch.cat(seen, dim=1) - joint @ self.parts
        weighed = (joint * self.weight) @ self.parts + _UNUSUAL * unusual  # [n, 68]
        initial, medial, final = weighed.clamp(min=_LEAST).log().split(PARTS, dim=1)
        return initial, medial, final


def _tier(syllable: str) -> int:
    return 0 if syllable in _OFTEN else 1 if syllable in _SOMETIMES else 2
