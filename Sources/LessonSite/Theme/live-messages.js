// What is wrong with the reader's code, said below it and marked in it.
function clearMessages() {
  for (const cell of cells) {
    cell.ranges = [];
    if (cell.messages) cell.messages.remove();
    cell.messages = null;
    gather(cell);
    cell.errors = [];
    cell.frame.classList.remove("live-failed");
    tell(cell, "");
  }
  underline();
}

// A message stands with the code that it speaks of, or with what was run where that is not seen.
function placeOf(part, started) {
  return part && part.listing && !part.frame.closest(".live-away") ? part : started;
}

function say(diagnostic, started) {
  const cell = placeOf(diagnostic.part, started);
  const seen = cell === diagnostic.part ? cell : null;
  const line = seen ? shownLine(seen, diagnostic.line) : -1;
  const box = element("div", "live-message live-" + diagnostic.kind);
  if (diagnostic.kind === "claim") box.append(element("p", "", words.claim));
  const text = element("p", "");
  if (!seen) text.append(words.hidden + " ");
  else if (line >= 0) text.append(element("b", "", words.line.replace("#", line + 1)), " ");
  text.append(diagnostic.message);
  box.append(text);
  for (const note of diagnostic.notes.split("\n").filter(Boolean)) {
    box.append(element("p", "live-note", note));
  }
  if (seen && line >= 0 && diagnostic.replacement) box.append(fixFor(seen, diagnostic));
  if (!cell.messages) {
    cell.messages = element("div", "live-messages");
    cell.status.after(cell.messages);
  }
  cell.messages.append(box);
  if (diagnostic.kind === "error" && line >= 0) {
    box.id = `live-error-${seen.number}-${seen.errors.length + 1}`;
    seen.errors.push({ box, line: diagnostic.line });
    placeErrors(seen);
  }
  if (diagnostic.kind === "error") cell.frame.classList.add("live-failed");
  if (seen && line >= 0) addRange(seen, diagnostic);
}

// What mends an error in one press: the code is changed as by hand, and the lesson runs again.
function fixFor(cell, diagnostic) {
  const label = words.fix.replace("#", () => diagnostic.replacement);
  const button = element("button", "live-fix", label);
  button.type = "button";
  const code = cell.code;
  button.addEventListener("click", () => {
    if (cell.code !== code) return;
    const { index, start, end } = unitsOf(code, diagnostic);
    const begin = code.split("\n").slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
    (cell.area || cell.runButton).focus({ preventScroll: true });
    if (cell.area) {
      cell.area.setSelectionRange(begin + start, begin + end);
      type(cell.area, diagnostic.replacement);
    } else change(cell, code.slice(0, begin + start) + diagnostic.replacement + code.slice(begin + end));
    runNow(cell);
  });
  return button;
}

// Where in its line, counted in the units of JavaScript's strings, a place of one line is.
function unitsOf(code, { line, column, endLine, endColumn }) {
  const text = code.split("\n")[line - 1] ?? "";
  const units = (count) => [...text].slice(0, count).join("").length;
  const end = endLine > line ? text.length : units(endColumn - 1);
  return { index: line - 1, length: text.length, start: units(column - 1), end };
}

// An error stands under its line. An editor has no room between its lines: the listing behind it makes some
// and shows the error there until the reader goes on.
function placeErrors(cell) {
  const lines = linesOf(cell);
  for (const { box, line } of cell.errors || []) {
    const wrong = lines[shownLine(cell, line)];
    if (!wrong) continue;
    wrong.classList.add("live-wrong");
    wrong.setAttribute("aria-describedby", box.id);
    wrong.after(box);
  }
  if (!cell.area || !(cell.errors || []).length) return;
  cell.area.parentElement.classList.add("live-apart");
  cell.area.setAttribute("aria-invalid", "true");
  cell.area.setAttribute("aria-describedby", cell.errors.map(({ box }) => box.id).join(" "));
  cell.listing.parentElement.removeAttribute("aria-hidden");
}

// The other way: the lines close up, and errors go below the code.
function gather(cell) {
  for (const { box } of cell.errors || []) {
    if (cell.messages) cell.messages.append(box);
    else box.remove();
  }
  for (const line of linesOf(cell)) {
    line.classList.remove("live-wrong");
    line.removeAttribute("aria-describedby");
  }
  if (!cell.area) return;
  cell.area.parentElement.classList.remove("live-apart");
  cell.area.removeAttribute("aria-invalid");
  cell.listing.parentElement.setAttribute("aria-hidden", "true");
}

// A press into the code goes on writing there.
function goOn(event, cell) {
  const isApart = cell.area && cell.area.parentElement.classList.contains("live-apart");
  if (!isApart || event.target.closest(".live-message")) return;
  event.preventDefault();
  const place = offsetAt(event, cell);
  gather(cell);
  cell.area.focus({ preventScroll: true });
  if (place !== null) cell.area.setSelectionRange(place, place);
}

// Where in the code a point of the listing is.
function offsetAt({ clientX, clientY }, cell) {
  const found = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(clientX, clientY) : document.caretRangeFromPoint(clientX, clientY);
  if (!found) return null;
  const [node, offset] = [found.offsetNode || found.startContainer, found.offset ?? found.startOffset];
  const line = (node.closest ? node : node.parentElement).closest(".code-line");
  const index = linesOf(cell).indexOf(line);
  if (index < 0) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  const lines = cell.code.split("\n").slice(0, index);
  return lines.reduce((sum, text) => sum + text.length + 1, 0) + before.toString().length;
}

// The page leaves out hidden lines and blank ones at the top; the editor shows everything.
function shownLine(cell, line) {
  if (cell.isWhole) return line - 1;
  const isHidden = (text) => /(^|\s)\/\/ ?hide\s*$/.test(text);
  const lines = cell.code.split("\n");
  if (isHidden(lines[line - 1] ?? "")) return -1;
  const kept = lines.map((text, index) => ({ text, index })).filter(({ text }) => !isHidden(text));
  const first = kept.findIndex(({ text }) => text.trim() !== "");
  return kept.findIndex(({ index }) => index === line - 1) - Math.max(first, 0);
}

function addRange(cell, diagnostic) {
  const { length, start: begin, end } = unitsOf(cell.code, diagnostic);
  const start = Math.min(begin, Math.max(length - 1, 0));
  const { line, kind } = diagnostic;
  cell.ranges.push({ line, start, end: Math.max(end, start + 1), kind });
  underline();
}

function underline() {
  if (!window.Highlight || !CSS.highlights) return;
  for (const kind of DIAGNOSTICS) {
    const found = cells.flatMap((cell) => (cell.ranges || []).filter((range) => range.kind === kind)
      .map((range) => rangeIn(linesOf(cell)[shownLine(cell, range.line)], range.start, range.end)));
    CSS.highlights.set("live-" + kind, new Highlight(...found.filter(Boolean)));
  }
}

function rangeIn(line, start, end) {
  if (!line) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let offset = 0, begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A letter that turns the direction of writing is spelled out.
    const isSpelled = node.parentElement.matches(".bidi-mark");
    const next = offset + (isSpelled ? 1 : node.length);
    if (!begun && start < next) {
      range.setStart(node, isSpelled ? 0 : start - offset);
      begun = true;
    }
    if (begun) range.setEnd(node, isSpelled ? node.length : Math.min(end - offset, node.length));
    if (end <= next) break;
    offset = next;
  }
  return begun ? range : null;
}
