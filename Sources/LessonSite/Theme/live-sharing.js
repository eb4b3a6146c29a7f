// A reader's changes: kept for the visit, and sent on as a link. What comes from either is text in a cell
// and nothing more until somebody presses Run.
const MOST_IN_A_LINK = 4096;
const MOST_OF_CODE = 65536;
const memory = "live:" + location.pathname;

// Changes fit the code that they were made in, and no other.
function fingerprint(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}

function changes() {
  return cells.filter((cell) => cell.code !== cell.author)
    .map((cell) => [cell.number, fingerprint(cell.author), cell.code]);
}

// The cells that a list of changes is of, each with its code; null where one does not fit.
function fitting(list) {
  if (!Array.isArray(list) || list.length === 0 || list.length > cells.length) return null;
  const found = new Map();
  for (const entry of list) {
    if (!Array.isArray(entry) || entry.length !== 3) return null;
    const [number, print, code] = entry;
    const cell = cells.find((cell) => cell.number === number);
    if (!cell || typeof code !== "string" || print !== fingerprint(cell.author)) return null;
    found.set(cell, code.replace(/\r\n?/g, "\n"));
  }
  return found;
}

// Pages opened from the disk, or in another's frame, may have no memory.
function keep() {
  try {
    const list = changes();
    if (list.length > 0) sessionStorage.setItem(memory, JSON.stringify(list));
    else sessionStorage.removeItem(memory);
  } catch (refused) { /* Then they are gone with the page. */ }
}

function recall() {
  try {
    const found = fitting(JSON.parse(sessionStorage.getItem(memory)));
    if (found) found.forEach((code, cell) => setCode(cell, code));
  } catch (refused) { /* Nothing was kept, or nothing that can be read. */ }
}

// Shown without colours until the engine is there.
function setCode(cell, code) {
  const fold = cell.listing.closest("details");
  if (fold) fold.open = true;
  cell.code = code;
  cell.ranges = [];
  cell.isPlain = true;
  if (cell.area) cell.area.value = code;
  draw(cell, false);
  update(cell);
}

// Where a browser can unpack the engine it can pack as well.
async function packed(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (bytes.length > MOST_IN_A_LINK) return null;
  const letters = btoa(String.fromCharCode(...bytes));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

// A small text can unpack to a large one: what is too much is not read to its end.
async function unpacked(text) {
  if (text.length > MOST_IN_A_LINK) throw new Error("too long");
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let read = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    read += decoder.decode(piece.value, { stream: true });
    if (read.length > MOST_OF_CODE) {
      reader.cancel();
      throw new Error("too long");
    }
  }
  return read + decoder.decode();
}

async function share(cell) {
  const code = await packed(JSON.stringify(changes()));
  if (!code || code.length > MOST_IN_A_LINK) {
    return tell(cell, words.tooMuch.replace("#", MOST_IN_A_LINK));
  }
  const link = location.href.split("#")[0] + "#code=" + code;
  if (await window.copyText(link)) return tell(cell, words.shared);
  const field = element("input", "live-link");
  field.readOnly = true;
  field.value = link;
  field.setAttribute("aria-label", words.copyByHand);
  cell.status.replaceChildren(words.copyByHand + " ", field);
  field.select();
}

function fragmentPart(name) { return new URLSearchParams(location.hash.slice(1)).get(name); }

function goTo(cell) { cell.frame.scrollIntoView({ block: "center", behavior: "instant" }); }

async function readLink() {
  const code = fragmentPart("code");
  if (!code) return;
  let found;
  try {
    found = fitting(JSON.parse(await unpacked(code)));
  } catch (broken) { /* Nothing of it is used. */ }
  if (!found) {
    // Seen even where the page shows a single cell.
    const first = cells.find(({ frame }) => !frame.closest(".live-away"));
    if (!first) return;
    tell(first, words.foreignLink);
    return goTo(first);
  }
  for (const [cell, code] of found) {
    setCode(cell, code);
    tell(cell, words.fromLink);
  }
  const [first] = found.keys();
  goTo(first);
  // Else the link would undo, on the next reload, what the reader has changed since.
  try {
    const only = fragmentPart("only");
    history.replaceState(history.state, "", only ? "#only=" + only : location.href.split("#")[0]);
  } catch (refused) { /* Then it stays. */ }
}
