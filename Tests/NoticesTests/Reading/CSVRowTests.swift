import FoundationEssentials
import Subprocess
import Testing

@testable import Notices

/// The rows of a CSV file, read whole.
struct CSVRowTests {
  private static func rows(_ bytes: [UInt8]) -> [CSVRow] {
    var rows: [CSVRow] = []
    while case let start = rows.last?.next ?? 0, start < bytes.count {
      rows.append(CSVRow(of: bytes, in: start..<bytes.count))
    }
    return rows
  }

  /// What all cells say; nil when the quotes of one row do not match.
  private static func values(_ text: String) -> [[String]]? {
    let rows = rows(Array(text.utf8)).map { $0.cells?.map(\.value) }
    return rows.contains(nil) ? nil : rows.compactMap(\.self)
  }

  @Test(
    "reads rows and cells",
    arguments: [
      ("", []), ("a", [["a"]]), ("a,\n", [["a", ""]]), ("\n,", [[""], ["", ""]]),
      ("a,b\nc,d\r\ne,f\rg,h", [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]),
      ("\"会计, 文书\",\"\"\"好\"\"\"", [["会计, 文书", "\"好\""]]), ("\"a\nb\r\nc\rd\",e", [["a\nb\r\nc\rd", "e"]]),
      (" a b , \"c\" \n", [["a b ", "c"]]), ("　a　,　\" c \"　", [["a　", " c "]]), ("a\"\"b,\"\"", [["a\"b", ""]]),
    ] as [(String, [[String]])])
  func reads(_ text: String, _ rows: [[String]]) {
    #expect(Self.values(text) == rows)
  }

  @Test(
    "refuses quotes that do not match",
    arguments: ["\"a", "a\"", "\"", "\"a\"b", "\"a\" \"b\"", "a\"b\"", "\"\"a", "\"a\"\"", "a,\"b\nc,d", "\"\"\""])
  func refuses(_ text: String) {
    #expect(Self.values(text) == nil)
  }

  @Test("gives the bytes between the commas")
  func places() throws {
    let text = Array("一, \"二,\"\r\n三".utf8)
    let rows = Self.rows(text)
    #expect(rows.map(\.range) == [0..<11, 13..<16])
    #expect(rows.map(\.next) == [13, 16])
    #expect(rows[0].cells == [Located("一", at: 0..<3), Located("二,", at: 4..<11)])
  }

  // MARK: - Against another reader

  private struct Case: Decodable {
    let text: String
    /// Nil where quotes do not match.
    let rows: [[String]]?
  }

  /// What Python's csv reads, strictly.
  ///
  /// It is told another text only where we differ by intention: spaces behind a closing quote do not count, a doubled
  /// quote stands for one in a cell without quotes, and a single one there is a fault (Python takes every quote of such a
  /// cell as it is). An empty line is a row of one empty cell (Python: of none).
  private static let oracle = #"""
    import csv, io, json, random, re, sys

    CELL = re.compile(r'( *)(?:("(?:[^"]|"")*") *|(?![" ])((?:[^",\r\n]|"")*))(,|\r\n|\r|\n|\Z)')

    def rewritten(text):
        place, parts, end = 0, [], ","
        while place < len(text) or end == ",":
            found = CELL.match(text, place)
            if not found:
                return None
            spaces, quoted, plain, end = found.groups()
            parts += [spaces, quoted or (f'"{plain}"' if '"' in plain else plain), end]
            place = found.end()
        return "".join(parts)

    def read(text):
        return list(csv.reader(io.StringIO(text, newline=""), strict=True, skipinitialspace=True))

    def case(text):
        ours = rewritten(text) if text else text
        try:
            theirs = read(text)
        except csv.Error:
            assert ours is None or re.search('" +', text), text
        else:
            assert ours is not None or any('"' in cell for row in theirs for cell in row), text
        return {"text": text, "rows": None if ours is None else [row or [""] for row in read(ours)]}

    random.seed(int(sys.argv[1]))
    tokens = ["a", '"', ",", "\r", "\n", "\r\n", "汉", " ", '""', '"a"', '"汉\n"']
    texts = ("".join(random.choices(tokens, k=random.randrange(14))) for _ in range(int(sys.argv[2])))
    json.dump([case(text) for text in texts], sys.stdout)
    """#

  @Test("reads what Python reads in thousands of made-up files")
  func agreesWithPython() async throws {
    let given = ProcessInfo.processInfo.environment["NOTICEBOARD_FUZZ_SEED"]
    let seed = given ?? String(UInt32.random(in: 0...UInt32.max))
    print("csv: NOTICEBOARD_FUZZ_SEED=\(seed)")
    let said = try await run(
      .name("python3"), arguments: ["-c", Self.oracle, seed, "20000"],
      environment: .inherit.updating(["PYTHONUTF8": "1"]),
      output: .bytes(limit: 64 << 20), error: .string(limit: 1 << 16))
    try #require(said.terminationStatus.isSuccess, "\(said.standardError)")
    let cases = try JSONDecoder().decode([Case].self, from: Data(said.standardOutput))
    #expect(cases.count == 20_000)
    #expect(cases.count { $0.rows == nil } > 2_000)
    #expect(cases.count { $0.rows?.contains { $0.count > 1 } == true } > 2_000)
    for sample in cases {
      #expect(Self.values(sample.text) == sample.rows, "\(sample.text.debugDescription)")
      expectPlaces(of: Array(sample.text.utf8))
    }
  }

  /// Rows and cells follow one another without a gap, but for a comma or a line end.
  private func expectPlaces(of bytes: [UInt8]) {
    var start = 0
    for row in Self.rows(bytes) {
      #expect(row.range.lowerBound == start)
      #expect(
        ["", "\n", "\r", "\r\n"].contains(String(decoding: bytes[row.range.upperBound..<row.next], as: UTF8.self)))
      start = row.next
      guard let cells = row.cells else { continue }
      #expect(cells.first?.range.lowerBound == row.range.lowerBound)
      #expect(cells.last?.range.upperBound == row.range.upperBound)
      for (cell, following) in zip(cells, cells.dropFirst()) {
        #expect(bytes[cell.range.upperBound..<following.range.lowerBound].elementsEqual(",".utf8))
      }
    }
    #expect(start == bytes.count)
  }
}
