// Choices over fifteen get a field to search them by. Without this file they are plain lists; no words for people stand in it.
(() => {
  "use strict";
  const MANY = 15;

  const plain = (text) => text.normalize("NFKC").toLocaleLowerCase(document.documentElement.lang);

  function searchable(select) {
    const all = [...select.options];
    if (all.length <= MANY || select.dataset.searched) return;
    select.dataset.searched = "true";
    const field = document.createElement("input");
    field.type = "search";
    field.className = "ds-input";
    field.autocomplete = "off";
    field.placeholder = select.dataset.searchable;
    field.setAttribute("aria-label", select.dataset.searchable);
    field.setAttribute("aria-controls", select.id);
    field.setAttribute("form", ""); // it belongs to no form: nothing of it is sent, and typing in it is no unsaved work
    field.addEventListener("input", () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      const fits = (option) => option.selected || option.value === "" || words.every((word) => plain(option.text).includes(word));
      select.replaceChildren(...all.filter(fits));
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
      if (event.key === "ArrowDown") select.focus();
    });
    select.before(field);
  }

  const look = () => document.querySelectorAll("select[data-searchable]").forEach(searchable);
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true }); // regions are swapped in later
})();
