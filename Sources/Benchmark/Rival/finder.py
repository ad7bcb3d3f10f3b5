"""The characters and keywords that notices are looked up by: at the kiosk, in binders, on the page of the search."""

import unicodedata
from collections import defaultdict
from pathlib import Path

from notice import HIDDEN

INITIALS = (Path(__file__).parents[2] / "CEmbedded/Files/initials.txt").read_text("ascii").replace("\n", "")
GROUPS = {"0": "数字", "1": "字母", "2": "其他"}
# How many items stand under one character or keyword.
MOST = 60


def plain(text):
    return unicodedata.normalize("NFKC", text).upper()


def initial(character):
    """The first letter of a Han character's reading; nothing for other characters."""
    place = ord(character) - 0x4E00
    return INITIALS[place].strip("-") if 0 <= place < len(INITIALS) else ""


def initials(word):
    return "".join(initial(c) or (c if c.isascii() and c.isalnum() else "") for c in plain(word))


def key(word):
    first = next((c for c in plain(word) if c.isalnum()), "")
    return initial(first) or ("0" if first.isdigit() else "1" if first.isascii() else "2")


def entry(word, kind, notices):
    name = kind + "-".join(f"{ord(c):x}" for c in word)
    return {"word": word, "initials": initials(word) if kind == "w" else "", "address": f"/find/{name}.html",
            "name": name, "count": len(notices), "items": [notice.index for notice in notices[:MOST]]}


class Finder:
    def __init__(self, notices):
        """Takes the released notices, the newest first."""
        found = {"w": defaultdict(list), "u": defaultdict(list)}
        for notice in notices:
            for word in notice.keywords:
                found["w"][word].append(notice)
            for character in set() if notice.title == HIDDEN else set(filter(str.isalnum, plain(notice.title))):
                found["u"][character].append(notice)
        self.keywords = found["w"]
        self.entries = [entry(word, kind, found[kind][word]) for kind in "wu" for word in sorted(found[kind])]

    def groups(self):
        groups = defaultdict(lambda: {"w": [], "u": []})
        for one in self.entries:
            short = {name: value for name, value in one.items() if name not in ("items", "name")}
            groups[key(one["word"])][one["name"][0]].append(short)
        order = sorted(groups, key=lambda letter: (not letter.isalpha(), letter))
        return [{"letter": GROUPS.get(letter, letter), "keywords": group["w"], "characters": group["u"]}
                for letter in order for group in [groups[letter]]]

    def index(self):
        """The keywords by letter, each with its newest notices."""
        letters = defaultdict(list)
        for word, notices in self.keywords.items():
            letters[key(word)].append({"word": word, "count": len(notices), "items": [n.link() for n in notices[:8]]})
        return [{"letter": letter, "words": letters[letter]} for letter in sorted(letters)]
