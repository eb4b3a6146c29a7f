// The search: no server, and the index comes with the first use, as a script, so that it also works
// for pages opened from the disk. Letters count without their marks: "functie" finds "funcție".
(function () {
  "use strict";
  const button = document.querySelector(".search-button");
  const dialog = document.querySelector(".search");
  if (!button || !dialog || !dialog.showModal) return;
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("ol");
  const status = dialog.querySelector(".search-status");
  const words = dialog.dataset;
  let passages = null;

  // One letter in, one letter out, so that places in the folded text are places in the text.
  function folded(text) {
    return Array.from(text, (letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");
  }

  // Called by the index.
  window.lessonIndex = function (lessons) {
    passages = lessons.flatMap((lesson) => lesson.passages.map((passage) => ({
      page: lesson.page, title: lesson.title, ...passage,
      foldedTitle: folded(lesson.title), foldedHeading: folded(passage.heading),
      foldedText: folded(passage.text),
    })));
    show();
  };

  function loadIndex() {
    if (document.querySelector("script[data-index]")) return;
    const script = document.createElement("script");
    script.src = words.index;
    script.dataset.index = "";
    document.head.append(script);
  }

  // Where a word begins with the term; a longer term also without its ending, which in Romanian
  // carries the article: "functie" and "funcția".
  function placeOf(term, text) {
    const stem = term.length > 5 ? term.slice(0, -1) : term;
    for (const form of [term, stem]) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) return { at, length: form.length };
      }
    }
    return null;
  }

  function score(passage, terms, query) {
    let sum = 0;
    for (const term of terms) {
      const found = (placeOf(term, passage.foldedTitle) ? 6 : 0)
        + (placeOf(term, passage.foldedHeading) ? 4 : 0) + (placeOf(term, passage.foldedText) ? 2 : 0);
      if (found === 0) return 0;
      sum += found;
    }
    return passage.foldedText.includes(query) || passage.foldedHeading.includes(query) ? sum + 10 : sum;
  }

  function results(query) {
    const terms = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (terms.length === 0) return [];
    return passages.map((passage) => ({ passage, terms, score: score(passage, terms, query) }))
      .filter((result) => result.score > 0)
      .sort((a, b) => b.score - a.score).slice(0, 20);
  }

  // Some words around the query, or around its longest term that the text holds; terms are marked.
  function excerpt({ passage, terms }, query) {
    const whole = passage.foldedText.indexOf(query);
    const places = [...terms].sort((a, b) => b.length - a.length)
      .map((term) => placeOf(term, passage.foldedText)?.at).filter((at) => at !== undefined);
    const first = whole >= 0 ? whole : places[0] ?? 0;
    const letters = Array.from(passage.text);
    const start = first > 50 ? letters.indexOf(" ", first - 50) + 1 : 0;
    // Whole words, unless one is very long.
    const blank = letters.lastIndexOf(" ", start + 170);
    const stop = letters.length <= start + 170 ? letters.length : blank > first ? blank : start + 170;
    const text = letters.slice(start, stop).join("");
    const line = document.createElement("p");
    if (start > 0) line.append("… ");
    const marks = [...new Set(terms)].map((term) => placeOf(term, folded(text)))
      .filter(Boolean).sort((a, b) => a.at - b.at);
    const shown = Array.from(text);
    let end = 0;
    for (const { at, length } of marks) {
      if (at < end) continue;
      const mark = document.createElement("mark");
      mark.textContent = shown.slice(at, at + length).join("");
      line.append(shown.slice(end, at).join(""), mark);
      end = at + length;
    }
    line.append(shown.slice(end).join(""));
    if (stop < letters.length) line.append(" …");
    return line;
  }

  function item(result, query) {
    const { passage } = result;
    const entry = document.createElement("li");
    const link = document.createElement("a");
    link.href = words.root + passage.page + (passage.id ? "#" + passage.id : "");
    link.append(passage.title);
    if (passage.heading) {
      const heading = document.createElement("span");
      heading.textContent = " › " + passage.heading;
      link.append(heading);
    }
    link.addEventListener("click", () => dialog.close());
    entry.append(link, excerpt(result, query));
    return entry;
  }

  function show() {
    const query = folded(field.value.trim());
    if (!passages || query.length < 2) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    const found = results(query);
    list.replaceChildren(...found.map((result) => item(result, query)));
    // Those who listen hear of the list by this alone.
    status.textContent = found.length === 0 ? words.nothing : words.found.replace("#", found.length);
  }

  function open() {
    loadIndex();
    if (!dialog.open) dialog.showModal();
    field.select();
  }

  // The arrows walk from the field through the results and back.
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...list.querySelectorAll("a")];
    if (event.key === "Enter" && event.target === field && links[0]) links[0].click();
    if (!step || links.length === 0) return;
    event.preventDefault();
    const next = links.indexOf(document.activeElement) + step;
    if (next < 0) field.focus(); else links[Math.min(next, links.length - 1)].focus();
  }

  function isTyping(target) { return target.closest("input, textarea, select, [contenteditable]"); }

  button.addEventListener("click", open);
  field.addEventListener("input", show);
  dialog.addEventListener("keydown", walk);
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (dialog.open || isTyping(event.target) || document.body.classList.contains("live-only")) return;
    event.preventDefault();
    open();
  });
  button.hidden = false;
})();
