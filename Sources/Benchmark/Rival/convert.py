#!/usr/bin/env python3
"""Turns a made-up board into the content of a Hugo site: the same notices, Hugo's names for the same facts.

Usage: convert.py BOARD-ROOT HUGO-ROOT
What our program works out but Hugo cannot (addresses of linked notices, papers explained by others, states of validity)
is put into Hugo's front matter beforehand: Hugo has less to do, never more.
"""

import json
import re
import shutil
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

import yaml

HERE = Path(__file__).parent
INITIALS = (HERE.parents[1] / "CEmbedded/Files/initials.txt").read_text("ascii").replace("\n", "")
OPENING = re.compile("关于(?:印发|转发|批转|公布|发布|下发|加强|做好|开展)?")
UNIT = "(?:年度|年|月份|月|日)"
DATE = re.compile(f"[上下]半年|(?:[0-9]+{UNIT}?|[〇零一二三四五六七八九十]+{UNIT})(?:[至到和](?=[0-9]))?")
TURN = re.compile("第[0-9〇零一二三四五六七八九十]+(?:季度|批次|批|期|次|号|届)")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LINK = re.compile(r"\]\((?:\.\./)*([^)\s]+\.md)\)")


def load(text):
    return yaml.load(text, LOADER)


class Notice:
    """One notice: its front matter, its body, and where its page will be."""

    def __init__(self, path):
        _, front, self.body = path.read_text("utf-8").split("---\n", 2)
        self.path = path
        self.keys = load(front)
        self.index = self.keys["索引号"]
        self.year, self.serial = self.index.split("-")
        self.address = f"/{self.year}/{self.serial}.html"
        self.is_draft = len(self.keys["审查"]) < 5

    def place(self):
        return {"index": self.index, "address": self.address}


