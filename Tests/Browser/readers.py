#!/usr/bin/env python3
"""Checks in a real browser that everyone can read a built site: accessibility, first things first, tables on a phone,
large print and contrast with and without script, old browsers.

Requires: Python 3.11, Debian's `chromium-headless-shell` and `fonts-noto-cjk`, PyPI's `playwright`, `pypdf` and
`axe-playwright-python` (for the script of axe-core that it brings along).

Usage: readers.py SITE [--few] [--chromium PATH]

--few: dark, large print and high contrast on a telephone alone; light in all three widths as ever; forced colours on
six pages, the keyboard on three; no large print at 320 px.

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
  spacing  with the text spacing of WCAG 1.4.12 text is clipped, overlaps or lies outside of the page, at 360 px
  narrow   at 320 px in large print the page scrolls sideways, or text lies outside of it
  forced   in forced colours the current place, a button, a stamp or a bar of a chart cannot be told from what is beside it
  keyboard Tab does not reach everything in the order of the text, or what it reaches is out of sight or not outlined
  shift    while a page is opened, its parts move (Chromium's own measure, layout-shift), at 360 and 1280 px
  host     a page asks another host than the site's own for anything
  sorted   a year of the catalogue is not in the order of a fact that was chosen or whose head was pressed, or does not come
           back to its own; without script the choice is shown
  weight   an item with its style and that of paper is more than 14 KB compressed, or no item was measured
  heard    read aloud, the page begins with other than its title, says a name twice in a row (of a region and its
           heading), or says what is a mark for the eye, for another mode, for paper, or folded away
  measure  a line of text is longer than 40 characters on a desk
  spaced   a word of the theme and the number behind it, or the other way round, are set apart by a space
  phone    a telephone number in running text is not a link that dials
  sheets   printed by a reader's own browser, an item takes more sheets with the script than without, or none takes fewer
  alone    the page for unknown addresses asks for another file, or its style is refused by its own policy
"""

import argparse
import gzip
import re
import sys
from collections import defaultdict
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from threading import Thread

from browser import ENGINE
from layout import PROBE, page_type
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

WIDTHS = [360, 768, 1280]
MODES = ["light", "dark", "large", "contrast"]
# The sizes of screens, as telephones, tablets and desks have them.
HEIGHTS = {320: 640, 360: 780, 768: 1024, 1280: 800}
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

    def open(self, path, width, *, fragment="", scheme="light", script=True, change=None, forced="none"):
        context = self.browser.new_context(
            viewport={"width": width, "height": HEIGHTS[width]}, color_scheme=scheme, reduced_motion="reduce",
            java_script_enabled=script, forced_colors=forced)
        # A busy machine is slow, and nothing is told of that here.
        context.set_default_timeout(120_000)
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
                if mode != "light" and (touch or kind == "404.html" and mode == "contrast"):
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
            if script:
                # A reader may leave before the page hears that its address has changed.
                kept = page.evaluate("() => { document.querySelector('.tools .to-large').click();"
                                     " return sessionStorage.getItem('large'); }")
                if kept != "on":
                    looks.fail(path, 360, "large", f"{name}: not kept at once")
            else:
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
            "() => [...document.querySelectorAll('.paper, .notice, .ways, .slip, .foot, .fold, .list li, .stack tr, td, th')]"
            ".filter((e) => e.getClientRects().length && !parseFloat(getComputedStyle(e).borderTopWidth)"
            " && !parseFloat(getComputedStyle(e).borderBottomWidth) && !e.matches('li:last-child, .stack *'))"
            ".map((e) => e.className || e.tagName)")
        if lost:
            looks.fail(path, 360, "plain", f"no border without custom properties: {sorted(set(lost))}")
        page.context.close()
        page = looks.open(path, 360, change=lambda css: "")
        seen = page.evaluate(SHOWN, ".print-only, .from-large, .from-contrast")
        if seen:
            looks.fail(path, 360, "plain", f"{seen} parts for paper or other modes are seen without CSS")
        page.context.close()


SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }" \
    " p { margin-bottom: 2em !important; }"


def room(looks: Looks, few: bool) -> None:
    """Text spacing, and a narrow screen in large print."""
    for path in types(looks.site).values():
        for width, rule in [(360, "spacing")] + ([] if few else [(320, "narrow")]):
            page = looks.open(path, width, fragment="#large" if rule == "narrow" else "")
            if rule == "spacing":
                page.evaluate("(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
                              " document.adoptedStyleSheets = [sheet]; }", SPACING)
            for fault in page.evaluate(PROBE, False):
                if fault["rule"] in ("scroll", "outside") or rule == "spacing" and fault["rule"] in ("clipped", "overlap"):
                    looks.fail(path, width, rule, f"{fault['rule']} {fault['selector']}: {fault['measure']}")
            page.context.close()


