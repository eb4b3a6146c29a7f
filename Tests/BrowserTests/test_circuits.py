"""Reading a circuit: stepping through it and the chain rule at its gates."""

import re

import pytest

from test_pages import severe
from visiting import NARROW, visit

# The sigmoid neuron gate by gate: what appears in each step, first the values, then the gradients.
FORWARD = [
    {"2.00", "\u22121.00", "\u22123.00", "\u22122.00"},
    {"\u22122.00", "6.00"},
    {"4.00", "\u22123.00"},
    {"1.00"},
    {"\u22121.00"},
    {"0.37"},
    {"1.37"},
    {"0.73"},
]
BACKWARD = [
    {"1.00"},
    {"\u22120.53"},
    {"\u22120.53"},
    {"\u22120.20"},
    {"0.20"},
    {"0.20"},
    {"0.20"},
    {"\u22120.20", "0.39", "\u22120.39", "\u22120.59"},
]

# The numbers of the drawing in sight that are not faint.
SHOWN = """(circuit, kind) => [...circuit.querySelectorAll('.drawing > svg')]
  .filter(svg => svg.checkVisibility())
  .flatMap(svg => [...svg.querySelectorAll('.circuit-' + kind + ':not(.circuit-pending)')])
  .map(text => text.textContent)"""


@pytest.fixture
def gallery(site):
    return site / "gallery" / "en" / "figures.html"


def neuron(seen):
    """The circuit of the neuron that is drawn gate by gate."""
    return seen.page.locator(".circuit").filter(has=seen.page.locator("text=exp")).last


def shown(circuit, kind):
    return circuit.evaluate(f"circuit => ({SHOWN})(circuit, '{kind}')")


def appeared(before, after):
    """What is in the second list beyond the first, as a set."""
    rest = list(after)
    for number in before:
        rest.remove(number)
    return set(rest)


def test_the_finished_circuit_stands_there_first(browser, gallery):
    with visit(browser, gallery) as seen:
        circuit = neuron(seen)
        assert len(shown(circuit, "value")) == 13
        assert len(shown(circuit, "gradient")) == 13
        assert circuit.locator(".stepper-count").inner_text() == "step 16 of 16"


def test_stepping_by_keyboard_shows_the_numbers_in_order(browser, gallery):
    with visit(browser, gallery) as seen:
        circuit = neuron(seen)
        circuit.locator("[data-node][tabindex='0']").focus()
        seen.page.keyboard.press("Home")
        values, gradients = shown(circuit, "value"), []
        assert set(values) == FORWARD[0]
        assert shown(circuit, "gradient") == []
        for expected in FORWARD[1:]:
            seen.page.keyboard.press("ArrowRight")
            now = shown(circuit, "value")
            assert appeared(values, now) == expected
            assert shown(circuit, "gradient") == []
            values = now
        for expected in BACKWARD:
            seen.page.keyboard.press("ArrowRight")
            now = shown(circuit, "gradient")
            assert expected <= appeared(gradients, now)
            gradients = now
        assert len(gradients) == 13
        seen.page.keyboard.press("ArrowLeft")
        assert len(shown(circuit, "gradient")) < 13


def test_buttons_step_too_and_switch_themselves_off(browser, gallery):
    with visit(browser, gallery) as seen:
        circuit = neuron(seen)
        assert circuit.get_by_role("button", name="Step on").is_disabled()
        circuit.get_by_role("button", name="First step").click()
        assert circuit.locator(".stepper-count").inner_text() == "step 1 of 16"
        assert circuit.get_by_role("button", name="First step").is_disabled()
        circuit.get_by_role("button", name="Step on").click()
        assert circuit.locator(".stepper-count").inner_text() == "step 2 of 16"
        circuit.get_by_role("button", name="Last step").click()
        assert circuit.locator(".stepper-count").inner_text() == "step 16 of 16"


@pytest.mark.parametrize("by", ["focus", "hover"])
def test_the_chain_rule_stands_at_a_gate_in_full(browser, gallery, by):
    with visit(browser, gallery) as seen:
        circuit = seen.page.locator(".circuit").first
        # Of (x + y)z the node q, in the layout that is in sight.
        gate = circuit.locator("svg:visible [data-node='2']")
        getattr(gate, by)()
        rows = circuit.locator(".chain-strip tr").all_inner_texts()
        assert [re.sub(r"\s+", " ", row).strip() for row in rows] == [
            "upstream local gradient",
            "\u2202f/\u2202x = \u2202f/\u2202q \u00d7 \u2202q/\u2202x \u22124 \u00d7 1 = \u22124",
            "\u2202f/\u2202y = \u2202f/\u2202q \u00d7 \u2202q/\u2202y \u22124 \u00d7 1 = \u22124",
        ]


def test_numbers_in_the_strip_are_not_rounded(browser, gallery):
    with visit(browser, gallery) as seen:
        circuit = neuron(seen)
        circuit.locator("[data-node]").last.focus()
        assert "0.7310585786300049" in circuit.locator(".chain-strip").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, NARROW])
def test_a_circuit_that_is_being_read_is_accessible(browser, gallery, scheme, width):
    with visit(browser, gallery, scheme, width) as seen:
        seen.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        for circuit in seen.page.locator(".circuit").all():
            gate = circuit.locator("svg:visible [tabindex='0']")
            if gate.count():
                gate.focus()
                seen.page.keyboard.press("Home")
                seen.page.keyboard.press("ArrowRight")
        assert severe(seen.page) == []
        assert seen.overflow() <= 0


