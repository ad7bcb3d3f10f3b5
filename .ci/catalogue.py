"""Reads a board's catalogue and feeds with libraries that others wrote.

usage: catalogue.py SITE...

Every record is held against the schema that lies beside it; tables are read by Python's csv, feeds by feedparser, linked
data by rdflib (its context is within the files, so that nothing is asked of any host). Everything must name the same items,
and the page of a year must say all that a record says.
Every word of the linked data must be one of DCAT, Dublin Core, schema.org, FOAF or vCard, as rdflib keeps these
vocabularies: a name that none of them has is a fault. The JSON feed is held against a schema of its specification.
"""

import csv
import json
import sys
import xml.etree.ElementTree as XML
from html.parser import HTMLParser
from pathlib import Path

import feedparser
import jsonschema
import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, SDO, XSD, ClosedNamespace

# rdflib keeps no vCard ontology (https://www.w3.org/TR/vcard-rdf/): these are the names of it that DCAT's contacts need.
VCARD = ClosedNamespace(
    "http://www.w3.org/2006/vcard/ns#", ["Kind", "Individual", "Organization", "fn", "hasTelephone", "hasEmail", "hasURL"]
)
VOCABULARIES = [DCAT, DCTERMS, FOAF, RDF, SDO, VCARD]
# https://www.jsonfeed.org/version/1.1/: what a reader may rely on; members of others begin with an underscore.
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "home_page_url": {"type": "string", "format": "uri"},
        "feed_url": {"type": "string", "format": "uri"},
        "description": {"type": "string"},
        "language": {"type": "string"},
        "authors": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "content_text"],
                "additionalProperties": False,
                "properties": {
                    "id": {"type": "string"}, "url": {"type": "string", "format": "uri"}, "title": {"type": "string"},
                    "content_text": {"type": "string", "minLength": 1},
                    "date_published": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$"},
                    "date_modified": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
    },
    "patternProperties": {"^_": {}},
    "additionalProperties": False,
}
ATOM, TOMBSTONE = "{http://www.w3.org/2005/Atom}", "{http://purl.org/atompub/tombstones/1.0}"


def is_known(name) -> bool:
    """Whether a name is one of a vocabulary that is kept with the tests."""
    return any(str(name).startswith(str(words)) and name in words for words in VOCABULARIES)


def check_words(path: Path, graph: rdflib.Graph) -> list[str]:
    names = set(graph.predicates()) | set(graph.objects(None, RDF.type))
    found = [f"{path.name}: {name} is no word of a vocabulary" for name in names if not is_known(name)]
    for literal in set(graph.objects()):
        if isinstance(literal, rdflib.Literal) and (literal.ill_typed or literal.datatype not in (None, XSD.date)):
            found.append(f"{path.name}: {literal!r} is not what it says")
    return found


def check_dataset(graph: rdflib.Graph, site: Path) -> list[str]:
    """What DCAT 3 and the Czech standard for notice boards want of a data set and of its files."""
    found = []
    sets = set(graph.subjects(RDF.type, DCAT.Dataset))
    for data in sets:
        for wanted in (DCTERMS.title, DCTERMS.publisher, DCTERMS.modified, DCTERMS.issued, DCTERMS.language,
                       DCAT.contactPoint, DCAT.keyword, DCAT.landingPage, DCAT.distribution):
            if (data, wanted, None) not in graph:
                found.append(f"the data set says no {wanted}")
        for form in graph.objects(data, DCAT.distribution):
            address = str(graph.value(form, DCAT.downloadURL))
            page = str(graph.value(form, DCAT.accessURL))
            if (form, DCAT.mediaType, None) not in graph and (form, DCTERMS.format, None) not in graph:
                found.append(f"{address} has no form")
            for name in address, page:
                if not (site / name.split("/", 3)[-1]).is_file():
                    found.append(f"the data set names {name}, which is not there")
    return found + ([] if len(sets) == 1 else ["catalogue.jsonld describes no data set"])


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
    table = stem.with_suffix(".csv").read_bytes()
    if not table.startswith(b"\xef\xbb\xbf") or table.count(b"\r\n") < count + 1:
        found.append(f"{year}: the table has no mark of UTF-8, or lines that Excel and WPS do not end")
    with stem.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for name, items in ("json", records), ("jsonl", lines), ("csv", rows):
        if len(items) != count:
            found.append(f"{year}: {len(items)} items in {name}, {count} in catalogue.json")
    numbers = [record["index"] for record in records]
    if numbers != [line["index"] for line in lines] or numbers != [row["索引号"] for row in rows]:
        found.append(f"{year}: the forms do not name the same items")
    if any(cell[:1] in "=+-@\t\r" for row in rows for cell in row.values() if cell):
        found.append(f"{year}: a cell that a spreadsheet reckons with")
    for record, row in zip(records, rows):
        if record.get("title", "") != row["标题"].removeprefix("'"):
            found.append(f"{record['index']}: another title in the table")
        page = record["address"].split("/", 3)[-1] if "://" in record["address"] else record["address"]
        if not (site / page).is_file():
            found.append(f"{record['index']}: no page {page}")
    graph = rdflib.Graph().parse(stem.with_suffix(".jsonld"), format="json-ld")
    found += check_words(stem.with_suffix(".jsonld"), graph)
    described = set(graph.subjects(RDF.type, SDO.DigitalDocument))
    shown = [record for record in records if "withdrawn" not in record]
    if len(described) != len(shown):
        found.append(f"{year}: {len(described)} documents in the linked data, {len(shown)} shown")
    return found


