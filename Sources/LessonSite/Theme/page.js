// What pages do beyond being read: copy buttons, the mark in the contents, scrolling by keyboard,
// the switch of language that keeps the place, arrow keys between lessons.
// Pages are complete without this file.
(function () {
  "use strict";
  const article = document.querySelector("article");
  const headings = article ? [...article.querySelectorAll(":scope > h2, :scope > h3")] : [];

  // The last heading above the upper third of the window; at the end of the page the last one.
  function currentHeading() {
    const root = document.documentElement;
    const isAtEnd = root.scrollHeight > root.clientHeight && window.scrollY > 0
      && window.scrollY + window.innerHeight >= root.scrollHeight - 2;
    const line = isAtEnd ? window.innerHeight : window.innerHeight / 3;
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    return above.length > 0 ? above.length - 1 : -1;
  }

  function addCopyButton(frame) {
    const bar = frame.querySelector(".cell-bar") || frame;
    const code = frame.querySelector("pre.code > code");
    const words = document.body.dataset;
    if (!code || !navigator.clipboard && !document.execCommand) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-button";
    button.textContent = words.copy;
    button.addEventListener("click", async () => {
      // Not what live cells say between the lines.
      const done = await copy([...code.querySelectorAll(".code-line")].map((line) => line.textContent).join(""));
      button.textContent = done ? words.copied : words.copyFailed;
      setTimeout(() => { button.textContent = words.copy; }, 2000);
    });
    bar.append(button);
  }

  // Pages opened from the disk may have no clipboard of the newer kind.
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refused) {
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "visually-hidden";
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  }

  window.copyText = copy;

  const scrollables =
    ".code, .text-output, .table-scroll, .formula-body, .drawing:has(> .number-table)";

  // What is wider than its place can be scrolled by the arrow keys once it has the focus.
  function markScrollable() {
    for (const box of document.querySelectorAll(scrollables)) {
      if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  }

  function markContents() {
    const current = headings[currentHeading()];
    for (const link of document.querySelectorAll(".contents a")) {
      const isCurrent = Boolean(current) && link.hash === "#" + current.id;
      link.classList.toggle("current", isCurrent);
    }
  }

  // In a long list of lessons the current one may be out of sight.
  function showCurrentLesson(list) {
    const current = list.querySelector("[aria-current]");
    if (!current || current.offsetTop + current.offsetHeight < list.clientHeight) return;
    list.scrollTop = current.offsetTop - list.clientHeight / 2;
  }

  // A menu that lies over the text goes away when the reader goes on elsewhere.
  function closeOutside(menu) {
    const isWithin = (node) => !node || menu.contains(node);
    document.addEventListener("pointerdown", ({ target }) => { if (!isWithin(target)) menu.open = false; });
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (!isWithin(relatedTarget)) menu.open = false;
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    // Else it would still be open for who comes back.
    window.addEventListener("pagehide", () => { menu.open = false; });
  }

  // The sections of a translation stand in the same order; theirs are named in the link.
  function keepPlace(event) {
    const link = event.currentTarget;
    const places = (link.dataset.places || "").split(" ").filter(Boolean);
    const index = currentHeading();
    const own = link.href.split("#")[0];
    link.href = index >= 0 && places.length === headings.length ? own + "#" + places[index] : own;
  }

  function goByArrow(event) {
    if (event.target !== document.body || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey || document.body.classList.contains("live-only")) return;
    const relation = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
    const link = relation && document.querySelector(`.neighbours [rel="${relation}"]`);
    if (link) link.click();
  }

  for (const frame of document.querySelectorAll(".cell, .listing")) addCopyButton(frame);
  for (const link of document.querySelectorAll(".languages a[data-places]")) {
    link.addEventListener("click", keepPlace);
  }
  document.addEventListener("keydown", goByArrow);
  for (const list of document.querySelectorAll(".lessons")) showCurrentLesson(list);
  for (const menu of document.querySelectorAll(".menu")) {
    menu.addEventListener("toggle", () => showCurrentLesson(menu.querySelector(".menu-lessons")));
    closeOutside(menu);
  }
  markScrollable();
  markContents();
  // Once before the next drawing, however often it is asked for: each look at sizes lays the page out.
  function beforeDrawing(work) {
    let waits = false;
    return () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => { waits = false; work(); });
    };
  }
  const markScrollableSoon = beforeDrawing(markScrollable), markContentsSoon = beforeDrawing(markContents);
  document.addEventListener("live-output", markScrollableSoon);
  window.addEventListener("scroll", markContentsSoon, { passive: true });
  window.addEventListener("resize", () => { markScrollableSoon(); markContentsSoon(); });
})();
