package import Diagnostics

/// Rules on what a board's settings must not say to readers.
package struct UnreadyRules: RuleTheme {
  package static let shared = Self()

  package let title = Phrase(zh: "没有填好的设置", en: "settings that are not ready")

  let settingsBlank = Rule(
    "settings-blank", .hold, .error, title: Phrase(zh: "设置里还有空着的", en: "a blank in the settings"),
    requirement: Phrase(
      zh: "board.yaml 和 people.yaml 里的【填：……】、……、××、待定都要换成真实的内容。board.yaml 里的读者会看到："
        + "什么时候都不发布；有了已公开的信息，也不生成网站。",
      en:
        "Every 【填：…】, ……, ×× and 待定 of board.yaml and people.yaml gives way to what is true. Those of board.yaml would "
        + "reach readers: nothing is published, and no site is built once an item is public."),
    wrong: "电话: 【填：对外公开的座机号码】", right: "电话: （本机关对外公开的座机号码）")
  let sampleValue = Rule(
    "sample-value", .hold, .error, title: Phrase(zh: "设置里还有示例的内容", en: "a sample value in the settings"),
    requirement: Phrase(
      zh: "没有写“示例数据”的公开栏，board.yaml 里不能有示例的网址和邮箱（example、invalid 之类）、000 开头的电话、全是 0 的号码、"
        + "“示例地址”：什么时候都不发布；有了已公开的信息，也不生成网站。",
      en:
        "Without 示例数据 board.yaml holds no address of samples (example, invalid and the like), no phone that begins with "
        + "000, no number of zeros and no 示例地址: nothing is published, and no site is built once an item is public."),
    wrong: "邮箱: office@gongkai.example", right: "邮箱: （本机关对外公开的邮箱）")
}

private let rules = UnreadyRules.shared

/// What can be left open in the settings.
extension Finding {
  static func settingsBlank(_ blank: Located<String>, in path: String) -> Self {
    Finding(
      rules.settingsBlank, in: path, at: blank.range,
      Phrase(zh: "这里还没有填：\(blank.value)", en: "this is still to be filled in: \(blank.value)"),
      hint: Phrase(
        zh: "换成真实的内容；还不知道的先问清楚，不要编造", en: "write what is true; ask first, and invent nothing"))
  }

  static func sampleValue(_ value: Located<String>, _ kind: SampleValues.Kind, in path: String) -> Self {
    Finding(
      rules.sampleValue, in: path, at: value.range,
      Phrase(
        zh: "“\(value.value)”\(kind.phrase.zh)，不能当真的公开",
        en: "\"\(value.value)\" \(kind.phrase.en), and must not be published as real"),
      hint: kind.hint)
  }
}

extension SampleValues.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .address: Phrase(zh: "是示例用的网址或邮箱", en: "is an address of samples")
    case .phone: Phrase(zh: "是示例用的电话号码", en: "is a phone number of samples")
    case .zeros: Phrase(zh: "全是 0，是示例用的号码", en: "is a number of zeros, as samples have")
    case .words: Phrase(zh: "是示例的内容", en: "is a word of the sample")
    }
  }

  fileprivate var hint: Phrase {
    switch self {
    case .address:
      Phrase(
        zh: "换成真实的网址、邮箱；网站的还没有定下来，删去“网址”或者“网站”里的那一项",
        en: "write the real address; while that of the site is not settled, take 网址 or the key of 网站 out")
    case .phone:
      Phrase(zh: "换成打得通的办公电话、传真", en: "write the office's own phone or fax")
    case .zeros:
      Phrase(zh: "换成核发的号码；还没有核发的，删去这一项", en: "write the number that was issued; else take the key out")
    case .words:
      Phrase(
        zh: "换成真实的内容；整个公开栏仍是示例的，写明“示例数据”", en: "write what is true; a board that is a sample says so in 示例数据")
    }
  }
}
