// Reading a circuit: stepping through it, forward and then backward, and the chain rule at a gate.
// Pages are complete without this file: the finished circuit stands there. What it shows comes from
// the template beside each circuit, in the page's language.
(function () {
  "use strict";
  var calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  function reader(figure) {
    var template = figure.querySelector(".circuit-reader");
    var content = template.content;
    var drawings = [].slice.call(figure.querySelectorAll(".drawing > svg"));
    var items = [].slice.call(figure.querySelectorAll("[data-column]"));
    var columns = 1 + Math.max.apply(null, items.map(columnOf));
    var isBackward = figure.querySelector(".circuit-gradient") !== null;
    var last = isBackward ? 2 * columns : columns;
    var step = last;
    var timer = 0;

    var box = figure.querySelector(".drawing");
    var bar = content.querySelector(".stepper").cloneNode(true);
    var strip = document.createElement("div");
    strip.className = "chain-strip";
    strip.setAttribute("role", "group");
    strip.setAttribute("aria-label", bar.getAttribute("aria-label"));
    strip.setAttribute("aria-live", "polite");
    strip.hidden = true;
    var dots = bar.querySelector(".stepper-dots");
    for (var i = 1; i <= last; i++) {
      var dot = document.createElement("i");
      if (i > columns) dot.className = "backward";
      dots.appendChild(dot);
    }
    figure.appendChild(bar);
    figure.appendChild(strip);

    function columnOf(item) { return Number(item.dataset.column); }

    // A column's values appear in the step of its number, its gradients on the way back.
    function show(wanted) {
      step = Math.min(Math.max(wanted, 1), last);
      var current = step <= columns ? step - 1 : 2 * columns - step;
      items.forEach(function (item) {
        var column = columnOf(item);
        mark(item, ".circuit-value, .circuit-stem-name", column >= step);
        mark(item, ".circuit-gradient, .circuit-gradient-mark", column < 2 * columns - step);
        item.classList.toggle("circuit-now", column === current && step < last);
      });
      var count = bar.querySelector(".stepper-count");
      count.textContent = count.dataset.text.replace("##", last).replace("#", step);
      [].forEach.call(dots.children, function (dot, index) {
        dot.classList.toggle("done", index < step);
        dot.classList.toggle("current", index === step - 1);
      });
      enable("first", step > 1);
      enable("previous", step > 1);
      enable("next", step < last);
      enable("last", step < last);
    }

    function mark(item, parts, isPending) {
      [].forEach.call(item.querySelectorAll(parts), function (part) {
        part.classList.toggle("circuit-pending", isPending);
      });
    }

    function enable(name, isPossible) {
      bar.querySelector("[data-step=" + name + "]").disabled = !isPossible;
    }

    function go(name) {
      stop();
      turn({ first: 1, previous: step - 1, next: step + 1, last: last }[name]);
    }

    function turn(wanted) {
      show(wanted);
      reveal(step <= columns ? step - 1 : 2 * columns - step);
    }

    // A drawing wider than its box scrolls along with the steps.
    function reveal(column) {
      if (box.scrollWidth <= box.clientWidth) return;
      var frame = box.getBoundingClientRect();
      var left = Infinity, right = -Infinity;
      items.forEach(function (item) {
        if (columnOf(item) !== column || !item.getClientRects().length) return;
        var part = item.getBoundingClientRect();
        left = Math.min(left, part.left);
        right = Math.max(right, part.right);
      });
      if (left > right || left >= frame.left + 8 && right <= frame.right - 8) return;
      box.scrollBy({
        left: (left + right - frame.left - frame.right) / 2,
        behavior: calm.matches ? "auto" : "smooth",
      });
    }

    function stop() {
      window.clearInterval(timer);
      timer = 0;
    }

    // Under reduced motion nothing moves by itself: playing makes one step.
    function play() {
      if (timer) return stop();
      turn(step === last ? 1 : step + 1);
      if (calm.matches) return;
      timer = window.setInterval(function () {
        turn(step + 1);
        if (step === last) stop();
      }, 700);
    }

    bar.addEventListener("click", function (event) {
      var button = event.target.closest("button");
      if (!button) return;
      go(button.dataset.step);
      // A button that has just switched itself off would lose the focus to the page.
      if (button.disabled) bar.querySelector("button:not(:disabled)").focus();
    });

    function choose(node) {
      items.forEach(function (item) {
        item.classList.toggle("circuit-chosen", item.dataset.node === node);
      });
      var text = content.querySelector(".chain-strip[data-node='" + node + "']");
      if (!text) return;
      strip.replaceChildren.apply(strip, [].slice.call(text.cloneNode(true).childNodes));
      strip.hidden = false;
      // What scrolls has to be reached by keys.
      if (strip.scrollWidth > strip.clientWidth) strip.tabIndex = 0;
      else strip.removeAttribute("tabindex");
    }

    function label(node) {
      var text = content.querySelector(".chain-strip[data-node='" + node + "'] .chain-strip-head");
      return text ? text.textContent : "";
    }

    // One tab stop a drawing; arrows go on from there.
    drawings.forEach(function (drawing) {
      var nodes = [].slice.call(drawing.querySelectorAll("[data-node]"));
      drawing.setAttribute("role", "group");
      nodes.forEach(function (node, index) {
        node.setAttribute("role", "img");
        node.setAttribute("aria-label", label(node.dataset.node));
        node.setAttribute("tabindex", index === nodes.length - 1 ? "0" : "-1");
        node.addEventListener("focus", function () { choose(node.dataset.node); });
        node.addEventListener("mouseenter", function () { choose(node.dataset.node); });
      });
      drawing.addEventListener("keydown", function (event) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        var place = nodes.indexOf(document.activeElement);
        if (!onKey(event.key, nodes, place)) return;
        event.preventDefault();
        event.stopPropagation();
      });
    });

    function onKey(key, nodes, place) {
      switch (key) {
        case "ArrowRight": go("next"); return true;
        case "ArrowLeft": go("previous"); return true;
        case "Home": go("first"); return true;
        case "End": go("last"); return true;
        case " ": play(); return true;
        case "ArrowDown": return focus(nodes, place, place + 1);
        case "ArrowUp": return focus(nodes, place, place - 1);
        default: return false;
      }
    }

    function focus(nodes, from, to) {
      if (!nodes[to]) return true;
      nodes[from].setAttribute("tabindex", "-1");
      nodes[to].setAttribute("tabindex", "0");
      nodes[to].focus();
      return true;
    }

    // The nodes can be reached, and so the box need not be.
    box.removeAttribute("tabindex");
    show(last);
  }

  function readAll(place) {
    [].forEach.call(place.querySelectorAll(".circuit"), function (figure) {
      if (figure.querySelector(".circuit-reader")) reader(figure);
    });
  }

  readAll(document);
  document.addEventListener("live-output", function (event) { readAll(event.detail); });
})();
