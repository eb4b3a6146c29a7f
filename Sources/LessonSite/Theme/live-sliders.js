// Sliders: `//| slider: "x -5...5"` shows one under its cell.

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
    const found = sliderPlace(cell);
    if (!found) return;
    const { index, place, literal } = found;
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
