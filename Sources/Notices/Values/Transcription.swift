/// What a report says of itself that was published before the board existed and is taken over whole (来源: 转录).
package struct Transcription: Sendable {
  /// 转录自: the paper or the page that it was taken from.
  package var from: Located<String>
  /// 公布数字: figures as they were published then, in the order of the file.
  package var figures: [PublishedFigure]

  /// What is signed of it, in the order of the canonical form.
  package var signed: [(key: StaticString, text: String)] {
    [("来源", ReportSource.transcribed.rawValue), ("转录自", from.value)]
      + figures.map { ("公布数字", "\($0.name.value) \($0.value.value)") }
  }

  /// One figure as it was published: its name and its number, both as written.
  package struct PublishedFigure: Sendable {
    package let name: Located<String>
    package let value: Located<String>
  }
}

/// Where a report comes from (来源).
enum ReportSource: String, CaseIterable, Sendable {
  case transcribed = "转录"
}