class Conversion:
    def __init__(self, root, target):
        self.content = root / "content"
        self.target = target
        self.board = load((self.content / "board.yaml").read_text("utf-8"))
        self.slugs = {c["名称"]: c["标识"] for c in self.board["类别"]}
        found = (p for name in self.slugs for p in sorted((self.content / name).rglob("*.md")))
        self.notices = [Notice(path) for path in found if path.name != "README.md"]
        self.by_index = {notice.index: notice for notice in self.notices}
        self.explained = defaultdict(list)
        for notice in self.notices:
            if "解读" in notice.keys and not notice.is_draft:
                self.explained[notice.keys["解读"]].append(notice.place())

    def run(self):
        for name in ("layouts", "assets"):
            shutil.copytree(HERE / name, self.target / name, dirs_exist_ok=True)
        shutil.copy(HERE / "hugo.yaml", self.target)
        for notice in self.notices:
            self.write_notice(notice)
        for category in self.board["类别"]:
            self.write_category(category)
        self.write_kiosk()
        self.write("guide.md", {"title": "公开指南", "layout": "guide", "url": "/guide.html"}, self.guide())
        return len(self.notices)

    def write(self, path, front, body):
        """Front matter is JSON, the form that Hugo reads fastest."""
        file = self.target / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(front, ensure_ascii=False, default=str) + "\n" + body, "utf-8")

    def write_category(self, category):
        slug = category["标识"]
        self.write(f"{slug}/_index.md", {"title": category["名称"], "description": category["说明"]}, "")
        of_category = [n for n in self.notices if self.slug(n) == slug]
        self.write_binder(slug, {"title": category["名称"], "category": slug}, of_category)

    def write_binder(self, name, front, notices):
        """Without items there is no binder."""
        released = [notice for notice in notices if not notice.is_draft]
        if released:
            front |= {"layout": "binder", "url": f"/kiosk/{name}.html", "changes": self.last_changes(released)}
            self.write(f"kiosk/{name}.md", front, "")

    def last_changes(self, notices):
        """The rows of a binder's change leaf, newest first."""
        rows = []
        for notice in notices:
            keys = notice.keys
            events = [(self.released(keys), "新增")] + [(c["公开"], c["说明"]) for c in keys.get("变更", [])]
            if "撤回" in keys:
                events.append((keys["撤回"]["日期"], "撤回"))
            rows += [(str(day), notice.index, self.title(keys), note) for day, note in events]
        return [dict(zip(("date", "index", "title", "note"), row)) for row in sorted(rows, reverse=True)[:20]]

    def write_kiosk(self):
        """Year binders, posters, the print room, and the pages of the touch kiosk that belong to no item."""
        by_year = defaultdict(list)
        for notice in self.notices:
            by_year[str(self.released(notice.keys).year)].append(notice)
        for year, notices in by_year.items():
            self.write_binder(year, {"title": f"{year}年", "year": year}, notices)
        self.write("kiosk/_index.md", {"title": "打印室", "build": {"render": "never"}}, "")
        for name, title in (("print", "打印室"), ("poster-newest", "最新公开")):
            self.write(f"kiosk/{name}.md", {"title": title, "layout": name, "url": f"/kiosk/{name}.html"}, "")
        for name, title in (("find", "按标题查找"), ("report/index", "年度报告"), ("as-of", "内容截至")):
            layout = name.replace("/index", "s")
            front = {"title": title, "layout": layout, "url": f"/{name}.html", "outputs": ["kiosk"],
                     "sitemap": {"disable": True}}
            self.write(f"{name.replace('/', '-')}.md", front, "")
        for notice in self.notices:
            if not notice.is_draft and self.is_on_display(notice.keys):
                front = {"title": self.title(notice.keys), "layout": "poster",
                         "url": f"/kiosk/poster-{notice.index}.html", "item": self.place_in_content(notice)}
                self.write(f"kiosk/poster-{notice.index}.md", front, "")
        self.write_letters()

    def is_on_display(self, keys):
        display = keys.get("公示")
        return bool(display) and "撤回" not in keys and display["起"] <= self.board["冻结日期"] <= display["止"]

    def write_letters(self):
        """Which characters stand under which letter of the finder."""
        letters = defaultdict(set)
        for notice in self.notices:
            for character in () if notice.is_draft else self.characters(notice.keys):
                letters[self.letter(character)].add(character)
        file = self.target / "data" / "letters.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        listed = [{"letter": letter, "characters": sorted(letters[letter])} for letter in sorted(letters)]
        file.write_text(json.dumps(listed, ensure_ascii=False), "utf-8")

    @staticmethod
    def letter(character):
        place = ord(character) - 0x4E00
        return INITIALS[place] if 0 <= place < len(INITIALS) else "其他"

    def characters(self, keys):
        """The characters by which a title is looked up: its first, and the first that tells what it is about."""
        if "原题" in keys.get("撤回", {}):
            return []
        title = unicodedata.normalize("NFKC", keys["标题"]).upper()
        first = re.sub(r"^\W+", "", title)
        rest, names = title, [self.board["机关"]["名称"], self.board["机关"]["简称"]]
        while True:
            before = rest
            rest = re.sub(r"^\W+", "", rest)
            for name in names:
                rest = rest.removeprefix(name)
            for common in (OPENING, DATE, TURN):
                found = common.match(rest)
                rest = rest[found.end():] if found else rest
            if rest == before:
                return list(dict.fromkeys(first[:1] + rest[:1]))

    def write_notice(self, notice):
        keys = notice.keys
        day = self.released(keys)
        front = {
            "title": self.title(keys), "url": notice.address, "date": day, "published": day, "draft": notice.is_draft,
            "years": [str(day.year)], "characters": self.characters(keys), "index": notice.index,
            "formed": keys["形成日期"], "keywords": keys["关键词"],
            "number": keys.get("文号"), "subject": keys.get("主题分类"), "archive": keys.get("档号"),
            "description": keys.get("概述"), "featured": keys.get("重点"), "validity": keys.get("有效性"),
            "effective": keys.get("施行日期"), "expires": keys.get("有效期至"), "mark": self.mark(keys),
        }
        front.update(self.companions(notice))
        given = {key: value for key, value in front.items() if value}
        self.write(self.place_in_content(notice), given, self.body(notice))

    def slug(self, notice):
        return self.slugs[notice.path.relative_to(self.content).parts[0]]

    def place_in_content(self, notice):
        return f"{self.slug(notice)}/{notice.path.relative_to(self.content).parent.name}/{notice.path.name}"

    @staticmethod
    def released(keys):
        return keys.get("公开日期", keys["形成日期"])

    @staticmethod
    def title(keys):
        return "（标题已隐去）" if "原题" in keys.get("撤回", {}) else keys["标题"]

    @staticmethod
    def mark(keys):
        if "撤回" in keys:
            return "已撤回"
        state = keys.get("有效性")
        return state if state in ("失效", "废止") else None

    def body(self, notice):
        if "撤回" in notice.keys:
            return ""
        return LINK.sub(lambda m: f"]({self.address_of(m.group(1))})", notice.body)

    def address_of(self, path):
        year, serial = re.match(r".*?(\d{4})-(\d{4,8})", path.rsplit("/", 1)[-1]).groups()
        return f"/{year}/{serial}.html"

    def companions(self, notice):
        keys = notice.keys
        front = {"attachments": [self.attach(notice, n, a) for n, a in enumerate(keys.get("附件", []), 1)]}
        for ours, theirs in (("解读", "explains"), ("废止依据", "repealedBy")):
            if keys.get(ours) in self.by_index:
                front[theirs] = self.by_index[keys[ours]].place()
        front["explainedBy"] = self.explained.get(notice.index)
        if "公示" in keys:
            front["display"] = {"from": keys["公示"]["起"], "to": keys["公示"]["止"]}
        if "撤回" in keys:
            front["withdrawn"] = {"date": keys["撤回"]["日期"], "reason": keys["撤回"]["原因"]}
        front["changes"] = [{"date": c["日期"], "out": c["公开"], "note": c["说明"]} for c in keys.get("变更", [])]
        return front

    def attach(self, notice, number, attachment):
        source = notice.path.parent / attachment["文件"]
        address = f"/{notice.year}/{notice.serial}/{number}{source.suffix}"
        file = self.target / "static" / address.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, file)
        size = max(1, source.stat().st_size // 1024)
        return {"address": address, "file": attachment["文件"], "name": attachment["名称"], "size": size}

    def guide(self):
        guide = self.board["指南"]
        lines = [f"## 信息分类\n\n{guide['信息分类']}\n", f"## 编排体系\n\n{guide['编排体系']}\n"]
        for name in ("获取方式", "申请说明", "监督救济"):
            lines.append(f"## {name}\n\n" + "\n".join(f"- {line}" for line in guide[name]) + "\n")
        return "\n".join(lines)


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
