"""Reads the labels in the head of every page as the national guideline, search engines and messengers do.

usage: metadata.py SITE BASE-URL

国办发〔2017〕47号, annex on page labels: SiteName, SiteDomain on every page; Column* on columns; Article* on articles. Beside
them a canonical address that leads to the page itself, Open Graph, and the file of linked data, which must be there.
"""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

SITE = ["SiteName", "SiteDomain"]
COLUMN = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"]
ARTICLE = ["ArticleTitle", "PubDate", "ContentSource", "Description", "Url"]
GRAPH = ["og:title", "og:type", "og:url", "og:site_name", "og:description"]
# The list of the guideline is open; these are all that the pages of this theme say beside it.
TYPES = {
    "首页", "概况信息", "机构职能", "负责人信息", "工作动态", "政策文件", "信息公开指南", "信息公开目录", "信息公开年报", "依申请公开", "数据发布",
    "数据开放", "政策解读", "回应关切", "办事服务", "咨询投诉", "征集调查", "在线访谈", "查找",
}
WANTED_TYPES = {
    "index.html": "首页", "apply.html": "依申请公开", "supervision.html": "咨询投诉", "opinions.html": "咨询投诉",
    "guide.html": "信息公开指南", "report/index.html": "信息公开年报", "catalogue.html": "信息公开目录",
    "coverage.html": "信息公开目录",
}


class Head(HTMLParser):
    """The labels and links of a page's head."""

    def __init__(self, text: str):
        super().__init__()
        self.labels: dict[str, str] = {}
        self.links: dict[str, list[str]] = {}
        self.noindex = self.moved = False
        self.feed(text.split("</head>")[0])

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if tag == "meta":
            for name in found.get("name"), found.get("property"):
                if name:
                    self.labels[name] = found.get("content", "")
            self.noindex |= found.get("name") == "robots"
            self.moved |= found.get("http-equiv") == "refresh"
        if tag == "link":
            kind = found.get("rel", "") + (" " + found["type"] if "type" in found else "")
            self.links.setdefault(kind, []).append(found.get("href", ""))


def kind(path: str) -> str:
    if re.fullmatch(r"\d{4}/\d+\.html", path):
        return "item"
    if re.fullmatch(r"report/\d{4}\.html", path):
        return "report"
    return "column"


def check_page(site: Path, path: str, base: str) -> list[str]:
    head = Head((site / path).read_text("utf-8"))
    if path == "kiosk/as-of.html":
        return []  # A day within a frame, and no page.
    if head.noindex or head.moved:
        return [] if head.labels.get("SiteName") else ["no SiteName"]
    withdrawn = kind(path) == "item" and "PubDate" in head.labels and "Description" not in head.labels
    wanted = SITE + COLUMN + GRAPH
    if kind(path) != "column":
        wanted = wanted + ARTICLE
    if withdrawn:
        wanted = [name for name in SITE + COLUMN + ["og:type", "og:site_name", "og:url", "PubDate", "Url"]]
    found = [f"no {name}" for name in wanted if not head.labels.get(name)]
    address = base if path == "index.html" else base + path
    canonical = head.links.get("canonical", [])
    if canonical != [address]:
        found.append(f"canonical {canonical}, not {address}")
    for name in "og:url", "Url":
        if head.labels.get(name, address) != address:
            found.append(f"{name} is {head.labels[name]}")
    if head.labels.get("SiteDomain") != urlsplit(base).hostname:
        found.append("SiteDomain is not the host")
    column = head.labels.get("ColumnType", "")
    if column not in TYPES or WANTED_TYPES.get(path, column) != column:
        found.append(f"ColumnType {column}")
    if "PubDate" in head.labels and not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", head.labels["PubDate"]):
        found.append("PubDate is not YYYY-MM-DD HH:MM")
    data = head.links.get("alternate application/ld+json", [])
    if kind(path) == "item" and not withdrawn and len(data) != 1:
        found.append("names no linked data")
    for link in data + head.links.get("alternate application/atom+xml", []) + head.links.get("icon", []):
        if not (site / urljoin(path, link).lstrip("/")).is_file():
            found.append(f"leads to {link}, which is not there")
    for name in "Image", "og:image":
        if name in head.labels and not (site / head.labels[name].removeprefix(base)).is_file():
            found.append(f"{name} is not there")
    return found


def check(site: Path, base: str) -> list[str]:
    pages = sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))
    found = [f"{page}: {problem}" for page in pages for problem in check_page(site, page, base)]
    icon = (site / "favicon.ico").read_bytes()
    if icon[:6] != b"\0\0\1\0\1\0" or len(icon) != 22 + int.from_bytes(icon[14:18], "little"):
        found.append("favicon.ico is no icon")
    return found


if __name__ == "__main__":
    problems = check(Path(sys.argv[1]), sys.argv[2])
    print("\n".join(problems[:60]) or "the labels of every page: those of its type, its own address, files that are there")
    sys.exit(bool(problems))
