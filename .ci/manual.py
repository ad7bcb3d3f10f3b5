#!/usr/bin/env python3
"""Writes the manual page of the program from what its own help says.

Usage: manual.py PROGRAM DAY VERSION
"""

import json
import re
import subprocess
import sys


def roff(text):
    """Text of a line, with nothing in it that roff would take for its own."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def breakable(line):
    """A line of Chinese has no blanks: roff may break it behind any of its signs."""
    return re.sub("([，。；：、）])", r"\1\\:", line)


def block(text):
    """Lines as they stand: Chinese and English were broken by hand."""
    lines = [roff(line) for line in text.strip("\n").split("\n")]
    return [".PP", ".nf", *lines, ".fi"]


def name(names):
    words = {"long": "--{}", "short": "-{}", "longWithSingleDash": "-{}"}
    return ", ".join(words[each["kind"]].format(each["name"]) for each in sorted(names, key=lambda each: each["kind"] != "short"))


def argument(each):
    value = each.get("valueName", "")
    if each["kind"] == "positional":
        head = f"\\fI{roff(value)}\\fR"
    else:
        head = f"\\fB{roff(name(each['names']))}\\fR"
        if each["kind"] == "option":
            head += f" \\fI{roff(value)}\\fR"
    if each["isRepeating"]:
        head += " ..."
    said = [line for line in [each.get("abstract", ""), each.get("discussion", "")] if line]
    if "defaultValue" in each:
        said.append(f"（默认 · default: {each['defaultValue']}）")
    return [".TP", head, *(breakable(roff(line)) for text in said for line in text.split("\n") if line.strip())]


def shown(command):
    return [each for each in command.get("arguments", []) if each["shouldDisplay"]]


def usage(command, above):
    words = [f"\\fB{roff(' '.join([*above, command['commandName']]))}\\fR"]
    options = [each for each in shown(command) if each["kind"] != "positional" and each["isOptional"]]
    words += ["[\\fIoptions\\fR]"] if options else []
    for each in shown(command):
        if each["kind"] == "positional":
            word = f"\\fI{roff(each['valueName'])}\\fR" + (" ..." if each["isRepeating"] else "")
            words.append(f"[{word}]" if each["isOptional"] else word)
        elif not each["isOptional"]:
            words.append(f"\\fB{roff(name(each['names']))}\\fR \\fI{roff(each.get('valueName', ''))}\\fR")
    return " ".join(words)


def page(tool, day, version):
    top = tool["command"]
    commands = [each for each in top["subcommands"] if each["commandName"] != "help"]
    lines = [
        '.\\" made from the help of the program', f'.TH NOTICEBOARD 1 "{day}" "noticeboard {version}" "User Commands"',
        ".nh", ".ad l", ".SH NAME", f"noticeboard \\- {roff(top['abstract'])}", ".SH SYNOPSIS",
    ]
    for each in commands:
        lines += [usage(each, ["noticeboard"]), ".br"]
    lines += [".SH DESCRIPTION", *block(top["discussion"])]
    common = shown(top)
    lines += [".SH OPTIONS", *(line for each in common for line in argument(each))]
    lines.append(".SH COMMANDS")
    for each in commands:
        lines += [f".SS {roff('noticeboard ' + each['commandName'])}", roff(each["abstract"]), ".PP", usage(each, ["noticeboard"])]
        if each.get("discussion"):
            lines += block(each["discussion"])
        for one in shown(each):
            if not any(each["name"] in ("help", "version") for each in one.get("names", [])):
                lines += argument(one)
    return "\n".join(lines) + "\n"


def main():
    program, day, version = sys.argv[1:]
    said = subprocess.run([program, "--experimental-dump-help"], capture_output=True, text=True, check=True).stdout
    text = page(json.loads(said), day, version)
    # Lines of roff hold no blanks at their end, and none that are empty.
    sys.stdout.write(re.sub(r"\n\n+", "\n.sp\n", re.sub(r"[ \t]+\n", "\n", text)))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
