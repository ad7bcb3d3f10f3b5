"""One notice of the made-up board: its front matter, its body, and the facts that pages show of it."""

import hashlib
import html
import re
from datetime import timedelta

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LINK = re.compile(r"\]\((?:\.\./)*([^)\s]+\.md)\)")
BLOCK = re.compile(r"^(?:#|\||>|[-*] |\d+\. )")
GENRES = re.compile(
    "(决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|公示|条例|办法|规定|细则|规则|规程|规范|制度|章程|公约|方案|预案"
    "|计划|规划|要点|总结|指南|目录|清单|名单|简介|解读|说明)(?:（[^）]*）)*$")
HIDDEN = "（标题已隐去）"
MARKS = {"失效": "已失效", "废止": "已废止"}
LAWS = (("2019-05-15", "2007", "第十八条"), ("9", "2019", "第二十六条"))


def load(text):
    return yaml.load(text, LOADER)


def edition(*facts):
    """Eight digits that differ where a fact differs, as an edition does."""
    return hashlib.md5("\n".join(map(str, facts)).encode()).hexdigest()[:8]


def words(day):
    return f"{day.year}年{day.month}月{day.day}日"


def both(day):
    return {"iso": str(day), "text": words(day)}


def given(facts):
    return {name: value for name, value in facts.items() if value}


class Notice:
    def __init__(self, path):
        _, front, self.body = path.read_text("utf-8").split("---\n", 2)
        self.path = path
        self.keys = load(front)
        self.index = self.keys["索引号"]
        self.year, self.serial = self.index.split("-")
        self.slug = f"{self.year}/{self.serial}"
        self.address = f"/{self.slug}.html"
        self.is_draft = len(self.keys["审查"]) < 5
        self.is_withdrawn = "撤回" in self.keys
        self.released = self.keys.get("公开日期", self.keys["形成日期"])
        self.title = HIDDEN if "原题" in self.keys.get("撤回", {}) else self.keys["标题"]
        self.edition = edition(front, self.body)

    def __lt__(self, other):
        return (self.year, int(self.serial)) < (other.year, int(other.serial))

    @property
    def changes(self):
        return self.keys.get("变更", [])

    @property
    def last_change(self):
        withdrawn = [self.keys["撤回"]["日期"]] if self.is_withdrawn else []
        return max([self.released] + [c["公开"] for c in self.changes] + withdrawn)

    @property
    def mark(self):
        return "已撤回" if self.is_withdrawn else MARKS.get(self.keys.get("有效性"))

    @property
    def keywords(self):
        return [] if self.is_withdrawn else self.keys["关键词"]

    @property
    def summary(self):
        """The one that was written, or else the first paragraph."""
        if self.is_withdrawn:
            return None
        paragraphs = (p for p in self.body.strip().split("\n\n") if not BLOCK.match(p))
        first = re.sub(r"\[([^]]*)\]\([^)]*\)|\\?\n", r"\1", next(paragraphs, ""))
        return self.keys.get("概述", first)

    def link(self):
        return {"index": self.index, "address": self.address, "title": self.title}

    def record(self, category, board):
        """What the catalogue says, by the names of its schema, in small letters as Hugo keeps them."""
        keys = self.keys
        record = {
            "index": self.index, "title": self.title, "category": category, "published": str(self.released),
            "changed": str(self.last_change), "subject": keys.get("主题分类"), "archive": keys.get("档号"),
            "keywords": self.keywords, "number": keys.get("文号"), "versions": self.versions(),
            "address": board["网址"] + self.address[1:], "sample": board["示例数据"],
        }
        if self.is_withdrawn:
            return given(record | {"withdrawn": str(keys["撤回"]["日期"]), "reason": keys["撤回"]["原因"]})
        genre = GENRES.search(self.title)
        return given(record | {
            "agency": board["机关"]["名称"], "formed": str(keys["形成日期"]), "way": "主动公开", "genre": genre and genre[1],
            "formats": ["网页"] + (["TXT"] if keys.get("附件") else []), "summary": self.summary,
            "validity": keys.get("有效性"), "effective": self.day("施行日期"), "expires": self.day("有效期至"),
            "fingerprint": keys["审查"][-1].split()[-1], "attachments": [a["名称"] for a in keys.get("附件", [])],
            "files": self.files(),
        })

    def files(self):
        return [{"name": a["名称"], "address": f"{self.year}/{self.serial}/{number}{(self.path.parent / a['文件']).suffix}",
                 "type": "text/plain", "bytes": (self.path.parent / a["文件"]).stat().st_size}
                for number, a in enumerate(self.keys.get("附件", []), 1)]

    def day(self, key):
        return str(self.keys[key]) if key in self.keys else None

    def days(self):
        """The days that pages show, as they are written there."""
        keys = self.keys
        days = {"formed": keys["形成日期"], "published": self.released, "last": self.last_change,
                "effective": keys.get("施行日期"), "expires": keys.get("有效期至")}
        days["changed"] = self.changes and self.last_change
        days["event"] = keys.get("起算", {}).get("日期")
        return {name: words(day) for name, day in days.items() if day}

    def kept(self):
        """Was it out in time? Whole sentences, reckoned without the calendar of workdays."""
        formed, elapsed = self.keys["形成日期"], (self.released - self.keys["形成日期"]).days
        law = next((year, article) for end, year, article in LAWS if str(formed) < end)
        return {"elapsed": elapsed, "last": words(formed + timedelta(20)), "law": law[0], "article": law[1],
                "lawful": words(formed + timedelta(28))}

    def display(self, today):
        display = self.keys.get("公示")
        if not display or self.is_withdrawn:
            return None
        weekday = f"星期{'一二三四五六日'[display['止'].weekday()]}"
        return {"from": both(display["起"]), "to": both(display["止"]), "weekday": weekday,
                "down": words(display["止"] + timedelta(1)), "running": display["起"] <= today <= display["止"]}

    def history(self):
        return [{"made": both(c["日期"]), "out": both(c["公开"]), "note": c["说明"]} for c in self.changes]

    def versions(self):
        first = [{"day": str(self.released)}] if self.changes and not self.is_withdrawn else []
        return first + [{"day": str(c["公开"]), "note": c["说明"]} for c in self.changes if first]

    def markdown(self):
        """The body with the addresses of pages in its links; nothing of one that was taken back."""
        if self.is_withdrawn:
            return ""
        return LINK.sub(lambda found: f"]({self.address_of(found.group(1))})", self.body)

    @staticmethod
    def address_of(path):
        found = re.match(r".*?(\d{4})-(\d{4,8})", path.rsplit("/", 1)[-1])
        return f"/{found[1]}/{found[2]}.html" if found else "/"

    @staticmethod
    def attached(text):
        """What a small text file says, as a page shows it below its name: a table where there are tabs."""
        lines = [[html.escape(cell) for cell in line.split("\t")] for line in text.splitlines() if line]
        if not any(len(cells) > 1 for cells in lines):
            return "".join(f"<p>{cells[0]}</p>\n" for cells in lines)
        rows = (f'<tr><th scope="row" class="num">{head}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>\n'
                for head, *rest in lines)
        return f"<table>\n<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
