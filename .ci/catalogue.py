"""Reads a board's catalogue and feeds with libraries that others wrote.

usage: catalogue.py SITE...

Every record is held against the schema that lies beside it; tables are read by Python's csv, feeds by feedparser, linked
data by rdflib (its context is within the files, so that nothing is asked of any host). Everything must name the same items.
"""

import csv
import json
import sys
from pathlib import Path

import feedparser
import jsonschema
import rdflib


def years(site: Path):
    index = json.loads((site / "catalogue.json").read_text("utf-8"))
    return [(year["year"], year["count"]) for year in index["years"]]


def check_year(site: Path, year: int, count: int, validator) -> list[str]:
    stem = site / f"catalogue-{year}"
    records = json.loads(stem.with_suffix(".json").read_text("utf-8"))["items"]
    lines = [json.loads(line) for line in stem.with_suffix(".jsonl").read_text("utf-8").split("\n") if line]
    found = []
    for record in records + lines:
        found += [f"{record.get('index')}: {error.message}" for error in validator.iter_errors(record)]
    with stem.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for name, items in ("json", records), ("jsonl", lines), ("csv", rows):
        if len(items) != count:
            found.append(f"{year}: {len(items)} items in {name}, {count} in catalogue.json")
    numbers = [record["index"] for record in records]
    if numbers != [line["index"] for line in lines] or numbers != [row["索引号"] for row in rows]:
        found.append(f"{year}: the forms do not name the same items")
    for record, row in zip(records, rows):
        if record.get("title", "") != row["标题"].removeprefix("'"):
            found.append(f"{record['index']}: another title in the table")
        page = record["address"].split("/", 3)[-1] if "://" in record["address"] else record["address"]
        if not (site / page).is_file():
            found.append(f"{record['index']}: no page {page}")
    graph = rdflib.Graph().parse(stem.with_suffix(".jsonld"), format="json-ld")
    document = rdflib.URIRef("https://schema.org/DigitalDocument")
    described = set(graph.subjects(rdflib.RDF.type, document))
    shown = [record for record in records if "withdrawn" not in record]
    if len(described) != len(shown):
        found.append(f"{year}: {len(described)} documents in the linked data, {len(shown)} shown")
    return found


def check_feeds(site: Path) -> list[str]:
    found = []
    for path in [site / "feed.xml", *sorted(site.glob("*/feed.xml"))]:
        feed = feedparser.parse(path.read_bytes())
        if feed.bozo:
            found.append(f"{path.name}: {feed.bozo_exception}")
        if len({entry.id for entry in feed.entries}) != len(feed.entries):
            found.append(f"{path}: ids repeat")
    items = json.loads((site / "feed.json").read_text("utf-8"))
    atom = feedparser.parse((site / "feed.xml").read_bytes())
    if [item["id"] for item in items["items"]] != [entry.id for entry in atom.entries]:
        found.append("feed.json and feed.xml do not name the same items")
    return found


def check(site: Path) -> list[str]:
    schema = json.loads((site / "catalogue.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    found = [problem for year, count in years(site) for problem in check_year(site, year, count, validator)]
    graph = rdflib.Graph().parse(site / "catalogue.jsonld", format="json-ld")
    dataset = rdflib.URIRef("http://www.w3.org/ns/dcat#Dataset")
    if len(set(graph.subjects(rdflib.RDF.type, dataset))) != 1:
        found.append("catalogue.jsonld describes no data set")
    return found + check_feeds(site)


if __name__ == "__main__":
    problems = [problem for site in sys.argv[1:] for problem in check(Path(site))]
    print("\n".join(problems) or "catalogue and feeds: read by other libraries, all the same items")
    sys.exit(bool(problems))
