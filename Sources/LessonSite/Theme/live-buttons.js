// The buttons of each cell, and the beginning of everything.
function button(cell, action) {
  const made = element("button", "live-button");
  made.type = "button";
  made.addEventListener("click", action);
  cell.bar.append(made);
  return made;
}

function tell(cell, text) { cell.status.textContent = text; }

// As the reader sees it: a run that is over at once never shows.
function isRunning(cell) { return cell.frame.classList.contains("live-running"); }

function update(cell) {
  cell.editButton.textContent = cell.area ? words.done : words.edit;
  cell.runButton.textContent = isRunning(cell) ? words.stop : words.run;
  cell.resetButton.textContent = words.reset;
  cell.resetButton.hidden = cell.code === cell.author;
  showState(cell, cell.code === cell.ranCode ? cell.state : "stale");
}

for (const cell of cells) {
  const bar = cell.frame.querySelector(".cell-bar");
  cell.name = bar.querySelector(".cell-name").textContent.replace(/\D+/g, "");
  cell.bar = element("span", "live-buttons");
  cell.resetButton = button(cell, () => reset(cell));
  cell.editButton = button(cell, () => edit(cell));
  cell.runButton = button(cell, () => (isRunning(cell) ? stop({ text: words.stopped }) : run(cell)));
  bar.append(cell.bar);
  cell.status = element("p", "live-status");
  cell.status.setAttribute("role", "status");
  cell.listing.closest(".cell > *").after(cell.status);
  for (const made of cell.bar.children) made.setAttribute("aria-describedby", nameID(bar, cell.number));
  update(cell);
}

function nameID(bar, number) {
  const name = bar.querySelector(".cell-name");
  name.id = name.id || "cell-name-" + number;
  return name.id;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && running) stop({ text: words.stopped });
});