# What is told by its ground alone on other screens, and what must tell it here.
FORCED = r"""
() => {
  const found = [];
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.getClientRects().length);
  const edge = (e) => { const s = getComputedStyle(e); return [s.borderBottomColor, s.borderBottomWidth].join(' '); };
  for (const nav of document.querySelectorAll('nav')) {
    const current = nav.querySelector('a[aria-current]'), other = nav.querySelector('a:not([aria-current])');
    if (current && other && edge(current) === edge(other)) found.push(`the current place of ${nav.className}`);
  }
  for (const e of shown('button, .mark, .stamp, .kept')) {
    const style = getComputedStyle(e);
    if (!['Top', 'Right', 'Bottom', 'Left'].some((side) => parseFloat(style[`border${side}Width`])))
      if (!e.matches('.sorts')) found.push(`no border: ${e.tagName} ${e.className}`);
  }
  const text = getComputedStyle(document.querySelector('main')).color;
  for (const e of shown('.chart .bar, .chart text')) {
    if (getComputedStyle(e).fill !== text) found.push(`${e.tagName} is ${getComputedStyle(e).fill}, text ${text}`);
  }
  return [...new Set(found)];
}
"""


# Pages with everything that is told by a ground.
TELLING = {"index.html", "item", "report", "search.html", "year", "apply.html"}


def forced(looks: Looks, few: bool) -> None:
    for kind, path in types(looks.site).items():
        if is_touch(looks.site / path) or few and kind not in TELLING:
            continue
        for scheme in ["light"] if few else ["light", "dark"]:
            page = looks.open(path, 360, forced="active", scheme=scheme)
            for fault in page.evaluate(FORCED):
                looks.fail(path, 360, "forced", f"{scheme}: {fault}")
            page.context.close()


# Where the focus is, how it is outlined, and whether anything lies over it.
FOCUS = r"""
(last) => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const all = [...document.querySelectorAll('*')], place = all.indexOf(e);
  const box = e.getBoundingClientRect(), style = getComputedStyle(e), faults = [];
  const name = `${e.tagName.toLowerCase()}.${e.className} ${e.textContent.trim().slice(0, 12)}`;
  if (place < last) faults.push(`before the one before: ${name}`);
  if (parseFloat(style.outlineWidth) < 2 || style.outlineStyle === 'none') faults.push(`no outline: ${name}`);
  const rects = [...e.getClientRects()].filter((r) => r.width && r.height);
  const seen = rects.some((r) => {
    const x = Math.min(Math.max(r.left + r.width / 2, 1), innerWidth - 1);
    // Of what is higher than the screen any part in sight will do.
    const y = Math.min(Math.max(r.top + Math.min(r.height, innerHeight) / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top && (e.contains(top) || top.contains(e));
  });
  if (!seen) faults.push(`out of sight: ${name}`);
  return [place, faults];
}
"""


def keyboard(looks: Looks, few: bool) -> None:
    for kind, path in types(looks.site).items():
        if is_touch(looks.site / path) or few and kind not in ("index.html", "item", "apply.html"):
            continue
        page = looks.open(path, 360)
        wanted = page.evaluate(
            "() => [...document.querySelectorAll('a[href], button, input, textarea, select, summary, .table[tabindex]')]"
            ".filter((e) => e.checkVisibility() && e.tabIndex >= 0 && !e.disabled).length")
        place, stops = -1, 0
        while stops <= wanted + 5:
            page.keyboard.press("Tab")
            found = page.evaluate(FOCUS, place)
            if found is None:
                break
            place, stops = found[0], stops + 1
            for fault in found[1]:
                looks.fail(path, 360, "keyboard", fault)
        if stops < wanted:
            looks.fail(path, 360, "keyboard", f"{stops} of {wanted} places are reached")
        page.context.close()


NAMED = {"region", "article", "figure", "img", "image", "table", "group", "form"}


def heard(looks: Looks, path: Path) -> list[tuple[str, str]]:
    """What a screen reader says, in its order: roles with names, and pieces of text, from the main part on."""
    page = looks.open(path, 360)
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    page.context.close()
    by_id, said = {node["nodeId"]: node for node in nodes}, []

    def say(node, inside):
        role, name = node["role"]["value"], (node.get("name") or {}).get("value", "").strip()
        inside = inside or role == "main"
        if not node.get("ignored") and inside:
            if role == "StaticText":
                said.append(("text", name))
                return
            if role in NAMED and name or role == "heading":
                said.append((role, name))
        for child in node.get("childIds", []):
            if child in by_id:
                say(by_id[child], inside)

    say(nodes[0], False)
    return said


