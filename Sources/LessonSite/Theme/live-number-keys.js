// The numbers of a listing by keys, one stop of the Tab key a cell: ← and → go from number to number, ↑ and ↓
// step the one that has the focus, with Shift by ten, Backspace brings the author's back.
function numberSpans(cell) { return [...cell.listing.querySelectorAll(".code-number")]; }

// After each drawing of the listing, which makes its numbers anew.
function offerNumbers(cell) {
  const spans = numberSpans(cell);
  // Under an editor nothing takes the focus.
  if (cell.area) spans.forEach(withdrawNumber);
  else if (!spans.some((span) => span.hasAttribute("tabindex"))) spans.some((span) => offerNumber(cell, span));
}

// Whether the number can be changed; the sign comes into its span.
function offerNumber(cell, span) {
  if (!numberAt(cell, span)) return false;
  for (const other of numberSpans(cell)) if (other !== span) withdrawNumber(other);
  const literal = span.textContent;
  const attributes = {
    "tabindex": 0, "role": "slider", "aria-orientation": "vertical", "title": words.drag,
    "aria-label": span.closest(".code-line").textContent.trim(),
    "aria-valuenow": Number(literal.replaceAll("_", "")), "aria-valuetext": literal,
  };
  for (const [name, value] of Object.entries(attributes)) span.setAttribute(name, value);
  return true;
}

function withdrawNumber(span) {
  if (!span.hasAttribute("tabindex")) return;
  for (const name of span.getAttributeNames()) if (name !== "class") span.removeAttribute(name);
}

function focusNumber(cell, span) {
  if (!offerNumber(cell, span)) return false;
  span.focus({ preventScroll: true });
  return true;
}

function onNumberKey(event, cell) {
  const span = event.target;
  if (cell.area || !span.matches(".code-number") || event.altKey || event.ctrlKey || event.metaKey) return;
  const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
  const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (steps) {
    changeNumber(cell, span, ({ from, place }) => stepped(from, place, steps * (event.shiftKey ? 10 : 1)));
  } else if (event.key === "Backspace") {
    changeNumber(cell, span, (found) => authorsNumber(cell, found) || span.textContent);
  } else if (way) {
    const spans = numberSpans(cell);
    let next = spans.indexOf(span) + way;
    while (spans[next] && !focusNumber(cell, spans[next])) next += way;
  } else return;
  event.preventDefault();
}

function changeNumber(cell, span, literalAt) {
  const found = numberAt(cell, span);
  const literal = found && literalAt(found);
  if (!found || literal === span.textContent) return;
  put(cell, found.index, found.place, literal);
  offerNumber(cell, span);
}

// The number that the author has at the same place of the same line, if there is one.
function authorsNumber(cell, { index, from, place }) {
  const line = cell.author.split("\n")[index] || "";
  const own = numbersIn(line)[numbersIn(from).findIndex(({ end }) => end === place.end)];
  return own && line.slice(own.start, own.end);
}
