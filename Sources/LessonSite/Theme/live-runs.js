// Running: the engine's worker, what it is asked, and how it is stopped.
let engine, worker, running, lastID = 0;
const waiting = new Map();

const scripts = new Map();
function load(address) {
  if (!scripts.has(address)) {
    scripts.set(address, new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = () => { scripts.delete(address); failed({ text: words.notThere }); };
      document.head.append(script);
    }));
  }
  return scripts.get(address);
}

window.liveEngine = (packed) => { engine = packed; };
window.liveData = (path, text) => { dataFiles.set(path, text); };

async function begin() {
  await load(words.engine);
  if (!worker) {
    const code = new Blob([`(${window.liveWorker})()`], { type: "text/javascript" });
    worker = new Worker(URL.createObjectURL(code));
    worker.onmessage = ({ data }) => settle(data);
    worker.onerror = (event) => stop(new Error(event.message));
    worker.postMessage({ engine });
  }
}

async function ask(message) {
  await begin();
  const id = ++lastID;
  return new Promise((done, failed) => {
    waiting.set(id, { done, failed });
    worker.postMessage({ id, ...message });
  });
}

function settle({ id, texts, error }) {
  // An engine that has failed is in no state to go on.
  if (error !== undefined) return stop(new Error(error));
  waiting.get(id).done(texts);
  waiting.delete(id);
}

function stop(reason) {
  if (worker) worker.terminate();
  worker = null;
  for (const { failed } of waiting.values()) failed(reason);
  waiting.clear();
}

// The newest code is what counts: what has changed while a run lasted is run after it.
let next;
function runSoon(cell) {
  if (running) next = cell;
  else run(cell);
}

// A press means the code as it is now: a run that has lasted, wherever it was begun, is given up for it.
function runNow(cell) {
  runSoon(cell);
  if (cell === next && isRunning(running)) stop({ text: words.stopped, isFollowed: true });
}

async function run(cell) {
  if (running) return;
  running = cell;
  // Nothing that is seen changes yet: the browser would draw the page while the answer waits for it.
  cell.status.setAttribute("aria-busy", "true");
  const begun = performance.now();
  const clock = setInterval(() => showTime(cell, (performance.now() - begun) / 1000), 100);
  let limit;
  try {
    const data = records.filter((record) => record.dataset.kind === "data");
    // What comes over a slow line can be given up as well.
    const stopped = new Promise((done, failed) => waiting.set("loading", { failed }));
    const loaded = Promise.all([begin(), ...data.map((record) => load(record.dataset.script))]);
    await Promise.race([stopped, loaded]);
    waiting.delete("loading");
    limit = setTimeout(() => stop({ text: words.tooLong.replace("#", MOST_SECONDS) }), 1000 * MOST_SECONDS);
    const codes = parts.map((part) => part.code);
    const texts = await ask({ lesson: request() });
    parts.forEach((part, index) => { part.ranCode = codes[index]; });
    // Ended first: while it ran, nothing was coloured.
    rest(cell, clock, limit);
    const answer = read(texts);
    show(answer, cell);
    if (!next && !hasFailed(answer)) warmUp();
  } catch (reason) {
    if (!reason.isFollowed) next = null;
    cell.byHand = false;
    rest(cell, clock, limit);
    cell.note = "";
    tell(cell, reason.text || `${words.unable} (${reason.message})`);
  }
  const waits = next;
  next = null;
  if (waits !== cell) cell.byHand = false;
  if (waits) return run(waits);
  for (const other of cells) if (other.area || other.isPlain) colour(other);
}

// The worker goes on with this lesson while it is read (live-worker.js), and stops when something is pressed.
function warmUp() {
  if (document.hidden) return;
  worker.postMessage({ warm: true });
  for (const press of ["pointerdown", "keydown", "visibilitychange"]) {
    document.addEventListener(press, coolDown, { capture: true, once: true, passive: true });
  }
}

function coolDown() { if (worker) worker.postMessage({}); }

function rest(cell, clock, limit) {
  clearInterval(clock);
  clearTimeout(limit);
  running = null;
  cell.status.removeAttribute("aria-busy");
  cell.frame.classList.remove("live-running");
  update(cell);
}

// A quick run shows nothing of this.
function showTime(cell, seconds) {
  if (seconds < 0.3) return;
  if (!isRunning(cell)) {
    cell.frame.classList.add("live-running");
    cell.byHand = false;
    update(cell);
    cell.status.removeAttribute("aria-busy");
    cell.status.replaceChildren(words.running, element("span", "live-time"));
    cell.status.lastChild.setAttribute("aria-hidden", "true");
  }
  cell.status.lastChild.textContent = ` ${seconds.toFixed(1)} s`;
}

function request() {
  const texts = ["language", words.language];
  for (const { dataset } of records) {
    if (dataset.kind === "limit") texts.push("limit", dataset.name, dataset.value);
    if (dataset.kind === "data") texts.push("data", dataset.path, dataFiles.get(dataset.path) ?? "");
  }
  for (const { kind, number, record, code } of parts) {
    texts.push(kind, number, (kind === "cell" ? record.dataset.alternative : record.dataset.decimals) ?? "", code);
  }
  return texts;
}
