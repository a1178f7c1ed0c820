// Luotsi: what pages do beyond forms and links. No page needs this file; no words for people stand in it.
// Listeners sit on the document, so that a region swapped in later needs no set-up of its own.
(() => {
  "use strict";
  const doc = document;
  const NBSP = "\u00a0";
  const MINUS = "\u2212";

  // Typed but not saved: which forms the person has changed since they came.
  const changed = new Set();
  doc.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.method === "post") changed.add(form);
    const grid = event.target.closest("[data-frame-grid]");
    if (grid) showSums(grid);
    doc.querySelectorAll(`[data-limit-of="${event.target.id}"]`).forEach((mark) => showLevel(mark, event.target.value));
  });
  doc.addEventListener("reset", (event) => changed.delete(event.target));
  const unsaved = () => [...changed].some((form) => form.isConnected);
  const unsavedGuarded = () => [...changed].some((form) => form.isConnected && form.matches("[data-guard]"));

  // (c) Leaving with unsaved text asks first; the browser has the words.
  window.addEventListener("beforeunload", (event) => {
    if (unsavedGuarded()) event.preventDefault();
  });
  // A swap would drop typed text without asking: let the link be a plain link then.
  doc.addEventListener("click", (event) => {
    if (event.target.closest?.("a[hx-get]") && unsaved()) event.stopImmediatePropagation();
  }, true);

  // (d) One press, one move. The button stays enabled, or its name and value would not be sent.
  doc.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.matches("[data-once]")) {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "true";
      event.submitter?.setAttribute("aria-disabled", "true");
    }
    changed.delete(form);
  });
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    doc.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
    });
  });

  // (e) After a refused form the summary comes first.
  doc.querySelector("[data-error-summary]")?.focus();

  // Menus close with Escape and by a press beside them.
  doc.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = event.target.closest?.("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  doc.addEventListener("click", (event) => {
    doc.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // (b) The grid of frames: sums against the envelope while typing, in whole cents.
  const centsOf = (typed) => {
    const text = typed.replace(/[\s\u00a0\u202f€]/g, "").replace(MINUS, "-").replace(",", ".");
    const parts = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text);
    if (!parts) return text === "" ? 0n : null;
    const cents = BigInt(parts[2]) * 100n + BigInt((parts[3] || "0").padEnd(2, "0"));
    return parts[1] ? -cents : cents;
  };
  const euros = (cents) => {
    const english = doc.documentElement.lang === "en";
    const digits = String(cents < 0n ? -cents : cents).padStart(3, "0");
    const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, NBSP);
    const amount = whole + (english ? "." : ",") + digits.slice(-2);
    return (cents < 0n ? MINUS : "") + (english ? "€" + amount : amount + NBSP + "€");
  };
  const fill = (template, cents) => (template || "{0}").replace("{0}", euros(cents));

  // How close an amount comes to the own side's mandate while it is typed.
  function showLevel(mark, typed) {
    const cents = typed.trim() === "" ? null : centsOf(typed);
    if (cents === null) return;
    const limit = BigInt(mark.dataset.limitCents);
    const room = mark.dataset.bound === "CEILING" ? limit - cents : cents - limit;
    const level = room < 0n ? "bad" : room <= BigInt(mark.dataset.nearCents) ? "open" : "ok";
    mark.classList.remove("c-ok", "c-open", "c-bad");
    mark.classList.add("c-" + level);
    mark.querySelector(".level").textContent = ": " + mark.dataset["t" + level[0].toUpperCase() + level.slice(1)];
  }
  const cellsOf = (grid, column) => [...grid.querySelectorAll(`input[data-cell="${column}"]`)];

  function showSums(grid) {
    grid.querySelectorAll("[data-sum]").forEach((line) => {
      const blank = (cell) => cell.value.trim() === "" && cell.dataset.blankCents;
      const fixed = [...grid.querySelectorAll(`[data-fixed="${line.dataset.sum}"]`)].map((row) => BigInt(row.dataset.cents));
      const typed = cellsOf(grid, line.dataset.sum).map((cell) => blank(cell) ? BigInt(cell.dataset.blankCents) : centsOf(cell.value));
      const amounts = [...fixed, ...typed];
      if (amounts.includes(null)) return; // the server says what is wrong with the text
      const sum = amounts.reduce((total, cents) => total + cents, 0n);
      const envelope = line.dataset.envelopeCents;
      const over = envelope ? sum - BigInt(envelope) : 0n;
      const words = !envelope ? line.dataset.tSum : over > 0n ? line.dataset.tOver : line.dataset.tRest;
      line.classList.toggle("over", over > 0n);
      line.textContent = fill(line.dataset.tSum, sum) + (envelope ? " · " + fill(words, over > 0n ? over : -over) : "");
    });
  }

  doc.addEventListener("keydown", (event) => {
    const cell = event.target;
    if (event.key !== "Enter" || event.isComposing || !cell.matches?.("[data-frame-grid] input[data-cell]")) return;
    event.preventDefault(); // in a grid Enter goes down and Shift+Enter up, as in a spreadsheet
    const column = cellsOf(cell.closest("[data-frame-grid]"), cell.dataset.cell).filter((other) => !other.closest("[hidden]"));
    const next = column[column.indexOf(cell) + (event.shiftKey ? -1 : 1)];
    if (next) {
      next.focus();
      next.select();
    }
  });

  doc.querySelectorAll("[data-frame-grid]").forEach(showSums);

  // (a) A move of the other party appears by itself, unless it would wipe out what is being typed.
  const region = doc.querySelector("[data-live]");
  if (!region || !window.EventSource) return;
  const banner = doc.getElementById("live-banner");
  const announcer = doc.getElementById("live-announcer");
  const say = (words) => {
    if (announcer && words) announcer.textContent = words;
  };
  const offer = () => {
    if (banner) banner.hidden = false;
    say(banner?.querySelector("p")?.textContent);
  };
  let running = false;
  let again = false;

  async function refresh() {
    if (unsaved()) return offer();
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await swap();
    } finally {
      running = false;
      if (again) {
        again = false;
        refresh();
      }
    }
  }

  // What somebody unfolded stays unfolded; one without an id is known by its heading within the part it stands in.
  const foldsOf = (part) => [...part.querySelectorAll("details")];
  const nameOfFold = (fold) => fold.id || `${fold.parentElement.closest("[id]")?.id} ${fold.querySelector("summary")?.textContent.trim()}`;

  async function swap() {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    const samePage = new URL(answer.url).pathname === location.pathname;
    if (!answer.ok || !samePage) return offer(); // signed out meanwhile: nothing on the page is taken away
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
    const old = doc.getElementById("live");
    if (!fresh || !old) return offer();
    if (unsaved()) return offer(); // typing began while the page was on its way
    const focused = old.contains(doc.activeElement) ? doc.activeElement.id : "";
    const opened = new Set(foldsOf(old).filter((fold) => fold.open).map(nameOfFold));
    old.replaceChildren(...fresh.childNodes);
    foldsOf(old).filter((fold) => opened.has(nameOfFold(fold))).forEach((fold) => fold.setAttribute("open", ""));
    if (focused) doc.getElementById(focused)?.focus({ preventScroll: true });
    old.querySelectorAll("[data-frame-grid]").forEach(showSums);
    window.htmx?.process?.(old);
    say(announcer?.dataset.moved);
  }

  let source;
  let retry;
  let lost = false;
  function listen() {
    source = new EventSource(region.dataset.live);
    source.addEventListener("move", refresh);
    source.addEventListener("open", () => {
      if (lost) refresh(); // a move may have passed while nobody listened
      lost = false;
    });
    source.addEventListener("error", () => {
      lost = true;
      // While the connection is merely interrupted the browser reconnects by itself; a refused one is asked for again.
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(retry);
      retry = setTimeout(listen, 15000);
    });
  }
  listen();
  window.addEventListener("pagehide", () => {
    clearTimeout(retry);
    source.close();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      listen();
      refresh();
    }
  });
})();
