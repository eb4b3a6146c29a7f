// Numbers by hand: dragged in the listing, stepped by keys in the editor, moved by a slider. A step is one
// of the number's own last digit; the lesson runs again at each.
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

let drag;
function grab(event, cell) {
  const span = event.target.closest(".code-number");
  if (!span || cell.area || event.button !== 0) return;
  const line = span.closest(".code-line");
  const shown = linesOf(cell).indexOf(line);
  const lines = cell.code.split("\n");
  const index = lines.findIndex((text, index) => shownLine(cell, index + 1) === shown);
  if (index < 0 || line.textContent.trimEnd() !== lines[index].trimEnd()) return;
  const place = numbersIn(lines[index]).find((place) => spanOf(line, place) === span);
  if (!place) return;
  drag = { cell, span, index, from: lines[index], place, x: event.clientX, steps: 0 };
  span.setPointerCapture(event.pointerId);
  span.classList.add("live-dragged");
  begin().catch(() => {});
}

function dragTo(steps) {
  if (steps === drag.steps) return;
  drag.steps = steps;
  const { cell, index, from, place } = drag;
  const end = place.end + cell.code.split("\n")[index].length - from.length;
  drag.literal = stepped(from, place, steps);
  put(cell, index, { start: place.start, end }, drag.literal);
}

function letGo(event) {
  if (!drag) return;
  // The browser scrolls the page instead.
  if (event.type === "pointercancel") dragTo(0);
  drag.span.classList.remove("live-dragged");
  if (drag.steps !== 0) note(drag.cell, drag.literal);
  drag = null;
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

// The number that a slider moves: the first after its name, where a line of the cell declares it.
function sliderPlace(cell) {
  const name = cell.record.dataset.slider;
  if (!/^[\p{L}\p{N}_]+$/u.test(name)) return null;
  const declared = new RegExp(`^\\s*(?:let|var)\\s(?:.*[\\s,])?${name}\\s*(?::[^=]*)?=`, "u");
  const lines = cell.code.split("\n");
  const index = lines.findIndex((line) => declared.test(line));
  if (index < 0) return null;
  const begin = declared.exec(lines[index])[0].length;
  const place = numbersIn(lines[index]).find(({ start }) => start >= begin);
  return place && { index, place, literal: lines[index].slice(place.start, place.end) };
}

function decimalsOf(literal) {
  const [, fraction, exponent] = /^[^.eE]*\.?([^eE]*)(?:[eE](.*))?$/.exec(literal);
  return Math.min(Math.max(fraction.replaceAll("_", "").length - Number(exponent || 0), 0), 20);
}

function addSlider(cell) {
  const { slider, least, most, step } = cell.record.dataset;
  if (!slider) return;
  const box = element("div", "live-slider");
  const label = element("label", "", slider);
  const input = element("input");
  label.htmlFor = input.id = "live-slider-" + cell.number;
  Object.assign(input, { type: "range", min: least, max: most, step: step || "any" });
  const value = element("span", "live-slider-value");
  value.setAttribute("aria-hidden", "true");
  box.append(label, input, value);
  cell.status.before(box);
  input.addEventListener("input", () => {
    const { index, place, literal } = sliderPlace(cell);
    const decimals = Math.max(decimalsOf(literal), step ? decimalsOf(String(Number(step))) : 0);
    put(cell, index, place, Number(input.value).toFixed(decimals));
  });
  cell.slider = { input, value, step };
}

function updateSlider(cell) {
  if (!cell.slider) return;
  const { input, value, step } = cell.slider;
  const found = sliderPlace(cell);
  input.disabled = !found;
  value.textContent = found ? found.literal : "";
  if (!found) return;
  if (!step) input.step = String(10 ** -decimalsOf(found.literal));
  const number = found.literal.replaceAll("_", "");
  if (Number(input.value) !== Number(number)) input.value = number;
  input.setAttribute("aria-valuetext", found.literal);
}
