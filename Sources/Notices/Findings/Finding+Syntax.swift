/// What can be wrong with the YAML itself.
extension Finding {
  static func yamlDocument(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "yaml-document", in: path, at: range,
      Phrase(zh: "这里又开始了一个文档（--- 或 ...），每个文件只能有一个", en: "another document starts here (--- or ...); a file holds one"),
      hint: Phrase(
        zh: "请删去这一行，所有项目写在一起，例如：标题: 关于……的通知", en: "remove the line and keep all keys together, for example: 标题: 关于……的通知"
      ))
  }

  static func yamlDirective(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "yaml-directive", in: path, at: range,
      Phrase(zh: "行首的 % 是 YAML 指令，这里不能用", en: "a % at the start of a line is a YAML directive, which is not allowed"),
      hint: Phrase(
        zh: "请删去这一行，只写项目，例如：标题: 关于……的通知", en: "remove the line and write keys only, for example: 标题: 关于……的通知"))
  }

  static func yamlComplexKey(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "yaml-complex-key", in: path, at: range,
      Phrase(
        zh: "这里应当是项目名称，不能是列表或 ? 开头的写法", en: "a key must be a plain name, not a list, a mapping or something after ?"),
      hint: Phrase(zh: "写成“名称: 内容”，例如：标题: 关于……的通知", en: "write \"key: value\", for example: 标题: 关于……的通知"))
  }

  static func yamlMergeKey(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "yaml-merge-key", in: path, at: range,
      Phrase(zh: "不能用合并键 <<", en: "merge keys (<<) are not allowed"),
      hint: Phrase(zh: "请把各项目直接写出来，例如：标题: 关于……的通知", en: "write the keys out, for example: 标题: 关于……的通知"))
  }

  /// An anchor, alias or tag that only the parser saw.
  static func yamlDecoration(in path: String, at range: Range<Int>) -> Self {
    .fault(
      "yaml-anchor", in: path, at: range,
      Phrase(zh: "不能用 YAML 的锚点（&）、引用（*）和标签（!）", en: "YAML anchors (&), aliases (*) and tags (!) are not allowed"),
      hint: Phrase(
        zh: "要当文字用时请加引号，例如：标题: \"*重要*通知\"", en: "put the value in quotes if it is text, for example: 标题: \"*重要*通知\""))
  }

  /// A value that starts with a sign that means something to YAML.
  static func signAtStart(_ sign: Character, value: String, in path: String, at range: Range<Int>) -> Self {
    let (rule, en) =
      switch sign {
      case "&": ("yaml-anchor", "a YAML anchor")
      case "*": ("yaml-alias", "a YAML alias")
      case "!": ("yaml-tag", "a YAML tag")
      default: ("reserved-character", "a sign with a meaning in YAML")
      }
    return .fault(
      rule, in: path, at: range,
      Phrase(
        zh: "内容以“\(sign)”开头，这个符号另有用处，不能这样写", en: "the value starts with \"\(sign)\", which is \(en) and not allowed"),
      hint: Phrase(
        zh: "要当文字用时请加引号，例如：\(String(value.prefix(40)).quotedForYAML)",
        en: "put it in quotes if it is text, for example: \(String(value.prefix(40)).quotedForYAML)"))
  }

  static func yamlSyntax(_ problem: String, in path: String, at range: Range<Int>) -> Self {
    .fault(
      "yaml-syntax", in: path, at: range,
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
