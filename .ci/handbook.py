#!/usr/bin/env python3
"""Follows the clerk's handbook word for word in a copy of the board, and fails where the program answers otherwise.

Usage: handbook.py PROGRAM
Takes the example item of content/README.md through its five steps: the draft is a note, the fingerprint that `check` prints
is that of the example's lines, these are accepted, and `build` publishes the page.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HANDBOOK = Path("content/README.md")
ITEM = Path("公共服务/2014年夏季用水安排.md")
PAGE = Path("site/2014/0013.html")


def block(text, start):
    """The code block that begins with these words."""
    for found in re.findall(r"^```\n(.*?)^```$", text, re.M | re.S):
        if found.startswith(start):
            return found
    raise SystemExit(f"handbook: no example begins with {start!r}")


class Board:
    def __init__(self, program, root):
        self.program, self.root = program, Path(root)
        for name in ("content", "themes"):
            shutil.copytree(name, self.root / name)

    def write(self, text):
        (self.root / "content" / ITEM).write_text(text, "utf-8")

    def run(self, command):
        surroundings = {name: value for name, value in os.environ.items() if name != "CI"}
        ran = subprocess.run(
            [self.program, command, "--language", "zh-CN"], cwd=self.root, env=surroundings, capture_output=True, text=True)
        said = [part for part in re.split(r"^(?=\S)", ran.stderr, flags=re.M) if str(ITEM) in part]
        return ran.returncode, "".join(said)


def expect(holds, what, said):
    if not holds:
        raise SystemExit(f"handbook: {what}\n{said}")


def main():
    text = HANDBOOK.read_text("utf-8")
    matter, body = block(text, "---\n标题"), block(text, "7、8月")
    steps = block(text, "审查:\n")
    stamp = re.search(r" (\S+)$", steps.strip()).group(1)
    with tempfile.TemporaryDirectory() as root:
        board = Board(os.path.realpath(sys.argv[1]), root)
        board.write(matter + "\n" + body)
        code, said = board.run("check")
        expect(code == 0 and "待填报" in said, "the draft is not a note", said)

        expect(stamp in said, "the example bears another fingerprint than check prints", said)

        board.write(re.sub(r"审查:\n(  - .*\n)*", steps, matter) + "\n" + body)
        code, said = board.run("check")
        expect(code == 0 and "error" not in said, "the released example has errors", said)
        code, said = board.run("build")
        expect(code == 0 and (board.root / PAGE).exists(), "the example is not on the site", said)
    print("the handbook's example goes from draft to page")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
