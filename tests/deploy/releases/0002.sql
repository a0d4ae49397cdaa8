BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "facilitators_conversation" VALUES('wizard','700000044',NULL,'{}','2026-12-10 06:15:08.737446');
INSERT INTO "facilitators_conversation" VALUES('wizard','700000043',NULL,'{}','2026-12-10 06:15:06.551247');
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
INSERT INTO "facilitators_digest" VALUES('700000043','2026-11-20',0,'2026-11-20 01:00:11.217480');
INSERT INTO "facilitators_digest" VALUES('700000044','2026-11-20',0,'2026-11-20 01:00:11.217480');
INSERT INTO "facilitators_digest" VALUES('700000043','2026-12-03',1,'2026-12-03 04:35:02.259801');
INSERT INTO "facilitators_digest" VALUES('700000044','2026-12-03',1,'2026-12-03 04:35:02.259801');
INSERT INTO "facilitators_digest" VALUES('700000043','2026-12-10',1,'2026-12-10 04:35:01.735424');
INSERT INTO "facilitators_digest" VALUES('700000044','2026-12-10',0,'2026-12-10 04:35:01.735424');
CREATE TABLE facilitators_digest_told (
	person VARCHAR(40) NOT NULL, 
	item VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	PRIMARY KEY (person, item)
);
INSERT INTO "facilitators_digest_told" VALUES('700000043','4041c6c4a399d3ecc9f138724d23ad36bf42328ca4c4d76746eabf7fea4fcada','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000043','d9082c276371de39dd7d32e71f11baf97be18df2f545a843f204f23cfb99dc2d','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000043','db99d8cff30fdeb7e0d56b21383a734127ae89b5c229abfd9d97ea36dad7af2c','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000044','4041c6c4a399d3ecc9f138724d23ad36bf42328ca4c4d76746eabf7fea4fcada','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000044','d9082c276371de39dd7d32e71f11baf97be18df2f545a843f204f23cfb99dc2d','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000044','db99d8cff30fdeb7e0d56b21383a734127ae89b5c229abfd9d97ea36dad7af2c','2026-12-03');
INSERT INTO "facilitators_digest_told" VALUES('700000043','93b24e7c7a11e043c2f74f7189947390108e74b51c7f602f516757911c7a6b99','2026-12-10');
INSERT INTO "facilitators_digest_told" VALUES('700000043','76a19f5a2c52f5a123c418ac03d7230270db8f5310a39c7ba675801416ea80f4','2026-12-10');
INSERT INTO "facilitators_digest_told" VALUES('700000043','1166405236e4c4cd9f43006385d152a8cfeacc09e87a66b380199b2137ffa481','2026-12-10');
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
INSERT INTO "facilitators_inbox" VALUES('message.700000044.1.1795136408','2026-11-20 01:00:08.941349');
INSERT INTO "facilitators_inbox" VALUES('message.700000043.1.1795136408','2026-11-20 01:00:08.956267');
INSERT INTO "facilitators_inbox" VALUES('message.700000044.3.1795136409','2026-11-20 01:00:09.183217');
INSERT INTO "facilitators_inbox" VALUES('message.700000043.3.1795136409','2026-11-20 01:00:09.367146');
INSERT INTO "facilitators_inbox" VALUES('press.839435577471947806','2026-11-20 01:00:09.682868');
CREATE TABLE facilitators_lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(120), 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "facilitators_lease" VALUES('6d8acb25a0b4eb15b49b6bf45eddf8a152b35d447df6d8e4efdf15502735e1ae',NULL,'2026-11-21 19:22:29.238475');
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
INSERT INTO "facilitators_outgoing" VALUES(1,700000043,2,'say:djn18wrphp4x','⏳ 응답 마감입니다: 의제발굴분과 2026년 제1차 회의 (12월 3일(목) 오후 2시)
참석 11 · 불참 3 · 미정 2 · 미응답 2
개의에 필요한 10명이 찼습니다.
미응답: 강예영, 윤수준','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.wm92qrz52zxc.HOQ0Ft-zDw0", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:01.134144');
INSERT INTO "facilitators_outgoing" VALUES(2,700000044,2,'say:djn18wrphp4x','⏳ 응답 마감입니다: 의제발굴분과 2026년 제1차 회의 (12월 3일(목) 오후 2시)
참석 11 · 불참 3 · 미정 2 · 미응답 2
개의에 필요한 10명이 찼습니다.
미응답: 강예영, 윤수준','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.wm92qrz52zxc.HOQ0Ft-zDw0", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:01.134144');
INSERT INTO "facilitators_outgoing" VALUES(5,700000043,2,'say:digest:700000043:2026-12-03','오늘 할 일 4가지
① 의제발굴분과 2026년 제1차 오후 2시 — 확인된 출석 0명 (성원 10명)
② 의제발굴분과 안건 자료 — 2026년 제1차 (12월 3일(목) 오후 2시) — 7일 지남 (기본값)
③ 의제발굴분과 참석 응답 — 2026년 제1차 (12월 3일(목) 오후 2시) — 1일 지남 (기본값)
④ 구로구협치회의 안건 자료 — 2026년 제1차 (12월 10일(목) 오후 2시) — 오늘 오후 11시 59분까지 (기본값)','[[["\u2460 \uac1c\uc758", "s.open.wm92qrz52zxc.m2x9izHxILs", null, false]], [["\u2461 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.wm92qrz52zxc.CYOSP7nqyiw", null, false]], [["\u2462 \uc751\ub2f5 \uc694\uccad", "s.remind.wm92qrz52zxc.HOQ0Ft-zDw0", null, false]], [["\u2463 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.syrjqh3cp00e.yCmrq6tFui4", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:02.259801');
INSERT INTO "facilitators_outgoing" VALUES(6,700000044,2,'say:digest:700000044:2026-12-03','오늘 할 일 3가지
① 의제발굴분과 2026년 제1차 오후 2시 — 확인된 출석 11명 (성원 10명)
② 의제발굴분과 안건 자료 — 2026년 제1차 (12월 3일(목) 오후 2시) — 7일 지남 (기본값)
③ 의제발굴분과 참석 응답 — 2026년 제1차 (12월 3일(목) 오후 2시) — 1일 지남 (기본값)','[[["\u2460 \uac1c\uc758", "s.open.wm92qrz52zxc.m2x9izHxILs", null, false]], [["\u2461 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.wm92qrz52zxc.CYOSP7nqyiw", null, false]], [["\u2462 \uc751\ub2f5 \uc694\uccad", "s.remind.wm92qrz52zxc.HOQ0Ft-zDw0", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:02.259801');
INSERT INTO "facilitators_outgoing" VALUES(8,700000043,2,'say:c705z38prz1p','📝 회의록 초안이 만들어졌습니다: 의제발굴분과 2026년 제1차
안건마다 발언 요지를 적고 12월 14일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.wm92qrz52zxc.a-Vk6TOIxpk", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:01.993395');
INSERT INTO "facilitators_outgoing" VALUES(9,700000044,2,'say:c705z38prz1p','📝 회의록 초안이 만들어졌습니다: 의제발굴분과 2026년 제1차
안건마다 발언 요지를 적고 12월 14일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.wm92qrz52zxc.a-Vk6TOIxpk", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:01.993395');
INSERT INTO "facilitators_outgoing" VALUES(10,700000043,2,'say:sdxb992cpgzt','⏳ 응답 마감입니다: 구로구협치회의 2026년 제1차 회의 (12월 10일(목) 오후 2시)
참석 21 · 불참 6 · 미정 4 · 미응답 4
개의에 필요한 18명이 찼습니다.
미응답: 최준연, 최하린, 한하준, 홍윤진','[[["\uc751\ub2f5 \uc694\uccad", "s.remind.syrjqh3cp00e.hgEM_1pPF3k", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 04:35:00.424320');
INSERT INTO "facilitators_outgoing" VALUES(11,700000043,2,'say:digest:700000043:2026-12-10','오늘 할 일 3가지
① 구로구협치회의 2026년 제1차 오후 2시 — 확인된 출석 0명 (성원 18명)
② 구로구협치회의 안건 자료 — 2026년 제1차 (12월 10일(목) 오후 2시) — 7일 지남 (기본값)
③ 구로구협치회의 참석 응답 — 2026년 제1차 (12월 10일(목) 오후 2시) — 1일 지남 (기본값)','[[["\u2460 \uac1c\uc758", "s.open.syrjqh3cp00e.uFLvalStjPI", null, false]], [["\u2461 \uc790\ub8cc \ubd99\uc774\uae30", "s.attach.syrjqh3cp00e.yCmrq6tFui4", null, false]], [["\u2462 \uc751\ub2f5 \uc694\uccad", "s.remind.syrjqh3cp00e.hgEM_1pPF3k", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 04:35:01.735424');
INSERT INTO "facilitators_outgoing" VALUES(12,700000043,2,'say:06h1gmdy7899','📝 회의록 초안이 만들어졌습니다: 구로구협치회의 2026년 제1차
안건마다 발언 요지를 적고 12월 21일(월)까지 확인 요청을 보내 주시기 바랍니다.','[[["\ud68c\uc758\ub85d \ubcf4\uae30", "s.minutes.syrjqh3cp00e.87hgU7Mh4Ck", null, false]]]',0,0,'sent',1,0,NULL,'2026-12-10 06:15:06.688647');
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
INSERT INTO "members_digest" VALUES('whp9wfmxddmm','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('vgrq59cn8m4x','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('jvzgqzxh7bsy','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('t5cdf8bt1dfg','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('9s0pb1cp2tth','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('cezvpczv28qy','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('newg6yzgd557','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('wz6gc2amngja','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('d99s2chejmjr','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('71h71k76p6xw','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('8c5edp9h2z2r','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('wzp9fgszr2qk','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('h16cfqe35qxa','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('xbbm46am816d','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('pzs1cf0ab8tn','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('w9kz45x1djb3','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('p0pehhe8jjy7','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('81rf2qra58bn','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('kc32khpyxfbd','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('an1w0m12r6ek','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('y0906z8z2aq0','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('b5dd6a8442ee','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('xtprmesv840v','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('4xzd19wbf3zf','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('7n2b1rntnw6s','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('j4242rme7sma','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('4v5446tdtakf','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('640s3rf2h8kd','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('f2wxbhsrqrm4','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('yrtazx77pbj4','2026-12-03',1,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('jqxb39924s0w','2026-12-03',1,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('vcv99kpy0e5x','2026-12-03',1,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('zpenbp8sb9qc','2026-12-03',1,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('xt4xy42eznaa','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('zkepbtharsv1','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('c77sznay46jc','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('rsaxnm33qc80','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('fq9e9c1prcan','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('g9h8ss4rsp83','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('0znxfzp58zw8','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('a701a5q7b8kr','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('4782spkpwhq9','2026-12-03',0,'2026-12-03 04:35:01.539424');
INSERT INTO "members_digest" VALUES('whp9wfmxddmm','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('vgrq59cn8m4x','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('jvzgqzxh7bsy','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('t5cdf8bt1dfg','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('9s0pb1cp2tth','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('cezvpczv28qy','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('newg6yzgd557','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('wz6gc2amngja','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('d99s2chejmjr','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('71h71k76p6xw','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('8c5edp9h2z2r','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('wzp9fgszr2qk','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('h16cfqe35qxa','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('xbbm46am816d','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('pzs1cf0ab8tn','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('w9kz45x1djb3','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('p0pehhe8jjy7','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('81rf2qra58bn','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('kc32khpyxfbd','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('an1w0m12r6ek','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('y0906z8z2aq0','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('b5dd6a8442ee','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('xtprmesv840v','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('4xzd19wbf3zf','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('7n2b1rntnw6s','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('j4242rme7sma','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('4v5446tdtakf','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('640s3rf2h8kd','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('f2wxbhsrqrm4','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('yrtazx77pbj4','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('jqxb39924s0w','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('vcv99kpy0e5x','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('zpenbp8sb9qc','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('xt4xy42eznaa','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('zkepbtharsv1','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('c77sznay46jc','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('rsaxnm33qc80','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('fq9e9c1prcan','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('g9h8ss4rsp83','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('0znxfzp58zw8','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('a701a5q7b8kr','2026-12-10',0,'2026-12-10 04:35:01.319937');
INSERT INTO "members_digest" VALUES('4782spkpwhq9','2026-12-10',0,'2026-12-10 04:35:01.319937');
CREATE TABLE members_digest_told (
	person VARCHAR(40) NOT NULL, 
	item VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	PRIMARY KEY (person, item)
);
INSERT INTO "members_digest_told" VALUES('yrtazx77pbj4','131f79f260a7c440e6ee92f943d5f2611f9aa8410870df148aea687d3412662e','2026-12-03');
INSERT INTO "members_digest_told" VALUES('jqxb39924s0w','131f79f260a7c440e6ee92f943d5f2611f9aa8410870df148aea687d3412662e','2026-12-03');
INSERT INTO "members_digest_told" VALUES('vcv99kpy0e5x','131f79f260a7c440e6ee92f943d5f2611f9aa8410870df148aea687d3412662e','2026-12-03');
INSERT INTO "members_digest_told" VALUES('zpenbp8sb9qc','131f79f260a7c440e6ee92f943d5f2611f9aa8410870df148aea687d3412662e','2026-12-03');
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
INSERT INTO "members_inbox" VALUES('9hxsawnt6fp2','2026-11-20 01:00:09.669135');
INSERT INTO "members_inbox" VALUES('tmvwt5z56mns','2026-11-20 01:00:10.010641');
INSERT INTO "members_inbox" VALUES('x7zh9e50rz6a','2026-11-20 01:00:11.208963');
INSERT INTO "members_inbox" VALUES('f42ytc3tjx22','2026-11-20 01:00:12.018966');
INSERT INTO "members_inbox" VALUES('mwqrvqbn5tfd','2026-11-20 01:00:12.733189');
CREATE TABLE members_lease (
	name VARCHAR(64) NOT NULL, 
	holder VARCHAR(120), 
	until DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "members_lease" VALUES('8b15277c88c0e0ac1d9c9cab8e1470fa2c22f6e82a3c6f0c671a8b686a6b64c0',NULL,'2026-11-21 19:22:29.249632');
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
INSERT INTO "members_outgoing" VALUES(1,700000001,1,'say:msg:700000001:1:1795136407:b2dafa76','권민나 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.649152');
INSERT INTO "members_outgoing" VALUES(2,700000004,1,'say:msg:700000004:1:1795136407:b35f1b95','한정아 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.668398');
INSERT INTO "members_outgoing" VALUES(3,700000005,1,'say:msg:700000005:1:1795136407:b7d9bf21','강예호 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.668398');
INSERT INTO "members_outgoing" VALUES(4,700000002,1,'say:msg:700000002:1:1795136407:2325d143','홍정현 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.668398');
INSERT INTO "members_outgoing" VALUES(5,700000003,1,'say:msg:700000003:1:1795136407:cc4edca7','조상준 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.668398');
INSERT INTO "members_outgoing" VALUES(6,700000006,1,'say:msg:700000006:1:1795136407:e31dfe02','임상아 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.696091');
INSERT INTO "members_outgoing" VALUES(7,700000007,1,'say:msg:700000007:1:1795136407:94f85a5e','임예연 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.696091');
INSERT INTO "members_outgoing" VALUES(8,700000009,1,'say:msg:700000009:1:1795136407:c89f4e6a','조재경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.696091');
INSERT INTO "members_outgoing" VALUES(9,700000008,1,'say:msg:700000008:1:1795136407:a9696d73','강지경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.696091');
INSERT INTO "members_outgoing" VALUES(10,700000011,1,'say:msg:700000011:1:1795136407:21d6c2c0','오태미 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.739121');
INSERT INTO "members_outgoing" VALUES(11,700000010,1,'say:msg:700000010:1:1795136407:2b95ef2a','조예경 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.739121');
INSERT INTO "members_outgoing" VALUES(12,700000013,1,'say:msg:700000013:1:1795136407:440a2278','오유원 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.764905');
INSERT INTO "members_outgoing" VALUES(13,700000012,1,'say:msg:700000012:1:1795136407:66528b33','윤서호 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.764905');
INSERT INTO "members_outgoing" VALUES(14,700000014,1,'say:msg:700000014:1:1795136407:77b1bb54','최지경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.802979');
INSERT INTO "members_outgoing" VALUES(15,700000015,1,'say:msg:700000015:1:1795136407:7b5ecaaf','장윤미 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.802979');
INSERT INTO "members_outgoing" VALUES(16,700000016,1,'say:msg:700000016:1:1795136407:f282249d','정서미 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.802979');
INSERT INTO "members_outgoing" VALUES(17,700000017,1,'say:msg:700000017:1:1795136407:c9b99ad8','오재훈 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.802979');
INSERT INTO "members_outgoing" VALUES(18,700000019,1,'say:msg:700000019:1:1795136407:bd009a12','장현경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.837991');
INSERT INTO "members_outgoing" VALUES(19,700000018,1,'say:msg:700000018:1:1795136407:b5c9271b','정은준 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.837991');
INSERT INTO "members_outgoing" VALUES(20,700000021,1,'say:msg:700000021:1:1795136407:1bac3780','서수경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.837991');
INSERT INTO "members_outgoing" VALUES(21,700000020,1,'say:msg:700000020:1:1795136407:dd03d296','윤예민 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.837991');
INSERT INTO "members_outgoing" VALUES(22,700000022,1,'say:msg:700000022:1:1795136407:c9fc7e96','안영민 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.897024');
INSERT INTO "members_outgoing" VALUES(23,700000024,1,'say:msg:700000024:1:1795136407:49575804','최유미 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.897024');
INSERT INTO "members_outgoing" VALUES(24,700000023,1,'say:msg:700000023:1:1795136407:8eb738f3','오서훈 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.897024');
INSERT INTO "members_outgoing" VALUES(25,700000025,1,'say:msg:700000025:1:1795136407:dfee0dd0','임시은 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.897024');
INSERT INTO "members_outgoing" VALUES(26,700000026,1,'say:msg:700000026:1:1795136407:3afc27d5','서민빈 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.994330');
INSERT INTO "members_outgoing" VALUES(27,700000028,1,'say:msg:700000028:1:1795136407:e9222808','장상우 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.994330');
INSERT INTO "members_outgoing" VALUES(28,700000027,1,'say:msg:700000027:1:1795136407:d51deb5b','황정영 위원님, 연결되었습니다.
기구: 구로구협치회의, 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.994330');
INSERT INTO "members_outgoing" VALUES(29,700000029,1,'say:msg:700000029:1:1795136407:3a91593b','윤민경 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:07.994330');
INSERT INTO "members_outgoing" VALUES(30,700000030,1,'say:msg:700000030:1:1795136407:622bee7f','최준연 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.077857');
INSERT INTO "members_outgoing" VALUES(31,700000031,1,'say:msg:700000031:1:1795136407:2a686e99','최하린 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.077857');
INSERT INTO "members_outgoing" VALUES(32,700000032,1,'say:msg:700000032:1:1795136407:60a07878','홍윤진 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.077857');
INSERT INTO "members_outgoing" VALUES(33,700000033,1,'say:msg:700000033:1:1795136407:36dc2fa7','한하준 위원님, 연결되었습니다.
기구: 구로구협치회의
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.122883');
INSERT INTO "members_outgoing" VALUES(34,700000036,1,'say:msg:700000036:1:1795136408:ab1cee8b','김수아 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.444557');
INSERT INTO "members_outgoing" VALUES(35,700000035,1,'say:msg:700000035:1:1795136408:42da6de1','정민경 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.444557');
INSERT INTO "members_outgoing" VALUES(36,700000037,1,'say:msg:700000037:1:1795136408:60f92a06','신수진 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.483511');
INSERT INTO "members_outgoing" VALUES(37,700000034,1,'say:msg:700000034:1:1795136408:a4afd419','오윤희 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.483511');
INSERT INTO "members_outgoing" VALUES(38,700000039,1,'say:msg:700000039:1:1795136408:2a795819','윤준현 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.483511');
INSERT INTO "members_outgoing" VALUES(39,700000038,1,'say:msg:700000038:1:1795136408:23d72d29','서은석 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.483511');
INSERT INTO "members_outgoing" VALUES(40,700000040,1,'say:msg:700000040:1:1795136408:657839d9','신정아 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.519066');
INSERT INTO "members_outgoing" VALUES(41,700000041,1,'say:msg:700000041:1:1795136408:69dd167e','강예영 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.519066');
INSERT INTO "members_outgoing" VALUES(42,700000042,1,'say:msg:700000042:1:1795136408:3c50f4a8','윤수준 위원님, 연결되었습니다.
기구: 의제발굴분과
할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다.

개인정보 이용 안내
무엇을: 텔레그램 계정 번호와 위원님의 응답·출석·표결·확인 기록.
연락처를 보내신 경우에는 명부와 맞추어 보는 데만 쓰고 따로 남기지 않습니다.
왜: 회의 소집과 의결을 기록하기 위해서입니다.
얼마나: 위원 임기 동안. 승인된 회의록은 기록물 관리 법령에 따라 보존합니다.
연결하시면 위 이용에 동의하신 것으로 기록합니다. 그만두시려면 언제든 /leave 를 보내 주시기 바랍니다.','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.519066');
INSERT INTO "members_outgoing" VALUES(43,-1000004000001,1,'say:hello','안녕하십니까. 협의체의 회의를 돕는 봇입니다.
담당자께서 담당자용 봇에 /bind 를 보내 이 대화방을 기구와 이어 주시면, 소집 통지와 표결을 여기에 올립니다.
대화방 번호: -1000004000001','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.666157');
INSERT INTO "members_outgoing" VALUES(44,-1000004000002,1,'say:hello','안녕하십니까. 협의체의 회의를 돕는 봇입니다.
담당자께서 담당자용 봇에 /bind 를 보내 이 대화방을 기구와 이어 주시면, 소집 통지와 표결을 여기에 올립니다.
대화방 번호: -1000004000002','[]',0,0,'sent',1,0,NULL,'2026-11-20 01:00:08.741399');
INSERT INTO "members_outgoing" VALUES(45,700000030,2,'say:digest:yrtazx77pbj4:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.syrjqh3cp00e.yes.tkzmEFrn5r4", null, false], ["\ubd88\ucc38", "rsvp.syrjqh3cp00e.no.JRGkUwW1sWQ", null, false], ["\ubbf8\uc815", "rsvp.syrjqh3cp00e.maybe.ls8Y9nMU6UU", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:24279/me/mpBT2mA1eh0yh_unOm03Ww", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:01.539424');
INSERT INTO "members_outgoing" VALUES(46,700000031,2,'say:digest:jqxb39924s0w:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.syrjqh3cp00e.yes.tkzmEFrn5r4", null, false], ["\ubd88\ucc38", "rsvp.syrjqh3cp00e.no.JRGkUwW1sWQ", null, false], ["\ubbf8\uc815", "rsvp.syrjqh3cp00e.maybe.ls8Y9nMU6UU", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:24279/me/ok_AfQcYqNwfgn_lkZGeRw", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:01.539424');
INSERT INTO "members_outgoing" VALUES(47,700000032,2,'say:digest:vcv99kpy0e5x:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.syrjqh3cp00e.yes.tkzmEFrn5r4", null, false], ["\ubd88\ucc38", "rsvp.syrjqh3cp00e.no.JRGkUwW1sWQ", null, false], ["\ubbf8\uc815", "rsvp.syrjqh3cp00e.maybe.ls8Y9nMU6UU", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:24279/me/aFB1EVtlHyUe6s9M-3Pvhg", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:01.539424');
INSERT INTO "members_outgoing" VALUES(48,700000033,2,'say:digest:zpenbp8sb9qc:2026-12-03','🗒 챙기실 일 1가지
① 구로구협치회의: 2026년 제1차 (12월 10일(목) 오후 2시) 회의에 오시는지 답하기 — 12월 9일(수)까지 (6일 남음)

받으시는 때는 /settings 에서 바꾸실 수 있습니다.','[[["\ucc38\uc11d", "rsvp.syrjqh3cp00e.yes.tkzmEFrn5r4", null, false], ["\ubd88\ucc38", "rsvp.syrjqh3cp00e.no.JRGkUwW1sWQ", null, false], ["\ubbf8\uc815", "rsvp.syrjqh3cp00e.maybe.ls8Y9nMU6UU", null, false]], [["\ub0b4 \ud654\uba74 \uc5f4\uae30", null, "http://127.0.0.1:24279/me/I8Ga9EdANFdbsdLA6llyWA", false]]]',0,0,'sent',1,0,NULL,'2026-12-03 04:35:01.539424');
INSERT INTO "members_outgoing" VALUES(50,-1000004000002,0,'say:opened:wm92qrz52zxc','🔔 재적위원 18명 중 11명 출석으로 성원이 되어 개의(회의 시작)합니다. (오후 2시 2분)','[]',0,0,'sent',1,0,NULL,'2026-12-03 05:02:00.671466');
INSERT INTO "members_outgoing" VALUES(52,-1000004000002,0,'say:closed:wm92qrz52zxc','🏁 폐회 (오후 2시 42분) — 가결 1건. 회의록 초안은 12월 14일(월)까지 올라옵니다.','[]',0,0,'sent',1,0,NULL,'2026-12-03 05:42:01.914075');
INSERT INTO "members_outgoing" VALUES(53,700000017,1,'say:msg:700000017:3:1796879161:4cdf25aa','출석을 확인했습니다 (출석 18명, 성원이 되었습니다)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:01.097726');
INSERT INTO "members_outgoing" VALUES(54,700000018,1,'say:msg:700000018:3:1796879161:4cdf25aa','출석을 확인했습니다 (출석 19명, 성원이 되었습니다)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:01.114118');
INSERT INTO "members_outgoing" VALUES(56,-1000004000001,0,'say:opened:syrjqh3cp00e','🔔 재적위원 35명 중 20명 출석으로 성원이 되어 개의(회의 시작)합니다. (오후 2시 6분)','[]',0,0,'sent',1,0,NULL,'2026-12-10 05:06:01.490085');
INSERT INTO "members_outgoing" VALUES(58,-1000004000001,0,'say:closed:syrjqh3cp00e','🏁 폐회 (오후 3시 15분) — 가결 2건, 부결 2건. 회의록 초안은 12월 21일(월)까지 올라옵니다.','[]',0,0,'sent',1,0,NULL,'2026-12-10 06:15:06.669184');
CREATE TABLE members_post (
	chat_id BIGINT NOT NULL, 
	"key" VARCHAR(120) NOT NULL, 
	message_id BIGINT NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (chat_id, "key")
);
INSERT INTO "members_post" VALUES(-1000004000002,'vote:gz9zw3466z2w',24,'a381f4ec7d66c14954c7c5b4d68d1d888fb784d8f85af71b6215d6816193c164','2026-12-03 05:37:01.539640');
INSERT INTO "members_post" VALUES(-1000004000002,'meeting:wm92qrz52zxc',22,'bf00921d6b39b6de5a599a4524e62891432500a9ae4792f032a37941363a880c','2026-12-03 05:42:02.062718');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:nx7eeww578vw',39,'ad2c53f340819cc7c3d4ebe765588596ee35db587a6c8cab4c890d5229f32498','2026-12-10 05:20:01.709329');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:kmscr6qvmyzy',40,'4e0bdaff1b86f029fb3c8fa6a52ee8479180ee40893483f8ebeeadb910f15e39','2026-12-10 05:37:03.364888');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:az7b39y9r875',41,'59e430be66e6b7008a0de726bd3f3dd96a2a0a0ae903675e0f967aec1115c833','2026-12-10 05:54:04.961443');
INSERT INTO "members_post" VALUES(-1000004000001,'vote:exrt2qkqmjns',42,'ee3d7193507536dfbf31deb1ebc4bf3240abab8641768bfaded2c8c057fe6d2d','2026-12-10 06:11:06.422190');
INSERT INTO "members_post" VALUES(-1000004000001,'meeting:syrjqh3cp00e',37,'998f381ea1ec89f2a0dd962b66d5014b4ef911fbe14a902e630710f55bdd84c8','2026-12-10 06:15:06.728019');
INSERT INTO "members_post" VALUES(-1000004000001,'minutes:syrjqh3cp00e',44,'31f7e95bca7f586d78af9db412f9d1b0ffb9b4f3d5426b41a6e315e986e7f262','2026-12-10 06:15:08.114217');
INSERT INTO "members_post" VALUES(-1000004000002,'minutes:wm92qrz52zxc',26,'a4bd7a3a619a4db6a6db89b674867f8761378efc94cba2ac60f7a2be0ed85484','2026-12-10 06:15:08.830304');
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
INSERT INTO "registry_account" VALUES(1,'telegram','700000001','whp9wfmxddmm','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(2,'telegram','700000002','vgrq59cn8m4x','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(3,'telegram','700000003','jvzgqzxh7bsy','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(4,'telegram','700000004','t5cdf8bt1dfg','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(5,'telegram','700000005','9s0pb1cp2tth','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(6,'telegram','700000006','cezvpczv28qy','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(7,'telegram','700000007','newg6yzgd557','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(8,'telegram','700000008','wz6gc2amngja','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(9,'telegram','700000009','d99s2chejmjr','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(10,'telegram','700000010','71h71k76p6xw','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(11,'telegram','700000011','8c5edp9h2z2r','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(12,'telegram','700000012','wzp9fgszr2qk','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(13,'telegram','700000013','h16cfqe35qxa','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(14,'telegram','700000014','xbbm46am816d','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(15,'telegram','700000015','pzs1cf0ab8tn','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(16,'telegram','700000016','w9kz45x1djb3','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(17,'telegram','700000017','p0pehhe8jjy7','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(18,'telegram','700000018','81rf2qra58bn','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(19,'telegram','700000019','kc32khpyxfbd','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(20,'telegram','700000020','an1w0m12r6ek','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(21,'telegram','700000021','y0906z8z2aq0','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(22,'telegram','700000022','b5dd6a8442ee','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(23,'telegram','700000023','xtprmesv840v','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(24,'telegram','700000024','4xzd19wbf3zf','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(25,'telegram','700000025','7n2b1rntnw6s','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(26,'telegram','700000026','j4242rme7sma','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(27,'telegram','700000027','4v5446tdtakf','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(28,'telegram','700000028','640s3rf2h8kd','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(29,'telegram','700000029','f2wxbhsrqrm4','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(30,'telegram','700000030','yrtazx77pbj4','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(31,'telegram','700000031','jqxb39924s0w','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(32,'telegram','700000032','vcv99kpy0e5x','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(33,'telegram','700000033','zpenbp8sb9qc','2026-01','invitation','2026-11-20 01:00:07.198549','2026-11-20 01:00:07.198549',NULL);
INSERT INTO "registry_account" VALUES(34,'telegram','700000034','xt4xy42eznaa','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(35,'telegram','700000035','zkepbtharsv1','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(36,'telegram','700000036','c77sznay46jc','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(37,'telegram','700000037','rsaxnm33qc80','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(38,'telegram','700000038','fq9e9c1prcan','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(39,'telegram','700000039','g9h8ss4rsp83','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(40,'telegram','700000040','0znxfzp58zw8','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(41,'telegram','700000041','a701a5q7b8kr','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
INSERT INTO "registry_account" VALUES(42,'telegram','700000042','4782spkpwhq9','2026-01','invitation','2026-11-20 01:00:08.321666','2026-11-20 01:00:08.321666',NULL);
CREATE TABLE registry_answer (
	"key" VARCHAR(120) NOT NULL, 
	refused BOOLEAN NOT NULL, 
	answer VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "registry_answer" VALUES('bot.announce:2c36aabdfcb5f2d5:members:hyeopchi_members_bot',0,'{}','2026-11-20 01:00:06.376515');
INSERT INTO "registry_answer" VALUES('bot.announce:e491f8d648139860:facilitators:hyeopchi_facilitators_bot',0,'{}','2026-11-20 01:00:06.578821');
INSERT INTO "registry_answer" VALUES('charter.adopt:756d3c78be76ab37:0cy3azbr4xy8',0,'{"charter":"guro","version":1,"created":["guro","guro-operations","guro-diagnosis","guro-agenda","guro-civic","guro-wg_women","guro-wg_youth","guro-wg_teens","guro-wg_multicultural","guro-wg_welfare","guro-wg_civic_education","guro-wg_public_interest"],"updated":[],"unchanged":false,"defaults":["voting.casting_vote","voting.recused_count","voting.usual_ballot","voting.election_secret","voting.ranking_ties","voting.show_tally","voting.online_presence","voting.written_votes","voting.consent","voting.reconsideration","voting.deputies","voting.deputies_count","voting.deputies_vote","calling.notice_days","calling.wait_minutes","calling.rsvp_due","calling.quiet_hours","calling.extraordinary_call_days","meetings.numbering","meetings.targets","terms.at_most_years","terms.max_bodies","terms.max_years","terms.attendance_floor","minutes.draft","minutes.confirmation","minutes.publication","minutes.counted_from_end","minutes.signers","minutes.speakers_may_be_left_out","minutes.approval_line","minutes.escalate_to_chair","follow_up.reply_days","follow_up.card_days","retention.account_days","retention.contact_days"]}','2026-11-20 01:00:06.586270');
INSERT INTO "registry_answer" VALUES('roster.import:756d3c78be76ab37:2d4g9jswxvxn',0,'{"body":"guro","applied":true,"added":36,"changed":0,"ended":0,"unchanged":0,"changes":[{"kind":"added","name":"권민나","column":"","before":"","after":"구로구청"},{"kind":"added","name":"장상호","column":"","before":"","after":"구로구청"},{"kind":"added","name":"안재영","column":"","before":"","after":"구로구청"},{"kind":"added","name":"홍정현","column":"","before":"","after":"구로구청"},{"kind":"added","name":"조상준","column":"","before":"","after":"구로구청"},{"kind":"added","name":"한정아","column":"","before":"","after":"구로동 돌봄협동조합"},{"kind":"added","name":"강예호","column":"","before":"","after":"개봉동 학부모모임"},{"kind":"added","name":"임상아","column":"","before":"","after":"항동 환경실천모임"},{"kind":"added","name":"임예연","column":"","before":"","after":"궁동 돌봄협동조합"},{"kind":"added","name":"강지경","column":"","before":"","after":"고척동 주거복지모임"},{"kind":"added","name":"조재경","column":"","before":"","after":"오류동 다문화이웃모임"},{"kind":"added","name":"조예경","column":"","before":"","after":"신도림동 상인회"},{"kind":"added","name":"오태미","column":"","before":"","after":"가리봉동 다문화이웃모임"},{"kind":"added","name":"윤서호","column":"","before":"","after":"천왕동 환경실천모임"},{"kind":"added","name":"오유원","column":"","before":"","after":"천왕동 환경실천모임"},{"kind":"added","name":"최지경","column":"","before":"","after":"오류동 청년활동모임"},{"kind":"added","name":"장윤미","column":"","before":"","after":"가리봉동 마을살이모임"},{"kind":"added","name":"정서미","column":"","before":"","after":"오류동 주거복지모임"},{"kind":"added","name":"오재훈","column":"","before":"","after":"개봉동 청년활동모임"},{"kind":"added","name":"정은준","column":"","before":"","after":"신도림동 환경실천모임"},{"kind":"added","name":"장현경","column":"","before":"","after":"항동 환경실천모임"},{"kind":"added","name":"윤예민","column":"","before":"","after":"구로동 학부모모임"},{"kind":"added","name":"서수경","column":"","before":"","after":"오류동 장애인권익모임"},{"kind":"added","name":"안영민","column":"","before":"","after":"항동 작은도서관모임"},{"kind":"added","name":"오서훈","column":"","before":"","after":"항동 상인회"},{"kind":"added","name":"최유미","column":"","before":"","after":"궁동 마을살이모임"},{"kind":"added","name":"임시은","column":"","before":"","after":"개봉동 상인회"},{"kind":"added","name":"서민빈","column":"","before":"","after":"신도림동 장애인권익모임"},{"kind":"added","name":"황정영","column":"","before":"","after":"구로동 주거복지모임"},{"kind":"added","name":"장상우","column":"","before":"","after":"고척동 상인회"},{"kind":"added","name":"윤민경","column":"","before":"","after":"오류동 마을살이모임"},{"kind":"added","name":"최준연","column":"","before":"","after":"궁동 작은도서관모임"},{"kind":"added","name":"최하린","column":"","before":"","after":"오류동 돌봄협동조합"},{"kind":"added","name":"홍윤진","column":"","before":"","after":"신도림동 마을살이모임"},{"kind":"added","name":"한하준","column":"","before":"","after":"가리봉동 청년활동모임"},{"kind":"added","name":"류지훈","column":"","before":"","after":"구로구청"}],"faults":[],"notes":[],"enrolled":35}','2026-11-20 01:00:06.678022');
INSERT INTO "registry_answer" VALUES('roster.import:756d3c78be76ab37:pn7s2410pgnf',0,'{"body":"guro-agenda","applied":true,"added":19,"changed":0,"ended":0,"unchanged":0,"changes":[{"kind":"added","name":"윤예민","column":"","before":"","after":"구로동 학부모모임"},{"kind":"added","name":"오재훈","column":"","before":"","after":"개봉동 청년활동모임"},{"kind":"added","name":"서민빈","column":"","before":"","after":"신도림동 장애인권익모임"},{"kind":"added","name":"오태미","column":"","before":"","after":"가리봉동 다문화이웃모임"},{"kind":"added","name":"정은준","column":"","before":"","after":"신도림동 환경실천모임"},{"kind":"added","name":"조예경","column":"","before":"","after":"신도림동 상인회"},{"kind":"added","name":"황정영","column":"","before":"","after":"구로동 주거복지모임"},{"kind":"added","name":"정서미","column":"","before":"","after":"오류동 주거복지모임"},{"kind":"added","name":"장상우","column":"","before":"","after":"고척동 상인회"},{"kind":"added","name":"오윤희","column":"","before":"","after":"신도림동 다문화이웃모임"},{"kind":"added","name":"정민경","column":"","before":"","after":"신도림동 청년활동모임"},{"kind":"added","name":"김수아","column":"","before":"","after":"신도림동 청년활동모임"},{"kind":"added","name":"신수진","column":"","before":"","after":"구로동 다문화이웃모임"},{"kind":"added","name":"서은석","column":"","before":"","after":"신도림동 돌봄협동조합"},{"kind":"added","name":"윤준현","column":"","before":"","after":"구로구청"},{"kind":"added","name":"신정아","column":"","before":"","after":"구로구청"},{"kind":"added","name":"강예영","column":"","before":"","after":"항동 작은도서관모임"},{"kind":"added","name":"윤수준","column":"","before":"","after":"고척동 작은도서관모임"},{"kind":"added","name":"류지훈","column":"","before":"","after":"구로구청"}],"faults":[],"notes":[],"enrolled":18}','2026-11-20 01:00:06.749290');
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
INSERT INTO "registry_change" VALUES(1,'2026-11-20 01:00:06.586270','operator:demo','charter.adopt','guro','{"version": 1, "created": ["guro", "guro-operations", "guro-diagnosis", "guro-agenda", "guro-civic", "guro-wg_women", "guro-wg_youth", "guro-wg_teens", "guro-wg_multicultural", "guro-wg_welfare", "guro-wg_civic_education", "guro-wg_public_interest"]}',1,'-PdRg-dzix-NFmn6eIzs0g','0348fa678c5b4e4fb155c9ac4d71ac5a8c262f8c92ac8c87fac0cbe6dfb13900','0000000000000000000000000000000000000000000000000000000000000000','7b32349bef8e645f00df8e3d82b92f725d38cdac7a59b79c686cda2db1b271f2');
INSERT INTO "registry_change" VALUES(2,'2026-11-20 01:00:06.678022','operator:demo','roster.import','guro','{"added": ["whp9wfmxddmm", "wwvs491hpv0d", "kk21fmagz5at", "vgrq59cn8m4x", "jvzgqzxh7bsy", "t5cdf8bt1dfg", "9s0pb1cp2tth", "cezvpczv28qy", "newg6yzgd557", "wz6gc2amngja", "d99s2chejmjr", "71h71k76p6xw", "8c5edp9h2z2r", "wzp9fgszr2qk", "h16cfqe35qxa", "xbbm46am816d", "pzs1cf0ab8tn", "w9kz45x1djb3", "p0pehhe8jjy7", "81rf2qra58bn", "kc32khpyxfbd", "an1w0m12r6ek", "y0906z8z2aq0", "b5dd6a8442ee", "xtprmesv840v", "4xzd19wbf3zf", "7n2b1rntnw6s", "j4242rme7sma", "4v5446tdtakf", "640s3rf2h8kd", "f2wxbhsrqrm4", "yrtazx77pbj4", "jqxb39924s0w", "vcv99kpy0e5x", "zpenbp8sb9qc", "q3m4rnss65q5"], "changed": {}, "ended": []}',2,'ceMGq1HFV8gn2r75r9JSjQ','7dbd607ffb1e94bf9422679362a90fa2107ab55c2522fa8d85cc902c58df6417','7b32349bef8e645f00df8e3d82b92f725d38cdac7a59b79c686cda2db1b271f2','62a2079015905911fc23ce1fa319a6fca8b322cced1da3656cc8249461751bc2');
INSERT INTO "registry_change" VALUES(3,'2026-11-20 01:00:06.749290','operator:demo','roster.import','guro-agenda','{"added": ["an1w0m12r6ek", "p0pehhe8jjy7", "j4242rme7sma", "8c5edp9h2z2r", "81rf2qra58bn", "71h71k76p6xw", "4v5446tdtakf", "w9kz45x1djb3", "640s3rf2h8kd", "xt4xy42eznaa", "zkepbtharsv1", "c77sznay46jc", "rsaxnm33qc80", "fq9e9c1prcan", "g9h8ss4rsp83", "0znxfzp58zw8", "a701a5q7b8kr", "4782spkpwhq9", "q3m4rnss65q5"], "changed": {}, "ended": []}',3,'0o1fMiLIh7vajtsIZFdomQ','38355732b1b0879b04fc359c4465e6acea7e24060c3a24d0d73620ffcf1ab383','62a2079015905911fc23ce1fa319a6fca8b322cced1da3656cc8249461751bc2','da0835bda3833035c131dce3aa77db6d607ba7ad1ecf287a61d6519d5cb11739');
INSERT INTO "registry_change" VALUES(4,'2026-11-20 01:00:06.849605','operator:demo','invitation.issue','guro','{"members": ["whp9wfmxddmm", "wwvs491hpv0d", "kk21fmagz5at", "vgrq59cn8m4x", "jvzgqzxh7bsy", "t5cdf8bt1dfg", "9s0pb1cp2tth", "cezvpczv28qy", "newg6yzgd557", "wz6gc2amngja", "d99s2chejmjr", "71h71k76p6xw", "8c5edp9h2z2r", "wzp9fgszr2qk", "h16cfqe35qxa", "xbbm46am816d", "pzs1cf0ab8tn", "w9kz45x1djb3", "p0pehhe8jjy7", "81rf2qra58bn", "kc32khpyxfbd", "an1w0m12r6ek", "y0906z8z2aq0", "b5dd6a8442ee", "xtprmesv840v", "4xzd19wbf3zf", "7n2b1rntnw6s", "j4242rme7sma", "4v5446tdtakf", "640s3rf2h8kd", "f2wxbhsrqrm4", "yrtazx77pbj4", "jqxb39924s0w", "vcv99kpy0e5x", "zpenbp8sb9qc"]}',4,'nCC3p2KJUM-fU_4gvrw4lw','0e2922a5332f80f740d997e217086c0cd5b5406a45df3ff6cb81ca9daf656b0d','da0835bda3833035c131dce3aa77db6d607ba7ad1ecf287a61d6519d5cb11739','beb1cf03b92b4c4a1b325a043ac5fdc7bdfe9d22efb2de637ad724b8d4306f55');
INSERT INTO "registry_change" VALUES(5,'2026-11-20 01:00:07.198549','telegram:700000001','account.link','whp9wfmxddmm','{"consent": "2026-01", "way": "invitation", "waits": false}',5,'q5OOWenNmTgyG5cRGsuAvQ','c1b053f6c9c3406610f0956a1b12343b65ca5719770ee06a245d98332ccd0409','beb1cf03b92b4c4a1b325a043ac5fdc7bdfe9d22efb2de637ad724b8d4306f55','51768f22b3dd353a75bd51b8caed696c8b8a52677e86268528885c7443d95f0c');
INSERT INTO "registry_change" VALUES(6,'2026-11-20 01:00:07.198549','telegram:700000002','account.link','vgrq59cn8m4x','{"consent": "2026-01", "way": "invitation", "waits": false}',6,'fRdj676GA7qXhSp4rLpaVg','32aeb499d6276539543f2db49c2cf8b16b395abaab83eb971f0c8716c4505248','51768f22b3dd353a75bd51b8caed696c8b8a52677e86268528885c7443d95f0c','09191bdd0ae9e13ba18823482f09cd9888e46725ffa7f004ea8fa618a71eae76');
INSERT INTO "registry_change" VALUES(7,'2026-11-20 01:00:07.198549','telegram:700000003','account.link','jvzgqzxh7bsy','{"consent": "2026-01", "way": "invitation", "waits": false}',7,'lwK8gdGdRjO03uroBW1fVQ','351f1e6f65f9e5ee7ef236ba7094aef43a1b51632bdfc2b2f8d9b18e7fb7882d','09191bdd0ae9e13ba18823482f09cd9888e46725ffa7f004ea8fa618a71eae76','24f0785901b8ecd2d82a6646bc0509b61a0817cc2ad96f448983f9bb19be3360');
INSERT INTO "registry_change" VALUES(8,'2026-11-20 01:00:07.198549','telegram:700000004','account.link','t5cdf8bt1dfg','{"consent": "2026-01", "way": "invitation", "waits": false}',8,'I2PG_NtT1XpH-Lb7L00Yxw','28d6db13da1a290ee0ca7c8523ecc999f64d1eea1f36cdd45795465beb0d98d9','24f0785901b8ecd2d82a6646bc0509b61a0817cc2ad96f448983f9bb19be3360','4cb35d6193c317b8187ef5d532929c6d7871a37c069e3dc4b660b3b7a97f4a73');
INSERT INTO "registry_change" VALUES(9,'2026-11-20 01:00:07.198549','telegram:700000005','account.link','9s0pb1cp2tth','{"consent": "2026-01", "way": "invitation", "waits": false}',9,'14hJAzAyDOxP_26PsAQxLA','3ba90c4128f0cb41b21f3eb8f76a620308d7ee208e8638971d2090597e9866d9','4cb35d6193c317b8187ef5d532929c6d7871a37c069e3dc4b660b3b7a97f4a73','699a0c2ccd33d159fd39bb827f7dc1e1666d051fa2aa1852829ef29716859790');
INSERT INTO "registry_change" VALUES(10,'2026-11-20 01:00:07.198549','telegram:700000006','account.link','cezvpczv28qy','{"consent": "2026-01", "way": "invitation", "waits": false}',10,'kLl2NG3wjTP7Pm1nHnn0bg','e4ad20a928fd7cc9a03da2e1903ce3e4890c0b92e0b1522e3a75e79d44e58fce','699a0c2ccd33d159fd39bb827f7dc1e1666d051fa2aa1852829ef29716859790','d16cdd0f2f19ebbc7a3daff963e619f7daf324b9a09fedf88c6f63f2052c84c1');
INSERT INTO "registry_change" VALUES(11,'2026-11-20 01:00:07.198549','telegram:700000007','account.link','newg6yzgd557','{"consent": "2026-01", "way": "invitation", "waits": false}',11,'KbegQGt9R8MvF9kpoVhqkw','16b487450f84a8081706c12552a40d548fd4eb193732d9c91885a78812dd0007','d16cdd0f2f19ebbc7a3daff963e619f7daf324b9a09fedf88c6f63f2052c84c1','d7819d99b1627b5f77e65589bf06b9ce7ccf187fa326e3a973d17af348b6ba7d');
INSERT INTO "registry_change" VALUES(12,'2026-11-20 01:00:07.198549','telegram:700000008','account.link','wz6gc2amngja','{"consent": "2026-01", "way": "invitation", "waits": false}',12,'Hs1m0lLnhn9IDirHbb3uUQ','a44dc499ed1bd39cbf427ac99bf1edfe20fd68daf16d47936d03b294e81d1e03','d7819d99b1627b5f77e65589bf06b9ce7ccf187fa326e3a973d17af348b6ba7d','b6414e719f6a6dc2a257bf06c70001c838c13a16917f96fd83e39ab9265b721b');
INSERT INTO "registry_change" VALUES(13,'2026-11-20 01:00:07.198549','telegram:700000009','account.link','d99s2chejmjr','{"consent": "2026-01", "way": "invitation", "waits": false}',13,'k2HtSmSPerCMbI5FDvcB2Q','7db2397349628351d510441fc4140215283bc8045f8332bc81ee275a170d7377','b6414e719f6a6dc2a257bf06c70001c838c13a16917f96fd83e39ab9265b721b','305621a08d942822f9ba9c911439ee2b9f8045ce0ed50c0c25129b10959fdb0a');
INSERT INTO "registry_change" VALUES(14,'2026-11-20 01:00:07.198549','telegram:700000010','account.link','71h71k76p6xw','{"consent": "2026-01", "way": "invitation", "waits": false}',14,'tUDz_XoHGwjYih3fmJb5TQ','c7efec1a45c92f1c6fb5828850382482093ed573a4f92e0f2bef2d9036ecaf0e','305621a08d942822f9ba9c911439ee2b9f8045ce0ed50c0c25129b10959fdb0a','3ac0ea1af0348558ecf248ede2d1d12bdccfbe1bc16ca49dc460ef1cfe1aafec');
INSERT INTO "registry_change" VALUES(15,'2026-11-20 01:00:07.198549','telegram:700000011','account.link','8c5edp9h2z2r','{"consent": "2026-01", "way": "invitation", "waits": false}',15,'E93I-JpNVXxZOGynp7mcYA','d51aa12b64cf2f5846e861eaa143d26f03dad7b8cfff88bff7a3b6027595283e','3ac0ea1af0348558ecf248ede2d1d12bdccfbe1bc16ca49dc460ef1cfe1aafec','5daf1a466f13ea3f6ed5334ed45570b64ee057cabc703cd5cfb285ae36179b91');
INSERT INTO "registry_change" VALUES(16,'2026-11-20 01:00:07.198549','telegram:700000012','account.link','wzp9fgszr2qk','{"consent": "2026-01", "way": "invitation", "waits": false}',16,'_qbMEctbb_JYMt3asfJEBA','d887f467b47f389ef28065a7c1f41596a380ff546322968421a342b523999d53','5daf1a466f13ea3f6ed5334ed45570b64ee057cabc703cd5cfb285ae36179b91','7527efbd5054c5b17b6290782e0c1d52bdec3bad4359e7984aa4f1a5ce0c3186');
INSERT INTO "registry_change" VALUES(17,'2026-11-20 01:00:07.198549','telegram:700000013','account.link','h16cfqe35qxa','{"consent": "2026-01", "way": "invitation", "waits": false}',17,'Ga14sTSEsQkd8DlD-pkJeg','1cb3f0fa1ff8b2b7b63fc60dabbc6d1c9f1ac8e97fee47c156851239eb645f46','7527efbd5054c5b17b6290782e0c1d52bdec3bad4359e7984aa4f1a5ce0c3186','22d5a20f896164de86a4d0050f8dafb0667c49663f627edbec1e4a3ec53293ff');
INSERT INTO "registry_change" VALUES(18,'2026-11-20 01:00:07.198549','telegram:700000014','account.link','xbbm46am816d','{"consent": "2026-01", "way": "invitation", "waits": false}',18,'9Bh6Do03bYhkzVO1e33u-g','e8a6dd3a7012bbb64cc78aebc5b42e99d114720d3b4f10d16a0a64fa5d2cc375','22d5a20f896164de86a4d0050f8dafb0667c49663f627edbec1e4a3ec53293ff','0327751e331a07d18425b79b566392306caa4dc14b406d75dec0dd0ea0a64d44');
INSERT INTO "registry_change" VALUES(19,'2026-11-20 01:00:07.198549','telegram:700000015','account.link','pzs1cf0ab8tn','{"consent": "2026-01", "way": "invitation", "waits": false}',19,'2yDczsXROHIyNTI25tkE-Q','cd26ad0f37763472c1e68682d0c5d9666b35c145ed2a3173c8cb6184125e5b85','0327751e331a07d18425b79b566392306caa4dc14b406d75dec0dd0ea0a64d44','9567a6a963283e9f11ba61ae7be50b4f8929e50c127b804f704fe63bcb0d6c76');
INSERT INTO "registry_change" VALUES(20,'2026-11-20 01:00:07.198549','telegram:700000016','account.link','w9kz45x1djb3','{"consent": "2026-01", "way": "invitation", "waits": false}',20,'XaXe-k26IdApunonPdmoJg','d233d8c551c039082220fafc94053b54265b719dacadfac81b7b4cd06964c20a','9567a6a963283e9f11ba61ae7be50b4f8929e50c127b804f704fe63bcb0d6c76','e02ccc28c98d39910ca40547904ae2967442c7267e826aeec4ff946c8cf0efd7');
INSERT INTO "registry_change" VALUES(21,'2026-11-20 01:00:07.198549','telegram:700000017','account.link','p0pehhe8jjy7','{"consent": "2026-01", "way": "invitation", "waits": false}',21,'VY2yH-M26STzex2BY3FXXg','dc264f31aef7a7c080bc6c79d907e2b35d5362fb9793f9457fddbd9bea3e019b','e02ccc28c98d39910ca40547904ae2967442c7267e826aeec4ff946c8cf0efd7','e00fe5df6fa5b67348dcf91f020a02bbc2e90143ba0e6c1afafe485877e0d97c');
INSERT INTO "registry_change" VALUES(22,'2026-11-20 01:00:07.198549','telegram:700000018','account.link','81rf2qra58bn','{"consent": "2026-01", "way": "invitation", "waits": false}',22,'TpLCBQq61B2En6iQWQ33Zw','ade797392f9dfce22f6c2c84309a55280c59516348ec5c05372220c28fdab8d3','e00fe5df6fa5b67348dcf91f020a02bbc2e90143ba0e6c1afafe485877e0d97c','bf5aae92cf30d710ef4cdecb703823f0a884be6b6590e97ad4903dcb9f5949f2');
INSERT INTO "registry_change" VALUES(23,'2026-11-20 01:00:07.198549','telegram:700000019','account.link','kc32khpyxfbd','{"consent": "2026-01", "way": "invitation", "waits": false}',23,'wDALaR5qiGNrhSylpV6m9A','5aa6caf4f9c770a73ae18ee5e0a78e47bb71660e9e892f586207c19bb838e3b5','bf5aae92cf30d710ef4cdecb703823f0a884be6b6590e97ad4903dcb9f5949f2','a4fbc356c2044d96fac847837beb1794d60cc237109b411d3ebebe94cbb0d652');
INSERT INTO "registry_change" VALUES(24,'2026-11-20 01:00:07.198549','telegram:700000020','account.link','an1w0m12r6ek','{"consent": "2026-01", "way": "invitation", "waits": false}',24,'UbUhmpv_yCSHePW6uY7CHA','60aa796c6957d080e5856d618e938beee88a66a33971ae17aec488f134ee838e','a4fbc356c2044d96fac847837beb1794d60cc237109b411d3ebebe94cbb0d652','eb82f0ef394d01c1fc05dd58a7c51421c693f9bdadbf12b30dd82431a9460617');
INSERT INTO "registry_change" VALUES(25,'2026-11-20 01:00:07.198549','telegram:700000021','account.link','y0906z8z2aq0','{"consent": "2026-01", "way": "invitation", "waits": false}',25,'6KGcE_Yu8Babjx5BiqDalQ','439dda520d80cdc5bf9fd516aff4693763868bd1d157cf19db35d74000074978','eb82f0ef394d01c1fc05dd58a7c51421c693f9bdadbf12b30dd82431a9460617','c9186bdd1d1ff9ec2bcbb4f3d57586f47c37b24cafa1daa291011786e0050558');
INSERT INTO "registry_change" VALUES(26,'2026-11-20 01:00:07.198549','telegram:700000022','account.link','b5dd6a8442ee','{"consent": "2026-01", "way": "invitation", "waits": false}',26,'2YdA5szpICvqfUzpMP0c7Q','ff7c63a3091b025dc5f8cb0e9d43a0db527e62c669f1343d61a631da63fdac06','c9186bdd1d1ff9ec2bcbb4f3d57586f47c37b24cafa1daa291011786e0050558','03dbcfeb6b1565d6a86fbe47a220e85546b4763de6c6e5ee7b1be050239e9c35');
INSERT INTO "registry_change" VALUES(27,'2026-11-20 01:00:07.198549','telegram:700000023','account.link','xtprmesv840v','{"consent": "2026-01", "way": "invitation", "waits": false}',27,'ckB2Pnl4MlMlX3yIT9ZcPQ','07e2e60291200144c917cf5056c1a77d1ba234c8ba6eaa7eab14e0244d361f9a','03dbcfeb6b1565d6a86fbe47a220e85546b4763de6c6e5ee7b1be050239e9c35','2fa7b9be81341001ee7a705c239b21ae214f3c232aa10e82db20772228656fef');
INSERT INTO "registry_change" VALUES(28,'2026-11-20 01:00:07.198549','telegram:700000024','account.link','4xzd19wbf3zf','{"consent": "2026-01", "way": "invitation", "waits": false}',28,'dvPm4R9p4Vjp37ZkzVxQ5g','3d46159b59e1cc3a705e622c97db40aa74038b054e3e12d3d9e5b85e90a41334','2fa7b9be81341001ee7a705c239b21ae214f3c232aa10e82db20772228656fef','29ae33c7cb4d2ad80dfb51581f6d5d14ff1ee079e25fa777208378307b58cbf9');
INSERT INTO "registry_change" VALUES(29,'2026-11-20 01:00:07.198549','telegram:700000025','account.link','7n2b1rntnw6s','{"consent": "2026-01", "way": "invitation", "waits": false}',29,'3Ck4qwgNAAe8MLjFWMmd3Q','eb3feb6a25c03952eaa1e45bdd1e420c4bd4b56a2c81df9a360d87863b093b7f','29ae33c7cb4d2ad80dfb51581f6d5d14ff1ee079e25fa777208378307b58cbf9','59cc828531b69b533d98758ccc064729a997bd862ae06e3a10967fc5dc03bfa5');
INSERT INTO "registry_change" VALUES(30,'2026-11-20 01:00:07.198549','telegram:700000026','account.link','j4242rme7sma','{"consent": "2026-01", "way": "invitation", "waits": false}',30,'lOHLlaukQxV1GkDkauNEwg','a1a68faf343de58c556ef124e1c0c8098f679d6e20776d2f87391f6e9ce49ade','59cc828531b69b533d98758ccc064729a997bd862ae06e3a10967fc5dc03bfa5','5e6680d99fc9add24978488c810fe9ea1248dcd57049790c96c9d226c14b1278');
INSERT INTO "registry_change" VALUES(31,'2026-11-20 01:00:07.198549','telegram:700000027','account.link','4v5446tdtakf','{"consent": "2026-01", "way": "invitation", "waits": false}',31,'XTSnaE5toRVua2BA-C8tIg','ff7ad009a09f88d35ffba819fea6bbd06df876e07ed707792d265c90b659afe2','5e6680d99fc9add24978488c810fe9ea1248dcd57049790c96c9d226c14b1278','a2db005fcfcaea9d24aeac7fcfdd8c7543bfba483a7be45dbf035c66ab19dea4');
INSERT INTO "registry_change" VALUES(32,'2026-11-20 01:00:07.198549','telegram:700000028','account.link','640s3rf2h8kd','{"consent": "2026-01", "way": "invitation", "waits": false}',32,'jh98iWulklTXaZoNMkJi2g','59c1f38ed549fd205187c0519bd78731e0172e7c3e0d5fb25a996851447c7ef0','a2db005fcfcaea9d24aeac7fcfdd8c7543bfba483a7be45dbf035c66ab19dea4','ba3f2c7ad48a69c2d7f1a7e373bd544ca363d8bef1143ee1bc19c75465264bc8');
INSERT INTO "registry_change" VALUES(33,'2026-11-20 01:00:07.198549','telegram:700000029','account.link','f2wxbhsrqrm4','{"consent": "2026-01", "way": "invitation", "waits": false}',33,'eMGMQFYRRTwQa-592br5bA','2d66c5198491139cdd4aec356f24b54397eb5f960418771a194b490ac33823dc','ba3f2c7ad48a69c2d7f1a7e373bd544ca363d8bef1143ee1bc19c75465264bc8','006f8afe2c9678c8c35eebb42ea7efc96ff3362ac38e7c52b679a06c79fd82ce');
INSERT INTO "registry_change" VALUES(34,'2026-11-20 01:00:07.198549','telegram:700000030','account.link','yrtazx77pbj4','{"consent": "2026-01", "way": "invitation", "waits": false}',34,'6OECBmWPt-KRNuaKc4Vkcg','ac807bcdd3c7b1ac6cc9eb7fe5eda3a895f54d100c048e03c1220193716cbbf2','006f8afe2c9678c8c35eebb42ea7efc96ff3362ac38e7c52b679a06c79fd82ce','a3af25ee18aa77d7cd68594a712d6caa9afc498463855732fa7d5abaea50747a');
INSERT INTO "registry_change" VALUES(35,'2026-11-20 01:00:07.198549','telegram:700000031','account.link','jqxb39924s0w','{"consent": "2026-01", "way": "invitation", "waits": false}',35,'PBkwhJn3giQDQJ-kGyRrVw','9c5f2818ec3e3fadebfd6cfe815badd57e32ae0394f78ff6eb38c1cf104048c6','a3af25ee18aa77d7cd68594a712d6caa9afc498463855732fa7d5abaea50747a','d5451020a8ea1a8ed22d5d2bf1caa9c861b8ee7f5c411e167739838df083d065');
INSERT INTO "registry_change" VALUES(36,'2026-11-20 01:00:07.198549','telegram:700000032','account.link','vcv99kpy0e5x','{"consent": "2026-01", "way": "invitation", "waits": false}',36,'hK9wkze25pR3Izvrs8OERw','f47d499485e5644471ae0fa5a58ab90c535ec6eeca7aed56e11ebf3b2ef3037d','d5451020a8ea1a8ed22d5d2bf1caa9c861b8ee7f5c411e167739838df083d065','d48f2085623289ecd3b61fb1b5a2758aa50be5d5d844923d386f1d35647f9db2');
INSERT INTO "registry_change" VALUES(37,'2026-11-20 01:00:07.198549','telegram:700000033','account.link','zpenbp8sb9qc','{"consent": "2026-01", "way": "invitation", "waits": false}',37,'cwwy1CWbNs7nX98eT68D0Q','e936c0883da78c194bbed58aa03cf465e202026bbdef591f47efa570641c4c77','d48f2085623289ecd3b61fb1b5a2758aa50be5d5d844923d386f1d35647f9db2','4de73b8b8d9dddf3a322212352b49405396fc623b8b0fa676ae0aa4d489d971f');
INSERT INTO "registry_change" VALUES(38,'2026-11-20 01:00:08.102170','operator:demo','invitation.issue','guro-agenda','{"members": ["an1w0m12r6ek", "p0pehhe8jjy7", "j4242rme7sma", "8c5edp9h2z2r", "81rf2qra58bn", "71h71k76p6xw", "4v5446tdtakf", "w9kz45x1djb3", "640s3rf2h8kd", "xt4xy42eznaa", "zkepbtharsv1", "c77sznay46jc", "rsaxnm33qc80", "fq9e9c1prcan", "g9h8ss4rsp83", "0znxfzp58zw8", "a701a5q7b8kr", "4782spkpwhq9"]}',38,'LKdr9rxMLT7AzJkSjMiWdw','6125e6bb8072ff3e3b77aeb5119ff84a7716c0d3be20703940f3fdbd0d9c00e0','4de73b8b8d9dddf3a322212352b49405396fc623b8b0fa676ae0aa4d489d971f','c51dbe358b775e499942e486240d0a3b4fbda683a0cfb9c54540b1fffa5d99f8');
INSERT INTO "registry_change" VALUES(39,'2026-11-20 01:00:08.321666','telegram:700000034','account.link','xt4xy42eznaa','{"consent": "2026-01", "way": "invitation", "waits": false}',39,'3nsN1XiBZtZlJE5iDYWUIA','b229b05dce5c7063f42e529dc595d6e8d7e8cd970c89ae8242e562512fd5a1f6','c51dbe358b775e499942e486240d0a3b4fbda683a0cfb9c54540b1fffa5d99f8','3187d93e0f1ec9ec8ca95b8e4b673c083b379ab61b828274824cc6839a4e8d87');
INSERT INTO "registry_change" VALUES(40,'2026-11-20 01:00:08.321666','telegram:700000035','account.link','zkepbtharsv1','{"consent": "2026-01", "way": "invitation", "waits": false}',40,'iPpBVJZ-yJ63tF5pjIEkZQ','bcdf462761b1299d2129d26ae50c3b7ebbb8502418263d0344c8abab6e8d26d2','3187d93e0f1ec9ec8ca95b8e4b673c083b379ab61b828274824cc6839a4e8d87','3033a72d08f1a3344803fefa43c3691497c6d8713fed616dfced12c9b6de677a');
INSERT INTO "registry_change" VALUES(41,'2026-11-20 01:00:08.321666','telegram:700000036','account.link','c77sznay46jc','{"consent": "2026-01", "way": "invitation", "waits": false}',41,'k69EVdcxvR7LtG6jk1rrNQ','511f72cec675466965874d021a48aa0feb8ef6d72c1971193282480f40c277ca','3033a72d08f1a3344803fefa43c3691497c6d8713fed616dfced12c9b6de677a','e734f419fb0d7fd96025e557355c834649d9f1b219273e9c4e9f73762ed2f867');
INSERT INTO "registry_change" VALUES(42,'2026-11-20 01:00:08.321666','telegram:700000037','account.link','rsaxnm33qc80','{"consent": "2026-01", "way": "invitation", "waits": false}',42,'Y7SeybZskcCyeBvscr5b9w','7d06b3743a1eb70ff517fdcd1df8dd5325e650b8ef4385b7143c84a9b2ee9ad6','e734f419fb0d7fd96025e557355c834649d9f1b219273e9c4e9f73762ed2f867','b1090945dc511d38bb1bbbc776641dc8610287b7aaf35d2e329ad9c5b6d8f657');
INSERT INTO "registry_change" VALUES(43,'2026-11-20 01:00:08.321666','telegram:700000038','account.link','fq9e9c1prcan','{"consent": "2026-01", "way": "invitation", "waits": false}',43,'E6_LGLWJf5ys1i5hya1aIg','c794fbe857fd53f19f9589b3ff65ccdf8ce8a585bfe4f9017a3b84c1a4029a41','b1090945dc511d38bb1bbbc776641dc8610287b7aaf35d2e329ad9c5b6d8f657','376d2ffcdc9f9040c5efaeb03fd3c3288fef15d0511d8ee333e86d7f611e7b51');
INSERT INTO "registry_change" VALUES(44,'2026-11-20 01:00:08.321666','telegram:700000039','account.link','g9h8ss4rsp83','{"consent": "2026-01", "way": "invitation", "waits": false}',44,'345OnF-1Si-eztBTxWeQPg','db447c115eb01b1223e4b407c495032b177604d2fd6eb53a960a74ab77dd0f9a','376d2ffcdc9f9040c5efaeb03fd3c3288fef15d0511d8ee333e86d7f611e7b51','819fa25abcb6b974692a01e4813cfe22c82d77e737ee7fedd065f9cf55c9aba3');
INSERT INTO "registry_change" VALUES(45,'2026-11-20 01:00:08.321666','telegram:700000040','account.link','0znxfzp58zw8','{"consent": "2026-01", "way": "invitation", "waits": false}',45,'D5AgYxfnGk8o9rWsnmMG_w','0408904eca767323a2c6ff9f4e2c0cbe8b4b99bfa91965fe385f7f2a2f2b1a18','819fa25abcb6b974692a01e4813cfe22c82d77e737ee7fedd065f9cf55c9aba3','cd7f52bf37b98b694686e739678471b030d67ffac7d02318d0c6f265ade8b979');
INSERT INTO "registry_change" VALUES(46,'2026-11-20 01:00:08.321666','telegram:700000041','account.link','a701a5q7b8kr','{"consent": "2026-01", "way": "invitation", "waits": false}',46,'GhwM9dOaJFTVtDxPmiqViA','69275061eb701a6735bcebf996754137ebeecd04ae9ff002eb2d4cd46f2ac9e7','cd7f52bf37b98b694686e739678471b030d67ffac7d02318d0c6f265ade8b979','a5d449e6d95cabe5618f3b1e944a25b281195979f280c1cdfca10c20233a06e1');
INSERT INTO "registry_change" VALUES(47,'2026-11-20 01:00:08.321666','telegram:700000042','account.link','4782spkpwhq9','{"consent": "2026-01", "way": "invitation", "waits": false}',47,'RqPJknu36h5Lq1emqeeijw','cdc35e79c034c78292100dd227cccc3de945c5e4b915b2944cc0d61bd88b667b','a5d449e6d95cabe5618f3b1e944a25b281195979f280c1cdfca10c20233a06e1','5c936e16fc1d8b09efd5f767c89a9bcd914373d0380b981b24cdeea8c9196aa8');
INSERT INTO "registry_change" VALUES(48,'2026-11-20 01:00:08.569998','operator:demo','facilitator.add','guro','{"facilitator": "2nzkyxv0mkzg"}',48,'XaAUxc1tPP-xQQl4U3pVPA','ff5a992a009398f97d79d9651269d672d50e21f247ae91ac3f05bb8b5b874d20','5c936e16fc1d8b09efd5f767c89a9bcd914373d0380b981b24cdeea8c9196aa8','1b293d8775f0949d1e60b4dd1e49c27463e746f583828478a92ac3d96967dc9f');
INSERT INTO "registry_change" VALUES(49,'2026-11-20 01:00:08.689311','operator:demo','facilitator.add','guro-agenda','{"facilitator": "qxtggt070j8s"}',49,'cGZAiHu8QjGK_wvaCd33NA','4228b022d4ff10ed1180e2b46a1b8272470cf5684a9e64059df12b8cc2a0e064','1b293d8775f0949d1e60b4dd1e49c27463e746f583828478a92ac3d96967dc9f','b2559e9c6a9a7a02aead1da6d193e3ed9da78f384d4f6cc9c7ab53d2b93cf9ee');
INSERT INTO "registry_change" VALUES(50,'2026-11-20 01:00:09.546299','telegram:700000044','chat.bind','guro-agenda','{"chat_id": -1000004000002}',50,'LDUNhO6CIi9dgBtmQIg0bw','8306df2ee70d89e032c9efb117fa4254c620426f3d928e307b26979862e9de65','b2559e9c6a9a7a02aead1da6d193e3ed9da78f384d4f6cc9c7ab53d2b93cf9ee','8a1afba4e2637000a2c33293e8fd4ae625d574aae156ed6bb54c0b816616af6f');
INSERT INTO "registry_change" VALUES(51,'2026-11-20 01:00:09.857311','telegram:700000043','chat.bind','guro','{"chat_id": -1000004000001}',51,'g_AuIcp6Ot07i3X9yAkaLA','84457ec71399291eb9e7cf1a2ff4ca4b462492820f8d58dbac79f7973db5e995','8a1afba4e2637000a2c33293e8fd4ae625d574aae156ed6bb54c0b816616af6f','e1b04cb15706b33d2b42097ffcaa2c5bd6960893fa59da3a5c1f715181bb63b3');
CREATE TABLE registry_change_head (
	name VARCHAR(20) NOT NULL, 
	place INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "registry_change_head" VALUES('changes',51,'e1b04cb15706b33d2b42097ffcaa2c5bd6960893fa59da3a5c1f715181bb63b3');
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
','2026-11-20 01:00:06.586270');
CREATE TABLE registry_chat (
	body VARCHAR(90) NOT NULL, 
	chat_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (body), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	UNIQUE (chat_id)
);
INSERT INTO "registry_chat" VALUES('guro-agenda',-1000004000002,'','2026-11-20 01:00:09.546299');
INSERT INTO "registry_chat" VALUES('guro',-1000004000001,'','2026-11-20 01:00:09.857311');
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
INSERT INTO "registry_facilitator" VALUES('2nzkyxv0mkzg',700000043,'문주무');
INSERT INTO "registry_facilitator" VALUES('qxtggt070j8s',700000044,'한지원');
CREATE TABLE registry_grant (
	facilitator VARCHAR(20) NOT NULL, 
	body VARCHAR(90) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (facilitator, body), 
	FOREIGN KEY(body) REFERENCES registry_body (slug), 
	FOREIGN KEY(facilitator) REFERENCES registry_facilitator (id)
);
INSERT INTO "registry_grant" VALUES('2nzkyxv0mkzg','guro','2026-11-20 01:00:08.569998');
INSERT INTO "registry_grant" VALUES('qxtggt070j8s','guro-agenda','2026-11-20 01:00:08.689311');
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
INSERT INTO "registry_invitation" VALUES('8kx21s9vax6f','78b8d19b69818ea30f4d9ad8ba9f9caa927b23a6bccafa8b3d7693e0f27f505f','whp9wfmxddmm','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('nc6ay33256x2','b4d66ca5edd110fdc67cbfe8813a1c1bd22f18d55c235b5383a823f9c5cbaaec','wwvs491hpv0d','guro','2026-12-04 01:00:06.849605',NULL);
INSERT INTO "registry_invitation" VALUES('cfp2xwwtqe7p','1c13ea81b42e1c848f77218d170fc32cb92e3c3226bcb2fad0b8040febfdc726','kk21fmagz5at','guro','2026-12-04 01:00:06.849605',NULL);
INSERT INTO "registry_invitation" VALUES('yr5me6fs4ww7','0a7b7eae37db16c9d2826cf3424d16efae2034f27781f631272b507cf70a8b8e','vgrq59cn8m4x','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('t1hsnyy0kqh1','44380627fdfedc9004c934c7a0ad748e73cd89558298796286bd1e84f25f3edc','jvzgqzxh7bsy','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('3q2yzghbxcrn','910fafa6f3a7664a289b149d0ebd8edfee9c4bc2f57965b7697a795cc23f2f62','t5cdf8bt1dfg','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('0ktmx3b48409','5f9184ffc068ac96581ebc704907ef9ed60c86f1374c5c0452e906d023f74b3d','9s0pb1cp2tth','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('n7gc3nh42dec','d8159f4f714867356829c0f24dae4b0ebece52f895cc71c3faba597a90d25364','cezvpczv28qy','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('nx8qvw27q4wy','43572d0e5f2c7cddaf69916d1bde8adcc1abe193c530ea2ab714d969b94a5806','newg6yzgd557','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('04ke8nrcm1f4','70358b85eb5ec755b758299b1aa7f5cbd7c36672872b08be223e5c80bd3ecf59','wz6gc2amngja','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('e8ze1b4ndk77','f9559326e4096953d04ca790927376277eaef0984c2d33820000691599f0a2a1','d99s2chejmjr','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('pjfma7wqk29z','b3290930b410fc07777307ebcfd0078200ec88d28d2d08a56ff538c28687b4bb','71h71k76p6xw','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('ntya55j6fv1x','057e8b6324df5f9046161e00e4b17db8b6fe7f0b4fbc90128784fdc18f139288','8c5edp9h2z2r','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('c8p9crp5rdsw','32c00fcbd398f054190e475830e85e74d45ca415ec91f64505c664f1361f56f4','wzp9fgszr2qk','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('e4mf1937qvp8','2dc6d4e9af17022cad3c2ea488b7a76460150c607931f366ce5371f36f78f1db','h16cfqe35qxa','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('wqvwcq99gsxz','3234e00a0221b7e5257453affd990b01900a8cda8ef3a9a556fca9007a713bf9','xbbm46am816d','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('bn9m83n4h0ja','cdf9e17a6efbbc57addc9fde2cb0a4826b83cf14a8190d1983833afe4020ccc9','pzs1cf0ab8tn','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('r9ccjns6nshj','4b6a9af6a95e8880ff1d9fd4286f22b2899426230c9e488c512c6ea7dd1093c9','w9kz45x1djb3','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('vya6vc70xynm','266bf7ca97e56faaee0d21cc64ad23077bfd67208acf199b9cea3ad3037c350a','p0pehhe8jjy7','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('901rf9vx2spx','d155fa5e4c60a07f1a4c211dde71e25ac170758d479b1993c5d817eaea2bcbe9','81rf2qra58bn','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('y64yzfnr828a','13d3cae0caf3babab29656dc440a40ff979c697936daf086b3ab6860fcaa7535','kc32khpyxfbd','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('h0kkybs7gtmq','c9b59d5e0b6fe0a72bd10da3c127f6643938e971a6d26f1697e046ea990ff552','an1w0m12r6ek','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('9c1vj7hb2ttz','5f1a746509d96e11eb8cbc7a7d0c28cfa3cb9a556463899f1246dd4800fd50fd','y0906z8z2aq0','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('n23j8015eexj','6689f74bc708bef17a3fa1e3db47ae317661dd823174311c57589a6d35ade712','b5dd6a8442ee','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('e15wk307dnwn','add47082c1d7f7cfb00302e0d04b1f6906838c0760b375f87a68e59be43530b3','xtprmesv840v','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('11ykjk543xcd','339062d8c8936a686e2ed440075d657add5de0c545f9745a1edb4cb5f148fe18','4xzd19wbf3zf','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('mx6cc7y9s4mw','d8d70b3eadbedadbad855361ac005a092818299b622eea1891a29e6bf0376fb0','7n2b1rntnw6s','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('m082cfq5zff5','e14feadb093add7a19365c71f159913245a7cc746b92f6bb177679dc5100bc8f','j4242rme7sma','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('a2p5qksx4z5r','e9798369e073ead55d49b53b71315ea9d80b023d928ad016f05cc406f4880024','4v5446tdtakf','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('42qb8ss78dbb','d385a02ab4895e11a33f28f1c8f9d805328d6879cbb7774c3c815745765a8a64','640s3rf2h8kd','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('cjbznef9wdyf','260456bbad67db126ce1663a37387a504fc01781e5e633f212ca3eb8330771c4','f2wxbhsrqrm4','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('cthqxa6b1hc4','3e826f48b0dc4b56d5557fe74bca62413ca60cbf49a0de0754c9da812e0d1019','yrtazx77pbj4','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('29n7jy5mzg9f','6ff77de5bb1de63c832baaa2aa194a7ccb8bcb4f34c1059cbe18b96bd0a340fe','jqxb39924s0w','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('h1n0q6h27grn','99cf06771f6528459f807858c154a501578a86a84cd2f93064ba4c1653d1bbd3','vcv99kpy0e5x','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('m7eweefkkvvr','ab61cb688a4f33a279fa95201aa448a70712e2e77718a0b9f33fdf912a449a34','zpenbp8sb9qc','guro','2026-12-04 01:00:06.849605','2026-11-20 01:00:07.198549');
INSERT INTO "registry_invitation" VALUES('4nqxeje7mbf0','74cdd1cb54126f67eedfea6df8b4d5e64e5fd395d5ae7cab3671962ac294a874','an1w0m12r6ek','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('j0qee4q4ae6j','97d4e00bc7fb3c76f59c6d618ce422ffe07bb33ad7e1b2a94c98d000de5f6b24','p0pehhe8jjy7','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('6mkzhgjtsks4','06508734ab59070f0c539a6e66980ea9c0e41898a0af6154b25c98ce2ac8daed','j4242rme7sma','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('k0jzbztc31md','4e0a66116571170d7046cbd86ec909e9e9fa1719837f750898d6a6bc2654e232','8c5edp9h2z2r','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('apcrc0xgjf87','b221b23e2e1a8bd2ca5949fc8d017dc1d9e9a872585b0038bc3306644a1f09de','81rf2qra58bn','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('twwne9a2v8c7','48a4f8c44588c5b5dfafd92a41a4d3f07ae1d697d884727e4aba82fcd0c3d207','71h71k76p6xw','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('njt8y9fd1vh4','36832cdb17f5c2bb6ea4dcf8d3fd021fecbb604e21b7d92362e4aa6c86b903e6','4v5446tdtakf','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('nd5dbpswk9mr','e2660f8ba0dc008c9b1253421ba33f79184d751646deaf86162e0ba325759487','w9kz45x1djb3','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('g6x5gns487q5','2518e219e760f3d57cb75f4b1c0499016681841ca7242104c36b44a8a3e5fb29','640s3rf2h8kd','guro-agenda','2026-12-04 01:00:08.102170',NULL);
INSERT INTO "registry_invitation" VALUES('ypjb8dtx3ddc','52ceacd383846cf5b662875884b3e5584d93c996e0640106fffd13fe8e99d04d','xt4xy42eznaa','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('zvjwnamvmh80','5ba3055154004478e17043fc277e57540e17e540af54bc3e754b8a6ebce809e0','zkepbtharsv1','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('wv0cwy04y3a4','c99cff9b9b9d3c8da198141daefface2fe1810eb1922f6b93fadde2429591c27','c77sznay46jc','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('jxdp7y9r0r8e','5186201a78c51fbed6df9e4671dcc3a671c1e25d2595670cb89b4bbe290a4af3','rsaxnm33qc80','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('2pa667rfxz0c','c58201e52c53e105ab8145d37f2507acefcf609b80807711d9638d2afe3413c7','fq9e9c1prcan','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('wqjh97debsmh','91292c6e3090050f41c83a4b72df32ef34c6cca48e665c6312d0f0b2d684c1c0','g9h8ss4rsp83','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('q3c9t1j5qzay','4978e7fee838324ad6337422b7508cbd72c6857ba581e088ff368ab95aeebcdc','0znxfzp58zw8','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('r432zqnctw5t','9081f510aa0e19cdaf8cc6d26132eeb8ac5ea399afbf6502e4dea3b16bc702c9','a701a5q7b8kr','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
INSERT INTO "registry_invitation" VALUES('f63hcaxv92m4','474dfc89124270aa6b2f60bb2ac8b9fbe8316c8a26e96c48b5d4abde9c6242b8','4782spkpwhq9','guro-agenda','2026-12-04 01:00:08.102170','2026-11-20 01:00:08.321666');
CREATE TABLE registry_link (
	member VARCHAR(20) NOT NULL, 
	purpose VARCHAR(10) NOT NULL, 
	generation INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	PRIMARY KEY (member, purpose), 
	FOREIGN KEY(member) REFERENCES registry_member (id), 
	UNIQUE (fingerprint)
);
INSERT INTO "registry_link" VALUES('whp9wfmxddmm','page',1,'068b7508a2f7399d52c4f5819492ecf884d39196347d7f3b13841fefe717307e');
INSERT INTO "registry_link" VALUES('whp9wfmxddmm','calendar',1,'356f6a9be68df5ddfe9d89bb55e247d66adae6981a3009e14f2998627feda807');
INSERT INTO "registry_link" VALUES('wwvs491hpv0d','page',1,'7d22e6da9c8c976052ecba77c8243c32afd2943ad8b416a39f6ec27362711433');
INSERT INTO "registry_link" VALUES('wwvs491hpv0d','calendar',1,'0c2d2a27d47095c9575b831fc5dbf55d315ce234668c51dd86709537e30831f2');
INSERT INTO "registry_link" VALUES('kk21fmagz5at','page',1,'fdbcba6e37c6490ec46d34eb114856239f394a548d5f57286da14dee0f2e310f');
INSERT INTO "registry_link" VALUES('kk21fmagz5at','calendar',1,'ab667076681e4efde81fdbfe3afc719b065486e4d684b5f04a80fe8a72bb7066');
INSERT INTO "registry_link" VALUES('vgrq59cn8m4x','page',1,'0cb1994cba95adb22bade5f8064157605f0402af3ded8c1baddba3cc5cac2d42');
INSERT INTO "registry_link" VALUES('vgrq59cn8m4x','calendar',1,'e761d608ab455e9c490527633e18b8e7169ae43d4ad9da10299cb0d2f476e426');
INSERT INTO "registry_link" VALUES('jvzgqzxh7bsy','page',1,'5d52b108a7dc4385ee627dbbc7424c05e8b29c8774d0ce0a2ec995120246e782');
INSERT INTO "registry_link" VALUES('jvzgqzxh7bsy','calendar',1,'8f1a94a4c88659601fcc4c598152d86e0b2fcc4b3c7dd8dab135a4462b574029');
INSERT INTO "registry_link" VALUES('t5cdf8bt1dfg','page',1,'8954b66645f7c9b4b06989499dc5d4a323e4d0275488baa780966cbdfb93eb08');
INSERT INTO "registry_link" VALUES('t5cdf8bt1dfg','calendar',1,'12138cd2b52dd3dd2fe0b964ce6219fcb028f3d7d0ac899ee321658f694ba2cd');
INSERT INTO "registry_link" VALUES('9s0pb1cp2tth','page',1,'327ef97b8669a0f0a9401765e278ee37e59c597da175db8c471ef8f9ebafc2fa');
INSERT INTO "registry_link" VALUES('9s0pb1cp2tth','calendar',1,'63a742eff1d44a4b2e6d4b98a8e94af09741576b4f408df8025a9221565dd923');
INSERT INTO "registry_link" VALUES('cezvpczv28qy','page',1,'33b3b7690275037c10256a8161a8eb487469646435058fe9fb10b8029771940e');
INSERT INTO "registry_link" VALUES('cezvpczv28qy','calendar',1,'4fbd105f071894af04c6b5f9edc6847e5942cb064314a8a90e639cce34d4d0c0');
INSERT INTO "registry_link" VALUES('newg6yzgd557','page',1,'5e6ecdc81bc10a36b4f13c6a84be43e0f0bda44c50e44c92b9dfb75d229ee7bf');
INSERT INTO "registry_link" VALUES('newg6yzgd557','calendar',1,'710ebe2596913249f8d746f88f42f3e4af365e32eee4d6edd6cd942b8d97db78');
INSERT INTO "registry_link" VALUES('wz6gc2amngja','page',1,'67023f5467461d44252b1966a515968dd5bed075e8e8aca18473e7bec4d78797');
INSERT INTO "registry_link" VALUES('wz6gc2amngja','calendar',1,'6661bed582985fd63b71fa4e8031c94a57ba5f5fbfdc52cba1d5077a69e66274');
INSERT INTO "registry_link" VALUES('d99s2chejmjr','page',1,'fd90427a41cc904e38c8ff5ae573740c2e786f3bb259b9944addfa53fcb7fbd2');
INSERT INTO "registry_link" VALUES('d99s2chejmjr','calendar',1,'7948fc2c0a513340895da12c26040739a3ec15fb57e92fce8eb360a823866b97');
INSERT INTO "registry_link" VALUES('71h71k76p6xw','page',1,'82ce2df9044c69d747210d1678a6ac931ba6712ff345140b3a5d659a32d817fe');
INSERT INTO "registry_link" VALUES('71h71k76p6xw','calendar',1,'4517edd98b53a43a1b3df0487d578f25a7a4368f661c87dc9bc8fde76ecb0d84');
INSERT INTO "registry_link" VALUES('8c5edp9h2z2r','page',1,'ce1e57df30b55dc7f9a00f04c0535aada7a4004f32371b5c428b156fae45f5bb');
INSERT INTO "registry_link" VALUES('8c5edp9h2z2r','calendar',1,'aa2b79c2d3a93482ac06a98dafb2483c1c85c179c27d86722b74493a5dd10815');
INSERT INTO "registry_link" VALUES('wzp9fgszr2qk','page',1,'9beab8b656ecb24d523529f28efb5f09f192aa5d9a149324dc88661b60805bd0');
INSERT INTO "registry_link" VALUES('wzp9fgszr2qk','calendar',1,'5854ef55fc62f4c86dbe69fef19905f86d61ce1b9b02ed3d2abc5379f77e3f6a');
INSERT INTO "registry_link" VALUES('h16cfqe35qxa','page',1,'598c7a9466fab32ce279e632a0fc4d0ad4abbe45d18e43b8e88e458d0b8c11c2');
INSERT INTO "registry_link" VALUES('h16cfqe35qxa','calendar',1,'3e08fdf0544c5416a93e70853aa20dc9f1f81272d1d52a706e1522a22e0216ae');
INSERT INTO "registry_link" VALUES('xbbm46am816d','page',1,'a79267f1880561d7aef508bc48c1d2dbb50942ddfa0dc2d6f0e2a5c9480e840b');
INSERT INTO "registry_link" VALUES('xbbm46am816d','calendar',1,'7912db2be4751c34613f2771fd2460eff416ce5640ebd09caf48f39f8a342d3c');
INSERT INTO "registry_link" VALUES('pzs1cf0ab8tn','page',1,'af25cbf4ee7041877141837fa9132235b7dc8c357361b3bd74797abc193a7995');
INSERT INTO "registry_link" VALUES('pzs1cf0ab8tn','calendar',1,'9aa8c2c3e51bd6c3b61924d6aa832263ddfa4f8b684064d68f21052a8f92a6a2');
INSERT INTO "registry_link" VALUES('w9kz45x1djb3','page',1,'60852410035bbe97e11e71b79fc3ca3f4ddc0f545de8947ae4bc3035ec7cc21b');
INSERT INTO "registry_link" VALUES('w9kz45x1djb3','calendar',1,'c46139da70ba1f2582c0c2af34d406f094fb2a7b6525ba0c09fb739c8b003847');
INSERT INTO "registry_link" VALUES('p0pehhe8jjy7','page',1,'500a3ee3eda15bf168f0702e6cfb93be9a9b6f98a06a6e49406388211470b30c');
INSERT INTO "registry_link" VALUES('p0pehhe8jjy7','calendar',1,'79b0811fb2830ee58a4244909be5689dc278f175d867d4cd5b88fdec3c59aa97');
INSERT INTO "registry_link" VALUES('81rf2qra58bn','page',1,'f0ee981f5aeb5146106ddb1052dd2481e5845dca982718f50cabf5b141a87216');
INSERT INTO "registry_link" VALUES('81rf2qra58bn','calendar',1,'b1399c37a25462b482a45772e5f0a1cb23784a3504ca9e5066831d25b9017390');
INSERT INTO "registry_link" VALUES('kc32khpyxfbd','page',1,'3a8b5d1054102d565f00c57f4d6112c605d04d43b6e0f6a35b755b30501f5bcd');
INSERT INTO "registry_link" VALUES('kc32khpyxfbd','calendar',1,'1ff3c7367a5cbb84f5df4bca1190018a865102120a450adced12e772cf91b494');
INSERT INTO "registry_link" VALUES('an1w0m12r6ek','page',1,'82370a6e53cfb21d8dec33fcf0309594176386233c3d81eb894584be61ad0445');
INSERT INTO "registry_link" VALUES('an1w0m12r6ek','calendar',1,'323bdbe6d1fb6da2fb6dce8f31ea6082d0177970c99148287c8a58b178f64701');
INSERT INTO "registry_link" VALUES('y0906z8z2aq0','page',1,'96191765f17f80d6779e5346a6df515bfeb0b14ce29113483df2c762d34f7af8');
INSERT INTO "registry_link" VALUES('y0906z8z2aq0','calendar',1,'9e290b1e51fb90f8d934ffefa8f5d69bf6cb0d9fc9124f6df75e63a781220d61');
INSERT INTO "registry_link" VALUES('b5dd6a8442ee','page',1,'75e31fd2fdf6b71835cb33245f616dbf7b13781746779bf7a21d6ce7fe912010');
INSERT INTO "registry_link" VALUES('b5dd6a8442ee','calendar',1,'1f3e83145b3f41b7e7888ff11bfe5732141f7fa89fa6a2d1beb78294202681c5');
INSERT INTO "registry_link" VALUES('xtprmesv840v','page',1,'17cd3062d3f0e5fa915f01ae2b2d2ebf1ec55a50897c6417d2251a418e4cc1e6');
INSERT INTO "registry_link" VALUES('xtprmesv840v','calendar',1,'6e56dd447d2070a3263c7250bbe8c3755375a649503c4a60bc4e588e90ecc080');
INSERT INTO "registry_link" VALUES('4xzd19wbf3zf','page',1,'effdb8cc88b377e6f3a88237727bd04847418e43d9fba9864e7d7a976cec3659');
INSERT INTO "registry_link" VALUES('4xzd19wbf3zf','calendar',1,'aab677c78811e257163f6043a9b87cb829d1d2a4e3db1c1d16d7fc4db1a40bb3');
INSERT INTO "registry_link" VALUES('7n2b1rntnw6s','page',1,'040bf4f0f98b449dd04682e62ebbd5747753b9b6b491ab9d294dd8c5fffe4a48');
INSERT INTO "registry_link" VALUES('7n2b1rntnw6s','calendar',1,'9778e8f1e4a2d985949177f4cab1515e61d154d03a21ae4be892dae643c3bbb4');
INSERT INTO "registry_link" VALUES('j4242rme7sma','page',1,'bb1f288ea955807a324b0a5d3cdc65dd1eeab70a9bee00585531cc0d7a22820b');
INSERT INTO "registry_link" VALUES('j4242rme7sma','calendar',1,'2169d4fef3a4836a876197199af13c66d32046c4a881912eba066e62df78badf');
INSERT INTO "registry_link" VALUES('4v5446tdtakf','page',1,'fe1affd7916f7ecebd5217ea5c84bb7f5685a58e6e7f3855364cd884e4e15ba9');
INSERT INTO "registry_link" VALUES('4v5446tdtakf','calendar',1,'abeec17e397392967325816344ff6ca8cc2fce8d269cd1577050bc8273fa441f');
INSERT INTO "registry_link" VALUES('640s3rf2h8kd','page',1,'ca21ca06ae1708a76f6dd69754be1681f97223d70caaff3dd5475a8b564b9fad');
INSERT INTO "registry_link" VALUES('640s3rf2h8kd','calendar',1,'a1202e3c984f9c236f58026bca41afac15a97b439bcc28db38b67b3d63bfca90');
INSERT INTO "registry_link" VALUES('f2wxbhsrqrm4','page',1,'c45a01f47a92bc803fbd863c2a7a77b4bd678beb6dd9a5756faa8c3d93a52a7b');
INSERT INTO "registry_link" VALUES('f2wxbhsrqrm4','calendar',1,'c650ab6a182bb218cf5718132e826c6b98b8a190d9986daa7f54173213a89803');
INSERT INTO "registry_link" VALUES('yrtazx77pbj4','page',1,'aefcb9f79c32ca8e1e87df2c57108dfb971fcbf9e79ec14be05a0d46f303dadc');
INSERT INTO "registry_link" VALUES('yrtazx77pbj4','calendar',1,'8debe458c6666e7077be5989a6bb8eaa8406178a2a914df62e3bd69892cfbd53');
INSERT INTO "registry_link" VALUES('jqxb39924s0w','page',1,'d4157e6d972dd00ecb6b91d831e33366c205b345356fc87cec12d2bf68b89de0');
INSERT INTO "registry_link" VALUES('jqxb39924s0w','calendar',1,'ea1e9b39f77cca6d9df3d93972b7b497d1e16cf40c90e7ebc11705b0786f00c8');
INSERT INTO "registry_link" VALUES('vcv99kpy0e5x','page',1,'30a208f3362a7487e78ef8ecd5a6b3d1699567e768456165becd674e64e68f1b');
INSERT INTO "registry_link" VALUES('vcv99kpy0e5x','calendar',1,'d9383eed4d1b53d2ef8c85d232497f5a92145e1989f871108e275059d856cc39');
INSERT INTO "registry_link" VALUES('zpenbp8sb9qc','page',1,'96c46a7e16151b238a216ed436de5a9a47bd35276e90f32a2f14dfe2be774f81');
INSERT INTO "registry_link" VALUES('zpenbp8sb9qc','calendar',1,'60ff0ba99733a76ca20d5a4f23cc3f9383b6bdbdd9b645f25ffe231fe881c3bd');
INSERT INTO "registry_link" VALUES('q3m4rnss65q5','page',1,'fb7d552a36b0a5a935b182b1c60aded1ec66c2efeeb5e3790beb3a875036c598');
INSERT INTO "registry_link" VALUES('q3m4rnss65q5','calendar',1,'570d0564947ec50baefd11354d0bf972f6ee5a39b628ec23a6bfd63be533849d');
INSERT INTO "registry_link" VALUES('xt4xy42eznaa','page',1,'98794399086d22e87e292be4e375d563f9fda89dfc9c4cb93c86dd1cb3e3b1ae');
INSERT INTO "registry_link" VALUES('xt4xy42eznaa','calendar',1,'02252315c9816def0efc111eca90375604fffeabfa81c51e7e8abb5e874d5a19');
INSERT INTO "registry_link" VALUES('zkepbtharsv1','page',1,'40d359cda6782799b737393b15de7cd9876a258bca98d153d53757af69ca9688');
INSERT INTO "registry_link" VALUES('zkepbtharsv1','calendar',1,'3f99d4fdf42164df9ecac32ea431a601a7c1eb6600f49d5925b1781455467b54');
INSERT INTO "registry_link" VALUES('c77sznay46jc','page',1,'c119f177a19401d1587827314593702f9a51f09e7c653f3e59a1c35a93279116');
INSERT INTO "registry_link" VALUES('c77sznay46jc','calendar',1,'646a5ff810d914fc080e42ecd73c75b85aae3fe93b5a5a6d0ba5410535f265ce');
INSERT INTO "registry_link" VALUES('rsaxnm33qc80','page',1,'fca5d722f3ba73942d6d91060a0d15e1410605d3ede59548fb87ec98a294ce05');
INSERT INTO "registry_link" VALUES('rsaxnm33qc80','calendar',1,'5152f2f1e9f18397fb3f99923a679bb1d0c82626ae35fc0a2702b150d94b3739');
INSERT INTO "registry_link" VALUES('fq9e9c1prcan','page',1,'f1af7f9c9c34f240d80906c4fbe12c814a2af6ff9f8cf23fcfa5ac9095d5abae');
INSERT INTO "registry_link" VALUES('fq9e9c1prcan','calendar',1,'8d4af581b1db66219575d8403a25f535cd10086e589466236e3f40c718886c13');
INSERT INTO "registry_link" VALUES('g9h8ss4rsp83','page',1,'bc902cc5d61ddde36936269c537487752f97b2de44e3e7285f3678250d24b140');
INSERT INTO "registry_link" VALUES('g9h8ss4rsp83','calendar',1,'a9be8987c4463626977e1e4893e2fbdce3f312d38006e6ec3fcbe31cca00417f');
INSERT INTO "registry_link" VALUES('0znxfzp58zw8','page',1,'87f104da646d3e596fbd871cc6e151a8b649434846b6dc2b7a7fa1ebba6e7712');
INSERT INTO "registry_link" VALUES('0znxfzp58zw8','calendar',1,'f43e49b24bc0a853134876a69f97d02ac83e710e284b7022f82e6a54f12d9e8e');
INSERT INTO "registry_link" VALUES('a701a5q7b8kr','page',1,'0bc3d10ece7cf9fc47373589193e7c1c08402d0954996c202757c721e7968c96');
INSERT INTO "registry_link" VALUES('a701a5q7b8kr','calendar',1,'9f12119d50ecbebba81baba087f0300efdd877b692ab2df1f83c4c33e106e927');
INSERT INTO "registry_link" VALUES('4782spkpwhq9','page',1,'464d2dbb3dccbb35447943fb53620f7d6fab59fdd5d8920a9082565d724ac6d0');
INSERT INTO "registry_link" VALUES('4782spkpwhq9','calendar',1,'4cbd0b436c2eb97434ccd33df392e13ae499314947ba07c1eb50efcf40df9972');
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
INSERT INTO "registry_member" VALUES('whp9wfmxddmm','권민나','구로구청','구청장','female',1974,'01000000001','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('wwvs491hpv0d','장상호','구로구청','기획경제국장','male',1971,'01000000002','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('kk21fmagz5at','안재영','구로구청','행정문화국장','female',1968,'01000000003','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('vgrq59cn8m4x','홍정현','구로구청','복지교육국장','female',1965,'01000000004','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('jvzgqzxh7bsy','조상준','구로구청','협치정책보좌관','male',1968,'01000000005','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('t5cdf8bt1dfg','한정아','구로동 돌봄협동조합','대표','male',1980,'01000000006','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('9s0pb1cp2tth','강예호','개봉동 학부모모임','회원','female',1960,'01000000007','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('cezvpczv28qy','임상아','항동 환경실천모임','대표','male',1980,'01000000008','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('newg6yzgd557','임예연','궁동 돌봄협동조합','대표','female',1979,'01000000009','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('wz6gc2amngja','강지경','고척동 주거복지모임','회원','male',1984,'01000000010','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('d99s2chejmjr','조재경','오류동 다문화이웃모임','회원','female',1959,'01000000011','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('71h71k76p6xw','조예경','신도림동 상인회','대표','female',1990,'01000000012','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('8c5edp9h2z2r','오태미','가리봉동 다문화이웃모임','대표','female',1972,'01000000013','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('wzp9fgszr2qk','윤서호','천왕동 환경실천모임','대표','male',2000,'01000000014','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('h16cfqe35qxa','오유원','천왕동 환경실천모임','대표','female',1975,'01000000015','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('xbbm46am816d','최지경','오류동 청년활동모임','운영위원','male',2002,'01000000016','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('pzs1cf0ab8tn','장윤미','가리봉동 마을살이모임','운영위원','male',1985,'01000000017','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('w9kz45x1djb3','정서미','오류동 주거복지모임','운영위원','male',1961,'01000000018','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('p0pehhe8jjy7','오재훈','개봉동 청년활동모임','회원','male',1969,'01000000019','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('81rf2qra58bn','정은준','신도림동 환경실천모임','운영위원','female',1970,'01000000020','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('kc32khpyxfbd','장현경','항동 환경실천모임','대표','female',1992,'01000000021','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('an1w0m12r6ek','윤예민','구로동 학부모모임','대표','male',1988,'01000000022','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('y0906z8z2aq0','서수경','오류동 장애인권익모임','운영위원','female',1967,'01000000023','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('b5dd6a8442ee','안영민','항동 작은도서관모임','대표','male',1993,'01000000024','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('xtprmesv840v','오서훈','항동 상인회','대표','female',1984,'01000000025','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('4xzd19wbf3zf','최유미','궁동 마을살이모임','회원','male',1974,'01000000026','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('7n2b1rntnw6s','임시은','개봉동 상인회','대표','female',1960,'01000000027','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('j4242rme7sma','서민빈','신도림동 장애인권익모임','운영위원','female',1993,'01000000028','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('4v5446tdtakf','황정영','구로동 주거복지모임','대표','female',1960,'01000000029','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('640s3rf2h8kd','장상우','고척동 상인회','운영위원','female',1969,'01000000030','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('f2wxbhsrqrm4','윤민경','오류동 마을살이모임','회원','female',1986,'01000000031','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('yrtazx77pbj4','최준연','궁동 작은도서관모임','운영위원','male',1999,'01000000032','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('jqxb39924s0w','최하린','오류동 돌봄협동조합','운영위원','male',1984,'01000000033','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('vcv99kpy0e5x','홍윤진','신도림동 마을살이모임','대표','female',1999,'01000000034','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('zpenbp8sb9qc','한하준','가리봉동 청년활동모임','회원','male',1978,'01000000035','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('q3m4rnss65q5','류지훈','구로구청','협치정책과장','male',1969,'01000000036','2026-11-20 01:00:06.678022');
INSERT INTO "registry_member" VALUES('xt4xy42eznaa','오윤희','신도림동 다문화이웃모임','회원','male',1977,'01000000101','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('zkepbtharsv1','정민경','신도림동 청년활동모임','대표','male',1998,'01000000102','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('c77sznay46jc','김수아','신도림동 청년활동모임','운영위원','male',1984,'01000000103','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('rsaxnm33qc80','신수진','구로동 다문화이웃모임','대표','female',1990,'01000000104','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('fq9e9c1prcan','서은석','신도림동 돌봄협동조합','회원','female',1986,'01000000105','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('g9h8ss4rsp83','윤준현','구로구청','협치지원팀장','male',1968,'01000000106','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('0znxfzp58zw8','신정아','구로구청','예산팀장','female',1977,'01000000107','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('a701a5q7b8kr','강예영','항동 작은도서관모임','회원','female',1960,'01000000108','2026-11-20 01:00:06.749290');
INSERT INTO "registry_member" VALUES('4782spkpwhq9','윤수준','고척동 작은도서관모임','대표','male',1977,'01000000109','2026-11-20 01:00:06.749290');
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
INSERT INTO "registry_membership" VALUES(1,'guro','whp9wfmxddmm',2,'2026-01-01',NULL,'ex_officio','co_chair','구로구청','구청장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(2,'guro','wwvs491hpv0d',3,'2026-01-01',NULL,'ex_officio','member','구로구청','기획경제국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(3,'guro','kk21fmagz5at',4,'2026-01-01',NULL,'ex_officio','member','구로구청','행정문화국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(4,'guro','vgrq59cn8m4x',5,'2026-01-01',NULL,'ex_officio','member','구로구청','복지교육국장',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(5,'guro','jvzgqzxh7bsy',6,'2026-01-01',NULL,'ex_officio','member','구로구청','협치정책보좌관',NULL,'official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(6,'guro','t5cdf8bt1dfg',7,'2026-03-01','2028-02-29','appointed','member','구로동 돌봄협동조합','대표','구의회 추천','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(7,'guro','9s0pb1cp2tth',8,'2026-03-01','2028-02-29','appointed','member','개봉동 학부모모임','회원','구의회 추천','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(8,'guro','cezvpczv28qy',9,'2026-03-01','2028-02-29','appointed','member','항동 환경실천모임','대표','구의회 추천','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(9,'guro','newg6yzgd557',10,'2026-03-01','2028-02-29','appointed','member','궁동 돌봄협동조합','대표','주민참여예산위원회 추천','civil','구로구 궁동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(10,'guro','wz6gc2amngja',11,'2026-03-01','2028-02-29','appointed','member','고척동 주거복지모임','회원','주민참여예산위원회 추천','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(11,'guro','d99s2chejmjr',12,'2026-03-01','2028-02-29','appointed','member','오류동 다문화이웃모임','회원','주민참여예산위원회 추천','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(12,'guro','71h71k76p6xw',13,'2026-03-01','2028-02-29','appointed','member','신도림동 상인회','대표','민간대표자협의회 추천','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(13,'guro','8c5edp9h2z2r',14,'2026-03-01','2028-02-29','appointed','member','가리봉동 다문화이웃모임','대표','민간대표자협의회 추천','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(14,'guro','wzp9fgszr2qk',15,'2026-03-01','2028-02-29','appointed','member','천왕동 환경실천모임','대표','민간대표자협의회 추천','civil','구로구 천왕동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(15,'guro','h16cfqe35qxa',16,'2026-03-01','2028-02-29','appointed','member','천왕동 환경실천모임','대표','공개모집','civil','구로구 천왕동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(16,'guro','xbbm46am816d',17,'2026-03-01','2028-02-29','appointed','member','오류동 청년활동모임','운영위원','공개모집','civil','구로구 오류동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(17,'guro','pzs1cf0ab8tn',18,'2026-03-01','2028-02-29','appointed','member','가리봉동 마을살이모임','운영위원','공개모집','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(18,'guro','w9kz45x1djb3',19,'2026-03-01','2028-02-29','appointed','member','오류동 주거복지모임','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(19,'guro','p0pehhe8jjy7',20,'2026-03-01','2028-02-29','appointed','member','개봉동 청년활동모임','회원','공개모집','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(20,'guro','81rf2qra58bn',21,'2026-03-01','2028-02-29','appointed','member','신도림동 환경실천모임','운영위원','공개모집','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(21,'guro','kc32khpyxfbd',22,'2026-03-01','2028-02-29','appointed','member','항동 환경실천모임','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(22,'guro','an1w0m12r6ek',23,'2026-03-01','2028-02-29','appointed','member','구로동 학부모모임','대표','공개모집','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(23,'guro','y0906z8z2aq0',24,'2026-03-01','2028-02-29','appointed','member','오류동 장애인권익모임','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(24,'guro','b5dd6a8442ee',25,'2026-03-01','2028-02-29','appointed','co_chair','항동 작은도서관모임','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(25,'guro','xtprmesv840v',26,'2026-03-01','2028-02-29','appointed','member','항동 상인회','대표','공개모집','civil','구로구 항동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(26,'guro','4xzd19wbf3zf',27,'2026-03-01','2028-02-29','appointed','member','궁동 마을살이모임','회원','공개모집','civil','구로구 궁동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(27,'guro','7n2b1rntnw6s',28,'2026-03-01','2028-02-29','appointed','member','개봉동 상인회','대표','공개모집','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(28,'guro','j4242rme7sma',29,'2026-03-01','2028-02-29','appointed','member','신도림동 장애인권익모임','운영위원','공개모집','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(29,'guro','4v5446tdtakf',30,'2026-03-01','2028-02-29','appointed','member','구로동 주거복지모임','대표','공개모집','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(30,'guro','640s3rf2h8kd',31,'2026-03-01','2028-02-29','appointed','member','고척동 상인회','운영위원','공개모집','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(31,'guro','f2wxbhsrqrm4',32,'2026-03-01','2028-02-29','appointed','member','오류동 마을살이모임','회원','공개모집','civil','구로구 오류동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(32,'guro','yrtazx77pbj4',33,'2026-03-01','2028-02-29','appointed','member','궁동 작은도서관모임','운영위원','공개모집','civil','구로구 궁동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(33,'guro','jqxb39924s0w',34,'2026-03-01','2028-02-29','appointed','member','오류동 돌봄협동조합','운영위원','공개모집','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(34,'guro','vcv99kpy0e5x',35,'2026-03-01','2028-02-29','appointed','member','신도림동 마을살이모임','대표','공개모집','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(35,'guro','zpenbp8sb9qc',36,'2026-03-01','2028-02-29','appointed','member','가리봉동 청년활동모임','회원','공개모집','civil','구로구 가리봉동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(36,'guro','q3m4rnss65q5',37,'2026-01-01',NULL,'unseated','clerk','구로구청','협치정책과장',NULL,'official',NULL,0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(37,'guro-agenda','an1w0m12r6ek',2,'2026-03-01','2028-02-29','appointed','chair','구로동 학부모모임','대표','협치회의 위원','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(38,'guro-agenda','p0pehhe8jjy7',3,'2026-03-01','2028-02-29','appointed','member','개봉동 청년활동모임','회원','협치회의 위원','civil','구로구 개봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(39,'guro-agenda','j4242rme7sma',4,'2026-03-01','2028-02-29','appointed','member','신도림동 장애인권익모임','운영위원','협치회의 위원','civil','구로구 신도림동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(40,'guro-agenda','8c5edp9h2z2r',5,'2026-03-01','2028-02-29','appointed','member','가리봉동 다문화이웃모임','대표','협치회의 위원','civil','구로구 가리봉동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(41,'guro-agenda','81rf2qra58bn',6,'2026-03-01','2028-02-29','appointed','member','신도림동 환경실천모임','운영위원','협치회의 위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(42,'guro-agenda','71h71k76p6xw',7,'2026-03-01','2028-02-29','appointed','member','신도림동 상인회','대표','협치회의 위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(43,'guro-agenda','4v5446tdtakf',8,'2026-03-01','2028-02-29','appointed','member','구로동 주거복지모임','대표','협치회의 위원','civil','구로구 구로동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(44,'guro-agenda','w9kz45x1djb3',9,'2026-03-01','2028-02-29','appointed','member','오류동 주거복지모임','운영위원','협치회의 위원','civil','구로구 오류동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(45,'guro-agenda','640s3rf2h8kd',10,'2026-03-01','2028-02-29','appointed','member','고척동 상인회','운영위원','협치회의 위원','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(46,'guro-agenda','xt4xy42eznaa',11,'2026-03-01','2028-02-29','appointed','member','신도림동 다문화이웃모임','회원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(47,'guro-agenda','zkepbtharsv1',12,'2026-03-01','2028-02-29','appointed','member','신도림동 청년활동모임','대표','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(48,'guro-agenda','c77sznay46jc',13,'2026-03-01','2028-02-29','appointed','member','신도림동 청년활동모임','운영위원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(49,'guro-agenda','rsaxnm33qc80',14,'2026-03-01','2028-02-29','appointed','member','구로동 다문화이웃모임','대표','외부위원','civil','구로구 구로동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(50,'guro-agenda','fq9e9c1prcan',15,'2026-03-01','2028-02-29','appointed','member','신도림동 돌봄협동조합','회원','외부위원','civil','구로구 신도림동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(51,'guro-agenda','g9h8ss4rsp83',16,'2026-01-01',NULL,'ex_officio','member','구로구청','협치지원팀장','공무원','official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(52,'guro-agenda','0znxfzp58zw8',17,'2026-01-01',NULL,'ex_officio','member','구로구청','예산팀장','공무원','official',NULL,0,'ex_officio',NULL);
INSERT INTO "registry_membership" VALUES(53,'guro-agenda','a701a5q7b8kr',18,'2026-03-01','2028-02-29','appointed','member','항동 작은도서관모임','회원','주민참여예산위원','civil','구로구 항동',1,'reappointment',NULL);
INSERT INTO "registry_membership" VALUES(54,'guro-agenda','4782spkpwhq9',19,'2026-03-01','2028-02-29','appointed','member','고척동 작은도서관모임','대표','주민참여예산위원','civil','구로구 고척동',0,'appointment',NULL);
INSERT INTO "registry_membership" VALUES(55,'guro-agenda','q3m4rnss65q5',20,'2026-01-01',NULL,'unseated','clerk','구로구청','협치정책과장',NULL,'official',NULL,0,'appointment',NULL);
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
INSERT INTO "registry_outbox" VALUES(1,'qf4170kjw7ag','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A227166343137306B6A77376167222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(2,'nrg4gbf2q7kt','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A226E7267346762663271376B74222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(3,'4nacrhm4y7wa','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22346E616372686D3479377761222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D6F7065726174696F6E73222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(4,'6ft3e0mack8n','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A223666743365306D61636B386E222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D6F7065726174696F6E73222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(5,'e82s3h3n7em2','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22653832733368336E37656D32222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D646961676E6F736973222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(6,'n0wh4htpa6j5','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A226E3077683468747061366A35222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D646961676E6F736973222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(7,'t9yceq6e8506','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22743979636571366538353036222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(8,'zyqm5q3x27rn','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A227A79716D357133783237726E222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(9,'ryyvfc97b86x','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22727979766663393762383678222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D6369766963222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(10,'gdd0441kgexw','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22676464303434316B67657877222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D6369766963222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(11,'k7rqtcphwcby','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A226B3772717463706877636279222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F776F6D656E222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(12,'j72mne4v630b','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A226A37326D6E65347636333062222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F776F6D656E222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(13,'3jfacbq1z6e8','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22336A6661636271317A366538222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F796F757468222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(14,'xbm0jrn5dtdn','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2278626D306A726E356474646E222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F796F757468222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(15,'tdabjp6fzwrv','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22746461626A7036667A777276222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F7465656E73222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(16,'n7dtz943kaxj','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A226E3764747A3934336B61786A222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F7465656E73222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(17,'xq5n5ndqtvr0','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A227871356E356E647174767230222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F6D756C746963756C747572616C222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(18,'94hakm2n6bza','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22393468616B6D326E36627A61222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F6D756C746963756C747572616C222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(19,'4zat3hz943x4','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22347A617433687A3934337834222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F77656C66617265222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(20,'ykj5yzrrx1bx','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22796B6A35797A727278316278222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F77656C66617265222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(21,'2ndxkvfv13az','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A22326E64786B7666763133617A222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F63697669635F656475636174696F6E222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(22,'t0cjv2ft4k02','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A227430636A76326674346B3032222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F63697669635F656475636174696F6E222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(23,'gx66apm3m1b4','hyeopchi.event.charter.versioned',X'7B2276223A312C226964223A226778363661706D336D316234222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F7075626C69635F696E746572657374222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2263686172746572223A226775726F222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(24,'g73cn3vwj3js','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22673733636E3376776A336A73222C226174223A22323032362D31312D32305430313A30303A30362E3538363237305A222C22626F6479223A226775726F2D77675F7075626C69635F696E746572657374222C22636F7272656C6174696F6E223A22377A32766436706577797476222C2276657273696F6E223A317D',NULL,'2026-11-20 01:00:06.586270',1);
INSERT INTO "registry_outbox" VALUES(25,'benbqe048k7m','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A2262656E6271653034386B376D222C226174223A22323032362D31312D32305430313A30303A30362E3637383032325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22336133366E3033397A336334222C2276657273696F6E223A327D',NULL,'2026-11-20 01:00:06.678022',1);
INSERT INTO "registry_outbox" VALUES(26,'krmahexpwxgk','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A226B726D61686578707778676B222C226174223A22323032362D31312D32305430313A30303A30362E3734393239305A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226E6461336579376A79653867222C2276657273696F6E223A327D',NULL,'2026-11-20 01:00:06.749290',1);
INSERT INTO "registry_outbox" VALUES(27,'hk6sczagm0ht','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22686B3673637A61676D306874222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2277726B357030393967306B6A222C226D656D626572223A227768703977666D7864646D6D227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(28,'bxk5jkvmz3qq','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2262786B356A6B766D7A337171222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2234736E6B7371736D66363263222C226D656D626572223A22766772713539636E386D3478227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(29,'n0f3sxqxzmqj','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226E306633737871787A6D716A222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22763930367978636665357763222C226D656D626572223A226A767A67717A786837627379227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(30,'7yeqh578kj4k','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2237796571683537386B6A346B222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22327A7878323974733374736E222C226D656D626572223A22743563646638627431646667227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(31,'ywyft6vp86na','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22797779667436767038366E61222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A226E6B73366266633463773430222C226D656D626572223A22397330706231637032747468227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(32,'9ekz48d1detp','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2239656B7A3438643164657470222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22357064617471797071326170222C226D656D626572223A2263657A7670637A7632387179227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(33,'75rrvahnazqk','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22373572727661686E617A716B222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2230676A787073343865617A35222C226D656D626572223A226E65776736797A6764353537227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(34,'qf0msstmad1j','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227166306D7373746D6164316A222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22746538627A72387A33657432222C226D656D626572223A22777A36676332616D6E676A61227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(35,'gfg7searjdr1','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2267666737736561726A647231222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22617363677A3372336B6E3470222C226D656D626572223A2264393973326368656A6D6A72227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(36,'07cq1bfxymz3','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223037637131626678796D7A33222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22793036326A766A676D376A67222C226D656D626572223A2237316837316B373670367877227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(37,'tk140dvsvaga','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22746B31343064767376616761222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2267743562386B627965776868222C226D656D626572223A223863356564703968327A3272227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(38,'qspvng1s9rnk','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22717370766E67317339726E6B222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2231726D683862306B346E3333222C226D656D626572223A22777A70396667737A7232716B227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(39,'gxbgqkm3spca','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2267786267716B6D3373706361222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2264367678727739346D6E656D222C226D656D626572223A22683136636671653335717861227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(40,'gttvcfh2n87f','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2267747476636668326E383766222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22746D74327173737838373568222C226D656D626572223A227862626D3436616D38313664227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(41,'9q1az1e1npfb','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22397131617A3165316E706662222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22687276717330616464677435222C226D656D626572223A22707A7331636630616238746E227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(42,'nj6xy6tqdjbe','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226E6A367879367471646A6265222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22767264686A70683579646A37222C226D656D626572223A2277396B7A34357831646A6233227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(43,'xvf5f0ykmnfj','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22787666356630796B6D6E666A222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2268617A31307670356A6D366D222C226D656D626572223A2270307065686865386A6A7937227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(44,'80gdf0vyc48c','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22383067646630767963343863222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A226D3379396466366639716632222C226D656D626572223A2238317266327172613538626E227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(45,'nfq16e7ptghr','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226E6671313665377074676872222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A223977706B316D34786D387937222C226D656D626572223A226B6333326B68707978666264227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(46,'grxbrt228agz','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2267727862727432323861677A222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2264777963746A637062366767222C226D656D626572223A22616E3177306D31327236656B227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(47,'ahm99j1n896a','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2261686D39396A316E38393661222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22336572377A6A3439326E7839222C226D656D626572223A2279303930367A387A32617130227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(48,'635c3qvyjgyt','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2236333563337176796A677974222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22717672343733797067706E6E222C226D656D626572223A22623564643661383434326565227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(49,'c1c4fj96ecyx','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2263316334666A393665637978222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2273666A763831677176707978222C226D656D626572223A22787470726D65737638343076227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(50,'6n17rnmm49jt','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22366E3137726E6D6D34396A74222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2234763477733565626B39337A222C226D656D626572223A2234787A643139776266337A66227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(51,'0anafvextmer','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2230616E6166766578746D6572222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A226773357A3964736E71613433222C226D656D626572223A22376E326231726E746E773673227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(52,'2wefdmq01ekm','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2232776566646D713031656B6D222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A226D61666E773861726D667739222C226D656D626572223A226A34323432726D6537736D61227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(53,'k0ey6j9af6dc','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226B306579366A396166366463222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22646435377938327A61346832222C226D656D626572223A22347635343436746474616B66227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(54,'fcjc7y6cffkm','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2266636A633779366366666B6D222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A226B7338777266353578356E6B222C226D656D626572223A22363430733372663268386B64227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(55,'y99fqst3prsj','hyeopchi.event.account.changed',X'7B2276223A312C226964223A2279393966717374337072736A222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A226778383078366372316D7332222C226D656D626572223A22663277786268737271726D34227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(56,'6qtrewhx790d','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22367174726577687837393064222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A2266376563366A326B3877386E222C226D656D626572223A22797274617A78373770626A34227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(57,'9bf672vz6rsm','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22396266363732767A3672736D222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22376D736467626B3239366664222C226D656D626572223A226A7178623339393234733077227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(58,'ck7tepp1p25n','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22636B3774657070317032356E222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22796E7370706D34736D383330222C226D656D626572223A2276637639396B707930653578227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(59,'ey4g84hmsr66','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22657934673834686D73723636222C226174223A22323032362D31312D32305430313A30303A30372E3139383534395A222C22626F6479223A22222C22636F7272656C6174696F6E223A223236366763773461366D6A36222C226D656D626572223A227A70656E6270387362397163227D',NULL,'2026-11-20 01:00:07.198549',1);
INSERT INTO "registry_outbox" VALUES(60,'wjjdhh64yd8w','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22776A6A646868363479643877222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A22786374643137773967387434222C226D656D626572223A2278743478793432657A6E6161227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(61,'x3ewj80tnrtb','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22783365776A3830746E727462222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A22677462776567713931626637222C226D656D626572223A227A6B65706274686172737631227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(62,'pad374xt0k8t','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227061643337347874306B3874222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A22626433767764673074357935222C226D656D626572223A22633737737A6E617934366A63227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(63,'zq6edks1rjf9','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227A713665646B7331726A6639222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A2264703565737667367A396B72222C226D656D626572223A22727361786E6D333371633830227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(64,'d2gd072btj2b','hyeopchi.event.account.changed',X'7B2276223A312C226964223A226432676430373262746A3262222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A226470336D397A3967716B7A6E222C226D656D626572223A2266713965396331707263616E227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(65,'03vg63pcynr2','hyeopchi.event.account.changed',X'7B2276223A312C226964223A223033766736337063796E7232222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A226A6A783267306470657A3777222C226D656D626572223A22673968387373347273703833227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(66,'x3s08b0ctjvn','hyeopchi.event.account.changed',X'7B2276223A312C226964223A227833733038623063746A766E222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A2264353439636D61686A327932222C226D656D626572223A22307A6E78667A7035387A7738227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(67,'9n25phbaky9v','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22396E3235706862616B793976222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A22613733363036373732623861222C226D656D626572223A22613730316135713762386B72227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(68,'5nv9aq6hk87f','hyeopchi.event.account.changed',X'7B2276223A312C226964223A22356E7639617136686B383766222C226174223A22323032362D31312D32305430313A30303A30382E3332313636365A222C22626F6479223A22222C22636F7272656C6174696F6E223A22667337726664706B65326D36222C226D656D626572223A223437383273706B7077687139227D',NULL,'2026-11-20 01:00:08.321666',1);
INSERT INTO "registry_outbox" VALUES(69,'ad9pzsygh8hs','hyeopchi.event.facilitator.changed',X'7B2276223A312C226964223A22616439707A73796768386873222C226174223A22323032362D31312D32305430313A30303A30382E3536393939385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22736578793534796A72773368227D',NULL,'2026-11-20 01:00:08.569998',1);
INSERT INTO "registry_outbox" VALUES(70,'q76hhbsh8g5k','hyeopchi.event.facilitator.changed',X'7B2276223A312C226964223A2271373668686273683867356B222C226174223A22323032362D31312D32305430313A30303A30382E3638393331315A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2235676E613274317231376833227D',NULL,'2026-11-20 01:00:08.689311',1);
INSERT INTO "registry_outbox" VALUES(71,'9hxsawnt6fp2','hyeopchi.event.chat.bound',X'7B2276223A312C226964223A223968787361776E7436667032222C226174223A22323032362D31312D32305430313A30303A30392E3534363239395A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A227A78727731366B7639797138222C22636861745F6964223A2D313030303030343030303030327D',NULL,'2026-11-20 01:00:09.546299',1);
INSERT INTO "registry_outbox" VALUES(72,'ct2z5eprw0r1','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A226374327A3565707277307231222C226174223A22323032362D31312D32305430313A30303A30392E3534363239395A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A227A78727731366B7639797138222C2276657273696F6E223A337D',NULL,'2026-11-20 01:00:09.546299',1);
INSERT INTO "registry_outbox" VALUES(73,'tmvwt5z56mns','hyeopchi.event.chat.bound',X'7B2276223A312C226964223A22746D767774357A35366D6E73222C226174223A22323032362D31312D32305430313A30303A30392E3835373331315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227A786B337233713579657033222C22636861745F6964223A2D313030303030343030303030317D',NULL,'2026-11-20 01:00:09.857311',1);
INSERT INTO "registry_outbox" VALUES(74,'1ffycv8n2x55','hyeopchi.event.roll.changed',X'7B2276223A312C226964223A22316666796376386E32783535222C226174223A22323032362D31312D32305430313A30303A30392E3835373331315A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227A786B337233713579657033222C2276657273696F6E223A337D',NULL,'2026-11-20 01:00:09.857311',1);
CREATE TABLE registry_preference (
	member VARCHAR(20) NOT NULL, 
	digest BOOLEAN NOT NULL, 
	digest_at VARCHAR(5) NOT NULL, 
	quiet_from VARCHAR(5) NOT NULL, 
	quiet_to VARCHAR(5) NOT NULL, 
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
INSERT INTO "scheduler_answer" VALUES('meeting.call:756d3c78be76ab37:qjsrkcnfpxjz',0,'{"id":"syrjqh3cp00e","body":"guro","body_name":"구로구협치회의","session":"2026년 제1차","kind":"regular","mode":"in_person","state":"called","starts":"2026-12-10T14:00:00+09:00","ends":"2026-12-10T16:00:00+09:00","place":"구로구청 5층 회의실","items":[{"number":1,"title":"2026년 협치과제 추진 상황","kind":"report","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":2,"title":"협치회의 운영세칙 일부개정안","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":3,"title":"2027년 협치과제 우선순위","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":4,"title":"청년 공론장 개최 계획","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":5,"title":"구로1번가 공감 기준 조정","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]}],"enrolled":35,"required":18,"opening":{"required":18,"enrolled":35,"cite":"제13조②","default":false,"by_analogy":null},"present":null,"confirmed":0,"declared":0,"deputies":0,"rsvp":{"yes":0,"no":0,"maybe":0,"none":35},"rsvp_due":"2026-12-09T09:00:00Z","arrivals_from":"2026-12-10T13:30:00+09:00","wait_until":"2026-12-10T14:30:00+09:00","notice":{"days":7,"due":"2026-12-03","safe":"2026-12-02","send_by":"2026-12-03","cite":null,"default":true,"urgent":null,"given_at":null},"change":null,"presiding":null,"presiding_name":null,"opened_at":null,"closed_at":null,"motions":[],"minutes":null,"sequence":0,"created_at":"2026-11-20T01:00:10.141833Z","updated_at":"2026-11-20T01:00:10.141833Z","with_bodies":[],"may_reconsider":false}','2026-11-20 01:00:10.141833');
INSERT INTO "scheduler_answer" VALUES('meeting.notice_given:2c36aabdfcb5f2d5:notice:syrjqh3cp00e',0,'{}','2026-11-20 01:00:11.332739');
INSERT INTO "scheduler_answer" VALUES('meeting.call:c4596f83b17743f0:f.55cc766dc1d755cf9eb831a98391fd27',0,'{"id":"wm92qrz52zxc","body":"guro-agenda","body_name":"의제발굴분과","session":"2026년 제1차","kind":"regular","mode":"in_person","state":"called","starts":"2026-12-03T14:00:00+09:00","ends":"2026-12-03T16:00:00+09:00","place":"구로구청 5층 회의실","items":[{"number":1,"title":"2027년 협치과제 후보 12건 추천","kind":"decision","source":null,"subject":null,"document":null,"document_url":null,"documents":[]},{"number":2,"title":"주민 공론장 일정","kind":"report","source":null,"subject":null,"document":null,"document_url":null,"documents":[]}],"enrolled":18,"required":10,"opening":{"required":10,"enrolled":18,"cite":null,"default":true,"by_analogy":"제13조②"},"present":null,"confirmed":0,"declared":0,"deputies":0,"rsvp":{"yes":0,"no":0,"maybe":0,"none":18},"rsvp_due":"2026-12-02T09:00:00Z","arrivals_from":"2026-12-03T13:30:00+09:00","wait_until":"2026-12-03T14:30:00+09:00","notice":{"days":7,"due":"2026-11-26","safe":"2026-11-25","send_by":"2026-11-26","cite":null,"default":true,"urgent":null,"given_at":null},"change":null,"presiding":null,"presiding_name":null,"opened_at":null,"closed_at":null,"motions":[],"minutes":null,"sequence":0,"created_at":"2026-11-20T01:00:11.910704Z","updated_at":"2026-11-20T01:00:11.910704Z","with_bodies":[],"may_reconsider":false}','2026-11-20 01:00:11.910704');
INSERT INTO "scheduler_answer" VALUES('meeting.notice_given:2c36aabdfcb5f2d5:notice:wm92qrz52zxc',0,'{}','2026-11-20 01:00:12.167024');
INSERT INTO "scheduler_answer" VALUES('rsvp.record:3d4e31ca11fc8ce3:press:4025658773548684387',0,'{"meeting":"syrjqh3cp00e","answer":"yes","changed":true,"starts":"2026-12-10T05:00:00Z"}','2026-11-20 01:00:12.426798');
CREATE TABLE scheduler_ballot (
	motion VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	choice VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	changes INTEGER NOT NULL, 
	PRIMARY KEY (motion, member)
);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','whp9wfmxddmm','yes','2026-12-10 05:37:01.884990','member:whp9wfmxddmm',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','vgrq59cn8m4x','yes','2026-12-10 05:37:01.884990','member:vgrq59cn8m4x',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','jvzgqzxh7bsy','yes','2026-12-10 05:37:01.884990','member:jvzgqzxh7bsy',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','t5cdf8bt1dfg','yes','2026-12-10 05:37:01.884990','member:t5cdf8bt1dfg',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','9s0pb1cp2tth','yes','2026-12-10 05:37:01.884990','member:9s0pb1cp2tth',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','cezvpczv28qy','yes','2026-12-10 05:37:01.884990','member:cezvpczv28qy',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','newg6yzgd557','yes','2026-12-10 05:37:01.884990','member:newg6yzgd557',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','wz6gc2amngja','yes','2026-12-10 05:37:01.884990','member:wz6gc2amngja',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','d99s2chejmjr','yes','2026-12-10 05:37:01.884990','member:d99s2chejmjr',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','71h71k76p6xw','yes','2026-12-10 05:37:01.884990','member:71h71k76p6xw',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','8c5edp9h2z2r','no','2026-12-10 05:37:01.884990','member:8c5edp9h2z2r',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','wzp9fgszr2qk','no','2026-12-10 05:37:01.884990','member:wzp9fgszr2qk',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','h16cfqe35qxa','no','2026-12-10 05:37:01.884990','member:h16cfqe35qxa',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','xbbm46am816d','no','2026-12-10 05:37:01.884990','member:xbbm46am816d',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','pzs1cf0ab8tn','no','2026-12-10 05:37:01.884990','member:pzs1cf0ab8tn',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','w9kz45x1djb3','abstain','2026-12-10 05:37:01.884990','member:w9kz45x1djb3',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','p0pehhe8jjy7','abstain','2026-12-10 05:37:01.884990','member:p0pehhe8jjy7',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','81rf2qra58bn','abstain','2026-12-10 05:37:01.884990','member:81rf2qra58bn',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','wwvs491hpv0d','yes','2026-12-10 05:37:02.011949','member:wwvs491hpv0d',0);
INSERT INTO "scheduler_ballot" VALUES('kmscr6qvmyzy','kk21fmagz5at','yes','2026-12-10 05:37:02.024906','member:kk21fmagz5at',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','whp9wfmxddmm','yes','2026-12-10 05:54:03.590779','member:whp9wfmxddmm',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','vgrq59cn8m4x','yes','2026-12-10 05:54:03.590779','member:vgrq59cn8m4x',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','jvzgqzxh7bsy','yes','2026-12-10 05:54:03.590779','member:jvzgqzxh7bsy',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','t5cdf8bt1dfg','yes','2026-12-10 05:54:03.590779','member:t5cdf8bt1dfg',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','9s0pb1cp2tth','yes','2026-12-10 05:54:03.590779','member:9s0pb1cp2tth',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','cezvpczv28qy','yes','2026-12-10 05:54:03.590779','member:cezvpczv28qy',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','newg6yzgd557','yes','2026-12-10 05:54:03.590779','member:newg6yzgd557',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','wz6gc2amngja','yes','2026-12-10 05:54:03.590779','member:wz6gc2amngja',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','d99s2chejmjr','no','2026-12-10 05:54:03.590779','member:d99s2chejmjr',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','71h71k76p6xw','no','2026-12-10 05:54:03.590779','member:71h71k76p6xw',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','8c5edp9h2z2r','no','2026-12-10 05:54:03.590779','member:8c5edp9h2z2r',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','wzp9fgszr2qk','no','2026-12-10 05:54:03.590779','member:wzp9fgszr2qk',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','h16cfqe35qxa','no','2026-12-10 05:54:03.590779','member:h16cfqe35qxa',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','xbbm46am816d','no','2026-12-10 05:54:03.590779','member:xbbm46am816d',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','pzs1cf0ab8tn','no','2026-12-10 05:54:03.590779','member:pzs1cf0ab8tn',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','w9kz45x1djb3','no','2026-12-10 05:54:03.590779','member:w9kz45x1djb3',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','p0pehhe8jjy7','abstain','2026-12-10 05:54:03.590779','member:p0pehhe8jjy7',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','81rf2qra58bn','abstain','2026-12-10 05:54:03.590779','member:81rf2qra58bn',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','wwvs491hpv0d','yes','2026-12-10 05:54:03.703064','member:wwvs491hpv0d',0);
INSERT INTO "scheduler_ballot" VALUES('az7b39y9r875','kk21fmagz5at','yes','2026-12-10 05:54:03.713264','member:kk21fmagz5at',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','whp9wfmxddmm','yes','2026-12-10 06:11:05.120980','member:whp9wfmxddmm',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','vgrq59cn8m4x','yes','2026-12-10 06:11:05.120980','member:vgrq59cn8m4x',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','jvzgqzxh7bsy','yes','2026-12-10 06:11:05.120980','member:jvzgqzxh7bsy',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','t5cdf8bt1dfg','yes','2026-12-10 06:11:05.120980','member:t5cdf8bt1dfg',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','9s0pb1cp2tth','yes','2026-12-10 06:11:05.120980','member:9s0pb1cp2tth',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','cezvpczv28qy','yes','2026-12-10 06:11:05.120980','member:cezvpczv28qy',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','newg6yzgd557','yes','2026-12-10 06:11:05.120980','member:newg6yzgd557',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','wz6gc2amngja','yes','2026-12-10 06:11:05.120980','member:wz6gc2amngja',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','d99s2chejmjr','no','2026-12-10 06:11:05.120980','member:d99s2chejmjr',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','71h71k76p6xw','no','2026-12-10 06:11:05.120980','member:71h71k76p6xw',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','8c5edp9h2z2r','no','2026-12-10 06:11:05.120980','member:8c5edp9h2z2r',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','wzp9fgszr2qk','no','2026-12-10 06:11:05.120980','member:wzp9fgszr2qk',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','h16cfqe35qxa','no','2026-12-10 06:11:05.120980','member:h16cfqe35qxa',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','xbbm46am816d','no','2026-12-10 06:11:05.120980','member:xbbm46am816d',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','pzs1cf0ab8tn','no','2026-12-10 06:11:05.120980','member:pzs1cf0ab8tn',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','w9kz45x1djb3','no','2026-12-10 06:11:05.120980','member:w9kz45x1djb3',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','p0pehhe8jjy7','no','2026-12-10 06:11:05.120980','member:p0pehhe8jjy7',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','81rf2qra58bn','no','2026-12-10 06:11:05.120980','member:81rf2qra58bn',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','kk21fmagz5at','yes','2026-12-10 06:11:05.213060','member:kk21fmagz5at',0);
INSERT INTO "scheduler_ballot" VALUES('exrt2qkqmjns','wwvs491hpv0d','yes','2026-12-10 06:11:05.213060','member:wwvs491hpv0d',0);
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
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','whp9wfmxddmm',1,'2026-12-10 06:15:07.188232','member:whp9wfmxddmm');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','vgrq59cn8m4x',1,'2026-12-10 06:15:07.203159','member:vgrq59cn8m4x');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','t5cdf8bt1dfg',1,'2026-12-10 06:15:07.203159','member:t5cdf8bt1dfg');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','cezvpczv28qy',1,'2026-12-10 06:15:07.203159','member:cezvpczv28qy');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','9s0pb1cp2tth',1,'2026-12-10 06:15:07.203159','member:9s0pb1cp2tth');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','newg6yzgd557',1,'2026-12-10 06:15:07.239018','member:newg6yzgd557');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','d99s2chejmjr',1,'2026-12-10 06:15:07.239018','member:d99s2chejmjr');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','wz6gc2amngja',1,'2026-12-10 06:15:07.239018','member:wz6gc2amngja');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','8c5edp9h2z2r',1,'2026-12-10 06:15:07.270529','member:8c5edp9h2z2r');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','wzp9fgszr2qk',1,'2026-12-10 06:15:07.270529','member:wzp9fgszr2qk');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','71h71k76p6xw',1,'2026-12-10 06:15:07.296950','member:71h71k76p6xw');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','xbbm46am816d',1,'2026-12-10 06:15:07.326378','member:xbbm46am816d');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','h16cfqe35qxa',1,'2026-12-10 06:15:07.326378','member:h16cfqe35qxa');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','w9kz45x1djb3',1,'2026-12-10 06:15:07.383167','member:w9kz45x1djb3');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','p0pehhe8jjy7',1,'2026-12-10 06:15:07.383167','member:p0pehhe8jjy7');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','81rf2qra58bn',1,'2026-12-10 06:15:07.383167','member:81rf2qra58bn');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','jvzgqzxh7bsy',1,'2026-12-10 06:15:07.383167','member:jvzgqzxh7bsy');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','pzs1cf0ab8tn',1,'2026-12-10 06:15:07.420822','member:pzs1cf0ab8tn');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','kk21fmagz5at',1,'2026-12-10 06:15:07.632499','member:kk21fmagz5at');
INSERT INTO "scheduler_confirmation" VALUES('syrjqh3cp00e','wwvs491hpv0d',1,'2026-12-10 06:15:07.649457','member:wwvs491hpv0d');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','j4242rme7sma',1,'2026-12-10 06:15:08.214792','member:j4242rme7sma');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','8c5edp9h2z2r',1,'2026-12-10 06:15:08.214792','member:8c5edp9h2z2r');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','p0pehhe8jjy7',1,'2026-12-10 06:15:08.214792','member:p0pehhe8jjy7');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','an1w0m12r6ek',1,'2026-12-10 06:15:08.268982','member:an1w0m12r6ek');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','81rf2qra58bn',1,'2026-12-10 06:15:08.268982','member:81rf2qra58bn');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','w9kz45x1djb3',1,'2026-12-10 06:15:08.268982','member:w9kz45x1djb3');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','4v5446tdtakf',1,'2026-12-10 06:15:08.268982','member:4v5446tdtakf');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','71h71k76p6xw',1,'2026-12-10 06:15:08.268982','member:71h71k76p6xw');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','xt4xy42eznaa',1,'2026-12-10 06:15:08.304935','member:xt4xy42eznaa');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','640s3rf2h8kd',1,'2026-12-10 06:15:08.304935','member:640s3rf2h8kd');
INSERT INTO "scheduler_confirmation" VALUES('wm92qrz52zxc','zkepbtharsv1',1,'2026-12-10 06:15:08.304935','member:zkepbtharsv1');
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
INSERT INTO "scheduler_deadline" VALUES('6fdb98424e21','documents','syrjqh3cp00e','guro','2026-12-03 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('gt0vwajf15s9','notice','syrjqh3cp00e','guro','2026-12-03 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('k03h6yngryzd','rsvp_reminder','syrjqh3cp00e','guro','2026-12-09 09:00:00.000000',1,'met','2026-12-10 04:35:00.180806',NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('qgyqweg47vgn','forecast','syrjqh3cp00e','guro','2026-12-07 01:00:00.000000',1,'met','2026-12-10 04:35:00.164927',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('wbekt8mgcntt','arrivals','syrjqh3cp00e','guro','2026-12-10 04:30:00.000000',1,'met','2026-12-10 04:35:00.194138',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('1k9agt7x8sht','start','syrjqh3cp00e','guro','2026-12-10 05:00:00.000000',1,'met','2026-12-10 05:00:00.807368',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('k0zqanptg68f','documents','wm92qrz52zxc','guro-agenda','2026-11-26 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('2zabmmj3dz0f','notice','wm92qrz52zxc','guro-agenda','2026-11-26 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('hm5j0a5kmt30','rsvp_reminder','wm92qrz52zxc','guro-agenda','2026-12-02 09:00:00.000000',1,'met','2026-12-02 09:01:00.950573',NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('bc00z66tga35','forecast','wm92qrz52zxc','guro-agenda','2026-11-30 01:00:00.000000',1,'met','2026-12-02 09:01:00.933562',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('7dm6jg6s9stx','arrivals','wm92qrz52zxc','guro-agenda','2026-12-03 04:30:00.000000',1,'met','2026-12-03 04:35:00.988101',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('6acsym0588zb','start','wm92qrz52zxc','guro-agenda','2026-12-03 05:00:00.000000',1,'met','2026-12-03 05:00:00.349852',NULL,0,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('pbszqnrc783m','minutes_draft','wm92qrz52zxc','guro-agenda','2026-12-14 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('xzgj31hyznwt','minutes_draft','syrjqh3cp00e','guro','2026-12-21 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('rh33w25dfpvf','minutes_confirmation','syrjqh3cp00e','guro','2026-12-17 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('knbw4xe3mtjr','minutes_publication','syrjqh3cp00e','guro','2026-12-10 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('hp0t737vf3kq','minutes_confirmation','wm92qrz52zxc','guro-agenda','2026-12-17 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
INSERT INTO "scheduler_deadline" VALUES('tyythg20ye3s','minutes_publication','wm92qrz52zxc','guro-agenda','2026-12-10 14:59:59.000000',1,'met',NULL,NULL,1,NULL,NULL);
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
INSERT INTO "scheduler_declaration" VALUES(1,'wm92qrz52zxc',NULL,'opened','2026-12-03 05:02:00.525960','an1w0m12r6ek','facilitator:qxtggt070j8s',NULL);
INSERT INTO "scheduler_declaration" VALUES(2,'wm92qrz52zxc','gz9zw3466z2w','no_objection','2026-12-03 05:37:01.284043','an1w0m12r6ek','facilitator:qxtggt070j8s',NULL);
INSERT INTO "scheduler_declaration" VALUES(3,'wm92qrz52zxc',NULL,'closed','2026-12-03 05:42:01.775752','an1w0m12r6ek','facilitator:qxtggt070j8s',NULL);
INSERT INTO "scheduler_declaration" VALUES(4,'syrjqh3cp00e',NULL,'opened','2026-12-10 05:06:01.414956','whp9wfmxddmm','facilitator:2nzkyxv0mkzg',NULL);
INSERT INTO "scheduler_declaration" VALUES(5,'syrjqh3cp00e','nx7eeww578vw','no_objection','2026-12-10 05:20:01.590779','whp9wfmxddmm','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(6,'syrjqh3cp00e','kmscr6qvmyzy','vote_opened','2026-12-10 05:37:01.736805','whp9wfmxddmm','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(7,'syrjqh3cp00e','kmscr6qvmyzy','vote_closed','2026-12-10 05:37:03.283009','whp9wfmxddmm','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(8,'syrjqh3cp00e','az7b39y9r875','vote_opened','2026-12-10 05:54:03.428523','whp9wfmxddmm','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(9,'syrjqh3cp00e','az7b39y9r875','vote_closed','2026-12-10 05:54:04.868409','whp9wfmxddmm','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(10,'syrjqh3cp00e','exrt2qkqmjns','vote_opened','2026-12-10 06:11:04.994345','whp9wfmxddmm','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(11,'syrjqh3cp00e','exrt2qkqmjns','vote_closed','2026-12-10 06:11:06.335343','whp9wfmxddmm','operator',NULL);
INSERT INTO "scheduler_declaration" VALUES(12,'syrjqh3cp00e',NULL,'closed','2026-12-10 06:15:06.524754','whp9wfmxddmm','facilitator:2nzkyxv0mkzg',NULL);
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
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','0znxfzp58zw8',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','4782spkpwhq9',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','4v5446tdtakf',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','640s3rf2h8kd',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','71h71k76p6xw',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','81rf2qra58bn',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','8c5edp9h2z2r',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','a701a5q7b8kr',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','an1w0m12r6ek',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','c77sznay46jc',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','fq9e9c1prcan',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','g9h8ss4rsp83',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','j4242rme7sma',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','p0pehhe8jjy7',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','rsaxnm33qc80',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','w9kz45x1djb3',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','xt4xy42eznaa',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('wm92qrz52zxc','zkepbtharsv1',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','4v5446tdtakf',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','4xzd19wbf3zf',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','640s3rf2h8kd',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','71h71k76p6xw',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','7n2b1rntnw6s',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','81rf2qra58bn',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','8c5edp9h2z2r',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','9s0pb1cp2tth',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','an1w0m12r6ek',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','b5dd6a8442ee',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','cezvpczv28qy',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','d99s2chejmjr',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','f2wxbhsrqrm4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','h16cfqe35qxa',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','j4242rme7sma',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','jqxb39924s0w',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','jvzgqzxh7bsy',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','kc32khpyxfbd',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','kk21fmagz5at',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','newg6yzgd557',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','p0pehhe8jjy7',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','pzs1cf0ab8tn',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','t5cdf8bt1dfg',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','vcv99kpy0e5x',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','vgrq59cn8m4x',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','w9kz45x1djb3',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','whp9wfmxddmm',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','wwvs491hpv0d',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','wz6gc2amngja',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','wzp9fgszr2qk',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','xbbm46am816d',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','xtprmesv840v',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','y0906z8z2aq0',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','yrtazx77pbj4',NULL,NULL);
INSERT INTO "scheduler_frozen_seat" VALUES('syrjqh3cp00e','zpenbp8sb9qc',NULL,NULL);
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
INSERT INTO "scheduler_inbox" VALUES('qf4170kjw7ag','2026-11-20 01:00:06.785531');
INSERT INTO "scheduler_inbox" VALUES('nrg4gbf2q7kt','2026-11-20 01:00:06.812083');
INSERT INTO "scheduler_inbox" VALUES('4nacrhm4y7wa','2026-11-20 01:00:06.839103');
INSERT INTO "scheduler_inbox" VALUES('6ft3e0mack8n','2026-11-20 01:00:06.888540');
INSERT INTO "scheduler_inbox" VALUES('e82s3h3n7em2','2026-11-20 01:00:06.925812');
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
INSERT INTO "scheduler_item" VALUES('syrjqh3cp00e',1,'2026년 협치과제 추진 상황','report',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('syrjqh3cp00e',2,'협치회의 운영세칙 일부개정안','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('syrjqh3cp00e',3,'2027년 협치과제 우선순위','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('syrjqh3cp00e',4,'청년 공론장 개최 계획','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('syrjqh3cp00e',5,'구로1번가 공감 기준 조정','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('wm92qrz52zxc',1,'2027년 협치과제 후보 12건 추천','decision',NULL,NULL,NULL);
INSERT INTO "scheduler_item" VALUES('wm92qrz52zxc',2,'주민 공론장 일정','report',NULL,NULL,NULL);
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
INSERT INTO "scheduler_journal" VALUES('guro',1,'2026-11-20 01:00:10.141833','meeting.called','operator','{"ends": "2026-12-10T07:00:00.000000+00:00", "items": [[1, "report", "32959f3d77a2c2d74987e6b929c2e785707da02090e5cf1b74d144ed8a679e40"], [2, "decision", "0df10af4df316428a647cb5538506106d7db36db53a3b61922096232b35a87c1"], [3, "decision", "85bbaff6ccf1761f76b22781f9a0990757bf38ab9b00b53e2a728944d758e325"], [4, "decision", "f34a4135a6b8acce7e95473d605e9d8a02281d5918219aa6a8ad8cfeb5b21d6a"], [5, "decision", "db0ec759d78712cd0fda2c8ae5d4d1865e9fa161392d4cda47f7f570a1026a72"]], "kind": "regular", "meeting": "syrjqh3cp00e", "mode": "in_person", "place": "4faafd90914963e937673d44d3d9bdbfaa3242fe1cc695e516affb31f8ab47d3", "session": 1, "starts": "2026-12-10T05:00:00.000000+00:00", "urgent": null, "year": 2026}','0000000000000000000000000000000000000000000000000000000000000000','1b562e242e20c8c342f7ea532f7a156e10ebf4e30ff4af5c9c96c27c80980a9f');
INSERT INTO "scheduler_journal" VALUES('guro',2,'2026-11-20 01:00:11.332739','notice.given','service:members-bot','{"how": "group", "meeting": "syrjqh3cp00e"}','1b562e242e20c8c342f7ea532f7a156e10ebf4e30ff4af5c9c96c27c80980a9f','ec21e87303325cdbc1efeedd1e3223116b88421d75f625c83d33ec39d98503d0');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',1,'2026-11-20 01:00:11.910704','meeting.called','facilitator:qxtggt070j8s','{"ends": "2026-12-03T07:00:00.000000+00:00", "items": [[1, "decision", "0e1e4cbe87f193fd0e85e123644694e521a510bb92f513e50845b36095fc500e"], [2, "report", "3c9b8dc5cfe56c2e29faf872a5134e31ba5b2a0bb38adf0affe09062e6327126"]], "kind": "regular", "meeting": "wm92qrz52zxc", "mode": "in_person", "place": "49aeb84c03be5b9296ba40bdfcc382d4967865baa962a7360030a84ef66f5ccf", "session": 1, "starts": "2026-12-03T05:00:00.000000+00:00", "urgent": null, "year": 2026}','0000000000000000000000000000000000000000000000000000000000000000','5ab853b70bb24066077495e6f70e9994738169bbb531510e6bce90e8978a79d0');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',2,'2026-11-20 01:00:12.167024','notice.given','service:members-bot','{"how": "group", "meeting": "wm92qrz52zxc"}','5ab853b70bb24066077495e6f70e9994738169bbb531510e6bce90e8978a79d0','7c17991a757b5659b6103ebf85c328b22459a6a8a3d4fd2d9a1f1d382b6d14f7');
INSERT INTO "scheduler_journal" VALUES('guro',3,'2026-11-20 01:00:12.426798','rsvp.recorded','member:vgrq59cn8m4x','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "vgrq59cn8m4x"}','ec21e87303325cdbc1efeedd1e3223116b88421d75f625c83d33ec39d98503d0','0bc6201d1d4651cdb8674b9144acec6715d8023b80e67da35dd6f8c87ea42f05');
INSERT INTO "scheduler_journal" VALUES('guro',4,'2026-11-20 01:00:12.426798','rsvp.recorded','member:jvzgqzxh7bsy','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "jvzgqzxh7bsy"}','0bc6201d1d4651cdb8674b9144acec6715d8023b80e67da35dd6f8c87ea42f05','c250faae2b175021a858ffcee70c807812811ae1cd44cb81fe207b102a7839e0');
INSERT INTO "scheduler_journal" VALUES('guro',5,'2026-11-20 01:00:12.511765','rsvp.recorded','member:whp9wfmxddmm','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "whp9wfmxddmm"}','c250faae2b175021a858ffcee70c807812811ae1cd44cb81fe207b102a7839e0','d68edfcb92fc25079110f83f1364745bc4c56072c539803e1875dc167787b372');
INSERT INTO "scheduler_journal" VALUES('guro',6,'2026-11-20 01:00:12.511765','rsvp.recorded','member:t5cdf8bt1dfg','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "t5cdf8bt1dfg"}','d68edfcb92fc25079110f83f1364745bc4c56072c539803e1875dc167787b372','455efa72c03393f5ec3db8280f9c0c2204e9ad795e21f5a3a556543cb6e45a0c');
INSERT INTO "scheduler_journal" VALUES('guro',7,'2026-11-20 01:00:12.607541','rsvp.recorded','member:cezvpczv28qy','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "cezvpczv28qy"}','455efa72c03393f5ec3db8280f9c0c2204e9ad795e21f5a3a556543cb6e45a0c','108c8e9f0cbc2b466fc88b1077c7d7ebe84d13862b5338ecc1caf5a929bc3384');
INSERT INTO "scheduler_journal" VALUES('guro',8,'2026-11-20 01:00:12.607541','rsvp.recorded','member:9s0pb1cp2tth','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "9s0pb1cp2tth"}','108c8e9f0cbc2b466fc88b1077c7d7ebe84d13862b5338ecc1caf5a929bc3384','8a91c223e085a6d8b4075bab6981ac3cc755ba992f7157e9668b01541c61e74a');
INSERT INTO "scheduler_journal" VALUES('guro',9,'2026-11-20 01:00:12.607541','rsvp.recorded','member:d99s2chejmjr','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "d99s2chejmjr"}','8a91c223e085a6d8b4075bab6981ac3cc755ba992f7157e9668b01541c61e74a','698f4b7c65c06a705c6c8e3d070d5331dfd03499db9738bce5728a2a495b60ed');
INSERT INTO "scheduler_journal" VALUES('guro',10,'2026-11-20 01:00:12.607541','rsvp.recorded','member:8c5edp9h2z2r','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "8c5edp9h2z2r"}','698f4b7c65c06a705c6c8e3d070d5331dfd03499db9738bce5728a2a495b60ed','f96e699b11759721da76bd0d471e5b4e4307de9de998d3519b7b73d69d26c833');
INSERT INTO "scheduler_journal" VALUES('guro',11,'2026-11-20 01:00:12.607541','rsvp.recorded','member:71h71k76p6xw','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "71h71k76p6xw"}','f96e699b11759721da76bd0d471e5b4e4307de9de998d3519b7b73d69d26c833','4ef8e3e9a5e9ef47208cbead9fb980d69b0961a20615292c738144a17928d0b9');
INSERT INTO "scheduler_journal" VALUES('guro',12,'2026-11-20 01:00:12.704694','rsvp.recorded','member:newg6yzgd557','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "newg6yzgd557"}','4ef8e3e9a5e9ef47208cbead9fb980d69b0961a20615292c738144a17928d0b9','797067145cc37cb3930a7eddf4447e52e2e8159f013b79837d7de0aac5f233c7');
INSERT INTO "scheduler_journal" VALUES('guro',13,'2026-11-20 01:00:12.784472','rsvp.recorded','member:wz6gc2amngja','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "wz6gc2amngja"}','797067145cc37cb3930a7eddf4447e52e2e8159f013b79837d7de0aac5f233c7','b0cd32553e7d39fe341812a5d38c77793d955af0cf6c3613e28df7f5a05469ee');
INSERT INTO "scheduler_journal" VALUES('guro',14,'2026-11-20 01:00:12.784472','rsvp.recorded','member:wzp9fgszr2qk','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "wzp9fgszr2qk"}','b0cd32553e7d39fe341812a5d38c77793d955af0cf6c3613e28df7f5a05469ee','3a0fd205355aa759ed8451593a548c49441b89266b4906e989123bf2f630f9cb');
INSERT INTO "scheduler_journal" VALUES('guro',15,'2026-11-20 01:00:12.784472','rsvp.recorded','member:81rf2qra58bn','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "81rf2qra58bn"}','3a0fd205355aa759ed8451593a548c49441b89266b4906e989123bf2f630f9cb','900d83d99de2bcee95c08e4ee4cd133fa41ce6ce7c95cd2f77b3b5df930e5f33');
INSERT INTO "scheduler_journal" VALUES('guro',16,'2026-11-20 01:00:12.784472','rsvp.recorded','member:xbbm46am816d','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "xbbm46am816d"}','900d83d99de2bcee95c08e4ee4cd133fa41ce6ce7c95cd2f77b3b5df930e5f33','6817d72ec72eec3d75ab060407e19ca25aea8b89ec2890f92cf69d5a29adb881');
INSERT INTO "scheduler_journal" VALUES('guro',17,'2026-11-20 01:00:12.784472','rsvp.recorded','member:w9kz45x1djb3','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "w9kz45x1djb3"}','6817d72ec72eec3d75ab060407e19ca25aea8b89ec2890f92cf69d5a29adb881','ca5b1f3afd56f2b8e1c3b1f63b16681c9e5071f65859492edbb931f0af4cbad0');
INSERT INTO "scheduler_journal" VALUES('guro',18,'2026-11-20 01:00:12.784472','rsvp.recorded','member:p0pehhe8jjy7','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "p0pehhe8jjy7"}','ca5b1f3afd56f2b8e1c3b1f63b16681c9e5071f65859492edbb931f0af4cbad0','2a5ff71f3275d44596c8beb73d37ac152f80f14ec92803ff88fd733a6ca0e46c');
INSERT INTO "scheduler_journal" VALUES('guro',19,'2026-11-20 01:00:12.850567','rsvp.recorded','member:pzs1cf0ab8tn','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "pzs1cf0ab8tn"}','2a5ff71f3275d44596c8beb73d37ac152f80f14ec92803ff88fd733a6ca0e46c','61c3bb2a2dc3d34c98f84eeebf2ffed784ca06a4f07c98f67bf4fa41c36b6f2c');
INSERT INTO "scheduler_journal" VALUES('guro',20,'2026-11-20 01:00:12.850567','rsvp.recorded','member:b5dd6a8442ee','{"answer": "no", "meeting": "syrjqh3cp00e", "member": "b5dd6a8442ee"}','61c3bb2a2dc3d34c98f84eeebf2ffed784ca06a4f07c98f67bf4fa41c36b6f2c','84c5a0d63a3123bf7955557721fab37da38384c96e73b79ad68623a89ed2e399');
INSERT INTO "scheduler_journal" VALUES('guro',21,'2026-11-20 01:00:12.850567','rsvp.recorded','member:an1w0m12r6ek','{"answer": "no", "meeting": "syrjqh3cp00e", "member": "an1w0m12r6ek"}','84c5a0d63a3123bf7955557721fab37da38384c96e73b79ad68623a89ed2e399','13a6cd567280bfcecb693d0e0f2d8395cdf38dd9cb8cbe030521fb73b9add7ad');
INSERT INTO "scheduler_journal" VALUES('guro',22,'2026-11-20 01:00:12.850567','rsvp.recorded','member:h16cfqe35qxa','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "h16cfqe35qxa"}','13a6cd567280bfcecb693d0e0f2d8395cdf38dd9cb8cbe030521fb73b9add7ad','5adab2a89d5a068eb9450fad904ee840994ae229e8b5e7dda9257bd4b83c84b4');
INSERT INTO "scheduler_journal" VALUES('guro',23,'2026-11-20 01:00:12.850567','rsvp.recorded','member:y0906z8z2aq0','{"answer": "no", "meeting": "syrjqh3cp00e", "member": "y0906z8z2aq0"}','5adab2a89d5a068eb9450fad904ee840994ae229e8b5e7dda9257bd4b83c84b4','211efb18e0b5dd09785586b138ab685d57eea3be84ab7fa12ba88d0e6a6cd45e');
INSERT INTO "scheduler_journal" VALUES('guro',24,'2026-11-20 01:00:12.917799','rsvp.recorded','member:kc32khpyxfbd','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "kc32khpyxfbd"}','211efb18e0b5dd09785586b138ab685d57eea3be84ab7fa12ba88d0e6a6cd45e','c0aeaf655ee43392fe43a347340c58c3c0e2cf5d3789b8b0e4d1009df09e695b');
INSERT INTO "scheduler_journal" VALUES('guro',25,'2026-11-20 01:00:12.917799','rsvp.recorded','member:xtprmesv840v','{"answer": "no", "meeting": "syrjqh3cp00e", "member": "xtprmesv840v"}','c0aeaf655ee43392fe43a347340c58c3c0e2cf5d3789b8b0e4d1009df09e695b','22c82930fa9e790a224f40d69d5afe4756921a180b35024a19cb76ee0fa8e45b');
INSERT INTO "scheduler_journal" VALUES('guro',26,'2026-11-20 01:00:12.917799','rsvp.recorded','member:4xzd19wbf3zf','{"answer": "no", "meeting": "syrjqh3cp00e", "member": "4xzd19wbf3zf"}','22c82930fa9e790a224f40d69d5afe4756921a180b35024a19cb76ee0fa8e45b','8a62654519619b00a6d2687ae5597fe4e4fede5cf720c9648674bb18bdc52e05');
INSERT INTO "scheduler_journal" VALUES('guro',27,'2026-11-20 01:00:12.942100','rsvp.recorded','member:7n2b1rntnw6s','{"answer": "no", "meeting": "syrjqh3cp00e", "member": "7n2b1rntnw6s"}','8a62654519619b00a6d2687ae5597fe4e4fede5cf720c9648674bb18bdc52e05','4cf322fa19bf7d74a9b0e2eafb3b9bb29be46bce47f3738744912207ba089af4');
INSERT INTO "scheduler_journal" VALUES('guro',28,'2026-11-20 01:00:12.942100','rsvp.recorded','member:4v5446tdtakf','{"answer": "maybe", "meeting": "syrjqh3cp00e", "member": "4v5446tdtakf"}','4cf322fa19bf7d74a9b0e2eafb3b9bb29be46bce47f3738744912207ba089af4','b2c61974134e90b6e29b2abbfd1bddd97fce4c852a3fd10e14efae7445e910b7');
INSERT INTO "scheduler_journal" VALUES('guro',29,'2026-11-20 01:00:12.942100','rsvp.recorded','member:j4242rme7sma','{"answer": "maybe", "meeting": "syrjqh3cp00e", "member": "j4242rme7sma"}','b2c61974134e90b6e29b2abbfd1bddd97fce4c852a3fd10e14efae7445e910b7','12408fe93de7756074867f6f09bce105c85f4eff082e31e5de7b354b81eb23d6');
INSERT INTO "scheduler_journal" VALUES('guro',30,'2026-11-20 01:00:12.942100','rsvp.recorded','member:640s3rf2h8kd','{"answer": "maybe", "meeting": "syrjqh3cp00e", "member": "640s3rf2h8kd"}','12408fe93de7756074867f6f09bce105c85f4eff082e31e5de7b354b81eb23d6','7163e08743997cf3e7d77256372625fee3da2a9660d94941a412f9172a19792c');
INSERT INTO "scheduler_journal" VALUES('guro',31,'2026-11-20 01:00:12.969480','rsvp.recorded','member:f2wxbhsrqrm4','{"answer": "maybe", "meeting": "syrjqh3cp00e", "member": "f2wxbhsrqrm4"}','7163e08743997cf3e7d77256372625fee3da2a9660d94941a412f9172a19792c','4be53db390f6035a74238ea0260033145f182652f7894ed954f50a79d30b9be7');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',3,'2026-11-20 01:00:12.981766','rsvp.recorded','member:8c5edp9h2z2r','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "8c5edp9h2z2r"}','7c17991a757b5659b6103ebf85c328b22459a6a8a3d4fd2d9a1f1d382b6d14f7','0772e44a548f42303339ad6934440d157532c3b9217524ae0a3162419a8e341f');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',4,'2026-11-20 01:00:13.018259','rsvp.recorded','member:p0pehhe8jjy7','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "p0pehhe8jjy7"}','0772e44a548f42303339ad6934440d157532c3b9217524ae0a3162419a8e341f','3fd990f885bc4d0b04b77d37407761573b27e830f12ae0217257253d6e8230ad');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',5,'2026-11-20 01:00:13.018259','rsvp.recorded','member:an1w0m12r6ek','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "an1w0m12r6ek"}','3fd990f885bc4d0b04b77d37407761573b27e830f12ae0217257253d6e8230ad','2cf7e5ae84c65108c5cdbd70d4b97df32dda7f52f519a8a4f8bee388be539e00');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',6,'2026-11-20 01:00:13.046486','rsvp.recorded','member:j4242rme7sma','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "j4242rme7sma"}','2cf7e5ae84c65108c5cdbd70d4b97df32dda7f52f519a8a4f8bee388be539e00','e4de4fff2da78d3ab0be525de7aa8e393322d92d23d6bed519f295923420588a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',7,'2026-11-20 01:00:13.156797','rsvp.recorded','member:81rf2qra58bn','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "81rf2qra58bn"}','e4de4fff2da78d3ab0be525de7aa8e393322d92d23d6bed519f295923420588a','7b11c8adece41ac28cfccaf57161f0a02a6fb238047fc947b038d13bd65857ae');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',8,'2026-11-20 01:00:13.156797','rsvp.recorded','member:71h71k76p6xw','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "71h71k76p6xw"}','7b11c8adece41ac28cfccaf57161f0a02a6fb238047fc947b038d13bd65857ae','6977ff7170f562e27ba6311c4a2131a3a542af190d9aaf55d6869e00d88d6d67');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',9,'2026-11-20 01:00:13.213832','rsvp.recorded','member:4v5446tdtakf','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "4v5446tdtakf"}','6977ff7170f562e27ba6311c4a2131a3a542af190d9aaf55d6869e00d88d6d67','54c1d0c693e3ad088fa010a8c25bbdba5f1c869abc964b53a94e00047a3d7598');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',10,'2026-11-20 01:00:13.213832','rsvp.recorded','member:w9kz45x1djb3','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "w9kz45x1djb3"}','54c1d0c693e3ad088fa010a8c25bbdba5f1c869abc964b53a94e00047a3d7598','4037d76b8fed287be0709a880d93ddbd1c709d67863443d3a6a793e2ef3fa6ce');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',11,'2026-11-20 01:00:13.253243','rsvp.recorded','member:rsaxnm33qc80','{"answer": "no", "meeting": "wm92qrz52zxc", "member": "rsaxnm33qc80"}','4037d76b8fed287be0709a880d93ddbd1c709d67863443d3a6a793e2ef3fa6ce','541f50e7d56ad66fd4b21a277616c076dc30835dd2b034be8d8bbadc5d27c5bb');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',12,'2026-11-20 01:00:13.253243','rsvp.recorded','member:640s3rf2h8kd','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "640s3rf2h8kd"}','541f50e7d56ad66fd4b21a277616c076dc30835dd2b034be8d8bbadc5d27c5bb','08abef1f0881bd8cc545957f2283e1d895df2d576634182efcc1c46260ac2557');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',13,'2026-11-20 01:00:13.282888','rsvp.recorded','member:zkepbtharsv1','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "zkepbtharsv1"}','08abef1f0881bd8cc545957f2283e1d895df2d576634182efcc1c46260ac2557','68cc4a1c6dbb588c195eaf0b9b855cbb24e3af0e6b83158f6d39789072fe3f25');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',14,'2026-11-20 01:00:13.282888','rsvp.recorded','member:xt4xy42eznaa','{"answer": "yes", "meeting": "wm92qrz52zxc", "member": "xt4xy42eznaa"}','68cc4a1c6dbb588c195eaf0b9b855cbb24e3af0e6b83158f6d39789072fe3f25','285bf55b4ac275315a9caaadbb5a25b05e79c5fffc74a85a364b1b09000eb3b4');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',15,'2026-11-20 01:00:13.526482','rsvp.recorded','member:c77sznay46jc','{"answer": "no", "meeting": "wm92qrz52zxc", "member": "c77sznay46jc"}','285bf55b4ac275315a9caaadbb5a25b05e79c5fffc74a85a364b1b09000eb3b4','2ce5522d6f061c7f18483228ce47657901adabd6cc78de5e895feedabdcdf163');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',16,'2026-11-20 01:00:13.526482','rsvp.recorded','member:g9h8ss4rsp83','{"answer": "maybe", "meeting": "wm92qrz52zxc", "member": "g9h8ss4rsp83"}','2ce5522d6f061c7f18483228ce47657901adabd6cc78de5e895feedabdcdf163','5296c3aafbf15cf0b8dfee2568863b3e4e71d0693cd85c771888bd34166f243b');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',17,'2026-11-20 01:00:13.568883','rsvp.recorded','member:0znxfzp58zw8','{"answer": "maybe", "meeting": "wm92qrz52zxc", "member": "0znxfzp58zw8"}','5296c3aafbf15cf0b8dfee2568863b3e4e71d0693cd85c771888bd34166f243b','10d04fb867cc873934662a511fac2d1928300b7ff7534141fdea17940f886a3b');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',18,'2026-11-20 01:00:13.568883','rsvp.recorded','member:fq9e9c1prcan','{"answer": "no", "meeting": "wm92qrz52zxc", "member": "fq9e9c1prcan"}','10d04fb867cc873934662a511fac2d1928300b7ff7534141fdea17940f886a3b','0b65747f5cfbd385e924dfca1a0384be72deb0bf29ffa17139050948bd9cf3b7');
INSERT INTO "scheduler_journal" VALUES('guro',32,'2026-11-20 01:00:13.597548','rsvp.recorded','member:wwvs491hpv0d','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "wwvs491hpv0d"}','4be53db390f6035a74238ea0260033145f182652f7894ed954f50a79d30b9be7','7b1a87bfe22abee2b3aa43b92ed22cfea95760a974291fffbb90e473b1c97a2c');
INSERT INTO "scheduler_journal" VALUES('guro',33,'2026-11-20 01:00:13.597548','rsvp.recorded','member:kk21fmagz5at','{"answer": "yes", "meeting": "syrjqh3cp00e", "member": "kk21fmagz5at"}','7b1a87bfe22abee2b3aa43b92ed22cfea95760a974291fffbb90e473b1c97a2c','a3ae0a2051fc465c76788c17e50ec89be30ad13bd80c1490c983a325319033c0');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',19,'2026-12-02 09:01:00.933562','deadline.fired','scheduler','{"deadline": "bc00z66tga35", "kind": "forecast", "meeting": "wm92qrz52zxc"}','0b65747f5cfbd385e924dfca1a0384be72deb0bf29ffa17139050948bd9cf3b7','9fad0f8883c85db0311f8e62eac853c08bf1ea90a5c49d3c9bb49cadee4aaa7d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',20,'2026-12-02 09:01:00.950573','deadline.fired','scheduler','{"deadline": "hm5j0a5kmt30", "kind": "rsvp_reminder", "meeting": "wm92qrz52zxc"}','9fad0f8883c85db0311f8e62eac853c08bf1ea90a5c49d3c9bb49cadee4aaa7d','ba10eeafa7d18f33a21669f994729f4850f74cd292c3720d41cf870a01afd0b6');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',21,'2026-12-03 04:35:00.988101','deadline.fired','scheduler','{"deadline": "7dm6jg6s9stx", "kind": "arrivals", "meeting": "wm92qrz52zxc"}','ba10eeafa7d18f33a21669f994729f4850f74cd292c3720d41cf870a01afd0b6','14ad50c494e4470ce0bc9635f4d9b7c240a636cc4748c785ec189c138a459e4c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',22,'2026-12-03 04:35:01.256510','presence.declared','member:an1w0m12r6ek','{"meeting": "wm92qrz52zxc", "member": "an1w0m12r6ek", "presence": "jz052s5azb84", "starts": "2026-12-03T04:35:01.256510+00:00"}','14ad50c494e4470ce0bc9635f4d9b7c240a636cc4748c785ec189c138a459e4c','f7835d86fd65c1cdf3ee0cb06a7e717c49f71bd40b29639cdc0b4410f474ace9');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',23,'2026-12-03 04:35:01.283896','presence.declared','member:p0pehhe8jjy7','{"meeting": "wm92qrz52zxc", "member": "p0pehhe8jjy7", "presence": "j1st77wx5ztd", "starts": "2026-12-03T04:35:01.283896+00:00"}','f7835d86fd65c1cdf3ee0cb06a7e717c49f71bd40b29639cdc0b4410f474ace9','42835790717a37f7f68e986c50c428eca0e1e611a735212c5f43609bd3a61eab');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',24,'2026-12-03 04:35:01.283896','presence.declared','member:j4242rme7sma','{"meeting": "wm92qrz52zxc", "member": "j4242rme7sma", "presence": "rd3mygg4z02h", "starts": "2026-12-03T04:35:01.283896+00:00"}','42835790717a37f7f68e986c50c428eca0e1e611a735212c5f43609bd3a61eab','3a9adc1751992d258b8c79e31d42d8130000b11df3e827fbfb3e505adff82b9f');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',25,'2026-12-03 04:35:01.283896','presence.declared','member:8c5edp9h2z2r','{"meeting": "wm92qrz52zxc", "member": "8c5edp9h2z2r", "presence": "q286a1bdbvdw", "starts": "2026-12-03T04:35:01.283896+00:00"}','3a9adc1751992d258b8c79e31d42d8130000b11df3e827fbfb3e505adff82b9f','19d213e4037c876958ec5d8a9a74e91555d2f047fca5c0b0395b3c4184268427');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',26,'2026-12-03 04:35:01.283896','presence.declared','member:81rf2qra58bn','{"meeting": "wm92qrz52zxc", "member": "81rf2qra58bn", "presence": "e79e6a87anqh", "starts": "2026-12-03T04:35:01.283896+00:00"}','19d213e4037c876958ec5d8a9a74e91555d2f047fca5c0b0395b3c4184268427','c5f854e024f88d831d6a73b67e31f31ff373b016cf9ca2ea50c2b7439640e7cd');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',27,'2026-12-03 04:35:01.283896','presence.declared','member:71h71k76p6xw','{"meeting": "wm92qrz52zxc", "member": "71h71k76p6xw", "presence": "jj26ntz72tea", "starts": "2026-12-03T04:35:01.283896+00:00"}','c5f854e024f88d831d6a73b67e31f31ff373b016cf9ca2ea50c2b7439640e7cd','10ba4aa92d2fc1e8e1a43c591f829c9f5f40085a2491b744e961d23bc89648fc');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',28,'2026-12-03 04:35:01.357813','presence.declared','member:4v5446tdtakf','{"meeting": "wm92qrz52zxc", "member": "4v5446tdtakf", "presence": "4y9ksgynm2mj", "starts": "2026-12-03T04:35:01.357813+00:00"}','10ba4aa92d2fc1e8e1a43c591f829c9f5f40085a2491b744e961d23bc89648fc','223cb94a0d90fa49e5fb48c81e15fd562b7ff8e50d73a5cb681191da16615f5a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',29,'2026-12-03 04:35:01.357813','presence.declared','member:640s3rf2h8kd','{"meeting": "wm92qrz52zxc", "member": "640s3rf2h8kd", "presence": "ewwb0phvc53q", "starts": "2026-12-03T04:35:01.357813+00:00"}','223cb94a0d90fa49e5fb48c81e15fd562b7ff8e50d73a5cb681191da16615f5a','00901e306690c473156b269537dfc89bf3360cbdbc72640f01afafd242140a53');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',30,'2026-12-03 04:35:01.357813','presence.declared','member:w9kz45x1djb3','{"meeting": "wm92qrz52zxc", "member": "w9kz45x1djb3", "presence": "p92ns1tcjfat", "starts": "2026-12-03T04:35:01.357813+00:00"}','00901e306690c473156b269537dfc89bf3360cbdbc72640f01afafd242140a53','bd1055a313aded349693f40d9231922c71bcff2de500285a37219f84fbaa0c7d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',31,'2026-12-03 04:35:01.415071','presence.declared','member:xt4xy42eznaa','{"meeting": "wm92qrz52zxc", "member": "xt4xy42eznaa", "presence": "7rbmkwxmwktx", "starts": "2026-12-03T04:35:01.415071+00:00"}','bd1055a313aded349693f40d9231922c71bcff2de500285a37219f84fbaa0c7d','68bc14e3d50a9efff7cf5fce5b9d997b4a0055962d8ef2586cc46bd13d6fe6b0');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',32,'2026-12-03 04:35:01.415071','presence.declared','member:zkepbtharsv1','{"meeting": "wm92qrz52zxc", "member": "zkepbtharsv1", "presence": "a7tjtm1m81m6", "starts": "2026-12-03T04:35:01.415071+00:00"}','68bc14e3d50a9efff7cf5fce5b9d997b4a0055962d8ef2586cc46bd13d6fe6b0','286f7f6adfae0b0de2f78e76038ff3c797a919662823e708caf0a19eb6c8f654');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',33,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "4v5446tdtakf", "presence": "4y9ksgynm2mj", "source": "clerk", "starts": "2026-12-03T04:35:01.357813+00:00"}','286f7f6adfae0b0de2f78e76038ff3c797a919662823e708caf0a19eb6c8f654','250868b708b0d1735d33892640ce2ecc0ac967740be08b537650f24b2dfa88fd');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',34,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "640s3rf2h8kd", "presence": "ewwb0phvc53q", "source": "clerk", "starts": "2026-12-03T04:35:01.357813+00:00"}','250868b708b0d1735d33892640ce2ecc0ac967740be08b537650f24b2dfa88fd','ff4b9b6836331b978f2970d1c353c5672f4fd06f0758df52e51eb3ce3f2c5e5a');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',35,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "71h71k76p6xw", "presence": "jj26ntz72tea", "source": "clerk", "starts": "2026-12-03T04:35:01.283896+00:00"}','ff4b9b6836331b978f2970d1c353c5672f4fd06f0758df52e51eb3ce3f2c5e5a','8aa39b53cdacc14c5448e1d86d470b3acf418bd9aa1426d6eeed5e947ad60864');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',36,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "81rf2qra58bn", "presence": "e79e6a87anqh", "source": "clerk", "starts": "2026-12-03T04:35:01.283896+00:00"}','8aa39b53cdacc14c5448e1d86d470b3acf418bd9aa1426d6eeed5e947ad60864','e308c34eedc600cd2d60953cc41565e8653092386a89033348189afb4af05d03');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',37,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "8c5edp9h2z2r", "presence": "q286a1bdbvdw", "source": "clerk", "starts": "2026-12-03T04:35:01.283896+00:00"}','e308c34eedc600cd2d60953cc41565e8653092386a89033348189afb4af05d03','d9a4c2bea2249b5a518aa7b591333f9c3547a255b5f3fda52d20c75b5187dbbf');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',38,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "an1w0m12r6ek", "presence": "jz052s5azb84", "source": "clerk", "starts": "2026-12-03T04:35:01.256510+00:00"}','d9a4c2bea2249b5a518aa7b591333f9c3547a255b5f3fda52d20c75b5187dbbf','53a640ced1339e0d64cdde3fe6368961507577b9a8f825108c58bee1de5dd3b3');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',39,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "j4242rme7sma", "presence": "rd3mygg4z02h", "source": "clerk", "starts": "2026-12-03T04:35:01.283896+00:00"}','53a640ced1339e0d64cdde3fe6368961507577b9a8f825108c58bee1de5dd3b3','dc1e912d149ac24fada65de59d999002b94610d0cc72f02a9b137f0adb64794e');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',40,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "p0pehhe8jjy7", "presence": "j1st77wx5ztd", "source": "clerk", "starts": "2026-12-03T04:35:01.283896+00:00"}','dc1e912d149ac24fada65de59d999002b94610d0cc72f02a9b137f0adb64794e','7c98ee3c5a1853ec9367c1449b40f2b9ea9fd8908dd2b6adb4c75b829c0f371b');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',41,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "w9kz45x1djb3", "presence": "p92ns1tcjfat", "source": "clerk", "starts": "2026-12-03T04:35:01.357813+00:00"}','7c98ee3c5a1853ec9367c1449b40f2b9ea9fd8908dd2b6adb4c75b829c0f371b','f98d01c2597332cf49930dde9ff8fda959c337f3f68957266f3dc1c764a4acff');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',42,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "xt4xy42eznaa", "presence": "7rbmkwxmwktx", "source": "clerk", "starts": "2026-12-03T04:35:01.415071+00:00"}','f98d01c2597332cf49930dde9ff8fda959c337f3f68957266f3dc1c764a4acff','b9eaec687e46daac0ea0136c09e57cb6daf69226d6a98c57c7833474de29852e');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',43,'2026-12-03 04:35:01.933294','presence.confirmed','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "member": "zkepbtharsv1", "presence": "a7tjtm1m81m6", "source": "clerk", "starts": "2026-12-03T04:35:01.415071+00:00"}','b9eaec687e46daac0ea0136c09e57cb6daf69226d6a98c57c7833474de29852e','4d5b144d766626033b18870f32eeaba255596c63852d62fca971b5b02bedfc2c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',44,'2026-12-03 05:00:00.349852','deadline.fired','scheduler','{"deadline": "6acsym0588zb", "kind": "start", "meeting": "wm92qrz52zxc"}','4d5b144d766626033b18870f32eeaba255596c63852d62fca971b5b02bedfc2c','0d5c100c1352e813354afcd7b9b30aa625ad06feb918c2710c371a24bf37adf4');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',45,'2026-12-03 05:02:00.525960','roll.frozen','facilitator:qxtggt070j8s','{"charter": "guro", "charter_sub": "agenda", "charter_text": "f2807a8738b81a262058838f215ba27e77775d4da85e4d2cacd91f4b857740d1", "charter_version": 1, "meeting": "wm92qrz52zxc", "members": ["0znxfzp58zw8", "4782spkpwhq9", "4v5446tdtakf", "640s3rf2h8kd", "71h71k76p6xw", "81rf2qra58bn", "8c5edp9h2z2r", "a701a5q7b8kr", "an1w0m12r6ek", "c77sznay46jc", "fq9e9c1prcan", "g9h8ss4rsp83", "j4242rme7sma", "p0pehhe8jjy7", "rsaxnm33qc80", "w9kz45x1djb3", "xt4xy42eznaa", "zkepbtharsv1"], "version": 3}','0d5c100c1352e813354afcd7b9b30aa625ad06feb918c2710c371a24bf37adf4','fb82918e6a803b36374f3564ad18fd25f0d9d9a8d478c30f6e33fb47a0e32528');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',46,'2026-12-03 05:02:00.525960','declared.opened','facilitator:qxtggt070j8s','{"declared_at": "2026-12-03T05:02:00.525960+00:00", "enrolled": 18, "meeting": "wm92qrz52zxc", "present": 11, "presiding": "an1w0m12r6ek", "required": 10}','fb82918e6a803b36374f3564ad18fd25f0d9d9a8d478c30f6e33fb47a0e32528','bbd4ce09193dc75b2dd6ada3d98e84fc59557c2b79ec32c6ab9e027c55a542ea');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',47,'2026-12-03 05:37:01.190501','motion.put','facilitator:qxtggt070j8s','{"ballot": "no_objection", "item": 1, "meeting": "wm92qrz52zxc", "motion": "gz9zw3466z2w", "position": 1, "rule": "ordinary", "title": "1f353e2e9b9180dc6f81c9d0ddfde2f00ce37b501a9c33cd8a8f7e6c94347383"}','bbd4ce09193dc75b2dd6ada3d98e84fc59557c2b79ec32c6ab9e027c55a542ea','4b07dcb8250ee20822a3ae6399d4696712d1e627d8251bff8fcd42345dad8fec');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',48,'2026-12-03 05:37:01.284043','declared.no_objection','facilitator:qxtggt070j8s','{"abstain": 0, "ballot": "no_objection", "declared_at": "2026-12-03T05:37:01.284043+00:00", "enrolled": 18, "meeting": "wm92qrz52zxc", "motion": "gz9zw3466z2w", "no": 0, "outcome": "carried", "passed": "as_proposed", "present": 11, "presiding": "an1w0m12r6ek", "reason": "no_objection", "recused": 0, "rule": "ordinary", "verdict": "53048a54b07e99a67b04a2e05da4c153044ec9a8e624c1682b26c50657a10290", "voted": 0, "yes": 0}','4b07dcb8250ee20822a3ae6399d4696712d1e627d8251bff8fcd42345dad8fec','f4400deba378db5a4df2d048d4856979e6ca0684b1d59d4d6be20a5d0e5d0336');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',49,'2026-12-03 05:42:01.775752','declared.closed','facilitator:qxtggt070j8s','{"declared_at": "2026-12-03T05:42:01.775752+00:00", "meeting": "wm92qrz52zxc", "presiding": "an1w0m12r6ek"}','f4400deba378db5a4df2d048d4856979e6ca0684b1d59d4d6be20a5d0e5d0336','7e5227291088ac72d530e10fafb7fe28155478d8101a71dc868b0c7c76453d2b');
INSERT INTO "scheduler_journal" VALUES('guro',34,'2026-12-10 04:35:00.164927','deadline.fired','scheduler','{"deadline": "qgyqweg47vgn", "kind": "forecast", "meeting": "syrjqh3cp00e"}','a3ae0a2051fc465c76788c17e50ec89be30ad13bd80c1490c983a325319033c0','9ab544e85719ea222348feffe7be461721a7131783b7ea30bd054dd4fc20e406');
INSERT INTO "scheduler_journal" VALUES('guro',35,'2026-12-10 04:35:00.180806','deadline.fired','scheduler','{"deadline": "k03h6yngryzd", "kind": "rsvp_reminder", "meeting": "syrjqh3cp00e"}','9ab544e85719ea222348feffe7be461721a7131783b7ea30bd054dd4fc20e406','6817121ed4443fc0732413f3cc53f5a9d82e477bd0aaa2b0309b8f45c19e50c5');
INSERT INTO "scheduler_journal" VALUES('guro',36,'2026-12-10 04:35:00.194138','deadline.fired','scheduler','{"deadline": "wbekt8mgcntt", "kind": "arrivals", "meeting": "syrjqh3cp00e"}','6817121ed4443fc0732413f3cc53f5a9d82e477bd0aaa2b0309b8f45c19e50c5','9270acb9adfb67e21af6ce3033a58049ac6d1cbc6d29ed4997fae340236e96e4');
INSERT INTO "scheduler_journal" VALUES('guro',37,'2026-12-10 04:35:00.583860','presence.declared','member:whp9wfmxddmm','{"meeting": "syrjqh3cp00e", "member": "whp9wfmxddmm", "presence": "vsejzkp463nh", "starts": "2026-12-10T04:35:00.583860+00:00"}','9270acb9adfb67e21af6ce3033a58049ac6d1cbc6d29ed4997fae340236e96e4','a019268f844df4e3f3d5fdfc785de8086b559dd079ad777cdeeb2eda2129f052');
INSERT INTO "scheduler_journal" VALUES('guro',38,'2026-12-10 04:35:00.640393','presence.declared','member:vgrq59cn8m4x','{"meeting": "syrjqh3cp00e", "member": "vgrq59cn8m4x", "presence": "4n1py7096ggg", "starts": "2026-12-10T04:35:00.640393+00:00"}','a019268f844df4e3f3d5fdfc785de8086b559dd079ad777cdeeb2eda2129f052','2b9df4cc2c037e98b1b0c7d92fa41ffcf88f9f6b4eceff50b8f7161b8889daa5');
INSERT INTO "scheduler_journal" VALUES('guro',39,'2026-12-10 04:35:00.640393','presence.declared','member:jvzgqzxh7bsy','{"meeting": "syrjqh3cp00e", "member": "jvzgqzxh7bsy", "presence": "298m3dy9yq9n", "starts": "2026-12-10T04:35:00.640393+00:00"}','2b9df4cc2c037e98b1b0c7d92fa41ffcf88f9f6b4eceff50b8f7161b8889daa5','8c45b4c0fb3c74bff810d7ed48b2aa1f75a6aec49c59fef17d87239627e9e8bd');
INSERT INTO "scheduler_journal" VALUES('guro',40,'2026-12-10 04:35:00.640393','presence.declared','member:t5cdf8bt1dfg','{"meeting": "syrjqh3cp00e", "member": "t5cdf8bt1dfg", "presence": "fce1p6jc8sx4", "starts": "2026-12-10T04:35:00.640393+00:00"}','8c45b4c0fb3c74bff810d7ed48b2aa1f75a6aec49c59fef17d87239627e9e8bd','311746284e975a727eaf8a73086a1760126d72a15b4cd37e389842d74572058d');
INSERT INTO "scheduler_journal" VALUES('guro',41,'2026-12-10 04:35:00.640393','presence.declared','member:9s0pb1cp2tth','{"meeting": "syrjqh3cp00e", "member": "9s0pb1cp2tth", "presence": "2ys79xjjn9wf", "starts": "2026-12-10T04:35:00.640393+00:00"}','311746284e975a727eaf8a73086a1760126d72a15b4cd37e389842d74572058d','fc04367b0e1156c680ce7975fd99b3b35e18b6c3f1420fb945e3beb52a56febc');
INSERT INTO "scheduler_journal" VALUES('guro',42,'2026-12-10 04:35:00.719103','presence.declared','member:newg6yzgd557','{"meeting": "syrjqh3cp00e", "member": "newg6yzgd557", "presence": "12kcer7k9zqn", "starts": "2026-12-10T04:35:00.719103+00:00"}','fc04367b0e1156c680ce7975fd99b3b35e18b6c3f1420fb945e3beb52a56febc','f0f070eeae9614086861beafcb6c12daeda2efdaa7940d5d8cdd6b985b072042');
INSERT INTO "scheduler_journal" VALUES('guro',43,'2026-12-10 04:35:00.719103','presence.declared','member:cezvpczv28qy','{"meeting": "syrjqh3cp00e", "member": "cezvpczv28qy", "presence": "9j04913ntv4q", "starts": "2026-12-10T04:35:00.719103+00:00"}','f0f070eeae9614086861beafcb6c12daeda2efdaa7940d5d8cdd6b985b072042','8952025c70df493a973bfe6cb7e95ce317ce412c8df88e705fdb311913722175');
INSERT INTO "scheduler_journal" VALUES('guro',44,'2026-12-10 04:35:00.719103','presence.declared','member:wz6gc2amngja','{"meeting": "syrjqh3cp00e", "member": "wz6gc2amngja", "presence": "dbhtgbsb8n2j", "starts": "2026-12-10T04:35:00.719103+00:00"}','8952025c70df493a973bfe6cb7e95ce317ce412c8df88e705fdb311913722175','4aa9279abea2d2c4f29e1dabce339cc724a8489f50aabddc1a83ff88e1387df0');
INSERT INTO "scheduler_journal" VALUES('guro',45,'2026-12-10 04:35:00.806614','presence.declared','member:d99s2chejmjr','{"meeting": "syrjqh3cp00e", "member": "d99s2chejmjr", "presence": "rvfv20s0met3", "starts": "2026-12-10T04:35:00.806614+00:00"}','4aa9279abea2d2c4f29e1dabce339cc724a8489f50aabddc1a83ff88e1387df0','165064f3fa32116bc59f04efd207d3cdbd4b814ab1bac2c240e4e4b07401f155');
INSERT INTO "scheduler_journal" VALUES('guro',46,'2026-12-10 04:35:00.806614','presence.declared','member:8c5edp9h2z2r','{"meeting": "syrjqh3cp00e", "member": "8c5edp9h2z2r", "presence": "a233kgs8ckxr", "starts": "2026-12-10T04:35:00.806614+00:00"}','165064f3fa32116bc59f04efd207d3cdbd4b814ab1bac2c240e4e4b07401f155','f1bbf9d11dcdf89b4c89d4254c10418a31a6a53296e5dd9d7f10a3420ef99c7d');
INSERT INTO "scheduler_journal" VALUES('guro',47,'2026-12-10 04:35:00.806614','presence.declared','member:71h71k76p6xw','{"meeting": "syrjqh3cp00e", "member": "71h71k76p6xw", "presence": "r701pcgrwcm8", "starts": "2026-12-10T04:35:00.806614+00:00"}','f1bbf9d11dcdf89b4c89d4254c10418a31a6a53296e5dd9d7f10a3420ef99c7d','a1eda507703538c455f189d11473c3d85dcc8498f7e504c81694ef41b4414465');
INSERT INTO "scheduler_journal" VALUES('guro',48,'2026-12-10 04:35:00.806614','presence.declared','member:wzp9fgszr2qk','{"meeting": "syrjqh3cp00e", "member": "wzp9fgszr2qk", "presence": "1ghbmkhmqa5s", "starts": "2026-12-10T04:35:00.806614+00:00"}','a1eda507703538c455f189d11473c3d85dcc8498f7e504c81694ef41b4414465','90c55a509004ab078331f5b750be34b8c7df35539ba2d646302870395c2a1a1f');
INSERT INTO "scheduler_journal" VALUES('guro',49,'2026-12-10 04:35:00.896582','presence.declared','member:h16cfqe35qxa','{"meeting": "syrjqh3cp00e", "member": "h16cfqe35qxa", "presence": "jjrwmvtsrw1s", "starts": "2026-12-10T04:35:00.896582+00:00"}','90c55a509004ab078331f5b750be34b8c7df35539ba2d646302870395c2a1a1f','3e991779411c7abc7cae898c13f8e6eed42646e7083617c5fa79a03a31780d8c');
INSERT INTO "scheduler_journal" VALUES('guro',50,'2026-12-10 04:35:00.896582','presence.declared','member:xbbm46am816d','{"meeting": "syrjqh3cp00e", "member": "xbbm46am816d", "presence": "rj86cvzj4sfj", "starts": "2026-12-10T04:35:00.896582+00:00"}','3e991779411c7abc7cae898c13f8e6eed42646e7083617c5fa79a03a31780d8c','d9ce6319b762083d7cd4b9ba8be221a3045a388121ba1474d18af23214d51dfe');
INSERT INTO "scheduler_journal" VALUES('guro',51,'2026-12-10 04:35:00.896582','presence.declared','member:pzs1cf0ab8tn','{"meeting": "syrjqh3cp00e", "member": "pzs1cf0ab8tn", "presence": "gzvebhppz0r2", "starts": "2026-12-10T04:35:00.896582+00:00"}','d9ce6319b762083d7cd4b9ba8be221a3045a388121ba1474d18af23214d51dfe','ee8fcf6e9e174ef60135962ada39e9b180e31cafa2f6f6ed77a5728cd1516042');
INSERT INTO "scheduler_journal" VALUES('guro',52,'2026-12-10 04:35:01.023213','presence.declared','member:w9kz45x1djb3','{"meeting": "syrjqh3cp00e", "member": "w9kz45x1djb3", "presence": "k714yp966z2d", "starts": "2026-12-10T04:35:01.023213+00:00"}','ee8fcf6e9e174ef60135962ada39e9b180e31cafa2f6f6ed77a5728cd1516042','0f9fb73cc8c19b075aaa8f082cf58f044c6b673733f22dc69e02d9d98b6c54da');
INSERT INTO "scheduler_journal" VALUES('guro',53,'2026-12-10 04:35:01.392463','presence.declared','member:kk21fmagz5at','{"meeting": "syrjqh3cp00e", "member": "kk21fmagz5at", "presence": "46vmrbzpkh2s", "starts": "2026-12-10T04:35:01.392463+00:00"}','0f9fb73cc8c19b075aaa8f082cf58f044c6b673733f22dc69e02d9d98b6c54da','321f51b6d11eb3dfd57bec9f73fd1a54ab0182b46c51da78d506c97183632bf1');
INSERT INTO "scheduler_journal" VALUES('guro',54,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "71h71k76p6xw", "presence": "r701pcgrwcm8", "source": "clerk", "starts": "2026-12-10T04:35:00.806614+00:00"}','321f51b6d11eb3dfd57bec9f73fd1a54ab0182b46c51da78d506c97183632bf1','42780365cb33fe3222827b6b5d532021d58d3a419f9ce54a07d1f5e2ea4b5759');
INSERT INTO "scheduler_journal" VALUES('guro',55,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "8c5edp9h2z2r", "presence": "a233kgs8ckxr", "source": "clerk", "starts": "2026-12-10T04:35:00.806614+00:00"}','42780365cb33fe3222827b6b5d532021d58d3a419f9ce54a07d1f5e2ea4b5759','5c6ff0b1c28c7ba45c12d7f2ed6c8b356879da7f8702322be8f872b65287c3cc');
INSERT INTO "scheduler_journal" VALUES('guro',56,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "9s0pb1cp2tth", "presence": "2ys79xjjn9wf", "source": "clerk", "starts": "2026-12-10T04:35:00.640393+00:00"}','5c6ff0b1c28c7ba45c12d7f2ed6c8b356879da7f8702322be8f872b65287c3cc','2b35c967b5e6a2618511f935040248927951f359ed5cbb3f346e14de72726915');
INSERT INTO "scheduler_journal" VALUES('guro',57,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "cezvpczv28qy", "presence": "9j04913ntv4q", "source": "clerk", "starts": "2026-12-10T04:35:00.719103+00:00"}','2b35c967b5e6a2618511f935040248927951f359ed5cbb3f346e14de72726915','fc7f4be3e94d829dd692d856e9c46b6d0a4308c88cb05f80768f38f1abee52e3');
INSERT INTO "scheduler_journal" VALUES('guro',58,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "d99s2chejmjr", "presence": "rvfv20s0met3", "source": "clerk", "starts": "2026-12-10T04:35:00.806614+00:00"}','fc7f4be3e94d829dd692d856e9c46b6d0a4308c88cb05f80768f38f1abee52e3','ee5e4629bbea32d3be1755eb2f6378075eac776175f9575561da1473ceea3751');
INSERT INTO "scheduler_journal" VALUES('guro',59,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "h16cfqe35qxa", "presence": "jjrwmvtsrw1s", "source": "clerk", "starts": "2026-12-10T04:35:00.896582+00:00"}','ee5e4629bbea32d3be1755eb2f6378075eac776175f9575561da1473ceea3751','cac48f02bef41e3bace33b6938b9b863d264f469acb010d744e7028a9e64b0f1');
INSERT INTO "scheduler_journal" VALUES('guro',60,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "jvzgqzxh7bsy", "presence": "298m3dy9yq9n", "source": "clerk", "starts": "2026-12-10T04:35:00.640393+00:00"}','cac48f02bef41e3bace33b6938b9b863d264f469acb010d744e7028a9e64b0f1','84bc8b098a5763dcf1aed9f8b87820daa26036f3a27f5594f924c64d7dd56d9c');
INSERT INTO "scheduler_journal" VALUES('guro',61,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "kk21fmagz5at", "presence": "46vmrbzpkh2s", "source": "clerk", "starts": "2026-12-10T04:35:01.392463+00:00"}','84bc8b098a5763dcf1aed9f8b87820daa26036f3a27f5594f924c64d7dd56d9c','4e5695e57561bc270cb3f8f80ed96e5ea5fdcc99b1e6e675ba56be11e06c9806');
INSERT INTO "scheduler_journal" VALUES('guro',62,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "newg6yzgd557", "presence": "12kcer7k9zqn", "source": "clerk", "starts": "2026-12-10T04:35:00.719103+00:00"}','4e5695e57561bc270cb3f8f80ed96e5ea5fdcc99b1e6e675ba56be11e06c9806','38ffae58fba569919f1c5d01c4381f3d528dbee5cbf6e3d9141ed3b5ad63b884');
INSERT INTO "scheduler_journal" VALUES('guro',63,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "pzs1cf0ab8tn", "presence": "gzvebhppz0r2", "source": "clerk", "starts": "2026-12-10T04:35:00.896582+00:00"}','38ffae58fba569919f1c5d01c4381f3d528dbee5cbf6e3d9141ed3b5ad63b884','f3692d3532fa138bc5f5f5f490930e435e7787d1bee0ffbc365bb607f8355f4f');
INSERT INTO "scheduler_journal" VALUES('guro',64,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "t5cdf8bt1dfg", "presence": "fce1p6jc8sx4", "source": "clerk", "starts": "2026-12-10T04:35:00.640393+00:00"}','f3692d3532fa138bc5f5f5f490930e435e7787d1bee0ffbc365bb607f8355f4f','2dab90cdd045dee7f3170e028a4915dab7a58fd8e09cc3335bba463b2b68e39e');
INSERT INTO "scheduler_journal" VALUES('guro',65,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "vgrq59cn8m4x", "presence": "4n1py7096ggg", "source": "clerk", "starts": "2026-12-10T04:35:00.640393+00:00"}','2dab90cdd045dee7f3170e028a4915dab7a58fd8e09cc3335bba463b2b68e39e','f166b7f82a3ae4a200238efc1c2a68767cff72dd5f9ef1a908fcc77e4239b6de');
INSERT INTO "scheduler_journal" VALUES('guro',66,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "w9kz45x1djb3", "presence": "k714yp966z2d", "source": "clerk", "starts": "2026-12-10T04:35:01.023213+00:00"}','f166b7f82a3ae4a200238efc1c2a68767cff72dd5f9ef1a908fcc77e4239b6de','91e587c02ea890b88d6ef9f68c53f13cb988d4cd80026a65fbd0507bc5e13b52');
INSERT INTO "scheduler_journal" VALUES('guro',67,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "whp9wfmxddmm", "presence": "vsejzkp463nh", "source": "clerk", "starts": "2026-12-10T04:35:00.583860+00:00"}','91e587c02ea890b88d6ef9f68c53f13cb988d4cd80026a65fbd0507bc5e13b52','c378511aa417081cf7793e82945f44407a86ed7e4e2a207318baf41526bdea3d');
INSERT INTO "scheduler_journal" VALUES('guro',68,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "wz6gc2amngja", "presence": "dbhtgbsb8n2j", "source": "clerk", "starts": "2026-12-10T04:35:00.719103+00:00"}','c378511aa417081cf7793e82945f44407a86ed7e4e2a207318baf41526bdea3d','bd882eba9e96ca1f958ed52034a628c9cb67143e54394204106eee1ef98a0e1e');
INSERT INTO "scheduler_journal" VALUES('guro',69,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "wzp9fgszr2qk", "presence": "1ghbmkhmqa5s", "source": "clerk", "starts": "2026-12-10T04:35:00.806614+00:00"}','bd882eba9e96ca1f958ed52034a628c9cb67143e54394204106eee1ef98a0e1e','0dd9bbf52cf35a35e6f37652afcb7f125fc37ed5480a15522aaf7a3409542ef8');
INSERT INTO "scheduler_journal" VALUES('guro',70,'2026-12-10 04:35:01.701287','presence.confirmed','operator','{"meeting": "syrjqh3cp00e", "member": "xbbm46am816d", "presence": "rj86cvzj4sfj", "source": "clerk", "starts": "2026-12-10T04:35:00.896582+00:00"}','0dd9bbf52cf35a35e6f37652afcb7f125fc37ed5480a15522aaf7a3409542ef8','69df54317484d754537978afd9e0837736278726010288b20f70b772cf419c91');
INSERT INTO "scheduler_journal" VALUES('guro',71,'2026-12-10 05:00:00.807368','deadline.fired','scheduler','{"deadline": "1k9agt7x8sht", "kind": "start", "meeting": "syrjqh3cp00e"}','69df54317484d754537978afd9e0837736278726010288b20f70b772cf419c91','82909d9dc851f315e2223a02bb5452365d0dbc69f3d22f0db9a79e1d67f91bca');
INSERT INTO "scheduler_journal" VALUES('guro',72,'2026-12-10 05:06:01.066627','presence.confirmed','member:p0pehhe8jjy7','{"meeting": "syrjqh3cp00e", "member": "p0pehhe8jjy7", "presence": "gdhd4bmffr90", "source": "code", "starts": "2026-12-10T05:06:01.066627+00:00"}','82909d9dc851f315e2223a02bb5452365d0dbc69f3d22f0db9a79e1d67f91bca','4bcc61f6392d25f8f5258607875c1e10a9691cc536879b52ed0fa0a678a293e6');
INSERT INTO "scheduler_journal" VALUES('guro',73,'2026-12-10 05:06:01.086132','presence.confirmed','member:81rf2qra58bn','{"meeting": "syrjqh3cp00e", "member": "81rf2qra58bn", "presence": "b73rzbqkvsbj", "source": "code", "starts": "2026-12-10T05:06:01.086132+00:00"}','4bcc61f6392d25f8f5258607875c1e10a9691cc536879b52ed0fa0a678a293e6','27cec8aa08a2b616a51a88ea1dab6a8b816db52b0567ac16e1991565576e7414');
INSERT INTO "scheduler_journal" VALUES('guro',74,'2026-12-10 05:06:01.186304','presence.confirmed','member:wwvs491hpv0d','{"meeting": "syrjqh3cp00e", "member": "wwvs491hpv0d", "presence": "1b80cf4y851g", "source": "code", "starts": "2026-12-10T05:06:01.186304+00:00"}','27cec8aa08a2b616a51a88ea1dab6a8b816db52b0567ac16e1991565576e7414','92efbe64353058cad7f699720c6eb47edbfa6d06236e86acf45daaff7fca8507');
INSERT INTO "scheduler_journal" VALUES('guro',75,'2026-12-10 05:06:01.414956','roll.frozen','facilitator:2nzkyxv0mkzg','{"charter": "guro", "charter_sub": null, "charter_text": "f2807a8738b81a262058838f215ba27e77775d4da85e4d2cacd91f4b857740d1", "charter_version": 1, "meeting": "syrjqh3cp00e", "members": ["4v5446tdtakf", "4xzd19wbf3zf", "640s3rf2h8kd", "71h71k76p6xw", "7n2b1rntnw6s", "81rf2qra58bn", "8c5edp9h2z2r", "9s0pb1cp2tth", "an1w0m12r6ek", "b5dd6a8442ee", "cezvpczv28qy", "d99s2chejmjr", "f2wxbhsrqrm4", "h16cfqe35qxa", "j4242rme7sma", "jqxb39924s0w", "jvzgqzxh7bsy", "kc32khpyxfbd", "kk21fmagz5at", "newg6yzgd557", "p0pehhe8jjy7", "pzs1cf0ab8tn", "t5cdf8bt1dfg", "vcv99kpy0e5x", "vgrq59cn8m4x", "w9kz45x1djb3", "whp9wfmxddmm", "wwvs491hpv0d", "wz6gc2amngja", "wzp9fgszr2qk", "xbbm46am816d", "xtprmesv840v", "y0906z8z2aq0", "yrtazx77pbj4", "zpenbp8sb9qc"], "version": 3}','92efbe64353058cad7f699720c6eb47edbfa6d06236e86acf45daaff7fca8507','7a7c5abd1ceef4e724880ff0fae6c9d8f35e202baee1ff37aea4da41e919b970');
INSERT INTO "scheduler_journal" VALUES('guro',76,'2026-12-10 05:06:01.414956','declared.opened','facilitator:2nzkyxv0mkzg','{"declared_at": "2026-12-10T05:06:01.414956+00:00", "enrolled": 35, "meeting": "syrjqh3cp00e", "present": 20, "presiding": "whp9wfmxddmm", "required": 18}','7a7c5abd1ceef4e724880ff0fae6c9d8f35e202baee1ff37aea4da41e919b970','36d54e2d654b2bb65b6c16d8dc85a20c4eccff72e0f1687a43a03db2733333a7');
INSERT INTO "scheduler_journal" VALUES('guro',77,'2026-12-10 05:20:01.574989','motion.put','operator','{"ballot": "roll_call", "item": 2, "meeting": "syrjqh3cp00e", "motion": "nx7eeww578vw", "position": 1, "rule": "ordinary", "title": "2a0ab413e0dbed76cbb821e41444f310487cbe84ba97096ede092ab466d68768"}','36d54e2d654b2bb65b6c16d8dc85a20c4eccff72e0f1687a43a03db2733333a7','9cc538c5da2edda9e0325cd7d971828cb2efdf7e310848e1bd3a720b9ee2ec7b');
INSERT INTO "scheduler_journal" VALUES('guro',78,'2026-12-10 05:20:01.590779','declared.no_objection','operator','{"abstain": 0, "ballot": "no_objection", "declared_at": "2026-12-10T05:20:01.590779+00:00", "enrolled": 35, "meeting": "syrjqh3cp00e", "motion": "nx7eeww578vw", "no": 0, "outcome": "carried", "passed": "as_proposed", "present": 20, "presiding": "whp9wfmxddmm", "reason": "no_objection", "recused": 0, "rule": "ordinary", "verdict": "415e0610403368ec6384a72e0b46b0e5cf1aaf3bac34beb723efd94bbb72073d", "voted": 0, "yes": 0}','9cc538c5da2edda9e0325cd7d971828cb2efdf7e310848e1bd3a720b9ee2ec7b','f19774e8cfe41b24979094dd8de3e0660e5d4af52d37c6cd8724452773e65baf');
INSERT INTO "scheduler_journal" VALUES('guro',79,'2026-12-10 05:37:01.724002','motion.put','operator','{"ballot": "roll_call", "item": 3, "meeting": "syrjqh3cp00e", "motion": "kmscr6qvmyzy", "position": 2, "rule": "ordinary", "title": "ea85c4fddf33f3f11b43b555eebecade6d81e30d6feb278a2a50ab3ea65eb85e"}','f19774e8cfe41b24979094dd8de3e0660e5d4af52d37c6cd8724452773e65baf','c0e45053a2e5ffd965e31017e914a2a3d35603212e415fe638b0f84023b6a84a');
INSERT INTO "scheduler_journal" VALUES('guro',80,'2026-12-10 05:37:01.736805','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T05:37:01.736805+00:00", "meeting": "syrjqh3cp00e", "motion": "kmscr6qvmyzy", "present": 20, "presiding": "whp9wfmxddmm", "recused": 0}','c0e45053a2e5ffd965e31017e914a2a3d35603212e415fe638b0f84023b6a84a','0a0db9722f1458b4d131f32cc8881d8758d526192f2d3f4ae1396144db6723d8');
INSERT INTO "scheduler_journal" VALUES('guro',81,'2026-12-10 05:37:01.884990','ballot.cast','member:whp9wfmxddmm','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "whp9wfmxddmm", "motion": "kmscr6qvmyzy"}','0a0db9722f1458b4d131f32cc8881d8758d526192f2d3f4ae1396144db6723d8','3cc814c4b0b4e324a85e7a983c2f81e96a7ccf0074ec0c895e131fe4c5a0ac87');
INSERT INTO "scheduler_journal" VALUES('guro',82,'2026-12-10 05:37:01.884990','ballot.cast','member:vgrq59cn8m4x','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "vgrq59cn8m4x", "motion": "kmscr6qvmyzy"}','3cc814c4b0b4e324a85e7a983c2f81e96a7ccf0074ec0c895e131fe4c5a0ac87','5bf807ddabd88e4bc8a9dfcc7d6a54cd426412dfb4c43b4a7ad3f8b33fe05f71');
INSERT INTO "scheduler_journal" VALUES('guro',83,'2026-12-10 05:37:01.884990','ballot.cast','member:jvzgqzxh7bsy','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "jvzgqzxh7bsy", "motion": "kmscr6qvmyzy"}','5bf807ddabd88e4bc8a9dfcc7d6a54cd426412dfb4c43b4a7ad3f8b33fe05f71','8e6f43b350853578ccd0e56c5ab5057e6ae34f92d46605967e58b44bd9c8fcd9');
INSERT INTO "scheduler_journal" VALUES('guro',84,'2026-12-10 05:37:01.884990','ballot.cast','member:t5cdf8bt1dfg','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "t5cdf8bt1dfg", "motion": "kmscr6qvmyzy"}','8e6f43b350853578ccd0e56c5ab5057e6ae34f92d46605967e58b44bd9c8fcd9','d362800015c6c6c971f2c8e305d62e353bd75c790da7c6e07a9b1a0cbcfff4b7');
INSERT INTO "scheduler_journal" VALUES('guro',85,'2026-12-10 05:37:01.884990','ballot.cast','member:9s0pb1cp2tth','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "9s0pb1cp2tth", "motion": "kmscr6qvmyzy"}','d362800015c6c6c971f2c8e305d62e353bd75c790da7c6e07a9b1a0cbcfff4b7','d899c933ccd1fa99a93893d3552efdbc6be6d49a5066dba6474309c958773167');
INSERT INTO "scheduler_journal" VALUES('guro',86,'2026-12-10 05:37:01.884990','ballot.cast','member:cezvpczv28qy','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "cezvpczv28qy", "motion": "kmscr6qvmyzy"}','d899c933ccd1fa99a93893d3552efdbc6be6d49a5066dba6474309c958773167','5bd57f8cca5f5402dcd572fbbf295a7ca477c4a0a108d17a91b1fa7d34e02cdb');
INSERT INTO "scheduler_journal" VALUES('guro',87,'2026-12-10 05:37:01.884990','ballot.cast','member:newg6yzgd557','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "newg6yzgd557", "motion": "kmscr6qvmyzy"}','5bd57f8cca5f5402dcd572fbbf295a7ca477c4a0a108d17a91b1fa7d34e02cdb','ed3ae62c746d6c43bf33fe5386266b7092881c00bac54b7c3308a16cfe38329b');
INSERT INTO "scheduler_journal" VALUES('guro',88,'2026-12-10 05:37:01.884990','ballot.cast','member:wz6gc2amngja','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "wz6gc2amngja", "motion": "kmscr6qvmyzy"}','ed3ae62c746d6c43bf33fe5386266b7092881c00bac54b7c3308a16cfe38329b','1ef175b82f1339c7e48f8ee82013dc3fc334c399478f9294ff06b54e813d02cf');
INSERT INTO "scheduler_journal" VALUES('guro',89,'2026-12-10 05:37:01.884990','ballot.cast','member:d99s2chejmjr','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "d99s2chejmjr", "motion": "kmscr6qvmyzy"}','1ef175b82f1339c7e48f8ee82013dc3fc334c399478f9294ff06b54e813d02cf','582936eb6d96ef02ccda971ca598c2aa669a2430d9c7d268dfb2bf0a34af254a');
INSERT INTO "scheduler_journal" VALUES('guro',90,'2026-12-10 05:37:01.884990','ballot.cast','member:71h71k76p6xw','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "71h71k76p6xw", "motion": "kmscr6qvmyzy"}','582936eb6d96ef02ccda971ca598c2aa669a2430d9c7d268dfb2bf0a34af254a','0a72a2dd8b5425574e234a98cf861db3377c66d6f7f46a9ed32eb74a5ba05e16');
INSERT INTO "scheduler_journal" VALUES('guro',91,'2026-12-10 05:37:01.884990','ballot.cast','member:8c5edp9h2z2r','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "8c5edp9h2z2r", "motion": "kmscr6qvmyzy"}','0a72a2dd8b5425574e234a98cf861db3377c66d6f7f46a9ed32eb74a5ba05e16','8480de64f39f0baebbea3563ec2b072f28dce17165496b7bd7524cf0cc97819e');
INSERT INTO "scheduler_journal" VALUES('guro',92,'2026-12-10 05:37:01.884990','ballot.cast','member:wzp9fgszr2qk','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "wzp9fgszr2qk", "motion": "kmscr6qvmyzy"}','8480de64f39f0baebbea3563ec2b072f28dce17165496b7bd7524cf0cc97819e','5264dfea58a4803434389cf407235553f5b0b1e8d53aeaa8dbc8712b16b5539a');
INSERT INTO "scheduler_journal" VALUES('guro',93,'2026-12-10 05:37:01.884990','ballot.cast','member:h16cfqe35qxa','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "h16cfqe35qxa", "motion": "kmscr6qvmyzy"}','5264dfea58a4803434389cf407235553f5b0b1e8d53aeaa8dbc8712b16b5539a','c8f199774a07eaa5a3625cb6421468c159de707c2561a6372650ee0d531e7237');
INSERT INTO "scheduler_journal" VALUES('guro',94,'2026-12-10 05:37:01.884990','ballot.cast','member:xbbm46am816d','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "xbbm46am816d", "motion": "kmscr6qvmyzy"}','c8f199774a07eaa5a3625cb6421468c159de707c2561a6372650ee0d531e7237','d1131c4c4e763080f69c21a953a41c9ac812281d3421c63e6fd6ee0a0f5297ff');
INSERT INTO "scheduler_journal" VALUES('guro',95,'2026-12-10 05:37:01.884990','ballot.cast','member:pzs1cf0ab8tn','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "pzs1cf0ab8tn", "motion": "kmscr6qvmyzy"}','d1131c4c4e763080f69c21a953a41c9ac812281d3421c63e6fd6ee0a0f5297ff','564e4349607e3ca0635527b8e28bfe151a3e250be7a5cb692e29a0784c1c694f');
INSERT INTO "scheduler_journal" VALUES('guro',96,'2026-12-10 05:37:01.884990','ballot.cast','member:w9kz45x1djb3','{"before": null, "choice": "abstain", "meeting": "syrjqh3cp00e", "member": "w9kz45x1djb3", "motion": "kmscr6qvmyzy"}','564e4349607e3ca0635527b8e28bfe151a3e250be7a5cb692e29a0784c1c694f','883b21a13e45522d2cf7d23732e6f65e897cfe241d65609b07334529ea85a3f4');
INSERT INTO "scheduler_journal" VALUES('guro',97,'2026-12-10 05:37:01.884990','ballot.cast','member:p0pehhe8jjy7','{"before": null, "choice": "abstain", "meeting": "syrjqh3cp00e", "member": "p0pehhe8jjy7", "motion": "kmscr6qvmyzy"}','883b21a13e45522d2cf7d23732e6f65e897cfe241d65609b07334529ea85a3f4','b765b738d14d51077529716a29af84576477fdc7efd7cf581ae6f6a17e07a529');
INSERT INTO "scheduler_journal" VALUES('guro',98,'2026-12-10 05:37:01.884990','ballot.cast','member:81rf2qra58bn','{"before": null, "choice": "abstain", "meeting": "syrjqh3cp00e", "member": "81rf2qra58bn", "motion": "kmscr6qvmyzy"}','b765b738d14d51077529716a29af84576477fdc7efd7cf581ae6f6a17e07a529','57b1d8d64ff008c9885564a007999ffb5838b34b7525249935fbd6522b00e790');
INSERT INTO "scheduler_journal" VALUES('guro',99,'2026-12-10 05:37:02.011949','ballot.cast','member:wwvs491hpv0d','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "wwvs491hpv0d", "motion": "kmscr6qvmyzy"}','57b1d8d64ff008c9885564a007999ffb5838b34b7525249935fbd6522b00e790','b5ce7b7e7869a5b0f4716f561c92fbb24131cdba5acfbb0473df2187b8f3f511');
INSERT INTO "scheduler_journal" VALUES('guro',100,'2026-12-10 05:37:02.024906','ballot.cast','member:kk21fmagz5at','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "kk21fmagz5at", "motion": "kmscr6qvmyzy"}','b5ce7b7e7869a5b0f4716f561c92fbb24131cdba5acfbb0473df2187b8f3f511','d5cbe9ceb913213f3aab8c6faa6b0522352fdb63dc14c19bcb9c9b415fa5a5d0');
INSERT INTO "scheduler_journal" VALUES('guro',101,'2026-12-10 05:37:03.283009','declared.vote_closed','operator','{"abstain": 3, "ballot": "roll_call", "declared_at": "2026-12-10T05:37:03.283009+00:00", "enrolled": 35, "meeting": "syrjqh3cp00e", "motion": "kmscr6qvmyzy", "no": 5, "outcome": "carried", "passed": "as_proposed", "present": 20, "presiding": "whp9wfmxddmm", "reason": "enough_yes", "recused": 0, "rule": "ordinary", "verdict": "d0184547ce6547f8087115d61a2f48d1b4a20206b85b58ef88fe985b165859f4", "voted": 20, "yes": 12}','d5cbe9ceb913213f3aab8c6faa6b0522352fdb63dc14c19bcb9c9b415fa5a5d0','cf2f4ea65aa0a4303747dc3cfe130c7f62ce87578e2359c924e28eca08ef3a49');
INSERT INTO "scheduler_journal" VALUES('guro',102,'2026-12-10 05:54:03.387380','motion.put','operator','{"ballot": "roll_call", "item": 4, "meeting": "syrjqh3cp00e", "motion": "az7b39y9r875", "position": 3, "rule": "ordinary", "title": "fcaa24e66db8497a2e6c4277c950c7ab26e21acad7635c1ca524d5fe575115ee"}','cf2f4ea65aa0a4303747dc3cfe130c7f62ce87578e2359c924e28eca08ef3a49','719d66bf69c213305223bf9a0850fac128406858626f397a0797ce7c36edbab2');
INSERT INTO "scheduler_journal" VALUES('guro',103,'2026-12-10 05:54:03.428523','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T05:54:03.428523+00:00", "meeting": "syrjqh3cp00e", "motion": "az7b39y9r875", "present": 20, "presiding": "whp9wfmxddmm", "recused": 0}','719d66bf69c213305223bf9a0850fac128406858626f397a0797ce7c36edbab2','ea1b4023b4825229f4d478233fa6e9ca6c176ee5eaec2c4bebc9f4c5dfeceb94');
INSERT INTO "scheduler_journal" VALUES('guro',104,'2026-12-10 05:54:03.590779','ballot.cast','member:whp9wfmxddmm','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "whp9wfmxddmm", "motion": "az7b39y9r875"}','ea1b4023b4825229f4d478233fa6e9ca6c176ee5eaec2c4bebc9f4c5dfeceb94','32cdcb197816116eadc9a1c1f036332d041e8e96ee37e071c36065779f4997eb');
INSERT INTO "scheduler_journal" VALUES('guro',105,'2026-12-10 05:54:03.590779','ballot.cast','member:vgrq59cn8m4x','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "vgrq59cn8m4x", "motion": "az7b39y9r875"}','32cdcb197816116eadc9a1c1f036332d041e8e96ee37e071c36065779f4997eb','ffdfc5b26358d9dc8f21f8ea19728686d7409e1099a7ea2153882283ff746d65');
INSERT INTO "scheduler_journal" VALUES('guro',106,'2026-12-10 05:54:03.590779','ballot.cast','member:jvzgqzxh7bsy','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "jvzgqzxh7bsy", "motion": "az7b39y9r875"}','ffdfc5b26358d9dc8f21f8ea19728686d7409e1099a7ea2153882283ff746d65','c7c4b2121e33fa2e7458aac3a8bced8b24df5fb74b30baeec123be45af5ec8e3');
INSERT INTO "scheduler_journal" VALUES('guro',107,'2026-12-10 05:54:03.590779','ballot.cast','member:t5cdf8bt1dfg','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "t5cdf8bt1dfg", "motion": "az7b39y9r875"}','c7c4b2121e33fa2e7458aac3a8bced8b24df5fb74b30baeec123be45af5ec8e3','58e44bbb8feb01401f47c8a21bb51d86a85de72a610c5a6ebd2889f8424ae2ae');
INSERT INTO "scheduler_journal" VALUES('guro',108,'2026-12-10 05:54:03.590779','ballot.cast','member:9s0pb1cp2tth','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "9s0pb1cp2tth", "motion": "az7b39y9r875"}','58e44bbb8feb01401f47c8a21bb51d86a85de72a610c5a6ebd2889f8424ae2ae','cd869c6df22d8a2c5720cd0b35443c1fb4f22eb97f481edd73e9b211348c56e5');
INSERT INTO "scheduler_journal" VALUES('guro',109,'2026-12-10 05:54:03.590779','ballot.cast','member:cezvpczv28qy','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "cezvpczv28qy", "motion": "az7b39y9r875"}','cd869c6df22d8a2c5720cd0b35443c1fb4f22eb97f481edd73e9b211348c56e5','9fcd803ebf1ac037f08f3f4799b90633d371591337af279577b93b9dcc7a8d34');
INSERT INTO "scheduler_journal" VALUES('guro',110,'2026-12-10 05:54:03.590779','ballot.cast','member:newg6yzgd557','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "newg6yzgd557", "motion": "az7b39y9r875"}','9fcd803ebf1ac037f08f3f4799b90633d371591337af279577b93b9dcc7a8d34','a551c75695577be5e0a9ee0978c4b724d5f2cd2957758dc23457c5c1f1363b01');
INSERT INTO "scheduler_journal" VALUES('guro',111,'2026-12-10 05:54:03.590779','ballot.cast','member:wz6gc2amngja','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "wz6gc2amngja", "motion": "az7b39y9r875"}','a551c75695577be5e0a9ee0978c4b724d5f2cd2957758dc23457c5c1f1363b01','806a94d3e6d9edfe12d1276ede68b3adc2b0711e2cf154506bb77db291eda60f');
INSERT INTO "scheduler_journal" VALUES('guro',112,'2026-12-10 05:54:03.590779','ballot.cast','member:d99s2chejmjr','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "d99s2chejmjr", "motion": "az7b39y9r875"}','806a94d3e6d9edfe12d1276ede68b3adc2b0711e2cf154506bb77db291eda60f','50844be1ceb8ccd8cc77373650cdea386321889851a247f3fd259ce6f04d56d9');
INSERT INTO "scheduler_journal" VALUES('guro',113,'2026-12-10 05:54:03.590779','ballot.cast','member:71h71k76p6xw','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "71h71k76p6xw", "motion": "az7b39y9r875"}','50844be1ceb8ccd8cc77373650cdea386321889851a247f3fd259ce6f04d56d9','205ab367e3c5f662e27f589f12cb4972ba87d40db2bce90c2d0d8e6c221da40a');
INSERT INTO "scheduler_journal" VALUES('guro',114,'2026-12-10 05:54:03.590779','ballot.cast','member:8c5edp9h2z2r','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "8c5edp9h2z2r", "motion": "az7b39y9r875"}','205ab367e3c5f662e27f589f12cb4972ba87d40db2bce90c2d0d8e6c221da40a','803f57a5ec3db8dcbcdc6dfc81f33535b32dcd945ffe67ed777de58d7dbccac2');
INSERT INTO "scheduler_journal" VALUES('guro',115,'2026-12-10 05:54:03.590779','ballot.cast','member:wzp9fgszr2qk','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "wzp9fgszr2qk", "motion": "az7b39y9r875"}','803f57a5ec3db8dcbcdc6dfc81f33535b32dcd945ffe67ed777de58d7dbccac2','c1dded1aa6b9ab60cc5a57abb639797903edaaec6805d09b496a86786bb6f58c');
INSERT INTO "scheduler_journal" VALUES('guro',116,'2026-12-10 05:54:03.590779','ballot.cast','member:h16cfqe35qxa','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "h16cfqe35qxa", "motion": "az7b39y9r875"}','c1dded1aa6b9ab60cc5a57abb639797903edaaec6805d09b496a86786bb6f58c','de6e145db010dcb13514af2ecc3629ad182bb68a2ef6574a054663075150cfba');
INSERT INTO "scheduler_journal" VALUES('guro',117,'2026-12-10 05:54:03.590779','ballot.cast','member:xbbm46am816d','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "xbbm46am816d", "motion": "az7b39y9r875"}','de6e145db010dcb13514af2ecc3629ad182bb68a2ef6574a054663075150cfba','7e62be5e900e816e780891e5c9297322cc0d6ae9b4722c523186bea6a93aefd0');
INSERT INTO "scheduler_journal" VALUES('guro',118,'2026-12-10 05:54:03.590779','ballot.cast','member:pzs1cf0ab8tn','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "pzs1cf0ab8tn", "motion": "az7b39y9r875"}','7e62be5e900e816e780891e5c9297322cc0d6ae9b4722c523186bea6a93aefd0','0227a8d1db8118c08ba948a1fdcdaff8f33d57abeff52bd22be671a506f46771');
INSERT INTO "scheduler_journal" VALUES('guro',119,'2026-12-10 05:54:03.590779','ballot.cast','member:w9kz45x1djb3','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "w9kz45x1djb3", "motion": "az7b39y9r875"}','0227a8d1db8118c08ba948a1fdcdaff8f33d57abeff52bd22be671a506f46771','939a12518f138a59033e766d92e207d6dad2ae9cb70f476a3fd101beb19d534e');
INSERT INTO "scheduler_journal" VALUES('guro',120,'2026-12-10 05:54:03.590779','ballot.cast','member:p0pehhe8jjy7','{"before": null, "choice": "abstain", "meeting": "syrjqh3cp00e", "member": "p0pehhe8jjy7", "motion": "az7b39y9r875"}','939a12518f138a59033e766d92e207d6dad2ae9cb70f476a3fd101beb19d534e','64b27b533c3b61f5e477f8197e62c2f838742a37bbc508a0158b2791fa8d10d2');
INSERT INTO "scheduler_journal" VALUES('guro',121,'2026-12-10 05:54:03.590779','ballot.cast','member:81rf2qra58bn','{"before": null, "choice": "abstain", "meeting": "syrjqh3cp00e", "member": "81rf2qra58bn", "motion": "az7b39y9r875"}','64b27b533c3b61f5e477f8197e62c2f838742a37bbc508a0158b2791fa8d10d2','edba42442a95c746d10e5be618f9e52a259ac582d2607acc8485e679ae16c774');
INSERT INTO "scheduler_journal" VALUES('guro',122,'2026-12-10 05:54:03.703064','ballot.cast','member:wwvs491hpv0d','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "wwvs491hpv0d", "motion": "az7b39y9r875"}','edba42442a95c746d10e5be618f9e52a259ac582d2607acc8485e679ae16c774','41113c68b98d6b528c55a9ec649c2e77b6473f5ff94e775212263f278c84d667');
INSERT INTO "scheduler_journal" VALUES('guro',123,'2026-12-10 05:54:03.713264','ballot.cast','member:kk21fmagz5at','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "kk21fmagz5at", "motion": "az7b39y9r875"}','41113c68b98d6b528c55a9ec649c2e77b6473f5ff94e775212263f278c84d667','7ca01431737144697684ccbbeafe20376fc174089c44446d053d6a0cc58ffbe2');
INSERT INTO "scheduler_journal" VALUES('guro',124,'2026-12-10 05:54:04.868409','declared.vote_closed','operator','{"abstain": 2, "ballot": "roll_call", "declared_at": "2026-12-10T05:54:04.868409+00:00", "enrolled": 35, "meeting": "syrjqh3cp00e", "motion": "az7b39y9r875", "no": 8, "outcome": "rejected", "present": 20, "presiding": "whp9wfmxddmm", "reason": "not_enough_yes", "recused": 0, "rule": "ordinary", "verdict": "0eadfa14b41ba28512008b0b77aa3a4cd894e855f630403ea8d99e92c267470e", "voted": 20, "yes": 10}','7ca01431737144697684ccbbeafe20376fc174089c44446d053d6a0cc58ffbe2','5278d9f515924a108aabc76b6c9dde66df696211e2fa1710b69ba2c7d9453c10');
INSERT INTO "scheduler_journal" VALUES('guro',125,'2026-12-10 06:11:04.981918','motion.put','operator','{"ballot": "roll_call", "item": 5, "meeting": "syrjqh3cp00e", "motion": "exrt2qkqmjns", "position": 4, "rule": "ordinary", "title": "e89e60ff225b523c6b031988a8c2c0b38e2a80723bbf4892201f9f74265c54a9"}','5278d9f515924a108aabc76b6c9dde66df696211e2fa1710b69ba2c7d9453c10','aff425d33062b61919fb6f713119daa6d742ee063c452c9327165624e2cb4137');
INSERT INTO "scheduler_journal" VALUES('guro',126,'2026-12-10 06:11:04.994345','declared.vote_opened','operator','{"ballot": "roll_call", "declared_at": "2026-12-10T06:11:04.994345+00:00", "meeting": "syrjqh3cp00e", "motion": "exrt2qkqmjns", "present": 20, "presiding": "whp9wfmxddmm", "recused": 0}','aff425d33062b61919fb6f713119daa6d742ee063c452c9327165624e2cb4137','ae5b51cdcd5d8ffa0ae3cce389eafe61f343658f7cd312ff06b20e4ab4a78671');
INSERT INTO "scheduler_journal" VALUES('guro',127,'2026-12-10 06:11:05.120980','ballot.cast','member:whp9wfmxddmm','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "whp9wfmxddmm", "motion": "exrt2qkqmjns"}','ae5b51cdcd5d8ffa0ae3cce389eafe61f343658f7cd312ff06b20e4ab4a78671','4aab6490d70475fdb223aee693cdd328c231fb058c5af8ee217c95e556b123b9');
INSERT INTO "scheduler_journal" VALUES('guro',128,'2026-12-10 06:11:05.120980','ballot.cast','member:vgrq59cn8m4x','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "vgrq59cn8m4x", "motion": "exrt2qkqmjns"}','4aab6490d70475fdb223aee693cdd328c231fb058c5af8ee217c95e556b123b9','e45d1dd9ad59e7247e91c2e626810c8d0a588185259eda6dcb27a8abc93b354c');
INSERT INTO "scheduler_journal" VALUES('guro',129,'2026-12-10 06:11:05.120980','ballot.cast','member:jvzgqzxh7bsy','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "jvzgqzxh7bsy", "motion": "exrt2qkqmjns"}','e45d1dd9ad59e7247e91c2e626810c8d0a588185259eda6dcb27a8abc93b354c','c7b6a90722521ee38006c7259d2165da6568f30ffa4a1be3f87cec3c05dc2f91');
INSERT INTO "scheduler_journal" VALUES('guro',130,'2026-12-10 06:11:05.120980','ballot.cast','member:t5cdf8bt1dfg','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "t5cdf8bt1dfg", "motion": "exrt2qkqmjns"}','c7b6a90722521ee38006c7259d2165da6568f30ffa4a1be3f87cec3c05dc2f91','8c7a4a831b68177cf52b20691154e653c2d6d9a2326f106bd2b1ec53a974aedb');
INSERT INTO "scheduler_journal" VALUES('guro',131,'2026-12-10 06:11:05.120980','ballot.cast','member:9s0pb1cp2tth','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "9s0pb1cp2tth", "motion": "exrt2qkqmjns"}','8c7a4a831b68177cf52b20691154e653c2d6d9a2326f106bd2b1ec53a974aedb','c9db1d5d6b81f2d0622228933b10587d18616f333068c90d1fe6309feb91a4b2');
INSERT INTO "scheduler_journal" VALUES('guro',132,'2026-12-10 06:11:05.120980','ballot.cast','member:cezvpczv28qy','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "cezvpczv28qy", "motion": "exrt2qkqmjns"}','c9db1d5d6b81f2d0622228933b10587d18616f333068c90d1fe6309feb91a4b2','d54f7d9d0203839225aeec2d274c80a30459a2ce69257b4642d4695fc6cc2751');
INSERT INTO "scheduler_journal" VALUES('guro',133,'2026-12-10 06:11:05.120980','ballot.cast','member:newg6yzgd557','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "newg6yzgd557", "motion": "exrt2qkqmjns"}','d54f7d9d0203839225aeec2d274c80a30459a2ce69257b4642d4695fc6cc2751','bf1f066abe2f0a7164608e417791745154625e6c7d05c22d3135185c2b1c47f0');
INSERT INTO "scheduler_journal" VALUES('guro',134,'2026-12-10 06:11:05.120980','ballot.cast','member:wz6gc2amngja','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "wz6gc2amngja", "motion": "exrt2qkqmjns"}','bf1f066abe2f0a7164608e417791745154625e6c7d05c22d3135185c2b1c47f0','54871415387d391f792bd1ca9aee9c28fe28aae0db19db06d1f6f49cac201154');
INSERT INTO "scheduler_journal" VALUES('guro',135,'2026-12-10 06:11:05.120980','ballot.cast','member:d99s2chejmjr','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "d99s2chejmjr", "motion": "exrt2qkqmjns"}','54871415387d391f792bd1ca9aee9c28fe28aae0db19db06d1f6f49cac201154','5bb678e31b163e0575cf084450f574c95fe61b0be1f1735944bb0efb0b33d7b3');
INSERT INTO "scheduler_journal" VALUES('guro',136,'2026-12-10 06:11:05.120980','ballot.cast','member:71h71k76p6xw','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "71h71k76p6xw", "motion": "exrt2qkqmjns"}','5bb678e31b163e0575cf084450f574c95fe61b0be1f1735944bb0efb0b33d7b3','0a1302373c6e1a74e05417a1c31fe27be72caad28cc12df35f4c3d995e50f653');
INSERT INTO "scheduler_journal" VALUES('guro',137,'2026-12-10 06:11:05.120980','ballot.cast','member:8c5edp9h2z2r','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "8c5edp9h2z2r", "motion": "exrt2qkqmjns"}','0a1302373c6e1a74e05417a1c31fe27be72caad28cc12df35f4c3d995e50f653','977da5b0eff2c2692c0d68ec042a8c5c8a79651db9d4d807a58aceb376b23c13');
INSERT INTO "scheduler_journal" VALUES('guro',138,'2026-12-10 06:11:05.120980','ballot.cast','member:wzp9fgszr2qk','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "wzp9fgszr2qk", "motion": "exrt2qkqmjns"}','977da5b0eff2c2692c0d68ec042a8c5c8a79651db9d4d807a58aceb376b23c13','93c55411b0066e048d160f1dba9594c2ecfd5ca3949e46bbd2f54efde59f9581');
INSERT INTO "scheduler_journal" VALUES('guro',139,'2026-12-10 06:11:05.120980','ballot.cast','member:h16cfqe35qxa','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "h16cfqe35qxa", "motion": "exrt2qkqmjns"}','93c55411b0066e048d160f1dba9594c2ecfd5ca3949e46bbd2f54efde59f9581','3d7172152cda178f76b520ef1c59a0100cc6e329fe5a33f9a8a7ee00352e9fb4');
INSERT INTO "scheduler_journal" VALUES('guro',140,'2026-12-10 06:11:05.120980','ballot.cast','member:xbbm46am816d','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "xbbm46am816d", "motion": "exrt2qkqmjns"}','3d7172152cda178f76b520ef1c59a0100cc6e329fe5a33f9a8a7ee00352e9fb4','906ca42bc5e291dd21b838d3679368b0d06c9fe54cb620200ccee7d665e62d98');
INSERT INTO "scheduler_journal" VALUES('guro',141,'2026-12-10 06:11:05.120980','ballot.cast','member:pzs1cf0ab8tn','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "pzs1cf0ab8tn", "motion": "exrt2qkqmjns"}','906ca42bc5e291dd21b838d3679368b0d06c9fe54cb620200ccee7d665e62d98','f7de68ec4ac8194477f4a72105acb29e42860b4eae51bf123fba908d1378e211');
INSERT INTO "scheduler_journal" VALUES('guro',142,'2026-12-10 06:11:05.120980','ballot.cast','member:w9kz45x1djb3','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "w9kz45x1djb3", "motion": "exrt2qkqmjns"}','f7de68ec4ac8194477f4a72105acb29e42860b4eae51bf123fba908d1378e211','16a61709953515785b708148f9e2081192d3ed528581f9c1e1776fcfe5c402b4');
INSERT INTO "scheduler_journal" VALUES('guro',143,'2026-12-10 06:11:05.120980','ballot.cast','member:p0pehhe8jjy7','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "p0pehhe8jjy7", "motion": "exrt2qkqmjns"}','16a61709953515785b708148f9e2081192d3ed528581f9c1e1776fcfe5c402b4','836ad3690b022c435cdcccd97b876bb1820d2930e436b0c00d03f82085726f7d');
INSERT INTO "scheduler_journal" VALUES('guro',144,'2026-12-10 06:11:05.120980','ballot.cast','member:81rf2qra58bn','{"before": null, "choice": "no", "meeting": "syrjqh3cp00e", "member": "81rf2qra58bn", "motion": "exrt2qkqmjns"}','836ad3690b022c435cdcccd97b876bb1820d2930e436b0c00d03f82085726f7d','fb07ad3a10b3aa50c5b0b8290027925d417eb632ac1feb2c3469150928af1afd');
INSERT INTO "scheduler_journal" VALUES('guro',145,'2026-12-10 06:11:05.213060','ballot.cast','member:kk21fmagz5at','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "kk21fmagz5at", "motion": "exrt2qkqmjns"}','fb07ad3a10b3aa50c5b0b8290027925d417eb632ac1feb2c3469150928af1afd','bea33977671334e93cacde037d141a4922bc399b6de67d4dab4d2d6f5070f916');
INSERT INTO "scheduler_journal" VALUES('guro',146,'2026-12-10 06:11:05.213060','ballot.cast','member:wwvs491hpv0d','{"before": null, "choice": "yes", "meeting": "syrjqh3cp00e", "member": "wwvs491hpv0d", "motion": "exrt2qkqmjns"}','bea33977671334e93cacde037d141a4922bc399b6de67d4dab4d2d6f5070f916','2928a6bc9276f771120a7ff66da3a3e8954290354f61a2ecbd3e22b4dd2dc645');
INSERT INTO "scheduler_journal" VALUES('guro',147,'2026-12-10 06:11:06.335343','declared.vote_closed','operator','{"abstain": 0, "ballot": "roll_call", "declared_at": "2026-12-10T06:11:06.335343+00:00", "enrolled": 35, "meeting": "syrjqh3cp00e", "motion": "exrt2qkqmjns", "no": 10, "outcome": "rejected", "present": 20, "presiding": "whp9wfmxddmm", "reason": "tie", "recused": 0, "rule": "ordinary", "verdict": "74b59b46f06bc2ed6e3759f00c928f40d71473b2ec9b67dffc8926208a453bee", "voted": 20, "yes": 10}','2928a6bc9276f771120a7ff66da3a3e8954290354f61a2ecbd3e22b4dd2dc645','4bd5e2d85df17c7beb431e6a2b5681a7c04774b25ff64ad630cf264e33dc4c51');
INSERT INTO "scheduler_journal" VALUES('guro',148,'2026-12-10 06:15:06.524754','declared.closed','facilitator:2nzkyxv0mkzg','{"declared_at": "2026-12-10T06:15:06.524754+00:00", "meeting": "syrjqh3cp00e", "presiding": "whp9wfmxddmm"}','4bd5e2d85df17c7beb431e6a2b5681a7c04774b25ff64ad630cf264e33dc4c51','f1b37a954398a2d3b0f80031940d81e11a1e9434b1f9bd2233cf7826391b60d4');
INSERT INTO "scheduler_journal" VALUES('guro',149,'2026-12-10 06:15:06.739520','minutes.remark','operator','{"item": 1, "meeting": "syrjqh3cp00e", "text": "ca38b8f1bd1a16a6e57f1cc2d36c69a684e884441c2ab36ed004c64ed24cbe2f", "version": 1}','f1b37a954398a2d3b0f80031940d81e11a1e9434b1f9bd2233cf7826391b60d4','4f950d7bb8267637493b2e23147ec5765f7b9f569df34ddb3db07e83e2584f6c');
INSERT INTO "scheduler_journal" VALUES('guro',150,'2026-12-10 06:15:06.781847','minutes.remark','operator','{"item": 2, "meeting": "syrjqh3cp00e", "text": "b061fab3b4970952fd97e125fae20a23a69377f5a30c47ab75971a77a467619e", "version": 1}','4f950d7bb8267637493b2e23147ec5765f7b9f569df34ddb3db07e83e2584f6c','37dd2eb7f98517369705b3180e9cec2771061c2489d2698a507f375ef0d56a4b');
INSERT INTO "scheduler_journal" VALUES('guro',151,'2026-12-10 06:15:06.807113','minutes.remark','operator','{"item": 3, "meeting": "syrjqh3cp00e", "text": "23d8b3bd1ff0baad7e6fd2ebb21125a310040ba03bae65a0d0d000c58dca3fe7", "version": 1}','37dd2eb7f98517369705b3180e9cec2771061c2489d2698a507f375ef0d56a4b','eba70cae06e3918dc0d28066061e94dbe882b7abfc4683eca7361dcf2a646326');
INSERT INTO "scheduler_journal" VALUES('guro',152,'2026-12-10 06:15:06.830472','minutes.remark','operator','{"item": 4, "meeting": "syrjqh3cp00e", "text": "dd79c14b53deecec224eb91e92f7d46732180dbeed0650db459a65116f677e2d", "version": 1}','eba70cae06e3918dc0d28066061e94dbe882b7abfc4683eca7361dcf2a646326','78e93ac37adbd8538243ae1a7aef237d500db996147892813f89d0f253779d2b');
INSERT INTO "scheduler_journal" VALUES('guro',153,'2026-12-10 06:15:06.854376','minutes.remark','operator','{"item": 5, "meeting": "syrjqh3cp00e", "text": "586e34060e0acb4c060a48286d5f7804032a39b4312c87569380c8bf2c93baf2", "version": 1}','78e93ac37adbd8538243ae1a7aef237d500db996147892813f89d0f253779d2b','cad9f02cfa38fc7342e410ab249bf9e4eb79271c7d5a886a9af28d111a388691');
INSERT INTO "scheduler_journal" VALUES('guro',154,'2026-12-10 06:15:06.893316','minutes.submitted','operator','{"meeting": "syrjqh3cp00e", "version": 1}','cad9f02cfa38fc7342e410ab249bf9e4eb79271c7d5a886a9af28d111a388691','c0d064096fc66ab3731f001603aedb0ca472f899623ed5104f8e080c3bbe03e3');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',50,'2026-12-10 06:15:07.101441','minutes.remark','facilitator:qxtggt070j8s','{"item": 1, "meeting": "wm92qrz52zxc", "text": "ce6ec4d4f0a50c7d7bcaeff24ff579e9713e092bbd9d487fe2241b1cf385c8d0", "version": 1}','7e5227291088ac72d530e10fafb7fe28155478d8101a71dc868b0c7c76453d2b','9c5d629e3c866cd04f5077acd57f84545d7d7e587d1104cf7ef43c81d8dfd616');
INSERT INTO "scheduler_journal" VALUES('guro',155,'2026-12-10 06:15:07.188232','minutes.confirmed','member:whp9wfmxddmm','{"meeting": "syrjqh3cp00e", "member": "whp9wfmxddmm", "version": 1}','c0d064096fc66ab3731f001603aedb0ca472f899623ed5104f8e080c3bbe03e3','86f026249f483436d00d3fc37cce49734442c459b5bc36570f6e97e4ccc703a8');
INSERT INTO "scheduler_journal" VALUES('guro',156,'2026-12-10 06:15:07.203159','minutes.confirmed','member:vgrq59cn8m4x','{"meeting": "syrjqh3cp00e", "member": "vgrq59cn8m4x", "version": 1}','86f026249f483436d00d3fc37cce49734442c459b5bc36570f6e97e4ccc703a8','983c9a1bae5972c42f22a2d3d7fa2474ae0e5322fc8db0bc3b08a8b2817e4b8c');
INSERT INTO "scheduler_journal" VALUES('guro',157,'2026-12-10 06:15:07.203159','minutes.confirmed','member:t5cdf8bt1dfg','{"meeting": "syrjqh3cp00e", "member": "t5cdf8bt1dfg", "version": 1}','983c9a1bae5972c42f22a2d3d7fa2474ae0e5322fc8db0bc3b08a8b2817e4b8c','63e9d555d0fb0bdf5f63da34a9ab000c8083d8796049a9fcbe3ecc2ad53d15ac');
INSERT INTO "scheduler_journal" VALUES('guro',158,'2026-12-10 06:15:07.203159','minutes.confirmed','member:cezvpczv28qy','{"meeting": "syrjqh3cp00e", "member": "cezvpczv28qy", "version": 1}','63e9d555d0fb0bdf5f63da34a9ab000c8083d8796049a9fcbe3ecc2ad53d15ac','e7092e3af7d7d1dc1a0929d5eb93d4469ad22d1a9b473dba102bc00c291df7b6');
INSERT INTO "scheduler_journal" VALUES('guro',159,'2026-12-10 06:15:07.203159','minutes.confirmed','member:9s0pb1cp2tth','{"meeting": "syrjqh3cp00e", "member": "9s0pb1cp2tth", "version": 1}','e7092e3af7d7d1dc1a0929d5eb93d4469ad22d1a9b473dba102bc00c291df7b6','ef231e10047256a4a4b5eae06f09461289dd63113c7cb8b278298fffd608f5c0');
INSERT INTO "scheduler_journal" VALUES('guro',160,'2026-12-10 06:15:07.239018','minutes.confirmed','member:newg6yzgd557','{"meeting": "syrjqh3cp00e", "member": "newg6yzgd557", "version": 1}','ef231e10047256a4a4b5eae06f09461289dd63113c7cb8b278298fffd608f5c0','8061355a3c5b0b00a3589462f42610c2ff0bdcb8a880e37ce42788f80c1f7860');
INSERT INTO "scheduler_journal" VALUES('guro',161,'2026-12-10 06:15:07.239018','minutes.confirmed','member:d99s2chejmjr','{"meeting": "syrjqh3cp00e", "member": "d99s2chejmjr", "version": 1}','8061355a3c5b0b00a3589462f42610c2ff0bdcb8a880e37ce42788f80c1f7860','b998ef4216381a6bc6f97188c21a91f6f04a1aaddfe10daa3ddd3b0edaa5d5e0');
INSERT INTO "scheduler_journal" VALUES('guro',162,'2026-12-10 06:15:07.239018','minutes.confirmed','member:wz6gc2amngja','{"meeting": "syrjqh3cp00e", "member": "wz6gc2amngja", "version": 1}','b998ef4216381a6bc6f97188c21a91f6f04a1aaddfe10daa3ddd3b0edaa5d5e0','608de2028a7a3b3f5772543571fc1b0739ed199b5f8261875adff56354cd0d1e');
INSERT INTO "scheduler_journal" VALUES('guro',163,'2026-12-10 06:15:07.270529','minutes.confirmed','member:8c5edp9h2z2r','{"meeting": "syrjqh3cp00e", "member": "8c5edp9h2z2r", "version": 1}','608de2028a7a3b3f5772543571fc1b0739ed199b5f8261875adff56354cd0d1e','957a7103215a4fe07d56134a2893b128cb94b193ca16a0100cebf829cd3ab52e');
INSERT INTO "scheduler_journal" VALUES('guro',164,'2026-12-10 06:15:07.270529','minutes.confirmed','member:wzp9fgszr2qk','{"meeting": "syrjqh3cp00e", "member": "wzp9fgszr2qk", "version": 1}','957a7103215a4fe07d56134a2893b128cb94b193ca16a0100cebf829cd3ab52e','0704734ecb098face85115a5e3988e1d0db908a0b6e57d997bf2b591c2636baf');
INSERT INTO "scheduler_journal" VALUES('guro',165,'2026-12-10 06:15:07.296950','minutes.confirmed','member:71h71k76p6xw','{"meeting": "syrjqh3cp00e", "member": "71h71k76p6xw", "version": 1}','0704734ecb098face85115a5e3988e1d0db908a0b6e57d997bf2b591c2636baf','e68aaf758fab5ed2b2a6631c3556ffa72aae1852bdf12c0758f1e3662278c9f5');
INSERT INTO "scheduler_journal" VALUES('guro',166,'2026-12-10 06:15:07.326378','minutes.confirmed','member:xbbm46am816d','{"meeting": "syrjqh3cp00e", "member": "xbbm46am816d", "version": 1}','e68aaf758fab5ed2b2a6631c3556ffa72aae1852bdf12c0758f1e3662278c9f5','2d024e1686dc116aaa52a99ee5609bd1898ab16c347271a083a4e7e172942064');
INSERT INTO "scheduler_journal" VALUES('guro',167,'2026-12-10 06:15:07.326378','minutes.confirmed','member:h16cfqe35qxa','{"meeting": "syrjqh3cp00e", "member": "h16cfqe35qxa", "version": 1}','2d024e1686dc116aaa52a99ee5609bd1898ab16c347271a083a4e7e172942064','39332584ccea8e4957f04b50f8b5d9378bc28604c9bf8baedbcc12c8447b966a');
INSERT INTO "scheduler_journal" VALUES('guro',168,'2026-12-10 06:15:07.383167','minutes.confirmed','member:w9kz45x1djb3','{"meeting": "syrjqh3cp00e", "member": "w9kz45x1djb3", "version": 1}','39332584ccea8e4957f04b50f8b5d9378bc28604c9bf8baedbcc12c8447b966a','e883f645ce12f989000a31ba1aae6be48c195a3567d4462ed5136e09970bbf21');
INSERT INTO "scheduler_journal" VALUES('guro',169,'2026-12-10 06:15:07.383167','minutes.confirmed','member:p0pehhe8jjy7','{"meeting": "syrjqh3cp00e", "member": "p0pehhe8jjy7", "version": 1}','e883f645ce12f989000a31ba1aae6be48c195a3567d4462ed5136e09970bbf21','959cdd2682d9ac61a26d7f91197e48e1b765c864d67ba3036cb6652b5d42d22d');
INSERT INTO "scheduler_journal" VALUES('guro',170,'2026-12-10 06:15:07.383167','minutes.confirmed','member:81rf2qra58bn','{"meeting": "syrjqh3cp00e", "member": "81rf2qra58bn", "version": 1}','959cdd2682d9ac61a26d7f91197e48e1b765c864d67ba3036cb6652b5d42d22d','2f0a5512a1073873610c169c6d9406fee7d3643108f9c5837c1a2509e3108614');
INSERT INTO "scheduler_journal" VALUES('guro',171,'2026-12-10 06:15:07.383167','minutes.confirmed','member:jvzgqzxh7bsy','{"meeting": "syrjqh3cp00e", "member": "jvzgqzxh7bsy", "version": 1}','2f0a5512a1073873610c169c6d9406fee7d3643108f9c5837c1a2509e3108614','43aa952d6f3d6b655c81fcf3bee2fd16e3f5fbea4cc5fd532d1e990912351e9d');
INSERT INTO "scheduler_journal" VALUES('guro',172,'2026-12-10 06:15:07.420822','minutes.confirmed','member:pzs1cf0ab8tn','{"meeting": "syrjqh3cp00e", "member": "pzs1cf0ab8tn", "version": 1}','43aa952d6f3d6b655c81fcf3bee2fd16e3f5fbea4cc5fd532d1e990912351e9d','a4fbc7254f77b9ddbd9816c5b8437d85ba226691450914c04c2050b42ef3e088');
INSERT INTO "scheduler_journal" VALUES('guro',173,'2026-12-10 06:15:07.632499','minutes.confirmed','member:kk21fmagz5at','{"meeting": "syrjqh3cp00e", "member": "kk21fmagz5at", "version": 1}','a4fbc7254f77b9ddbd9816c5b8437d85ba226691450914c04c2050b42ef3e088','a131516ebec5aaf9b35dcc0004c86d6ef81e23c5c5a1122781fb428bcf2985f8');
INSERT INTO "scheduler_journal" VALUES('guro',174,'2026-12-10 06:15:07.649457','minutes.confirmed','member:wwvs491hpv0d','{"meeting": "syrjqh3cp00e", "member": "wwvs491hpv0d", "version": 1}','a131516ebec5aaf9b35dcc0004c86d6ef81e23c5c5a1122781fb428bcf2985f8','2944f63185519b8bad8abcc5853b8a48a2ba8056013d13c1e677122c31ffe731');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',51,'2026-12-10 06:15:07.758990','minutes.remark','facilitator:qxtggt070j8s','{"item": 2, "meeting": "wm92qrz52zxc", "text": "cf22736d5ef78f7e615a7605c2d69472d99c71e3f2d074c2f71cd0421690a988", "version": 1}','9c5d629e3c866cd04f5077acd57f84545d7d7e587d1104cf7ef43c81d8dfd616','75a20cfcc121286ff00544f4382e9bc5815f49f835e7e60bf854ed5944ab414e');
INSERT INTO "scheduler_journal" VALUES('guro',175,'2026-12-10 06:15:07.889696','minutes.approved','operator','{"content": "411b3c8351d72451529d3caf22d2475aa931df8238b9a09443c79bd3b7326548", "meeting": "syrjqh3cp00e", "version": 1}','2944f63185519b8bad8abcc5853b8a48a2ba8056013d13c1e677122c31ffe731','b25bccdce327d6ca27b2c12b2a2065f91d7d43168be0e46e540d75c0bf746ac9');
INSERT INTO "scheduler_journal" VALUES('guro',176,'2026-12-10 06:15:07.923226','minutes.published','operator','{"meeting": "syrjqh3cp00e", "version": 1}','b25bccdce327d6ca27b2c12b2a2065f91d7d43168be0e46e540d75c0bf746ac9','3b1ddb25292157c9ca2efc401c7d3d3f615d926e9d4924783d215f98613bcc6c');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',52,'2026-12-10 06:15:08.070068','minutes.submitted','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "version": 1}','75a20cfcc121286ff00544f4382e9bc5815f49f835e7e60bf854ed5944ab414e','52157f729e544f6b90bbb3125743c52d5e3005dc8e936e7809ff68b4ea5b5a15');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',53,'2026-12-10 06:15:08.214792','minutes.confirmed','member:j4242rme7sma','{"meeting": "wm92qrz52zxc", "member": "j4242rme7sma", "version": 1}','52157f729e544f6b90bbb3125743c52d5e3005dc8e936e7809ff68b4ea5b5a15','a1f5edeb2320ed60434ea8ae9109a2f28eea3c9eba573f86d27d022de4ed18f2');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',54,'2026-12-10 06:15:08.214792','minutes.confirmed','member:8c5edp9h2z2r','{"meeting": "wm92qrz52zxc", "member": "8c5edp9h2z2r", "version": 1}','a1f5edeb2320ed60434ea8ae9109a2f28eea3c9eba573f86d27d022de4ed18f2','781257722977b5052e70aaf0df0aae113d3610d08a8c8783231df17279449f8b');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',55,'2026-12-10 06:15:08.214792','minutes.confirmed','member:p0pehhe8jjy7','{"meeting": "wm92qrz52zxc", "member": "p0pehhe8jjy7", "version": 1}','781257722977b5052e70aaf0df0aae113d3610d08a8c8783231df17279449f8b','c22086e11a4a89f77946aacfb1939269846e3b55b5770e3acb4fc3f5cb62a09d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',56,'2026-12-10 06:15:08.268982','minutes.confirmed','member:an1w0m12r6ek','{"meeting": "wm92qrz52zxc", "member": "an1w0m12r6ek", "version": 1}','c22086e11a4a89f77946aacfb1939269846e3b55b5770e3acb4fc3f5cb62a09d','fde5dc04d7f17f72a0e8f59ecc2087d05ad95b58c67b0a0c190c85d2eb70a727');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',57,'2026-12-10 06:15:08.268982','minutes.confirmed','member:81rf2qra58bn','{"meeting": "wm92qrz52zxc", "member": "81rf2qra58bn", "version": 1}','fde5dc04d7f17f72a0e8f59ecc2087d05ad95b58c67b0a0c190c85d2eb70a727','4d06d26b00a04e210270602c536811f5c8aa193e40c27c51ddec6d34fa536e08');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',58,'2026-12-10 06:15:08.268982','minutes.confirmed','member:w9kz45x1djb3','{"meeting": "wm92qrz52zxc", "member": "w9kz45x1djb3", "version": 1}','4d06d26b00a04e210270602c536811f5c8aa193e40c27c51ddec6d34fa536e08','adb5568f0df3eef93613aef3fda8072d41f89fb4c9eb3457eb26fa9c5bcc0d0e');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',59,'2026-12-10 06:15:08.268982','minutes.confirmed','member:4v5446tdtakf','{"meeting": "wm92qrz52zxc", "member": "4v5446tdtakf", "version": 1}','adb5568f0df3eef93613aef3fda8072d41f89fb4c9eb3457eb26fa9c5bcc0d0e','d79b16268699e98a8ed0544d253d8517e5315c2fa178c48d45634ac15ad43170');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',60,'2026-12-10 06:15:08.268982','minutes.confirmed','member:71h71k76p6xw','{"meeting": "wm92qrz52zxc", "member": "71h71k76p6xw", "version": 1}','d79b16268699e98a8ed0544d253d8517e5315c2fa178c48d45634ac15ad43170','57a686c6980c5eca5e237e28161beec13307faaa550d3f33bc3acb5fb90e104d');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',61,'2026-12-10 06:15:08.304935','minutes.confirmed','member:xt4xy42eznaa','{"meeting": "wm92qrz52zxc", "member": "xt4xy42eznaa", "version": 1}','57a686c6980c5eca5e237e28161beec13307faaa550d3f33bc3acb5fb90e104d','f53e8ddba4624dcd565a9350283ec8b8ac980ff0cd86e6798b05f319688a13f2');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',62,'2026-12-10 06:15:08.304935','minutes.confirmed','member:640s3rf2h8kd','{"meeting": "wm92qrz52zxc", "member": "640s3rf2h8kd", "version": 1}','f53e8ddba4624dcd565a9350283ec8b8ac980ff0cd86e6798b05f319688a13f2','fa34e46a21c7d4d858663b799c6958f1efe6fb19a6bebbba65ac4cea82f7c97f');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',63,'2026-12-10 06:15:08.304935','minutes.confirmed','member:zkepbtharsv1','{"meeting": "wm92qrz52zxc", "member": "zkepbtharsv1", "version": 1}','fa34e46a21c7d4d858663b799c6958f1efe6fb19a6bebbba65ac4cea82f7c97f','73a002fc87683b5b458223c9dba7b7c136b71e3ca5e46f45c5ed1fcf55d23f56');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',64,'2026-12-10 06:15:08.545494','minutes.approved','facilitator:qxtggt070j8s','{"content": "a558567a5aa75327bdaeb4cf7faa4ce46ea7fe450f4fded1fb51653dbaa26ec7", "meeting": "wm92qrz52zxc", "version": 1}','73a002fc87683b5b458223c9dba7b7c136b71e3ca5e46f45c5ed1fcf55d23f56','f7dd929432fe57f059fc73188f60cc770b1b8aa19cc48a68b716878cfaff94db');
INSERT INTO "scheduler_journal" VALUES('guro-agenda',65,'2026-12-10 06:15:08.724067','minutes.published','facilitator:qxtggt070j8s','{"meeting": "wm92qrz52zxc", "version": 1}','f7dd929432fe57f059fc73188f60cc770b1b8aa19cc48a68b716878cfaff94db','7dd2ca5f3272b18ee975db776db6d0b4e5902ce60b45893cd80b8d463c7c1577');
CREATE TABLE scheduler_journal_head (
	body VARCHAR(80) NOT NULL, 
	seq INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	PRIMARY KEY (body)
);
INSERT INTO "scheduler_journal_head" VALUES('guro',176,'2026-12-10 06:15:07.923226','3b1ddb25292157c9ca2efc401c7d3d3f615d926e9d4924783d215f98613bcc6c');
INSERT INTO "scheduler_journal_head" VALUES('guro-agenda',65,'2026-12-10 06:15:08.724067','7dd2ca5f3272b18ee975db776db6d0b4e5902ce60b45893cd80b8d463c7c1577');
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
	updated_at DATETIME NOT NULL, joint VARCHAR(2000), change_reason VARCHAR, 
	PRIMARY KEY (id), 
	UNIQUE (room_secret)
);
INSERT INTO "scheduler_meeting" VALUES('syrjqh3cp00e','guro',2026,1,'regular','in_person','closed','2026-12-10 05:00:00.000000','2026-12-10 07:00:00.000000','구로구청 5층 회의실',NULL,'2026-12-03','2026-12-02','2026-12-03','2026-11-20 01:00:11.332739','group','2026-12-09 09:00:00.000000','4WI2V8SjC67rcMyJWqhPxQ','Ptw7_m2Qj9FtZmdGFN6Tfg',0,NULL,NULL,'whp9wfmxddmm',35,20,3,'guro',1,NULL,'2026-12-10 05:06:01.414956','2026-12-10 06:15:06.524754','2026-11-20 01:00:10.141833','2026-12-10 06:15:07.923226',NULL,NULL);
INSERT INTO "scheduler_meeting" VALUES('wm92qrz52zxc','guro-agenda',2026,1,'regular','in_person','closed','2026-12-03 05:00:00.000000','2026-12-03 07:00:00.000000','구로구청 5층 회의실',NULL,'2026-11-26','2026-11-25','2026-11-26','2026-11-20 01:00:12.167024','group','2026-12-02 09:00:00.000000','4zu814EVHXX3BmlaJP2-_g','1a0RARdEtZtYzhNHkqr4rQ',0,NULL,NULL,'an1w0m12r6ek',18,11,3,'guro',1,'agenda','2026-12-03 05:02:00.525960','2026-12-03 05:42:01.775752','2026-11-20 01:00:11.910704','2026-12-10 06:15:08.724067',NULL,NULL);
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
INSERT INTO "scheduler_minutes" VALUES('wm92qrz52zxc','guro-agenda','published',1,NULL,'2026-12-10 06:15:08.070068','2026-12-10 06:15:08.545494','윤예민','2026-12-10 06:15:08.724067','{"meeting": "wm92qrz52zxc", "body": "guro-agenda", "body_name": "\uc758\uc81c\ubc1c\uad74\ubd84\uacfc", "session": "2026\ub144 \uc81c1\ucc28", "state": "in_confirmation", "version": 1, "due": "2026-12-17T14:59:59Z", "starts": "2026-12-03T05:00:00Z", "opened_at": "2026-12-03T05:02:00.525960Z", "closed_at": "2026-12-03T05:42:01.775752Z", "place": "\uad6c\ub85c\uad6c\uccad 5\uce35 \ud68c\uc758\uc2e4", "enrolled": 18, "required": 10, "present_at_opening": 11, "presiding": ["\uc724\uc608\ubbfc"], "attendees": [{"name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.283896Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc724\ud76c", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.415071Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.283896Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.283896Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.256510Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.357813Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\ubbfc\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.415071Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.357813Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-03T04:35:01.283896Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.283896Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-03T04:35:01.357813Z", "2026-12-03T05:42:01.775752Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uac15\uc608\uc601", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uae40\uc218\uc544", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc11c\uc740\uc11d", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc2e0\uc218\uc9c4", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc2e0\uc815\uc544", "title": "\uc608\uc0b0\ud300\uc7a5", "present": false, "intervals": [], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc724\uc218\uc900", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc900\ud604", "title": "\ud611\uce58\uc9c0\uc6d0\ud300\uc7a5", "present": false, "intervals": [], "seat": "ex_officio", "guest": "", "sent_for": ""}], "proceedings": [{"at": "2026-12-03T05:02:00.525960Z", "what": "opened", "text": "\uc624\ud6c4 2\uc2dc 2\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: \uc131\uc6d0\uc774 \ub418\uc5b4 \uac1c\uc758\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}, {"at": "2026-12-03T05:37:01.284043Z", "what": "no_objection", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c'' \uc774\uc758 \uc5c6\uc74c\uc744 \ud655\uc778\ud558\uace0 \uac00\uacb0\uc744 \uc120\uc5b8\ud558\ub2e4", "item": 1}, {"at": "2026-12-03T05:42:01.775752Z", "what": "closed", "text": "\uc624\ud6c4 2\uc2dc 42\ubd84 \uc724\uc608\ubbfc \uc704\uc6d0: \ud3d0\ud68c\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}], "items": [{"number": 1, "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c", "kind": "decision", "remarks": "\ud6c4\ubcf4 12\uac74\uc758 \uc120\uc815 \uae30\uc900\uc744 \uc124\uba85\ud558\uace0, \uc0dd\ud65c\uad8c\uc774 \uace0\ub974\uac8c \ub2f4\uacbc\ub294\uc9c0 \ud655\uc778\ud558\uc600\ub2e4.", "votes": [{"motion": "gz9zw3466z2w", "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \ud6c4\ubcf4 12\uac74 \ucd94\ucc9c", "ballot": "no_objection", "outcome": "carried", "text": "\uc7ac\uc801 18 \u00b7 \uac1c\uc758 10 \u00b7 \ucd9c\uc11d 11 \u2192 \uac00\uacb0(\uc774\uc758 \uc5c6\uc74c) (\uae30\ubcf8\uac12: \uc81c13\uc870\u2461 \uc900\uc6a9)", "yes": null, "no": null, "abstain": null, "votes": {}, "recused": {}, "passed": "as_proposed", "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 2, "title": "\uc8fc\ubbfc \uacf5\ub860\uc7a5 \uc77c\uc815", "kind": "report", "remarks": "\uacf5\ub860\uc7a5\uc740 1\uc6d4 \ub137\uc9f8 \uc8fc\uc5d0 \uc5f4\uace0, \uc548\ub0b4\ubb38\uc740 \ubd84\uacfc\uc5d0\uc11c \ud568\uaed8 \uc0b4\ud53c\uae30\ub85c \ud558\uc600\ub2e4.", "votes": [], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}], "general_remarks": "", "confirmed": 11, "to_confirm": 11, "corrections": [], "approved_at": null, "approved_by": null, "published_at": null, "chain_head": null, "journal_rows": null, "visible": true, "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c", "mode": "in_person", "quorum_basis": "\uae30\ubcf8\uac12: \uc81c13\uc870\u2461 \uc900\uc6a9", "general_decisions": [], "general_todos": [], "general_opinions": [], "general_disclosure": null, "speakers_left_out": false, "open_only": false, "record_kind": "summary", "recording_announced_at": null, "document_number": "", "approval_line": [], "withheld": null, "reason": "", "supersedes": null}','vSWmalqiWWIZ0FNiq75uhw','f7dd929432fe57f059fc73188f60cc770b1b8aa19cc48a68b716878cfaff94db',64,NULL,NULL);
INSERT INTO "scheduler_minutes" VALUES('syrjqh3cp00e','guro','published',1,NULL,'2026-12-10 06:15:06.893316','2026-12-10 06:15:07.889696','권민나','2026-12-10 06:15:07.923226','{"meeting": "syrjqh3cp00e", "body": "guro", "body_name": "\uad6c\ub85c\uad6c\ud611\uce58\ud68c\uc758", "session": "2026\ub144 \uc81c1\ucc28", "state": "in_confirmation", "version": 1, "due": "2026-12-17T14:59:59Z", "starts": "2026-12-10T05:00:00Z", "opened_at": "2026-12-10T05:06:01.414956Z", "closed_at": "2026-12-10T06:15:06.524754Z", "place": "\uad6c\ub85c\uad6c\uccad 5\uce35 \ud68c\uc758\uc2e4", "enrolled": 35, "required": 18, "present_at_opening": 20, "presiding": ["\uad8c\ubbfc\ub098"], "attendees": [{"name": "\uac15\uc608\ud638", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.640393Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uac15\uc9c0\uacbd", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.719103Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uad8c\ubbfc\ub098", "title": "\uad6c\uccad\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:00.583860Z", "2026-12-10T06:15:06.524754Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc548\uc7ac\uc601", "title": "\ud589\uc815\ubb38\ud654\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:01.392463Z", "2026-12-10T06:15:06.524754Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc624\uc720\uc6d0", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.896582Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T05:06:01.066627Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.806614Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc11c\ud638", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.806614Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc784\uc0c1\uc544", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.719103Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc784\uc608\uc5f0", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.719103Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc0c1\ud638", "title": "\uae30\ud68d\uacbd\uc81c\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T05:06:01.186304Z", "2026-12-10T06:15:06.524754Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc724\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.896582Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:01.023213Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T05:06:01.086132Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc870\uc0c1\uc900", "title": "\ud611\uce58\uc815\ucc45\ubcf4\uc88c\uad00", "present": true, "intervals": [["2026-12-10T04:35:00.640393Z", "2026-12-10T06:15:06.524754Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.806614Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc870\uc7ac\uacbd", "title": "\ud68c\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.806614Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\uc9c0\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "present": true, "intervals": [["2026-12-10T04:35:00.896582Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud55c\uc815\uc544", "title": "\ub300\ud45c", "present": true, "intervals": [["2026-12-10T04:35:00.640393Z", "2026-12-10T06:15:06.524754Z"]], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud64d\uc815\ud604", "title": "\ubcf5\uc9c0\uad50\uc721\uad6d\uc7a5", "present": true, "intervals": [["2026-12-10T04:35:00.640393Z", "2026-12-10T06:15:06.524754Z"]], "seat": "ex_officio", "guest": "", "sent_for": ""}, {"name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc11c\uc218\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc548\uc601\ubbfc", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc624\uc11c\ud6c8", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\ubbfc\uacbd", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc784\uc2dc\uc740", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\uc7a5\ud604\uacbd", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\uc720\ubbf8", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\uc900\uc5f0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ucd5c\ud558\ub9b0", "title": "\uc6b4\uc601\uc704\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud55c\ud558\uc900", "title": "\ud68c\uc6d0", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud64d\uc724\uc9c4", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}, {"name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "present": false, "intervals": [], "seat": "appointed", "guest": "", "sent_for": ""}], "proceedings": [{"at": "2026-12-10T05:06:01.414956Z", "what": "opened", "text": "\uc624\ud6c4 2\uc2dc 6\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: \uc131\uc6d0\uc774 \ub418\uc5b4 \uac1c\uc758\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}, {"at": "2026-12-10T05:20:01.590779Z", "what": "no_objection", "text": "\uc624\ud6c4 2\uc2dc 20\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548'' \uc774\uc758 \uc5c6\uc74c\uc744 \ud655\uc778\ud558\uace0 \uac00\uacb0\uc744 \uc120\uc5b8\ud558\ub2e4", "item": 2}, {"at": "2026-12-10T05:37:01.736805Z", "what": "vote_opened", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4", "item": 3}, {"at": "2026-12-10T05:37:03.283009Z", "what": "vote_closed", "text": "\uc624\ud6c4 2\uc2dc 37\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4", "item": 3}, {"at": "2026-12-10T05:54:03.428523Z", "what": "vote_opened", "text": "\uc624\ud6c4 2\uc2dc 54\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4", "item": 4}, {"at": "2026-12-10T05:54:04.868409Z", "what": "vote_closed", "text": "\uc624\ud6c4 2\uc2dc 54\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4", "item": 4}, {"at": "2026-12-10T06:11:04.994345Z", "what": "vote_opened", "text": "\uc624\ud6c4 3\uc2dc 11\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815'' \ud45c\uacb0\uc744 \uc2dc\uc791\ud558\ub2e4", "item": 5}, {"at": "2026-12-10T06:11:06.335343Z", "what": "vote_closed", "text": "\uc624\ud6c4 3\uc2dc 11\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: ''\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815'' \ud45c\uacb0 \uacb0\uacfc\ub97c \uc120\uc5b8\ud558\ub2e4", "item": 5}, {"at": "2026-12-10T06:15:06.524754Z", "what": "closed", "text": "\uc624\ud6c4 3\uc2dc 15\ubd84 \uad8c\ubbfc\ub098 \uc704\uc6d0: \ud3d0\ud68c\ub97c \uc120\uc5b8\ud558\ub2e4", "item": null}], "items": [{"number": 1, "title": "2026\ub144 \ud611\uce58\uacfc\uc81c \ucd94\uc9c4 \uc0c1\ud669", "kind": "report", "remarks": "\uacfc\uc81c 15\uac74 \uac00\uc6b4\ub370 11\uac74\uc774 \uacc4\ud68d\ub300\ub85c \ub098\uc544\uac00\uace0 \uc788\uc74c\uc744 \ubcf4\uace0\ud558\uc600\ub2e4.", "votes": [], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 2, "title": "\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548", "kind": "decision", "remarks": "\uac1c\uc815\uc548\uc758 \ucde8\uc9c0\ub97c \uc124\uba85\ud558\uc600\uace0, \uc758\uacac\uc774 \uc5c6\uc5c8\ub2e4.", "votes": [{"motion": "nx7eeww578vw", "title": "\ud611\uce58\ud68c\uc758 \uc6b4\uc601\uc138\uce59 \uc77c\ubd80\uac1c\uc815\uc548", "ballot": "no_objection", "outcome": "carried", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \uac00\uacb0(\uc774\uc758 \uc5c6\uc74c) (\uc81c13\uc870\u2461)", "yes": null, "no": null, "abstain": null, "votes": {}, "recused": {}, "passed": "as_proposed", "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 3, "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704", "kind": "decision", "remarks": "\ubd84\uacfc\uac00 \ucd94\ucc9c\ud55c 12\uac74\uc758 \uc21c\uc704\ub97c \ub193\uace0 \uc608\uc0b0\uc758 \uaddc\ubaa8\ub97c \ub530\uc838 \ubb3c\uc5c8\ub2e4.", "votes": [{"motion": "kmscr6qvmyzy", "title": "2027\ub144 \ud611\uce58\uacfc\uc81c \uc6b0\uc120\uc21c\uc704", "ballot": "roll_call", "outcome": "carried", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 12 \u2192 \uac00\uacb0 (\uc81c13\uc870\u2461)", "yes": 12, "no": 5, "abstain": 3, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\ucd5c\uc9c0\uacbd"], "abstain": ["\uc624\uc7ac\ud6c8", "\uc815\uc11c\ubbf8", "\uc815\uc740\uc900"]}, "recused": {}, "passed": "as_proposed", "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 4, "title": "\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d", "kind": "decision", "remarks": "\uac1c\ucd5c \uc2dc\uae30\uac00 \ud559\uae30\uc640 \uacb9\uce5c\ub2e4\ub294 \uc758\uacac\uacfc \ubbf8\ub8e8\uae30 \uc5b4\ub835\ub2e4\ub294 \uc758\uacac\uc774 \ub098\uc654\ub2e4.", "votes": [{"motion": "az7b39y9r875", "title": "\uccad\ub144 \uacf5\ub860\uc7a5 \uac1c\ucd5c \uacc4\ud68d", "ballot": "roll_call", "outcome": "rejected", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 10 \u2192 \ubd80\uacb0 (\uc81c13\uc870\u2461)", "yes": 10, "no": 8, "abstain": 2, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\uc815\uc11c\ubbf8", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ucd5c\uc9c0\uacbd"], "abstain": ["\uc624\uc7ac\ud6c8", "\uc815\uc740\uc900"]}, "recused": {}, "passed": null, "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}, {"number": 5, "title": "\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815", "kind": "decision", "remarks": "\uacf5\uac10 50\uac74\uc758 \uae30\uc900\uc744 \ub0ae\ucd94\uc790\ub294 \uc758\uacac\uacfc \uc9c0\ud0a4\uc790\ub294 \uc758\uacac\uc774 \ub9de\uc130\ub2e4.", "votes": [{"motion": "exrt2qkqmjns", "title": "\uad6c\ub85c1\ubc88\uac00 \uacf5\uac10 \uae30\uc900 \uc870\uc815", "ballot": "roll_call", "outcome": "rejected", "text": "\uc7ac\uc801 35 \u00b7 \uac1c\uc758 18 \u00b7 \ucd9c\uc11d 20 \u2192 \ucc2c\uc131 11 \ud544\uc694 \u00b7 \ucc2c\uc131 10 \u00b7 \ubc18\ub300 10 \u2192 \ubd80\uacb0(\uac00\ubd80\ub3d9\uc218) (\uc81c13\uc870\u2461)", "yes": 10, "no": 10, "abstain": 0, "votes": {"yes": ["\uac15\uc608\ud638", "\uac15\uc9c0\uacbd", "\uad8c\ubbfc\ub098", "\uc548\uc7ac\uc601", "\uc784\uc0c1\uc544", "\uc784\uc608\uc5f0", "\uc7a5\uc0c1\ud638", "\uc870\uc0c1\uc900", "\ud55c\uc815\uc544", "\ud64d\uc815\ud604"], "no": ["\uc624\uc720\uc6d0", "\uc624\uc7ac\ud6c8", "\uc624\ud0dc\ubbf8", "\uc724\uc11c\ud638", "\uc7a5\uc724\ubbf8", "\uc815\uc11c\ubbf8", "\uc815\uc740\uc900", "\uc870\uc608\uacbd", "\uc870\uc7ac\uacbd", "\ucd5c\uc9c0\uacbd"]}, "recused": {}, "passed": null, "kind": "main", "wording": null, "conditions": null, "mover": null, "seconder": null}], "decisions": [], "todos": [], "opinions": [], "disclosure": null, "withheld_motions": [], "settled": [], "polls": []}], "general_remarks": "", "confirmed": 20, "to_confirm": 20, "corrections": [], "approved_at": null, "approved_by": null, "published_at": null, "chain_head": null, "journal_rows": null, "visible": true, "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c", "mode": "in_person", "quorum_basis": "\uc81c13\uc870\u2461", "general_decisions": [], "general_todos": [], "general_opinions": [], "general_disclosure": null, "speakers_left_out": false, "open_only": false, "record_kind": "summary", "recording_announced_at": null, "document_number": "", "approval_line": [], "withheld": null, "reason": "", "supersedes": null}','V9nv_CzZGqgHvgCC9rZU5g','b25bccdce327d6ca27b2c12b2a2065f91d7d43168be0e46e540d75c0bf746ac9',175,NULL,NULL);
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
INSERT INTO "scheduler_motion" VALUES('gz9zw3466z2w','wm92qrz52zxc','guro-agenda',1,1,'2027년 협치과제 후보 12건 추천','GetUupBMXEX-sTwD0FyWCw','no_objection','ordinary','carried',0,0,11,0,0,0,'carried','no_objection','{"charter": "guro-agenda", "rule": "ordinary", "outcome": "carried", "reason": "no_objection", "base": "present", "base_count": 11, "required_yes": 0, "yes": 0, "no": 0, "abstain": 0, "recused": 0, "quorum_met": true, "cite": null, "default": true, "by_analogy": "\uc81c13\uc870\u2461", "enrolled": 18, "present": 11, "counted": 11, "quorum_required": 10, "threshold": "more than 1/2 of present"}','재적 18 · 개의 10 · 출석 11 → 가결(이의 없음) (기본값: 제13조② 준용)',NULL,'2026-12-03 05:37:01.284043',NULL,NULL,'as_proposed',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('nx7eeww578vw','syrjqh3cp00e','guro',1,2,'협치회의 운영세칙 일부개정안','2HbTH5wrC554vvLw23D5Wg','no_objection','ordinary','carried',0,0,20,0,0,0,'carried','no_objection','{"charter": "guro", "rule": "ordinary", "outcome": "carried", "reason": "no_objection", "base": "present", "base_count": 20, "required_yes": 0, "yes": 0, "no": 0, "abstain": 0, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 가결(이의 없음) (제13조②)',NULL,'2026-12-10 05:20:01.590779',NULL,NULL,'as_proposed',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('kmscr6qvmyzy','syrjqh3cp00e','guro',2,3,'2027년 협치과제 우선순위','6JSw6vJmHsoS5GNNAUa5rw','roll_call','ordinary','carried',0,20,20,12,5,3,'carried','enough_yes','{"charter": "guro", "rule": "ordinary", "outcome": "carried", "reason": "enough_yes", "base": "present", "base_count": 20, "required_yes": 11, "yes": 12, "no": 5, "abstain": 3, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 12 → 가결 (제13조②)','2026-12-10 05:37:01.736805','2026-12-10 05:37:03.283009',NULL,NULL,'as_proposed',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('az7b39y9r875','syrjqh3cp00e','guro',3,4,'청년 공론장 개최 계획','IBD5Pvw_QFjOEIoHyxVJTA','roll_call','ordinary','rejected',0,20,20,10,8,2,'rejected','not_enough_yes','{"charter": "guro", "rule": "ordinary", "outcome": "rejected", "reason": "not_enough_yes", "base": "present", "base_count": 20, "required_yes": 11, "yes": 10, "no": 8, "abstain": 2, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 → 부결 (제13조②)','2026-12-10 05:54:03.428523','2026-12-10 05:54:04.868409',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "scheduler_motion" VALUES('exrt2qkqmjns','syrjqh3cp00e','guro',4,5,'구로1번가 공감 기준 조정','mtD-2jj09jOBXFDUCNgYNw','roll_call','ordinary','rejected',0,20,20,10,10,0,'rejected','tie','{"charter": "guro", "rule": "ordinary", "outcome": "rejected", "reason": "tie", "base": "present", "base_count": 20, "required_yes": 11, "yes": 10, "no": 10, "abstain": 0, "recused": 0, "quorum_met": true, "cite": "\uc81c13\uc870\u2461", "default": false, "by_analogy": null, "enrolled": 35, "present": 20, "counted": 20, "quorum_required": 18, "threshold": "more than 1/2 of present"}','재적 35 · 개의 18 · 출석 20 → 찬성 11 필요 · 찬성 10 · 반대 10 → 부결(가부동수) (제13조②)','2026-12-10 06:11:04.994345','2026-12-10 06:11:06.335343',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "scheduler_outbox" VALUES(1,'x7zh9e50rz6a','hyeopchi.event.meeting.called',X'7B2276223A312C226964223A2278377A6839653530727A3661222C226174223A22323032362D31312D32305430313A30303A31302E3134313833335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2239306E6E307671766D623734222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-11-20 01:00:10.141833',1);
INSERT INTO "scheduler_outbox" VALUES(2,'f42ytc3tjx22','hyeopchi.event.meeting.called',X'7B2276223A312C226964223A2266343279746333746A783232222C226174223A22323032362D31312D32305430313A30303A31312E3931303730345A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2265776D65676236387A613972222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-11-20 01:00:11.910704',1);
INSERT INTO "scheduler_outbox" VALUES(3,'mwqrvqbn5tfd','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A226D7771727671626E35746664222C226174223A22323032362D31312D32305430313A30303A31322E3432363739385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22306777366B67736535397465222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-11-20 01:00:12.426798',1);
INSERT INTO "scheduler_outbox" VALUES(4,'99rmthxkngyn','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A223939726D7468786B6E67796E222C226174223A22323032362D31312D32305430313A30303A31322E3730343639345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227067376A7963657A77717031222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-11-20 01:00:12.704694',1);
INSERT INTO "scheduler_outbox" VALUES(5,'hwf21s9aebf5','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22687766323173396165626635222C226174223A22323032362D31312D32305430313A30303A31322E3938313736365A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22726636666237317778633933222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-11-20 01:00:12.981766',1);
INSERT INTO "scheduler_outbox" VALUES(6,'73z418gvj09g','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A2237337A34313867766A303967222C226174223A22323032362D31312D32305430313A30303A31332E3931323634335A222C22626F6479223A22222C22636F7272656C6174696F6E223A22706B32777979746673747172222C226F66667365745F7365636F6E6473223A3931333134307D',NULL,'2026-11-20 01:00:13.912643',1);
INSERT INTO "scheduler_outbox" VALUES(7,'djn18wrphp4x','hyeopchi.event.rsvp.reminder_due',X'7B2276223A312C226964223A22646A6E313877727068703478222C226174223A22323032362D31322D30325430393A30313A30302E3935303537335A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22706B32777979746673747172222C226D656574696E67223A22776D393271727A35327A7863222C226D697373696E67223A307D',NULL,'2026-12-02 09:01:00.950573',1);
INSERT INTO "scheduler_outbox" VALUES(8,'sh2gy3dq0895','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22736832677933647130383935222C226174223A22323032362D31322D30325430393A30313A30302E3937373237385A222C22626F6479223A22222C22636F7272656C6174696F6E223A226D7976396D656739386A6A61222C226F66667365745F7365636F6E6473223A3938333538307D',NULL,'2026-12-02 09:01:00.977278',1);
INSERT INTO "scheduler_outbox" VALUES(9,'6jseg3dhzn6s','hyeopchi.event.meeting.arrivals_began',X'7B2276223A312C226964223A22366A7365673364687A6E3673222C226174223A22323032362D31322D30335430343A33353A30302E3938383130315A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226D7976396D656739386A6A61222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-03 04:35:00.988101',1);
INSERT INTO "scheduler_outbox" VALUES(10,'8ve709capc9y','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22387665373039636170633979222C226174223A22323032362D31322D30335430343A33353A30312E3235363531305A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22616A76666A306479376E7164222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-03 04:35:01.256510',1);
INSERT INTO "scheduler_outbox" VALUES(11,'ry6b9c64hy79','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22727936623963363468793739222C226174223A22323032362D31322D30335430343A33353A30322E3333343335355A222C22626F6479223A22222C22636F7272656C6174696F6E223A22337A37326834337079716277222C226F66667365745F7365636F6E6473223A3938353037387D',NULL,'2026-12-03 04:35:02.334355',1);
INSERT INTO "scheduler_outbox" VALUES(12,'gs9sjhct9nyv','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22677339736A686374396E7976222C226174223A22323032362D31322D30335430353A30303A30302E3334393835325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22337A37326834337079716277222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-03 05:00:00.349852',1);
INSERT INTO "scheduler_outbox" VALUES(13,'xzhn9hgxw33b','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22787A686E3968677877333362222C226174223A22323032362D31322D30335430353A30303A30302E3336303335315A222C22626F6479223A22222C22636F7272656C6174696F6E223A2262787A797961793439363673222C226F66667365745F7365636F6E6473223A3938353139387D',NULL,'2026-12-03 05:00:00.360351',1);
INSERT INTO "scheduler_outbox" VALUES(14,'9n5jvx963z3v','hyeopchi.event.meeting.opened',X'7B2276223A312C226964223A22396E356A76783936337A3376222C226174223A22323032362D31322D30335430353A30323A30302E3532353936305A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226D366D6E74777A6178767A71222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-03 05:02:00.525960',1);
INSERT INTO "scheduler_outbox" VALUES(15,'15nvryydftmg','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A2231356E767279796466746D67222C226174223A22323032362D31322D30335430353A30323A30302E3736353236395A222C22626F6479223A22222C22636F7272656C6174696F6E223A22707664347862666470677234222C226F66667365745F7365636F6E6473223A3938373239387D',NULL,'2026-12-03 05:02:00.765269',1);
INSERT INTO "scheduler_outbox" VALUES(16,'aa7xggfv8hkg','hyeopchi.event.motion.put',X'7B2276223A312C226964223A22616137786767667638686B67222C226174223A22323032362D31322D30335430353A33373A30312E3139303530315A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2267376A7867656B3637386D64222C226D656574696E67223A22776D393271727A35327A7863222C226D6F74696F6E223A22677A397A77333436367A3277227D',NULL,'2026-12-03 05:37:01.190501',1);
INSERT INTO "scheduler_outbox" VALUES(17,'wdjm5esb3hwc','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A2277646A6D3565736233687763222C226174223A22323032362D31322D30335430353A33373A30312E3238343034335A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2267376A7867656B3637386D64222C226D656574696E67223A22776D393271727A35327A7863222C226D6F74696F6E223A22677A397A77333436367A3277227D',NULL,'2026-12-03 05:37:01.284043',1);
INSERT INTO "scheduler_outbox" VALUES(18,'kprkemg32ehj','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A226B70726B656D67333265686A222C226174223A22323032362D31322D30335430353A33373A30312E3534393932315A222C22626F6479223A22222C22636F7272656C6174696F6E223A22683133727266317338796178222C226F66667365745F7365636F6E6473223A3938373539387D',NULL,'2026-12-03 05:37:01.549921',1);
INSERT INTO "scheduler_outbox" VALUES(19,'vdyg3btds01w','hyeopchi.event.meeting.closed',X'7B2276223A312C226964223A22766479673362746473303177222C226174223A22323032362D31322D30335430353A34323A30312E3737353735325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226337686D646B6E3372326831222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-03 05:42:01.775752',1);
INSERT INTO "scheduler_outbox" VALUES(20,'c705z38prz1p','hyeopchi.event.minutes.drafted',X'7B2276223A312C226964223A22633730357A333870727A3170222C226174223A22323032362D31322D30335430353A34323A30312E3737353735325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226337686D646B6E3372326831222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-03 05:42:01.775752',1);
INSERT INTO "scheduler_outbox" VALUES(21,'pw5m1cnvq579','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A227077356D31636E7671353739222C226174223A22323032362D31322D30335430353A34323A30322E3130343530345A222C22626F6479223A22222C22636F7272656C6174696F6E223A226A6763663068797361376571222C226F66667365745F7365636F6E6473223A313538383337367D',NULL,'2026-12-03 05:42:02.104504',1);
INSERT INTO "scheduler_outbox" VALUES(22,'sdxb992cpgzt','hyeopchi.event.rsvp.reminder_due',X'7B2276223A312C226964223A22736478623939326370677A74222C226174223A22323032362D31322D31305430343A33353A30302E3138303830365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226A6763663068797361376571222C226D656574696E67223A227379726A7168336370303065222C226D697373696E67223A307D',NULL,'2026-12-10 04:35:00.180806',1);
INSERT INTO "scheduler_outbox" VALUES(23,'4r6nm2dx3vk9','hyeopchi.event.meeting.arrivals_began',X'7B2276223A312C226964223A223472366E6D32647833766B39222C226174223A22323032362D31322D31305430343A33353A30302E3139343133385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226A6763663068797361376571222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 04:35:00.194138',1);
INSERT INTO "scheduler_outbox" VALUES(24,'9w2j8dqnf63k','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A223977326A3864716E6636336B222C226174223A22323032362D31322D31305430343A33353A30302E3538333836305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22677738613864363837746833222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 04:35:00.583860',1);
INSERT INTO "scheduler_outbox" VALUES(25,'df9ne03n3e7v','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A226466396E6530336E33653776222C226174223A22323032362D31322D31305430343A33353A30312E3032333231335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2278367076727838386578336E222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 04:35:01.023213',1);
INSERT INTO "scheduler_outbox" VALUES(26,'mm6yczxcqdg5','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A226D6D3679637A786371646735222C226174223A22323032362D31322D31305430343A33353A30312E3739313739335A222C22626F6479223A22222C22636F7272656C6174696F6E223A2271333838703771743236627A222C226F66667365745F7365636F6E6473223A313538393837357D',NULL,'2026-12-10 04:35:01.791793',1);
INSERT INTO "scheduler_outbox" VALUES(27,'ac9jhrt898md','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A226163396A6872743839386D64222C226174223A22323032362D31322D31305430353A30303A30312E3032393430345A222C22626F6479223A22222C22636F7272656C6174696F6E223A2238646B6632767332796A377A222C226F66667365745F7365636F6E6473223A313539303233357D',NULL,'2026-12-10 05:00:01.029404',1);
INSERT INTO "scheduler_outbox" VALUES(28,'9gv2hx1c8r3y','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22396776326878316338723379222C226174223A22323032362D31322D31305430353A30363A30312E3036363632375A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22616D79737A6676736E636236222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 05:06:01.066627',1);
INSERT INTO "scheduler_outbox" VALUES(29,'ccpspxvvh0ey','hyeopchi.event.meeting.progressed',X'7B2276223A312C226964223A22636370737078767668306579222C226174223A22323032362D31322D31305430353A30363A30312E3138363330345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223179333177786A3578706136222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 05:06:01.186304',1);
INSERT INTO "scheduler_outbox" VALUES(30,'bkcs3msmxbg2','hyeopchi.event.meeting.opened',X'7B2276223A312C226964223A22626B6373336D736D78626732222C226174223A22323032362D31322D31305430353A30363A30312E3431343935365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22383635356A36716B61306363222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 05:06:01.414956',1);
INSERT INTO "scheduler_outbox" VALUES(31,'a8r9k22mcw8c','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22613872396B32326D63773863222C226174223A22323032362D31322D31305430353A30363A30312E3534353238375A222C22626F6479223A22222C22636F7272656C6174696F6E223A22616677676E61327A72657079222C226F66667365745F7365636F6E6473223A313539313037357D',NULL,'2026-12-10 05:06:01.545287',1);
INSERT INTO "scheduler_outbox" VALUES(32,'rqhf1p5n5xcr','hyeopchi.event.motion.put',X'7B2276223A312C226964223A22727168663170356E35786372222C226174223A22323032362D31322D31305430353A32303A30312E3537343938395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2233366D303073766430363332222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226E7837656577773537387677227D',NULL,'2026-12-10 05:20:01.574989',1);
INSERT INTO "scheduler_outbox" VALUES(33,'rpzdtd32e3s7','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A2272707A647464333265337337222C226174223A22323032362D31322D31305430353A32303A30312E3539303737395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A223772706567356D3672783674222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226E7837656577773537387677227D',NULL,'2026-12-10 05:20:01.590779',1);
INSERT INTO "scheduler_outbox" VALUES(34,'6bz38tve5agj','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A2236627A33387476653561676A222C226174223A22323032362D31322D31305430353A32303A30312E3731323538365A222C22626F6479223A22222C22636F7272656C6174696F6E223A2268686A6E38717439306A6434222C226F66667365745F7365636F6E6473223A313539323039357D',NULL,'2026-12-10 05:20:01.712586',1);
INSERT INTO "scheduler_outbox" VALUES(35,'hwek4y024388','hyeopchi.event.motion.put',X'7B2276223A312C226964223A226877656B3479303234333838222C226174223A22323032362D31322D31305430353A33373A30312E3732343030325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22623566636374716637733566222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226B6D7363723671766D797A79227D',NULL,'2026-12-10 05:37:01.724002',1);
INSERT INTO "scheduler_outbox" VALUES(36,'tgswp8ba3ggd','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A22746773777038626133676764222C226174223A22323032362D31322D31305430353A33373A30312E3733363830355A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2261646765343576346D396668222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226B6D7363723671766D797A79227D',NULL,'2026-12-10 05:37:01.736805',1);
INSERT INTO "scheduler_outbox" VALUES(37,'vztnwk9byfp4','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A22767A746E776B396279667034222C226174223A22323032362D31322D31305430353A33373A30312E3838343939305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2268333266376A6E68716B6B36222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226B6D7363723671766D797A79227D',NULL,'2026-12-10 05:37:01.884990',1);
INSERT INTO "scheduler_outbox" VALUES(38,'0vk13ssjkh7c','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A2230766B313373736A6B683763222C226174223A22323032362D31322D31305430353A33373A30332E3238333030395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2230747931786A3038346E7039222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226B6D7363723671766D797A79227D',NULL,'2026-12-10 05:37:03.283009',1);
INSERT INTO "scheduler_outbox" VALUES(39,'n1eaet3bpksy','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A226E31656165743362706B7379222C226174223A22323032362D31322D31305430353A33373A30332E3336383631365A222C22626F6479223A22222C22636F7272656C6174696F6E223A22787335346737776864357361222C226F66667365745F7365636F6E6473223A313539333131357D',NULL,'2026-12-10 05:37:03.368616',1);
INSERT INTO "scheduler_outbox" VALUES(40,'kf080g5man0a','hyeopchi.event.motion.put',X'7B2276223A312C226964223A226B6630383067356D616E3061222C226174223A22323032362D31322D31305430353A35343A30332E3338373338305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227472706D766878396D617331222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A22617A37623339793972383735227D',NULL,'2026-12-10 05:54:03.387380',1);
INSERT INTO "scheduler_outbox" VALUES(41,'h0ecs6bx534b','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A22683065637336627835333462222C226174223A22323032362D31322D31305430353A35343A30332E3432383532335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22797071686D61656864673073222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A22617A37623339793972383735227D',NULL,'2026-12-10 05:54:03.428523',1);
INSERT INTO "scheduler_outbox" VALUES(42,'vykxg49a0g8e','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A2276796B786734396130673865222C226174223A22323032362D31322D31305430353A35343A30332E3539303737395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2278376D6E62746573336D7035222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A22617A37623339793972383735227D',NULL,'2026-12-10 05:54:03.590779',1);
INSERT INTO "scheduler_outbox" VALUES(43,'pjr2zvy0zhkr','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A22706A72327A7679307A686B72222C226174223A22323032362D31322D31305430353A35343A30342E3836383430395A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22733468336D63686E72776774222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A22617A37623339793972383735227D',NULL,'2026-12-10 05:54:04.868409',1);
INSERT INTO "scheduler_outbox" VALUES(44,'fe9x1afx3ywr','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A22666539783161667833797772222C226174223A22323032362D31322D31305430353A35343A30342E3937333136365A222C22626F6479223A22222C22636F7272656C6174696F6E223A226B716B656A6671747739687A222C226F66667365745F7365636F6E6473223A313539343133357D',NULL,'2026-12-10 05:54:04.973166',1);
INSERT INTO "scheduler_outbox" VALUES(45,'v3nb5snnkja7','hyeopchi.event.motion.put',X'7B2276223A312C226964223A2276336E6235736E6E6B6A6137222C226174223A22323032362D31322D31305430363A31313A30342E3938313931385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22746A67727A6B766B73713062222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226578727432716B716D6A6E73227D',NULL,'2026-12-10 06:11:04.981918',1);
INSERT INTO "scheduler_outbox" VALUES(46,'5cq6gp23qe4t','hyeopchi.event.vote.opened',X'7B2276223A312C226964223A22356371366770323371653474222C226174223A22323032362D31322D31305430363A31313A30342E3939343334355A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227930636531356A6D65727968222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226578727432716B716D6A6E73227D',NULL,'2026-12-10 06:11:04.994345',1);
INSERT INTO "scheduler_outbox" VALUES(47,'9j79jfqeypyj','hyeopchi.event.vote.progressed',X'7B2276223A312C226964223A22396A37396A6671657970796A222C226174223A22323032362D31322D31305430363A31313A30352E3132303938305A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A226B64796A3166723963616E66222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226578727432716B716D6A6E73227D',NULL,'2026-12-10 06:11:05.120980',1);
INSERT INTO "scheduler_outbox" VALUES(48,'j81vvcv85z2n','hyeopchi.event.vote.closed',X'7B2276223A312C226964223A226A38317676637638357A326E222C226174223A22323032362D31322D31305430363A31313A30362E3333353334335A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22686776383333787A776B3079222C226D656574696E67223A227379726A7168336370303065222C226D6F74696F6E223A226578727432716B716D6A6E73227D',NULL,'2026-12-10 06:11:06.335343',1);
INSERT INTO "scheduler_outbox" VALUES(49,'p2emr9ntsb20','hyeopchi.event.clock.moved',X'7B2276223A312C226964223A227032656D72396E7473623230222C226174223A22323032362D31322D31305430363A31313A30362E3432373835315A222C22626F6479223A22222C22636F7272656C6174696F6E223A223635766739336E7039657236222C226F66667365745F7365636F6E6473223A313539343337357D',NULL,'2026-12-10 06:11:06.427851',1);
INSERT INTO "scheduler_outbox" VALUES(50,'t6254nnnggk4','hyeopchi.event.meeting.closed',X'7B2276223A312C226964223A2274363235346E6E6E67676B34222C226174223A22323032362D31322D31305430363A31353A30362E3532343735345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22766D716A6879686672376732222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 06:15:06.524754',1);
INSERT INTO "scheduler_outbox" VALUES(51,'06h1gmdy7899','hyeopchi.event.minutes.drafted',X'7B2276223A312C226964223A2230366831676D647937383939222C226174223A22323032362D31322D31305430363A31353A30362E3532343735345A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22766D716A6879686672376732222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 06:15:06.524754',1);
INSERT INTO "scheduler_outbox" VALUES(52,'t8h0s37y7c7v','hyeopchi.event.minutes.submitted',X'7B2276223A312C226964223A22743868307333377937633776222C226174223A22323032362D31322D31305430363A31353A30362E3839333331365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22666663677962386834366179222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 06:15:06.893316',1);
INSERT INTO "scheduler_outbox" VALUES(53,'h101ykajsvx2','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A2268313031796B616A73767832222C226174223A22323032362D31322D31305430363A31353A30372E3138383233325A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2261373972347432396E787636222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 06:15:07.188232',1);
INSERT INTO "scheduler_outbox" VALUES(54,'2c5hhynx8nj3','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A223263356868796E78386E6A33222C226174223A22323032362D31322D31305430363A31353A30372E3332363337385A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A2266683934656B613578376A34222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 06:15:07.326378',1);
INSERT INTO "scheduler_outbox" VALUES(55,'gcsgfvezmzhg','hyeopchi.event.minutes.approved',X'7B2276223A312C226964223A22676373676676657A6D7A6867222C226174223A22323032362D31322D31305430363A31353A30372E3838393639365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A22673077773362336E3436636A222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 06:15:07.889696',1);
INSERT INTO "scheduler_outbox" VALUES(56,'x0vwggrefj5q','hyeopchi.event.minutes.published',X'7B2276223A312C226964223A227830767767677265666A3571222C226174223A22323032362D31322D31305430363A31353A30372E3932333232365A222C22626F6479223A226775726F222C22636F7272656C6174696F6E223A227A3538306D647273307A6170222C226D656574696E67223A227379726A7168336370303065227D',NULL,'2026-12-10 06:15:07.923226',1);
INSERT INTO "scheduler_outbox" VALUES(57,'sf93j3q54c8m','hyeopchi.event.minutes.submitted',X'7B2276223A312C226964223A22736639336A3371353463386D222C226174223A22323032362D31322D31305430363A31353A30382E3037303036385A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22367831773473706B396B356A222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-10 06:15:08.070068',1);
INSERT INTO "scheduler_outbox" VALUES(58,'15ma680884h2','hyeopchi.event.minutes.progressed',X'7B2276223A312C226964223A2231356D613638303838346832222C226174223A22323032362D31322D31305430363A31353A30382E3231343739325A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A226B7438766B68393977763162222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-10 06:15:08.214792',1);
INSERT INTO "scheduler_outbox" VALUES(59,'d6kx6nrcrm2j','hyeopchi.event.minutes.approved',X'7B2276223A312C226964223A2264366B78366E7263726D326A222C226174223A22323032362D31322D31305430363A31353A30382E3534353439345A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A2261707A6A65643974676B6532222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-10 06:15:08.545494',1);
INSERT INTO "scheduler_outbox" VALUES(60,'q0bk4mjje05y','hyeopchi.event.minutes.published',X'7B2276223A312C226964223A227130626B346D6A6A65303579222C226174223A22323032362D31322D31305430363A31353A30382E3732343036375A222C22626F6479223A226775726F2D6167656E6461222C22636F7272656C6174696F6E223A22793676636E7172776D306E78222C226D656574696E67223A22776D393271727A35327A7863227D',NULL,'2026-12-10 06:15:08.724067',1);
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
INSERT INTO "scheduler_presence" VALUES('jz052s5azb84','wm92qrz52zxc','an1w0m12r6ek','clerk','2026-12-03 04:35:01.256510','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.256510','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('j1st77wx5ztd','wm92qrz52zxc','p0pehhe8jjy7','clerk','2026-12-03 04:35:01.283896','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.283896','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('rd3mygg4z02h','wm92qrz52zxc','j4242rme7sma','clerk','2026-12-03 04:35:01.283896','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.283896','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('q286a1bdbvdw','wm92qrz52zxc','8c5edp9h2z2r','clerk','2026-12-03 04:35:01.283896','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.283896','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('e79e6a87anqh','wm92qrz52zxc','81rf2qra58bn','clerk','2026-12-03 04:35:01.283896','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.283896','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('jj26ntz72tea','wm92qrz52zxc','71h71k76p6xw','clerk','2026-12-03 04:35:01.283896','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.283896','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('4y9ksgynm2mj','wm92qrz52zxc','4v5446tdtakf','clerk','2026-12-03 04:35:01.357813','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.357813','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('ewwb0phvc53q','wm92qrz52zxc','640s3rf2h8kd','clerk','2026-12-03 04:35:01.357813','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.357813','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('p92ns1tcjfat','wm92qrz52zxc','w9kz45x1djb3','clerk','2026-12-03 04:35:01.357813','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.357813','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('7rbmkwxmwktx','wm92qrz52zxc','xt4xy42eznaa','clerk','2026-12-03 04:35:01.415071','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.415071','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('a7tjtm1m81m6','wm92qrz52zxc','zkepbtharsv1','clerk','2026-12-03 04:35:01.415071','2026-12-03 04:35:01.933294','2026-12-03 04:35:01.415071','2026-12-03 05:42:01.775752','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_presence" VALUES('vsejzkp463nh','syrjqh3cp00e','whp9wfmxddmm','clerk','2026-12-10 04:35:00.583860','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.583860','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('4n1py7096ggg','syrjqh3cp00e','vgrq59cn8m4x','clerk','2026-12-10 04:35:00.640393','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.640393','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('298m3dy9yq9n','syrjqh3cp00e','jvzgqzxh7bsy','clerk','2026-12-10 04:35:00.640393','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.640393','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('fce1p6jc8sx4','syrjqh3cp00e','t5cdf8bt1dfg','clerk','2026-12-10 04:35:00.640393','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.640393','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('2ys79xjjn9wf','syrjqh3cp00e','9s0pb1cp2tth','clerk','2026-12-10 04:35:00.640393','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.640393','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('12kcer7k9zqn','syrjqh3cp00e','newg6yzgd557','clerk','2026-12-10 04:35:00.719103','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.719103','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('9j04913ntv4q','syrjqh3cp00e','cezvpczv28qy','clerk','2026-12-10 04:35:00.719103','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.719103','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('dbhtgbsb8n2j','syrjqh3cp00e','wz6gc2amngja','clerk','2026-12-10 04:35:00.719103','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.719103','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('rvfv20s0met3','syrjqh3cp00e','d99s2chejmjr','clerk','2026-12-10 04:35:00.806614','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.806614','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('a233kgs8ckxr','syrjqh3cp00e','8c5edp9h2z2r','clerk','2026-12-10 04:35:00.806614','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.806614','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('r701pcgrwcm8','syrjqh3cp00e','71h71k76p6xw','clerk','2026-12-10 04:35:00.806614','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.806614','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('1ghbmkhmqa5s','syrjqh3cp00e','wzp9fgszr2qk','clerk','2026-12-10 04:35:00.806614','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.806614','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('jjrwmvtsrw1s','syrjqh3cp00e','h16cfqe35qxa','clerk','2026-12-10 04:35:00.896582','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.896582','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('rj86cvzj4sfj','syrjqh3cp00e','xbbm46am816d','clerk','2026-12-10 04:35:00.896582','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.896582','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('gzvebhppz0r2','syrjqh3cp00e','pzs1cf0ab8tn','clerk','2026-12-10 04:35:00.896582','2026-12-10 04:35:01.701287','2026-12-10 04:35:00.896582','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('k714yp966z2d','syrjqh3cp00e','w9kz45x1djb3','clerk','2026-12-10 04:35:01.023213','2026-12-10 04:35:01.701287','2026-12-10 04:35:01.023213','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('46vmrbzpkh2s','syrjqh3cp00e','kk21fmagz5at','clerk','2026-12-10 04:35:01.392463','2026-12-10 04:35:01.701287','2026-12-10 04:35:01.392463','2026-12-10 06:15:06.524754','operator');
INSERT INTO "scheduler_presence" VALUES('gdhd4bmffr90','syrjqh3cp00e','p0pehhe8jjy7','code',NULL,'2026-12-10 05:06:01.066627','2026-12-10 05:06:01.066627','2026-12-10 06:15:06.524754','member:p0pehhe8jjy7');
INSERT INTO "scheduler_presence" VALUES('b73rzbqkvsbj','syrjqh3cp00e','81rf2qra58bn','code',NULL,'2026-12-10 05:06:01.086132','2026-12-10 05:06:01.086132','2026-12-10 06:15:06.524754','member:81rf2qra58bn');
INSERT INTO "scheduler_presence" VALUES('1b80cf4y851g','syrjqh3cp00e','wwvs491hpv0d','code',NULL,'2026-12-10 05:06:01.186304','2026-12-10 05:06:01.186304','2026-12-10 06:15:06.524754','member:wwvs491hpv0d');
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
INSERT INTO "scheduler_remark" VALUES('syrjqh3cp00e',1,'과제 15건 가운데 11건이 계획대로 나아가고 있음을 보고하였다.','2026-12-10 06:15:06.739520','operator');
INSERT INTO "scheduler_remark" VALUES('syrjqh3cp00e',2,'개정안의 취지를 설명하였고, 의견이 없었다.','2026-12-10 06:15:06.781847','operator');
INSERT INTO "scheduler_remark" VALUES('syrjqh3cp00e',3,'분과가 추천한 12건의 순위를 놓고 예산의 규모를 따져 물었다.','2026-12-10 06:15:06.807113','operator');
INSERT INTO "scheduler_remark" VALUES('syrjqh3cp00e',4,'개최 시기가 학기와 겹친다는 의견과 미루기 어렵다는 의견이 나왔다.','2026-12-10 06:15:06.830472','operator');
INSERT INTO "scheduler_remark" VALUES('syrjqh3cp00e',5,'공감 50건의 기준을 낮추자는 의견과 지키자는 의견이 맞섰다.','2026-12-10 06:15:06.854376','operator');
INSERT INTO "scheduler_remark" VALUES('wm92qrz52zxc',1,'후보 12건의 선정 기준을 설명하고, 생활권이 고르게 담겼는지 확인하였다.','2026-12-10 06:15:07.101441','facilitator:qxtggt070j8s');
INSERT INTO "scheduler_remark" VALUES('wm92qrz52zxc',2,'공론장은 1월 넷째 주에 열고, 안내문은 분과에서 함께 살피기로 하였다.','2026-12-10 06:15:07.758990','facilitator:qxtggt070j8s');
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
INSERT INTO "scheduler_roll" VALUES('guro',3,'{"body": "guro", "body_name": "\uad6c\ub85c\uad6c\ud611\uce58\ud68c\uc758", "parent": null, "version": 3, "charter": "guro", "charter_version": 1, "charter_sub": null, "chat_id": -1000004000001, "seats": [{"member": "whp9wfmxddmm", "name": "\uad8c\ubbfc\ub098", "title": "\uad6c\uccad\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "co_chair", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "wwvs491hpv0d", "name": "\uc7a5\uc0c1\ud638", "title": "\uae30\ud68d\uacbd\uc81c\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "kk21fmagz5at", "name": "\uc548\uc7ac\uc601", "title": "\ud589\uc815\ubb38\ud654\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "vgrq59cn8m4x", "name": "\ud64d\uc815\ud604", "title": "\ubcf5\uc9c0\uad50\uc721\uad6d\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "jvzgqzxh7bsy", "name": "\uc870\uc0c1\uc900", "title": "\ud611\uce58\uc815\ucc45\ubcf4\uc88c\uad00", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "t5cdf8bt1dfg", "name": "\ud55c\uc815\uc544", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "9s0pb1cp2tth", "name": "\uac15\uc608\ud638", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "cezvpczv28qy", "name": "\uc784\uc0c1\uc544", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "newg6yzgd557", "name": "\uc784\uc608\uc5f0", "title": "\ub300\ud45c", "organisation": "\uad81\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "wz6gc2amngja", "name": "\uac15\uc9c0\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "d99s2chejmjr", "name": "\uc870\uc7ac\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "71h71k76p6xw", "name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "8c5edp9h2z2r", "name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "wzp9fgszr2qk", "name": "\uc724\uc11c\ud638", "title": "\ub300\ud45c", "organisation": "\ucc9c\uc655\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "h16cfqe35qxa", "name": "\uc624\uc720\uc6d0", "title": "\ub300\ud45c", "organisation": "\ucc9c\uc655\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "xbbm46am816d", "name": "\ucd5c\uc9c0\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "pzs1cf0ab8tn", "name": "\uc7a5\uc724\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "w9kz45x1djb3", "name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "p0pehhe8jjy7", "name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "81rf2qra58bn", "name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "kc32khpyxfbd", "name": "\uc7a5\ud604\uacbd", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "an1w0m12r6ek", "name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "y0906z8z2aq0", "name": "\uc11c\uc218\uacbd", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "b5dd6a8442ee", "name": "\uc548\uc601\ubbfc", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "co_chair", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "xtprmesv840v", "name": "\uc624\uc11c\ud6c8", "title": "\ub300\ud45c", "organisation": "\ud56d\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "4xzd19wbf3zf", "name": "\ucd5c\uc720\ubbf8", "title": "\ud68c\uc6d0", "organisation": "\uad81\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "7n2b1rntnw6s", "name": "\uc784\uc2dc\uc740", "title": "\ub300\ud45c", "organisation": "\uac1c\ubd09\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "j4242rme7sma", "name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "4v5446tdtakf", "name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "640s3rf2h8kd", "name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "f2wxbhsrqrm4", "name": "\uc724\ubbfc\uacbd", "title": "\ud68c\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "yrtazx77pbj4", "name": "\ucd5c\uc900\uc5f0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uad81\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "jqxb39924s0w", "name": "\ucd5c\ud558\ub9b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "vcv99kpy0e5x", "name": "\ud64d\uc724\uc9c4", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub9c8\uc744\uc0b4\uc774\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "zpenbp8sb9qc", "name": "\ud55c\ud558\uc900", "title": "\ud68c\uc6d0", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "q3m4rnss65q5", "name": "\ub958\uc9c0\ud6c8", "title": "\ud611\uce58\uc815\ucc45\uacfc\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "unseated", "office": "clerk", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
INSERT INTO "scheduler_roll" VALUES('guro-agenda',3,'{"body": "guro-agenda", "body_name": "\uc758\uc81c\ubc1c\uad74\ubd84\uacfc", "parent": "guro", "version": 3, "charter": "guro", "charter_version": 1, "charter_sub": "agenda", "chat_id": -1000004000002, "seats": [{"member": "an1w0m12r6ek", "name": "\uc724\uc608\ubbfc", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ud559\ubd80\ubaa8\ubaa8\uc784", "seat": "appointed", "office": "chair", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "p0pehhe8jjy7", "name": "\uc624\uc7ac\ud6c8", "title": "\ud68c\uc6d0", "organisation": "\uac1c\ubd09\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "j4242rme7sma", "name": "\uc11c\ubbfc\ube48", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc7a5\uc560\uc778\uad8c\uc775\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "8c5edp9h2z2r", "name": "\uc624\ud0dc\ubbf8", "title": "\ub300\ud45c", "organisation": "\uac00\ub9ac\ubd09\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "81rf2qra58bn", "name": "\uc815\uc740\uc900", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ud658\uacbd\uc2e4\ucc9c\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "71h71k76p6xw", "name": "\uc870\uc608\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "4v5446tdtakf", "name": "\ud669\uc815\uc601", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "w9kz45x1djb3", "name": "\uc815\uc11c\ubbf8", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc624\ub958\ub3d9 \uc8fc\uac70\ubcf5\uc9c0\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "640s3rf2h8kd", "name": "\uc7a5\uc0c1\uc6b0", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uace0\ucc99\ub3d9 \uc0c1\uc778\ud68c", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "xt4xy42eznaa", "name": "\uc624\uc724\ud76c", "title": "\ud68c\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "zkepbtharsv1", "name": "\uc815\ubbfc\uacbd", "title": "\ub300\ud45c", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "c77sznay46jc", "name": "\uae40\uc218\uc544", "title": "\uc6b4\uc601\uc704\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \uccad\ub144\ud65c\ub3d9\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "rsaxnm33qc80", "name": "\uc2e0\uc218\uc9c4", "title": "\ub300\ud45c", "organisation": "\uad6c\ub85c\ub3d9 \ub2e4\ubb38\ud654\uc774\uc6c3\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "fq9e9c1prcan", "name": "\uc11c\uc740\uc11d", "title": "\ud68c\uc6d0", "organisation": "\uc2e0\ub3c4\ub9bc\ub3d9 \ub3cc\ubd04\ud611\ub3d9\uc870\ud569", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "g9h8ss4rsp83", "name": "\uc724\uc900\ud604", "title": "\ud611\uce58\uc9c0\uc6d0\ud300\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "0znxfzp58zw8", "name": "\uc2e0\uc815\uc544", "title": "\uc608\uc0b0\ud300\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "ex_officio", "office": "member", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}, {"member": "a701a5q7b8kr", "name": "\uac15\uc608\uc601", "title": "\ud68c\uc6d0", "organisation": "\ud56d\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "4782spkpwhq9", "name": "\uc724\uc218\uc900", "title": "\ub300\ud45c", "organisation": "\uace0\ucc99\ub3d9 \uc791\uc740\ub3c4\uc11c\uad00\ubaa8\uc784", "seat": "appointed", "office": "member", "starts": "2026-03-01", "ends": "2028-02-29", "phone_known": true, "official": false}, {"member": "q3m4rnss65q5", "name": "\ub958\uc9c0\ud6c8", "title": "\ud611\uce58\uc815\ucc45\uacfc\uc7a5", "organisation": "\uad6c\ub85c\uad6c\uccad", "seat": "unseated", "office": "clerk", "starts": "2026-01-01", "ends": null, "phone_known": true, "official": true}], "institution": "\uc11c\uc6b8\ud2b9\ubcc4\uc2dc \uad6c\ub85c\uad6c"}');
CREATE TABLE scheduler_rsvp (
	meeting VARCHAR(16) NOT NULL, 
	member VARCHAR(16) NOT NULL, 
	answer VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	entered_by VARCHAR NOT NULL, 
	PRIMARY KEY (meeting, member)
);
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','vgrq59cn8m4x','yes','2026-11-20 01:00:12.426798','member:vgrq59cn8m4x');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','jvzgqzxh7bsy','yes','2026-11-20 01:00:12.426798','member:jvzgqzxh7bsy');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','whp9wfmxddmm','yes','2026-11-20 01:00:12.511765','member:whp9wfmxddmm');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','t5cdf8bt1dfg','yes','2026-11-20 01:00:12.511765','member:t5cdf8bt1dfg');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','cezvpczv28qy','yes','2026-11-20 01:00:12.607541','member:cezvpczv28qy');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','9s0pb1cp2tth','yes','2026-11-20 01:00:12.607541','member:9s0pb1cp2tth');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','d99s2chejmjr','yes','2026-11-20 01:00:12.607541','member:d99s2chejmjr');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','8c5edp9h2z2r','yes','2026-11-20 01:00:12.607541','member:8c5edp9h2z2r');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','71h71k76p6xw','yes','2026-11-20 01:00:12.607541','member:71h71k76p6xw');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','newg6yzgd557','yes','2026-11-20 01:00:12.704694','member:newg6yzgd557');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','wz6gc2amngja','yes','2026-11-20 01:00:12.784472','member:wz6gc2amngja');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','wzp9fgszr2qk','yes','2026-11-20 01:00:12.784472','member:wzp9fgszr2qk');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','81rf2qra58bn','yes','2026-11-20 01:00:12.784472','member:81rf2qra58bn');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','xbbm46am816d','yes','2026-11-20 01:00:12.784472','member:xbbm46am816d');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','w9kz45x1djb3','yes','2026-11-20 01:00:12.784472','member:w9kz45x1djb3');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','p0pehhe8jjy7','yes','2026-11-20 01:00:12.784472','member:p0pehhe8jjy7');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','pzs1cf0ab8tn','yes','2026-11-20 01:00:12.850567','member:pzs1cf0ab8tn');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','b5dd6a8442ee','no','2026-11-20 01:00:12.850567','member:b5dd6a8442ee');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','an1w0m12r6ek','no','2026-11-20 01:00:12.850567','member:an1w0m12r6ek');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','h16cfqe35qxa','yes','2026-11-20 01:00:12.850567','member:h16cfqe35qxa');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','y0906z8z2aq0','no','2026-11-20 01:00:12.850567','member:y0906z8z2aq0');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','kc32khpyxfbd','yes','2026-11-20 01:00:12.917799','member:kc32khpyxfbd');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','xtprmesv840v','no','2026-11-20 01:00:12.917799','member:xtprmesv840v');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','4xzd19wbf3zf','no','2026-11-20 01:00:12.917799','member:4xzd19wbf3zf');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','7n2b1rntnw6s','no','2026-11-20 01:00:12.942100','member:7n2b1rntnw6s');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','4v5446tdtakf','maybe','2026-11-20 01:00:12.942100','member:4v5446tdtakf');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','j4242rme7sma','maybe','2026-11-20 01:00:12.942100','member:j4242rme7sma');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','640s3rf2h8kd','maybe','2026-11-20 01:00:12.942100','member:640s3rf2h8kd');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','f2wxbhsrqrm4','maybe','2026-11-20 01:00:12.969480','member:f2wxbhsrqrm4');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','8c5edp9h2z2r','yes','2026-11-20 01:00:12.981766','member:8c5edp9h2z2r');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','p0pehhe8jjy7','yes','2026-11-20 01:00:13.018259','member:p0pehhe8jjy7');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','an1w0m12r6ek','yes','2026-11-20 01:00:13.018259','member:an1w0m12r6ek');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','j4242rme7sma','yes','2026-11-20 01:00:13.046486','member:j4242rme7sma');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','81rf2qra58bn','yes','2026-11-20 01:00:13.156797','member:81rf2qra58bn');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','71h71k76p6xw','yes','2026-11-20 01:00:13.156797','member:71h71k76p6xw');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','4v5446tdtakf','yes','2026-11-20 01:00:13.213832','member:4v5446tdtakf');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','w9kz45x1djb3','yes','2026-11-20 01:00:13.213832','member:w9kz45x1djb3');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','rsaxnm33qc80','no','2026-11-20 01:00:13.253243','member:rsaxnm33qc80');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','640s3rf2h8kd','yes','2026-11-20 01:00:13.253243','member:640s3rf2h8kd');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','zkepbtharsv1','yes','2026-11-20 01:00:13.282888','member:zkepbtharsv1');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','xt4xy42eznaa','yes','2026-11-20 01:00:13.282888','member:xt4xy42eznaa');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','c77sznay46jc','no','2026-11-20 01:00:13.526482','member:c77sznay46jc');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','g9h8ss4rsp83','maybe','2026-11-20 01:00:13.526482','member:g9h8ss4rsp83');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','0znxfzp58zw8','maybe','2026-11-20 01:00:13.568883','member:0znxfzp58zw8');
INSERT INTO "scheduler_rsvp" VALUES('wm92qrz52zxc','fq9e9c1prcan','no','2026-11-20 01:00:13.568883','member:fq9e9c1prcan');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','wwvs491hpv0d','yes','2026-11-20 01:00:13.597548','member:wwvs491hpv0d');
INSERT INTO "scheduler_rsvp" VALUES('syrjqh3cp00e','kk21fmagz5at','yes','2026-11-20 01:00:13.597548','member:kk21fmagz5at');
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
