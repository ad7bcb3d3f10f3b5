import Diagnostics
import Extraction
import Notices

/// A file that no item answers for, looked through for what must never be public.
struct LooseFile {
  struct Kind {
    let leak: Leak
    let place: Place
    /// What was found, so that the same number in two parts counts once; never shown.
    var values: Set<UInt64>
  }

  /// Each kind once, with its first place; empty of a file that cannot be read, which is never published.
  private(set) var leaks: [Kind] = []

  init(_ bytes: [UInt8], _ scans: LeakScans) { self.init(Extractor().examine(bytes), scans) }

  init(_ examination: Examination, _ scans: LeakScans) {
    guard let extract = try? examination.result.get() else { return }
    for text in extract.texts {
      scans.file.scan(text.bytes.span) { add($0, text.place(at: $0.range.lowerBound)) }
    }
  }

  private mutating func add(_ leak: Leak, _ place: Place) {
    guard !leak.isAsked else { return }
    if let known = leaks.firstIndex(where: { $0.leak.rule == leak.rule && $0.leak.kind == leak.kind }) {
      leaks[known].values.insert(leak.identity)
    } else {
      leaks.append(Kind(leak: leak, place: place, values: [leak.identity]))
    }
  }
}
