#!/usr/bin/env python3
"""Opens hostile SVG drawings that the board would publish in a real browser: there must be none that acts.

Requires what layout.py requires, and a built `noticeboard`.

Usage: drawings.py NOTICEBOARD [--all] [--chromium PATH]

Each drawing is one way to run a script, to move, to lead away or to fetch, in several spellings. All are listed by an item
of a copy of the sample; those that `check` does not hold are opened over http and from disk, beside a listener, and
clicked. With --all every one of them is opened, to tell how many would act if the gate let them through; this fails never.

A failure is printed; the exit code is 1 if there is any.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from further import further
from browser import WHOLE
from playwright.sync_api import Error, sync_playwright

SVG = "http://www.w3.org/2000/svg"
XHTML = "http://www.w3.org/1999/xhtml"
RUN = "window.ran=1;document.documentElement.setAttribute('ran',1);new Image().src='{at}/ran'"
ITEM = """---
标题: 试验
索引号: 2014-9999
形成日期: 2014-03-01
保密: 可以公开
附件:
{files}
---

试验。
"""


def drawing(body, attributes="", prologue=""):
    return (
        f'{prologue}<svg xmlns="{SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="{XHTML}" width="200" '
        f'height="200" {attributes}><rect id="a" width="200" height="200" fill="#eee"/>{body}</svg>'
    )


def scripts(run):
    yield f"<script>{run}</script>"
    yield f"<script><![CDATA[{run}]]></script>"
    for prefix in ["s", "xmlnsa", "xmlns-a", "xmlnsxmlns", "xml-a", "XMLNS", "_", "xmlns.a"]:
        for space in [SVG, XHTML]:
            yield f'<{prefix}:script xmlns:{prefix}="{space}">{run}</{prefix}:script>'
    for holder in ["defs", "metadata", "title", "desc", "g", "symbol", "style", "switch", "a", "text"]:
        yield f"<{holder}><script>{run}</script></{holder}>"
        yield f"<{holder}><h:script>{run}</h:script></{holder}>"
    yield f'<script href="data:text/javascript,{run}"/>'
    yield f'<script xlink:href="data:text/javascript,{run}"/>'
    yield f'<svg xmlns="{XHTML}"><script>{run}</script></svg>'
    yield f'<foreignObject width="9" height="9"><h:body onload="{run}"/><h:img src="x" onerror="{run}"/></foreignObject>'
    yield f'<foreignObject width="9" height="9"><h:iframe srcdoc="&lt;script>{run}&lt;/script>"/></foreignObject>'
    yield f'<h:img src="x" onerror="{run}"/>'
    yield f'<metadata><h:img src="x" onerror="{run}"/></metadata>'
    yield f'<q:g xmlns:q="{SVG}" q:onload="{run}" onload="{run}"/>'
    for handler in ["onload", "onclick", "onmouseover", "onfocusin", "onpointerenter", "onmousedown", "onbegin"]:
        yield f'<g {handler}="{run}"><rect width="200" height="200"/></g>'
    yield f'<image href="x" onerror="{run}"/>'
    yield f'<image href="data:image/png;base64,AA" onerror="{run}"/>'
    yield f'<style onload="{run}">a{{}}</style>'
    yield f'<h:style onload="{run}">a{{}}</h:style>'
    yield f'<animate onbegin="{run}" attributeName="x" dur="1s"/>'
    yield f'<set onbegin="{run}" attributeName="x" to="1" begin="0s"/>'


def links(run):
    box = '<rect width="200" height="200" fill="#eee"/>'
    spellings = [
        f"javascript:{run}", f"JaVaScRiPt:{run}", f" javascript:{run}", f"java&#9;script:{run}", f"java&#10;script:{run}",
        f"&#106;avascript:{run}", f"javascript&#58;{run}", f"&#x20;&#x9;javascript:{run}", f"javascript:/**/{run}",
        f"data:text/html,&lt;script>{run}&lt;/script>", "data:image/svg+xml,x", "/away", "away.html", "?away",
    ]
    for spelling in spellings:
        yield f'<a href="{spelling}">{box}</a>'
        yield f'<a xlink:href="{spelling}">{box}</a>'
        yield f'<a xmlns:xmlnsq="http://www.w3.org/1999/xlink" xmlnsq:href="{spelling}">{box}</a>'
    for name in ["href", "xlink:href", "q:href"]:
        yield (
            f'<a xmlns:q="http://www.w3.org/1999/xlink" q:href="#a">{box}'
            f'<animate attributeName="{name}" values="javascript:{run}" begin="0s" dur="9s" fill="freeze"/></a>'
        )
        yield f'<a xmlns:q="http://www.w3.org/1999/xlink" href="#a">{box}<set attributeName="{name}" to="javascript:{run}"/></a>'
    yield f'<g xml:base="javascript:{run}//"><a href="#a">{box}</a></g>'
    yield f'<q:a xmlns:q="{SVG}" href="javascript:{run}">{box}</q:a>'


def fetching(at):
    for value in [f"{at}/x#a", "x.svg#a", "//127.0.0.1:9/x"]:
        for name in ["image", "use", "feImage", "textPath", "linearGradient", "pattern", "mask", "script", "font-face-uri"]:
            yield f'<{name} href="{value}" width="9" height="9"/>'
        yield f'<filter id="f"><feImage href="{value}"/></filter><rect filter="url(#f)" width="9" height="9"/>'
        yield f'<h:img src="{value}"/><h:link rel="stylesheet" href="{value}"/><h:video poster="{value}"/>'
        yield f'<h:img srcset="{value} 1x"/>'
        for style in [
            "@import '{}';", "@import url({});", "@IMPORT \"{}\";", "@\\69mport '{}';", "@im\\70ort '{}';",
            "rect{{fill:url({})}}", "rect{{fill:u\\72l({})}}", "rect{{mask:url('{}')}}", "rect{{filter:url({})}}",
            "rect{{cursor:url({}),auto}}", "rect{{mask-image:url({})}}", "svg{{background:url({})}}",
            "svg{{background:image-set('{}' 1x)}}", "svg{{background:-webkit-image-set('{}' 1x)}}",
            "svg{{background:cross-fade(url({}),red)}}", "@font-face{{font-family:f;src:url({})}}text{{font-family:f}}",
            "rect{{content:'/*';filter:url({});content:'*/'}}", "svg{{list-style:url({})}}", "@namespace x url({});",
            "svg{{--x:url({});background:var(--x)}}", "rect{{marker-end:url({})}}", "svg{{border-image:url({})}}",
        ]:
            yield f"<style>{style.format(value)}</style><text>x</text>"
        yield f"<style>@im<!-- -->port '{value}';</style>"
        yield f"<style>@im<![CDATA[port]]> '{value}';</style>"
        yield f"<style>@im<g/>port '{value}';</style>"
        yield f"<style>svg{{background:url<title>(#a);color:rgb</title>({value})}}</style>"
        for name in ["fill", "filter", "mask", "clip-path", "cursor", "marker", "style"]:
            css = f"background:url({value})" if name == "style" else f"url({value})"
            yield f'<rect width="9" height="9" {name}="{css}"/>'
    # Within the drawing: these may pass, and must fetch nothing even so.
    for style in ["cursor:url(#a),auto", "background:url(#a)", "mask-image:url(#a)", "list-style-image:url(#a)", "content:url(#a)"]:
        yield f'<rect width="99" height="99" style="{style}"/><style>svg,rect{{{style}}}</style>'


def whole(run, at):
    yield f'<?xml-stylesheet type="text/css" href="{at}/x.css"?>' + drawing("")
    yield '<?xml-stylesheet type="text/xsl" href="#x"?>' + drawing(
        f'<x:stylesheet id="x" version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform"><x:template match="/">'
        f"<h:script>{run}</h:script></x:template></x:stylesheet>"
    )
    for subset in [f'<!ENTITY x "&#60;script>{run}&#60;/script>">', f'<!ATTLIST svg onload CDATA "{run}">']:
        yield f"<!DOCTYPE svg [{subset}]>" + drawing("&x;" if "ENTITY" in subset else "")
        yield f'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [{subset}]>' + drawing("")
    yield f'<!DOCTYPE svg SYSTEM "{at}/x.dtd">' + drawing("")
    yield f'<!-- <svg --><x:html xmlns:x="{XHTML}"><x:script>{run}</x:script></x:html>'
    yield f'<svg xmlns="{XHTML}"><script>{run}</script></svg>'
    yield f'<svg xmlns=""><script xmlns="{SVG}">{run}</script></svg>'
    yield f'<!-- <svg --><s:script xmlns:s="{SVG}">{run}</s:script>'
    for name in ["onload", "ONLOAD", "onfocus", "onresize"]:
        yield drawing("", f'{name}="{run}" tabindex="1" autofocus=""')
    yield f'<svg:svg xmlns:svg="{SVG}" onload="{run}"/>'
    yield f'<xmlnsa:svg xmlns:xmlnsa="{SVG}"><xmlnsa:script>{run}</xmlnsa:script></xmlnsa:svg>'
    yield f"<svg xmlns='{SVG}'><script>{run}</script><unclosed></svg>"
    yield f"<svg onload=\"{run}\">"


def hostile(at):
    run = RUN.format(at=at)
    for body in [*scripts(run), *links(run), *fetching(at), *further(run, at)]:
        yield drawing(body)
    yield from whole(run, at)


class Listener(ThreadingHTTPServer):
    """Serves the folder and notes whatever is asked for."""

    def __init__(self, folder: Path):
        self.asked = []
        super().__init__(("127.0.0.1", 0), partial(Answer, directory=str(folder)))
        self.address = f"http://127.0.0.1:{self.server_port}"
        self.handle_error = lambda *_: None  # A page that was left hangs up.
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Answer(SimpleHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_):
        pass


def held(program: Path, board: Path, names: list[str]) -> set[str]:
    """The drawings that check says something of."""
    files = "\n".join(f"  - {{ 文件: {name}, 名称: 图 }}" for name in names)
    (board / "content" / "应急管理" / "试验.md").write_text(ITEM.format(files=files))
    # As at a desk: a public log names neither the item nor its files.
    desk = {name: value for name, value in os.environ.items() if name != "CI"}
    run = subprocess.run(
        [program, "check", "--root", board, "--format", "json"], capture_output=True, text=True, env=desk)
    findings = json.loads(run.stdout)
    findings = findings if isinstance(findings, list) else findings["findings"]
    words = [json.dumps(finding, ensure_ascii=False) for finding in findings if "试验.md" in json.dumps(finding, ensure_ascii=False)]
    return {name for name in names if any(f"“{name}”" in word for word in words)}


def acts(browser, server: Listener, address: str) -> list[str]:
    """What a drawing does once it is open."""
    page = browser.new_page(viewport={"width": 300, "height": 300})
    seen = []
    page.on("request", lambda request: request.url != address and seen.append(f"asks {request.url[:80]}"))
    page.on("dialog", lambda dialog: (seen.append("dialog"), dialog.dismiss()))
    before = len(server.asked)
    try:
        page.goto(address, wait_until="load")
        page.mouse.click(50, 50)
        page.wait_for_timeout(60)
        if page.evaluate("window.ran"):
            seen.append("runs")
        if page.url.split("#")[0] != address:
            seen.append(f"leaves for {page.url[:80]}")
    except Error as error:
        seen.append(f"stops: {error.message.splitlines()[0][:80]}")
    page.close()
    asked = [path for path in server.asked[before:] if not address.endswith(path) and path != "/favicon.ico"]
    return [one for one in seen if "favicon.ico" not in one] + [f"fetched {path}" for path in asked]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("noticeboard", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--chromium", default=WHOLE)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        board = Path(place)
        for part in ["content", "themes"]:
            shutil.copytree(part, board / part)
        folder = board / "content" / "应急管理"
        server = Listener(folder)
        names = []
        for number, text in enumerate(hostile(server.address)):
            names.append(f"h{number}.svg")
            (folder / names[-1]).write_text(text)
        passed = sorted(set(names) - held(options.noticeboard.resolve(), board, names))
        browser = playwright.chromium.launch(executable_path=options.chromium)
        opened = names if options.all else passed
        acting = 0
        for name in opened:
            for address in [f"{server.address}/{name}", (folder / name).as_uri()]:
                found = acts(browser, server, address)
                acting += bool(found) and address.startswith("http:")
                if found and (name in passed):
                    print(f"{address}: {', '.join(found)}: {(folder / name).read_text()}")
        bad = acting if not options.all else 0
        print(f"{len(names)} hostile drawings, {len(names) - len(passed)} held, {len(opened)} opened, {acting} act")
        for name in passed:
            print(f"  passes: {(folder / name).read_text()[:300]}")
        browser.close()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
