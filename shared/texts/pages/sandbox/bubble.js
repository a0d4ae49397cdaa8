// One message as an element.

import { h, avatar } from "./dom.js";
import { nameOf, serviceLine, sizeOf, summary, timeOf, words } from "./texts.js";

const INLINE = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "code", blockquote: "q", spoiler: "span" };

// `act` offers press(message, button, element), follow(url), say(text), menu(message), jump(id); `me` is the reader's id.
export function bubble(message, me, group, act) {
  const service = serviceLine(message);
  if (service) return h("div", { class: "service" }, h("span", {}, service));
  const own = message.author === me;
  const who = message.sender_chat ? message.sender_chat : message.from;
  const name = message.sender_chat ? message.sender_chat.title : nameOf(message.from);
  return h(
    "article",
    { class: `message ${own ? "own" : "other"}` },
    group && !own ? avatar(name, who.id) : null,
    h(
      "div",
      { class: "stack" },
      h(
        "div",
        { class: "bubble" },
        group && !own ? h("b", { class: `sender colour${Math.abs(who.id) % 7}` }, name) : null,
        message.forward_origin ? h("div", { class: "forwarded" }, words.forwarded(originName(message.forward_origin))) : null,
        message.reply_to_message ? quote(message.reply_to_message, act) : null,
        ...content(message, act),
        meta(message, act),
      ),
      keyboard(message, act),
    ),
  );
}

function originName(origin) {
  return origin.sender_user ? nameOf(origin.sender_user) : origin.sender_user_name;
}

function quote(message, act) {
  const name = message.sender_chat ? message.sender_chat.title : nameOf(message.from);
  return h("button", { class: "quote", onclick: () => act.jump(message.message_id) }, h("b", {}, name), h("span", {}, summary(message)));
}

function content(message, act) {
  const parts = [];
  if (message.contact) parts.push(h("div", { class: "contact" }, h("b", {}, nameOf(message.contact)), h("span", {}, message.contact.phone_number)));
  if (message.document) parts.push(documentLink(message.document));
  if (message.photo) parts.push(h("img", { class: "photo", src: `/control/files/${message.photo.at(-1).file_id}`, alt: message.caption || "사진" }));
  const text = message.text || message.caption;
  if (text) parts.push(h("div", { class: "text" }, formatted(text, message.entities || message.caption_entities || [], act)));
  return parts;
}

function documentLink(file) {
  return h(
    "a",
    { class: "document", href: `/control/files/${file.file_id}`, download: file.file_name },
    h("span", { class: "page", "aria-hidden": "true" }),
    h("span", {}, h("b", {}, file.file_name), h("small", {}, sizeOf(file.file_size))),
  );
}

function meta(message, act) {
  const time = timeOf(message.date);
  return h(
    "div",
    { class: "meta" },
    message.edit_date ? `${words.edited} ` : "",
    time,
    h("button", { class: "dots", "aria-label": words.more, title: words.more, onclick: (event) => act.menu(message, event.currentTarget) }, "⋯"),
  );
}

// Offsets are UTF-16 units, as JavaScript's are: cut at every border and wrap each piece.
function formatted(text, entities, act) {
  const cuts = [...new Set([0, text.length, ...entities.flatMap((e) => [e.offset, e.offset + e.length])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const piece = text.slice(from, cuts[index + 1]);
    const over = entities.filter((e) => e.offset <= from && from < e.offset + e.length);
    return over.reduceRight((inner, entity) => wrapped(inner, entity, text, act), document.createTextNode(piece));
  });
}

function wrapped(inner, entity, text, act) {
  const whole = text.slice(entity.offset, entity.offset + entity.length);
  if (entity.type === "url" || entity.type === "text_link") return link(entity.url || whole, inner, act);
  if (entity.type === "bot_command") return h("button", { class: "command", onclick: () => act.say(whole) }, inner);
  if (entity.type === "mention") return h("span", { class: "mention" }, inner);
  const tag = INLINE[entity.type];
  return tag ? h(tag, { class: entity.type }, inner) : inner;
}

function link(url, inner, act) {
  const onclick = (event) => {
    if (act.follow(url)) event.preventDefault();
  };
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer", onclick }, inner);
}

function keyboard(message, act) {
  const rows = message.reply_markup ? message.reply_markup.inline_keyboard : [];
  if (!rows || !rows.length) return null;
  return h(
    "div",
    { class: "keys" },
    rows.map((row) => h("div", { class: "row" }, row.map((button) => key(message, button, act)))),
  );
}

function key(message, button, act) {
  const spinning = act.isWaiting(message.message_id, button);
  const element = h("button", { class: `key ${spinning ? "waiting" : ""}`, "aria-busy": spinning ? "true" : null }, button.text);
  if (button.url) element.classList.add("leads-out");
  element.addEventListener("click", () => act.press(message, button));
  return element;
}
