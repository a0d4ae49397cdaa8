// One column: a person, and their list of chats or one open chat.

import { post } from "./api.js";
import { bubble } from "./bubble.js";
import { composer } from "./composer.js";
import { choose, askText, members } from "./dialogs.js";
import { avatar, h, icon } from "./dom.js";
import { chatList } from "./list.js";
import { botById, deepLink, loadChats, loadMessages, markSeen, state, userById } from "./state.js";
import { dayOf, nameOf, summary, words } from "./texts.js";

const RECENT = new Map(); // press id -> answer that came before the press itself was told

export class Column {
  constructor(user, chatId, hooks) {
    Object.assign(this, { user, chatId, hooks, chat: null, replyTo: null, payload: "", anonymous: false, waiting: new Map() });
    this.nodes = new Map();
    this.bar = h("div", { class: "who" });
    this.body = h("div", { class: "body" });
    this.notices = h("div", { class: "notices", "aria-live": "polite" });
    this.element = h("section", { class: "column" }, this.bar, this.body, this.notices);
    this.renderBar();
  }

  get person() {
    return userById(this.user);
  }

  renderBar() {
    const options = state.users.map((user) => h("option", { value: user.id, selected: user.id === this.user }, nameOf(user)));
    const pick = h("select", { "aria-label": words.pickPerson, onchange: (event) => this.become(Number(event.target.value)) }, options);
    const close = h("button", { class: "plain", "aria-label": words.closeColumn, title: words.closeColumn, onclick: () => this.hooks.close(this) }, icon("close"));
    const shown = this.person;
    this.bar.replaceChildren(...[shown ? avatar(shown.first_name, shown.id) : null, pick, close].filter(Boolean));
  }

  async become(user) {
    Object.assign(this, { user, chatId: null, chat: null });
    await this.refresh();
    this.renderBar();
    this.hooks.moved();
  }

  async open(chatId, payload = "") {
    Object.assign(this, { chatId, chat: null, payload, replyTo: null, anonymous: false });
    await this.refresh();
    this.hooks.moved();
  }

  // Read again what this column shows, and draw it.
  async refresh() {
    if (!this.person) return this.body.replaceChildren(h("p", { class: "empty" }, words.noPeople));
    await loadChats(this.user);
    if (this.chatId === null) return this.drawList();
    try {
      this.chat = await loadMessages(this.user, this.chatId);
    } catch (error) {
      this.chatId = null;
      this.toast(error.message);
      return this.drawList();
    }
    this.drawChat();
  }

  drawList() {
    this.body.replaceChildren(chatList(this));
  }

  drawChat() {
    this.nodes.clear();
    this.pinned = h("div", { class: "pinned-place" });
    this.log = h("div", { class: "log", role: "log" });
    this.foot = h("footer");
    this.atEnd = true;
    this.log.addEventListener("scroll", () => (this.atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80));
    new ResizeObserver(() => this.keepEnd()).observe(this.log);
    this.body.replaceChildren(this.head(), this.pinned, this.log, this.foot);
    this.drawFrame();
    this.drawMessages(true);
  }

  // Header, pinned message and footer hang on the chat's own state.
  drawFrame() {
    this.body.firstElementChild.replaceWith(this.head());
    const messages = state.messages.get(this.chat.name);
    const top = messages.get(this.chat.pinned.at(-1));
    this.pinned.replaceChildren(
      ...(top ? [h("button", { class: "pinned", onclick: () => this.jump(top.message_id) }, icon("pin"), h("span", {}, h("b", {}, words.pinned), h("span", {}, summary(top))))] : []),
    );
    this.drawFoot();
  }

  drawFoot() {
    const draft = this.foot.querySelector("textarea");
    const text = draft ? draft.value : "";
    const focused = draft !== null && document.activeElement === draft;
    this.foot.replaceChildren(composer(this, text));
    if (focused) this.foot.querySelector("textarea")?.focus();
  }

  head() {
    const back = h("button", { class: "plain", "aria-label": words.back, title: words.back, onclick: () => this.open(null) }, icon("back"));
    const menu = h("button", { class: "plain", "aria-label": words.menu, title: words.menu, onclick: () => this.chatMenu() }, icon("more"));
    const about = this.chat.type === "private" ? words.privateBot : words.members(this.chat.members.length);
    return h("div", { class: "head" }, back, h("div", { class: "title" }, h("h2", {}, this.chat.title), h("small", {}, about)), menu);
  }

  chatMenu() {
    if (this.chat.type !== "private") return members(this.chat, (error) => this.toast(error.message));
    const label = this.chat.blocked ? words.unblock : words.block;
    choose(this.chat.title, [[label, () => this.act("/block", { bot: this.chat.id, blocked: !this.chat.blocked })]]);
  }

  drawMessages(toEnd = false) {
    const log = this.log;
    if (toEnd) this.atEnd = true;
    const messages = [...state.messages.get(this.chat.name).values()].sort((a, b) => a.message_id - b.message_id);
    let day = "";
    const shown = [];
    for (const message of messages) {
      if (dayOf(message.date) !== day) {
        day = dayOf(message.date);
        shown.push(this.node(`day ${day}`, 0, () => h("div", { class: "service day" }, h("span", {}, day))));
      }
      const waits = [...this.waiting.values()].filter((wait) => wait.messageId === message.message_id).length;
      shown.push(this.node(message.message_id, `${message.rev} ${waits}`, () => bubble(message, this.user, this.chat.type !== "private", this.actions())));
    }
    if (log.childNodes.length !== shown.length || shown.some((node, index) => log.childNodes[index] !== node)) log.replaceChildren(...shown);
    this.keepEnd();
    if (messages.length) markSeen(this.user, this.chat.name, messages.at(-1).message_id);
  }

