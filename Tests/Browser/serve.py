#!/usr/bin/env python3
"""Looks at what `noticeboard serve` shows in a real browser, while the files change.

Requires what layout.py requires, and a built `noticeboard`.

Usage: serve.py NOTICEBOARD [--chromium PATH]

A copy of the sample is served with a theme that tries to run scripts, to lead away, to fetch and to send, and with an item
that lists a hostile drawing. The browser is started by the start file alone. Pages must follow a saved file within the
time that is printed and keep the reader's place, an error must stand above the last good page and go when it is mended, a
revision must show what it changes; nothing of theme and drawing may run, leave, or ask another host, and without the
cookie there is nothing.
A failure is printed; the exit code is 1 if there is any.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from browser import WHOLE
from playwright.sync_api import Error, sync_playwright

ITEM = """---
标题: 样稿试验
索引号: 2014-9001
形成日期: 2014-03-01
保密: 可以公开
附件:
  - {{ 文件: 敌.svg, 名称: 敌图 }}
---

{lines}

{last}
"""
LINES = "\n\n".join(f"第{number}段，说明情况。" for number in range(120))
RUN = "window.top.ran=1;document.documentElement.setAttribute('ran',1);new Image().src='{at}/ran'"
HOSTILE = """<script>{run}</script><script src="{at}/away.js"></script><img src="{at}/picture" onerror="{run}">
<meta http-equiv="refresh" content="1;url={at}/refreshed"><link rel="stylesheet" href="{at}/style.css">
<iframe src="{at}/frame"></iframe><object data="{at}/object"></object><base href="{at}/">
<form action="{at}/form"><button>x</button></form><link rel="prefetch" href="{at}/prefetch">
<svg onload="{run}"></svg><video src="{at}/film" onerror="{run}" autoplay></video>
<a id="away" href="{at}/away" ping="{at}/ping">x</a><a id="script" href="javascript:{run}">x</a>"""
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" onload="{run}"><script>{run}</script>
<image href="{at}/image"/><a href="{at}/link"><rect width="200" height="200"/></a></svg>"""


class Listener(ThreadingHTTPServer):
    """Another host, which notes whatever is asked of it."""

    def __init__(self):
        self.asked = []
        super().__init__(("127.0.0.1", 0), Answer)
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        self.send_response(204)
        self.end_headers()

    do_POST = do_GET

    def log_message(self, *_):
        pass


class Trial:
    def __init__(self):
        self.failures = 0

    def expect(self, holds, what):
        if not holds:
            self.failures += 1
            print(f"FAILED: {what}")


def frame(page):
    return page.frame_locator("iframe")


def wait(page, script, *arguments):
    page.wait_for_function(script, arg=list(arguments), timeout=60_000)


IN_FRAME = "([t]) => { const f = document.querySelector('iframe'); return f && f.contentDocument && f.contentDocument.body && f.contentDocument.body.textContent.includes(t) }"
PLACE = "() => document.querySelector('iframe').contentWindow.scrollY"


def follow(trial, page, item, board):
    """Saves, breaks and mends a file while its page is open."""
    page.evaluate("() => document.querySelector('iframe').contentWindow.scrollTo(0, 1500)")
    time.sleep(0.2)
    before = page.evaluate(PLACE)
    trial.expect(before > 1000, f"the page is long enough to be scrolled ({before})")
    started = time.time()
    item.write_text(ITEM.format(lines=LINES, last="最后一段改过了。"))
    wait(page, IN_FRAME, "最后一段改过了")
    took = time.time() - started
    wait(page, "([y]) => Math.abs(document.querySelector('iframe').contentWindow.scrollY - y) < 3", before)
    whole = item.read_text()
    item.write_text("---\n标题: 没有结尾\n")
    wait(page, "() => document.querySelector('[role=alert]')")
    trial.expect("最后一段改过了" in frame(page).locator("body").inner_text(), "the last good page stands below the error")
    item.write_text(whole)
    wait(page, "() => !document.querySelector('[role=alert]')")
    return took


