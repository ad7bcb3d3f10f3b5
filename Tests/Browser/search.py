#!/usr/bin/env python3
"""Searches built boards in a real browser and compares what is found with a plain search of the pages' texts.

Requires what layout.py requires.

Usage: search.py BOARD SITE [BOARD SITE …] [--chromium PATH] [--seed N] [--pieces N] [--words N]
           [--measured N] [--only-measure]

BOARD holds content/, SITE was built from it. From disk, and from a host in a sub-folder, 40 pieces of 1 to 6 characters
of the texts and 20 everyday words with 14 in unusual writing (more when asked for: all of everyday.txt, then words from the items' keywords) must find exactly
the items whose texts have them: title, numbers, keywords, written summary, body; where none has them as they are written,
those that have them without signs around and between words, and parted from digits. A word that none has must be offered
in the board's other words, as far as these find something. No first query of two characters may load more than 40,000 bytes: what pieces of the texts load is
measured, and the directory, the largest shard and the six largest files of texts must not be more together. Besides: the
page without script, a query that finds nothing and what it offers, the words carried into the application, filters, and
what is said where only these leave nothing, an exact number in any brackets, a day, glued words and signs, the snippet of
what only keywords have, the order of the hits, traditional characters, a missing and a spoilt file, the way back,
requests to other hosts.
A failure is printed; the exit code is 1 if there is any.
"""

import argparse
import concurrent.futures
import functools
import http.server
import random
import re
import sys
import threading
import time
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from browser import ENGINE
from playwright.sync_api import TimeoutError as Overdue
from playwright.sync_api import sync_playwright

# Written in unusual ways, and punctuation.
SPECIAL = ["２０１３", "2014", "〔2013〕", "工作 通知", "ＢＡＮ", "。”", "》（", "，我", "“", "第1", "①", "𠮷", "防汛　　通知", "：0"]
EVERYDAY = (Path(__file__).parent / "everyday.txt").read_text("utf-8").split()
SYNONYMS = Path(__file__).parents[2] / "Sources/CEmbedded/Files/synonyms.txt"
# Milliseconds after which a search that has not ended is one that never does, on a machine that has other work, too.
PATIENCE = 180_000
# Bytes of files of the search that a first query of two characters loads.
MOST = 40000
INLINE = {"a", "abbr", "b", "br", "code", "del", "em", "i", "img", "s", "small", "span", "strong", "sub", "sup", "time"}
HITS = "() => [...document.querySelectorAll('#hits li')].map((e) => e.dataset.index)"
ROWS = "() => [...document.querySelectorAll('#hits li')].map((e) => [e.dataset.index, e.querySelector('.much').textContent])"
# The numbers of what gongshi.html says is on display.
DISPLAYED = r"""() => [...document.querySelectorAll('section:has(> #running-title) a[href]')].map((a) => /(\d{4})\/(\d+)\.html/.exec(a.href))
  .filter(Boolean).map((found) => found[1] + '-' + found[2])"""
ENDED = "#hits[data-done], #hits[data-failed]"
# Notes when the first hits, or the words that there are none, stand on a page.
FIRST = """new MutationObserver((_, observer) => {
  const list = document.querySelector('#hits');
  if (!list || !list.children.length && list.dataset.done === undefined) return;
  observer.disconnect();
  const page = performance.getEntriesByType('navigation')[0];
  window.firstHit = performance.now() - page.domContentLoadedEventEnd;
}).observe(document, { childList: true, subtree: true, attributes: true });"""


class Page(HTMLParser):
    """The title and the body of an item's page."""

    def __init__(self, text: str):
        super().__init__()
        self.depth, self.body, self.title, self.keywords, self.is_title = 0, "", "", "", False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "meta" and values.get("name") == "Keywords":
            self.keywords = values["content"]
        self.is_title = self.is_title or tag == "h1"
        if self.depth and tag not in INLINE:
            self.body += "\n"
        if self.depth and tag == "br":
            self.body += " "
        if tag == "div" and (self.depth or values.get("class") == "body"):
            self.depth += 1

    def handle_endtag(self, tag):
        if tag == "h1":
            self.is_title = False
        if self.depth and tag not in INLINE:
            self.body += "\n"
        if self.depth and tag == "div":
            self.depth -= 1

    def handle_data(self, data):
        if self.depth:
            self.body += data.replace("\n", " ")
        elif self.is_title:
            self.title += data


