#!/usr/bin/env python3
"""Checks in a real browser that everyone can read a built site: accessibility, first things first, tables on a phone,
large print and contrast with and without script, old browsers.

Requires: Python 3.11, Debian's `chromium` and `fonts-noto-cjk`, PyPI's `playwright` and `axe-playwright-python` (for
the script of axe-core that it brings along).

Usage: readers.py SITE [--few] [--chromium PATH]

--few: dark, large print and high contrast on a telephone alone; light in all three widths as ever.

A failure is printed as `page @ width: rule: what`; the exit code is 1 if there is any. The rules:
  axe      axe-core finds a breach of WCAG 2.2 A or AA or of its best practices: one page of every type, three widths,
           light, dark, in large print and in high contrast
  answer   the title of an item begins more than 300 px from the top of a telephone of 360 x 780 (the strip of a sample
           aside), or its text begins behind the facts of the catalogue
  table    a table of an item or of the guide is wider than its box on a telephone, and its first column does not stay
  large    the link to large print does not enlarge, on every page type: with script and on the next page too; without
           script; and in a browser that does not know :has()
  contrast the same of the link to high contrast
  plain    in a browser without custom properties a border, or all contrast, is lost; without CSS what is for paper is seen
  alone    the page for unknown addresses asks for another file, or its style is refused by its own policy
"""

import argparse
import re
import sys
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

from layout import page_type
from playwright.sync_api import sync_playwright

WIDTHS = [360, 768, 1280]
MODES = ["light", "dark", "large", "contrast"]
# The sizes of screens, as telephones, tablets and desks have them.
HEIGHTS = {360: 780, 768: 1024, 1280: 800}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

TABLES = r"""
() => [...document.querySelectorAll('.body .table, .text .table')].flatMap((box) => {
  if (box.scrollWidth <= box.clientWidth + 1) return [];
  box.scrollLeft = box.scrollWidth;
  const edge = box.getBoundingClientRect().left;
  const gone = [...box.querySelectorAll('tbody tr')].filter((row) => {
    const first = row.firstElementChild.getBoundingClientRect();
    return first.left < edge - 1 || first.width > box.clientWidth * 0.6;
  });
  return gone.length ? [`${gone.length} rows: ${box.getAttribute('aria-label')}`] : [];
})
"""

SIZE = "() => { const h = document.querySelector('h1');" \
    " return parseFloat(getComputedStyle(h).fontSize) * (h.currentCSSZoom || 1); }"
SHOWN = "(selector) => [...document.querySelectorAll(selector)].filter((e) => e.getClientRects().length).length"


class Looks:
    """Opens pages of a site in one browser and collects what is wrong."""

    def __init__(self, site: Path, browser):
        self.site, self.browser, self.failures = site, browser, 0

    def fail(self, page, width, rule, what):
        self.failures += 1
        print(f"{page} @ {width} px: {rule}: {what}")

    def open(self, path, width, *, fragment="", scheme="light", script=True, change=None):
        context = self.browser.new_context(
            viewport={"width": width, "height": HEIGHTS[width]}, color_scheme=scheme, reduced_motion="reduce",
            java_script_enabled=script)
        page = context.new_page()
        if change:
            page.route("**/*.css", lambda route: self.changed(route, change))
        page.goto((self.site / path).as_uri() + fragment)
        return page

    def changed(self, route, change):
        name = route.request.url.rsplit("/", 1)[1]
        route.fulfill(body=change((self.site / "assets" / name).read_text("utf-8")), content_type="text/css")


def types(site: Path) -> dict[str, Path]:
    """One page of every type, the largest, which has the most in it."""
    found = defaultdict(list)
    for path in site.rglob("*.html"):
        if b'http-equiv="refresh"' not in path.read_bytes():
            found[page_type(path.relative_to(site))].append(path)
    return {kind: max(paths, key=lambda path: (path.stat().st_size, path.as_posix())).relative_to(site)
            for kind, paths in sorted(found.items())}


def items(site: Path) -> list[Path]:
    return sorted(path.relative_to(site) for path in site.glob("[0-9]*/[0-9]*.html"))


def is_touch(path: Path) -> bool:
    return b'class="tools' not in path.read_bytes()


def without_has(css: str) -> str:
    """A browser without :has() drops the whole rule whose selectors name it, but inside of :is() only that one."""
    return re.sub(r"[^{}]*:has\([^{}]*\{[^{}]*\}", lambda rule: rule[0] if ":is(" in rule[0] else "", css)


def without_properties(css: str) -> str:
    return re.sub(r"[a-z-]+\s*:[^;{}]*var\([^;{}]*(;|(?=\}))", "", css)


