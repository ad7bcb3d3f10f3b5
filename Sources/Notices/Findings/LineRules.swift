import Diagnostics

/// Rules on signs in the front matter.
struct LineRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "表头的字和符号", en: "signs in the front matter")

  let tab = Rule(
    "tab", .fault, .error, title: Phrase(zh: "制表符", en: "tab"),
    requirement: Phrase(
      zh: "缩进和间隔用半角空格，不按 Tab 键。",
      en: "Indent and part words with spaces, not with the tab key."),
    wrong: "审查:\n\t- 填报 王芳 2013-05-21",
    right: SignOffRules.example)
  let fullWidthSpace = Rule(
    "full-width-space", .fault, .error, title: Phrase(zh: "不是半角的空格", en: "a blank that is no ordinary space"),
    requirement: Phrase(
      zh: "缩进、冒号后面和行末用半角空格；从 Word、网页里粘贴来的常是全角空格、不间断空格，看起来一样。",
      en:
        "Indentation and the space after a colon are ordinary spaces; what is pasted often brings others, which look alike."
    ),
    wrong: "审查:\n\u{3000}- 填报 王芳 2013-05-21",
    right: SignOffRules.example)
  let controlCharacter = Rule(
    "control-character", .fault, .error, title: Phrase(zh: "看不见的字符", en: "invisible character"),
    requirement: Phrase(
      zh: "表头里不能有看不见的字符，多半是复制粘贴带来的；把这一行删掉，重新用键盘输入。",
      en: "The front matter holds no invisible characters, which come from pasting: type the line again."),
    wrong: "标题: 关于\u{200B}防汛的通知", right: "标题: 关于防汛的通知")
  let fullWidthColon = Rule(
    "full-width-colon", .fault, .error, title: Phrase(zh: "全角冒号", en: "full-width colon"),
    requirement: Phrase(zh: "项目名后面用半角冒号，再空一格。", en: "A key is followed by an ordinary colon and a space."),
    wrong: "标题：关于防汛的通知", right: "标题: 关于防汛的通知")
  let missingSpaceAfterColon = Rule(
    "missing-space-after-colon", .fault, .error, title: Phrase(zh: "冒号后面没有空格", en: "no space after the colon"),
    requirement: Phrase(
      zh: "项目名的冒号后面空一格，否则整行会被当作一个词。",
      en: "A space follows the colon of a key; else the whole line is one word."),
    wrong: "标题:关于防汛的通知", right: "标题: 关于防汛的通知")
  let missingSpaceAfterDash = Rule(
    "missing-space-after-dash", .fault, .error, title: Phrase(zh: "短横线后面没有空格", en: "no space after the dash"),
    requirement: Phrase(zh: "列表每行以“- ”开头，短横线后面空一格。", en: "Each line of a list begins with a dash and a space."),
    wrong: """
      审查:
        -填报 王芳 2013-05-21
      """,
    right: SignOffRules.example)
  let fullWidthDash = Rule(
    "full-width-dash", .fault, .error, title: Phrase(zh: "全角短横线", en: "full-width dash"),
    requirement: Phrase(zh: "列表每行用半角短横线开头。", en: "Each line of a list begins with an ordinary hyphen."),
    wrong: """
      审查:
        － 填报 王芳 2013-05-21
      """,
    right: SignOffRules.example)
  let spaceBeforeColon = Rule(
    "space-before-colon", .fault, .error, title: Phrase(zh: "冒号前面有空格", en: "space before the colon"),
    requirement: Phrase(zh: "项目名和冒号之间不空格。", en: "No space stands between a key and its colon."),
    wrong: "标题 : 关于防汛的通知", right: "标题: 关于防汛的通知")
  let unexpectedIndentation = Rule(
    "unexpected-indentation", .fault, .error, title: Phrase(zh: "多了缩进", en: "unexpected indentation"),
    requirement: Phrase(zh: "同一级的项目左边对齐。", en: "Keys of one level begin in one column."),
    wrong: """
      标题: 关于防汛的通知
        文号: 示例镇政发〔2013〕9号
      """,
    right: """
      标题: 关于防汛的通知
      文号: 示例镇政发〔2013〕9号
      """)
  let notAField = Rule(
    "not-a-field", .fault, .error, title: Phrase(zh: "这一行没有冒号", en: "a line without a colon"),
    requirement: Phrase(
      zh: "表头每行写成“名称: 内容”；正文写在第二行 --- 的下面。",
      en: "Each line of the front matter is \"key: value\"; the text stands below the second ---."),
    wrong: """
      标题: 关于防汛的通知
      各村要排好值班表
      """,
    right: "标题: 关于防汛的通知")
  let valueCutByHash = Rule(
    "value-cut-by-hash", .fault, .error, title: Phrase(zh: "值被 # 截断", en: "value cut by #"),
    requirement: Phrase(
      zh: "空格加 # 会把后面的字当作注释丢掉。内容里有 # 时，整个内容加英文双引号。",
      en: "A space and # make the rest a comment that is dropped; put such a value in quotes."),
    wrong: "标题: 关于 #2 机井检修的通知", right: "标题: \"关于 #2 机井检修的通知\"")
  let colonInValue = Rule(
    "colon-in-value", .fault, .error, title: Phrase(zh: "内容里有冒号加空格", en: "colon and space in a value"),
    requirement: Phrase(
      zh: "内容里的“: ”会被当作另一个项目；用全角冒号，或者给整个内容加英文双引号。",
      en: "A colon and a space inside a value start another key: use ： or put the value in quotes."),
    wrong: "标题: 通知: 防汛值班", right: "标题: \"通知: 防汛值班\"")
  let unbalancedQuote = Rule(
    "unbalanced-quote", .fault, .error, title: Phrase(zh: "引号没有配对", en: "unbalanced quote"),
    requirement: Phrase(zh: "英文引号成对使用。", en: "Quotes come in pairs."),
    wrong: "标题: \"关于防汛的通知", right: "标题: \"关于防汛的通知\"")
  let textAfterQuote = Rule(
    "text-after-quote", .fault, .error, title: Phrase(zh: "引号后面还有字", en: "text after the quote"),
    requirement: Phrase(
      zh: "内容要么全在英文引号里，要么不用；中文引号“”没有这个限制。",
      en: "The whole value is in quotes or none of it; the Chinese quotes “” are free."),
    wrong: "标题: \"放管服\"改革的通知", right: "标题: “放管服”改革的通知")
  let unbalancedBracket = Rule(
    "unbalanced-bracket", .fault, .error, title: Phrase(zh: "括号没有配对", en: "unbalanced bracket"),
    requirement: Phrase(zh: "方括号、花括号成对使用。", en: "Brackets and braces come in pairs."),
    wrong: "关键词: [防汛, 值班", right: "关键词: [防汛, 值班]")
  let textAfterBracket = Rule(
    "text-after-bracket", .fault, .error, title: Phrase(zh: "括号后面还有字", en: "text after the bracket"),
    requirement: Phrase(
      zh: "内容以 [ 或 { 开头、后面还有字时，整个内容加英文双引号。",
      en: "A value that begins with [ or { and goes on behind it is put in quotes."),
    wrong: "标题: [2013] 年防汛通知", right: "标题: \"[2013] 年防汛通知\"")
  let fullWidthBracket = Rule(
    "full-width-bracket", .fault, .error, title: Phrase(zh: "全角括号", en: "full-width bracket"),
    requirement: Phrase(
      zh: "列表用半角方括号 [ ]，几个小项目用半角花括号 { }。",
      en: "Lists stand in [ ] and sets of keys in { }, both half-width."),
    wrong: "关键词: 【防汛, 值班】", right: "关键词: [防汛, 值班]")
  let fullWidthComma = Rule(
    "full-width-comma", .fault, .error, title: Phrase(zh: "全角逗号", en: "full-width comma"),
    requirement: Phrase(
      zh: "方括号、花括号里各项之间用半角逗号加空格。",
      en: "Entries in brackets and braces are parted by a comma and a space."),
    wrong: "关键词: [防汛，值班]", right: "关键词: [防汛, 值班]")
}

