#!/usr/bin/env python3
"""Uses the touch kiosk of a built site in a real browser, from disk, as readers at the query point do.

Requires what layout.py requires.

Usage: kiosk.py SITE [--chromium PATH]

What is looked at:
  ways      every link of every page (of the finder's lists one in ten) stays in kiosk/, with script and without; nothing is asked of any host
  day       the day of the build is in sight on every page, at the top and scrolled to its end
  targets   every link and button is at least 44 px high and wide, at 1024 x 768 and 320 px (a link within a sentence: high)
  keyboard  Tab goes through all links and buttons in the order of reading; each shows that it has the focus, uncovered
  finder    at 1080 x 1920 every keyword of an item, by its initials, and every character of its title lead to it, within
            what the finder says it lists; letters lead to their groups
  touch     start, category, item, back, home, finder, character, item, back; with taps alone, and with Tab and Enter alone
  idle      the question comes with its count, a touch or a key takes it away, else the start page comes; never on that page
  plain     without script the same ways work, no button without use is shown, and nobody is sent away
A failure is printed; the exit code is 1 if there is any.
"""

import argparse
import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from urllib.parse import unquote, urlsplit

from browser import ENGINE
from playwright.sync_api import sync_playwright

LANDSCAPE = {"width": 1024, "height": 768}
NARROW = {"width": 320, "height": 640}
TALL = {"width": 1080, "height": 1920}

LINKS = "() => [...document.querySelectorAll('a[href], area[href]')].map((a) => a.href)"
OTHER_WAYS = "() => document.querySelectorAll('form, object, embed, video, audio, meta[http-equiv=refresh], a[target]').length"

TARGETS = r"""
() => [...document.querySelectorAll('a[href], button, summary')].filter((e) => e.checkVisibility()).map((e) => {
  const boxes = [...e.getClientRects()], words = e.textContent.trim().replace(/\s+/g, ' ').slice(0, 20);
  const isInText = getComputedStyle(e).display === 'inline';
  return { words, high: Math.min(...boxes.map((b) => b.height)), wide: isInText ? 44 : Math.min(...boxes.map((b) => b.width)),
    hidden: boxes.every((b) => b.right <= 0) };
}).filter((e) => !e.hidden && (e.high < 43.9 || e.wide < 43.9))
"""

# What has the focus: its place among all that can have it, whether it is in sight and uncovered, and its outline.
FOCUS = r"""
() => {
  const all = [...document.querySelectorAll('a[href], button, [tabindex="0"], summary')]
    .filter((e) => e.checkVisibility() && e.getClientRects().length);
  const e = document.activeElement, style = getComputedStyle(e), box = e.getClientRects()[0];
  if (!e || e === document.body) return { place: -1, count: all.length };
  const x = box.left + Math.min(box.width, innerWidth) / 2, y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const top = document.elementFromPoint(x, y);
  return { place: all.indexOf(e), count: all.length, words: e.textContent.trim().replace(/\s+/g, ' ').slice(0, 20),
    outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3,
    seen: !!top && (e.contains(top) || top.contains(e)), top: box.top };
}
"""

# On a tall screen the ways back are in reach, and cover nothing at the end of the page.
IN_REACH = """
() => {
  const ways = document.querySelector('.bar-ways').getBoundingClientRect();
  const last = [...document.querySelectorAll('main, .help, footer')].pop().getBoundingClientRect();
  return ways.top > innerHeight * 2 / 3 && ways.bottom <= innerHeight + 1 && last.bottom <= ways.top + 1;
}
"""

FROM_TOP = "() => window.scrollTo(0, 0)"
TO_END = """
() => new Promise((done) => {
  window.scrollTo(0, document.documentElement.scrollHeight);
  requestAnimationFrame(() => requestAnimationFrame(done));
})
"""

DAY = r"""
() => {
  const box = document.querySelector('iframe.bar-day').getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth && box.height > 20;
}
"""


