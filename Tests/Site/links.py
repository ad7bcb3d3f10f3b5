#!/usr/bin/env python3
"""Checks a finished site: every link and anchor resolves inside the folder, nothing is fetched from elsewhere.

Usage: links.py FOLDER
Prints every offence as page: what is wrong; exits 1 if there are any. Only the standard library is used.
"""

import base64
import hashlib
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

# Attributes that make a browser fetch something while it shows the page.
FETCHED = {
    ("script", "src"), ("img", "src"), ("source", "src"), ("iframe", "src"), ("frame", "src"), ("embed", "src"),
    ("object", "data"), ("video", "src"), ("video", "poster"), ("audio", "src"), ("track", "src"), ("input", "src"),
    ("body", "background"), ("image", "href"), ("use", "href"),
}
# Attributes that name another place, fetched or not.
LINKS = FETCHED | {("a", "href"), ("area", "href"), ("link", "href"), ("blockquote", "cite"), ("form", "action")}
# A link element of these kinds only says where something is; a browser does not fetch it.
QUIET = {"canonical", "alternate", "next", "prev", "author", "license", "help", "index", "up"}
# Types of a script element that hold data and are never run.
DATA = {"application/ld+json", "application/json"}
SCHEMES = {"http", "https", "mailto", "tel"}


