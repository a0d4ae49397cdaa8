// Starts the page: columns from the address, changes from the stream.

import { listen } from "./api.js";
import { Column } from "./column.js";
import { newGroup, newPerson } from "./dialogs.js";
import { applyChange, botNamed, loadPeople, state } from "./state.js";

const KEPT = "hyeopchi-sandbox-columns";
const place = document.getElementById("columns");
const columns = [];
const hooks = { close, moved: remember };

// The address says who sees what: #700000001@-1000004000001;700000002 — so a set of columns can be kept as a bookmark.
function wanted() {
  const written = location.hash.slice(1) || localStorage.getItem(KEPT) || "";
  return written.split(";").filter(Boolean).map((part) => part.split("@"));
}

function remember() {
  const written = columns.map((column) => (column.chatId === null ? `${column.user}` : `${column.user}@${column.chatId}`)).join(";");
  history.replaceState(null, "", `#${written}`);
  localStorage.setItem(KEPT, written);
}

async function add(user, chatId = null) {
  const column = new Column(user, chatId, hooks);
  columns.push(column);
  place.append(column.element);
  await column.refresh();
  return column;
}

function close(column) {
  if (columns.length === 1) return;
  columns.splice(columns.indexOf(column), 1);
  column.element.remove();
  remember();
}

function nextUser() {
  const shown = new Set(columns.map((column) => column.user));
  return (state.users.find((user) => !shown.has(user.id)) || state.users[0] || { id: 0 }).id;
}

async function addNext() {
  const column = await add(nextUser());
  remember();
  column.element.scrollIntoView({ behavior: "smooth", inline: "end", block: "nearest" });
}

async function reload() {
  await loadPeople();
  for (const column of columns) {
    if (!column.person && state.users.length) column.user = nextUser();
    column.renderBar();
    await column.refresh();
  }
}

// Changes come in bursts: messages are drawn at once, what hangs on lists is read again a moment later.
const pending = new Map();
let timer = 0;

function onChange(change) {
  if (["user", "bot", "reset"].includes(change.kind)) return void later("people");
  if (change.kind === "answer") return columns.forEach((column) => column.answered(change));
  applyChange(change);
  for (const column of columns.filter((one) => one.chat && one.chat.name === change.chat)) column.drawMessages();
  later(change.chat, change.kind);
}

function later(what, kind = "") {
  if (!pending.has(what)) pending.set(what, new Set());
  pending.get(what).add(kind);
  timer ||= setTimeout(settle, 120);
}

async function settle() {
  timer = 0;
  const changes = new Map(pending);
  pending.clear();
  if (changes.has("people")) return reload();
  const chats = [...changes.keys()];
  for (const column of columns) {
    const concerned = chats.some((name) => name.startsWith("-") || name.startsWith(`${column.user}:`));
    if (concerned) await column.changed(changes.get(column.chat?.name) || new Set());
  }
}

// A first visit shows a member in their group and, where there is room, the one who made the group beside them.
async function addFirst() {
  const first = await add(nextUser());
  const group = (state.chats.get(first.user) || []).find((chat) => chat.type !== "private");
  if (!group || location.search) return;
  await first.open(group.id);
  const host = group.members.find((member) => member.status === "creator");
  if (!host || host.id === first.user || window.innerWidth < 880) return;
  const second = await add(host.id);
  const talk = (state.chats.get(host.id) || []).find((chat) => chat.type === "private");
  if (talk) await second.open(talk.id);
}

async function openFirst() {
  await loadPeople();
  const known = wanted().filter(([user]) => state.users.some((one) => one.id === Number(user)));
  for (const [user, chat] of known) await add(Number(user), chat === undefined ? null : Number(chat));
  if (!columns.length) await addFirst();
  const query = new URLSearchParams(location.search);
  const bot = botNamed(query.get("bot") || "");
  if (bot && columns[0].person) await columns[0].open(bot.id, query.get("start") || "");
}

document.getElementById("new-person").addEventListener("click", () => newPerson(async (user) => {
  await loadPeople();
  columns.forEach((column) => column.renderBar());
  const empty = columns.find((column) => !column.person);
  if (empty) await empty.become(user.id);
  else await add(user.id).then(remember);
}));
document.getElementById("new-group").addEventListener("click", () => newGroup(async (creator, group) => {
  const column = columns.find((one) => one.user === creator) || columns[0];
  column.user = creator;
  column.renderBar();
  await column.open(group.id);
}));
document.getElementById("new-column").addEventListener("click", addNext);

const offline = document.getElementById("offline");
let started = false;
listen({
  onHello: async () => {
    offline.hidden = true;
    if (!started) {
      started = true;
      await openFirst();
    } else {
      state.messages.clear();
      await reload();
    }
  },
  onChange,
  onLost: () => (offline.hidden = false),
});
