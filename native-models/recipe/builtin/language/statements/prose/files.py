"""Files that are open elsewhere, unsaved, about to be deleted or already there."""

from ..statement import Asked, Statement
from .values import date, file_name, number, one_of, program

STATEMENTS: tuple[Statement, ...] = (
    Statement(
        "{file} is open in {program}. Close it and try again.|The action can't be completed because {program} has {file} open.|{file} is locked by {program}.",
        "{file} 파일이 {program}에서 열려 있습니다. 닫은 후 다시 시도하세요.|{program}에서 {file}~을 사용 중이라 작업할 수 없습니다.|{file}: {program}에 의해 잠겨 있습니다.",
        {"file": file_name, "program": program},
        (
            Asked(
                "program",
                "what is [blocking|holding|using|keeping] [the file|{file}|it]?|[which|what] [app|application|software] [uses it|blocks it|should i quit]?|"
                "what do i have to quit( first)?|what has hold of {file}?|<tell> which app uses the file.",
                "[뭐가|무슨 앱이|어떤 프로그램이] [쓰고 있어|잡고 있어|쓰고 있나요]?|[뭘|어떤 프로그램을] [꺼야|종료해야] [해|하나요]?|어디서 쓰고 있[어|나요]?|파일을 쓰는 [앱|프로그램]~은 <뭐야>?|뭐 때문에 막혔[어|나요]?",
            ),
            Asked(
                "file",
                "[which|what] [document|file] is [in use|blocked|the trouble]?|what can't be [moved|deleted|changed]?|what is {program} holding on to?|"
                "which of my documents is it about?|<tell> which document is in use.",
                "[무슨|어떤|어느] 파일이 [문제야|안 돼|문제인가요]?|{program}~이 뭘 잡고 있[어|나요]?|뭐가 [안 지워져|안 옮겨져|안 되나요]?|작업이 안 되는 [파일|문서]~은 <뭐야>?|어떤 걸 닫아야 [해|하나요]?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "{count} files in {folder} will be permanently deleted.|Do you really want to delete {count} files from {folder}?|"
        "This removes {count} files from {folder} for good.",
        "{folder} 폴더의 파일 {count}~이 영구적으로 삭제됩니다.|{folder}에서 파일 {count}~을 정말 지우시겠습니까?|{count}의 파일이 {folder}에서 완전히 제거됩니다.",
        {
            "count": number(2, 9800, "", "개"),
            "folder": one_of(
                "Downloads|Pictures|Trash|Desktop|Old projects|Backup|Music|Temp|Scans|Archive|Videos|Invoices",
                "다운로드|사진|휴지통|바탕 화면|지난 프로젝트|백업|음악|임시|스캔|보관함|동영상|청구서",
            ),
        },
        (
            Asked(
                "count",
                "how many [documents|items|things|of them] [will be gone|do i lose|get erased|will be erased|am i losing]?|how much will be erased?|"
                "number of items?|how many would i lose if i say yes?|<tell> how many get erased.",
                "[몇 개|얼마나] [없어져|지워져|지워지나요|사라져]?|[없어질|사라질] 파일[은|이] 몇 개[야|인가요]?|몇 개를 [날리는|잃는] 거야?|예를 누르면 몇 개가 사라[져|지나요]?|지울 개수는?",
            ),
            Asked(
                "folder",
                "where [are they|were the files|do they vanish from]?|[which|what] [directory|place] [gets emptied|loses files|is being cleaned out]?|"
                "what am i emptying?|from where are they erased?|<tell> where they get erased.",
                "어디[서|에서] [지워져|없어져|지워지나요|사라져]?|[어느|어떤] [폴더|위치]~을 비우는 거야?|어디 있던 [거야|파일이야|건가요]?|비우는 [곳|데]~은 <어디야>?|어디가 정리[돼|되나요]?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "Do you want to save the changes you made to {file}?|{file} has unsaved changes. Save before closing?|{file} has not been saved yet.",
        "{file}의 변경 내용을 저장하시겠습니까?|{file}에 저장하지 않은 변경 사항이 있습니다.|{file}~이 아직 저장되지 않았습니다.",
        {"file": file_name},
        (
            Asked(
                "file",
                "[which|what] [document|file] [did i edit|did i work on|was i editing|would be lost|have i been editing]?|what might i lose?|"
                "what was i working on?|what is about to be lost?|<tell> which document i was editing.",
                "[무슨|어떤] [파일|문서]~을 [고쳤어|고치고 있었지|작업했나요]?|뭘 [편집|작업]하고 있었[어|지|나요]?|[날아갈|잃을 수 있는] [파일|문서]~은 <뭐야>?|내가 뭘 고쳤[어|지]?|수정하던 [파일|문서]~은 <뭐야>?",
            ),
        ),
        ("dialog",),
    ),
    Statement(
        "A file named {file}, last changed on {date}, is already in {folder}.|{folder} already has {file} from {date}. Replace it?",
        "{folder} 폴더에 {date}에 수정한 {file}~이 이미 있습니다. 바꾸시겠습니까?|{file} 파일이 {folder}에 있습니다. 수정한 날짜: {date}",
        {
            "file": file_name,
            "date": date,
            "folder": one_of("Documents|Downloads|Desktop|Shared|Photos|Drafts|Clients|Exports", "문서|다운로드|바탕 화면|공유|사진|초안|고객|내보내기"),
        },
        (
            Asked(
                "date",
                "how [old|recent] is the [existing|old|other] [one|copy]?|when was the existing one [edited|saved|written]?|from when is the existing copy?|"
                "what's the age of the old copy, since when is it?|<tell> from when the old copy is.",
                "[원래|기존] [파일은|건] 언제 [거야|고친 거야|건가요]?|있던 파일[은|이] 얼마나 오래됐[어|나요]?|언제 [저장한|고친] [거야|건가요]?|기존 파일 날짜[는|가] 언제<야>?|옛날 건 언제 거야?",
            ),
            Asked(
                "file",
                "what would be overwritten?|which [document|one] [exists twice|would be overwritten|is there twice]?|what do i have twice?|what clashes?|"
                "<tell> what would be overwritten.",
                "[뭐가|무슨 파일이] [겹쳐|덮어써져|겹치나요]?|[덮어쓸|겹치는] [파일|문서]~은 <뭐야>?|뭐가 두 개[야|인가요]?|뭘 덮어쓰는 거야?|중복된 게 <뭐야>?",
            ),
            Asked(
                "folder",
                "where [is the other copy|am i copying to|does it go|do i put it]?|what's the [destination|target]?|which [directory|place] is it about?|"
                "where does the clash occur?|<tell> where the other copy is.",
                "어디[에|로] [복사해|복사하나요|저장하려고 해|옮겨]?|[대상|복사할] [위치|곳]~은 <어디야>?|겹치는 파일은 <어디야>?|기존 파일은 어디 있[어|나요]?|어디에서 겹쳐?",
            ),
        ),
        ("dialog",),
    ),
)
