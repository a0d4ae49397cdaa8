// Dialogs: a new person, a new group, members, and small choices.

import { post } from "./api.js";
import { h } from "./dom.js";
import { state } from "./state.js";
import { nameOf, words } from "./texts.js";

const dialog = document.getElementById("dialog");

export function show(title, ...children) {
  dialog.replaceChildren(
    h("div", { class: "dialog-head" }, h("h2", {}, title), h("button", { class: "plain", onclick: () => dialog.close() }, words.close)),
    ...children.filter(Boolean),
  );
  if (!dialog.open) dialog.showModal();
}

export const hide = () => dialog.close();

dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});

// A form whose refusal is shown in it; `send(fields)` may throw.
function form(title, fields, label, send) {
  const wrong = h("p", { class: "wrong", role: "alert" });
  const onsubmit = async (event) => {
    event.preventDefault();
    try {
      await send(new FormData(event.currentTarget));
      hide();
    } catch (error) {
      wrong.textContent = error.message;
    }
  };
  show(title, h("form", { onsubmit }, ...fields, wrong, h("button", { class: "primary wide", type: "submit" }, label)));
}

const field = (label, name, attributes = {}) => h("label", {}, label, h("input", { name, autocomplete: "off", ...attributes }));

export function newPerson(then) {
  const fields = [
    field(words.firstName, "first_name", { required: true, maxlength: 64 }),
    field(words.phone, "phone", { type: "tel", placeholder: "010-1234-5678" }),
    field(words.username, "username", { pattern: "[A-Za-z][A-Za-z0-9_]{3,31}" }),
  ];
  form(words.newPerson, fields, words.add, async (data) => {
    const given = Object.fromEntries([...data].filter(([, value]) => value.trim()));
    then(await post("/users", given));
  });
}

export function newGroup(then) {
  const everyone = [...state.users.map((user) => [user.id, nameOf(user)]), ...state.bots.map((bot) => [bot.id, `${bot.name} (${words.isBot})`])];
  const fields = [
    field(words.groupTitle, "title", { required: true, maxlength: 128 }),
    h("label", {}, words.groupOwner, h("select", { name: "creator" }, state.users.map((user) => h("option", { value: user.id }, nameOf(user))))),
    h(
      "fieldset",
      {},
      h("legend", {}, words.groupMembers),
      everyone.map(([id, name]) => h("label", { class: "check" }, h("input", { type: "checkbox", name: "members", value: id }), name)),
    ),
    h("label", { class: "check" }, h("input", { type: "checkbox", name: "basic" }), words.basicGroup),
  ];
  form(words.newGroup, fields, words.make, async (data) => {
    const creator = Number(data.get("creator"));
    const kind = data.get("basic") ? "group" : "supergroup";
    const members = data.getAll("members").map(Number);
    then(creator, await post("/groups", { title: data.get("title").trim(), creator, members, kind }));
  });
}

export function choose(title, options) {
  show(
    title,
    h("div", { class: "choices" }, options.map(([label, act]) => h("button", { class: "choice", onclick: () => { hide(); act(); } }, label))),
  );
}

export function askText(title, text, label, send) {
  form(title, [h("textarea", { name: "text", rows: 4, required: true, maxlength: 4096 }, text)], label, (data) => send(data.get("text")));
}

// Members of a group; every button acts at once and shows the new state.
export function members(chat, onError) {
  const place = async (user, body) => {
    try {
      members(await post(`/groups/${chat.id}/members`, { user, ...body }), onError);
    } catch (error) {
      hide();
      onError(error);
    }
  };
  const inside = new Set(chat.members.map((member) => member.id));
  const others = [...state.users, ...state.bots.map((bot) => ({ ...bot, first_name: bot.name }))].filter((one) => !inside.has(one.id));
  show(
    words.groupMenu,
    h("ul", { class: "members" }, chat.members.map((member) => memberLine(member, chat, place))),
    others.length ? h("h3", {}, words.addMember) : null,
    h("div", { class: "choices" }, others.map((one) => h("button", { class: "choice", onclick: () => place(one.id, {}) }, nameOf(one)))),
    chat.type === "group" && !chat.migrated_to
      ? h("button", { class: "wide", onclick: () => post(`/groups/${chat.id}/migrate`).then(hide, onError) }, words.migrate)
      : null,
  );
}

function memberLine(member, chat, place) {
  const admin = member.status !== "member";
  const keep = { status: member.status, anonymous: member.anonymous };
  const buttons = [];
  if (member.status === "administrator") buttons.push([words.dropAdmin, { status: "member" }]);
  if (member.status === "member") buttons.push([words.makeAdmin, { status: "administrator" }]);
  if (admin && !member.is_bot && chat.type === "supergroup")
    buttons.push([member.anonymous ? words.dropAnonymous : words.makeAnonymous, { ...keep, anonymous: !member.anonymous }]);
  if (member.status !== "creator") buttons.push([words.takeOut, { status: "left" }]);
  return h(
    "li",
    {},
    h("span", {}, nameOf(member), h("small", {}, member.is_bot ? `${words.isBot} · ` : "", words.status[member.status])),
    h("span", {}, buttons.map(([label, body]) => h("button", { class: "small", onclick: () => place(member.id, body) }, label))),
  );
}
