#!/usr/bin/env python3
"""Lists declarations of package level that have no doc comment, from the compiler's symbol graphs.

Usage: documentation.py [--all] FOLDER-OF-SYMBOL-GRAPHS
Types, functions, methods, operators and subscripts must be documented: exit 1 and a list if not. Stored values, cases
and initializers may rest on their type's comment and are only counted; --all lists them too. Synthesized members and
members whose comment is inherited from a protocol are left out.
"""

import json
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

MUST = {
    "swift.struct", "swift.class", "swift.enum", "swift.protocol", "swift.actor", "swift.typealias", "swift.macro",
    "swift.associatedtype", "swift.func", "swift.func.op", "swift.method", "swift.type.method", "swift.subscript",
    "swift.type.subscript",
}
SOURCES = Path.cwd() / "Sources"
MAY = {"swift.property", "swift.type.property", "swift.init", "swift.enum.case", "swift.var"}


def inherited(graph):
    """The members whose meaning a protocol elsewhere has written down."""
    return {r["source"] for r in graph["relationships"] if "sourceOrigin" in r}


def undocumented(folder):
    for path in sorted(folder.glob("*.symbols.json")):
        graph = json.loads(path.read_text("utf-8"))
        known = inherited(graph)
        for symbol in graph["symbols"]:
            place = symbol.get("location")
            written = symbol["identifier"]["precise"]
            if "docComment" in symbol or not place or "::SYNTHESIZED::" in written or written in known:
                continue
            file = Path(unquote(urlsplit(place["uri"]).path))
            if file.is_relative_to(SOURCES) and symbol["accessLevel"] in ("package", "public", "open"):
                yield symbol["kind"], f"{file.relative_to(SOURCES.parent)}:{place['position']['line'] + 1}", symbol


def main():
    everything = "--all" in sys.argv[1:]
    folders = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(folders) != 1 or not list(Path(folders[0]).glob("*.symbols.json")):
        print(__doc__, file=sys.stderr)
        return 64
    owed = counted = 0
    for kind, place, symbol in sorted(undocumented(Path(folders[0])), key=lambda found: found[1]):
        required = kind["identifier"] in MUST
        owed += required
        counted += kind["identifier"] in MAY
        if required or everything:
            print(f"{place}: {kind['displayName'].lower()} {symbol['names']['title']} has no doc comment")
    print(f"{owed} types and functions without a doc comment; {counted} values, cases and initializers rest on their type's")
    return 1 if owed else 0


if __name__ == "__main__":
    sys.exit(main())
