import Diagnostics

/// Rules on structure of the front matter.
struct SyntaxRules: RuleTheme {
  static let shared = Self()

  let title = Phrase(zh: "表头的结构", en: "structure of the front matter")

  let yamlSyntax = Rule(
    "yaml-syntax", .fault, .error, title: Phrase(zh: "格式读不懂", en: "cannot be read"),
    requirement: Phrase(
      zh: "每行写成“名称: 内容”，同一级左边对齐，列表用“- ”开头。",
      en: "Each line is \"key: value\", lines of one level are aligned, and lists begin with \"- \"."),
    wrong: """
      审查:
        - 填报 王芳 2013-05-21
       - 初审 李强 2013-05-22
      """,
    right: reviewExample)
  let yamlDocument = Rule(
    "yaml-document", .fault, .error, title: Phrase(zh: "文件里又开始了一个文档", en: "another document"),
    requirement: Phrase(
      zh: "一个设置文件里不能有第二个 --- 或 ...。",
      en: "A settings file holds one document: no further --- or ...."),
    wrong: """
      名称: 南鲁山镇政务公开栏
      ---
      语言: zh-CN
      """,
    right: """
      名称: 南鲁山镇政务公开栏
      语言: zh-CN
      """)
  let yamlDirective = Rule(
    "yaml-directive", .fault, .error, title: Phrase(zh: "行首的 %", en: "a % at the start"),
    requirement: Phrase(
      zh: "行首的 % 另有用处，不能用。",
      en: "A % at the start of a line means something else and is not allowed."),
    wrong: "%标题: 关于防汛的通知", right: "标题: 关于防汛的通知")
  let yamlComplexKey = Rule(
    "yaml-complex-key", .fault, .error, title: Phrase(zh: "项目名不是文字", en: "a key that is no name"),
    requirement: Phrase(
      zh: "项目名要写成文字，不能是列表或者以 ? 开头。",
      en: "A key is a plain name, neither a list nor something after ?."),
    wrong: """
      ? [标题, 副题]
      : 关于防汛的通知
      """,
    right: "标题: 关于防汛的通知")
  let yamlMergeKey = Rule(
    "yaml-merge-key", .fault, .error, title: Phrase(zh: "合并键", en: "merge key"),
    requirement: Phrase(zh: "不能用 <<，各项目直接写出来。", en: "Merge keys are not allowed: write the keys out."),
    wrong: "<<: { 关键词: [防汛] }", right: "关键词: [防汛]")
  let yamlAnchor = Rule(
    "yaml-anchor", .fault, .error, title: Phrase(zh: "锚点", en: "anchor"),
    requirement: Phrase(
      zh: "内容以 & 开头时加英文引号；YAML 的锚点不能用。",
      en: "YAML anchors are not allowed; a value that begins with & is put in quotes."),
    wrong: "标题: &通知 关于防汛", right: "标题: \"&通知 关于防汛\"")
  let yamlAlias = Rule(
    "yaml-alias", .fault, .error, title: Phrase(zh: "引用", en: "alias"),
    requirement: Phrase(
      zh: "内容以 * 开头时加英文引号；YAML 的引用不能用。",
      en: "YAML aliases are not allowed; a value that begins with * is put in quotes."),
    wrong: "标题: *重要*通知", right: "标题: \"*重要*通知\"")
  let yamlTag = Rule(
    "yaml-tag", .fault, .error, title: Phrase(zh: "标签", en: "tag"),
    requirement: Phrase(
      zh: "内容以 ! 开头时加英文引号；YAML 的标签不能用。",
      en: "YAML tags are not allowed; a value that begins with ! is put in quotes."),
    wrong: "标题: !紧急 防汛通知", right: "标题: \"!紧急 防汛通知\"")
  let reservedCharacter = Rule(
    "reserved-character", .fault, .error, title: Phrase(zh: "开头的符号另有用处", en: "reserved character"),
    requirement: Phrase(
      zh: "内容以 @、`、% 等符号开头时加英文引号。",
      en: "A value that begins with a sign such as @, ` or % is put in quotes."),
    wrong: "标题: @全体 防汛通知", right: "标题: \"@全体 防汛通知\"")
  let tooDeep = Rule(
    "too-deep", .fault, .error, title: Phrase(zh: "层次太多", en: "nested too deeply"),
    requirement: Phrase(zh: "项目里的层次最多 4 层。", en: "Values are nested at most 4 levels deep."),
    wrong: "关键词: [[[[[防汛]]]]]", right: "关键词: [防汛]")
}