def fold(text: str) -> str:
    plain = (unicodedata.normalize("NFKC", c) for c in text if not c.isspace() or c == "\n")
    return "".join(plain).lower()


def items_of(board: Path, site: Path) -> dict[str, str]:
    """The text of each item by its number."""
    items = {}
    for source in (board / "content").rglob("*.md"):
        front = re.match(r"---\r?\n(.*?)\n---", source.read_text("utf-8"), re.S)
        index = front and re.search(r"^索引号: *\"?(\d{4})-(\d+)", front[1], re.M)
        if not index or "改稿" in source.name:
            continue
        path = site / index[1] / f"{index[2]}.html"
        if not path.is_file():
            continue
        number = f"{index[1]}-{index[2]}"
        if re.search("^撤回:", front[1], re.M):
            items[number] = fold(number)
            continue
        page = Page(path.read_text("utf-8"))
        paper = re.search(r"^文号: *\"?([^\"\n]*)", front[1], re.M)
        summary = re.search(r"^概述: *\"?([^\"\n]*)", front[1], re.M)
        fields = [page.title, number, paper[1] if paper else "", *page.keywords.split(","), summary[1] if summary else ""]
        items[number] = fold("\n".join([*fields, page.body]))
    return items


def pieces_of(items: dict[str, str], chance: random.Random, most: int) -> list[str]:
    lines = sorted({line for text in items.values() for line in text.split("\n") if line})
    pieces = []
    while len(pieces) < most:
        line, length = chance.choice(lines), 1 + len(pieces) % 6
        start = chance.randrange(max(1, len(line) - length + 1))
        piece = line[start:start + length].strip("\"“”")
        if piece:
            pieces.append(piece)
    return pieces


def words_of(board: Path, chance: random.Random, most: int) -> list[str]:
    """Words in unusual writing, everyday words, and as many of the items' own keywords as are wanted beyond them."""
    most -= len(SPECIAL)
    found = set()
    for source in (board / "content").rglob("*.md"):
        if line := re.search(r"^关键词: *\[(.*)\]", source.read_text("utf-8"), re.M):
            found.update(word.strip(" \"") for word in line[1].split(","))
    more = sorted(found - set(EVERYDAY))
    return SPECIAL + chance.sample(EVERYDAY, min(most, len(EVERYDAY))) + chance.sample(
        more, min(len(more), max(0, most - len(EVERYDAY))))


def groups_of(board: Path) -> list[list[str]]:
    """The words that the board and the program take for the same."""
    own = board / "content/同义词.yaml"
    groups = re.findall(r"[^\s\[\],:\"]+(?:=[^\s\[\],:\"]+)+", own.read_text("utf-8") if own.is_file() else "")
    return [group.split("=") for group in groups + SYNONYMS.read_text("utf-8").split()]


def others_of(board: Path, words: str) -> set[str]:
    """The query with other words for its own: a piece that has one within it is that word, and no rest of it."""
    groups, others = groups_of(board), set()
    pieces = [fold(part) for part in words.split()]
    for place, piece in enumerate(pieces):
        inside = {word for group in groups for word in group if word in piece and (len(word) > 1 or word == piece)}
        for word in (word for word in inside if not any(word in whole and word != whole for whole in inside)):
            others |= {" ".join([*pieces[:place], other, *pieces[place + 1:]])
                       for group in groups if word in group for other in group if other != word}
    return others


def plain(items: dict[str, str], words: str) -> set[str]:
    """The items that a plain search of the texts finds; spaces part what each must have."""
    parts = [fold(part) for part in words.split()]
    return {number for number, text in items.items() if all(part in text for part in parts)}