class Rows(HTMLParser):
    """The lines of a year's page: the text of each by its number."""

    def __init__(self, page: Path):
        super().__init__()
        self.rows, self.inside = {}, None
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.inside = []

    def handle_endtag(self, tag):
        if tag == "tr" and self.inside:
            self.rows[self.inside[0]] = "".join(self.inside)
            self.inside = None

    def handle_data(self, data):
        if self.inside is not None and data.strip():
            self.inside.append(data)


def check_pages(site: Path, schema: dict) -> list[str]:
    """A year's page says every fact of a record but its address, which it leads to, and what holds for the whole board."""
    found = []
    for year, _ in years(site):
        rows = {}
        for page in site.glob(f"catalogue-{year}*.html"):
            rows |= Rows(page).rows
        said = "".join(rows.values())
        for record in records_of(site, year):
            row = rows.get(record["index"], "")
            for name, value in record.items():
                if name in ("address", "sample", "files"):
                    continue
                texts = value if isinstance(value, list) else [value]
                texts = [part for text in texts for part in (text.values() if isinstance(text, dict) else [text])]
                label = schema["properties"][name]["title"]
                if any(text not in row for text in texts) or label not in said:
                    found.append(f"{record['index']}: its line does not say {label} {texts}")
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
    validator = jsonschema.Draft202012Validator(JSON_FEED, format_checker=jsonschema.FormatChecker())
    found += [f"feed.json: {error.message}" for error in validator.iter_errors(items)]
    # Who follows either takes down what was withdrawn.
    stones = XML.parse(site / "feed.xml").getroot().findall(TOMBSTONE + "deleted-entry")
    if [stone.get("ref") for stone in stones] != [stone["id"] for stone in items.get("_withdrawn", [])]:
        found.append("feed.json and feed.xml do not name the same tombstones")
    withdrawn = [record for year, _ in years(site) for record in records_of(site, year) if "withdrawn" in record]
    if len(stones) != min(30, len(withdrawn)):
        found.append(f"{len(stones)} tombstones in the feed, {len(withdrawn)} in the catalogue")
    return found


def records_of(site: Path, year: int) -> list[dict]:
    return json.loads((site / f"catalogue-{year}.json").read_text("utf-8"))["items"]


def check(site: Path) -> list[str]:
    schema = json.loads((site / "catalogue.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    found = [problem for year, count in years(site) for problem in check_year(site, year, count, validator)]
    graph = rdflib.Graph().parse(site / "catalogue.jsonld", format="json-ld")
    found += check_words(site / "catalogue.jsonld", graph) + check_dataset(graph, site)
    return found + check_pages(site, schema) + check_feeds(site)


if __name__ == "__main__":
    problems = [problem for site in sys.argv[1:] for problem in check(Path(site))]
    print("\n".join(problems) or "catalogue and feeds: read by other libraries, all the same items")
    sys.exit(bool(problems))
