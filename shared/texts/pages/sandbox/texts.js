// Every word that the page's scripts show.

export const words = {
  person: "사람",
  pickPerson: "누구로 볼까요",
  noPeople:
    "아직 아무도 없습니다. 이렇게 시작합니다.\n\n1. 위의 ‘사람 추가’로 담당자와 위원이 될 사람을 만듭니다.\n2. 담당자가 되어 ‘협치봇 담당자용’과 대화를 시작하면 자기 번호를 알려 줍니다. 터미널에서 그 번호를 담당자로 등록합니다.\n3. 위원이 되어 ‘초대 링크 열기’에 hyeopchi invite가 만든 링크를 붙여 넣습니다.\n4. ‘대화방 만들기’로 위원과 협치봇을 한 방에 넣고, 담당자가 /bind 로 잇습니다.",
  noChats: "대화방이 없습니다. 아래에서 봇과 대화를 시작하거나, 위의 ‘대화방 만들기’를 눌러 주시기 바랍니다.",
  chatsOf: "대화방",
  bots: "봇과 대화하기",
  openLink: "초대 링크 열기",
  linkPlaceholder: "https://t.me/… 링크",
  open: "열기",
  badLink: "이 연습장의 봇 링크가 아닙니다.",
  back: "목록으로",
  menu: "대화방 메뉴",
  closeColumn: "이 칸 닫기",
  start: "시작",
  startInvited: "시작 (링크로 들어옴)",
  startHint: "‘시작’을 누르면 봇이 말을 걸 수 있습니다.",
  blocked: "봇을 차단했습니다.",
  unblock: "차단 풀기",
  block: "봇 차단하기",
  write: "메시지 쓰기",
  send: "보내기",
  attach: "더 보내기",
  shareContact: "내 연락처 보내기",
  shareOther: "다른 사람의 연락처 보내기",
  sendFile: "파일 보내기",
  anonymousOn: "익명 관리자로 말하기",
  anonymousOff: "내 이름으로 말하기",
  anonymousNow: "익명 관리자로 말하는 중",
  edited: "수정됨",
  pinned: "고정된 메시지",
  replyTo: "답장",
  reply: "답장",
  forward: "전달하기",
  edit: "고치기",
  remove: "지우기",
  more: "메시지 메뉴",
  cancel: "취소",
  close: "닫기",
  confirm: "확인",
  add: "추가",
  make: "만들기",
  noAnswer: "봇이 제때 답하지 않았습니다.",
  noLongerThere: "그 버튼은 이제 없습니다.",
  forwarded: (name) => `${name}의 메시지를 전달함`,
  members: (count) => `${count}명`,
  privateBot: "봇",
  migrated: "슈퍼그룹으로 바뀌어 이 방은 더 쓰지 않습니다.",
  goThere: "새 대화방으로 가기",
  oldRoom: "이전 방",
  newPerson: "사람 추가",
  firstName: "이름",
  phone: "전화번호 (연락처 보내기에 쓰임)",
  username: "사용자 이름 (영문, 없어도 됨)",
  newGroup: "대화방 만들기",
  groupTitle: "대화방 이름",
  groupOwner: "만드는 사람",
  groupMembers: "함께할 사람과 봇",
  basicGroup: "일반 그룹으로 만들기 (나중에 슈퍼그룹으로 바꾸는 연습)",
  groupMenu: "구성원과 설정",
  addMember: "사람이나 봇 넣기",
  makeAdmin: "관리자로",
  dropAdmin: "관리자 해제",
  makeAnonymous: "익명으로",
  dropAnonymous: "익명 해제",
  takeOut: "내보내기",
  migrate: "슈퍼그룹으로 바꾸기",
  status: { creator: "소유자", administrator: "관리자", member: "구성원" },
  isBot: "봇",
  chooseChat: "어디로 전달할까요",
  choosePerson: "누구의 연락처를 보낼까요",
  editTitle: "메시지 고치기",
  contactCard: "연락처",
};

const sayDay = new Intl.DateTimeFormat("ko-KR", { timeZone: "Asia/Seoul", month: "long", day: "numeric", weekday: "long" });
const sayTime = new Intl.DateTimeFormat("ko-KR", { timeZone: "Asia/Seoul", hour: "numeric", minute: "2-digit" });

export const dayOf = (seconds) => sayDay.format(new Date(seconds * 1000));
export const timeOf = (seconds) => sayTime.format(new Date(seconds * 1000));

export function nameOf(user) {
  return user.last_name ? `${user.first_name} ${user.last_name}` : user.first_name;
}

export function sizeOf(bytes) {
  return bytes < 1024 ? `${bytes}바이트` : bytes < 1048576 ? `${Math.round(bytes / 1024)}KB` : `${(bytes / 1048576).toFixed(1)}MB`;
}

// What a service message says, or null for an ordinary one.
export function serviceLine(message) {
  if (message.new_chat_members) return `${message.new_chat_members.map(nameOf).join(", ")}님이 들어왔습니다`;
  if (message.left_chat_member) return `${nameOf(message.left_chat_member)}님이 나갔습니다`;
  if (message.group_chat_created || message.supergroup_chat_created) return "대화방이 만들어졌습니다";
  if (message.migrate_to_chat_id) return "이 방은 슈퍼그룹으로 바뀌었습니다";
  if (message.migrate_from_chat_id) return "일반 그룹에서 옮겨 왔습니다";
  if (message.pinned_message) return `${nameOf(message.from)}님이 메시지를 고정했습니다`;
  return null;
}

// One line about a message, for the list of chats and for quotations.
export function summary(message) {
  if (!message) return "";
  const service = serviceLine(message);
  if (service) return service;
  if (message.contact) return `${words.contactCard}: ${nameOf(message.contact)}`;
  if (message.document) return `📄 ${message.document.file_name}`;
  return message.text || message.caption || "";
}
