"""Chromium without a window, steered through a pipe: no port, no network. Only the standard library."""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

PATIENCE_SECONDS = 60  # a machine may be busy; nothing here takes a tenth of it


class PageError(Exception):
    pass


def find_chromium():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    return None


class Browser:
    """`with Browser() as browser:` – one page, which open() opens. `features`: media features such as reduced motion."""

    def __init__(self, features=()):
        self.features = features
        self.folder = tempfile.mkdtemp(prefix="atlas-viewer-")
        to_read, self.to_write = os.pipe()
        self.from_read, from_write = os.pipe()
        command = [
            find_chromium(), "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={self.folder}",
            "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
            "--disable-component-update", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist",
            "--hide-scrollbars", "--force-color-profile=srgb", "--host-resolver-rules=MAP * ~NOTFOUND", "about:blank",
        ]
        if os.geteuid() == 0:
            command.insert(1, "--no-sandbox")

        def pipes_for_browser():  # which reads from 3 and writes to 4
            os.dup2(to_read, 63)
            os.dup2(from_write, 64)
            os.dup2(63, 3)
            os.dup2(64, 4)

        self.process = subprocess.Popen(
            command, close_fds=False, preexec_fn=pipes_for_browser, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(from_write)
        self.number = 0
        self.rest = b""
        self.events = []
        self.session = None
        target = next(t for t in self.call("Target.getTargets")["targetInfos"] if t["type"] == "page")
        self.session = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.to_write)
        os.close(self.from_read)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _receive(self, deadline):
        while b"\0" not in self.rest:
            if not select.select([self.from_read], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise PageError("the browser does not answer")
            piece = os.read(self.from_read, 1 << 20)
            if not piece:
                raise PageError("the browser is gone")
            self.rest += piece
        message, _, self.rest = self.rest.partition(b"\0")
        return json.loads(message)

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to_write, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            answer = self._receive(deadline)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise PageError(f"{method}: {answer['error']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def cpu_seconds(self):
        """Of the browser with all its processes, so far."""
        parents, times = {}, {}
        for entry in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{entry}/stat") as file:
                    fields = file.read().rpartition(")")[2].split()
            except OSError:  # it has just ended
                continue
            parents[int(entry)] = int(fields[1])
            times[int(entry)] = int(fields[11]) + int(fields[12])

        def is_ours(process):
            while process and process != self.process.pid:
                process = parents.get(process)
            return bool(process)

        return sum(ticks for process, ticks in times.items() if is_ours(process)) / os.sysconf("SC_CLK_TCK")

    def open(self, file, width=1440, height=900, ratio=1, fragment=""):
        """A file from the disk, with the network off; returns once its first picture is there."""
        self.events.clear()
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=ratio, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[{"name": name, "value": value} for name, value in self.features])
        self.call("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=f"file://{os.path.abspath(file)}{fragment}")
        self.wait_for("document.body && document.body.dataset.ready === 'yes'")

    def resize(self, width, height):
        """The window of the page that is open; returns once its picture has that size."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.wait_for("document.getElementById('picture').width === document.getElementById('map').clientWidth")
        self.wait_for_whole_picture()

    def wait_for_whole_picture(self):
        self.wait_for("document.getElementById('map').dataset.drawn === 'whole'")

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise PageError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def wait_for(self, expression):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not self.value(expression):
            if time.monotonic() > deadline:
                raise PageError(f"waited in vain for {expression}; the page said {self.said()}")
            time.sleep(0.02)

    def said(self):
        """Errors of the page: exceptions, refusals of its content security policy, warnings of WebGL."""
        found = []
        for event in self.events:
            if event["method"] == "Runtime.exceptionThrown":
                found.append(event["params"]["exceptionDetails"].get("exception", {}).get("description", "an exception"))
            if event["method"] == "Log.entryAdded" and event["params"]["entry"]["level"] == "error":
                found.append(event["params"]["entry"]["text"])
            if event["method"] == "Runtime.consoleAPICalled" and event["params"]["type"] in ("error", "assert"):
                found.append(str(event["params"]["args"]))
        return found

    def asked_for(self):
        """Addresses that the page wanted: its own file alone, if all is well."""
        return [event["params"]["request"]["url"] for event in self.events if event["method"] == "Network.requestWillBeSent"]

    def mouse(self, kind, x, y, **more):
        self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    def click(self, x, y):
        self.mouse("mouseMoved", x, y)
        self.mouse("mousePressed", x, y, button="left", clickCount=1)
        self.mouse("mouseReleased", x, y, button="left", clickCount=1)

    def key(self, key, text="", **more):
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", key=key, text=text, **more)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, **more)

    def write(self, text):
        self.call("Input.insertText", text=text)

    def picture(self, file):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        with open(file, "wb") as out:
            out.write(base64.b64decode(data))

    def pdf(self, file):
        data = self.call("Page.printToPDF", printBackground=False)["data"]
        with open(file, "wb") as out:
            out.write(base64.b64decode(data))
