#!/usr/bin/env python3
"""Prints boards with the real program and a real browser, and reads the PDFs with other eyes.

Requires: Python 3.11, Debian's `chromium`, `fonts-lxgw-wenkai`, `poppler-utils` and `zbar-tools`, PyPI's `pypdf`.

Usage: paper.py PROGRAM

Two boards are printed with `kiosk --pdf`: the sample board, and a copy of its settings with a table of 60 rows, an item of
some 30 pages, and names that few faces have. What should be on paper is read from the pages of a build. A failure is
printed as `file page: rule: measure`; the exit code is 1 if there is any.

The rules:
  missing   there is no PDF for an item, a binder or a list, or one too many
  numbers   a page of a sheet does not say n/N, n from 1, N on the last page; a binder's sheet also its index number
  code      the QR code, read by zbar from a raster of 150 dpi, is not the item's address, or there is none
  sheets    the poster of the newest papers is on more than one sheet, or a binder of few papers has more than a cover and
            two leaves before them
  type3     a face is drawn glyph by glyph
  radicals  a code point of U+2E80 to U+2FDF stands for a character
  words     the title and the body of the item are not in the text, in order, as pypdf reads it (which normalises nothing)
  margin    a word lies within 6 mm of the paper's edge, or beyond it
  size      the page is not of the size that its edition has
  tags      structure, outline or language is missing
  rows      a row of the table is lost, or a page of it has no head
  same      a second print gives other bytes
  cells     a cell of a wide table is not in the text as often as it was written, or a table that cannot fit is not told
  across    a table that is too wide for a standing sheet is not on one that lies, or its sheet counts no n/N
  kept      a run in which nothing changed opens a browser
"""

import argparse
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

from pypdf import PdfReader

A4, A4_WIDE, A3_WIDE = (595.3, 841.9), (841.9, 595.3), (1190.6, 841.9)
MM = 72 / 25.4
EDGE = 6 * MM
# The text block of GB/T 9704 begins 37 mm from the top and ends 35 mm from the foot: what lies beyond is a running foot.
BLOCK = (35 * MM, A4[1] - 36 * MM)
BLOCKS = "p li td th h1 h2 h3 h4 h5 h6 caption pre blockquote div table tr ul ol dt dd br figcaption img".split()
NAMES = ["示例㛃", "示例䶮", "示例堃", "示例〇"]


class Page(HTMLParser):
    """The title and the pieces of text of an item's page, and where its links lead."""

    def __init__(self, text):
        super().__init__()
        self.pieces, self.depth, self.address, self.after = [""], 0, None, []
        # What a file of a link is like is said on screen only.
        self.unprinted = 0
        self.feed(text)
        self.pieces = [piece for piece in (squeezed(piece) for piece in self.pieces) if piece]

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "link" and attributes.get("rel") == "canonical":
            self.address = attributes["href"]
        if self.depth and tag not in ("img", "br", "hr", "input", "wbr", "col"):
            self.depth += 1
        elif tag == "h1" or "body" in (attributes.get("class") or "").split() and tag == "div":
            self.depth = 1
        if self.depth and attributes.get("class") == "file":
            self.unprinted = self.depth
        if self.depth and tag in BLOCKS:
            self.pieces.append("")
        if self.depth and tag == "a":
            # On paper an address outside the board is spelled out.
            spelled = attributes.get("href", "").startswith("http")
            self.after.append(f"（{attributes['href']}）" if spelled else "")

    def handle_endtag(self, tag):
        if self.depth and tag == "a":
            self.pieces[-1] += self.after.pop()
        if self.depth and self.depth == self.unprinted:
            self.unprinted = 0
        if self.depth and tag not in ("img", "br", "hr", "input", "wbr", "col"):
            self.depth -= 1
        if tag in BLOCKS:
            self.pieces.append("")

    def handle_data(self, data):
        if self.depth and not self.unprinted:
            self.pieces[-1] += data


def squeezed(text):
    return re.sub(r"\s+", "", text)


