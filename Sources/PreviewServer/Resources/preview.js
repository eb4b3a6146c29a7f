// Keeps an open page what its lesson is: puts a new text in the place of the old one and starts the
// page's scripts again, and shows what is wrong with the lessons until it is mended. It comes before the
// page's other scripts, and knows nothing of what they do.
(() => {
  "use strict";
  const key = "swift-ml-preview";
  const page = decodeURIComponent(location.pathname).replace(/\/$/, "/index.html");
  const own = document.currentScript;
  const whenIdle = window.requestIdleCallback || ((work) => setTimeout(work, 200));

  // What scripts leave outside the body would outlive it.
  const leftovers = [];
  for (const target of [document, window]) {
    const listen = target.addEventListener.bind(target);
    target.addEventListener = (...what) => {
      listen(...what);
      leftovers.push(() => target.removeEventListener(...what));
    };
  }
  window.Worker = window.Worker && class extends Worker {
    constructor(...what) {
      super(...what);
      leftovers.push(() => this.terminate());
    }
  };

  // A page as the server wrote it, before scripts come to it: the lesson's text and what is around it.
  const taken = (body) => {
    const article = body.querySelector("main article");
    const place = document.createComment("");
    if (article) article.replaceWith(place);
    // What templates hold is none of their children.
    const held = [...body.querySelectorAll("template")].map((template) => template.innerHTML).join();
    return { around: body, held, blocks: article ? [...article.children] : [], article, place };
  };

  // What a page is made with. Where that has changed, the page is loaded again.
  const machinery = (root) => {
    const parts = [...root.head.querySelectorAll("script, link[rel=stylesheet], meta[http-equiv]")]
      .filter((part) => part.getAttribute("src") !== own.getAttribute("src"));
    return [root.documentElement.lang, ...parts.map((part) => part.outerHTML)].join("\n");
  };
  const made = machinery(document);
  const scripts = [...document.head.querySelectorAll("script")].filter((script) => script !== own);
  let shown = taken(document.body.cloneNode(true));

  // Where two lists of blocks differ: from the first to those that are the same again up to the end.
  const difference = (before, now) => {
    const most = Math.min(before.length, now.length);
    let first = 0, same = 0;
    while (first < most && before[first].isEqualNode(now[first])) first += 1;
    while (same < most - first && before.at(-1 - same).isEqualNode(now.at(-1 - same))) same += 1;
    return { first, end: now.length - same, endBefore: before.length - same };
  };

  // To the first block that is not what it was, unless it is in sight. The header counts last: it says
  // how many cells there are.
  const goToChange = (before) => {
    const blocks = [...document.querySelectorAll("main article > *")];
    const { first, end, endBefore } = difference(before.slice(1), shown.blocks.slice(1));
    const isHeader = first === end && first === endBefore;
    const changed = blocks[isHeader ? 0 : Math.min(first + 1, blocks.length - 1)];
    if (!changed || isHeader && changed.isEqualNode(before[0])) return;
    const { top, bottom } = changed.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) changed.scrollIntoView({ block: "center" });
  };

  const saved = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (saved) {
    addEventListener("load", () => {
      const { path, before, y } = JSON.parse(saved);
      if (path !== page) return;
      scrollTo({ top: y, behavior: "instant" });
      const holder = document.createElement("template");
      holder.innerHTML = before;
      goToChange([...holder.content.children]);
    });
  }

  const reload = () => {
    try {
      const before = shown.article ? shown.article.innerHTML : "";
      sessionStorage.setItem(key, JSON.stringify({ path: page, before, y: scrollY }));
    } catch {
      // A page too large for the store is loaded at its old place.
    }
    location.reload();
  };

  const update = async () => {
    const answer = await fetch(location.pathname);
    if (!answer.ok) return reload();
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (machinery(next) !== made) return reload();
    const before = shown;
    shown = taken(next.body);
    document.title = next.title;
    const isPlain = replacePlain(before);
    if (!isPlain) replaceAll(before);
    goToChange(before.blocks);
    // Scripts measure all of the page: the new text comes first.
    if (!isPlain) await frame().then(startScripts);
    whenIdle(learnPlain);
  };

  // Updates follow each other, so that scripts are not started on a body that is being replaced. In a
  // page that is out of sight one waits for the next frame, and those that come meanwhile are one.
  let isUpdating = false, isMissing = false;
  const updateOnce = async () => {
    isMissing = true;
    if (isUpdating) return;
    isUpdating = true;
    while (isMissing) {
      isMissing = false;
      await update();
    }
    isUpdating = false;
  };

  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  // What stands in blocks that no script has touched: elements by their names and classes.
  let plain = new Set();
  const kinds = (block) => [block, ...block.querySelectorAll("*")]
    .map((part) => part.tagName + "." + part.getAttribute("class"));
  const learnPlain = () => {
    const blocks = [...document.querySelectorAll("main article > *")];
    const untouched = blocks.filter((block, index) => block.isEqualNode(shown.blocks[index]));
    plain = new Set(untouched.flatMap(kinds));
  };
  whenIdle(learnPlain);

  // Replaces only the blocks that have changed, where they are such that no script cares for: then the
  // rest of the page need not be laid out again.
  const replacePlain = (before) => {
    if (!shown.around.isEqualNode(before.around) || shown.held !== before.held) return false;
    const { first, end, endBefore } = difference(before.blocks, shown.blocks);
    const article = document.querySelector("main article");
    const old = [...article.children].slice(first, endBefore);
    const now = shown.blocks.slice(first, end);
    const isPlain = (block) => !block.matches("[id]") && !block.querySelector("[id]")
      && kinds(block).every((kind) => plain.has(kind));
    const isUntouched = (block, index) => block.isEqualNode(before.blocks[first + index]);
    if (![...old, ...now].every(isPlain) || !old.every(isUntouched)) return false;
    const both = Math.min(old.length, now.length);
    for (let index = 0; index < both; index += 1) become(old[index], now[index]);
    const after = article.children[endBefore] || null;
    for (const block of now.slice(both)) article.insertBefore(document.importNode(block, true), after);
    for (const block of old.slice(both)) block.remove();
    return true;
  };

  // Changes as little of a node as makes it the other.
  const become = (old, now) => {
    if (old.isEqualNode(now)) return;
    const [inside, insideNow] = [[...old.childNodes], [...now.childNodes]];
    if (!old.cloneNode().isEqualNode(now.cloneNode()) || inside.length !== insideNow.length || !inside.length) {
      old.replaceWith(document.importNode(now, true));
    } else {
      inside.forEach((child, index) => become(child, insideNow[index]));
    }
  };

  const replaceAll = (before) => {
    const y = scrollY;
    const open = [...document.querySelectorAll("main details")].map((details) => details.open);
    const places = [...document.querySelectorAll("main article > *")]
      .map((block) => block.getBoundingClientRect());
    for (const undo of leftovers.splice(0)) undo();
    if (shown.article) shown.place.replaceWith(shown.article);
    const body = document.importNode(shown.around, true);
    if (shown.article) shown.article.replaceWith(shown.place);
    putOff([...body.querySelectorAll("main article > *")], before.blocks, places);
    document.body.replaceWith(body);
    const folded = document.querySelectorAll("main details");
    if (folded.length === open.length) folded.forEach((details, index) => { details.open = open[index]; });
    scrollTo({ top: y, behavior: "instant" });
  };

  // Lets blocks that are far out of sight keep their places without being laid out, until there is time.
  const putOff = (blocks, before, places) => {
    const { first, end, endBefore } = difference(before, shown.blocks);
    const far = blocks.filter((block, index) => {
      const place = places[index < first ? index : index - end + endBefore];
      const isSame = index < first || index >= end;
      if (!isSame || !place || block.hasAttribute("style")) return false;
      if (place.bottom > -innerHeight && place.top < 2 * innerHeight) return false;
      block.style.contentVisibility = "auto";
      block.style.containIntrinsicSize = `auto ${place.height}px`;
      return true;
    });
    // Asking for it first makes Chromium write it down, and so remove all of it.
    whenIdle(() => { for (const block of far) if (block.hasAttribute("style")) block.removeAttribute("style"); });
  };

  const startScripts = () => {
    for (const script of document.head.querySelectorAll("script")) {
      if (script !== own) script.remove();
    }
    return Promise.all(scripts.map(({ src }) => new Promise((done) => {
      const script = document.createElement("script");
      script.src = src;
      script.async = false;
      script.onload = script.onerror = done;
      document.head.append(script);
    })));
  };

  // Outside the body, which may be replaced.
  const show = (problems) => {
    let box = document.getElementById("preview-problems");
    if (!problems) return box && box.remove();
    if (!box) {
      box = document.createElement("pre");
      box.id = "preview-problems";
      box.setAttribute("role", "alert");
      box.style.cssText =
        "position:fixed;inset:auto 0 0 0;z-index:99;margin:0;padding:1rem;max-height:50vh;" +
        "overflow:auto;white-space:pre-wrap;font:14px/1.4 ui-monospace,monospace;" +
        "color:#fff;background:#7a1420;border-top:3px solid #ff8a96";
      document.documentElement.append(box);
    }
    box.textContent = problems;
  };

  // Whether the page has loaded a file; the index of the search is loaded anew when somebody searches.
  const uses = (path) => !/^\/search-\w+\.js$/.test(path) && performance.getEntriesByType("resource")
    .some(({ name }) => decodeURIComponent(new URL(name).pathname) === path);

  // That of the build which made the page.
  let version = Number(own.dataset.version);
  new EventSource("/.preview/events").addEventListener("message", (event) => {
    const news = JSON.parse(event.data);
    show(news.problems);
    // A good build that was followed by a bad one at once is seen when that is mended.
    if (news.version === version || news.problems) return;
    const last = version;
    version = news.version;
    if (news.changed.some((path) => path !== page && uses(path))) return reload();
    // What was missed may have been this page.
    const isMeant = version !== last + 1 || news.changed.includes(page);
    if (isMeant) updateOnce().catch(reload);
  });
})();
