// What is typed into a guarded form is kept by itself, valid or not. Without this file it is saved when its button is pressed;
// no words for people stand in it: the server answers with them.
(() => {
  "use strict";
  const PAUSE = 1500;
  const waiting = new Map(); // form → timer
  const running = new Map(); // form → what stops its request

  const guarded = (form) => form?.matches?.("form[data-guard]") && form.querySelector("[data-typed]");

  function titleOf(form) {
    const head = document.getElementById(form.getAttribute("aria-labelledby")) || form.querySelector("h2, h3");
    const page = document.title.replace(/ – [^–]*$/, "");
    return head ? head.textContent.trim() + " – " + page : page;
  }

  function text(form) {
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string") body.append(name, value);
    });
    const action = new URL(form.action, location.href);
    body.set("luotsi.action", action.pathname + action.search);
    body.set("luotsi.title", titleOf(form));
    return body;
  }

  function say(form, words) {
    const mark = form.querySelector("[data-typed]");
    if (mark && mark.textContent !== words) mark.textContent = words;
  }

  async function keep(form, last) {
    clearTimeout(waiting.get(form));
    waiting.delete(form);
    running.get(form)?.abort();
    const stop = new AbortController();
    running.set(form, stop);
    try {
      const answer = await fetch("/typed", { method: "POST", body: text(form), redirect: "manual", keepalive: last, signal: last ? undefined : stop.signal });
      say(form, answer.ok ? await answer.text() : form.querySelector("[data-typed]").dataset.failed);
    } catch (failure) {
      if (failure.name !== "AbortError") say(form, form.querySelector("[data-typed]").dataset.failed);
    } finally {
      if (running.get(form) === stop) running.delete(form);
    }
  }

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!guarded(form)) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form, false), PAUSE));
  });

  // What is sent needs no keeping, and nothing may arrive after it.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(waiting.get(event.target));
    waiting.delete(event.target);
    running.get(event.target)?.abort();
  });

  const keepNow = () => [...waiting.keys()].filter((form) => form.isConnected).forEach((form) => keep(form, true));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keepNow();
  });
  window.addEventListener("pagehide", keepNow);
})();