def test_arrows_walk_the_gates_and_there_is_one_tab_stop(browser, gallery):
    with visit(browser, gallery) as seen:
        circuit = neuron(seen)
        assert circuit.locator("svg:visible [tabindex='0']").count() == 1
        circuit.locator("[data-node][tabindex='0']").focus()
        seen.page.keyboard.press("ArrowUp")
        first = seen.page.evaluate("document.activeElement.getAttribute('aria-label')")
        seen.page.keyboard.press("ArrowUp")
        second = seen.page.evaluate("document.activeElement.getAttribute('aria-label')")
        assert first and second and first != second
        assert circuit.locator("svg:visible [tabindex='0']").count() == 1


def test_space_plays_but_only_a_step_where_motion_is_unwanted(browser, gallery):
    with visit(browser, gallery) as seen:
        seen.page.emulate_media(reduced_motion="reduce")
        circuit = seen.page.locator(".circuit").first
        circuit.locator("svg:visible [tabindex='0']").focus()
        seen.page.keyboard.press("Home")
        seen.page.keyboard.press("Space")
        seen.page.wait_for_timeout(900)
        assert circuit.locator(".stepper-count").inner_text() == "step 2 of 6"
        seen.page.emulate_media(reduced_motion="no-preference")
        seen.page.keyboard.press("Space")
        seen.page.wait_for_timeout(900)
        assert circuit.locator(".stepper-count").inner_text() != "step 2 of 6"


# Whether what the step has just shown is inside the box that scrolls.
IN_SIGHT = """circuit => {
  const box = circuit.querySelector('.drawing').getBoundingClientRect();
  const now = [...circuit.querySelectorAll('.circuit-now')].filter(e => e.checkVisibility());
  return now.length > 0 && now.every(e => {
    const part = e.getBoundingClientRect();
    return part.left >= box.left - 1 && part.right <= box.right + 1;
  });
}"""


def test_on_a_phone_the_drawing_scrolls_along_with_the_steps(browser, gallery):
    with visit(browser, gallery, width=NARROW) as seen:
        seen.page.emulate_media(reduced_motion="reduce")
        circuit = neuron(seen)
        circuit.get_by_role("button", name="First step").click()
        for _ in range(14):
            assert circuit.evaluate(IN_SIGHT)
            circuit.get_by_role("button", name="Step on").click()
        box = circuit.locator(".drawing").first
        assert box.evaluate("box => box.scrollWidth > box.clientWidth + 300")
        box.evaluate("box => box.scrollTo(10000, 0)")
        circuit.get_by_role("button", name="First step").click()
        assert circuit.evaluate(IN_SIGHT)


def test_without_scripts_the_circuit_is_whole(browser, gallery):
    with visit(browser, gallery, scripts=False) as seen:
        assert seen.page.locator(".stepper:visible, .chain-strip:visible").count() == 0
        assert len(shown(neuron(seen), "gradient")) == 13


def test_a_group_opens_without_scripts(browser, gallery):
    with visit(browser, gallery, scripts=False) as seen:
        parts = seen.page.locator(".circuit-parts").first
        assert not parts.get_by_text("exp", exact=True).first.is_visible()
        parts.locator("summary").click()
        assert parts.get_by_text("exp", exact=True).first.is_visible()


def test_paper_shows_all_numbers_whatever_the_step(browser, gallery):
    with visit(browser, gallery) as seen:
        circuit = neuron(seen)
        circuit.get_by_role("button", name="First step").click()
        seen.page.emulate_media(media="print")
        opacities = circuit.evaluate(
            "c => [...c.querySelectorAll('.circuit-value')].map(v => getComputedStyle(v).opacity)"
        )
        assert set(opacities) == {"1"}
        assert circuit.locator(".stepper:visible").count() == 0


# Pairs of texts of one drawing whose boxes meet, as the browser sets them, but for a hair.
OVERLAPS = """() => {
  const found = [];
  for (const svg of document.querySelectorAll('.drawing > svg')) {
    if (!svg.checkVisibility()) continue;
    const texts = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()]);
    texts.forEach(([a, p], i) => texts.slice(i + 1).forEach(([b, q]) => {
      // The box of a text is its line's height; letters leave a fifth free above and beneath.
      const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
      const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
      if (wide > 1 && high > 0.4 * Math.min(p.height, q.height))
        found.push(a.textContent + ' and ' + b.textContent);
    }));
    const frame = svg.getBoundingClientRect();
    for (const [text, box] of texts)
      if (box.right > frame.right + 1 || box.left < frame.left - 1)
        found.push(text.textContent + ' sticks out');
  }
  return found;
}"""


@pytest.mark.parametrize("width", [1280, NARROW])
@pytest.mark.parametrize("language", ["en/figures.html", "ro/figuri.html"])
def test_no_label_runs_into_another(browser, site, width, language):
    with visit(browser, site / "gallery" / language, width=width) as seen:
        seen.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert seen.page.evaluate(OVERLAPS) == []


def test_labels_that_overlap_are_seen(browser, gallery):
    with visit(browser, gallery) as seen:
        seen.page.evaluate(
            "document.querySelectorAll('.chart-tick').forEach(t => t.setAttribute('x', '300'))"
        )
        assert seen.page.evaluate(OVERLAPS) != []
