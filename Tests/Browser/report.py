#!/usr/bin/env python3
"""Looks at table 3 of generated yearly reports in a real browser: rows, spans, headings, and that its figures add up.

Requires what layout.py requires, and a built program.

Usage: report.py PROGRAM [--chromium PATH]

Takes a copy of the sample board with a ledger of 200 applications over 2021 to 2025, lets the program draft the report
of each year and build the board as drafts, and opens the pages. A failure is printed; the exit code is 1 if there is any.

Of each cell the headings are those that a screen reader says: the row and column headings of the accessibility tree that
stand in its row and its column.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from browser import ENGINE
from playwright.sync_api import sync_playwright

YEARS = range(2021, 2026)
HEADER = "编号,收到日期,收到方式,申请人类别,事项类别,补正通知,补正收到,征询第三方,征询机关,延期告知,答复日期,答复结果,收费"
KINDS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他组织"]
COLUMNS = KINDS[:5] + ["其他", "总计"]
RESULTS = (
    "予以公开 部分公开 国家秘密 法律法规禁止公开 危及三安全一稳定 第三方合法权益 内部事务信息 过程性信息 行政执法案卷 行政查询事项 "
    "不掌握相关信息 需要另行制作 补正后仍不明确 信访举报投诉 重复申请 要求公开出版物 大量反复申请 要求确认或重新出具 逾期不补正 逾期不缴费 "
    "其他处理"
).split()

PROBE = r"""
() => {
  const table = [...document.querySelectorAll('.form table')]
    .find((t) => t.caption && t.caption.textContent === '收到和处理政府信息公开申请情况');
  if (!table) return null;
  const box = (cell) => cell.getBoundingClientRect();
  const inside = (value, from, to) => value > from && value < to;
  const heads = [...table.querySelectorAll('th')];
  const said = (cell, rows) => heads.filter((head) => {
    const [c, h] = [box(cell), box(head)];
    return rows
      ? head.scope === 'row' && inside((c.top + c.bottom) / 2, h.top, h.bottom) && h.right <= c.left + 1
      : head.scope === 'col' && inside((c.left + c.right) / 2, h.left, h.right) && h.bottom <= c.top + 1;
  }).map((head) => head.textContent);
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => ({
    text: cell.textContent, rows: said(cell, true), columns: said(cell, false),
  })));
  return {
    rows, unscoped: heads.filter((head) => !['row', 'col'].includes(head.scope)).length,
    corner: [table.rows[0].cells[0].tagName, table.rows[0].cells[0].rowSpan, table.rows[0].cells[0].colSpan],
    spans: heads.filter((head) => head.rowSpan > 1 || head.colSpan > 1)
      .map((head) => [head.textContent, head.rowSpan, head.colSpan]),
    reached: table.parentElement.tabIndex === 0 && table.parentElement.getAttribute('role') === 'region',
  };
}
"""

SPANS = [
    ["申请人情况", 1, 7], ["自然人", 2, 1], ["法人或其他组织", 1, 5], ["总计", 2, 1],
    ["一、本年新收政府信息公开申请数量", 1, 3], ["二、上年结转政府信息公开申请数量", 1, 3], ["三、本年度办理结果", 22, 1],
    ["（一）予以公开", 1, 2], ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 1, 2], ["（三）不予公开", 8, 1],
    ["（四）无法提供", 3, 1], ["（五）不予处理", 5, 1], ["（六）其他处理", 3, 1], ["（七）总计", 1, 2], ["四、结转下年度继续办理", 1, 3],
]


def ledger() -> tuple[str, list]:
    """Writes the ledger, and says what is in it: received, kind, replied, result."""
    chance = random.Random(20210301)
    days = sorted(date(2021, 1, 1) + timedelta(days=chance.randrange(1826)) for _ in range(200))
    rows, cases = [HEADER], []
    for number, received in enumerate(days, 1):
        is_open = number > 190 and chance.random() < 0.4
        replied = None if is_open else received + timedelta(days=chance.randrange(40))
        kind, result = chance.choice(KINDS), "" if is_open else chance.choice(RESULTS)
        rows.append(f"申{number},{received},网络,{kind},征地补偿,,,,,,{replied or ''},{result},0")
        cases.append((received, kind, replied, result))
    return "\ufeff" + "\r\n".join(rows) + "\r\n", cases


def drafted(program: str, root: Path, text: str) -> Path:
    """Builds the copy of the board and returns the folder of its drafts."""
    for name in ("content", "themes"):
        shutil.copytree(name, root / name)
    board = root / "content/board.yaml"
    board.write_text(board.read_text("utf-8").replace("冻结日期: 2014-03-31", "冻结日期: 2026-03-02"), "utf-8")
    (root / "content/台账/依申请公开.csv").write_text(text, "utf-8", newline="")
    for year in YEARS:
        subprocess.run([program, "report", str(year), "--draft", "--quiet"], cwd=root, check=True, capture_output=True)
    built = subprocess.run([program, "build", "--drafts", "../drafts", "--quiet"], cwd=root, capture_output=True, text=True)
    if not (root.parent / "drafts/report/2021.html").exists():
        sys.exit(f"report: the drafts were not built\n{built.stderr}")
    return root.parent / "drafts"


def counted(cases: list, year: int) -> list[list[int]]:
    """Counts table 3 of a year from the cases, row by row."""
    known = [case for case in cases if case[0].year <= year]
    groups = [
        [case for case in known if case[0].year == year],
        [case for case in known if case[0].year < year and (case[2] is None or case[2].year >= year)],
    ]
    answered = [case for case in known if case[2] is not None and case[2].year == year]
    groups += [[case for case in answered if case[3] == result] for result in RESULTS]
    groups += [answered, [case for case in known if case[2] is None or case[2].year > year]]
    return [[sum(case[1] == kind for case in group) for kind in KINDS] + [len(group)] for group in groups]


def judge(found: dict | None, wanted: list[list[int]]) -> list[str]:
    """Says what is wrong with one table."""
    if found is None:
        return ["there is no table 3"]
    shown = [[cell["text"] for cell in row] for row in found["rows"]]
    faults = []
    if [len(row) for row in shown] != [7] * 25:
        return [f"rows of {[len(row) for row in shown]} figures, not 25 of 7"]
    if shown != [[str(number) for number in row] for row in wanted]:
        faults.append(f"figures {shown}, not {wanted}")
    if found["corner"] != ["TD", 3, 3] or found["spans"] != SPANS:
        faults.append(f"spans {found['corner']} {found['spans']}")
    if found["unscoped"] or not found["reached"]:
        faults.append("the scope of a heading is not its row or column, or the table cannot be reached by keyboard")
    for row in found["rows"]:
        for column, cell in enumerate(row):
            group = ["申请人情况"] + (["法人或其他组织"] if 1 <= column <= 5 else []) + [COLUMNS[column]]
            if cell["columns"] != group:
                faults.append(f"columns said: {cell['columns']}, not {group}")
    said = [row[0]["rows"] for row in found["rows"]]
    if said[4] != ["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"] or said[11][-1] != "8.属于行政查询事项":
        faults.append(f"rows said: {said[4]}, {said[11]}")
    if said[0] != ["一、本年新收政府信息公开申请数量"] or said[23] != ["三、本年度办理结果", "（七）总计"] or len(said[24]) != 1:
        faults.append(f"rows said: {said[0]}, {said[23]}, {said[24]}")
    return faults


def roles(page) -> list[str]:
    """Looks whether the browser's own accessibility tree has every heading as one."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    names = {(node.get("role", {}).get("value"), node.get("name", {}).get("value")) for node in nodes}
    wanted = [("columnheader", "自然人"), ("columnheader", "法人或其他组织"), ("rowheader", "1.属于国家秘密"),
              ("rowheader", "（三）不予公开"), ("table", "收到和处理政府信息公开申请情况")]
    return [f"no {role} “{name}” in the accessibility tree" for role, name in wanted if (role, name) not in names]


def main() -> int:
    parser = argparse.ArgumentParser(description="table 3 of the yearly report in a real browser")
    parser.add_argument("program")
    parser.add_argument("--chromium", default=ENGINE)
    options = parser.parse_args()
    text, cases = ledger()
    failures = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = drafted(str(Path(options.program).resolve()), Path(folder) / "board", text)
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for year in YEARS:
            for width in (1280, 320):
                page = browser.new_page(viewport={"width": width, "height": 900})
                page.goto((site / f"report/{year}.html").as_uri())
                for fault in judge(page.evaluate(PROBE), counted(cases, year)) + roles(page):
                    failures += 1
                    print(f"report/{year}.html @ {width} px: {fault}")
                page.close()
        browser.close()
    print(f"table 3 of {len(YEARS)} years at 2 widths: {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