  keepEnd() {
    if (this.atEnd) this.log.scrollTop = this.log.scrollHeight;
  }

  node(key, version, make) {
    const known = this.nodes.get(key);
    if (known && known.version === version) return known.node;
    const node = make();
    node.dataset.id = key;
    this.nodes.set(key, { version, node });
    return node;
  }

  actions() {
    return {
      press: (message, button) => this.press(message, button),
      isWaiting: (id, button) => this.waiting.has(`${id} ${button.callback_data}`),
      follow: (url) => this.follow(url),
      say: (text) => this.say(text),
      jump: (id) => this.jump(id),
      menu: (message) => this.messageMenu(message),
    };
  }

  jump(id) {
    const known = this.nodes.get(id);
    if (!known) return;
    known.node.scrollIntoView({ block: "center", behavior: "smooth" });
    known.node.classList.add("found");
    setTimeout(() => known.node.classList.remove("found"), 1600);
  }

  messageMenu(message) {
    const own = message.author === this.user;
    const id = message.message_id;
    const options = [[words.reply, () => { this.replyTo = message; this.drawFoot(); this.foot.querySelector("textarea")?.focus(); }], [words.forward, () => this.forward(id)]];
    if (own && message.text) options.push([words.edit, () => askText(words.editTitle, message.text, words.confirm, (text) => post("/edit", { ...this.place(), message_id: id, text }))]);
    if (own) options.push([words.remove, () => this.act("/delete", { chat: this.chatId, message_id: id })]);
    choose(summary(message).slice(0, 40), options);
  }

  forward(id) {
    const chats = state.chats.get(this.user).filter((chat) => !chat.migrated_to);
    choose(words.chooseChat, chats.map((chat) => [chat.title, () => this.act("/forward", { chat: this.chatId, message_id: id, to: chat.id })]));
  }

  place() {
    return { user: this.user, chat: this.chatId };
  }

  // Do something as this person; a refusal becomes a notice.
  async act(path, body = {}) {
    try {
      return await post(path, { user: this.user, ...body });
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  async say(text) {
    const reply = this.replyTo ? this.replyTo.message_id : null;
    const sent = await this.act("/say", { chat: this.chatId, text, reply_to: reply, anonymous: this.anonymous });
    if (sent && this.replyTo) {
      this.replyTo = null;
      this.drawFoot();
    }
    return sent;
  }

  async press(message, button) {
    if (button.url) return this.follow(button.url) || window.open(button.url, "_blank", "noopener");
    const key = `${message.message_id} ${button.callback_data}`;
    if (this.waiting.has(key)) return;
    const wait = { messageId: message.message_id, timer: setTimeout(() => this.giveUp(key), (state.callbackSeconds + 1) * 1000) };
    this.waiting.set(key, wait);
    this.drawMessages();
    const made = await this.act("/press", { chat: this.chatId, message_id: message.message_id, data: button.callback_data });
    if (!made) return this.done(key);
    wait.press = made.press;
    if (RECENT.has(made.press)) this.answered(RECENT.get(made.press));
  }

  giveUp(key) {
    this.done(key);
    this.toast(words.noAnswer);
  }

  done(key) {
    const wait = this.waiting.get(key);
    if (wait) clearTimeout(wait.timer);
    this.waiting.delete(key);
    if (this.chat) this.drawMessages();
  }

  // The bot answered a press: of this column, or of another one.
  answered(answer) {
    if (answer.user !== this.user) return;
    RECENT.set(answer.press, answer);
    if (RECENT.size > 200) RECENT.delete(RECENT.keys().next().value);
    const found = [...this.waiting].find(([, wait]) => wait.press === answer.press);
    if (!found) return;
    this.done(found[0]);
    if (answer.url) this.follow(answer.url);
    if (!answer.text) return;
    if (answer.show_alert) this.alert(answer.text);
    else this.toast(answer.text);
  }

  // True when the link leads to a bot of this sandbox and was opened here.
  follow(url) {
    const target = deepLink(url);
    if (!target) return false;
    this.open(target.bot.id, target.payload);
    return true;
  }

  toast(text) {
    const note = h("div", { class: "toast", role: "status" }, text);
    this.notices.querySelectorAll(".toast").forEach((old) => old.remove());
    this.notices.append(note);
    setTimeout(() => note.remove(), Math.min(3000 + text.length * 60, 9000));
  }

  alert(text) {
    const box = h("div", { class: "alert", role: "alertdialog" }, h("p", {}, text), h("button", { class: "primary", onclick: () => box.remove() }, words.confirm));
    this.notices.append(box);
    box.querySelector("button").focus();
  }

  // A change that concerns this column's chat.
  async changed(kinds) {
    if (!this.person) return this.refresh();
    await loadChats(this.user);
    if (this.chatId === null) return this.drawList();
    const fresh = this.chat && state.chats.get(this.user).find((chat) => chat.name === this.chat.name);
    if (!fresh) return kinds.has("chat") || !this.chat ? this.refresh() : undefined;
    if (fresh.rev !== this.chat.rev || kinds.has("frame")) {
      this.chat = fresh;
      this.drawFrame();
    }
  }

  bot() {
    return this.chat && this.chat.type === "private" ? botById(this.chat.id) : null;
  }
}
