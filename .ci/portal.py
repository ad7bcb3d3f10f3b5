"""Takes a board over as a county's portal would, and compares what arrives with the board's catalogue.

usage: portal.py PROGRAM SITE

The package is made by `export --portal` and read with libraries that others wrote: the archive by zipfile, the table in its
three forms by csv, json and ElementTree, the fragments by html.parser. Every form must hold the same rows, the manifest every
file, and the rows what the catalogue of SITE says.
"""

import csv
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

TAGS = set("p h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tr th td strong em a img br hr blockquote pre code del sub"
           " sup".split())


class Fragment(HTMLParser):
    """Every tag must be one that any portal keeps, and every address must lead somewhere."""

    def __init__(self, text, folder, names):
        super().__init__()
        self.faults, self.folder, self.names = [], folder, names
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag not in TAGS:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            if name in ("class", "style", "id") or name.startswith("on"):
                self.faults.append(f"{name}= in <{tag}>")
            elif name in ("href", "src") and "://" not in value and not value.startswith(("mailto:", "tel:")):
                if f"{self.folder}/{value}" not in self.names:
                    self.faults.append(f"{value} is not in the package")


def catalogue(site):
    index = json.loads((site / "catalogue.json").read_text("utf-8"))
    return [item for year in index["years"]
            for item in json.loads((site / f"catalogue-{year['year']}.json").read_text("utf-8"))["items"]]


def check(package, site):
    names = set(package.namelist())
    faults = []
    manifest = json.loads(package.read("manifest.json"))
    for mark in manifest["files"]:
        content = package.read(mark["path"])
        if len(content) != mark["bytes"] or hashlib.sha256(content).hexdigest() != mark["sha256"]:
            faults.append(f"{mark['path']} is not what the manifest says")
    if names != {mark["path"] for mark in manifest["files"]} | {"manifest.json"}:
        faults.append("the manifest does not name every file")
    rows = list(csv.DictReader(io.StringIO(package.read("items.csv").decode("utf-8-sig"), newline=""), strict=True))
    records = json.loads(package.read("items.json"))["items"]
    fields = [{field.get("name"): field.text or "" for field in item}
              for item in ElementTree.fromstring(package.read("items.xml"))]
    # A cell that a spreadsheet would reckon with bears an apostrophe in the table alone.
    if [{name: cell.removeprefix("'") for name, cell in row.items()} for row in rows] != records or fields != records:
        faults.append("the three tables do not say the same")
    wanted = {(item["index"], item.get("title", "")) for item in catalogue(site)}
    if {(record["索引号"], record["标题"]) for record in records} != wanted:
        faults.append("the tables do not name the items of the catalogue")
    for record in records:
        path = record["正文文件"]
        if bool(path) == bool(record["撤回日期"]):
            faults.append(f"{record['索引号']}: a fragment of what was taken back, or none of what was not")
        if path:
            faults += [f"{path}: {fault}" for fault in Fragment(package.read(path).decode(), path.split("/")[0], names).faults]
    return records, faults


def main(program, site):
    with tempfile.TemporaryDirectory() as place:
        subprocess.run([program, "export", "--portal", f"{place}/portal", "--quiet"], check=True, capture_output=True)
        with zipfile.ZipFile(f"{place}/portal.zip") as package:
            records, faults = check(package, Path(site))
    print("\n".join(faults) or f"{len(records)} items were taken over as a portal would")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