def aloud(looks: Looks) -> None:
    for kind, path in types(looks.site).items():
        if is_touch(looks.site / path):
            continue
        said = heard(looks, path)
        headings = [name for role, name in said if role == "heading"]
        title = headings[0] if headings else ""
        # The home page's title is the name above it.
        if kind != "index.html" and title.replace(" ", "") not in first_heading(looks.site / path):
            looks.fail(path, 360, "heard", f"begins with {title!r}")
        for (role, name), (next_role, following) in zip(said, said[1:]):
            if role in NAMED and next_role == "heading" and name == following:
                looks.fail(path, 360, "heard", f"{role} and {next_role} say {name!r}")
        for role, name in said:
            if role == "text" and name in ("›", "・", "·", "恢复普通字号", "恢复普通颜色", "恢复A4竖幅"):
                looks.fail(path, 360, "heard", f"says {name!r}")


def first_heading(path: Path) -> str:
    html = re.search(r"<h1[^>]*>(.*?)</h1>", path.read_text("utf-8"), re.S)[1]
    return re.sub(r"<[^>]*>|\s", "", html)


def weights(looks: Looks) -> None:
    heaviest = 0
    for path in items(looks.site):
        html = (looks.site / path).read_bytes()
        styles = set(re.findall(rb'href="([^"]*\.css)"', html))
        parts = [html] + [((looks.site / path).parent / style.decode()).read_bytes() for style in styles]
        weight = sum(len(gzip.compress(part, 9)) for part in parts)
        heaviest = max(heaviest, weight)
        if weight > 14 * 1024:
            looks.fail(path, 360, "weight", f"{weight} bytes")
    if not heaviest:
        looks.fail("items", 360, "weight", "none")


# What moved while the page was opened, by how much, and what it was.
SHIFT = r"""
() => new Promise((done) => {
  const found = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      found.push([entry.value, ...entry.sources.map((s) => s.node?.className || s.node?.nodeName || 'gone')].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(found), 100);
})
"""


def still(looks: Looks) -> None:
    """From a host, as readers have it, with its pictures and scripts; nothing moves, and nobody else is asked."""
    asked = []

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=looks.site))
    # A page that is closed while a picture is under way is no fault.
    server.handle_error = lambda *_: None
    Thread(target=server.serve_forever, daemon=True).start()
    home = f"http://127.0.0.1:{server.server_port}/"
    for path in types(looks.site).values():
        for width in (360, 1280):
            # A busy machine may paint half a line now and then; what a page moves by itself, it moves each time.
            for _ in range(3):
                context = looks.browser.new_context(
                    viewport={"width": width, "height": HEIGHTS[width]}, reduced_motion="reduce"
                )
                context.on("request", lambda request: asked.append(request.url))
                page = context.new_page()
                page.goto(home + path.as_posix())
                moved = page.evaluate(SHIFT)
                context.close()
                if not moved:
                    break
            for fault in moved:
                looks.fail(path, width, "shift", fault)
            for url in asked:
                if not url.startswith(home):
                    looks.fail(path, width, "host", url)
            asked.clear()
    server.shutdown()


ROWS = """
(label) => [...document.querySelectorAll('table[data-sort] tbody tr')].map((row) => {
  const name = [...row.querySelectorAll('dt')].find((e) => e.textContent === label);
  return name ? name.nextSibling.textContent : label === '公开日期' ? row.cells[4].textContent : label === '索引号' ? row.cells[0].textContent : '';
})
"""


def sorts(looks: Looks) -> None:
    path = max(looks.site.glob("catalogue-*.html"), key=lambda path: path.stat().st_size).relative_to(looks.site)
    page = looks.open(path, 1280)
    given, days = page.evaluate(ROWS, "索引号"), page.evaluate(ROWS, "形成日期")
    page.locator(".orders select").select_option("形成日期")
    # What does not say it stands last.
    if page.evaluate(ROWS, "形成日期") != sorted(days, key=lambda day: (not day, day)):
        looks.fail(path, 1280, "sorted", "by 形成日期, which stands in the fold")
    for backwards in (False, True):
        page.locator("thead button", has_text="公开日期").click()
        days = page.evaluate(ROWS, "公开日期")
        if days != sorted(days, reverse=backwards):
            looks.fail(path, 1280, "sorted", f"by 公开日期, {'backwards' if backwards else 'forwards'}")
    page.locator(".orders select").select_option(index=0)
    if page.evaluate(ROWS, "索引号") != given:
        looks.fail(path, 1280, "sorted", "not back in its own order")
    page.context.close()
    page = looks.open(path, 1280, script=False)
    if page.evaluate(SHOWN, ".orders, .sorts"):
        looks.fail(path, 1280, "sorted", "a choice that does nothing without script")
    page.context.close()