def may_have(text: str, words: str) -> bool:
    """Whether a text has every two characters of the words side by side: all that is asked before something is offered."""
    return all(part[i:i + 2] in text for part in map(fold, words.split()) for i in range(max(1, len(part) - 1)))


def is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def readings(words: str) -> list[list[str]]:
    """The ways to read a query, of which the first that finds something counts."""
    parts = [fold(part) for part in words.split()]
    stripped = []
    for part in parts:
        while part and is_sign(part[0]):
            part = part[1:]
        while part and is_sign(part[-1]):
            part = part[:-1]
        stripped.append(part)
    parted = "".join(" " if is_sign(character) else character for character in " ".join(parts))
    parted = re.sub(r"([㐀-鿿])(?=\d)|(\d[年月日号]|\d(?![年月日号]))(?=[㐀-鿿])", r"\g<0> ", parted).split()
    return [parts, *([way for way in ([part for part in stripped if part], parted) if way])]


def signless(text: str) -> str:
    return "".join(character for character in text if not is_sign(character) and not character.isspace())


def found_of(items: dict[str, str], words: str) -> set[str]:
    """The items that the search finds: those of a plain search of the first reading that has any, else those whose titles have
    the words without any signs."""
    ways = readings(words)
    hits = next((hits for way in ways if (hits := plain(items, " ".join(way)))), set())
    title = signless(fold(words))
    if hits or len(title) < 6:
        return hits
    return {number for number, text in items.items() if title in signless(text.split("\n")[0])}


