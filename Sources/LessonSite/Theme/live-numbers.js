// Numbers by hand: dragged in the listing, stepped by keys there and in the editor. A step is one of the number's own
// last digit; the lesson runs again at each.
const PIXELS_A_STEP = 6;
// A letter or `$` before the digits makes a name of them, a point alone the member of a tuple.
const NUMBER = /(?<![\p{L}\p{N}_$]|(?<!\.)\.)\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?(?![\p{L}_])/gu;
// What stands before a sign that belongs to its number, and before a number that may get one.
const BEFORE_SIGN = /(?:^|[\s([{,:;])$/;

function numbersIn(line) {
  return [...line.matchAll(NUMBER)].map(({ index, 0: digits }) => {
    const before = line.slice(0, index);
    const isSigned = before.endsWith("-") && BEFORE_SIGN.test(before.slice(0, -1));
    return {
      start: index - isSigned, end: index + digits.length,
      mayBeNegative: isSigned || BEFORE_SIGN.test(before),
    };
  });
}

function stepped(line, { start, end, mayBeNegative }, steps) {
  const literal = line.slice(start, end);
  const [, sign, whole, fraction, exponent] = /^(-?)([\d_]+)\.?([\d_]*)(.*)$/.exec(literal);
  const decimals = fraction.replaceAll("_", "");
  let units = BigInt(sign + whole.replaceAll("_", "") + decimals) + BigInt(steps);
  if (units < 0n && !mayBeNegative) units = 0n;
  const digits = String(units < 0n ? -units : units).padStart(decimals.length + 1, "0");
  let integer = digits.slice(0, digits.length - decimals.length);
  if (whole.includes("_")) integer = integer.replace(/\B(?=(\d{3})+$)/g, "_");
  const point = decimals && "." + digits.slice(-decimals.length);
  return (units < 0n ? "-" : "") + integer + point + exponent;
}

// The span of a number in a line of a listing; its sign comes into it.
function spanOf(line, { start, end }) {
  for (const span of line.querySelectorAll(".code-number")) {
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEndBefore(span);
    const begin = before.toString().length;
    if (begin + span.textContent.length !== end) continue;
    if (begin > start) {
      const sign = span.previousSibling;
      if (!sign || sign.nodeType !== Node.TEXT_NODE || !sign.data.endsWith("-")) return null;
      sign.data = sign.data.slice(0, -1);
      span.prepend("-");
      span.normalize();
    }
    return span;
  }
  return null;
}

// Writes a number into the code and wherever the code is seen.
function put(cell, index, place, literal) {
  const lines = cell.code.split("\n");
  const line = linesOf(cell)[shownLine(cell, index + 1)];
  const span = line && !cell.area && spanOf(line, place);
  lines[index] = lines[index].slice(0, place.start) + literal + lines[index].slice(place.end);
  cell.code = lines.join("\n");
  cell.byHand = true;
  cell.ranges = [];
  if (cell.area) {
    cell.area.value = cell.code;
    draw(cell);
  } else if (span) span.textContent = literal;
  else if (line) line.textContent = lines[index] + "\n";
  underline();
  update(cell);
  runSoon(cell);
}

// Where in the code a number of the listing stands; null where what is seen is not the code.
function numberAt(cell, span) {
  const line = span.closest(".code-line");
  const shown = linesOf(cell).indexOf(line);
  const lines = cell.code.split("\n");
  const index = lines.findIndex((text, index) => shownLine(cell, index + 1) === shown);
  if (index < 0 || line.textContent.trimEnd() !== lines[index].trimEnd()) return null;
  const place = numbersIn(lines[index]).find((place) => spanOf(line, place) === span);
  return place ? { index, from: lines[index], place } : null;
}

let drag;
function grab(event, cell) {
  const span = event.target.closest(".code-number");
  const found = span && !cell.area && event.button === 0 && numberAt(cell, span);
  if (!found) return;
  drag = { cell, span, ...found, x: event.clientX, steps: 0 };
  span.setPointerCapture(event.pointerId);
  span.classList.add("live-dragged");
  showTrack();
  begin().catch(() => {});
}

function dragTo(steps) {
  if (steps === drag.steps) return;
  drag.steps = steps;
  const { cell, index, from, place } = drag;
  const end = place.end + cell.code.split("\n")[index].length - from.length;
  drag.literal = stepped(from, place, steps);
  moveTrack();
  put(cell, index, { start: place.start, end }, drag.literal);
}

function letGo(event) {
  if (!drag) return;
  // The browser scrolls the page instead.
  if (event.type === "pointercancel") dragTo(0);
  drag.span.classList.remove("live-dragged");
  drag.track.remove();
  if (drag.steps !== 0) note(drag.cell, drag.literal);
  // Keys go on from here.
  if (drag.span.isConnected) focusNumber(drag.cell, drag.span);
  drag = null;
}

// What shows beside the number how far it has been dragged: ten steps to each side, and when the end is
// reached ten to each side of there.
const REACH = 10;

function showTrack() {
  drag.track = element("span", "live-track");
  drag.track.setAttribute("aria-hidden", "true");
  drag.track.append(element("span"), element("i"), element("span"));
  document.body.append(drag.track);
  moveTrack();
  const { left, right, top, bottom } = drag.span.getBoundingClientRect();
  const { width, height } = drag.track.getBoundingClientRect();
  const isBeside = right + 20 + width < document.documentElement.clientWidth;
  drag.track.style.left = (isBeside ? right + 20 : Math.max(8, left - width)) + "px";
  drag.track.style.top = (isBeside ? (top + bottom - height) / 2 : bottom + 8) + "px";
}

function moveTrack() {
  const { from, place, steps, track } = drag;
  const middle = 2 * REACH * Math.round(steps / (2 * REACH));
  const [low, bar, high] = track.children;
  low.textContent = stepped(from, place, middle - REACH);
  high.textContent = stepped(from, place, middle + REACH);
  bar.style.setProperty("--at", (steps - middle + REACH) / (2 * REACH));
}

function note(cell, literal) {
  cell.note = words.number.replace("#", literal) + " ";
  if (!running) tell(cell, cell.note + (cell.outcome || ""));
}

function addDragging(cell) {
  const box = cell.listing.closest(".cell-code");
  box.classList.add("live-code");
  box.addEventListener("pointerdown", (event) => grab(event, cell));
  box.addEventListener("pointermove", (event) => {
    if (drag) dragTo(Math.round((event.clientX - drag.x) / PIXELS_A_STEP) * (event.shiftKey ? 10 : 1));
  });
  box.addEventListener("pointerup", letGo);
  box.addEventListener("pointercancel", letGo);
  box.addEventListener("keydown", (event) => onNumberKey(event, cell));
  // Else the mouse would select text.
  box.addEventListener("mousedown", (event) => { if (drag) event.preventDefault(); });
  box.addEventListener("pointerover", ({ target }) => {
    if (target.matches(".code-number")) target.title = words.drag;
  });
}

// The number at the caret; false where there is none.
function stepAtCaret(cell, steps) {
  const { value, selectionStart } = cell.area;
  const start = value.lastIndexOf("\n", selectionStart - 1) + 1;
  const line = value.slice(start).split("\n", 1)[0];
  const caret = selectionStart - start;
  const place = numbersIn(line).find((place) => place.start <= caret && caret <= place.end);
  if (!place) return false;
  const literal = stepped(line, place, steps);
  cell.byHand = true;
  cell.area.setSelectionRange(start + place.start, start + place.end);
  type(cell.area, literal);
  const end = start + place.start + literal.length;
  cell.area.setSelectionRange(end, end);
  runSoon(cell);
  note(cell, literal);
  return true;
}
