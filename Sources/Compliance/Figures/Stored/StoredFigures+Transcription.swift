import Diagnostics
import Notices

extension StoredFigures {
  /// The figures that a report was published with before the board existed; they are compared with nothing.
  ///
  /// `known` are the names of figures of the year.
  init(_ transcription: Transcription, path: String, known: [String], form: ReportForm?) {
    let names = Set(known)
    var slips: [Finding] = []
    var figures: [Figure] = []
    for figure in transcription.figures {
      guard names.contains(figure.name.value) || Self.isOfFormerCategory(figure.name.value) else {
        slips.append(.publishedUnknown(figure, near: NearMiss.best(for: figure.name.value, among: known), path: path))
        continue
      }
      guard let value = Figure.Value(stored: figure.value.value), value != .unknown else {
        slips.append(.publishedUnread(figure, path: path))
        continue
      }
      let measure = FigureMeasure(of: figure.name.value, in: form)
      if case .number(let quantity) = value, !measure.holds(quantity) {
        slips.append(.publishedImpossible(figure, measure, path: path))
      }
      figures.append(Figure(figure.name.value, value, .transcribed))
    }
    self.init(path: path, figures: figures, slips: slips)
  }

  /// `主动公开.教育信息`: boards of former years had other categories.
  private static func isOfFormerCategory(_ name: String) -> Bool {
    let prefix = "主动公开."
    guard name.hasPrefix(prefix) else { return false }
    let category = name.unicodeScalars.dropFirst(prefix.unicodeScalars.count)
    return (2...12).contains(category.count) && category.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      && category.suffix(2).elementsEqual("信息".unicodeScalars)
  }
}

extension Finding {
  fileprivate static func publishedUnknown(
    _ figure: Transcription.PublishedFigure, near: String?, path: String
  ) -> Self {
    let example = near ?? "主动公开.总数"
    return Finding(
      FigureRules.shared.reportPublishedUnknown, in: path, at: figure.name.range,
      Phrase(
        zh: "公布数字里没有名为“\(figure.name.value)”的数字", en: "no figure is named \"\(figure.name.value)\""),
      hint: Phrase(
        zh: "是不是想写：\(example): \(figure.value.value)", en: "did you mean: \(example): \(figure.value.value)"))
  }

  fileprivate static func publishedUnread(_ figure: Transcription.PublishedFigure, path: String) -> Self {
    Finding(
      FigureRules.shared.reportPublishedValue, in: path, at: figure.value.range,
      Phrase(
        zh: "公布数字“\(figure.name.value)”写的“\(figure.value.value)”读不懂，报告不显示",
        en: "\"\(figure.value.value)\", published as \"\(figure.name.value)\", is no number; the report is held back"),
      hint: meant(figure.value.value).map {
        Phrase(zh: "写数；正确的写法：\(figure.name.value): \($0)", en: "write a number; correct: \(figure.name.value): \($0)")
      }
        ?? Phrase(
          zh: "写数；原报告写“无”“没有”的写 0，没有提到的删去这一行",
          en: "write a number: 0 where the report says that there was none; remove what it does not speak of"))
  }

  fileprivate static func publishedImpossible(
    _ figure: Transcription.PublishedFigure, _ measure: FigureMeasure, path: String
  ) -> Self {
    Finding(
      FigureRules.shared.reportPublishedValue, in: path, at: figure.value.range,
      Phrase(
        zh: "公布数字“\(figure.name.value)”写的是 \(figure.value.value)：\(measure.phrase.zh)，报告不显示",
        en:
          "\"\(figure.name.value)\" was published as \(figure.value.value), but \(measure.phrase.en); the report is held "
          + "back"),
      hint: Phrase(
        zh: "对照原报告改正；原报告就这么写的，这一项留在正文里，不写在公布数字里",
        en: "put it right from the original; where that has it so, leave it to the words"))
  }

  /// The number that was written with a unit, with commas, in full width or in Han numerals; nil where that is not plain.
  private static func meant(_ written: String) -> String? {
    var digits = ""
    for scalar in written.unicodeScalars where !"，, 条件项元次人期个".unicodeScalars.contains(scalar) {
      digits.unicodeScalars.append(
        0xFF10...0xFF19 ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)) : scalar)
    }
    if digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), 1...9 ~= digits.utf8.count { return Int(digits).map { "\($0)" } }
    return CountedNumeral.value(of: digits[...]).flatMap { digits.allSatisfy(CountedNumeral.isPart) ? "\($0)" : nil }
  }
}
