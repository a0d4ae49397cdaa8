"""Refusals about what is written for the minutes, what is withheld, and corrections."""

from shared.texts.sentences import Sentences

MINUTES: Sentences = {
    "no_lines": lambda _: "적을 글이 없습니다. 예: #결정 원안대로 추진",
    "too_many_lines": lambda f: f"한 번에 {f['most']}줄까지 적을 수 있습니다. 나누어 보내 주시기 바랍니다.",
    "unknown_line": lambda _: "그런 줄이 없거나 이미 지운 줄입니다.",
    "opinion_too_late": lambda _: "서면 의견은 개의하기 전까지 받습니다. 회의가 이미 열려 기록하지 않았습니다.",
    "which_clause": lambda _: (
        "비공개로 하려면 정보공개법 제9조제1항의 어느 호인지(1–8) 적어 주시기 바랍니다. 그 밖의 까닭으로는 비공개할 수 없습니다."
    ),
    "withheld_reason": lambda f: f"공개될 비공개 사유를 1자에서 {f['most']}자 사이로 적어 주시기 바랍니다.",
    "document_number_length": lambda f: f"문서번호는 {f['most']}자까지 적을 수 있습니다.",
    "approval_line": lambda f: f"결재선은 {f['most']}단계까지, 직위와 이름은 {f['letters']}자까지 적을 수 있습니다.",
    "revision_reason": lambda f: f"무엇을 왜 바로잡는지 1자에서 {f['most']}자 사이로 적어 주시기 바랍니다.",
    "unknown_version": lambda f: f"회의록 제{f['version']}판이 없거나 확정되지 않은 판입니다.",
}
