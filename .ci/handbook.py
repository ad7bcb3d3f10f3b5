#!/usr/bin/env python3
"""Follows the clerk's handbook word for word in a copy of the board, and fails where the program answers otherwise.

Usage: handbook.py PROGRAM
Takes the example item of content/README.md through its five steps: the draft is a note, the fingerprint that `check` prints
is that of the example's lines, these are accepted, and `build` publishes the page. Then the commands of its last section are
typed: who leaves and who follows, a backup and what is restored from it, and a leak that is taken out of the history.
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


    def shell(self, script):
        """Types lines into a shell in the board's folder, `noticeboard` on the path."""
        surroundings = {name: value for name, value in os.environ.items() if name != "CI"} | {
            "NOTICEBOARD_LANGUAGE": "zh-CN", "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(self.root.parent), "FILTER_BRANCH_SQUELCH_WARNING": "1",
        }
        head = f"set -eu\nnoticeboard() {{ '{self.program}' \"$@\"; }}\n"
        ran = subprocess.run(["sh", "-c", head + script], cwd=self.root, env=surroundings, capture_output=True, text=True)
        return ran.returncode, ran.stdout + ran.stderr


def expect(holds, what, said):
    if not holds:
        raise SystemExit(f"handbook: {what}\n{said}")


def dedented(text, start):
    """The lines of a code block that begins with these words, wherever in a list it stands."""
    fence = text.rindex("\n", 0, text.rindex("```", 0, text.index(start))) + 1
    found = re.match(r"( *)```\n((?:.*\n)*?)\1```$", text[fence:], re.M)
    return "".join(line.removeprefix(found.group(1)) for line in found.group(2).splitlines(True))


def hands_over(text, board):
    """Somebody leaves, and whoever follows stands in the list of people."""
    people = board.root / "content/people.yaml"
    before = people.read_text("utf-8")
    leaving = before.replace("至: 2014-12-31", "至: 2014-03-31", 1)
    # The board stands still at that day; who follows begins on it.
    follows = "".join(f"  {line}" if not line.startswith("  ") else line for line in dedented(text, "  - 编号: zhengli").splitlines(True))
    people.write_text(leaving.rstrip("\n") + "\n" + follows.replace("2014-04-01", "2014-03-31"), "utf-8")
    code, said = board.shell("noticeboard check")
    expect(code == 0 and "people.yaml" not in "".join(re.findall(r"^.*error:.*$", said, re.M)), "a hand-over is an error", said)
    people.write_text(before, "utf-8")


def backs_up(text, board):
    """A bundle and what is restored from it, which gives the same bytes."""
    board.shell("git init -q -b main && git config user.name 王芳 && git config user.email w@board.example && printf 'site/\\n.publish/\\n' >.gitignore && git add -A && git commit -q -m 建栏 && mkdir -p .publish && echo 2013/0001/1.txt >.publish/gone")
    code, said = board.shell("noticeboard build --quiet; " + dedented(text, "git bundle create ../公开栏.bundle"))
    expect(code == 0, "the backup fails", said)
    code, said = board.shell(dedented(text, "git clone -q ../公开栏.bundle"))
    expect(code == 0 and (board.root.parent / "恢复/.publish/gone").exists(), "what is restored gives another site", said)


def forgets(text, board):
    """A file that leaked is in no commit any more."""
    folder = board.root / "content/公共服务"
    (folder / "名单.csv").write_text("村,号码\n东村,QX7KVW\n", "utf-8")
    (folder / "名单.md").write_text("漏出的QX7KVW\n", "utf-8")
    board.shell("git add -A && git commit -q -m 名单")
    (folder / "名单.md").write_text("撤回说明\n", "utf-8")
    (folder / "名单.csv").unlink()
    board.shell("git add -A && git commit -q -m 撤回")
    code, said = board.shell(dedented(text, "cp content/公共服务/名单.md"))
    expect(code == 0, "the history is not cleared", said)
    left = board.shell("git cat-file --batch-all-objects --batch | grep -c -a QX7KVW || true")[1].strip()
    expect(left == "0" and (folder / "名单.md").read_text("utf-8") == "撤回说明\n", "the history still has the words", left)


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
    with tempfile.TemporaryDirectory() as root:
        (Path(root) / "board").mkdir()
        board = Board(os.path.realpath(sys.argv[1]), Path(root) / "board")
        hands_over(text, board)
        backs_up(text, board)
        forgets(text, board)
    print("the handbook's example goes from draft to page; hand-over, backup and a cleared history hold")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
