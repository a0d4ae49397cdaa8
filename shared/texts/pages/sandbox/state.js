// What the page knows: people, bots, each person's chats, and the messages of opened chats.

import { get } from "./api.js";

export const state = { users: [], bots: [], chats: new Map(), messages: new Map(), callbackSeconds: 10 };

export async function loadPeople() {
  const [users, bots, limits] = await Promise.all([get("/users"), get("/bots"), get("/limits")]);
  Object.assign(state, { users, bots, callbackSeconds: limits.callback_seconds });
}

export async function loadChats(user) {
  state.chats.set(user, await get("/chats", { user }));
}

// Read a chat's messages into the cache; returns the chat as this person sees it.
export async function loadMessages(user, chat) {
  const found = await get("/messages", { user, chat });
  const kept = state.messages.get(found.chat.name) || new Map();
  for (const message of found.messages) keep(kept, message);
  state.messages.set(found.chat.name, kept);
  return found.chat;
}

export function applyChange(change) {
  const kept = state.messages.get(change.chat);
  if (!kept) return;
  if (change.kind === "deleted") kept.delete(change.message_id);
  else if (change.message) keep(kept, change.message);
}

function keep(kept, message) {
  const known = kept.get(message.message_id);
  if (!known || known.rev <= message.rev) kept.set(message.message_id, message);
}

export const userById = (id) => state.users.find((user) => user.id === id);
export const botById = (id) => state.bots.find((bot) => bot.id === id);
export const botNamed = (name) => state.bots.find((bot) => bot.username.toLowerCase() === name.toLowerCase());

// {bot, payload} for a link to a bot of this sandbox, else null.
export function deepLink(url) {
  const found = /^(?:https?:\/\/)?(?:t\.me|telegram\.me)\/([A-Za-z0-9_]+)(?:\?(.*))?$/.exec(url.trim());
  const tg = /^tg:\/\/resolve\?(.*)$/.exec(url.trim());
  const query = new URLSearchParams((found && found[2]) || (tg && tg[1]) || "");
  const bot = botNamed((found && found[1]) || query.get("domain") || "");
  return bot ? { bot, payload: query.get("start") || "" } : null;
}

const SEEN = "hyeopchi-sandbox-seen";
const seen = JSON.parse(localStorage.getItem(SEEN) || "{}");

export function markSeen(user, chat, messageId) {
  const key = `${user} ${chat}`;
  if ((seen[key] || 0) >= messageId) return;
  seen[key] = messageId;
  localStorage.setItem(SEEN, JSON.stringify(seen));
}

export function unread(user, chat) {
  return Boolean(chat.last) && chat.last.author !== user && chat.last.message_id > (seen[`${user} ${chat.name}`] || 0);
}
