/// A form in which digits are read as digits; the handbook's table says the same.
///
/// ``NumberAlphabet`` knows more than these: all that Unicode gives a value from 0 to 9.
package struct NumberForm: Sendable {
  package let name: String
  /// From 0 to 9; those that a form has not are plain ones.
  package let digits: [String]

  private init(_ name: String, _ digits: String) {
    self.name = name
    self.digits = digits.map(String.init)
  }

  private init(_ name: String, from zero: UInt32) {
    self.name = name
    digits = (0..<10).map { Unicode.Scalar(zero + $0).map { String(Character($0)) } ?? "" }
  }

  private init(_ name: String, behind sign: String) {
    self.name = name
    digits = (0..<10).map { "\($0)\(sign)" }
  }

  /// Digits written in the form.
  package func written(_ number: String) -> String {
    number.map { Int(String($0)).map { digits[$0] } ?? String($0) }.joined()
  }

  /// All of them, in the order of the handbook.
  package static let all = [
    NumberForm("全角", "０１２３４５６７８９"),
    NumberForm("汉字", "〇一二三四五六七八九"),
    NumberForm("汉字，零", "零一二三四五六七八九"),
    NumberForm("大写", "零壹贰叁肆伍陆柒捌玖"),
    NumberForm("电话里的读法", "洞幺两三四五六拐八勾"),
    NumberForm("苏州码子", "〇〡〢〣〤〥〦〧〨〩"),
    NumberForm("带圈", "⓪①②③④⑤⑥⑦⑧⑨"),
    NumberForm("黑底带圈", "⓿❶❷❸❹❺❻❼❽❾"),
    NumberForm("带括号", "0⑴⑵⑶⑷⑸⑹⑺⑻⑼"),
    NumberForm("带点", "0⒈⒉⒊⒋⒌⒍⒎⒏⒐"),
    NumberForm("上标", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
    NumberForm("下标", "₀₁₂₃₄₅₆₇₈₉"),
    NumberForm("数学字体", from: 0x1D7CE),
    NumberForm("按键", behind: "\u{FE0F}\u{20E3}"),
    NumberForm("带附加符号", behind: "\u{332}"),
    NumberForm("阿拉伯文", from: 0x660),
    NumberForm("波斯文", from: 0x6F0),
    NumberForm("泰文", from: 0xE50),
    NumberForm("天城文", from: 0x966),
    NumberForm("藏文", from: 0xF20),
    NumberForm("蒙古文", from: 0x1810),
    NumberForm("字母O和l", "Ol23456789"),
    NumberForm("罗马数字", "0ⅠⅡⅢⅣⅤⅥⅦⅧⅨ"),
  ]

  /// The handbook's table.
  package static var markdown: String {
    "| 写法 | 例如 |\n| --- | --- |\n" + all.map { "| \($0.name) | \($0.written("138")) |\n" }.joined()
  }
}
