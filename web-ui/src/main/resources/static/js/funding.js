// A slider and its number say the same; the number counts. Without this file both are sent and the server takes the number.
(() => {
  "use strict";
  const twin = (input, suffix) => input.form?.elements.namedItem(suffix ? input.name + "-r" : input.name.replace(/-r$/, ""));
  document.addEventListener("input", (event) => {
    const input = event.target;
    if (!input.closest?.("[data-knobs]")) return;
    if (input.type === "range") {
      const number = twin(input, false);
      if (number) number.value = input.value.replace("-", "\u2212").replace(".", document.documentElement.lang === "en" ? "." : ",");
    } else {
      const slider = twin(input, true);
      const value = Number(input.value.replace("\u2212", "-").replace(",", ".").replace(/\s/g, ""));
      if (slider && Number.isFinite(value)) slider.value = value;
    }
  });
  // While a figure is on its way the old one is pale, and readers aloud hear when it has come.
  document.addEventListener("htmx:before:request", () => document.getElementById("result")?.setAttribute("aria-busy", "true"));
  document.addEventListener("htmx:after:swap", () => {
    const told = document.getElementById("told");
    const result = document.getElementById("result");
    if (told && result) told.textContent = result.dataset.told || "";
  });
})();