private let rules = SyntaxRules.shared

/// What can be wrong with the YAML itself.
extension Finding {
  static func yamlDocument(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.yamlDocument, in: path, at: range,
      Phrase(zh: "这里又开始了一个文档（--- 或 ...），每个文件只能有一个", en: "another document starts here (--- or ...); a file holds one"))
  }

  static func yamlDirective(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.yamlDirective, in: path, at: range,
      Phrase(zh: "行首的 % 是 YAML 指令，这里不能用", en: "a % at the start of a line is a YAML directive, which is not allowed"))
  }

  static func yamlComplexKey(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.yamlComplexKey, in: path, at: range,
      Phrase(
        zh: "这里应当是项目名称，不能是列表或 ? 开头的写法", en: "a key must be a plain name, not a list, a mapping or something after ?"))
  }

  static func yamlMergeKey(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.yamlMergeKey, in: path, at: range, Phrase(zh: "不能用合并键 <<", en: "merge keys (<<) are not allowed"))
  }

  /// An anchor, alias or tag that only the parser saw.
  static func yamlDecoration(in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.yamlAnchor, in: path, at: range,
      Phrase(zh: "不能用 YAML 的锚点（&）、引用（*）和标签（!）", en: "YAML anchors (&), aliases (*) and tags (!) are not allowed"))
  }

  /// A value that starts with a sign that means something to YAML.
  static func signAtStart(_ sign: Character, in path: String, at range: Range<Int>, correct: String) -> Self {
    let (rule, en) =
      switch sign {
      case "&": (rules.yamlAnchor, "a YAML anchor")
      case "*": (rules.yamlAlias, "a YAML alias")
      case "!": (rules.yamlTag, "a YAML tag")
      default: (rules.reservedCharacter, "a sign with a meaning in YAML")
      }
    return Finding(
      rule, in: path, at: range,
      Phrase(
        zh: "内容以“\(sign)”开头，这个符号另有用处，不能这样写", en: "the value starts with \"\(sign)\", which is \(en) and not allowed"),
      hint: Phrase(zh: "要当文字用时请加引号：\(correct)", en: "put it in quotes if it is text: \(correct)"))
  }

  static func yamlSyntax(_ problem: String, in path: String, at range: Range<Int>) -> Self {
    Finding(
      rules.yamlSyntax, in: path, at: range,
      Phrase(zh: "这里的格式读不懂（\(chinese(problem))）", en: "this cannot be read: \(problem)"),
      hint: Phrase(
        zh: "每行写成“名称: 内容”，同一级的行左边对齐，例如：标题: 关于……的通知",
        en: "write \"key: value\" on each line and align lines of one level, for example: 标题: 关于……的通知"))
  }

  /// The parser's most frequent words, for readers of Chinese.
  private static func chinese(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context": "这里不能再有“: ”"
    case "did not find expected key": "缩进不齐，或者上一行没有写完"
    case "could not find expected ':'": "缺少冒号"
    case "did not find expected '-' indicator": "列表各行要用“- ”开头并对齐"
    case "did not find expected ',' or ']'": "方括号没有配对，或者缺少逗号"
    case "did not find expected ',' or '}'": "花括号没有配对，或者缺少逗号"
    case "block sequence entries are not allowed in this context": "这里不能用“- ”"
    case "found character that cannot start any token": "不能以这个符号开头"
    case "found unexpected end of stream": "引号没有配对"
    case "did not find expected node content": "缺少内容"
    case "control characters are not allowed": "有看不见的控制字符"
    default: problem
    }
  }
}
