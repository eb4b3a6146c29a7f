"""Firefox, asked by WebDriver BiDi, and WebKit, asked by WebDriver: as much as check-other-browsers.py needs."""

import json
import re
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import websocket

# A program that runs to its limit takes its time.
PATIENCE = 180


def mouse(actions):
    return [{"type": "pointer", "id": "mouse", "actions": actions}]


class Firefox:
    """A Firefox without a window, which speaks WebDriver BiDi itself."""

    def __init__(self, program):
        self.profile = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen(
            [program, "--headless", "--remote-debugging-port", "0", "--profile", self.profile.name],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        address = next(filter(None, (re.search(r"ws://\S+", line) for line in self.process.stderr)))[0]
        self.socket = websocket.create_connection(
            address + "/session", suppress_origin=True, timeout=PATIENCE
        )
        self.count = 0
        self.version = self.ask("session.new", capabilities={})["capabilities"]["browserVersion"]
        self.tab = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while (answer := json.loads(self.socket.recv())).get("id") != self.count:
            pass
        if answer["type"] == "error":
            raise RuntimeError(answer["message"])
        return answer["result"]

    def open(self, address):
        self.ask("browsingContext.navigate", context=self.tab, url=address, wait="complete")

    def evaluate(self, function, *arguments):
        """What an `async` function of the page returns, given these arguments."""
        call = f"(async () => JSON.stringify(await ({function})(...{json.dumps(arguments)})))()"
        answer = self.ask(
            "script.evaluate", expression=call, awaitPromise=True, target={"context": self.tab}
        )
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"].get("value", "null"))

    def point(self, actions):
        self.ask("input.performActions", context=self.tab, actions=mouse(actions))

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()


class WebKit:
    """The small browser that comes with WebKitGTK; it needs a display."""

    PORT = 8917

    def __init__(self, program):
        self.driver = subprocess.Popen(["WebKitWebDriver", f"--port={self.PORT}"])
        self.session = ""
        options = {"binary": program, "args": ["--automation"]}
        begun = self.begin({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}})
        self.session = "/session/" + begun["sessionId"]
        self.version = begun["capabilities"]["browserVersion"]
        self.ask("POST", "/timeouts", {"script": 1000 * PATIENCE})

    def begin(self, wanted):
        for _ in range(50):
            try:
                return self.ask("POST", "/session", wanted)
            except urllib.error.HTTPError:
                raise
            except urllib.error.URLError:
                # The driver is still on its way.
                time.sleep(0.2)
        raise RuntimeError("WebKitWebDriver does not answer")

    def ask(self, method, path, content=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.PORT}{self.session}{path}", method=method,
            data=None if content is None else json.dumps(content).encode(),
        )
        with urllib.request.urlopen(request, timeout=PATIENCE + 20) as answer:
            return json.load(answer)["value"]

    def open(self, address):
        self.ask("POST", "/url", {"url": address})

    def evaluate(self, function, *arguments):
        """What an `async` function of the page returns, given these arguments."""
        script = (
            "const done = arguments[arguments.length - 1];"
            f"({function})(...{json.dumps(arguments)})"
            ".then(value => done({ value }), error => done({ error: String(error) }));"
        )
        answer = self.ask("POST", "/execute/async", {"script": script, "args": []})
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer.get("value")

    def point(self, actions):
        self.ask("POST", "/actions", {"actions": mouse(actions)})

    def close(self):
        self.ask("DELETE", "")
        self.driver.terminate()
        self.driver.wait()
