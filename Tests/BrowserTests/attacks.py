"""A lesson whose author wants more than to be read.

Whatever runs, in whatever way, sets `window.stolen` or asks for a file named stolen: tests look for both.
"""

CALL = "window.stolen=1"

# What would be markup, or end a script, an attribute, a comment or an SVG text, if it were let.
TEXTS = [
    f"<script>{CALL}</script>",
    f"</script><script>{CALL}</script>",
    f"<img src=stolen.png onerror={CALL}>",
    f'"><svg onload="{CALL}">',
    f"' onmouseover='{CALL}' x='",
    f'" onfocus="{CALL}" autofocus="',
    f"</text><script>{CALL}</script>",
    f"</title><script>{CALL}</script>",
    f"</style><script>{CALL}</script>",
    f"</template><img src=stolen.png onerror={CALL}>",
    f"]]><script>{CALL}</script>",
    f"<!--><script>{CALL}</script-->",
    f"--><script>{CALL}</script>",
    f"<scr\u0000ipt>{CALL}</script>",
    f"&lt;script&gt;{CALL}&lt;/script&gt;",
    f"&#60;script&#62;{CALL}&#60;/script&#62;",
    f"<iframe srcdoc='<script>parent.{CALL}</script>'></iframe>",
    f"<math><mtext><script>{CALL}</script></mtext></math>",
    f"<a href=javascript:{CALL}>a</a>",
    f"<form action=javascript:{CALL}><button>a</button></form>",
    "<base href=https://example.org/>",
    "<meta http-equiv=refresh content=0;url=https://example.org/>",
    "<link rel=stylesheet href=stolen.css>",
    "<style>@import 'stolen.css';</style>",
    "\u2028\u2029\u202e\u2066\u0085",
    "${" + CALL + "} {{" + CALL + "}} `" + CALL + "`",
]

# Addresses that lead to a script, or that a browser reads otherwise than they look.
ADDRESSES = [
    f"javascript:{CALL}",
    f"JaVaScRiPt:{CALL}",
    f"java&#x0A;script:{CALL}",
    f"&#1;javascript:{CALL}",
    f"&#106;avascript:{CALL}",
    f"javascript&colon;{CALL}",
    f"%6Aavascript:{CALL}",
    f"javascript://example.org/%0a{CALL}",
    f"vbscript:{CALL}",
    "file:///etc/passwd",
    f"data:text/html,<script>{CALL}</script>",
    f"data:image/svg+xml,<svg onload={CALL}>",
    "blob:https://example.org/a",
    f"view-source:javascript:{CALL}",
    "//example.org/a",
    "\\\\\\\\example.org\\\\a",
    "feed:javascript:a",
]


def literal(text):
    """A text as a Swift literal, every scalar by its number."""
    return '"' + "".join(f"\\u{{{ord(letter):x}}}" for letter in text) + '"'


def quoted(text):
    """A text in YAML, which lets no control characters in."""
    return "'a " + "".join(c for c in text if c.isprintable()).replace("'", "''") + "'"


def lesson(text):
    """A lesson without errors that says the text wherever a lesson can say something."""
    line = " ".join(text.split()).replace("\0", "")
    return f"""---
title: {quoted(text)}
subtitle: {quoted(text)}
description: {quoted(text)}
author: {quoted(text)}
date: {quoted(text)}
---

## {line}

{line}

> {line}

- {line}
- [{line.translate(dict.fromkeys(map(ord, "[]()`<>"), ""))}](https://example.org/ "{line.replace('"', "'")}")

| {line.replace("|", "")} | b |
|---|---|
| {line.replace("|", "")} | c |

A note.[^1]

[^1]: {line}

```text
{line}
```

```swift-ml
let text = {literal(text)}
print(text)
let x = variable(2).named(text)
let y = (x * 3).named(text)
y.backward()
graph(y)
table([[1, 2], [3, 4]], rows: [text, text], columns: [text, text], highlight: [0, 1], legend: text)
plot([1.0, 2, 4], names: [text], title: text, xLabel: text, yLabel: text)
bars([text, "b"], [1.0, 2])
print([text], [text: 1])
```

The value is `{{swift-ml}} text`.
"""
