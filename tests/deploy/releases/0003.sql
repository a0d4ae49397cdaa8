BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "facilitators_conversation" VALUES('wizard','700000043',NULL,'{}','2026-12-10 06:15:07.917502');
INSERT INTO "facilitators_conversation" VALUES('wizard','700000044',NULL,'{}','2026-12-10 06:15:14.987409');
CREATE TABLE "facilitators_dead_letter" (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	again BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (seq)
);
CREATE TABLE facilitators_digest (
	person VARCHAR(40) NOT NULL, 
	day DATE NOT NULL, 
	said BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (person, day)
);
INSERT INTO "facilitators_digest" VALUES('700000044','2026-12-03',1,'2026-12-03 04:35:02.192551');
INSERT INTO "facilitators_digest" VALUES('700000043','2026-12-03',1,'2026-12-03 04:35:02.192551');
INSERT INTO "facilitators_digest" VALUES('700000044','2026-12-10',0,'2026-12-10 04:35:02.120981');
INSERT INTO "facilitators_digest" VALUES('700000043','2026-12-10',1,'2026-12-10 04:35:02.120981');
CREATE TABLE facilitators_digest_told (
	person VARCHAR(40) NOT NULL, 
	item VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	PRIMARY KEY (person, item)
);
INSERT INTO "facilitators_digest_told" VALUES('700000044','846d98b7abe9ba753aef00a2bb8ea5972964dd479c31e8818055f6d62200af92','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000044','8e0040de2987796dd25e08cb94db293ac7feb47a7ad6e7a10c6450be748c6489','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000044','adeb620639e47e79d6723b162bb7c620085cbae27e14fc6d7158007b2d4e1055','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000043','846d98b7abe9ba753aef00a2bb8ea5972964dd479c31e8818055f6d62200af92','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000043','8e0040de2987796dd25e08cb94db293ac7feb47a7ad6e7a10c6450be748c6489','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000043','adeb620639e47e79d6723b162bb7c620085cbae27e14fc6d7158007b2d4e1055','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000043','0bdd5b457a6ada907e2fe88ee43d38a092c9ec6d0d15c617f10a8ce6791f0af3','2026-12-10');
INSERT INTO "facilitators_digest_told" VALUES('700000043','12b75bb4df87df7f102ad50ec068bf93b6f867fe8b3ded4692c526a07f92f1dc','2026-12-10');
INSERT INTO "facilitators_digest_told" VALUES('700000043','7869008e870a75445902a043de687acf500c2d94edde31652f49ec72425567cd','2026-12-10');
INSERT INTO "facilitators_digest_told" VALUES('700000043','2e8e901575626e2fd92a0d94c70afad61adaad8652e579c7bc0c02b5db541444','2026-12-10');
CREATE TABLE facilitators_in_hand (
	"key" VARCHAR(80) NOT NULL, 
	times INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE facilitators_inbox (
	id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "facilitators_inbox" VALUES('message.700000043.1.1795136414','2026-11-20 01:00:14.228004');
INSERT INTO "facilitators_inbox" VALUES('message.700000044.1.1795136414','2026-11-20 01:00:14.237502');
INSERT INTO "facilitators_inbox" VALUES('message.700000043.3.1795136414','2026-11-20 01:00:14.328155');
INSERT INTO "facilitators_inbox" VALUES('message.700000044.3.1795136414','2026-11-20 01:00:14.411391');
INSERT INTO "facilitators_inbox" VALUES('press.3990481573764293045','2026-11-20 01:00:14.528198');
CREATE TABLE facilitators_lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(120), 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "facilitators_lease" VALUES('fb160c3a56b8afc4c177f294de22513d0374cdd73649edebe8f9c03143b92c17',NULL,'2026-11-21 22:24:11.577952');
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
INSERT INTO "facilitators_outgoing" VALUES(1,700000044,2,'say:t196c9azbj8v','⏳ 응답 마감입니다: 의제발굴분과 2026년 제1차 회의 (12월 3일(목) 오후 2시)
참석 11 · 불참 3 · 미정 2 · 미응답 2
개의에 필요한 10명이 찼습니다.
미응답: 강예영, 윤수준
아래 [응답 요청]을 누르시면 2명에게 개인 대화로 묻습니다.','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.9pf0sdn1kpnf.epYdfzuTGjY", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:00.753947');
INSERT INTO "facilitators_outgoing" VALUES(2,700000043,2,'say:t196c9azbj8v','⏳ 응답 마감입니다: 의제발굴분과 2026년 제1차 회의 (12월 3일(목) 오후 2시)
참석 11 · 불참 3 · 미정 2 · 미응답 2
개의에 필요한 10명이 찼습니다.
미응답: 강예영, 윤수준
아래 [응답 요청]을 누르시면 2명에게 개인 대화로 묻습니다.','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.9pf0sdn1kpnf.epYdfzuTGjY", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:00.753947');
INSERT INTO "facilitators_outgoing" VALUES(5,700000044,2,'say:digest:700000044:2026-12-03','오늘 할 일 3가지
① 의제발굴분과 2026년 제1차 오후 2시 — 확인된 출석 0명 (성원 10명)
② 의제발굴분과 안건 자료 — 2026년 제1차 (12월 3일(목) 오후 2시) — 7일 지남 (기본값)
③ 의제발굴분과 참석 응답 — 2026년 제1차 (12월 3일(목) 오후 2시) — 1일 지남 (기본값)','[[["\u2460 \uac1c\uc758", "s.open.9pf0sdn1kpnf.cBz1aV-wRXY", null, false]], [["\u2461 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.9pf0sdn1kpnf.E1KVL6qcxGc", null, false]], [["\u2462 \uc751\ub2f5 \uc694\uccad", "s.remind.9pf0sdn1kpnf.epYdfzuTGjY", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:02.192551');
INSERT INTO "facilitators_outgoing" VALUES(6,700000043,2,'say:digest:700000043:2026-12-03','오늘 할 일 5가지
① 의제발굴분과 2026년 제1차 오후 2시 — 확인된 출석 0명 (성원 10명)
② 의제발굴분과 안건 자료 — 2026년 제1차 (12월 3일(목) 오후 2시) — 7일 지남 (기본값)
③ 의제발굴분과 참석 응답 — 2026년 제1차 (12월 3일(목) 오후 2시) — 1일 지남 (기본값)
④ 구로구협치회의 안건 자료 — 2026년 제1차 (12월 10일(목) 오후 2시) — 오늘 오후 11시 59분까지 (기본값)
⑤ 구로구협치회의 연차보고 공개 — 2026년 — 12월 31일(목)까지 (제24조)','[[["\u2460 \uac1c\uc758", "s.open.9pf0sdn1kpnf.cBz1aV-wRXY", null, false]], [["\u2461 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.9pf0sdn1kpnf.E1KVL6qcxGc", null, false]], [["\u2462 \uc751\ub2f5 \uc694\uccad", "s.remind.9pf0sdn1kpnf.epYdfzuTGjY", null, false]], [["\u2463 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.gjatbm4zxs2q.SjBTrkqnar4", null, false]], [["\u2464 \ub9c8\ucce4\uc2b5\ub2c8\ub2e4", "s.duty.gvy47pw3qa6j.FQ1O9DKKoNE", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:02.192551');
INSERT INTO "facilitators_outgoing" VALUES(8,700000044,2,'say:1spyxp6t4p1k','📝 회의록 초안이 만들어졌습니다: 의제발굴분과 2026년 제1차
안건마다 발언 요지를 적고 12월 14일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.9pf0sdn1kpnf.gsQOBPS8HRs", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:03.038689');
INSERT INTO "facilitators_outgoing" VALUES(9,700000043,2,'say:1spyxp6t4p1k','📝 회의록 초안이 만들어졌습니다: 의제발굴분과 2026년 제1차
안건마다 발언 요지를 적고 12월 14일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.9pf0sdn1kpnf.gsQOBPS8HRs", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:03.038689');
INSERT INTO "facilitators_outgoing" VALUES(10,700000043,2,'say:r956n8hcqftt','⏳ 응답 마감입니다: 구로구협치회의 2026년 제1차 회의 (12월 10일(목) 오후 2시)
참석 21 · 불참 6 · 미정 4 · 미응답 4
개의에 필요한 18명이 찼습니다.
미응답: 최준연, 최하린, 한하준, 홍윤진
아래 [응답 요청]을 누르시면 4명에게 개인 대화로 묻습니다.','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.gjatbm4zxs2q.WfdMLpSFw_4", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 04:35:00.624244');
INSERT INTO "facilitators_outgoing" VALUES(11,700000043,2,'say:digest:700000043:2026-12-10','오늘 할 일 4가지
① 구로구협치회의 2026년 제1차 오후 2시 — 확인된 출석 0명 (성원 18명)
② 구로구협치회의 안건 자료 — 2026년 제1차 (12월 10일(목) 오후 2시) — 7일 지남 (기본값)
③ 구로구협치회의 참석 응답 — 2026년 제1차 (12월 10일(목) 오후 2시) — 1일 지남 (기본값)
④ 구로구협치회의 연차보고 공개 — 2026년 — 12월 31일(목)까지 (제24조)','[[["\u2460 \uac1c\uc758", "s.open.gjatbm4zxs2q.Q6pVfWeK_W0", null, false]], [["\u2461 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.gjatbm4zxs2q.SjBTrkqnar4", null, false]], [["\u2462 \uc751\ub2f5 \uc694\uccad", "s.remind.gjatbm4zxs2q.WfdMLpSFw_4", null, false]], [["\u2463 \ub9c8\ucce4\uc2b5\ub2c8\ub2e4", "s.duty.gvy47pw3qa6j.FQ1O9DKKoNE", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 04:35:02.120981');
INSERT INTO "facilitators_outgoing" VALUES(13,700000043,2,'say:5zph36xzw1q2','📝 회의록 초안이 만들어졌습니다: 구로구협치회의 2026년 제1차
안건마다 발언 요지를 적고 12월 21일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.gjatbm4zxs2q.pcVGOFLUKQ0", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 06:15:08.168085');
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
CREATE TABLE "members_dead_letter" (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	again BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (seq)
);
CREATE TABLE members_digest (
	person VARCHAR(40) NOT NULL, 
	day DATE NOT NULL, 
	said BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (person, day)
);
INSERT INTO "members_digest" VALUES('fvkp8j66tbds','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('wyedr5s1dx0z','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('88pyf7a43d2q','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('wkrd2kmk5r38','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('hgmfgdm85s7d','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('8gp6sv4t2hh9','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('whrn2qnh0ew7','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('vwqbztmyxrct','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('x0s1mw617m82','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('nhhm0a10rnyf','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('qtxeh5h2y3p4','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('bytqtv9zm8wh','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('6jrxw5zqcybh','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('tfeq1gj6k4nh','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('kb07evt78n5v','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('s55st7ww0fg9','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('62576hgtdsxx','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('vceg6kfzwx7t','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('vq950qbahn79','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('yxy2r2edpysk','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('35eqkgptr0ej','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('j45m7tsnk3ym','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('b5j0c2ppdrns','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('reh4c8esrbjr','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('tswp76g7d9x0','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('4dr4hs8e8hfv','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('q0jn39a62jc4','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('vwsypec2ka3s','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('yp7a21trntgd','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('h6z1vqdecq1g','2026-12-03',1,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('h1q999y2b8af','2026-12-03',1,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('ga3wjf3cy2fg','2026-12-03',1,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('gjrbx3t1kdw7','2026-12-03',1,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('77zgnbht5mr4','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('zw1td49hhjfv','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('dm7j5pf1m7ry','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('1vwe9pxsmtav','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('ve9vbt3k6vbn','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('ww2ctp8f89vg','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('xwd480jh4jv5','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('36f9cvvtyw7y','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('00pqmf6vfbf4','2026-12-03',0,'2026-12-03 05:02:00.966208');
INSERT INTO "members_digest" VALUES('fvkp8j66tbds','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('wyedr5s1dx0z','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('88pyf7a43d2q','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('wkrd2kmk5r38','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('hgmfgdm85s7d','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('8gp6sv4t2hh9','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('whrn2qnh0ew7','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('vwqbztmyxrct','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('x0s1mw617m82','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('nhhm0a10rnyf','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('qtxeh5h2y3p4','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('bytqtv9zm8wh','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('6jrxw5zqcybh','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('tfeq1gj6k4nh','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('kb07evt78n5v','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('s55st7ww0fg9','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('62576hgtdsxx','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('vceg6kfzwx7t','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('vq950qbahn79','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('yxy2r2edpysk','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('35eqkgptr0ej','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('j45m7tsnk3ym','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('b5j0c2ppdrns','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('reh4c8esrbjr','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('tswp76g7d9x0','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('4dr4hs8e8hfv','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('q0jn39a62jc4','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('vwsypec2ka3s','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('yp7a21trntgd','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('h6z1vqdecq1g','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('h1q999y2b8af','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('ga3wjf3cy2fg','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('gjrbx3t1kdw7','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('77zgnbht5mr4','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('zw1td49hhjfv','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('dm7j5pf1m7ry','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('1vwe9pxsmtav','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('ve9vbt3k6vbn','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('ww2ctp8f89vg','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('xwd480jh4jv5','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('36f9cvvtyw7y','2026-12-10',0,'2026-12-10 05:00:00.672027');
INSERT INTO "members_digest" VALUES('00pqmf6vfbf4','2026-12-10',0,'2026-12-10 05:00:00.672027');
CREATE TABLE members_digest_told (
	person VARCHAR(40) NOT NULL, 
	item VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	PRIMARY KEY (person, item)
);
INSERT INTO "members_digest_told" VALUES('h6z1vqdecq1g','101eade8db6cb3666fd951cbed474a9f0a0d0f297a556bef6884b5cc4e6e7516','2026-12-03');
INSERT INTO "members_digest_told" VALUES('h1q999y2b8af','101eade8db6cb3666fd951cbed474a9f0a0d0f297a556bef6884b5cc4e6e7516','2026-12-03');
INSERT INTO "members_digest_told" VALUES('ga3wjf3cy2fg','101eade8db6cb3666fd951cbed474a9f0a0d0f297a556bef6884b5cc4e6e7516','2026-12-03');
INSERT INTO "members_digest_told" VALUES('gjrbx3t1kdw7','101eade8db6cb3666fd951cbed474a9f0a0d0f297a556bef6884b5cc4e6e7516','2026-12-03');
CREATE TABLE members_in_hand (
	"key" VARCHAR(80) NOT NULL, 
	times INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE members_inbox (
	id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "members_inbox" VALUES('t12azek8t520','2026-11-20 01:00:14.630417');
INSERT INTO "members_inbox" VALUES('kfzravgsbwth','2026-11-20 01:00:14.769128');
INSERT INTO "members_inbox" VALUES('pkpwrx4nne3b','2026-11-20 01:00:14.935859');
INSERT INTO "members_inbox" VALUES('361hp9f3xqt0','2026-11-20 01:00:16.138857');
INSERT INTO "members_inbox" VALUES('cmq3x536x1vy','2026-11-20 01:00:16.735117');
CREATE TABLE members_lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(120), 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "members_lease" VALUES('d9e3f8be919e00227974d85cb84217eb4ea35c4f3ffdc28ed6848780e3d55877',NULL,'2026-11-21 22:24:11.614841');
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
INSERT INTO "members_outgoing" VALUES(1,700000001,1,'say:msg:700000001:1:1795136412:ae4925ec','권민나 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.170677');
INSERT INTO "members_outgoing" VALUES(2,700000002,1,'say:msg:700000002:1:1795136412:3280969f','홍정현 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.207568');
INSERT INTO "members_outgoing" VALUES(3,700000004,1,'say:msg:700000004:1:1795136412:fc64db7c','한정아 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.207568');
INSERT INTO "members_outgoing" VALUES(4,700000005,1,'say:msg:700000005:1:1795136412:36b93664','강예호 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.207568');
INSERT INTO "members_outgoing" VALUES(5,700000006,1,'say:msg:700000006:1:1795136412:1d7fcde4','임상아 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.254644');
INSERT INTO "members_outgoing" VALUES(6,700000007,1,'say:msg:700000007:1:1795136412:210a30d7','임예연 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.254644');
INSERT INTO "members_outgoing" VALUES(7,700000003,1,'say:msg:700000003:1:1795136412:6ee7178b','조상준 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.254644');
INSERT INTO "members_outgoing" VALUES(8,700000008,1,'say:msg:700000008:1:1795136412:81d65fa8','강지경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.293716');
INSERT INTO "members_outgoing" VALUES(9,700000009,1,'say:msg:700000009:1:1795136412:91898c7e','조재경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.293716');
INSERT INTO "members_outgoing" VALUES(10,700000011,1,'say:msg:700000011:1:1795136412:b9bc136c','오태미 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.293716');
INSERT INTO "members_outgoing" VALUES(11,700000010,1,'say:msg:700000010:1:1795136412:b1194944','조예경 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.293716');
INSERT INTO "members_outgoing" VALUES(12,700000013,1,'say:msg:700000013:1:1795136412:f896587b','오유원 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.322584');
INSERT INTO "members_outgoing" VALUES(13,700000012,1,'say:msg:700000012:1:1795136412:41f93593','윤서호 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.322584');
INSERT INTO "members_outgoing" VALUES(14,700000014,1,'say:msg:700000014:1:1795136412:4cf5ef69','최지경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.322584');
INSERT INTO "members_outgoing" VALUES(15,700000016,1,'say:msg:700000016:1:1795136412:f40dd061','정서미 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(16,700000015,1,'say:msg:700000015:1:1795136412:dd473297','장윤미 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(17,700000018,1,'say:msg:700000018:1:1795136412:cb948c7c','정은준 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(18,700000017,1,'say:msg:700000017:1:1795136412:49fecb30','오재훈 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(19,700000019,1,'say:msg:700000019:1:1795136412:6665c7ef','장현경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(20,700000020,1,'say:msg:700000020:1:1795136412:7844a27d','윤예민 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(21,700000021,1,'say:msg:700000021:1:1795136412:2fe0e07d','서수경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(22,700000022,1,'say:msg:700000022:1:1795136412:79de2783','안영민 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.383022');
INSERT INTO "members_outgoing" VALUES(23,700000023,1,'say:msg:700000023:1:1795136412:117c9c41','오서훈 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.446286');
INSERT INTO "members_outgoing" VALUES(24,700000024,1,'say:msg:700000024:1:1795136412:0fd6d4b2','최유미 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.446286');
INSERT INTO "members_outgoing" VALUES(25,700000025,1,'say:msg:700000025:1:1795136412:970e4f81','임시은 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.446286');
INSERT INTO "members_outgoing" VALUES(26,700000026,1,'say:msg:700000026:1:1795136412:0dc32337','서민빈 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.446286');
INSERT INTO "members_outgoing" VALUES(27,700000027,1,'say:msg:700000027:1:1795136412:4343068b','황정영 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.446286');
INSERT INTO "members_outgoing" VALUES(28,700000029,1,'say:msg:700000029:1:1795136412:ea933b32','윤민경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.479158');
INSERT INTO "members_outgoing" VALUES(29,700000028,1,'say:msg:700000028:1:1795136412:97b5276c','장상우 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.479158');
INSERT INTO "members_outgoing" VALUES(30,700000030,1,'say:msg:700000030:1:1795136412:e52c879e','최준연 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.479158');
INSERT INTO "members_outgoing" VALUES(31,700000031,1,'say:msg:700000031:1:1795136412:0f757647','최하린 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.531197');
INSERT INTO "members_outgoing" VALUES(32,700000032,1,'say:msg:700000032:1:1795136412:4b43c564','홍윤진 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.531197');
INSERT INTO "members_outgoing" VALUES(33,700000033,1,'say:msg:700000033:1:1795136412:b80ff632','한하준 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.531197');
INSERT INTO "members_outgoing" VALUES(34,700000036,1,'say:msg:700000036:1:1795136413:c93a0f15','김수아 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.986652');
INSERT INTO "members_outgoing" VALUES(35,700000034,1,'say:msg:700000034:1:1795136413:dec3e1a8','오윤희 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.986652');
INSERT INTO "members_outgoing" VALUES(36,700000035,1,'say:msg:700000035:1:1795136413:bc34f692','정민경 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:13.986652');
INSERT INTO "members_outgoing" VALUES(37,700000037,1,'say:msg:700000037:1:1795136413:1eadf75e','신수진 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.000958');
INSERT INTO "members_outgoing" VALUES(38,700000039,1,'say:msg:700000039:1:1795136413:8ee36242','윤준현 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.000958');
INSERT INTO "members_outgoing" VALUES(39,700000038,1,'say:msg:700000038:1:1795136413:00bc3947','서은석 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.000958');
INSERT INTO "members_outgoing" VALUES(40,700000040,1,'say:msg:700000040:1:1795136413:9229b1c9','신정아 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.013968');
INSERT INTO "members_outgoing" VALUES(41,700000041,1,'say:msg:700000041:1:1795136413:d5b95907','강예영 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.023749');
INSERT INTO "members_outgoing" VALUES(42,700000042,1,'say:msg:700000042:1:1795136413:13811bd4','윤수준 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.023749');
INSERT INTO "members_outgoing" VALUES(43,-1000004000001,1,'say:hello','안녕하십니까. 협의체의 회의를 돕는 봇입니다.
담당자께서 담당자용 봇에 /bind 를 보내 이 대화방을 기구와 이어 주시면, 소집 통지와 표결을 여기에 올립니다.
대화방 번호: -1000004000001','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.099056');
INSERT INTO "members_outgoing" VALUES(44,-1000004000002,1,'say:hello','안녕하십니까. 협의체의 회의를 돕는 봇입니다.
담당자께서 담당자용 봇에 /bind 를 보내 이 대화방을 기구와 이어 주시면, 소집 통지와 표결을 여기에 올립니다.
대화방 번호: -1000004000002','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:14.137718');
INSERT INTO "members_outgoing" VALUES(45,700000030,2,'say:digest:h6z1vqdecq1g:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

아래 버튼을 누르시면 바로 보고 답하실 수 있습니다.
받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.gjatbm4zxs2q.yes.0yy5e74k6KI", null, false], ["\ubd88\ucc38", "rsvp.gjatbm4zxs2q.no.s_DpNSanmnI", null, false], ["\ubbf8\uc815", "rsvp.gjatbm4zxs2q.maybe.qNmjGvzFYvI", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:25266/me/dLu3Ew3kqC6j-b6MBRKT8A", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:02:00.966208');
INSERT INTO "members_outgoing" VALUES(46,700000031,2,'say:digest:h1q999y2b8af:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

아래 버튼을 누르시면 바로 보고 답하실 수 있습니다.
받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.gjatbm4zxs2q.yes.0yy5e74k6KI", null, false], ["\ubd88\ucc38", "rsvp.gjatbm4zxs2q.no.s_DpNSanmnI", null, false], ["\ubbf8\uc815", "rsvp.gjatbm4zxs2q.maybe.qNmjGvzFYvI", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:25266/me/CB3xJXynZvobCkeK-lSTCA", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:02:00.966208');
INSERT INTO "members_outgoing" VALUES(47,700000032,2,'say:digest:ga3wjf3cy2fg:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

아래 버튼을 누르시면 바로 보고 답하실 수 있습니다.
받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.gjatbm4zxs2q.yes.0yy5e74k6KI", null, false], ["\ubd88\ucc38", "rsvp.gjatbm4zxs2q.no.s_DpNSanmnI", null, false], ["\ubbf8\uc815", "rsvp.gjatbm4zxs2q.maybe.qNmjGvzFYvI", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:25266/me/WI5p8ux5s0kYkDKfISUAmg", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:02:00.966208');
INSERT INTO "members_outgoing" VALUES(48,700000033,2,'say:digest:gjrbx3t1kdw7:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

아래 버튼을 누르시면 바로 보고 답하실 수 있습니다.
받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.gjatbm4zxs2q.yes.0yy5e74k6KI", null, false], ["\ubd88\ucc38", "rsvp.gjatbm4zxs2q.no.s_DpNSanmnI", null, false], ["\ubbf8\uc815", "rsvp.gjatbm4zxs2q.maybe.qNmjGvzFYvI", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:25266/me/9IfVy5Gif_9kwiASEUaBiA", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:02:00.966208');
INSERT INTO "members_outgoing" VALUES(50,-1000004000002,0,'say:opened:9pf0sdn1kpnf','🔔 재적위원 18명 중 11명 출석으로 성원이 되어 개의(회의 시작)합니다. (오후 2시 2분)','[]',0,0,'sent',1,0,NULL,'2026-12-03 05:02:01.209392');
INSERT INTO "members_outgoing" VALUES(52,-1000004000002,0,'say:closed:9pf0sdn1kpnf','🏁 폐회 (오후 2시 42분) — 가결 1건. 회의록 초안은 12월 14일(월)까지 올라옵니다.','[]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:02.933421');
INSERT INTO "members_outgoing" VALUES(53,700000018,1,'say:msg:700000018:3:1796879160:adb2c8ac','출석을 확인했습니다 (출석 18명, 성원이 되었습니다)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:00.874341');
INSERT INTO "members_outgoing" VALUES(54,700000017,1,'say:msg:700000017:3:1796879160:adb2c8ac','출석을 확인했습니다 (출석 19명, 성원이 되었습니다)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:00.874341');
INSERT INTO "members_outgoing" VALUES(56,-1000004000001,0,'say:opened:gjatbm4zxs2q','🔔 재적위원 35명 중 20명 출석으로 성원이 되어 개의(회의 시작)합니다. (오후 2시 6분)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:01.717078');
INSERT INTO "members_outgoing" VALUES(58,-1000004000001,0,'say:closed:gjatbm4zxs2q','🏁 폐회 (오후 3시 15분) — 가결 2건, 부결 2건. 회의록 초안은 12월 21일(월)까지 올라옵니다.','[]',0,0,'sent',1,0,NULL,'2026-12-10 06:15:08.054212');
CREATE TABLE members_post (
	chat_id BIGINT NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	message_id BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (chat_id, "key")
);
INSERT INTO "members_post" VALUES(-1000004000002,'vote:yggx21keqp4x',24,'a381f4ec7d66c14954c7c5b4d68d1d888fb784d8f85af71b6215d6816193c164','2026-12-03 05:37:02.343944');
INSERT INTO "members_post" VALUES(-1000004000002,'meeting:9pf0sdn1kpnf',22,'aa3ed33bf2d8fad48894b52a612d20352f27b450036f722a1314d4a6be4d01b7','2026-12-03 05:42:03.159333');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:ysn4bcf20gmg',39,'ad2c53f340819cc7c3d4ebe765588596ee35db587a6c8cab4c890d5229f32498','2026-12-10 05:20:02.280323');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:bgpmwpc0e6ff',40,'4e0bdaff1b86f029fb3c8fa6a52ee8479180ee40893483f8ebeeadb910f15e39','2026-12-10 05:37:04.892028');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:rz5hv4p6ws27',41,'59e430be66e6b7008a0de726bd3f3dd96a2a0a0ae903675e0f967aec1115c833','2026-12-10 05:54:06.313298');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:sq4fz71wbkhg',42,'1f55cc712b1dc9985bef9b02c3f338016d456a406c13c7bdca003bda8a27e4f6','2026-12-10 06:11:07.593225');
INSERT INTO "members_post" VALUES(-1000004000001,'meeting:gjatbm4zxs2q',37,'0faf5e08ad44136e6c63f3a8ccd97fe5c3d4c9736e3ecbebc7b9363461bf5ec1','2026-12-10 06:15:08.299937');
INSERT INTO "members_post" VALUES(-1000004000001,'minutes:gjatbm4zxs2q',44,'0102b88899ce8e63cf17f3e7aba37fa4896acc83a32ecf49e7c354f54e45b8bd','2026-12-10 06:15:12.249865');
INSERT INTO "members_post" VALUES(-1000004000002,'minutes:9pf0sdn1kpnf',26,'5f5cafe542d522218d9e6bc8e60c5d45ace6caf4c4790882735e41b8c0d416ee','2026-12-10 06:15:15.160672');
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
INSERT INTO "registry_account" VALUES(1,'telegram','700000001','fvkp8j66tbds','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(2,'telegram','700000002','wyedr5s1dx0z','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(3,'telegram','700000003','88pyf7a43d2q','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(4,'telegram','700000004','wkrd2kmk5r38','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(5,'telegram','700000005','hgmfgdm85s7d','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(6,'telegram','700000006','8gp6sv4t2hh9','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(7,'telegram','700000007','whrn2qnh0ew7','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(8,'telegram','700000008','vwqbztmyxrct','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(9,'telegram','700000009','x0s1mw617m82','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(10,'telegram','700000010','nhhm0a10rnyf','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(11,'telegram','700000011','qtxeh5h2y3p4','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(12,'telegram','700000012','bytqtv9zm8wh','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(13,'telegram','700000013','6jrxw5zqcybh','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(14,'telegram','700000014','tfeq1gj6k4nh','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(15,'telegram','700000015','kb07evt78n5v','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(16,'telegram','700000016','s55st7ww0fg9','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(17,'telegram','700000017','62576hgtdsxx','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(18,'telegram','700000018','vceg6kfzwx7t','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(19,'telegram','700000019','vq950qbahn79','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(20,'telegram','700000020','yxy2r2edpysk','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(21,'telegram','700000021','35eqkgptr0ej','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(22,'telegram','700000022','j45m7tsnk3ym','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(23,'telegram','700000023','b5j0c2ppdrns','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(24,'telegram','700000024','reh4c8esrbjr','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(25,'telegram','700000025','tswp76g7d9x0','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(26,'telegram','700000026','4dr4hs8e8hfv','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(27,'telegram','700000027','q0jn39a62jc4','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(28,'telegram','700000028','vwsypec2ka3s','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(29,'telegram','700000029','yp7a21trntgd','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(30,'telegram','700000030','h6z1vqdecq1g','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(31,'telegram','700000031','h1q999y2b8af','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(32,'telegram','700000032','ga3wjf3cy2fg','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(33,'telegram','700000033','gjrbx3t1kdw7','2026-01','invitation','2026-11-20 01:00:12.813411','2026-11-20 01:00:12.813411',NULL);
INSERT INTO "registry_account" VALUES(34,'telegram','700000034','77zgnbht5mr4','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(35,'telegram','700000035','zw1td49hhjfv','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(36,'telegram','700000036','dm7j5pf1m7ry','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(37,'telegram','700000037','1vwe9pxsmtav','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(38,'telegram','700000038','ve9vbt3k6vbn','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(39,'telegram','700000039','ww2ctp8f89vg','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(40,'telegram','700000040','xwd480jh4jv5','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(41,'telegram','700000041','36f9cvvtyw7y','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
INSERT INTO "registry_account" VALUES(42,'telegram','700000042','00pqmf6vfbf4','2026-01','invitation','2026-11-20 01:00:13.868973','2026-11-20 01:00:13.868973',NULL);
CREATE TABLE registry_answer (
	"key" VARCHAR(120) NOT NULL, 
	refused BOOLEAN NOT NULL, 
	answer VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "registry_answer" VALUES('bot.announce:2c36aabdfcb5f2d5:members:hyeopchi_members_bot',0,'{}','2026-11-20 01:00:09.525186');
INSERT INTO "registry_answer" VALUES('bot.announce:e491f8d648139860:facilitators:hyeopchi_facilitators_bot',0,'{}','2026-11-20 01:00:10.209404');
INSERT INTO "registry_answer" VALUES('charter.adopt:756d3c78be76ab37:tp1x6r06v9tk',0,'{"charter":"guro","version":1,"created":["guro","guro-operations","guro-diagnosis","guro-agenda","guro-civic","guro-wg_women","guro-wg_youth","guro-wg_teens","guro-wg_multicultural","guro-wg_welfare","guro-wg_civic_education","guro-wg_public_interest"],"updated":[],"unchanged":false,"defaults":["voting.casting_vote","voting.recused_count","voting.usual_ballot","voting.election_secret","voting.ranking_ties","voting.show_tally","voting.online_presence","voting.written_votes","voting.consent","voting.reconsideration","voting.deputies","voting.deputies_count","voting.deputies_vote","calling.notice_days","calling.wait_minutes","calling.rsvp_due","calling.quiet_hours","calling.extraordinary_call_days","meetings.numbering","meetings.targets","terms.at_most_years","terms.max_bodies","terms.max_years","terms.attendance_floor","minutes.draft","minutes.confirmation","minutes.publication","minutes.counted_from_end","minutes.signers","minutes.speakers_may_be_left_out","minutes.approval_line","minutes.escalate_to_chair","follow_up.reply_days","follow_up.card_days","retention.account_days","retention.contact_days"]}','2026-11-20 01:00:10.257668');
INSERT INTO "registry_answer" VALUES('roster.import:756d3c78be76ab37:anr4zxsvkvrg',0,'{"body":"guro","applied":true,"added":36,"changed":0,"ended":0,"unchanged":0,"changes":[{"kind":"added","name":"권민나","column":"","before":"","after":"구로구청"},{"kind":"added","name":"장상호","column":"","before":"","after":"구로구청"},{"kind":"added","name":"안재영","column":"","before":"","after":"구로구청"},{"kind":"added","name":"홍정현","column":"","before":"","after":"구로구청"},{"kind":"added","name":"조상준","column":"","before":"","after":"구로구청"},{"kind":"added","name":"한정아","column":"","before":"","after":"구로동 돌봄협동조합"},{"kind":"added","name":"강예호","column":"","before":"","after":"개봉동 학부모모임"},{"kind":"added","name":"임상아","column":"","before":"","after":"항동 환경실천모임"},{"kind":"added","name":"임예연","column":"","before":"","after":"궁동 돌봄협동조합"},{"kind":"added","name":"강지경","column":"","before":"","after":"고척동 주거복지모임"},{"kind":"added","name":"조재경","column":"","before":"","after":"오류동 다문화이웃모임"},{"kind":"added","name":"조예경","column":"","before":"","after":"신도림동 상인회"},{"kind":"added","name":"오태미","column":"","before":"","after":"가리봉동 다문화이웃모임"},{"kind":"added","name":"윤서호","column":"","before":"","after":"천왕동 환경실천모임"},{"kind":"added","name":"오유원","column":"","before":"","after":"천왕동 환경실천모임"},{"kind":"added","name":"최지경","column":"","before":"","after":"오류동 청년활동모임"},{"kind":"added","name":"장윤미","column":"","before":"","after":"가리봉동 마을살이모임"},{"kind":"added","name":"정서미","column":"","before":"","after":"오류동 주거복지모임"},{"kind":"added","name":"오재훈","column":"","before":"","after":"개봉동 청년활동모임"},{"kind":"added","name":"정은준","column":"","before":"","after":"신도림동 환경실천모임"},{"kind":"added","name":"장현경","column":"","before":"","after":"항동 환경실천모임"},{"kind":"added","name":"윤예민","column":"","before":"","after":"구로동 학부모모임"},{"kind":"added","name":"서수경","column":"","before":"","after":"오류동 장애인권익모임"},{"kind":"added","name":"안영민","column":"","before":"","after":"항동 작은도서관모임"},{"kind":"added","name":"오서훈","column":"","before":"","after":"항동 상인회"},{"kind":"added","name":"최유미","column":"","before":"","after":"궁동 마을살이모임"},{"kind":"added","name":"임시은","column":"","before":"","after":"개봉동 상인회"},{"kind":"added","name":"서민빈","column":"","before":"","after":"신도림동 장애인권익모임"},{"kind":"added","name":"황정영","column":"","before":"","after":"구로동 주거복지모임"},{"kind":"added","name":"장상우","column":"","before":"","after":"고척동 상인회"},{"kind":"added","name":"윤민경","column":"","before":"","after":"오류동 마을살이모임"},{"kind":"added","name":"최준연","column":"","before":"","after":"궁동 작은도서관모임"},{"kind":"added","name":"최하린","column":"","before":"","after":"오류동 돌봄협동조합"},{"kind":"added","name":"홍윤진","column":"","before":"","after":"신도림동 마을살이모임"},{"kind":"added","name":"한하준","column":"","before":"","after":"가리봉동 청년활동모임"},{"kind":"added","name":"류지훈","column":"","before":"","after":"구로구청"}],"faults":[],"notes":[],"enrolled":35}','2026-11-20 01:00:10.392322');
INSERT INTO "registry_answer" VALUES('roster.import:756d3c78be76ab37:cpp1rdtddq4h',0,'{"body":"guro-agenda","applied":true,"added":19,"changed":0,"ended":0,"unchanged":0,"changes":[{"kind":"added","name":"윤예민","column":"","before":"","after":"구로동 학부모모임"},{"kind":"added","name":"오재훈","column":"","before":"","after":"개봉동 청년활동모임"},{"kind":"added","name":"서민빈","column":"","before":"","after":"신도림동 장애인권익모임"},{"kind":"added","name":"오태미","column":"","before":"","after":"가리봉동 다문화이웃모임"},{"kind":"added","name":"정은준","column":"","before":"","after":"신도림동 환경실천모임"},{"kind":"added","name":"조예경","column":"","before":"","after":"신도림동 상인회"},{"kind":"added","name":"황정영","column":"","before":"","after":"구로동 주거복지모임"},{"kind":"added","name":"정서미","column":"","before":"","after":"오류동 주거복지모임"},{"kind":"added","name":"장상우","column":"","before":"","after":"고척동 상인회"},{"kind":"added","name":"오윤희","column":"","before":"","after":"신도림동 다문화이웃모임"},{"kind":"added","name":"정민경","column":"","before":"","after":"신도림동 청년활동모임"},{"kind":"added","name":"김수아","column":"","before":"","after":"신도림동 청년활동모임"},{"kind":"added","name":"신수진","column":"","before":"","after":"구로동 다문화이웃모임"},{"kind":"added","name":"서은석","column":"","before":"","after":"신도림동 돌봄협동조합"},{"kind":"added","name":"윤준현","column":"","before":"","after":"구로구청"},{"kind":"added","name":"신정아","column":"","before":"","after":"구로구청"},{"kind":"added","name":"강예영","column":"","before":"","after":"항동 작은도서관모임"},{"kind":"added","name":"윤수준","column":"","before":"","after":"고척동 작은도서관모임"},{"kind":"added","name":"류지훈","column":"","before":"","after":"구로구청"}],"faults":[],"notes":[],"enrolled":18}','2026-11-20 01:00:10.683038');
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
	facts JSON NOT NULL, place INTEGER, salt VARCHAR(40), seal VARCHAR(64), prev VARCHAR(64), hash VARCHAR(64), 
	PRIMARY KEY (seq)
);
INSERT INTO "registry_change" VALUES(1,'2026-11-20 01:00:10.257668','operator:demo','charter.adopt','guro','{"version": 1, "created": ["guro", "guro-operations", "guro-diagnosis", "guro-agenda", "guro-civic", "guro-wg_women", "guro-wg_youth", "guro-wg_teens", "guro-wg_multicultural", "guro-wg_welfare", "guro-wg_civic_education", "guro-wg_public_interest"]}',1,'wcJqAzYDXqkMK2mca6CMKA','67830d24ed850f15587dcec8a27cc25d6ebff90cb469aa22ecfb1db79163f94b','0000000000000000000000000000000000000000000000000000000000000000','f61c9fe81d7bfd255b36fb66584bf4b72d8bba52c2dd4ed639fd72efa268e902');
INSERT INTO "registry_change" VALUES(2,'2026-11-20 01:00:10.392322','operator:demo','roster.import','guro','{"added": ["fvkp8j66tbds", "ndph8fvpn3ht", "dt4ppa68ypk7", "wyedr5s1dx0z", "88pyf7a43d2q", "wkrd2kmk5r38", "hgmfgdm85s7d", "8gp6sv4t2hh9", "whrn2qnh0ew7", "vwqbztmyxrct", "x0s1mw617m82", "nhhm0a10rnyf", "qtxeh5h2y3p4", "bytqtv9zm8wh", "6jrxw5zqcybh", "tfeq1gj6k4nh", "kb07evt78n5v", "s55st7ww0fg9", "62576hgtdsxx", "vceg6kfzwx7t", "vq950qbahn79", "yxy2r2edpysk", "35eqkgptr0ej", "j45m7tsnk3ym", "b5j0c2ppdrns", "reh4c8esrbjr", "tswp76g7d9x0", "4dr4hs8e8hfv", "q0jn39a62jc4", "vwsypec2ka3s", "yp7a21trntgd", "h6z1vqdecq1g", "h1q999y2b8af", "ga3wjf3cy2fg", "gjrbx3t1kdw7", "9ydd6cwzv14k"], "changed": {}, "ended": []}',2,'ahVk703m4z69umuwZtCalA','d2eb2b1f8f18b0eee8bc97394b445e836fff47c7e7ecf9df76fc205a1a91529a','f61c9fe81d7bfd255b36fb66584bf4b72d8bba52c2dd4ed639fd72efa268e902','3fbe741593c37ae3ba3f914acf6bc669d90153069c0291e90bc56407db385dc7');
INSERT INTO "registry_change" VALUES(3,'2026-11-20 01:00:10.683038','operator:demo','roster.import','guro-agenda','{"added": ["yxy2r2edpysk", "62576hgtdsxx", "4dr4hs8e8hfv", "qtxeh5h2y3p4", "vceg6kfzwx7t", "nhhm0a10rnyf", "q0jn39a62jc4", "s55st7ww0fg9", "vwsypec2ka3s", "77zgnbht5mr4", "zw1td49hhjfv", "dm7j5pf1m7ry", "1vwe9pxsmtav", "ve9vbt3k6vbn", "ww2ctp8f89vg", "xwd480jh4jv5", "36f9cvvtyw7y", "00pqmf6vfbf4", "9ydd6cwzv14k"], "changed": {}, "ended": []}',3,'tGd6vQNLqf1U8QdhlzjmKw','e32cab509eb6015eac9ea968da114aa0623aa9ace357efca3029aee442ab6144','3fbe741593c37ae3ba3f914acf6bc669d90153069c0291e90bc56407db385dc7','f2d65c782897d1305b2e78cd5b744fbcf341654f36bf92359c34c808b7bc6262');
INSERT INTO "registry_change" VALUES(4,'2026-11-20 01:00:12.620106','operator:demo','invitation.issue','guro','{"members": ["fvkp8j66tbds", "ndph8fvpn3ht", "dt4ppa68ypk7", "wyedr5s1dx0z", "88pyf7a43d2q", "wkrd2kmk5r38", "hgmfgdm85s7d", "8gp6sv4t2hh9", "whrn2qnh0ew7", "vwqbztmyxrct", "x0s1mw617m82", "nhhm0a10rnyf", "qtxeh5h2y3p4", "bytqtv9zm8wh", "6jrxw5zqcybh", "tfeq1gj6k4nh", "kb07evt78n5v", "s55st7ww0fg9", "62576hgtdsxx", "vceg6kfzwx7t", "vq950qbahn79", "yxy2r2edpysk", "35eqkgptr0ej", "j45m7tsnk3ym", "b5j0c2ppdrns", "reh4c8esrbjr", "tswp76g7d9x0", "4dr4hs8e8hfv", "q0jn39a62jc4", "vwsypec2ka3s", "yp7a21trntgd", "h6z1vqdecq1g", "h1q999y2b8af", "ga3wjf3cy2fg", "gjrbx3t1kdw7"]}',4,'ztpikGhYb5NfHnh-uvgziw','115426739b2feede14e6210ab00c172c9b872fcdafb84980dcafd10971ca27ba','f2d65c782897d1305b2e78cd5b744fbcf341654f36bf92359c34c808b7bc6262','404877c9963153e8016d572e85cdcb257720cec8324cd20925e77eb1085a0058');
INSERT INTO "registry_change" VALUES(5,'2026-11-20 01:00:12.813411','telegram:700000001','account.link','fvkp8j66tbds','{"consent": "2026-01", "way": "invitation", "waits": false}',5,'6gCdsENo8CHX6zZ1gPNzpw','f5813f7255ac577a94b50c06d1fd49baa3bf57d5632c3d5571b4ede6ba9d14ed','404877c9963153e8016d572e85cdcb257720cec8324cd20925e77eb1085a0058','b556120d919954bd9ffc39a9b5b211a010e041dab7e68589e34c5d3c8a137b63');
INSERT INTO "registry_change" VALUES(6,'2026-11-20 01:00:12.813411','telegram:700000002','account.link','wyedr5s1dx0z','{"consent": "2026-01", "way": "invitation", "waits": false}',6,'dTnYddE8IchN8Gs0WJ9UQQ','2360d3e94304685b204458b4328fc39a87d7926e7ac93f6a59d3db08fcb3371a','b556120d919954bd9ffc39a9b5b211a010e041dab7e68589e34c5d3c8a137b63','52db2934d20e47ba2ffb99f9b50c14763ebe5da467e1466347409ba62418a9fa');
INSERT INTO "registry_change" VALUES(7,'2026-11-20 01:00:12.813411','telegram:700000003','account.link','88pyf7a43d2q','{"consent": "2026-01", "way": "invitation", "waits": false}',7,'5PouCoYliKp2hDy29AOPNg','18626ab5b4da721a59b843a0a30004ff32863accfecae7dfcb8eae514bc844bc','52db2934d20e47ba2ffb99f9b50c14763ebe5da467e1466347409ba62418a9fa','f95d5a91081e21e1f7d98abaef9de1270a81d39e0dd41ac427960820a2abc1f0');
INSERT INTO "registry_change" VALUES(8,'2026-11-20 01:00:12.813411','telegram:700000004','account.link','wkrd2kmk5r38','{"consent": "2026-01", "way": "invitation", "waits": false}',8,'h4tsWbCGt9ZfMPQ4acCdTQ','f6865384a824861fc6210af5ea9ec06647a13c4bc9f637c18bece1aaad0a29eb','f95d5a91081e21e1f7d98abaef9de1270a81d39e0dd41ac427960820a2abc1f0','2ec4a7877657ebd240213394e08050aae0c8b61b27f57474f6d4e57751b9f087');
INSERT INTO "registry_change" VALUES(9,'2026-11-20 01:00:12.813411','telegram:700000005','account.link','hgmfgdm85s7d','{"consent": "2026-01", "way": "invitation", "waits": false}',9,'O_x-gsQnJq_vbNrQjdI1CQ','d009d556d7b2d8e271f71cf325c42b0d9c76e01cea8a065d39dc08329a23d832','2ec4a7877657ebd240213394e08050aae0c8b61b27f57474f6d4e57751b9f087','1a7a987c26fbfacba9c77fff1acf5749a0c29129a1e4c40835bf504524eef16f');
INSERT INTO "registry_change" VALUES(10,'2026-11-20 01:00:12.813411','telegram:700000006','account.link','8gp6sv4t2hh9','{"consent": "2026-01", "way": "invitation", "waits": false}',10,'sHrWykRLHdFLsTBzhyNsEA','5108c90c90e26959e111fffb7bb4f8b95fddd7a172cc62394449583831ed24fd','1a7a987c26fbfacba9c77fff1acf5749a0c29129a1e4c40835bf504524eef16f','454aa3602a397223e388a251185a2ffe76d5cf742baea63a1d067c8c663dc744');
INSERT INTO "registry_change" VALUES(11,'2026-11-20 01:00:12.813411','telegram:700000007','account.link','whrn2qnh0ew7','{"consent": "2026-01", "way": "invitation", "waits": false}',11,'4L13EAXzJpj8ZW4lOQqgkg','f416a4b6746cc11d1e5774defd2fffeb389072b57c5578efc4c6b9ad3a8f6f21','454aa3602a397223e388a251185a2ffe76d5cf742baea63a1d067c8c663dc744','9988d838621e8172fa31d898acc8fa85dca945d9ec738c63057a0a0cbf11c51f');
INSERT INTO "registry_change" VALUES(12,'2026-11-20 01:00:12.813411','telegram:700000008','account.link','vwqbztmyxrct','{"consent": "2026-01", "way": "invitation", "waits": false}',12,'-2IFNdl5T6cwz_jTxJDDOA','17bcb5b34b0ad8502ebfe19dc21698cf544e3ea9b4bfe692fa56ee4a0fa6d4d4','9988d838621e8172fa31d898acc8fa85dca945d9ec738c63057a0a0cbf11c51f','08c525c779825d135fd67a7f224f526039281e7ea865124bfeda95b0bb8efd5e');
INSERT INTO "registry_change" VALUES(13,'2026-11-20 01:00:12.813411','telegram:700000009','account.link','x0s1mw617m82','{"consent": "2026-01", "way": "invitation", "waits": false}',13,'H2mYVrLfTBtdMDELgYFdeg','ed81140d80322aa716336b31c11188b20d9fceae5db8826b68311a0b27c273cc','08c525c779825d135fd67a7f224f526039281e7ea865124bfeda95b0bb8efd5e','875ad6c9cad84e8f76543116a8a8d6a1c7e175482c249bc26addfd338655e83a');
INSERT INTO "registry_change" VALUES(14,'2026-11-20 01:00:12.813411','telegram:700000010','account.link','nhhm0a10rnyf','{"consent": "2026-01", "way": "invitation", "waits": false}',14,'HG4OcLXKhhUBx8Zih9eUYQ','7af726afe8e72c08174ba026bee44b38d42e6c347b69c2edcde5877c3e839524','875ad6c9cad84e8f76543116a8a8d6a1c7e175482c249bc26addfd338655e83a','800225e1ba2ff16aadabfd420d8468ae97a62dfeb2319faa31c36f2d2eb1d18e');
INSERT INTO "registry_change" VALUES(15,'2026-11-20 01:00:12.813411','telegram:700000011','account.link','qtxeh5h2y3p4','{"consent": "2026-01", "way": "invitation", "waits": false}',15,'UWkpd32JQOEWWcWfA0hLTQ','c64550f12910fb511fdd5f21645d19233fc30e8541aed59ff53bbb1cf5e95dae','800225e1ba2ff16aadabfd420d8468ae97a62dfeb2319faa31c36f2d2eb1d18e','29a7de111009703b816c5c5152ab04c0e5c5b76e5338478913628c31a0aa29ff');
INSERT INTO "registry_change" VALUES(16,'2026-11-20 01:00:12.813411','telegram:700000012','account.link','bytqtv9zm8wh','{"consent": "2026-01", "way": "invitation", "waits": false}',16,'DLZe7nKmlRb6flzhtSo_NQ','b50a4f97f66c8c0c628514a58aafd02b6f78d0a7c3c083f917e019f5f437a1ba','29a7de111009703b816c5c5152ab04c0e5c5b76e5338478913628c31a0aa29ff','8bceb8c689edb2f21a5514bc47e3df097cc236f678cd33ba27435517cf3b9c0a');
INSERT INTO "registry_change" VALUES(17,'2026-11-20 01:00:12.813411','telegram:700000013','account.link','6jrxw5zqcybh','{"consent": "2026-01", "way": "invitation", "waits": false}',17,'h5RCP-SjAY9FRp-R429B5Q','83239fb03745a42a587fbb6842d7e2a199fa307fcb6383d6aad7dc2ca957bad4','8bceb8c689edb2f21a5514bc47e3df097cc236f678cd33ba27435517cf3b9c0a','d046291af162bbf237740b3516dbec2904cc2cc9151eeee18722259ccf3ac2b3');
INSERT INTO "registry_change" VALUES(18,'2026-11-20 01:00:12.813411','telegram:700000014','account.link','tfeq1gj6k4nh','{"consent": "2026-01", "way": "invitation", "waits": false}',18,'J0-jgg4xMSH5KD5AQwZvJw','fdd0716328c3937bfaa7354616b4b434a391f94403afb08e16bf8ff34f05b878','d046291af162bbf237740b3516dbec2904cc2cc9151eeee18722259ccf3ac2b3','e742e890c413791f8132853560c45c5631bc7d804cff277af0ca767648b5d9ad');
INSERT INTO "registry_change" VALUES(19,'2026-11-20 01:00:12.813411','telegram:700000015','account.link','kb07evt78n5v','{"consent": "2026-01", "way": "invitation", "waits": false}',19,'FfLMqJBN4dunccBeKbxAIQ','8fea3cf08dbdc57b047f89efb9595b3a580f3df826d1baaa88cfb459d7a17054','e742e890c413791f8132853560c45c5631bc7d804cff277af0ca767648b5d9ad','b762e23f779e0dd77ccb8d33e15d82b28735b47b65778f2ff01cec198be5931e');
INSERT INTO "registry_change" VALUES(20,'2026-11-20 01:00:12.813411','telegram:700000016','account.link','s55st7ww0fg9','{"consent": "2026-01", "way": "invitation", "waits": false}',20,'A_9K8dkhUv_4zF-9GFy4pg','0344ccc373c179436d802d14959687ae1aac0235ea2b7d743cc17a4c8181f75f','b762e23f779e0dd77ccb8d33e15d82b28735b47b65778f2ff01cec198be5931e','d8839af1fd7f10375fcf19cd0f0b7491eb717c81bb1692c7881e68bc9bb71f57');
INSERT INTO "registry_change" VALUES(21,'2026-11-20 01:00:12.813411','telegram:700000017','account.link','62576hgtdsxx','{"consent": "2026-01", "way": "invitation", "waits": false}',21,'-dn-IBGaqIAzSpVhqk5uyQ','4e335768df3b10efc795be19ba0e5579f839ad80fbf7b72017d93720e777e70a','d8839af1fd7f10375fcf19cd0f0b7491eb717c81bb1692c7881e68bc9bb71f57','a09a734e2d357691e01ee36eda4a02077f99c611311c40c18c4b2ea9744570c7');
INSERT INTO "registry_change" VALUES(22,'2026-11-20 01:00:12.813411','telegram:700000018','account.link','vceg6kfzwx7t','{"consent": "2026-01", "way": "invitation", "waits": false}',22,'cRC_22aLEpms5t2UpIG2dQ','da497c8f84335f407e3e217df11421e4f04a72f7b089ec2e3ac72e5089444e05','a09a734e2d357691e01ee36eda4a02077f99c611311c40c18c4b2ea9744570c7','82244e93979656c837fe18322996394967b3ed8fe72e61b75df3635dcc832b29');
INSERT INTO "registry_change" VALUES(23,'2026-11-20 01:00:12.813411','telegram:700000019','account.link','vq950qbahn79','{"consent": "2026-01", "way": "invitation", "waits": false}',23,'Lm_7WasG__Xl2MtCeAat4g','2a708fdedd18d90adfa66ce2ca053d0ea92e559ba7c8ff144a3fba4eee0072a9','82244e93979656c837fe18322996394967b3ed8fe72e61b75df3635dcc832b29','da07f376b87c7ef1aec978a2cbbe511c9b046f1d1b548ce91833289b64b4ca3c');
INSERT INTO "registry_change" VALUES(24,'2026-11-20 01:00:12.813411','telegram:700000020','account.link','yxy2r2edpysk','{"consent": "2026-01", "way": "invitation", "waits": false}',24,'sK9DGlAACV7I1TgOSYQ8Hw','8113dbc869b51d7fbbd8c98a3986948f033a5df46b78a356887ecbb36a953bd0','da07f376b87c7ef1aec978a2cbbe511c9b046f1d1b548ce91833289b64b4ca3c','792c14da12672fb43a0cd9a54943a522dd71602db9210d6b4c027a040af0de75');
INSERT INTO "registry_change" VALUES(25,'2026-11-20 01:00:12.813411','telegram:700000021','account.link','35eqkgptr0ej','{"consent": "2026-01", "way": "invitation", "waits": false}',25,'gW5ktslAv8bBq-B7r7-bSA','f01b3bcc7008c5d7b38ba61307d8b7f66a032942634f00a3874787e42b5b2525','792c14da12672fb43a0cd9a54943a522dd71602db9210d6b4c027a040af0de75','c3a7d42c47927bceeb4e6923c0b7658b7c7430065610a02958516a876bf12037');
INSERT INTO "registry_change" VALUES(26,'2026-11-20 01:00:12.813411','telegram:700000022','account.link','j45m7tsnk3ym','{"consent": "2026-01", "way": "invitation", "waits": false}',26,'wTN47tcRmPtz8fKpinPt9w','de507f546cb92167c57660d7c7244eb8cb23355e027368c8ae9b873787a849cc','c3a7d42c47927bceeb4e6923c0b7658b7c7430065610a02958516a876bf12037','a0fe2d3abdc579673f5ad7ae35bbdfc77580329985e681415e4f6c53edb48c3d');
INSERT INTO "registry_change" VALUES(27,'2026-11-20 01:00:12.813411','telegram:700000023','account.link','b5j0c2ppdrns','{"consent": "2026-01", "way": "invitation", "waits": false}',27,'eU45jS9KYnsdd9ivkqsh-Q','fa59e80523986d489f50c97041ef2020d550dd889984308691f5dd92b7029aee','a0fe2d3abdc579673f5ad7ae35bbdfc77580329985e681415e4f6c53edb48c3d','754875813cb26a10e8b0d486c4f9673b2ca7d844dd8cec5f4c48cda46625f747');
INSERT INTO "registry_change" VALUES(28,'2026-11-20 01:00:12.813411','telegram:700000024','account.link','reh4c8esrbjr','{"consent": "2026-01", "way": "invitation", "waits": false}',28,'I_nb3ZgK260s4r4ZPngMyA','0657cea3dc9261b282776157fb166fd2e528984575728eb2f2ee65d189b10e85','754875813cb26a10e8b0d486c4f9673b2ca7d844dd8cec5f4c48cda46625f747','121bb50f99f9489b72dd08204366532e5132762084c015111719cde0abccff58');
INSERT INTO "registry_change" VALUES(29,'2026-11-20 01:00:12.813411','telegram:700000025','account.link','tswp76g7d9x0','{"consent": "2026-01", "way": "invitation", "waits": false}',29,'3jwNohnpzzUlzQLv-lOmVA','49894c689369eab77112c4bae715df8fbb199bb1ff262f17e0b1f41da41f83e9','121bb50f99f9489b72dd08204366532e5132762084c015111719cde0abccff58','9b08e6474f1c3aeab3f974389365be2b5b7268acd0817541863383b9a76c81a7');
INSERT INTO "registry_change" VALUES(30,'2026-11-20 01:00:12.813411','telegram:700000026','account.link','4dr4hs8e8hfv','{"consent": "2026-01", "way": "invitation", "waits": false}',30,'z8nGhqmVl_dm0f6VhVc0Uw','56aa87a22fe88e61901a62e7d5a2f18bcd89fa7ef36565ef40dcc8d2c5bf95d6','9b08e6474f1c3aeab3f974389365be2b5b7268acd0817541863383b9a76c81a7','c32954179be18cf0ce33b56535bc3f6cba70f09ab476ba34d11708a0da5669ff');
INSERT INTO "registry_change" VALUES(31,'2026-11-20 01:00:12.813411','telegram:700000027','account.link','q0jn39a62jc4','{"consent": "2026-01", "way": "invitation", "waits": false}',31,'m6eD3ZFbtL-Atr3VXTtlYw','37a54428dc2f5dc04189acd720b00377a9747a823184d227b6eef24117a116b4','c32954179be18cf0ce33b56535bc3f6cba70f09ab476ba34d11708a0da5669ff','e4ccba93ba449bfda5b6c8ec0846cab510b3ee4845aa87b39933caa0806f6063');
INSERT INTO "registry_change" VALUES(32,'2026-11-20 01:00:12.813411','telegram:700000028','account.link','vwsypec2ka3s','{"consent": "2026-01", "way": "invitation", "waits": false}',32,'mwfhiVX-W7elf5sItyu5QQ','97212c1a58f8cddcb5b02714bc6afc209dd7689810ad9112d9be9f4da70f543f','e4ccba93ba449bfda5b6c8ec0846cab510b3ee4845aa87b39933caa0806f6063','d30b521834aca7df978ab866778622fabdb0a291d5ea44ebb51aaba229608d94');
INSERT INTO "registry_change" VALUES(33,'2026-11-20 01:00:12.813411','telegram:700000029','account.link','yp7a21trntgd','{"consent": "2026-01", "way": "invitation", "waits": false}',33,'3TW0npahl91x896OkTuy_w','24c8d44c6144005f8e3d0ea1a53ecdce7986acb2e9ea37a300ff487a65f880cb','d30b521834aca7df978ab866778622fabdb0a291d5ea44ebb51aaba229608d94','c6cd1ddd017ecc96a89d8acb1c2486984d085baeb0461d63e933127f13725503');
INSERT INTO "registry_change" VALUES(34,'2026-11-20 01:00:12.813411','telegram:700000030','account.link','h6z1vqdecq1g','{"consent": "2026-01", "way": "invitation", "waits": false}',34,'9H3e563ZTZnX6DRff_73xw','05569593cf6b8dc07221ca313e49f7aff777c831e52796f48e1ecd6a3301e1fc','c6cd1ddd017ecc96a89d8acb1c2486984d085baeb0461d63e933127f13725503','7784c1f9f11988e2a32bc2758fb1c1463444c3c43aa8ada6a10bd8bf54712397');
INSERT INTO "registry_change" VALUES(35,'2026-11-20 01:00:12.813411','telegram:700000031','account.link','h1q999y2b8af','{"consent": "2026-01", "way": "invitation", "waits": false}',35,'kDQxadiW-SxrIzeD_U7t_Q','d6ad37fb51337fc3291b67530500e9b3abb59bd01b313d11bdd167a51a5d3759','7784c1f9f11988e2a32bc2758fb1c1463444c3c43aa8ada6a10bd8bf54712397','5a38b81b44ec48aa82c40d5bf2bf1aefe4014f65bfbbb567a8fc7485b4d4d6bd');
INSERT INTO "registry_change" VALUES(36,'2026-11-20 01:00:12.813411','telegram:700000032','account.link','ga3wjf3cy2fg','{"consent": "2026-01", "way": "invitation", "waits": false}',36,'mzRnhpdNH1RvtIrCePgaLA','31830cbef19d04979a290785df31a2653c21160c1772b574a8c31e04e2f5d35a','5a38b81b44ec48aa82c40d5bf2bf1aefe4014f65bfbbb567a8fc7485b4d4d6bd','a5288d3de2be22917ee66601fe97a6325a3f79a973f653055faffb12a44de081');
INSERT INTO "registry_change" VALUES(37,'2026-11-20 01:00:12.813411','telegram:700000033','account.link','gjrbx3t1kdw7','{"consent": "2026-01", "way": "invitation", "waits": false}',37,'PBsuZKWD40eQRcz1bln5ZA','3a4c6cfd8ce5a392f5cdbae17982bff482fe84191003a9834a6cf990688a51c6','a5288d3de2be22917ee66601fe97a6325a3f79a973f653055faffb12a44de081','203637aaf4392205687de2bb85f8640c5915510e68cb06bc7e28ed79a252d1bd');
INSERT INTO "registry_change" VALUES(38,'2026-11-20 01:00:13.637774','operator:demo','invitation.issue','guro-agenda','{"members": ["yxy2r2edpysk", "62576hgtdsxx", "4dr4hs8e8hfv", "qtxeh5h2y3p4", "vceg6kfzwx7t", "nhhm0a10rnyf", "q0jn39a62jc4", "s55st7ww0fg9", "vwsypec2ka3s", "77zgnbht5mr4", "zw1td49hhjfv", "dm7j5pf1m7ry", "1vwe9pxsmtav", "ve9vbt3k6vbn", "ww2ctp8f89vg", "xwd480jh4jv5", "36f9cvvtyw7y", "00pqmf6vfbf4"]}',38,'kma51U05XO-htPk1mwReQQ','0d97cd809e3c6eb1873cd57f937ae4252ac70228af7e708f094df307bd5d5a28','203637aaf4392205687de2bb85f8640c5915510e68cb06bc7e28ed79a252d1bd','fc6acf2f56b0cd79dc1872420806c43702f7f974367f0f9dbff937547f5d08f8');
INSERT INTO "registry_change" VALUES(39,'2026-11-20 01:00:13.868973','telegram:700000034','account.link','77zgnbht5mr4','{"consent": "2026-01", "way": "invitation", "waits": false}',39,'uGzxWOOswe0EnV2CpMXgtQ','f25e75fcc170539d9c5bd087c40518a24e9f396669b22dee19e5258168af2259','fc6acf2f56b0cd79dc1872420806c43702f7f974367f0f9dbff937547f5d08f8','5684e646aced0813ec234529b3796f62711c1ad17f5425eb7e99197bb068e1fa');
INSERT INTO "registry_change" VALUES(40,'2026-11-20 01:00:13.868973','telegram:700000035','account.link','zw1td49hhjfv','{"consent": "2026-01", "way": "invitation", "waits": false}',40,'9xrxq6zJR6zXbD65G2MJqg','d7b435daa21ebdbb1cb6f31ea4ac57f96c9b8ff7ade0fcd0b07151716fa97ece','5684e646aced0813ec234529b3796f62711c1ad17f5425eb7e99197bb068e1fa','1796c78a43a3beca760faa7b6f69468247d51a4bb223d88948b103ffa972dd21');
INSERT INTO "registry_change" VALUES(41,'2026-11-20 01:00:13.868973','telegram:700000036','account.link','dm7j5pf1m7ry','{"consent": "2026-01", "way": "invitation", "waits": false}',41,'Wh5j9yMNcnf6EodavC1oUQ','1ccd329541dc7835cdf6ba619b4abcb6b55a66974a41d71bf967216ca6cfe0fd','1796c78a43a3beca760faa7b6f69468247d51a4bb223d88948b103ffa972dd21','1b2bd2f649a93c8dda20e819384a26078d32b3f7623737cb62aaab3ebd56b232');
INSERT INTO "registry_change" VALUES(42,'2026-11-20 01:00:13.868973','telegram:700000037','account.link','1vwe9pxsmtav','{"consent": "2026-01", "way": "invitation", "waits": false}',42,'eITo6C20NQ4yb2AKF_kx3w','197f6c1284b3ed63de09a3b4844ccc0a60579ef55be14272577ec7c9be8d61fb','1b2bd2f649a93c8dda20e819384a26078d32b3f7623737cb62aaab3ebd56b232','d2af585f4e107ba2907fcbd62eadd60477956457e131e4be1e948cc8bb37bc0b');
INSERT INTO "registry_change" VALUES(43,'2026-11-20 01:00:13.868973','telegram:700000038','account.link','ve9vbt3k6vbn','{"consent": "2026-01", "way": "invitation", "waits": false}',43,'5fFT7tBT0Tg3dhguCTqS4g','c661a6441b365847c9dc7e39bb0e4f25828d2b3bad453446072369bd5ba9db25','d2af585f4e107ba2907fcbd62eadd60477956457e131e4be1e948cc8bb37bc0b','ead78f06411e64c691f5747d17e9fb10555c0afcf16660960e0a73f74e187a23');
INSERT INTO "registry_change" VALUES(44,'2026-11-20 01:00:13.868973','telegram:700000039','account.link','ww2ctp8f89vg','{"consent": "2026-01", "way": "invitation", "waits": false}',44,'4InuHrK1y_vvgDr8nu-ESA','551475cfae5d4a271854cdeadce46ddaf619196f10f31e0c834200fd88465251','ead78f06411e64c691f5747d17e9fb10555c0afcf16660960e0a73f74e187a23','9709f2343b71cb39932d0eed7854e8306ffc34f62967b0d6f85ccfff63223aac');
INSERT INTO "registry_change" VALUES(45,'2026-11-20 01:00:13.868973','telegram:700000040','account.link','xwd480jh4jv5','{"consent": "2026-01", "way": "invitation", "waits": false}',45,'LgMoMfcKv1d2DArcoO-zFA','ade9e901b3d96d4e4610ea4456654a49fe7036c34871b046143d5f210555e918','9709f2343b71cb39932d0eed7854e8306ffc34f62967b0d6f85ccfff63223aac','352ecd7f867b3ac584f8b9e6890ea258d37be50aaa9c17fe73cc9055acef3877');
INSERT INTO "registry_change" VALUES(46,'2026-11-20 01:00:13.868973','telegram:700000041','account.link','36f9cvvtyw7y','{"consent": "2026-01", "way": "invitation", "waits": false}',46,'9d7AWchdrreat7tThuWhAg','f9a98b2c7ff0732d345e69ec1b6f5fb4cd2af33e5da083d72249cc46d9ca10ab','352ecd7f867b3ac584f8b9e6890ea258d37be50aaa9c17fe73cc9055acef3877','e33504a8401b91824c7da2ac074eca0775e4e898387d8f27e885e72c84d458a4');
INSERT INTO "registry_change" VALUES(47,'2026-11-20 01:00:13.868973','telegram:700000042','account.link','00pqmf6vfbf4','{"consent": "2026-01", "way": "invitation", "waits": false}',47,'Sss749OxNpcfh-kSJQEogQ','300ebc555034a41c83fe2aacf78b8657a31575fd53e6eefab7e9d48df326074c','e33504a8401b91824c7da2ac074eca0775e4e898387d8f27e885e72c84d458a4','10c567d79db909e735547f3c5c4aba78d70e44f325bde46515be6a9d8f6a2c98');
INSERT INTO "registry_change" VALUES(48,'2026-11-20 01:00:14.050079','operator:demo','facilitator.add','guro','{"facilitator": "txckh6zy04x7"}',48,'1p9T_t1bwTVycz1tq1V_xA','a32e42f17f782ea46c94d4ffa16709ab444a8bc3b2e46263c3cb9a6f3c35b09b','10c567d79db909e735547f3c5c4aba78d70e44f325bde46515be6a9d8f6a2c98','ddbde89caa5f0b08ddf5f9659145b0a977cf16d6b70e1bd3dd293a2ddb308b84');
INSERT INTO "registry_change" VALUES(49,'2026-11-20 01:00:14.103042','operator:demo','facilitator.add','guro-agenda','{"facilitator": "01sdb2fdfqs1"}',49,'cECjPl4gGwmIbPTWabTsKw','e001e5d89bc8d50cf7a89bc414be51906a643a2d25f6a9bd1378bac4187c1aba','ddbde89caa5f0b08ddf5f9659145b0a977cf16d6b70e1bd3dd293a2ddb308b84','8b2d7ab911cb38c469915a31d66ed55be7b5800eae2bfe8fa041e02b03166618');
INSERT INTO "registry_change" VALUES(50,'2026-11-20 01:00:14.467637','telegram:700000043','chat.bind','guro','{"chat_id": -1000004000001}',50,'s2HQyKiuHCJx13FqJIFJcQ','b65ca98f3417c220f04811f5e7116ccca6fc13676779867c6ace23457dd22f4e','8b2d7ab911cb38c469915a31d66ed55be7b5800eae2bfe8fa041e02b03166618','ef3aed34bab09e1a3c71be7c6f829e228d39b5dea2f6bc3b23f79dadfbb5ba9b');
INSERT INTO "registry_change" VALUES(51,'2026-11-20 01:00:14.649285','telegram:700000044','chat.bind','guro-agenda','{"chat_id": -1000004000002}',51,'0hXHYjr1Cd0BDaDkcNxHAQ','dfd8454b940601526debab4711865853b4e60bc978b4f4aa82bedfa61fb70e98','ef3aed34bab09e1a3c71be7c6f829e228d39b5dea2f6bc3b23f79dadfbb5ba9b','f5a588a769a21b96162893b2c4a553b15342abb69b91b2e16c62ad305162cdd5');
CREATE TABLE registry_change_head (
	name VARCHAR(20) NOT NULL, 
	place INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "registry_change_head" VALUES('changes',51,'f5a588a769a21b96162893b2c4a553b15342abb69b91b2e16c62ad305162cdd5');
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
    "그 밖의 사항은 협치회의의 의결을 거쳐 정합니다 (부칙 제2조).",
    "구청장은 의결된 것을 실행하도록 노력합니다 (제8조).",
    "임시회는 의장이 필요하다고 인정할 때에도 엽니다 (제13조①).",
    "분과마다 명부가 따로 있으며 협치회의 위원, 외부위원, 공무원, 주민참여예산위원이 함께합니다.",
    "운영분과는 민간의장, 분과위원장, 보좌관, 조정관, 팀장이 직책으로 맡습니다.",
]

[ordinance]
title = "서울특별시 구로구 협치회의 조례"
enacted = "2019-05-02"

# 안건이 올라가는 차례: 구로1번가
[agenda]
steps = ["endorse 50", "review", "debate 30 days", "answer 30 days", "decide", "budget", "share"]

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

[duties]
plan_every_years = { value = 3, cite = "제16조" }
yearly_report = { value = true, cite = "제24조" }

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
','2026-11-20 01:00:10.257668');
CREATE TABLE registry_chat (
	body VARCHAR(90) NOT NULL, 
	chat_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (body), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	UNIQUE (chat_id)
);
INSERT INTO "registry_chat" VALUES('guro',-1000004000001,'','2026-11-20 01:00:14.467637');
INSERT INTO "registry_chat" VALUES('guro-agenda',-1000004000002,'','2026-11-20 01:00:14.649285');
CREATE TABLE "registry_dead_letter" (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	again BOOLEAN DEFAULT 0 NOT NULL, 
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
INSERT INTO "registry_facilitator" VALUES('txckh6zy04x7',700000043,'문주무');
INSERT INTO "registry_facilitator" VALUES('01sdb2fdfqs1',700000044,'한지원');
CREATE TABLE registry_facilitator_preference (
	facilitator VARCHAR(20) NOT NULL, 
	digest BOOLEAN NOT NULL, 
	digest_at VARCHAR(5) NOT NULL, 
	quiet_from VARCHAR(5) NOT NULL, 
	quiet_to VARCHAR(5) NOT NULL, 
	quiet_chosen BOOLEAN, 
	PRIMARY KEY (facilitator), 
	FOREIGN KEY(facilitator) REFERENCES registry_facilitator (id)
);
CREATE TABLE registry_grant (
	facilitator VARCHAR(20) NOT NULL, 
	body VARCHAR(90) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (facilitator, body), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	FOREIGN KEY(facilitator) REFERENCES registry_facilitator (id)
);
INSERT INTO "registry_grant" VALUES('txckh6zy04x7','guro','2026-11-20 01:00:14.050079');
INSERT INTO "registry_grant" VALUES('01sdb2fdfqs1','guro-agenda','2026-11-20 01:00:14.103042');
CREATE TABLE registry_in_hand (
	"key" VARCHAR(80) NOT NULL, 
	times INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
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
INSERT INTO "registry_invitation" VALUES('6dz7d2e745j2','a374881445bfe7fb47fdcdeb6647968e79a22bf9c632bceec42bc75520189322','fvkp8j66tbds','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('w45s34kabj42','7b9ba29091dc435dad8bb27d7eaab1b3236204d4110c4eaac4ed74d03c369865','ndph8fvpn3ht','guro','2026-12-04 01:00:12.620106',NULL);
INSERT INTO "registry_invitation" VALUES('qdsma4z6mtqw','a984c1118e661e1efa44d9ea5af1cd32dd8352de85daa84bbfe2a7b3f2440061','dt4ppa68ypk7','guro','2026-12-04 01:00:12.620106',NULL);
INSERT INTO "registry_invitation" VALUES('me2h0pdbb0ak','8aad140013faffe96a692a18ea85bbac56e535aa576f7f62ddc92a61efd2eb92','wyedr5s1dx0z','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('bdymm8xchsjd','8ff14be79df24d5bcfa3e7288fb6ab037b5a7a236b3575b6e7170c411e5628ce','88pyf7a43d2q','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('q8ct5xprd6h1','cd841e346ecd61978ea6f616e3e2d980f2b82997bfeaf2260713d46cfc856762','wkrd2kmk5r38','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('5y5yn75yjeja','6ded6ba58f0d915533f579d60c6cbaa57a4acbd632df84843c3810e03bd043a3','hgmfgdm85s7d','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('5xka9b5pg3g3','45221aa79578ea4ab709c3e0b01e6679aa927d1f8fe93727afdf3a7218812dd7','8gp6sv4t2hh9','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('jegdff7eh8n9','1d529b08db67ee7bd95e0fea4bac2d2fa00dea3ee9b04e3601599f5f4ef8a929','whrn2qnh0ew7','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('aha590jc46h8','9a1567f243ceed433ce77e8982316e04d8e44c9e5265a5b8db538eb1f8305bac','vwqbztmyxrct','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('p1n517bssj77','e83d0e99fcf66ead12c5b1eb815248191579eaabf4fc7d47c768eea9cb35e455','x0s1mw617m82','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('r0y48sxrqzyc','8091851c8299dfcb0393801ebf801555d43e7f85c3c3bfb5a5ae81d4b8ddb2f2','nhhm0a10rnyf','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('5v90gw4037nj','81c87d215f91a687c46c227f82996036da1e32c9cc75bd438a8358229690cd8e','qtxeh5h2y3p4','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('d8f9epx7tfh4','31dbe3bb48441ff2297ce9d3fd8c7b4dd0bfccea1e9c1f1067ec3bad8c77ad85','bytqtv9zm8wh','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('cp1ya31dzgyg','d0edd3ddc58a714154cc9d1d95e5ce0870958179577bec0bde1e84ed2a1d239f','6jrxw5zqcybh','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('0wrw344p1dq5','c288dce00f51ab12d9b144d6b598f069408fa840fa7760aa95b621059a6ba8de','tfeq1gj6k4nh','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('3andnb7tw38x','37e43d27d62b3cdcc3d0f1cf1dd5da3dd64d16b977d072ded6d9b51756ecf233','kb07evt78n5v','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('vn6960mra4xh','e634b00c14675250dffab7b090404085638acd7fe2b34ce25bbdb9e32984891c','s55st7ww0fg9','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('7g9dek60aj39','f4771efc79e00808184bd0fd16372452cca46c1061fa261f7d1c6a9fa73f616c','62576hgtdsxx','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('8mq7m05q9eby','d46061eebae5517bc0a7f3b58026a88f5fe37b242709cddb9408cd403918841f','vceg6kfzwx7t','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('my40msbfeezn','21d680893c0194463c039b0fc0629ebcc4194f244052a964d640e25f0ac5513c','vq950qbahn79','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('wpcewejm1p78','8fde4cf166d4bd76ffec0ad5b0fbc71e8e002544ad4091b55c819e88b1cc2869','yxy2r2edpysk','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('8eawybcmkvw1','3e2e9c64fe2d217203c2d12c5d8a38e61271e7098c04f8ac91bbce10aaef0554','35eqkgptr0ej','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('389cvp67ge65','ace8124e0df08f6326a8323829a32bbe7b87aab81284e5b155559bd6ea927c1f','j45m7tsnk3ym','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('aaczdspbyrr8','3785aeb776b93991e0b198f1292f2b3d33724aa299ac2c5a4319866fd1720074','b5j0c2ppdrns','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('s67td1b0v3ef','a537f648c3970a5246d91b17b3b3a32093c535f46f453e84d1f6e254f47053b8','reh4c8esrbjr','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('etkhs112t12v','dbfc277a840a2e6d94a31a36b6f7d764a600f75c078b98c69bc580fa8a00c7c6','tswp76g7d9x0','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('jann3st7z2zf','219a972dfbc86ab39fb98b1c412e084670fb2dc0dad5ce13a0b354efefdae36d','4dr4hs8e8hfv','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('e8ejj3hf4p3w','8b9db497174f6eafdb04b14ecdd4baefb965d946eba62d946a600ead2bf6af0e','q0jn39a62jc4','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('kq9zq612690m','08bb077f299bac654b7bc8087f5f4e9eb1b80be11160152cca9596e8dcde7540','vwsypec2ka3s','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('dfgr6ezqnkkw','66b977a8d11bcb1c7350cee4b45dcdaa5582432aedb38a9d0f041c9e843f7314','yp7a21trntgd','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('1mngwxf5h2qx','b9c3bf468c1351104516d35376979e9c85515f6fadcc65cdad7f5f015d991bae','h6z1vqdecq1g','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('b36qqdy481ey','476857d8c435b83ac8428c1f17901569b70d601f3870ca8aa3fb65ad82f1cc2e','h1q999y2b8af','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('rsxrmntn7rn9','4df13c4b17ae698eefd934aa538e6d075094a837571fc5682d4510f45ebef308','ga3wjf3cy2fg','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('6bz9r2az039j','a636595b33c5a52c92d3249795163a84a554ba5d48d6192ad00cd77776456a8f','gjrbx3t1kdw7','guro','2026-12-04 01:00:12.620106','2026-11-20 01:00:12.813411');
INSERT INTO "registry_invitation" VALUES('62zwj487dgxm','8aea9c4d3a7e5fd5daf6fffa519d15c743dc13ecb9ac37767544a834d0fd93a8','yxy2r2edpysk','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('3smgsys1p17e','183d0449b036a5df783626d2cdf008030fc03b14cbbad75e27b66554eb7764fa','62576hgtdsxx','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('a7k4n4t1btd3','2e3a8209f8ac01d66da94bd33d2e2fd7e031299aa466c17b24b9021d79eec2f8','4dr4hs8e8hfv','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('nmhav2bcs360','d3f6d3503516c77140e306a08ff3577c79ee3c80c104e8e1a1078d80c80b62a4','qtxeh5h2y3p4','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('g7c2t5skgwh5','1fab6de58352f3be482f09ce2fb4ee5a2188dc415e7e401e070b73346b25d96c','vceg6kfzwx7t','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('w0anyffa4nyx','b510a21a5112b334ab5638be0823e23b93b12888f080fcc043a4b8a25e7752a1','nhhm0a10rnyf','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('mp9tyx9wb4rw','3b3be4e22d067c2da468af4476bd71fdfb31a231044d2d5b10a64e1932dcace0','q0jn39a62jc4','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('382dtptmrpsb','fe64b15eb538153c018d2009b6a3f512609f9a52de695b364c5c4620ab6612ef','s55st7ww0fg9','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('vjccnp5qw25y','041ef50427b333e101a5851e3c514ae687654283a7bec5d580306c83f2f63291','vwsypec2ka3s','guro-agenda','2026-12-04 01:00:13.637774',NULL);
INSERT INTO "registry_invitation" VALUES('5dmsny0h16ed','8922140937e57f0406c6f4b44d9e0d4831c31e783c1bfaf2256f6486ba0e8949','77zgnbht5mr4','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('82gjtpcm4fz3','97ec9699b3bb5b18927fa7106082ecf43212dac38786e74bc74d1f3e705375ac','zw1td49hhjfv','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('5j4zys50eq3e','3afcfa8a22437972b4f837419cbc83bbc44db08c2a8859bc8e61779849863761','dm7j5pf1m7ry','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('nrg55jp650by','d0fe960f5f9879dddb1fb2944dafe15de89dbf2110439bff53da49445b8ea55f','1vwe9pxsmtav','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('rht06cbw5pt8','972bc594a0b48c5102a781295ccbbc8fdec0e79502b186c0c1367f33fef1f1d1','ve9vbt3k6vbn','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('wfwyd3zqmkf7','726737b063258869fba0834970ab8e5246230de388c864653703446d8e331b67','ww2ctp8f89vg','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('sz8f3682z2e2','741901676dc30b88abbe8a5f50da6b29965dbe5e97044f6c2b5aa61ea61816d4','xwd480jh4jv5','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('zj8t08d3kp8k','89fa4c559f399793024aa6ef39beb3d22d26f5f4cd8e581d671c70d3280e0773','36f9cvvtyw7y','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
INSERT INTO "registry_invitation" VALUES('hfnrhbmbgz08','2da57ed86a577d47347137494b8b11014590462c2ffca598655869b802cf81d9','00pqmf6vfbf4','guro-agenda','2026-12-04 01:00:13.637774','2026-11-20 01:00:13.868973');
CREATE TABLE registry_link (
	member VARCHAR(20) NOT NULL, 
	purpose VARCHAR(10) NOT NULL, 
	generation INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	PRIMARY KEY (member, purpose), 
	FOREIGN KEY(member) REFERENCES registry_member (id), 
	UNIQUE (fingerprint)
);
INSERT INTO "registry_link" VALUES('fvkp8j66tbds','page',1,'509844a8f0353aa9080ebb2563f2ab1c68831450abee08d1418ec3373097ae51');
INSERT INTO "registry_link" VALUES('fvkp8j66tbds','calendar',1,'7cd177aa2a34e66e0a1d68da9a475dd73559445958d4a5f304cca25df0f9bda1');
INSERT INTO "registry_link" VALUES('ndph8fvpn3ht','page',1,'4e4476aa9f67799b492295a79a8f79aa7a179b43dd55012b1c5856f323788232');
INSERT INTO "registry_link" VALUES('ndph8fvpn3ht','calendar',1,'b71c397ea9f54056f25faef6f99bd6842ea5e91c15e0913041c767698be70270');
INSERT INTO "registry_link" VALUES('dt4ppa68ypk7','page',1,'3932c35aeb2e1ba324cca4d6901a4b480d1750ba06d07a8ffe7765ad3a1c37c5');
INSERT INTO "registry_link" VALUES('dt4ppa68ypk7','calendar',1,'c24224fbb39798a2a90a3279fc45f6343289d5a13ab3dfbc2ea15d1de290e066');
INSERT INTO "registry_link" VALUES('wyedr5s1dx0z','page',1,'5e530ab61169676ca63f0cd481dd5372c0fab0f3ffddf78756f2f78c11cf6250');
INSERT INTO "registry_link" VALUES('wyedr5s1dx0z','calendar',1,'0f35f62cb49d3df7515e7cb22ef1a8f034052a92eb3012ad72018d33a4ac0508');
INSERT INTO "registry_link" VALUES('88pyf7a43d2q','page',1,'866a4dcd2e427fb67596c0e2576cf8b4005f231671f3f9082ba5a712adc319bb');
INSERT INTO "registry_link" VALUES('88pyf7a43d2q','calendar',1,'30d50913c2af37b5cc872896449705f5e982298780346157a525c6c5b213715d');
INSERT INTO "registry_link" VALUES('wkrd2kmk5r38','page',1,'0b6297393203f6a94c7ea02441f39ada71a4c197fcbe75a4a2479e3bb7a9bc03');
INSERT INTO "registry_link" VALUES('wkrd2kmk5r38','calendar',1,'491f2a90e5a13b1fc5af55bfc09705a7e8d43f7aaf3e96856d15e57afcb1a162');
INSERT INTO "registry_link" VALUES('hgmfgdm85s7d','page',1,'4f833f012b504bb90d6bbc3ec581601c5eb6521d439581565b6a792a54e55586');
INSERT INTO "registry_link" VALUES('hgmfgdm85s7d','calendar',1,'d77aa5749b8782a1839353cfb11ed8a867db6bd11773f44c44e79b3a014359d9');
INSERT INTO "registry_link" VALUES('8gp6sv4t2hh9','page',1,'922325c464340d078e9072f290e2e87ae726a2cc9044e076e4ce8e14d67eaf12');
INSERT INTO "registry_link" VALUES('8gp6sv4t2hh9','calendar',1,'8ba9d3f7ea3369f63e981bd91ec127b2ee1e9fac913780fd2b1abec096cc9b27');
INSERT INTO "registry_link" VALUES('whrn2qnh0ew7','page',1,'bbe3175f5293aa6cfe3f89c963acca5620711a67703574f6447ed943c054df15');
INSERT INTO "registry_link" VALUES('whrn2qnh0ew7','calendar',1,'8516066bf9f908efc86865c6d51ec87827744ce336095b9b72c36fda058d14f2');
INSERT INTO "registry_link" VALUES('vwqbztmyxrct','page',1,'062622651cd0e9540227cb98ebd5b1d6a5c66678f6051dd9d8f8e267b4e0cc59');
INSERT INTO "registry_link" VALUES('vwqbztmyxrct','calendar',1,'d54989ddfcdca8f3aa93df3988599d3df261eeccb6187d50d21d0ca33a4a7441');
INSERT INTO "registry_link" VALUES('x0s1mw617m82','page',1,'b49c8384689fbd35c7726816bb9ff98e3cebf59d95191c528b906324068ac21a');
INSERT INTO "registry_link" VALUES('x0s1mw617m82','calendar',1,'7428e3eb58b8b5a1a7d082e0b820fb8151ad48e32675452425201e1a817fa3d1');
INSERT INTO "registry_link" VALUES('nhhm0a10rnyf','page',1,'ff592278ef73bc65eca89bbb55e80ea3f2f40aecd2b5b7eeaebd730e36a05033');
INSERT INTO "registry_link" VALUES('nhhm0a10rnyf','calendar',1,'881e4636179bcc294b914c67f2ce888f1b582a1b1f9b8edf150194798a0cc179');
INSERT INTO "registry_link" VALUES('qtxeh5h2y3p4','page',1,'12fdd90018e7d244075c454f87445fe6b301512ab3d18699155cb05dadca447c');
INSERT INTO "registry_link" VALUES('qtxeh5h2y3p4','calendar',1,'ee0868275a19a510c53d060f0ee4703253db640beb7d637a5421c2787abf3818');
INSERT INTO "registry_link" VALUES('bytqtv9zm8wh','page',1,'631fa93f6048eed53e834cc6f114eac3c7610d5370fd90f8e70ffb1e558e6c4a');
INSERT INTO "registry_link" VALUES('bytqtv9zm8wh','calendar',1,'5fd0936eae6787d2cb1719a5852d54a28e8199e7f79c54856d1bd67e677001a1');
INSERT INTO "registry_link" VALUES('6jrxw5zqcybh','page',1,'fa5ed1e45a530c43480e75021c14130f7cb94a23444e47b7a6e633771dbca58b');
INSERT INTO "registry_link" VALUES('6jrxw5zqcybh','calendar',1,'12c68ae80e3e6f292e38c7e6bb93561f4978fbfe39a30c00c9e49eeeca70fc73');
INSERT INTO "registry_link" VALUES('tfeq1gj6k4nh','page',1,'12941d5d75f17ceaa3c417d45a2954483a3343a333fd450398097379a3557d1e');
INSERT INTO "registry_link" VALUES('tfeq1gj6k4nh','calendar',1,'87c800f9087eb01243d1865f2688586a928998a87dc1307debf588a6cf5cb222');
INSERT INTO "registry_link" VALUES('kb07evt78n5v','page',1,'5631bb77c0569f2454c11d3e057c7ba72e1fb7bce9fd255770b2f0415281a121');
INSERT INTO "registry_link" VALUES('kb07evt78n5v','calendar',1,'3f0f1585e423e7cb89e5307e38f3c75ba2e0c2b733a8199b9fbdb2bf75b68a7b');
INSERT INTO "registry_link" VALUES('s55st7ww0fg9','page',1,'333a6a71958005cc83caad8223e3d2b9e823816114637d4a59cc656947a61337');
INSERT INTO "registry_link" VALUES('s55st7ww0fg9','calendar',1,'3bb820c4cda332c9d58d0e70962ce266f9e8b5db7fdc9ea49f4f97ac0c661af2');
INSERT INTO "registry_link" VALUES('62576hgtdsxx','page',1,'f7235d6b72bad59f74aab6b53b0a712c27b18027288ae6dd041ead7a96838958');
INSERT INTO "registry_link" VALUES('62576hgtdsxx','calendar',1,'aa3051ee5875d79aa689b4b93692a82e76acf65cc5bfb108e273da0bcc4f80b3');
INSERT INTO "registry_link" VALUES('vceg6kfzwx7t','page',1,'233052b385e769a6815fdc17dd462293653bb141acbf6b6a6c39e109e6ac3e59');
INSERT INTO "registry_link" VALUES('vceg6kfzwx7t','calendar',1,'13894c1ef4192109d9a53a056e029883c22ab1efab0708cf1134195a8725b21d');
INSERT INTO "registry_link" VALUES('vq950qbahn79','page',1,'b072ade7267c655cc845d4134bcc4978dbaf3c0cf72a19345718758a4d2adaf7');
INSERT INTO "registry_link" VALUES('vq950qbahn79','calendar',1,'7e77f8da85f1a8ccea2ad689f64ff52cc48eb0ceca707ee6315ea2fd05dd2ab8');
INSERT INTO "registry_link" VALUES('yxy2r2edpysk','page',1,'114e6cd15f67801537d9355c66e9140bd399ed205464e0560b72f6725e6aa43f');
INSERT INTO "registry_link" VALUES('yxy2r2edpysk','calendar',1,'17419d2c2f8af9018a4a2759fad6e8a9dbe4e3c55b1452cd85812319bd425563');
INSERT INTO "registry_link" VALUES('35eqkgptr0ej','page',1,'f84abba22d9b0eadf4ab6e3cfa09b3483f93b3d93ed1a39412bba8951cae9788');
INSERT INTO "registry_link" VALUES('35eqkgptr0ej','calendar',1,'82c0a174fc167767404898007d00090aa93483d39ce8103c74cf4343e2b767dc');
INSERT INTO "registry_link" VALUES('j45m7tsnk3ym','page',1,'f5773c02014ea8d54e6ae90becadf4c48ca61043c9c84ad32a597e97eb28ee8f');
INSERT INTO "registry_link" VALUES('j45m7tsnk3ym','calendar',1,'c4295fbc4950434c8b3c96f1ac3336999f0a7051517dcbc957d2b05302d9279a');
INSERT INTO "registry_link" VALUES('b5j0c2ppdrns','page',1,'7b774958b7c565859823ea84fe16403de9f5f925d9c02019e7b78b53a26de07b');
INSERT INTO "registry_link" VALUES('b5j0c2ppdrns','calendar',1,'cb71ae16f931566430cc6489df7fb5e0f0dfdacfdb3fc30644539383c382752f');
INSERT INTO "registry_link" VALUES('reh4c8esrbjr','page',1,'5268110e4a09b390c201d3231a0e259f52a38cc95646080fb79d69d6d5ba1dc9');
INSERT INTO "registry_link" VALUES('reh4c8esrbjr','calendar',1,'571dc70c0b16d3b268033714b28dc409fbc72a2a282c0639ea4ca34ec45e4091');
INSERT INTO "registry_link" VALUES('tswp76g7d9x0','page',1,'1c727e07f6425cb3adb0a17938d25146cc3155ccd04088f5bdc1b2d4d3237146');
INSERT INTO "registry_link" VALUES('tswp76g7d9x0','calendar',1,'45208b69b24ac152367abbd85f2971b4f4553d0c66a8ffcfbc5cab2654052ac2');
INSERT INTO "registry_link" VALUES('4dr4hs8e8hfv','page',1,'f225a6cc0b08c36471b99e91dc6a41a2b30db090191c3793a4e0e190b93c3546');
INSERT INTO "registry_link" VALUES('4dr4hs8e8hfv','calendar',1,'f45805b6f3ab7b0336a5681b6dfdfac88c36551b3c245600eeb26d4574801f50');
INSERT INTO "registry_link" VALUES('q0jn39a62jc4','page',1,'1a3dd6ada8f2e93fb82e672f922c2fa0626abf852310c03416ca31addda274c0');
INSERT INTO "registry_link" VALUES('q0jn39a62jc4','calendar',1,'05de9165c734e5d181cb60867d4df32e4721855888e8094ff5173360290b9647');
INSERT INTO "registry_link" VALUES('vwsypec2ka3s','page',1,'fe2d540f648fadcee119b0b6958841169b4cd77544cd75b9aefa39832fa1be25');
INSERT INTO "registry_link" VALUES('vwsypec2ka3s','calendar',1,'2749f1b6bb3e9adaa07fdb3fa96a5ec272febfca5885a0ff2d9b50f6b4224494');
INSERT INTO "registry_link" VALUES('yp7a21trntgd','page',1,'49140f0db1a8520e2b4818c001114100ecf73cfd93e4dc4f15a105e5035837a2');
INSERT INTO "registry_link" VALUES('yp7a21trntgd','calendar',1,'e4cdc06c735c5493fade84795520a726475ba96fdf2c3e3d007b2a6129231fa2');
INSERT INTO "registry_link" VALUES('h6z1vqdecq1g','page',1,'8d0e8b43ce030c4625a9794fcbfdeab08f6b53e9b9e80d1feead27747d118ec3');
INSERT INTO "registry_link" VALUES('h6z1vqdecq1g','calendar',1,'82d8a4ac28ca8d406e4941c99faf1a9ea9e8869a76c2afe556c2e93b794a0784');
INSERT INTO "registry_link" VALUES('h1q999y2b8af','page',1,'7df55d30a508df1560593e7f29855b2eebc6c7bfeab5a6e4e8e9d778b657e78f');
INSERT INTO "registry_link" VALUES('h1q999y2b8af','calendar',1,'6f3c67301cff0df1fd7ff697d4a6b097befec181512ebc1451de1d7e59ab907c');
INSERT INTO "registry_link" VALUES('ga3wjf3cy2fg','page',1,'55f49445717d5303c34cdf38ea17135447ccf1dea95e3648561ee522e9ac2bd5');
INSERT INTO "registry_link" VALUES('ga3wjf3cy2fg','calendar',1,'51824b1f166bf3aa0c93832dae180b4cb5b6785075b93d37a1e6a85b70fdb060');
INSERT INTO "registry_link" VALUES('gjrbx3t1kdw7','page',1,'0b76da19205f7e0a65d600eeaa92845f60970d28912bc1bd46b7ea0d5eb37b8e');
INSERT INTO "registry_link" VALUES('gjrbx3t1kdw7','calendar',1,'9acbfa72081feb3d51c6c17a3ac670cc5dbc73488903eb6c23f66cc75ccf7f32');
INSERT INTO "registry_link" VALUES('9ydd6cwzv14k','page',1,'0ad7333aad6e7946c04d8467e6d4b3d5429ff01023a337f61d2b30931ff39b38');
INSERT INTO "registry_link" VALUES('9ydd6cwzv14k','calendar',1,'591057901b72fdc814f2393d71d5b70f701bcf584847c38b64caa639993f2538');
INSERT INTO "registry_link" VALUES('77zgnbht5mr4','page',1,'6c2a3a372abcd3bc3560db698937ca5463abad088b5a3c47f6c44cd71e96674c');
INSERT INTO "registry_link" VALUES('77zgnbht5mr4','calendar',1,'ffc1ae266db499621b534c13d61a8dcd97771ede2062aaf754353e88f1055459');
INSERT INTO "registry_link" VALUES('zw1td49hhjfv','page',1,'5054b6a9d10cb7280900d75e8f35b56a9deec5572927a36b5f39a9dcf8385068');
INSERT INTO "registry_link" VALUES('zw1td49hhjfv','calendar',1,'0e57775ddaed3b1d2b291034f76cd1a13b93be9845709c2c9ae092a224b91442');
INSERT INTO "registry_link" VALUES('dm7j5pf1m7ry','page',1,'8eb6a8eac432b03a7de305c509fef4e7e28e9f910fded958e98f914579741581');
INSERT INTO "registry_link" VALUES('dm7j5pf1m7ry','calendar',1,'f328869ebb9d6d2f152238ba65c3fb90c69b4a1f1301138026ca334667da1c59');
INSERT INTO "registry_link" VALUES('1vwe9pxsmtav','page',1,'9cdaf9edf3f0dcce26b1df82464d6095e6148149b23f7e8f0d0e7a8d03d595ee');
INSERT INTO "registry_link" VALUES('1vwe9pxsmtav','calendar',1,'ea5851705062dd408bfd09c50bae145a7f2dcd0aa7ae5d02f70c9a8e9d8bff6a');
INSERT INTO "registry_link" VALUES('ve9vbt3k6vbn','page',1,'1be24684e60fa23fb0a2eb110707e2c736a89f81f5032759853e7f680c673179');
INSERT INTO "registry_link" VALUES('ve9vbt3k6vbn','calendar',1,'bef9b2fe8cf0bbac72717086e567302cab485c77211a3580059bcc48aa573d5a');
INSERT INTO "registry_link" VALUES('ww2ctp8f89vg','page',1,'fbc89b01e6af7b78561ba54d682a9a69754e195a550bc19823d587789bc61a74');
INSERT INTO "registry_link" VALUES('ww2ctp8f89vg','calendar',1,'83bf63a09f8be3805e05829e5970f66bc49a8db96ca76c16ec471e7490a94d12');
INSERT INTO "registry_link" VALUES('xwd480jh4jv5','page',1,'434b25c24fe375d2d34c8fb86b9658085303699dc565afeb8baa7e8ec73ccdb1');
INSERT INTO "registry_link" VALUES('xwd480jh4jv5','calendar',1,'b910322067065bd038c4ed4d74439c06bad6917aab1df6146d783ab846bc51af');
INSERT INTO "registry_link" VALUES('36f9cvvtyw7y','page',1,'ff5c71336b26ecf482d8916fdffaf6a6ab6a462999309552eaac25e5a6b0aad3');
INSERT INTO "registry_link" VALUES('36f9cvvtyw7y','calendar',1,'d43ad76ee8a98014af0e00804485a33229ac9a88d65b5aa3f19a12cc4c4669b8');
INSERT INTO "registry_link" VALUES('00pqmf6vfbf4','page',1,'9ebb4882bfde74aeebf8c4fdf97b4213aafba030693e1509e5502f84377cef3f');
INSERT INTO "registry_link" VALUES('00pqmf6vfbf4','calendar',1,'bfc1a04091fea8c56a2f2863d6310739c10c1eabf3e620bf985a32447dd340f1');
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
INSERT INTO "registry_member" VALUES('fvkp8j66tbds','권민나','구로구청','구청장','female',1974,'01000000001','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('ndph8fvpn3ht','장상호','구로구청','기획경제국장','male',1971,'01000000002','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('dt4ppa68ypk7','안재영','구로구청','행정문화국장','female',1968,'01000000003','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('wyedr5s1dx0z','홍정현','구로구청','복지교육국장','female',1965,'01000000004','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('88pyf7a43d2q','조상준','구로구청','협치정책보좌관','male',1968,'01000000005','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('wkrd2kmk5r38','한정아','구로동 돌봄협동조합','대표','male',1980,'01000000006','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('hgmfgdm85s7d','강예호','개봉동 학부모모임','회원','female',1960,'01000000007','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('8gp6sv4t2hh9','임상아','항동 환경실천모임','대표','male',1980,'01000000008','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('whrn2qnh0ew7','임예연','궁동 돌봄협동조합','대표','female',1979,'01000000009','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('vwqbztmyxrct','강지경','고척동 주거복지모임','회원','male',1984,'01000000010','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('x0s1mw617m82','조재경','오류동 다문화이웃모임','회원','female',1959,'01000000011','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('nhhm0a10rnyf','조예경','신도림동 상인회','대표','female',1990,'01000000012','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('qtxeh5h2y3p4','오태미','가리봉동 다문화이웃모임','대표','female',1972,'01000000013','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('bytqtv9zm8wh','윤서호','천왕동 환경실천모임','대표','male',2000,'01000000014','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('6jrxw5zqcybh','오유원','천왕동 환경실천모임','대표','female',1975,'01000000015','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('tfeq1gj6k4nh','최지경','오류동 청년활동모임','운영위원','male',2002,'01000000016','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('kb07evt78n5v','장윤미','가리봉동 마을살이모임','운영위원','male',1985,'01000000017','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('s55st7ww0fg9','정서미','오류동 주거복지모임','운영위원','male',1961,'01000000018','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('62576hgtdsxx','오재훈','개봉동 청년활동모임','회원','male',1969,'01000000019','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('vceg6kfzwx7t','정은준','신도림동 환경실천모임','운영위원','female',1970,'01000000020','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('vq950qbahn79','장현경','항동 환경실천모임','대표','female',1992,'01000000021','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('yxy2r2edpysk','윤예민','구로동 학부모모임','대표','male',1988,'01000000022','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('35eqkgptr0ej','서수경','오류동 장애인권익모임','운영위원','female',1967,'01000000023','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('j45m7tsnk3ym','안영민','항동 작은도서관모임','대표','male',1993,'01000000024','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('b5j0c2ppdrns','오서훈','항동 상인회','대표','female',1984,'01000000025','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('reh4c8esrbjr','최유미','궁동 마을살이모임','회원','male',1974,'01000000026','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('tswp76g7d9x0','임시은','개봉동 상인회','대표','female',1960,'01000000027','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('4dr4hs8e8hfv','서민빈','신도림동 장애인권익모임','운영위원','female',1993,'01000000028','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('q0jn39a62jc4','황정영','구로동 주거복지모임','대표','female',1960,'01000000029','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('vwsypec2ka3s','장상우','고척동 상인회','운영위원','female',1969,'01000000030','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('yp7a21trntgd','윤민경','오류동 마을살이모임','회원','female',1986,'01000000031','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('h6z1vqdecq1g','최준연','궁동 작은도서관모임','운영위원','male',1999,'01000000032','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('h1q999y2b8af','최하린','오류동 돌봄협동조합','운영위원','male',1984,'01000000033','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('ga3wjf3cy2fg','홍윤진','신도림동 마을살이모임','대표','female',1999,'01000000034','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('gjrbx3t1kdw7','한하준','가리봉동 청년활동모임','회원','male',1978,'01000000035','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('9ydd6cwzv14k','류지훈','구로구청','협치정책과장','male',1969,'01000000036','2026-11-20 01:00:10.392322');
INSERT INTO "registry_member" VALUES('77zgnbht5mr4','오윤희','신도림동 다문화이웃모임','회원','male',1977,'01000000101','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('zw1td49hhjfv','정민경','신도림동 청년활동모임','대표','male',1998,'01000000102','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('dm7j5pf1m7ry','김수아','신도림동 청년활동모임','운영위원','male',1984,'01000000103','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('1vwe9pxsmtav','신수진','구로동 다문화이웃모임','대표','female',1990,'01000000104','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('ve9vbt3k6vbn','서은석','신도림동 돌봄협동조합','회원','female',1986,'01000000105','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('ww2ctp8f89vg','윤준현','구로구청','협치지원팀장','male',1968,'01000000106','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('xwd480jh4jv5','신정아','구로구청','예산팀장','female',1977,'01000000107','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('36f9cvvtyw7y','강예영','항동 작은도서관모임','회원','female',1960,'01000000108','2026-11-20 01:00:10.683038');
INSERT INTO "registry_member" VALUES('00pqmf6vfbf4','윤수준','고척동 작은도서관모임','대표','male',1977,'01000000109','2026-11-20 01:00:10.683038');
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
INSERT INTO "registry_membership" VALUES(1,'guro','fvkp8j66tbds',2,'2026-01-01',NULL,'ex_officio','co_chair','구로구청','구청장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(2,'guro','ndph8fvpn3ht',3,'2026-01-01',NULL,'ex_officio','member','구로구청','기획경제국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(3,'guro','dt4ppa68ypk7',4,'2026-01-01',NULL,'ex_officio','member','구로구청','행정문화국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(4,'guro','wyedr5s1dx0z',5,'2026-01-01',NULL,'ex_officio','member','구로구청','복지교육국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(5,'guro','88pyf7a43d2q',6,'2026-01-01',NULL,'ex_officio','member','구로구청','협치정책보좌관',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(6,'guro','wkrd2kmk5r38',7,'2026-03-01','2028-02-29','appointed','member','구로동 돌봄협동조합','대표','구의회 추천','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(7,'guro','hgmfgdm85s7d',8,'2026-03-01','2028-02-29','appointed','member','개봉동 학부모모임','회원','구의회 추천','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(8,'guro','8gp6sv4t2hh9',9,'2026-03-01','2028-02-29','appointed','member','항동 환경실천모임','대표','구의회 추천','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(9,'guro','whrn2qnh0ew7',10,'2026-03-01','2028-02-29','appointed','member','궁동 돌봄협동조합','대표','주민참여예산위원회 추천','civil','구로구 궁동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(10,'guro','vwqbztmyxrct',11,'2026-03-01','2028-02-29','appointed','member','고척동 주거복지모임','회원','주민참여예산위원회 추천','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(11,'guro','x0s1mw617m82',12,'2026-03-01','2028-02-29','appointed','member','오류동 다문화이웃모임','회원','주민참여예산위원회 추천','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(12,'guro','nhhm0a10rnyf',13,'2026-03-01','2028-02-29','appointed','member','신도림동 상인회','대표','민간대표자협의회 추천','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(13,'guro','qtxeh5h2y3p4',14,'2026-03-01','2028-02-29','appointed','member','가리봉동 다문화이웃모임','대표','민간대표자협의회 추천','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(14,'guro','bytqtv9zm8wh',15,'2026-03-01','2028-02-29','appointed','member','천왕동 환경실천모임','대표','민간대표자협의회 추천','civil','구로구 천왕동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(15,'guro','6jrxw5zqcybh',16,'2026-03-01','2028-02-29','appointed','member','천왕동 환경실천모임','대표','공개모집','civil','구로구 천왕동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(16,'guro','tfeq1gj6k4nh',17,'2026-03-01','2028-02-29','appointed','member','오류동 청년활동모임','운영위원','공개모집','civil','구로구 오류동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(17,'guro','kb07evt78n5v',18,'2026-03-01','2028-02-29','appointed','member','가리봉동 마을살이모임','운영위원','공개모집','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(18,'guro','s55st7ww0fg9',19,'2026-03-01','2028-02-29','appointed','member','오류동 주거복지모임','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(19,'guro','62576hgtdsxx',20,'2026-03-01','2028-02-29','appointed','member','개봉동 청년활동모임','회원','공개모집','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(20,'guro','vceg6kfzwx7t',21,'2026-03-01','2028-02-29','appointed','member','신도림동 환경실천모임','운영위원','공개모집','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(21,'guro','vq950qbahn79',22,'2026-03-01','2028-02-29','appointed','member','항동 환경실천모임','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(22,'guro','yxy2r2edpysk',23,'2026-03-01','2028-02-29','appointed','member','구로동 학부모모임','대표','공개모집','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(23,'guro','35eqkgptr0ej',24,'2026-03-01','2028-02-29','appointed','member','오류동 장애인권익모임','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(24,'guro','j45m7tsnk3ym',25,'2026-03-01','2028-02-29','appointed','co_chair','항동 작은도서관모임','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(25,'guro','b5j0c2ppdrns',26,'2026-03-01','2028-02-29','appointed','member','항동 상인회','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(26,'guro','reh4c8esrbjr',27,'2026-03-01','2028-02-29','appointed','member','궁동 마을살이모임','회원','공개모집','civil','구로구 궁동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(27,'guro','tswp76g7d9x0',28,'2026-03-01','2028-02-29','appointed','member','개봉동 상인회','대표','공개모집','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(28,'guro','4dr4hs8e8hfv',29,'2026-03-01','2028-02-29','appointed','member','신도림동 장애인권익모임','운영위원','공개모집','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(29,'guro','q0jn39a62jc4',30,'2026-03-01','2028-02-29','appointed','member','구로동 주거복지모임','대표','공개모집','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(30,'guro','vwsypec2ka3s',31,'2026-03-01','2028-02-29','appointed','member','고척동 상인회','운영위원','공개모집','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(31,'guro','yp7a21trntgd',32,'2026-03-01','2028-02-29','appointed','member','오류동 마을살이모임','회원','공개모집','civil','구로구 오류동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(32,'guro','h6z1vqdecq1g',33,'2026-03-01','2028-02-29','appointed','member','궁동 작은도서관모임','운영위원','공개모집','civil','구로구 궁동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(33,'guro','h1q999y2b8af',34,'2026-03-01','2028-02-29','appointed','member','오류동 돌봄협동조합','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(34,'guro','ga3wjf3cy2fg',35,'2026-03-01','2028-02-29','appointed','member','신도림동 마을살이모임','대표','공개모집','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(35,'guro','gjrbx3t1kdw7',36,'2026-03-01','2028-02-29','appointed','member','가리봉동 청년활동모임','회원','공개모집','civil','구로구 가리봉동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(36,'guro','9ydd6cwzv14k',37,'2026-01-01',NULL,'unseated','clerk','구로구청','협치정책과장',NULL,'official',NULL,0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(37,'guro-agenda','yxy2r2edpysk',2,'2026-03-01','2028-02-29','appointed','chair','구로동 학부모모임','대표','협치회의 위원','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(38,'guro-agenda','62576hgtdsxx',3,'2026-03-01','2028-02-29','appointed','member','개봉동 청년활동모임','회원','협치회의 위원','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(39,'guro-agenda','4dr4hs8e8hfv',4,'2026-03-01','2028-02-29','appointed','member','신도림동 장애인권익모임','운영위원','협치회의 위원','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(40,'guro-agenda','qtxeh5h2y3p4',5,'2026-03-01','2028-02-29','appointed','member','가리봉동 다문화이웃모임','대표','협치회의 위원','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(41,'guro-agenda','vceg6kfzwx7t',6,'2026-03-01','2028-02-29','appointed','member','신도림동 환경실천모임','운영위원','협치회의 위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(42,'guro-agenda','nhhm0a10rnyf',7,'2026-03-01','2028-02-29','appointed','member','신도림동 상인회','대표','협치회의 위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(43,'guro-agenda','q0jn39a62jc4',8,'2026-03-01','2028-02-29','appointed','member','구로동 주거복지모임','대표','협치회의 위원','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(44,'guro-agenda','s55st7ww0fg9',9,'2026-03-01','2028-02-29','appointed','member','오류동 주거복지모임','운영위원','협치회의 위원','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(45,'guro-agenda','vwsypec2ka3s',10,'2026-03-01','2028-02-29','appointed','member','고척동 상인회','운영위원','협치회의 위원','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(46,'guro-agenda','77zgnbht5mr4',11,'2026-03-01','2028-02-29','appointed','member','신도림동 다문화이웃모임','회원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(47,'guro-agenda','zw1td49hhjfv',12,'2026-03-01','2028-02-29','appointed','member','신도림동 청년활동모임','대표','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(48,'guro-agenda','dm7j5pf1m7ry',13,'2026-03-01','2028-02-29','appointed','member','신도림동 청년활동모임','운영위원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(49,'guro-agenda','1vwe9pxsmtav',14,'2026-03-01','2028-02-29','appointed','member','구로동 다문화이웃모임','대표','외부위원','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(50,'guro-agenda','ve9vbt3k6vbn',15,'2026-03-01','2028-02-29','appointed','member','신도림동 돌봄협동조합','회원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(51,'guro-agenda','ww2ctp8f89vg',16,'2026-01-01',NULL,'ex_officio','member','구로구청','협치지원팀장','공무원','official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(52,'guro-agenda','xwd480jh4jv5',17,'2026-01-01',NULL,'ex_officio','member','구로구청','예산팀장','공무원','official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(53,'guro-agenda','36f9cvvtyw7y',18,'2026-03-01','2028-02-29','appointed','member','항동 작은도서관모임','회원','주민참여예산위원','civil','구로구 항동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(54,'guro-agenda','00pqmf6vfbf4',19,'2026-03-01','2028-02-29','appointed','member','고척동 작은도서관모임','대표','주민참여예산위원','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(55,'guro-agenda','9ydd6cwzv14k',20,'2026-01-01',NULL,'unseated','clerk','구로구청','협치정책과장',NULL,'official',NULL,0,'appointment',NULL);
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
INSERT INTO "registry_outbox" VALUES(1,'sfc2xq8vv1fp','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22736663327871387676316670222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(2,'rq2ck7mn6xbh','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22727132636B376D6E36786268222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(3,'m84mv35xjx3q','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A226D38346D763335786A783371222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D6F7065726174696F6E73222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(4,'9w3ys7a90rt8','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22397733797337613930727438222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D6F7065726174696F6E73222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(5,'4mh5c4v203ef','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22346D68356334763230336566222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D646961676E6F736973222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(6,'nvy5x2pghcwh','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A226E7679357832706768637768222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D646961676E6F736973222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(7,'ym7rgmy04tgn','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22796D3772676D79303474676E222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(8,'ty4t7mgm99ha','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2274793474376D676D39396861222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(9,'eav1fv6tp9m2','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22656176316676367470396D32222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D6369766963222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(10,'w8prac8gdjw1','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A227738707261633867646A7731222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D6369766963222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(11,'khcp8zdykhj5','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A226B686370387A64796B686A35222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F776F6D656E222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(12,'h62fm9y1qcw4','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22683632666D39793171637734222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F776F6D656E222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(13,'tbx12hspwgsw','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22746278313268737077677377222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F796F757468222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(14,'p33w9wg8ygq1','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22703333773977673879677131222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F796F757468222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(15,'pqcxd3g60hym','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A2270716378643367363068796D222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F7465656E73222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(16,'1ne9d71xk45e','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22316E6539643731786B343565222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F7465656E73222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(17,'v4v3vkrmzqr7','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A2276347633766B726D7A717237222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F6D756C746963756C747572616C222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(18,'88peg5qwdhek','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2238387065673571776468656B222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F6D756C746963756C747572616C222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(19,'678d84vbgtv6','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22363738643834766267747636222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F77656C66617265222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(20,'54h4a0djwhwg','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22353468346130646A77687767222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F77656C66617265222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(21,'5hh06tjm3jdd','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A223568683036746A6D336A6464222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F63697669635F656475636174696F6E222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(22,'vt3tjre4990r','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22767433746A72653439393072222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F63697669635F656475636174696F6E222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(23,'cms0c4s8c8wm','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22636D7330633473386338776D222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F7075626C69635F696E746572657374222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(24,'fjjmkcyt31fg','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22666A6A6D6B63797433316667222C226174223A22323032362D31312D32305430313A30303A31302E3235373636385A222C22626F6479223A226775726F2D77675F7075626C69635F696E746572657374222C22636F7272656C6174696F6E223A227374636D617732717A726564222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:10.257668',1);
INSERT INTO "registry_outbox" VALUES(25,'rcymphsf8vrq','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A227263796D7068736638767271222C226174223A22323032362D31312D32305430313A30303A31302E3339323332325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226E376572396D397079356472222C2276657273696F6E223A327D',NULL,'2026-11-20 01:00:10.392322',1);
INSERT INTO "registry_outbox" VALUES(26,'hmer4yn3bspj','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22686D657234796E336273706A222C226174223A22323032362D31312D32305430313A30303A31302E3638333033385A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22313668387167726766793076222C2276657273696F6E223A327D',NULL,'2026-11-20 01:00:10.683038',1);
INSERT INTO "registry_outbox" VALUES(27,'fa23ybd46mkg','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226661323379626434366D6B67222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22317278737A3031357233396D222C226D656D626572223A2266766B70386A363674626473227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(28,'txwqr836erdw','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22747877717238333665726477222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A226B3573316679637035663577222C226D656D626572223A2277796564723573316478307A227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(29,'13tmsvrfffsa','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223133746D7376726666667361222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22763735327A673032716E3332222C226D656D626572223A22383870796637613433643271227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(30,'gpz69tsfrdxv','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2267707A363974736672647876222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2267653237716D683835773767222C226D656D626572223A22776B7264326B6D6B35723338227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(31,'3vz4z3hgenpc','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2233767A347A336867656E7063222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2232706836347874687A6A3766222C226D656D626572223A2268676D6667646D3835733764227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(32,'zyyt20xnqhdq','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A7979743230786E71686471222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22716D68727374686366336D38222C226D656D626572223A22386770367376347432686839227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(33,'66fp6k14nqja','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2236366670366B31346E716A61222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2238677767657A766736316377222C226D656D626572223A227768726E32716E6830657737227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(34,'465me2j7df14','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223436356D65326A3764663134222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22393030666B7265717A6B3264222C226D656D626572223A22767771627A746D7978726374227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(35,'h5wyehchkevn','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2268357779656863686B65766E222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22743678653379743966727764222C226D656D626572223A22783073316D773631376D3832227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(36,'pcvbvb5h54tx','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22706376627662356835347478222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22346B37363333356361336566222C226D656D626572223A226E68686D30613130726E7966227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(37,'c0egtt729h26','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22633065677474373239683236222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22677A6B346779306567776577222C226D656D626572223A22717478656835683279337034227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(38,'7b5am5gxspw1','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22376235616D35677873707731222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2232726E6E676832686A617061222C226D656D626572223A22627974717476397A6D387768227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(39,'j6bs5zmr5wn4','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226A366273357A6D7235776E34222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A226E73637A6772393730366E72222C226D656D626572223A22366A727877357A7163796268227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(40,'rpb6cyjet3e7','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227270623663796A6574336537222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A227068627065346A793632776B222C226D656D626572223A227466657131676A366B346E68227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(41,'evfwv0deyv9b','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22657666777630646579763962222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22623833793470773276356E6B222C226D656D626572223A226B62303765767437386E3576227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(42,'qs7y1xv4v1rm','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2271733779317876347631726D222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22633665393570303162727964222C226D656D626572223A22733535737437777730666739227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(43,'1cj9vfaxk5e6','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2231636A39766661786B356536222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2233376D77786D30766E623631222C226D656D626572223A22363235373668677464737878227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(44,'xbfzhfkbyn3j','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227862667A68666B62796E336A222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2261346E3568646B3132393834222C226D656D626572223A2276636567366B667A77783774227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(45,'eh8n14zsnq6r','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226568386E31347A736E713672222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22303930353377377473353279222C226D656D626572223A227671393530716261686E3739227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(46,'df8x00e045e6','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22646638783030653034356536222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22746E707377677A646A616239222C226D656D626572223A2279787932723265647079736B227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(47,'8wzqwybtkzmq','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2238777A71777962746B7A6D71222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A226472647161686177326A3061222C226D656D626572223A22333565716B6770747230656A227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(48,'j3cnd7mvjq0d','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226A33636E64376D766A713064222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2234797464336A796A6A733668222C226D656D626572223A226A34356D3774736E6B33796D227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(49,'2mejmjaybbcv','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22326D656A6D6A617962626376222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22356D656B7666746B77723879222C226D656D626572223A2262356A306332707064726E73227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(50,'aj50v4gpx77y','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22616A35307634677078373779222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A226D66743077657376796B6177222C226D656D626572223A22726568346338657372626A72227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(51,'kpw58wsebk4m','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226B70773538777365626B346D222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2277707867667166327372306A222C226D656D626572223A22747377703736673764397830227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(52,'szdphk49973j','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22737A6470686B34393937336A222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22736A35343770763234786579222C226D656D626572223A22346472346873386538686676227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(53,'75fn1yx09sfc','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223735666E3179783039736663222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2230646B64783631666D766735222C226D656D626572223A2271306A6E33396136326A6334227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(54,'be5b9g3y8wy9','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22626535623967337938777939222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2274377737786E617A68356362222C226D656D626572223A2276777379706563326B613373227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(55,'nv17rf9t81z8','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226E7631377266397438317A38222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A227A33777277366B7968777334222C226D656D626572223A2279703761323174726E746764227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(56,'6fgfb46daq98','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22366667666234366461713938222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A227063786E393963363264346D222C226D656D626572223A2268367A317671646563713167227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(57,'43tn2z2ynyx8','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223433746E327A32796E797838222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22313465737766797761343466222C226D656D626572223A22683171393939793262386166227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(58,'04q6epgpqjkj','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223034713665706770716A6B6A222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2237663266337363337764326D222C226D656D626572223A22676133776A66336379326667227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(59,'f39v05dx3p1m','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2266333976303564783370316D222C226174223A22323032362D31312D32305430313A30303A31322E3831333431315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22377A78766B67676D346A386B222C226D656D626572223A22676A7262783374316B647737227D',NULL,'2026-11-20 01:00:12.813411',1);
INSERT INTO "registry_outbox" VALUES(60,'jsprgy3wnfcn','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226A737072677933776E66636E222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A226A3870703272346470686A6A222C226D656D626572223A2237377A676E626874356D7234227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(61,'txcmp8xhd5h6','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227478636D7038786864356836222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A22336B38656862366D3433716B222C226D656D626572223A227A77317464343968686A6676227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(62,'zwje3twerg2j','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A776A65337477657267326A222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A226678726468646D6A33677878222C226D656D626572223A22646D376A357066316D377279227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(63,'mb978prq6bkh','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226D6239373870727136626B68222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A22623663333239717939727879222C226D656D626572223A2231767765397078736D746176227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(64,'ykm856wtcv0j','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22796B6D38353677746376306A222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A2268326B616A6263626E7A3968222C226D656D626572223A22766539766274336B3676626E227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(65,'kpz1hx0xmck9','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226B707A31687830786D636B39222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A226A7177617835687677333361222C226D656D626572223A22777732637470386638397667227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(66,'crhe053qcank','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22637268653035337163616E6B222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A226B3676347334747338626470222C226D656D626572223A227877643438306A68346A7635227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(67,'64p5q5vs87f4','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22363470357135767338376634222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A2276656A647831386E65617173222C226D656D626572223A22333666396376767479773779227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(68,'xmxqw5y79sw8','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22786D78717735793739737738222C226174223A22323032362D31312D32305430313A30303A31332E3836383937335A222C22626F6479223A22222C22636F7272656C6174696F6E223A227764346E6D31717830636A6E222C226D656D626572223A22303070716D66367666626634227D',NULL,'2026-11-20 01:00:13.868973',1);
INSERT INTO "registry_outbox" VALUES(69,'byahwd7nmar6','hyeopchi.event.facilitator.changed',X'7B2276223A312C226964223A22627961687764376E6D617236222C226174223A22323032362D31312D32305430313A30303A31342E3035303037395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22683535303179323734653976227D',NULL,'2026-11-20 01:00:14.050079',1);
INSERT INTO "registry_outbox" VALUES(70,'ff71fn9vjdd8','hyeopchi.event.facilitator.changed',X'7B2276223A312C226964223A2266663731666E39766A646438222C226174223A22323032362D31312D32305430313A30303A31342E3130333034325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22687437686B74616474643777227D',NULL,'2026-11-20 01:00:14.103042',1);
INSERT INTO "registry_outbox" VALUES(71,'t12azek8t520','hyeopchi.event.chat.bound',X'7B2276223A312C226964223A22743132617A656B3874353230222C226174223A22323032362D31312D32305430313A30303A31342E3436373633375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226B31386B76747A386A7A7370222C22636861745F6964223A2D313030303030343030303030317D',NULL,'2026-11-20 01:00:14.467637',1);
INSERT INTO "registry_outbox" VALUES(72,'f217chwfkv7m','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2266323137636877666B76376D222C226174223A22323032362D31312D32305430313A30303A31342E3436373633375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226B31386B76747A386A7A7370222C2276657273696F6E223A337D',NULL,'2026-11-20 01:00:14.467637',1);
INSERT INTO "registry_outbox" VALUES(73,'kfzravgsbwth','hyeopchi.event.chat.bound',X'7B2276223A312C226964223A226B667A726176677362777468222C226174223A22323032362D31312D32305430313A30303A31342E3634393238355A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22687A63637867316870617163222C22636861745F6964223A2D313030303030343030303030327D',NULL,'2026-11-20 01:00:14.649285',1);
INSERT INTO "registry_outbox" VALUES(74,'598fynfmmmz1','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2235393866796E666D6D6D7A31222C226174223A22323032362D31312D32305430313A30303A31342E3634393238355A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22687A63637867316870617163222C2276657273696F6E223A337D',NULL,'2026-11-20 01:00:14.649285',1);
CREATE TABLE registry_preference (
	member VARCHAR(20) NOT NULL, 
	digest BOOLEAN NOT NULL, 
	digest_at VARCHAR(5) NOT NULL, 
	quiet_from VARCHAR(5) NOT NULL, 
	quiet_to VARCHAR(5) NOT NULL, quiet_chosen BOOLEAN, 
	PRIMARY KEY (member), 
	FOREIGN KEY(member) REFERENCES registry_member (id)
);
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
INSERT INTO "scheduler_answer" VALUES('meeting.call:756d3c78be76ab37:bnq9agebagxx',0,'{"id":"gjatbm4zxs2q","body":"guro","body_name":"구로구협치회의","session":"2026년 제1차","kind":"regular","mode":"in_person","state":"called","starts":"2026-12-10T14:00:00+09:00","ends":"2026-12-10T16:00:00+09:00","place":"구로구청 5층 회의실","items":[{"number":1,"title":"2026년 협치과제 추진 상황","kind":"report","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":2,"title":"협치회의 운영세칙 일부개정안","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":3,"title":"2027년 협치과제 우선순위","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":4,"title":"청년 공론장 개최 계획","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":5,"title":"구로1번가 공감 기준 조정","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]}],"enrolled":35,"required":18,"opening":{"required":18,"enrolled":35,"cite":"제13조②","default":false,"by_analogy":null},"present":null,"confirmed":0,"declared":0,"deputies":0,"rsvp":{"yes":0,"no":0,"maybe":0,"none":35},"rsvp_due":"2026-12-09T09:00:00Z","arrivals_from":"2026-12-10T13:30:00+09:00","wait_until":"2026-12-10T14:30:00+09:00","notice":{"days":7,"due":"2026-12-03","safe":"2026-12-02","send_by":"2026-12-03","cite":null,"default":true,"urgent":null,"given_at":null},"change":null,"presiding":null,"presiding_name":null,"opened_at":null,"closed_at":null,"motions":[],"minutes":null,"sequence":0,"created_at":"2026-11-20T01:00:14.816713Z","updated_at":"2026-11-20T01:00:14.816713Z","with_bodies":[],"has_link":false,"may_reconsider":false}','2026-11-20 01:00:14.816713');
INSERT INTO "scheduler_answer" VALUES('meeting.notice_given:2c36aabdfcb5f2d5:notice:gjatbm4zxs2q',0,'{}','2026-11-20 01:00:15.202725');
INSERT INTO "scheduler_answer" VALUES('meeting.call:c4596f83b17743f0:f.00c1c4ed594e6b5d25deaf45f6c9fee1',0,'{"id":"9pf0sdn1kpnf","body":"guro-agenda","body_name":"의제발굴분과","session":"2026년 제1차","kind":"regular","mode":"in_person","state":"called","starts":"2026-12-03T14:00:00+09:00","ends":"2026-12-03T16:00:00+09:00","place":"구로구청 5층 회의실","items":[{"number":1,"title":"2027년 협치과제 후보 12건 추천","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":2,"title":"주민 공론장 일정","kind":"report","source":null,"subject":null,"document":null,"document_url":null,"documents":[]}],"enrolled":18,"required":10,"opening":{"required":10,"enrolled":18,"cite":null,"default":true,"by_analogy":"제13조②"},"present":null,"confirmed":0,"declared":0,"deputies":0,"rsvp":{"yes":0,"no":0,"maybe":0,"none":18},"rsvp_due":"2026-12-02T09:00:00Z","arrivals_from":"2026-12-03T13:30:00+09:00","wait_until":"2026-12-03T14:30:00+09:00","notice":{"days":7,"due":"2026-11-26","safe":"2026-11-25","send_by":"2026-11-26","cite":null,"default":true,"urgent":null,"given_at":null},"change":null,"presiding":null,"presiding_name":null,"opened_at":null,"closed_at":null,"motions":[],"minutes":null,"sequence":0,"created_at":"2026-11-20T01:00:15.990275Z","updated_at":"2026-11-20T01:00:15.990275Z","with_bodies":[],"has_link":false,"may_reconsider":false}','2026-11-20 01:00:15.990275');
INSERT INTO "scheduler_answer" VALUES('meeting.notice_given:2c36aabdfcb5f2d5:notice:9pf0sdn1kpnf',0,'{}','2026-11-20 01:00:16.351414');
INSERT INTO "scheduler_answer" VALUES('rsvp.record:dcd5d7303f0dd87d:press:2766643718090564328',0,'{"meeting":"gjatbm4zxs2q","answer":"yes","changed":true,"starts":"2026-12-10T05:00:00Z"}','2026-11-20 01:00:16.490657');
CREATE TABLE scheduler_ballot (
	motion VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	choice VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	changes INTEGER NOT NULL, 
	PRIMARY KEY (motion, member)
);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','fvkp8j66tbds','yes','2026-12-10 05:37:02.789249','member:fvkp8j66tbds',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','wyedr5s1dx0z','yes','2026-12-10 05:37:02.789249','member:wyedr5s1dx0z',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','88pyf7a43d2q','yes','2026-12-10 05:37:02.789249','member:88pyf7a43d2q',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','wkrd2kmk5r38','yes','2026-12-10 05:37:02.789249','member:wkrd2kmk5r38',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','hgmfgdm85s7d','yes','2026-12-10 05:37:02.789249','member:hgmfgdm85s7d',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','8gp6sv4t2hh9','yes','2026-12-10 05:37:02.789249','member:8gp6sv4t2hh9',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','whrn2qnh0ew7','yes','2026-12-10 05:37:02.789249','member:whrn2qnh0ew7',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','vwqbztmyxrct','yes','2026-12-10 05:37:02.789249','member:vwqbztmyxrct',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','x0s1mw617m82','yes','2026-12-10 05:37:02.789249','member:x0s1mw617m82',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','nhhm0a10rnyf','yes','2026-12-10 05:37:02.789249','member:nhhm0a10rnyf',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','qtxeh5h2y3p4','no','2026-12-10 05:37:02.789249','member:qtxeh5h2y3p4',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','bytqtv9zm8wh','no','2026-12-10 05:37:02.789249','member:bytqtv9zm8wh',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','6jrxw5zqcybh','no','2026-12-10 05:37:02.789249','member:6jrxw5zqcybh',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','tfeq1gj6k4nh','no','2026-12-10 05:37:02.789249','member:tfeq1gj6k4nh',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','kb07evt78n5v','no','2026-12-10 05:37:02.789249','member:kb07evt78n5v',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','s55st7ww0fg9','abstain','2026-12-10 05:37:02.789249','member:s55st7ww0fg9',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','62576hgtdsxx','abstain','2026-12-10 05:37:02.789249','member:62576hgtdsxx',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','vceg6kfzwx7t','abstain','2026-12-10 05:37:02.789249','member:vceg6kfzwx7t',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','ndph8fvpn3ht','yes','2026-12-10 05:37:03.338357','member:ndph8fvpn3ht',0);
INSERT INTO "scheduler_ballot" VALUES('bgpmwpc0e6ff','dt4ppa68ypk7','yes','2026-12-10 05:37:03.364888','member:dt4ppa68ypk7',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','fvkp8j66tbds','yes','2026-12-10 05:54:05.323659','member:fvkp8j66tbds',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','wyedr5s1dx0z','yes','2026-12-10 05:54:05.323659','member:wyedr5s1dx0z',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','88pyf7a43d2q','yes','2026-12-10 05:54:05.323659','member:88pyf7a43d2q',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','wkrd2kmk5r38','yes','2026-12-10 05:54:05.323659','member:wkrd2kmk5r38',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','hgmfgdm85s7d','yes','2026-12-10 05:54:05.323659','member:hgmfgdm85s7d',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','8gp6sv4t2hh9','yes','2026-12-10 05:54:05.323659','member:8gp6sv4t2hh9',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','whrn2qnh0ew7','yes','2026-12-10 05:54:05.323659','member:whrn2qnh0ew7',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','vwqbztmyxrct','yes','2026-12-10 05:54:05.323659','member:vwqbztmyxrct',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','x0s1mw617m82','no','2026-12-10 05:54:05.323659','member:x0s1mw617m82',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','nhhm0a10rnyf','no','2026-12-10 05:54:05.323659','member:nhhm0a10rnyf',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','qtxeh5h2y3p4','no','2026-12-10 05:54:05.323659','member:qtxeh5h2y3p4',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','bytqtv9zm8wh','no','2026-12-10 05:54:05.323659','member:bytqtv9zm8wh',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','6jrxw5zqcybh','no','2026-12-10 05:54:05.323659','member:6jrxw5zqcybh',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','tfeq1gj6k4nh','no','2026-12-10 05:54:05.323659','member:tfeq1gj6k4nh',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','kb07evt78n5v','no','2026-12-10 05:54:05.323659','member:kb07evt78n5v',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','s55st7ww0fg9','no','2026-12-10 05:54:05.323659','member:s55st7ww0fg9',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','62576hgtdsxx','abstain','2026-12-10 05:54:05.323659','member:62576hgtdsxx',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','vceg6kfzwx7t','abstain','2026-12-10 05:54:05.323659','member:vceg6kfzwx7t',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','dt4ppa68ypk7','yes','2026-12-10 05:54:05.814993','member:dt4ppa68ypk7',0);
INSERT INTO "scheduler_ballot" VALUES('rz5hv4p6ws27','ndph8fvpn3ht','yes','2026-12-10 05:54:05.814993','member:ndph8fvpn3ht',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','fvkp8j66tbds','yes','2026-12-10 06:11:06.663327','member:fvkp8j66tbds',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','wyedr5s1dx0z','yes','2026-12-10 06:11:06.663327','member:wyedr5s1dx0z',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','88pyf7a43d2q','yes','2026-12-10 06:11:06.663327','member:88pyf7a43d2q',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','wkrd2kmk5r38','yes','2026-12-10 06:11:06.663327','member:wkrd2kmk5r38',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','hgmfgdm85s7d','yes','2026-12-10 06:11:06.663327','member:hgmfgdm85s7d',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','8gp6sv4t2hh9','yes','2026-12-10 06:11:06.663327','member:8gp6sv4t2hh9',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','whrn2qnh0ew7','yes','2026-12-10 06:11:06.663327','member:whrn2qnh0ew7',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','vwqbztmyxrct','yes','2026-12-10 06:11:06.663327','member:vwqbztmyxrct',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','x0s1mw617m82','no','2026-12-10 06:11:06.663327','member:x0s1mw617m82',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','nhhm0a10rnyf','no','2026-12-10 06:11:06.663327','member:nhhm0a10rnyf',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','qtxeh5h2y3p4','no','2026-12-10 06:11:06.663327','member:qtxeh5h2y3p4',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','bytqtv9zm8wh','no','2026-12-10 06:11:06.663327','member:bytqtv9zm8wh',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','6jrxw5zqcybh','no','2026-12-10 06:11:06.663327','member:6jrxw5zqcybh',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','tfeq1gj6k4nh','no','2026-12-10 06:11:06.663327','member:tfeq1gj6k4nh',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','kb07evt78n5v','no','2026-12-10 06:11:06.663327','member:kb07evt78n5v',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','s55st7ww0fg9','no','2026-12-10 06:11:06.663327','member:s55st7ww0fg9',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','62576hgtdsxx','no','2026-12-10 06:11:06.663327','member:62576hgtdsxx',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','vceg6kfzwx7t','no','2026-12-10 06:11:06.663327','member:vceg6kfzwx7t',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','dt4ppa68ypk7','yes','2026-12-10 06:11:07.027518','member:dt4ppa68ypk7',0);
INSERT INTO "scheduler_ballot" VALUES('sq4fz71wbkhg','ndph8fvpn3ht','yes','2026-12-10 06:11:07.043790','member:ndph8fvpn3ht',0);
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
    "그 밖의 사항은 협치회의의 의결을 거쳐 정합니다 (부칙 제2조).",
    "구청장은 의결된 것을 실행하도록 노력합니다 (제8조).",
    "임시회는 의장이 필요하다고 인정할 때에도 엽니다 (제13조①).",
    "분과마다 명부가 따로 있으며 협치회의 위원, 외부위원, 공무원, 주민참여예산위원이 함께합니다.",
    "운영분과는 민간의장, 분과위원장, 보좌관, 조정관, 팀장이 직책으로 맡습니다.",
]

[ordinance]
title = "서울특별시 구로구 협치회의 조례"
enacted = "2019-05-02"

# 안건이 올라가는 차례: 구로1번가
[agenda]
steps = ["endorse 50", "review", "debate 30 days", "answer 30 days", "decide", "budget", "share"]

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

[duties]
plan_every_years = { value = 3, cite = "제16조" }
yearly_report = { value = true, cite = "제24조" }

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
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','88pyf7a43d2q',1,'2026-12-10 06:15:09.334920','member:88pyf7a43d2q');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','wyedr5s1dx0z',1,'2026-12-10 06:15:09.334920','member:wyedr5s1dx0z');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','wkrd2kmk5r38',1,'2026-12-10 06:15:09.334920','member:wkrd2kmk5r38');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','fvkp8j66tbds',1,'2026-12-10 06:15:09.452683','member:fvkp8j66tbds');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','8gp6sv4t2hh9',1,'2026-12-10 06:15:09.452683','member:8gp6sv4t2hh9');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','whrn2qnh0ew7',1,'2026-12-10 06:15:09.452683','member:whrn2qnh0ew7');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','hgmfgdm85s7d',1,'2026-12-10 06:15:09.452683','member:hgmfgdm85s7d');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','vwqbztmyxrct',1,'2026-12-10 06:15:09.545972','member:vwqbztmyxrct');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','qtxeh5h2y3p4',1,'2026-12-10 06:15:09.545972','member:qtxeh5h2y3p4');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','x0s1mw617m82',1,'2026-12-10 06:15:09.545972','member:x0s1mw617m82');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','nhhm0a10rnyf',1,'2026-12-10 06:15:09.545972','member:nhhm0a10rnyf');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','bytqtv9zm8wh',1,'2026-12-10 06:15:09.601183','member:bytqtv9zm8wh');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','tfeq1gj6k4nh',1,'2026-12-10 06:15:09.601183','member:tfeq1gj6k4nh');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','6jrxw5zqcybh',1,'2026-12-10 06:15:09.601183','member:6jrxw5zqcybh');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','kb07evt78n5v',1,'2026-12-10 06:15:09.601183','member:kb07evt78n5v');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','s55st7ww0fg9',1,'2026-12-10 06:15:09.665824','member:s55st7ww0fg9');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','vceg6kfzwx7t',1,'2026-12-10 06:15:09.665824','member:vceg6kfzwx7t');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','62576hgtdsxx',1,'2026-12-10 06:15:09.665824','member:62576hgtdsxx');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','ndph8fvpn3ht',1,'2026-12-10 06:15:10.518402','member:ndph8fvpn3ht');
INSERT INTO "scheduler_confirmation" VALUES('gjatbm4zxs2q','dt4ppa68ypk7',1,'2026-12-10 06:15:10.549917','member:dt4ppa68ypk7');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','4dr4hs8e8hfv',1,'2026-12-10 06:15:13.393635','member:4dr4hs8e8hfv');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','qtxeh5h2y3p4',1,'2026-12-10 06:15:13.393635','member:qtxeh5h2y3p4');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','yxy2r2edpysk',1,'2026-12-10 06:15:13.452628','member:yxy2r2edpysk');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','62576hgtdsxx',1,'2026-12-10 06:15:13.452628','member:62576hgtdsxx');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','vceg6kfzwx7t',1,'2026-12-10 06:15:13.501739','member:vceg6kfzwx7t');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','nhhm0a10rnyf',1,'2026-12-10 06:15:13.501739','member:nhhm0a10rnyf');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','q0jn39a62jc4',1,'2026-12-10 06:15:13.501739','member:q0jn39a62jc4');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','s55st7ww0fg9',1,'2026-12-10 06:15:13.501739','member:s55st7ww0fg9');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','77zgnbht5mr4',1,'2026-12-10 06:15:13.667667','member:77zgnbht5mr4');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','vwsypec2ka3s',1,'2026-12-10 06:15:13.667667','member:vwsypec2ka3s');
INSERT INTO "scheduler_confirmation" VALUES('9pf0sdn1kpnf','zw1td49hhjfv',1,'2026-12-10 06:15:13.667667','member:zw1td49hhjfv');
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
CREATE TABLE "scheduler_dead_letter" (
	seq INTEGER NOT NULL, 
	subject VARCHAR(120) NOT NULL, 
	payload BLOB NOT NULL, 
	why VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	again BOOLEAN DEFAULT 0 NOT NULL, 
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
	"default" BOOLEAN NOT NULL, title VARCHAR, escalated_to VARCHAR(20), 
	PRIMARY KEY (id), 
	UNIQUE (kind, subject)
);
INSERT INTO "scheduler_deadline" VALUES('vwbkvz3y98tc','plan','838aaca010eb','guro','2029-01-02 14:59:59.000000',1,'pending',NULL,'제16조',0,'2028년',NULL);
INSERT INTO "scheduler_deadline" VALUES('gvy47pw3qa6j','yearly_report','09c94711df69','guro','2026-12-31 14:59:59.000000',1,'pending',NULL,'제24조',0,'2026년',NULL);
INSERT INTO "scheduler_deadline" VALUES('y457ej69k6j3','documents','gjatbm4zxs2q','guro','2026-12-03 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('bb06631255an','notice','gjatbm4zxs2q','guro','2026-12-03 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('dg5mrxevtrn3','rsvp_reminder','gjatbm4zxs2q','guro','2026-12-09 09:00:00.000000',1,'met','2026-12-10 04:35:00.276226',NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('gn31ddmezchd','forecast','gjatbm4zxs2q','guro','2026-12-07 01:00:00.000000',1,'met','2026-12-10 04:35:00.239422',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('gr4fetb74m0e','arrivals','gjatbm4zxs2q','guro','2026-12-10 04:30:00.000000',1,'met','2026-12-10 04:35:00.296057',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('54hss2wmqnpt','start','gjatbm4zxs2q','guro','2026-12-10 05:00:00.000000',1,'met','2026-12-10 05:00:00.622109',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('5pcw1894cz5d','documents','9pf0sdn1kpnf','guro-agenda','2026-11-26 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('3weps7xsmaaf','notice','9pf0sdn1kpnf','guro-agenda','2026-11-26 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('qrpan30bkhgn','rsvp_reminder','9pf0sdn1kpnf','guro-agenda','2026-12-02 09:00:00.000000',1,'met','2026-12-02 09:01:00.510919',NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('p8d5dxtk7dsg','forecast','9pf0sdn1kpnf','guro-agenda','2026-11-30 01:00:00.000000',1,'met','2026-12-02 09:01:00.491252',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('pfvnw4scd5wh','arrivals','9pf0sdn1kpnf','guro-agenda','2026-12-03 04:30:00.000000',1,'met','2026-12-03 04:35:00.585661',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('pphwfw2gf6fw','start','9pf0sdn1kpnf','guro-agenda','2026-12-03 05:00:00.000000',1,'met','2026-12-03 05:00:00.506020',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('7dgs36sanhjb','minutes_draft','9pf0sdn1kpnf','guro-agenda','2026-12-14 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('vda6s15pdxnz','minutes_draft','gjatbm4zxs2q','guro','2026-12-21 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('380e0rnyt7ax','minutes_confirmation','gjatbm4zxs2q','guro','2026-12-17 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('ey1fjbjddej4','minutes_publication','gjatbm4zxs2q','guro','2026-12-10 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('b5krbpb29qnc','minutes_confirmation','9pf0sdn1kpnf','guro-agenda','2026-12-17 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('r6r2wk0tentt','minutes_publication','9pf0sdn1kpnf','guro-agenda','2026-12-10 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
CREATE TABLE scheduler_declaration (
	seq INTEGER NOT NULL, 
	meeting VARCHAR(16) NOT NULL, 
	motion VARCHAR(16), 
	what VARCHAR(20) NOT NULL, 
	at DATETIME NOT NULL, 
	presiding VARCHAR(16), 
	recorded_by VARCHAR NOT NULL, poll VARCHAR(16), 
	PRIMARY KEY (seq)
);
INSERT INTO "scheduler_declaration" VALUES(1,'9pf0sdn1kpnf',NULL,'opened','2026-12-03 05:02:01.013577','yxy2r2edpysk','facilitator:01sdb2fdfqs1',NULL);
INSERT INTO "scheduler_declaration" VALUES(2,'9pf0sdn1kpnf','yggx21keqp4x','no_objection','2026-12-03 05:37:01.995800','yxy2r2edpysk','facilitator:01sdb2fdfqs1',NULL);
INSERT INTO "scheduler_declaration" VALUES(3,'9pf0sdn1kpnf',NULL,'closed','2026-12-03 05:42:02.652753','yxy2r2edpysk','facilitator:01sdb2fdfqs1',NULL);
INSERT INTO "scheduler_declaration" VALUES(4,'gjatbm4zxs2q',NULL,'opened','2026-12-10 05:06:01.523054','fvkp8j66tbds','facilitator:txckh6zy04x7',NULL);
INSERT INTO "scheduler_declaration" VALUES(5,'gjatbm4zxs2q','ysn4bcf20gmg','no_objection','2026-12-10 05:20:01.986195','fvkp8j66tbds','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(6,'gjatbm4zxs2q','bgpmwpc0e6ff','vote_opened','2026-12-10 05:37:02.399074','fvkp8j66tbds','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(7,'gjatbm4zxs2q','bgpmwpc0e6ff','vote_closed','2026-12-10 05:37:04.760084','fvkp8j66tbds','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(8,'gjatbm4zxs2q','rz5hv4p6ws27','vote_opened','2026-12-10 05:54:05.000268','fvkp8j66tbds','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(9,'gjatbm4zxs2q','rz5hv4p6ws27','vote_closed','2026-12-10 05:54:06.240688','fvkp8j66tbds','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(10,'gjatbm4zxs2q','sq4fz71wbkhg','vote_opened','2026-12-10 06:11:06.375450','fvkp8j66tbds','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(11,'gjatbm4zxs2q','sq4fz71wbkhg','vote_closed','2026-12-10 06:11:07.517021','fvkp8j66tbds','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(12,'gjatbm4zxs2q',NULL,'closed','2026-12-10 06:15:07.838493','fvkp8j66tbds','facilitator:txckh6zy04x7',NULL);
CREATE TABLE scheduler_disclosure (
	meeting VARCHAR(16) NOT NULL, 
	item INTEGER NOT NULL, 
	level VARCHAR(10) NOT NULL, 
	clause INTEGER, 
	reason VARCHAR NOT NULL, 
	shown VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, item)
);
CREATE TABLE scheduler_document (
	meeting VARCHAR(16) NOT NULL, 
	item INTEGER NOT NULL, 
	filename VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (meeting, item)
);
CREATE TABLE scheduler_endorsement (
	proposal VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (proposal, member)
);
CREATE TABLE scheduler_finding (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	title VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	minutes INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	place VARCHAR NOT NULL, 
	more JSON NOT NULL, 
	until DATETIME NOT NULL, 
	at DATETIME NOT NULL, 
	meeting VARCHAR(16), 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_finding_mark (
	finding VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	can BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (finding, member, number)
);
CREATE TABLE scheduler_finding_time (
	finding VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	starts DATETIME NOT NULL, 
	PRIMARY KEY (finding, number)
);
CREATE TABLE scheduler_follow_up (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	meeting VARCHAR(16), 
	motion VARCHAR(16), 
	kind VARCHAR(20) NOT NULL, 
	title VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	owner VARCHAR, 
	member VARCHAR(16), 
	decided DATETIME NOT NULL, 
	due_asked DATE NOT NULL, 
	due DATE NOT NULL, 
	cite VARCHAR, 
	"default" BOOLEAN NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	reason VARCHAR, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	reported_at DATETIME, 
	closed_at DATETIME, 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_follow_up_report (
	id VARCHAR(16) NOT NULL, 
	followup VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	reason VARCHAR, 
	due DATE, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_frozen_seat (
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, ended_at DATETIME, ended_for VARCHAR(20), 
	PRIMARY KEY (meeting, member)
);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','00pqmf6vfbf4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','1vwe9pxsmtav',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','36f9cvvtyw7y',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','4dr4hs8e8hfv',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','62576hgtdsxx',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','77zgnbht5mr4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','dm7j5pf1m7ry',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','nhhm0a10rnyf',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','q0jn39a62jc4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','qtxeh5h2y3p4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','s55st7ww0fg9',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','vceg6kfzwx7t',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','ve9vbt3k6vbn',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','vwsypec2ka3s',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','ww2ctp8f89vg',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','xwd480jh4jv5',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','yxy2r2edpysk',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('9pf0sdn1kpnf','zw1td49hhjfv',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','35eqkgptr0ej',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','4dr4hs8e8hfv',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','62576hgtdsxx',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','6jrxw5zqcybh',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','88pyf7a43d2q',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','8gp6sv4t2hh9',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','b5j0c2ppdrns',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','bytqtv9zm8wh',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','dt4ppa68ypk7',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','fvkp8j66tbds',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','ga3wjf3cy2fg',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','gjrbx3t1kdw7',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','h1q999y2b8af',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','h6z1vqdecq1g',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','hgmfgdm85s7d',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','j45m7tsnk3ym',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','kb07evt78n5v',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','ndph8fvpn3ht',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','nhhm0a10rnyf',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','q0jn39a62jc4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','qtxeh5h2y3p4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','reh4c8esrbjr',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','s55st7ww0fg9',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','tfeq1gj6k4nh',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','tswp76g7d9x0',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','vceg6kfzwx7t',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','vq950qbahn79',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','vwqbztmyxrct',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','vwsypec2ka3s',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','whrn2qnh0ew7',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','wkrd2kmk5r38',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','wyedr5s1dx0z',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','x0s1mw617m82',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','yp7a21trntgd',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('gjatbm4zxs2q','yxy2r2edpysk',NULL,NULL);
CREATE TABLE scheduler_further_document (
	meeting VARCHAR(16) NOT NULL, 
	item INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	filename VARCHAR NOT NULL, 
	content BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (meeting, item, number)
);
CREATE TABLE scheduler_guest (
	id VARCHAR(16) NOT NULL, 
	meeting VARCHAR(16) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	sent_for VARCHAR(16), 
	counts BOOLEAN NOT NULL, 
	votes BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	starts DATETIME NOT NULL, 
	ends DATETIME, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_holiday (
	day DATE NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (day)
);
CREATE TABLE scheduler_in_hand (
	"key" VARCHAR(80) NOT NULL, 
	times INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE scheduler_inbox (
	id VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "scheduler_inbox" VALUES('sfc2xq8vv1fp','2026-11-20 01:00:12.569885');
INSERT INTO "scheduler_inbox" VALUES('rq2ck7mn6xbh','2026-11-20 01:00:12.650743');
INSERT INTO "scheduler_inbox" VALUES('m84mv35xjx3q','2026-11-20 01:00:13.631277');
INSERT INTO "scheduler_inbox" VALUES('9w3ys7a90rt8','2026-11-20 01:00:13.851355');
INSERT INTO "scheduler_inbox" VALUES('4mh5c4v203ef','2026-11-20 01:00:14.095633');
CREATE TABLE scheduler_issue_step (
	proposal VARCHAR(16) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	note VARCHAR, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (proposal, kind)
);
CREATE TABLE scheduler_item (
	meeting VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR(20) NOT NULL, source VARCHAR(20), subject VARCHAR(16), position INTEGER, 
	PRIMARY KEY (meeting, number)
);
INSERT INTO "scheduler_item" VALUES('gjatbm4zxs2q',1,'2026년 협치과제 추진 상황','report',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('gjatbm4zxs2q',2,'협치회의 운영세칙 일부개정안','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('gjatbm4zxs2q',3,'2027년 협치과제 우선순위','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('gjatbm4zxs2q',4,'청년 공론장 개최 계획','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('gjatbm4zxs2q',5,'구로1번가 공감 기준 조정','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('9pf0sdn1kpnf',1,'2027년 협치과제 후보 12건 추천','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('9pf0sdn1kpnf',2,'주민 공론장 일정','report',NULL,NULL,NULL);
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
INSERT INTO "scheduler_journal" VALUES('guro',1,'2026-11-20 01:00:14.816713','meeting.called','operator','{"ends": "2026-12-10T07:00:00.000000+00:00", "items": [[1, "report", "05486a624d3085bcfc910bd9928510e06527fa6d7f6fdf213a42dfbdeac4dd0b"], [2, "decision", "0d05d3d0c07e3a7b987094a80a3b4c2adc6605a9c3b4493eb92ffb00962c73ed"], [3, "decision", "2d9a150e17af8dd773b01250c87478278e76dbc9a70d37eb6cd69b310e799f98"], [4, "decision", "f3d8d0a2920913eefb859a3adbd58c1c86abf83745d287368825b6a6cacee364"], [5, "decision", "0eaa4e0e2353992085ff003f019d8c17c79de32fe74f6f8f2d1bc8d6348d393b"]], "kind": "regular", "meeting": "gjatbm4zxs2q", "mode": "in_person", "place": "54b2a4ef33b2a2efccc967261077a0853f73b9d5eaa0efe81f62ea0e98a5814b", "session": 1, "starts": "2026-12-10T05:00:00.000000+00:00", "urgent": null, "year": 2026}','0000000000000000000000000000000000000000000000000000000000000000','d15746296f6c6a3c256aa3f28c945dcb235611513d8382da3d7a154a096acef4');
INSERT INTO "scheduler_journal" VALUES('guro',2,'2026-11-20 01:00:15.202725','notice.given','service:members-bot','{"how": "group", "meeting": "gjatbm4zxs2q"}','d15746296f6c6a3c256aa3f28c945dcb235611513d8382da3d7a154a096acef4','d0b4ba51b41d29c211492153d9a485c92cb1246057c73d3a571a2db940b285e7');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',1,'2026-11-20 01:00:15.990275','meeting.called','facilitator:01sdb2fdfqs1','{"ends": "2026-12-03T07:00:00.000000+00:00", "items": [[1, "decision", "7aeb33d07dd6a3487772fe1f49b2a77742301918441aa53761d4c14f3c7a8d07"], [2, "report", "1b5169b0622e5a161a09ee657bcb0555b8aaee101d7f580323de2d462dc55095"]], "kind": "regular", "meeting": "9pf0sdn1kpnf", "mode": "in_person", "place": "280d3aa8f9bc720a5c8f6dbe629e5bdf62c4094294cb43629281664cab7fec0e", "session": 1, "starts": "2026-12-03T05:00:00.000000+00:00", "urgent": null, "year": 2026}','0000000000000000000000000000000000000000000000000000000000000000','586ac01d67deece11d2b3fb293e51faf6ff8756135b814aeb12f271bc5dadf9b');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',2,'2026-11-20 01:00:16.351414','notice.given','service:members-bot','{"how": "group", "meeting": "9pf0sdn1kpnf"}','586ac01d67deece11d2b3fb293e51faf6ff8756135b814aeb12f271bc5dadf9b','790564aeff30b1e9b4e6d5594e2bbec7d673609e4422756f29004aa7d90508ee');
INSERT INTO "scheduler_journal" VALUES('guro',3,'2026-11-20 01:00:16.490657','rsvp.recorded','member:88pyf7a43d2q','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "88pyf7a43d2q"}','d0b4ba51b41d29c211492153d9a485c92cb1246057c73d3a571a2db940b285e7','ae43e4b0a63761771c7987aff4aba7aecb84a7d561807fce75b9778b1ecfb32e');
INSERT INTO "scheduler_journal" VALUES('guro',4,'2026-11-20 01:00:16.523757','rsvp.recorded','member:wyedr5s1dx0z','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "wyedr5s1dx0z"}','ae43e4b0a63761771c7987aff4aba7aecb84a7d561807fce75b9778b1ecfb32e','5910088fda7605b3bb4d76c33bd065e84f69814654dbdc3d3bd429962a24b0f8');
INSERT INTO "scheduler_journal" VALUES('guro',5,'2026-11-20 01:00:16.523757','rsvp.recorded','member:fvkp8j66tbds','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "fvkp8j66tbds"}','5910088fda7605b3bb4d76c33bd065e84f69814654dbdc3d3bd429962a24b0f8','ed4f3d1df1ce26c99310beb519c708fc965991625e4c9bd13ba07239720ac68b');
INSERT INTO "scheduler_journal" VALUES('guro',6,'2026-11-20 01:00:16.523757','rsvp.recorded','member:wkrd2kmk5r38','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "wkrd2kmk5r38"}','ed4f3d1df1ce26c99310beb519c708fc965991625e4c9bd13ba07239720ac68b','63efe1fd77f41e7854cbcb9615b2a109fa1977d57a79e9b95c1fdeff28cf6530');
INSERT INTO "scheduler_journal" VALUES('guro',7,'2026-11-20 01:00:16.523757','rsvp.recorded','member:hgmfgdm85s7d','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "hgmfgdm85s7d"}','63efe1fd77f41e7854cbcb9615b2a109fa1977d57a79e9b95c1fdeff28cf6530','48131319235fc19ebc2d8a9dab8813adf1c1677dd085c76f9d23c501129381bc');
INSERT INTO "scheduler_journal" VALUES('guro',8,'2026-11-20 01:00:16.558416','rsvp.recorded','member:vwqbztmyxrct','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "vwqbztmyxrct"}','48131319235fc19ebc2d8a9dab8813adf1c1677dd085c76f9d23c501129381bc','c4da822b790bfcafd385c418ade1cef1fbcf62483edc18876c956b84e67bdda6');
INSERT INTO "scheduler_journal" VALUES('guro',9,'2026-11-20 01:00:16.558416','rsvp.recorded','member:x0s1mw617m82','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "x0s1mw617m82"}','c4da822b790bfcafd385c418ade1cef1fbcf62483edc18876c956b84e67bdda6','cced4c5f10431a658d70496810b6dbdc6af2aa34f6f90a6a8b89e27186ae62de');
INSERT INTO "scheduler_journal" VALUES('guro',10,'2026-11-20 01:00:16.558416','rsvp.recorded','member:whrn2qnh0ew7','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "whrn2qnh0ew7"}','cced4c5f10431a658d70496810b6dbdc6af2aa34f6f90a6a8b89e27186ae62de','88a21c09f5c126c627f39a9bf699d94f6cbdc4eff018037d95812e5c2396ece2');
INSERT INTO "scheduler_journal" VALUES('guro',11,'2026-11-20 01:00:16.558416','rsvp.recorded','member:nhhm0a10rnyf','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "nhhm0a10rnyf"}','88a21c09f5c126c627f39a9bf699d94f6cbdc4eff018037d95812e5c2396ece2','cb4507bb46aab80a6795d5ed1a2eb96dec4ba51853e336f2b0574a9b3ebbd4ba');
INSERT INTO "scheduler_journal" VALUES('guro',12,'2026-11-20 01:00:16.593315','rsvp.recorded','member:qtxeh5h2y3p4','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "qtxeh5h2y3p4"}','cb4507bb46aab80a6795d5ed1a2eb96dec4ba51853e336f2b0574a9b3ebbd4ba','279ceb5f6f70469e15f97cf4ebd3acde46e2b3abb5cd29514ee64fec4bb4e2b2');
INSERT INTO "scheduler_journal" VALUES('guro',13,'2026-11-20 01:00:16.593315','rsvp.recorded','member:6jrxw5zqcybh','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "6jrxw5zqcybh"}','279ceb5f6f70469e15f97cf4ebd3acde46e2b3abb5cd29514ee64fec4bb4e2b2','9b9852efde314ec8a7d189d92d6e61c4efaeb32173401832bd7ad7bb1c353ef2');
INSERT INTO "scheduler_journal" VALUES('guro',14,'2026-11-20 01:00:16.593315','rsvp.recorded','member:bytqtv9zm8wh','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "bytqtv9zm8wh"}','9b9852efde314ec8a7d189d92d6e61c4efaeb32173401832bd7ad7bb1c353ef2','d53f4c67bd1d0ef25894220663c14e9722794723268244fe2d340310b162cb10');
INSERT INTO "scheduler_journal" VALUES('guro',15,'2026-11-20 01:00:16.593315','rsvp.recorded','member:kb07evt78n5v','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "kb07evt78n5v"}','d53f4c67bd1d0ef25894220663c14e9722794723268244fe2d340310b162cb10','58207938e1b473a84c9d3d984d984d8ac1a60f8c58b75f02bcfa2e6bc4dad1b1');
INSERT INTO "scheduler_journal" VALUES('guro',16,'2026-11-20 01:00:16.646159','rsvp.recorded','member:tfeq1gj6k4nh','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "tfeq1gj6k4nh"}','58207938e1b473a84c9d3d984d984d8ac1a60f8c58b75f02bcfa2e6bc4dad1b1','72fa27f8e29391256aeac6daac555f618dbdcafdfa9679f19af565cc5c9d71e9');
INSERT INTO "scheduler_journal" VALUES('guro',17,'2026-11-20 01:00:16.646159','rsvp.recorded','member:s55st7ww0fg9','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "s55st7ww0fg9"}','72fa27f8e29391256aeac6daac555f618dbdcafdfa9679f19af565cc5c9d71e9','e4ef754970361de420a91382f4110e254e292eace7c17da91c09127b64048502');
INSERT INTO "scheduler_journal" VALUES('guro',18,'2026-11-20 01:00:16.679835','rsvp.recorded','member:62576hgtdsxx','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "62576hgtdsxx"}','e4ef754970361de420a91382f4110e254e292eace7c17da91c09127b64048502','c24939e9fffd42c23f2141f8a8abaefbc053e0102d64550bd811e3abb4040f5f');
INSERT INTO "scheduler_journal" VALUES('guro',19,'2026-11-20 01:00:16.679835','rsvp.recorded','member:vceg6kfzwx7t','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "vceg6kfzwx7t"}','c24939e9fffd42c23f2141f8a8abaefbc053e0102d64550bd811e3abb4040f5f','b2d8c9d9162d6c32e67c3f4600862c148e454615a29e3f25938c5ca6fea84100');
INSERT INTO "scheduler_journal" VALUES('guro',20,'2026-11-20 01:00:16.679835','rsvp.recorded','member:vq950qbahn79','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "vq950qbahn79"}','b2d8c9d9162d6c32e67c3f4600862c148e454615a29e3f25938c5ca6fea84100','0481a23a64ffffdd5946b6533992c2c7a704d82c8fde1b7e55df20da547e8d1f');
INSERT INTO "scheduler_journal" VALUES('guro',21,'2026-11-20 01:00:16.679835','rsvp.recorded','member:yxy2r2edpysk','{"answer": "no", "meeting": "gjatbm4zxs2q", "member": "yxy2r2edpysk"}','0481a23a64ffffdd5946b6533992c2c7a704d82c8fde1b7e55df20da547e8d1f','f5e88004c5d3e232b6483b0780e11f5275bf52d16e0b9d1386872591c3380c93');
INSERT INTO "scheduler_journal" VALUES('guro',22,'2026-11-20 01:00:16.679835','rsvp.recorded','member:j45m7tsnk3ym','{"answer": "no", "meeting": "gjatbm4zxs2q", "member": "j45m7tsnk3ym"}','f5e88004c5d3e232b6483b0780e11f5275bf52d16e0b9d1386872591c3380c93','2dbb986b0a50b0ebd2973ded91780d665f86e253231e3fdb1336b0f636d1a1cf');
INSERT INTO "scheduler_journal" VALUES('guro',23,'2026-11-20 01:00:16.679835','rsvp.recorded','member:35eqkgptr0ej','{"answer": "no", "meeting": "gjatbm4zxs2q", "member": "35eqkgptr0ej"}','2dbb986b0a50b0ebd2973ded91780d665f86e253231e3fdb1336b0f636d1a1cf','7a208edb360fd89b691efdd1fdbe5cfa5a39e8a627fbef5f848a3c9f1ff317cd');
INSERT INTO "scheduler_journal" VALUES('guro',24,'2026-11-20 01:00:16.679835','rsvp.recorded','member:b5j0c2ppdrns','{"answer": "no", "meeting": "gjatbm4zxs2q", "member": "b5j0c2ppdrns"}','7a208edb360fd89b691efdd1fdbe5cfa5a39e8a627fbef5f848a3c9f1ff317cd','a21196d09f62531b1e3f674b7c0b47159e04011991bd80e16fe5473f6b380055');
INSERT INTO "scheduler_journal" VALUES('guro',25,'2026-11-20 01:00:16.782388','rsvp.recorded','member:reh4c8esrbjr','{"answer": "no", "meeting": "gjatbm4zxs2q", "member": "reh4c8esrbjr"}','a21196d09f62531b1e3f674b7c0b47159e04011991bd80e16fe5473f6b380055','0d743213b3c5a50bbf64952acf24ce9d17f10c7d8c8139942b26c4e115e9dc97');
INSERT INTO "scheduler_journal" VALUES('guro',26,'2026-11-20 01:00:16.782388','rsvp.recorded','member:4dr4hs8e8hfv','{"answer": "maybe", "meeting": "gjatbm4zxs2q", "member": "4dr4hs8e8hfv"}','0d743213b3c5a50bbf64952acf24ce9d17f10c7d8c8139942b26c4e115e9dc97','70aec478fa2f73ed5892f764d79ae35ee6934f1d8594b13eabc43664250f94cb');
INSERT INTO "scheduler_journal" VALUES('guro',27,'2026-11-20 01:00:16.818249','rsvp.recorded','member:tswp76g7d9x0','{"answer": "no", "meeting": "gjatbm4zxs2q", "member": "tswp76g7d9x0"}','70aec478fa2f73ed5892f764d79ae35ee6934f1d8594b13eabc43664250f94cb','cfded60b2733209ae2938838544725b292fba913d9f0153baf087c7d2f070ac7');
INSERT INTO "scheduler_journal" VALUES('guro',28,'2026-11-20 01:00:16.818249','rsvp.recorded','member:vwsypec2ka3s','{"answer": "maybe", "meeting": "gjatbm4zxs2q", "member": "vwsypec2ka3s"}','cfded60b2733209ae2938838544725b292fba913d9f0153baf087c7d2f070ac7','90eea95c2ec3d92e621437d0fe100ecbb568cf1b3f526455b42953a0b2544f0b');
INSERT INTO "scheduler_journal" VALUES('guro',29,'2026-11-20 01:00:16.818249','rsvp.recorded','member:q0jn39a62jc4','{"answer": "maybe", "meeting": "gjatbm4zxs2q", "member": "q0jn39a62jc4"}','90eea95c2ec3d92e621437d0fe100ecbb568cf1b3f526455b42953a0b2544f0b','20cc6c0ee2db4b5476bde36b45a43d031b7fcd4f9c0b3ff2c4391afd1ee691c4');
INSERT INTO "scheduler_journal" VALUES('guro',30,'2026-11-20 01:00:16.818249','rsvp.recorded','member:yp7a21trntgd','{"answer": "maybe", "meeting": "gjatbm4zxs2q", "member": "yp7a21trntgd"}','20cc6c0ee2db4b5476bde36b45a43d031b7fcd4f9c0b3ff2c4391afd1ee691c4','e50ee6a6d580c557b4ce56f39285fc53a28f215c30197deac3623c7d4673aaf2');
INSERT INTO "scheduler_journal" VALUES('guro',31,'2026-11-20 01:00:16.818249','rsvp.recorded','member:8gp6sv4t2hh9','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "8gp6sv4t2hh9"}','e50ee6a6d580c557b4ce56f39285fc53a28f215c30197deac3623c7d4673aaf2','e707ae2c0bdf260824f35dc8298547e6483bb5a3f01eb328f676cdce25786da5');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',3,'2026-11-20 01:00:16.867231','rsvp.recorded','member:62576hgtdsxx','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "62576hgtdsxx"}','790564aeff30b1e9b4e6d5594e2bbec7d673609e4422756f29004aa7d90508ee','d4fe86be394a6b178fb88d0b2a69d208e4f309bc8f09aa903dba427da4de9529');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',4,'2026-11-20 01:00:16.867231','rsvp.recorded','member:qtxeh5h2y3p4','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "qtxeh5h2y3p4"}','d4fe86be394a6b178fb88d0b2a69d208e4f309bc8f09aa903dba427da4de9529','a248df94ce42129892ed578f35220873feb5adc8711ee76fb93ddcb5355383c0');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',5,'2026-11-20 01:00:16.932325','rsvp.recorded','member:yxy2r2edpysk','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "yxy2r2edpysk"}','a248df94ce42129892ed578f35220873feb5adc8711ee76fb93ddcb5355383c0','65ac2df30047404d760639e16337bcb74cd5fedafe3d4ae2e3c6c2bafea4e044');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',6,'2026-11-20 01:00:16.932325','rsvp.recorded','member:4dr4hs8e8hfv','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "4dr4hs8e8hfv"}','65ac2df30047404d760639e16337bcb74cd5fedafe3d4ae2e3c6c2bafea4e044','00a65e2679906013194e6a66ab00b2f1715e0d43ba6cde82c757e48a72c97307');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',7,'2026-11-20 01:00:17.288186','rsvp.recorded','member:vceg6kfzwx7t','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "vceg6kfzwx7t"}','00a65e2679906013194e6a66ab00b2f1715e0d43ba6cde82c757e48a72c97307','3ecc778fc75b1f528a2542b4933090f87a5dc0b3aa699fb75f9757c3ff0bfa9d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',8,'2026-11-20 01:00:17.288186','rsvp.recorded','member:nhhm0a10rnyf','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "nhhm0a10rnyf"}','3ecc778fc75b1f528a2542b4933090f87a5dc0b3aa699fb75f9757c3ff0bfa9d','089b2e3ee4a1e1038c64bcedd7281cc49780314ee1330a74439e1a963c57bbb5');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',9,'2026-11-20 01:00:17.392311','rsvp.recorded','member:q0jn39a62jc4','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "q0jn39a62jc4"}','089b2e3ee4a1e1038c64bcedd7281cc49780314ee1330a74439e1a963c57bbb5','30b1d92302ab35d83c9a54ca10cfb82ec902274f337b9c8ec15953a119666c46');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',10,'2026-11-20 01:00:17.392311','rsvp.recorded','member:s55st7ww0fg9','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "s55st7ww0fg9"}','30b1d92302ab35d83c9a54ca10cfb82ec902274f337b9c8ec15953a119666c46','11282e0ef809ab24fdbf8f9454d35bb118213b46386989e7b5fc88c40a726454');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',11,'2026-11-20 01:00:17.441675','rsvp.recorded','member:vwsypec2ka3s','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "vwsypec2ka3s"}','11282e0ef809ab24fdbf8f9454d35bb118213b46386989e7b5fc88c40a726454','f30401bd42ca5826ca74f4002272ea0c5e6276b61eb5ce935f20ab72aeca6139');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',12,'2026-11-20 01:00:17.801179','rsvp.recorded','member:77zgnbht5mr4','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "77zgnbht5mr4"}','f30401bd42ca5826ca74f4002272ea0c5e6276b61eb5ce935f20ab72aeca6139','35f74bf26b36deab66bf2432f163fb154b0674b0984e039f1f1b05426cd06ecb');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',13,'2026-11-20 01:00:17.801179','rsvp.recorded','member:zw1td49hhjfv','{"answer": "yes", "meeting": "9pf0sdn1kpnf", "member": "zw1td49hhjfv"}','35f74bf26b36deab66bf2432f163fb154b0674b0984e039f1f1b05426cd06ecb','a2a02100aca51f7e0aaab3014f71edabe4eb7b6d6e9e805143afce41973b862b');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',14,'2026-11-20 01:00:17.848433','rsvp.recorded','member:ww2ctp8f89vg','{"answer": "maybe", "meeting": "9pf0sdn1kpnf", "member": "ww2ctp8f89vg"}','a2a02100aca51f7e0aaab3014f71edabe4eb7b6d6e9e805143afce41973b862b','0c1d0943b98835587e7b9d0e2145ff8efc9fd5b78d8b08c85b20f77928f8b489');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',15,'2026-11-20 01:00:17.848433','rsvp.recorded','member:1vwe9pxsmtav','{"answer": "no", "meeting": "9pf0sdn1kpnf", "member": "1vwe9pxsmtav"}','0c1d0943b98835587e7b9d0e2145ff8efc9fd5b78d8b08c85b20f77928f8b489','f5a34071649202acaa9b9e6bf6a46a55a658aa80036f806730279d684af4c993');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',16,'2026-11-20 01:00:17.848433','rsvp.recorded','member:dm7j5pf1m7ry','{"answer": "no", "meeting": "9pf0sdn1kpnf", "member": "dm7j5pf1m7ry"}','f5a34071649202acaa9b9e6bf6a46a55a658aa80036f806730279d684af4c993','df9b9ed6947fa02e267a160ea9013e47d870d2f7fbba90c44331c01f0a0603b6');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',17,'2026-11-20 01:00:17.901792','rsvp.recorded','member:ve9vbt3k6vbn','{"answer": "no", "meeting": "9pf0sdn1kpnf", "member": "ve9vbt3k6vbn"}','df9b9ed6947fa02e267a160ea9013e47d870d2f7fbba90c44331c01f0a0603b6','8404f99b59d49007ecd854da807141438af6b45fe5b50d46f4a235db80555c71');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',18,'2026-11-20 01:00:17.901792','rsvp.recorded','member:xwd480jh4jv5','{"answer": "maybe", "meeting": "9pf0sdn1kpnf", "member": "xwd480jh4jv5"}','8404f99b59d49007ecd854da807141438af6b45fe5b50d46f4a235db80555c71','6b06d652d1d86c5c262549af02aa3fce59b1c5e74cf19919ae301b94587b30ec');
INSERT INTO "scheduler_journal" VALUES('guro',32,'2026-11-20 01:00:17.938637','rsvp.recorded','member:dt4ppa68ypk7','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "dt4ppa68ypk7"}','e707ae2c0bdf260824f35dc8298547e6483bb5a3f01eb328f676cdce25786da5','f195a416160f7446221e954d20a585f542e244666eb0d8d26f300ac60290407d');
INSERT INTO "scheduler_journal" VALUES('guro',33,'2026-11-20 01:00:18.053225','rsvp.recorded','member:ndph8fvpn3ht','{"answer": "yes", "meeting": "gjatbm4zxs2q", "member": "ndph8fvpn3ht"}','f195a416160f7446221e954d20a585f542e244666eb0d8d26f300ac60290407d','003105792a84a83842d9f4b89f9b1eb9197e54eebd70d8b1dbbd6f40d6c32e18');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',19,'2026-12-02 09:01:00.491252','deadline.fired','scheduler','{"deadline": "p8d5dxtk7dsg", "kind": "forecast", "meeting": "9pf0sdn1kpnf"}','6b06d652d1d86c5c262549af02aa3fce59b1c5e74cf19919ae301b94587b30ec','3820ad6ace973ce9a4051e7438f2037aedc62a048897b6c85d42a535a0781e6c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',20,'2026-12-02 09:01:00.510919','deadline.fired','scheduler','{"deadline": "qrpan30bkhgn", "kind": "rsvp_reminder", "meeting": "9pf0sdn1kpnf"}','3820ad6ace973ce9a4051e7438f2037aedc62a048897b6c85d42a535a0781e6c','717e9498fa5898fb06f5a8bbb1db37a59b6b7117a332ed7305a4d6be70f29879');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',21,'2026-12-03 04:35:00.585661','deadline.fired','scheduler','{"deadline": "pfvnw4scd5wh", "kind": "arrivals", "meeting": "9pf0sdn1kpnf"}','717e9498fa5898fb06f5a8bbb1db37a59b6b7117a332ed7305a4d6be70f29879','ae90d6ab908c4e8909f42ce08cefaa8329abf5686470669b85b1fe3457d94ac2');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',22,'2026-12-03 04:35:00.919324','presence.declared','member:62576hgtdsxx','{"meeting": "9pf0sdn1kpnf", "member": "62576hgtdsxx", "presence": "yfga6rxqgm9q", "starts": "2026-12-03T04:35:00.919324+00:00"}','ae90d6ab908c4e8909f42ce08cefaa8329abf5686470669b85b1fe3457d94ac2','f18926ce908ae1941c8415c959b5a901a9cef2ca0f1733b4f9f04b8e58dd67f8');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',23,'2026-12-03 04:35:00.919324','presence.declared','member:qtxeh5h2y3p4','{"meeting": "9pf0sdn1kpnf", "member": "qtxeh5h2y3p4", "presence": "3r9vg0859ms2", "starts": "2026-12-03T04:35:00.919324+00:00"}','f18926ce908ae1941c8415c959b5a901a9cef2ca0f1733b4f9f04b8e58dd67f8','b2c78b0cd3ff1c00ce98a0b5cf291911d6da4d1652997d8454de1b7e162c5481');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',24,'2026-12-03 04:35:00.919324','presence.declared','member:4dr4hs8e8hfv','{"meeting": "9pf0sdn1kpnf", "member": "4dr4hs8e8hfv", "presence": "trjtdssg7dqy", "starts": "2026-12-03T04:35:00.919324+00:00"}','b2c78b0cd3ff1c00ce98a0b5cf291911d6da4d1652997d8454de1b7e162c5481','48307d793931d7cdb3d3f27c8423713842c39bd665c37e957195d03b1efc62ef');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',25,'2026-12-03 04:35:00.919324','presence.declared','member:yxy2r2edpysk','{"meeting": "9pf0sdn1kpnf", "member": "yxy2r2edpysk", "presence": "4c0nt3v51z61", "starts": "2026-12-03T04:35:00.919324+00:00"}','48307d793931d7cdb3d3f27c8423713842c39bd665c37e957195d03b1efc62ef','e3105bc1f1de3c59313f826dab967f52cfca85509e882341c8e2d23ed8fee653');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',26,'2026-12-03 04:35:00.987655','presence.declared','member:vceg6kfzwx7t','{"meeting": "9pf0sdn1kpnf", "member": "vceg6kfzwx7t", "presence": "874x77w5mqm6", "starts": "2026-12-03T04:35:00.987655+00:00"}','e3105bc1f1de3c59313f826dab967f52cfca85509e882341c8e2d23ed8fee653','31f27b7075f8041ee2566702e285cabb79d7f558d5539a54d43c7fac4bef3288');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',27,'2026-12-03 04:35:00.987655','presence.declared','member:s55st7ww0fg9','{"meeting": "9pf0sdn1kpnf", "member": "s55st7ww0fg9", "presence": "aeznyr8ht36n", "starts": "2026-12-03T04:35:00.987655+00:00"}','31f27b7075f8041ee2566702e285cabb79d7f558d5539a54d43c7fac4bef3288','b7b754a2abe8e1fdfcb6218462c8becf6d5e785b0d23a1e30a2564a8483c9d53');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',28,'2026-12-03 04:35:00.987655','presence.declared','member:nhhm0a10rnyf','{"meeting": "9pf0sdn1kpnf", "member": "nhhm0a10rnyf", "presence": "k3z9tgwy0e2k", "starts": "2026-12-03T04:35:00.987655+00:00"}','b7b754a2abe8e1fdfcb6218462c8becf6d5e785b0d23a1e30a2564a8483c9d53','4f5ad0c7096be16392e7ff088b39e7dc6b3ac421f81c10ac7d4d3f31454bbfcf');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',29,'2026-12-03 04:35:00.987655','presence.declared','member:q0jn39a62jc4','{"meeting": "9pf0sdn1kpnf", "member": "q0jn39a62jc4", "presence": "3v05hk26sr84", "starts": "2026-12-03T04:35:00.987655+00:00"}','4f5ad0c7096be16392e7ff088b39e7dc6b3ac421f81c10ac7d4d3f31454bbfcf','4c1748baacd8228f42bb4efd0b92b345794589a01518a7cc0855daa01b3631cd');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',30,'2026-12-03 04:35:01.030816','presence.declared','member:vwsypec2ka3s','{"meeting": "9pf0sdn1kpnf", "member": "vwsypec2ka3s", "presence": "mv9ty5qy2d77", "starts": "2026-12-03T04:35:01.030816+00:00"}','4c1748baacd8228f42bb4efd0b92b345794589a01518a7cc0855daa01b3631cd','9c1041df31a89a6f202681b9e33a253d3c558d29844514d44b9793605763b713');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',31,'2026-12-03 04:35:01.030816','presence.declared','member:77zgnbht5mr4','{"meeting": "9pf0sdn1kpnf", "member": "77zgnbht5mr4", "presence": "jgtgbsbk2p4t", "starts": "2026-12-03T04:35:01.030816+00:00"}','9c1041df31a89a6f202681b9e33a253d3c558d29844514d44b9793605763b713','970dc518d31bb813d96fb919bf3374b98929b276e276c622a6ebfcbcf28da992');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',32,'2026-12-03 04:35:01.030816','presence.declared','member:zw1td49hhjfv','{"meeting": "9pf0sdn1kpnf", "member": "zw1td49hhjfv", "presence": "menqyyx4jr7f", "starts": "2026-12-03T04:35:01.030816+00:00"}','970dc518d31bb813d96fb919bf3374b98929b276e276c622a6ebfcbcf28da992','ed525a3ee0e7c9a77647cf5cbbe65fddcdd87ff2cbb8364716b6b91ecf49b74a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',33,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "4dr4hs8e8hfv", "presence": "trjtdssg7dqy", "source": "clerk", "starts": "2026-12-03T04:35:00.919324+00:00"}','ed525a3ee0e7c9a77647cf5cbbe65fddcdd87ff2cbb8364716b6b91ecf49b74a','5766121faeaffac2a23113b40bca8b75d25c21329174c00b069e27ec0a560cf9');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',34,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "62576hgtdsxx", "presence": "yfga6rxqgm9q", "source": "clerk", "starts": "2026-12-03T04:35:00.919324+00:00"}','5766121faeaffac2a23113b40bca8b75d25c21329174c00b069e27ec0a560cf9','ab7653c3e010c16731acb2e9c6a26cb18bf4cd8c6414cfadb72a851ce6e5f24d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',35,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "77zgnbht5mr4", "presence": "jgtgbsbk2p4t", "source": "clerk", "starts": "2026-12-03T04:35:01.030816+00:00"}','ab7653c3e010c16731acb2e9c6a26cb18bf4cd8c6414cfadb72a851ce6e5f24d','c659bc20b9974ec8e6bf039e4893d1d215d0e68c0ff8a1e8b80ae0e83fafe129');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',36,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "nhhm0a10rnyf", "presence": "k3z9tgwy0e2k", "source": "clerk", "starts": "2026-12-03T04:35:00.987655+00:00"}','c659bc20b9974ec8e6bf039e4893d1d215d0e68c0ff8a1e8b80ae0e83fafe129','841dd67eb98a14bff4b45752eb8126705fa3c5e869986ec62924923068a237c8');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',37,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "q0jn39a62jc4", "presence": "3v05hk26sr84", "source": "clerk", "starts": "2026-12-03T04:35:00.987655+00:00"}','841dd67eb98a14bff4b45752eb8126705fa3c5e869986ec62924923068a237c8','6251b102f06b20012756273bb7c04741c234367d1875f3652368d6b741d1b754');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',38,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "qtxeh5h2y3p4", "presence": "3r9vg0859ms2", "source": "clerk", "starts": "2026-12-03T04:35:00.919324+00:00"}','6251b102f06b20012756273bb7c04741c234367d1875f3652368d6b741d1b754','adbbf7933230b0263df8195e343d4af5beb9185e16c29efc8032481f1ca40173');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',39,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "s55st7ww0fg9", "presence": "aeznyr8ht36n", "source": "clerk", "starts": "2026-12-03T04:35:00.987655+00:00"}','adbbf7933230b0263df8195e343d4af5beb9185e16c29efc8032481f1ca40173','a0daea3c88ed233f96734e1c437e858efce03c26a22d25303ff7ead05586861f');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',40,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "vceg6kfzwx7t", "presence": "874x77w5mqm6", "source": "clerk", "starts": "2026-12-03T04:35:00.987655+00:00"}','a0daea3c88ed233f96734e1c437e858efce03c26a22d25303ff7ead05586861f','1d9a38a3c7e5867f47183949bd760ddf14ac3924dbee49e2d18b9f8e9036a13e');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',41,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "vwsypec2ka3s", "presence": "mv9ty5qy2d77", "source": "clerk", "starts": "2026-12-03T04:35:01.030816+00:00"}','1d9a38a3c7e5867f47183949bd760ddf14ac3924dbee49e2d18b9f8e9036a13e','3cbd2a6f2a275115822517887da58883119ecaa56f6087d79c528e6374bd000c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',42,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "yxy2r2edpysk", "presence": "4c0nt3v51z61", "source": "clerk", "starts": "2026-12-03T04:35:00.919324+00:00"}','3cbd2a6f2a275115822517887da58883119ecaa56f6087d79c528e6374bd000c','fffdc80353727377a160aab6b882ec671fe76c3d8c657deb4f063ca41507c993');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',43,'2026-12-03 04:35:01.782603','presence.confirmed','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "member": "zw1td49hhjfv", "presence": "menqyyx4jr7f", "source": "clerk", "starts": "2026-12-03T04:35:01.030816+00:00"}','fffdc80353727377a160aab6b882ec671fe76c3d8c657deb4f063ca41507c993','0731044a3e56ef070353c2766fddd7df1c200b314bff50ae5136fb2831ebbf01');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',44,'2026-12-03 05:00:00.506020','deadline.fired','scheduler','{"deadline": "pphwfw2gf6fw", "kind": "start", "meeting": "9pf0sdn1kpnf"}','0731044a3e56ef070353c2766fddd7df1c200b314bff50ae5136fb2831ebbf01','42db337a8b618ceac759f88362b101931b9c9f3594c81ec264eab3ed7bea1d17');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',45,'2026-12-03 05:02:01.013577','roll.frozen','facilitator:01sdb2fdfqs1','{"charter": "guro", "charter_sub": "agenda", "charter_text": "f2807a8738b81a262058838f215ba27e77775d4da85e4d2cacd91f4b857740d1", "charter_version": 1, "meeting": "9pf0sdn1kpnf", "members": ["00pqmf6vfbf4", "1vwe9pxsmtav", "36f9cvvtyw7y", "4dr4hs8e8hfv", "62576hgtdsxx", "77zgnbht5mr4", "dm7j5pf1m7ry", "nhhm0a10rnyf", "q0jn39a62jc4", "qtxeh5h2y3p4", "s55st7ww0fg9", "vceg6kfzwx7t", "ve9vbt3k6vbn", "vwsypec2ka3s", "ww2ctp8f89vg", "xwd480jh4jv5", "yxy2r2edpysk", "zw1td49hhjfv"], "version": 3}','42db337a8b618ceac759f88362b101931b9c9f3594c81ec264eab3ed7bea1d17','98479af9baeca1df98d778bce0ed17377d504e550d5e07512a21b5c90c22e81a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',46,'2026-12-03 05:02:01.013577','declared.opened','facilitator:01sdb2fdfqs1','{"declared_at": "2026-12-03T05:02:01.013577+00:00", "enrolled": 18, "meeting": "9pf0sdn1kpnf", "present": 11, "presiding": "yxy2r2edpysk", "required": 10}','98479af9baeca1df98d778bce0ed17377d504e550d5e07512a21b5c90c22e81a','bab2cf7fc1fe8d73fe8af2912ffeb0744b6b671abe1896253675ef829a289be1');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',47,'2026-12-03 05:37:01.945677','motion.put','facilitator:01sdb2fdfqs1','{"ballot": "no_objection", "item": 1, "meeting": "9pf0sdn1kpnf", "motion": "yggx21keqp4x", "position": 1, "rule": "ordinary", "title": "7a45727ae612725dc611fce9c49a92e8bd585a89d9f3137b68b9483d429b885d"}','bab2cf7fc1fe8d73fe8af2912ffeb0744b6b671abe1896253675ef829a289be1','356e29d1e43fc6eae0d064f6f2bb2a4af5dc0008b6c8c3b37c1f392ed0a9aed3');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',48,'2026-12-03 05:37:01.995800','declared.no_objection','facilitator:01sdb2fdfqs1','{"abstain": 0, "ballot": "no_objection", "declared_at": "2026-12-03T05:37:01.995800+00:00", "enrolled": 18, "meeting": "9pf0sdn1kpnf", "motion": "yggx21keqp4x", "no": 0, "outcome": "carried", "passed": "as_proposed", "present": 11, "presiding": "yxy2r2edpysk", "reason": "no_objection", "recused": 0, "rule": "ordinary", "verdict": "53048a54b07e99a67b04a2e05da4c153044ec9a8e624c1682b26c50657a10290", "voted": 0, "yes": 0}','356e29d1e43fc6eae0d064f6f2bb2a4af5dc0008b6c8c3b37c1f392ed0a9aed3','34d9da0dbf57ad75e9f1939fd2edf4c1a2e107d8d485e3c0c1e6daeaf1cfefb0');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',49,'2026-12-03 05:42:02.652753','declared.closed','facilitator:01sdb2fdfqs1','{"declared_at": "2026-12-03T05:42:02.652753+00:00", "meeting": "9pf0sdn1kpnf", "presiding": "yxy2r2edpysk"}','34d9da0dbf57ad75e9f1939fd2edf4c1a2e107d8d485e3c0c1e6daeaf1cfefb0','5f903b826febfba094718690e3c83042dcd6ed47002a34d6b71dde7cbaa7fce2');
INSERT INTO "scheduler_journal" VALUES('guro',34,'2026-12-10 04:35:00.239422','deadline.fired','scheduler','{"deadline": "gn31ddmezchd", "kind": "forecast", "meeting": "gjatbm4zxs2q"}','003105792a84a83842d9f4b89f9b1eb9197e54eebd70d8b1dbbd6f40d6c32e18','1975f4a2d6a0098d44e75877541a0869658941f5796882b5affb90ae00f5b505');
INSERT INTO "scheduler_journal" VALUES('guro',35,'2026-12-10 04:35:00.276226','deadline.fired','scheduler','{"deadline": "dg5mrxevtrn3", "kind": "rsvp_reminder", "meeting": "gjatbm4zxs2q"}','1975f4a2d6a0098d44e75877541a0869658941f5796882b5affb90ae00f5b505','6c25705bef8e8dbb93031c3d39416877ae60160d704d886655ce2219cb53dff6');
INSERT INTO "scheduler_journal" VALUES('guro',36,'2026-12-10 04:35:00.296057','deadline.fired','scheduler','{"deadline": "gr4fetb74m0e", "kind": "arrivals", "meeting": "gjatbm4zxs2q"}','6c25705bef8e8dbb93031c3d39416877ae60160d704d886655ce2219cb53dff6','99cf8e98aa9323c64fc1f31b85d34fb130d9201bd62150b7bf531518192566a7');
INSERT INTO "scheduler_journal" VALUES('guro',37,'2026-12-10 04:35:00.802641','presence.declared','member:fvkp8j66tbds','{"meeting": "gjatbm4zxs2q", "member": "fvkp8j66tbds", "presence": "ghvreh4nn48j", "starts": "2026-12-10T04:35:00.802641+00:00"}','99cf8e98aa9323c64fc1f31b85d34fb130d9201bd62150b7bf531518192566a7','65ac9b6e0e655307eb3329e86f15d1e9f6d11765cef7cc29ac2cb93cdb932e18');
INSERT INTO "scheduler_journal" VALUES('guro',38,'2026-12-10 04:35:00.846141','presence.declared','member:wyedr5s1dx0z','{"meeting": "gjatbm4zxs2q", "member": "wyedr5s1dx0z", "presence": "ftqtjar6zr3y", "starts": "2026-12-10T04:35:00.846141+00:00"}','65ac9b6e0e655307eb3329e86f15d1e9f6d11765cef7cc29ac2cb93cdb932e18','56cbf889383d88bdf1a6252990dea13ddb08eb967264b9daf140f71b401482ac');
INSERT INTO "scheduler_journal" VALUES('guro',39,'2026-12-10 04:35:00.846141','presence.declared','member:88pyf7a43d2q','{"meeting": "gjatbm4zxs2q", "member": "88pyf7a43d2q", "presence": "16tv7ymd2my6", "starts": "2026-12-10T04:35:00.846141+00:00"}','56cbf889383d88bdf1a6252990dea13ddb08eb967264b9daf140f71b401482ac','5fad046a35b17023ba1e3ec7ff76384237dbeb67dcdb6b39cf471c9e51c5859b');
INSERT INTO "scheduler_journal" VALUES('guro',40,'2026-12-10 04:35:00.846141','presence.declared','member:wkrd2kmk5r38','{"meeting": "gjatbm4zxs2q", "member": "wkrd2kmk5r38", "presence": "xbb823e117bz", "starts": "2026-12-10T04:35:00.846141+00:00"}','5fad046a35b17023ba1e3ec7ff76384237dbeb67dcdb6b39cf471c9e51c5859b','fe601b2f6a80ebd1792f93bc86c321f073567157c36ba034597d551f26646a9c');
INSERT INTO "scheduler_journal" VALUES('guro',41,'2026-12-10 04:35:00.894559','presence.declared','member:8gp6sv4t2hh9','{"meeting": "gjatbm4zxs2q", "member": "8gp6sv4t2hh9", "presence": "p3cp10wdn76j", "starts": "2026-12-10T04:35:00.894559+00:00"}','fe601b2f6a80ebd1792f93bc86c321f073567157c36ba034597d551f26646a9c','e645f89e4d8b357297710013d74f0166ffef50e581c7fcc09cd8333d4245483c');
INSERT INTO "scheduler_journal" VALUES('guro',42,'2026-12-10 04:35:00.894559','presence.declared','member:hgmfgdm85s7d','{"meeting": "gjatbm4zxs2q", "member": "hgmfgdm85s7d", "presence": "61kjf4j9d31f", "starts": "2026-12-10T04:35:00.894559+00:00"}','e645f89e4d8b357297710013d74f0166ffef50e581c7fcc09cd8333d4245483c','97038ca68705b4d413f9d50971ae60893399e31396adc4f2f250f8ee890c3478');
INSERT INTO "scheduler_journal" VALUES('guro',43,'2026-12-10 04:35:00.894559','presence.declared','member:whrn2qnh0ew7','{"meeting": "gjatbm4zxs2q", "member": "whrn2qnh0ew7", "presence": "js5gt9trvbn4", "starts": "2026-12-10T04:35:00.894559+00:00"}','97038ca68705b4d413f9d50971ae60893399e31396adc4f2f250f8ee890c3478','5576ddab309926d6e3c979d5560111adb9a154459df9247b12f7b5bdbb3f64ca');
INSERT INTO "scheduler_journal" VALUES('guro',44,'2026-12-10 04:35:00.894559','presence.declared','member:vwqbztmyxrct','{"meeting": "gjatbm4zxs2q", "member": "vwqbztmyxrct", "presence": "q4v8b74nwmsz", "starts": "2026-12-10T04:35:00.894559+00:00"}','5576ddab309926d6e3c979d5560111adb9a154459df9247b12f7b5bdbb3f64ca','c3a515b2dc980eb1f6e374d1be2fb42ba56ae7e66f5af98702a0b18407091d5c');
INSERT INTO "scheduler_journal" VALUES('guro',45,'2026-12-10 04:35:00.980913','presence.declared','member:x0s1mw617m82','{"meeting": "gjatbm4zxs2q", "member": "x0s1mw617m82", "presence": "k2q3hzma37m3", "starts": "2026-12-10T04:35:00.980913+00:00"}','c3a515b2dc980eb1f6e374d1be2fb42ba56ae7e66f5af98702a0b18407091d5c','0cec6f2c8cd2eb73d6346b0b5337773df78b011302974a44e03cd4ec57cba6c7');
INSERT INTO "scheduler_journal" VALUES('guro',46,'2026-12-10 04:35:00.980913','presence.declared','member:nhhm0a10rnyf','{"meeting": "gjatbm4zxs2q", "member": "nhhm0a10rnyf", "presence": "54qs8q1brgpc", "starts": "2026-12-10T04:35:00.980913+00:00"}','0cec6f2c8cd2eb73d6346b0b5337773df78b011302974a44e03cd4ec57cba6c7','32b185d8483cae8d44eb2f500fa6103c31c022905728f13d266fa77d7af26112');
INSERT INTO "scheduler_journal" VALUES('guro',47,'2026-12-10 04:35:00.980913','presence.declared','member:qtxeh5h2y3p4','{"meeting": "gjatbm4zxs2q", "member": "qtxeh5h2y3p4", "presence": "915n48b4570q", "starts": "2026-12-10T04:35:00.980913+00:00"}','32b185d8483cae8d44eb2f500fa6103c31c022905728f13d266fa77d7af26112','fadf2dedc2a6a22e2e90af5fc98493b1d659eeeaecf9e687165ee6dd45d823e2');
INSERT INTO "scheduler_journal" VALUES('guro',48,'2026-12-10 04:35:00.980913','presence.declared','member:bytqtv9zm8wh','{"meeting": "gjatbm4zxs2q", "member": "bytqtv9zm8wh", "presence": "8y5zxckks443", "starts": "2026-12-10T04:35:00.980913+00:00"}','fadf2dedc2a6a22e2e90af5fc98493b1d659eeeaecf9e687165ee6dd45d823e2','c4241ecc35737c14c5e97a5c3a2febffb7674bd1421be4452c17d590062e5cf7');
INSERT INTO "scheduler_journal" VALUES('guro',49,'2026-12-10 04:35:01.042930','presence.declared','member:6jrxw5zqcybh','{"meeting": "gjatbm4zxs2q", "member": "6jrxw5zqcybh", "presence": "a0gg6tf41k3r", "starts": "2026-12-10T04:35:01.042930+00:00"}','c4241ecc35737c14c5e97a5c3a2febffb7674bd1421be4452c17d590062e5cf7','401c8f058180b738e8d63197717d507e472c17a33bc7aedba799362b805c0e5d');
INSERT INTO "scheduler_journal" VALUES('guro',50,'2026-12-10 04:35:01.042930','presence.declared','member:tfeq1gj6k4nh','{"meeting": "gjatbm4zxs2q", "member": "tfeq1gj6k4nh", "presence": "6hyqdsyh6xdh", "starts": "2026-12-10T04:35:01.042930+00:00"}','401c8f058180b738e8d63197717d507e472c17a33bc7aedba799362b805c0e5d','4dfa45815aea3ded37cc4de7f211fad088f50ffacb158ea2c1e0792a80ce5709');
INSERT INTO "scheduler_journal" VALUES('guro',51,'2026-12-10 04:35:01.042930','presence.declared','member:kb07evt78n5v','{"meeting": "gjatbm4zxs2q", "member": "kb07evt78n5v", "presence": "x8v3efb6q41c", "starts": "2026-12-10T04:35:01.042930+00:00"}','4dfa45815aea3ded37cc4de7f211fad088f50ffacb158ea2c1e0792a80ce5709','dfdd7826591f3e01e432803801034e158af44449baf90635718bd56d5ec99dbe');
INSERT INTO "scheduler_journal" VALUES('guro',52,'2026-12-10 04:35:01.112731','presence.declared','member:s55st7ww0fg9','{"meeting": "gjatbm4zxs2q", "member": "s55st7ww0fg9", "presence": "4ge9jm2mnxre", "starts": "2026-12-10T04:35:01.112731+00:00"}','dfdd7826591f3e01e432803801034e158af44449baf90635718bd56d5ec99dbe','d1a07d158bde1decb0f6a4640976db14ec37d007fce2aac45b453ff5892abdb7');
INSERT INTO "scheduler_journal" VALUES('guro',53,'2026-12-10 04:35:01.813151','presence.declared','member:dt4ppa68ypk7','{"meeting": "gjatbm4zxs2q", "member": "dt4ppa68ypk7", "presence": "4pj0k5ndhq9g", "starts": "2026-12-10T04:35:01.813151+00:00"}','d1a07d158bde1decb0f6a4640976db14ec37d007fce2aac45b453ff5892abdb7','1478574dc5f605e00d61097421d9593e3f7f46d215d60844b29e6c40a196f66a');
INSERT INTO "scheduler_journal" VALUES('guro',54,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "6jrxw5zqcybh", "presence": "a0gg6tf41k3r", "source": "clerk", "starts": "2026-12-10T04:35:01.042930+00:00"}','1478574dc5f605e00d61097421d9593e3f7f46d215d60844b29e6c40a196f66a','9a1fe952fc31aa3648e93294a45e3cd1aa2c7e87b07b43f16a1e41c940d37eb8');
INSERT INTO "scheduler_journal" VALUES('guro',55,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "88pyf7a43d2q", "presence": "16tv7ymd2my6", "source": "clerk", "starts": "2026-12-10T04:35:00.846141+00:00"}','9a1fe952fc31aa3648e93294a45e3cd1aa2c7e87b07b43f16a1e41c940d37eb8','5a62962bbe2635400dc24ee6804c0adc16b938cca95bf040582b8e9f3266c2bc');
INSERT INTO "scheduler_journal" VALUES('guro',56,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "8gp6sv4t2hh9", "presence": "p3cp10wdn76j", "source": "clerk", "starts": "2026-12-10T04:35:00.894559+00:00"}','5a62962bbe2635400dc24ee6804c0adc16b938cca95bf040582b8e9f3266c2bc','1e4f879ab7293fa2a414f7277dfd90b7680c5572888eaaa0b402fcada8039b81');
INSERT INTO "scheduler_journal" VALUES('guro',57,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "bytqtv9zm8wh", "presence": "8y5zxckks443", "source": "clerk", "starts": "2026-12-10T04:35:00.980913+00:00"}','1e4f879ab7293fa2a414f7277dfd90b7680c5572888eaaa0b402fcada8039b81','ae692551696426622205def466c5f408c10734fd83d57c14523901b469aba953');
INSERT INTO "scheduler_journal" VALUES('guro',58,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "dt4ppa68ypk7", "presence": "4pj0k5ndhq9g", "source": "clerk", "starts": "2026-12-10T04:35:01.813151+00:00"}','ae692551696426622205def466c5f408c10734fd83d57c14523901b469aba953','2403211bc09a494d2f6f1e1f9853c784ed8ff9873eee94d70bb835560af79611');
INSERT INTO "scheduler_journal" VALUES('guro',59,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "fvkp8j66tbds", "presence": "ghvreh4nn48j", "source": "clerk", "starts": "2026-12-10T04:35:00.802641+00:00"}','2403211bc09a494d2f6f1e1f9853c784ed8ff9873eee94d70bb835560af79611','25260a04f6eceb2c404e552f2082dca13d648acbf8dc99029f92210bf3e23c76');
INSERT INTO "scheduler_journal" VALUES('guro',60,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "hgmfgdm85s7d", "presence": "61kjf4j9d31f", "source": "clerk", "starts": "2026-12-10T04:35:00.894559+00:00"}','25260a04f6eceb2c404e552f2082dca13d648acbf8dc99029f92210bf3e23c76','08a6e429457fcfbc6ec42abda84a6989ea28154780a7eac2581022abfbda1184');
INSERT INTO "scheduler_journal" VALUES('guro',61,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "kb07evt78n5v", "presence": "x8v3efb6q41c", "source": "clerk", "starts": "2026-12-10T04:35:01.042930+00:00"}','08a6e429457fcfbc6ec42abda84a6989ea28154780a7eac2581022abfbda1184','f574568ab60e34e8354f1d13edd4618dc4b7e71201d65533b523d5f9a7f82ba6');
INSERT INTO "scheduler_journal" VALUES('guro',62,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "nhhm0a10rnyf", "presence": "54qs8q1brgpc", "source": "clerk", "starts": "2026-12-10T04:35:00.980913+00:00"}','f574568ab60e34e8354f1d13edd4618dc4b7e71201d65533b523d5f9a7f82ba6','05124451dd5193e91cc147f84f974b8fed50b7c8f8b5a5ca61414612d1e7e875');
INSERT INTO "scheduler_journal" VALUES('guro',63,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "qtxeh5h2y3p4", "presence": "915n48b4570q", "source": "clerk", "starts": "2026-12-10T04:35:00.980913+00:00"}','05124451dd5193e91cc147f84f974b8fed50b7c8f8b5a5ca61414612d1e7e875','57cd683f20a3c586faec2b7fcb81b51dfb3b78dbd9b0e1ff1ef4cd2b11bd597d');
INSERT INTO "scheduler_journal" VALUES('guro',64,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "s55st7ww0fg9", "presence": "4ge9jm2mnxre", "source": "clerk", "starts": "2026-12-10T04:35:01.112731+00:00"}','57cd683f20a3c586faec2b7fcb81b51dfb3b78dbd9b0e1ff1ef4cd2b11bd597d','f0334ed315a7fec79fef9e80896e27b6b0bcd81f648d3a3d652e1865701caf6c');
INSERT INTO "scheduler_journal" VALUES('guro',65,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "tfeq1gj6k4nh", "presence": "6hyqdsyh6xdh", "source": "clerk", "starts": "2026-12-10T04:35:01.042930+00:00"}','f0334ed315a7fec79fef9e80896e27b6b0bcd81f648d3a3d652e1865701caf6c','029f7913b40c040aacf9906d28645ba71458bb7ca7107c49b61ba0e502d91ef1');
INSERT INTO "scheduler_journal" VALUES('guro',66,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "vwqbztmyxrct", "presence": "q4v8b74nwmsz", "source": "clerk", "starts": "2026-12-10T04:35:00.894559+00:00"}','029f7913b40c040aacf9906d28645ba71458bb7ca7107c49b61ba0e502d91ef1','1e795095cda93fa7e067660168d935900f5496648f1ef165dbb61d2a5ac79a04');
INSERT INTO "scheduler_journal" VALUES('guro',67,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "whrn2qnh0ew7", "presence": "js5gt9trvbn4", "source": "clerk", "starts": "2026-12-10T04:35:00.894559+00:00"}','1e795095cda93fa7e067660168d935900f5496648f1ef165dbb61d2a5ac79a04','6c096676d6eb8f9c8a69479b4b301734037a19432277b10e1f6ae3f5340455e6');
INSERT INTO "scheduler_journal" VALUES('guro',68,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "wkrd2kmk5r38", "presence": "xbb823e117bz", "source": "clerk", "starts": "2026-12-10T04:35:00.846141+00:00"}','6c096676d6eb8f9c8a69479b4b301734037a19432277b10e1f6ae3f5340455e6','55cac627a713bb0d992fa02e022b8e52d29872c827e01a2cd34d47c6b241fc35');
INSERT INTO "scheduler_journal" VALUES('guro',69,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "wyedr5s1dx0z", "presence": "ftqtjar6zr3y", "source": "clerk", "starts": "2026-12-10T04:35:00.846141+00:00"}','55cac627a713bb0d992fa02e022b8e52d29872c827e01a2cd34d47c6b241fc35','710d0af1d4d7b0fce0005850a9bcc8ceb1f5900d2e3c6d8a15efb533f3fe48b8');
INSERT INTO "scheduler_journal" VALUES('guro',70,'2026-12-10 04:35:02.419052','presence.confirmed','operator','{"meeting": "gjatbm4zxs2q", "member": "x0s1mw617m82", "presence": "k2q3hzma37m3", "source": "clerk", "starts": "2026-12-10T04:35:00.980913+00:00"}','710d0af1d4d7b0fce0005850a9bcc8ceb1f5900d2e3c6d8a15efb533f3fe48b8','9bd99ce164c5fb29a42a47f6b27258a4936ebb9320a4b8f2f64fb046c7bf2875');
INSERT INTO "scheduler_journal" VALUES('guro',71,'2026-12-10 05:00:00.622109','deadline.fired','scheduler','{"deadline": "54hss2wmqnpt", "kind": "start", "meeting": "gjatbm4zxs2q"}','9bd99ce164c5fb29a42a47f6b27258a4936ebb9320a4b8f2f64fb046c7bf2875','59ad1d024113d22d23b14a0a7fc80e46c81198822be832547587d65dfed14fa3');
INSERT INTO "scheduler_journal" VALUES('guro',72,'2026-12-10 05:06:00.852358','presence.confirmed','member:vceg6kfzwx7t','{"meeting": "gjatbm4zxs2q", "member": "vceg6kfzwx7t", "presence": "98p9wh6xqgea", "source": "code", "starts": "2026-12-10T05:06:00.852358+00:00"}','59ad1d024113d22d23b14a0a7fc80e46c81198822be832547587d65dfed14fa3','ace6f2340f548c2b50c9f6167c7ba29e4ad3f662af4320fd024a775e49aa7451');
INSERT INTO "scheduler_journal" VALUES('guro',73,'2026-12-10 05:06:00.852358','presence.confirmed','member:62576hgtdsxx','{"meeting": "gjatbm4zxs2q", "member": "62576hgtdsxx", "presence": "g6gwmxb96pcq", "source": "code", "starts": "2026-12-10T05:06:00.852358+00:00"}','ace6f2340f548c2b50c9f6167c7ba29e4ad3f662af4320fd024a775e49aa7451','055fe7f806599172ef2b9215e61c715589bbd6da3478002bb725b2d203083121');
INSERT INTO "scheduler_journal" VALUES('guro',74,'2026-12-10 05:06:01.026345','presence.confirmed','member:ndph8fvpn3ht','{"meeting": "gjatbm4zxs2q", "member": "ndph8fvpn3ht", "presence": "m2f3pq9ye2e2", "source": "code", "starts": "2026-12-10T05:06:01.026345+00:00"}','055fe7f806599172ef2b9215e61c715589bbd6da3478002bb725b2d203083121','7086d4958fc99bb69463f2a8b412ae538d0ad5247f01980b62e9ca529930d6da');
INSERT INTO "scheduler_journal" VALUES('guro',75,'2026-12-10 05:06:01.523054','roll.frozen','facilitator:txckh6zy04x7','{"charter": "guro", "charter_sub": null, "charter_text": "f2807a8738b81a262058838f215ba27e77775d4da85e4d2cacd91f4b857740d1", "charter_version": 1, "meeting": "gjatbm4zxs2q", "members": ["35eqkgptr0ej", "4dr4hs8e8hfv", "62576hgtdsxx", "6jrxw5zqcybh", "88pyf7a43d2q", "8gp6sv4t2hh9", "b5j0c2ppdrns", "bytqtv9zm8wh", "dt4ppa68ypk7", "fvkp8j66tbds", "ga3wjf3cy2fg", "gjrbx3t1kdw7", "h1q999y2b8af", "h6z1vqdecq1g", "hgmfgdm85s7d", "j45m7tsnk3ym", "kb07evt78n5v", "ndph8fvpn3ht", "nhhm0a10rnyf", "q0jn39a62jc4", "qtxeh5h2y3p4", "reh4c8esrbjr", "s55st7ww0fg9", "tfeq1gj6k4nh", "tswp76g7d9x0", "vceg6kfzwx7t", "vq950qbahn79", "vwqbztmyxrct", "vwsypec2ka3s", "whrn2qnh0ew7", "wkrd2kmk5r38", "wyedr5s1dx0z", "x0s1mw617m82", "yp7a21trntgd", "yxy2r2edpysk"], "version": 3}','7086d4958fc99bb69463f2a8b412ae538d0ad5247f01980b62e9ca529930d6da','8b10c592131c17c71b6f0b213d33833f6a12e51e758456e6fdde4239a88c1e15');
INSERT INTO "scheduler_journal" VALUES('guro',76,'2026-12-10 05:06:01.523054','declared.opened','facilitator:txckh6zy04x7','{"declared_at": "2026-12-10T05:06:01.523054+00:00", "enrolled": 35, "meeting": "gjatbm4zxs2q", "present": 20, "presiding": "fvkp8j66tbds", "required": 18}','8b10c592131c17c71b6f0b213d33833f6a12e51e758456e6fdde4239a88c1e15','4436e6fdd4e17f5dcdf8cffd3a4643aaa0566e03b79101d02f2838f63279310d');
INSERT INTO "scheduler_journal" VALUES('guro',77,'2026-12-10 05:20:01.933789','motion.put','operator','{"ballot": "roll_call", "item": 2, "meeting": "gjatbm4zxs2q", "motion": "ysn4bcf20gmg", "position": 1, "rule": "ordinary", "title": "aad0cda5812258bc1740caad83462153e862fee90c0ef4de24b7df427a03e48f"}','4436e6fdd4e17f5dcdf8cffd3a4643aaa0566e03b79101d02f2838f63279310d','9694d6f7b2524efff47b35a00d3869d569132ea03090948c71d5479549fb5497');
INSERT INTO "scheduler_journal" VALUES('guro',78,'2026-12-10 05:20:01.986195','declared.no_objection','operator','{"abstain": 0, "ballot": "no_objection", "declared_at": "2026-12-10T05:20:01.986195+00:00", "enrolled": 35, "meeting": "gjatbm4zxs2q", "motion": "ysn4bcf20gmg", "no": 0, "outcome": "carried", "passed": "as_proposed", "present": 20, "presiding": "fvkp8j66tbds", "reason": "no_objection", "recused": 0, "rule": "ordinary", "verdict": "415e0610403368ec6384a72e0b46b0e5cf1aaf3bac34beb723efd94bbb72073d", "voted": 0, "yes": 0}','9694d6f7b2524efff47b35a00d3869d569132ea03090948c71d5479549fb5497','18887ccd7387911faaa21176205dbb80ae79783d6f116d54f2e7ce5be33d24e4');
INSERT INTO "scheduler_journal" VALUES('guro',79,'2026-12-10 05:37:02.357227','motion.put','operator','{"ballot": "roll_call", "item": 3, "meeting": "gjatbm4zxs2q", "motion": "bgpmwpc0e6ff", "position": 2, "rule": "ordinary", "title": "bde183a81cd40bdbb35b4f8df2a3b082e15a56e6b5c024916bc30d6d0e8fade4"}','18887ccd7387911faaa21176205dbb80ae79783d6f116d54f2e7ce5be33d24e4','29450bbca312655e71c4d633cd170121257c1be68ec8c874af739a13ec7c4197');
INSERT INTO "scheduler_journal" VALUES('guro',80,'2026-12-10 05:37:02.399074','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T05:37:02.399074+00:00", "meeting": "gjatbm4zxs2q", "motion": "bgpmwpc0e6ff", "present": 20, "presiding": "fvkp8j66tbds", "recused": 0}','29450bbca312655e71c4d633cd170121257c1be68ec8c874af739a13ec7c4197','89a330e8b1199ba4cbcf10122cbe51d1c32b2ff5a3812f7dd9b4570cc94059a2');
INSERT INTO "scheduler_journal" VALUES('guro',81,'2026-12-10 05:37:02.789249','ballot.cast','member:fvkp8j66tbds','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "fvkp8j66tbds", "motion": "bgpmwpc0e6ff"}','89a330e8b1199ba4cbcf10122cbe51d1c32b2ff5a3812f7dd9b4570cc94059a2','97b3865ad1643fb95b1d2ed6673a795ad916ec6bb602d837dbace22b2fb32732');
INSERT INTO "scheduler_journal" VALUES('guro',82,'2026-12-10 05:37:02.789249','ballot.cast','member:wyedr5s1dx0z','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "wyedr5s1dx0z", "motion": "bgpmwpc0e6ff"}','97b3865ad1643fb95b1d2ed6673a795ad916ec6bb602d837dbace22b2fb32732','82316596aef33065702ae83e3bc8814cf813207b7ecaa30424692cba7e1e4ae8');
INSERT INTO "scheduler_journal" VALUES('guro',83,'2026-12-10 05:37:02.789249','ballot.cast','member:88pyf7a43d2q','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "88pyf7a43d2q", "motion": "bgpmwpc0e6ff"}','82316596aef33065702ae83e3bc8814cf813207b7ecaa30424692cba7e1e4ae8','bd758d86d0fe7a780282599128f372f422bb0d1979b2ce43f8eeabb8d86e8546');
INSERT INTO "scheduler_journal" VALUES('guro',84,'2026-12-10 05:37:02.789249','ballot.cast','member:wkrd2kmk5r38','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "wkrd2kmk5r38", "motion": "bgpmwpc0e6ff"}','bd758d86d0fe7a780282599128f372f422bb0d1979b2ce43f8eeabb8d86e8546','bdb1aab4d802a650b92b98e957056eb3e2361bb93750b9a718423ae259b7bfaf');
INSERT INTO "scheduler_journal" VALUES('guro',85,'2026-12-10 05:37:02.789249','ballot.cast','member:hgmfgdm85s7d','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "hgmfgdm85s7d", "motion": "bgpmwpc0e6ff"}','bdb1aab4d802a650b92b98e957056eb3e2361bb93750b9a718423ae259b7bfaf','ed1477297012d381d5a3a327f353a005c63c9863c492c1f2debd147d2ce4cb79');
INSERT INTO "scheduler_journal" VALUES('guro',86,'2026-12-10 05:37:02.789249','ballot.cast','member:8gp6sv4t2hh9','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "8gp6sv4t2hh9", "motion": "bgpmwpc0e6ff"}','ed1477297012d381d5a3a327f353a005c63c9863c492c1f2debd147d2ce4cb79','8ca82df263165cad1f456aed49d0d9ce5fb3b65f1a1b5d81639ec95202f2872a');
INSERT INTO "scheduler_journal" VALUES('guro',87,'2026-12-10 05:37:02.789249','ballot.cast','member:whrn2qnh0ew7','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "whrn2qnh0ew7", "motion": "bgpmwpc0e6ff"}','8ca82df263165cad1f456aed49d0d9ce5fb3b65f1a1b5d81639ec95202f2872a','14e95c19ff2dda3ce2aa3f0d6b6165b2bed923a906cec7faf403180ac950e3ec');
INSERT INTO "scheduler_journal" VALUES('guro',88,'2026-12-10 05:37:02.789249','ballot.cast','member:vwqbztmyxrct','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "vwqbztmyxrct", "motion": "bgpmwpc0e6ff"}','14e95c19ff2dda3ce2aa3f0d6b6165b2bed923a906cec7faf403180ac950e3ec','b3f08075b4fa84a11d795c217edb6f4e56b167409aedfcf17518c15e063177a1');
INSERT INTO "scheduler_journal" VALUES('guro',89,'2026-12-10 05:37:02.789249','ballot.cast','member:x0s1mw617m82','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "x0s1mw617m82", "motion": "bgpmwpc0e6ff"}','b3f08075b4fa84a11d795c217edb6f4e56b167409aedfcf17518c15e063177a1','3cfd7e07451597a8b19cc2ee3568c330c9da8d80e24709bce317830977e285c9');
INSERT INTO "scheduler_journal" VALUES('guro',90,'2026-12-10 05:37:02.789249','ballot.cast','member:nhhm0a10rnyf','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "nhhm0a10rnyf", "motion": "bgpmwpc0e6ff"}','3cfd7e07451597a8b19cc2ee3568c330c9da8d80e24709bce317830977e285c9','659454321ea621d0dc2907914f813ce4c9d0119459edcc24eb2d88290be0c7ce');
INSERT INTO "scheduler_journal" VALUES('guro',91,'2026-12-10 05:37:02.789249','ballot.cast','member:qtxeh5h2y3p4','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "qtxeh5h2y3p4", "motion": "bgpmwpc0e6ff"}','659454321ea621d0dc2907914f813ce4c9d0119459edcc24eb2d88290be0c7ce','c0b6f90079405e65b5f0d58fe68b16756c0574cf28625875015a8d68836d79a7');
INSERT INTO "scheduler_journal" VALUES('guro',92,'2026-12-10 05:37:02.789249','ballot.cast','member:bytqtv9zm8wh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "bytqtv9zm8wh", "motion": "bgpmwpc0e6ff"}','c0b6f90079405e65b5f0d58fe68b16756c0574cf28625875015a8d68836d79a7','85f2cbcdaee3116fbf3b6c15ed8d482d8a655bf5cf88874173d878f45ed4097c');
INSERT INTO "scheduler_journal" VALUES('guro',93,'2026-12-10 05:37:02.789249','ballot.cast','member:6jrxw5zqcybh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "6jrxw5zqcybh", "motion": "bgpmwpc0e6ff"}','85f2cbcdaee3116fbf3b6c15ed8d482d8a655bf5cf88874173d878f45ed4097c','800eb88d42ca5c1ac4f0f1fb66f7d2666f38f3c80b6ecf685d6545afbf8c724e');
INSERT INTO "scheduler_journal" VALUES('guro',94,'2026-12-10 05:37:02.789249','ballot.cast','member:tfeq1gj6k4nh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "tfeq1gj6k4nh", "motion": "bgpmwpc0e6ff"}','800eb88d42ca5c1ac4f0f1fb66f7d2666f38f3c80b6ecf685d6545afbf8c724e','536fa9e873700b9c588fb17bd40ce30a915c0b38ff598e51a5e2f7ae4d9de198');
INSERT INTO "scheduler_journal" VALUES('guro',95,'2026-12-10 05:37:02.789249','ballot.cast','member:kb07evt78n5v','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "kb07evt78n5v", "motion": "bgpmwpc0e6ff"}','536fa9e873700b9c588fb17bd40ce30a915c0b38ff598e51a5e2f7ae4d9de198','d5f25f94ac32baa5554ca58fe9690ded27eb167e3b6414ea166069c092107af5');
INSERT INTO "scheduler_journal" VALUES('guro',96,'2026-12-10 05:37:02.789249','ballot.cast','member:s55st7ww0fg9','{"before": null, "choice": "abstain", "meeting": "gjatbm4zxs2q", "member": "s55st7ww0fg9", "motion": "bgpmwpc0e6ff"}','d5f25f94ac32baa5554ca58fe9690ded27eb167e3b6414ea166069c092107af5','51526964002d42cf99cd3bc5b5b0974999d29902534b2e949aef2746abe53af7');
INSERT INTO "scheduler_journal" VALUES('guro',97,'2026-12-10 05:37:02.789249','ballot.cast','member:62576hgtdsxx','{"before": null, "choice": "abstain", "meeting": "gjatbm4zxs2q", "member": "62576hgtdsxx", "motion": "bgpmwpc0e6ff"}','51526964002d42cf99cd3bc5b5b0974999d29902534b2e949aef2746abe53af7','80d8035431fad665b3cedc7d018442d1aa705ee93ca972622b95d43a1367f35a');
INSERT INTO "scheduler_journal" VALUES('guro',98,'2026-12-10 05:37:02.789249','ballot.cast','member:vceg6kfzwx7t','{"before": null, "choice": "abstain", "meeting": "gjatbm4zxs2q", "member": "vceg6kfzwx7t", "motion": "bgpmwpc0e6ff"}','80d8035431fad665b3cedc7d018442d1aa705ee93ca972622b95d43a1367f35a','c9a248fd41b592d869d295add3c4c310099f9f637ab6a92c25b6a6c6efd25caf');
INSERT INTO "scheduler_journal" VALUES('guro',99,'2026-12-10 05:37:03.338357','ballot.cast','member:ndph8fvpn3ht','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "ndph8fvpn3ht", "motion": "bgpmwpc0e6ff"}','c9a248fd41b592d869d295add3c4c310099f9f637ab6a92c25b6a6c6efd25caf','fd1b48c8522c37124d159b33d6a45392c27ed1cda11237af47588707e04c5267');
INSERT INTO "scheduler_journal" VALUES('guro',100,'2026-12-10 05:37:03.364888','ballot.cast','member:dt4ppa68ypk7','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "dt4ppa68ypk7", "motion": "bgpmwpc0e6ff"}','fd1b48c8522c37124d159b33d6a45392c27ed1cda11237af47588707e04c5267','754dab1aad8972a82df93d929e7e08357d91e72ec9799f81a44d7061888325fa');
INSERT INTO "scheduler_journal" VALUES('guro',101,'2026-12-10 05:37:04.760084','declared.vote_closed','operator','{"abstain": 3, "ballot": "roll_call", "declared_at": "2026-12-10T05:37:04.760084+00:00", "enrolled": 35, "meeting": "gjatbm4zxs2q", "motion": "bgpmwpc0e6ff", "no": 5, "outcome": "carried", "passed": "as_proposed", "present": 20, "presiding": "fvkp8j66tbds", "reason": "enough_yes", "recused": 0, "rule": "ordinary", "verdict": "d0184547ce6547f8087115d61a2f48d1b4a20206b85b58ef88fe985b165859f4", "voted": 20, "yes": 12}','754dab1aad8972a82df93d929e7e08357d91e72ec9799f81a44d7061888325fa','87c48971e70780c8b9a5251c0271a4be5dd3b874fbaca6199398a4074d9d7411');
INSERT INTO "scheduler_journal" VALUES('guro',102,'2026-12-10 05:54:04.965123','motion.put','operator','{"ballot": "roll_call", "item": 4, "meeting": "gjatbm4zxs2q", "motion": "rz5hv4p6ws27", "position": 3, "rule": "ordinary", "title": "d1806d5656d32283b47e7a9174fb6294c571e69fe5ece04691661bb1ad301226"}','87c48971e70780c8b9a5251c0271a4be5dd3b874fbaca6199398a4074d9d7411','f40dce078f9511e6e34c2372b18ea51d0c3236066cb569bc5c174f13a4476d0d');
INSERT INTO "scheduler_journal" VALUES('guro',103,'2026-12-10 05:54:05.000268','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T05:54:05.000268+00:00", "meeting": "gjatbm4zxs2q", "motion": "rz5hv4p6ws27", "present": 20, "presiding": "fvkp8j66tbds", "recused": 0}','f40dce078f9511e6e34c2372b18ea51d0c3236066cb569bc5c174f13a4476d0d','7d528e147445db8f3782d74c2d3a6535ff43b720fc796bf988272d78aef78f8b');
INSERT INTO "scheduler_journal" VALUES('guro',104,'2026-12-10 05:54:05.323659','ballot.cast','member:fvkp8j66tbds','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "fvkp8j66tbds", "motion": "rz5hv4p6ws27"}','7d528e147445db8f3782d74c2d3a6535ff43b720fc796bf988272d78aef78f8b','d6498c9963a914cab8c7b3a7d41fdf0fb05d3fc5a949fffbfb468379e0942e62');
INSERT INTO "scheduler_journal" VALUES('guro',105,'2026-12-10 05:54:05.323659','ballot.cast','member:wyedr5s1dx0z','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "wyedr5s1dx0z", "motion": "rz5hv4p6ws27"}','d6498c9963a914cab8c7b3a7d41fdf0fb05d3fc5a949fffbfb468379e0942e62','372f0e5293ab6d3c5340501fbdd9212dd40a98c9c091bfa06c6d84b863aa9b6b');
INSERT INTO "scheduler_journal" VALUES('guro',106,'2026-12-10 05:54:05.323659','ballot.cast','member:88pyf7a43d2q','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "88pyf7a43d2q", "motion": "rz5hv4p6ws27"}','372f0e5293ab6d3c5340501fbdd9212dd40a98c9c091bfa06c6d84b863aa9b6b','c2a50422326b2e2b6b26c83fae48e82e8d0ad87e20f85b1830470be6c8a9b764');
INSERT INTO "scheduler_journal" VALUES('guro',107,'2026-12-10 05:54:05.323659','ballot.cast','member:wkrd2kmk5r38','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "wkrd2kmk5r38", "motion": "rz5hv4p6ws27"}','c2a50422326b2e2b6b26c83fae48e82e8d0ad87e20f85b1830470be6c8a9b764','d3b64c010e04ba9fb22e66bc2c452a3edbc2c25877a11a92d1e97b3675bb2114');
INSERT INTO "scheduler_journal" VALUES('guro',108,'2026-12-10 05:54:05.323659','ballot.cast','member:hgmfgdm85s7d','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "hgmfgdm85s7d", "motion": "rz5hv4p6ws27"}','d3b64c010e04ba9fb22e66bc2c452a3edbc2c25877a11a92d1e97b3675bb2114','e20ea2207c08fcf0f2ac1af6a7499e601d6f7ea174f6a034bbb8efc0dab4fbd9');
INSERT INTO "scheduler_journal" VALUES('guro',109,'2026-12-10 05:54:05.323659','ballot.cast','member:8gp6sv4t2hh9','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "8gp6sv4t2hh9", "motion": "rz5hv4p6ws27"}','e20ea2207c08fcf0f2ac1af6a7499e601d6f7ea174f6a034bbb8efc0dab4fbd9','98279ed5f2c5efcdc18bf0b6bf8d52cf06a004e5df0a0fbaefb20942f8822824');
INSERT INTO "scheduler_journal" VALUES('guro',110,'2026-12-10 05:54:05.323659','ballot.cast','member:whrn2qnh0ew7','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "whrn2qnh0ew7", "motion": "rz5hv4p6ws27"}','98279ed5f2c5efcdc18bf0b6bf8d52cf06a004e5df0a0fbaefb20942f8822824','232b7a613c5e88ce36d9e52dd1b674412596fb53bd61e27f5fe906630ba636a6');
INSERT INTO "scheduler_journal" VALUES('guro',111,'2026-12-10 05:54:05.323659','ballot.cast','member:vwqbztmyxrct','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "vwqbztmyxrct", "motion": "rz5hv4p6ws27"}','232b7a613c5e88ce36d9e52dd1b674412596fb53bd61e27f5fe906630ba636a6','f7285aaf9bab41d8de4ce8aae3eebc012786f5a5fc69c2fc9e6323fd3e79d8dd');
INSERT INTO "scheduler_journal" VALUES('guro',112,'2026-12-10 05:54:05.323659','ballot.cast','member:x0s1mw617m82','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "x0s1mw617m82", "motion": "rz5hv4p6ws27"}','f7285aaf9bab41d8de4ce8aae3eebc012786f5a5fc69c2fc9e6323fd3e79d8dd','2f7a781ee0a9becbe13d6dcb9cda76155d30c2bb87a875b6cd30b26bf185e6a1');
INSERT INTO "scheduler_journal" VALUES('guro',113,'2026-12-10 05:54:05.323659','ballot.cast','member:nhhm0a10rnyf','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "nhhm0a10rnyf", "motion": "rz5hv4p6ws27"}','2f7a781ee0a9becbe13d6dcb9cda76155d30c2bb87a875b6cd30b26bf185e6a1','ac9cea445d2e2a7045cb473491a4b47a62306d79875d6e7b45a32aee798f1f6a');
INSERT INTO "scheduler_journal" VALUES('guro',114,'2026-12-10 05:54:05.323659','ballot.cast','member:qtxeh5h2y3p4','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "qtxeh5h2y3p4", "motion": "rz5hv4p6ws27"}','ac9cea445d2e2a7045cb473491a4b47a62306d79875d6e7b45a32aee798f1f6a','984e4103c94b9bd547939c53296760f46506cb1daede44ca737b319f6a8467fc');
INSERT INTO "scheduler_journal" VALUES('guro',115,'2026-12-10 05:54:05.323659','ballot.cast','member:bytqtv9zm8wh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "bytqtv9zm8wh", "motion": "rz5hv4p6ws27"}','984e4103c94b9bd547939c53296760f46506cb1daede44ca737b319f6a8467fc','312df993de437f492a13c6c3b578a99efac3de26fef271f2a9d2ce6b69ca588a');
INSERT INTO "scheduler_journal" VALUES('guro',116,'2026-12-10 05:54:05.323659','ballot.cast','member:6jrxw5zqcybh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "6jrxw5zqcybh", "motion": "rz5hv4p6ws27"}','312df993de437f492a13c6c3b578a99efac3de26fef271f2a9d2ce6b69ca588a','619ebeb761c745f6c43a4416d08ae6b91c3e95c64db780910e143d027a6d4289');
INSERT INTO "scheduler_journal" VALUES('guro',117,'2026-12-10 05:54:05.323659','ballot.cast','member:tfeq1gj6k4nh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "tfeq1gj6k4nh", "motion": "rz5hv4p6ws27"}','619ebeb761c745f6c43a4416d08ae6b91c3e95c64db780910e143d027a6d4289','05b5f73acf6fbee2f1edfc3d2ca1e54d03d486d9a7e04ef7cf6cc6eebf2d9fa2');
INSERT INTO "scheduler_journal" VALUES('guro',118,'2026-12-10 05:54:05.323659','ballot.cast','member:kb07evt78n5v','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "kb07evt78n5v", "motion": "rz5hv4p6ws27"}','05b5f73acf6fbee2f1edfc3d2ca1e54d03d486d9a7e04ef7cf6cc6eebf2d9fa2','a278f97d5403b53bda53355446125e6c35416fd112600ac5dc0fe05e3364aae2');
INSERT INTO "scheduler_journal" VALUES('guro',119,'2026-12-10 05:54:05.323659','ballot.cast','member:s55st7ww0fg9','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "s55st7ww0fg9", "motion": "rz5hv4p6ws27"}','a278f97d5403b53bda53355446125e6c35416fd112600ac5dc0fe05e3364aae2','40d17d4461ae3726ec643484c903dc5ad3a62e5de9eaf7a9c3d076e158c2fec2');
INSERT INTO "scheduler_journal" VALUES('guro',120,'2026-12-10 05:54:05.323659','ballot.cast','member:62576hgtdsxx','{"before": null, "choice": "abstain", "meeting": "gjatbm4zxs2q", "member": "62576hgtdsxx", "motion": "rz5hv4p6ws27"}','40d17d4461ae3726ec643484c903dc5ad3a62e5de9eaf7a9c3d076e158c2fec2','f340bb634199786d171278d77e8043c9eb313821bf70363f2c9caa3cb0a0da2f');
INSERT INTO "scheduler_journal" VALUES('guro',121,'2026-12-10 05:54:05.323659','ballot.cast','member:vceg6kfzwx7t','{"before": null, "choice": "abstain", "meeting": "gjatbm4zxs2q", "member": "vceg6kfzwx7t", "motion": "rz5hv4p6ws27"}','f340bb634199786d171278d77e8043c9eb313821bf70363f2c9caa3cb0a0da2f','abcb24e8b1d7b8b8ab8233e445914d4f34726479d14d574212a247960f37d6be');
INSERT INTO "scheduler_journal" VALUES('guro',122,'2026-12-10 05:54:05.814993','ballot.cast','member:dt4ppa68ypk7','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "dt4ppa68ypk7", "motion": "rz5hv4p6ws27"}','abcb24e8b1d7b8b8ab8233e445914d4f34726479d14d574212a247960f37d6be','54bf0d79665069b3b531ee841d9e20a5f52032665c0ab0177aa4d6a833e59912');
INSERT INTO "scheduler_journal" VALUES('guro',123,'2026-12-10 05:54:05.814993','ballot.cast','member:ndph8fvpn3ht','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "ndph8fvpn3ht", "motion": "rz5hv4p6ws27"}','54bf0d79665069b3b531ee841d9e20a5f52032665c0ab0177aa4d6a833e59912','d234f63474c19761ad992880ee593061d8ce1c41821b9aa24b93d935f25b54a0');
INSERT INTO "scheduler_journal" VALUES('guro',124,'2026-12-10 05:54:06.240688','declared.vote_closed','operator','{"abstain": 2, "ballot": "roll_call", "declared_at": "2026-12-10T05:54:06.240688+00:00", "enrolled": 35, "meeting": "gjatbm4zxs2q", "motion": "rz5hv4p6ws27", "no": 8, "outcome": "rejected", "present": 20, "presiding": "fvkp8j66tbds", "reason": "not_enough_yes", "recused": 0, "rule": "ordinary", "verdict": "0eadfa14b41ba28512008b0b77aa3a4cd894e855f630403ea8d99e92c267470e", "voted": 20, "yes": 10}','d234f63474c19761ad992880ee593061d8ce1c41821b9aa24b93d935f25b54a0','a173d84ff225298369ab9e212b7c5935f7116e74ac1dd7a1d741e29c1ffe9b48');
INSERT INTO "scheduler_journal" VALUES('guro',125,'2026-12-10 06:11:06.352558','motion.put','operator','{"ballot": "roll_call", "item": 5, "meeting": "gjatbm4zxs2q", "motion": "sq4fz71wbkhg", "position": 4, "rule": "ordinary", "title": "924c3720cbbf093125eea723320975aa28f7c7ded3eb7101d3c8224d56df877d"}','a173d84ff225298369ab9e212b7c5935f7116e74ac1dd7a1d741e29c1ffe9b48','898b083f6c18d81ad946221256af69b19794f0b9b65ae4297065a0849497ae3c');
INSERT INTO "scheduler_journal" VALUES('guro',126,'2026-12-10 06:11:06.375450','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T06:11:06.375450+00:00", "meeting": "gjatbm4zxs2q", "motion": "sq4fz71wbkhg", "present": 20, "presiding": "fvkp8j66tbds", "recused": 0}','898b083f6c18d81ad946221256af69b19794f0b9b65ae4297065a0849497ae3c','3676fdb140c8eab197446bb6094fb43b0834586afadeb94fae7dd21c17423f6a');
INSERT INTO "scheduler_journal" VALUES('guro',127,'2026-12-10 06:11:06.663327','ballot.cast','member:fvkp8j66tbds','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "fvkp8j66tbds", "motion": "sq4fz71wbkhg"}','3676fdb140c8eab197446bb6094fb43b0834586afadeb94fae7dd21c17423f6a','8b66188227ddc7ef72b3e102d5185d256c4f87ab7fc25d455d046facbd1e0394');
INSERT INTO "scheduler_journal" VALUES('guro',128,'2026-12-10 06:11:06.663327','ballot.cast','member:wyedr5s1dx0z','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "wyedr5s1dx0z", "motion": "sq4fz71wbkhg"}','8b66188227ddc7ef72b3e102d5185d256c4f87ab7fc25d455d046facbd1e0394','4f872ad1475961a088e952bed7a107605ce13180dc3db5f653fd9d2ab6f7fa5e');
INSERT INTO "scheduler_journal" VALUES('guro',129,'2026-12-10 06:11:06.663327','ballot.cast','member:88pyf7a43d2q','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "88pyf7a43d2q", "motion": "sq4fz71wbkhg"}','4f872ad1475961a088e952bed7a107605ce13180dc3db5f653fd9d2ab6f7fa5e','953a43c79cf01b39f8eeeea07943f35f25291a38159b9b2a39425d62ac2b6ada');
INSERT INTO "scheduler_journal" VALUES('guro',130,'2026-12-10 06:11:06.663327','ballot.cast','member:wkrd2kmk5r38','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "wkrd2kmk5r38", "motion": "sq4fz71wbkhg"}','953a43c79cf01b39f8eeeea07943f35f25291a38159b9b2a39425d62ac2b6ada','1af4ad773ad47fbbdaee2b208981cdf301541fd1b856b8d28bd9db46dd6769d7');
INSERT INTO "scheduler_journal" VALUES('guro',131,'2026-12-10 06:11:06.663327','ballot.cast','member:hgmfgdm85s7d','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "hgmfgdm85s7d", "motion": "sq4fz71wbkhg"}','1af4ad773ad47fbbdaee2b208981cdf301541fd1b856b8d28bd9db46dd6769d7','098f3601fc2ff28cf67c68d5a534a6863cfb7073dd1c8d17756321de2f951c56');
INSERT INTO "scheduler_journal" VALUES('guro',132,'2026-12-10 06:11:06.663327','ballot.cast','member:8gp6sv4t2hh9','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "8gp6sv4t2hh9", "motion": "sq4fz71wbkhg"}','098f3601fc2ff28cf67c68d5a534a6863cfb7073dd1c8d17756321de2f951c56','91124686845dd4fe4311483a69ec01f5ac53c5ef98300fbe9dd689a986d0bdc2');
INSERT INTO "scheduler_journal" VALUES('guro',133,'2026-12-10 06:11:06.663327','ballot.cast','member:whrn2qnh0ew7','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "whrn2qnh0ew7", "motion": "sq4fz71wbkhg"}','91124686845dd4fe4311483a69ec01f5ac53c5ef98300fbe9dd689a986d0bdc2','030ff07635646cc82a36684ce0bf8dd71269bd3cc34caafac7982876e08192d3');
INSERT INTO "scheduler_journal" VALUES('guro',134,'2026-12-10 06:11:06.663327','ballot.cast','member:vwqbztmyxrct','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "vwqbztmyxrct", "motion": "sq4fz71wbkhg"}','030ff07635646cc82a36684ce0bf8dd71269bd3cc34caafac7982876e08192d3','cc9feff1e80c1711f23da29aef1af7299a1e925742a662829d0c43e9eeacd411');
INSERT INTO "scheduler_journal" VALUES('guro',135,'2026-12-10 06:11:06.663327','ballot.cast','member:x0s1mw617m82','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "x0s1mw617m82", "motion": "sq4fz71wbkhg"}','cc9feff1e80c1711f23da29aef1af7299a1e925742a662829d0c43e9eeacd411','bdb7ef731c9873476c67765fa22f3368dc27c959b575c6beab4bfd5d3dc28128');
INSERT INTO "scheduler_journal" VALUES('guro',136,'2026-12-10 06:11:06.663327','ballot.cast','member:nhhm0a10rnyf','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "nhhm0a10rnyf", "motion": "sq4fz71wbkhg"}','bdb7ef731c9873476c67765fa22f3368dc27c959b575c6beab4bfd5d3dc28128','1aa0d23682c7dab8a7b6c41f3dba307e09b262770457dd73bd4085eb13a83916');
INSERT INTO "scheduler_journal" VALUES('guro',137,'2026-12-10 06:11:06.663327','ballot.cast','member:qtxeh5h2y3p4','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "qtxeh5h2y3p4", "motion": "sq4fz71wbkhg"}','1aa0d23682c7dab8a7b6c41f3dba307e09b262770457dd73bd4085eb13a83916','21965a4b7cfacc81c1ec2a9e70dc88fbf47e81323631900daa5b7b32220e30ee');
INSERT INTO "scheduler_journal" VALUES('guro',138,'2026-12-10 06:11:06.663327','ballot.cast','member:bytqtv9zm8wh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "bytqtv9zm8wh", "motion": "sq4fz71wbkhg"}','21965a4b7cfacc81c1ec2a9e70dc88fbf47e81323631900daa5b7b32220e30ee','7dc6909158f89df8929cf587b557d673e769f1c63f7a332f0b1fcf1a72e962a2');
INSERT INTO "scheduler_journal" VALUES('guro',139,'2026-12-10 06:11:06.663327','ballot.cast','member:6jrxw5zqcybh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "6jrxw5zqcybh", "motion": "sq4fz71wbkhg"}','7dc6909158f89df8929cf587b557d673e769f1c63f7a332f0b1fcf1a72e962a2','8554104f2a7aaa39add3e7fcf5563edf58046c6981ce2e18211cee106b1053b1');
INSERT INTO "scheduler_journal" VALUES('guro',140,'2026-12-10 06:11:06.663327','ballot.cast','member:tfeq1gj6k4nh','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "tfeq1gj6k4nh", "motion": "sq4fz71wbkhg"}','8554104f2a7aaa39add3e7fcf5563edf58046c6981ce2e18211cee106b1053b1','f501a77d8cf68c9d3a4b83c310f284306f95a5559a91736e007cf3346d36dff1');
INSERT INTO "scheduler_journal" VALUES('guro',141,'2026-12-10 06:11:06.663327','ballot.cast','member:kb07evt78n5v','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "kb07evt78n5v", "motion": "sq4fz71wbkhg"}','f501a77d8cf68c9d3a4b83c310f284306f95a5559a91736e007cf3346d36dff1','80ba5c1b093378d0c5112ee80e980fb24e1e2cb6aa48b01b18f23659ca7001d6');
INSERT INTO "scheduler_journal" VALUES('guro',142,'2026-12-10 06:11:06.663327','ballot.cast','member:s55st7ww0fg9','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "s55st7ww0fg9", "motion": "sq4fz71wbkhg"}','80ba5c1b093378d0c5112ee80e980fb24e1e2cb6aa48b01b18f23659ca7001d6','4a7c57e50b27ed0c8529926c31daba7eafb484912072faa98da5266ffb0d1a99');
INSERT INTO "scheduler_journal" VALUES('guro',143,'2026-12-10 06:11:06.663327','ballot.cast','member:62576hgtdsxx','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "62576hgtdsxx", "motion": "sq4fz71wbkhg"}','4a7c57e50b27ed0c8529926c31daba7eafb484912072faa98da5266ffb0d1a99','db5dc97179ff1835ad644ac35c9ae019cc37cbeac044ba1156932a27d722992c');
INSERT INTO "scheduler_journal" VALUES('guro',144,'2026-12-10 06:11:06.663327','ballot.cast','member:vceg6kfzwx7t','{"before": null, "choice": "no", "meeting": "gjatbm4zxs2q", "member": "vceg6kfzwx7t", "motion": "sq4fz71wbkhg"}','db5dc97179ff1835ad644ac35c9ae019cc37cbeac044ba1156932a27d722992c','8c3bd7e620e7367f2d84cebc876b2a1f1b260f970c26db97457ec0255162c829');
INSERT INTO "scheduler_journal" VALUES('guro',145,'2026-12-10 06:11:07.027518','ballot.cast','member:dt4ppa68ypk7','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "dt4ppa68ypk7", "motion": "sq4fz71wbkhg"}','8c3bd7e620e7367f2d84cebc876b2a1f1b260f970c26db97457ec0255162c829','1acf76ba386960276f65ff6863ae89d3ee8ee118e25336a75afdcfdad8290fbd');
INSERT INTO "scheduler_journal" VALUES('guro',146,'2026-12-10 06:11:07.043790','ballot.cast','member:ndph8fvpn3ht','{"before": null, "choice": "yes", "meeting": "gjatbm4zxs2q", "member": "ndph8fvpn3ht", "motion": "sq4fz71wbkhg"}','1acf76ba386960276f65ff6863ae89d3ee8ee118e25336a75afdcfdad8290fbd','dbf588e6865f91ac28bfe831305d7b8fa6c70a696eccfff3cf1bdea057014908');
INSERT INTO "scheduler_journal" VALUES('guro',147,'2026-12-10 06:11:07.517021','declared.vote_closed','operator','{"abstain": 0, "ballot": "roll_call", "declared_at": "2026-12-10T06:11:07.517021+00:00", "enrolled": 35, "meeting": "gjatbm4zxs2q", "motion": "sq4fz71wbkhg", "no": 10, "outcome": "rejected", "present": 20, "presiding": "fvkp8j66tbds", "reason": "tie", "recused": 0, "rule": "ordinary", "verdict": "74b59b46f06bc2ed6e3759f00c928f40d71473b2ec9b67dffc8926208a453bee", "voted": 20, "yes": 10}','dbf588e6865f91ac28bfe831305d7b8fa6c70a696eccfff3cf1bdea057014908','f0df52656dc39f93cfb5baa22c212f035cf9c898998bdff060a0693627b10990');
INSERT INTO "scheduler_journal" VALUES('guro',148,'2026-12-10 06:15:07.838493','declared.closed','facilitator:txckh6zy04x7','{"declared_at": "2026-12-10T06:15:07.838493+00:00", "meeting": "gjatbm4zxs2q", "presiding": "fvkp8j66tbds"}','f0df52656dc39f93cfb5baa22c212f035cf9c898998bdff060a0693627b10990','e2600d2a13adcdb92ad40120e8f005b29ce87da1a634dcd45396be9e43cad8b3');
INSERT INTO "scheduler_journal" VALUES('guro',149,'2026-12-10 06:15:08.420540','minutes.remark','operator','{"item": 1, "meeting": "gjatbm4zxs2q", "text": "3792f1481a9e215654cdac442f56c899c0235544c7649220c45a3b02e3afc168", "version": 1}','e2600d2a13adcdb92ad40120e8f005b29ce87da1a634dcd45396be9e43cad8b3','9dafc5a9f77b5a2ef0a6699ec5b941ddf78cf63bc7d674ab4ef5a6824382a4d3');
INSERT INTO "scheduler_journal" VALUES('guro',150,'2026-12-10 06:15:08.653282','minutes.remark','operator','{"item": 2, "meeting": "gjatbm4zxs2q", "text": "5552275c83e4e10a588c51f1142e7bc41de1f526948c9d9c4296b4f2625e0f66", "version": 1}','9dafc5a9f77b5a2ef0a6699ec5b941ddf78cf63bc7d674ab4ef5a6824382a4d3','5013a9de38e42d797472a7141bbee6526d139259e8687e597aa4779cb75a5b64');
INSERT INTO "scheduler_journal" VALUES('guro',151,'2026-12-10 06:15:08.754116','minutes.remark','operator','{"item": 3, "meeting": "gjatbm4zxs2q", "text": "ac1c54e7afddee06c5ffcb75ade59cecbfd2829753311814ba673ccf009baccd", "version": 1}','5013a9de38e42d797472a7141bbee6526d139259e8687e597aa4779cb75a5b64','2fcf683ae8debc301a4857c275ec1a51bdeb2289c08d93ca3703df8e585477f5');
INSERT INTO "scheduler_journal" VALUES('guro',152,'2026-12-10 06:15:08.826958','minutes.remark','operator','{"item": 4, "meeting": "gjatbm4zxs2q", "text": "eefd5b10b2dfa4039668dccd8bee6b509ea9a845e639cef36158cf357f28364b", "version": 1}','2fcf683ae8debc301a4857c275ec1a51bdeb2289c08d93ca3703df8e585477f5','075ac2c5e34d95726a74f8bbeed3f4a4d85e6f19835802620338b6254802faa0');
INSERT INTO "scheduler_journal" VALUES('guro',153,'2026-12-10 06:15:08.874786','minutes.remark','operator','{"item": 5, "meeting": "gjatbm4zxs2q", "text": "ef9460dee285c0352325c413d7181b108b64eefd27d6911e8f6aed38bb80a8a5", "version": 1}','075ac2c5e34d95726a74f8bbeed3f4a4d85e6f19835802620338b6254802faa0','5831c1276c10798645b70796bc46a1a2140fd9933d8083508bbf98190a07e522');
INSERT INTO "scheduler_journal" VALUES('guro',154,'2026-12-10 06:15:08.930732','minutes.submitted','operator','{"meeting": "gjatbm4zxs2q", "version": 1}','5831c1276c10798645b70796bc46a1a2140fd9933d8083508bbf98190a07e522','3a06d35c49ccc7d89ebeaee8f06c08c245a91b76b2867b39899f8a478f8e57bf');
INSERT INTO "scheduler_journal" VALUES('guro',155,'2026-12-10 06:15:09.334920','minutes.confirmed','member:88pyf7a43d2q','{"meeting": "gjatbm4zxs2q", "member": "88pyf7a43d2q", "version": 1}','3a06d35c49ccc7d89ebeaee8f06c08c245a91b76b2867b39899f8a478f8e57bf','c970b826663f131fa762026fbff7182ec992d48974f4dfa8a4139e51bf069bc4');
INSERT INTO "scheduler_journal" VALUES('guro',156,'2026-12-10 06:15:09.334920','minutes.confirmed','member:wyedr5s1dx0z','{"meeting": "gjatbm4zxs2q", "member": "wyedr5s1dx0z", "version": 1}','c970b826663f131fa762026fbff7182ec992d48974f4dfa8a4139e51bf069bc4','56274d44c098d65a9c836dfb8db1236a056fd83f587ecdec91e2f48b4f9bc15e');
INSERT INTO "scheduler_journal" VALUES('guro',157,'2026-12-10 06:15:09.334920','minutes.confirmed','member:wkrd2kmk5r38','{"meeting": "gjatbm4zxs2q", "member": "wkrd2kmk5r38", "version": 1}','56274d44c098d65a9c836dfb8db1236a056fd83f587ecdec91e2f48b4f9bc15e','4c2e9ae885606df246479474310d3c695f96aacb04ab39e6087fbd58207883c9');
INSERT INTO "scheduler_journal" VALUES('guro',158,'2026-12-10 06:15:09.452683','minutes.confirmed','member:fvkp8j66tbds','{"meeting": "gjatbm4zxs2q", "member": "fvkp8j66tbds", "version": 1}','4c2e9ae885606df246479474310d3c695f96aacb04ab39e6087fbd58207883c9','4c8d4b5fc43ee82cd795f350051233cdf7d57838847a2c236a4acbe37c154ad3');
INSERT INTO "scheduler_journal" VALUES('guro',159,'2026-12-10 06:15:09.452683','minutes.confirmed','member:8gp6sv4t2hh9','{"meeting": "gjatbm4zxs2q", "member": "8gp6sv4t2hh9", "version": 1}','4c8d4b5fc43ee82cd795f350051233cdf7d57838847a2c236a4acbe37c154ad3','cd17af2cea0963d1ea1baf24996395ab2a6f46156345620c6aa7f50011d30c9e');
INSERT INTO "scheduler_journal" VALUES('guro',160,'2026-12-10 06:15:09.452683','minutes.confirmed','member:whrn2qnh0ew7','{"meeting": "gjatbm4zxs2q", "member": "whrn2qnh0ew7", "version": 1}','cd17af2cea0963d1ea1baf24996395ab2a6f46156345620c6aa7f50011d30c9e','9da4b8fa19421cc5dbb79ac49552a7d3c683e81e585aa546e4ef8093c05ce1e5');
INSERT INTO "scheduler_journal" VALUES('guro',161,'2026-12-10 06:15:09.452683','minutes.confirmed','member:hgmfgdm85s7d','{"meeting": "gjatbm4zxs2q", "member": "hgmfgdm85s7d", "version": 1}','9da4b8fa19421cc5dbb79ac49552a7d3c683e81e585aa546e4ef8093c05ce1e5','186acdc3680eeec1c89fab507fe49886ea67979a0967ca8099286e4af8092f33');
INSERT INTO "scheduler_journal" VALUES('guro',162,'2026-12-10 06:15:09.545972','minutes.confirmed','member:vwqbztmyxrct','{"meeting": "gjatbm4zxs2q", "member": "vwqbztmyxrct", "version": 1}','186acdc3680eeec1c89fab507fe49886ea67979a0967ca8099286e4af8092f33','8693b3244b98816912cc1b7e503496b8637de89b52160e78afc1a2d178db2689');
INSERT INTO "scheduler_journal" VALUES('guro',163,'2026-12-10 06:15:09.545972','minutes.confirmed','member:qtxeh5h2y3p4','{"meeting": "gjatbm4zxs2q", "member": "qtxeh5h2y3p4", "version": 1}','8693b3244b98816912cc1b7e503496b8637de89b52160e78afc1a2d178db2689','c19d9e8fcbd1a3e12e4508af8eea32024b7a9c29ecdfe3eed653aeb6106d1f0c');
INSERT INTO "scheduler_journal" VALUES('guro',164,'2026-12-10 06:15:09.545972','minutes.confirmed','member:x0s1mw617m82','{"meeting": "gjatbm4zxs2q", "member": "x0s1mw617m82", "version": 1}','c19d9e8fcbd1a3e12e4508af8eea32024b7a9c29ecdfe3eed653aeb6106d1f0c','ebfc73379ddda7e2dde3c87739620167f1b3c4fd72ff7c17dacc4bd6d2e43a8a');
INSERT INTO "scheduler_journal" VALUES('guro',165,'2026-12-10 06:15:09.545972','minutes.confirmed','member:nhhm0a10rnyf','{"meeting": "gjatbm4zxs2q", "member": "nhhm0a10rnyf", "version": 1}','ebfc73379ddda7e2dde3c87739620167f1b3c4fd72ff7c17dacc4bd6d2e43a8a','868e726ac328687c6054b782b7b3597111b312ae29704b092098d5ba943256be');
INSERT INTO "scheduler_journal" VALUES('guro',166,'2026-12-10 06:15:09.601183','minutes.confirmed','member:bytqtv9zm8wh','{"meeting": "gjatbm4zxs2q", "member": "bytqtv9zm8wh", "version": 1}','868e726ac328687c6054b782b7b3597111b312ae29704b092098d5ba943256be','9f245ff3a80b7fe438b5ec279cfd442a91fbe7670da0890d9c6d2ec038160154');
INSERT INTO "scheduler_journal" VALUES('guro',167,'2026-12-10 06:15:09.601183','minutes.confirmed','member:tfeq1gj6k4nh','{"meeting": "gjatbm4zxs2q", "member": "tfeq1gj6k4nh", "version": 1}','9f245ff3a80b7fe438b5ec279cfd442a91fbe7670da0890d9c6d2ec038160154','3ef0276dcbcdd73bb95583cdf49a6de027beba30788623ca3360d184087996fb');
INSERT INTO "scheduler_journal" VALUES('guro',168,'2026-12-10 06:15:09.601183','minutes.confirmed','member:6jrxw5zqcybh','{"meeting": "gjatbm4zxs2q", "member": "6jrxw5zqcybh", "version": 1}','3ef0276dcbcdd73bb95583cdf49a6de027beba30788623ca3360d184087996fb','2a363c110d231193ad5c2b19b1a8190702a9824729dd589d6f190be28d33c3e9');
INSERT INTO "scheduler_journal" VALUES('guro',169,'2026-12-10 06:15:09.601183','minutes.confirmed','member:kb07evt78n5v','{"meeting": "gjatbm4zxs2q", "member": "kb07evt78n5v", "version": 1}','2a363c110d231193ad5c2b19b1a8190702a9824729dd589d6f190be28d33c3e9','fe477b9b714870ac01f25fab511ea013fa826016c99554eed7eae3014cf9b257');
INSERT INTO "scheduler_journal" VALUES('guro',170,'2026-12-10 06:15:09.665824','minutes.confirmed','member:s55st7ww0fg9','{"meeting": "gjatbm4zxs2q", "member": "s55st7ww0fg9", "version": 1}','fe477b9b714870ac01f25fab511ea013fa826016c99554eed7eae3014cf9b257','e5e221fd2ad35a47b5b70c1a1dc3244c4ea2a2c8e22a2a947e3c26e27c4c989f');
INSERT INTO "scheduler_journal" VALUES('guro',171,'2026-12-10 06:15:09.665824','minutes.confirmed','member:vceg6kfzwx7t','{"meeting": "gjatbm4zxs2q", "member": "vceg6kfzwx7t", "version": 1}','e5e221fd2ad35a47b5b70c1a1dc3244c4ea2a2c8e22a2a947e3c26e27c4c989f','3c51c73a778b7926e6803dcfa53e9cb18207c273eef726eba98ce317b56e9b29');
INSERT INTO "scheduler_journal" VALUES('guro',172,'2026-12-10 06:15:09.665824','minutes.confirmed','member:62576hgtdsxx','{"meeting": "gjatbm4zxs2q", "member": "62576hgtdsxx", "version": 1}','3c51c73a778b7926e6803dcfa53e9cb18207c273eef726eba98ce317b56e9b29','46f66883fd63c36bdf5e392f97d8cace73dbfc65e4df1aa2960b1d190e00f247');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',50,'2026-12-10 06:15:10.292682','minutes.remark','facilitator:01sdb2fdfqs1','{"item": 1, "meeting": "9pf0sdn1kpnf", "text": "246361ef59dd663f591a4833cd2f9f0b663ae8aad1f4e9d593b83602625675b5", "version": 1}','5f903b826febfba094718690e3c83042dcd6ed47002a34d6b71dde7cbaa7fce2','6f0b4dc1f4240897d20199787ece2cdf74cce3dfcbdb838ef45c51fc1857d5d6');
INSERT INTO "scheduler_journal" VALUES('guro',173,'2026-12-10 06:15:10.518402','minutes.confirmed','member:ndph8fvpn3ht','{"meeting": "gjatbm4zxs2q", "member": "ndph8fvpn3ht", "version": 1}','46f66883fd63c36bdf5e392f97d8cace73dbfc65e4df1aa2960b1d190e00f247','a9907141d088e20d1adfe17dff6ffdcb25af264ee069b8ab1da412f3b10e6cea');
INSERT INTO "scheduler_journal" VALUES('guro',174,'2026-12-10 06:15:10.549917','minutes.confirmed','member:dt4ppa68ypk7','{"meeting": "gjatbm4zxs2q", "member": "dt4ppa68ypk7", "version": 1}','a9907141d088e20d1adfe17dff6ffdcb25af264ee069b8ab1da412f3b10e6cea','bcda643d0352e1f51e62e355b57638f97a0bf5101ab1d1fea4b84d35cb4ec275');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',51,'2026-12-10 06:15:11.607939','minutes.remark','facilitator:01sdb2fdfqs1','{"item": 2, "meeting": "9pf0sdn1kpnf", "text": "73cd2cbb39281ac87749f0e420de027e801ac4435b31cba7d17abdd47462c36c", "version": 1}','6f0b4dc1f4240897d20199787ece2cdf74cce3dfcbdb838ef45c51fc1857d5d6','6a0218a776b7c764256fab9986c5ee616d4cd9654d1c6e08c5ca30b92ec5631f');
INSERT INTO "scheduler_journal" VALUES('guro',175,'2026-12-10 06:15:11.726217','minutes.approved','operator','{"content": "54608fa608fd07bcad3663cc7311e4469f510c9262afe39d295bfebcc2272023", "meeting": "gjatbm4zxs2q", "version": 1}','bcda643d0352e1f51e62e355b57638f97a0bf5101ab1d1fea4b84d35cb4ec275','2f8d241367b6e7247005dfcd0eeefa3c6f6445598eceb943abab2cc4e1a0ba7b');
INSERT INTO "scheduler_journal" VALUES('guro',176,'2026-12-10 06:15:11.898709','minutes.published','operator','{"meeting": "gjatbm4zxs2q", "version": 1}','2f8d241367b6e7247005dfcd0eeefa3c6f6445598eceb943abab2cc4e1a0ba7b','46ef4bbbebf32c2d15a2f8e7526ea373ed958828ef3c558e9e9c79b55d1f466a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',52,'2026-12-10 06:15:12.906268','minutes.submitted','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "version": 1}','6a0218a776b7c764256fab9986c5ee616d4cd9654d1c6e08c5ca30b92ec5631f','17e9af3f475e6595b6aff2afacd85443de83de7322ff2b47bee422339ec889a2');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',53,'2026-12-10 06:15:13.393635','minutes.confirmed','member:4dr4hs8e8hfv','{"meeting": "9pf0sdn1kpnf", "member": "4dr4hs8e8hfv", "version": 1}','17e9af3f475e6595b6aff2afacd85443de83de7322ff2b47bee422339ec889a2','a8499455b487092c822c4d69af047d0d3ecdd2991f33c30b82b4e60be6315965');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',54,'2026-12-10 06:15:13.393635','minutes.confirmed','member:qtxeh5h2y3p4','{"meeting": "9pf0sdn1kpnf", "member": "qtxeh5h2y3p4", "version": 1}','a8499455b487092c822c4d69af047d0d3ecdd2991f33c30b82b4e60be6315965','4fe0f8a95c14fd1ed07e619abc4e84ccc8555bdc6716898c57f83c773f7fd545');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',55,'2026-12-10 06:15:13.452628','minutes.confirmed','member:yxy2r2edpysk','{"meeting": "9pf0sdn1kpnf", "member": "yxy2r2edpysk", "version": 1}','4fe0f8a95c14fd1ed07e619abc4e84ccc8555bdc6716898c57f83c773f7fd545','2894786a2cba698c7fad28bccbe2cb6ea76b4aa2f7246a5c7911105e92312bb8');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',56,'2026-12-10 06:15:13.452628','minutes.confirmed','member:62576hgtdsxx','{"meeting": "9pf0sdn1kpnf", "member": "62576hgtdsxx", "version": 1}','2894786a2cba698c7fad28bccbe2cb6ea76b4aa2f7246a5c7911105e92312bb8','faf20fef822f8d112c35d4823fc8ed1b0e76708dca1b615b92248d75aafd478c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',57,'2026-12-10 06:15:13.501739','minutes.confirmed','member:vceg6kfzwx7t','{"meeting": "9pf0sdn1kpnf", "member": "vceg6kfzwx7t", "version": 1}','faf20fef822f8d112c35d4823fc8ed1b0e76708dca1b615b92248d75aafd478c','4dd5b249de814d3f1d198080f89c3a826905b230ade503c5181d6a795e67a1dc');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',58,'2026-12-10 06:15:13.501739','minutes.confirmed','member:nhhm0a10rnyf','{"meeting": "9pf0sdn1kpnf", "member": "nhhm0a10rnyf", "version": 1}','4dd5b249de814d3f1d198080f89c3a826905b230ade503c5181d6a795e67a1dc','777a66c1ab69d40bee41ab4bb139eec88f8eb68e50f0d6523152aab61dfc98b6');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',59,'2026-12-10 06:15:13.501739','minutes.confirmed','member:q0jn39a62jc4','{"meeting": "9pf0sdn1kpnf", "member": "q0jn39a62jc4", "version": 1}','777a66c1ab69d40bee41ab4bb139eec88f8eb68e50f0d6523152aab61dfc98b6','58fcdd78d19fc858758c162393de44fd1f4af399b780e31a8e8cc685c6a6ae50');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',60,'2026-12-10 06:15:13.501739','minutes.confirmed','member:s55st7ww0fg9','{"meeting": "9pf0sdn1kpnf", "member": "s55st7ww0fg9", "version": 1}','58fcdd78d19fc858758c162393de44fd1f4af399b780e31a8e8cc685c6a6ae50','ae078407176646092d55278c4e8332292a3edd2c137f9f04860ab4c7ac0eb39c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',61,'2026-12-10 06:15:13.667667','minutes.confirmed','member:77zgnbht5mr4','{"meeting": "9pf0sdn1kpnf", "member": "77zgnbht5mr4", "version": 1}','ae078407176646092d55278c4e8332292a3edd2c137f9f04860ab4c7ac0eb39c','c3744d38027e973a24fba86cd42ed5c6d84f66d85e5b06a226020508627ce488');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',62,'2026-12-10 06:15:13.667667','minutes.confirmed','member:vwsypec2ka3s','{"meeting": "9pf0sdn1kpnf", "member": "vwsypec2ka3s", "version": 1}','c3744d38027e973a24fba86cd42ed5c6d84f66d85e5b06a226020508627ce488','5bba337eaea7b76d6069328c947eb667a9889460d7c16d89987cf06c4de7a9b5');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',63,'2026-12-10 06:15:13.667667','minutes.confirmed','member:zw1td49hhjfv','{"meeting": "9pf0sdn1kpnf", "member": "zw1td49hhjfv", "version": 1}','5bba337eaea7b76d6069328c947eb667a9889460d7c16d89987cf06c4de7a9b5','193de7e5b433220f1eab25ac1db011cdb6d95ddc72738532b3cadc5e5c08b4a2');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',64,'2026-12-10 06:15:14.341899','minutes.approved','facilitator:01sdb2fdfqs1','{"content": "9b184b8a7a949ef7316b975fcf6506a4a9226fe4894b21c56ea23de1847d956c", "meeting": "9pf0sdn1kpnf", "version": 1}','193de7e5b433220f1eab25ac1db011cdb6d95ddc72738532b3cadc5e5c08b4a2','fc6a05440cb6dc80dbb5b59b3b6d7737c29e0726c7302524ca812ee8a321ba96');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',65,'2026-12-10 06:15:14.940226','minutes.published','facilitator:01sdb2fdfqs1','{"meeting": "9pf0sdn1kpnf", "version": 1}','fc6a05440cb6dc80dbb5b59b3b6d7737c29e0726c7302524ca812ee8a321ba96','a93853beaaa3b80414ee96baaa497201c8ee8a515a121e6ad04d3fbb1d0c5cda');
CREATE TABLE scheduler_journal_head (
	body VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (body)
);
INSERT INTO "scheduler_journal_head" VALUES('guro',176,'2026-12-10 06:15:11.898709','46ef4bbbebf32c2d15a2f8e7526ea373ed958828ef3c558e9e9c79b55d1f466a');
INSERT INTO "scheduler_journal_head" VALUES('guro-agenda',65,'2026-12-10 06:15:14.940226','a93853beaaa3b80414ee96baaa497201c8ee8a515a121e6ad04d3fbb1d0c5cda');
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
	updated_at DATETIME NOT NULL, joint VARCHAR(2000), change_reason VARCHAR, link VARCHAR, 
	PRIMARY KEY (id), 
	UNIQUE (room_secret)
);
INSERT INTO "scheduler_meeting" VALUES('gjatbm4zxs2q','guro',2026,1,'regular','in_person','closed','2026-12-10 05:00:00.000000','2026-12-10 07:00:00.000000','구로구청 5층 회의실',NULL,'2026-12-03','2026-12-02','2026-12-03','2026-11-20 01:00:15.202725','group','2026-12-09 09:00:00.000000','-gQY_eCMJbLJ-WJikuZcrQ','bCBs3QNGKMFIceh8Quhwjg',0,NULL,NULL,'fvkp8j66tbds',35,20,3,'guro',1,NULL,'2026-12-10 05:06:01.523054','2026-12-10 06:15:07.838493','2026-11-20 01:00:14.816713','2026-12-10 06:15:11.898709',NULL,NULL,NULL);
INSERT INTO "scheduler_meeting" VALUES('9pf0sdn1kpnf','guro-agenda',2026,1,'regular','in_person','closed','2026-12-03 05:00:00.000000','2026-12-03 07:00:00.000000','구로구청 5층 회의실',NULL,'2026-11-26','2026-11-25','2026-11-26','2026-11-20 01:00:16.351414','group','2026-12-02 09:00:00.000000','U2PnM9BvMQrItqNSNXs3iA','kAHQ4xfE1z3pBydUyg9ABw',0,NULL,NULL,'yxy2r2edpysk',18,11,3,'guro',1,'agenda','2026-12-03 05:02:01.013577','2026-12-03 05:42:02.652753','2026-11-20 01:00:15.990275','2026-12-10 06:15:14.940226',NULL,NULL,NULL);
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
	journal_rows INTEGER, reason VARCHAR, supersedes INTEGER, 
	PRIMARY KEY (meeting)
);
INSERT INTO "scheduler_minutes" VALUES('9pf0sdn1kpnf','guro-agenda','published',1,NULL,'2026-12-10 06:15:12.906268','2026-12-10 06:15:14.341899','윤예민','2026-12-10 06:15:14.940226','{"meeting": "9pf0sdn1kpnf", "body": "guro-agenda", "body_name": "\uc758\uc81c\ubc1c\uad74\ubd84\uacfc", "session": "2026\ub144 \uc81c1\ucc28", "state": "in_confirmation", "version": 1, "due": "2026-12-17T14:59:59Z", "starts": "2026-12-03T05:00:00Z", "opened_at": "2026-12-03T05:02:01.013577Z", "closed_at": "2026-12-03T05:42:02.652753Z", "place": "\uad6c\ub85c\uad6c\uccad 5\uce35 \ud68c\uc758\uc2e4", "enrolled": 18, "required": 10, "present_at_opening": 11, "presiding": ["\uc724\uc608\ubbfc"], "attendees": [{"name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:00.919324Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc724\ud76c", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.030816Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:00.919324Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:00.919324Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:00.919324Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.030816Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\ubbfc\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.030816Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:00.987655Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:00.987655Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:00.987655Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:00.987655Z", "2026-12-03T05:42:02.652753Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uac15\uc608\uc601", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uae40\uc218\uc544", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc11c\uc740\uc11d", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc2e0\uc218\uc9c4", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc2e0\uc815\uc544", "title": "\uc608\uc0b0\ud300\uc7a5", "present": false, "intervals": [], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc724\uc218\uc900", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc900\ud604", "title": "\ud611\uce58\uc9c0\uc6d0\ud300\uc7a5", "present": false, "intervals": [], "seat": "ex_officio", "guest": "", "sent_for": ""}], "proceedings": [{"at": "2026-12-03T05:02:01.013577Z", "what": "opened", "text": "\uc624\ud6c4 2\uc2dc 2\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: \uc131\uc6d0\uc774 \ub418\uc5b4 \uac1c\uc758\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}, {"at": "2026-12-03T05:37:01.995800Z", "what": "no_objection", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c'' \uc774\uc758 \uc5c6\uc74c\uc744 \ud655\uc778\ud558\uace0 \uac00\uacb0\uc744 \uc120\uc5b8\ud558\ub2e4", "item": 1}, {"at": "2026-12-03T05:42:02.652753Z", "what": "closed", "text": "\uc624\ud6c4 2\uc2dc 42\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: \ud3d0\ud68c\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}], "items": [{"number": 1, "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c", "kind": "decision", "remarks": "\ud6c4\ubcf4 12\uac74\uc758 \uc120\uc815 \uae30\uc900\uc744 \uc124\uba85\ud558\uace0, \uc0dd\ud65c\uad8c\uc774 \uace0\ub974\uac8c \ub2f4\uacbc\ub294\uc9c0 \ud655\uc778\ud558\uc600\ub2e4.", "votes": [{"motion": "yggx21keqp4x", "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c", "ballot": "no_objection", "outcome": "carried", "text": "\uc7ac\uc801 18 \u00b7 \uac1c\uc758 10 \u00b7 \ucd9c\uc11d 11 \u2192 \uac00\uacb0(\uc774\uc758 \uc5c6\uc74c) (\uae30\ubcf8\uac12: \uc81c13\uc870\u2461 \uc900\uc6a9)", "yes": null, "no": null, "abstain": null, "votes": {}, "recused": {}, "passed": "as_proposed", "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 2, "title": "\uc8fc\ubbfc \uacf5\ub860\uc7a5 \uc77c\uc815", "kind": "report", "remarks": "\uacf5\ub860\uc7a5\uc740 1\uc6d4 \ub137\uc9f8 \uc8fc\uc5d0 \uc5f4\uace0, \uc548\ub0b4\ubb38\uc740 \ubd84\uacfc\uc5d0\uc11c \ud568\uaed8 \uc0b4\ud53c\uae30\ub85c \ud558\uc600\ub2e4.", "votes": [], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}], "general_remarks": "", "confirmed": 11, "to_confirm": 11, "corrections": [], "approved_at": null, "approved_by": null, "published_at": null, "chain_head": null, "journal_rows": null, "visible": true, "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c", "mode": "in_person", "quorum_basis": "\uae30\ubcf8\uac12: \uc81c13\uc870\u2461 \uc900\uc6a9", "general_decisions": [], "general_todos": [], "general_opinions": [], "general_disclosure": null, "speakers_left_out": false, "open_only": false, "record_kind": "summary", "recording_announced_at": null, "document_number": "", "approval_line": [], "withheld": null, "reason": "", "supersedes": null}','eYPllO3Y3-5zaLlxdPd0Fw','fc6a05440cb6dc80dbb5b59b3b6d7737c29e0726c7302524ca812ee8a321ba96',64,NULL,NULL);
INSERT INTO "scheduler_minutes" VALUES('gjatbm4zxs2q','guro','published',1,NULL,'2026-12-10 06:15:08.930732','2026-12-10 06:15:11.726217','권민나','2026-12-10 06:15:11.898709','{"meeting": "gjatbm4zxs2q", "body": "guro", "body_name": "\uad6c\ub85c\uad6c\ud611\uce58\ud68c\uc758", "session": "2026\ub144 \uc81c1\ucc28", "state": "in_confirmation", "version": 1, "due": "2026-12-17T14:59:59Z", "starts": "2026-12-10T05:00:00Z", "opened_at": "2026-12-10T05:06:01.523054Z", "closed_at": "2026-12-10T06:15:07.838493Z", "place": "\uad6c\ub85c\uad6c\uccad 5\uce35 \ud68c\uc758\uc2e4", "enrolled": 35, "required": 18, "present_at_opening": 20, "presiding": ["\uad8c\ubbfc\ub098"], "attendees": [{"name": "\uac15\uc608\ud638", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.894559Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uac15\uc9c0\uacbd", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.894559Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uad8c\ubbfc\ub098", "title": "\uad6c\uccad\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:00.802641Z", "2026-12-10T06:15:07.838493Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc548\uc7ac\uc601", "title": "\ud589\uc815\ubb38\ud654\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:01.813151Z", "2026-12-10T06:15:07.838493Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc624\uc720\uc6d0", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:01.042930Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T05:06:00.852358Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.980913Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc11c\ud638", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.980913Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc784\uc0c1\uc544", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.894559Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc784\uc608\uc5f0", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.894559Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc0c1\ud638", "title": "\uae30\ud68d\uacbd\uc81c\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T05:06:01.026345Z", "2026-12-10T06:15:07.838493Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc724\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.042930Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.112731Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T05:06:00.852358Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc870\uc0c1\uc900", "title": "\ud611\uce58\uc815\ucc45\ubcf4\uc88c\uad00", "present": true, "intervals": [["2026-12-10T04:35:00.846141Z", "2026-12-10T06:15:07.838493Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.980913Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc870\uc7ac\uacbd", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.980913Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\uc9c0\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.042930Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud55c\uc815\uc544", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.846141Z", "2026-12-10T06:15:07.838493Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud64d\uc815\ud604", "title": "\ubcf5\uc9c0\uad50\uc721\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:00.846141Z", "2026-12-10T06:15:07.838493Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc11c\uc218\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc548\uc601\ubbfc", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc11c\ud6c8", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\ubbfc\uacbd", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc784\uc2dc\uc740", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\ud604\uacbd", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\uc720\ubbf8", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\uc900\uc5f0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\ud558\ub9b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud55c\ud558\uc900", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud64d\uc724\uc9c4", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}], "proceedings": [{"at": "2026-12-10T05:06:01.523054Z", "what": "opened", "text": "\uc624\ud6c4 2\uc2dc 6\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: \uc131\uc6d0\uc774 \ub418\uc5b4 \uac1c\uc758\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}, {"at": "2026-12-10T05:20:01.986195Z", "what": "no_objection", "text": "\uc624\ud6c4 2\uc2dc 20\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548'' \uc774\uc758 \uc5c6\uc74c\uc744 \ud655\uc778\ud558\uace0 \uac00\uacb0\uc744 \uc120\uc5b8\ud558\ub2e4", "item": 2}, {"at": "2026-12-10T05:37:02.399074Z", "what": "vote_opened", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4", "item": 3}, {"at": "2026-12-10T05:37:04.760084Z", "what": "vote_closed", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4", "item": 3}, {"at": "2026-12-10T05:54:05.000268Z", "what": "vote_opened", "text": "\uc624\ud6c4 2\uc2dc 54\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4", "item": 4}, {"at": "2026-12-10T05:54:06.240688Z", "what": "vote_closed", "text": "\uc624\ud6c4 2\uc2dc 54\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4", "item": 4}, {"at": "2026-12-10T06:11:06.375450Z", "what": "vote_opened", "text": "\uc624\ud6c4 3\uc2dc 11\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4", "item": 5}, {"at": "2026-12-10T06:11:07.517021Z", "what": "vote_closed", "text": "\uc624\ud6c4 3\uc2dc 11\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4", "item": 5}, {"at": "2026-12-10T06:15:07.838493Z", "what": "closed", "text": "\uc624\ud6c4 3\uc2dc 15\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: \ud3d0\ud68c\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}], "items": [{"number": 1, "title": "2026\ub144 \ud611\uce58\uacfc\uc81c \ucd94\uc9c4 \uc0c1\ud669", "kind": "report", "remarks": "\uacfc\uc81c 15\uac74 \uac00\uc6b4\ub370 11\uac74\uc774 \uacc4\ud68d\ub300\ub85c \ub098\uc544\uac00\uace0 \uc788\uc74c\uc744 \ubcf4\uace0\ud558\uc600\ub2e4.", "votes": [], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 2, "title": "\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548", "kind": "decision", "remarks": "\uac1c\uc815\uc548\uc758 \ucde8\uc9c0\ub97c \uc124\uba85\ud558\uc600\uace0, \uc758\uacac\uc774 \uc5c6\uc5c8\ub2e4.", "votes": [{"motion": "ysn4bcf20gmg", "title": "\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548", "ballot": "no_objection", "outcome": "carried", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \uac00\uacb0(\uc774\uc758 \uc5c6\uc74c) (\uc81c13\uc870\u2461)", "yes": null, "no": null, "abstain": null, "votes": {}, "recused": {}, "passed": "as_proposed", "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 3, "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704", "kind": "decision", "remarks": "\ubd84\uacfc\uac00 \ucd94\ucc9c\ud55c 12\uac74\uc758 \uc21c\uc704\ub97c \ub193\uace0 \uc608\uc0b0\uc758 \uaddc\ubaa8\ub97c \ub530\uc838 \ubb3c\uc5c8\ub2e4.", "votes": [{"motion": "bgpmwpc0e6ff", "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704", "ballot": "roll_call", "outcome": "carried", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 12 \u2192 \uac00\uacb0 (\uc81c13\uc870\u2461)", "yes": 12, "no": 5, "abstain": 3, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\ucd5c\uc9c0\uacbd"], "abstain": ["\uc624\uc7ac\ud6c8", "\uc815\uc11c\ubbf8", "\uc815\uc740\uc900"]}, "recused": {}, "passed": "as_proposed", "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 4, "title": "\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d", "kind": "decision", "remarks": "\uac1c\ucd5c \uc2dc\uae30\uac00 \ud559\uae30\uc640 \uacb9\uce5c\ub2e4\ub294 \uc758\uacac\uacfc \ubbf8\ub8e8\uae30 \uc5b4\ub835\ub2e4\ub294 \uc758\uacac\uc774 \ub098\uc654\ub2e4.", "votes": [{"motion": "rz5hv4p6ws27", "title": "\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d", "ballot": "roll_call", "outcome": "rejected", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 10 \u2192 \ubd80\uacb0 (\uc81c13\uc870\u2461)", "yes": 10, "no": 8, "abstain": 2, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\uc815\uc11c\ubbf8", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ucd5c\uc9c0\uacbd"], "abstain": ["\uc624\uc7ac\ud6c8", "\uc815\uc740\uc900"]}, "recused": {}, "passed": null, "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 5, "title": "\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815", "kind": "decision", "remarks": "\uacf5\uac10 50\uac74\uc758 \uae30\uc900\uc744 \ub0ae\ucd94\uc790\ub294 \uc758\uacac\uacfc \uc9c0\ud0a4\uc790\ub294 \uc758\uacac\uc774 \ub9de\uc130\ub2e4.", "votes": [{"motion": "sq4fz71wbkhg", "title": "\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815", "ballot": "roll_call", "outcome": "rejected", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 10 \u00b7 \ubc18\ub300 10 \u2192 \ubd80\uacb0(\uac00\ubd80\ub3d9\uc218) (\uc81c13\uc870\u2461)", "yes": 10, "no": 10, "abstain": 0, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\uc7ac\ud6c8", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\uc815\uc11c\ubbf8", "\uc815\uc740\uc900", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ucd5c\uc9c0\uacbd"]}, "recused": {}, "passed": null, "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}], "general_remarks": "", "confirmed": 20, "to_confirm": 20, "corrections": [], "approved_at": null, "approved_by": null, "published_at": null, "chain_head": null, "journal_rows": null, "visible": true, "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c", "mode": "in_person", "quorum_basis": "\uc81c13\uc870\u2461", "general_decisions": [], "general_todos": [], "general_opinions": [], "general_disclosure": null, "speakers_left_out": false, "open_only": false, "record_kind": "summary", "recording_announced_at": null, "document_number": "", "approval_line": [], "withheld": null, "reason": "", "supersedes": null}','ZprglkAj674sZ9G02qQTsw','2f8d241367b6e7247005dfcd0eeefa3c6f6445598eceb943abab2cc4e1a0ba7b',175,NULL,NULL);
CREATE TABLE scheduler_minutes_particulars (
	meeting VARCHAR(16) NOT NULL, 
	document_number VARCHAR NOT NULL, 
	approval_line VARCHAR NOT NULL, 
	record_kind VARCHAR(20) NOT NULL, 
	announced_at DATETIME, 
	PRIMARY KEY (meeting)
);
CREATE TABLE scheduler_minutes_version (
	meeting VARCHAR(16) NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	content JSON NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	chain_head VARCHAR(64) NOT NULL, 
	journal_rows INTEGER NOT NULL, 
	approved_at DATETIME NOT NULL, 
	approved_by VARCHAR, 
	published_at DATETIME, 
	confirmed INTEGER NOT NULL, 
	particulars JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, version)
);
CREATE TABLE scheduler_minutes_withheld (
	meeting VARCHAR(16) NOT NULL, 
	version INTEGER NOT NULL, 
	clause INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (meeting, version)
);
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
	closed_at DATETIME, kind VARCHAR(20), relates VARCHAR(16), passed VARCHAR(20), wording VARCHAR, conditions VARCHAR, mover VARCHAR(16), seconder VARCHAR(16), settled VARCHAR, written BOOLEAN, until DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "scheduler_motion" VALUES('yggx21keqp4x','9pf0sdn1kpnf','guro-agenda',1,1,'2027년 협치과제 후보 12건 추천','63j-PLD9VdqeZIhXyV4wAA','no_objection','ordinary','carried',0,0,11,0,0,0,'carried','no_objection','{"charter": "guro-agenda", "rule": "ordinary", "outcome": "carried", "reason": "no_objection", "base": "present", "base_count": 11, "required_yes": 0, "yes": 0, "no": 0, "abstain": 0, "recused": 0, "quorum_met": true, "cite": null, "default": true, "by_analogy": "\uc81c13\uc870\u2461", "enrolled": 18, "present": 11, "counted": 11, "quorum_required": 10, "threshold": "more than 1/2 of present"}','재적 18 · 개의 10 · 출석 11 → 가결(이의 없음) (기본값: 제13조② 준용)',NULL,'2026-12-03 05:37:01.995800',NULL,NULL,'as_proposed',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('ysn4bcf20gmg','gjatbm4zxs2q','guro',1,2,'협치회의 운영세칙 일부개정안','7Jntks_wiCqhrWyZitrXzA','no_objection','ordinary','carried',0,0,20,0,0,0,'carried','no_objection','{"charter": "guro", "rule": "ordinary", "outcome": "carried", "reason": "no_objection", "base": "present", "base_count": 20, "required_yes": 0, "yes": 0, "no": 0, "abstain": 0, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 가결(이의 없음) (제13조②)',NULL,'2026-12-10 05:20:01.986195',NULL,NULL,'as_proposed',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('bgpmwpc0e6ff','gjatbm4zxs2q','guro',2,3,'2027년 협치과제 우선순위','mb7XpPaJzV1ojcKzgzGhdA','roll_call','ordinary','carried',0,20,20,12,5,3,'carried','enough_yes','{"charter": "guro", "rule": "ordinary", "outcome": "carried", "reason": "enough_yes", "base": "present", "base_count": 20, "required_yes": 11, "yes": 12, "no": 5, "abstain": 3, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 12 → 가결 (제13조②)','2026-12-10 05:37:02.399074','2026-12-10 05:37:04.760084',NULL,NULL,'as_proposed',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('rz5hv4p6ws27','gjatbm4zxs2q','guro',3,4,'청년 공론장 개최 계획','WWb0jYbEZq7CpF3rYxQMJQ','roll_call','ordinary','rejected',0,20,20,10,8,2,'rejected','not_enough_yes','{"charter": "guro", "rule": "ordinary", "outcome": "rejected", "reason": "not_enough_yes", "base": "present", "base_count": 20, "required_yes": 11, "yes": 10, "no": 8, "abstain": 2, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 → 부결 (제13조②)','2026-12-10 05:54:05.000268','2026-12-10 05:54:06.240688',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('sq4fz71wbkhg','gjatbm4zxs2q','guro',4,5,'구로1번가 공감 기준 조정','jqrRFaa5LOSp5DTBBfgaag','roll_call','ordinary','rejected',0,20,20,10,10,0,'rejected','tie','{"charter": "guro", "rule": "ordinary", "outcome": "rejected", "reason": "tie", "base": "present", "base_count": 20, "required_yes": 11, "yes": 10, "no": 10, "abstain": 0, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 · 반대 10 → 부결(가부동수) (제13조②)','2026-12-10 06:11:06.375450','2026-12-10 06:11:07.517021',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE scheduler_noted_line (
	meeting VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	item INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	text VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	dropped BOOLEAN NOT NULL, 
	PRIMARY KEY (meeting, number)
);
CREATE TABLE scheduler_nudge (
	day DATE NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	meeting VARCHAR(16) NOT NULL, 
	PRIMARY KEY (day, member)
);
CREATE TABLE scheduler_objection (
	motion VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	text VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (motion, member)
);
CREATE TABLE scheduler_opinion (
	meeting VARCHAR(16) NOT NULL, 
	item INTEGER NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	text VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, item, member)
);
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
INSERT INTO "scheduler_outbox" VALUES(1,'pkpwrx4nne3b','hyeopchi.event.meeting.called',X'7B2276223A312C226964223A22706B70777278346E6E653362222C226174223A22323032362D31312D32305430313A30303A31342E3831363731335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2232386534676173713862686B222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-11-20 01:00:14.816713',1);
INSERT INTO "scheduler_outbox" VALUES(2,'361hp9f3xqt0','hyeopchi.event.meeting.called',X'7B2276223A312C226964223A22333631687039663378717430222C226174223A22323032362D31312D32305430313A30303A31352E3939303237355A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22733771787434306379627A35222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-11-20 01:00:15.990275',1);
INSERT INTO "scheduler_outbox" VALUES(3,'cmq3x536x1vy','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22636D71337835333678317679222C226174223A22323032362D31312D32305430313A30303A31362E3439303635375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22616465396836636A72767935222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-11-20 01:00:16.490657',1);
INSERT INTO "scheduler_outbox" VALUES(4,'3z74g5q8pj9s','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22337A373467357138706A3973222C226174223A22323032362D31312D32305430313A30303A31362E3634363135395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22316E74327334646468636E39222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-11-20 01:00:16.646159',1);
INSERT INTO "scheduler_outbox" VALUES(5,'d4hhqrerk7qw','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A2264346868717265726B377177222C226174223A22323032362D31312D32305430313A30303A31362E3836373233315A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22347431723061683672376136222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-11-20 01:00:16.867231',1);
INSERT INTO "scheduler_outbox" VALUES(6,'7er0z3255r9h','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22376572307A33323535723968222C226174223A22323032362D31312D32305430313A30303A31372E3933383633375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22613277363339747639747879222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-11-20 01:00:17.938637',1);
INSERT INTO "scheduler_outbox" VALUES(7,'pw19jva2tp8h','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22707731396A76613274703868222C226174223A22323032362D31312D32305430313A30303A31382E3437363736315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22687839676670663979716A65222C226F66667365745F7365636F6E6473223A3930323234367D',NULL,'2026-11-20 01:00:18.476761',1);
INSERT INTO "scheduler_outbox" VALUES(8,'t196c9azbj8v','hyeopchi.event.rsvp.reminder_due',X'7B2276223A312C226964223A22743139366339617A626A3876222C226174223A22323032362D31322D30325430393A30313A30302E3531303931395A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22687839676670663979716A65222C226D656574696E67223A223970663073646E316B706E66222C226D697373696E67223A307D',NULL,'2026-12-02 09:01:00.510919',1);
INSERT INTO "scheduler_outbox" VALUES(9,'5nc1skahvyw9','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22356E6331736B616876797739222C226174223A22323032362D31322D30325430393A30313A30302E3536323833315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22313572747A6B38306477397A222C226F66667365745F7365636F6E6473223A3937323638367D',NULL,'2026-12-02 09:01:00.562831',1);
INSERT INTO "scheduler_outbox" VALUES(10,'rw4pjqd02q82','hyeopchi.event.meeting.arrivals_began',X'7B2276223A312C226964223A22727734706A71643032713832222C226174223A22323032362D31322D30335430343A33353A30302E3538353636315A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22313572747A6B38306477397A222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-03 04:35:00.585661',1);
INSERT INTO "scheduler_outbox" VALUES(11,'z6fgg44xfmb9','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A227A36666767343478666D6239222C226174223A22323032362D31322D30335430343A33353A30302E3931393332345A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22686D37776435336133783561222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-03 04:35:00.919324',1);
INSERT INTO "scheduler_outbox" VALUES(12,'qhjvk6ynqx38','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A2271686A766B36796E71783338222C226174223A22323032362D31322D30335430343A33353A30312E3738323630335A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2276356779623474336D353268222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-03 04:35:01.782603',1);
INSERT INTO "scheduler_outbox" VALUES(13,'f6fq0w1p1t7p','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22663666713077317031743770222C226174223A22323032362D31322D30335430343A33353A30322E3436353836395A222C22626F6479223A22222C22636F7272656C6174696F6E223A227631316A376E7A3074707964222C226F66667365745F7365636F6E6473223A3937343138347D',NULL,'2026-12-03 04:35:02.465869',1);
INSERT INTO "scheduler_outbox" VALUES(14,'fwy6zkgnyfh6','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22667779367A6B676E79666836222C226174223A22323032362D31322D30335430353A30303A30302E3538343430345A222C22626F6479223A22222C22636F7272656C6174696F6E223A226B7367346168766E65746A6E222C226F66667365745F7365636F6E6473223A3937343330347D',NULL,'2026-12-03 05:00:00.584404',1);
INSERT INTO "scheduler_outbox" VALUES(15,'k2qzf05nfepf','hyeopchi.event.meeting.opened',X'7B2276223A312C226964223A226B32717A6630356E66657066222C226174223A22323032362D31322D30335430353A30323A30312E3031333537375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22783976307672673364787272222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-03 05:02:01.013577',1);
INSERT INTO "scheduler_outbox" VALUES(16,'qnxwnpaq03mp','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22716E78776E70617130336D70222C226174223A22323032362D31322D30335430353A30323A30312E3335353430335A222C22626F6479223A22222C22636F7272656C6174696F6E223A2276307A7871657934326E7237222C226F66667365745F7365636F6E6473223A3937363430347D',NULL,'2026-12-03 05:02:01.355403',1);
INSERT INTO "scheduler_outbox" VALUES(17,'9jxr8wcktj3q','hyeopchi.event.motion.put',X'7B2276223A312C226964223A22396A78723877636B746A3371222C226174223A22323032362D31322D30335430353A33373A30312E3934353637375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2237797A78383479786E356161222C226D656574696E67223A223970663073646E316B706E66222C226D6F74696F6E223A227967677832316B6571703478227D',NULL,'2026-12-03 05:37:01.945677',1);
INSERT INTO "scheduler_outbox" VALUES(18,'6extg4zmspc8','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A223665787467347A6D73706338222C226174223A22323032362D31322D30335430353A33373A30312E3939353830305A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2237797A78383479786E356161222C226D656574696E67223A223970663073646E316B706E66222C226D6F74696F6E223A227967677832316B6571703478227D',NULL,'2026-12-03 05:37:01.995800',1);
INSERT INTO "scheduler_outbox" VALUES(19,'v0nnkeesamwz','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A2276306E6E6B656573616D777A222C226174223A22323032362D31322D30335430353A33373A30322E3336373733305A222C22626F6479223A22222C22636F7272656C6174696F6E223A2267376535316B383032636867222C226F66667365745F7365636F6E6473223A3937363730347D',NULL,'2026-12-03 05:37:02.367730',1);
INSERT INTO "scheduler_outbox" VALUES(20,'m1wcnff92y6n','hyeopchi.event.meeting.closed',X'7B2276223A312C226964223A226D3177636E6666393279366E222C226174223A22323032362D31322D30335430353A34323A30322E3635323735335A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22716E38783237373761397879222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-03 05:42:02.652753',1);
INSERT INTO "scheduler_outbox" VALUES(21,'1spyxp6t4p1k','hyeopchi.event.minutes.drafted',X'7B2276223A312C226964223A2231737079787036743470316B222C226174223A22323032362D31322D30335430353A34323A30322E3635323735335A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22716E38783237373761397879222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-03 05:42:02.652753',1);
INSERT INTO "scheduler_outbox" VALUES(22,'9zx1a4gq0ekz','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22397A78316134677130656B7A222C226174223A22323032362D31322D30335430353A34323A30332E3138373331345A222C22626F6479223A22222C22636F7272656C6174696F6E223A22637172316E6E326870373862222C226F66667365745F7365636F6E6473223A313537373438317D',NULL,'2026-12-03 05:42:03.187314',1);
INSERT INTO "scheduler_outbox" VALUES(23,'r956n8hcqftt','hyeopchi.event.rsvp.reminder_due',X'7B2276223A312C226964223A22723935366E38686371667474222C226174223A22323032362D31322D31305430343A33353A30302E3237363232365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22637172316E6E326870373862222C226D656574696E67223A22676A6174626D347A78733271222C226D697373696E67223A307D',NULL,'2026-12-10 04:35:00.276226',1);
INSERT INTO "scheduler_outbox" VALUES(24,'1ad1tenmq3m4','hyeopchi.event.meeting.arrivals_began',X'7B2276223A312C226964223A223161643174656E6D71336D34222C226174223A22323032362D31322D31305430343A33353A30302E3239363035375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22637172316E6E326870373862222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 04:35:00.296057',1);
INSERT INTO "scheduler_outbox" VALUES(25,'vkwh92nvgqab','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22766B776839326E7667716162222C226174223A22323032362D31322D31305430343A33353A30302E3830323634315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226E6B6E357979656773616178222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 04:35:00.802641',1);
INSERT INTO "scheduler_outbox" VALUES(26,'vxz5af3ag7c9','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A2276787A356166336167376339222C226174223A22323032362D31322D31305430343A33353A30312E3831333135315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223570376E6A726E6D71796A78222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 04:35:01.813151',1);
INSERT INTO "scheduler_outbox" VALUES(27,'aj9ykas23hks','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22616A39796B61733233686B73222C226174223A22323032362D31322D31305430343A33353A30322E3537303835335A222C22626F6479223A22222C22636F7272656C6174696F6E223A226D6A32397130337678326677222C226F66667365745F7365636F6E6473223A313537383937397D',NULL,'2026-12-10 04:35:02.570853',1);
INSERT INTO "scheduler_outbox" VALUES(28,'61nf240c85cc','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A2236316E663234306338356363222C226174223A22323032362D31322D31305430353A30303A30302E3632323130395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226D6A32397130337678326677222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 05:00:00.622109',1);
INSERT INTO "scheduler_outbox" VALUES(29,'t37bp5fdxpnd','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22743337627035666478706E64222C226174223A22323032362D31322D31305430353A30303A30302E3830363639305A222C22626F6479223A22222C22636F7272656C6174696F6E223A22377670786676383337686230222C226F66667365745F7365636F6E6473223A313537393333397D',NULL,'2026-12-10 05:00:00.806690',1);
INSERT INTO "scheduler_outbox" VALUES(30,'dyr95vgbv9s5','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22647972393576676276397335222C226174223A22323032362D31322D31305430353A30363A30312E3032363334355A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2271337A6E6B79377037776532222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 05:06:01.026345',1);
INSERT INTO "scheduler_outbox" VALUES(31,'txs9g4fnccfa','hyeopchi.event.meeting.opened',X'7B2276223A312C226964223A22747873396734666E63636661222C226174223A22323032362D31322D31305430353A30363A30312E3532333035345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2235736D783368316E31716A76222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 05:06:01.523054',1);
INSERT INTO "scheduler_outbox" VALUES(32,'esg7q06phg11','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22657367377130367068673131222C226174223A22323032362D31322D31305430353A30363A30312E3837343437355A222C22626F6479223A22222C22636F7272656C6174696F6E223A2262317766713135396262327A222C226F66667365745F7365636F6E6473223A313538303137397D',NULL,'2026-12-10 05:06:01.874475',1);
INSERT INTO "scheduler_outbox" VALUES(33,'7f3j31ybpknx','hyeopchi.event.motion.put',X'7B2276223A312C226964223A223766336A33317962706B6E78222C226174223A22323032362D31322D31305430353A32303A30312E3933333738395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2262306D786D30396834653977222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A2279736E346263663230676D67227D',NULL,'2026-12-10 05:20:01.933789',1);
INSERT INTO "scheduler_outbox" VALUES(34,'z3tvsapmhyq1','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A227A3374767361706D68797131222C226174223A22323032362D31322D31305430353A32303A30312E3938363139355A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2231337A30387971773464636D222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A2279736E346263663230676D67227D',NULL,'2026-12-10 05:20:01.986195',1);
INSERT INTO "scheduler_outbox" VALUES(35,'jvjd58cd0ksd','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A226A766A6435386364306B7364222C226174223A22323032362D31322D31305430353A32303A30322E3330373632335A222C22626F6479223A22222C22636F7272656C6174696F6E223A22657862613773687A3668666A222C226F66667365745F7365636F6E6473223A313538313139397D',NULL,'2026-12-10 05:20:02.307623',1);
INSERT INTO "scheduler_outbox" VALUES(36,'5g9mp0cdm63v','hyeopchi.event.motion.put',X'7B2276223A312C226964223A223567396D703063646D363376222C226174223A22323032362D31322D31305430353A33373A30322E3335373232375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22377A67703772687038647A62222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A226267706D7770633065366666227D',NULL,'2026-12-10 05:37:02.357227',1);
INSERT INTO "scheduler_outbox" VALUES(37,'8fgszaps514t','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A22386667737A61707335313474222C226174223A22323032362D31322D31305430353A33373A30322E3339393037345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22326D726E77316D6634703971222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A226267706D7770633065366666227D',NULL,'2026-12-10 05:37:02.399074',1);
INSERT INTO "scheduler_outbox" VALUES(38,'2dx0j5jvmdz6','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A22326478306A356A766D647A36222C226174223A22323032362D31322D31305430353A33373A30322E3738393234395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223063686A396335657966786E222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A226267706D7770633065366666227D',NULL,'2026-12-10 05:37:02.789249',1);
INSERT INTO "scheduler_outbox" VALUES(39,'dda0swv8byeg','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A22646461307377763862796567222C226174223A22323032362D31322D31305430353A33373A30332E3333383335375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227232786671787A7239706D70222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A226267706D7770633065366666227D',NULL,'2026-12-10 05:37:03.338357',1);
INSERT INTO "scheduler_outbox" VALUES(40,'tz7rve1cyx0w','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A22747A37727665316379783077222C226174223A22323032362D31322D31305430353A33373A30342E3736303038345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223131746E7876767A31717A62222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A226267706D7770633065366666227D',NULL,'2026-12-10 05:37:04.760084',1);
INSERT INTO "scheduler_outbox" VALUES(41,'bgtvd3w26b6s','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22626774766433773236623673222C226174223A22323032362D31322D31305430353A33373A30342E3930323633375A222C22626F6479223A22222C22636F7272656C6174696F6E223A2263326431626A376474613779222C226F66667365745F7365636F6E6473223A313538323231397D',NULL,'2026-12-10 05:37:04.902637',1);
INSERT INTO "scheduler_outbox" VALUES(42,'n8dxf0y2g7g2','hyeopchi.event.motion.put',X'7B2276223A312C226964223A226E3864786630793267376732222C226174223A22323032362D31322D31305430353A35343A30342E3936353132335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223367303777747376306D6572222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22727A35687634703677733237227D',NULL,'2026-12-10 05:54:04.965123',1);
INSERT INTO "scheduler_outbox" VALUES(43,'ybqwp1cdpvk6','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A22796271777031636470766B36222C226174223A22323032362D31322D31305430353A35343A30352E3030303236385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223435376A7638316A61796D74222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22727A35687634703677733237227D',NULL,'2026-12-10 05:54:05.000268',1);
INSERT INTO "scheduler_outbox" VALUES(44,'d98kramkc5k7','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A226439386B72616D6B63356B37222C226174223A22323032362D31322D31305430353A35343A30352E3332333635395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22357935647333637663787067222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22727A35687634703677733237227D',NULL,'2026-12-10 05:54:05.323659',1);
INSERT INTO "scheduler_outbox" VALUES(45,'5fx9h41796b6','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A22356678396834313739366236222C226174223A22323032362D31322D31305430353A35343A30362E3234303638385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22666833317A726A7664317271222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22727A35687634703677733237227D',NULL,'2026-12-10 05:54:06.240688',1);
INSERT INTO "scheduler_outbox" VALUES(46,'cgqt23hzzpzg','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22636771743233687A7A707A67222C226174223A22323032362D31322D31305430353A35343A30362E3332343339385A222C22626F6479223A22222C22636F7272656C6174696F6E223A226B6D78766D763578796D6866222C226F66667365745F7365636F6E6473223A313538333233397D',NULL,'2026-12-10 05:54:06.324398',1);
INSERT INTO "scheduler_outbox" VALUES(47,'r965zh10pm5n','hyeopchi.event.motion.put',X'7B2276223A312C226964223A22723936357A683130706D356E222C226174223A22323032362D31322D31305430363A31313A30362E3335323535385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223934613371716B7A6174706D222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22737134667A373177626B6867227D',NULL,'2026-12-10 06:11:06.352558',1);
INSERT INTO "scheduler_outbox" VALUES(48,'rt4axrx4fgxv','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A22727434617872783466677876222C226174223A22323032362D31322D31305430363A31313A30362E3337353435305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226761357368796E3936387376222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22737134667A373177626B6867227D',NULL,'2026-12-10 06:11:06.375450',1);
INSERT INTO "scheduler_outbox" VALUES(49,'0dj1cwhdf749','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A2230646A316377686466373439222C226174223A22323032362D31322D31305430363A31313A30362E3636333332375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227230687867786764646E6535222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22737134667A373177626B6867227D',NULL,'2026-12-10 06:11:06.663327',1);
INSERT INTO "scheduler_outbox" VALUES(50,'2hyq5adndtr3','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A22326879713561646E64747233222C226174223A22323032362D31322D31305430363A31313A30372E3531373032315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226A68666D306D7635796A6564222C226D656574696E67223A22676A6174626D347A78733271222C226D6F74696F6E223A22737134667A373177626B6867227D',NULL,'2026-12-10 06:11:07.517021',1);
INSERT INTO "scheduler_outbox" VALUES(51,'kpe0tw9jxpae','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A226B7065307477396A78706165222C226174223A22323032362D31322D31305430363A31313A30372E3630313932395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22386468683761776B6B707A70222C226F66667365745F7365636F6E6473223A313538333437397D',NULL,'2026-12-10 06:11:07.601929',1);
INSERT INTO "scheduler_outbox" VALUES(52,'hcedh3sj3b31','hyeopchi.event.meeting.closed',X'7B2276223A312C226964223A22686365646833736A33623331222C226174223A22323032362D31322D31305430363A31353A30372E3833383439335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2272773076397432627835376E222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 06:15:07.838493',1);
INSERT INTO "scheduler_outbox" VALUES(53,'5zph36xzw1q2','hyeopchi.event.minutes.drafted',X'7B2276223A312C226964223A22357A70683336787A77317132222C226174223A22323032362D31322D31305430363A31353A30372E3833383439335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2272773076397432627835376E222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 06:15:07.838493',1);
INSERT INTO "scheduler_outbox" VALUES(54,'mqxqhsntssqv','hyeopchi.event.minutes.submitted',X'7B2276223A312C226964223A226D71787168736E7473737176222C226174223A22323032362D31322D31305430363A31353A30382E3933303733325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22677366327070663678703372222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 06:15:08.930732',1);
INSERT INTO "scheduler_outbox" VALUES(55,'cp4zskks71f6','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A226370347A736B6B7337316636222C226174223A22323032362D31322D31305430363A31353A30392E3333343932305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22336A366B7338617A7171376D222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 06:15:09.334920',1);
INSERT INTO "scheduler_outbox" VALUES(56,'36a39yaz3zef','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A22333661333979617A337A6566222C226174223A22323032362D31322D31305430363A31353A31302E3531383430325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227479357267376B7377633679222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 06:15:10.518402',1);
INSERT INTO "scheduler_outbox" VALUES(57,'2x6c10x4hw5a','hyeopchi.event.minutes.approved',X'7B2276223A312C226964223A22327836633130783468773561222C226174223A22323032362D31322D31305430363A31353A31312E3732363231375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22357962367661777461663666222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 06:15:11.726217',1);
INSERT INTO "scheduler_outbox" VALUES(58,'w3561tw0jtp8','hyeopchi.event.minutes.published',X'7B2276223A312C226964223A2277333536317477306A747038222C226174223A22323032362D31322D31305430363A31353A31312E3839383730395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2262396D317171347A36736168222C226D656574696E67223A22676A6174626D347A78733271227D',NULL,'2026-12-10 06:15:11.898709',1);
INSERT INTO "scheduler_outbox" VALUES(59,'5s9ftmrw5j00','hyeopchi.event.minutes.submitted',X'7B2276223A312C226964223A2235733966746D7277356A3030222C226174223A22323032362D31322D31305430363A31353A31322E3930363236385A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22343478736B39637872686238222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-10 06:15:12.906268',1);
INSERT INTO "scheduler_outbox" VALUES(60,'ejp4hkjj39d7','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A22656A7034686B6A6A33396437222C226174223A22323032362D31322D31305430363A31353A31332E3339333633355A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226662327363706A6361776E66222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-10 06:15:13.393635',1);
INSERT INTO "scheduler_outbox" VALUES(61,'nffyrc1aje9c','hyeopchi.event.minutes.approved',X'7B2276223A312C226964223A226E666679726331616A653963222C226174223A22323032362D31322D31305430363A31353A31342E3334313839395A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A223437746677627436626D6839222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-10 06:15:14.341899',1);
INSERT INTO "scheduler_outbox" VALUES(62,'ta0kseq3j32g','hyeopchi.event.minutes.published',X'7B2276223A312C226964223A227461306B736571336A333267222C226174223A22323032362D31322D31305430363A31353A31342E3934303232365A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22336732796D65383761386430222C226D656574696E67223A223970663073646E316B706E66227D',NULL,'2026-12-10 06:15:14.940226',1);
CREATE TABLE scheduler_phone_call (
	meeting VARCHAR(16) NOT NULL, 
	sequence INTEGER NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, sequence, member)
);
CREATE TABLE scheduler_poll (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	meeting VARCHAR(16), 
	item INTEGER, 
	kind VARCHAR(20) NOT NULL, 
	title VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	secret BOOLEAN NOT NULL, 
	method VARCHAR(20), 
	ties VARCHAR(20), 
	k INTEGER NOT NULL, 
	marks INTEGER NOT NULL, 
	asks_text BOOLEAN NOT NULL, 
	seed VARCHAR(40) NOT NULL, 
	round INTEGER NOT NULL, 
	enrolled INTEGER, 
	standing JSON NOT NULL, 
	voted INTEGER NOT NULL, 
	results JSON NOT NULL, 
	due DATETIME, 
	created_at DATETIME NOT NULL, 
	opened_at DATETIME, 
	closed_at DATETIME, 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_poll_ballot (
	poll VARCHAR(16) NOT NULL, 
	round INTEGER NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	choices VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	changes INTEGER NOT NULL, 
	PRIMARY KEY (poll, round, member)
);
CREATE TABLE scheduler_poll_option (
	poll VARCHAR(16) NOT NULL, 
	number INTEGER NOT NULL, 
	label VARCHAR NOT NULL, 
	member VARCHAR(16), 
	PRIMARY KEY (poll, number)
);
CREATE TABLE scheduler_poll_secret_voter (
	poll VARCHAR(16) NOT NULL, 
	round INTEGER NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	PRIMARY KEY (poll, round, member)
);
CREATE TABLE scheduler_poll_text (
	poll VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	text VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (poll, member)
);
CREATE TABLE scheduler_poll_urn (
	poll VARCHAR(16) NOT NULL, 
	round INTEGER NOT NULL, 
	counts JSON NOT NULL, 
	PRIMARY KEY (poll, round)
);
CREATE TABLE scheduler_poll_voter (
	poll VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	PRIMARY KEY (poll, member)
);
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
INSERT INTO "scheduler_presence" VALUES('yfga6rxqgm9q','9pf0sdn1kpnf','62576hgtdsxx','clerk','2026-12-03 04:35:00.919324','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.919324','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('3r9vg0859ms2','9pf0sdn1kpnf','qtxeh5h2y3p4','clerk','2026-12-03 04:35:00.919324','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.919324','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('trjtdssg7dqy','9pf0sdn1kpnf','4dr4hs8e8hfv','clerk','2026-12-03 04:35:00.919324','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.919324','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('4c0nt3v51z61','9pf0sdn1kpnf','yxy2r2edpysk','clerk','2026-12-03 04:35:00.919324','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.919324','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('874x77w5mqm6','9pf0sdn1kpnf','vceg6kfzwx7t','clerk','2026-12-03 04:35:00.987655','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.987655','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('aeznyr8ht36n','9pf0sdn1kpnf','s55st7ww0fg9','clerk','2026-12-03 04:35:00.987655','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.987655','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('k3z9tgwy0e2k','9pf0sdn1kpnf','nhhm0a10rnyf','clerk','2026-12-03 04:35:00.987655','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.987655','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('3v05hk26sr84','9pf0sdn1kpnf','q0jn39a62jc4','clerk','2026-12-03 04:35:00.987655','2026-12-03 04:35:01.782603','2026-12-03 04:35:00.987655','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('mv9ty5qy2d77','9pf0sdn1kpnf','vwsypec2ka3s','clerk','2026-12-03 04:35:01.030816','2026-12-03 04:35:01.782603','2026-12-03 04:35:01.030816','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('jgtgbsbk2p4t','9pf0sdn1kpnf','77zgnbht5mr4','clerk','2026-12-03 04:35:01.030816','2026-12-03 04:35:01.782603','2026-12-03 04:35:01.030816','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('menqyyx4jr7f','9pf0sdn1kpnf','zw1td49hhjfv','clerk','2026-12-03 04:35:01.030816','2026-12-03 04:35:01.782603','2026-12-03 04:35:01.030816','2026-12-03 05:42:02.652753','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_presence" VALUES('ghvreh4nn48j','gjatbm4zxs2q','fvkp8j66tbds','clerk','2026-12-10 04:35:00.802641','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.802641','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('ftqtjar6zr3y','gjatbm4zxs2q','wyedr5s1dx0z','clerk','2026-12-10 04:35:00.846141','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.846141','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('16tv7ymd2my6','gjatbm4zxs2q','88pyf7a43d2q','clerk','2026-12-10 04:35:00.846141','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.846141','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('xbb823e117bz','gjatbm4zxs2q','wkrd2kmk5r38','clerk','2026-12-10 04:35:00.846141','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.846141','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('p3cp10wdn76j','gjatbm4zxs2q','8gp6sv4t2hh9','clerk','2026-12-10 04:35:00.894559','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.894559','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('61kjf4j9d31f','gjatbm4zxs2q','hgmfgdm85s7d','clerk','2026-12-10 04:35:00.894559','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.894559','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('js5gt9trvbn4','gjatbm4zxs2q','whrn2qnh0ew7','clerk','2026-12-10 04:35:00.894559','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.894559','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('q4v8b74nwmsz','gjatbm4zxs2q','vwqbztmyxrct','clerk','2026-12-10 04:35:00.894559','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.894559','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('k2q3hzma37m3','gjatbm4zxs2q','x0s1mw617m82','clerk','2026-12-10 04:35:00.980913','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.980913','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('54qs8q1brgpc','gjatbm4zxs2q','nhhm0a10rnyf','clerk','2026-12-10 04:35:00.980913','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.980913','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('915n48b4570q','gjatbm4zxs2q','qtxeh5h2y3p4','clerk','2026-12-10 04:35:00.980913','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.980913','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('8y5zxckks443','gjatbm4zxs2q','bytqtv9zm8wh','clerk','2026-12-10 04:35:00.980913','2026-12-10 04:35:02.419052','2026-12-10 04:35:00.980913','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('a0gg6tf41k3r','gjatbm4zxs2q','6jrxw5zqcybh','clerk','2026-12-10 04:35:01.042930','2026-12-10 04:35:02.419052','2026-12-10 04:35:01.042930','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('6hyqdsyh6xdh','gjatbm4zxs2q','tfeq1gj6k4nh','clerk','2026-12-10 04:35:01.042930','2026-12-10 04:35:02.419052','2026-12-10 04:35:01.042930','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('x8v3efb6q41c','gjatbm4zxs2q','kb07evt78n5v','clerk','2026-12-10 04:35:01.042930','2026-12-10 04:35:02.419052','2026-12-10 04:35:01.042930','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('4ge9jm2mnxre','gjatbm4zxs2q','s55st7ww0fg9','clerk','2026-12-10 04:35:01.112731','2026-12-10 04:35:02.419052','2026-12-10 04:35:01.112731','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('4pj0k5ndhq9g','gjatbm4zxs2q','dt4ppa68ypk7','clerk','2026-12-10 04:35:01.813151','2026-12-10 04:35:02.419052','2026-12-10 04:35:01.813151','2026-12-10 06:15:07.838493','operator');
INSERT INTO "scheduler_presence" VALUES('98p9wh6xqgea','gjatbm4zxs2q','vceg6kfzwx7t','code',NULL,'2026-12-10 05:06:00.852358','2026-12-10 05:06:00.852358','2026-12-10 06:15:07.838493','member:vceg6kfzwx7t');
INSERT INTO "scheduler_presence" VALUES('g6gwmxb96pcq','gjatbm4zxs2q','62576hgtdsxx','code',NULL,'2026-12-10 05:06:00.852358','2026-12-10 05:06:00.852358','2026-12-10 06:15:07.838493','member:62576hgtdsxx');
INSERT INTO "scheduler_presence" VALUES('m2f3pq9ye2e2','gjatbm4zxs2q','ndph8fvpn3ht','code',NULL,'2026-12-10 05:06:01.026345','2026-12-10 05:06:01.026345','2026-12-10 06:15:07.838493','member:ndph8fvpn3ht');
CREATE TABLE scheduler_project_card (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	year INTEGER NOT NULL, 
	quarter INTEGER NOT NULL, 
	goal VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	issues VARCHAR NOT NULL, 
	next VARCHAR NOT NULL, 
	planned INTEGER NOT NULL, 
	spent INTEGER NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	due DATE NOT NULL, 
	written_at DATETIME, 
	entered_by VARCHAR, 
	PRIMARY KEY (id), 
	UNIQUE (body, year, quarter)
);
CREATE TABLE scheduler_proposal (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	text VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, state VARCHAR(20) DEFAULT 'proposed' NOT NULL, lies_in VARCHAR(80), elsewhere INTEGER DEFAULT '0' NOT NULL, meeting VARCHAR(16), outcome VARCHAR(20), reason VARCHAR, changed_at DATETIME, 
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
CREATE TABLE scheduler_referral (
	id VARCHAR(16) NOT NULL, 
	motion VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	body_name VARCHAR NOT NULL, 
	"to" VARCHAR(80) NOT NULL, 
	to_name VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	answer VARCHAR, 
	at DATETIME NOT NULL, 
	answered_at DATETIME, 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_remark (
	meeting VARCHAR(16) NOT NULL, 
	item INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, item)
);
INSERT INTO "scheduler_remark" VALUES('gjatbm4zxs2q',1,'과제 15건 가운데 11건이 계획대로 나아가고 있음을 보고하였다.','2026-12-10 06:15:08.420540','operator');
INSERT INTO "scheduler_remark" VALUES('gjatbm4zxs2q',2,'개정안의 취지를 설명하였고, 의견이 없었다.','2026-12-10 06:15:08.653282','operator');
INSERT INTO "scheduler_remark" VALUES('gjatbm4zxs2q',3,'분과가 추천한 12건의 순위를 놓고 예산의 규모를 따져 물었다.','2026-12-10 06:15:08.754116','operator');
INSERT INTO "scheduler_remark" VALUES('gjatbm4zxs2q',4,'개최 시기가 학기와 겹친다는 의견과 미루기 어렵다는 의견이 나왔다.','2026-12-10 06:15:08.826958','operator');
INSERT INTO "scheduler_remark" VALUES('gjatbm4zxs2q',5,'공감 50건의 기준을 낮추자는 의견과 지키자는 의견이 맞섰다.','2026-12-10 06:15:08.874786','operator');
INSERT INTO "scheduler_remark" VALUES('9pf0sdn1kpnf',1,'후보 12건의 선정 기준을 설명하고, 생활권이 고르게 담겼는지 확인하였다.','2026-12-10 06:15:10.292682','facilitator:01sdb2fdfqs1');
INSERT INTO "scheduler_remark" VALUES('9pf0sdn1kpnf',2,'공론장은 1월 넷째 주에 열고, 안내문은 분과에서 함께 살피기로 하였다.','2026-12-10 06:15:11.607939','facilitator:01sdb2fdfqs1');
CREATE TABLE scheduler_request (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	purpose VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	at DATETIME NOT NULL, 
	reached_at DATETIME, 
	enrolled INTEGER, 
	required INTEGER, 
	supporters INTEGER, 
	call_by DATE, 
	meeting VARCHAR(16), 
	PRIMARY KEY (id)
);
CREATE TABLE scheduler_request_support (
	request VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (request, member)
);
CREATE TABLE scheduler_roll (
	body VARCHAR(80) NOT NULL, 
	version INTEGER NOT NULL, 
	roll JSON NOT NULL, 
	PRIMARY KEY (body)
);
INSERT INTO "scheduler_roll" VALUES('guro',3,'{"body": "guro", "body_name": "\uad6c\ub85c\uad6c\ud611\uce58\ud68c\uc758", "parent": null, "version": 3, "charter": "guro", "charter_version": 1, "charter_sub": null, "chat_id": -1000004000001, "seats": [{"member": "fvkp8j66tbds", "name": "\uad8c\ubbfc\ub098", "title": "\uad6c\uccad\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "co_chair", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "ndph8fvpn3ht", "name": "\uc7a5\uc0c1\ud638", "title": "\uae30\ud68d\uacbd\uc81c\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "dt4ppa68ypk7", "name": "\uc548\uc7ac\uc601", "title": "\ud589\uc815\ubb38\ud654\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "wyedr5s1dx0z", "name": "\ud64d\uc815\ud604", "title": "\ubcf5\uc9c0\uad50\uc721\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "88pyf7a43d2q", "name": "\uc870\uc0c1\uc900", "title": "\ud611\uce58\uc815\ucc45\ubcf4\uc88c\uad00", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "wkrd2kmk5r38", "name": "\ud55c\uc815\uc544", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "hgmfgdm85s7d", "name": "\uac15\uc608\ud638", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "8gp6sv4t2hh9", "name": "\uc784\uc0c1\uc544", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "whrn2qnh0ew7", "name": "\uc784\uc608\uc5f0", "title": "\ub300\ud45c", "organisation": "\uad81\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vwqbztmyxrct", "name": "\uac15\uc9c0\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "x0s1mw617m82", "name": "\uc870\uc7ac\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "nhhm0a10rnyf", "name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "qtxeh5h2y3p4", "name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "bytqtv9zm8wh", "name": "\uc724\uc11c\ud638", "title": "\ub300\ud45c", "organisation": "\ucc9c\uc655\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "6jrxw5zqcybh", "name": "\uc624\uc720\uc6d0", "title": "\ub300\ud45c", "organisation": "\ucc9c\uc655\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "tfeq1gj6k4nh", "name": "\ucd5c\uc9c0\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "kb07evt78n5v", "name": "\uc7a5\uc724\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "s55st7ww0fg9", "name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "62576hgtdsxx", "name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vceg6kfzwx7t", "name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vq950qbahn79", "name": "\uc7a5\ud604\uacbd", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "yxy2r2edpysk", "name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "35eqkgptr0ej", "name": "\uc11c\uc218\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "j45m7tsnk3ym", "name": "\uc548\uc601\ubbfc", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "co_chair", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "b5j0c2ppdrns", "name": "\uc624\uc11c\ud6c8", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "reh4c8esrbjr", "name": "\ucd5c\uc720\ubbf8", "title": "\ud68c\uc6d0", "organisation": "\uad81\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "tswp76g7d9x0", "name": "\uc784\uc2dc\uc740", "title": "\ub300\ud45c", "organisation": "\uac1c\ubd09\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "4dr4hs8e8hfv", "name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "q0jn39a62jc4", "name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vwsypec2ka3s", "name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "yp7a21trntgd", "name": "\uc724\ubbfc\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "h6z1vqdecq1g", "name": "\ucd5c\uc900\uc5f0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uad81\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "h1q999y2b8af", "name": "\ucd5c\ud558\ub9b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "ga3wjf3cy2fg", "name": "\ud64d\uc724\uc9c4", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "gjrbx3t1kdw7", "name": "\ud55c\ud558\uc900", "title": "\ud68c\uc6d0", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "9ydd6cwzv14k", "name": "\ub958\uc9c0\ud6c8", "title": "\ud611\uce58\uc815\ucc45\uacfc\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "unseated", "office": "clerk", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-operations',1,'{"body": "guro-operations", "body_name": "\uc6b4\uc601\ubd84\uacfc", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "operations", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-diagnosis',1,'{"body": "guro-diagnosis", "body_name": "\uc9c4\ub2e8\uacfc\uad8c\uace0\ubd84\uacfc", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "diagnosis", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-agenda',3,'{"body": "guro-agenda", "body_name": "\uc758\uc81c\ubc1c\uad74\ubd84\uacfc", "parent": "guro", "version": 3, "charter": "guro", "charter_version": 1, "charter_sub": "agenda", "chat_id": -1000004000002, "seats": [{"member": "yxy2r2edpysk", "name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "chair", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "62576hgtdsxx", "name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "4dr4hs8e8hfv", "name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "qtxeh5h2y3p4", "name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vceg6kfzwx7t", "name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "nhhm0a10rnyf", "name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "q0jn39a62jc4", "name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "s55st7ww0fg9", "name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vwsypec2ka3s", "name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "77zgnbht5mr4", "name": "\uc624\uc724\ud76c", "title": "\ud68c\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "zw1td49hhjfv", "name": "\uc815\ubbfc\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "dm7j5pf1m7ry", "name": "\uae40\uc218\uc544", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "1vwe9pxsmtav", "name": "\uc2e0\uc218\uc9c4", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "ve9vbt3k6vbn", "name": "\uc11c\uc740\uc11d", "title": "\ud68c\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "ww2ctp8f89vg", "name": "\uc724\uc900\ud604", "title": "\ud611\uce58\uc9c0\uc6d0\ud300\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "xwd480jh4jv5", "name": "\uc2e0\uc815\uc544", "title": "\uc608\uc0b0\ud300\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "36f9cvvtyw7y", "name": "\uac15\uc608\uc601", "title": "\ud68c\uc6d0", "organisation": "\ud56d\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "00pqmf6vfbf4", "name": "\uc724\uc218\uc900", "title": "\ub300\ud45c", "organisation": "\uace0\ucc99\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "9ydd6cwzv14k", "name": "\ub958\uc9c0\ud6c8", "title": "\ud611\uce58\uc815\ucc45\uacfc\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "unseated", "office": "clerk", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-civic',1,'{"body": "guro-civic", "body_name": "\uacf5\uc775\ud65c\ub3d9\ucd09\uc9c4\ubd84\uacfc", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "civic", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-wg_women',1,'{"body": "guro-wg_women", "body_name": "\uc5ec\uc131 \uc6cc\ud0b9\uadf8\ub8f9", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "wg_women", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-wg_youth',1,'{"body": "guro-wg_youth", "body_name": "\uccad\ub144 \uc6cc\ud0b9\uadf8\ub8f9", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "wg_youth", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-wg_teens',1,'{"body": "guro-wg_teens", "body_name": "\uccad\uc18c\ub144 \uc6cc\ud0b9\uadf8\ub8f9", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "wg_teens", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-wg_multicultural',1,'{"body": "guro-wg_multicultural", "body_name": "\ub2e4\ubb38\ud654 \uc6cc\ud0b9\uadf8\ub8f9", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "wg_multicultural", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-wg_welfare',1,'{"body": "guro-wg_welfare", "body_name": "\ubcf5\uc9c0 \uc6cc\ud0b9\uadf8\ub8f9", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "wg_welfare", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-wg_civic_education',1,'{"body": "guro-wg_civic_education", "body_name": "\uc2dc\ubbfc\uad50\uc721 \uc6cc\ud0b9\uadf8\ub8f9", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "wg_civic_education", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-wg_public_interest',1,'{"body": "guro-wg_public_interest", "body_name": "\uacf5\uc775\ud65c\ub3d9 \uc9c0\uc6d0 \uc6cc\ud0b9\uadf8\ub8f9", "parent": "guro", "version": 1, "charter": "guro", "charter_version": 1, "charter_sub": "wg_public_interest", "chat_id": null, "seats": [], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
CREATE TABLE scheduler_rsvp (
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	answer VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, member)
);
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','88pyf7a43d2q','yes','2026-11-20 01:00:16.490657','member:88pyf7a43d2q');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','wyedr5s1dx0z','yes','2026-11-20 01:00:16.523757','member:wyedr5s1dx0z');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','fvkp8j66tbds','yes','2026-11-20 01:00:16.523757','member:fvkp8j66tbds');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','wkrd2kmk5r38','yes','2026-11-20 01:00:16.523757','member:wkrd2kmk5r38');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','hgmfgdm85s7d','yes','2026-11-20 01:00:16.523757','member:hgmfgdm85s7d');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','vwqbztmyxrct','yes','2026-11-20 01:00:16.558416','member:vwqbztmyxrct');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','x0s1mw617m82','yes','2026-11-20 01:00:16.558416','member:x0s1mw617m82');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','whrn2qnh0ew7','yes','2026-11-20 01:00:16.558416','member:whrn2qnh0ew7');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','nhhm0a10rnyf','yes','2026-11-20 01:00:16.558416','member:nhhm0a10rnyf');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','qtxeh5h2y3p4','yes','2026-11-20 01:00:16.593315','member:qtxeh5h2y3p4');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','6jrxw5zqcybh','yes','2026-11-20 01:00:16.593315','member:6jrxw5zqcybh');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','bytqtv9zm8wh','yes','2026-11-20 01:00:16.593315','member:bytqtv9zm8wh');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','kb07evt78n5v','yes','2026-11-20 01:00:16.593315','member:kb07evt78n5v');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','tfeq1gj6k4nh','yes','2026-11-20 01:00:16.646159','member:tfeq1gj6k4nh');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','s55st7ww0fg9','yes','2026-11-20 01:00:16.646159','member:s55st7ww0fg9');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','62576hgtdsxx','yes','2026-11-20 01:00:16.679835','member:62576hgtdsxx');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','vceg6kfzwx7t','yes','2026-11-20 01:00:16.679835','member:vceg6kfzwx7t');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','vq950qbahn79','yes','2026-11-20 01:00:16.679835','member:vq950qbahn79');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','yxy2r2edpysk','no','2026-11-20 01:00:16.679835','member:yxy2r2edpysk');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','j45m7tsnk3ym','no','2026-11-20 01:00:16.679835','member:j45m7tsnk3ym');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','35eqkgptr0ej','no','2026-11-20 01:00:16.679835','member:35eqkgptr0ej');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','b5j0c2ppdrns','no','2026-11-20 01:00:16.679835','member:b5j0c2ppdrns');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','reh4c8esrbjr','no','2026-11-20 01:00:16.782388','member:reh4c8esrbjr');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','4dr4hs8e8hfv','maybe','2026-11-20 01:00:16.782388','member:4dr4hs8e8hfv');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','tswp76g7d9x0','no','2026-11-20 01:00:16.818249','member:tswp76g7d9x0');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','vwsypec2ka3s','maybe','2026-11-20 01:00:16.818249','member:vwsypec2ka3s');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','q0jn39a62jc4','maybe','2026-11-20 01:00:16.818249','member:q0jn39a62jc4');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','yp7a21trntgd','maybe','2026-11-20 01:00:16.818249','member:yp7a21trntgd');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','8gp6sv4t2hh9','yes','2026-11-20 01:00:16.818249','member:8gp6sv4t2hh9');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','62576hgtdsxx','yes','2026-11-20 01:00:16.867231','member:62576hgtdsxx');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','qtxeh5h2y3p4','yes','2026-11-20 01:00:16.867231','member:qtxeh5h2y3p4');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','yxy2r2edpysk','yes','2026-11-20 01:00:16.932325','member:yxy2r2edpysk');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','4dr4hs8e8hfv','yes','2026-11-20 01:00:16.932325','member:4dr4hs8e8hfv');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','vceg6kfzwx7t','yes','2026-11-20 01:00:17.288186','member:vceg6kfzwx7t');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','nhhm0a10rnyf','yes','2026-11-20 01:00:17.288186','member:nhhm0a10rnyf');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','q0jn39a62jc4','yes','2026-11-20 01:00:17.392311','member:q0jn39a62jc4');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','s55st7ww0fg9','yes','2026-11-20 01:00:17.392311','member:s55st7ww0fg9');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','vwsypec2ka3s','yes','2026-11-20 01:00:17.441675','member:vwsypec2ka3s');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','77zgnbht5mr4','yes','2026-11-20 01:00:17.801179','member:77zgnbht5mr4');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','zw1td49hhjfv','yes','2026-11-20 01:00:17.801179','member:zw1td49hhjfv');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','ww2ctp8f89vg','maybe','2026-11-20 01:00:17.848433','member:ww2ctp8f89vg');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','1vwe9pxsmtav','no','2026-11-20 01:00:17.848433','member:1vwe9pxsmtav');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','dm7j5pf1m7ry','no','2026-11-20 01:00:17.848433','member:dm7j5pf1m7ry');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','ve9vbt3k6vbn','no','2026-11-20 01:00:17.901792','member:ve9vbt3k6vbn');
INSERT INTO "scheduler_rsvp" VALUES('9pf0sdn1kpnf','xwd480jh4jv5','maybe','2026-11-20 01:00:17.901792','member:xwd480jh4jv5');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','dt4ppa68ypk7','yes','2026-11-20 01:00:17.938637','member:dt4ppa68ypk7');
INSERT INTO "scheduler_rsvp" VALUES('gjatbm4zxs2q','ndph8fvpn3ht','yes','2026-11-20 01:00:18.053225','member:ndph8fvpn3ht');
CREATE TABLE scheduler_secret_voter (
	motion VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	PRIMARY KEY (motion, member)
);
CREATE TABLE scheduler_target (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	task VARCHAR(200) NOT NULL, 
	indicator VARCHAR(200) NOT NULL, 
	unit VARCHAR(20) NOT NULL, 
	weight INTEGER, 
	total INTEGER, 
	stated INTEGER, 
	stated_to INTEGER, 
	"of" VARCHAR(80), 
	counts VARCHAR(20) NOT NULL, 
	position INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (body, task, indicator)
);
CREATE TABLE scheduler_target_part (
	target VARCHAR(16) NOT NULL, 
	year INTEGER NOT NULL, 
	quarter INTEGER NOT NULL, 
	planned INTEGER, 
	done INTEGER, 
	PRIMARY KEY (target, year, quarter)
);
CREATE TABLE scheduler_urn (
	motion VARCHAR(16) NOT NULL, 
	choice VARCHAR(10) NOT NULL, 
	count INTEGER NOT NULL, 
	PRIMARY KEY (motion, choice)
);
CREATE TABLE scheduler_waiting_item (
	id VARCHAR(16) NOT NULL, 
	body VARCHAR(80) NOT NULL, 
	title VARCHAR NOT NULL, 
	salt VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	source VARCHAR(20) NOT NULL, 
	proposal VARCHAR(16), 
	position INTEGER NOT NULL, 
	minutes INTEGER, 
	at DATETIME NOT NULL, 
	meeting VARCHAR(16), 
	item INTEGER, 
	dropped BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
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
CREATE INDEX ix_scheduler_finding_body_state ON scheduler_finding (body, state);
CREATE INDEX ix_scheduler_follow_up_body ON scheduler_follow_up (body);
CREATE INDEX ix_scheduler_follow_up_motion ON scheduler_follow_up (motion);
CREATE INDEX ix_scheduler_follow_up_report_followup ON scheduler_follow_up_report (followup);
CREATE INDEX ix_scheduler_guest_meeting ON scheduler_guest (meeting);
CREATE INDEX ix_scheduler_opinion_member ON scheduler_opinion (member);
CREATE INDEX ix_scheduler_poll_body ON scheduler_poll (body);
CREATE INDEX ix_scheduler_poll_meeting ON scheduler_poll (meeting);
CREATE INDEX ix_scheduler_referral_body ON scheduler_referral (body);
CREATE INDEX ix_scheduler_referral_motion ON scheduler_referral (motion);
CREATE INDEX ix_scheduler_referral_to ON scheduler_referral ("to");
CREATE INDEX ix_scheduler_request_body_state ON scheduler_request (body, state);
CREATE INDEX ix_scheduler_request_meeting ON scheduler_request (meeting);
CREATE INDEX ix_scheduler_waiting_item_body ON scheduler_waiting_item (body);
CREATE UNIQUE INDEX ix_registry_change_place ON registry_change (place);
CREATE INDEX ix_scheduler_meeting_joint ON scheduler_meeting (joint);
COMMIT;
