#!/usr/bin/env python3
"""Checks in a real browser that no page of a built site overflows, clips or overlaps its text.

Requires: Python 3.11, Debian's `chromium-headless-shell` and `fonts-noto-cjk`, PyPI's `playwright` (its own browsers are not needed).

Usage: layout.py SITE [--each N] [--chromium PATH]

Every page type is looked at 320, 360, 768 and 1280 px wide, and as print on the text block of an A4 sheet (156 mm).
Of each type the N largest pages are taken (default 12; 0: all of them). A failure is printed as
`page @ width: rule: selector: measure`; the exit code is 1 if there is any.

The rules:
  scroll   the page as a whole scrolls sideways
  outside  text lies outside the page and outside any box that scrolls
  clipped  a box hides part of its text
  keyboard a box scrolls but cannot be reached by keyboard
  cell     text of a table stands out of its cell
  overlap  two pieces of text lie on one another
  broken   a date, a time, a telephone number, a number of a document or an item, or an amount is broken over two lines
  target   a link that stands alone is less than 44 px high (WCAG 2.5.5; links inside a sentence are exempt)

What is aria-hidden is decoration and left alone, as is what lies in details that are shut.
"""

import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path
from urllib.parse import unquote, urlsplit

from browser import ENGINE
from playwright.sync_api import sync_playwright

SCREENS = [320, 360, 768, 1280]
PRINT_WIDTH = 590  # 156 mm at 96 px an inch

PROBE = r"""
(print) => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const name = (element) => {
    const own = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')
      + [...e.classList].map((c) => '.' + c).join('');
    return element.parentElement ? own(element.parentElement) + ' > ' + own(element) : own(element);
  };
  const fail = (rule, element, measure) => found.push({ rule, selector: name(element), measure });
  const shown = (element) => {
    const style = getComputedStyle(element);
    return style.visibility === 'visible' && element.checkVisibility() && element.getClientRects().length > 0;
  };
  const scroller = (element) => {
    for (let e = element; e && e !== document.body; e = e.parentElement)
      if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return e;
    return null;
  };

  const whole = document.scrollingElement;
  if (whole.scrollWidth > width) fail('scroll', document.body, `${whole.scrollWidth} > ${width} px`);

  for (const element of document.body.querySelectorAll('*')) {
    if (!shown(element)) continue;
    const style = getComputedStyle(element);
    if (element.closest('[aria-hidden=true]')) continue;
    const wider = element.scrollWidth - element.clientWidth, taller = element.scrollHeight - element.clientHeight;
    if (style.display !== 'inline' && element.clientWidth > 0) {
      if (/hidden|clip/.test(style.overflowX) && wider > 1) fail('clipped', element, `${wider} px across`);
      if (/hidden|clip/.test(style.overflowY) && taller > 1) fail('clipped', element, `${taller} px down`);
      if (style.textOverflow === 'ellipsis' && wider > 1) fail('clipped', element, `${wider} px behind an ellipsis`);
      if (/auto|scroll/.test(style.overflowX) && wider > 1) {
        if (print) fail('clipped', element, `${wider} px in a box that cannot scroll on paper`);
        else if (element.tabIndex < 0 && !element.querySelector('a[href]')) fail('keyboard', element, `${wider} px`);
      }
    }
    if (!print && element.matches('a[href], summary, button')) {
      const box = element.getBoundingClientRect();
      if (style.display !== 'inline' && box.right > 0 && box.height < 43.5)
        fail('target', element, `${box.height.toFixed(1)} px high: ${element.textContent.trim().slice(0, 20)}`);
    }
  }

  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !shown(parent) || parent.closest('[aria-hidden=true]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(parent).fontSize), box = scroller(parent);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.right <= 0) continue;
      if (!box && (rect.right > width + 1 || rect.left < -1))
        fail('outside', parent, `${rect.left.toFixed(0)}..${rect.right.toFixed(0)} of ${width} px`);
      // The glyphs only: a font's own box is taller than its line.
      const middle = (rect.top + rect.bottom) / 2, cell = parent.closest('td, th')?.getBoundingClientRect();
      if (cell?.height && (middle - size / 2 < cell.top - 0.5 || middle + size / 2 > cell.bottom + 0.5))
        fail('cell', parent, `${(middle - cell.top).toFixed(0)} of ${cell.height.toFixed(0)} px: ${node.data.trim().slice(0, 20)}`);
      pieces.push({ node, parent, box, left: rect.left, right: rect.right,
        top: middle - size * 0.4, bottom: middle + size * 0.4 });
    }
  }
  pieces.sort((a, b) => a.top - b.top);
  for (let i = 0; i < pieces.length; i++)
    for (let j = i + 1; j < pieces.length && pieces[j].top < pieces[i].bottom - 2; j++) {
      const a = pieces[i], b = pieces[j];
      if (a.node === b.node || a.box !== b.box) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      if (across > 2) fail('overlap', a.parent, `${across.toFixed(0)} px with ${name(b.parent)}`);
    }
  return found;
}
"""


