package import Diagnostics
import Extraction
import Markup
package import Notices

/// Looks for leaks in what pages are made of besides items and reports: settings, ledgers, themes.
///
/// Nobody reviews these files and no exception is recorded in them, so that every leak is a fault. What only asks a
/// person, such as 账号, is what forms and guides are full of and says nothing here.
package struct SettingsCheck: Sendable {
  private let scans: LeakScans

  package init(_ board: Board) { scans = LeakScans(allowing: PublicNumbers(of: board)) }

  /// Leaks in the texts of a file, quotes and escapes resolved; each is placed as narrowly as the file spells it out.
  package func findings(in texts: [Located<String>], of bytes: [UInt8], path: String) -> [Finding] {
    var findings: [Finding] = []
    for text in texts { look(at: text, bytes, path, &findings) }
    findings.sortByPlace(from: 0)
    return findings
  }

  private func look(at text: Located<String>, _ bytes: [UInt8], _ path: String, _ findings: inout [Finding]) {
    let before = findings.count
    scans.plain.scan(text.value) { leak in
      guard !leak.isAsked else { return }
      let range = bytes.place(of: Array(text.value.utf8)[leak.range], in: text.range)
      findings.append(SettingsLeak.finding(leak, in: path, at: range))
    }
    guard findings.count == before, text.value.utf8.contains(UInt8(ascii: "%")) else { return }
    let decoded = ReadableText.decoded(text.value)
    scans.plain.scan(decoded.span) { leak in
      if !leak.isAsked { findings.append(SettingsLeak.finding(leak, in: path, at: text.range)) }
    }
  }

  /// Leaks in a text that was made of a file, such as a template without its tags; `place` leads back to the file.
  package func findings(
    in text: [UInt8], path: String, place: (Range<Int>) -> Range<Int>
  ) -> [Finding] {
    var findings: [Finding] = []
    scans.file.scan(text.span) { leak in
      if !leak.isAsked { findings.append(SettingsLeak.finding(leak, in: path, at: place(leak.range))) }
    }
    return findings
  }

  /// Leaks in a file that goes to the site as it is, hidden parts included, each kind once.
  package func findings(inFile bytes: [UInt8], path: String) -> [Finding] {
    LooseFile(bytes, scans).leaks.map { SettingsLeak.finding($0.leak, in: path, at: 0..<0) }
  }
}

extension [UInt8] {
  /// Where a file spells a part of a value as it is; else the range of the whole value.
  func place(of wanted: ArraySlice<UInt8>, in range: Range<Int>) -> Range<Int> {
    let written = self[range.clamped(to: 0..<count)]
    guard written.count >= wanted.count else { return range }
    for start in written.startIndex...(written.endIndex - wanted.count)
    where written[start] == wanted.first && written[start..<start + wanted.count] == wanted {
      return start..<start + wanted.count
    }
    return range
  }
}
