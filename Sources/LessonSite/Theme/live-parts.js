// Live cells: the reader changes code and runs the lesson again. The files `live-….js` are one script
// (ThemeFiles.swift); the engine comes on first use and works in a worker. What is known about the
// lesson stands in a template behind it. This script comes before the others, to note what the page
// showed, and pages are complete without it.
const template = document.querySelector("template.live-lesson");
if (!template || !window.Worker || !window.WebAssembly || !window.DecompressionStream) return;
const words = template.dataset;
// The steps of a program are limited; this is for what takes its time otherwise.
const MOST_SECONDS = 60;
const records = [...template.content.querySelectorAll("code")];
const dataFiles = new Map();
const parts = records.filter((record) => /^(cell|value)$/.test(record.dataset.kind)).map(makePart);
const cells = parts.filter((part) => part.listing);

function makePart(record) {
  const { kind, number, figure } = record.dataset;
  const code = record.textContent;
  const part = { kind, number, record, author: code, code, ranCode: code };
  if (kind === "value") {
    part.span = document.getElementById("value-" + number);
    part.shown = part.span && part.span.innerHTML;
    // Of a heading, in the contents of the page.
    part.copies = document.querySelectorAll(`[data-value="${number}"]`);
    return part;
  }
  part.frame = document.querySelector(`[id="${figure}"] > .cell`);
  part.listing = part.frame && part.frame.querySelector("pre.code > code");
  part.output = part.frame && part.frame.querySelector(":scope > .cell-output");
  part.shown = part.output ? contentOf(part.output) : "";
  part.authorLines = part.listing && part.listing.innerHTML;
  return part;
}

// Without its label, as the browser writes it.
function contentOf(output) {
  const copy = output.cloneNode(true);
  copy.querySelectorAll(":scope > .output-label").forEach((label) => label.remove());
  return copy.innerHTML;
}

// Messages may stand between the lines of a listing.
function linesOf(cell) { return [...cell.listing.querySelectorAll(":scope > .code-line")]; }

function fragment(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder;
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
