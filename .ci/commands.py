#!/usr/bin/env python3
"""Runs every command line that README and handbook show, as it stands there, and fails where one is wrong usage.

Usage: commands.py PROGRAM BENCHMARK
Each line runs in a shell, in a copy of the sample board that is a git repository. Those that publish, look at what is
served, or serve have tests of their own (DocumentedPublishingTests, DocumentedServingTests).
"""

import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TEXTS = [Path("README.md"), Path("content/README.md")]
APART = re.compile(r"noticeboard (publish|verify|status|serve)\b")
# What stands for something else, as a reader would put it.
MEANT = {
    "条数": "1", "网址": "https://nanlushan.example/", "原因": "表内多列了一栏", "规则名": "late", "索引号": "2014-0010",
    "report 年度": "report 2013", " DIR": " ../print",
    "noticeboard build --root ../恢复": "noticeboard build", "noticeboard-benchmark run": "noticeboard-benchmark run --items 20", "| less": "| cat",
}
BEGUN = "noticeboard init 东里镇公开栏 --name 东里镇"
# The number that `new` gives on a board that was just begun, and the item that it stands for.
NEW = "noticeboard new 2026年冬季供水安排 --category 公共服务 --root 东里镇公开栏"


def lines():
    """Lines of code blocks and words in backticks that begin with one of our programs, each once."""
    found = []
    for path in TEXTS:
        text = path.read_text("utf-8")
        blocks = re.findall(r"^ *```.*?\n(.*?)^ *```", text, re.M | re.S)
        spans = re.findall(r"`([^`\n]+)`", re.sub(r"^ *```.*?^ *```", "", text, flags=re.M | re.S))
        for line in [line for block in blocks for line in block.split("\n")] + spans:
            line = re.split(r"\s{3,}(?=\S)| +#", line.strip())[0].strip()
            # A command without anything behind it is a name, and its help is asked for.
            if re.fullmatch(r"noticeboard(-benchmark)? [a-z]+", line) and not runs_bare(line):
                line += " --help"
            if re.match(r"([A-Z_]+=\S+ |exec )?noticeboard(-benchmark)? \S", line) and line not in found:
                found.append(line)
    return found


def runs_bare(line):
    return line.split()[1] in ("check", "build", "due", "doctor", "table", "run")


def allowed(line):
    """0 or 1, which says that something was found; what this machine or board lacks is 74. What measures finds nothing."""
    if "noticeboard-benchmark" in line:
        return (0,)
    return (0, 1, 74) if re.search(r"kiosk|--docx", line) else (0, 1)


def board(place):
    root = place / "board"
    shutil.copytree("content", root / "content")
    # The sample has begun what the texts begin.
    (root / "content/台账/监督反馈.csv").unlink()
    (root / "content/概况信息/内设机构一览.改稿.md").unlink()
    (root / "pasted.txt").write_text("村\t户数\n甲村\t3\n", "utf-8")
    # The handbook's example of a new file and of a number.
    (root / "content/应急管理/防汛.md").write_text(
        "---\n标题: 防汛\n索引号: 2014-0013\n形成日期: 2014-03-24\n保密: 可以公开\n审查:\n---\n\n正文。\n", "utf-8")
    script = "git init -q && git config user.name 王芳 && git config user.email w@nanlushan.example && git add -A && git commit -qm 建栏"
    subprocess.run(["sh", "-c", script], cwd=root, check=True)
    return root


def run(line, programs):
    command = line
    for words, meant in MEANT.items():
        command = command.replace(words, meant)
    if command.endswith("--root 东里镇公开栏"):
        command = f"{BEGUN} --signer 填报=王芳 >../begun && {NEW if 'sign' in command else 'true'} >../new && {command}"
        command = command.replace(" 填报 --root", " 填报 --as 王芳 --root")
        if "sign" in command:
            command = command.replace("&& noticeboard sign", "; sed -i 's/^语言:/共用电脑: 允许\\n语言:/' 东里镇公开栏/content/board.yaml; noticeboard sign")
    with tempfile.TemporaryDirectory() as place:
        root = board(Path(place))
        surroundings = os.environ | {
            "PATH": f"{programs}:/usr/bin:/bin", "NOTICEBOARD_LANGUAGE": "zh-CN", "NOTICEBOARD_BROWSER": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1",
        }
        surroundings.pop("CI", None)
        where = Path.cwd() if "noticeboard-benchmark" in line else root
        ran = subprocess.run(["sh", "-c", command], cwd=where, env=surroundings, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return None if ran.returncode in allowed(line) else f"{command}: {ran.returncode}\n{ran.stderr[-600:]}"


def main():
    with tempfile.TemporaryDirectory() as programs:
        for program in map(os.path.realpath, sys.argv[1:]):
            os.symlink(program, Path(programs) / ("noticeboard-benchmark" if "benchmark" in Path(program).name else "noticeboard"))
        todo = [line for line in lines() if not APART.search(line)]
        if len(todo) < 50:
            sys.exit(f"commands: only {len(todo)} lines were found")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            wrong = [said for said in pool.map(lambda line: run(line, programs), todo) if said]
    if wrong:
        sys.exit("commands: " + "\n".join(wrong))
    print(f"{len(todo)} command lines of README and handbook run")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
