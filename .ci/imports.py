#!/usr/bin/env python3
"""Checks that each target imports only the targets and products that Package.swift gives it, and none of Sources Foundation.

SwiftPM's --explicit-target-dependency-import-check accepts what is declared somewhere below; the rule of import of
this package is per target, so it is read here: the names after `import` against the target's own dependencies. Foundation
as a whole would bring 34 MB of ICU data into the program; its essentials do not.

Usage: imports.py < the output of swift package describe --type json
"""

import json
import re
import sys
from pathlib import Path

IMPORT = re.compile(
    r"^\s*(?:@[\w()]+\s+)*(?:(?:package|internal|private|fileprivate|public)\s+)?import\s+"
    r"(?:(?:struct|class|enum|protocol|func|var|let|typealias|actor)\s+)?(\w+)"
)


def own_modules(targets):
    return {target["c99name"] for target in targets}


def offences(targets):
    own = own_modules(targets)
    for target in targets:
        if target["type"] == "system-target":
            continue
        allowed = set(target.get("target_dependencies") or []) | {target["c99name"]}
        for source in target["sources"]:
            path = Path(target["path"]) / source
            if path.suffix != ".swift":
                continue
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                found = IMPORT.match(line)
                if found and found.group(1) == "Foundation" and path.parts[0] == "Sources":
                    yield f"{path}:{number}: {target['name']} imports Foundation; import FoundationEssentials"
                if found and found.group(1) in own - allowed:
                    yield f"{path}:{number}: {target['name']} imports {found.group(1)}, which Package.swift does not give it"


def main():
    found = list(offences(json.load(sys.stdin)["targets"]))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(found)} imports against the rule")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
