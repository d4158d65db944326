// Everything works without this file; with it, less is typed and nothing is reloaded by hand.
"use strict";

if (window.htmx) {
  htmx.config.allowEval = false;
  htmx.config.includeIndicatorStyles = false;
  htmx.config.selfRequestsOnly = true;
  htmx.config.historyCacheSize = 0;
}

// The session ended: the page is asked for again, and leads to the sign-in. Not where somebody has written something: that is kept, and
// whoever sends it is told.
let written = false;
for (const kind of ["input", "change"]) {
  document.addEventListener(kind, event => { if (event.target.closest("form[method=post]")) written = true; });
}
document.addEventListener("htmx:responseError", event => {
  if ((event.detail.xhr.status === 499 || event.detail.xhr.status === 401) && !written) window.location.reload();
});
document.addEventListener("htmx:configRequest", event => {
  event.detail.headers["X-Requested-With"] = "JavaScript";
});

// Whoever leaves in one tab leaves in all: what the others show is gone at once. Whoever writes stays signed in. Left alone for longer than
// a session lasts without a call, a page is asked for again, and leads to the sign-in; if something was written, it is put away until the
// same reader has signed in again.
const SESSION_MINUTES = 35;
const RENEWED_AFTER_MINUTES = 3;
const tabs = window.BroadcastChannel ? new BroadcastChannel("samplats-session") : null;
if ("signedIn" in document.body.dataset) {
  const reader = document.body.dataset.signedIn;
  let over, away = null, renewed = performance.now();
  const empty = () => { document.body.replaceChildren(); window.location.reload(); };
  const putAway = () => {
    if (!written || away) return empty();
    const notice = document.getElementById("session-over").content.cloneNode(true);
    away = [...document.body.childNodes];
    document.body.replaceChildren(notice);
  };
  const lasts = () => { clearTimeout(over); if (!away) over = setTimeout(putAway, SESSION_MINUTES * 60_000); };
  const called = () => { lasts(); if (tabs) tabs.postMessage("called"); };
  const whose = () => fetch("/session", { headers: { "X-Requested-With": "JavaScript" }, redirect: "manual" })
    .then(answer => answer.ok ? answer.text() : "");
  const renew = () => {
    if (performance.now() - renewed < RENEWED_AFTER_MINUTES * 60_000) return;
    renewed = performance.now();
    whose().then(name => { if (name === reader) called(); }).catch(() => {});
  };
  const bringBack = () => whose().then(name => {
    if (name !== reader) return empty();
    document.body.replaceChildren(...away);
    away = null;
    lasts();
  });
  for (const kind of ["input", "keydown", "pointerdown"]) document.addEventListener(kind, renew, { passive: true });
  if (tabs) {
    tabs.addEventListener("message", event => {
      if (event.data === "ended") setTimeout(empty, 500);
      else if (away && event.data === "signed-in") bringBack();
      else lasts();
    });
  }
  document.addEventListener("htmx:afterRequest", called);
  document.addEventListener("submit", event => {
    if (tabs && event.target.getAttribute("action") === "/sign-out") tabs.postMessage("ended");
  });
  called();
}
// Signed in again beside a page that waits with what was typed: it goes on by itself.
if (tabs && document.querySelector("[data-signed-in-again]")) tabs.postMessage("signed-in");
const waiting = document.querySelector("form#sent");
if (tabs && waiting) tabs.addEventListener("message", event => { if (event.data === "signed-in") waiting.requestSubmit(); });

// Live: what others book or answer is shown without being asked for. A page says what it listens to: data-live="vacancies offers".
const live = document.querySelector("[data-live]");
if (live && window.EventSource) {
  const source = new EventSource("/live");
  const topics = live.dataset.live.split(" ");
  const tell = topic => document.body.dispatchEvent(new CustomEvent("live-" + topic));
  for (const topic of topics) source.addEventListener(topic, () => tell(topic));
  // Whatever changed before one could hear of it: while the line was being opened, or had been lost.
  source.addEventListener("open", () => { if (performance.now() > 1500) topics.forEach(tell); });
  window.addEventListener("pagehide", () => source.close());
}

// Nothing that one is writing or has ticked is taken away by what others do.
document.addEventListener("htmx:beforeRequest", event => {
  const part = event.target;
  if (part.dataset.live && part.querySelector("details[open] form, input:focus, textarea:focus, select:focus")) event.preventDefault();
});
let ticked = [];
document.addEventListener("htmx:beforeSwap", () => {
  ticked = [...document.querySelectorAll("[data-live] input:checked")].map(box => [box.name, box.value]);
});
document.addEventListener("htmx:afterSettle", () => {
  for (const [name, value] of ticked) {
    const box = document.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
    if (box) box.checked = true;
  }
});

// Keys: / finds, j and k walk, Enter opens, ? tells. They can be turned off, and never act while one writes.
const KEYS_OFF = "samplats-keys-off";
const help = document.getElementById("keys");
const keysOff = () => localStorage.getItem(KEYS_OFF) === "1";
const writing = target => target.closest("input, select, textarea, [contenteditable], dialog");
let current = -1;
function walk(step) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  current = Math.min(Math.max(current + step, 0), rows.length - 1);
  rows.forEach(row => row.classList.remove("current-row"));
  rows[current].classList.add("current-row");
  rows[current].scrollIntoView({ block: "nearest" });
  const link = rows[current].querySelector("a, button");
  if (link) link.focus({ preventScroll: true });
}
document.addEventListener("keydown", event => {
  if (keysOff() || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
  if (event.key === "/") {
    const first = document.querySelector("[data-find]");
    if (first) { event.preventDefault(); first.focus(); }
  } else if (event.key === "j") walk(1);
  else if (event.key === "k") walk(-1);
  else if (event.key === "?" && help) help.showModal();
});
for (const button of document.querySelectorAll("[data-keys-help]")) {
  button.hidden = false;
  button.addEventListener("click", () => help && help.showModal());
}
const toggle = document.querySelector("[data-keys-off]");
if (toggle) {
  toggle.checked = keysOff();
  toggle.addEventListener("change", () => toggle.checked ? localStorage.setItem(KEYS_OFF, "1") : localStorage.removeItem(KEYS_OFF));
}

// On a phone the menu is one row: where one is stands in it.
const here = document.querySelector(".menu [aria-current]");
if (here && here.offsetLeft > window.innerWidth / 2) here.closest(".menu").scrollLeft = here.offsetLeft - window.innerWidth / 3;

// What a phone folds stands open beside the list of a wide window.
if (window.matchMedia("(min-width: 900px)").matches) {
  for (const fold of document.querySelectorAll("details[data-open-when-wide]")) fold.open = true;
}

// At most four are compared.
document.addEventListener("change", event => {
  if (event.target.name !== "compare") return;
  const chosen = document.querySelectorAll("input[name=compare]:checked");
  if (chosen.length > 4) event.target.checked = false;
});
// A filter that changes is tried at once; the button stays for those without scripts.
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-at-once]");
  if (form) form.requestSubmit();
});
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
