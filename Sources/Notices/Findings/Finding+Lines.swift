/// Slips of the keyboard that the byte scan sees before the parser does.
extension Finding {
  private static func slip(
    _ rule: String, in path: String, at range: Range<Int>, _ message: Phrase, correct: String
  ) -> Self {
    .fault(
      rule, in: path, at: range, message,
      hint: Phrase(zh: "正确的写法：\(correct)", en: "correct: \(correct)"))
  }

  static func tab(in path: String, at range: Range<Int>) -> Self {
    slip(
      "tab", in: path, at: range,
      Phrase(zh: "用了制表符（Tab），要用空格", en: "there is a tab; use spaces"), correct: "  - 填报 王芳 2013-05-21")
  }

  static func fullWidthSpace(in path: String, at range: Range<Int>) -> Self {
    slip(
      "full-width-space", in: path, at: range,
      Phrase(zh: "用了全角空格，要用半角空格", en: "there is a full-width space; use an ordinary space"),
      correct: "  - 填报 王芳 2013-05-21")
  }

  static func controlCharacter(_ scalar: UInt32, in path: String, at range: Range<Int>) -> Self {
    let code = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
    return .fault(
      "control-character", in: path, at: range,
      Phrase(zh: "有看不见的字符 \(name)", en: "there is an invisible character, \(name)"),
      hint: Phrase(
        zh: "请删去它：把这一行删掉，重新用键盘输入，例如：标题: 关于……的通知",
        en: "remove it: delete the line and type it again, for example: 标题: 关于……的通知"))
  }

  static func fullWidthColon(key: String, value: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "full-width-colon", in: path, at: range,
      Phrase(
        zh: "“\(key)”后面是全角冒号“：”，要用半角冒号加一个空格",
        en: "a full-width colon follows \"\(key)\"; use an ordinary colon and a space"),
      correct: "\(key): \(value.isEmpty ? "……" : value.safeForYAML)")
  }

  static func missingSpaceAfterColon(key: String, value: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "missing-space-after-colon", in: path, at: range,
      Phrase(zh: "“\(key)”的冒号后面缺少空格", en: "a space is missing after the colon of \"\(key)\""),
      correct: "\(key): \(value.safeForYAML)")
  }

  static func missingSpaceAfterDash(_ text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "missing-space-after-dash", in: path, at: range,
      Phrase(zh: "短横线后面缺少空格", en: "a space is missing after the dash"), correct: "- \(text)")
  }

  static func fullWidthDash(_ dash: String, text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "full-width-dash", in: path, at: range,
      Phrase(
        zh: "列表以“\(dash)”开头，要用半角短横线加一个空格",
        en: "the list entry starts with \"\(dash)\"; use an ordinary hyphen and a space"), correct: "- \(text)")
  }

  static func spaceBeforeColon(key: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "space-before-colon", in: path, at: range,
      Phrase(zh: "“\(key)”和冒号之间有空格", en: "there is a space between \"\(key)\" and its colon"), correct: "\(key): ……")
  }

  static func unexpectedIndentation(key: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "unexpected-indentation", in: path, at: range,
      Phrase(
        zh: "“\(key)”前面多了空格，要与上面的项目对齐", en: "\"\(key)\" is indented; align it with the key above"),
      correct: "\(key): ……")
  }

  /// In a settings file a line without a colon is a heading of what stands below it.
  static func notAHeading(_ text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "not-a-field", in: path, at: range,
      Phrase(
        zh: "“\(text)”这一行没有冒号，每行都要写成“名称: 内容”",
        en: "the line \"\(text)\" has no colon; every line is \"key: value\""),
      correct: "\(text):")
  }

  static func notAField(_ text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "not-a-field", in: path, at: range,
      Phrase(
        zh: "“\(text)”这一行没有冒号，每行都要写成“名称: 内容”",
        en: "the line \"\(text)\" has no colon; every line is \"key: value\""),
      correct: "标题: 关于……的通知（正文写在第二个 --- 的下面）")
  }

  static func valueCutByHash(value: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "value-cut-by-hash", in: path, at: range,
      Phrase(
        zh: "空格加 # 会把后面的内容当作注释丢掉",
        en: "a space and # make the rest of the line a comment, which is dropped"),
      correct: value.quotedForYAML)
  }

  static func colonInValue(value: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "colon-in-value", in: path, at: range,
      Phrase(
        zh: "内容里有“: ”，会被当作另一个项目；请加引号，或改用全角冒号",
        en: "the value holds a colon and a space, which would start another key; put it in quotes or use ："),
      correct: value.quotedForYAML)
  }

  static func unbalancedQuote(_ quote: Character, in path: String, at range: Range<Int>) -> Self {
    slip(
      "unbalanced-quote", in: path, at: range,
      Phrase(zh: "引号 \(quote) 只有一个，没有配对", en: "the quote \(quote) is opened and never closed"),
      correct: "标题: \(quote)关于……的通知\(quote)")
  }

  static func textAfterQuote(in path: String, at range: Range<Int>) -> Self {
    slip(
      "text-after-quote", in: path, at: range,
      Phrase(
        zh: "引号后面还有文字，内容要么全在引号里，要么不用引号（中文引号“”没有这个限制）",
        en: "text follows the closing quote; put the whole value in quotes or none of it"),
      correct: "标题: 关于“放管服”的通知")
  }

  static func unbalancedBracket(_ bracket: Character, in path: String, at range: Range<Int>) -> Self {
    slip(
      "unbalanced-bracket", in: path, at: range,
      Phrase(zh: "括号 \(bracket) 没有配对", en: "the bracket \(bracket) has no partner"),
      correct: bracket == "{" || bracket == "}" ? "公示: { 起: 2013-05-01, 止: 2013-05-08 }" : "关键词: [防汛, 应急预案]")
  }

  static func textAfterBracket(in path: String, at range: Range<Int>) -> Self {
    slip(
      "text-after-bracket", in: path, at: range,
      Phrase(
        zh: "括号后面还有文字；内容以 [ 或 { 开头时请加引号",
        en: "text follows the closing bracket; put a value that starts with [ or { in quotes"),
      correct: "标题: \"[2013] 年的通知\"")
  }

  static func fullWidthBracket(_ bracket: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      "full-width-bracket", in: path, at: range,
      Phrase(zh: "用了全角括号“\(bracket)”，要用半角括号", en: "there is a full-width bracket \(bracket); use [ ] or { }"),
      correct: "关键词: [防汛, 应急预案]")
  }

  static func fullWidthCommaInBraces(in path: String, at range: Range<Int>) -> Self {
    slip(
      "full-width-comma", in: path, at: range,
      Phrase(zh: "花括号里用了全角逗号，要用半角逗号加空格", en: "a full-width comma parts the entries; use a comma and a space"),
      correct: "公示: { 起: 2013-05-01, 止: 2013-05-08 }")
  }
}

extension String {
  /// In double quotes, so that YAML takes every character as it is.
  var quotedForYAML: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// As it may stand behind a key: in quotes where YAML would read it otherwise.
  fileprivate var safeForYAML: String {
    contains(" #") || contains(": ") || hasSuffix(":") || hasPrefix("#") ? quotedForYAML : self
  }
}