private let rules = LineRules.shared

/// Slips of the keyboard that the byte scan sees before the parser does.
extension Finding {
  /// With the reader's own line corrected where that can be said.
  private static func slip(
    _ rule: Rule, in path: String, at range: Range<Int>, _ message: Phrase, correct: String? = nil
  ) -> Self {
    Finding(
      rule, in: path, at: range, message,
      hint: correct.map { Phrase(zh: "正确的写法：\($0)", en: "correct: \($0)") })
  }

  static func tab(in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.tab, in: path, at: range, Phrase(zh: "用了制表符（Tab），要用空格", en: "there is a tab; use spaces"),
      correct: correct)
  }

  /// A blank that only looks like a space, by the number of its character.
  static func strangeBlank(_ scalar: UInt32, in path: String, at range: Range<Int>, correct: String) -> Self {
    let name =
      switch scalar {
      case 0x3000: Phrase(zh: "全角空格", en: "a full-width space")
      case 0xA0, 0x202F: Phrase(zh: "不间断空格（看起来和空格一样）", en: "a no-break space, which looks like a space")
      default: Phrase(zh: "特殊的空格（看起来和空格一样）", en: "a blank that looks like a space")
      }
    let code = Self.code(scalar)
    return slip(
      rules.fullWidthSpace, in: path, at: range,
      Phrase(
        zh: "用了\(name.zh)\(code)，要用半角空格", en: "there is \(name.en), \(code); use an ordinary space"),
      correct: correct)
  }

  private static func code(_ scalar: UInt32) -> String {
    let code = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
  }

  static func controlCharacter(_ scalar: UInt32, in path: String, at range: Range<Int>, correct: String) -> Self {
    let name = code(scalar)
    return Finding(
      rules.controlCharacter, in: path, at: range,
      Phrase(zh: "有看不见的字符 \(name)", en: "there is an invisible character, \(name)"),
      hint: Phrase(
        zh: "请删去它：把这一行删掉，重新用键盘输入：\(correct)",
        en: "remove it: delete the line and type it again: \(correct)"))
  }

  static func fullWidthColon(key: String, value: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      rules.fullWidthColon, in: path, at: range,
      Phrase(
        zh: "“\(key)”后面是全角冒号“：”，要用半角冒号加一个空格",
        en: "a full-width colon follows \"\(key)\"; use an ordinary colon and a space"),
      correct: "\(key): \(value.isEmpty ? "……" : value.safeForYAML)")
  }

  static func missingSpaceAfterColon(key: String, value: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      rules.missingSpaceAfterColon, in: path, at: range,
      Phrase(zh: "“\(key)”的冒号后面缺少空格", en: "a space is missing after the colon of \"\(key)\""),
      correct: "\(key): \(value.safeForYAML)")
  }

  static func missingSpaceAfterDash(_ text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      rules.missingSpaceAfterDash, in: path, at: range,
      Phrase(zh: "短横线后面缺少空格", en: "a space is missing after the dash"), correct: "- \(text)")
  }

  static func fullWidthDash(_ dash: String, text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      rules.fullWidthDash, in: path, at: range,
      Phrase(
        zh: "列表以“\(dash)”开头，要用半角短横线加一个空格",
        en: "the list entry starts with \"\(dash)\"; use an ordinary hyphen and a space"), correct: "- \(text)")
  }

  static func spaceBeforeColon(key: String, in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.spaceBeforeColon, in: path, at: range,
      Phrase(zh: "“\(key)”和冒号之间有空格", en: "there is a space between \"\(key)\" and its colon"),
      correct: correct)
  }

  static func unexpectedIndentation(key: String, in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.unexpectedIndentation, in: path, at: range,
      Phrase(
        zh: "“\(key)”前面多了空格，要与上面的项目对齐", en: "\"\(key)\" is indented; align it with the key above"),
      correct: correct)
  }

  /// In a settings file a line without a colon is a heading of what stands below it.
  static func notAHeading(_ text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      rules.notAField, in: path, at: range,
      Phrase(
        zh: "“\(text)”这一行没有冒号，每行都要写成“名称: 内容”",
        en: "the line \"\(text)\" has no colon; every line is \"key: value\""), correct: "\(text):")
  }

  static func notAField(_ text: String, in path: String, at range: Range<Int>) -> Self {
    slip(
      rules.notAField, in: path, at: range,
      Phrase(
        zh: "“\(text)”这一行没有冒号，每行都要写成“名称: 内容”",
        en: "the line \"\(text)\" has no colon; every line is \"key: value\""), correct: OwnLine.field(text))
  }

  static func valueCutByHash(in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.valueCutByHash, in: path, at: range,
      Phrase(
        zh: "空格加 # 会把后面的内容当作注释丢掉",
        en: "a space and # make the rest of the line a comment, which is dropped"), correct: correct)
  }

  static func colonInValue(in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.colonInValue, in: path, at: range,
      Phrase(
        zh: "内容里有“: ”，会被当作另一个项目；请加引号，或改用全角冒号",
        en: "the value holds a colon and a space, which would start another key; put it in quotes or use ："),
      correct: correct)
  }

  static func unbalancedQuote(_ quote: Character, in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.unbalancedQuote, in: path, at: range,
      Phrase(zh: "引号 \(quote) 只有一个，没有配对", en: "the quote \(quote) is opened and never closed"),
      correct: correct)
  }

  static func textAfterQuote(in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.textAfterQuote, in: path, at: range,
      Phrase(
        zh: "引号后面还有文字，内容要么全在引号里，要么不用引号（中文引号“”没有这个限制）",
        en: "text follows the closing quote; put the whole value in quotes or none of it"),
      correct: correct)
  }

  static func unbalancedBracket(_ bracket: Character, in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.unbalancedBracket, in: path, at: range,
      Phrase(zh: "括号 \(bracket) 没有配对", en: "the bracket \(bracket) has no partner"),
      correct: correct)
  }

  static func textAfterBracket(in path: String, at range: Range<Int>, correct: String?) -> Self {
    slip(
      rules.textAfterBracket, in: path, at: range,
      Phrase(
        zh: "括号后面还有文字；内容以 [ 或 { 开头时请加引号",
        en: "text follows the closing bracket; put a value that starts with [ or { in quotes"), correct: correct)
  }

  static func fullWidthBracket(_ bracket: String, in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.fullWidthBracket, in: path, at: range,
      Phrase(zh: "用了全角括号“\(bracket)”，要用半角括号", en: "there is a full-width bracket \(bracket); use [ ] or { }"),
      correct: correct)
  }

  static func fullWidthCommaInBraces(in path: String, at range: Range<Int>, correct: String) -> Self {
    slip(
      rules.fullWidthComma, in: path, at: range,
      Phrase(zh: "花括号里用了全角逗号，要用半角逗号加空格", en: "a full-width comma parts the entries; use a comma and a space"),
      correct: correct)
  }
}

extension String {
  /// In double quotes, so that YAML takes every character as it is.
  var quotedForYAML: String {
    "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// With the straight quotes that open and close in turn made Chinese ones, which mean nothing to YAML.
  var withChineseQuotes: String {
    var (text, opens, opensSingle) = ("", true, true)
    for character in unicodeScalars {
      switch character {
      case "\"":
        text += opens ? "“" : "”"
        opens.toggle()
      case "'":
        text += opensSingle ? "‘" : "’"
        opensSingle.toggle()
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }

  /// As it may stand behind a key: in quotes where YAML would read it otherwise.
  fileprivate var safeForYAML: String {
    contains(" #") || contains(": ") || hasSuffix(":") || hasPrefix("#") ? quotedForYAML : self
  }
}
