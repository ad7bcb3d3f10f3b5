#!/usr/bin/env python3
"""Makes one page of every component of a theme in every state that the sample board and its drafts have, and looks at it.

Nothing on the page is written by hand: each piece is cut out of a page that the program made, so that it is what readers
get. A class that a template names and no piece shows is a failure: a state that nobody has looked at.

Requires: Python 3.11, Debian's `chromium-headless-shell` and `fonts-noto-cjk`, PyPI's `playwright` and `axe-playwright-python`.

Usage: components.py PROGRAM [--theme NAME] [--output FILE] [--pictures FOLDER] [--chromium PATH]

To be run in the repository's root. A failure is printed as `rule: what`; the exit code is 1 if there is any. The rules:
  shown    a class of a template is on no piece
  axe      axe-core finds a breach of WCAG 2.2 A or AA, at 360 and 1280 px, light, dark, in large print and high contrast
  layout   text is clipped, overlaps or lies outside of the page at 360 and 1280 px
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.resources import files
from pathlib import Path

from browser import ENGINE
from layout import PROBE
from playwright.sync_api import sync_playwright

# What the page has, in its order; a piece within another of the same line is a part of it.
COMPONENTS = {
    "头和导航": ".mast, .ways, .strip, .crumb, .tools",
    "标题和状态": ".paper-head, .lead, .as-of, .state",
    "提示框和印章": ".notice, .inset, .empty, .unverified, .kept, .mark",
    "正文": ".body > *, .red-head, .origin",
    "表格": ".table",
    "列表": ".list > li, .picks, .plain, .history, .places, .slip, .hits, .keywords",
    "附件、相关内容": ".files-title, .files, .extra, .beside, .on-page",
    "目录信息": ".facts, .pairs, .fold, .ledger",
    "入口": ".large-link, .directory, .years, .pager, .more, .binder-link, .group",
    "图": ".chart",
    "表单": ".find, .blank-form, .blank, fieldset, .orders",
    "纸": ".cover, .running, .poster, .slip-foot, .ticks, .leaf-edition, .checklist, .proof",
    "脚": ".foot",
}

# Classes without a look of their own: hooks of scripts, and boxes that hold the pieces above.
BARE = {
    "split", "split-now", "split-ways", "split-main", "split-side", "with-nav", "at-kiosk", "binder", "wrap", "mode", "skip",
    "contents", "leaf", "reckonings", "now", "all", "ask", "figures", "item", "single", "sheet", "text", "screen-only",
    "entry", "entry-table", "entry-sheet", "paper", "paper-main", "poster-main", "running-title", "wide", "found", "kinds",
}

HARVEST = r"""
(kinds) => Object.entries(kinds).flatMap(([name, selector]) => {
  const found = [];
  for (const element of document.querySelectorAll(selector)) {
    if (element.parentElement.closest(selector) && element.textContent.length > 400) continue;
    const copy = element.cloneNode(true);
    // Of long lists and tables the first lines, and one of each further make.
    for (const list of copy.querySelectorAll('tbody, ul, ol, dl, .blanks')) {
      const makes = new Set();
      [...list.children].forEach((line, place) => {
        const make = line.innerHTML.replace(/[^<]*(<[a-z]+( class="[^"]*")?)?/g, '$1');
        if (place > 1 && (makes.has(make) || place > 12)) line.remove();
        makes.add(make);
      });
    }
    const parts = new Set();
    for (const part of [copy, ...copy.querySelectorAll('*')]) {
      parts.add(part.tagName + [...part.classList].sort().map((name) => '.' + name).join(''));
    }
    for (const part of [copy, ...copy.querySelectorAll('*')]) {
      // What names it may stand on the page and not in the piece.
      const by = part.getAttribute('aria-labelledby');
      if (by && !copy.querySelector('#' + CSS.escape(by)) && copy.id !== by && document.getElementById(by)) {
        part.removeAttribute('aria-labelledby');
        part.setAttribute('aria-label', document.getElementById(by).textContent);
      }
      for (const name of ['src', 'href']) {
        const value = part.getAttribute(name);
        if (value && !/^([a-z]+:|#)/.test(value)) part.setAttribute(name, new URL(value, location.href).href);
      }
    }
    found.push([name, [...parts].sort().join(' '), copy.outerHTML]);
  }
  return found;
})
"""

# What neither the sample nor its drafts have, and what shows it.
ELSEWHERE = {
    "pager": "lists of more than a hundred items",
    "unverified": "a report whose form was not compared with the printed one",
    "checklist": "the print job of kiosk --pdf", "ticks": "the print job of kiosk --pdf", "job": "the print job of kiosk --pdf",
    "countdown": "the script, on boards that are no sample",
    "small": "a poster of long titles, which paper.py prints",
}

# Ids are made unique, so that labels go on naming what they named.
PREFIX = re.compile(r'\b(id|for|aria-labelledby|aria-describedby)="([^"]+)"|href="#([^"]*)"')

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def built(program: str, theme: str, folder: Path) -> list[Path]:
    """The sample with this theme as readers have it, and as reviewers do."""
    board = folder / "board"
    for name in ("content", "themes"):
        shutil.copytree(name, board / name)
    settings = board / "content/board.yaml"
    settings.write_text(re.sub(r"(?m)^主题: .*$", f"主题: {theme}", settings.read_text("utf-8")), "utf-8")
    sites = [folder / "site", folder / "drafts"]
    for option, site in zip(("--output", "--drafts"), sites):
        done = subprocess.run(
            [program, "build", "--root", str(board), "--quiet", option, str(site)], capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stderr)
    return sites


def pieces(browser, sites: list[Path]) -> dict[str, list[str]]:
    """The shortest piece of each make-up, by component."""
    shortest: dict[tuple[str, str], str] = {}
    page = browser.new_page(java_script_enabled=True)
    for site in sites:
        for path in sorted(site.rglob("*.html")):
            source = path.read_bytes()
            if b'class="tools' not in source or b'http-equiv="refresh"' in source:
                continue
            page.goto(path.as_uri(), wait_until="commit")
            page.wait_for_load_state("domcontentloaded")
            for name, make, html in page.evaluate(HARVEST, COMPONENTS):
                if len(html) < len(shortest.get((name, make), html + " ")):
                    shortest[name, make] = html
    page.close()
    found: dict[str, list[str]] = {name: [] for name in COMPONENTS}
    for (name, make), html in sorted(shortest.items(), key=lambda entry: (entry[0][0], len(entry[1]))):
        found[name].append(html)
    # A piece whose classes others show already adds nothing.
    for name, htmls in found.items():
        seen: set[str] = set()
        kept = []
        for html in htmls:
            classes = set(re.findall(r'class="([^"]*)"', html)) | {html.split(">")[0].split(" ")[0]}
            if not classes <= seen:
                kept.append(html)
            seen |= classes
        found[name] = kept
    return found


def page_of(found: dict[str, list[str]], site: Path) -> str:
    example = next(path for path in sorted(site.glob("[0-9]*/index.html")))
    links = "\n".join(
        f'<link rel="stylesheet" href="{(example.parent / href).resolve().as_uri()}"{rest}>'
        for href, rest in re.findall(r'<link rel="stylesheet" href="([^"]*)"([^>]*)>', example.read_text("utf-8")))
    parts, number = [], 0
    for name, htmls in found.items():
        parts.append(f"<h2>{name}</h2>")
        for html in htmls:
            number += 1
            unique = PREFIX.sub(
                lambda match: f'href="#c{number}-{match[3]}"' if match[1] is None else
                f'{match[1]}="{" ".join(f"c{number}-{word}" for word in match[2].split())}"', html)
            tag = "ul" if html.startswith("<li") else "div"
            holder = re.match(r"<li", html) and {"列表": "list", "入口": "plain"}.get(name, "plain") or "component"
            parts.append(f'<{tag} class="{holder}">{unique}</{tag}>')
    return (f'<!doctype html>\n<html lang="zh-CN">\n<meta charset="utf-8">\n<title>部件</title>\n'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">\n{links}\n'
            f'<body><span class="mode" id="large"></span><span class="mode" id="contrast"></span>\n'
            f'<main class="wrap"><h1>部件</h1>\n' + "\n".join(parts) + "\n</main></body></html>\n")


def classes(theme: str) -> set[str]:
    """What templates of the site, not of the touch kiosk, name as classes."""
    named: set[str] = set()
    for folder in ("themes/default/templates", f"themes/{theme}/templates"):
        for path in Path(folder).glob("*.mustache"):
            if not path.name.startswith("touch-") and path.name not in ("notfound.mustache", "moved.mustache"):
                for value in re.findall(r'class="([^"]*)"', path.read_text("utf-8")):
                    named |= set(re.sub(r"\{\{[#^/][^}]*\}\}", " ", value).split())
    return named - BARE - ELSEWHERE.keys()


def look(browser, page_path: Path, axe: str, pictures: Path | None) -> list[str]:
    failures = []
    for width in (360, 1280):
        for mode in ("light", "dark", "large", "contrast"):
            context = browser.new_context(
                viewport={"width": width, "height": 800}, color_scheme="dark" if mode == "dark" else "light",
                reduced_motion="reduce")
            page = context.new_page()
            page.goto(page_path.as_uri() + (f"#{mode}" if mode in ("large", "contrast") else ""))
            page.evaluate(axe)
            found = page.evaluate(
                "(tags) => axe.run({runOnly: tags}).then((r) => r.violations.map("
                "(v) => v.id + ' ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(', ')))", TAGS)
            failures += [f"axe: {mode} @ {width} px: {fault}" for fault in found]
            if mode == "light":
                for fault in page.evaluate(PROBE, False):
                    if fault["rule"] in ("scroll", "outside", "clipped", "overlap"):
                        failures.append(f"layout: @ {width} px: {fault['rule']} {fault['selector']} {fault['measure']}")
            if pictures:
                page.screenshot(path=pictures / f"components-{width}-{mode}.png", full_page=True)
            context.close()
    return failures


def main() -> int:
    parser = argparse.ArgumentParser(description="a page of every component of a theme")
    parser.add_argument("program")
    parser.add_argument("--theme", default="default")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--chromium", default=ENGINE)
    options = parser.parse_args()
    axe = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        sites = built(options.program, options.theme, Path(place))
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        found = pieces(browser, sites)
        html = page_of(found, sites[0])
        path = Path(place) / "components.html"
        path.write_text(html, "utf-8")
        if options.output:
            options.output.write_text(html, "utf-8")
        shown = {name for value in re.findall(r'class="([^"]*)"', html) for name in value.split()}
        failures = [f"shown: .{name} is on no piece" for name in sorted(classes(options.theme) - shown)]
        failures += look(browser, path, axe, options.pictures)
        browser.close()
    for failure in failures:
        print(failure)
    print(f"{sum(map(len, found.values()))} pieces of {len(found)} kinds in the theme {options.theme}: "
          f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
