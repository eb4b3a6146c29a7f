// Keeps an open page what its lesson is: loads it again when it has changed, at the place of the
// change, and shows what is wrong with the lessons until it is mended.
(() => {
  "use strict";
  const key = "swift-ml-preview";
  const page = decodeURIComponent(location.pathname).replace(/\/$/, "/index.html");
  const blocks = () => [...document.querySelectorAll("main > *, main article > *, main section > *")];
  const texts = () => blocks().map((block) => block.outerHTML);
  let version = null;

  // After a reload: to the first block that is not what it was, unless it is in sight.
  const before = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (before) {
    addEventListener("load", () => {
      const { path, old, y } = JSON.parse(before);
      if (path !== page) return;
      scrollTo(0, y);
      const changed = blocks().filter((block) => !old.includes(block.outerHTML)).pop();
      if (!changed) return;
      const { top, bottom } = changed.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) changed.scrollIntoView({ block: "center" });
    });
  }

  const reload = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ path: page, old: texts(), y: scrollY }));
    } catch {
      // A page too large for the store is loaded at its old place.
    }
    location.reload();
  };

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
      document.body.append(box);
    }
    box.textContent = problems;
  };

  new EventSource("/.preview/events").addEventListener("message", (event) => {
    const news = JSON.parse(event.data);
    show(news.problems);
    const isNew = version !== null && news.version !== version;
    version = news.version;
    if (isNew && !news.problems && news.changed.some((path) => path === page || !path.endsWith(".html"))) {
      reload();
    }
  });
})();
