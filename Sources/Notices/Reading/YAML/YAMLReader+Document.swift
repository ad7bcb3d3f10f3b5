import Diagnostics

extension YAMLText {
  /// Decodes the one document of the text.
  ///
  /// libyaml stops at the first thing it cannot read. What it stopped at is reported, the line is taken away, and the
  /// reading starts again, so that every mistake of the file is reported in one run.
  ///
  /// - Parameters:
  ///   - place: Where a key that is missing at the top is reported.
  ///   - read: Decodes the root value; called once for each attempt.
  func decode<Value, Key: FieldKey>(
    path: String, place: Range<Int>, keys: Key.Type, findings: inout [Finding], _ read: (inout YAMLReader) -> Value
  ) -> Value? {
    var text = self
    for _ in 0..<64 {
      var attempt = text.attempt(path: path, place: place, keys: keys, read)
      guard let failure = attempt.failure else {
        findings += attempt.findings
        return attempt.value.take()
      }
      findings.append(.yamlSyntax(failure.problem, in: path, at: failure.range))
      guard text.skipLine(at: failure.offset) || text.skipLine(at: failure.context) else { return nil }
    }
    return nil
  }

  private struct Attempt<Value> {
    var value: Value?
    var findings: [Finding]
    var failure: (problem: String, offset: Int, context: Int, range: Range<Int>)?
  }

  private func attempt<Value, Key: FieldKey>(
    path: String, place: Range<Int>, keys: Key.Type, _ read: (inout YAMLReader) -> Value
  ) -> Attempt<Value> {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let events = unsafe YAMLEvents(UnsafeBufferPointer(rebasing: buffer[region]), plain: plain)
      let root = FieldSpelling("", example: Key.names.spellings.first?.example ?? "")
      var reader = YAMLReader(events, text: self, path: path, root: root, place: place, deepest: deepest)
      var value: Value?
      if reader.begin() {
        value = read(&reader)
        reader.finish()
      } else {
        reader.reportAllMissing(Key.self)
      }
      let failure = reader.failure.map { failure in
        let start = original(failure.offset)
        return (failure.problem, failure.offset, failure.context, start..<start)
      }
      return Attempt(value: value, findings: reader.findings, failure: failure)
    }
  }
}
