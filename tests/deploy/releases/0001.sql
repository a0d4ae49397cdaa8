BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE facilitators_answers (
	"key" VARCHAR(120) NOT NULL, 
	refused BOOLEAN NOT NULL, 
	answer VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE facilitators_conversation (
	name VARCHAR(40) NOT NULL, 
	"key" VARCHAR(80) NOT NULL, 
	state VARCHAR(80), 
	data JSON NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (name, "key")
);
INSERT INTO "facilitators_conversation" VALUES('wizard','700000043',NULL,'{}','2026-12-10 06:15:06.005150');
INSERT INTO "facilitators_conversation" VALUES('wizard','700000044',NULL,'{}','2026-12-10 06:15:09.725541');
CREATE TABLE facilitators_dead_letter (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (seq)
);
CREATE TABLE facilitators_inbox (
	id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "facilitators_inbox" VALUES('message.700000043.1.1795136405','2026-11-20 01:00:06.157121');
INSERT INTO "facilitators_inbox" VALUES('message.700000044.1.1795136405','2026-11-20 01:00:06.231815');
INSERT INTO "facilitators_inbox" VALUES('message.700000043.3.1795136406','2026-11-20 01:00:06.342129');
INSERT INTO "facilitators_inbox" VALUES('message.700000044.3.1795136406','2026-11-20 01:00:06.523270');
INSERT INTO "facilitators_inbox" VALUES('press.372592684172366925','2026-11-20 01:00:06.749464');
CREATE TABLE facilitators_lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(120), 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "facilitators_lease" VALUES('10109db24b475245cc07bf5d4b79c2f1c49102a48f2b914fcf5e43ca3a841cfb',NULL,'2026-11-21 15:03:18.073679');
CREATE TABLE facilitators_outbox (
	seq INTEGER NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	merge VARCHAR(120), 
	at DATETIME NOT NULL, 
	published BOOLEAN NOT NULL, 
	PRIMARY KEY (seq), 
	UNIQUE (id)
);
CREATE TABLE facilitators_outgoing (
	id INTEGER NOT NULL, 
	chat_id BIGINT NOT NULL, 
	priority INTEGER NOT NULL, 
	"key" VARCHAR(120), 
	text VARCHAR, 
	keyboard JSON NOT NULL, 
	silent BOOLEAN NOT NULL, 
	is_edit BOOLEAN NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	marks INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	not_before DATETIME, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT facilitators_outgoing_once UNIQUE (chat_id, "key")
);
INSERT INTO "facilitators_outgoing" VALUES(1,700000044,2,'say:8adw5pkky5mb','⏳ 응답 마감입니다: 의제발굴분과 2026년 제1차 회의 (12월 3일(목) 오후 2시)
참석 11 · 불참 3 · 미정 2 · 미응답 2
개의에 필요한 10명이 찼습니다.
미응답: 강예영, 윤수준','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.exf0kxh8vtm6.sjlEmAUmSsI", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:00.992225');
INSERT INTO "facilitators_outgoing" VALUES(2,700000043,2,'say:8adw5pkky5mb','⏳ 응답 마감입니다: 의제발굴분과 2026년 제1차 회의 (12월 3일(목) 오후 2시)
참석 11 · 불참 3 · 미정 2 · 미응답 2
개의에 필요한 10명이 찼습니다.
미응답: 강예영, 윤수준','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.exf0kxh8vtm6.sjlEmAUmSsI", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:00.992225');
INSERT INTO "facilitators_outgoing" VALUES(3,700000044,2,'say:7b10v2s11jen','📝 회의록 초안이 만들어졌습니다: 의제발굴분과 2026년 제1차
안건마다 발언 요지를 적고 12월 14일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.exf0kxh8vtm6.v0Xgqmu4BEw", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:01.916942');
INSERT INTO "facilitators_outgoing" VALUES(4,700000043,2,'say:7b10v2s11jen','📝 회의록 초안이 만들어졌습니다: 의제발굴분과 2026년 제1차
안건마다 발언 요지를 적고 12월 14일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.exf0kxh8vtm6.v0Xgqmu4BEw", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:01.916942');
INSERT INTO "facilitators_outgoing" VALUES(5,700000043,2,'say:r59gq89k0jd5','⏳ 응답 마감입니다: 구로구협치회의 2026년 제1차 회의 (12월 10일(목) 오후 2시)
참석 21 · 불참 6 · 미정 4 · 미응답 4
개의에 필요한 18명이 찼습니다.
미응답: 최준연, 최하린, 한하준, 홍윤진','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.bj2a3drqcr7h.IbQEudD5k-E", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 04:35:01.192842');
INSERT INTO "facilitators_outgoing" VALUES(7,700000043,2,'say:8e282ay1bg2v','📝 회의록 초안이 만들어졌습니다: 구로구협치회의 2026년 제1차
안건마다 발언 요지를 적고 12월 21일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.bj2a3drqcr7h.Z9E1efblrKA", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 06:15:06.161871');
CREATE TABLE facilitators_post (
	chat_id BIGINT NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	message_id BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (chat_id, "key")
);
CREATE TABLE members_answers (
	"key" VARCHAR(120) NOT NULL, 
	refused BOOLEAN NOT NULL, 
	answer VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE members_conversation (
	name VARCHAR(40) NOT NULL, 
	"key" VARCHAR(80) NOT NULL, 
	state VARCHAR(80), 
	data JSON NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (name, "key")
);
CREATE TABLE members_dead_letter (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (seq)
);
CREATE TABLE members_inbox (
	id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "members_inbox" VALUES('zbwzncmcvkt4','2026-11-20 01:00:06.796651');
INSERT INTO "members_inbox" VALUES('mvawkehc9cf1','2026-11-20 01:00:07.007233');
INSERT INTO "members_inbox" VALUES('vwm9wkjkf0ba','2026-11-20 01:00:07.608435');
INSERT INTO "members_inbox" VALUES('g0tm1fab8sab','2026-11-20 01:00:08.336943');
INSERT INTO "members_inbox" VALUES('a3dwwc2ah61b','2026-11-20 01:00:09.137327');
CREATE TABLE members_lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(120), 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "members_lease" VALUES('19492fc3bf63b743b7f89a4a5192fdae22eeee8a973e8ec318518a6c9f8e7cba',NULL,'2026-11-21 15:03:18.088157');
CREATE TABLE members_outbox (
	seq INTEGER NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	merge VARCHAR(120), 
	at DATETIME NOT NULL, 
	published BOOLEAN NOT NULL, 
	PRIMARY KEY (seq), 
	UNIQUE (id)
);
CREATE TABLE members_outgoing (
	id INTEGER NOT NULL, 
	chat_id BIGINT NOT NULL, 
	priority INTEGER NOT NULL, 
	"key" VARCHAR(120), 
	text VARCHAR, 
	keyboard JSON NOT NULL, 
	silent BOOLEAN NOT NULL, 
	is_edit BOOLEAN NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	marks INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	not_before DATETIME, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT members_outgoing_once UNIQUE (chat_id, "key")
);
INSERT INTO "members_outgoing" VALUES(1,700000001,1,'say:msg:700000001:1:1795136404:84deb4da','권민나 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.874905');
INSERT INTO "members_outgoing" VALUES(2,700000002,1,'say:msg:700000002:1:1795136404:215be09b','홍정현 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.888103');
INSERT INTO "members_outgoing" VALUES(3,700000005,1,'say:msg:700000005:1:1795136404:9d77e242','강예호 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.888103');
INSERT INTO "members_outgoing" VALUES(4,700000004,1,'say:msg:700000004:1:1795136404:723952ec','한정아 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.928074');
INSERT INTO "members_outgoing" VALUES(5,700000003,1,'say:msg:700000003:1:1795136404:ee8328e7','조상준 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.928074');
INSERT INTO "members_outgoing" VALUES(6,700000006,1,'say:msg:700000006:1:1795136404:02d0f9e5','임상아 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.954908');
INSERT INTO "members_outgoing" VALUES(7,700000007,1,'say:msg:700000007:1:1795136404:61c0e16f','임예연 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.954908');
INSERT INTO "members_outgoing" VALUES(8,700000008,1,'say:msg:700000008:1:1795136404:bef2b6a4','강지경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.954908');
INSERT INTO "members_outgoing" VALUES(9,700000009,1,'say:msg:700000009:1:1795136404:05589268','조재경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.954908');
INSERT INTO "members_outgoing" VALUES(10,700000010,1,'say:msg:700000010:1:1795136404:871b48e6','조예경 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.954908');
INSERT INTO "members_outgoing" VALUES(11,700000011,1,'say:msg:700000011:1:1795136404:6e3e0e48','오태미 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.997583');
INSERT INTO "members_outgoing" VALUES(12,700000012,1,'say:msg:700000012:1:1795136404:df55480d','윤서호 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.997583');
INSERT INTO "members_outgoing" VALUES(13,700000013,1,'say:msg:700000013:1:1795136404:dc02216e','오유원 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.997583');
INSERT INTO "members_outgoing" VALUES(14,700000015,1,'say:msg:700000015:1:1795136404:ead7b55e','장윤미 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.997583');
INSERT INTO "members_outgoing" VALUES(15,700000016,1,'say:msg:700000016:1:1795136404:be3cc627','정서미 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.997583');
INSERT INTO "members_outgoing" VALUES(16,700000014,1,'say:msg:700000014:1:1795136404:7b8439bc','최지경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:04.997583');
INSERT INTO "members_outgoing" VALUES(17,700000017,1,'say:msg:700000017:1:1795136404:e5609e22','오재훈 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.053469');
INSERT INTO "members_outgoing" VALUES(18,700000018,1,'say:msg:700000018:1:1795136404:63b47ec2','정은준 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.053469');
INSERT INTO "members_outgoing" VALUES(19,700000019,1,'say:msg:700000019:1:1795136404:1885069a','장현경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.053469');
INSERT INTO "members_outgoing" VALUES(20,700000020,1,'say:msg:700000020:1:1795136404:7cd48bdd','윤예민 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(21,700000021,1,'say:msg:700000021:1:1795136404:c4a47365','서수경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(22,700000023,1,'say:msg:700000023:1:1795136404:cbf656b4','오서훈 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(23,700000022,1,'say:msg:700000022:1:1795136404:6a4b8771','안영민 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(24,700000024,1,'say:msg:700000024:1:1795136404:5e7b79cb','최유미 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(25,700000027,1,'say:msg:700000027:1:1795136404:30ddf2dd','황정영 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(26,700000026,1,'say:msg:700000026:1:1795136404:694af619','서민빈 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(27,700000025,1,'say:msg:700000025:1:1795136404:2c2d3f25','임시은 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(28,700000028,1,'say:msg:700000028:1:1795136404:144e0875','장상우 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.086554');
INSERT INTO "members_outgoing" VALUES(29,700000031,1,'say:msg:700000031:1:1795136404:4cf219f2','최하린 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.157323');
INSERT INTO "members_outgoing" VALUES(30,700000030,1,'say:msg:700000030:1:1795136404:87f0a103','최준연 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.157323');
INSERT INTO "members_outgoing" VALUES(31,700000029,1,'say:msg:700000029:1:1795136404:e9669bbc','윤민경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.157323');
INSERT INTO "members_outgoing" VALUES(32,700000032,1,'say:msg:700000032:1:1795136404:aa927a77','홍윤진 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.157323');
INSERT INTO "members_outgoing" VALUES(33,700000033,1,'say:msg:700000033:1:1795136404:91dac606','한하준 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.157323');
INSERT INTO "members_outgoing" VALUES(34,700000035,1,'say:msg:700000035:1:1795136405:2271754a','정민경 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.684708');
INSERT INTO "members_outgoing" VALUES(35,700000037,1,'say:msg:700000037:1:1795136405:04d1e2d1','신수진 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.684708');
INSERT INTO "members_outgoing" VALUES(36,700000036,1,'say:msg:700000036:1:1795136405:8e6338cf','김수아 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.742743');
INSERT INTO "members_outgoing" VALUES(37,700000034,1,'say:msg:700000034:1:1795136405:8661d617','오윤희 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.742743');
INSERT INTO "members_outgoing" VALUES(38,700000039,1,'say:msg:700000039:1:1795136405:6e12cf54','윤준현 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.742743');
INSERT INTO "members_outgoing" VALUES(39,700000038,1,'say:msg:700000038:1:1795136405:84334a65','서은석 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.742743');
INSERT INTO "members_outgoing" VALUES(40,700000040,1,'say:msg:700000040:1:1795136405:7eefe248','신정아 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.905029');
INSERT INTO "members_outgoing" VALUES(41,700000041,1,'say:msg:700000041:1:1795136405:41b1d17d','강예영 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.905029');
INSERT INTO "members_outgoing" VALUES(42,700000042,1,'say:msg:700000042:1:1795136405:7a11fda7','윤수준 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:05.905029');
INSERT INTO "members_outgoing" VALUES(43,-1000004000001,1,'say:hello','안녕하십니까. 협의체의 회의를 돕는 봇입니다.
담당자께서 담당자용 봇에 /bind 를 보내 이 대화방을 기구와 이어 주시면, 소집 통지와 표결을 여기에 올립니다.
대화방 번호: -1000004000001','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:06.081708');
INSERT INTO "members_outgoing" VALUES(44,-1000004000002,1,'say:hello','안녕하십니까. 협의체의 회의를 돕는 봇입니다.
담당자께서 담당자용 봇에 /bind 를 보내 이 대화방을 기구와 이어 주시면, 소집 통지와 표결을 여기에 올립니다.
대화방 번호: -1000004000002','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:06.081708');
INSERT INTO "members_outgoing" VALUES(46,-1000004000002,0,'say:opened:exf0kxh8vtm6','🔔 재적위원 18명 중 11명 출석으로 성원이 되어 개의(회의 시작)합니다. (오후 2시 2분)','[]',0,0,'sent',1,0,NULL,'2026-12-03 05:02:01.069480');
INSERT INTO "members_outgoing" VALUES(48,-1000004000002,0,'say:closed:exf0kxh8vtm6','🏁 폐회 (오후 2시 42분) — 가결 1건. 회의록 초안은 12월 14일(월)까지 올라옵니다.','[]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:01.864756');
INSERT INTO "members_outgoing" VALUES(49,700000017,1,'say:msg:700000017:3:1796879161:808d147b','출석을 확인했습니다 (출석 18명, 성원이 되었습니다)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:01.174794');
INSERT INTO "members_outgoing" VALUES(50,700000018,1,'say:msg:700000018:3:1796879161:808d147b','출석을 확인했습니다 (출석 19명, 성원이 되었습니다)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:01.174794');
INSERT INTO "members_outgoing" VALUES(52,-1000004000001,0,'say:opened:bj2a3drqcr7h','🔔 재적위원 35명 중 20명 출석으로 성원이 되어 개의(회의 시작)합니다. (오후 2시 6분)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:01.629831');
INSERT INTO "members_outgoing" VALUES(54,-1000004000001,0,'say:closed:bj2a3drqcr7h','🏁 폐회 (오후 3시 15분) — 가결 2건, 부결 2건. 회의록 초안은 12월 21일(월)까지 올라옵니다.','[]',0,0,'sent',1,0,NULL,'2026-12-10 06:15:06.081614');
CREATE TABLE members_post (
	chat_id BIGINT NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	message_id BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (chat_id, "key")
);
INSERT INTO "members_post" VALUES(-1000004000002,'vote:x9rbgv60z517',24,'a381f4ec7d66c14954c7c5b4d68d1d888fb784d8f85af71b6215d6816193c164','2026-12-03 05:37:01.633136');
INSERT INTO "members_post" VALUES(-1000004000002,'meeting:exf0kxh8vtm6',22,'c3cc3a9e5ce4bda8d22314c32a4b41673040709c163769a58b26f113db07738f','2026-12-03 05:42:01.925132');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:0k61c1effc7v',39,'ad2c53f340819cc7c3d4ebe765588596ee35db587a6c8cab4c890d5229f32498','2026-12-10 05:37:02.230148');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:8yn3z7jnjdvj',40,'4e0bdaff1b86f029fb3c8fa6a52ee8479180ee40893483f8ebeeadb910f15e39','2026-12-10 05:37:03.190294');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:xgavvz3g7ypj',41,'59e430be66e6b7008a0de726bd3f3dd96a2a0a0ae903675e0f967aec1115c833','2026-12-10 05:54:04.356608');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:k2z6c8zxejx0',42,'ee3d7193507536dfbf31deb1ebc4bf3240abab8641768bfaded2c8c057fe6d2d','2026-12-10 06:15:05.558728');
INSERT INTO "members_post" VALUES(-1000004000001,'meeting:bj2a3drqcr7h',37,'93d311e30b50becb926da39ce0fe4d6fe64b6679302ab2ba717895690093520b','2026-12-10 06:15:06.308635');
INSERT INTO "members_post" VALUES(-1000004000001,'minutes:bj2a3drqcr7h',44,'b073b72b31c692250e719720c515e0f07884612a96976132b691d84662945c27','2026-12-10 06:15:08.738395');
INSERT INTO "members_post" VALUES(-1000004000002,'minutes:exf0kxh8vtm6',26,'822d231c7fd33e0f64126555f01f5664c36cb945a8c0366eef2f52bf816d5421','2026-12-10 06:15:09.804567');
CREATE TABLE registry_account (
	id INTEGER NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	external VARCHAR(64) NOT NULL, 
	member VARCHAR(20) NOT NULL, 
	consent VARCHAR(60) NOT NULL, 
	way VARCHAR(20) NOT NULL, 
	at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	revoked_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(member) REFERENCES registry_member (id)
);
INSERT INTO "registry_account" VALUES(1,'telegram','700000001','gz3bhy8mt0s9','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(2,'telegram','700000002','9smpgazfwrtb','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(3,'telegram','700000003','c3rs3sfg6ksq','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(4,'telegram','700000004','2g1r686atdnx','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(5,'telegram','700000005','bhdpq2sgakc4','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(6,'telegram','700000006','2g0r42nga0at','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(7,'telegram','700000007','89h32sjway3n','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(8,'telegram','700000008','nk4wkadh654x','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(9,'telegram','700000009','sa442qfrwvqw','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(10,'telegram','700000010','k7xtwcv25b5y','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(11,'telegram','700000011','wmdgx3kj0cq9','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(12,'telegram','700000012','44zf2d9r55gq','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(13,'telegram','700000013','vshcr6zagkey','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(14,'telegram','700000014','tt1fb7hx1a53','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(15,'telegram','700000015','r8njmjpt6xxp','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(16,'telegram','700000016','arzacpkybhcg','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(17,'telegram','700000017','vtcedgx4b2mm','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(18,'telegram','700000018','qyeh1hx67j96','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(19,'telegram','700000019','h4wy4jn7mjkk','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(20,'telegram','700000020','fdgr81dqdg02','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(21,'telegram','700000021','xkd9hfsw56bj','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(22,'telegram','700000022','6y5wrteddpya','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(23,'telegram','700000023','m4c5aykfx3vc','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(24,'telegram','700000024','aj5bpg4e1w0c','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(25,'telegram','700000025','dfdxmm4mmpfe','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(26,'telegram','700000026','9r5mbfj5g7zd','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(27,'telegram','700000027','qb8bggy63d8w','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(28,'telegram','700000028','3q9dc97fs1hw','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(29,'telegram','700000029','28tnb1f4hk27','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(30,'telegram','700000030','s0f3cbfr4bsb','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(31,'telegram','700000031','3w56hpdvve19','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(32,'telegram','700000032','3ssrjq54zzay','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(33,'telegram','700000033','zdgnah21ctze','2026-01','invitation','2026-11-20 01:00:04.528940','2026-11-20 01:00:04.528940',NULL);
INSERT INTO "registry_account" VALUES(34,'telegram','700000034','h4cbtn3w50wd','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(35,'telegram','700000035','g7b2dewvay4y','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(36,'telegram','700000036','rs7yfeqpakgw','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(37,'telegram','700000037','62t794m0t39q','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(38,'telegram','700000038','vqg67csw5hfz','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(39,'telegram','700000039','ar3tjb3sh1gw','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(40,'telegram','700000040','pmxq7a902xj6','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(41,'telegram','700000041','gm3zzsh3k5p9','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
INSERT INTO "registry_account" VALUES(42,'telegram','700000042','cyswm3f2wxav','2026-01','invitation','2026-11-20 01:00:05.489630','2026-11-20 01:00:05.489630',NULL);
CREATE TABLE registry_answer (
	"key" VARCHAR(120) NOT NULL, 
	refused BOOLEAN NOT NULL, 
	answer VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "registry_answer" VALUES('bot.announce:2c36aabdfcb5f2d5:members:hyeopchi_members_bot',0,'{}','2026-11-20 01:00:03.980210');
INSERT INTO "registry_answer" VALUES('bot.announce:e491f8d648139860:facilitators:hyeopchi_facilitators_bot',0,'{}','2026-11-20 01:00:04.024737');
INSERT INTO "registry_answer" VALUES('charter.adopt:756d3c78be76ab37:bmtjd901h0n8',0,'{"charter":"guro","version":1,"created":["guro","guro-operations","guro-diagnosis","guro-agenda","guro-civic","guro-wg_women","guro-wg_youth","guro-wg_teens","guro-wg_multicultural","guro-wg_welfare","guro-wg_civic_education","guro-wg_public_interest"],"updated":[],"unchanged":false,"defaults":["voting.casting_vote","voting.recused_count","voting.usual_ballot","voting.show_tally","voting.online_presence","voting.written_votes","voting.deputies","calling.notice_days","calling.wait_minutes","calling.rsvp_due","calling.quiet_hours","calling.extraordinary_call_days","meetings.numbering","meetings.targets","terms.at_most_years","terms.max_bodies","terms.max_years","terms.attendance_floor","minutes.draft","minutes.confirmation","minutes.publication","minutes.counted_from_end","minutes.signers","minutes.speakers_may_be_left_out","minutes.escalate_to_chair","follow_up.reply_days","retention.account_days","retention.contact_days"]}','2026-11-20 01:00:04.091607');
INSERT INTO "registry_answer" VALUES('roster.import:756d3c78be76ab37:q81fy5katfww',0,'{"body":"guro","applied":true,"added":36,"changed":0,"ended":0,"unchanged":0,"changes":[{"kind":"added","name":"권민나","column":"","before":"","after":"구로구청"},{"kind":"added","name":"장상호","column":"","before":"","after":"구로구청"},{"kind":"added","name":"안재영","column":"","before":"","after":"구로구청"},{"kind":"added","name":"홍정현","column":"","before":"","after":"구로구청"},{"kind":"added","name":"조상준","column":"","before":"","after":"구로구청"},{"kind":"added","name":"한정아","column":"","before":"","after":"구로동 돌봄협동조합"},{"kind":"added","name":"강예호","column":"","before":"","after":"개봉동 학부모모임"},{"kind":"added","name":"임상아","column":"","before":"","after":"항동 환경실천모임"},{"kind":"added","name":"임예연","column":"","before":"","after":"궁동 돌봄협동조합"},{"kind":"added","name":"강지경","column":"","before":"","after":"고척동 주거복지모임"},{"kind":"added","name":"조재경","column":"","before":"","after":"오류동 다문화이웃모임"},{"kind":"added","name":"조예경","column":"","before":"","after":"신도림동 상인회"},{"kind":"added","name":"오태미","column":"","before":"","after":"가리봉동 다문화이웃모임"},{"kind":"added","name":"윤서호","column":"","before":"","after":"천왕동 환경실천모임"},{"kind":"added","name":"오유원","column":"","before":"","after":"천왕동 환경실천모임"},{"kind":"added","name":"최지경","column":"","before":"","after":"오류동 청년활동모임"},{"kind":"added","name":"장윤미","column":"","before":"","after":"가리봉동 마을살이모임"},{"kind":"added","name":"정서미","column":"","before":"","after":"오류동 주거복지모임"},{"kind":"added","name":"오재훈","column":"","before":"","after":"개봉동 청년활동모임"},{"kind":"added","name":"정은준","column":"","before":"","after":"신도림동 환경실천모임"},{"kind":"added","name":"장현경","column":"","before":"","after":"항동 환경실천모임"},{"kind":"added","name":"윤예민","column":"","before":"","after":"구로동 학부모모임"},{"kind":"added","name":"서수경","column":"","before":"","after":"오류동 장애인권익모임"},{"kind":"added","name":"안영민","column":"","before":"","after":"항동 작은도서관모임"},{"kind":"added","name":"오서훈","column":"","before":"","after":"항동 상인회"},{"kind":"added","name":"최유미","column":"","before":"","after":"궁동 마을살이모임"},{"kind":"added","name":"임시은","column":"","before":"","after":"개봉동 상인회"},{"kind":"added","name":"서민빈","column":"","before":"","after":"신도림동 장애인권익모임"},{"kind":"added","name":"황정영","column":"","before":"","after":"구로동 주거복지모임"},{"kind":"added","name":"장상우","column":"","before":"","after":"고척동 상인회"},{"kind":"added","name":"윤민경","column":"","before":"","after":"오류동 마을살이모임"},{"kind":"added","name":"최준연","column":"","before":"","after":"궁동 작은도서관모임"},{"kind":"added","name":"최하린","column":"","before":"","after":"오류동 돌봄협동조합"},{"kind":"added","name":"홍윤진","column":"","before":"","after":"신도림동 마을살이모임"},{"kind":"added","name":"한하준","column":"","before":"","after":"가리봉동 청년활동모임"},{"kind":"added","name":"류지훈","column":"","before":"","after":"구로구청"}],"faults":[],"notes":[],"enrolled":35}','2026-11-20 01:00:04.228551');
INSERT INTO "registry_answer" VALUES('roster.import:756d3c78be76ab37:hbw3tw4gcqys',0,'{"body":"guro-agenda","applied":true,"added":19,"changed":0,"ended":0,"unchanged":0,"changes":[{"kind":"added","name":"윤예민","column":"","before":"","after":"구로동 학부모모임"},{"kind":"added","name":"오재훈","column":"","before":"","after":"개봉동 청년활동모임"},{"kind":"added","name":"서민빈","column":"","before":"","after":"신도림동 장애인권익모임"},{"kind":"added","name":"오태미","column":"","before":"","after":"가리봉동 다문화이웃모임"},{"kind":"added","name":"정은준","column":"","before":"","after":"신도림동 환경실천모임"},{"kind":"added","name":"조예경","column":"","before":"","after":"신도림동 상인회"},{"kind":"added","name":"황정영","column":"","before":"","after":"구로동 주거복지모임"},{"kind":"added","name":"정서미","column":"","before":"","after":"오류동 주거복지모임"},{"kind":"added","name":"장상우","column":"","before":"","after":"고척동 상인회"},{"kind":"added","name":"오윤희","column":"","before":"","after":"신도림동 다문화이웃모임"},{"kind":"added","name":"정민경","column":"","before":"","after":"신도림동 청년활동모임"},{"kind":"added","name":"김수아","column":"","before":"","after":"신도림동 청년활동모임"},{"kind":"added","name":"신수진","column":"","before":"","after":"구로동 다문화이웃모임"},{"kind":"added","name":"서은석","column":"","before":"","after":"신도림동 돌봄협동조합"},{"kind":"added","name":"윤준현","column":"","before":"","after":"구로구청"},{"kind":"added","name":"신정아","column":"","before":"","after":"구로구청"},{"kind":"added","name":"강예영","column":"","before":"","after":"항동 작은도서관모임"},{"kind":"added","name":"윤수준","column":"","before":"","after":"고척동 작은도서관모임"},{"kind":"added","name":"류지훈","column":"","before":"","after":"구로구청"}],"faults":[],"notes":[],"enrolled":18}','2026-11-20 01:00:04.293686');
CREATE TABLE registry_body (
	slug VARCHAR(90) NOT NULL, 
	parent VARCHAR(90), 
	institution VARCHAR NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR NOT NULL, 
	aliases JSON NOT NULL, 
	charter VARCHAR(60) NOT NULL, 
	charter_sub VARCHAR(60), 
	charter_version INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	roll_version INTEGER NOT NULL, 
	PRIMARY KEY (slug), 
	FOREIGN KEY(institution) REFERENCES registry_institution ("key"), 
	FOREIGN KEY(parent) REFERENCES registry_body (slug)
);
INSERT INTO "registry_body" VALUES('guro',NULL,'guro','council','구로구협치회의','["\uad6c\ub85c\uad6c \ud611\uce58\ud68c\uc758", "\uad6c\ub85c\ud611\uce58\ud68c\uc758"]','guro',NULL,1,0,3);
INSERT INTO "registry_body" VALUES('guro-operations','guro','guro','steering','운영분과','["\uc6b4\uc601\ubd84\uacfc\uc704\uc6d0\ud68c", "\uc6b4\uc601\ubd84\uacfc\ud68c\uc758"]','guro','operations',1,1,1);
INSERT INTO "registry_body" VALUES('guro-diagnosis','guro','guro','subcommittee','진단과권고분과','["\uc9c4\ub2e8\uacfc \uad8c\uace0 \ubd84\uacfc", "\uc9c4\ub2e8\uad8c\uace0\ubd84\uacfc", "\uc9c4\ub2e8\uacfc\uad8c\uace0\ubd84\uacfc\uc704\uc6d0\ud68c"]','guro','diagnosis',1,2,1);
INSERT INTO "registry_body" VALUES('guro-agenda','guro','guro','subcommittee','의제발굴분과','["\uc758\uc81c\ubc1c\uad74\ubd84\uacfc\uc704\uc6d0\ud68c", "\uc758\uc81c\ubc1c\uad74\ubd84\uacfc\ud68c\uc758"]','guro','agenda',1,3,3);
INSERT INTO "registry_body" VALUES('guro-civic','guro','guro','subcommittee','공익활동촉진분과','["\uacf5\uc775\ud65c\ub3d9\ucd09\uc9c4\ubd84\uacfc\uc704\uc6d0\ud68c", "\uacf5\uc775\ud65c\ub3d9 \ucd09\uc9c4 \ubd84\uacfc"]','guro','civic',1,4,1);
INSERT INTO "registry_body" VALUES('guro-wg_women','guro','guro','working_group','여성 워킹그룹','[]','guro','wg_women',1,5,1);
INSERT INTO "registry_body" VALUES('guro-wg_youth','guro','guro','working_group','청년 워킹그룹','[]','guro','wg_youth',1,6,1);
INSERT INTO "registry_body" VALUES('guro-wg_teens','guro','guro','working_group','청소년 워킹그룹','[]','guro','wg_teens',1,7,1);
INSERT INTO "registry_body" VALUES('guro-wg_multicultural','guro','guro','working_group','다문화 워킹그룹','[]','guro','wg_multicultural',1,8,1);
INSERT INTO "registry_body" VALUES('guro-wg_welfare','guro','guro','working_group','복지 워킹그룹','[]','guro','wg_welfare',1,9,1);
INSERT INTO "registry_body" VALUES('guro-wg_civic_education','guro','guro','working_group','시민교육 워킹그룹','[]','guro','wg_civic_education',1,10,1);
INSERT INTO "registry_body" VALUES('guro-wg_public_interest','guro','guro','working_group','공익활동 지원 워킹그룹','[]','guro','wg_public_interest',1,11,1);
CREATE TABLE registry_bot (
	role VARCHAR(20) NOT NULL, 
	username VARCHAR(64) NOT NULL, 
	PRIMARY KEY (role)
);
INSERT INTO "registry_bot" VALUES('members','hyeopchi_members_bot');
INSERT INTO "registry_bot" VALUES('facilitators','hyeopchi_facilitators_bot');
CREATE TABLE registry_change (
	seq INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	what VARCHAR(40) NOT NULL, 
	subject VARCHAR(90) NOT NULL, 
	facts JSON NOT NULL, 
	PRIMARY KEY (seq)
);
INSERT INTO "registry_change" VALUES(1,'2026-11-20 01:00:04.091607','operator:demo','charter.adopt','guro','{"version": 1, "created": ["guro", "guro-operations", "guro-diagnosis", "guro-agenda", "guro-civic", "guro-wg_women", "guro-wg_youth", "guro-wg_teens", "guro-wg_multicultural", "guro-wg_welfare", "guro-wg_civic_education", "guro-wg_public_interest"]}');
INSERT INTO "registry_change" VALUES(2,'2026-11-20 01:00:04.228551','operator:demo','roster.import','guro','{"added": ["gz3bhy8mt0s9", "pbe7x6ydkfvx", "1kechwzvmy6r", "9smpgazfwrtb", "c3rs3sfg6ksq", "2g1r686atdnx", "bhdpq2sgakc4", "2g0r42nga0at", "89h32sjway3n", "nk4wkadh654x", "sa442qfrwvqw", "k7xtwcv25b5y", "wmdgx3kj0cq9", "44zf2d9r55gq", "vshcr6zagkey", "tt1fb7hx1a53", "r8njmjpt6xxp", "arzacpkybhcg", "vtcedgx4b2mm", "qyeh1hx67j96", "h4wy4jn7mjkk", "fdgr81dqdg02", "xkd9hfsw56bj", "6y5wrteddpya", "m4c5aykfx3vc", "aj5bpg4e1w0c", "dfdxmm4mmpfe", "9r5mbfj5g7zd", "qb8bggy63d8w", "3q9dc97fs1hw", "28tnb1f4hk27", "s0f3cbfr4bsb", "3w56hpdvve19", "3ssrjq54zzay", "zdgnah21ctze", "m67kwrd6tqxc"], "changed": {}, "ended": []}');
INSERT INTO "registry_change" VALUES(3,'2026-11-20 01:00:04.293686','operator:demo','roster.import','guro-agenda','{"added": ["fdgr81dqdg02", "vtcedgx4b2mm", "9r5mbfj5g7zd", "wmdgx3kj0cq9", "qyeh1hx67j96", "k7xtwcv25b5y", "qb8bggy63d8w", "arzacpkybhcg", "3q9dc97fs1hw", "h4cbtn3w50wd", "g7b2dewvay4y", "rs7yfeqpakgw", "62t794m0t39q", "vqg67csw5hfz", "ar3tjb3sh1gw", "pmxq7a902xj6", "gm3zzsh3k5p9", "cyswm3f2wxav", "m67kwrd6tqxc"], "changed": {}, "ended": []}');
INSERT INTO "registry_change" VALUES(4,'2026-11-20 01:00:04.356889','operator:demo','invitation.issue','guro','{"members": ["gz3bhy8mt0s9", "pbe7x6ydkfvx", "1kechwzvmy6r", "9smpgazfwrtb", "c3rs3sfg6ksq", "2g1r686atdnx", "bhdpq2sgakc4", "2g0r42nga0at", "89h32sjway3n", "nk4wkadh654x", "sa442qfrwvqw", "k7xtwcv25b5y", "wmdgx3kj0cq9", "44zf2d9r55gq", "vshcr6zagkey", "tt1fb7hx1a53", "r8njmjpt6xxp", "arzacpkybhcg", "vtcedgx4b2mm", "qyeh1hx67j96", "h4wy4jn7mjkk", "fdgr81dqdg02", "xkd9hfsw56bj", "6y5wrteddpya", "m4c5aykfx3vc", "aj5bpg4e1w0c", "dfdxmm4mmpfe", "9r5mbfj5g7zd", "qb8bggy63d8w", "3q9dc97fs1hw", "28tnb1f4hk27", "s0f3cbfr4bsb", "3w56hpdvve19", "3ssrjq54zzay", "zdgnah21ctze"]}');
INSERT INTO "registry_change" VALUES(5,'2026-11-20 01:00:04.528940','telegram:700000001','account.link','gz3bhy8mt0s9','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(6,'2026-11-20 01:00:04.528940','telegram:700000002','account.link','9smpgazfwrtb','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(7,'2026-11-20 01:00:04.528940','telegram:700000003','account.link','c3rs3sfg6ksq','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(8,'2026-11-20 01:00:04.528940','telegram:700000004','account.link','2g1r686atdnx','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(9,'2026-11-20 01:00:04.528940','telegram:700000005','account.link','bhdpq2sgakc4','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(10,'2026-11-20 01:00:04.528940','telegram:700000006','account.link','2g0r42nga0at','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(11,'2026-11-20 01:00:04.528940','telegram:700000007','account.link','89h32sjway3n','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(12,'2026-11-20 01:00:04.528940','telegram:700000008','account.link','nk4wkadh654x','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(13,'2026-11-20 01:00:04.528940','telegram:700000009','account.link','sa442qfrwvqw','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(14,'2026-11-20 01:00:04.528940','telegram:700000010','account.link','k7xtwcv25b5y','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(15,'2026-11-20 01:00:04.528940','telegram:700000011','account.link','wmdgx3kj0cq9','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(16,'2026-11-20 01:00:04.528940','telegram:700000012','account.link','44zf2d9r55gq','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(17,'2026-11-20 01:00:04.528940','telegram:700000013','account.link','vshcr6zagkey','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(18,'2026-11-20 01:00:04.528940','telegram:700000014','account.link','tt1fb7hx1a53','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(19,'2026-11-20 01:00:04.528940','telegram:700000015','account.link','r8njmjpt6xxp','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(20,'2026-11-20 01:00:04.528940','telegram:700000016','account.link','arzacpkybhcg','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(21,'2026-11-20 01:00:04.528940','telegram:700000017','account.link','vtcedgx4b2mm','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(22,'2026-11-20 01:00:04.528940','telegram:700000018','account.link','qyeh1hx67j96','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(23,'2026-11-20 01:00:04.528940','telegram:700000019','account.link','h4wy4jn7mjkk','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(24,'2026-11-20 01:00:04.528940','telegram:700000020','account.link','fdgr81dqdg02','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(25,'2026-11-20 01:00:04.528940','telegram:700000021','account.link','xkd9hfsw56bj','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(26,'2026-11-20 01:00:04.528940','telegram:700000022','account.link','6y5wrteddpya','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(27,'2026-11-20 01:00:04.528940','telegram:700000023','account.link','m4c5aykfx3vc','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(28,'2026-11-20 01:00:04.528940','telegram:700000024','account.link','aj5bpg4e1w0c','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(29,'2026-11-20 01:00:04.528940','telegram:700000025','account.link','dfdxmm4mmpfe','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(30,'2026-11-20 01:00:04.528940','telegram:700000026','account.link','9r5mbfj5g7zd','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(31,'2026-11-20 01:00:04.528940','telegram:700000027','account.link','qb8bggy63d8w','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(32,'2026-11-20 01:00:04.528940','telegram:700000028','account.link','3q9dc97fs1hw','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(33,'2026-11-20 01:00:04.528940','telegram:700000029','account.link','28tnb1f4hk27','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(34,'2026-11-20 01:00:04.528940','telegram:700000030','account.link','s0f3cbfr4bsb','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(35,'2026-11-20 01:00:04.528940','telegram:700000031','account.link','3w56hpdvve19','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(36,'2026-11-20 01:00:04.528940','telegram:700000032','account.link','3ssrjq54zzay','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(37,'2026-11-20 01:00:04.528940','telegram:700000033','account.link','zdgnah21ctze','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(38,'2026-11-20 01:00:05.303430','operator:demo','invitation.issue','guro-agenda','{"members": ["fdgr81dqdg02", "vtcedgx4b2mm", "9r5mbfj5g7zd", "wmdgx3kj0cq9", "qyeh1hx67j96", "k7xtwcv25b5y", "qb8bggy63d8w", "arzacpkybhcg", "3q9dc97fs1hw", "h4cbtn3w50wd", "g7b2dewvay4y", "rs7yfeqpakgw", "62t794m0t39q", "vqg67csw5hfz", "ar3tjb3sh1gw", "pmxq7a902xj6", "gm3zzsh3k5p9", "cyswm3f2wxav"]}');
INSERT INTO "registry_change" VALUES(39,'2026-11-20 01:00:05.489630','telegram:700000034','account.link','h4cbtn3w50wd','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(40,'2026-11-20 01:00:05.489630','telegram:700000035','account.link','g7b2dewvay4y','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(41,'2026-11-20 01:00:05.489630','telegram:700000036','account.link','rs7yfeqpakgw','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(42,'2026-11-20 01:00:05.489630','telegram:700000037','account.link','62t794m0t39q','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(43,'2026-11-20 01:00:05.489630','telegram:700000038','account.link','vqg67csw5hfz','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(44,'2026-11-20 01:00:05.489630','telegram:700000039','account.link','ar3tjb3sh1gw','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(45,'2026-11-20 01:00:05.489630','telegram:700000040','account.link','pmxq7a902xj6','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(46,'2026-11-20 01:00:05.489630','telegram:700000041','account.link','gm3zzsh3k5p9','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(47,'2026-11-20 01:00:05.489630','telegram:700000042','account.link','cyswm3f2wxav','{"consent": "2026-01", "way": "invitation", "waits": false}');
INSERT INTO "registry_change" VALUES(48,'2026-11-20 01:00:05.832850','operator:demo','facilitator.add','guro','{"facilitator": "w215x72bb8g8"}');
INSERT INTO "registry_change" VALUES(49,'2026-11-20 01:00:05.880997','operator:demo','facilitator.add','guro-agenda','{"facilitator": "3tvws60z0jzp"}');
INSERT INTO "registry_change" VALUES(50,'2026-11-20 01:00:06.627104','telegram:700000043','chat.bind','guro','{"chat_id": -1000004000001}');
INSERT INTO "registry_change" VALUES(51,'2026-11-20 01:00:06.893174','telegram:700000044','chat.bind','guro-agenda','{"chat_id": -1000004000002}');
CREATE TABLE registry_charter (
	"key" VARCHAR(60) NOT NULL, 
	version INTEGER NOT NULL, 
	toml VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key", version)
);
INSERT INTO "registry_charter" VALUES('guro',1,'# 서울특별시 구로구 협치회의 조례 (2019-05-02, 24개 조). 조례에 없는 값은 적지 않는다: 기본값이 쓰인다.
schema = 1
key = "guro"
name = "구로구협치회의"
institution = "서울특별시 구로구"
institution_key = "guro"
aliases = ["구로구 협치회의", "구로협치회의"]
collective_aliases = ["분과", "4개 분과", "분과위원회", "분과회의"]
notes = [
    "공동의장은 구청장과, 위촉직 위원 중에서 호선한 1명입니다 (제9조②).",
    "당연직은 구청장, 국장 3명, 협치정책보좌관입니다 (제9조③).",
    "위촉 해제의 사유를 정합니다 (제11조).",
    "의장은 직무를 대행할 사람을 미리 지명합니다 (제12조②).",
    "간사는 업무를 담당하는 부서의 장이 됩니다 (제13조③).",
    "협치실무단은 행정 지원을 맡으며 의결하지 않습니다 (제7조③).",
    "기본계획은 3년마다 세웁니다 (제16조).",
    "해마다 결과를 공개합니다 (제24조).",
    "그 밖의 사항은 협치회의의 의결을 거쳐 정합니다 (부칙 제2조).",
    "구청장은 의결된 것을 실행하도록 노력합니다 (제8조).",
    "임시회는 의장이 필요하다고 인정할 때에도 엽니다 (제13조①).",
    "분과마다 명부가 따로 있으며 협치회의 위원, 외부위원, 공무원, 주민참여예산위원이 함께합니다.",
    "운영분과는 민간의장, 분과위원장, 보좌관, 조정관, 팀장이 직책으로 맡습니다.",
]

[ordinance]
title = "서울특별시 구로구 협치회의 조례"
enacted = "2019-05-02"

[seats]
count = { value = 35, cite = "제9조①" }
measure = { value = "about", cite = "제9조①" }

[[composition]]
rule = "sex_share"
of = "appointed"
at_most = "6/10"
cite = "제9조④"

[[composition]]
rule = "ex_officio"
count = 5
cite = "제9조③"

[[composition]]
rule = "appointed"
count = 30
measure = "about"

[[composition]]
rule = "office"
office = "co_chair"
count = 2
cite = "제9조①"

[[composition]]
rule = "nomination"
nomination = "구의회 추천"
count = 3

[[composition]]
rule = "nomination"
nomination = "주민참여예산위원회 추천"
count = 3

[[composition]]
rule = "nomination"
nomination = "민간대표자협의회 추천"
count = 3

[[composition]]
rule = "nomination"
nomination = "공개모집"
count = 21
measure = "about"

[opening]
of = "enrolled"
needs = "majority"
cite = "제13조②"

[decisions.ordinary]
of = "present"
needs = "majority"
cite = "제13조②"

[voting]
binding = { value = false, cite = "제8조" }

[calling]
extraordinary_request = { value = "1/3", cite = "제13조①" }

[meetings]
regular_per_year = { value = 4, cite = "제13조①" }

[terms]
years = { value = 2, cite = "제10조①" }
reappointments = { value = 1, cite = "제10조①" }
replacement_remainder = { value = true, cite = "제10조②" }
officials_in_post = true
allowance = { value = true, cite = "제15조" }

[[sub_bodies]]
key = "operations"
name = "운영분과"
kind = "steering"
cite = "제7조②"
aliases = ["운영분과위원회", "운영분과회의"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "diagnosis"
name = "진단과권고분과"
kind = "subcommittee"
cite = "제7조②"
aliases = ["진단과 권고 분과", "진단권고분과", "진단과권고분과위원회"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "agenda"
name = "의제발굴분과"
kind = "subcommittee"
cite = "제7조②"
aliases = ["의제발굴분과위원회", "의제발굴분과회의"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "civic"
name = "공익활동촉진분과"
kind = "subcommittee"
cite = "제7조②"
aliases = ["공익활동촉진분과위원회", "공익활동 촉진 분과"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "wg_women"
name = "여성 워킹그룹"
kind = "working_group"
area = "여성"

[[sub_bodies]]
key = "wg_youth"
name = "청년 워킹그룹"
kind = "working_group"
area = "청년"

[[sub_bodies]]
key = "wg_teens"
name = "청소년 워킹그룹"
kind = "working_group"
area = "청소년"

[[sub_bodies]]
key = "wg_multicultural"
name = "다문화 워킹그룹"
kind = "working_group"
area = "다문화"

[[sub_bodies]]
key = "wg_welfare"
name = "복지 워킹그룹"
kind = "working_group"
area = "복지"

[[sub_bodies]]
key = "wg_civic_education"
name = "시민교육 워킹그룹"
kind = "working_group"
area = "시민교육"

[[sub_bodies]]
key = "wg_public_interest"
name = "공익활동 지원 워킹그룹"
kind = "working_group"
area = "공익활동 지원"
','2026-11-20 01:00:04.091607');
CREATE TABLE registry_chat (
	body VARCHAR(90) NOT NULL, 
	chat_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (body), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	UNIQUE (chat_id)
);
INSERT INTO "registry_chat" VALUES('guro',-1000004000001,'','2026-11-20 01:00:06.627104');
INSERT INTO "registry_chat" VALUES('guro-agenda',-1000004000002,'','2026-11-20 01:00:06.893174');
CREATE TABLE registry_dead_letter (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (seq)
);
CREATE TABLE registry_desk_link (
	id VARCHAR(20) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	facilitator VARCHAR(20) NOT NULL, 
	expires DATETIME NOT NULL, 
	used_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(facilitator) REFERENCES registry_facilitator (id), 
	UNIQUE (fingerprint)
);
CREATE TABLE registry_desk_session (
	fingerprint VARCHAR(64) NOT NULL, 
	facilitator VARCHAR(20) NOT NULL, 
	until DATETIME NOT NULL, 
	idle_until DATETIME NOT NULL, 
	PRIMARY KEY (fingerprint), 
	FOREIGN KEY(facilitator) REFERENCES registry_facilitator (id)
);
CREATE TABLE registry_facilitator (
	id VARCHAR(20) NOT NULL, 
	telegram_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (telegram_id)
);
INSERT INTO "registry_facilitator" VALUES('w215x72bb8g8',700000043,'문주무');
INSERT INTO "registry_facilitator" VALUES('3tvws60z0jzp',700000044,'한지원');
CREATE TABLE registry_grant (
	facilitator VARCHAR(20) NOT NULL, 
	body VARCHAR(90) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (facilitator, body), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	FOREIGN KEY(facilitator) REFERENCES registry_facilitator (id)
);
INSERT INTO "registry_grant" VALUES('w215x72bb8g8','guro','2026-11-20 01:00:05.832850');
INSERT INTO "registry_grant" VALUES('3tvws60z0jzp','guro-agenda','2026-11-20 01:00:05.880997');
CREATE TABLE registry_inbox (
	id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE registry_institution (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "registry_institution" VALUES('guro','서울특별시 구로구');
CREATE TABLE registry_invitation (
	id VARCHAR(20) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	member VARCHAR(20) NOT NULL, 
	body VARCHAR(90) NOT NULL, 
	expires DATETIME NOT NULL, 
	used_at DATETIME, 
	PRIMARY KEY (id), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	FOREIGN KEY(member) REFERENCES registry_member (id), 
	UNIQUE (fingerprint)
);
INSERT INTO "registry_invitation" VALUES('m6ejbmxyda7r','d7b0f6b040726217a1b009ae8ad887be9de6d7ee3479b023a80eef9a0418be61','gz3bhy8mt0s9','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('cy4spm89ks27','d419c7088842ffe3511d55cc4ba02ad05f70c04594cb000fbde3bfe9e0a3ee05','pbe7x6ydkfvx','guro','2026-12-04 01:00:04.356889',NULL);
INSERT INTO "registry_invitation" VALUES('6rqz982d69p9','ed2d0a09c9cbdb6f584071583932c935ea6029f799c8c02abbcbaebfd26f6b02','1kechwzvmy6r','guro','2026-12-04 01:00:04.356889',NULL);
INSERT INTO "registry_invitation" VALUES('nk073ajf40h6','fa271321332df8dbb57ae4f0586f4c605d8657b5dce739c0641b2cc8b1a86b87','9smpgazfwrtb','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('84ax41bb8zq8','eb1e326fd53a8e0ebf39788f8e6dbd3b96bd86b020d8e5972c960997fc4ec51c','c3rs3sfg6ksq','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('k3m64zw0mvq7','a5477b3c67c5fa4f93fc93426ecc16297e75287ad54fc729249c53ebd93978e7','2g1r686atdnx','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('g3y186jcgk73','953ab2dfd6770952175a2178bd44f5622d6c0fd752decd86b43bacec6a9631d3','bhdpq2sgakc4','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('qk4384sgt417','dbfaca45bb5e44b0726b50ea038ec1859da1b8e6f6828f9aeed07fe1bd18e346','2g0r42nga0at','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('myd219p2nmxz','6dae9bf41f8ce9db3e81576f2a76b9fcf21745ae820dc9d22c3d944448d5db6c','89h32sjway3n','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('t0qrd1pgxj85','6d7f1b67fcbd6035d775cc03caaf3f581a79ab05d242e3caa34db7cefe457209','nk4wkadh654x','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('3hhdt978szc8','9e52eff3a9916cc105a1e54f1746d8f2af198b21bcb12535a261bd3634e2ccec','sa442qfrwvqw','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('k0esz8t0ps2w','40f5fcaa5895e9c05bd9608c654aaebc07537f797ce3965f6fa3c974666a7d68','k7xtwcv25b5y','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('apwe4ha268r5','a184ba6b960766331c6ade7277a133b0ca0f4b037fca6cd1b5e69636b649a4f9','wmdgx3kj0cq9','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('19sdgt5kepyh','bf0d180af3ce715d76066f17ced777a90313f1bc98db34b125c0835f5cf85863','44zf2d9r55gq','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('c7fejhb0v3rr','185393edc2f77ea539f10d61885da01573d90841c49b3f9dd1349e426f11131a','vshcr6zagkey','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('nd9fy83794zt','6224ff5c4b95295fb6aabf96bfdc2f5836fd4c242a10ba278bfa659ff022d585','tt1fb7hx1a53','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('rgyntyn7hb2n','fcfe36f7b4378ca3e1abd78335e6595fc0eb725dfa9e72ea5a098d17b649e78c','r8njmjpt6xxp','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('cwj95nhjjh04','cdb58132aba02f4137e8769956fcf77695fafb2751af018ccce15fa388142c37','arzacpkybhcg','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('pbrtr2jvw0wq','7ae33f43b6152e1f3cc15cf3b8e63d68fe367f6875c8bef4e1081c75cafc5de3','vtcedgx4b2mm','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('x1pxbq8k42cw','26d7be3f6079eb29c4bb80c8236240ae6690ef76f029e54f19bec5294dbf69e3','qyeh1hx67j96','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('z5gapqb3a83m','2ca17c47c40478d2c0e268dbfe0cbd885adfbf431d2188d60e740c80f22637ec','h4wy4jn7mjkk','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('2ry3fj25ebz7','9376abe75595a329e665a2695440299336605eaf83e44f381a868ace6257de3d','fdgr81dqdg02','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('0fz3er95cen1','adba91b128aacf7a6504faa11659576be3850c7f8771545326f297f03891d0b4','xkd9hfsw56bj','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('r2jmbvnv9b2b','5e507aef3ed02accf531b1c654db9fdebe67ac228df05a70df86ebb60fb86211','6y5wrteddpya','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('zamefqw6mj2e','5ce0405c945ed675e6176e69f4c93cabf584f04fe1614d22829fe95125740a86','m4c5aykfx3vc','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('696ym6kesw38','38e17e078d6c4e9595977e66100f32e27c3d3c851d43daf3fb84194b83f12b70','aj5bpg4e1w0c','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('208hej758zm9','9b32422ca829f7c3dac6a45c138dcec52bb43c10964246c527327d68dd505e0c','dfdxmm4mmpfe','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('renjg4zaysb5','9c75ea4135d5d5fd9305d37422eef9103976fa5df250edfdecfb7c731c1ea033','9r5mbfj5g7zd','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('c0z94d2d3z9d','d9131155585458b41383be7920cdab1d5391520377f746464138cabdc64787af','qb8bggy63d8w','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('y171246hfw5a','9b452fbf8f11f58ff2376dac698d62782b560b009b8961116f3ce1f479c915a8','3q9dc97fs1hw','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('8m0fkd7w33fg','299fcc009f5b606f14a3b5ef16c7c9bb260e12f4b9e9348c0de41ac05990989f','28tnb1f4hk27','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('7c4604240f91','afd92fa8429e11b0d0f7116b10453774361ca58f40d295d2995253f66333b512','s0f3cbfr4bsb','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('6c69tc10fc2e','8cde90595d8c26a536e12f8368985abe6513e9ba06eeef4972275e8bf9e3ca9c','3w56hpdvve19','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('4kb64v3awnq1','d44ad67695f5c177b932479509701473825b1557d3c28260df284f78c6322d85','3ssrjq54zzay','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('bveszhna7enw','a1f688ad44495642990f63730d369120a06d11bf308bbee1d07f55777a8d4168','zdgnah21ctze','guro','2026-12-04 01:00:04.356889','2026-11-20 01:00:04.528940');
INSERT INTO "registry_invitation" VALUES('rc7gkdkc49mc','8b4438619c36fd79f2cc44d7c8560715aaef613ddfaceb067b56bb996f935355','fdgr81dqdg02','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('zwzjwfamsax7','738f91f621555da8d73f88bb83f110f7b9523a70a5c94a194f0696babda64bd6','vtcedgx4b2mm','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('xnatb5nj1snq','293622eb0a00de7c9595ba37ef242960fd77869f4bc2a3d004dea18b2b5daa35','9r5mbfj5g7zd','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('yes6s81hxm9y','ebb155e3786011b92bc52209b09d04632aef2bf2c32d565fdb7cc47b18226a5d','wmdgx3kj0cq9','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('4fgft441ttg8','6aa55d00276c4891f437d5ee078985d113fa3d5d5ec0f47ce7e34e5f866154ad','qyeh1hx67j96','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('b614g56nt0fq','41b5a699eb41837edbbd40d0e52e1707070273a8820d57f8807a8ca054a2b14b','k7xtwcv25b5y','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('d5639aprnwja','c287fd5fa3b4c2f3310e06d1a14f5c2a156bd6aeffab033754a3083da11b129b','qb8bggy63d8w','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('c7vrz2s5f8y6','9ba7dcc3c45d19b548faa10366fb68f32622a7bc0bd765134d0542bd53360073','arzacpkybhcg','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('fng5ws845qd6','681cd4191b5e7490d6af0d553d60061cfa22b5a7d476ecd91c68cd149719e5c5','3q9dc97fs1hw','guro-agenda','2026-12-04 01:00:05.303430',NULL);
INSERT INTO "registry_invitation" VALUES('87yq50tz0x1n','6f3e2bdefa71fc261cf94a7916389e7956c4ff709db4ee8d93fdcd899c9d7cb4','h4cbtn3w50wd','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('mwj2mgrfxeb3','3c0c01970b84e0b32790538b11745130127c8d207f31fd76c885cc7b45e8259c','g7b2dewvay4y','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('qt6wfrwwb6qw','fce7d0407b4b00d6caaaec503d271e22596c0f63b624d5d62f29139302d4d5ac','rs7yfeqpakgw','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('yerfk3zpbr2q','df46f067dd5c2aa3320b4f3502684bb95b0b0177f572a67a226a999a07e1e6f3','62t794m0t39q','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('4fry2320qcxh','3fa41ddaa5214c66ad17ab932a6abcbb22cdb559a1152433486265f4b56b2c0a','vqg67csw5hfz','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('cxn2cgc289jp','a2e1eeadab25f1121a45ef408dc5b78e65f8271d45484d4c7fbdb7a773d6acbd','ar3tjb3sh1gw','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('81s3mhnc1sad','a6bda6e5b1abe8d7713da5aafe4fe7ec2668ba5da403b4d6e74d9d92e67313ac','pmxq7a902xj6','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('racxae3d7ygp','eb1574ff65b190cf9bdec0b238354aacc6d24b7fa974bda2c437164f628946c7','gm3zzsh3k5p9','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
INSERT INTO "registry_invitation" VALUES('cg36pc0ry5mp','e4c9566080d102ca1d4805c97a23b03a8f1e3bd0cf67f6dfbe408f28de3adc69','cyswm3f2wxav','guro-agenda','2026-12-04 01:00:05.303430','2026-11-20 01:00:05.489630');
CREATE TABLE registry_link (
	member VARCHAR(20) NOT NULL, 
	purpose VARCHAR(10) NOT NULL, 
	generation INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	PRIMARY KEY (member, purpose), 
	FOREIGN KEY(member) REFERENCES registry_member (id), 
	UNIQUE (fingerprint)
);
INSERT INTO "registry_link" VALUES('gz3bhy8mt0s9','page',1,'b764f049a6e2bb31c3ad1544d17fc6170f81d8df958de7053d789ce8c28aa3df');
INSERT INTO "registry_link" VALUES('gz3bhy8mt0s9','calendar',1,'a4acc2f4906cbe7519e6798dd1848577b9103a7c194522aff2ccb0f8d57eaa43');
INSERT INTO "registry_link" VALUES('pbe7x6ydkfvx','page',1,'18c8cdda26540919b4f9dc8c7e05055dacb4960549570d212c2048c4d6525356');
INSERT INTO "registry_link" VALUES('pbe7x6ydkfvx','calendar',1,'00436b5fbd003a58df72ed67e1533524838507fc96f0cd3340dfcf5bf4c6d61c');
INSERT INTO "registry_link" VALUES('1kechwzvmy6r','page',1,'00ddd01a607937333ebb453116fd028617895bca4b65aa3433b3bff8e31089ae');
INSERT INTO "registry_link" VALUES('1kechwzvmy6r','calendar',1,'194a9220287de7b557a30837170d848388d0d8b6e19ee0679a7c8880c4865002');
INSERT INTO "registry_link" VALUES('9smpgazfwrtb','page',1,'e910ef9c337b338a03850bbad836cfeed552a6a5d829b9f5de5edc1e2c4dcec7');
INSERT INTO "registry_link" VALUES('9smpgazfwrtb','calendar',1,'70a929f476a2be3afe1aaad36d70cad403bc311c7d8d2807fdfaea6c903ed37c');
INSERT INTO "registry_link" VALUES('c3rs3sfg6ksq','page',1,'5eb72cd2e77aeb9299851f0b0e3af3eef45c99688bd8d3f4f15be143159f94ee');
INSERT INTO "registry_link" VALUES('c3rs3sfg6ksq','calendar',1,'a01df6f3d412e10e1e00a4310a140f5d01cdf1dbd46e8f39519caf8aa9fd4500');
INSERT INTO "registry_link" VALUES('2g1r686atdnx','page',1,'a64a7fe7006acbf7c0dc2db5081f97854f4c44e787a4a05dcc27718f0b37ad94');
INSERT INTO "registry_link" VALUES('2g1r686atdnx','calendar',1,'5036f69dd6049a0477a27989ea089678d2d413c1a043fa7ee3c8feb794d529cd');
INSERT INTO "registry_link" VALUES('bhdpq2sgakc4','page',1,'473625332e6a02f14c344a547b8fff29c69c0e53e0a7c7ad2979fc58e29c3b73');
INSERT INTO "registry_link" VALUES('bhdpq2sgakc4','calendar',1,'769debb83d6f6cdd12868d461802d47d05bb12adac1164b42e8dfa36a1bd2112');
INSERT INTO "registry_link" VALUES('2g0r42nga0at','page',1,'41b7d735c9a05b95268c859d469f1d5004923b48196623e47c640336b6a4c215');
INSERT INTO "registry_link" VALUES('2g0r42nga0at','calendar',1,'3476d57cb55bf73e45e105676014d9a1c1fb196246b397f2677df10b3e8db554');
INSERT INTO "registry_link" VALUES('89h32sjway3n','page',1,'e0c2a389ff5cae38ea56e22b0c591f141790a703673859fcc5446ec3cabcd0a0');
INSERT INTO "registry_link" VALUES('89h32sjway3n','calendar',1,'9da36293f67f35fe41f0fbbcbadf73a805dae2141d6a95e0a69848ffa69a81f2');
INSERT INTO "registry_link" VALUES('nk4wkadh654x','page',1,'98268e94538429cd77d5a1528d7b301ce2ac6c98707381405f9be114a903f8d2');
INSERT INTO "registry_link" VALUES('nk4wkadh654x','calendar',1,'04fe14ff9fa66c7ca75f4218398203553961aaaccf2ad6922d266f0b6898acf3');
INSERT INTO "registry_link" VALUES('sa442qfrwvqw','page',1,'9270c86d4f020fa25275f27e3c9f5929377562033a4893b31302cd7fb7ce0ce1');
INSERT INTO "registry_link" VALUES('sa442qfrwvqw','calendar',1,'01d592a228df211afd691aa5a116f04eb9f538ad7f80dd2f14a89c6ae2788409');
INSERT INTO "registry_link" VALUES('k7xtwcv25b5y','page',1,'ae73c73b070a127dd001e6d78367ea834bb5e7bfa684e79fd239644aa515c975');
INSERT INTO "registry_link" VALUES('k7xtwcv25b5y','calendar',1,'43841fadda6916a9d821c278c45dad23e13f93b4ce69114c7340c4ace15345c7');
INSERT INTO "registry_link" VALUES('wmdgx3kj0cq9','page',1,'b798c9e8767e387b04ec45dccbec7028fc88361284991b2a0fc5f0bd6bcb3916');
INSERT INTO "registry_link" VALUES('wmdgx3kj0cq9','calendar',1,'1fcf1ad70e8691f5757d3a40175f82131459a735e5c7e9678894394d6af29dd4');
INSERT INTO "registry_link" VALUES('44zf2d9r55gq','page',1,'7632453c16546381e2287e0cabeeff3e55266d7bd7a5694c217292d1832c625d');
INSERT INTO "registry_link" VALUES('44zf2d9r55gq','calendar',1,'2e464aca68a3cbf7b224477f168bb6dc249aacb290b5bd250ad3bd262a2cec5f');
INSERT INTO "registry_link" VALUES('vshcr6zagkey','page',1,'fe8fa285c24df1c93c6d6cdae72acb2fa85f04ee493317590608ee4cda262f3c');
INSERT INTO "registry_link" VALUES('vshcr6zagkey','calendar',1,'3fe91c10142667f2ff5f4b32cc516b7f8840e012516602809283420d21ddf1fa');
INSERT INTO "registry_link" VALUES('tt1fb7hx1a53','page',1,'35dbf3fc053be1ee17906595fc82b747dbe2e70cfa9bbb5762766ff22c2f011e');
INSERT INTO "registry_link" VALUES('tt1fb7hx1a53','calendar',1,'1b02d7da9df1bd0eb764efb3b9df2a46172fec4ac253013f937cab40f7e9d13c');
INSERT INTO "registry_link" VALUES('r8njmjpt6xxp','page',1,'a0e43b3fb5795b49383b4f4d8a834b228713a17f2f4451873f352357a24330bb');
INSERT INTO "registry_link" VALUES('r8njmjpt6xxp','calendar',1,'5d8133e4ca385ae7754d92f325ce49c5d378ec73e92dbd3ffc9304f227469fc7');
INSERT INTO "registry_link" VALUES('arzacpkybhcg','page',1,'b521cf771f6c98a6d836e565814d8baaa28a6e734d83a6e6e812a6e70a97aff3');
INSERT INTO "registry_link" VALUES('arzacpkybhcg','calendar',1,'1807ab886ecbd7978f600248ba595ebad602ec07d6f61d69acd00197aef36875');
INSERT INTO "registry_link" VALUES('vtcedgx4b2mm','page',1,'7b24633bbba7436006b8815fcf377b0388c390dc53ae466461691d1e598d46c2');
INSERT INTO "registry_link" VALUES('vtcedgx4b2mm','calendar',1,'02458c5d54122f99187f97fe2e2812fda08d22c22fdfd5ea87e768d40c51f66d');
INSERT INTO "registry_link" VALUES('qyeh1hx67j96','page',1,'e2176cc39d139406c372e56c7b7e91ba49b62275f673a897353ac430deff3248');
INSERT INTO "registry_link" VALUES('qyeh1hx67j96','calendar',1,'4b581ed7f1aab8575fcae67b3b17ae464ce82f68d1b395f6362e5a1554350a88');
INSERT INTO "registry_link" VALUES('h4wy4jn7mjkk','page',1,'4114a4507e3833586009b7d1c354b0dd03b9d9e0983bbedd18266da07a5ae571');
INSERT INTO "registry_link" VALUES('h4wy4jn7mjkk','calendar',1,'684099d359c00fbe7d537904422db3527c61289ca0fcccb0a235bcf15bed31bd');
INSERT INTO "registry_link" VALUES('fdgr81dqdg02','page',1,'927001c4f555e743cee162df1df509aaf2fe89fcd271b3edfac58f4e19f42bfc');
INSERT INTO "registry_link" VALUES('fdgr81dqdg02','calendar',1,'c6a5486a2e2d5a65df50c713dc7bfdbc74d1f4b57454f7113ab57c505ed90d7e');
INSERT INTO "registry_link" VALUES('xkd9hfsw56bj','page',1,'a7aae74c17d6095115d77af278bae6b952bca85c4d0d11427ad8a8dd5c03d31a');
INSERT INTO "registry_link" VALUES('xkd9hfsw56bj','calendar',1,'c722382950981484feb6c534bd3e6392e5f1f2c7e2762f69c007bf22fbd829a5');
INSERT INTO "registry_link" VALUES('6y5wrteddpya','page',1,'9cc2206149a62e0c2fd2dad394b0e910b551ae74143e2b2e94638980f077dffc');
INSERT INTO "registry_link" VALUES('6y5wrteddpya','calendar',1,'411d53e44dadd100a0bfc46c7b54ee223063c9d7d95b24c8ce4eb4cfc2317846');
INSERT INTO "registry_link" VALUES('m4c5aykfx3vc','page',1,'7bcad09f1f71a9c9c19753bf4a5f810f9f33ae11bfa8570ccd8dd6879d8e30f1');
INSERT INTO "registry_link" VALUES('m4c5aykfx3vc','calendar',1,'e9b366a30d677b864a25e2b17927623edaa6b47a7d8ec3fe5a127df8131e0262');
INSERT INTO "registry_link" VALUES('aj5bpg4e1w0c','page',1,'346c40ee81f343ef75f662a2a287d829e6906255e5cdb8976abaae7170c92814');
INSERT INTO "registry_link" VALUES('aj5bpg4e1w0c','calendar',1,'1e077c17831f6c219b7d29717ae57a13fc14c54e9faf4e8c7e8c5eae84777db4');
INSERT INTO "registry_link" VALUES('dfdxmm4mmpfe','page',1,'f99294fd7084efdd2e78d3417bd3623bf338e1d3ef005b3b7e3da530796d76de');
INSERT INTO "registry_link" VALUES('dfdxmm4mmpfe','calendar',1,'aa2ad888122d87b8ec7173929aa37fb41e6cb95421133d55a088d16c86449d3c');
INSERT INTO "registry_link" VALUES('9r5mbfj5g7zd','page',1,'402ad26c431d58b57ca207c498e5da8c95df8d1d523b82ef64bae38b73e8c713');
INSERT INTO "registry_link" VALUES('9r5mbfj5g7zd','calendar',1,'ae10671834bc00cfa5260a6bbde585353b8f42d40af079579fc5782d42f42726');
INSERT INTO "registry_link" VALUES('qb8bggy63d8w','page',1,'a905e09b0f363798b3743b8cd2ba0466bd529a9ad97efd565ebab15cc7d10683');
INSERT INTO "registry_link" VALUES('qb8bggy63d8w','calendar',1,'d8801f8031a9d0ebe14b34a781320ec1161548a62394f4f17e3d84bdc8aac66d');
INSERT INTO "registry_link" VALUES('3q9dc97fs1hw','page',1,'590d5e2fe8039d1ffd28123b54470b35d5ffd537228c93ed2e2f64186ba1bd9d');
INSERT INTO "registry_link" VALUES('3q9dc97fs1hw','calendar',1,'6459123b059e9fd5ac948b31c4ad5a71b84d1c80ca62c3754199d551a2827dd1');
INSERT INTO "registry_link" VALUES('28tnb1f4hk27','page',1,'52802472428f5848531a3bc39851aedb2c30d6df99b946459e45974d941a73a4');
INSERT INTO "registry_link" VALUES('28tnb1f4hk27','calendar',1,'a8fea97e6c33f991b1b3712b70e6fb4c39e9cb40f729d0d328c6404f8899190e');
INSERT INTO "registry_link" VALUES('s0f3cbfr4bsb','page',1,'a3856d4840224733b581a499ccc1d1019a02fcc47fe816d4233171430a8f99ad');
INSERT INTO "registry_link" VALUES('s0f3cbfr4bsb','calendar',1,'f76412fabd7272c225193e1246aca906d1783bd4a77a81c826c2c8b4d77a691d');
INSERT INTO "registry_link" VALUES('3w56hpdvve19','page',1,'d650267c44363a919612e91528172c87b38022f8a8343330d5dc7106cd959e9c');
INSERT INTO "registry_link" VALUES('3w56hpdvve19','calendar',1,'d20a5e794fee01d111539dea3b6b4ab83e866b9da6f71a00d167639f837a31fa');
INSERT INTO "registry_link" VALUES('3ssrjq54zzay','page',1,'68b80788592d3491a87469aa602543d7010cda51a682c5b90e6f9f0aea9efd03');
INSERT INTO "registry_link" VALUES('3ssrjq54zzay','calendar',1,'8dbe2de1891ee85f96c3c3ac74218433175ea49eaa5a9d18e3d62ea667e18e9b');
INSERT INTO "registry_link" VALUES('zdgnah21ctze','page',1,'361724fae89f87b2b0a226390287bb5e5bbe0b6db75676faf54639e801b2183c');
INSERT INTO "registry_link" VALUES('zdgnah21ctze','calendar',1,'c62737d4a8ea100570075f2af5ee17e55f6e722a47781007e9cda8df0ee11243');
INSERT INTO "registry_link" VALUES('m67kwrd6tqxc','page',1,'40e62ff672db0773c86e1e875eb6fd6460176d7f019f99ddf7754a93a8724c0a');
INSERT INTO "registry_link" VALUES('m67kwrd6tqxc','calendar',1,'fade7f1cc39a8f35d594c715e91da1c6363ff766b485e8a850b1da69b217e315');
INSERT INTO "registry_link" VALUES('h4cbtn3w50wd','page',1,'7564500b4f3a05de6e86e51396c3a5a71bc52b0a37978e9f1993b36190162423');
INSERT INTO "registry_link" VALUES('h4cbtn3w50wd','calendar',1,'f1f94f15a9e88160e8643c77225d3ba02c6c09e74a8fe0002aef38ef2aebea0a');
INSERT INTO "registry_link" VALUES('g7b2dewvay4y','page',1,'9cb299d2c4160d420418162ac96a1b0043d9ab1a660842e7025ea09859bf7797');
INSERT INTO "registry_link" VALUES('g7b2dewvay4y','calendar',1,'6eccffc7407b222daa0900554ae641d6bb362d014311f8350e63e713f96ec23e');
INSERT INTO "registry_link" VALUES('rs7yfeqpakgw','page',1,'80bf233eb4fd12ae4b7ec25dbe38a698306c7af2e82f5b511ba26a171011490c');
INSERT INTO "registry_link" VALUES('rs7yfeqpakgw','calendar',1,'49e32c080ace646d283fd3434e3619e51a8a0f11bbc2bc5b221e6f7a86c97560');
INSERT INTO "registry_link" VALUES('62t794m0t39q','page',1,'5db5400b7ced59d2973535a3be16a033d3cb831ce903c9619c3366707da1035c');
INSERT INTO "registry_link" VALUES('62t794m0t39q','calendar',1,'6137b1004fd4f1870a4d3a90e3be48bff467d3ba177051d3fcf3babc738ef181');
INSERT INTO "registry_link" VALUES('vqg67csw5hfz','page',1,'2b03c5ed6071c2dd1fe815d82ba4cab7d406d68d5c029447e98a64ecd1dfb269');
INSERT INTO "registry_link" VALUES('vqg67csw5hfz','calendar',1,'5be74fc1a490d048c61abb3d92cd69003ce96ee48df56911db84ed5c37ec3552');
INSERT INTO "registry_link" VALUES('ar3tjb3sh1gw','page',1,'af097e8993fbc56cd89e347a4477e8d5cf25fb1f3306376ac93df11cfeea5502');
INSERT INTO "registry_link" VALUES('ar3tjb3sh1gw','calendar',1,'30b6c63a639a6a7ff021dacd362c49bad4ce38a341b3efec67fd438e4cf8febd');
INSERT INTO "registry_link" VALUES('pmxq7a902xj6','page',1,'012d98b5df93c32b01e3f6d8f2a31101d54da9e8bdc889e3401fd8aafe11d1a0');
INSERT INTO "registry_link" VALUES('pmxq7a902xj6','calendar',1,'88d23275564745a82e91d7ec21ca72b8034e8c983a8d9491db329b3d0e09272f');
INSERT INTO "registry_link" VALUES('gm3zzsh3k5p9','page',1,'4702d435121327c1b691e6116b8095f481da9bb2178e0b9878b14bfed8f5a7f2');
INSERT INTO "registry_link" VALUES('gm3zzsh3k5p9','calendar',1,'d0d4c5be19928e5b974196cb94104603e145632886a51303f1272d610df5b14a');
INSERT INTO "registry_link" VALUES('cyswm3f2wxav','page',1,'0e389fb9d3ba180835d6020e45cbd1edec6dce973380248c65934d15826125fd');
INSERT INTO "registry_link" VALUES('cyswm3f2wxav','calendar',1,'977bcd61569678389f45eac31eef31258d0fa25d08ec4d763ba377314d7737a0');
CREATE TABLE registry_member (
	id VARCHAR(20) NOT NULL, 
	name VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	sex VARCHAR(10), 
	birth_year INTEGER, 
	phone VARCHAR(20), 
	since DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "registry_member" VALUES('gz3bhy8mt0s9','권민나','구로구청','구청장','female',1974,'01000000001','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('pbe7x6ydkfvx','장상호','구로구청','기획경제국장','male',1971,'01000000002','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('1kechwzvmy6r','안재영','구로구청','행정문화국장','female',1968,'01000000003','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('9smpgazfwrtb','홍정현','구로구청','복지교육국장','female',1965,'01000000004','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('c3rs3sfg6ksq','조상준','구로구청','협치정책보좌관','male',1968,'01000000005','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('2g1r686atdnx','한정아','구로동 돌봄협동조합','대표','male',1980,'01000000006','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('bhdpq2sgakc4','강예호','개봉동 학부모모임','회원','female',1960,'01000000007','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('2g0r42nga0at','임상아','항동 환경실천모임','대표','male',1980,'01000000008','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('89h32sjway3n','임예연','궁동 돌봄협동조합','대표','female',1979,'01000000009','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('nk4wkadh654x','강지경','고척동 주거복지모임','회원','male',1984,'01000000010','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('sa442qfrwvqw','조재경','오류동 다문화이웃모임','회원','female',1959,'01000000011','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('k7xtwcv25b5y','조예경','신도림동 상인회','대표','female',1990,'01000000012','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('wmdgx3kj0cq9','오태미','가리봉동 다문화이웃모임','대표','female',1972,'01000000013','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('44zf2d9r55gq','윤서호','천왕동 환경실천모임','대표','male',2000,'01000000014','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('vshcr6zagkey','오유원','천왕동 환경실천모임','대표','female',1975,'01000000015','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('tt1fb7hx1a53','최지경','오류동 청년활동모임','운영위원','male',2002,'01000000016','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('r8njmjpt6xxp','장윤미','가리봉동 마을살이모임','운영위원','male',1985,'01000000017','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('arzacpkybhcg','정서미','오류동 주거복지모임','운영위원','male',1961,'01000000018','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('vtcedgx4b2mm','오재훈','개봉동 청년활동모임','회원','male',1969,'01000000019','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('qyeh1hx67j96','정은준','신도림동 환경실천모임','운영위원','female',1970,'01000000020','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('h4wy4jn7mjkk','장현경','항동 환경실천모임','대표','female',1992,'01000000021','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('fdgr81dqdg02','윤예민','구로동 학부모모임','대표','male',1988,'01000000022','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('xkd9hfsw56bj','서수경','오류동 장애인권익모임','운영위원','female',1967,'01000000023','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('6y5wrteddpya','안영민','항동 작은도서관모임','대표','male',1993,'01000000024','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('m4c5aykfx3vc','오서훈','항동 상인회','대표','female',1984,'01000000025','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('aj5bpg4e1w0c','최유미','궁동 마을살이모임','회원','male',1974,'01000000026','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('dfdxmm4mmpfe','임시은','개봉동 상인회','대표','female',1960,'01000000027','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('9r5mbfj5g7zd','서민빈','신도림동 장애인권익모임','운영위원','female',1993,'01000000028','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('qb8bggy63d8w','황정영','구로동 주거복지모임','대표','female',1960,'01000000029','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('3q9dc97fs1hw','장상우','고척동 상인회','운영위원','female',1969,'01000000030','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('28tnb1f4hk27','윤민경','오류동 마을살이모임','회원','female',1986,'01000000031','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('s0f3cbfr4bsb','최준연','궁동 작은도서관모임','운영위원','male',1999,'01000000032','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('3w56hpdvve19','최하린','오류동 돌봄협동조합','운영위원','male',1984,'01000000033','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('3ssrjq54zzay','홍윤진','신도림동 마을살이모임','대표','female',1999,'01000000034','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('zdgnah21ctze','한하준','가리봉동 청년활동모임','회원','male',1978,'01000000035','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('m67kwrd6tqxc','류지훈','구로구청','협치정책과장','male',1969,'01000000036','2026-11-20 01:00:04.228551');
INSERT INTO "registry_member" VALUES('h4cbtn3w50wd','오윤희','신도림동 다문화이웃모임','회원','male',1977,'01000000101','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('g7b2dewvay4y','정민경','신도림동 청년활동모임','대표','male',1998,'01000000102','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('rs7yfeqpakgw','김수아','신도림동 청년활동모임','운영위원','male',1984,'01000000103','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('62t794m0t39q','신수진','구로동 다문화이웃모임','대표','female',1990,'01000000104','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('vqg67csw5hfz','서은석','신도림동 돌봄협동조합','회원','female',1986,'01000000105','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('ar3tjb3sh1gw','윤준현','구로구청','협치지원팀장','male',1968,'01000000106','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('pmxq7a902xj6','신정아','구로구청','예산팀장','female',1977,'01000000107','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('gm3zzsh3k5p9','강예영','항동 작은도서관모임','회원','female',1960,'01000000108','2026-11-20 01:00:04.293686');
INSERT INTO "registry_member" VALUES('cyswm3f2wxav','윤수준','고척동 작은도서관모임','대표','male',1977,'01000000109','2026-11-20 01:00:04.293686');
CREATE TABLE registry_membership (
	id INTEGER NOT NULL, 
	body VARCHAR(90) NOT NULL, 
	member VARCHAR(20) NOT NULL, 
	place INTEGER NOT NULL, 
	starts DATE, 
	ends DATE, 
	seat VARCHAR(20) NOT NULL, 
	office VARCHAR(20) NOT NULL, 
	organisation VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	recommended_by VARCHAR, 
	side VARCHAR(20), 
	residence VARCHAR, 
	reappointments INTEGER NOT NULL, 
	reason VARCHAR(20) NOT NULL, 
	ended_for VARCHAR(20), 
	PRIMARY KEY (id), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	FOREIGN KEY(member) REFERENCES registry_member (id)
);
INSERT INTO "registry_membership" VALUES(1,'guro','gz3bhy8mt0s9',2,'2026-01-01',NULL,'ex_officio','co_chair','구로구청','구청장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(2,'guro','pbe7x6ydkfvx',3,'2026-01-01',NULL,'ex_officio','member','구로구청','기획경제국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(3,'guro','1kechwzvmy6r',4,'2026-01-01',NULL,'ex_officio','member','구로구청','행정문화국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(4,'guro','9smpgazfwrtb',5,'2026-01-01',NULL,'ex_officio','member','구로구청','복지교육국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(5,'guro','c3rs3sfg6ksq',6,'2026-01-01',NULL,'ex_officio','member','구로구청','협치정책보좌관',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(6,'guro','2g1r686atdnx',7,'2026-03-01','2028-02-29','appointed','member','구로동 돌봄협동조합','대표','구의회 추천','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(7,'guro','bhdpq2sgakc4',8,'2026-03-01','2028-02-29','appointed','member','개봉동 학부모모임','회원','구의회 추천','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(8,'guro','2g0r42nga0at',9,'2026-03-01','2028-02-29','appointed','member','항동 환경실천모임','대표','구의회 추천','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(9,'guro','89h32sjway3n',10,'2026-03-01','2028-02-29','appointed','member','궁동 돌봄협동조합','대표','주민참여예산위원회 추천','civil','구로구 궁동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(10,'guro','nk4wkadh654x',11,'2026-03-01','2028-02-29','appointed','member','고척동 주거복지모임','회원','주민참여예산위원회 추천','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(11,'guro','sa442qfrwvqw',12,'2026-03-01','2028-02-29','appointed','member','오류동 다문화이웃모임','회원','주민참여예산위원회 추천','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(12,'guro','k7xtwcv25b5y',13,'2026-03-01','2028-02-29','appointed','member','신도림동 상인회','대표','민간대표자협의회 추천','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(13,'guro','wmdgx3kj0cq9',14,'2026-03-01','2028-02-29','appointed','member','가리봉동 다문화이웃모임','대표','민간대표자협의회 추천','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(14,'guro','44zf2d9r55gq',15,'2026-03-01','2028-02-29','appointed','member','천왕동 환경실천모임','대표','민간대표자협의회 추천','civil','구로구 천왕동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(15,'guro','vshcr6zagkey',16,'2026-03-01','2028-02-29','appointed','member','천왕동 환경실천모임','대표','공개모집','civil','구로구 천왕동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(16,'guro','tt1fb7hx1a53',17,'2026-03-01','2028-02-29','appointed','member','오류동 청년활동모임','운영위원','공개모집','civil','구로구 오류동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(17,'guro','r8njmjpt6xxp',18,'2026-03-01','2028-02-29','appointed','member','가리봉동 마을살이모임','운영위원','공개모집','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(18,'guro','arzacpkybhcg',19,'2026-03-01','2028-02-29','appointed','member','오류동 주거복지모임','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(19,'guro','vtcedgx4b2mm',20,'2026-03-01','2028-02-29','appointed','member','개봉동 청년활동모임','회원','공개모집','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(20,'guro','qyeh1hx67j96',21,'2026-03-01','2028-02-29','appointed','member','신도림동 환경실천모임','운영위원','공개모집','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(21,'guro','h4wy4jn7mjkk',22,'2026-03-01','2028-02-29','appointed','member','항동 환경실천모임','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(22,'guro','fdgr81dqdg02',23,'2026-03-01','2028-02-29','appointed','member','구로동 학부모모임','대표','공개모집','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(23,'guro','xkd9hfsw56bj',24,'2026-03-01','2028-02-29','appointed','member','오류동 장애인권익모임','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(24,'guro','6y5wrteddpya',25,'2026-03-01','2028-02-29','appointed','co_chair','항동 작은도서관모임','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(25,'guro','m4c5aykfx3vc',26,'2026-03-01','2028-02-29','appointed','member','항동 상인회','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(26,'guro','aj5bpg4e1w0c',27,'2026-03-01','2028-02-29','appointed','member','궁동 마을살이모임','회원','공개모집','civil','구로구 궁동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(27,'guro','dfdxmm4mmpfe',28,'2026-03-01','2028-02-29','appointed','member','개봉동 상인회','대표','공개모집','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(28,'guro','9r5mbfj5g7zd',29,'2026-03-01','2028-02-29','appointed','member','신도림동 장애인권익모임','운영위원','공개모집','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(29,'guro','qb8bggy63d8w',30,'2026-03-01','2028-02-29','appointed','member','구로동 주거복지모임','대표','공개모집','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(30,'guro','3q9dc97fs1hw',31,'2026-03-01','2028-02-29','appointed','member','고척동 상인회','운영위원','공개모집','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(31,'guro','28tnb1f4hk27',32,'2026-03-01','2028-02-29','appointed','member','오류동 마을살이모임','회원','공개모집','civil','구로구 오류동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(32,'guro','s0f3cbfr4bsb',33,'2026-03-01','2028-02-29','appointed','member','궁동 작은도서관모임','운영위원','공개모집','civil','구로구 궁동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(33,'guro','3w56hpdvve19',34,'2026-03-01','2028-02-29','appointed','member','오류동 돌봄협동조합','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(34,'guro','3ssrjq54zzay',35,'2026-03-01','2028-02-29','appointed','member','신도림동 마을살이모임','대표','공개모집','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(35,'guro','zdgnah21ctze',36,'2026-03-01','2028-02-29','appointed','member','가리봉동 청년활동모임','회원','공개모집','civil','구로구 가리봉동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(36,'guro','m67kwrd6tqxc',37,'2026-01-01',NULL,'unseated','clerk','구로구청','협치정책과장',NULL,'official',NULL,0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(37,'guro-agenda','fdgr81dqdg02',2,'2026-03-01','2028-02-29','appointed','chair','구로동 학부모모임','대표','협치회의 위원','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(38,'guro-agenda','vtcedgx4b2mm',3,'2026-03-01','2028-02-29','appointed','member','개봉동 청년활동모임','회원','협치회의 위원','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(39,'guro-agenda','9r5mbfj5g7zd',4,'2026-03-01','2028-02-29','appointed','member','신도림동 장애인권익모임','운영위원','협치회의 위원','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(40,'guro-agenda','wmdgx3kj0cq9',5,'2026-03-01','2028-02-29','appointed','member','가리봉동 다문화이웃모임','대표','협치회의 위원','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(41,'guro-agenda','qyeh1hx67j96',6,'2026-03-01','2028-02-29','appointed','member','신도림동 환경실천모임','운영위원','협치회의 위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(42,'guro-agenda','k7xtwcv25b5y',7,'2026-03-01','2028-02-29','appointed','member','신도림동 상인회','대표','협치회의 위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(43,'guro-agenda','qb8bggy63d8w',8,'2026-03-01','2028-02-29','appointed','member','구로동 주거복지모임','대표','협치회의 위원','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(44,'guro-agenda','arzacpkybhcg',9,'2026-03-01','2028-02-29','appointed','member','오류동 주거복지모임','운영위원','협치회의 위원','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(45,'guro-agenda','3q9dc97fs1hw',10,'2026-03-01','2028-02-29','appointed','member','고척동 상인회','운영위원','협치회의 위원','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(46,'guro-agenda','h4cbtn3w50wd',11,'2026-03-01','2028-02-29','appointed','member','신도림동 다문화이웃모임','회원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(47,'guro-agenda','g7b2dewvay4y',12,'2026-03-01','2028-02-29','appointed','member','신도림동 청년활동모임','대표','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(48,'guro-agenda','rs7yfeqpakgw',13,'2026-03-01','2028-02-29','appointed','member','신도림동 청년활동모임','운영위원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(49,'guro-agenda','62t794m0t39q',14,'2026-03-01','2028-02-29','appointed','member','구로동 다문화이웃모임','대표','외부위원','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(50,'guro-agenda','vqg67csw5hfz',15,'2026-03-01','2028-02-29','appointed','member','신도림동 돌봄협동조합','회원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(51,'guro-agenda','ar3tjb3sh1gw',16,'2026-01-01',NULL,'ex_officio','member','구로구청','협치지원팀장','공무원','official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(52,'guro-agenda','pmxq7a902xj6',17,'2026-01-01',NULL,'ex_officio','member','구로구청','예산팀장','공무원','official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(53,'guro-agenda','gm3zzsh3k5p9',18,'2026-03-01','2028-02-29','appointed','member','항동 작은도서관모임','회원','주민참여예산위원','civil','구로구 항동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(54,'guro-agenda','cyswm3f2wxav',19,'2026-03-01','2028-02-29','appointed','member','고척동 작은도서관모임','대표','주민참여예산위원','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(55,'guro-agenda','m67kwrd6tqxc',20,'2026-01-01',NULL,'unseated','clerk','구로구청','협치정책과장',NULL,'official',NULL,0,'appointment',NULL);
CREATE TABLE registry_outbox (
	seq INTEGER NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	merge VARCHAR(120), 
	at DATETIME NOT NULL, 
	published BOOLEAN NOT NULL, 
	PRIMARY KEY (seq), 
	UNIQUE (id)
);
INSERT INTO "registry_outbox" VALUES(1,'zg9bsmsvznm7','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A227A673962736D73767A6E6D37222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(2,'qysdx1bm532b','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22717973647831626D35333262222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(3,'y7r8tvmz26py','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A227937723874766D7A32367079222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D6F7065726174696F6E73222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(4,'vnf909bmrce3','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22766E66393039626D72636533222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D6F7065726174696F6E73222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(5,'w2wmdnmw3ext','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A227732776D646E6D7733657874222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D646961676E6F736973222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(6,'tjgrsc7wnmwn','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22746A6772736337776E6D776E222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D646961676E6F736973222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(7,'2hp2snp4rnfw','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A2232687032736E7034726E6677222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(8,'a5dvr2bckfwd','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2261356476723262636B667764222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(9,'c8ds4ybcrcz3','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22633864733479626372637A33222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D6369766963222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(10,'e9twjfyqf7zd','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22653974776A66797166377A64222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D6369766963222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(11,'zas88zr4tecd','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A227A617338387A723474656364222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F776F6D656E222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(12,'xw64kk0gygjq','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22787736346B6B306779676A71222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F776F6D656E222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(13,'3fn9p9201h5k','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A2233666E39703932303168356B222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F796F757468222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(14,'5wz60p29q4dv','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2235777A363070323971346476222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F796F757468222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(15,'n4981qqp2p83','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A226E3439383171717032703833222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F7465656E73222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(16,'wh2k80t6qy9m','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A227768326B383074367179396D222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F7465656E73222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(17,'n582wqhacbvz','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A226E353832777168616362767A222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F6D756C746963756C747572616C222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(18,'g25y4q3pysyc','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22673235793471337079737963222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F6D756C746963756C747572616C222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(19,'f6b4z0fvdx8j','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22663662347A3066766478386A222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F77656C66617265222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(20,'ska4q069n40k','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22736B6134713036396E34306B222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F77656C66617265222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(21,'05dz6yk6n5hx','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A223035647A36796B366E356878222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F63697669635F656475636174696F6E222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(22,'b1qe9qenraa8','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22623171653971656E72616138222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F63697669635F656475636174696F6E222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(23,'qjf7b2ck9hv4','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22716A66376232636B39687634222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F7075626C69635F696E746572657374222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(24,'d4bc3ranstcn','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22643462633372616E7374636E222C226174223A22323032362D31312D32305430313A30303A30342E3039313630375A222C22626F6479223A226775726F2D77675F7075626C69635F696E746572657374222C22636F7272656C6174696F6E223A226E3735686A37666270776B35222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:04.091607',1);
INSERT INTO "registry_outbox" VALUES(25,'b1kbn7zqpm6s','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2262316B626E377A71706D3673222C226174223A22323032362D31312D32305430313A30303A30342E3232383535315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22726579786238356735643137222C2276657273696F6E223A327D',NULL,'2026-11-20 01:00:04.228551',1);
INSERT INTO "registry_outbox" VALUES(26,'bj5t55n5871c','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22626A357435356E3538373163222C226174223A22323032362D31312D32305430313A30303A30342E3239333638365A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226D6464667837636D6E7A6B68222C2276657273696F6E223A327D',NULL,'2026-11-20 01:00:04.293686',1);
INSERT INTO "registry_outbox" VALUES(27,'c99wh243far3','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22633939776832343366617233222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226E3232717174646D6B34316E222C226D656D626572223A22677A33626879386D74307339227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(28,'zaeyhgrr639z','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A616579686772723633397A222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22346A6E617963796172626671222C226D656D626572223A2239736D7067617A6677727462227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(29,'az8690q11p5z','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22617A3836393071313170357A222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2277316B72646A366D30736831222C226D656D626572223A226333727333736667366B7371227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(30,'krq9xzcwan02','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226B727139787A6377616E3032222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22337279776377737164366E73222C226D656D626572223A22326731723638366174646E78227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(31,'c69yjgqmzzq6','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22633639796A67716D7A7A7136222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2273786E30326737797671326E222C226D656D626572223A226268647071327367616B6334227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(32,'d6y95fxdmcsn','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2264367939356678646D63736E222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2273337A65737A767872386733222C226D656D626572223A223267307234326E6761306174227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(33,'de1yc1grmvc8','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2264653179633167726D766338222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A223330796162316439617A7363222C226D656D626572223A223839683332736A776179336E227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(34,'e00sknrv4qm9','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22653030736B6E727634716D39222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22643639746E7A617174643174222C226D656D626572223A226E6B34776B61646836353478227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(35,'2vbrm7ftkkzg','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22327662726D3766746B6B7A67222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22647A3664346B7368336B3574222C226D656D626572223A22736134343271667277767177227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(36,'0h2a820v2n9e','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223068326138323076326E3965222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2266677A666874367170377164222C226D656D626572223A226B3778747763763235623579227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(37,'35tdfbmrh87d','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223335746466626D7268383764222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A227A36746531783831706E666E222C226D656D626572223A22776D646778336B6A30637139227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(38,'9btar1mkabct','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223962746172316D6B61626374222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A223030706A3832363368367A35222C226D656D626572223A2234347A663264397235356771227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(39,'jx8h0kesvgzh','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226A783868306B657376677A68222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226130646E373161746A787438222C226D656D626572223A227673686372367A61676B6579227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(40,'d1wdq03r1kqt','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226431776471303372316B7174222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22763963667163706377766E67222C226D656D626572223A22747431666237687831613533227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(41,'acq44tsc7tm3','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22616371343474736337746D33222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22746A73336777323974667873222C226D656D626572223A2272386E6A6D6A707436787870227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(42,'9qbn905cadkn','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223971626E3930356361646B6E222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22323636627077647067733467222C226D656D626572223A2261727A6163706B7962686367227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(43,'xdn4jjnzwrk3','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2278646E346A6A6E7A77726B33222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A227171726D33747630396A7A30222C226D656D626572223A22767463656467783462326D6D227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(44,'5a4892tcxa98','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22356134383932746378613938222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A227965637A6A3071736D6D3471222C226D656D626572223A227179656831687836376A3936227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(45,'35m11pcqgcre','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2233356D313170637167637265222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A223267787737397A6776387968222C226D656D626572223A2268347779346A6E376D6A6B6B227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(46,'zc16rmr3m7sp','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A633136726D72336D377370222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226B357872626E307439627131222C226D656D626572223A22666467723831647164673032227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(47,'rfk2zp8x1qx1','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2272666B327A70387831717831222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22623933776B7A74646A643771222C226D656D626572223A22786B6439686673773536626A227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(48,'pxdf2ea4qvy1','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22707864663265613471767931222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22676B6462663463766570616A222C226D656D626572223A22367935777274656464707961227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(49,'zsahmypznjv3','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A7361686D79707A6E6A7633222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226D70706A72676A736A386838222C226D656D626572223A226D34633561796B6678337663227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(50,'55fjn8ep4p17','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223535666A6E38657034703137222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22317176347268306832737970222C226D656D626572223A22616A35627067346531773063227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(51,'rf8k4ps0d2kd','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227266386B3470733064326B64222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22736D3872377871646D646539222C226D656D626572223A22646664786D6D346D6D706665227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(52,'t5eyjmt6wy42','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22743565796A6D743677793432222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22306E356E7976773539647776222C226D656D626572223A223972356D62666A3567377A64227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(53,'zm1ym6h00jv9','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A6D31796D366830306A7639222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226D6B71683064676462763878222C226D656D626572223A22716238626767793633643877227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(54,'pg9t98j3css6','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227067397439386A3363737336222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226A32346A6374706468703930222C226D656D626572223A22337139646339376673316877227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(55,'439a0kj90cg9','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2234333961306B6A3930636739222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22337A37687031796265306261222C226D656D626572223A223238746E62316634686B3237227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(56,'np51g9dkvakt','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226E7035316739646B76616B74222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22353170363935773677353030222C226D656D626572223A22733066336362667234627362227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(57,'fpbhdhbrqpzc','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22667062686468627271707A63222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A227263656D61676A6472683471222C226D656D626572223A22337735366870647676653139227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(58,'1ehpy499c8sm','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2231656870793439396338736D222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A223776627A3039627770677379222C226D656D626572223A22337373726A7135347A7A6179227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(59,'p4x79mxnsr5s','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2270347837396D786E73723573222C226174223A22323032362D31312D32305430313A30303A30342E3532383934305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226E33667979306E6E61333073222C226D656D626572223A227A64676E6168323163747A65227D',NULL,'2026-11-20 01:00:04.528940',1);
INSERT INTO "registry_outbox" VALUES(60,'k5t970y0rjf9','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226B35743937307930726A6639222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226135367979733966356B6E65222C226D656D626572223A2268346362746E337735307764227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(61,'38b7a8ke72kz','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223338623761386B6537326B7A222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22366D72316B347670796E7265222C226D656D626572223A22673762326465777661793479227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(62,'mq34dm6q5w0p','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226D713334646D367135773070222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2268393233797132306666356B222C226D656D626572223A227273377966657170616B6777227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(63,'t459m3v6atbp','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22743435396D33763661746270222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22716638653566386861786E6D222C226D656D626572223A223632743739346D3074333971227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(64,'7thtmrxfya4y','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22377468746D72786679613479222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2261646E3161623768677A7A76222C226D656D626572223A2276716736376373773568667A227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(65,'19ekbyvjxqv2','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223139656B6279766A78717632222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22666E67727A787633386B3932222C226D656D626572223A22617233746A62337368316777227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(66,'zy1zj0fm2pd8','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A79317A6A30666D32706438222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2277316A616436783639687479222C226D656D626572223A22706D78713761393032786A36227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(67,'2xzm9f6vgww1','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2232787A6D3966367667777731222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2276307266307A377A61683632222C226D656D626572223A22676D337A7A7368336B357039227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(68,'kngz7e11925f','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226B6E677A3765313139323566222C226174223A22323032362D31312D32305430313A30303A30352E3438393633305A222C22626F6479223A22222C22636F7272656C6174696F6E223A226432363972326D303031636B222C226D656D626572223A22637973776D33663277786176227D',NULL,'2026-11-20 01:00:05.489630',1);
INSERT INTO "registry_outbox" VALUES(69,'gt5dd234xmjg','hyeopchi.event.facilitator.changed',X'7B2276223A312C226964223A226774356464323334786D6A67222C226174223A22323032362D31312D32305430313A30303A30352E3833323835305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2268356A796174657474677368227D',NULL,'2026-11-20 01:00:05.832850',1);
INSERT INTO "registry_outbox" VALUES(70,'xc75xt065gka','hyeopchi.event.facilitator.changed',X'7B2276223A312C226964223A22786337357874303635676B61222C226174223A22323032362D31312D32305430313A30303A30352E3838303939375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2236706B356867796A34716A62227D',NULL,'2026-11-20 01:00:05.880997',1);
INSERT INTO "registry_outbox" VALUES(71,'zbwzncmcvkt4','hyeopchi.event.chat.bound',X'7B2276223A312C226964223A227A62777A6E636D63766B7434222C226174223A22323032362D31312D32305430313A30303A30362E3632373130345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226B70326635336779627A6364222C22636861745F6964223A2D313030303030343030303030317D',NULL,'2026-11-20 01:00:06.627104',1);
INSERT INTO "registry_outbox" VALUES(72,'8vjft58vjdms','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2238766A66743538766A646D73222C226174223A22323032362D31312D32305430313A30303A30362E3632373130345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226B70326635336779627A6364222C2276657273696F6E223A337D',NULL,'2026-11-20 01:00:06.627104',1);
INSERT INTO "registry_outbox" VALUES(73,'mvawkehc9cf1','hyeopchi.event.chat.bound',X'7B2276223A312C226964223A226D7661776B65686339636631222C226174223A22323032362D31312D32305430313A30303A30362E3839333137345A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226E783063307463367A306D76222C22636861745F6964223A2D313030303030343030303030327D',NULL,'2026-11-20 01:00:06.893174',1);
INSERT INTO "registry_outbox" VALUES(74,'wwn0r2nrpmx0','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2277776E3072326E72706D7830222C226174223A22323032362D31312D32305430313A30303A30362E3839333137345A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226E783063307463367A306D76222C2276657273696F6E223A337D',NULL,'2026-11-20 01:00:06.893174',1);
CREATE TABLE registry_record (
	id VARCHAR(20) NOT NULL, 
	same VARCHAR(64) NOT NULL, 
	body VARCHAR(90) NOT NULL, 
	body_name VARCHAR NOT NULL, 
	period VARCHAR(21) NOT NULL, 
	session VARCHAR NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	subject VARCHAR NOT NULL, 
	times INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	UNIQUE (same)
);
CREATE TABLE scheduler_answer (
	"key" VARCHAR(120) NOT NULL, 
	refused BOOLEAN NOT NULL, 
	answer VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "scheduler_answer" VALUES('meeting.call:756d3c78be76ab37:34q598m8mn9b',0,'{"id":"bj2a3drqcr7h","body":"guro","body_name":"구로구협치회의","session":"2026년 제1차","kind":"regular","mode":"in_person","state":"called","starts":"2026-12-10T14:00:00+09:00","ends":"2026-12-10T16:00:00+09:00","place":"구로구청 5층 회의실","items":[{"number":1,"title":"2026년 협치과제 추진 상황","kind":"report","document":null,"document_url":null},{"number":2,"title":"협치회의 운영세칙 일부개정안","kind":"decision","document":null,"document_url":null},{"number":3,"title":"2027년 협치과제 우선순위","kind":"decision","document":null,"document_url":null},{"number":4,"title":"청년 공론장 개최 계획","kind":"decision","document":null,"document_url":null},{"number":5,"title":"구로1번가 공감 기준 조정","kind":"decision","document":null,"document_url":null}],"enrolled":35,"required":18,"opening":{"required":18,"enrolled":35,"cite":"제13조②","default":false,"by_analogy":null},"present":null,"confirmed":0,"declared":0,"rsvp":{"yes":0,"no":0,"maybe":0,"none":35},"rsvp_due":"2026-12-09T09:00:00Z","arrivals_from":"2026-12-10T13:30:00+09:00","wait_until":"2026-12-10T14:30:00+09:00","notice":{"days":7,"due":"2026-12-03","safe":"2026-12-02","send_by":"2026-12-03","cite":null,"default":true,"urgent":null,"given_at":null},"change":null,"presiding":null,"presiding_name":null,"opened_at":null,"closed_at":null,"motions":[],"minutes":null,"sequence":0,"created_at":"2026-11-20T01:00:07.170499Z","updated_at":"2026-11-20T01:00:07.170499Z"}','2026-11-20 01:00:07.170499');
INSERT INTO "scheduler_answer" VALUES('meeting.notice_given:2c36aabdfcb5f2d5:notice:bj2a3drqcr7h',0,'{}','2026-11-20 01:00:07.776911');
INSERT INTO "scheduler_answer" VALUES('meeting.call:c4596f83b17743f0:f.710f7649f45089b132bbf639563f8b87',0,'{"id":"exf0kxh8vtm6","body":"guro-agenda","body_name":"의제발굴분과","session":"2026년 제1차","kind":"regular","mode":"in_person","state":"called","starts":"2026-12-03T14:00:00+09:00","ends":"2026-12-03T16:00:00+09:00","place":"구로구청 5층 회의실","items":[{"number":1,"title":"2027년 협치과제 후보 12건 추천","kind":"decision","document":null,"document_url":null},{"number":2,"title":"주민 공론장 일정","kind":"report","document":null,"document_url":null}],"enrolled":18,"required":10,"opening":{"required":10,"enrolled":18,"cite":null,"default":true,"by_analogy":"제13조②"},"present":null,"confirmed":0,"declared":0,"rsvp":{"yes":0,"no":0,"maybe":0,"none":18},"rsvp_due":"2026-12-02T09:00:00Z","arrivals_from":"2026-12-03T13:30:00+09:00","wait_until":"2026-12-03T14:30:00+09:00","notice":{"days":7,"due":"2026-11-26","safe":"2026-11-25","send_by":"2026-11-26","cite":null,"default":true,"urgent":null,"given_at":null},"change":null,"presiding":null,"presiding_name":null,"opened_at":null,"closed_at":null,"motions":[],"minutes":null,"sequence":0,"created_at":"2026-11-20T01:00:08.132987Z","updated_at":"2026-11-20T01:00:08.132987Z"}','2026-11-20 01:00:08.132987');
INSERT INTO "scheduler_answer" VALUES('meeting.notice_given:2c36aabdfcb5f2d5:notice:exf0kxh8vtm6',0,'{}','2026-11-20 01:00:08.718555');
INSERT INTO "scheduler_answer" VALUES('rsvp.record:851e464fb451312f:page:00ddd01a60793733:bk112k5zs7x0:b0786a26f7609c73',0,'{"meeting":"bj2a3drqcr7h","answer":"yes","changed":true,"starts":"2026-12-10T05:00:00Z"}','2026-11-20 01:00:08.925566');
CREATE TABLE scheduler_ballot (
	motion VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	choice VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	changes INTEGER NOT NULL, 
	PRIMARY KEY (motion, member)
);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','gz3bhy8mt0s9','yes','2026-12-10 05:37:02.566236','member:gz3bhy8mt0s9',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','9smpgazfwrtb','yes','2026-12-10 05:37:02.566236','member:9smpgazfwrtb',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','c3rs3sfg6ksq','yes','2026-12-10 05:37:02.566236','member:c3rs3sfg6ksq',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','2g1r686atdnx','yes','2026-12-10 05:37:02.566236','member:2g1r686atdnx',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','bhdpq2sgakc4','yes','2026-12-10 05:37:02.566236','member:bhdpq2sgakc4',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','2g0r42nga0at','yes','2026-12-10 05:37:02.566236','member:2g0r42nga0at',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','89h32sjway3n','yes','2026-12-10 05:37:02.566236','member:89h32sjway3n',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','nk4wkadh654x','yes','2026-12-10 05:37:02.566236','member:nk4wkadh654x',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','sa442qfrwvqw','yes','2026-12-10 05:37:02.566236','member:sa442qfrwvqw',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','k7xtwcv25b5y','yes','2026-12-10 05:37:02.566236','member:k7xtwcv25b5y',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','wmdgx3kj0cq9','no','2026-12-10 05:37:02.566236','member:wmdgx3kj0cq9',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','44zf2d9r55gq','no','2026-12-10 05:37:02.566236','member:44zf2d9r55gq',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','vshcr6zagkey','no','2026-12-10 05:37:02.566236','member:vshcr6zagkey',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','tt1fb7hx1a53','no','2026-12-10 05:37:02.566236','member:tt1fb7hx1a53',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','r8njmjpt6xxp','no','2026-12-10 05:37:02.566236','member:r8njmjpt6xxp',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','arzacpkybhcg','abstain','2026-12-10 05:37:02.566236','member:arzacpkybhcg',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','vtcedgx4b2mm','abstain','2026-12-10 05:37:02.566236','member:vtcedgx4b2mm',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','qyeh1hx67j96','abstain','2026-12-10 05:37:02.566236','member:qyeh1hx67j96',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','1kechwzvmy6r','yes','2026-12-10 05:37:02.628933','member:1kechwzvmy6r',0);
INSERT INTO "scheduler_ballot" VALUES('8yn3z7jnjdvj','pbe7x6ydkfvx','yes','2026-12-10 05:37:02.628933','member:pbe7x6ydkfvx',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','gz3bhy8mt0s9','yes','2026-12-10 05:54:03.707066','member:gz3bhy8mt0s9',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','9smpgazfwrtb','yes','2026-12-10 05:54:03.707066','member:9smpgazfwrtb',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','c3rs3sfg6ksq','yes','2026-12-10 05:54:03.707066','member:c3rs3sfg6ksq',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','2g1r686atdnx','yes','2026-12-10 05:54:03.707066','member:2g1r686atdnx',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','bhdpq2sgakc4','yes','2026-12-10 05:54:03.707066','member:bhdpq2sgakc4',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','2g0r42nga0at','yes','2026-12-10 05:54:03.707066','member:2g0r42nga0at',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','89h32sjway3n','yes','2026-12-10 05:54:03.707066','member:89h32sjway3n',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','nk4wkadh654x','yes','2026-12-10 05:54:03.707066','member:nk4wkadh654x',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','sa442qfrwvqw','no','2026-12-10 05:54:03.707066','member:sa442qfrwvqw',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','k7xtwcv25b5y','no','2026-12-10 05:54:03.707066','member:k7xtwcv25b5y',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','wmdgx3kj0cq9','no','2026-12-10 05:54:03.707066','member:wmdgx3kj0cq9',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','44zf2d9r55gq','no','2026-12-10 05:54:03.707066','member:44zf2d9r55gq',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','vshcr6zagkey','no','2026-12-10 05:54:03.707066','member:vshcr6zagkey',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','tt1fb7hx1a53','no','2026-12-10 05:54:03.707066','member:tt1fb7hx1a53',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','r8njmjpt6xxp','no','2026-12-10 05:54:03.707066','member:r8njmjpt6xxp',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','arzacpkybhcg','no','2026-12-10 05:54:03.707066','member:arzacpkybhcg',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','vtcedgx4b2mm','abstain','2026-12-10 05:54:03.707066','member:vtcedgx4b2mm',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','qyeh1hx67j96','abstain','2026-12-10 05:54:03.707066','member:qyeh1hx67j96',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','pbe7x6ydkfvx','yes','2026-12-10 05:54:03.802218','member:pbe7x6ydkfvx',0);
INSERT INTO "scheduler_ballot" VALUES('xgavvz3g7ypj','1kechwzvmy6r','yes','2026-12-10 05:54:03.802218','member:1kechwzvmy6r',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','gz3bhy8mt0s9','yes','2026-12-10 06:11:05.141004','member:gz3bhy8mt0s9',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','9smpgazfwrtb','yes','2026-12-10 06:11:05.141004','member:9smpgazfwrtb',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','c3rs3sfg6ksq','yes','2026-12-10 06:11:05.141004','member:c3rs3sfg6ksq',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','2g1r686atdnx','yes','2026-12-10 06:11:05.141004','member:2g1r686atdnx',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','bhdpq2sgakc4','yes','2026-12-10 06:11:05.141004','member:bhdpq2sgakc4',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','2g0r42nga0at','yes','2026-12-10 06:11:05.141004','member:2g0r42nga0at',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','89h32sjway3n','yes','2026-12-10 06:11:05.141004','member:89h32sjway3n',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','nk4wkadh654x','yes','2026-12-10 06:11:05.141004','member:nk4wkadh654x',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','sa442qfrwvqw','no','2026-12-10 06:11:05.141004','member:sa442qfrwvqw',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','k7xtwcv25b5y','no','2026-12-10 06:11:05.141004','member:k7xtwcv25b5y',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','wmdgx3kj0cq9','no','2026-12-10 06:11:05.141004','member:wmdgx3kj0cq9',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','44zf2d9r55gq','no','2026-12-10 06:11:05.141004','member:44zf2d9r55gq',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','vshcr6zagkey','no','2026-12-10 06:11:05.141004','member:vshcr6zagkey',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','tt1fb7hx1a53','no','2026-12-10 06:11:05.141004','member:tt1fb7hx1a53',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','r8njmjpt6xxp','no','2026-12-10 06:11:05.141004','member:r8njmjpt6xxp',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','arzacpkybhcg','no','2026-12-10 06:11:05.141004','member:arzacpkybhcg',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','vtcedgx4b2mm','no','2026-12-10 06:11:05.141004','member:vtcedgx4b2mm',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','qyeh1hx67j96','no','2026-12-10 06:11:05.141004','member:qyeh1hx67j96',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','pbe7x6ydkfvx','yes','2026-12-10 06:11:05.267811','member:pbe7x6ydkfvx',0);
INSERT INTO "scheduler_ballot" VALUES('k2z6c8zxejx0','1kechwzvmy6r','yes','2026-12-10 06:11:05.267811','member:1kechwzvmy6r',0);
CREATE TABLE scheduler_charter (
	charter VARCHAR(80) NOT NULL, 
	version INTEGER NOT NULL, 
	toml VARCHAR NOT NULL, 
	PRIMARY KEY (charter, version)
);
INSERT INTO "scheduler_charter" VALUES('guro',1,'# 서울특별시 구로구 협치회의 조례 (2019-05-02, 24개 조). 조례에 없는 값은 적지 않는다: 기본값이 쓰인다.
schema = 1
key = "guro"
name = "구로구협치회의"
institution = "서울특별시 구로구"
institution_key = "guro"
aliases = ["구로구 협치회의", "구로협치회의"]
collective_aliases = ["분과", "4개 분과", "분과위원회", "분과회의"]
notes = [
    "공동의장은 구청장과, 위촉직 위원 중에서 호선한 1명입니다 (제9조②).",
    "당연직은 구청장, 국장 3명, 협치정책보좌관입니다 (제9조③).",
    "위촉 해제의 사유를 정합니다 (제11조).",
    "의장은 직무를 대행할 사람을 미리 지명합니다 (제12조②).",
    "간사는 업무를 담당하는 부서의 장이 됩니다 (제13조③).",
    "협치실무단은 행정 지원을 맡으며 의결하지 않습니다 (제7조③).",
    "기본계획은 3년마다 세웁니다 (제16조).",
    "해마다 결과를 공개합니다 (제24조).",
    "그 밖의 사항은 협치회의의 의결을 거쳐 정합니다 (부칙 제2조).",
    "구청장은 의결된 것을 실행하도록 노력합니다 (제8조).",
    "임시회는 의장이 필요하다고 인정할 때에도 엽니다 (제13조①).",
    "분과마다 명부가 따로 있으며 협치회의 위원, 외부위원, 공무원, 주민참여예산위원이 함께합니다.",
    "운영분과는 민간의장, 분과위원장, 보좌관, 조정관, 팀장이 직책으로 맡습니다.",
]

[ordinance]
title = "서울특별시 구로구 협치회의 조례"
enacted = "2019-05-02"

[seats]
count = { value = 35, cite = "제9조①" }
measure = { value = "about", cite = "제9조①" }

[[composition]]
rule = "sex_share"
of = "appointed"
at_most = "6/10"
cite = "제9조④"

[[composition]]
rule = "ex_officio"
count = 5
cite = "제9조③"

[[composition]]
rule = "appointed"
count = 30
measure = "about"

[[composition]]
rule = "office"
office = "co_chair"
count = 2
cite = "제9조①"

[[composition]]
rule = "nomination"
nomination = "구의회 추천"
count = 3

[[composition]]
rule = "nomination"
nomination = "주민참여예산위원회 추천"
count = 3

[[composition]]
rule = "nomination"
nomination = "민간대표자협의회 추천"
count = 3

[[composition]]
rule = "nomination"
nomination = "공개모집"
count = 21
measure = "about"

[opening]
of = "enrolled"
needs = "majority"
cite = "제13조②"

[decisions.ordinary]
of = "present"
needs = "majority"
cite = "제13조②"

[voting]
binding = { value = false, cite = "제8조" }

[calling]
extraordinary_request = { value = "1/3", cite = "제13조①" }

[meetings]
regular_per_year = { value = 4, cite = "제13조①" }

[terms]
years = { value = 2, cite = "제10조①" }
reappointments = { value = 1, cite = "제10조①" }
replacement_remainder = { value = true, cite = "제10조②" }
officials_in_post = true
allowance = { value = true, cite = "제15조" }

[[sub_bodies]]
key = "operations"
name = "운영분과"
kind = "steering"
cite = "제7조②"
aliases = ["운영분과위원회", "운영분과회의"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "diagnosis"
name = "진단과권고분과"
kind = "subcommittee"
cite = "제7조②"
aliases = ["진단과 권고 분과", "진단권고분과", "진단과권고분과위원회"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "agenda"
name = "의제발굴분과"
kind = "subcommittee"
cite = "제7조②"
aliases = ["의제발굴분과위원회", "의제발굴분과회의"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "civic"
name = "공익활동촉진분과"
kind = "subcommittee"
cite = "제7조②"
aliases = ["공익활동촉진분과위원회", "공익활동 촉진 분과"]
meetings.regular_per_year = 12

[[sub_bodies]]
key = "wg_women"
name = "여성 워킹그룹"
kind = "working_group"
area = "여성"

[[sub_bodies]]
key = "wg_youth"
name = "청년 워킹그룹"
kind = "working_group"
area = "청년"

[[sub_bodies]]
key = "wg_teens"
name = "청소년 워킹그룹"
kind = "working_group"
area = "청소년"

[[sub_bodies]]
key = "wg_multicultural"
name = "다문화 워킹그룹"
kind = "working_group"
area = "다문화"

[[sub_bodies]]
key = "wg_welfare"
name = "복지 워킹그룹"
kind = "working_group"
area = "복지"

[[sub_bodies]]
key = "wg_civic_education"
name = "시민교육 워킹그룹"
kind = "working_group"
area = "시민교육"

[[sub_bodies]]
key = "wg_public_interest"
name = "공익활동 지원 워킹그룹"
kind = "working_group"
area = "공익활동 지원"
');
CREATE TABLE scheduler_code_try (
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	window INTEGER NOT NULL, 
	wrong INTEGER NOT NULL, 
	PRIMARY KEY (meeting, member, window)
);
CREATE TABLE scheduler_confirmation (
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	version INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, member, version)
);
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','gz3bhy8mt0s9',1,'2026-12-10 06:15:07.189396','member:gz3bhy8mt0s9');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','c3rs3sfg6ksq',1,'2026-12-10 06:15:07.222039','member:c3rs3sfg6ksq');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','9smpgazfwrtb',1,'2026-12-10 06:15:07.271620','member:9smpgazfwrtb');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','2g1r686atdnx',1,'2026-12-10 06:15:07.328433','member:2g1r686atdnx');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','bhdpq2sgakc4',1,'2026-12-10 06:15:07.328433','member:bhdpq2sgakc4');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','2g0r42nga0at',1,'2026-12-10 06:15:07.431129','member:2g0r42nga0at');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','89h32sjway3n',1,'2026-12-10 06:15:07.431129','member:89h32sjway3n');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','nk4wkadh654x',1,'2026-12-10 06:15:07.431129','member:nk4wkadh654x');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','k7xtwcv25b5y',1,'2026-12-10 06:15:07.547577','member:k7xtwcv25b5y');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','sa442qfrwvqw',1,'2026-12-10 06:15:07.547577','member:sa442qfrwvqw');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','wmdgx3kj0cq9',1,'2026-12-10 06:15:07.547577','member:wmdgx3kj0cq9');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','44zf2d9r55gq',1,'2026-12-10 06:15:07.547577','member:44zf2d9r55gq');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','r8njmjpt6xxp',1,'2026-12-10 06:15:07.619660','member:r8njmjpt6xxp');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','tt1fb7hx1a53',1,'2026-12-10 06:15:07.619660','member:tt1fb7hx1a53');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','vshcr6zagkey',1,'2026-12-10 06:15:07.619660','member:vshcr6zagkey');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','arzacpkybhcg',1,'2026-12-10 06:15:07.619660','member:arzacpkybhcg');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','qyeh1hx67j96',1,'2026-12-10 06:15:07.701845','member:qyeh1hx67j96');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','vtcedgx4b2mm',1,'2026-12-10 06:15:07.701845','member:vtcedgx4b2mm');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','1kechwzvmy6r',1,'2026-12-10 06:15:07.701845','member:1kechwzvmy6r');
INSERT INTO "scheduler_confirmation" VALUES('bj2a3drqcr7h','pbe7x6ydkfvx',1,'2026-12-10 06:15:07.797277','member:pbe7x6ydkfvx');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','vtcedgx4b2mm',1,'2026-12-10 06:15:09.046543','member:vtcedgx4b2mm');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','9r5mbfj5g7zd',1,'2026-12-10 06:15:09.046543','member:9r5mbfj5g7zd');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','wmdgx3kj0cq9',1,'2026-12-10 06:15:09.046543','member:wmdgx3kj0cq9');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','fdgr81dqdg02',1,'2026-12-10 06:15:09.078969','member:fdgr81dqdg02');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','qb8bggy63d8w',1,'2026-12-10 06:15:09.078969','member:qb8bggy63d8w');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','k7xtwcv25b5y',1,'2026-12-10 06:15:09.078969','member:k7xtwcv25b5y');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','qyeh1hx67j96',1,'2026-12-10 06:15:09.078969','member:qyeh1hx67j96');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','arzacpkybhcg',1,'2026-12-10 06:15:09.078969','member:arzacpkybhcg');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','h4cbtn3w50wd',1,'2026-12-10 06:15:09.125757','member:h4cbtn3w50wd');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','g7b2dewvay4y',1,'2026-12-10 06:15:09.125757','member:g7b2dewvay4y');
INSERT INTO "scheduler_confirmation" VALUES('exf0kxh8vtm6','3q9dc97fs1hw',1,'2026-12-10 06:15:09.125757','member:3q9dc97fs1hw');
CREATE TABLE scheduler_correction (
	id VARCHAR(16) NOT NULL, 
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	text VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	answer VARCHAR, 
	answered_at DATETIME, 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_dead_letter (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (seq)
);
CREATE TABLE scheduler_deadline (
	id VARCHAR(16) NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	subject VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	due DATETIME NOT NULL, 
	generation INTEGER NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	fired_at DATETIME, 
	cite VARCHAR, 
	"default" BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (kind, subject)
);
INSERT INTO "scheduler_deadline" VALUES('8757667k1z52','notice','bj2a3drqcr7h','guro','2026-12-03 14:59:59.000000',1,'met',NULL,NULL,1);
INSERT INTO "scheduler_deadline" VALUES('2wvwpawsxwhj','rsvp_reminder','bj2a3drqcr7h','guro','2026-12-09 09:00:00.000000',1,'met','2026-12-10 04:35:00.974585',NULL,1);
INSERT INTO "scheduler_deadline" VALUES('652tvx102as7','arrivals','bj2a3drqcr7h','guro','2026-12-10 04:30:00.000000',1,'met','2026-12-10 04:35:01.005570',NULL,0);
INSERT INTO "scheduler_deadline" VALUES('swhhx7c1hjvf','start','bj2a3drqcr7h','guro','2026-12-10 05:00:00.000000',1,'met','2026-12-10 05:00:00.775532',NULL,0);
INSERT INTO "scheduler_deadline" VALUES('9628y33484zq','notice','exf0kxh8vtm6','guro-agenda','2026-11-26 14:59:59.000000',1,'met',NULL,NULL,1);
INSERT INTO "scheduler_deadline" VALUES('nayc6rqmsbcw','rsvp_reminder','exf0kxh8vtm6','guro-agenda','2026-12-02 09:00:00.000000',1,'met','2026-12-02 09:01:00.860099',NULL,1);
INSERT INTO "scheduler_deadline" VALUES('02jtem8hfva7','arrivals','exf0kxh8vtm6','guro-agenda','2026-12-03 04:30:00.000000',1,'met','2026-12-03 04:35:00.927409',NULL,0);
INSERT INTO "scheduler_deadline" VALUES('4zv4ry4fbfwr','start','exf0kxh8vtm6','guro-agenda','2026-12-03 05:00:00.000000',1,'met','2026-12-03 05:00:00.702947',NULL,0);
INSERT INTO "scheduler_deadline" VALUES('fgmytadzspx9','minutes_draft','exf0kxh8vtm6','guro-agenda','2026-12-14 14:59:59.000000',1,'met',NULL,NULL,1);
INSERT INTO "scheduler_deadline" VALUES('gxhg97v49369','minutes_draft','bj2a3drqcr7h','guro','2026-12-21 14:59:59.000000',1,'met',NULL,NULL,1);
INSERT INTO "scheduler_deadline" VALUES('8d98w7nyfwkf','minutes_confirmation','bj2a3drqcr7h','guro','2026-12-17 14:59:59.000000',1,'met',NULL,NULL,1);
INSERT INTO "scheduler_deadline" VALUES('xkc9srn7w2e5','minutes_confirmation','exf0kxh8vtm6','guro-agenda','2026-12-17 14:59:59.000000',1,'met',NULL,NULL,1);
CREATE TABLE scheduler_declaration (
	seq INTEGER NOT NULL, 
	meeting VARCHAR(16) NOT NULL, 
	motion VARCHAR(16), 
	what VARCHAR(20) NOT NULL, 
	at DATETIME NOT NULL, 
	presiding VARCHAR(16), 
	recorded_by VARCHAR NOT NULL, 
	PRIMARY KEY (seq)
);
INSERT INTO "scheduler_declaration" VALUES(1,'exf0kxh8vtm6',NULL,'opened','2026-12-03 05:02:00.962280','fdgr81dqdg02','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_declaration" VALUES(2,'exf0kxh8vtm6','x9rbgv60z517','no_objection','2026-12-03 05:37:01.417942','fdgr81dqdg02','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_declaration" VALUES(3,'exf0kxh8vtm6',NULL,'closed','2026-12-03 05:42:01.782077','fdgr81dqdg02','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_declaration" VALUES(4,'bj2a3drqcr7h',NULL,'opened','2026-12-10 05:06:01.440714','gz3bhy8mt0s9','facilitator:w215x72bb8g8');
INSERT INTO "scheduler_declaration" VALUES(5,'bj2a3drqcr7h','0k61c1effc7v','no_objection','2026-12-10 05:20:01.998341','gz3bhy8mt0s9','operator');
INSERT INTO "scheduler_declaration" VALUES(6,'bj2a3drqcr7h','8yn3z7jnjdvj','vote_opened','2026-12-10 05:37:02.294476','gz3bhy8mt0s9','operator');
INSERT INTO "scheduler_declaration" VALUES(7,'bj2a3drqcr7h','8yn3z7jnjdvj','vote_closed','2026-12-10 05:37:03.050156','gz3bhy8mt0s9','operator');
INSERT INTO "scheduler_declaration" VALUES(8,'bj2a3drqcr7h','xgavvz3g7ypj','vote_opened','2026-12-10 05:54:03.333152','gz3bhy8mt0s9','operator');
INSERT INTO "scheduler_declaration" VALUES(9,'bj2a3drqcr7h','xgavvz3g7ypj','vote_closed','2026-12-10 05:54:04.205942','gz3bhy8mt0s9','operator');
INSERT INTO "scheduler_declaration" VALUES(10,'bj2a3drqcr7h','k2z6c8zxejx0','vote_opened','2026-12-10 06:11:04.512531','gz3bhy8mt0s9','operator');
INSERT INTO "scheduler_declaration" VALUES(11,'bj2a3drqcr7h','k2z6c8zxejx0','vote_closed','2026-12-10 06:11:05.435217','gz3bhy8mt0s9','operator');
INSERT INTO "scheduler_declaration" VALUES(12,'bj2a3drqcr7h',NULL,'closed','2026-12-10 06:15:05.933590','gz3bhy8mt0s9','facilitator:w215x72bb8g8');
CREATE TABLE scheduler_document (
	meeting VARCHAR(16) NOT NULL, 
	item INTEGER NOT NULL, 
	filename VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (meeting, item)
);
CREATE TABLE scheduler_frozen_seat (
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	PRIMARY KEY (meeting, member)
);
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','3q9dc97fs1hw');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','62t794m0t39q');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','9r5mbfj5g7zd');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','ar3tjb3sh1gw');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','arzacpkybhcg');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','cyswm3f2wxav');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','fdgr81dqdg02');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','g7b2dewvay4y');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','gm3zzsh3k5p9');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','h4cbtn3w50wd');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','k7xtwcv25b5y');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','pmxq7a902xj6');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','qb8bggy63d8w');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','qyeh1hx67j96');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','rs7yfeqpakgw');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','vqg67csw5hfz');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','vtcedgx4b2mm');
INSERT INTO "scheduler_frozen_seat" VALUES('exf0kxh8vtm6','wmdgx3kj0cq9');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','1kechwzvmy6r');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','28tnb1f4hk27');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','2g0r42nga0at');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','2g1r686atdnx');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','3q9dc97fs1hw');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','3ssrjq54zzay');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','3w56hpdvve19');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','44zf2d9r55gq');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','6y5wrteddpya');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','89h32sjway3n');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','9r5mbfj5g7zd');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','9smpgazfwrtb');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','aj5bpg4e1w0c');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','arzacpkybhcg');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','bhdpq2sgakc4');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','c3rs3sfg6ksq');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','dfdxmm4mmpfe');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','fdgr81dqdg02');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','gz3bhy8mt0s9');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','h4wy4jn7mjkk');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','k7xtwcv25b5y');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','m4c5aykfx3vc');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','nk4wkadh654x');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','pbe7x6ydkfvx');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','qb8bggy63d8w');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','qyeh1hx67j96');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','r8njmjpt6xxp');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','s0f3cbfr4bsb');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','sa442qfrwvqw');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','tt1fb7hx1a53');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','vshcr6zagkey');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','vtcedgx4b2mm');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','wmdgx3kj0cq9');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','xkd9hfsw56bj');
INSERT INTO "scheduler_frozen_seat" VALUES('bj2a3drqcr7h','zdgnah21ctze');
CREATE TABLE scheduler_holiday (
	day DATE NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (day)
);
CREATE TABLE scheduler_inbox (
	id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "scheduler_inbox" VALUES('zg9bsmsvznm7','2026-11-20 01:00:04.275698');
INSERT INTO "scheduler_inbox" VALUES('qysdx1bm532b','2026-11-20 01:00:04.315539');
INSERT INTO "scheduler_inbox" VALUES('y7r8tvmz26py','2026-11-20 01:00:04.326149');
INSERT INTO "scheduler_inbox" VALUES('vnf909bmrce3','2026-11-20 01:00:04.337383');
INSERT INTO "scheduler_inbox" VALUES('w2wmdnmw3ext','2026-11-20 01:00:04.353694');
CREATE TABLE scheduler_item (
	meeting VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	PRIMARY KEY (meeting, number)
);
INSERT INTO "scheduler_item" VALUES('bj2a3drqcr7h',1,'2026년 협치과제 추진 상황','report');
INSERT INTO "scheduler_item" VALUES('bj2a3drqcr7h',2,'협치회의 운영세칙 일부개정안','decision');
INSERT INTO "scheduler_item" VALUES('bj2a3drqcr7h',3,'2027년 협치과제 우선순위','decision');
INSERT INTO "scheduler_item" VALUES('bj2a3drqcr7h',4,'청년 공론장 개최 계획','decision');
INSERT INTO "scheduler_item" VALUES('bj2a3drqcr7h',5,'구로1번가 공감 기준 조정','decision');
INSERT INTO "scheduler_item" VALUES('exf0kxh8vtm6',1,'2027년 협치과제 후보 12건 추천','decision');
INSERT INTO "scheduler_item" VALUES('exf0kxh8vtm6',2,'주민 공론장 일정','report');
CREATE TABLE scheduler_journal (
	body VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	actor VARCHAR(60) NOT NULL, 
	data VARCHAR NOT NULL, 
	prev VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (body, seq)
);
INSERT INTO "scheduler_journal" VALUES('guro',1,'2026-11-20 01:00:07.170499','meeting.called','operator','{"ends": "2026-12-10T07:00:00.000000+00:00", "items": [[1, "report", "cd6d740e2945582e0d8ab0b6574793b1f5f2f64c3c9d84a0b1293dcae2d41cfe"], [2, "decision", "716225ec8daf1e81ec221ab24c1a421f479119656f0231f0fb62c1b7b590aa52"], [3, "decision", "bd04176ae9d8104c6ad612f570e3cd5e7bf47b84a7397d0aff687b7240bd4239"], [4, "decision", "beec4c5e09df3efb12778bc8b981d997e2e32837cb241d035fef76ff104f4c0d"], [5, "decision", "624b42327c85859013026f3cb9afd8da52edee75cd92b9baad3bae352763e2d7"]], "kind": "regular", "meeting": "bj2a3drqcr7h", "mode": "in_person", "place": "87075f817fda2187df265dd720de96d87c96efc6b1391b871f661036d8ee0530", "session": 1, "starts": "2026-12-10T05:00:00.000000+00:00", "urgent": null, "year": 2026}','0000000000000000000000000000000000000000000000000000000000000000','9147ffe78fde507ffd0f4ac14abe5df4729473e0b4f2599982437948dd520216');
INSERT INTO "scheduler_journal" VALUES('guro',2,'2026-11-20 01:00:07.776911','notice.given','service:members-bot','{"how": "group", "meeting": "bj2a3drqcr7h"}','9147ffe78fde507ffd0f4ac14abe5df4729473e0b4f2599982437948dd520216','fd93fe40671c366c41f4dffa8826312ba5bf670ed09beb02df68bee5e8d65579');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',1,'2026-11-20 01:00:08.132987','meeting.called','facilitator:3tvws60z0jzp','{"ends": "2026-12-03T07:00:00.000000+00:00", "items": [[1, "decision", "b023f88ac997917ad634e60297a507db65e5f0d9ed93e19843f7a56b486f2cf3"], [2, "report", "716ff8e0c488c4e7f79b48271845f64c9532e6e77f4945d53f0c407fafc9a215"]], "kind": "regular", "meeting": "exf0kxh8vtm6", "mode": "in_person", "place": "3c24724c8a299263746d92581d62be4fc14c700eb15f6d69bea842bd8b7ebacd", "session": 1, "starts": "2026-12-03T05:00:00.000000+00:00", "urgent": null, "year": 2026}','0000000000000000000000000000000000000000000000000000000000000000','f083b304b7eeff32e9738b7ce966d1658791814894ccf1986405f011ea51b025');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',2,'2026-11-20 01:00:08.718555','notice.given','service:members-bot','{"how": "group", "meeting": "exf0kxh8vtm6"}','f083b304b7eeff32e9738b7ce966d1658791814894ccf1986405f011ea51b025','4dcf4a66a101b83e6937a6ef60e3dcf4dc77ecc74fda8a3534334a37f005060a');
INSERT INTO "scheduler_journal" VALUES('guro',3,'2026-11-20 01:00:08.925566','rsvp.recorded','member:1kechwzvmy6r','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "1kechwzvmy6r"}','fd93fe40671c366c41f4dffa8826312ba5bf670ed09beb02df68bee5e8d65579','41f7e973c83fb8f28a727d1585e254bfb345e78fd585f3f455e00e369156a0a7');
INSERT INTO "scheduler_journal" VALUES('guro',4,'2026-11-20 01:00:08.946138','rsvp.recorded','member:pbe7x6ydkfvx','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "pbe7x6ydkfvx"}','41f7e973c83fb8f28a727d1585e254bfb345e78fd585f3f455e00e369156a0a7','17c2abc6eaf42d083bb30c1c7ef0b28b4b3bdf4caef34e0b4394ed24698d31a2');
INSERT INTO "scheduler_journal" VALUES('guro',5,'2026-11-20 01:00:08.946138','rsvp.recorded','member:2g1r686atdnx','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "2g1r686atdnx"}','17c2abc6eaf42d083bb30c1c7ef0b28b4b3bdf4caef34e0b4394ed24698d31a2','1dad95eb2b1802c3637a4f3bc62c7a15c669d8b06f02f01a36e1a07528ffc93d');
INSERT INTO "scheduler_journal" VALUES('guro',6,'2026-11-20 01:00:08.946138','rsvp.recorded','member:c3rs3sfg6ksq','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "c3rs3sfg6ksq"}','1dad95eb2b1802c3637a4f3bc62c7a15c669d8b06f02f01a36e1a07528ffc93d','f4e5e75288e1499ce7088f2eb013cb4633c479479ff974d22ab349012a88a0be');
INSERT INTO "scheduler_journal" VALUES('guro',7,'2026-11-20 01:00:08.946138','rsvp.recorded','member:9smpgazfwrtb','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "9smpgazfwrtb"}','f4e5e75288e1499ce7088f2eb013cb4633c479479ff974d22ab349012a88a0be','6d8fe37b695422d44e45de70cfd626ad34f085b808d2d0a7d323d8142de4e7ba');
INSERT INTO "scheduler_journal" VALUES('guro',8,'2026-11-20 01:00:08.946138','rsvp.recorded','member:gz3bhy8mt0s9','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "gz3bhy8mt0s9"}','6d8fe37b695422d44e45de70cfd626ad34f085b808d2d0a7d323d8142de4e7ba','4df3f8b251e068966ff4a1e50bbfaa68ca6e9cc1460808a2c9771b2050833111');
INSERT INTO "scheduler_journal" VALUES('guro',9,'2026-11-20 01:00:08.981433','rsvp.recorded','member:bhdpq2sgakc4','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "bhdpq2sgakc4"}','4df3f8b251e068966ff4a1e50bbfaa68ca6e9cc1460808a2c9771b2050833111','07e05e8060bae3c838153e17ac2223261ac7b313baadca6ba36d4a049b0219a2');
INSERT INTO "scheduler_journal" VALUES('guro',10,'2026-11-20 01:00:08.981433','rsvp.recorded','member:89h32sjway3n','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "89h32sjway3n"}','07e05e8060bae3c838153e17ac2223261ac7b313baadca6ba36d4a049b0219a2','ecd595e1ea44946e848e61210f71d12aacce3f7ff65abe84a574e7acbff93c09');
INSERT INTO "scheduler_journal" VALUES('guro',11,'2026-11-20 01:00:08.981433','rsvp.recorded','member:nk4wkadh654x','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "nk4wkadh654x"}','ecd595e1ea44946e848e61210f71d12aacce3f7ff65abe84a574e7acbff93c09','a2f5e0e689d8ecee57687a49571c345705d52e3f82342e91b463cdf28d8e33a5');
INSERT INTO "scheduler_journal" VALUES('guro',12,'2026-11-20 01:00:08.981433','rsvp.recorded','member:2g0r42nga0at','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "2g0r42nga0at"}','a2f5e0e689d8ecee57687a49571c345705d52e3f82342e91b463cdf28d8e33a5','130517da155c025a0275d9c132951daa922016f55b99f19ef335df08482e7932');
INSERT INTO "scheduler_journal" VALUES('guro',13,'2026-11-20 01:00:09.021092','rsvp.recorded','member:k7xtwcv25b5y','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "k7xtwcv25b5y"}','130517da155c025a0275d9c132951daa922016f55b99f19ef335df08482e7932','da45501ec3848a6dcd7ce91bc2988a4ee70c8840c354a2d1f09fbb609193d434');
INSERT INTO "scheduler_journal" VALUES('guro',14,'2026-11-20 01:00:09.021092','rsvp.recorded','member:sa442qfrwvqw','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "sa442qfrwvqw"}','da45501ec3848a6dcd7ce91bc2988a4ee70c8840c354a2d1f09fbb609193d434','2d74ffccf6a85bf1aaa537febb3a93b70237d46784c6d6c4f6e2870b9640903f');
INSERT INTO "scheduler_journal" VALUES('guro',15,'2026-11-20 01:00:09.021092','rsvp.recorded','member:wmdgx3kj0cq9','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "wmdgx3kj0cq9"}','2d74ffccf6a85bf1aaa537febb3a93b70237d46784c6d6c4f6e2870b9640903f','e7cfd1ae4b6278dcf4feab2eec586481d7770ed0b8d837b9cf6d820d86a091d1');
INSERT INTO "scheduler_journal" VALUES('guro',16,'2026-11-20 01:00:09.142834','rsvp.recorded','member:44zf2d9r55gq','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "44zf2d9r55gq"}','e7cfd1ae4b6278dcf4feab2eec586481d7770ed0b8d837b9cf6d820d86a091d1','9f9efa98ef3253da7bb9769ddc31293c935ccdea14365c6cbe53f613ffba6e69');
INSERT INTO "scheduler_journal" VALUES('guro',17,'2026-11-20 01:00:09.142834','rsvp.recorded','member:vshcr6zagkey','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "vshcr6zagkey"}','9f9efa98ef3253da7bb9769ddc31293c935ccdea14365c6cbe53f613ffba6e69','31dd71066a6b5dc24509efa941f8fcab29fbb89aa98a88446ae4e07e9945e953');
INSERT INTO "scheduler_journal" VALUES('guro',18,'2026-11-20 01:00:09.142834','rsvp.recorded','member:tt1fb7hx1a53','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "tt1fb7hx1a53"}','31dd71066a6b5dc24509efa941f8fcab29fbb89aa98a88446ae4e07e9945e953','5bca4c0ab52b58f400bda3dd7bb989d0aecc4c1ddc93271089d2c425044f2532');
INSERT INTO "scheduler_journal" VALUES('guro',19,'2026-11-20 01:00:09.142834','rsvp.recorded','member:arzacpkybhcg','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "arzacpkybhcg"}','5bca4c0ab52b58f400bda3dd7bb989d0aecc4c1ddc93271089d2c425044f2532','7f72219a25d26bc251fd7bdf03cd114b84ad119e43c2b7be33fd7cc73cfd362b');
INSERT INTO "scheduler_journal" VALUES('guro',20,'2026-11-20 01:00:09.195212','rsvp.recorded','member:r8njmjpt6xxp','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "r8njmjpt6xxp"}','7f72219a25d26bc251fd7bdf03cd114b84ad119e43c2b7be33fd7cc73cfd362b','15986f8a9d87dadc0d2d62bb9fc5b408a9009ceda78176422762206b52bd7e10');
INSERT INTO "scheduler_journal" VALUES('guro',21,'2026-11-20 01:00:09.195212','rsvp.recorded','member:h4wy4jn7mjkk','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "h4wy4jn7mjkk"}','15986f8a9d87dadc0d2d62bb9fc5b408a9009ceda78176422762206b52bd7e10','36bcad8b9a4c3028f66efcffba50637012143303a27725070d4d3833b7de52e6');
INSERT INTO "scheduler_journal" VALUES('guro',22,'2026-11-20 01:00:09.195212','rsvp.recorded','member:qyeh1hx67j96','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "qyeh1hx67j96"}','36bcad8b9a4c3028f66efcffba50637012143303a27725070d4d3833b7de52e6','dc5c43258f08d4b74383f622affd2ae59b7fd9862d6911a7402be0e68d6f66ee');
INSERT INTO "scheduler_journal" VALUES('guro',23,'2026-11-20 01:00:09.195212','rsvp.recorded','member:fdgr81dqdg02','{"answer": "no", "meeting": "bj2a3drqcr7h", "member": "fdgr81dqdg02"}','dc5c43258f08d4b74383f622affd2ae59b7fd9862d6911a7402be0e68d6f66ee','12dfd1e54d2f45841c63b078f9a9bfbff67451b24e0ed23d2ac82364d5b3b6da');
INSERT INTO "scheduler_journal" VALUES('guro',24,'2026-11-20 01:00:09.195212','rsvp.recorded','member:vtcedgx4b2mm','{"answer": "yes", "meeting": "bj2a3drqcr7h", "member": "vtcedgx4b2mm"}','12dfd1e54d2f45841c63b078f9a9bfbff67451b24e0ed23d2ac82364d5b3b6da','e1f7f9d7fa41e23a8cc1c87cd9e3b4cead61b6ef7e6c05adf23913fe15058d80');
INSERT INTO "scheduler_journal" VALUES('guro',25,'2026-11-20 01:00:09.195212','rsvp.recorded','member:xkd9hfsw56bj','{"answer": "no", "meeting": "bj2a3drqcr7h", "member": "xkd9hfsw56bj"}','e1f7f9d7fa41e23a8cc1c87cd9e3b4cead61b6ef7e6c05adf23913fe15058d80','a10fdbc6389cc68637df712c2215f759637f178fbd28ee72fbe417926e0a9c3b');
INSERT INTO "scheduler_journal" VALUES('guro',26,'2026-11-20 01:00:09.195212','rsvp.recorded','member:6y5wrteddpya','{"answer": "no", "meeting": "bj2a3drqcr7h", "member": "6y5wrteddpya"}','a10fdbc6389cc68637df712c2215f759637f178fbd28ee72fbe417926e0a9c3b','60bb2879dac7017513e04d20e1f32bc48af954e5965742f41b7b3d093bfa7750');
INSERT INTO "scheduler_journal" VALUES('guro',27,'2026-11-20 01:00:09.195212','rsvp.recorded','member:m4c5aykfx3vc','{"answer": "no", "meeting": "bj2a3drqcr7h", "member": "m4c5aykfx3vc"}','60bb2879dac7017513e04d20e1f32bc48af954e5965742f41b7b3d093bfa7750','ec97a5314aef4c145407e74c9286dc5881357dfcf513b9f9b42418e416c0153f');
INSERT INTO "scheduler_journal" VALUES('guro',28,'2026-11-20 01:00:09.195212','rsvp.recorded','member:aj5bpg4e1w0c','{"answer": "no", "meeting": "bj2a3drqcr7h", "member": "aj5bpg4e1w0c"}','ec97a5314aef4c145407e74c9286dc5881357dfcf513b9f9b42418e416c0153f','dba88ec5c5a3e630f0061ada336c3171fd21c3b7530427cbba75c0440d6eac79');
INSERT INTO "scheduler_journal" VALUES('guro',29,'2026-11-20 01:00:09.195212','rsvp.recorded','member:9r5mbfj5g7zd','{"answer": "maybe", "meeting": "bj2a3drqcr7h", "member": "9r5mbfj5g7zd"}','dba88ec5c5a3e630f0061ada336c3171fd21c3b7530427cbba75c0440d6eac79','fbf4f6f66b76d78d9799e0a4caf797a6dd3bd3ad44cab4520b561a5f9e5349ea');
INSERT INTO "scheduler_journal" VALUES('guro',30,'2026-11-20 01:00:09.195212','rsvp.recorded','member:qb8bggy63d8w','{"answer": "maybe", "meeting": "bj2a3drqcr7h", "member": "qb8bggy63d8w"}','fbf4f6f66b76d78d9799e0a4caf797a6dd3bd3ad44cab4520b561a5f9e5349ea','963cfda3d8d2717398cdebd4180cfb901a5582b74b12ab9d940bfa7114bf69bd');
INSERT INTO "scheduler_journal" VALUES('guro',31,'2026-11-20 01:00:09.195212','rsvp.recorded','member:dfdxmm4mmpfe','{"answer": "no", "meeting": "bj2a3drqcr7h", "member": "dfdxmm4mmpfe"}','963cfda3d8d2717398cdebd4180cfb901a5582b74b12ab9d940bfa7114bf69bd','496cc73f4f01a77a86be643007df356572b80e7e2279b43f645e1b53c773a039');
INSERT INTO "scheduler_journal" VALUES('guro',32,'2026-11-20 01:00:09.195212','rsvp.recorded','member:3q9dc97fs1hw','{"answer": "maybe", "meeting": "bj2a3drqcr7h", "member": "3q9dc97fs1hw"}','496cc73f4f01a77a86be643007df356572b80e7e2279b43f645e1b53c773a039','b2cc738e5dcc57a99bef650576ff45db8c57eeb87129de5e019f7dad7b2a458b');
INSERT INTO "scheduler_journal" VALUES('guro',33,'2026-11-20 01:00:09.195212','rsvp.recorded','member:28tnb1f4hk27','{"answer": "maybe", "meeting": "bj2a3drqcr7h", "member": "28tnb1f4hk27"}','b2cc738e5dcc57a99bef650576ff45db8c57eeb87129de5e019f7dad7b2a458b','cd57b9a24ecaec59e03b3e7a9ed46eb9fb2eeebfc657f7d26aa1cbdd1f025f1d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',3,'2026-11-20 01:00:09.195212','rsvp.recorded','member:wmdgx3kj0cq9','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "wmdgx3kj0cq9"}','4dcf4a66a101b83e6937a6ef60e3dcf4dc77ecc74fda8a3534334a37f005060a','460b5dfad29ee38f89ea42249be0f91e00481d5e626a6919eebe7b61695a8582');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',4,'2026-11-20 01:00:09.339698','rsvp.recorded','member:vtcedgx4b2mm','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "vtcedgx4b2mm"}','460b5dfad29ee38f89ea42249be0f91e00481d5e626a6919eebe7b61695a8582','3da9a0477779b9d7e89766537a36ac09823c5ef1d3b028c40364248bea41242c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',5,'2026-11-20 01:00:09.339698','rsvp.recorded','member:fdgr81dqdg02','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "fdgr81dqdg02"}','3da9a0477779b9d7e89766537a36ac09823c5ef1d3b028c40364248bea41242c','9ceebabd965e71e79d9f23473eb3af2b024b0e005acf466d2a466f036b6a33ba');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',6,'2026-11-20 01:00:09.339698','rsvp.recorded','member:9r5mbfj5g7zd','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "9r5mbfj5g7zd"}','9ceebabd965e71e79d9f23473eb3af2b024b0e005acf466d2a466f036b6a33ba','3b7e3c3383f93fb1ba5aba7fae16e150fd4a58cd2c9e8756e53f8cf4b2218b13');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',7,'2026-11-20 01:00:09.413337','rsvp.recorded','member:k7xtwcv25b5y','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "k7xtwcv25b5y"}','3b7e3c3383f93fb1ba5aba7fae16e150fd4a58cd2c9e8756e53f8cf4b2218b13','511064582e2c2d5a3e9461867f8673798955de405552d4ff4ff048984c407213');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',8,'2026-11-20 01:00:09.440653','rsvp.recorded','member:qyeh1hx67j96','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "qyeh1hx67j96"}','511064582e2c2d5a3e9461867f8673798955de405552d4ff4ff048984c407213','5865239e5c4185f56854ff3421d67e54e80c63006191a95467dc49a7d0a156bd');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',9,'2026-11-20 01:00:09.440653','rsvp.recorded','member:qb8bggy63d8w','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "qb8bggy63d8w"}','5865239e5c4185f56854ff3421d67e54e80c63006191a95467dc49a7d0a156bd','9edd0404ca84b9fd1f85f5b2dfc01824280a18e05bf65c618358be16bd654b58');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',10,'2026-11-20 01:00:09.482332','rsvp.recorded','member:arzacpkybhcg','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "arzacpkybhcg"}','9edd0404ca84b9fd1f85f5b2dfc01824280a18e05bf65c618358be16bd654b58','71cf66794682b3edcd803a1836a6c71833f4b6258535191d32c6ef1f30cf9f0c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',11,'2026-11-20 01:00:09.482332','rsvp.recorded','member:3q9dc97fs1hw','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "3q9dc97fs1hw"}','71cf66794682b3edcd803a1836a6c71833f4b6258535191d32c6ef1f30cf9f0c','79353e4b87522e62b1ca2df0a8c705de4c875416b7b2f80bca8a39edfd3276e5');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',12,'2026-11-20 01:00:09.529848','rsvp.recorded','member:rs7yfeqpakgw','{"answer": "no", "meeting": "exf0kxh8vtm6", "member": "rs7yfeqpakgw"}','79353e4b87522e62b1ca2df0a8c705de4c875416b7b2f80bca8a39edfd3276e5','a4beeaa2db1d3eb61fbe708a68285096b1104bb2a808d64501bd9a7ccda69228');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',13,'2026-11-20 01:00:09.555008','rsvp.recorded','member:g7b2dewvay4y','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "g7b2dewvay4y"}','a4beeaa2db1d3eb61fbe708a68285096b1104bb2a808d64501bd9a7ccda69228','d36e9e6c421aa03cf69c0cc551a1c469156ab850694e8de4737ea5d16a3bfc5d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',14,'2026-11-20 01:00:09.555008','rsvp.recorded','member:62t794m0t39q','{"answer": "no", "meeting": "exf0kxh8vtm6", "member": "62t794m0t39q"}','d36e9e6c421aa03cf69c0cc551a1c469156ab850694e8de4737ea5d16a3bfc5d','e98571e79be3465715fedcd8339ebad52a8c7344dd05f27b5bbec9531bdce724');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',15,'2026-11-20 01:00:09.555008','rsvp.recorded','member:h4cbtn3w50wd','{"answer": "yes", "meeting": "exf0kxh8vtm6", "member": "h4cbtn3w50wd"}','e98571e79be3465715fedcd8339ebad52a8c7344dd05f27b5bbec9531bdce724','5f1baddab21699dd9ae72530d78259968f063255259c12b2831bd880e97647ce');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',16,'2026-11-20 01:00:09.610100','rsvp.recorded','member:vqg67csw5hfz','{"answer": "no", "meeting": "exf0kxh8vtm6", "member": "vqg67csw5hfz"}','5f1baddab21699dd9ae72530d78259968f063255259c12b2831bd880e97647ce','6859b1622cd72e7bd31a072c32664310d455f6ab7fdafa14f929393a6f9e1c0f');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',17,'2026-11-20 01:00:09.610100','rsvp.recorded','member:pmxq7a902xj6','{"answer": "maybe", "meeting": "exf0kxh8vtm6", "member": "pmxq7a902xj6"}','6859b1622cd72e7bd31a072c32664310d455f6ab7fdafa14f929393a6f9e1c0f','d76a0a16cf4fd787d617b4aafac6bdd9bfeacdb7293339d29676eb1ea3e1381c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',18,'2026-11-20 01:00:09.666094','rsvp.recorded','member:ar3tjb3sh1gw','{"answer": "maybe", "meeting": "exf0kxh8vtm6", "member": "ar3tjb3sh1gw"}','d76a0a16cf4fd787d617b4aafac6bdd9bfeacdb7293339d29676eb1ea3e1381c','ebf4526de82433af16a8729cebffa42bc44d0b2aa9dfef60e764b3c739ebed3c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',19,'2026-12-02 09:01:00.860099','deadline.fired','scheduler','{"deadline": "nayc6rqmsbcw", "kind": "rsvp_reminder", "meeting": "exf0kxh8vtm6"}','ebf4526de82433af16a8729cebffa42bc44d0b2aa9dfef60e764b3c739ebed3c','2a1f9ca9e06f3701133fc44e16f2b99efdb37bd802874c7bdb0482f02c41ad50');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',20,'2026-12-03 04:35:00.927409','deadline.fired','scheduler','{"deadline": "02jtem8hfva7", "kind": "arrivals", "meeting": "exf0kxh8vtm6"}','2a1f9ca9e06f3701133fc44e16f2b99efdb37bd802874c7bdb0482f02c41ad50','e9d355183cdd4697b274f395620304fbc28527a77b2a32476b495fc981f7f927');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',21,'2026-12-03 04:35:01.065614','presence.declared','member:fdgr81dqdg02','{"meeting": "exf0kxh8vtm6", "member": "fdgr81dqdg02", "presence": "3fx3qxpjqjh3", "starts": "2026-12-03T04:35:01.065614+00:00"}','e9d355183cdd4697b274f395620304fbc28527a77b2a32476b495fc981f7f927','6ebcfd3ba154e4b91ddca4b54083520308626edf2a8cb7eed090ef707a08f582');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',22,'2026-12-03 04:35:01.065614','presence.declared','member:vtcedgx4b2mm','{"meeting": "exf0kxh8vtm6", "member": "vtcedgx4b2mm", "presence": "pd5p3c8cp7b9", "starts": "2026-12-03T04:35:01.065614+00:00"}','6ebcfd3ba154e4b91ddca4b54083520308626edf2a8cb7eed090ef707a08f582','2283bbd627cfe8e0be0d7f2c008d4725e6774da7e323a49c9b030a50eed2b757');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',23,'2026-12-03 04:35:01.135248','presence.declared','member:9r5mbfj5g7zd','{"meeting": "exf0kxh8vtm6", "member": "9r5mbfj5g7zd", "presence": "db7ybwer00p6", "starts": "2026-12-03T04:35:01.135248+00:00"}','2283bbd627cfe8e0be0d7f2c008d4725e6774da7e323a49c9b030a50eed2b757','aba1b3c5d52194202172087e5f6d15a97417eaa559687fa63337f75d8cc06978');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',24,'2026-12-03 04:35:01.135248','presence.declared','member:qyeh1hx67j96','{"meeting": "exf0kxh8vtm6", "member": "qyeh1hx67j96", "presence": "cqghdamw7dfm", "starts": "2026-12-03T04:35:01.135248+00:00"}','aba1b3c5d52194202172087e5f6d15a97417eaa559687fa63337f75d8cc06978','7ad324bbdce3e3971ecf5e06a3cfebffa89a271ad3ec14670a9904f0d810d341');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',25,'2026-12-03 04:35:01.135248','presence.declared','member:wmdgx3kj0cq9','{"meeting": "exf0kxh8vtm6", "member": "wmdgx3kj0cq9", "presence": "x5g72k2sc5rx", "starts": "2026-12-03T04:35:01.135248+00:00"}','7ad324bbdce3e3971ecf5e06a3cfebffa89a271ad3ec14670a9904f0d810d341','75d54951755d2d400b7c5af3984e1ef974afe6de416a067d4f53180ce6671ed8');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',26,'2026-12-03 04:35:01.135248','presence.declared','member:k7xtwcv25b5y','{"meeting": "exf0kxh8vtm6", "member": "k7xtwcv25b5y", "presence": "j4egm49jgwbx", "starts": "2026-12-03T04:35:01.135248+00:00"}','75d54951755d2d400b7c5af3984e1ef974afe6de416a067d4f53180ce6671ed8','83a2668980006b2fd1175ae9ed4d5e664ea26ba8c98f9d37fd7fb80a53e3effa');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',27,'2026-12-03 04:35:01.179537','presence.declared','member:qb8bggy63d8w','{"meeting": "exf0kxh8vtm6", "member": "qb8bggy63d8w", "presence": "03ec1s9zzsbs", "starts": "2026-12-03T04:35:01.179537+00:00"}','83a2668980006b2fd1175ae9ed4d5e664ea26ba8c98f9d37fd7fb80a53e3effa','eb965ffebb4b091113462c4fadf7a141e6009e4095b2089b5cf3845ab77721b2');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',28,'2026-12-03 04:35:01.179537','presence.declared','member:3q9dc97fs1hw','{"meeting": "exf0kxh8vtm6", "member": "3q9dc97fs1hw", "presence": "xpdxpkr1d51v", "starts": "2026-12-03T04:35:01.179537+00:00"}','eb965ffebb4b091113462c4fadf7a141e6009e4095b2089b5cf3845ab77721b2','54a77eba3fa66da4fc9cc9c8d981a65e3e3b8733ff0ab24ccaf1f4b6f0d7af26');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',29,'2026-12-03 04:35:01.179537','presence.declared','member:h4cbtn3w50wd','{"meeting": "exf0kxh8vtm6", "member": "h4cbtn3w50wd", "presence": "3fqydhtaxerq", "starts": "2026-12-03T04:35:01.179537+00:00"}','54a77eba3fa66da4fc9cc9c8d981a65e3e3b8733ff0ab24ccaf1f4b6f0d7af26','8fa0ba384ff2fa32f47f3ec5c1eff6b3a20d10ec0fb857e9754896f9c84744b1');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',30,'2026-12-03 04:35:01.179537','presence.declared','member:arzacpkybhcg','{"meeting": "exf0kxh8vtm6", "member": "arzacpkybhcg", "presence": "3b6sb7k3e0ej", "starts": "2026-12-03T04:35:01.179537+00:00"}','8fa0ba384ff2fa32f47f3ec5c1eff6b3a20d10ec0fb857e9754896f9c84744b1','ffb0a3383e1e35f8adbe417aa4353bca311c83d03599c61abbfe98215a5965c6');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',31,'2026-12-03 04:35:01.179537','presence.declared','member:g7b2dewvay4y','{"meeting": "exf0kxh8vtm6", "member": "g7b2dewvay4y", "presence": "6mnkxbq3wccs", "starts": "2026-12-03T04:35:01.179537+00:00"}','ffb0a3383e1e35f8adbe417aa4353bca311c83d03599c61abbfe98215a5965c6','5eb5196b6a3f12b98dd22d5256a9e73713872ff6ed8acad2ae0a03b6c3efe91a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',32,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "3q9dc97fs1hw", "presence": "xpdxpkr1d51v", "source": "clerk", "starts": "2026-12-03T04:35:01.179537+00:00"}','5eb5196b6a3f12b98dd22d5256a9e73713872ff6ed8acad2ae0a03b6c3efe91a','7b7dc8766ba1eab35f97e93bbdabe59153f3628c074f47ef904ab65adab89df7');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',33,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "9r5mbfj5g7zd", "presence": "db7ybwer00p6", "source": "clerk", "starts": "2026-12-03T04:35:01.135248+00:00"}','7b7dc8766ba1eab35f97e93bbdabe59153f3628c074f47ef904ab65adab89df7','a7859919c464e4dd409381e57fb1ef6bd4629dc92bbcb1a9bcb1e6cad685f41a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',34,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "arzacpkybhcg", "presence": "3b6sb7k3e0ej", "source": "clerk", "starts": "2026-12-03T04:35:01.179537+00:00"}','a7859919c464e4dd409381e57fb1ef6bd4629dc92bbcb1a9bcb1e6cad685f41a','c97c8eaf51162898ae2577197276dfe774f59580b9bdcc1d418e865b79098d37');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',35,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "fdgr81dqdg02", "presence": "3fx3qxpjqjh3", "source": "clerk", "starts": "2026-12-03T04:35:01.065614+00:00"}','c97c8eaf51162898ae2577197276dfe774f59580b9bdcc1d418e865b79098d37','f9ec3b49d26096a1a39742f68b617397d979debbcef7adb7eac49f35a7abd52a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',36,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "g7b2dewvay4y", "presence": "6mnkxbq3wccs", "source": "clerk", "starts": "2026-12-03T04:35:01.179537+00:00"}','f9ec3b49d26096a1a39742f68b617397d979debbcef7adb7eac49f35a7abd52a','b2e09f2d666618b559f855373bbae899bd3856b3d4960677e23176219876bb49');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',37,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "h4cbtn3w50wd", "presence": "3fqydhtaxerq", "source": "clerk", "starts": "2026-12-03T04:35:01.179537+00:00"}','b2e09f2d666618b559f855373bbae899bd3856b3d4960677e23176219876bb49','861b39ea2274005d922106806210f49b53cb1e8240270ebf42f4627c09a3438a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',38,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "k7xtwcv25b5y", "presence": "j4egm49jgwbx", "source": "clerk", "starts": "2026-12-03T04:35:01.135248+00:00"}','861b39ea2274005d922106806210f49b53cb1e8240270ebf42f4627c09a3438a','acb050b2abdada4a8ee30dcc8726d1a4a0f7a2a9df2982a6896a50ff0a50a2e6');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',39,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "qb8bggy63d8w", "presence": "03ec1s9zzsbs", "source": "clerk", "starts": "2026-12-03T04:35:01.179537+00:00"}','acb050b2abdada4a8ee30dcc8726d1a4a0f7a2a9df2982a6896a50ff0a50a2e6','0ffcf05af5d0eaecbff3867ab38bb0ca4bdea3cfba5219aa1b30672859f417cb');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',40,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "qyeh1hx67j96", "presence": "cqghdamw7dfm", "source": "clerk", "starts": "2026-12-03T04:35:01.135248+00:00"}','0ffcf05af5d0eaecbff3867ab38bb0ca4bdea3cfba5219aa1b30672859f417cb','08e1cd64c8049b964fe77e0275587387e470506e146ddc8e1251e336441791b7');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',41,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "vtcedgx4b2mm", "presence": "pd5p3c8cp7b9", "source": "clerk", "starts": "2026-12-03T04:35:01.065614+00:00"}','08e1cd64c8049b964fe77e0275587387e470506e146ddc8e1251e336441791b7','ead6fe440aec7c55fd02481e560ef45ef3ff5498544b66a2b9b264b2cab7e67d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',42,'2026-12-03 04:35:01.397505','presence.confirmed','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "member": "wmdgx3kj0cq9", "presence": "x5g72k2sc5rx", "source": "clerk", "starts": "2026-12-03T04:35:01.135248+00:00"}','ead6fe440aec7c55fd02481e560ef45ef3ff5498544b66a2b9b264b2cab7e67d','1bf2ce61f058f4a2e61332307ca82cb3bb8c8a3d5c71864d22a4cc18e8405ec4');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',43,'2026-12-03 05:00:00.702947','deadline.fired','scheduler','{"deadline": "4zv4ry4fbfwr", "kind": "start", "meeting": "exf0kxh8vtm6"}','1bf2ce61f058f4a2e61332307ca82cb3bb8c8a3d5c71864d22a4cc18e8405ec4','ecb8e1a3f32b9fe648ebeeaecd30f0672f5f025442095f30c70977e0a01af642');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',44,'2026-12-03 05:02:00.962280','roll.frozen','facilitator:3tvws60z0jzp','{"charter": "guro", "charter_sub": "agenda", "charter_text": "6d8de1170a7b85ef8faf5d1018bcee2db8acc70385cf4031f4ff45f30fe4ae0b", "charter_version": 1, "meeting": "exf0kxh8vtm6", "members": ["3q9dc97fs1hw", "62t794m0t39q", "9r5mbfj5g7zd", "ar3tjb3sh1gw", "arzacpkybhcg", "cyswm3f2wxav", "fdgr81dqdg02", "g7b2dewvay4y", "gm3zzsh3k5p9", "h4cbtn3w50wd", "k7xtwcv25b5y", "pmxq7a902xj6", "qb8bggy63d8w", "qyeh1hx67j96", "rs7yfeqpakgw", "vqg67csw5hfz", "vtcedgx4b2mm", "wmdgx3kj0cq9"], "version": 3}','ecb8e1a3f32b9fe648ebeeaecd30f0672f5f025442095f30c70977e0a01af642','d4899254e9d4af73df3b8dca331a95395d4f27f3e1e6a71cc7c71667bd42b059');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',45,'2026-12-03 05:02:00.962280','declared.opened','facilitator:3tvws60z0jzp','{"declared_at": "2026-12-03T05:02:00.962280+00:00", "enrolled": 18, "meeting": "exf0kxh8vtm6", "present": 11, "presiding": "fdgr81dqdg02", "required": 10}','d4899254e9d4af73df3b8dca331a95395d4f27f3e1e6a71cc7c71667bd42b059','59ab73b6cb3f321e791eeac2d2f0c99f2b9a817da7018717c9141232d0ee086c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',46,'2026-12-03 05:37:01.393622','motion.put','facilitator:3tvws60z0jzp','{"ballot": "no_objection", "item": 1, "meeting": "exf0kxh8vtm6", "motion": "x9rbgv60z517", "position": 1, "rule": "ordinary", "title": "19bf6ff102b1366e5e9daf21269ea94069fae0f5285928da228ac2c1af4cc5fa"}','59ab73b6cb3f321e791eeac2d2f0c99f2b9a817da7018717c9141232d0ee086c','753c31a350aa1eb884da0570808b96f1da541bd20ee415645a05162064fcf7e2');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',47,'2026-12-03 05:37:01.417942','declared.no_objection','facilitator:3tvws60z0jzp','{"abstain": 0, "ballot": "no_objection", "declared_at": "2026-12-03T05:37:01.417942+00:00", "enrolled": 18, "meeting": "exf0kxh8vtm6", "motion": "x9rbgv60z517", "no": 0, "outcome": "carried", "present": 11, "presiding": "fdgr81dqdg02", "reason": "no_objection", "recused": 0, "rule": "ordinary", "verdict": "53048a54b07e99a67b04a2e05da4c153044ec9a8e624c1682b26c50657a10290", "voted": 0, "yes": 0}','753c31a350aa1eb884da0570808b96f1da541bd20ee415645a05162064fcf7e2','cd149ffa540cfda90c19b08eed649709fe3cec59f1a2bacf766f9cec8b2be652');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',48,'2026-12-03 05:42:01.782077','declared.closed','facilitator:3tvws60z0jzp','{"declared_at": "2026-12-03T05:42:01.782077+00:00", "meeting": "exf0kxh8vtm6", "presiding": "fdgr81dqdg02"}','cd149ffa540cfda90c19b08eed649709fe3cec59f1a2bacf766f9cec8b2be652','762116fb209a55d00d5a194a6eef554a265ec8df1d63474f6791d4157d1a3221');
INSERT INTO "scheduler_journal" VALUES('guro',34,'2026-12-10 04:35:00.974585','deadline.fired','scheduler','{"deadline": "2wvwpawsxwhj", "kind": "rsvp_reminder", "meeting": "bj2a3drqcr7h"}','cd57b9a24ecaec59e03b3e7a9ed46eb9fb2eeebfc657f7d26aa1cbdd1f025f1d','08550b33575d967616aaa0b6af9a52b10368f64693da6806faa3bebd9aba3739');
INSERT INTO "scheduler_journal" VALUES('guro',35,'2026-12-10 04:35:01.005570','deadline.fired','scheduler','{"deadline": "652tvx102as7", "kind": "arrivals", "meeting": "bj2a3drqcr7h"}','08550b33575d967616aaa0b6af9a52b10368f64693da6806faa3bebd9aba3739','532b69cf34a11d897a5ce190f348ec2d1df5ca00a8e89017c6f855b24cf10177');
INSERT INTO "scheduler_journal" VALUES('guro',36,'2026-12-10 04:35:01.281809','presence.declared','member:gz3bhy8mt0s9','{"meeting": "bj2a3drqcr7h", "member": "gz3bhy8mt0s9", "presence": "9b32vqk0m42f", "starts": "2026-12-10T04:35:01.281809+00:00"}','532b69cf34a11d897a5ce190f348ec2d1df5ca00a8e89017c6f855b24cf10177','c3c5cced3d74ca182c704e9947f9b3bafaef50acb64939e1b2039da9c55eb202');
INSERT INTO "scheduler_journal" VALUES('guro',37,'2026-12-10 04:35:01.304662','presence.declared','member:c3rs3sfg6ksq','{"meeting": "bj2a3drqcr7h", "member": "c3rs3sfg6ksq", "presence": "12nmy7j9tbt1", "starts": "2026-12-10T04:35:01.304662+00:00"}','c3c5cced3d74ca182c704e9947f9b3bafaef50acb64939e1b2039da9c55eb202','168a2b8c94e584871e6fdad0323b0bca4b73da9f9a011ce936c0785c9bf9ed96');
INSERT INTO "scheduler_journal" VALUES('guro',38,'2026-12-10 04:35:01.304662','presence.declared','member:9smpgazfwrtb','{"meeting": "bj2a3drqcr7h", "member": "9smpgazfwrtb", "presence": "9x6x5wzjn4wa", "starts": "2026-12-10T04:35:01.304662+00:00"}','168a2b8c94e584871e6fdad0323b0bca4b73da9f9a011ce936c0785c9bf9ed96','752216bc0b97d4ce43475e86adc8d2dd8d7c3f9d4c3dc34085fedeb13a63acc3');
INSERT INTO "scheduler_journal" VALUES('guro',39,'2026-12-10 04:35:01.330353','presence.declared','member:2g1r686atdnx','{"meeting": "bj2a3drqcr7h", "member": "2g1r686atdnx", "presence": "cn6gaqzrkfrj", "starts": "2026-12-10T04:35:01.330353+00:00"}','752216bc0b97d4ce43475e86adc8d2dd8d7c3f9d4c3dc34085fedeb13a63acc3','b094d622e9031edab2051ebfae09dbe4d6af068c051b3dea0e78c3ff756593ce');
INSERT INTO "scheduler_journal" VALUES('guro',40,'2026-12-10 04:35:01.330353','presence.declared','member:2g0r42nga0at','{"meeting": "bj2a3drqcr7h", "member": "2g0r42nga0at", "presence": "e98tvwrpwset", "starts": "2026-12-10T04:35:01.330353+00:00"}','b094d622e9031edab2051ebfae09dbe4d6af068c051b3dea0e78c3ff756593ce','d828aef0d72bdff79d551566a3290745de41d2994f8135509ae0024f35eff3a0');
INSERT INTO "scheduler_journal" VALUES('guro',41,'2026-12-10 04:35:01.330353','presence.declared','member:89h32sjway3n','{"meeting": "bj2a3drqcr7h", "member": "89h32sjway3n", "presence": "vmnx4b739qfg", "starts": "2026-12-10T04:35:01.330353+00:00"}','d828aef0d72bdff79d551566a3290745de41d2994f8135509ae0024f35eff3a0','f2737831dc594884657380dad1ac6fe7c45c81277835b1340c71c3e403537bb1');
INSERT INTO "scheduler_journal" VALUES('guro',42,'2026-12-10 04:35:01.359317','presence.declared','member:bhdpq2sgakc4','{"meeting": "bj2a3drqcr7h", "member": "bhdpq2sgakc4", "presence": "t06p22qfr1e2", "starts": "2026-12-10T04:35:01.359317+00:00"}','f2737831dc594884657380dad1ac6fe7c45c81277835b1340c71c3e403537bb1','87436ad6eab67955fdbf01945a973f0b45eec0e79f46cc2cfd40b541af73023c');
INSERT INTO "scheduler_journal" VALUES('guro',43,'2026-12-10 04:35:01.359317','presence.declared','member:nk4wkadh654x','{"meeting": "bj2a3drqcr7h", "member": "nk4wkadh654x", "presence": "b9g8as26q6jn", "starts": "2026-12-10T04:35:01.359317+00:00"}','87436ad6eab67955fdbf01945a973f0b45eec0e79f46cc2cfd40b541af73023c','43b00823dadbb9b919c3d74f5cb8f37f22fcbc4b0f00e93e0d74dbf5c0f48fa3');
INSERT INTO "scheduler_journal" VALUES('guro',44,'2026-12-10 04:35:01.359317','presence.declared','member:sa442qfrwvqw','{"meeting": "bj2a3drqcr7h", "member": "sa442qfrwvqw", "presence": "g4ds5qn2w5d7", "starts": "2026-12-10T04:35:01.359317+00:00"}','43b00823dadbb9b919c3d74f5cb8f37f22fcbc4b0f00e93e0d74dbf5c0f48fa3','f802bac32307c0f164f21bbc88bc10c24fb1f343882d650c37857ac7653138f2');
INSERT INTO "scheduler_journal" VALUES('guro',45,'2026-12-10 04:35:01.359317','presence.declared','member:k7xtwcv25b5y','{"meeting": "bj2a3drqcr7h", "member": "k7xtwcv25b5y", "presence": "ddmc1s8kpq3q", "starts": "2026-12-10T04:35:01.359317+00:00"}','f802bac32307c0f164f21bbc88bc10c24fb1f343882d650c37857ac7653138f2','316099f030a71ce11e1c1734dab1652a9580a2220dc5f047424603c39d2241bc');
INSERT INTO "scheduler_journal" VALUES('guro',46,'2026-12-10 04:35:01.359317','presence.declared','member:wmdgx3kj0cq9','{"meeting": "bj2a3drqcr7h", "member": "wmdgx3kj0cq9", "presence": "pfdyrtrpcxnt", "starts": "2026-12-10T04:35:01.359317+00:00"}','316099f030a71ce11e1c1734dab1652a9580a2220dc5f047424603c39d2241bc','fe2fcb8a99d807dddd6722c826edfd5ab1d9b5848e029797adbd5b14aa49b61a');
INSERT INTO "scheduler_journal" VALUES('guro',47,'2026-12-10 04:35:01.359317','presence.declared','member:44zf2d9r55gq','{"meeting": "bj2a3drqcr7h", "member": "44zf2d9r55gq", "presence": "5pq8h4a582f5", "starts": "2026-12-10T04:35:01.359317+00:00"}','fe2fcb8a99d807dddd6722c826edfd5ab1d9b5848e029797adbd5b14aa49b61a','58ba65e71763b45df677a120dde2a03cd134d87005bda13da33bdf78204c0cd4');
INSERT INTO "scheduler_journal" VALUES('guro',48,'2026-12-10 04:35:01.359317','presence.declared','member:vshcr6zagkey','{"meeting": "bj2a3drqcr7h", "member": "vshcr6zagkey", "presence": "k3kme7v1pek7", "starts": "2026-12-10T04:35:01.359317+00:00"}','58ba65e71763b45df677a120dde2a03cd134d87005bda13da33bdf78204c0cd4','8c8c2da8be8c229b9b56059a5635c785337573c2aed494678f5ca64a6780c070');
INSERT INTO "scheduler_journal" VALUES('guro',49,'2026-12-10 04:35:01.359317','presence.declared','member:tt1fb7hx1a53','{"meeting": "bj2a3drqcr7h", "member": "tt1fb7hx1a53", "presence": "dn6cws9z2ern", "starts": "2026-12-10T04:35:01.359317+00:00"}','8c8c2da8be8c229b9b56059a5635c785337573c2aed494678f5ca64a6780c070','b013e80ece243b4ef5a564729594f6aee9dcd7ccae3c3e7568b5dafb691b00e6');
INSERT INTO "scheduler_journal" VALUES('guro',50,'2026-12-10 04:35:01.426794','presence.declared','member:r8njmjpt6xxp','{"meeting": "bj2a3drqcr7h", "member": "r8njmjpt6xxp", "presence": "gnam5w0njn5a", "starts": "2026-12-10T04:35:01.426794+00:00"}','b013e80ece243b4ef5a564729594f6aee9dcd7ccae3c3e7568b5dafb691b00e6','7ad6600029061030f4d303452214e881e4e0d3044f669ed50426c6954dd0fe99');
INSERT INTO "scheduler_journal" VALUES('guro',51,'2026-12-10 04:35:01.426794','presence.declared','member:arzacpkybhcg','{"meeting": "bj2a3drqcr7h", "member": "arzacpkybhcg", "presence": "1a0g0gcbnjsk", "starts": "2026-12-10T04:35:01.426794+00:00"}','7ad6600029061030f4d303452214e881e4e0d3044f669ed50426c6954dd0fe99','83b583dfac7627ff559695416cfea8163e6e43c40d968c5d17cb45f5c0022106');
INSERT INTO "scheduler_journal" VALUES('guro',52,'2026-12-10 04:35:01.575405','presence.declared','member:1kechwzvmy6r','{"meeting": "bj2a3drqcr7h", "member": "1kechwzvmy6r", "presence": "hen5xgjkt0kz", "starts": "2026-12-10T04:35:01.575405+00:00"}','83b583dfac7627ff559695416cfea8163e6e43c40d968c5d17cb45f5c0022106','0b96dd3f83b77dbd238a2ea14d87157871df7a0ce9042e923a61f0888af4d77b');
INSERT INTO "scheduler_journal" VALUES('guro',53,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "1kechwzvmy6r", "presence": "hen5xgjkt0kz", "source": "clerk", "starts": "2026-12-10T04:35:01.575405+00:00"}','0b96dd3f83b77dbd238a2ea14d87157871df7a0ce9042e923a61f0888af4d77b','17e1276e2ac9f66b9d1feb325cdaf6be00922222bbed7536829fdb5481837d10');
INSERT INTO "scheduler_journal" VALUES('guro',54,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "2g0r42nga0at", "presence": "e98tvwrpwset", "source": "clerk", "starts": "2026-12-10T04:35:01.330353+00:00"}','17e1276e2ac9f66b9d1feb325cdaf6be00922222bbed7536829fdb5481837d10','0db453e3b6457ee1c4d8ef6eeb17fa6df038c32d5c4a96b71ef29b8b8715d44d');
INSERT INTO "scheduler_journal" VALUES('guro',55,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "2g1r686atdnx", "presence": "cn6gaqzrkfrj", "source": "clerk", "starts": "2026-12-10T04:35:01.330353+00:00"}','0db453e3b6457ee1c4d8ef6eeb17fa6df038c32d5c4a96b71ef29b8b8715d44d','7f6c9857b26e79eeabada3ac92b21401dad15769606645043e2b9e767dda3dbd');
INSERT INTO "scheduler_journal" VALUES('guro',56,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "44zf2d9r55gq", "presence": "5pq8h4a582f5", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','7f6c9857b26e79eeabada3ac92b21401dad15769606645043e2b9e767dda3dbd','7b7e204db0c22c966a77432fe03b8b49d64ce7d77944cd6f7f4a5b0fff645bec');
INSERT INTO "scheduler_journal" VALUES('guro',57,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "89h32sjway3n", "presence": "vmnx4b739qfg", "source": "clerk", "starts": "2026-12-10T04:35:01.330353+00:00"}','7b7e204db0c22c966a77432fe03b8b49d64ce7d77944cd6f7f4a5b0fff645bec','904f4f9501a15015ff10dca9cf9005f4b4ae6087eb301f2f74c81917ff971413');
INSERT INTO "scheduler_journal" VALUES('guro',58,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "9smpgazfwrtb", "presence": "9x6x5wzjn4wa", "source": "clerk", "starts": "2026-12-10T04:35:01.304662+00:00"}','904f4f9501a15015ff10dca9cf9005f4b4ae6087eb301f2f74c81917ff971413','c011c9899887486cae4c50f064eed0ad0b7d551840a02747e446373cb497d6e1');
INSERT INTO "scheduler_journal" VALUES('guro',59,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "arzacpkybhcg", "presence": "1a0g0gcbnjsk", "source": "clerk", "starts": "2026-12-10T04:35:01.426794+00:00"}','c011c9899887486cae4c50f064eed0ad0b7d551840a02747e446373cb497d6e1','75109c4ac7b2cb800d878cac1e44879b6c1bf44db6438dbf5e98b6df69d94a81');
INSERT INTO "scheduler_journal" VALUES('guro',60,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "bhdpq2sgakc4", "presence": "t06p22qfr1e2", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','75109c4ac7b2cb800d878cac1e44879b6c1bf44db6438dbf5e98b6df69d94a81','71cbdd3f2b2502be87d2dbc71cf33ebd65722c519b7d2037e9b38e76d8ae3034');
INSERT INTO "scheduler_journal" VALUES('guro',61,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "c3rs3sfg6ksq", "presence": "12nmy7j9tbt1", "source": "clerk", "starts": "2026-12-10T04:35:01.304662+00:00"}','71cbdd3f2b2502be87d2dbc71cf33ebd65722c519b7d2037e9b38e76d8ae3034','7f6d08a44f0239dad93e4dd75d63598161091600a58e6949acf04b232b8dbf47');
INSERT INTO "scheduler_journal" VALUES('guro',62,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "gz3bhy8mt0s9", "presence": "9b32vqk0m42f", "source": "clerk", "starts": "2026-12-10T04:35:01.281809+00:00"}','7f6d08a44f0239dad93e4dd75d63598161091600a58e6949acf04b232b8dbf47','7755c7549e6b3b3f62cac775ea8296b67dc5eb5bd88142b174f49f1f807e1e25');
INSERT INTO "scheduler_journal" VALUES('guro',63,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "k7xtwcv25b5y", "presence": "ddmc1s8kpq3q", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','7755c7549e6b3b3f62cac775ea8296b67dc5eb5bd88142b174f49f1f807e1e25','7bf2224e965859cb19c0cf178892cda44371004d647263d8adf7a887d59f1f81');
INSERT INTO "scheduler_journal" VALUES('guro',64,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "nk4wkadh654x", "presence": "b9g8as26q6jn", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','7bf2224e965859cb19c0cf178892cda44371004d647263d8adf7a887d59f1f81','c4e12088ff7a5f7bd9f49c72a92466f051ef5ab7a6ee1c606fed8cf4b4c026f5');
INSERT INTO "scheduler_journal" VALUES('guro',65,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "r8njmjpt6xxp", "presence": "gnam5w0njn5a", "source": "clerk", "starts": "2026-12-10T04:35:01.426794+00:00"}','c4e12088ff7a5f7bd9f49c72a92466f051ef5ab7a6ee1c606fed8cf4b4c026f5','a2ef7b08840d429c52438ca15a3dc30fee4dd3e4b7649b384fedc9bc291cc58c');
INSERT INTO "scheduler_journal" VALUES('guro',66,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "sa442qfrwvqw", "presence": "g4ds5qn2w5d7", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','a2ef7b08840d429c52438ca15a3dc30fee4dd3e4b7649b384fedc9bc291cc58c','74f07a84aef6e33e92035b1eca3f99c8310a3b6fb11cc1ef058f955676317f5b');
INSERT INTO "scheduler_journal" VALUES('guro',67,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "tt1fb7hx1a53", "presence": "dn6cws9z2ern", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','74f07a84aef6e33e92035b1eca3f99c8310a3b6fb11cc1ef058f955676317f5b','34ec0e289031792d8fcc9563a7f26410564dbe6857d4bbc042b4857f01ad6b6e');
INSERT INTO "scheduler_journal" VALUES('guro',68,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "vshcr6zagkey", "presence": "k3kme7v1pek7", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','34ec0e289031792d8fcc9563a7f26410564dbe6857d4bbc042b4857f01ad6b6e','49917047a44e2a8aa1578a873c15f1385068f1acdbcb648b05138663ce28b376');
INSERT INTO "scheduler_journal" VALUES('guro',69,'2026-12-10 04:35:01.692902','presence.confirmed','operator','{"meeting": "bj2a3drqcr7h", "member": "wmdgx3kj0cq9", "presence": "pfdyrtrpcxnt", "source": "clerk", "starts": "2026-12-10T04:35:01.359317+00:00"}','49917047a44e2a8aa1578a873c15f1385068f1acdbcb648b05138663ce28b376','600db6877d7eda191e019a730da5027751fe8a4ca8ff1ee0bb5e3eb1cfe1f819');
INSERT INTO "scheduler_journal" VALUES('guro',70,'2026-12-10 05:00:00.775532','deadline.fired','scheduler','{"deadline": "swhhx7c1hjvf", "kind": "start", "meeting": "bj2a3drqcr7h"}','600db6877d7eda191e019a730da5027751fe8a4ca8ff1ee0bb5e3eb1cfe1f819','f5a790b258f01ac711c17304f199eb82527d2e42fe4b9ffdb035ef374e9bb53e');
INSERT INTO "scheduler_journal" VALUES('guro',71,'2026-12-10 05:06:01.148256','presence.confirmed','member:vtcedgx4b2mm','{"meeting": "bj2a3drqcr7h", "member": "vtcedgx4b2mm", "presence": "ddaxc2fv91qg", "source": "code", "starts": "2026-12-10T05:06:01.148256+00:00"}','f5a790b258f01ac711c17304f199eb82527d2e42fe4b9ffdb035ef374e9bb53e','75e71b1a81f4f2fb82d02225abb0666155e4260ceb6797d47ae4c354abff5d63');
INSERT INTO "scheduler_journal" VALUES('guro',72,'2026-12-10 05:06:01.148256','presence.confirmed','member:qyeh1hx67j96','{"meeting": "bj2a3drqcr7h", "member": "qyeh1hx67j96", "presence": "g9nsvkfajbdb", "source": "code", "starts": "2026-12-10T05:06:01.148256+00:00"}','75e71b1a81f4f2fb82d02225abb0666155e4260ceb6797d47ae4c354abff5d63','ef46f4434ab0f370ee9aa05f724d72b092c8b331b6a14a433c79ad7ee39a4602');
INSERT INTO "scheduler_journal" VALUES('guro',73,'2026-12-10 05:06:01.193609','presence.confirmed','member:pbe7x6ydkfvx','{"meeting": "bj2a3drqcr7h", "member": "pbe7x6ydkfvx", "presence": "nec25ry2f897", "source": "code", "starts": "2026-12-10T05:06:01.193609+00:00"}','ef46f4434ab0f370ee9aa05f724d72b092c8b331b6a14a433c79ad7ee39a4602','edbf77dc4e1622742cc9960a8cdf5f42c9e8f481e83357625bbec4b1b232f705');
INSERT INTO "scheduler_journal" VALUES('guro',74,'2026-12-10 05:06:01.440714','roll.frozen','facilitator:w215x72bb8g8','{"charter": "guro", "charter_sub": null, "charter_text": "6d8de1170a7b85ef8faf5d1018bcee2db8acc70385cf4031f4ff45f30fe4ae0b", "charter_version": 1, "meeting": "bj2a3drqcr7h", "members": ["1kechwzvmy6r", "28tnb1f4hk27", "2g0r42nga0at", "2g1r686atdnx", "3q9dc97fs1hw", "3ssrjq54zzay", "3w56hpdvve19", "44zf2d9r55gq", "6y5wrteddpya", "89h32sjway3n", "9r5mbfj5g7zd", "9smpgazfwrtb", "aj5bpg4e1w0c", "arzacpkybhcg", "bhdpq2sgakc4", "c3rs3sfg6ksq", "dfdxmm4mmpfe", "fdgr81dqdg02", "gz3bhy8mt0s9", "h4wy4jn7mjkk", "k7xtwcv25b5y", "m4c5aykfx3vc", "nk4wkadh654x", "pbe7x6ydkfvx", "qb8bggy63d8w", "qyeh1hx67j96", "r8njmjpt6xxp", "s0f3cbfr4bsb", "sa442qfrwvqw", "tt1fb7hx1a53", "vshcr6zagkey", "vtcedgx4b2mm", "wmdgx3kj0cq9", "xkd9hfsw56bj", "zdgnah21ctze"], "version": 3}','edbf77dc4e1622742cc9960a8cdf5f42c9e8f481e83357625bbec4b1b232f705','7fb30f50356debd1cfe3058649c57cebc3a3a3dc17cd1656b13c46be09a51a45');
INSERT INTO "scheduler_journal" VALUES('guro',75,'2026-12-10 05:06:01.440714','declared.opened','facilitator:w215x72bb8g8','{"declared_at": "2026-12-10T05:06:01.440714+00:00", "enrolled": 35, "meeting": "bj2a3drqcr7h", "present": 20, "presiding": "gz3bhy8mt0s9", "required": 18}','7fb30f50356debd1cfe3058649c57cebc3a3a3dc17cd1656b13c46be09a51a45','6ef77416112c370d35b4fb35ab2489199162206506434952c73d05b602f1fe1e');
INSERT INTO "scheduler_journal" VALUES('guro',76,'2026-12-10 05:20:01.855053','motion.put','operator','{"ballot": "roll_call", "item": 2, "meeting": "bj2a3drqcr7h", "motion": "0k61c1effc7v", "position": 1, "rule": "ordinary", "title": "f6cf75d270301112bc5f3de588081a1fe62356af44a82ed65b52a7b74a572a2a"}','6ef77416112c370d35b4fb35ab2489199162206506434952c73d05b602f1fe1e','8259a7449ef06ad1c11dc4b7fae2774d7054873b8f7387dda663b70dd4b94b6c');
INSERT INTO "scheduler_journal" VALUES('guro',77,'2026-12-10 05:20:01.998341','declared.no_objection','operator','{"abstain": 0, "ballot": "no_objection", "declared_at": "2026-12-10T05:20:01.998341+00:00", "enrolled": 35, "meeting": "bj2a3drqcr7h", "motion": "0k61c1effc7v", "no": 0, "outcome": "carried", "present": 20, "presiding": "gz3bhy8mt0s9", "reason": "no_objection", "recused": 0, "rule": "ordinary", "verdict": "415e0610403368ec6384a72e0b46b0e5cf1aaf3bac34beb723efd94bbb72073d", "voted": 0, "yes": 0}','8259a7449ef06ad1c11dc4b7fae2774d7054873b8f7387dda663b70dd4b94b6c','90df4472f1ae36a4b1ccaf69e625b928ae68a2c1048a3aa260cc477612ccdced');
INSERT INTO "scheduler_journal" VALUES('guro',78,'2026-12-10 05:37:02.262623','motion.put','operator','{"ballot": "roll_call", "item": 3, "meeting": "bj2a3drqcr7h", "motion": "8yn3z7jnjdvj", "position": 2, "rule": "ordinary", "title": "fa211bde29be09dfe268075cbf2a19a6a305eb3fc40e0d64cabdbb2a1c7a6fe7"}','90df4472f1ae36a4b1ccaf69e625b928ae68a2c1048a3aa260cc477612ccdced','36a062e60f251e64e6af6d6ebdc108ec25779f7bde9ce47606fe96094b28b207');
INSERT INTO "scheduler_journal" VALUES('guro',79,'2026-12-10 05:37:02.294476','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T05:37:02.294476+00:00", "meeting": "bj2a3drqcr7h", "motion": "8yn3z7jnjdvj", "present": 20, "presiding": "gz3bhy8mt0s9", "recused": 0}','36a062e60f251e64e6af6d6ebdc108ec25779f7bde9ce47606fe96094b28b207','b69e7f5223664c9b692ac201916b6ad4f4fe3814e0bda5808f9ae40fc472a76b');
INSERT INTO "scheduler_journal" VALUES('guro',80,'2026-12-10 05:37:02.566236','ballot.cast','member:gz3bhy8mt0s9','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "gz3bhy8mt0s9", "motion": "8yn3z7jnjdvj"}','b69e7f5223664c9b692ac201916b6ad4f4fe3814e0bda5808f9ae40fc472a76b','bac0cd96b5b9d44d63fd9d45e6921852d690a1e8c8948f8e341e6b89100db67b');
INSERT INTO "scheduler_journal" VALUES('guro',81,'2026-12-10 05:37:02.566236','ballot.cast','member:9smpgazfwrtb','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "9smpgazfwrtb", "motion": "8yn3z7jnjdvj"}','bac0cd96b5b9d44d63fd9d45e6921852d690a1e8c8948f8e341e6b89100db67b','13019cb827e396d3ca22e808c14356d6035a437569d26d79f2b13a2bdda84563');
INSERT INTO "scheduler_journal" VALUES('guro',82,'2026-12-10 05:37:02.566236','ballot.cast','member:c3rs3sfg6ksq','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "c3rs3sfg6ksq", "motion": "8yn3z7jnjdvj"}','13019cb827e396d3ca22e808c14356d6035a437569d26d79f2b13a2bdda84563','da39b4d3a87f07985b49a92011273d99649c5da33c09e4a7da032f636629a74d');
INSERT INTO "scheduler_journal" VALUES('guro',83,'2026-12-10 05:37:02.566236','ballot.cast','member:2g1r686atdnx','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "2g1r686atdnx", "motion": "8yn3z7jnjdvj"}','da39b4d3a87f07985b49a92011273d99649c5da33c09e4a7da032f636629a74d','290f9ebc436e0ad1194beb58108419ee0dacada56bd4e3f328fe02c03e92cd76');
INSERT INTO "scheduler_journal" VALUES('guro',84,'2026-12-10 05:37:02.566236','ballot.cast','member:bhdpq2sgakc4','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "bhdpq2sgakc4", "motion": "8yn3z7jnjdvj"}','290f9ebc436e0ad1194beb58108419ee0dacada56bd4e3f328fe02c03e92cd76','788352dccaf662a02a1bcd61530279f4f01b9c971682fe61000d21a09806bd48');
INSERT INTO "scheduler_journal" VALUES('guro',85,'2026-12-10 05:37:02.566236','ballot.cast','member:2g0r42nga0at','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "2g0r42nga0at", "motion": "8yn3z7jnjdvj"}','788352dccaf662a02a1bcd61530279f4f01b9c971682fe61000d21a09806bd48','1076467d99ff6a216f8f0b9f1611116129b2c773c11751b8bdea8aaa53779b9b');
INSERT INTO "scheduler_journal" VALUES('guro',86,'2026-12-10 05:37:02.566236','ballot.cast','member:89h32sjway3n','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "89h32sjway3n", "motion": "8yn3z7jnjdvj"}','1076467d99ff6a216f8f0b9f1611116129b2c773c11751b8bdea8aaa53779b9b','e40216c9c0421430b54b3c485d1b49560849e89877e7bd06719a9b86a48135c7');
INSERT INTO "scheduler_journal" VALUES('guro',87,'2026-12-10 05:37:02.566236','ballot.cast','member:nk4wkadh654x','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "nk4wkadh654x", "motion": "8yn3z7jnjdvj"}','e40216c9c0421430b54b3c485d1b49560849e89877e7bd06719a9b86a48135c7','821bf96d2d5c7c2c01181e55ea4be82dd76660903217a1ea987cb1fe035b5305');
INSERT INTO "scheduler_journal" VALUES('guro',88,'2026-12-10 05:37:02.566236','ballot.cast','member:sa442qfrwvqw','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "sa442qfrwvqw", "motion": "8yn3z7jnjdvj"}','821bf96d2d5c7c2c01181e55ea4be82dd76660903217a1ea987cb1fe035b5305','1fe89f6a92c3d962dfd2add1334d913e531a913990327807bf0fb6ec2f997ec7');
INSERT INTO "scheduler_journal" VALUES('guro',89,'2026-12-10 05:37:02.566236','ballot.cast','member:k7xtwcv25b5y','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "k7xtwcv25b5y", "motion": "8yn3z7jnjdvj"}','1fe89f6a92c3d962dfd2add1334d913e531a913990327807bf0fb6ec2f997ec7','69e9b1d90b45a72522706c8ff9b5371d9ab86bc039ce1f8005b9c849c921c100');
INSERT INTO "scheduler_journal" VALUES('guro',90,'2026-12-10 05:37:02.566236','ballot.cast','member:wmdgx3kj0cq9','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "wmdgx3kj0cq9", "motion": "8yn3z7jnjdvj"}','69e9b1d90b45a72522706c8ff9b5371d9ab86bc039ce1f8005b9c849c921c100','cfe5dfb854ae9d8721b626d902e456c3ad1718f2c3bb6c612cd35e5067a8809c');
INSERT INTO "scheduler_journal" VALUES('guro',91,'2026-12-10 05:37:02.566236','ballot.cast','member:44zf2d9r55gq','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "44zf2d9r55gq", "motion": "8yn3z7jnjdvj"}','cfe5dfb854ae9d8721b626d902e456c3ad1718f2c3bb6c612cd35e5067a8809c','d498c8211fe088a555dcfee8785212bb397c2beabb7f1d4a8ec5c080a5b94d7d');
INSERT INTO "scheduler_journal" VALUES('guro',92,'2026-12-10 05:37:02.566236','ballot.cast','member:vshcr6zagkey','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "vshcr6zagkey", "motion": "8yn3z7jnjdvj"}','d498c8211fe088a555dcfee8785212bb397c2beabb7f1d4a8ec5c080a5b94d7d','75fa27817728122c4885f38c41b5e8eef4364ef4855ba38be04e12004284a22a');
INSERT INTO "scheduler_journal" VALUES('guro',93,'2026-12-10 05:37:02.566236','ballot.cast','member:tt1fb7hx1a53','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "tt1fb7hx1a53", "motion": "8yn3z7jnjdvj"}','75fa27817728122c4885f38c41b5e8eef4364ef4855ba38be04e12004284a22a','7cbbb269939b3dfd3c26d193ca3e67f7c9f37b83a12c94130e86cf8193bd8382');
INSERT INTO "scheduler_journal" VALUES('guro',94,'2026-12-10 05:37:02.566236','ballot.cast','member:r8njmjpt6xxp','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "r8njmjpt6xxp", "motion": "8yn3z7jnjdvj"}','7cbbb269939b3dfd3c26d193ca3e67f7c9f37b83a12c94130e86cf8193bd8382','d203625a12a0fc4875c362e0828e2d3a060fa4c6ce29e2cfe3708cb64da6c8f5');
INSERT INTO "scheduler_journal" VALUES('guro',95,'2026-12-10 05:37:02.566236','ballot.cast','member:arzacpkybhcg','{"before": null, "choice": "abstain", "meeting": "bj2a3drqcr7h", "member": "arzacpkybhcg", "motion": "8yn3z7jnjdvj"}','d203625a12a0fc4875c362e0828e2d3a060fa4c6ce29e2cfe3708cb64da6c8f5','0477475bc30e96802eac1328b511953ffa70efcc036bb3d92d4ebbf54488b5c9');
INSERT INTO "scheduler_journal" VALUES('guro',96,'2026-12-10 05:37:02.566236','ballot.cast','member:vtcedgx4b2mm','{"before": null, "choice": "abstain", "meeting": "bj2a3drqcr7h", "member": "vtcedgx4b2mm", "motion": "8yn3z7jnjdvj"}','0477475bc30e96802eac1328b511953ffa70efcc036bb3d92d4ebbf54488b5c9','c3697fe32ecee7b5af83638259e5ad89b63f3ecb3527d634147c07b76f0634a9');
INSERT INTO "scheduler_journal" VALUES('guro',97,'2026-12-10 05:37:02.566236','ballot.cast','member:qyeh1hx67j96','{"before": null, "choice": "abstain", "meeting": "bj2a3drqcr7h", "member": "qyeh1hx67j96", "motion": "8yn3z7jnjdvj"}','c3697fe32ecee7b5af83638259e5ad89b63f3ecb3527d634147c07b76f0634a9','3753f3601a0144e4481947b2db93d518849691a7f539574a58c54a64d716bf75');
INSERT INTO "scheduler_journal" VALUES('guro',98,'2026-12-10 05:37:02.628933','ballot.cast','member:1kechwzvmy6r','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "1kechwzvmy6r", "motion": "8yn3z7jnjdvj"}','3753f3601a0144e4481947b2db93d518849691a7f539574a58c54a64d716bf75','a165c6a7390c17d83711cbbbbc5113841f476004cd8aed8e8df75ac488a7cd89');
INSERT INTO "scheduler_journal" VALUES('guro',99,'2026-12-10 05:37:02.628933','ballot.cast','member:pbe7x6ydkfvx','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "pbe7x6ydkfvx", "motion": "8yn3z7jnjdvj"}','a165c6a7390c17d83711cbbbbc5113841f476004cd8aed8e8df75ac488a7cd89','8c2382f6052804d4011bfce0cb4e24a9481d80533bc132dc3f9471bc2d284c2c');
INSERT INTO "scheduler_journal" VALUES('guro',100,'2026-12-10 05:37:03.050156','declared.vote_closed','operator','{"abstain": 3, "ballot": "roll_call", "declared_at": "2026-12-10T05:37:03.050156+00:00", "enrolled": 35, "meeting": "bj2a3drqcr7h", "motion": "8yn3z7jnjdvj", "no": 5, "outcome": "carried", "present": 20, "presiding": "gz3bhy8mt0s9", "reason": "enough_yes", "recused": 0, "rule": "ordinary", "verdict": "d0184547ce6547f8087115d61a2f48d1b4a20206b85b58ef88fe985b165859f4", "voted": 20, "yes": 12}','8c2382f6052804d4011bfce0cb4e24a9481d80533bc132dc3f9471bc2d284c2c','2684a7fb7baba54bc245ed9f4c75f6b5c690ba1eee79399bf9cad4b2b29c1833');
INSERT INTO "scheduler_journal" VALUES('guro',101,'2026-12-10 05:54:03.230016','motion.put','operator','{"ballot": "roll_call", "item": 4, "meeting": "bj2a3drqcr7h", "motion": "xgavvz3g7ypj", "position": 3, "rule": "ordinary", "title": "c1fa44d338b480f2212034999f4fe8523c947d2d90a78544f61f6c24df78739a"}','2684a7fb7baba54bc245ed9f4c75f6b5c690ba1eee79399bf9cad4b2b29c1833','b7a74078ff7d476fa22c0e8e97e7a68195ba570cea3dafe39ec3ad5cf96477a9');
INSERT INTO "scheduler_journal" VALUES('guro',102,'2026-12-10 05:54:03.333152','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T05:54:03.333152+00:00", "meeting": "bj2a3drqcr7h", "motion": "xgavvz3g7ypj", "present": 20, "presiding": "gz3bhy8mt0s9", "recused": 0}','b7a74078ff7d476fa22c0e8e97e7a68195ba570cea3dafe39ec3ad5cf96477a9','ec5266fd8bb037e1b1240b1d70beba26ec7e9338617bcf2886a01346356d8ca5');
INSERT INTO "scheduler_journal" VALUES('guro',103,'2026-12-10 05:54:03.707066','ballot.cast','member:gz3bhy8mt0s9','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "gz3bhy8mt0s9", "motion": "xgavvz3g7ypj"}','ec5266fd8bb037e1b1240b1d70beba26ec7e9338617bcf2886a01346356d8ca5','145a3170ee41c8e8888165a4f6b13897661f0a0bcd73b8daace2e3783011f55e');
INSERT INTO "scheduler_journal" VALUES('guro',104,'2026-12-10 05:54:03.707066','ballot.cast','member:9smpgazfwrtb','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "9smpgazfwrtb", "motion": "xgavvz3g7ypj"}','145a3170ee41c8e8888165a4f6b13897661f0a0bcd73b8daace2e3783011f55e','4ac8433087c2ff575324229d2baefef9804ce4f645f45eabb56845ab0d7f3c1e');
INSERT INTO "scheduler_journal" VALUES('guro',105,'2026-12-10 05:54:03.707066','ballot.cast','member:c3rs3sfg6ksq','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "c3rs3sfg6ksq", "motion": "xgavvz3g7ypj"}','4ac8433087c2ff575324229d2baefef9804ce4f645f45eabb56845ab0d7f3c1e','96a0d12dbfba37ff73f4bad097c45f7d05d1e04bc92cfb9d707464b9591daabe');
INSERT INTO "scheduler_journal" VALUES('guro',106,'2026-12-10 05:54:03.707066','ballot.cast','member:2g1r686atdnx','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "2g1r686atdnx", "motion": "xgavvz3g7ypj"}','96a0d12dbfba37ff73f4bad097c45f7d05d1e04bc92cfb9d707464b9591daabe','a4f20dc87e52418a349aecabffc78f44a6466e7f4db02e3da266fc8f9c19d8b4');
INSERT INTO "scheduler_journal" VALUES('guro',107,'2026-12-10 05:54:03.707066','ballot.cast','member:bhdpq2sgakc4','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "bhdpq2sgakc4", "motion": "xgavvz3g7ypj"}','a4f20dc87e52418a349aecabffc78f44a6466e7f4db02e3da266fc8f9c19d8b4','263a0794f18052b4d23c4dd358d55663017c4c1017633c2b621fbd3e40208248');
INSERT INTO "scheduler_journal" VALUES('guro',108,'2026-12-10 05:54:03.707066','ballot.cast','member:2g0r42nga0at','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "2g0r42nga0at", "motion": "xgavvz3g7ypj"}','263a0794f18052b4d23c4dd358d55663017c4c1017633c2b621fbd3e40208248','398e897e1b269ef0912c653a45d3c612cf4c540719dfb8b37693428321d5d591');
INSERT INTO "scheduler_journal" VALUES('guro',109,'2026-12-10 05:54:03.707066','ballot.cast','member:89h32sjway3n','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "89h32sjway3n", "motion": "xgavvz3g7ypj"}','398e897e1b269ef0912c653a45d3c612cf4c540719dfb8b37693428321d5d591','b6c724c43d1dfb194bf1a6bf0d1e057e3155bd7aa93f8c09f18669dd1a45fc80');
INSERT INTO "scheduler_journal" VALUES('guro',110,'2026-12-10 05:54:03.707066','ballot.cast','member:nk4wkadh654x','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "nk4wkadh654x", "motion": "xgavvz3g7ypj"}','b6c724c43d1dfb194bf1a6bf0d1e057e3155bd7aa93f8c09f18669dd1a45fc80','a7c7e42077c9824404133feca5721c2b2fc4085c46d5541c4155bcf7a123de93');
INSERT INTO "scheduler_journal" VALUES('guro',111,'2026-12-10 05:54:03.707066','ballot.cast','member:sa442qfrwvqw','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "sa442qfrwvqw", "motion": "xgavvz3g7ypj"}','a7c7e42077c9824404133feca5721c2b2fc4085c46d5541c4155bcf7a123de93','4fb20b7a03ebd9facc2261be8366fceca24844fe879d3fc4c00e2b13bea50961');
INSERT INTO "scheduler_journal" VALUES('guro',112,'2026-12-10 05:54:03.707066','ballot.cast','member:k7xtwcv25b5y','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "k7xtwcv25b5y", "motion": "xgavvz3g7ypj"}','4fb20b7a03ebd9facc2261be8366fceca24844fe879d3fc4c00e2b13bea50961','56d1a2b8ab6883878a0abc60e10a553f84a8b3b36e5fb9f8631d85b4a1149d74');
INSERT INTO "scheduler_journal" VALUES('guro',113,'2026-12-10 05:54:03.707066','ballot.cast','member:wmdgx3kj0cq9','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "wmdgx3kj0cq9", "motion": "xgavvz3g7ypj"}','56d1a2b8ab6883878a0abc60e10a553f84a8b3b36e5fb9f8631d85b4a1149d74','f7ea7f7dbe51484a4ed37dce428fd3dc673e5f5e7db6da55ac6328f15fb9fff0');
INSERT INTO "scheduler_journal" VALUES('guro',114,'2026-12-10 05:54:03.707066','ballot.cast','member:44zf2d9r55gq','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "44zf2d9r55gq", "motion": "xgavvz3g7ypj"}','f7ea7f7dbe51484a4ed37dce428fd3dc673e5f5e7db6da55ac6328f15fb9fff0','4661274c1e0b27fda50a06793fe695dbf623a1019d150bf2e3ef8d34f301efbf');
INSERT INTO "scheduler_journal" VALUES('guro',115,'2026-12-10 05:54:03.707066','ballot.cast','member:vshcr6zagkey','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "vshcr6zagkey", "motion": "xgavvz3g7ypj"}','4661274c1e0b27fda50a06793fe695dbf623a1019d150bf2e3ef8d34f301efbf','28a1acd5f2149c65d86b68836a46f3c3db11103768dafc96273ec9ec53db6365');
INSERT INTO "scheduler_journal" VALUES('guro',116,'2026-12-10 05:54:03.707066','ballot.cast','member:tt1fb7hx1a53','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "tt1fb7hx1a53", "motion": "xgavvz3g7ypj"}','28a1acd5f2149c65d86b68836a46f3c3db11103768dafc96273ec9ec53db6365','201907334d0535a794fc27bca23833f5306ab9def104b79f488073db9e890cb1');
INSERT INTO "scheduler_journal" VALUES('guro',117,'2026-12-10 05:54:03.707066','ballot.cast','member:r8njmjpt6xxp','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "r8njmjpt6xxp", "motion": "xgavvz3g7ypj"}','201907334d0535a794fc27bca23833f5306ab9def104b79f488073db9e890cb1','4cd7e15a3aee52f2712b522d18f7886c370d482756e083cde8f6d0724d67c620');
INSERT INTO "scheduler_journal" VALUES('guro',118,'2026-12-10 05:54:03.707066','ballot.cast','member:arzacpkybhcg','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "arzacpkybhcg", "motion": "xgavvz3g7ypj"}','4cd7e15a3aee52f2712b522d18f7886c370d482756e083cde8f6d0724d67c620','fa1d1c9cf18041c66ed0acdf9774117e71f504c0c6e832014b65f8974439adb0');
INSERT INTO "scheduler_journal" VALUES('guro',119,'2026-12-10 05:54:03.707066','ballot.cast','member:vtcedgx4b2mm','{"before": null, "choice": "abstain", "meeting": "bj2a3drqcr7h", "member": "vtcedgx4b2mm", "motion": "xgavvz3g7ypj"}','fa1d1c9cf18041c66ed0acdf9774117e71f504c0c6e832014b65f8974439adb0','cf51e035854b9e504775374842a4830e758d5e4e03d04534787730a9736aaae0');
INSERT INTO "scheduler_journal" VALUES('guro',120,'2026-12-10 05:54:03.707066','ballot.cast','member:qyeh1hx67j96','{"before": null, "choice": "abstain", "meeting": "bj2a3drqcr7h", "member": "qyeh1hx67j96", "motion": "xgavvz3g7ypj"}','cf51e035854b9e504775374842a4830e758d5e4e03d04534787730a9736aaae0','0deb9ed529be4352169539b597aa9db381b293cd3053f93e4dc65e9558899e26');
INSERT INTO "scheduler_journal" VALUES('guro',121,'2026-12-10 05:54:03.802218','ballot.cast','member:pbe7x6ydkfvx','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "pbe7x6ydkfvx", "motion": "xgavvz3g7ypj"}','0deb9ed529be4352169539b597aa9db381b293cd3053f93e4dc65e9558899e26','f79d79ebf00b0bf195a2702ce6f4fb815798583582c0e03b5b9cacb08d8f08b6');
INSERT INTO "scheduler_journal" VALUES('guro',122,'2026-12-10 05:54:03.802218','ballot.cast','member:1kechwzvmy6r','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "1kechwzvmy6r", "motion": "xgavvz3g7ypj"}','f79d79ebf00b0bf195a2702ce6f4fb815798583582c0e03b5b9cacb08d8f08b6','d9bc0daab6b83fd48196916be5e504be2a0132b0e493ea800aeb92942ee833a2');
INSERT INTO "scheduler_journal" VALUES('guro',123,'2026-12-10 05:54:04.205942','declared.vote_closed','operator','{"abstain": 2, "ballot": "roll_call", "declared_at": "2026-12-10T05:54:04.205942+00:00", "enrolled": 35, "meeting": "bj2a3drqcr7h", "motion": "xgavvz3g7ypj", "no": 8, "outcome": "rejected", "present": 20, "presiding": "gz3bhy8mt0s9", "reason": "not_enough_yes", "recused": 0, "rule": "ordinary", "verdict": "0eadfa14b41ba28512008b0b77aa3a4cd894e855f630403ea8d99e92c267470e", "voted": 20, "yes": 10}','d9bc0daab6b83fd48196916be5e504be2a0132b0e493ea800aeb92942ee833a2','0c9dc39bb9528ab4cb6d67556d21482942e7513f0ff572de25f9fea9ec107bbe');
INSERT INTO "scheduler_journal" VALUES('guro',124,'2026-12-10 06:11:04.431355','motion.put','operator','{"ballot": "roll_call", "item": 5, "meeting": "bj2a3drqcr7h", "motion": "k2z6c8zxejx0", "position": 4, "rule": "ordinary", "title": "c262b21254a6f2b02bc3f5921c7164b24d4b05da893d48bbe2499a02cd28bca2"}','0c9dc39bb9528ab4cb6d67556d21482942e7513f0ff572de25f9fea9ec107bbe','fcc93c1350b78838bb0c102eadfaf525a226c41cb52a0c78f59ae51f8681f727');
INSERT INTO "scheduler_journal" VALUES('guro',125,'2026-12-10 06:11:04.512531','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T06:11:04.512531+00:00", "meeting": "bj2a3drqcr7h", "motion": "k2z6c8zxejx0", "present": 20, "presiding": "gz3bhy8mt0s9", "recused": 0}','fcc93c1350b78838bb0c102eadfaf525a226c41cb52a0c78f59ae51f8681f727','1498dda5fe0e497321d149565bb01420c779286877e3906be18fc090c2b511b9');
INSERT INTO "scheduler_journal" VALUES('guro',126,'2026-12-10 06:11:05.141004','ballot.cast','member:gz3bhy8mt0s9','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "gz3bhy8mt0s9", "motion": "k2z6c8zxejx0"}','1498dda5fe0e497321d149565bb01420c779286877e3906be18fc090c2b511b9','d9a3fd7346be62ee0d4f233d7c080a7f099cca53d780c3ed87887b9e98fee260');
INSERT INTO "scheduler_journal" VALUES('guro',127,'2026-12-10 06:11:05.141004','ballot.cast','member:9smpgazfwrtb','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "9smpgazfwrtb", "motion": "k2z6c8zxejx0"}','d9a3fd7346be62ee0d4f233d7c080a7f099cca53d780c3ed87887b9e98fee260','1b96e58faa56e1642aceb7cc84266b3dfe587609e518f3dc7388bc17ac68d758');
INSERT INTO "scheduler_journal" VALUES('guro',128,'2026-12-10 06:11:05.141004','ballot.cast','member:c3rs3sfg6ksq','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "c3rs3sfg6ksq", "motion": "k2z6c8zxejx0"}','1b96e58faa56e1642aceb7cc84266b3dfe587609e518f3dc7388bc17ac68d758','5daacee9fce1b4697057191c1935a08bd1d2eefa294d1ce3d6cecf36a094d59e');
INSERT INTO "scheduler_journal" VALUES('guro',129,'2026-12-10 06:11:05.141004','ballot.cast','member:2g1r686atdnx','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "2g1r686atdnx", "motion": "k2z6c8zxejx0"}','5daacee9fce1b4697057191c1935a08bd1d2eefa294d1ce3d6cecf36a094d59e','3d46c2963a630f76c0b7dc0f6c03aae9aba33c7d0f4b4d3940652afbe8ed5b87');
INSERT INTO "scheduler_journal" VALUES('guro',130,'2026-12-10 06:11:05.141004','ballot.cast','member:bhdpq2sgakc4','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "bhdpq2sgakc4", "motion": "k2z6c8zxejx0"}','3d46c2963a630f76c0b7dc0f6c03aae9aba33c7d0f4b4d3940652afbe8ed5b87','af2387c89da3d445ad70fa63ce8a7563c2bb2d6f7238bfee73840889e4c817db');
INSERT INTO "scheduler_journal" VALUES('guro',131,'2026-12-10 06:11:05.141004','ballot.cast','member:2g0r42nga0at','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "2g0r42nga0at", "motion": "k2z6c8zxejx0"}','af2387c89da3d445ad70fa63ce8a7563c2bb2d6f7238bfee73840889e4c817db','99149a6be9e22187c4d4839ddd51958bff521b7cef87b5f5cf5a051bd11f600f');
INSERT INTO "scheduler_journal" VALUES('guro',132,'2026-12-10 06:11:05.141004','ballot.cast','member:89h32sjway3n','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "89h32sjway3n", "motion": "k2z6c8zxejx0"}','99149a6be9e22187c4d4839ddd51958bff521b7cef87b5f5cf5a051bd11f600f','01c1232257c4f919295b7a1bbe266226b50d9c594774dfe881111bad15731ac8');
INSERT INTO "scheduler_journal" VALUES('guro',133,'2026-12-10 06:11:05.141004','ballot.cast','member:nk4wkadh654x','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "nk4wkadh654x", "motion": "k2z6c8zxejx0"}','01c1232257c4f919295b7a1bbe266226b50d9c594774dfe881111bad15731ac8','7aafe40d23ba5bc3abeb8f8a526d57283299fb46ac87cdb2929a942745cc000e');
INSERT INTO "scheduler_journal" VALUES('guro',134,'2026-12-10 06:11:05.141004','ballot.cast','member:sa442qfrwvqw','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "sa442qfrwvqw", "motion": "k2z6c8zxejx0"}','7aafe40d23ba5bc3abeb8f8a526d57283299fb46ac87cdb2929a942745cc000e','a867336fcbb54aaa02361fc727196a3f49b15ef0f4a346dfc2f9ec827f022298');
INSERT INTO "scheduler_journal" VALUES('guro',135,'2026-12-10 06:11:05.141004','ballot.cast','member:k7xtwcv25b5y','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "k7xtwcv25b5y", "motion": "k2z6c8zxejx0"}','a867336fcbb54aaa02361fc727196a3f49b15ef0f4a346dfc2f9ec827f022298','018da208367171cdbb7bf2b61b80543a70b705ad4c826daaa79246eb87b6e6eb');
INSERT INTO "scheduler_journal" VALUES('guro',136,'2026-12-10 06:11:05.141004','ballot.cast','member:wmdgx3kj0cq9','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "wmdgx3kj0cq9", "motion": "k2z6c8zxejx0"}','018da208367171cdbb7bf2b61b80543a70b705ad4c826daaa79246eb87b6e6eb','d4a263c427adbb736a7267b81abd5d803b6e9c6bbd27f2d1b4b47e478f0949d3');
INSERT INTO "scheduler_journal" VALUES('guro',137,'2026-12-10 06:11:05.141004','ballot.cast','member:44zf2d9r55gq','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "44zf2d9r55gq", "motion": "k2z6c8zxejx0"}','d4a263c427adbb736a7267b81abd5d803b6e9c6bbd27f2d1b4b47e478f0949d3','4db6222ef7d2353fbdac3fc71c3dbb1371199f32e257d616b0dd718f4df679b7');
INSERT INTO "scheduler_journal" VALUES('guro',138,'2026-12-10 06:11:05.141004','ballot.cast','member:vshcr6zagkey','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "vshcr6zagkey", "motion": "k2z6c8zxejx0"}','4db6222ef7d2353fbdac3fc71c3dbb1371199f32e257d616b0dd718f4df679b7','b16dfb43ca2acda890feffcb737c87b4b384ff6e201006ff01f095e62795e06b');
INSERT INTO "scheduler_journal" VALUES('guro',139,'2026-12-10 06:11:05.141004','ballot.cast','member:tt1fb7hx1a53','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "tt1fb7hx1a53", "motion": "k2z6c8zxejx0"}','b16dfb43ca2acda890feffcb737c87b4b384ff6e201006ff01f095e62795e06b','b87e822f46a1f17ae5916826f8cb4f0b847d786213f3b78879908c1a6a539ccd');
INSERT INTO "scheduler_journal" VALUES('guro',140,'2026-12-10 06:11:05.141004','ballot.cast','member:r8njmjpt6xxp','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "r8njmjpt6xxp", "motion": "k2z6c8zxejx0"}','b87e822f46a1f17ae5916826f8cb4f0b847d786213f3b78879908c1a6a539ccd','ac80ee90666a8686b673111ec1ebb606cde5836135b6c919603ea5322402654e');
INSERT INTO "scheduler_journal" VALUES('guro',141,'2026-12-10 06:11:05.141004','ballot.cast','member:arzacpkybhcg','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "arzacpkybhcg", "motion": "k2z6c8zxejx0"}','ac80ee90666a8686b673111ec1ebb606cde5836135b6c919603ea5322402654e','16c03c383ee39afc09e84314f96d3ff261becc8b4e4d4f09485c0dd86fee308e');
INSERT INTO "scheduler_journal" VALUES('guro',142,'2026-12-10 06:11:05.141004','ballot.cast','member:vtcedgx4b2mm','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "vtcedgx4b2mm", "motion": "k2z6c8zxejx0"}','16c03c383ee39afc09e84314f96d3ff261becc8b4e4d4f09485c0dd86fee308e','3df2eb2d98efa65abbb39789db6370212dafaf539f114e42d4bb28e9f7e4d3fb');
INSERT INTO "scheduler_journal" VALUES('guro',143,'2026-12-10 06:11:05.141004','ballot.cast','member:qyeh1hx67j96','{"before": null, "choice": "no", "meeting": "bj2a3drqcr7h", "member": "qyeh1hx67j96", "motion": "k2z6c8zxejx0"}','3df2eb2d98efa65abbb39789db6370212dafaf539f114e42d4bb28e9f7e4d3fb','34950cb52f0a3abdffb89885140565b1659ed0d141747046f092840265aaabb8');
INSERT INTO "scheduler_journal" VALUES('guro',144,'2026-12-10 06:11:05.267811','ballot.cast','member:pbe7x6ydkfvx','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "pbe7x6ydkfvx", "motion": "k2z6c8zxejx0"}','34950cb52f0a3abdffb89885140565b1659ed0d141747046f092840265aaabb8','a3d17b6b41bf741d2c6c6133c63b0a2ebc58d234f076c942de9eea88030e624f');
INSERT INTO "scheduler_journal" VALUES('guro',145,'2026-12-10 06:11:05.267811','ballot.cast','member:1kechwzvmy6r','{"before": null, "choice": "yes", "meeting": "bj2a3drqcr7h", "member": "1kechwzvmy6r", "motion": "k2z6c8zxejx0"}','a3d17b6b41bf741d2c6c6133c63b0a2ebc58d234f076c942de9eea88030e624f','8cf4eb3289b5485a6a30a37c1248d8d4fc0ffe88c957f35e741cd8d8ed64f00e');
INSERT INTO "scheduler_journal" VALUES('guro',146,'2026-12-10 06:11:05.435217','declared.vote_closed','operator','{"abstain": 0, "ballot": "roll_call", "declared_at": "2026-12-10T06:11:05.435217+00:00", "enrolled": 35, "meeting": "bj2a3drqcr7h", "motion": "k2z6c8zxejx0", "no": 10, "outcome": "rejected", "present": 20, "presiding": "gz3bhy8mt0s9", "reason": "tie", "recused": 0, "rule": "ordinary", "verdict": "74b59b46f06bc2ed6e3759f00c928f40d71473b2ec9b67dffc8926208a453bee", "voted": 20, "yes": 10}','8cf4eb3289b5485a6a30a37c1248d8d4fc0ffe88c957f35e741cd8d8ed64f00e','bda40f830609d4376fcd8563170caac56df8815c0d8520cf7947b002e3bfc3c0');
INSERT INTO "scheduler_journal" VALUES('guro',147,'2026-12-10 06:15:05.933590','declared.closed','facilitator:w215x72bb8g8','{"declared_at": "2026-12-10T06:15:05.933590+00:00", "meeting": "bj2a3drqcr7h", "presiding": "gz3bhy8mt0s9"}','bda40f830609d4376fcd8563170caac56df8815c0d8520cf7947b002e3bfc3c0','18fd1dc2c5433c3c4b4c56bf07b4f7519c496b964ec19fa98d49e8f8f727319c');
INSERT INTO "scheduler_journal" VALUES('guro',148,'2026-12-10 06:15:06.368571','minutes.remark','operator','{"item": 1, "meeting": "bj2a3drqcr7h", "text": "14cb0af9d001163e9b5cef39cb9308ed7518f4073765f8c7d9410143c359da16", "version": 1}','18fd1dc2c5433c3c4b4c56bf07b4f7519c496b964ec19fa98d49e8f8f727319c','e10da4c11d15781b56b03e394968adca1e9fced66989f0b19b2b702d3caf5972');
INSERT INTO "scheduler_journal" VALUES('guro',149,'2026-12-10 06:15:06.564885','minutes.remark','operator','{"item": 2, "meeting": "bj2a3drqcr7h", "text": "303b13a5db17ef459e6bbeff2d9b4d6e0c042afc92c0e23d0dbd8fc58998dfbb", "version": 1}','e10da4c11d15781b56b03e394968adca1e9fced66989f0b19b2b702d3caf5972','0de11adbb608cb72d736977efa1a3649a9d98d8add71cf76f425369da9b6d38a');
INSERT INTO "scheduler_journal" VALUES('guro',150,'2026-12-10 06:15:06.591743','minutes.remark','operator','{"item": 3, "meeting": "bj2a3drqcr7h", "text": "c52320f5b805243d7735879dfc1347821ffd8ac17b84dfc323b065495d59c218", "version": 1}','0de11adbb608cb72d736977efa1a3649a9d98d8add71cf76f425369da9b6d38a','81699fa498530cb5e6944c96b30be7eaf2b6c4341638c86d4f2b453968ebce09');
INSERT INTO "scheduler_journal" VALUES('guro',151,'2026-12-10 06:15:06.640555','minutes.remark','operator','{"item": 4, "meeting": "bj2a3drqcr7h", "text": "8a785f8fb14b89e4a3af0ff30b4a96169fc128f005319263aeb5ace7483d1332", "version": 1}','81699fa498530cb5e6944c96b30be7eaf2b6c4341638c86d4f2b453968ebce09','a5f5ffba4fb054c556a1d9d4ff025133ac3c33ef7da6d5420bdb1e0d3c26fc73');
INSERT INTO "scheduler_journal" VALUES('guro',152,'2026-12-10 06:15:06.675509','minutes.remark','operator','{"item": 5, "meeting": "bj2a3drqcr7h", "text": "73cd63579a7f0dad652ea047224542ae9931ef86c229fed1cc7ab9d5b2cfa1e4", "version": 1}','a5f5ffba4fb054c556a1d9d4ff025133ac3c33ef7da6d5420bdb1e0d3c26fc73','49dfe60ba8bf8514dd22b4d42e331353694d6595660b415b93c99a6c3a2ebe92');
INSERT INTO "scheduler_journal" VALUES('guro',153,'2026-12-10 06:15:06.760744','minutes.submitted','operator','{"meeting": "bj2a3drqcr7h", "version": 1}','49dfe60ba8bf8514dd22b4d42e331353694d6595660b415b93c99a6c3a2ebe92','da7c7dfbc86fd4fae21746122b8a1efe2661b0ef7a0a946499ec39094b160448');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',49,'2026-12-10 06:15:07.043268','minutes.remark','facilitator:3tvws60z0jzp','{"item": 1, "meeting": "exf0kxh8vtm6", "text": "fc272b1e9e3bea494bee8b94b3494edef872bc59439d4c90493ebe5e23c49635", "version": 1}','762116fb209a55d00d5a194a6eef554a265ec8df1d63474f6791d4157d1a3221','a441d73c63f98a175952c08ab8842fd2909f3dcdb29c46f9e8943bf10dedbbba');
INSERT INTO "scheduler_journal" VALUES('guro',154,'2026-12-10 06:15:07.189396','minutes.confirmed','member:gz3bhy8mt0s9','{"meeting": "bj2a3drqcr7h", "member": "gz3bhy8mt0s9", "version": 1}','da7c7dfbc86fd4fae21746122b8a1efe2661b0ef7a0a946499ec39094b160448','d51e96721a0fa623419efc1547e787e6e94a6a7ff8df29c1eda57c2b3da370cb');
INSERT INTO "scheduler_journal" VALUES('guro',155,'2026-12-10 06:15:07.222039','minutes.confirmed','member:c3rs3sfg6ksq','{"meeting": "bj2a3drqcr7h", "member": "c3rs3sfg6ksq", "version": 1}','d51e96721a0fa623419efc1547e787e6e94a6a7ff8df29c1eda57c2b3da370cb','a19869455329a3f587fb5d21ff440291e6ca5775a148fec4cbc3926bcde4efbd');
INSERT INTO "scheduler_journal" VALUES('guro',156,'2026-12-10 06:15:07.271620','minutes.confirmed','member:9smpgazfwrtb','{"meeting": "bj2a3drqcr7h", "member": "9smpgazfwrtb", "version": 1}','a19869455329a3f587fb5d21ff440291e6ca5775a148fec4cbc3926bcde4efbd','2df5197239177b19b2c7897daf88ea936bdd68c208813a9a7a48e01955baa9fe');
INSERT INTO "scheduler_journal" VALUES('guro',157,'2026-12-10 06:15:07.328433','minutes.confirmed','member:2g1r686atdnx','{"meeting": "bj2a3drqcr7h", "member": "2g1r686atdnx", "version": 1}','2df5197239177b19b2c7897daf88ea936bdd68c208813a9a7a48e01955baa9fe','cb4a5a845a67a21272744e796b3b7027d6434aac4cbe496b65f73736227d9b83');
INSERT INTO "scheduler_journal" VALUES('guro',158,'2026-12-10 06:15:07.328433','minutes.confirmed','member:bhdpq2sgakc4','{"meeting": "bj2a3drqcr7h", "member": "bhdpq2sgakc4", "version": 1}','cb4a5a845a67a21272744e796b3b7027d6434aac4cbe496b65f73736227d9b83','772d3d0bbef20daabbd0c583c57245231ae249408cdf84e3d0b730974681d6d5');
INSERT INTO "scheduler_journal" VALUES('guro',159,'2026-12-10 06:15:07.431129','minutes.confirmed','member:2g0r42nga0at','{"meeting": "bj2a3drqcr7h", "member": "2g0r42nga0at", "version": 1}','772d3d0bbef20daabbd0c583c57245231ae249408cdf84e3d0b730974681d6d5','76ee8c8ce2d5040d1e9e3d67cc575601d71ea0148b48683488f34335906c748f');
INSERT INTO "scheduler_journal" VALUES('guro',160,'2026-12-10 06:15:07.431129','minutes.confirmed','member:89h32sjway3n','{"meeting": "bj2a3drqcr7h", "member": "89h32sjway3n", "version": 1}','76ee8c8ce2d5040d1e9e3d67cc575601d71ea0148b48683488f34335906c748f','c04cdcea26c8badee93e0dbf581c79e5e5d7cb5ff02721e7f9f21d9608a0a4fd');
INSERT INTO "scheduler_journal" VALUES('guro',161,'2026-12-10 06:15:07.431129','minutes.confirmed','member:nk4wkadh654x','{"meeting": "bj2a3drqcr7h", "member": "nk4wkadh654x", "version": 1}','c04cdcea26c8badee93e0dbf581c79e5e5d7cb5ff02721e7f9f21d9608a0a4fd','86357d13bb56be54bf00f6248338ec72e320d9e580efba3fbd5273a4e7bd0609');
INSERT INTO "scheduler_journal" VALUES('guro',162,'2026-12-10 06:15:07.547577','minutes.confirmed','member:k7xtwcv25b5y','{"meeting": "bj2a3drqcr7h", "member": "k7xtwcv25b5y", "version": 1}','86357d13bb56be54bf00f6248338ec72e320d9e580efba3fbd5273a4e7bd0609','c24dd5359a5a86e9da23df29ecbf78b1da2bdfe5c75fe58baaa5ba5a95bea613');
INSERT INTO "scheduler_journal" VALUES('guro',163,'2026-12-10 06:15:07.547577','minutes.confirmed','member:sa442qfrwvqw','{"meeting": "bj2a3drqcr7h", "member": "sa442qfrwvqw", "version": 1}','c24dd5359a5a86e9da23df29ecbf78b1da2bdfe5c75fe58baaa5ba5a95bea613','1bbd2a3844d10dfc8019dd573ea5745b31e71084f32ec926ee38c233ba1be67f');
INSERT INTO "scheduler_journal" VALUES('guro',164,'2026-12-10 06:15:07.547577','minutes.confirmed','member:wmdgx3kj0cq9','{"meeting": "bj2a3drqcr7h", "member": "wmdgx3kj0cq9", "version": 1}','1bbd2a3844d10dfc8019dd573ea5745b31e71084f32ec926ee38c233ba1be67f','a9a8580fdbf4ad4211c56bbc929a8ca7297847564e5785a824eb40c5f85a85d7');
INSERT INTO "scheduler_journal" VALUES('guro',165,'2026-12-10 06:15:07.547577','minutes.confirmed','member:44zf2d9r55gq','{"meeting": "bj2a3drqcr7h", "member": "44zf2d9r55gq", "version": 1}','a9a8580fdbf4ad4211c56bbc929a8ca7297847564e5785a824eb40c5f85a85d7','846955f0d610d1ac41eae96c750c5416f62e1a94b8abbb0aa67acb834b562438');
INSERT INTO "scheduler_journal" VALUES('guro',166,'2026-12-10 06:15:07.619660','minutes.confirmed','member:r8njmjpt6xxp','{"meeting": "bj2a3drqcr7h", "member": "r8njmjpt6xxp", "version": 1}','846955f0d610d1ac41eae96c750c5416f62e1a94b8abbb0aa67acb834b562438','8d112a82bd9d375ee2d5028f1f7de424af5d0cb2015193dab9e1121686e03c0a');
INSERT INTO "scheduler_journal" VALUES('guro',167,'2026-12-10 06:15:07.619660','minutes.confirmed','member:tt1fb7hx1a53','{"meeting": "bj2a3drqcr7h", "member": "tt1fb7hx1a53", "version": 1}','8d112a82bd9d375ee2d5028f1f7de424af5d0cb2015193dab9e1121686e03c0a','ff8b66571c4d57a5abecc7487f8ddd0e7fe1ec964d3da85eaf0432cc37e0110d');
INSERT INTO "scheduler_journal" VALUES('guro',168,'2026-12-10 06:15:07.619660','minutes.confirmed','member:vshcr6zagkey','{"meeting": "bj2a3drqcr7h", "member": "vshcr6zagkey", "version": 1}','ff8b66571c4d57a5abecc7487f8ddd0e7fe1ec964d3da85eaf0432cc37e0110d','015ebc03bdbd9b6c2f6881153cde4afaede37b240a5bbb6806e3739713b3d270');
INSERT INTO "scheduler_journal" VALUES('guro',169,'2026-12-10 06:15:07.619660','minutes.confirmed','member:arzacpkybhcg','{"meeting": "bj2a3drqcr7h", "member": "arzacpkybhcg", "version": 1}','015ebc03bdbd9b6c2f6881153cde4afaede37b240a5bbb6806e3739713b3d270','2f3581013ad1f9b5a9fc90f3caec27f8106930a2e533c759b881c812e081bf21');
INSERT INTO "scheduler_journal" VALUES('guro',170,'2026-12-10 06:15:07.701845','minutes.confirmed','member:qyeh1hx67j96','{"meeting": "bj2a3drqcr7h", "member": "qyeh1hx67j96", "version": 1}','2f3581013ad1f9b5a9fc90f3caec27f8106930a2e533c759b881c812e081bf21','8ac94bd356efae494f86f0ecefd837ca0d12c31e819484f766234379cbafa00e');
INSERT INTO "scheduler_journal" VALUES('guro',171,'2026-12-10 06:15:07.701845','minutes.confirmed','member:vtcedgx4b2mm','{"meeting": "bj2a3drqcr7h", "member": "vtcedgx4b2mm", "version": 1}','8ac94bd356efae494f86f0ecefd837ca0d12c31e819484f766234379cbafa00e','c3db564806296e97c971b53cc06099bb9cb394bdddf6cbb7939011c78f953198');
INSERT INTO "scheduler_journal" VALUES('guro',172,'2026-12-10 06:15:07.701845','minutes.confirmed','member:1kechwzvmy6r','{"meeting": "bj2a3drqcr7h", "member": "1kechwzvmy6r", "version": 1}','c3db564806296e97c971b53cc06099bb9cb394bdddf6cbb7939011c78f953198','76fdde01c283f5f9bcac868d49f367afd0d075635a4169a69c5b0e040cfca058');
INSERT INTO "scheduler_journal" VALUES('guro',173,'2026-12-10 06:15:07.797277','minutes.confirmed','member:pbe7x6ydkfvx','{"meeting": "bj2a3drqcr7h", "member": "pbe7x6ydkfvx", "version": 1}','76fdde01c283f5f9bcac868d49f367afd0d075635a4169a69c5b0e040cfca058','1513023c460dd6277c6c008d5336bbe32fe63ef0fcbf7610de9815a08395eec4');
INSERT INTO "scheduler_journal" VALUES('guro',174,'2026-12-10 06:15:08.202808','minutes.approved','operator','{"content": "927514e425f9b4b2ddd94258ead1ac697a419cd5259089dac336fa7258244bcd", "meeting": "bj2a3drqcr7h", "version": 1}','1513023c460dd6277c6c008d5336bbe32fe63ef0fcbf7610de9815a08395eec4','4c5edecd47261e3677eac090bdf96a84fe1f428e66c0ecf97e7638c86eb610b7');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',50,'2026-12-10 06:15:08.292466','minutes.remark','facilitator:3tvws60z0jzp','{"item": 2, "meeting": "exf0kxh8vtm6", "text": "27da53ade8effc89cc44416c536e739aa49aef81edaeb795e99696b50b11fec1", "version": 1}','a441d73c63f98a175952c08ab8842fd2909f3dcdb29c46f9e8943bf10dedbbba','5f3585f3f4a3807a64d426d3453798bf4db5e6460e98f751121f1735ef45e274');
INSERT INTO "scheduler_journal" VALUES('guro',175,'2026-12-10 06:15:08.372517','minutes.published','operator','{"meeting": "bj2a3drqcr7h", "version": 1}','4c5edecd47261e3677eac090bdf96a84fe1f428e66c0ecf97e7638c86eb610b7','38b8605f8eaf3a6eae5b0583745bae20a9c630dc68a0e80ec1fc52e547056ae1');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',51,'2026-12-10 06:15:08.935578','minutes.submitted','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "version": 1}','5f3585f3f4a3807a64d426d3453798bf4db5e6460e98f751121f1735ef45e274','f946d104fbe8e518108887864846710afaaa3e3bc7b46a1fdbb7b78557b1d500');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',52,'2026-12-10 06:15:09.046543','minutes.confirmed','member:vtcedgx4b2mm','{"meeting": "exf0kxh8vtm6", "member": "vtcedgx4b2mm", "version": 1}','f946d104fbe8e518108887864846710afaaa3e3bc7b46a1fdbb7b78557b1d500','2499ea1018b18c3a6405a38b3caa6c5a7dba75a4a29f86853fffc1615483502a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',53,'2026-12-10 06:15:09.046543','minutes.confirmed','member:9r5mbfj5g7zd','{"meeting": "exf0kxh8vtm6", "member": "9r5mbfj5g7zd", "version": 1}','2499ea1018b18c3a6405a38b3caa6c5a7dba75a4a29f86853fffc1615483502a','bf5a466d61c81905758f49eabc3f3603c8fb26297ea88d45a6f846faf4ab5d5c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',54,'2026-12-10 06:15:09.046543','minutes.confirmed','member:wmdgx3kj0cq9','{"meeting": "exf0kxh8vtm6", "member": "wmdgx3kj0cq9", "version": 1}','bf5a466d61c81905758f49eabc3f3603c8fb26297ea88d45a6f846faf4ab5d5c','4882e115175f333f41d854668d0dc2b29bad84c995a3df18887f4d272bfb5c2e');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',55,'2026-12-10 06:15:09.078969','minutes.confirmed','member:fdgr81dqdg02','{"meeting": "exf0kxh8vtm6", "member": "fdgr81dqdg02", "version": 1}','4882e115175f333f41d854668d0dc2b29bad84c995a3df18887f4d272bfb5c2e','68aeb745ac6ddfe8e2b405e6677a912fb0c81ffdac20a488bdde3433e8a3960d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',56,'2026-12-10 06:15:09.078969','minutes.confirmed','member:qb8bggy63d8w','{"meeting": "exf0kxh8vtm6", "member": "qb8bggy63d8w", "version": 1}','68aeb745ac6ddfe8e2b405e6677a912fb0c81ffdac20a488bdde3433e8a3960d','5f04a026425ffdbeaa323f6ab33ad48cc99fc288b89731d47786a3ca3987a788');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',57,'2026-12-10 06:15:09.078969','minutes.confirmed','member:k7xtwcv25b5y','{"meeting": "exf0kxh8vtm6", "member": "k7xtwcv25b5y", "version": 1}','5f04a026425ffdbeaa323f6ab33ad48cc99fc288b89731d47786a3ca3987a788','54784ee56d86215da953efe59c19b469a46d6bbe8cad841eaadb321d5b3707df');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',58,'2026-12-10 06:15:09.078969','minutes.confirmed','member:qyeh1hx67j96','{"meeting": "exf0kxh8vtm6", "member": "qyeh1hx67j96", "version": 1}','54784ee56d86215da953efe59c19b469a46d6bbe8cad841eaadb321d5b3707df','9b8f2b6c02e916ddb8dabdd253e936a8f28561f6feffa114f746a5f3c6eb4292');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',59,'2026-12-10 06:15:09.078969','minutes.confirmed','member:arzacpkybhcg','{"meeting": "exf0kxh8vtm6", "member": "arzacpkybhcg", "version": 1}','9b8f2b6c02e916ddb8dabdd253e936a8f28561f6feffa114f746a5f3c6eb4292','f92fef5581325cb004f5cef6ecff5d4c28e70b40c3b1680d5ecd89d931c16068');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',60,'2026-12-10 06:15:09.125757','minutes.confirmed','member:h4cbtn3w50wd','{"meeting": "exf0kxh8vtm6", "member": "h4cbtn3w50wd", "version": 1}','f92fef5581325cb004f5cef6ecff5d4c28e70b40c3b1680d5ecd89d931c16068','02f2b825d93a2863790e6d1cca650f422df4873e326a3ed704b5920df853d8a3');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',61,'2026-12-10 06:15:09.125757','minutes.confirmed','member:g7b2dewvay4y','{"meeting": "exf0kxh8vtm6", "member": "g7b2dewvay4y", "version": 1}','02f2b825d93a2863790e6d1cca650f422df4873e326a3ed704b5920df853d8a3','3aaba036084ad64035fa11ae39d905231fc6ff74c6dc231bdd2e638ab1daa0e5');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',62,'2026-12-10 06:15:09.125757','minutes.confirmed','member:3q9dc97fs1hw','{"meeting": "exf0kxh8vtm6", "member": "3q9dc97fs1hw", "version": 1}','3aaba036084ad64035fa11ae39d905231fc6ff74c6dc231bdd2e638ab1daa0e5','105e466c122223bbd926b8365076a00c92132733686d757e8b722592de8c2bbd');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',63,'2026-12-10 06:15:09.372526','minutes.approved','facilitator:3tvws60z0jzp','{"content": "2fcb5756c64d1da4442b2e0b5d6a7f7a4210d3c09ae82642fbe8fe26349ad6ea", "meeting": "exf0kxh8vtm6", "version": 1}','105e466c122223bbd926b8365076a00c92132733686d757e8b722592de8c2bbd','6dffc0aabecbfeddd92183af49bc7520e685775e284367b63f700d48d6c0ca69');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',64,'2026-12-10 06:15:09.712001','minutes.published','facilitator:3tvws60z0jzp','{"meeting": "exf0kxh8vtm6", "version": 1}','6dffc0aabecbfeddd92183af49bc7520e685775e284367b63f700d48d6c0ca69','695d18e73482486822f82208c42fa66a13467a73c8294a0325050d958ad7a7c3');
CREATE TABLE scheduler_journal_head (
	body VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (body)
);
INSERT INTO "scheduler_journal_head" VALUES('guro',175,'2026-12-10 06:15:08.372517','38b8605f8eaf3a6eae5b0583745bae20a9c630dc68a0e80ec1fc52e547056ae1');
INSERT INTO "scheduler_journal_head" VALUES('guro-agenda',64,'2026-12-10 06:15:09.712001','695d18e73482486822f82208c42fa66a13467a73c8294a0325050d958ad7a7c3');
CREATE TABLE scheduler_meeting (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	session_year INTEGER NOT NULL, 
	session_number INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	mode VARCHAR(20) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	starts DATETIME NOT NULL, 
	ends DATETIME NOT NULL, 
	place VARCHAR NOT NULL, 
	urgent VARCHAR, 
	notice_due DATE NOT NULL, 
	notice_safe DATE NOT NULL, 
	notice_send_by DATE NOT NULL, 
	notice_given_at DATETIME, 
	notice_how VARCHAR(20), 
	rsvp_due DATETIME NOT NULL, 
	room_secret VARCHAR(40) NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	sequence INTEGER NOT NULL, 
	starts_before DATETIME, 
	place_before VARCHAR, 
	presiding VARCHAR(16), 
	enrolled INTEGER, 
	present_at_opening INTEGER, 
	roll_version INTEGER, 
	charter VARCHAR(80), 
	charter_version INTEGER, 
	charter_sub VARCHAR(80), 
	opened_at DATETIME, 
	closed_at DATETIME, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (room_secret)
);
INSERT INTO "scheduler_meeting" VALUES('bj2a3drqcr7h','guro',2026,1,'regular','in_person','closed','2026-12-10 05:00:00.000000','2026-12-10 07:00:00.000000','구로구청 5층 회의실',NULL,'2026-12-03','2026-12-02','2026-12-03','2026-11-20 01:00:07.776911','group','2026-12-09 09:00:00.000000','HZHzMTAnkBf2z62m9XM-Qw','3NCUrTSAeP0Pah9D_dwiCw',0,NULL,NULL,'gz3bhy8mt0s9',35,20,3,'guro',1,NULL,'2026-12-10 05:06:01.440714','2026-12-10 06:15:05.933590','2026-11-20 01:00:07.170499','2026-12-10 06:15:08.372517');
INSERT INTO "scheduler_meeting" VALUES('exf0kxh8vtm6','guro-agenda',2026,1,'regular','in_person','closed','2026-12-03 05:00:00.000000','2026-12-03 07:00:00.000000','구로구청 5층 회의실',NULL,'2026-11-26','2026-11-25','2026-11-26','2026-11-20 01:00:08.718555','group','2026-12-02 09:00:00.000000','3v9tLB91H1yHZsLh1KCiog','-VkZIn88ihYQHRBp9T2Nbg',0,NULL,NULL,'fdgr81dqdg02',18,11,3,'guro',1,'agenda','2026-12-03 05:02:00.962280','2026-12-03 05:42:01.782077','2026-11-20 01:00:08.132987','2026-12-10 06:15:09.712001');
CREATE TABLE scheduler_minutes (
	meeting VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	version INTEGER NOT NULL, 
	due DATETIME, 
	submitted_at DATETIME, 
	approved_at DATETIME, 
	approved_by VARCHAR, 
	published_at DATETIME, 
	content JSON, 
	salt VARCHAR(40), 
	chain_head VARCHAR(64), 
	journal_rows INTEGER, 
	PRIMARY KEY (meeting)
);
INSERT INTO "scheduler_minutes" VALUES('exf0kxh8vtm6','guro-agenda','published',1,NULL,'2026-12-10 06:15:08.935578','2026-12-10 06:15:09.372526','윤예민','2026-12-10 06:15:09.712001','{"meeting": "exf0kxh8vtm6", "body": "guro-agenda", "body_name": "\uc758\uc81c\ubc1c\uad74\ubd84\uacfc", "session": "2026\ub144 \uc81c1\ucc28", "state": "in_confirmation", "version": 1, "due": "2026-12-17T14:59:59Z", "starts": "2026-12-03T05:00:00Z", "opened_at": "2026-12-03T05:02:00.962280Z", "closed_at": "2026-12-03T05:42:01.782077Z", "place": "\uad6c\ub85c\uad6c\uccad 5\uce35 \ud68c\uc758\uc2e4", "enrolled": 18, "required": 10, "present_at_opening": 11, "presiding": ["\uc724\uc608\ubbfc"], "attendees": [{"name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.135248Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc624\uc724\ud76c", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.179537Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.065614Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.135248Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.065614Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.179537Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc815\ubbfc\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.179537Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.179537Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.135248Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.135248Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.179537Z", "2026-12-03T05:42:01.782077Z"]], "seat": "appointed"}, {"name": "\uac15\uc608\uc601", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uae40\uc218\uc544", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc11c\uc740\uc11d", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc2e0\uc218\uc9c4", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc2e0\uc815\uc544", "title": "\uc608\uc0b0\ud300\uc7a5", "present": false, "intervals": [], "seat": "ex_officio"}, {"name": "\uc724\uc218\uc900", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc724\uc900\ud604", "title": "\ud611\uce58\uc9c0\uc6d0\ud300\uc7a5", "present": false, "intervals": [], "seat": "ex_officio"}], "proceedings": [{"at": "2026-12-03T05:02:00.962280Z", "what": "opened", "text": "\uc624\ud6c4 2\uc2dc 2\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: \uc131\uc6d0\uc774 \ub418\uc5b4 \uac1c\uc758\ub97c \uc120\uc5b8\ud558\ub2e4"}, {"at": "2026-12-03T05:37:01.417942Z", "what": "no_objection", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c'' \uc774\uc758 \uc5c6\uc74c\uc744 \ud655\uc778\ud558\uace0 \uac00\uacb0\uc744 \uc120\uc5b8\ud558\ub2e4"}, {"at": "2026-12-03T05:42:01.782077Z", "what": "closed", "text": "\uc624\ud6c4 2\uc2dc 42\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: \ud3d0\ud68c\ub97c \uc120\uc5b8\ud558\ub2e4"}], "items": [{"number": 1, "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c", "kind": "decision", "remarks": "\ud6c4\ubcf4 12\uac74\uc758 \uc120\uc815 \uae30\uc900\uc744 \uc124\uba85\ud558\uace0, \uc0dd\ud65c\uad8c\uc774 \uace0\ub974\uac8c \ub2f4\uacbc\ub294\uc9c0 \ud655\uc778\ud558\uc600\ub2e4.", "votes": [{"motion": "x9rbgv60z517", "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c", "ballot": "no_objection", "outcome": "carried", "text": "\uc7ac\uc801 18 \u00b7 \uac1c\uc758 10 \u00b7 \ucd9c\uc11d 11 \u2192 \uac00\uacb0(\uc774\uc758 \uc5c6\uc74c) (\uae30\ubcf8\uac12: \uc81c13\uc870\u2461 \uc900\uc6a9)", "yes": null, "no": null, "abstain": null, "votes": {}, "recused": {}}]}, {"number": 2, "title": "\uc8fc\ubbfc \uacf5\ub860\uc7a5 \uc77c\uc815", "kind": "report", "remarks": "\uacf5\ub860\uc7a5\uc740 1\uc6d4 \ub137\uc9f8 \uc8fc\uc5d0 \uc5f4\uace0, \uc548\ub0b4\ubb38\uc740 \ubd84\uacfc\uc5d0\uc11c \ud568\uaed8 \uc0b4\ud53c\uae30\ub85c \ud558\uc600\ub2e4.", "votes": []}], "general_remarks": "", "confirmed": 11, "to_confirm": 11, "corrections": [], "approved_at": null, "approved_by": null, "published_at": null, "chain_head": null, "journal_rows": null, "visible": true, "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c", "quorum_basis": "\uae30\ubcf8\uac12: \uc81c13\uc870\u2461 \uc900\uc6a9"}','nlQ-BWrJTpFxz7n-cSBF-g','6dffc0aabecbfeddd92183af49bc7520e685775e284367b63f700d48d6c0ca69',63);
INSERT INTO "scheduler_minutes" VALUES('bj2a3drqcr7h','guro','published',1,NULL,'2026-12-10 06:15:06.760744','2026-12-10 06:15:08.202808','권민나','2026-12-10 06:15:08.372517','{"meeting": "bj2a3drqcr7h", "body": "guro", "body_name": "\uad6c\ub85c\uad6c\ud611\uce58\ud68c\uc758", "session": "2026\ub144 \uc81c1\ucc28", "state": "in_confirmation", "version": 1, "due": "2026-12-17T14:59:59Z", "starts": "2026-12-10T05:00:00Z", "opened_at": "2026-12-10T05:06:01.440714Z", "closed_at": "2026-12-10T06:15:05.933590Z", "place": "\uad6c\ub85c\uad6c\uccad 5\uce35 \ud68c\uc758\uc2e4", "enrolled": 35, "required": 18, "present_at_opening": 20, "presiding": ["\uad8c\ubbfc\ub098"], "attendees": [{"name": "\uac15\uc608\ud638", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uac15\uc9c0\uacbd", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uad8c\ubbfc\ub098", "title": "\uad6c\uccad\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:01.281809Z", "2026-12-10T06:15:05.933590Z"]], "seat": "ex_officio"}, {"name": "\uc548\uc7ac\uc601", "title": "\ud589\uc815\ubb38\ud654\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:01.575405Z", "2026-12-10T06:15:05.933590Z"]], "seat": "ex_officio"}, {"name": "\uc624\uc720\uc6d0", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T05:06:01.148256Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc724\uc11c\ud638", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc784\uc0c1\uc544", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.330353Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc784\uc608\uc5f0", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.330353Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc7a5\uc0c1\ud638", "title": "\uae30\ud68d\uacbd\uc81c\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T05:06:01.193609Z", "2026-12-10T06:15:05.933590Z"]], "seat": "ex_officio"}, {"name": "\uc7a5\uc724\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.426794Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.426794Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T05:06:01.148256Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc870\uc0c1\uc900", "title": "\ud611\uce58\uc815\ucc45\ubcf4\uc88c\uad00", "present": true, "intervals": [["2026-12-10T04:35:01.304662Z", "2026-12-10T06:15:05.933590Z"]], "seat": "ex_officio"}, {"name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\uc870\uc7ac\uacbd", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\ucd5c\uc9c0\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.359317Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\ud55c\uc815\uc544", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.330353Z", "2026-12-10T06:15:05.933590Z"]], "seat": "appointed"}, {"name": "\ud64d\uc815\ud604", "title": "\ubcf5\uc9c0\uad50\uc721\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:01.304662Z", "2026-12-10T06:15:05.933590Z"]], "seat": "ex_officio"}, {"name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc11c\uc218\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc548\uc601\ubbfc", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc624\uc11c\ud6c8", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc724\ubbfc\uacbd", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc784\uc2dc\uc740", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\uc7a5\ud604\uacbd", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\ucd5c\uc720\ubbf8", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\ucd5c\uc900\uc5f0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\ucd5c\ud558\ub9b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\ud55c\ud558\uc900", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\ud64d\uc724\uc9c4", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}, {"name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed"}], "proceedings": [{"at": "2026-12-10T05:06:01.440714Z", "what": "opened", "text": "\uc624\ud6c4 2\uc2dc 6\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: \uc131\uc6d0\uc774 \ub418\uc5b4 \uac1c\uc758\ub97c \uc120\uc5b8\ud558\ub2e4"}, {"at": "2026-12-10T05:20:01.998341Z", "what": "no_objection", "text": "\uc624\ud6c4 2\uc2dc 20\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548'' \uc774\uc758 \uc5c6\uc74c\uc744 \ud655\uc778\ud558\uace0 \uac00\uacb0\uc744 \uc120\uc5b8\ud558\ub2e4"}, {"at": "2026-12-10T05:37:02.294476Z", "what": "vote_opened", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4"}, {"at": "2026-12-10T05:37:03.050156Z", "what": "vote_closed", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4"}, {"at": "2026-12-10T05:54:03.333152Z", "what": "vote_opened", "text": "\uc624\ud6c4 2\uc2dc 54\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4"}, {"at": "2026-12-10T05:54:04.205942Z", "what": "vote_closed", "text": "\uc624\ud6c4 2\uc2dc 54\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4"}, {"at": "2026-12-10T06:11:04.512531Z", "what": "vote_opened", "text": "\uc624\ud6c4 3\uc2dc 11\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4"}, {"at": "2026-12-10T06:11:05.435217Z", "what": "vote_closed", "text": "\uc624\ud6c4 3\uc2dc 11\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4"}, {"at": "2026-12-10T06:15:05.933590Z", "what": "closed", "text": "\uc624\ud6c4 3\uc2dc 15\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: \ud3d0\ud68c\ub97c \uc120\uc5b8\ud558\ub2e4"}], "items": [{"number": 1, "title": "2026\ub144 \ud611\uce58\uacfc\uc81c \ucd94\uc9c4 \uc0c1\ud669", "kind": "report", "remarks": "\uacfc\uc81c 15\uac74 \uac00\uc6b4\ub370 11\uac74\uc774 \uacc4\ud68d\ub300\ub85c \ub098\uc544\uac00\uace0 \uc788\uc74c\uc744 \ubcf4\uace0\ud558\uc600\ub2e4.", "votes": []}, {"number": 2, "title": "\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548", "kind": "decision", "remarks": "\uac1c\uc815\uc548\uc758 \ucde8\uc9c0\ub97c \uc124\uba85\ud558\uc600\uace0, \uc758\uacac\uc774 \uc5c6\uc5c8\ub2e4.", "votes": [{"motion": "0k61c1effc7v", "title": "\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548", "ballot": "no_objection", "outcome": "carried", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \uac00\uacb0(\uc774\uc758 \uc5c6\uc74c) (\uc81c13\uc870\u2461)", "yes": null, "no": null, "abstain": null, "votes": {}, "recused": {}}]}, {"number": 3, "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704", "kind": "decision", "remarks": "\ubd84\uacfc\uac00 \ucd94\ucc9c\ud55c 12\uac74\uc758 \uc21c\uc704\ub97c \ub193\uace0 \uc608\uc0b0\uc758 \uaddc\ubaa8\ub97c \ub530\uc838 \ubb3c\uc5c8\ub2e4.", "votes": [{"motion": "8yn3z7jnjdvj", "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704", "ballot": "roll_call", "outcome": "carried", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 12 \u2192 \uac00\uacb0 (\uc81c13\uc870\u2461)", "yes": 12, "no": 5, "abstain": 3, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\ucd5c\uc9c0\uacbd"], "abstain": ["\uc624\uc7ac\ud6c8", "\uc815\uc11c\ubbf8", "\uc815\uc740\uc900"]}, "recused": {}}]}, {"number": 4, "title": "\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d", "kind": "decision", "remarks": "\uac1c\ucd5c \uc2dc\uae30\uac00 \ud559\uae30\uc640 \uacb9\uce5c\ub2e4\ub294 \uc758\uacac\uacfc \ubbf8\ub8e8\uae30 \uc5b4\ub835\ub2e4\ub294 \uc758\uacac\uc774 \ub098\uc654\ub2e4.", "votes": [{"motion": "xgavvz3g7ypj", "title": "\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d", "ballot": "roll_call", "outcome": "rejected", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 10 \u2192 \ubd80\uacb0 (\uc81c13\uc870\u2461)", "yes": 10, "no": 8, "abstain": 2, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\uc815\uc11c\ubbf8", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ucd5c\uc9c0\uacbd"], "abstain": ["\uc624\uc7ac\ud6c8", "\uc815\uc740\uc900"]}, "recused": {}}]}, {"number": 5, "title": "\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815", "kind": "decision", "remarks": "\uacf5\uac10 50\uac74\uc758 \uae30\uc900\uc744 \ub0ae\ucd94\uc790\ub294 \uc758\uacac\uacfc \uc9c0\ud0a4\uc790\ub294 \uc758\uacac\uc774 \ub9de\uc130\ub2e4.", "votes": [{"motion": "k2z6c8zxejx0", "title": "\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815", "ballot": "roll_call", "outcome": "rejected", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 10 \u00b7 \ubc18\ub300 10 \u2192 \ubd80\uacb0(\uac00\ubd80\ub3d9\uc218) (\uc81c13\uc870\u2461)", "yes": 10, "no": 10, "abstain": 0, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\uc7ac\ud6c8", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\uc815\uc11c\ubbf8", "\uc815\uc740\uc900", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ucd5c\uc9c0\uacbd"]}, "recused": {}}]}], "general_remarks": "", "confirmed": 20, "to_confirm": 20, "corrections": [], "approved_at": null, "approved_by": null, "published_at": null, "chain_head": null, "journal_rows": null, "visible": true, "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c", "quorum_basis": "\uc81c13\uc870\u2461"}','2h3uvOFULMAyuim6MhfOuQ','4c5edecd47261e3677eac090bdf96a84fe1f428e66c0ecf97e7638c86eb610b7',174);
CREATE TABLE scheduler_motion (
	id VARCHAR(16) NOT NULL, 
	meeting VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	position INTEGER NOT NULL, 
	item INTEGER, 
	title VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	ballot VARCHAR(20) NOT NULL, 
	rule VARCHAR(60) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	recused INTEGER NOT NULL, 
	voted INTEGER NOT NULL, 
	present INTEGER, 
	yes INTEGER, 
	no INTEGER, 
	abstain INTEGER, 
	outcome VARCHAR(20), 
	reason VARCHAR(20), 
	verdict JSON, 
	text VARCHAR, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "scheduler_motion" VALUES('x9rbgv60z517','exf0kxh8vtm6','guro-agenda',1,1,'2027년 협치과제 후보 12건 추천','ligTIz_tZpJfSZNgzNVUtA','no_objection','ordinary','carried',0,0,11,0,0,0,'carried','no_objection','{"charter": "guro-agenda", "rule": "ordinary", "outcome": "carried", "reason": "no_objection", "base": "present", "base_count": 11, "required_yes": 0, "yes": 0, "no": 0, "abstain": 0, "recused": 0, "quorum_met": true, "cite": null, "default": true, "by_analogy": "\uc81c13\uc870\u2461", "enrolled": 18, "present": 11, "counted": 11, "quorum_required": 10, "threshold": "more than 1/2 of present"}','재적 18 · 개의 10 · 출석 11 → 가결(이의 없음) (기본값: 제13조② 준용)',NULL,'2026-12-03 05:37:01.417942');
INSERT INTO "scheduler_motion" VALUES('0k61c1effc7v','bj2a3drqcr7h','guro',1,2,'협치회의 운영세칙 일부개정안','lRu6_Whbz3b4PAKfLCu-Mw','no_objection','ordinary','carried',0,0,20,0,0,0,'carried','no_objection','{"charter": "guro", "rule": "ordinary", "outcome": "carried", "reason": "no_objection", "base": "present", "base_count": 20, "required_yes": 0, "yes": 0, "no": 0, "abstain": 0, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 가결(이의 없음) (제13조②)',NULL,'2026-12-10 05:20:01.998341');
INSERT INTO "scheduler_motion" VALUES('8yn3z7jnjdvj','bj2a3drqcr7h','guro',2,3,'2027년 협치과제 우선순위','lbZ2x3_lHNFJjMjh1k3Bng','roll_call','ordinary','carried',0,20,20,12,5,3,'carried','enough_yes','{"charter": "guro", "rule": "ordinary", "outcome": "carried", "reason": "enough_yes", "base": "present", "base_count": 20, "required_yes": 11, "yes": 12, "no": 5, "abstain": 3, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 12 → 가결 (제13조②)','2026-12-10 05:37:02.294476','2026-12-10 05:37:03.050156');
INSERT INTO "scheduler_motion" VALUES('xgavvz3g7ypj','bj2a3drqcr7h','guro',3,4,'청년 공론장 개최 계획','w39URw3Rt5zNYz-xJ_JMKQ','roll_call','ordinary','rejected',0,20,20,10,8,2,'rejected','not_enough_yes','{"charter": "guro", "rule": "ordinary", "outcome": "rejected", "reason": "not_enough_yes", "base": "present", "base_count": 20, "required_yes": 11, "yes": 10, "no": 8, "abstain": 2, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 → 부결 (제13조②)','2026-12-10 05:54:03.333152','2026-12-10 05:54:04.205942');
INSERT INTO "scheduler_motion" VALUES('k2z6c8zxejx0','bj2a3drqcr7h','guro',4,5,'구로1번가 공감 기준 조정','ngBuqiN6TVV4iiDbMU_HHA','roll_call','ordinary','rejected',0,20,20,10,10,0,'rejected','tie','{"charter": "guro", "rule": "ordinary", "outcome": "rejected", "reason": "tie", "base": "present", "base_count": 20, "required_yes": 11, "yes": 10, "no": 10, "abstain": 0, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 · 반대 10 → 부결(가부동수) (제13조②)','2026-12-10 06:11:04.512531','2026-12-10 06:11:05.435217');
CREATE TABLE scheduler_outbox (
	seq INTEGER NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	merge VARCHAR(120), 
	at DATETIME NOT NULL, 
	published BOOLEAN NOT NULL, 
	PRIMARY KEY (seq), 
	UNIQUE (id)
);
INSERT INTO "scheduler_outbox" VALUES(1,'vwm9wkjkf0ba','hyeopchi.event.meeting.called',X'7B2276223A312C226964223A2276776D39776B6A6B66306261222C226174223A22323032362D31312D32305430313A30303A30372E3137303439395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227A3538726A32636671776230222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-11-20 01:00:07.170499',1);
INSERT INTO "scheduler_outbox" VALUES(2,'g0tm1fab8sab','hyeopchi.event.meeting.called',X'7B2276223A312C226964223A226730746D3166616238736162222C226174223A22323032362D31312D32305430313A30303A30382E3133323938375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A227A6B6A6A6D31706D376D7A30222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-11-20 01:00:08.132987',1);
INSERT INTO "scheduler_outbox" VALUES(3,'a3dwwc2ah61b','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22613364777763326168363162222C226174223A22323032362D31312D32305430313A30303A30382E3932353536365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2233766666707A3470686E3161222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-11-20 01:00:08.925566',1);
INSERT INTO "scheduler_outbox" VALUES(4,'b006kh1m51we','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22623030366B68316D35317765222C226174223A22323032362D31312D32305430313A30303A30392E3032313039325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22706D30716E73373838743538222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-11-20 01:00:09.021092',1);
INSERT INTO "scheduler_outbox" VALUES(5,'sc8wgtceahef','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22736338776774636561686566222C226174223A22323032362D31312D32305430313A30303A30392E3139353231325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2270346E723167733273317A70222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-11-20 01:00:09.195212',1);
INSERT INTO "scheduler_outbox" VALUES(6,'74s0dthacmdf','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A223734733064746861636D6466222C226174223A22323032362D31312D32305430313A30303A31302E3834383336335A222C22626F6479223A22222C22636F7272656C6174696F6E223A226878657773387A3961353531222C226F66667365745F7365636F6E6473223A3932383639307D',NULL,'2026-11-20 01:00:10.848363',1);
INSERT INTO "scheduler_outbox" VALUES(7,'8adw5pkky5mb','hyeopchi.event.rsvp.reminder_due',X'7B2276223A312C226964223A223861647735706B6B79356D62222C226174223A22323032362D31322D30325430393A30313A30302E3836303039395A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226878657773387A3961353531222C226D656574696E67223A22657866306B78683876746D36222C226D697373696E67223A307D',NULL,'2026-12-02 09:01:00.860099',1);
INSERT INTO "scheduler_outbox" VALUES(8,'1b375aq1pez5','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22316233373561713170657A35222C226174223A22323032362D31322D30325430393A30313A30302E3839393039345A222C22626F6479223A22222C22636F7272656C6174696F6E223A2263677978387A3634306A6330222C226F66667365745F7365636F6E6473223A3939393133307D',NULL,'2026-12-02 09:01:00.899094',1);
INSERT INTO "scheduler_outbox" VALUES(9,'675xx2stsgew','hyeopchi.event.meeting.arrivals_began',X'7B2276223A312C226964223A22363735787832737473676577222C226174223A22323032362D31322D30335430343A33353A30302E3932373430395A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2263677978387A3634306A6330222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-03 04:35:00.927409',1);
INSERT INTO "scheduler_outbox" VALUES(10,'ja28pcx24wm8','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A226A6132387063783234776D38222C226174223A22323032362D31322D30335430343A33353A30312E3036353631345A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22776E76373931663374677A64222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-03 04:35:01.065614',1);
INSERT INTO "scheduler_outbox" VALUES(11,'88wwspnptmg3','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A223838777773706E70746D6733222C226174223A22323032362D31322D30335430343A33353A30312E3632303633385A222C22626F6479223A22222C22636F7272656C6174696F6E223A2268347A716166366837377272222C226F66667365745F7365636F6E6473223A313030303632397D',NULL,'2026-12-03 04:35:01.620638',1);
INSERT INTO "scheduler_outbox" VALUES(12,'xe6j4qpnnyt0','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A227865366A3471706E6E797430222C226174223A22323032362D31322D30335430353A30303A30302E3730323934375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2268347A716166366837377272222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-03 05:00:00.702947',1);
INSERT INTO "scheduler_outbox" VALUES(13,'bh8ws8fn94rf','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22626838777338666E39347266222C226174223A22323032362D31322D30335430353A30303A30302E3733393130315A222C22626F6479223A22222C22636F7272656C6174696F6E223A227A6B737A3967713974703861222C226F66667365745F7365636F6E6473223A313030303734397D',NULL,'2026-12-03 05:00:00.739101',1);
INSERT INTO "scheduler_outbox" VALUES(14,'je4j8q8kjsq4','hyeopchi.event.meeting.opened',X'7B2276223A312C226964223A226A65346A3871386B6A737134222C226174223A22323032362D31322D30335430353A30323A30302E3936323238305A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2239643479386B3079346D6630222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-03 05:02:00.962280',1);
INSERT INTO "scheduler_outbox" VALUES(15,'y4zsg2ppecyv','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A2279347A736732707065637976222C226174223A22323032362D31322D30335430353A30323A30312E3132393638305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22793466707466367662786E77222C226F66667365745F7365636F6E6473223A313030323834397D',NULL,'2026-12-03 05:02:01.129680',1);
INSERT INTO "scheduler_outbox" VALUES(16,'kn8cnnkp1tjg','hyeopchi.event.motion.put',X'7B2276223A312C226964223A226B6E38636E6E6B7031746A67222C226174223A22323032362D31322D30335430353A33373A30312E3339333632325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22363373676174356A30656739222C226D656574696E67223A22657866306B78683876746D36222C226D6F74696F6E223A2278397262677636307A353137227D',NULL,'2026-12-03 05:37:01.393622',1);
INSERT INTO "scheduler_outbox" VALUES(17,'bj9kq86456wj','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A22626A396B713836343536776A222C226174223A22323032362D31322D30335430353A33373A30312E3431373934325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22363373676174356A30656739222C226D656574696E67223A22657866306B78683876746D36222C226D6F74696F6E223A2278397262677636307A353137227D',NULL,'2026-12-03 05:37:01.417942',1);
INSERT INTO "scheduler_outbox" VALUES(18,'215amyf0tcr3','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22323135616D79663074637233222C226174223A22323032362D31322D30335430353A33373A30312E3634353036375A222C22626F6479223A22222C22636F7272656C6174696F6E223A2230656D746A7736637134766D222C226F66667365745F7365636F6E6473223A313030333134397D',NULL,'2026-12-03 05:37:01.645067',1);
INSERT INTO "scheduler_outbox" VALUES(19,'9a3tz2krsxx1','hyeopchi.event.meeting.closed',X'7B2276223A312C226964223A22396133747A326B7273787831222C226174223A22323032362D31322D30335430353A34323A30312E3738323037375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22667A31797079777671356B33222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-03 05:42:01.782077',1);
INSERT INTO "scheduler_outbox" VALUES(20,'7b10v2s11jen','hyeopchi.event.minutes.drafted',X'7B2276223A312C226964223A223762313076327331316A656E222C226174223A22323032362D31322D30335430353A34323A30312E3738323037375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22667A31797079777671356B33222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-03 05:42:01.782077',1);
INSERT INTO "scheduler_outbox" VALUES(21,'q88381g6qbnf','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22713838333831673671626E66222C226174223A22323032362D31322D30335430353A34323A30312E3933383434385A222C22626F6479223A22222C22636F7272656C6174696F6E223A22776637356B7467786E613438222C226F66667365745F7365636F6E6473223A313630333932387D',NULL,'2026-12-03 05:42:01.938448',1);
INSERT INTO "scheduler_outbox" VALUES(22,'r59gq89k0jd5','hyeopchi.event.rsvp.reminder_due',X'7B2276223A312C226964223A22723539677138396B306A6435222C226174223A22323032362D31322D31305430343A33353A30302E3937343538355A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22776637356B7467786E613438222C226D656574696E67223A22626A32613364727163723768222C226D697373696E67223A307D',NULL,'2026-12-10 04:35:00.974585',1);
INSERT INTO "scheduler_outbox" VALUES(23,'6cy18ffak39w','hyeopchi.event.meeting.arrivals_began',X'7B2276223A312C226964223A2236637931386666616B333977222C226174223A22323032362D31322D31305430343A33353A30312E3030353537305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22776637356B7467786E613438222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 04:35:01.005570',1);
INSERT INTO "scheduler_outbox" VALUES(24,'em63dae1eqpc','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22656D36336461653165717063222C226174223A22323032362D31322D31305430343A33353A30312E3238313830395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2277687133626A6E61396A3766222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 04:35:01.281809',1);
INSERT INTO "scheduler_outbox" VALUES(25,'52z6cqm3wfgx','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A2235327A3663716D3377666778222C226174223A22323032362D31322D31305430343A33353A30312E3432363739345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2270353636636E63386D676431222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 04:35:01.426794',1);
INSERT INTO "scheduler_outbox" VALUES(26,'rrh3mc8sxrvd','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22727268336D63387378727664222C226174223A22323032362D31322D31305430343A33353A30312E3734353232365A222C22626F6479223A22222C22636F7272656C6174696F6E223A22626637356B7A647030677834222C226F66667365745F7365636F6E6473223A313630353432377D',NULL,'2026-12-10 04:35:01.745226',1);
INSERT INTO "scheduler_outbox" VALUES(27,'q23891qx1jj7','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A227132333839317178316A6A37222C226174223A22323032362D31322D31305430353A30303A30312E3033393939305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2267796439367179336D393471222C226F66667365745F7365636F6E6473223A313630353738377D',NULL,'2026-12-10 05:00:01.039990',1);
INSERT INTO "scheduler_outbox" VALUES(28,'zqgkptfm6eey','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A227A71676B7074666D36656579222C226174223A22323032362D31322D31305430353A30363A30312E3134383235365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22343331357273623739327839222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 05:06:01.148256',1);
INSERT INTO "scheduler_outbox" VALUES(29,'z15qzwdqwtsc','hyeopchi.event.meeting.opened',X'7B2276223A312C226964223A227A3135717A77647177747363222C226174223A22323032362D31322D31305430353A30363A30312E3434303731345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226738386B636772646B7A6D76222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 05:06:01.440714',1);
INSERT INTO "scheduler_outbox" VALUES(30,'y64sd5fz0n4y','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22793634736435667A306E3479222C226174223A22323032362D31322D31305430353A30363A30312E3832363535385A222C22626F6479223A22222C22636F7272656C6174696F6E223A22667162686873797879327062222C226F66667365745F7365636F6E6473223A313630363632377D',NULL,'2026-12-10 05:06:01.826558',1);
INSERT INTO "scheduler_outbox" VALUES(31,'tescnr27vmfb','hyeopchi.event.motion.put',X'7B2276223A312C226964223A22746573636E723237766D6662222C226174223A22323032362D31322D31305430353A32303A30312E3835353035335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2238673268776D72717A707632222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A22306B36316331656666633776227D',NULL,'2026-12-10 05:20:01.855053',1);
INSERT INTO "scheduler_outbox" VALUES(32,'zgkss1wc2w89','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A227A676B737331776332773839222C226174223A22323032362D31322D31305430353A32303A30312E3939383334315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22386667687036317777313872222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A22306B36316331656666633776227D',NULL,'2026-12-10 05:20:01.998341',1);
INSERT INTO "scheduler_outbox" VALUES(33,'1zrztqz2gxak','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22317A727A74717A326778616B222C226174223A22323032362D31322D31305430353A32303A30322E3230353634335A222C22626F6479223A22222C22636F7272656C6174696F6E223A2271346B7973356B68386D6D61222C226F66667365745F7365636F6E6473223A313630373634377D',NULL,'2026-12-10 05:20:02.205643',1);
INSERT INTO "scheduler_outbox" VALUES(34,'b9xg3nwth9ay','hyeopchi.event.motion.put',X'7B2276223A312C226964223A2262397867336E777468396179222C226174223A22323032362D31322D31305430353A33373A30322E3236323632335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2271743176617366666E653371222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2238796E337A376A6E6A64766A227D',NULL,'2026-12-10 05:37:02.262623',1);
INSERT INTO "scheduler_outbox" VALUES(35,'3hwycng4fjcy','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A2233687779636E6734666A6379222C226174223A22323032362D31322D31305430353A33373A30322E3239343437365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226B6A673470747478356E6776222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2238796E337A376A6E6A64766A227D',NULL,'2026-12-10 05:37:02.294476',1);
INSERT INTO "scheduler_outbox" VALUES(36,'xbx7fcjz2e3v','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A227862783766636A7A32653376222C226174223A22323032362D31322D31305430353A33373A30322E3536363233365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227A797172336A323033337133222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2238796E337A376A6E6A64766A227D',NULL,'2026-12-10 05:37:02.566236',1);
INSERT INTO "scheduler_outbox" VALUES(37,'4jw8afdg8ssv','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A22346A77386166646738737376222C226174223A22323032362D31322D31305430353A33373A30332E3035303135365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22353272356D626B646A66797A222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2238796E337A376A6E6A64766A227D',NULL,'2026-12-10 05:37:03.050156',1);
INSERT INTO "scheduler_outbox" VALUES(38,'xrw243ehr2cr','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22787277323433656872326372222C226174223A22323032362D31322D31305430353A33373A30332E3230343439365A222C22626F6479223A22222C22636F7272656C6174696F6E223A226A65716B6236727934707A68222C226F66667365745F7365636F6E6473223A313630383636377D',NULL,'2026-12-10 05:37:03.204496',1);
INSERT INTO "scheduler_outbox" VALUES(39,'f8rcgy8nnr3e','hyeopchi.event.motion.put',X'7B2276223A312C226964223A22663872636779386E6E723365222C226174223A22323032362D31322D31305430353A35343A30332E3233303031365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22367963653370796335647874222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2278676176767A33673779706A227D',NULL,'2026-12-10 05:54:03.230016',1);
INSERT INTO "scheduler_outbox" VALUES(40,'wtgm6k8vxxqk','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A227774676D366B38767878716B222C226174223A22323032362D31322D31305430353A35343A30332E3333333135325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22386D6E666B65646A61383371222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2278676176767A33673779706A227D',NULL,'2026-12-10 05:54:03.333152',1);
INSERT INTO "scheduler_outbox" VALUES(41,'rcd5yj04ccaj','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A2272636435796A30346363616A222C226174223A22323032362D31322D31305430353A35343A30332E3730373036365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226D687474747733326E6D716A222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2278676176767A33673779706A227D',NULL,'2026-12-10 05:54:03.707066',1);
INSERT INTO "scheduler_outbox" VALUES(42,'prajm7d43029','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A227072616A6D37643433303239222C226174223A22323032362D31322D31305430353A35343A30342E3230353934325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226E71356A6A3672306539666A222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A2278676176767A33673779706A227D',NULL,'2026-12-10 05:54:04.205942',1);
INSERT INTO "scheduler_outbox" VALUES(43,'1cx9g2ppg25y','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22316378396732707067323579222C226174223A22323032362D31322D31305430353A35343A30342E3336383731335A222C22626F6479223A22222C22636F7272656C6174696F6E223A22307A34687270613978717338222C226F66667365745F7365636F6E6473223A313630393638377D',NULL,'2026-12-10 05:54:04.368713',1);
INSERT INTO "scheduler_outbox" VALUES(44,'zy5wbkswnhe8','hyeopchi.event.motion.put',X'7B2276223A312C226964223A227A793577626B73776E686538222C226174223A22323032362D31322D31305430363A31313A30342E3433313335355A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223772637A70353862337A3161222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A226B327A3663387A78656A7830227D',NULL,'2026-12-10 06:11:04.431355',1);
INSERT INTO "scheduler_outbox" VALUES(45,'ag5v6c50eb0q','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A22616735763663353065623071222C226174223A22323032362D31322D31305430363A31313A30342E3531323533315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227131656B663034367365786E222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A226B327A3663387A78656A7830227D',NULL,'2026-12-10 06:11:04.512531',1);
INSERT INTO "scheduler_outbox" VALUES(46,'tjt9x0r6k7et','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A22746A7439783072366B376574222C226174223A22323032362D31322D31305430363A31313A30352E3134313030345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22727A30767235676467376B72222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A226B327A3663387A78656A7830227D',NULL,'2026-12-10 06:11:05.141004',1);
INSERT INTO "scheduler_outbox" VALUES(47,'mrh919gn478s','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A226D7268393139676E34373873222C226174223A22323032362D31322D31305430363A31313A30352E3236373831315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22733972793637736266796379222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A226B327A3663387A78656A7830227D',NULL,'2026-12-10 06:11:05.267811',1);
INSERT INTO "scheduler_outbox" VALUES(48,'c11sb08k520y','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A22633131736230386B35323079222C226174223A22323032362D31322D31305430363A31313A30352E3433353231375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227430676E6A63626D30356E35222C226D656574696E67223A22626A32613364727163723768222C226D6F74696F6E223A226B327A3663387A78656A7830227D',NULL,'2026-12-10 06:11:05.435217',1);
INSERT INTO "scheduler_outbox" VALUES(49,'nbfhvv1b9r35','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A226E6266687676316239723335222C226174223A22323032362D31322D31305430363A31313A30352E3535313939305A222C22626F6479223A22222C22636F7272656C6174696F6E223A227331617434647A6336347632222C226F66667365745F7365636F6E6473223A313630393932377D',NULL,'2026-12-10 06:11:05.551990',1);
INSERT INTO "scheduler_outbox" VALUES(50,'4f499msjw089','hyeopchi.event.meeting.closed',X'7B2276223A312C226964223A2234663439396D736A77303839222C226174223A22323032362D31322D31305430363A31353A30352E3933333539305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22746A346D7A776B6D6A646574222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 06:15:05.933590',1);
INSERT INTO "scheduler_outbox" VALUES(51,'8e282ay1bg2v','hyeopchi.event.minutes.drafted',X'7B2276223A312C226964223A22386532383261793162673276222C226174223A22323032362D31322D31305430363A31353A30352E3933333539305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22746A346D7A776B6D6A646574222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 06:15:05.933590',1);
INSERT INTO "scheduler_outbox" VALUES(52,'6r3a707qdha5','hyeopchi.event.minutes.submitted',X'7B2276223A312C226964223A22367233613730377164686135222C226174223A22323032362D31322D31305430363A31353A30362E3736303734345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22723763706733343668333767222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 06:15:06.760744',1);
INSERT INTO "scheduler_outbox" VALUES(53,'94a0nfe0pgg3','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A22393461306E66653070676733222C226174223A22323032362D31322D31305430363A31353A30372E3138393339365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2232646A387478683870636238222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 06:15:07.189396',1);
INSERT INTO "scheduler_outbox" VALUES(54,'f2q6x7r352b6','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A22663271367837723335326236222C226174223A22323032362D31322D31305430363A31353A30372E3730313834355A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227733676874713430726B7066222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 06:15:07.701845',1);
INSERT INTO "scheduler_outbox" VALUES(55,'c9ehwbxex5hk','hyeopchi.event.minutes.approved',X'7B2276223A312C226964223A2263396568776278657835686B222C226174223A22323032362D31322D31305430363A31353A30382E3230323830385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227A6B39327966637768367836222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 06:15:08.202808',1);
INSERT INTO "scheduler_outbox" VALUES(56,'2a5mrr9dc1hf','hyeopchi.event.minutes.published',X'7B2276223A312C226964223A223261356D7272396463316866222C226174223A22323032362D31322D31305430363A31353A30382E3337323531375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227A3268357A666D333571706D222C226D656574696E67223A22626A32613364727163723768227D',NULL,'2026-12-10 06:15:08.372517',1);
INSERT INTO "scheduler_outbox" VALUES(57,'jqg6mvfhzd3h','hyeopchi.event.minutes.submitted',X'7B2276223A312C226964223A226A7167366D7666687A643368222C226174223A22323032362D31322D31305430363A31353A30382E3933353537385A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22356E336474746E627A656B33222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-10 06:15:08.935578',1);
INSERT INTO "scheduler_outbox" VALUES(58,'x69frxkcbraf','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A227836396672786B6362726166222C226174223A22323032362D31322D31305430363A31353A30392E3034363534335A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22303163383172377179376330222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-10 06:15:09.046543',1);
INSERT INTO "scheduler_outbox" VALUES(59,'8amtrjx53204','hyeopchi.event.minutes.approved',X'7B2276223A312C226964223A2238616D74726A783533323034222C226174223A22323032362D31322D31305430363A31353A30392E3337323532365A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2274733235377A3868396E3765222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-10 06:15:09.372526',1);
INSERT INTO "scheduler_outbox" VALUES(60,'mykg4q9t2kxm','hyeopchi.event.minutes.published',X'7B2276223A312C226964223A226D796B6734713974326B786D222C226174223A22323032362D31322D31305430363A31353A30392E3731323030315A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226637377A32336A7A78766D6D222C226D656574696E67223A22657866306B78683876746D36227D',NULL,'2026-12-10 06:15:09.712001',1);
CREATE TABLE scheduler_presence (
	id VARCHAR(16) NOT NULL, 
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	source VARCHAR(20) NOT NULL, 
	declared_at DATETIME, 
	confirmed_at DATETIME, 
	starts DATETIME NOT NULL, 
	ends DATETIME, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "scheduler_presence" VALUES('3fx3qxpjqjh3','exf0kxh8vtm6','fdgr81dqdg02','clerk','2026-12-03 04:35:01.065614','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.065614','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('pd5p3c8cp7b9','exf0kxh8vtm6','vtcedgx4b2mm','clerk','2026-12-03 04:35:01.065614','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.065614','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('db7ybwer00p6','exf0kxh8vtm6','9r5mbfj5g7zd','clerk','2026-12-03 04:35:01.135248','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.135248','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('cqghdamw7dfm','exf0kxh8vtm6','qyeh1hx67j96','clerk','2026-12-03 04:35:01.135248','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.135248','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('x5g72k2sc5rx','exf0kxh8vtm6','wmdgx3kj0cq9','clerk','2026-12-03 04:35:01.135248','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.135248','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('j4egm49jgwbx','exf0kxh8vtm6','k7xtwcv25b5y','clerk','2026-12-03 04:35:01.135248','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.135248','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('03ec1s9zzsbs','exf0kxh8vtm6','qb8bggy63d8w','clerk','2026-12-03 04:35:01.179537','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.179537','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('xpdxpkr1d51v','exf0kxh8vtm6','3q9dc97fs1hw','clerk','2026-12-03 04:35:01.179537','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.179537','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('3fqydhtaxerq','exf0kxh8vtm6','h4cbtn3w50wd','clerk','2026-12-03 04:35:01.179537','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.179537','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('3b6sb7k3e0ej','exf0kxh8vtm6','arzacpkybhcg','clerk','2026-12-03 04:35:01.179537','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.179537','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('6mnkxbq3wccs','exf0kxh8vtm6','g7b2dewvay4y','clerk','2026-12-03 04:35:01.179537','2026-12-03 04:35:01.397505','2026-12-03 04:35:01.179537','2026-12-03 05:42:01.782077','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_presence" VALUES('9b32vqk0m42f','bj2a3drqcr7h','gz3bhy8mt0s9','clerk','2026-12-10 04:35:01.281809','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.281809','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('12nmy7j9tbt1','bj2a3drqcr7h','c3rs3sfg6ksq','clerk','2026-12-10 04:35:01.304662','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.304662','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('9x6x5wzjn4wa','bj2a3drqcr7h','9smpgazfwrtb','clerk','2026-12-10 04:35:01.304662','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.304662','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('cn6gaqzrkfrj','bj2a3drqcr7h','2g1r686atdnx','clerk','2026-12-10 04:35:01.330353','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.330353','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('e98tvwrpwset','bj2a3drqcr7h','2g0r42nga0at','clerk','2026-12-10 04:35:01.330353','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.330353','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('vmnx4b739qfg','bj2a3drqcr7h','89h32sjway3n','clerk','2026-12-10 04:35:01.330353','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.330353','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('t06p22qfr1e2','bj2a3drqcr7h','bhdpq2sgakc4','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('b9g8as26q6jn','bj2a3drqcr7h','nk4wkadh654x','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('g4ds5qn2w5d7','bj2a3drqcr7h','sa442qfrwvqw','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('ddmc1s8kpq3q','bj2a3drqcr7h','k7xtwcv25b5y','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('pfdyrtrpcxnt','bj2a3drqcr7h','wmdgx3kj0cq9','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('5pq8h4a582f5','bj2a3drqcr7h','44zf2d9r55gq','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('k3kme7v1pek7','bj2a3drqcr7h','vshcr6zagkey','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('dn6cws9z2ern','bj2a3drqcr7h','tt1fb7hx1a53','clerk','2026-12-10 04:35:01.359317','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.359317','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('gnam5w0njn5a','bj2a3drqcr7h','r8njmjpt6xxp','clerk','2026-12-10 04:35:01.426794','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.426794','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('1a0g0gcbnjsk','bj2a3drqcr7h','arzacpkybhcg','clerk','2026-12-10 04:35:01.426794','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.426794','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('hen5xgjkt0kz','bj2a3drqcr7h','1kechwzvmy6r','clerk','2026-12-10 04:35:01.575405','2026-12-10 04:35:01.692902','2026-12-10 04:35:01.575405','2026-12-10 06:15:05.933590','operator');
INSERT INTO "scheduler_presence" VALUES('ddaxc2fv91qg','bj2a3drqcr7h','vtcedgx4b2mm','code',NULL,'2026-12-10 05:06:01.148256','2026-12-10 05:06:01.148256','2026-12-10 06:15:05.933590','member:vtcedgx4b2mm');
INSERT INTO "scheduler_presence" VALUES('g9nsvkfajbdb','bj2a3drqcr7h','qyeh1hx67j96','code',NULL,'2026-12-10 05:06:01.148256','2026-12-10 05:06:01.148256','2026-12-10 06:15:05.933590','member:qyeh1hx67j96');
INSERT INTO "scheduler_presence" VALUES('nec25ry2f897','bj2a3drqcr7h','pbe7x6ydkfvx','code',NULL,'2026-12-10 05:06:01.193609','2026-12-10 05:06:01.193609','2026-12-10 06:15:05.933590','member:pbe7x6ydkfvx');
CREATE TABLE scheduler_proposal (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	text VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_recusal (
	motion VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	grounds VARCHAR(20) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (motion, member)
);
CREATE TABLE scheduler_remark (
	meeting VARCHAR(16) NOT NULL, 
	item INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, item)
);
INSERT INTO "scheduler_remark" VALUES('bj2a3drqcr7h',1,'과제 15건 가운데 11건이 계획대로 나아가고 있음을 보고하였다.','2026-12-10 06:15:06.368571','operator');
INSERT INTO "scheduler_remark" VALUES('bj2a3drqcr7h',2,'개정안의 취지를 설명하였고, 의견이 없었다.','2026-12-10 06:15:06.564885','operator');
INSERT INTO "scheduler_remark" VALUES('bj2a3drqcr7h',3,'분과가 추천한 12건의 순위를 놓고 예산의 규모를 따져 물었다.','2026-12-10 06:15:06.591743','operator');
INSERT INTO "scheduler_remark" VALUES('bj2a3drqcr7h',4,'개최 시기가 학기와 겹친다는 의견과 미루기 어렵다는 의견이 나왔다.','2026-12-10 06:15:06.640555','operator');
INSERT INTO "scheduler_remark" VALUES('bj2a3drqcr7h',5,'공감 50건의 기준을 낮추자는 의견과 지키자는 의견이 맞섰다.','2026-12-10 06:15:06.675509','operator');
INSERT INTO "scheduler_remark" VALUES('exf0kxh8vtm6',1,'후보 12건의 선정 기준을 설명하고, 생활권이 고르게 담겼는지 확인하였다.','2026-12-10 06:15:07.043268','facilitator:3tvws60z0jzp');
INSERT INTO "scheduler_remark" VALUES('exf0kxh8vtm6',2,'공론장은 1월 넷째 주에 열고, 안내문은 분과에서 함께 살피기로 하였다.','2026-12-10 06:15:08.292466','facilitator:3tvws60z0jzp');
CREATE TABLE scheduler_roll (
	body VARCHAR(80) NOT NULL, 
	version INTEGER NOT NULL, 
	roll JSON NOT NULL, 
	PRIMARY KEY (body)
);
INSERT INTO "scheduler_roll" VALUES('guro',3,'{"body": "guro", "body_name": "\uad6c\ub85c\uad6c\ud611\uce58\ud68c\uc758", "parent": null, "version": 3, "charter": "guro", "charter_version": 1, "charter_sub": null, "chat_id": -1000004000001, "seats": [{"member": "gz3bhy8mt0s9", "name": "\uad8c\ubbfc\ub098", "title": "\uad6c\uccad\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "co_chair", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "pbe7x6ydkfvx", "name": "\uc7a5\uc0c1\ud638", "title": "\uae30\ud68d\uacbd\uc81c\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "1kechwzvmy6r", "name": "\uc548\uc7ac\uc601", "title": "\ud589\uc815\ubb38\ud654\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "9smpgazfwrtb", "name": "\ud64d\uc815\ud604", "title": "\ubcf5\uc9c0\uad50\uc721\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "c3rs3sfg6ksq", "name": "\uc870\uc0c1\uc900", "title": "\ud611\uce58\uc815\ucc45\ubcf4\uc88c\uad00", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "2g1r686atdnx", "name": "\ud55c\uc815\uc544", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "bhdpq2sgakc4", "name": "\uac15\uc608\ud638", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "2g0r42nga0at", "name": "\uc784\uc0c1\uc544", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "89h32sjway3n", "name": "\uc784\uc608\uc5f0", "title": "\ub300\ud45c", "organisation": "\uad81\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "nk4wkadh654x", "name": "\uac15\uc9c0\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "sa442qfrwvqw", "name": "\uc870\uc7ac\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "k7xtwcv25b5y", "name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "wmdgx3kj0cq9", "name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "44zf2d9r55gq", "name": "\uc724\uc11c\ud638", "title": "\ub300\ud45c", "organisation": "\ucc9c\uc655\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vshcr6zagkey", "name": "\uc624\uc720\uc6d0", "title": "\ub300\ud45c", "organisation": "\ucc9c\uc655\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "tt1fb7hx1a53", "name": "\ucd5c\uc9c0\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "r8njmjpt6xxp", "name": "\uc7a5\uc724\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "arzacpkybhcg", "name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vtcedgx4b2mm", "name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "qyeh1hx67j96", "name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "h4wy4jn7mjkk", "name": "\uc7a5\ud604\uacbd", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "fdgr81dqdg02", "name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "xkd9hfsw56bj", "name": "\uc11c\uc218\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "6y5wrteddpya", "name": "\uc548\uc601\ubbfc", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "co_chair", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "m4c5aykfx3vc", "name": "\uc624\uc11c\ud6c8", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "aj5bpg4e1w0c", "name": "\ucd5c\uc720\ubbf8", "title": "\ud68c\uc6d0", "organisation": "\uad81\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "dfdxmm4mmpfe", "name": "\uc784\uc2dc\uc740", "title": "\ub300\ud45c", "organisation": "\uac1c\ubd09\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "9r5mbfj5g7zd", "name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "qb8bggy63d8w", "name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "3q9dc97fs1hw", "name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "28tnb1f4hk27", "name": "\uc724\ubbfc\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "s0f3cbfr4bsb", "name": "\ucd5c\uc900\uc5f0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uad81\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "3w56hpdvve19", "name": "\ucd5c\ud558\ub9b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "3ssrjq54zzay", "name": "\ud64d\uc724\uc9c4", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "zdgnah21ctze", "name": "\ud55c\ud558\uc900", "title": "\ud68c\uc6d0", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "m67kwrd6tqxc", "name": "\ub958\uc9c0\ud6c8", "title": "\ud611\uce58\uc815\ucc45\uacfc\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "unseated", "office": "clerk", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-agenda',3,'{"body": "guro-agenda", "body_name": "\uc758\uc81c\ubc1c\uad74\ubd84\uacfc", "parent": "guro", "version": 3, "charter": "guro", "charter_version": 1, "charter_sub": "agenda", "chat_id": -1000004000002, "seats": [{"member": "fdgr81dqdg02", "name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "chair", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vtcedgx4b2mm", "name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "9r5mbfj5g7zd", "name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "wmdgx3kj0cq9", "name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "qyeh1hx67j96", "name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "k7xtwcv25b5y", "name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "qb8bggy63d8w", "name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "arzacpkybhcg", "name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "3q9dc97fs1hw", "name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "h4cbtn3w50wd", "name": "\uc624\uc724\ud76c", "title": "\ud68c\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "g7b2dewvay4y", "name": "\uc815\ubbfc\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "rs7yfeqpakgw", "name": "\uae40\uc218\uc544", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "62t794m0t39q", "name": "\uc2e0\uc218\uc9c4", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vqg67csw5hfz", "name": "\uc11c\uc740\uc11d", "title": "\ud68c\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "ar3tjb3sh1gw", "name": "\uc724\uc900\ud604", "title": "\ud611\uce58\uc9c0\uc6d0\ud300\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "pmxq7a902xj6", "name": "\uc2e0\uc815\uc544", "title": "\uc608\uc0b0\ud300\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "gm3zzsh3k5p9", "name": "\uac15\uc608\uc601", "title": "\ud68c\uc6d0", "organisation": "\ud56d\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "cyswm3f2wxav", "name": "\uc724\uc218\uc900", "title": "\ub300\ud45c", "organisation": "\uace0\ucc99\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "m67kwrd6tqxc", "name": "\ub958\uc9c0\ud6c8", "title": "\ud611\uce58\uc815\ucc45\uacfc\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "unseated", "office": "clerk", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
CREATE TABLE scheduler_rsvp (
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	answer VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, member)
);
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','1kechwzvmy6r','yes','2026-11-20 01:00:08.925566','member:1kechwzvmy6r');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','pbe7x6ydkfvx','yes','2026-11-20 01:00:08.946138','member:pbe7x6ydkfvx');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','2g1r686atdnx','yes','2026-11-20 01:00:08.946138','member:2g1r686atdnx');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','c3rs3sfg6ksq','yes','2026-11-20 01:00:08.946138','member:c3rs3sfg6ksq');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','9smpgazfwrtb','yes','2026-11-20 01:00:08.946138','member:9smpgazfwrtb');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','gz3bhy8mt0s9','yes','2026-11-20 01:00:08.946138','member:gz3bhy8mt0s9');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','bhdpq2sgakc4','yes','2026-11-20 01:00:08.981433','member:bhdpq2sgakc4');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','89h32sjway3n','yes','2026-11-20 01:00:08.981433','member:89h32sjway3n');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','nk4wkadh654x','yes','2026-11-20 01:00:08.981433','member:nk4wkadh654x');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','2g0r42nga0at','yes','2026-11-20 01:00:08.981433','member:2g0r42nga0at');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','k7xtwcv25b5y','yes','2026-11-20 01:00:09.021092','member:k7xtwcv25b5y');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','sa442qfrwvqw','yes','2026-11-20 01:00:09.021092','member:sa442qfrwvqw');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','wmdgx3kj0cq9','yes','2026-11-20 01:00:09.021092','member:wmdgx3kj0cq9');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','44zf2d9r55gq','yes','2026-11-20 01:00:09.142834','member:44zf2d9r55gq');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','vshcr6zagkey','yes','2026-11-20 01:00:09.142834','member:vshcr6zagkey');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','tt1fb7hx1a53','yes','2026-11-20 01:00:09.142834','member:tt1fb7hx1a53');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','arzacpkybhcg','yes','2026-11-20 01:00:09.142834','member:arzacpkybhcg');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','r8njmjpt6xxp','yes','2026-11-20 01:00:09.195212','member:r8njmjpt6xxp');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','h4wy4jn7mjkk','yes','2026-11-20 01:00:09.195212','member:h4wy4jn7mjkk');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','qyeh1hx67j96','yes','2026-11-20 01:00:09.195212','member:qyeh1hx67j96');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','fdgr81dqdg02','no','2026-11-20 01:00:09.195212','member:fdgr81dqdg02');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','vtcedgx4b2mm','yes','2026-11-20 01:00:09.195212','member:vtcedgx4b2mm');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','xkd9hfsw56bj','no','2026-11-20 01:00:09.195212','member:xkd9hfsw56bj');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','6y5wrteddpya','no','2026-11-20 01:00:09.195212','member:6y5wrteddpya');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','m4c5aykfx3vc','no','2026-11-20 01:00:09.195212','member:m4c5aykfx3vc');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','aj5bpg4e1w0c','no','2026-11-20 01:00:09.195212','member:aj5bpg4e1w0c');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','9r5mbfj5g7zd','maybe','2026-11-20 01:00:09.195212','member:9r5mbfj5g7zd');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','qb8bggy63d8w','maybe','2026-11-20 01:00:09.195212','member:qb8bggy63d8w');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','dfdxmm4mmpfe','no','2026-11-20 01:00:09.195212','member:dfdxmm4mmpfe');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','3q9dc97fs1hw','maybe','2026-11-20 01:00:09.195212','member:3q9dc97fs1hw');
INSERT INTO "scheduler_rsvp" VALUES('bj2a3drqcr7h','28tnb1f4hk27','maybe','2026-11-20 01:00:09.195212','member:28tnb1f4hk27');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','wmdgx3kj0cq9','yes','2026-11-20 01:00:09.195212','member:wmdgx3kj0cq9');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','vtcedgx4b2mm','yes','2026-11-20 01:00:09.339698','member:vtcedgx4b2mm');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','fdgr81dqdg02','yes','2026-11-20 01:00:09.339698','member:fdgr81dqdg02');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','9r5mbfj5g7zd','yes','2026-11-20 01:00:09.339698','member:9r5mbfj5g7zd');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','k7xtwcv25b5y','yes','2026-11-20 01:00:09.413337','member:k7xtwcv25b5y');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','qyeh1hx67j96','yes','2026-11-20 01:00:09.440653','member:qyeh1hx67j96');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','qb8bggy63d8w','yes','2026-11-20 01:00:09.440653','member:qb8bggy63d8w');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','arzacpkybhcg','yes','2026-11-20 01:00:09.482332','member:arzacpkybhcg');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','3q9dc97fs1hw','yes','2026-11-20 01:00:09.482332','member:3q9dc97fs1hw');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','rs7yfeqpakgw','no','2026-11-20 01:00:09.529848','member:rs7yfeqpakgw');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','g7b2dewvay4y','yes','2026-11-20 01:00:09.555008','member:g7b2dewvay4y');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','62t794m0t39q','no','2026-11-20 01:00:09.555008','member:62t794m0t39q');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','h4cbtn3w50wd','yes','2026-11-20 01:00:09.555008','member:h4cbtn3w50wd');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','vqg67csw5hfz','no','2026-11-20 01:00:09.610100','member:vqg67csw5hfz');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','pmxq7a902xj6','maybe','2026-11-20 01:00:09.610100','member:pmxq7a902xj6');
INSERT INTO "scheduler_rsvp" VALUES('exf0kxh8vtm6','ar3tjb3sh1gw','maybe','2026-11-20 01:00:09.666094','member:ar3tjb3sh1gw');
CREATE TABLE scheduler_secret_voter (
	motion VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	PRIMARY KEY (motion, member)
);
CREATE TABLE scheduler_urn (
	motion VARCHAR(16) NOT NULL, 
	choice VARCHAR(10) NOT NULL, 
	count INTEGER NOT NULL, 
	PRIMARY KEY (motion, choice)
);
CREATE INDEX ix_registry_change_subject ON registry_change (subject);
CREATE INDEX ix_registry_member_name ON registry_member (name);
CREATE INDEX ix_registry_member_phone ON registry_member (phone);
CREATE INDEX ix_registry_outbox_published ON registry_outbox (published);
CREATE INDEX ix_registry_account_member ON registry_account (member);
CREATE UNIQUE INDEX registry_account_one_owner ON registry_account (channel, external) WHERE revoked_at IS NULL;
CREATE INDEX ix_registry_body_charter ON registry_body (charter);
CREATE INDEX ix_registry_body_parent ON registry_body (parent);
CREATE INDEX ix_registry_desk_link_facilitator ON registry_desk_link (facilitator);
CREATE INDEX ix_registry_desk_session_facilitator ON registry_desk_session (facilitator);
CREATE INDEX ix_registry_invitation_member ON registry_invitation (member);
CREATE INDEX ix_registry_membership_body ON registry_membership (body);
CREATE INDEX ix_registry_membership_member ON registry_membership (member);
CREATE INDEX ix_registry_record_body ON registry_record (body);
CREATE INDEX ix_scheduler_correction_meeting ON scheduler_correction (meeting);
CREATE INDEX ix_scheduler_deadline_due ON scheduler_deadline (fired_at, due);
CREATE INDEX ix_scheduler_declaration_meeting ON scheduler_declaration (meeting);
CREATE INDEX ix_scheduler_meeting_body_starts ON scheduler_meeting (body, starts);
CREATE INDEX ix_scheduler_meeting_state ON scheduler_meeting (state);
CREATE INDEX ix_scheduler_motion_meeting ON scheduler_motion (meeting);
CREATE INDEX ix_scheduler_outbox_published ON scheduler_outbox (published);
CREATE INDEX ix_scheduler_presence_meeting ON scheduler_presence (meeting, member);
CREATE INDEX ix_members_outbox_published ON members_outbox (published);
CREATE INDEX ix_members_outgoing_state ON members_outgoing (state);
CREATE INDEX ix_members_post_message_id ON members_post (message_id);
CREATE INDEX ix_facilitators_outbox_published ON facilitators_outbox (published);
CREATE INDEX ix_facilitators_outgoing_state ON facilitators_outgoing (state);
CREATE INDEX ix_facilitators_post_message_id ON facilitators_post (message_id);
COMMIT;
