"""Seeded rosters of a made-up council, with the columns that officials keep; phones are in the fictional form 010-0000-NNNN."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from shared.examples.names import names

COLUMNS = (
    "이름", "소속", "직위", "구분", "역할", "성별", "생년", "연락처", "위촉일", "만료일", "연임횟수", "추천구분", "민관",
    "거주지",
)  # fmt: skip
Row = dict[str, str]

_OFFICE = "구로구청"
_EX_OFFICIO = ("구청장", "기획경제국장", "행정문화국장", "복지교육국장", "협치정책보좌관")
_CLERK = "협치정책과장"
# 구로구협치회의 조례 제9조③: who recommends how many of the 30 appointed.
_RECOMMENDED = {"구의회 추천": 3, "주민참여예산위원회 추천": 3, "민간대표자협의회 추천": 3, "공개모집": 21}
_GROUPS = (
    "마을살이모임", "청년활동모임", "돌봄협동조합", "작은도서관모임", "환경실천모임", "다문화이웃모임", "상인회", "학부모모임",
    "장애인권익모임", "주거복지모임",
)  # fmt: skip
_NEIGHBOURHOODS = ("구로동", "신도림동", "고척동", "개봉동", "오류동", "항동", "가리봉동", "궁동", "천왕동")
# Two years (제10조①) around the examples' autumn of 2026; officials serve for as long as they are in post.
_APPOINTED, _EXPIRES = "2026-03-01", "2028-02-29"
_IN_POST_SINCE = "2026-01-01"


def roster(seed: int, *, council: str = "guro") -> list[Row]:
    """The council's 35 enrolled members and, last, its clerk, who is outside the enrolled.

    Raises KeyError for a council that there is no example of.
    """
    return _COUNCILS[council](Maker(Random(f"{seed}/{council}")))


def subcommittee_roster(seed: int, *, council: str = "guro", subcommittee: str = "agenda") -> list[Row]:
    """A subcommittee's own roll of 18 (members of the council, outside members, officials, 주민참여예산위원) and the clerk.

    Raises KeyError for a subcommittee that there is no example of.
    """
    make = _SUBCOMMITTEES[council, subcommittee]
    maker = Maker(Random(f"{seed}/{council}/{subcommittee}"), first_phone=101)
    return make(maker, roster(seed, council=council))


@dataclass
class Maker:
    """Makes rows from one source of chance; no name and no phone number comes twice."""

    random: Random
    first_phone: int = 1
    taken: set[str] = field(default_factory=set)
    made: int = 0
    unused: Iterator[str] = field(init=False)

    def __post_init__(self) -> None:
        self.unused = names(self.random)

    def row(self, **given: str) -> Row:
        name = next(name for name in self.unused if name not in self.taken)
        phone = f"010-0000-{self.first_phone + self.made:04d}"
        self.made += 1
        own = {"이름": name, "연락처": phone, "생년": str(self.random.randint(1958, 2002)), "역할": "위원", "연임횟수": "0"}
        return {column: "" for column in COLUMNS} | own | {"성별": self.random.choice("남여")} | given

    def official(self, title: str, **given: str) -> Row:
        born = str(self.random.randint(1964, 1978))
        post = {"소속": _OFFICE, "직위": title, "구분": "당연직", "민관": "공무원", "위촉일": _IN_POST_SINCE, "생년": born}
        return self.row(**(post | given))

    def civil(self, recommended: str, **given: str) -> Row:
        home = self.random.choice(_NEIGHBOURHOODS)
        group = f"{home} {self.random.choice(_GROUPS)}"
        term = {"위촉일": _APPOINTED, "만료일": _EXPIRES, "연임횟수": self.random.choice("0001")}
        title = self.random.choice(("대표", "운영위원", "회원"))
        seat = {"소속": group, "직위": title, "구분": "위촉직", "추천구분": recommended}
        return self.row(**(seat | term | {"민관": "민간", "거주지": f"구로구 {home}"} | given))


def _guro(maker: Maker) -> list[Row]:
    ex_officio = [maker.official(title) for title in _EX_OFFICIO]
    ex_officio[0]["역할"] = "공동의장"
    recommended = [reason for reason, count in _RECOMMENDED.items() for _ in range(count)]
    # Sixteen of one sex and fourteen of the other: no sex above 6/10 of the appointed (제9조④).
    sexes = ["여"] * 16 + ["남"] * 14
    maker.random.shuffle(sexes)
    appointed = [maker.civil(reason, 성별=sex) for reason, sex in zip(recommended, sexes, strict=True)]
    # One of the appointed is elected co-chair from among them (호선, 제9조②).
    maker.random.choice([row for row in appointed if row["추천구분"] == "공개모집"])["역할"] = "공동의장"
    return [*ex_officio, *appointed, maker.official(_CLERK, 구분="", 역할="간사")]


def _guro_agenda(maker: Maker, council: list[Row]) -> list[Row]:
    maker.taken = {row["이름"] for row in council}
    civil, clerk = [row for row in council if row["구분"] == "위촉직" and row["역할"] == "위원"], council[-1]
    from_council = [row | {"추천구분": "협치회의 위원"} for row in maker.random.sample(civil, 9)]
    from_council[0]["역할"] = "의장"
    outside = [maker.civil("외부위원") for _ in range(5)]
    officials = [maker.official(title, 추천구분="공무원") for title in ("협치지원팀장", "예산팀장")]
    budget = [maker.civil("주민참여예산위원") for _ in range(2)]
    return [*from_council, *outside, *officials, *budget, dict(clerk)]


_COUNCILS = {"guro": _guro}
_SUBCOMMITTEES = {("guro", "agenda"): _guro_agenda}
