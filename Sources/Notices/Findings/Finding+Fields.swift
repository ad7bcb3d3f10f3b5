/// What can be wrong with a key or with the shape of its value.
extension Finding {
  static func unknownKey(_ name: String, nearest: FieldSpelling?, in path: String, at range: Range<Int>) -> Self {
    let hint = nearest.map {
      Phrase(zh: "是不是“\($0.name)”？例如：\($0.example)", en: "did you mean \"\($0.name)\"? for example: \($0.example)")
    }
    return .fault(
      "unknown-key", in: path, at: range,
      Phrase(zh: "不认识的项目“\(name)”", en: "unknown key \"\(name)\""),
      hint: hint
        ?? Phrase(
          zh: "项目名称见 content/README.md；不需要的项目请删去，例如只留：标题: 关于……的通知",
          en: "the keys are listed in content/README.md; remove what is not one of them; a correct line: 标题: 关于……的通知"))
  }

  static func repeatedKey(
    _ spelling: FieldSpelling, written: String, first: Range<Int>, in path: String, at range: Range<Int>
  ) -> Self {
    .fault(
      "repeated-key", in: path, at: range,
      Phrase(
        zh: "“\(written)”重复了，每个项目只能写一次", en: "\"\(written)\" is repeated; each key may be written once"),
      hint: Phrase(
        zh: "保留正确的一行，删去另一行，例如：\(spelling.example)",
        en: "keep the line that is right and remove the other, for example: \(spelling.example)"),
      notes: [
        Note(path: path, range: first, message: Phrase(zh: "第一次写在这里", en: "first written here"))
      ])
  }

  static func missingKey(
    _ spelling: FieldSpelling, of owner: String?, in path: String, at range: Range<Int>
  ) -> Self {
    .fault(
      "missing-key", in: path, at: range,
      Phrase(
        zh: owner.map { "“\($0)”缺少“\(spelling.name)”" } ?? "缺少“\(spelling.name)”",
        en: owner.map { "\"\($0)\" lacks \"\(spelling.name)\"" } ?? "the key \"\(spelling.name)\" is missing"),
      hint: Phrase(zh: "请加上，例如：\(spelling.example)", en: "add it, for example: \(spelling.example)"))
  }

  static func emptyValue(_ spelling: FieldSpelling, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "empty-value", in: path, at: range,
      Phrase(zh: "“\(spelling.name)”没有内容", en: "\"\(spelling.name)\" has no value"),
      hint: Phrase(
        zh: "请填写，例如：\(spelling.example)\(spelling.isRequired ? "" : "；不需要时请删去这一项")",
        en: "fill it in, for example: \(spelling.example)\(spelling.isRequired ? "" : "; or remove the key")"))
  }

  static func wrongType(
    _ spelling: FieldSpelling, found: ValueShape, wanted: ValueShape, written: String?, in path: String,
    at range: Range<Int>
  ) -> Self {
    let text = written.map { $0.prefix(40) }
    if let written, wanted == .list, written.hasPrefix("【") || written.hasPrefix("［") || written.hasPrefix("〔") {
      return fullWidthList(spelling, written: written, in: path, at: range)
    }
    return .fault(
      "wrong-type", in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”写成了\(found.phrase.zh)\(text.map { "“\($0)”" } ?? "")，应当是\(wanted.phrase.zh)",
        en:
          "\"\(spelling.name)\" is \(found.phrase.en)\(text.map { " \"\($0)\"" } ?? ""); it must be \(wanted.phrase.en)"
      ),
      hint: Phrase(zh: "例如：\(spelling.example)", en: "for example: \(spelling.example)"))
  }

  private static func fullWidthList(
    _ spelling: FieldSpelling, written: String, in path: String, at range: Range<Int>
  ) -> Self {
    .fault(
      "full-width-bracket", in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”的“\(written.prefix(40))”用了全角括号，列表要用半角方括号",
        en: "\"\(spelling.name)\" uses full-width brackets in \"\(written.prefix(40))\"; a list needs [ and ]"),
      hint: Phrase(zh: "例如：\(spelling.example)", en: "for example: \(spelling.example)"))
  }

  static func fullWidthComma(_ spelling: FieldSpelling, written: String, in path: String, at range: Range<Int>) -> Self
  {
    .fault(
      "full-width-comma", in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”的“\(written)”里有全角逗号或顿号，列表各项之间要用半角逗号加空格",
        en:
          "\"\(written)\" in \"\(spelling.name)\" holds a full-width comma; list entries are parted by a comma and a space"
      ),
      hint: Phrase(zh: "例如：\(spelling.example)", en: "for example: \(spelling.example)"))
  }

  static func tooDeep(deepest: Int, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "too-deep", in: path, at: range,
      Phrase(zh: "层次超过 \(deepest) 层", en: "values are nested more than \(deepest) levels deep"),
      hint: Phrase(
        zh: "请减少层次；方括号里直接写内容，例如：关键词: [防汛, 应急预案]",
        en: "nest less; write the entries directly, for example: 关键词: [防汛, 应急预案]"))
  }

  /// A word that is not one of the few that a field may hold.
  static func unknownWord(
    _ word: String, for spelling: FieldSpelling, known: [String], in path: String, at range: Range<Int>
  ) -> Self {
    let near = NearMiss.best(for: word, among: known)
    let list = known.joined(separator: "、")
    return .fault(
      "unknown-word", in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”不能是“\(word)”，只能是：\(list)",
        en: "\"\(spelling.name)\" cannot be \"\(word)\"; it is one of: \(known.joined(separator: ", "))"),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")例如：\(spelling.example)",
        en: "\(near.map { "did you mean \"\($0)\"? " } ?? "")for example: \(spelling.example)"))
  }

  /// A text that does not have the form that its field asks for.
  static func badForm(
    _ rule: String, _ written: String, for spelling: FieldSpelling, required: Phrase, in path: String,
    at range: Range<Int>
  ) -> Self {
    .fault(
      rule, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”写成了“\(written.prefix(60))”，\(required.zh)",
        en: "\"\(spelling.name)\" is \"\(written.prefix(60))\"; \(required.en)"),
      hint: Phrase(zh: "例如：\(spelling.example)", en: "for example: \(spelling.example)"))
  }
}

extension ValueShape {
  fileprivate var phrase: Phrase {
    switch self {
    case .text: Phrase(zh: "一段文字", en: "a text")
    case .list: Phrase(zh: "一个列表", en: "a list")
    case .mapping: Phrase(zh: "几个小项目（名称: 内容）", en: "a set of keys and values")
    }
  }
}
