// The editor: a text area over the cell's own listing, which keeps the colours.
function edit(cell) {
  if (cell.area) return finish(cell);
  const fold = cell.listing.closest("details");
  if (fold) fold.open = true;
  const box = cell.listing.closest(".cell-code");
  const area = element("textarea", "live-area");
  area.value = cell.code;
  area.spellcheck = false;
  area.autocapitalize = "off";
  // Phones would mend the code as they mend words.
  area.setAttribute("autocorrect", "off");
  area.setAttribute("autocomplete", "off");
  area.setAttribute("aria-label", words.editor.replace("#", cell.name));
  area.title = words.keys;
  // For a text that is inserted, Chromium sends an event for each of its lines when all are there.
  area.addEventListener("input", () => { if (area.value !== cell.code) change(cell, area.value); });
  area.addEventListener("keydown", (event) => onKey(event, cell));
  cell.area = area;
  box.classList.add("live-editing");
  cell.listing.parentElement.setAttribute("aria-hidden", "true");
  box.append(area);
  box.addEventListener("mousedown", (event) => goOn(event, cell));
  cell.frame.classList.add("live-open");
  draw(cell);
  update(cell);
  area.focus({ preventScroll: true });
  area.setSelectionRange(0, 0);
}

function finish(cell) {
  const box = cell.area.parentElement;
  gather(cell);
  cell.area.remove();
  cell.area = null;
  box.classList.remove("live-editing");
  cell.listing.parentElement.removeAttribute("aria-hidden");
  cell.frame.classList.remove("live-open");
  if (cell.code === cell.author) showAuthor(cell);
  update(cell);
  placeErrors(cell);
  underline();
  cell.editButton.focus({ preventScroll: true });
}

function showAuthor(cell) {
  cell.listing.innerHTML = cell.authorLines;
  cell.isWhole = false;
}

function change(cell, code) {
  cell.code = code;
  cell.ranges = [];
  draw(cell);
  update(cell);
  underline();
}

// Lines that are as they were keep their colours until the engine has coloured the others.
function draw(cell, isColoured = true) {
  gather(cell);
  cell.errors = [];
  const lines = cell.code.split("\n");
  if (cell.area) cell.area.rows = lines.length;
  const old = linesOf(cell);
  cell.isWhole = true;
  const isSame = (index, shift) =>
    old[index - shift] && old[index - shift].textContent === lines[index] + "\n";
  const shift = lines.length - old.length;
  cell.listing.replaceChildren(...lines.map((text, index) => {
    if (isSame(index, 0)) return old[index].cloneNode(true);
    if (isSame(index, shift)) return old[index - shift].cloneNode(true);
    return element("span", "code-line", text + "\n");
  }));
  if (isColoured) colour(cell);
}

async function colour(cell) {
  const code = cell.code;
  if (running) return;
  const [html] = await ask({ code }).catch(() => [null]);
  if (html === null || cell.code !== code || !cell.isWhole) return;
  cell.isPlain = false;
  cell.listing.innerHTML = html;
  // A last line that is empty is none in a listing.
  if (code.endsWith("\n") || code === "") cell.listing.append(element("span", "code-line", "\n"));
  offerNumbers(cell);
  placeErrors(cell);
  underline();
}

function onKey(event, cell) {
  if (!/^(Control|Meta|Alt|Shift|Escape|Tab)$/.test(event.key)) gather(cell);
  const arrow = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  if (arrow && event.altKey) {
    if (stepAtCaret(cell, arrow * (event.shiftKey ? 10 : 1))) event.preventDefault();
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    runNow(cell);
  } else if (event.key === "Enter" && !event.isComposing && !event.shiftKey && !event.altKey) {
    const { value, selectionStart } = cell.area;
    const line = value.slice(value.lastIndexOf("\n", selectionStart - 1) + 1, selectionStart);
    event.preventDefault();
    type(cell.area, "\n" + /^[ \t]*/.exec(line)[0] + (/[{(\[]\s*$/.test(line) ? "  " : ""));
    reveal(cell);
  } else if (event.key === "Escape" && !running) {
    event.stopPropagation();
    finish(cell);
  }
}

// The browser looks for the caret before the editor has grown by its new line.
function reveal({ area, listing }) {
  const index = area.value.slice(0, area.selectionStart).split("\n").length - 1;
  const line = linesOf({ listing })[index];
  if (line) line.scrollIntoView({ block: "nearest", inline: "start", behavior: "instant" });
}

// As if typed, so that it can be undone.
function type(area, text) {
  if (document.execCommand("insertText", false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input"));
}

function reset(cell) {
  cell.code = cell.author;
  if (cell.area) finish(cell);
  else showAuthor(cell);
  update(cell);
  cell.editButton.focus({ preventScroll: true });
  if (cells.some((other) => other.code !== other.author)) return runNow(cell);
  if (running) stop({ text: words.stopped });
  clearMessages();
  for (const part of parts) {
    if (part.span) showValue(part, part.shown);
    else if (part.current !== undefined) showOutput(part, part.shown);
    mark(part, "");
    part.ranCode = part.code;
  }
}