class Kiosk:
    """The pages of one kiosk, and what was found wrong with them."""

    def __init__(self, site: Path, browser):
        self.site = site
        self.folder = site / "kiosk"
        self.start = self.folder / "index.html"
        self.browser = browser
        self.failures = 0

    def fail(self, page: Path, words: str) -> None:
        self.failures += 1
        print(f"{page.relative_to(self.site)}: {words}")

    def context(self, size=LANDSCAPE, **options):
        """A browser window that reports every request to a host."""
        context = self.browser.new_context(viewport=size, reduced_motion="reduce", **options)
        context.on("request", self.judge_request)
        return context

    def judge_request(self, request) -> None:
        if not request.url.startswith("file://"):
            self.fail(self.start, f"asks a host: {request.url}")

    def path(self, address: str) -> Path:
        return Path(unquote(urlsplit(address).path))

    # Every page

    def crawl(self, script: bool) -> list[Path]:
        """Follows every link from the start page, with script looks at each page, too; returns the pages."""
        context = self.context(java_script_enabled=script)
        page = context.new_page()
        met, waiting = [], [self.start]
        known = {self.start}
        while waiting:
            path = waiting.pop()
            met.append(path)
            page.goto(path.as_uri(), wait_until="load" if script else "domcontentloaded")
            if script:
                self.look(page, path)
            for link in page.evaluate(LINKS):
                target = self.path(link)
                if not link.startswith("file://") or not target.is_relative_to(self.folder) or target.suffix != ".html":
                    self.fail(path, f"leads out of the kiosk: {link}")
                elif not target.is_file():
                    self.fail(path, f"leads nowhere: {link}")
                elif target not in known:
                    known.add(target)
                    # The finder has a list for every character: of these one in ten is opened.
                    if target.parent.name != "find" or sum(target.name.encode()) % 10 == 0:
                        waiting.append(target)
        context.close()
        self.linked = known
        return met

    def look(self, page, path: Path) -> None:
        """Looks at the day and the targets of a page."""
        if page.evaluate(OTHER_WAYS):
            self.fail(path, "has a form, a frame of another kind, or a link with a target")
        if page.frame_locator("iframe.bar-day").locator("time").inner_text() == "":
            self.fail(path, "shows no day")
        for size in (NARROW, LANDSCAPE):
            page.set_viewport_size(size)
            at = f"{size['width']} px"
            for target in page.evaluate(TARGETS):
                self.fail(path, f"{at}: a target of {target['wide']:.0f} x {target['high']:.0f} px: {target['words']}")
            for place in (FROM_TOP, TO_END):
                page.evaluate(place)
                if not page.evaluate(DAY):
                    self.fail(path, f"{at}: the day is not in sight {'at the top' if place == FROM_TOP else 'at the end'}")
        page.set_viewport_size(TALL)
        page.evaluate(TO_END)
        if page.evaluate("() => !!document.querySelector('.bar-ways')") and not page.evaluate(IN_REACH):
            self.fail(path, "the ways are out of reach on a tall screen, or cover the end of the page")

    def tab_through(self, path: Path) -> None:
        """Presses Tab from the top of a page to its end."""
        context = self.context()
        page = context.new_page()
        page.goto(path.as_uri())
        count = page.evaluate(FOCUS)["count"]
        for place in range(count):
            page.keyboard.press("Tab")
            focus = page.evaluate(FOCUS)
            if focus["place"] != place:
                self.fail(path, f"Tab {place + 1} of {count} goes to place {focus['place'] + 1}: {focus.get('words')}")
                break
            if not focus["outline"]:
                self.fail(path, f"does not show the focus: {focus['words']}")
            if not focus["seen"]:
                self.fail(path, f"covers what has the focus: {focus['words']} at {focus['top']:.0f} px")
        context.close()

    # As readers go

    def go(self, page, by, selector: str, expected: str) -> None:
        """Takes one step and checks where it leads."""
        before = Path(self.path(page.url))
        with page.expect_navigation(wait_until="domcontentloaded"):
            by(page, selector)
        now = self.path(page.url)
        if not now.is_relative_to(self.folder) or not now.relative_to(self.folder).match(expected):
            self.fail(before, f"{selector} leads to {page.url}, not to {expected}")

    def walk(self, by, **options) -> None:
        """Start, category, item, back, home, finder, character, item, back, home; back to where the item was opened."""
        opened = "find/u*.html" if options.get("java_script_enabled", True) else "browse/*.html"
        context = self.context(**options)
        page = context.new_page()
        page.goto(self.start.as_uri())
        for selector, expected in [
            (".keys a[href='browse/caijing.html']", "browse/caijing.html"), (".rows a >> nth=0", "[0-9]*/*.html"),
            (".bar-ways li:nth-child(2) a", "browse/caijing.html"), (".bar-ways li:nth-child(1) a", "index.html"),
            (".doors a[href='find.html']", "find.html"), (".characters a >> nth=0", "find/u*.html"),
            (".rows a >> nth=0", "[0-9]*/*.html"), (".bar-ways li:nth-child(2) a", opened),
            (".bar-ways li:nth-child(1) a", "index.html"),
        ]:
            self.go(page, by, selector, expected)
        context.close()

    @staticmethod
    def tap(page, selector: str) -> None:
        page.locator(selector).tap()

    @staticmethod
    def press(page, selector: str) -> None:
        """Tab until the wanted link has the focus, then Enter."""
        wanted = page.locator(selector).element_handle()
        for _ in range(200):
            page.keyboard.press("Tab")
            if wanted.evaluate("(e) => document.activeElement === e"):
                break
        page.keyboard.press("Enter")

    @staticmethod
    def click(page, selector: str) -> None:
        page.locator(selector).click()

    # The finder

    def entries(self, page, selector: str) -> dict[str, str]:
        return dict(page.eval_on_selector_all(
            selector, "(all) => all.map((a) => [a.firstChild.textContent.trim(), a.href])"))

    def find(self, records: list[dict]) -> None:
        """Every keyword and character of what is public leads to its item; a few are gone to with a finger."""
        context = self.context(TALL, has_touch=True)
        page, finder = context.new_page(), self.folder / "find.html"
        page.goto(finder.as_uri())
        lists = {"keyword": self.entries(page, ".keys a"), "character": self.entries(page, ".characters a")}
        most = int(re.search(r"\d+", page.locator("main > p").first.inner_text())[0])
        wanted = defaultdict(list)
        for record in sorted(records, key=lambda record: (record["published"], record["index"]), reverse=True):
            for word in dict.fromkeys(record.get("keywords", [])):
                wanted["keyword", word].append(record["index"])
            for character in dict.fromkeys(re.findall(r"[一-鿿]", record.get("title", ""))):
                wanted["character", character].append(record["index"])
        for (kind, word), indexes in wanted.items():
            if word not in lists[kind]:
                self.fail(finder, f"does not know the {kind} {word}")
                continue
            listed, path = "", self.path(lists[kind][word])
            for further in [path] + [path.with_name(f"{path.stem}-{number}.html") for number in range(2, 6)]:
                listed += further.read_text("utf-8") if further == path or further.is_file() else ""
            for index in indexes[:most]:
                if f'id="n{index}"' not in listed:
                    self.fail(path, f"does not list {index} under the {kind} {word}")
        for letter in page.locator(".letters a").all():
            letter.tap()
            page.wait_for_timeout(50)
            place = page.evaluate("() => document.querySelector(location.hash).getBoundingClientRect().top")
            if not 0 <= place < TALL["height"] * 0.9:
                self.fail(finder, f"{letter.inner_text()} leads to {place:.0f} px")
        for kind, word in list(wanted)[::max(1, len(wanted) // 4)]:
            page.goto(finder.as_uri())
            link = page.locator(".keys a" if kind == "keyword" else ".characters a").filter(has_text=re.compile(f"^\\s*{word}"))
            for step in (link.first, page.locator(f"#n{wanted[kind, word][0]} a")):
                with page.expect_navigation():
                    step.tap()
            if self.path(page.url).relative_to(self.folder) != Path(wanted[kind, word][0].replace("-", "/") + ".html"):
                self.fail(finder, f"{word} leads to {page.url}")
        context.close()

    # Nobody there

    def waiting(self, path: Path, touch: bool):
        context = self.context(has_touch=touch)
        page = context.new_page()
        page.clock.install()
        page.goto(path.as_uri())
        return context, page

    def ask(self, page, path: Path) -> bool:
        """Lets time pass until the question must be there."""
        patience = int(page.locator("body").get_attribute("data-idle"))
        page.clock.run_for((patience - 2) * 1000)
        if page.locator(".idle").is_visible():
            self.fail(path, "asks too early")
        page.clock.run_for(3000)
        shown = page.locator(".idle-stay").is_visible() and page.locator(".idle-count").inner_text() in ("28", "29", "30")
        if not shown:
            self.fail(path, "does not ask, or shows no count, when nobody is there")
        return shown

    def idle(self, path: Path) -> None:
        """A touch, a key or the button answers; without an answer the start page comes."""
        answers = {
            "a touch of the button": lambda page: page.locator(".idle-stay").tap(),
            "a touch beside it": lambda page: page.touchscreen.tap(20, 700),
            "Enter": lambda page: page.keyboard.press("Enter"),
            "another key": lambda page: page.keyboard.press("ArrowDown"),
        }
        context, page = self.waiting(path, touch=True)
        page.mouse.move(512, 384)  # A mouse that rests where the question appears does not answer it.
        for name, answer in answers.items():
            if not self.ask(page, path):
                break
            page.clock.run_for(5000)
            answer(page)
            if page.locator(".idle").is_visible() or self.path(page.url) != path:
                self.fail(path, f"{name} does not answer the question")
        if self.ask(page, path):
            self.count_down(page, path)
        context.close()

    def count_down(self, page, path: Path) -> None:
        before = int(page.locator(".idle-count").inner_text())
        page.clock.run_for(10_000)
        if int(page.locator(".idle-count").inner_text()) != before - 10:
            self.fail(path, "the count does not go down by the second")
        if page.locator(".heard").inner_text() == "":
            self.fail(path, "says nothing to those who do not see the count")
        page.clock.run_for(21_000)
        # A busy machine takes its time to open a page; one that stays where it is stays there.
        for _ in range(50):
            if self.path(page.url) == self.start:
                break
            page.wait_for_timeout(200)
        else:
            self.fail(path, f"does not go back to the start page but stays at {page.url}")

    def signs_of_a_reader(self, path: Path) -> None:
        """Scrolling, turning the wheel and typing keep the question away."""
        context, page = self.waiting(path, touch=True)
        patience = int(page.locator("body").get_attribute("data-idle"))
        signs = {
            "a wheel": lambda: page.mouse.wheel(0, 50),
            "a key": lambda: page.keyboard.press("ArrowDown"),
            "scrolling": lambda: page.evaluate("() => window.scrollBy(0, 30)"),
            "a touch": lambda: page.touchscreen.tap(5, 400),
            "a mouse": lambda: page.mouse.move(9, 300),
        }
        for name, sign in signs.items():
            # Eight seconds of the last round are gone: with the sign or without, the question comes soon.
            page.clock.run_for((patience - 12) * 1000)
            sign()
            page.wait_for_timeout(150)
            page.clock.run_for(8000)
            if page.locator(".idle").is_visible():
                self.fail(path, f"asks although {name} tells of somebody")
                break
        context.close()

    def start_page(self) -> None:
        context, page = self.waiting(self.start, touch=False)
        page.evaluate("() => window.scrollTo(0, 300)")
        page.evaluate("() => { window.stillThere = true; }")
        page.clock.run_for(1_000_000)
        if page.locator(".idle").is_visible() or not page.evaluate("() => window.stillThere === true"):
            self.fail(self.start, "asks or goes away on the start page")
        if page.evaluate("() => window.pageYOffset") != 0:
            self.fail(self.start, "does not come back to its top when nobody is there")
        context.close()

    def turn(self, path: Path) -> None:
        """The buttons that turn the page, and that a scrolled page shows what comes next."""
        context = self.context(has_touch=True)
        page = context.new_page()
        page.goto(path.as_uri())
        page.locator(".turn-down").tap()
        page.wait_for_timeout(50)
        moved = page.evaluate("() => window.pageYOffset")
        page.locator(".turn-up").tap()
        page.wait_for_timeout(50)
        if not 200 < moved < 768 - 100 or page.evaluate("() => window.pageYOffset") != 0:
            self.fail(path, f"the buttons turn the page by {moved} px, and not back")
        if page.evaluate("() => !document.body.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true, bubbles: true }))") is False:
            self.fail(path, "lets the browser's own menu come up")
        context.close()

    def without_script(self, pages: list[Path]) -> None:
        context = self.context(java_script_enabled=False)
        page = context.new_page()
        for path in pages:
            page.goto(path.as_uri())
            if page.locator("button").filter(visible=True).count():
                self.fail(path, "shows a button that does nothing without script")
        context.close()


def examples(kiosk: Kiosk, pages: list[Path], each: int) -> list[Path]:
    """The largest pages of every kind, by folder; an item's page with the most links is among them."""
    kinds = defaultdict(list)
    for path in pages:
        parent = path.parent.relative_to(kiosk.folder).as_posix()
        kinds["item" if parent.isdigit() else parent if parent != "." else path.name].append(path)
    return [p for kind in kinds.values() for p in sorted(kind, key=lambda p: (-p.stat().st_size, p.as_posix()))[:each]]


def use(site: Path, executable: str) -> int:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        kiosk = Kiosk(site, browser)
        pages = kiosk.crawl(script=True)
        if set(pages) != set(kiosk.crawl(script=False)):
            kiosk.fail(kiosk.start, "other pages are reached without script")
        made = {path for path in kiosk.folder.rglob("*.html") if path.name != "as-of.html" and b"bar-day" in path.read_bytes()}
        for path in sorted(made - kiosk.linked):
            # Further pages of a list that was not opened.
            if path.parent.name != "find" or path.with_name(re.sub(r"-[2-5]\.html$", ".html", path.name)) not in kiosk.linked:
                kiosk.fail(path, "no link leads here")
        chosen = examples(kiosk, pages, 2)
        for path in chosen:
            kiosk.tab_through(path)
        kiosk.find([record for file in site.glob("catalogue-*.jsonl")
                    for record in map(json.loads, file.read_text("utf-8").splitlines()) if "withdrawn" not in record])
        kiosk.walk(kiosk.tap, has_touch=True)
        kiosk.walk(kiosk.press)
        kiosk.walk(kiosk.click, java_script_enabled=False)
        readable = next(path for path in chosen if path.parent.name.isdigit())
        for path in (readable, kiosk.folder / "find.html", kiosk.folder / "guide/index.html"):
            kiosk.idle(path)
        kiosk.signs_of_a_reader(readable)
        kiosk.start_page()
        kiosk.turn(readable)
        kiosk.without_script(chosen)
        browser.close()
        print(f"{len(pages)} pages of the touch kiosk: {kiosk.failures} failures")
        return kiosk.failures


def main() -> int:
    parser = argparse.ArgumentParser(description="the touch kiosk of a built site, used in a real browser")
    parser.add_argument("site", type=Path)
    parser.add_argument("--chromium", default=ENGINE)
    options = parser.parse_args()
    site = options.site.resolve()
    if not (site / "kiosk/index.html").is_file():
        print(f"no touch kiosk in {options.site}", file=sys.stderr)
        return 64
    return 1 if use(site, options.chromium) else 0


if __name__ == "__main__":
    sys.exit(main())