class Page(HTMLParser):
    """What one page says of itself: its ids, its links, and what it must not contain."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.ids = set()
        self.links = []  # (address, is it fetched)
        self.faults = []
        self.headings = 0
        self.has_policy = self.has_language = self.has_title = False
        self.inside = None
        self.policy = ""
        text = path.read_bytes()
        try:
            self.feed(text.decode("utf-8"))
        except UnicodeDecodeError as error:
            self.faults.append(f"is not UTF-8: {error}")
        if not text[:15].lower().startswith(b"<!doctype html>"):
            self.faults.append("does not begin with <!doctype html>")
        self.judge_whole()

    def judge_whole(self):
        if not self.has_policy:
            self.faults.append("has no Content-Security-Policy")
        if not self.has_language:
            self.faults.append("has no lang on <html>")
        if not self.has_title:
            self.faults.append("has no title")
        if self.headings != 1:
            self.faults.append(f"has {self.headings} h1, one is required")

    def fault(self, text):
        self.faults.append(f"line {self.getpos()[0]}: {text}")

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        self.inside = tag
        self.headings += tag == "h1"
        if tag == "html":
            self.has_language = bool(attributes.get("lang"))
        if tag == "meta":
            self.take_meta(attributes)
        if tag == "style" and self.path.name != "404.html":
            self.fault("inline <style>")
        if tag == "script" and "src" not in attributes and attributes.get("type") not in DATA:
            self.fault("inline <script>")
        if tag == "base":
            self.fault("<base> would change every link of the page")
        for name, value in pairs:
            self.take_attribute(tag, name, value or "", attributes)

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside == "title" and data.strip():
            self.has_title = True
        # Shown at any depth, this page alone brings its style along, and its policy must name it.
        if self.inside == "style":
            digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
            if f"'sha256-{digest}'" not in self.policy:
                self.fault(f"the policy does not name the style, sha256-{digest}")

    def take_meta(self, attributes):
        kind = (attributes.get("http-equiv") or "").lower()
        content = attributes.get("content") or ""
        if kind == "content-security-policy":
            self.has_policy = True
            self.policy = content
            if "unsafe-" in content:
                self.fault("the Content-Security-Policy allows what is unsafe")
        if kind == "refresh":
            found = re.search(r"url\s*=\s*['\"]?([^'\"]+)", content, re.I)
            if found:
                self.links.append((found.group(1), True, self.getpos()[0]))

    def take_attribute(self, tag, name, value, attributes):
        if name in ("id",) or (tag == "a" and name == "name"):
            if value in self.ids:
                self.fault(f"id {value!r} is there twice")
            if not value or re.search(r"\s", value):
                self.fault(f"id {value!r} is empty or has a space")
            self.ids.add(value)
        elif name == "style":
            self.fault(f"inline style on <{tag}>")
        elif name.startswith("on"):
            self.fault(f"inline script {name} on <{tag}>")
        elif name == "srcset":
            for candidate in value.split(","):
                self.links.append((candidate.split()[0] if candidate.split() else "", True, self.getpos()[0]))
        elif (tag, name) in LINKS or name in ("formaction", "ping"):
            self.links.append((value, self.is_fetched(tag, name, attributes), self.getpos()[0]))

    @staticmethod
    def is_fetched(tag, name, attributes):
        if tag == "link":
            return not set((attributes.get("rel") or "").lower().split()) <= QUIET
        return (tag, name) in FETCHED or name in ("action", "formaction", "ping")


class Site:
    """All pages of a folder, and the answer to where a link leads."""

    def __init__(self, root):
        self.root = root.resolve()
        self.pages = {path: Page(path) for path in sorted(self.root.rglob("*.html"))}
        self.base = self.base_address()
        self.checked = 0

    def base_address(self):
        """The public address of the home page: the shortest of the sitemap."""
        sitemap = self.root / "sitemap.xml"
        if not sitemap.exists():
            return None
        try:
            found = [e.text.strip() for e in ElementTree.parse(sitemap).iter() if e.tag.endswith("}loc") and e.text]
        except ElementTree.ParseError:
            return None
        home = min(found, key=len, default=None)
        return home[: home.rindex("/") + 1] if home else None

    def offences(self):
        for path, page in self.pages.items():
            name = path.relative_to(self.root)
            for fault in page.faults:
                yield f"{name}: {fault}"
            for address, is_fetched, line in page.links:
                self.checked += 1
                wrong = self.judge(page, address, is_fetched)
                if wrong:
                    yield f"{name}: line {line}: {wrong}: {address!r}"
        yield from self.styles()
        yield from self.machines()
        if not self.pages:
            yield f"{self.root}: there is no page"

    def judge(self, page, address, is_fetched):
        parts = urlsplit(address.strip())
        if address != address.strip() or re.search(r"[\s\\]", address):
            return "a link with a space or backslash"
        if parts.scheme or parts.netloc:
            return self.judge_outside(page, address, parts, is_fetched)
        if address.startswith("/"):
            if page.path.name != "404.html":
                return "an absolute path breaks in a sub-folder and from file://"
            # Served for any missing address, so its own links must start from the host's root.
            path = parts.path.removeprefix(urlsplit(self.base or "/").path)
            return self.judge_inside(self.root, page, parts._replace(path=path or "index.html"))
        return self.judge_inside(page.path.parent, page, parts)

    def judge_outside(self, page, address, parts, is_fetched):
        if parts.scheme == "data":
            return "a data: address" if is_fetched else "a link to data:"
        if self.base and address.startswith(self.base):
            if is_fetched and page.path.name != "404.html":
                return "the page fetches from its public address; it must be relative"
            return self.missing(address)
        if is_fetched:
            return "the page fetches from another host"
        if parts.scheme not in SCHEMES:
            return f"scheme {parts.scheme!r}"
        return None

    def judge_inside(self, folder, page, parts):
        if not parts.path and not parts.fragment and parts.query == "":
            return "an empty link"
        target = page.path
        if parts.path:
            target = (folder / unquote(parts.path, errors="strict")).resolve()
        if not target.is_relative_to(self.root):
            return "leads out of the site"
        if target.is_dir():
            return "leads to a folder, which file:// does not open as a page"
        if not target.is_file():
            return "leads nowhere"
        if parts.fragment and target in self.pages:
            wanted = unquote(parts.fragment)
            if wanted != "top" and wanted not in self.pages[target].ids:
                return "no such anchor"
        return None

    def missing(self, address):
        """The offence of a public address that is no file of the folder, if it is one."""
        path = unquote(urlsplit(address[len(self.base):]).path)
        target = self.root / path
        if target.is_dir():
            target = target / "index.html"
        return None if target.is_file() else "a public address that is no file of the site"

    def styles(self):
        for path in sorted(self.root.rglob("*.css")):
            text = path.read_text("utf-8")
            name = path.relative_to(self.root)
            for address in re.findall(r"@import\s+(?:url\()?['\"]?([^'\")\s;]+)|url\(\s*['\"]?([^'\")]+)", text):
                wanted = address[0] or address[1]
                self.checked += 1
                if wanted.startswith(("#", "data:")):
                    continue
                if urlsplit(wanted).scheme or wanted.startswith("/"):
                    yield f"{name}: fetches from another host or from the root: {wanted!r}"
                elif not (path.parent / unquote(urlsplit(wanted).path)).is_file():
                    yield f"{name}: leads nowhere: {wanted!r}"

    def machines(self):
        """Feeds and the sitemap: well-formed, and every address of ours is a file."""
        for path in sorted(self.root.rglob("*.xml")):
            name = path.relative_to(self.root)
            try:
                tree = ElementTree.parse(path)
            except ElementTree.ParseError as error:
                yield f"{name}: not well-formed: {error}"
                continue
            for address in self.addresses(tree):
                self.checked += 1
                if not self.base or not address.startswith(self.base):
                    yield f"{name}: an address that is not the board's: {address!r}"
                elif self.missing(address):
                    yield f"{name}: {self.missing(address)}: {address!r}"
        yield from self.robots()

    @staticmethod
    def addresses(tree):
        for element in tree.iter():
            tag = element.tag.rsplit("}", 1)[-1]
            text = (element.text or "").strip()
            if tag == "loc" or (tag == "link" and text):
                yield text
            elif tag in ("link", "enclosure"):
                yield element.get("href") or element.get("url") or ""

    def robots(self):
        robots = self.root / "robots.txt"
        if not robots.exists():
            return
        for address in re.findall(r"(?mi)^sitemap:\s*(\S+)", robots.read_text("utf-8")):
            if not self.base or not address.startswith(self.base) or self.missing(address):
                yield f"robots.txt: the sitemap is not there: {address!r}"


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        return 64
    site = Site(Path(sys.argv[1]))
    offences = list(site.offences())
    for offence in offences:
        print(offence)
    print(f"{len(site.pages)} pages, {site.checked} links and addresses, {len(offences)} offences")
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main())
