"""What the HTTP API says of itself in /api/openapi.json and /api/docs."""

BODIES = "기구 목록"
BODY = "기구 하나"
MEETINGS = "기구의 회의와 지난 기록"
MEETING = "회의 하나"
MINUTES = "공개된 회의록"
CHILDREN = "하위 기구의 회의도"
CURSOR = "앞 쪽의 next가 알려 주는 위치"