def accessibility(looks: Looks, axe: str, few: bool) -> None:
    for kind, path in types(looks.site).items():
        touch = is_touch(looks.site / path)
        for width in WIDTHS:
            for mode in MODES:
                if few and mode != "light" and width != WIDTHS[0]:
                    continue
                if mode != "light" and (touch or kind == "404.html" and mode != "dark"):
                    continue
                page = looks.open(path, width, scheme="dark" if mode == "dark" else "light",
                                  fragment=f"#{mode}" if mode in ("large", "contrast") else "")
                page.evaluate(axe)
                found = page.evaluate(
                    "(tags) => axe.run({runOnly: tags}).then((r) => r.violations.map("
                    "(v) => v.id + ' ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')))", TAGS)
                for fault in found:
                    looks.fail(path, width, "axe", f"{mode}: {fault}")
                page.context.close()


def answers(looks: Looks) -> None:
    for path in items(looks.site):
        page = looks.open(path, 360)
        top, strip, order = page.evaluate(
            "() => { const box = (s) => document.querySelector(s)?.getBoundingClientRect();"
            " const strips = [...document.querySelectorAll('.strip')].reduce((sum, e) => sum + e.offsetHeight, 0);"
            " const body = box('.body'), facts = box('#facts');"
            " return [box('h1').top, strips, !body || !facts || body.top < facts.top]; }")
        if top - strip > 300:
            looks.fail(path, 360, "answer", f"the title begins at {top - strip:.0f} px")
        if not order:
            looks.fail(path, 360, "answer", "the facts stand before the text")
        for fault in page.evaluate(TABLES):
            looks.fail(path, 360, "table", fault)
        page.context.close()


def modes(looks: Looks) -> None:
    for path in types(looks.site).values():
        if is_touch(looks.site / path):
            continue
        page = looks.open(path, 360)
        before = page.evaluate(SIZE)
        plain = page.evaluate("() => getComputedStyle(document.querySelector('main')).color")
        page.context.close()
        for script, change, name in [(True, None, "with script"), (False, None, "without script"),
                                     (False, without_has, "without :has() and script"),
                                     (True, without_has, "without :has()")]:
            page = looks.open(path, 360, script=script, change=change)
            page.locator(".tools .to-large").click()
            if page.evaluate(SIZE) < 1.3 * before or page.evaluate(SHOWN, ".tools .from-large") != 1 \
                    or page.evaluate(SHOWN, ".tools .to-large"):
                looks.fail(path, 360, "large", f"{name}: {before} px become {page.evaluate(SIZE)} px")
            if script:
                page.goto((looks.site / "guide.html").as_uri())
                if page.evaluate(SHOWN, ".tools .from-large") != 1:
                    looks.fail(path, 360, "large", f"{name}: forgotten on the next page")
            page.locator(".tools .from-large").click()
            if page.evaluate(SHOWN, ".tools .to-large") != 1:
                looks.fail(path, 360, "large", f"{name}: does not end")
            page.locator(".lesser .to-contrast").click()
            if page.evaluate("() => getComputedStyle(document.querySelector('main')).color") != "rgb(0, 0, 0)":
                looks.fail(path, 360, "contrast", f"{name}: {plain} stays")
            page.context.close()


def old(looks: Looks) -> None:
    for path in types(looks.site).values():
        if is_touch(looks.site / path):
            continue
        page = looks.open(path, 360, change=without_properties)
        lost = page.evaluate(
            "() => [...document.querySelectorAll('.paper, .notice, .ways, .slip, .foot, .fold, .list li, td, th')]"
            ".filter((e) => e.getClientRects().length && !parseFloat(getComputedStyle(e).borderTopWidth)"
            " && !parseFloat(getComputedStyle(e).borderBottomWidth) && !e.matches('li:last-child'))"
            ".map((e) => e.className || e.tagName)")
        if lost:
            looks.fail(path, 360, "plain", f"no border without custom properties: {sorted(set(lost))}")
        page.context.close()
        page = looks.open(path, 360, change=lambda css: "")
        seen = page.evaluate(SHOWN, ".print-only, .from-large, .from-contrast")
        if seen:
            looks.fail(path, 360, "plain", f"{seen} parts for paper or other modes are seen without CSS")
        page.context.close()


def alone(looks: Looks) -> None:
    page = looks.browser.new_page()
    asked, refused = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: refused.append(message.text))
    page.route("http://board.test/**", lambda route: route.fulfill(
        body=(looks.site / "404.html").read_bytes(), content_type="text/html; charset=utf-8"))
    page.goto("http://board.test/gongkai/2013/nothing.html")
    width = page.evaluate("() => parseFloat(getComputedStyle(document.querySelector('main')).borderTopWidth)")
    others = [url for url in asked[1:] if not url.endswith("/favicon.ico")]
    if others or refused or width < 8:
        looks.fail("404.html", 1280, "alone", f"asks for {others}, refused {refused}, border {width}")
    page.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="everyone can read a built site")
    parser.add_argument("site", type=Path)
    parser.add_argument("--few", action="store_true")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    site = options.site.resolve()
    axe = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        looks = Looks(site, browser)
        answers(looks)
        modes(looks)
        old(looks)
        alone(looks)
        accessibility(looks, axe, options.few)
        browser.close()
    print(f"{len(types(site))} page types, {len(items(site))} items: {looks.failures} failures")
    return 1 if looks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