# What stays on one line: dates, times and hours, telephone numbers, numbers of documents and items, amounts.
WHOLE = r"""
() => {
  const kinds = [
    /(?<![\d-])\d{4}-\d{1,2}-\d{1,2}(?!\d)/g,
    /(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月/g,
    /(?<!\d)\d{1,2}[:：]\d{2}(?:[—–-]+\d{1,2}[:：]\d{2})?/g,
    /(?<!\d)0\d{2,3}-\d{3,4}-?\d{4}(?!\d)|(?<!\d)1\d{10}(?!\d)/g,
    /\p{Script=Han}{0,8}〔\d{4}〕\d+号?/gu,
    /(?<![\d-])\d{4}-\d{4}(?![\d-])/g,
    /(?<!\d)\d[\d,.]*[百千万亿]*(?:元|亩|吨|户|人|件|公里|米|%|％)/g,
  ];
  const blocks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement;
    if (!node.data.trim() || !block.checkVisibility()) continue;
    while (block !== document.body && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
    blocks.set(block, [...blocks.get(block) || [], node]);
  }
  const found = [];
  for (const nodes of blocks.values()) {
    // Of a line each character with its node and place; nothing goes on from one element into its sister.
    const places = [];
    let text = '';
    nodes.forEach((node, number) => {
      const before = nodes[number - 1];
      if (before && !before.parentElement.contains(node) && !node.parentElement.contains(before)) {
        text += '\n';
        places.push(null);
      }
      text += node.data;
      for (let place = 0; place < node.data.length; place++) places.push([node, place]);
    });
    for (const kind of kinds) for (const { 0: what, index } of text.matchAll(kind)) {
      const range = document.createRange(), [last, end] = places[index + what.length - 1];
      range.setStart(...places[index]);
      range.setEnd(last, end + 1);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
      const lowest = Math.max(...boxes.map((box) => box.top)), highest = Math.min(...boxes.map((box) => box.bottom));
      const element = places[index][0].parentElement;
      if (boxes.length > 1 && lowest >= highest - 2)
        found.push({ rule: 'broken', selector: `${element.tagName.toLowerCase()}.${element.className}`, measure: what });
    }
  }
  return found;
}
"""


def page_type(path: Path) -> str:
    """Names the kind of page by its address in the site."""
    text = path.as_posix()
    for kind, pattern in [
        ("year", r"\d{4}/index\.html"),
        ("item", r"\d{4}/[^/]+\.html"),
        ("report", r"report/\d{4}\.html"),
        ("touch item", r"kiosk/\d{4}/[^/]+\.html"),
        ("touch list", r"kiosk/(browse|find)/[^/]+\.html"),
        ("touch report", r"kiosk/report/\d{4}\.html"),
        ("binder", r"kiosk/[a-z-]+-\d{4}(-\d+)?\.html"),
        ("list of binders", r"kiosk/(?!index|print|find|as-of)[^/]+\.html"),
        ("category", r"[a-z-]+/(index|page-\d+)\.html"),
    ]:
        if re.fullmatch(pattern, text) and text not in ("kiosk/index.html", "report/index.html"):
            return kind
    return text


def chosen_pages(site: Path, each: int) -> list[Path]:
    """Takes the largest pages of every type: they hold the widest tables and the longest titles."""
    by_type = defaultdict(list)
    for path in site.rglob("*.html"):
        by_type[page_type(path.relative_to(site))].append(path)
    chosen = []
    for paths in by_type.values():
        paths.sort(key=lambda path: (-path.stat().st_size, path.as_posix()))
        chosen += paths[:each] if each else paths
    return sorted(chosen)


REFRESH = re.compile(rb'<meta http-equiv="refresh"[^>]*>')


def stay(route) -> None:
    """Serves a page without its order to go elsewhere, so that the page at a former address can be looked at."""
    path = Path(unquote(urlsplit(route.request.url).path))
    body = path.read_bytes()
    if REFRESH.search(body):
        route.fulfill(body=REFRESH.sub(b"", body), content_type="text/html; charset=utf-8")
    else:
        route.continue_()


def look(site: Path, pages: list[Path], executable: str) -> int:
    """Opens every page at every width; prints what is wrong and returns how many failures there were."""
    failures = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for width, medium in [(width, "screen") for width in SCREENS] + [(PRINT_WIDTH, "print")]:
            page = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
            page.emulate_media(media=medium)
            page.route("**/*.html", stay)
            for path in pages:
                page.goto(path.as_uri())
                at = "print A4" if medium == "print" else f"{width} px"
                for fault in page.evaluate(PROBE, medium == "print") + page.evaluate(WHOLE):
                    failures += 1
                    print(f"{path.relative_to(site)} @ {at}: {fault['rule']}: {fault['selector']}: {fault['measure']}")
            page.close()
        browser.close()
    return failures


def main() -> int:
    parser = argparse.ArgumentParser(description="no overflow, clipping or overlap on any page of a built site")
    parser.add_argument("site", type=Path)
    parser.add_argument("--each", type=int, default=12, help="pages of each type, largest first; 0: all")
    parser.add_argument("--chromium", default=ENGINE)
    options = parser.parse_args()
    site = options.site.resolve()
    pages = chosen_pages(site, options.each)
    if not pages:
        print(f"no pages in {options.site}", file=sys.stderr)
        return 64
    failures = look(site, pages, options.chromium)
    print(f"{len(pages)} pages, {len(SCREENS)} widths and A4: {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