class Search:
    """The search of one site in a browser."""

    def __init__(self, browser, address: str):
        self.address, self.failures, self.slowest = address, 0, (0.0, "")
        self.page = browser.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.on("request", self.judge)
        self.is_spoilt = False
        self.page.on("pageerror", lambda error: self.is_spoilt or self.fail(f"script: {error}"))

    def fail(self, words: str) -> None:
        self.failures += 1
        print(f"{self.address}: {words}")

    def judge(self, request) -> None:
        if not request.url.startswith(self.address):
            self.fail(f"asks for what is not of the site: {request.url}")

    def ask(self, words: str) -> list[str]:
        started = time.monotonic()
        self.page.goto(f"{self.address}search.html?q={quote(words)}&all=1")
        try:
            self.page.wait_for_selector(ENDED, state="attached")
        except Overdue:
            self.fail(f"{words!r}: no end after {PATIENCE} ms")
        self.slowest = max(self.slowest, (time.monotonic() - started, words))
        return self.page.evaluate(HITS)

    def compare(self, words: str, items: dict[str, str], board: Path) -> None:
        hits, wanted = self.ask(words), found_of(items, words)
        if not wanted:
            self.compare_offers(words, items, board)
        if len(hits) != len(set(hits)) or set(hits) != wanted:
            self.fail(f"{words!r}: not found {sorted(wanted - set(hits))[:5]}, too much {sorted(set(hits) - wanted)[:5]}")

    def compare_offers(self, words: str, items: dict[str, str], board: Path) -> None:
        """Offered is what finds something, and nothing that no text can have."""
        offers = set(self.page.locator("#other a").all_text_contents())
        other = others_of(board, words)
        least = {query for query in other if plain(items, query)}
        most = {query for query in other if any(may_have(text, query) for text in items.values())}
        if not least <= offers <= most:
            self.fail(f"{words!r}: offers {sorted(offers)}, not {sorted(least)}")
        for query in self.page.locator("#shorter a").all_text_contents():
            if not any(may_have(text, query) for text in items.values()):
                self.fail(f"{words!r}: offers {query!r}, which nothing has")

    def look(self, items: dict[str, str], board: Path) -> None:
        self.look_for_numbers(items)
        self.look_for_days()
        self.look_for_glued(items)
        self.look_for_titles(items)
        self.look_for_own_pages()
        self.look_at_snippet(items)
        self.look_at_offers(items, board)
        self.look_at_order(items)
        if self.ask("醫療") != self.ask("医疗"):
            self.fail("traditional characters find something else")
        for name, change in [("missing", lambda route: route.abort()), ("spoilt", self.halve)]:
            self.page.route("**/search/i/*", change)
            self.is_spoilt = name == "spoilt"
            if self.ask("通知") or "缺失" not in self.page.text_content("#found"):
                self.fail(f"a {name} file is not told")
            if not self.page.locator("#none a[href='categories.html']").is_visible():
                self.fail(f"where a file is {name} nothing leads to the lists")
            self.page.unroute("**/search/i/*")
            self.is_spoilt = False
        self.narrow()
        self.help_on(items)
        if self.ask("龘龘龘") or not self.page.locator("#none").is_visible():
            self.fail("a query that finds nothing is not helped")
        self.page.focus("#q")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type("通知")
        self.page.press("#q", "Enter")
        self.page.locator("#found", has_text=re.compile("^(至少)?找到")).wait_for()
        if "q=" not in self.page.url:
            self.fail("an address that can be handed on does not come")
        self.page.go_back()
        self.page.wait_for_selector(ENDED, state="attached")
        if self.page.input_value("#q") != "龘龘龘":
            self.fail("the way back does not lead to the query before")


    def look_for_numbers(self, items: dict[str, str]) -> None:
        """Numbers, however they are written, lead to their items first."""
        chance = random.Random(2)
        numbered = sorted(number for number, text in items.items() if "〔" in text.split("\n")[2:3][-1:])
        numbers = {number: number for number in chance.sample(sorted(items), 3)}
        for number in chance.sample(numbered, min(3, len(numbered))):
            numbers[items[number].split("\n")[2]] = number
        for written, number in numbers.items():
            for form in {written, written.replace("〔", "[").replace("〕", "]"), written.replace("〔", "（").replace("〕", "）"),
                         written.replace("〔", "【").replace("〕", "】第"), f"〔{written}〕", written.replace("-", "—"),
                         f"{'文号' if '〔' in written else '索引号'}：{written}", written.replace("〔", " 〔")}:
                if self.ask(form)[:1] != [number]:
                    self.fail(f"{form}: the item of that number is not the first")
                if self.page.locator("#hits li:first-child strong").count() != 1:
                    self.fail(f"{form}: nothing says that it is the one")

    def look_for_days(self) -> None:
        """A day, as lines and texts write it, finds first what was released on that day: of the oldest, of the newest too."""
        rows = self.rows("年")
        days = sorted({facts[:10] for _, facts in rows})
        for day in {days[0], days[len(days) // 2], days[-1]}:
            year, month, of_month = day.split("-")
            wanted = {number for number, facts in rows if facts.startswith(day)}
            for form in (day, f"{year}年{int(month)}月{int(of_month)}日", f"{year}.{month}.{of_month}"):
                hits = self.rows(form)
                of_day = {number for number, facts in hits if facts.startswith(day)}
                if not wanted <= of_day or of_day != {number for number, _ in hits[:len(of_day)]}:
                    self.fail(f"{form}: finds {hits[:3]}, not first {sorted(wanted)[:3]}")
        if self.ask("1901-02-03"):
            self.fail("a day on which nothing was released finds something")

    def look_for_glued(self, items: dict[str, str]) -> None:
        """Signs around and between words, and a year that is written together with one, keep nothing from being found."""
        for word in ("通知", "公示", "防火"):
            for form in (f"{word}〃、", f"＂{word}！？", f"《“{word}”》", f"｛{word}｝", f"{word}…2013", f"{word}2013", f"2013{word}"):
                if set(self.ask(form)) != found_of(items, form):
                    self.fail(f"{form}: not what {readings(form)[-1]} finds")
                if plain(items, word) and "2013" not in form and not self.page.locator("#hits li").count():
                    self.fail(f"{form}: finds nothing")

    def look_for_titles(self, items: dict[str, str]) -> None:
        """A title, or a part of one, is found without its quotation marks and brackets."""
        titles = sorted({text.split("\n")[0] for text in items.values()})
        titles = [title for title in titles if len(signless(title)) > 9 and any(map(is_sign, title[2:-2]))]
        for title in random.Random(3).sample(titles, min(8, len(titles))):
            for words in (signless(title), signless(title)[1:-1], signless(title)[:7]):
                if set(self.ask(words)) != found_of(items, words):
                    self.fail(f"{words}: does not find what is called {title}")

    def look_for_own_pages(self) -> None:
        """What the board says of itself is no item, and is offered by the names of its pages."""
        for words, page in (("年报", "report/index.html"), ("意见建议", "opinions.html"), ("网站地图在哪", "sitemap.html"), ("龘龘龘", "")):
            self.ask(words)
            links = self.page.locator("#own:not([hidden]) a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
            if page not in links if page else links:
                self.fail(f"{words}: leads to {links}")

    def look_at_snippet(self, items: dict[str, str]) -> None:
        """Where only a keyword has the words the beginning of the summary or the text stands in the line."""
        words = self.page.locator("#keywords li strong").all_text_contents()
        for word in words[:60]:
            only = [number for number, text in items.items() if fold(word) in text.split("\n")
                    and text.count(fold(word)) == 1 and fold(word) != text.split("\n")[0]]
            if only:
                self.ask(word)
                line = self.page.locator(f"#hits li[data-index='{only[0]}']")
                line.scroll_into_view_if_needed()
                text = line.locator("p:not(.much)").text_content()
                if len(text) < 12 or fold(word) in fold(text):
                    self.fail(f"{word}: {only[0]} is told by {text!r}")
                return

    def look_at_offers(self, items: dict[str, str], board: Path) -> None:
        """Known words are offered, and no parts of words; nothing is put into the middle of a word."""
        for words in ("我想申请低保要什么材料", "上班时间", "dibao", "公交车", "查无低保此事"):
            self.ask(words)
            if not found_of(items, words):
                self.compare_offers(words, items, board)
            offers = self.page.locator("#shorter a").all_text_contents()
            if bad := {"要什么材料", "要什么", "班时间", "ba", "ao"} & set(offers):
                self.fail(f"{words}: offers {bad}")
            if "低保" in words and plain(items, "低保") and not found_of(items, words) and "低保" not in offers:
                self.fail(f"{words}: offers {offers}, not 低保")

    def look_at_order(self, items: dict[str, str]) -> None:
        """Number, title, keyword, summary, text; in each those in force before the others; in each the newest first."""
        for words in ("通知", "2014", "公示"):
            rows = self.rows(words)
            places = []
            for number, facts in rows:
                fields = items[number].split("\n")
                in_number, in_title = words in "\n".join([number, *fields[2:3]]), words in fields[0]
                past = bool(re.search("废止|失效|已修改|已撤回|尚未施行", facts))
                places.append((0 if in_number else 1 if in_title else 2, past, facts[:10]))
            for (field, past, day), (next_field, next_past, next_day) in zip(places, places[1:]):
                # Keywords and summary stand between title and text.
                if field > next_field or field == next_field < 2 and (past > next_past or past == next_past and day < next_day):
                    self.fail(f"{words}: {field, past, day} stands before {next_field, next_past, next_day}")
                    break

    @staticmethod
    def halve(route) -> None:
        body = route.fetch().body() if route.request.url.startswith("http") else Path(
            unquote(urlsplit(route.request.url).path)).read_bytes()
        route.fulfill(body=body[:len(body) // 2], content_type="text/javascript")

    def narrow(self) -> None:
        """Each filter leaves of all hits exactly those that it names, and more than none."""
        everything = self.rows("年")
        first = everything[len(everything) // 2]
        year = re.search(r"\d{4}", first[1])[0]
        category = self.page.locator("select[name=category] option").evaluate_all("(all) => all.map((e) => e.text)")
        name = next(name for name in category if f" {name} " in f" {first[1]} ")
        self.page.goto(f"{self.address}gongshi.html")
        displayed = set(self.page.evaluate(DISPLAYED))
        for query, fits in [(f"&year={year}", lambda row: row[1].startswith(year)),
                            (f"&category={category.index(name) - 1}", lambda row: f" {name} " in f" {row[1]} "),
                            ("&valid=1", lambda row: not re.search("废止|失效|已修改|已撤回|尚未施行", row[1])),
                            ("&display=1", lambda row: row[0] in displayed)]:
            if self.rows("年", query) != [row for row in everything if fits(row)]:
                self.fail(f"{query} leaves something else")
        self.page.select_option("select[name=year]", year)
        self.page.wait_for_url(f"**year={year}*")
        # A number has one year: every other year leaves nothing of it.
        number = everything[0][0]
        years = self.page.locator("select[name=year] option").evaluate_all("(all) => all.map((e) => e.value)")
        away = next(one for one in years if one and one != everything[0][1][:4])
        for query in (number, f"（{number}）"):
            total = len(self.rows(query))
            if self.rows(query, f"&year={away}") or f"不限范围，找到 {total} 条" not in self.page.text_content("#found"):
                self.fail(f"{query} of {away}: what is beyond the range is not told: {self.page.text_content('#found')}")
            if self.page.locator("#none").is_visible():
                self.fail(f"{query} of {away}: a query with hits beyond the range is helped as one that has none")
            self.page.click("#clear")
            self.page.wait_for_selector("#hits li")
            if "year=" in self.page.url or number not in self.page.evaluate(HITS):
                self.fail(f"{query} of {away}: the range is not left")
        self.rows("龘龘龘", f"&year={year}")
        if self.page.locator("#clear").is_visible() or not self.page.locator("#none").is_visible():
            self.fail("a range is named where nothing is beyond it")

    def rows(self, words: str, more: str = "") -> list[tuple[str, str]]:
        self.page.goto(f"{self.address}search.html?q={quote(words)}&all=1{more}")
        self.page.wait_for_selector(ENDED, state="attached")
        return [tuple(row) for row in self.page.evaluate(ROWS)]

    def help_on(self, items: dict[str, str]) -> None:
        """A word of residents is offered in the board's words that texts have, a long one in its parts; words go into the
        form."""
        self.ask("查无此事公交卡")
        offers = self.page.locator("#other a").all_text_contents()
        if plain(items, "客运") and "客运" not in offers:
            self.fail(f"no other word is offered: {offers}")
        self.ask("龘龘龘通知龘龘")
        if "通知" not in self.page.locator("#shorter a").all_text_contents():
            self.fail("no shorter piece is offered")
        self.page.click("#ask")
        self.page.locator("#carried").wait_for(state="attached")
        self.page.wait_for_load_state()
        for form in ("person", "organisation"):
            if self.page.input_value(f"#{form}-wanted") != "龘龘龘通知龘龘":
                self.fail("the words are not carried into the application")
        if not self.page.locator("#carried").is_visible():
            self.fail("nobody is told that the words were carried over")


def bound(site: Path) -> int:
    """What no query of two characters of a text can load more than: one shard, and the texts of six hits; where these are
    short the rest of one may be loaded, too, up to what the script says has room."""
    def sizes(pattern: str) -> list[int]:
        files = (file for file in (site / "search").glob(pattern) if not file.stem.endswith("-2"))
        return sorted((file.stat().st_size for file in files), reverse=True)
    script = next((site / "assets").glob("search.*.js")).read_text("utf-8")
    room = int(re.search(r"room = (\d+)", script)[1])
    return sum(sizes("d-*.js")) + sizes("i/*.js")[0] + max(room, sum(sizes("t/*.js")[:6]))


def measure(browser, address: str, pieces: list[str]) -> tuple[str, int]:
    """What a query loads beyond the page and its script, and how long after these the first hits stand there."""
    sizes, times = [], []
    for words in pieces:
        page, loaded = browser.new_page(), []
        page.add_init_script(FIRST)
        page.on("requestfinished", lambda request: loaded.append(request))
        page.goto(f"{address}search.html?q={quote(words)}")
        page.wait_for_selector("#hits li, " + ENDED, state="attached", timeout=PATIENCE)
        page.wait_for_load_state("networkidle")
        times.append(page.evaluate("window.firstHit"))
        sizes.append(sum(len(request.response().body()) for request in loaded if "/search/" in request.url))
        page.close()
    middle = len(pieces) // 2
    return (f"first query of two characters: {sorted(sizes)[middle]} bytes (at most {max(sizes)}), "
            f"{sorted(times)[middle]:.0f} ms (at most {max(times):.0f}), medians of {len(pieces)}"), max(sizes)


def without_script(browser, address: str) -> int:
    """The forms of the home page and of the search lead to the index of keywords, which has them by their readings."""
    page, failures = browser.new_page(java_script_enabled=False), 0
    for name in ("index.html", "search.html"):
        page.goto(address + name)
        page.fill("form[role=search] input[name=q]", "防汛 通知")
        page.press("form[role=search] input[name=q]", "Enter")
        page.wait_for_url("**/search.html?q=*")
        letters = page.locator("#keywords h3").all_text_contents()
        if not page.locator("#keywords li a").first.is_visible() or letters != sorted(letters):
            failures += 1
            print(f"{address}{name}: without script the form does not lead to the index of keywords")
        ways = page.locator("noscript a").evaluate_all("(all) => all.map((e) => e.getAttribute('href'))")
        if not any(way.startswith("tel:") for way in ways) or "#keywords" not in ways or not page.locator("noscript p").is_visible():
            failures += 1
            print(f"{address}{name}: without script nobody is told that the words are not looked for")
    page.close()
    return failures


def serve(folder: Path):
    """A host that has the site in a sub-folder, and its address."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder.parent))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/{quote(folder.name)}/"


def compare_all(place: tuple[Path, Path, dict[str, str], bool], options: argparse.Namespace) -> tuple[int, int]:
    """How many queries were made of a site from disk or from a host, and how many failures there were."""
    board, site, items, is_hosted = place
    started = time.monotonic()
    chance = random.Random(options.seed)
    queries = pieces_of(items, chance, options.pieces) + words_of(board, chance, options.words)
    address = serve(site) if is_hosted else site.as_uri() + "/"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        search = Search(browser, address)
        for words in queries:
            search.compare(words, items, board)
        search.look(items, board)
        failures = search.failures + without_script(browser, address)
        browser.close()
    print(f"{address}: {len(queries)} queries of {len(items)} items, {time.monotonic() - started:.0f} s; the slowest, "
          f"{search.slowest[1]!r}, {search.slowest[0]:.1f} s", flush=True)
    return len(queries), failures


def measure_all(site: Path, items: dict[str, str], options: argparse.Namespace) -> int:
    """How many of the bounds of a first query a site does not keep."""
    pieces = pieces_of(items, random.Random(options.seed), options.pieces)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        said, most = measure(browser, serve(site), [piece for piece in pieces if len(piece) == 2][:options.measured])
        browser.close()
    print(f"{said}; none more than {bound(site)}", flush=True)
    if max(most, bound(site)) <= MOST:
        return 0
    print(f"{site}: a first query of two characters loads more than {MOST} bytes")
    return 1


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("places", nargs="+", type=Path)
    parser.add_argument("--chromium", default=ENGINE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pieces", type=int, default=40)
    parser.add_argument("--words", type=int, default=34)
    parser.add_argument("--measured", type=int, default=20, help="how many queries of two characters are measured")
    parser.add_argument("--only-measure", action="store_true", help="ask nothing else")
    options = parser.parse_args()
    pairs = zip(options.places[::2], options.places[1::2])
    sites = [(board, site.resolve(), items_of(board, site)) for board, site in pairs]
    failures = count = 0
    if not options.only_measure:
        # A browser's page takes one core: from disk and from the host at once, and nothing else beside what is measured.
        with concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:
            places = [(*site, is_hosted) for site in sites for is_hosted in (False, True)]
            for asked, failed in pool.map(functools.partial(compare_all, options=options), places):
                count += asked
                failures += failed
    failures += sum(measure_all(site, items, options) for _, site, items in sites)
    print(f"{count} queries found what a plain search finds" if not failures else f"{failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