def hostile(trial, page, listener, address):
    """Clicks on what the theme and the drawing offer."""
    page.wait_for_timeout(1500)
    for link in ["#away", "#script"]:
        frame(page).locator(link).first.click(force=True, timeout=10_000)
        page.wait_for_timeout(300)
        page.goto(address, wait_until="load")
        page.wait_for_timeout(300)
    trial.expect(page.evaluate("() => window.ran") is None, "a script of the theme ran")
    trial.expect(frame(page).locator("html[ran]").count() == 0, "a script of the theme ran in the frame")
    trial.expect(page.url == address, f"the theme leads away to {page.url}")
    base = address[:address.index("/view/")]
    drawing = page.context.new_page()
    drawing.goto(f"{base}/site/2014/9001/1.svg", wait_until="load")
    drawing.mouse.click(50, 50)
    drawing.wait_for_timeout(500)
    trial.expect(drawing.evaluate("() => [window.ran, document.documentElement.getAttribute('ran')].join()") == ",", "the drawing ran")
    drawing.close()
    bare = page.context.new_page()
    bare.goto(f"{base}/site/2014/9001.html", wait_until="load")
    trial.expect("/view/" in bare.url, "a page by itself is shown in its frame")
    bare.close()
    trial.expect(not listener.asked, f"another host was asked for {listener.asked}")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("noticeboard", type=Path)
    parser.add_argument("--chromium", default=WHOLE)
    options = parser.parse_args()
    trial, listener = Trial(), Listener()
    at = f"http://127.0.0.1:{listener.server_port}"
    run = RUN.format(at=at)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        board = Path(place) / "board"
        for part in ["content", "themes"]:
            shutil.copytree(part, board / part)
        item = board / "content" / "应急管理" / "样稿试验.md"
        item.write_text(ITEM.format(lines=LINES, last="最后一段。"))
        (item.parent / "敌.svg").write_text(DRAWING.format(run=run, at=at))
        top = board / "themes" / "default" / "templates" / "foot.mustache"
        top.write_text(HOSTILE.format(run=run, at=at) + top.read_text())
        script = board / "themes" / "default" / "assets" / "board.js"
        script.write_text(run + ";" + script.read_text())
        with open(Path(place) / "said", "w") as said:
            server = subprocess.Popen(
                [options.noticeboard.resolve(), "serve", "--root", board, "--language", "zh-CN"], stderr=said,
                env={"PATH": "/usr/bin:/bin", "TMPDIR": place})
        try:
            for _ in range(600):
                words = (Path(place) / "said").read_text()
                if "已更新" in words or "以前的" in words:
                    break
                time.sleep(0.1)
            start = re.search(r"：(/.*start\.html)", words)[1]
            browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
            page = browser.new_context().new_page()
            page.goto(f"file://{start}", wait_until="load")
            page.wait_for_selector("text=样稿试验", timeout=60_000)
            trial.expect("未发布" in page.inner_text("header"), "the overview says 未发布")
            page.click("text=样稿试验")
            wait(page, IN_FRAME, "最后一段")
            address = page.url
            trial.expect("noticeboard sign 2014-9001 填报" in page.inner_text("#panel"), "the next command is said")
            hostile(trial, page, listener, address)
            took = follow(trial, page, item, board)
            page.goto(address.replace("2014/9001.html", "2013/0002-gaigao.html"), wait_until="load")
            trial.expect("未发布" in page.inner_text("header"), "a revision says 未发布")
            stranger = browser.new_context().new_page()
            try:
                stranger.goto(address)
                trial.expect(False, "without the cookie there is something")
            except Error as error:
                trial.expect("ERR_HTTP_RESPONSE_CODE_FAILURE" in error.message, "without the cookie there is nothing at all")
            browser.close()
        finally:
            server.terminate()
            ended = time.time()
            code = server.wait(timeout=20)
        trial.expect(code == 0 and time.time() - ended < 2, f"a signal ends it at once ({code})")
    print(f"a saved file was in the browser after {took * 1000:.0f} ms; {trial.failures} failures")
    return 1 if trial.failures else 0


if __name__ == "__main__":
    sys.exit(main())
