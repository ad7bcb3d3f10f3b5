#!/usr/bin/env python3
"""Turns a made-up board into the content of a Hugo site: the same notices, Hugo's names for the same facts.

Usage: convert.py BOARD-ROOT HUGO-ROOT
What our program works out but Hugo cannot (addresses of linked notices, papers explained by others, what is in a
binder, what stands under a character) is put into Hugo's front matter beforehand: Hugo has less to do, never more.
"""

import json
import re
import shutil
import sys
from collections import Counter, defaultdict
from pathlib import Path

from finder import Finder
from notice import Notice, both, edition, given, load, words
from shelf import Shelf

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
KIOSK_ONLY = {"outputs": ["kiosk"], "sitemap": {"disable": True}}
# Single pages that say what the theme's words say: name, title, the part of the file of words.
TOLD = (
    ("apply", "依申请公开", "application on request"), ("supervision", "监督和投诉", "supervision"),
    ("opinions", "意见和建议", "opinions and suggestions"), ("training", "培训和宣传", "training and publicity"),
    ("coverage", "信息公开专栏", "what the law demands"), ("report/index", "年度报告", "yearly reports"),
)


def told(part):
    """The words of one part of the theme, a paragraph each."""
    words = (ROOT / "themes/default/strings.zh-CN.yaml").read_text("utf-8")
    lines = re.search(f"^# {part}.*\n((?:[^#\n].*\n)*)", words, re.MULTILINE)[1]
    return "\n\n".join(map(str, load(lines).values())) + "\n"


