// The foot of a chat: START, the text field, the bot's keyboard and its commands.

import { choose } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { state } from "./state.js";
import { nameOf, summary, words } from "./texts.js";

const FILE_BYTES = 50 * 1024 * 1024;

export function composer(column, draft) {
  const { chat } = column;
  if (chat.migrated_to) return moved(column);
  const messages = state.messages.get(chat.name);
  if (chat.type === "private" && (column.payload || !messages.size)) return startButton(column);
  if (chat.blocked)
    return h("div", { class: "foot-only" }, h("p", {}, words.blocked), h("button", { class: "primary wide", onclick: () => column.act("/block", { bot: chat.id, blocked: false }) }, words.unblock));
  return h("div", {}, replying(column), column.anonymous ? h("p", { class: "anonymous" }, words.anonymousNow) : null, field(column, draft), botKeyboard(column));
}

function moved(column) {
  const go = () => column.open(column.chat.migrated_to);
  return h("div", { class: "foot-only" }, h("p", {}, words.migrated), h("button", { class: "primary wide", onclick: go }, words.goThere));
}

function startButton(column) {
  const begin = async () => {
    const sent = await column.act("/start", { bot: column.chat.id, payload: column.payload });
    if (!sent) return;
    column.payload = "";
    await column.refresh();
  };
  const label = column.payload ? words.startInvited : words.start;
  return h("div", { class: "foot-only" }, h("p", {}, words.startHint), h("button", { class: "primary wide", onclick: begin }, label));
}

function replying(column) {
  if (!column.replyTo) return null;
  const stop = () => { column.replyTo = null; column.drawFoot(); };
  return h("div", { class: "replying" }, h("span", {}, h("b", {}, `${words.replyTo}: `), summary(column.replyTo)), h("button", { class: "plain", "aria-label": words.cancel, onclick: stop }, icon("close")));
}

function field(column, draft) {
  const area = h("textarea", { rows: 1, placeholder: words.write, "aria-label": words.write, maxlength: 4096 });
  area.value = draft;
  const commands = h("div", { class: "commands" });
  const send = async () => {
    const text = area.value.trim();
    if (!text) return;
    area.value = "";
    grown(area);
    commands.replaceChildren();
    if (!(await column.say(text))) area.value = text;
  };
  area.addEventListener("input", () => { grown(area); commands.replaceChildren(...matching(column, area.value, send, area)); });
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  return h(
    "div",
    {},
    commands,
    h(
      "div",
      { class: "composer" },
      h("button", { class: "plain", "aria-label": words.attach, title: words.attach, onclick: () => more(column) }, icon("plus")),
      area,
      h("button", { class: "send", "aria-label": words.send, title: words.send, onclick: send }, icon("send")),
    ),
  );
}

function grown(area) {
  area.rows = Math.min(area.value.split("\n").length, 6);
}

function matching(column, text, send, area) {
  if (!/^\/[a-z0-9_]*$/i.test(text)) return [];
  const bot = column.bot();
  const inside = bot ? [bot] : state.bots.filter((one) => column.chat.members?.some((member) => member.id === one.id));
  const found = inside.flatMap((one) => one.commands).filter((command) => `/${command.command}`.startsWith(text));
  return found.map((command) =>
    h("button", { class: "command-line", onclick: () => { area.value = `/${command.command}`; send(); } }, h("b", {}, `/${command.command}`), h("span", {}, command.description)),
  );
}

function more(column) {
  const options = [[words.shareContact, () => column.act("/contact", { chat: column.chatId })]];
  options.push([words.shareOther, () => otherContact(column)], [words.sendFile, () => pickFile(column)]);
  if (column.chat.type === "supergroup" && column.chat.admin)
    options.push([column.anonymous ? words.anonymousOff : words.anonymousOn, () => { column.anonymous = !column.anonymous; column.drawFoot(); }]);
  choose(words.attach, options);
}

function otherContact(column) {
  const others = state.users.filter((user) => user.id !== column.user && user.phone);
  choose(words.choosePerson, others.map((user) => [nameOf(user), () => column.act("/contact", { chat: column.chatId, of: user.id })]));
}

function pickFile(column) {
  const input = h("input", { type: "file" });
  input.addEventListener("change", () => {
    const [file] = input.files;
    if (!file || file.size > FILE_BYTES) return;
    const reader = new FileReader();
    reader.onload = () => {
      const content = reader.result.slice(reader.result.indexOf(",") + 1);
      column.act("/document", { chat: column.chatId, file_name: file.name, mime: file.type || "application/octet-stream", content });
    };
    reader.readAsDataURL(file);
  });
  input.click();
}

// Buttons that a bot put under the text field (ReplyKeyboardMarkup).
function botKeyboard(column) {
  const rows = column.chat.keyboard ? column.chat.keyboard.keyboard : [];
  if (!rows.length) return null;
  const press = (button) => (button.request_contact ? column.act("/contact", { chat: column.chatId }) : column.say(button.text));
  return h("div", { class: "bot-keyboard" }, rows.map((row) => h("div", { class: "row" }, row.map((button) => h("button", { onclick: () => press(button) }, button.text)))));
}
