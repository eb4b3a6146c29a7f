// What a run shows: outputs and values in the place of those before.

// Nothing is drawn anew that is as it was: a reader may be in the middle of stepping through it.
function showOutput(part, html) {
  if (!part.frame || "silent" in part.record.dataset) return false;
  const written = html === part.answer ? part.current : fragment(html).innerHTML;
  part.answer = html;
  const isNew = written !== (part.current ?? part.shown);
  part.current = written;
  if (isNew) fill(part, written);
  mark(part, written === part.shown ? "" : "changed");
  return written !== part.shown;
}

function fill(part, html) {
  if (!part.output) {
    part.output = element("div", "cell-output");
    part.output.append(element("p", "output-label", words.result));
    (part.messages || part.status).after(part.output);
  }
  for (const old of [...part.output.children]) {
    if (!old.matches(".output-label")) old.remove();
  }
  part.output.append(fragment(html).content);
  part.output.hidden = html === "";
  document.dispatchEvent(new CustomEvent("live-output", { detail: part.output }));
}

// `state` is "stale" for what is of the code before, "changed" for what is not as its author left it.
function mark(part, state) {
  part.state = state;
  showState(part, state);
}

function showState(part, state) {
  if (!part.output) return;
  part.output.classList.toggle("live-stale", state === "stale");
  const label = part.output.querySelector(":scope > .output-label");
  const chip = part.output.querySelector(".live-chip");
  if (chip ? chip.classList.contains(state || "none") : !state) return;
  if (chip) chip.remove();
  if (!state || !label) return;
  label.append(element("span", "live-chip " + state, state === "stale" ? words.stale : words.new));
}

function showValue(part, html) {
  if (!part.span) return false;
  const isChanged = html !== part.shown;
  part.span.innerHTML = isChanged ? `<del>${part.shown}</del> ${html}` : html;
  part.span.classList.toggle("live-changed", isChanged);
  for (const copy of part.copies) copy.innerHTML = html;
  return isChanged;
}

const DIAGNOSTICS = ["error", "claim", "warning"];

function read(texts) {
  const answer = { completed: 0, cells: new Map(), values: new Map(), diagnostics: [] };
  for (let i = 0; i < texts.length;) {
    const kind = texts[i++];
    if (kind === "completed") answer.completed = Number(texts[i++]);
    else if (kind === "cell") answer.cells.set(texts[i++], texts[i++]);
    else if (kind === "value") answer.values.set(texts[i++], texts[i++]);
    else if (DIAGNOSTICS.includes(kind)) {
      const [index, line, column, endLine, endColumn] = texts.slice(i, i + 5).map(Number);
      const [message, notes, replacement] = texts.slice(i + 5, i + 8);
      const place = { part: parts[index], line, column, endLine, endColumn };
      answer.diagnostics.push({ kind, ...place, message, notes, replacement });
      i += 8;
    } else return answer;
  }
  return answer;
}

function hasFailed(answer) { return answer.diagnostics.some(({ kind }) => kind === "error"); }

// A name changed in one cell is missing in others, which may be out of sight.
function pointElsewhere({ diagnostics }, started) {
  const errors = diagnostics.filter(({ kind }) => kind === "error");
  const [first] = errors;
  if (!first || errors.some(({ part }) => placeOf(part, started) === started)) return;
  const link = element("a", "", first.part.frame.querySelector(".cell-name").textContent);
  link.href = "#" + first.part.frame.parentElement.id;
  started.status.append(" ", link, ".");
}

function show(answer, started) {
  let count = 0;
  clearMessages();
  for (const part of parts) {
    const shown = part.kind === "cell" ? answer.cells : answer.values;
    if (!shown.has(part.number)) mark(part, "stale");
    else if (part.kind === "cell") count += showOutput(part, shown.get(part.number));
    else count += showValue(part, shown.get(part.number));
  }
  for (const diagnostic of answer.diagnostics) say(diagnostic, started);
  started.outcome = hasFailed(answer) ? words.failed : count ? words.changed.replace("#", count) : words.same;
  tell(started, (started.note || "") + started.outcome);
  pointElsewhere(answer, started);
  // A run that another follows has not the last word.
  if (!next) started.note = "";
}
