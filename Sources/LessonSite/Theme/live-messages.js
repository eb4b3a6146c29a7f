// What is wrong with the reader's code, said below it and marked in it.
function clearMessages() {
  for (const cell of cells) {
    cell.ranges = [];
    if (cell.messages) cell.messages.remove();
    cell.messages = null;
    cell.frame.classList.remove("live-failed");
    tell(cell, "");
  }
  underline();
}

// A message stands with the code that it speaks of, or with what was run where that is not seen.
function say(diagnostic, started) {
  const seen = diagnostic.part && diagnostic.part.listing ? diagnostic.part : null;
  const cell = seen || started;
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
  if (!cell.messages) {
    cell.messages = element("div", "live-messages");
    cell.status.after(cell.messages);
  }
  cell.messages.append(box);
  if (diagnostic.kind === "error") cell.frame.classList.add("live-failed");
  if (seen && line >= 0) addRange(seen, line, diagnostic);
}

// The page leaves out hidden lines and blank ones at the top; the editor shows everything.
function shownLine(cell, line) {
  if (cell.code !== cell.author || cell.area) return line - 1;
  const isHidden = (text) => /(^|\s)\/\/ ?hide\s*$/.test(text);
  const lines = cell.code.split("\n");
  if (isHidden(lines[line - 1] ?? "")) return -1;
  const kept = lines.map((text, index) => ({ text, index })).filter(({ text }) => !isHidden(text));
  const first = kept.findIndex(({ text }) => text.trim() !== "");
  return kept.findIndex(({ index }) => index === line - 1) - Math.max(first, 0);
}

function addRange(cell, index, { line, column, endLine, endColumn, kind }) {
  const text = cell.code.split("\n")[line - 1] ?? "";
  const units = (count) => [...text].slice(0, count).join("").length;
  const start = Math.min(units(column - 1), Math.max(text.length - 1, 0));
  const end = endLine > line ? text.length : units(endColumn - 1);
  cell.ranges.push({ index, start, end: Math.max(end, start + 1), kind });
  underline();
}

function underline() {
  if (!window.Highlight || !CSS.highlights) return;
  for (const kind of DIAGNOSTICS) {
    const found = cells.flatMap((cell) => (cell.ranges || []).filter((range) => range.kind === kind)
      .map((range) => rangeIn(cell.listing.children[range.index], range.start, range.end)));
    CSS.highlights.set("live-" + kind, new Highlight(...found.filter(Boolean)));
  }
}

function rangeIn(line, start, end) {
  if (!line) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let offset = 0, begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = offset + node.length;
    if (!begun && start < next) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun) range.setEnd(node, Math.min(end - offset, node.length));
    if (end <= next) break;
    offset = next;
  }
  return begun ? range : null;
}
