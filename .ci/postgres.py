#!/usr/bin/env python3
"""Loads a board's catalogue into PostgreSQL 15 and compares what is found with what the board's own search must find.

Usage: postgres.py BOARD SITE [--seed N] [--queries N]

A database of its own in a temporary folder, without a port, made by the programs of the Debian package postgresql-15 and
ended with the script; by postgres.sql, as an engine that takes a board over would do it. The pieces of 1 to 6 characters
and the words are those that Tests/Browser/search.py asks the site for in a browser, and so is what they must find.
"""

import argparse
import os
import pwd
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "Tests/Browser"))
import search  # noqa: E402

PROGRAMS = Path("/usr/lib/postgresql/15/bin")


class Database:
    """A database in a folder, of a user who is not root: PostgreSQL refuses to run as root."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="noticeboard-postgres."))
        self.user = pwd.getpwnam("postgres").pw_uid if os.geteuid() == 0 else None
        if self.user is not None:
            os.chown(self.folder, self.user, -1)
        self.run(PROGRAMS / "initdb", "-D", self.folder / "data", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "-U", "board",
                 "--no-sync")
        self.run(PROGRAMS / "pg_ctl", "-D", self.folder / "data", "-w", "-l", self.folder / "log", "-o",
                 f"-c listen_addresses= -c unix_socket_directories={self.folder} -c fsync=off", "start")

    def run(self, *command, text: str | None = None) -> str:
        done = subprocess.run([str(word) for word in command], input=text, encoding="utf-8", capture_output=True,
                              user=self.user, cwd=self.folder)
        if done.returncode:
            raise RuntimeError(f"{command[0]}: {done.stderr or done.stdout}")
        return done.stdout

    def ask(self, *arguments, text: str | None = None) -> list[str]:
        return self.run("psql", "-h", self.folder, "-U", "board", "-d", "postgres", "-X", "-q", "-A", "-t", "-v",
                        "ON_ERROR_STOP=1", *arguments, text=text).splitlines()

    def end(self) -> None:
        subprocess.run([str(PROGRAMS / "pg_ctl"), "-D", str(self.folder / "data"), "-m", "immediate", "stop"],
                       capture_output=True, user=self.user, cwd=self.folder)
        shutil.rmtree(self.folder)


def compare(database: Database, site: Path, items: dict[str, str], queries: list[str]) -> int:
    lines = "".join(path.read_text("utf-8") for path in sorted(site.glob("catalogue-*.jsonl")))
    # The server's user may not be able to read the repository.
    statements = shutil.copy(Path(__file__).with_name("postgres.sql"), database.folder)
    os.chmod(statements, 0o644)
    database.ask("-f", statements, text=lines)
    failures = 0
    # No piece holds what quotes it.
    questions = "".join(f"SELECT {place}, found($piece${words}$piece$);\n" for place, words in enumerate(queries))
    hits = [set() for _ in queries]
    for answer in database.ask(text=questions):
        place, number = answer.split("|")
        hits[int(place)].add(number)
    for words, found in zip(queries, hits):
        wanted = search.plain(items, words)
        if found != wanted:
            failures += 1
            print(f"{words!r}: not found {sorted(wanted - found)[:5]}, too much {sorted(found - wanted)[:5]}")
    plan = database.ask("-c", "SET enable_seqscan = off; EXPLAIN SELECT number FROM catalogue WHERE pairs @> pairs('防汛')")
    if not any("Index Scan" in line and "pairs" in line for line in plan):
        failures += 1
        print("the index of pairs is not used:", *plan, sep="\n")
    return failures


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("board", type=Path)
    parser.add_argument("site", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--queries", type=int, default=60)
    options = parser.parse_args()
    items = search.items_of(options.board, options.site)
    chance = random.Random(options.seed)
    queries = search.pieces_of(items, chance, options.queries * 2 // 3)
    words = [word for word in search.words_of(options.board, chance, options.queries) if len(word.split()) == 1]
    queries += words[:options.queries - len(queries)]
    database = Database()
    try:
        failures = compare(database, options.site, items, queries)
    finally:
        database.end()
    print(f"{failures} failures" if failures else
          f"PostgreSQL finds in {len(items)} items of the catalogue what a plain search finds: {len(queries)} queries")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