# Words in lists of facts, in tables and in ways to other pages are none to be read line by line.
MEASURE = r"""
() => [...document.querySelectorAll('main p, main li, main dd')].flatMap((e) => {
  if (e.closest('nav, table, .list, .keywords, .facts, .state, .running, .poster') || !e.getClientRects().length) return [];
  const range = document.createRange(), lines = new Map();
  for (const node of e.childNodes) {
    if (node.nodeType !== 3 && !/^inline/.test(getComputedStyle(node).display)) continue;
    range.selectNode(node);
    for (const box of range.getClientRects()) {
      const line = Math.round((box.top + box.bottom) / 20), [left, right] = lines.get(line) || [box.left, box.right];
      lines.set(line, [Math.min(left, box.left), Math.max(right, box.right)]);
    }
  }
  const longest = Math.max(0, ...[...lines.values()].map(([left, right]) => right - left)) / parseFloat(getComputedStyle(e).fontSize);
  return longest > 40.5 ? [`${longest.toFixed(1)} characters: ${e.textContent.trim().slice(0, 20)}`] : [];
})
"""

# What the theme writes: a text of its own, and the piece of text before or behind it. Texts of the board keep their spaces.
SPACED = r"""
() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  let before = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility() || node.parentElement.closest('.body, .attached, .beside')) { before = ''; continue; }
    const joint = before.slice(-2) + node.data.slice(0, 2);
    if (/\p{Script=Han} \d|[\d%] \p{Script=Han}/u.test(before.trim() && joint) && node.data.trim()) found.push(before.slice(-8) + node.data.slice(0, 8));
    before = node.data;
  }
  return found;
}
"""

# Of what a fax receives and of what an attached file says, which the kiosk shows as it is, no link is made.
DIALS = r"""
() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), found = [];
  let before = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement, number = /(?<!\d)(0\d{2,3}-\d{3,4}-?\d{4}|1[3-9]\d{9})(?!\d)/.exec(node.data);
    const isFax = number && /传真.{0,2}$/.test(before + node.data.slice(0, number.index));
    before = node.data;
    if (!number || isFax || !e.checkVisibility() || e.closest('a, code, pre, dl, .attached, .blank-form')) continue;
    found.push(node.data.trim().slice(0, 20));
  }
  return found;
}
"""


def wording(looks: Looks) -> None:
    for path in sorted({*types(looks.site).values(), *items(looks.site)}):
        if is_touch(looks.site / path) and path.name != "404.html":
            page = looks.open(path, 1280)
            found = [("spaced", page.evaluate(SPACED))]
        else:
            page = looks.open(path, 1280)
            found = [("measure", page.evaluate(MEASURE)), ("spaced", page.evaluate(SPACED)), ("phone", page.evaluate(DIALS))]
        for rule, faults in found:
            for fault in faults:
                looks.fail(path, 1280, rule, fault)
        page.context.close()


def sheets(looks: Looks, few: bool) -> None:
    """Prints what the script sets tighter, as Ctrl and P would."""
    chosen, saved = [], 0
    for path in items(looks.site):
        page = looks.open(path, 1280)
        if page.evaluate("() => { dispatchEvent(new Event('beforeprint'));"
                         " return document.documentElement.classList.contains('tight'); }"):
            chosen.append(path)
        page.context.close()
    for path in chosen[:3] if few else chosen:
        counts = []
        for script in (True, False):
            page = looks.open(path, 1280, script=script)
            counts.append(len(PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages))
            page.context.close()
        saved += counts[1] - counts[0]
        if counts[0] > counts[1]:
            looks.fail(path, 1280, "sheets", f"{counts[0]} with the script, {counts[1]} without")
    if chosen and saved < 1:
        looks.fail("items", 1280, "sheets", f"none is shorter of {len(chosen)}")


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
    parser.add_argument("--chromium", default=ENGINE)
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
        weights(looks)
        wording(looks)
        sheets(looks, options.few)
        still(looks)
        sorts(looks)
        aloud(looks)
        forced(looks, options.few)
        room(looks, options.few)
        keyboard(looks, options.few)
        accessibility(looks, axe, options.few)
        browser.close()
    print(f"{len(types(site))} page types, {len(items(site))} items: {looks.failures} failures")
    return 1 if looks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
