// The buttons of each cell, and the beginning of everything.
function button(cell, action) {
  const made = element("button", "live-button");
  made.type = "button";
  made.addEventListener("click", action);
  cell.bar.append(made);
  return made;
}

// What is the same is not written again: the browser would lay it out anew.
function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function tell(cell, text) { write(cell.status, text); }

// As the reader sees it: a run that is over at once never shows.
function isRunning(cell) { return cell.frame.classList.contains("live-running"); }

function update(cell) {
  write(cell.editButton, cell.area ? words.done : words.edit);
  write(cell.runButton, isRunning(cell) ? words.stop : words.run);
  write(cell.resetButton, words.reset);
  write(cell.shareButton, words.share);
  cell.resetButton.hidden = cell.shareButton.hidden = cell.code === cell.author;
  updateSlider(cell);
  offerNumbers(cell);
  keep();
  // A number on its way would make marks flicker.
  if (!cell.byHand) showState(cell, cell.code === cell.ranCode ? cell.state : "stale");
}

for (const cell of cells) {
  const bar = cell.frame.querySelector(".cell-bar");
  cell.name = bar.querySelector(".cell-name").textContent.replace(/\D+/g, "");
  cell.bar = element("span", "live-buttons");
  cell.resetButton = button(cell, () => reset(cell));
  cell.shareButton = button(cell, () => share(cell));
  cell.editButton = button(cell, () => edit(cell));
  cell.runButton = button(cell, () => (isRunning(cell) ? stop({ text: words.stopped }) : runNow(cell)));
  bar.append(cell.bar);
  cell.status = element("p", "live-status");
  cell.status.setAttribute("role", "status");
  cell.listing.closest(".cell > *").after(cell.status);
  addDragging(cell);
  addSlider(cell);
  for (const made of cell.bar.children) made.setAttribute("aria-describedby", nameID(bar, cell.number));
}
// Before any of them is updated, which is what writes it.
recall();
for (const cell of cells) update(cell);
showOnly();
readLink();
window.addEventListener("hashchange", readLink);

function nameID(bar, number) {
  const name = bar.querySelector(".cell-name");
  name.id = name.id || "cell-name-" + number;
  return name.id;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && running) stop({ text: words.stopped });
});