class Conversion:
    def __init__(self, root, target):
        self.content = root / "content"
        self.target = target
        self.board = load((self.content / "board.yaml").read_text("utf-8"))
        self.today = self.board["冻结日期"]
        self.names = {c["标识"]: c["名称"] for c in self.board["类别"]}
        self.slugs = {name: slug for slug, name in self.names.items()}
        found = (p for name in self.slugs for p in sorted((self.content / name).rglob("*.md")))
        self.notices = [Notice(path) for path in found if path.name != "README.md"]
        self.by_index = {notice.index: notice for notice in self.notices}
        self.released = sorted((n for n in self.notices if not n.is_draft), key=lambda n: (n.released, n.index))[::-1]
        self.explained = defaultdict(list)
        for notice in self.released:
            self.explained[notice.keys.get("解读")].append(notice.link())
        self.shelf = Shelf(self.released, self.slug, self.names)
        self.finder = Finder(self.released)

    def run(self):
        self.copy()
        for notice in self.notices:
            self.write_notice(notice)
        for category in self.board["类别"]:
            self.write_category(category)
        self.write_home()
        self.write_single_pages()
        self.write_catalogue()
        self.write_binders()
        self.write_posters()
        self.write_kiosk()
        return len(self.notices)

    def copy(self):
        shutil.copytree(HERE / "layouts", self.target / "layouts", dirs_exist_ok=True)
        # Of two frames for HTML Hugo would take either for a third form.
        shutil.copy(HERE / "layouts/baseof.html", self.target / "layouts/baseof.catalogue.html")
        shutil.copytree(ROOT / "themes/default/assets", self.target / "assets", dirs_exist_ok=True)
        shutil.copy(HERE / "hugo.yaml", self.target)
        (self.target / "static").mkdir()
        for name in ("catalogue.schema.json", "favicon.ico"):
            shutil.copy(ROOT / "site" / name, self.target / "static")

    def write(self, path, front, body=""):
        """Front matter is JSON, the form that Hugo reads fastest."""
        file = self.target / "content" / f"{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(front, ensure_ascii=False, default=str) + "\n" + body, "utf-8")

    def page(self, name, title, layout=None, body="", **front):
        """A page of its own address; the name of its file is the address's unless told otherwise."""
        address = {"title": title, "layout": layout or name, "url": f"/{name}.html", "outputs": ["html"]}
        self.write(front.pop("file", name).replace("/", "-"), address | front, body)

    def write_data(self, name, data):
        file = self.target / "data" / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(data, ensure_ascii=False), "utf-8")

    def slug(self, notice):
        return self.slugs[notice.path.relative_to(self.content).parts[0]]

    def write_notice(self, notice):
        keys, slug = notice.keys, self.slug(notice)
        front = given({
            "title": notice.title, "slug": notice.slug, "date": notice.released, "lastmod": notice.last_change,
            "draft": notice.is_draft, "years": [str(notice.released.year)], "index": notice.index,
            "column": f"{list(self.names).index(slug):02}", "edition": notice.edition, "mark": notice.mark,
            "featured": keys.get("重点"), "description": notice.summary, "summary": keys.get("概述"),
            "record": notice.record(self.names[slug], self.board), "days": notice.days(),
            "display": notice.display(self.today), "noted": bool(notice.mark or "公示" in keys),
            "binder": Shelf.address(slug, notice), "list": f"/kiosk/{slug}/#n{notice.index}",
        })
        front |= given(self.companions(notice))
        folder = notice.path.relative_to(self.content).parent.name
        self.write(f"{slug}/{folder}/{notice.path.stem}", front, notice.markdown())

    def companions(self, notice):
        keys = notice.keys
        if notice.is_withdrawn:
            return {"withdrawn": {"date": both(keys["撤回"]["日期"]), "reason": keys["撤回"]["原因"]}}
        other = {key: self.by_index.get(keys.get(key)) for key in ("解读", "废止依据")}
        return {
            "attachments": [self.attach(notice, n, a) for n, a in enumerate(keys.get("附件", []), 1)],
            "explains": other["解读"] and other["解读"].link(),
            "repealedby": other["废止依据"] and other["废止依据"].link(),
            "explainedby": self.explained.get(notice.index), "event": keys.get("起算", {}).get("事由"),
            "history": notice.history(), "kept": notice.kept(),
        }

    def attach(self, notice, number, attachment):
        source = notice.path.parent / attachment["文件"]
        address = f"/{notice.year}/{notice.serial}/{number}{source.suffix}"
        file = self.target / "static" / address.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, file)
        size = source.stat().st_size
        return {"address": address, "file": attachment["文件"], "name": attachment["名称"],
                "about": f"{source.suffix[1:].upper()}，{f'{size // 1024} KB' if size >= 1024 else f'{size} B'}",
                "text": notice.attached(source.read_text("utf-8", "replace"))}

    def write_category(self, category):
        own = [notice for notice in self.released if self.slug(notice) == category["标识"]]
        years = Counter(notice.released.year for notice in own)
        front = {"title": category["名称"], "description": category["说明"], "keywords": category.get("关键词", []),
                 "column": category.get("栏目类型", "信息公开目录"), "withdrawn": sum(n.is_withdrawn for n in own),
                 "spans": [{"year": year, "count": count} for year, count in sorted(years.items(), reverse=True)]}
        self.write(f"{category['标识']}/_index", front)

    def write_home(self):
        latest = [n.index for n in self.released if not n.is_withdrawn and not self.runs(n)][:8]
        year = self.today.year - 1
        self.write("_index", {
            "title": "首页", "count": len(self.released), "running": [n.index for n in self.running()], "latest": latest,
            "chosen": [n.index for n in self.released if n.keys.get("重点")][:8], "asof": both(self.today), "year": year,
            "figure": sum(n.released.year == year for n in self.released)})

    def runs(self, notice):
        return (notice.display(self.today) or {}).get("running", False)

    def running(self):
        return [notice for notice in self.released if self.runs(notice)]

    def write_single_pages(self):
        for name, title, part in TOLD:
            self.page(name, title, "told", told(part))
        self.page("guide", "公开指南", "told", self.guide())
        for name, title, text in (("guide", "公开指南", self.guide()), ("report", "年度报告", "还没有年度报告。")):
            self.page(f"{name}/index", title, "told", text, file=f"kiosk-{name}", **KIOSK_ONLY)
        over = [n.index for n in self.released if "公示" in n.keys and not n.is_withdrawn and not self.runs(n)]
        self.page("gongshi", "公示一览", "displays", running=[n.index for n in self.running()], over=over[:100])
        for name, title in (("search", "查找"), ("categories", "按类别查看"), ("sitemap", "网站地图"), ("feed", "怎样订阅更新")):
            self.page(name, title)
        self.write_data("keywords", self.finder.index())

    def guide(self):
        guide = self.board["指南"]
        lines = [f"## 信息分类\n\n{guide['信息分类']}\n", f"## 编排体系\n\n{guide['编排体系']}\n"]
        for name in ("获取方式", "申请说明", "监督救济"):
            lines.append(f"## {name}\n\n" + "\n".join(f"- {line}" for line in guide[name]) + "\n")
        return "\n".join(lines) + "\n" + told("inquiry guide")

    def write_catalogue(self):
        years = sorted({notice.released.year for notice in self.released}, reverse=True)
        counts = Counter((self.slug(notice), notice.released.year) for notice in self.released)
        rows = [{"slug": slug, "name": name, "counts": [counts[slug, year] for year in years]}
                for slug, name in self.names.items()]
        self.page("catalogue", "公开目录", "counts", spans=years, rows=rows)
        for form, ending in (("records", "json"), ("linked", "jsonld")):
            self.page("catalogue", "公开目录", "counts", file=f"catalogue-{form}", url=f"/catalogue.{ending}",
                      outputs=[form], spans=years)

    def write_binders(self):
        for page in [*self.shelf.binder_pages(), *self.shelf.list_pages()]:
            self.write_sheet(page.pop("id"), page)
        for year, items, binders in self.shelf.editions():
            self.write_editions(f"editions-{year}", items=items, entries=self.entries("binder", binders))
        lists = self.entries("list", self.shelf.list_pages())
        posters = [{"kind": "poster", "id": n.index, "title": n.title, "edition": n.edition} for n in self.running()]
        self.write_editions("editions", entries=lists + posters)

    @staticmethod
    def entries(kind, pages):
        return [{"kind": kind} | {name: page[name] for name in ("id", "title", "edition")} for page in pages]

    def write_editions(self, name, **front):
        self.write(f"kiosk/{name}", {"title": name, "layout": "editions", "url": f"/kiosk/{name}.json",
                                     "outputs": ["editions"]} | front)

    def write_sheet(self, name, front):
        """A page for the printer."""
        self.write(f"kiosk/{name}", {"url": f"/kiosk/{name}.html", "name": name, "outputs": ["html"]} | front)

    def write_posters(self):
        hidden = {"layout": "poster", "sitemap": {"disable": True}}
        for notice in self.running():
            self.write_sheet(f"poster-{notice.index}", hidden | {"title": notice.title, "items": [notice.index]})
        newest = [notice.index for notice in self.released if not notice.is_withdrawn][:12]
        self.write_sheet("poster-newest", hidden | {
            "title": "最新公开的信息", "newest": True, "items": newest, "edition": edition(*newest),
            "asof": words(self.today)})
        heads = list(self.shelf.heads())
        self.write_sheet("print", {
            "title": "打印与查阅", "layout": "print", "asof": both(self.today),
            "posters": [notice.index for notice in self.running()],
            "categories": [h for h in heads if not h["id"].isdigit()],
            "annual": [h for h in heads if h["id"].isdigit()]})
        self.write("kiosk/_index", {"title": "打印与查阅", "build": {"render": "never"}})

    def write_kiosk(self):
        """The pages of the touch kiosk that belong to no item."""
        self.page("find", "按字、按主题词查找", **KIOSK_ONLY)
        self.page("as-of", "内容截至", day=words(self.today), **KIOSK_ONLY)
        self.write_data("finder", self.finder.groups())
        for found in self.finder.entries:
            title = f"主题词：{found['word']}" if found["initials"] else f"标题查“{found['word']}”字"
            self.write(f"found/{found['name']}", {
                "title": title, "layout": "found", "url": found["address"], "count": found["count"],
                "items": found["items"]} | KIOSK_ONLY)
        self.write("found/_index", {"title": "查找", "build": {"render": "never"}})


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 64
    root, target = Path(sys.argv[1]), Path(sys.argv[2])
    if target.exists() and any(target.iterdir()):
        print(f"convert.py: {target} is not empty", file=sys.stderr)
        return 1
    print(f"{Conversion(root, target).run()} notices converted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
