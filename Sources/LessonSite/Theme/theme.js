// The reader's theme: set as soon as this file is there, changed by the button in the bar.
// Pages are complete without this file: they follow the system's theme.
(function () {
  "use strict";
  var root = document.documentElement;
  var system = window.matchMedia("(prefers-color-scheme: dark)");
  var forced = window.matchMedia("(forced-colors: active)");

  // Storage may be refused, as some browsers do for pages opened from the disk.
  function stored() {
    try { return localStorage.getItem("theme"); } catch (refused) { return null; }
  }

  function store(theme) {
    try {
      if (theme) localStorage.setItem("theme", theme); else localStorage.removeItem("theme");
    } catch (refused) {}
  }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
  }

  // A wish that is also the system's is no wish: the page follows the system again.
  function choose(dark) {
    var theme = dark === system.matches ? null : dark ? "dark" : "light";
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
    store(theme);
  }

  // Figures must go with the ground, which is not the page's to choose where colours are forced.
  function apply() {
    var wish = forced.matches ? null : stored();
    if (wish === "dark" || wish === "light") root.dataset.theme = wish; else delete root.dataset.theme;
  }

  apply();
  forced.addEventListener("change", apply);

  function start() {
    var button = document.querySelector(".theme-button");
    if (!button) return;
    function show() { button.setAttribute("aria-pressed", String(isDark())); }
    button.addEventListener("click", function () { choose(!isDark()); show(); });
    system.addEventListener("change", show);
    show();
    button.hidden = false;
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
