// On another site's page: `#only=fig-backward` leaves of the whole lesson this cell, and a link to the rest.
function showOnly() {
  const id = fragmentPart("only");
  const cell = id && cells.find(({ frame }) => frame.parentElement.id === id);
  if (!cell) return;
  const figure = cell.frame.parentElement;
  for (let kept = figure; kept !== document.body; kept = kept.parentElement) {
    for (const other of kept.parentElement.children) {
      if (other !== kept) other.classList.add("live-away");
    }
  }
  document.body.classList.add("live-only");
  const link = element("a", "", words.whole + ": " + document.querySelector("h1").textContent);
  link.href = location.href.split("#")[0] + "#" + id;
  link.target = "_blank";
  link.rel = "noopener";
  const rest = element("p", "live-whole");
  rest.append(link);
  figure.after(rest);
}
