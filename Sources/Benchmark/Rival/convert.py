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
from collections import defaultdict
from pathlib import Path

import yaml

HERE = Path(__file__).parent
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
        self.write("kiosk/_index.md", {"title": "装订本", "layout": "kiosk"}, "")
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
        front = {"title": category["名称"], "slug": slug, "layout": "binder", "url": f"/kiosk/{slug}.html"}
        self.write(f"kiosk/{slug}.md", front, "")

    def write_notice(self, notice):
        keys = notice.keys
        slug = self.slugs[notice.path.relative_to(self.content).parts[0]]
        day = keys.get("公开日期", keys["形成日期"])
        front = {
            "title": self.title(keys), "url": notice.address, "date": day, "published": day, "draft": notice.is_draft,
            "years": [str(day.year)], "index": notice.index, "formed": keys["形成日期"], "keywords": keys["关键词"],
            "number": keys.get("文号"), "subject": keys.get("主题分类"), "archive": keys.get("档号"),
            "description": keys.get("概述"), "featured": keys.get("重点"), "validity": keys.get("有效性"),
            "effective": keys.get("施行日期"), "expires": keys.get("有效期至"), "mark": self.mark(keys),
        }
        front.update(self.companions(notice))
        self.write(f"{slug}/{notice.path.relative_to(self.content).parent.name}/{notice.path.name}",
                   {key: value for key, value in front.items() if value}, self.body(notice))

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
