// Luotsi: a block copied from a spreadsheet goes into the grid it is pasted into, and can be taken back as a whole.
// Rows are elements with data-grid-row, their cells the inputs with data-cell or data-col in the order of the page.
(() => {
  "use strict";
  const doc = document;
  const FIELDS = "input[data-cell], input[data-col], textarea[data-col]";
  const MINUS = "\u2212";
  let last = null; // what the last paste wrote, and over what

  // Rows and columns of copied cells; a cell with a tab, a line break or a quotation mark in it comes quoted.
  function block(text) {
    const rows = [[""]];
    let quoted = false;
    const clean = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let at = 0; at < clean.length; at++) {
      const sign = clean[at];
      const row = rows[rows.length - 1];
      if (quoted && sign === '"' && clean[at + 1] === '"') {
        row[row.length - 1] += clean[++at];
      } else if (sign === '"' && (quoted || row[row.length - 1] === "")) {
        quoted = !quoted;
      } else if (!quoted && sign === "\t") {
        row.push("");
      } else if (!quoted && sign === "\n") {
        rows.push([""]);
      } else {
        row[row.length - 1] += sign;
      }
    }
    return rows;
  }

  // Spreadsheets write a minus in many ways, also behind the number, and a lone dash for nothing; all else the server judges.
  function number(typed) {
    const text = typed.trim();
    if (/^[-\u2010-\u2013\u2212]\s*€?$/.test(text)) return "0";
    const behind = /^([\d\s\u00a0\u202f.,]+)[-\u2010-\u2013\u2212]$/.exec(text);
    return behind ? MINUS + behind[1].trim() : text.replace(/^[\u2010-\u2013]\s*(?=\d)/, MINUS);
  }

  const isNumber = (field) => field.matches("input");
  const write = (field, value) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  function say(grid, words, undo) {
    const said = grid.querySelector("[data-paste-said]");
    if (said) said.textContent = words;
    grid.querySelectorAll("[data-paste-undo]").forEach((button) => { button.hidden = !undo; });
  }

  doc.addEventListener("paste", (event) => {
    const start = event.target;
    const text = event.clipboardData?.getData("text/plain") || "";
    if (!start.matches?.("[data-frame-grid] [data-grid-row] :is(input[data-cell], input[data-col])") || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const grid = start.closest("[data-frame-grid]");
    const first = start.closest("[data-grid-row]");
    const rows = [...start.closest("table").querySelectorAll("[data-grid-row]")].filter((row) => !row.closest("[hidden]"));
    const left = [...first.querySelectorAll(FIELDS)].indexOf(start);
    const written = [];
    let outside = 0;
    block(text).forEach((values, down) => values.forEach((value, right) => {
      const field = rows[rows.indexOf(first) + down]?.querySelectorAll(FIELDS)[left + right];
      if (!field || field.readOnly || field.disabled) {
        if (value.trim() !== "") outside++;
        return;
      }
      const now = isNumber(field) ? number(value) : value.trim();
      if (now !== field.value) written.push({ field, before: field.value, now });
    }));
    written.forEach(({ field, now }) => write(field, now));
    last = { grid, start, written, untouched: true };
    const words = grid.querySelector("[data-paste-said]")?.dataset;
    const count = (template, cells) => (template || "").replace("{0}", cells);
    say(grid, count(words?.tPasted, written.length) + (outside ? " " + count(words?.tOutside, outside) : ""), written.length > 0);
  });

  function takeBack() {
    const { grid, start, written } = last;
    last = null;
    // What was typed over the pasted text since is the person's own and stays.
    written.filter(({ field, now }) => field.isConnected && field.value === now).forEach(({ field, before }) => write(field, before));
    say(grid, grid.querySelector("[data-paste-said]")?.dataset.tUndone || "", false);
    start.focus();
  }

  doc.addEventListener("click", (event) => {
    if (last && event.target.closest?.("[data-paste-undo]")) takeBack();
  });
  doc.addEventListener("input", (event) => {
    if (last && event.isTrusted) last.untouched = false; // from here on the browser's own undo is meant
  });
  doc.addEventListener("keydown", (event) => {
    const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
    if (!undo || !last?.untouched || !last.grid.isConnected || !last.grid.contains(event.target)) return;
    event.preventDefault();
    takeBack();
  });
})();