def ran(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


class Sheet:
    """One PDF, read once."""

    def __init__(self, file):
        self.file = file
        self.reader = PdfReader(file)
        self.texts, self.bodies = [], []
        for page in self.reader.pages:
            body = []

            def visit(text, cm, tm, font, size):
                height = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                if BLOCK[0] < height < BLOCK[1]:
                    body.append(text)

            self.texts.append(page.extract_text(visitor_text=visit))
            self.bodies.append(squeezed("".join(body)))

    def words(self):
        """Words with their boxes, page by page."""
        root = ElementTree.fromstring(ran("pdftotext", "-bbox", str(self.file), "-"))
        space = "{http://www.w3.org/1999/xhtml}"
        for page in root.iter(f"{space}page"):
            size = float(page.get("width")), float(page.get("height"))
            yield size, [
                (word.text or "", *(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")))
                for word in page.iter(f"{space}word")
            ]

    def foots(self, height=BLOCK[0]):
        """The running foot of each page."""
        for size, words in self.words():
            yield " ".join(word[0] for word in words if word[2] > size[1] - height)

    def codes(self):
        """What zbar reads on each page."""
        with tempfile.TemporaryDirectory() as place:
            ran("pdftoppm", "-r", "150", "-gray", str(self.file), f"{place}/p")
            for picture in sorted(Path(place).iterdir()):
                read = subprocess.run(
                    ["zbarimg", "-q", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", str(picture)],
                    capture_output=True, text=True)
                yield read.stdout.split()


def common(sheet, sizes=(A4,)):
    """What must hold for every PDF."""
    catalog = sheet.reader.trailer["/Root"]
    if b"/Subtype /Type3" in Path(sheet.file).read_bytes():
        yield 0, "type3", "a face that is not TrueType"
    for name in ("/StructTreeRoot", "/Outlines", "/MarkInfo", "/Lang"):
        if name not in catalog:
            yield 0, "tags", f"no {name}"
    if not sheet.reader.outline:
        yield 0, "tags", "the outline is empty"
    for number, text in enumerate(sheet.texts, 1):
        found = {f"U+{ord(c):04X}" for c in text if 0x2E80 <= ord(c) <= 0x2FDF}
        if found:
            yield number, "radicals", " ".join(sorted(found))
    for number, (size, words) in enumerate(sheet.words(), 1):
        if not any(abs(size[0] - wide) < 1 and abs(size[1] - high) < 1 for wide, high in sizes):
            yield number, "size", f"{size[0]:.0f} x {size[1]:.0f} pt"
        for word, left, top, right, bottom in words:
            if left < EDGE or top < EDGE or right > size[0] - EDGE or bottom > size[1] - EDGE:
                yield number, "margin", f"{word!r} at {left:.0f},{top:.0f} to {right:.0f},{bottom:.0f}"


def numbers(sheet, height=BLOCK[0]):
    """Each page of a sheet says n/N in its foot, and nothing else of the kind."""
    count = len(sheet.texts)
    for number, foot in enumerate(sheet.foots(height), 1):
        found = re.findall(r"(?<!\d)(\d+) ?/ ?(\d+)(?!\d)", foot)
        if found != [(str(number), str(count))]:
            yield number, "numbers", f"{foot!r}, expected {number}/{count}"


def words(sheet, page):
    text, place = "".join(sheet.bodies), 0
    for piece in page.pieces:
        found = text.find(piece, place)
        if found < 0:
            yield 0, "words", f"{piece[:40]!r} is not behind {text[max(0, place - 20):place]!r}"
            return
        place = found + len(piece)


def codes(sheet, addresses):
    found = [code for page in sheet.codes() for code in page]
    if sorted(found) != sorted(addresses):
        yield 0, "code", f"{sorted(set(found) ^ set(addresses))[:3]} of {len(found)} read, {len(addresses)} expected"


def item(job):
    file, html = job
    sheet, page = Sheet(file), Page(Path(html).read_text("utf-8"))
    found = [*common(sheet), *numbers(sheet), *words(sheet, page), *codes(sheet, [page.address])]
    return file, len(sheet.texts), found


def edition(job):
    """Large print, which turns the paper for a wide table: what holds for every PDF."""
    sheet = Sheet(job[0])
    return job[0], len(sheet.texts), list(common(sheet, (A4, A4_WIDE)))


def poster(job):
    """A poster, with the code of what it tells of on each sheet."""
    file, address, size = job
    sheet = Sheet(file)
    found = [*common(sheet, (size,)), *numbers(sheet, 22 * MM)]
    read = {code for page in sheet.codes() for code in page}
    if read != {address}:
        found.append((0, "code", f"{sorted(read)} read, {address} expected"))
    if not file.stem.startswith("张贴-公示") and len(sheet.texts) > 1:
        found.append((0, "sheets", f"{len(sheet.texts)} sheets"))
    return file, len(sheet.texts), found


def keyword_index(sheet, keywords):
    """主题词索引 on the leaves of a binder: each keyword of its items with the numbers that have it, and no other."""
    text = "".join(squeezed(text) for text in sheet.texts)
    begun = text.find("主题词索引")
    end = text.find("变更页", begun)
    if not keywords:
        return
    leaf = text[begun:end] if 0 <= begun < end else ""
    for word, numbers in keywords.items():
        said = re.search(re.escape(squeezed(word)) + r"((?:\d{4}-\d{4,}、?)+)", leaf)
        if not said or said[1].split("、") != sorted(numbers):
            yield 0, "keywords", f"{word}: {said and said[1]}, expected {sorted(numbers)}"


def binder(job):
    """The sheets of a binder: numbered within themselves, each with its code."""
    file, items, keywords = job
    sheet, found = Sheet(file), []
    found += keyword_index(sheet, keywords)
    runs = []
    leaves = sum(not re.search(r"\d{4}-\d{4,} · \d+/\d+", foot) for foot in sheet.foots())
    if len(items) < 8 and leaves > 3:
        found.append((0, "sheets", f"{leaves} before the papers of {len(items)}"))
    for number, foot in enumerate(sheet.foots(), 1):
        said = re.findall(r"(\d{4}-\d{4,}) · (\d+)/(\d+)(?!\d)", foot)
        if len(said) != 1 and runs:
            found.append((number, "numbers", f"{foot!r}"))
        if len(said) != 1:
            continue
        index, n, of = said[0][0], int(said[0][1]), int(said[0][2])
        if n == 1:
            if runs and runs[-1][1] != runs[-1][2]:
                found.append((number - 1, "numbers", f"{runs[-1][0]} ends with {runs[-1][1]}/{runs[-1][2]}"))
            runs.append([index, 1, of])
        elif not runs or runs[-1] != [index, n - 1, of]:
            found.append((number, "numbers", f"{index} {n}/{of} behind {runs[-1:]}"))
        else:
            runs[-1][1] = n
    if runs and runs[-1][1] != runs[-1][2]:
        found.append((len(sheet.texts), "numbers", f"{runs[-1]}"))
    if sorted(run[0] for run in runs) != sorted(items):
        found.append((0, "numbers", f"sheets {sorted(set(items) ^ {run[0] for run in runs})}"))
    found += [*common(sheet), *codes(sheet, items.values())]
    return file, len(sheet.texts), found


# The sample board


def sample(program, place):
    site, place = place / "site", place / "pdf"
    ran(program, "build", "--quiet", "--output", str(site))
    ran(program, "kiosk", "--quiet", "--pdf", str(place))
    items, binders, lists = {}, {}, set()
    for html in sorted(site.glob("[0-9]*/[0-9]*.html")):
        items[f"{html.parent.name}-{html.stem}"] = html
    addresses = {index: Page(html.read_text("utf-8")).address for index, html in items.items()}
    records = [json.loads(line) for file in site.glob("catalogue-*.jsonl") for line in file.read_text("utf-8").splitlines()]
    keywords = {record["index"]: record.get("keywords", []) for record in records if "withdrawn" not in record}
    for html in sorted((site / "kiosk").glob("*.html")):
        text = html.read_text("utf-8")
        inside = re.findall(r'<article [^>]*id="s([0-9]{4}-[0-9]+)"', text)
        title = re.search(r"<h1>([^<]*)", text)
        if title and title.group(1).endswith("总目录"):
            part = re.search(r"-part-([0-9]+)$", html.stem)
            lists.add("总目录-" + title.group(1).removesuffix("总目录") + (f"-{part.group(1)}" if part else ""))
        if not inside:
            continue
        title = title.group(1)
        words = defaultdict(list)
        for index in inside:
            for word in keywords.get(index, []):
                words[word].append(index)
        binders[f"查阅册-{title}"] = ({index: addresses[index] for index in inside}, dict(words))
    posters = {}
    base = addresses["2013-0031"].removesuffix("2013/0031.html")
    for html in sorted((site / "kiosk").glob("poster-*.html")):
        name = html.stem.removeprefix("poster-")
        title = {"newest": "最新公开"}.get(name, f"公示-{name}" if name in items else f"{name}年数字")
        report = base if name == "newest" else f"{base}report/{name}.html"
        posters[f"张贴-{title}"] = addresses.get(name, report)
    made = {file.stem for file in place.glob("*.pdf")}
    ran(program, "kiosk", "--quiet", "--pdf", str(place), "--a3", "posters")
    for name in sorted(made ^ (items.keys() | binders.keys() | posters.keys() | lists)):
        yield name, 0, "missing", "in one of the two only"
    jobs = [(item, (place / f"{index}.pdf", html)) for index, html in items.items() if index in made]
    jobs += [(binder, (place / f"{name}.pdf", *inside)) for name, inside in binders.items() if name in made]
    for ending, size in ("", A4), ("-A3", A3_WIDE):
        jobs += [(poster, (place / f"{name}{ending}.pdf", address, size)) for name, address in posters.items()]
    yield from checked(jobs)
    before = (place / "2013-0031.pdf").read_bytes()
    (place / "2013-0031.pdf").unlink()
    ran(program, "kiosk", "--quiet", "--pdf", str(place), "2013-0031")
    if (place / "2013-0031.pdf").read_bytes() != before:
        yield "2013-0031", 0, "same", "printed again, the bytes differ"


def checked(jobs):
    # The largest first, so that no core waits for the last.
    jobs.sort(key=lambda job: -job[1][0].stat().st_size)
    pages = 0
    with ProcessPoolExecutor() as pool:
        for run in [pool.submit(check, job) for check, job in jobs]:
            file, count, found = run.result()
            pages += count
            for number, rule, measure in found:
                yield file.stem, number, rule, measure
    print(f"{len(jobs)} PDFs of {pages} pages")


# A board of extremes

ROWS = [f"示例村{chr(0x4E00 + 37 * n)}片第{n}组" for n in range(1, 61)]
LONG = "第{}段。各村按照划定的责任段巡查堤坝、涵洞和山塘，逐段登记水位、渗漏、裂缝和处置情况，每日下午五时以前报镇防汛值班室，值班室汇总后张贴在公告栏。"


def table():
    lines = ["本次登记60组，逐组列出。", "", "| 序号 | 组别 | 登记人 | 面积（亩） |", "| --- | --- | --- | ---: |"]
    lines += [f"| {n} | {row} | {NAMES[n % 4]} | {n}.5 |" for n, row in enumerate(ROWS, 1)]
    return "\n".join(lines) + "\n"


def long():
    parts = []
    for n in range(1, 281):
        if n % 28 == 1:
            parts.append(f"## {'一二三四五六七八九十'[n // 28]}、巡查安排")
        parts.append(LONG.format(n))
    return "\n\n".join(parts) + "\n"


def matter(index, title):
    lines = [
        "---", f"标题: {title}", f"索引号: {index}", "形成日期: 2014-03-17", "公开日期: 2014-03-24", "保密: 可以公开", "审查:",
        "  - 填报 王芳 2014-03-18", "  - 初审 李强 2014-03-19", "  - 复审 吴萍 2014-03-20", "  - 复核 孙涛 2014-03-21",
        "  - 公开 周静 2014-03-24", "---", "",
    ]
    return "\n".join(lines)


# Tables that are wider than a sheet in the usual letters: each ends in a word of its own.
AMOUNTS = "1,286,500.00 11,300,000.00 1,299,999.99 1,000,000.00 299,999.99 61,200,000.00 99,999.99 8.33%".split()
ADDRESS = f"http://www.example.com/zwgk/2014/03/24/{'abcdefghij' * 6}/index.html"


def wide(columns):
    """A table of names, so many columns of amounts, and a remark."""
    amounts = [AMOUNTS[n % len(AMOUNTS)] for n in range(columns - 3)]
    head = ["科目编码", "科目名称", *(f"第{n}项金额" for n in range(1, columns - 2)), "备注"]
    rows = [["201030" + str(row), "行政运行", *amounts, f"末{row}"] for row in range(1, 4)]
    line = "| " + " | ".join(["---", "---", *("---:" for _ in amounts), "---"]) + " |"
    return "\n".join(["收支情况如下。", "", "| " + " | ".join(head) + " |", line, *("| " + " | ".join(row) + " |" for row in rows)]) + "\n"


def addressed():
    return f"设备和网址如下。\n\n| 名称 | 型号 | 备注 |\n| --- | --- | --- |\n| 水泵 | QW{'ABCDE12345' * 6} | 末一 |\n| 网址 | {ADDRESS} | 末二 |\n"


# Columns by edition that must fit, the display's also on posters, and one that cannot: the program says so.
PROSE = "为了做好这项工作，现将有关事项说明如下，请各村按照要求办理。" * 12
WIDE = {
    "2014-0903": ("十一列", wide(11)), "2014-0904": ("八列", wide(8)), "2014-0905": ("地址", addressed()),
    "2014-0907": ("十二列公示", wide(12)), "2014-0908": ("文字里的宽表", f"{PROSE}\n\n## 二、收支\n\n{wide(14)}\n{PROSE}\n"),
}
TOO_WIDE = {"2014-0906": ("四十列", wide(40))}
# The PDFs in which a table lies, and how many pages of these stand.
ACROSS = {
    "2014-0903": 0, "2014-0904-大字版": 0, "2014-0907": 0, "2014-0907-大字版": 2, "2014-0908": 2, "张贴-公示-2014-0907": 0,
}


def cells(file, text):
    """Every cell of a table is in the PDF, blanks and hyphens aside, as often as in the text."""
    # In the order of painting a cell's lines stand together.
    paper = re.sub(r"[\s-]+", "", ran("pdftotext", "-raw", str(file), "-"))
    rows = [line for line in text.splitlines() if line.startswith("| ") and "---" not in line]
    wanted = Counter(re.sub(r"[\s-]+", "", cell) for row in rows for cell in row.strip("| ").split(" | "))
    for cell, count in wanted.items():
        if paper.count(cell) < count:
            yield file.stem, 0, "cells", f"{cell[:30]!r} {paper.count(cell)} times, {count} expected"


def fitted(program, board, place):
    """Wide tables on sheets, in a binder, in large print and on posters: all of them is there, or the run ends with 1."""
    command = [program, "kiosk", "--quiet", "--root", str(board), "--pdf", str(place)]
    ran(*command, *WIDE, "张贴")
    ran(*command, "--large", "2014-0904", "2014-0905", "2014-0907")
    ran(*command, "--a3", "张贴")
    binder = "查阅册-公共服务2014年0801号起"
    told = subprocess.run([*command, *TOO_WIDE, binder], capture_output=True, text=True)
    if told.returncode != 1 or "2014-0906" not in told.stderr:
        yield "2014-0906", 0, "cells", f"forty columns end with {told.returncode}: {told.stderr!r}"
    editions = {f"{index}{way}": index for index in WIDE for way in ("", "-大字版")}
    editions |= {f"张贴-公示-2014-0907{way}": "2014-0907" for way in ("", "-A3")}
    for name, index in editions.items():
        if (place / f"{name}.pdf").exists():
            yield from cells(place / f"{name}.pdf", WIDE[index][1])
    for _, text in WIDE.values():
        yield from cells(place / f"{binder}.pdf", text)
    for name, standing in ACROSS.items():
        yield from across(Sheet(place / f"{name}.pdf"), standing)
    yield from kept(command, place)


def across(sheet, standing):
    sizes = [round(size[0]) for size, _ in sheet.words()]
    if sizes.count(842) < 1 or sizes.count(595) != standing:
        yield sheet.file.stem, 0, "across", f"widths {sizes}, {standing} were to stand"
    for found in itertools.chain(numbers(sheet), common(sheet, (A4, A4_WIDE))):
        yield sheet.file.stem, *found


def kept(command, place):
    """The same run once more, with a browser that tells its version and nothing else."""
    browser = place.parent / "browser"
    browser.write_text('#!/bin/sh\n[ "$1" = --version ] && exec chromium --version\nexit 9\n')
    browser.chmod(0o755)
    before = {file.name: file.stat().st_mtime_ns for file in place.iterdir()}
    again = subprocess.run(
        [*command, *WIDE, "张贴"], capture_output=True, text=True, env=os.environ | {"NOTICEBOARD_BROWSER": str(browser)})
    if again.returncode or before != {file.name: file.stat().st_mtime_ns for file in place.iterdir()}:
        yield "kept", 0, "kept", f"{again.returncode} {again.stderr!r}"


# Titles of one line of a poster, of three, and of six.
TITLES = {
    "one": "南鲁山镇村庄规划建设管理办法",
    "three": "关于转发上级人民政府办公室关于进一步做好农村危房改造和农村最低生活保障对象动态管理以及有关补助资金发放工作的意见的通知",
    "six": "关于印发南鲁山镇农村生活垃圾分类收集和转运处理实施方案的通知" * 4,
}


def newest(program, place):
    """The poster of what is new is one sheet on A4 and on A3, however long titles are, and bears its foot and two items."""
    for name, title in TITLES.items():
        board = place / name
        shutil.copytree("themes", board / "themes")
        (board / "content/公共服务").mkdir(parents=True)
        for file in ("board.yaml", "people.yaml", "kinds.yaml"):
            shutil.copy(f"content/{file}", board / "content")
        for number in range(1, 8):
            text = matter(f"2014-090{number}", f"{title}{number}") + "正文。\n"
            (board / f"content/公共服务/{number}.md").write_text(text, "utf-8")
        release(program, board)
        for wide in ([], ["--a3"]) if name == "three" else ([],):
            ran(program, "kiosk", "--quiet", "--root", str(board), "--pdf", str(place / f"{name}-pdf"), *wide, "newest")
        for file in sorted((place / f"{name}-pdf").glob("*.pdf")):
            sheet = Sheet(file)
            if len(sheet.texts) != 1:
                yield f"{file.stem} {name}", 0, "sheets", f"{len(sheet.texts)} sheets"
            words = squeezed(sheet.texts[0])
            shown = sum(f"2014-090{number}" in words for number in range(1, 8))
            if "咨询电话" not in words or shown < 2 or name == "one" and shown < 5:
                yield f"{file.stem} {name}", 0, "sheets", f"{shown} items, or no foot"


def extremes(program, place):
    board = place / "board"
    shutil.copytree("themes", board / "themes")
    (board / "content/公共服务").mkdir(parents=True)
    for name in ("board.yaml", "people.yaml", "kinds.yaml"):
        shutil.copy(f"content/{name}", board / "content")
    papers = {"2014-0901": ("分组登记表", table()), "2014-0902": ("巡查安排汇编", long())}
    for index, (title, body) in (papers | WIDE | TOO_WIDE).items():
        head = matter(index, title)
        if "公示" in title:
            head = head.replace("保密:", "公示: { 起: 2014-03-24, 止: 2014-04-05 }\n保密:")
        (board / f"content/公共服务/{title}.md").write_text(head + body, "utf-8")
    release(program, board)
    ran(program, "build", "--quiet", "--root", str(board))
    ran(program, "kiosk", "--quiet", "--root", str(board), "--pdf", str(place / "pdf"), *papers)
    ran(program, "kiosk", "--quiet", "--root", str(board), "--pdf", str(place / "pdf"), "--large", *papers)
    yield from fitted(program, board, place / "wide")
    files = {index: place / f"pdf/{index}.pdf" for index in papers}
    jobs = [(item, (file, board / f"site/{index.replace('-', '/')}.html")) for index, file in files.items()]
    jobs += [(edition, (place / f"pdf/{index}-大字版.pdf",)) for index in papers]
    yield from checked(jobs)
    for suffix in ("", "-大字版"):
        yield from rows(Sheet(place / f"pdf/2014-0901{suffix}.pdf"))
        pages = len(Sheet(place / f"pdf/2014-0902{suffix}.pdf").texts)
        if pages < 30:
            yield f"2014-0902{suffix}", 0, "rows", f"{pages} pages, 30 at least were meant"


def release(program, board):
    """Writes the fingerprints that the program itself asks for."""
    # As at a desk: a public log (CI) does not quote what is not released.
    desk = {name: value for name, value in os.environ.items() if name != "CI"}
    said = subprocess.run(
        [program, "check", "--quiet", "--root", str(board), "--format", "json"], capture_output=True, text=True, env=desk)
    for finding in json.loads(said.stdout):
        if not finding["rule"].startswith("fingerprint-"):
            continue
        file = board / finding["path"]
        stamp = re.search(r"[0-9A-Z]{13}-[0-9A-Z]{13}", json.dumps(finding, ensure_ascii=False)).group()
        file.write_text(re.sub(r"^(  - \S+ \S+ 2014-\d\d-\d\d)$", rf"\1 {stamp}", file.read_text("utf-8"), flags=re.M), "utf-8")


def rows(sheet):
    name, place = sheet.file.stem, 0
    # Large print has margins of its own: there all text counts, since a row is never divided by a running foot.
    bodies = sheet.bodies if name in ("2014-0901", "2014-0902") else [squeezed(text) for text in sheet.texts]
    text = "".join(bodies)
    for n, row in enumerate(ROWS, 1):
        wanted = f"{n}{row}{NAMES[n % 4]}{n}.5"
        found = text.find(wanted, place)
        if found < 0:
            yield name, 0, "rows", f"row {n} is not behind the one before"
            return
        place = found + len(wanted)
    pages = 0
    for number, body in enumerate(bodies, 1):
        held = sum(row in body for row in ROWS)
        pages += held > 0
        if held and body.count("序号组别登记人面积（亩）") != 1:
            yield name, number, "rows", f"{held} rows, and the head {body.count('序号组别登记人面积（亩）')} times"
    if pages < 2:
        yield name, 0, "rows", "the table is on one page, so nothing was tried"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", type=Path)
    given = arguments.parse_args()
    program, count, alike = str(given.program.resolve()), 0, Counter()
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        for found in itertools.chain(
                sample(program, place / "sample"), extremes(program, place / "extremes"), newest(program, place / "newest")):
            count += 1
            alike[found[0], found[2]] += 1
            if alike[found[0], found[2]] <= 3:
                print("{} {}: {}: {}".format(*found))
    for (name, rule), times in alike.items():
        if times > 3:
            print(f"{name}: {rule}: {times - 3} more")
    print(f"{count} faults on paper")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
