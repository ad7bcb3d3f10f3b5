/// How much of a number must be masked at least; the handbook's table says the same.
package struct Masking: Sendable {
  package let name: String
  package let places: Int
  /// Places that must be masked at least.
  package let hidden: Int
  /// A number that is masked enough, and no more than that.
  package let example: String

  /// Places that may be seen at most.
  var seen: Int { places - hidden }

  static let identity = Masking(name: "身份证号（18位）", places: 18, hidden: 8, example: "370399********1234")
  static let mobile = Masking(name: "手机号（11位）", places: 11, hidden: 4, example: "138****0000")
  /// Cards have 16 to 19 places; of all of them as many are masked.
  static let card = Masking(name: "银行卡号（16至19位）", places: 16, hidden: 8, example: "6299********0018")

  /// All of them, in the order of the handbook.
  package static let all = [identity, mobile, card]

  /// Signs that mask wherever they stand within a number.
  package static let signs = NumberAlphabet.masks

  /// The handbook's table.
  package static var markdown: String {
    "| 号码 | 至少遮 | 例子 |\n| --- | --- | --- |\n"
      + all.map { "| \($0.name) | \($0.hidden)位 | `\($0.example)` |\n" }.joined()
  }
}
