// The list of a person's chats, the bots one can talk to, and a place to paste an invitation.

import { avatar, h } from "./dom.js";
import { deepLink, state, unread } from "./state.js";
import { nameOf, summary, timeOf, words } from "./texts.js";

export function chatList(column) {
  const chats = state.chats.get(column.user) || [];
  const talking = new Set(chats.filter((chat) => chat.type === "private").map((chat) => chat.id));
  const others = state.bots.filter((bot) => !talking.has(bot.id));
  return h(
    "div",
    { class: "list" },
    chats.length ? chats.map((chat) => chatLine(column, chat)) : h("p", { class: "empty" }, words.noChats),
    others.length ? h("h3", {}, words.bots) : null,
    others.map((bot) => line(() => column.open(bot.id), avatar(bot.name, bot.id), h("b", {}, bot.name), h("span", {}, `@${bot.username}`))),
    linkForm(column),
  );
}

function line(onclick, picture, title, under, ...more) {
  return h("button", { class: "chat-line", onclick }, picture, h("span", { class: "two" }, title, under), ...more);
}

function chatLine(column, chat) {
  const last = chat.last;
  const title = chat.migrated_to ? `${chat.title} (${words.oldRoom})` : chat.title;
  const sender = last && chat.type !== "private" && last.from && last.author !== column.user ? `${last.sender_chat ? last.sender_chat.title : nameOf(last.from)}: ` : "";
  const aside = h("span", { class: "aside" }, last ? timeOf(last.date) : "", unread(column.user, chat) ? h("i", { class: "new", "aria-label": "새 메시지" }) : null);
  return line(() => column.open(chat.id), avatar(chat.title, chat.id), h("b", {}, title), h("span", {}, sender + summary(last)), aside);
}

function linkForm(column) {
  const onsubmit = (event) => {
    event.preventDefault();
    const target = deepLink(new FormData(event.currentTarget).get("link"));
    if (target) column.open(target.bot.id, target.payload);
    else column.toast(words.badLink);
  };
  return h(
    "form",
    { class: "link-form", onsubmit },
    h("h3", {}, words.openLink),
    h("div", { class: "line" }, h("input", { name: "link", placeholder: words.linkPlaceholder, "aria-label": words.openLink, autocomplete: "off" }), h("button", { type: "submit" }, words.open)),
  );
}
