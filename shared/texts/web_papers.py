"""What the web says about the minutes' files."""

NOT_HERE = "이 형식은 지금 만들 수 없습니다. 다른 형식으로 받아 주시기 바랍니다."
TOO_MANY = "파일을 만드는 사람이 많습니다. 잠시 뒤 다시 받아 주시기 바랍니다."
DOWNLOADS = {"pdf": "PDF", "docx": "워드(DOCX)", "hwpx": "한글(HWPX, 실험적)", "html": "HTML", "json": "JSON"}
