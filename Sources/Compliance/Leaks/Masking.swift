/// How much of a number must be masked at least; the handbook's table says the same.
package struct Masking: Sendable {
  /// What the number is called.
  package let name: String
  /// Places of the whole number.
  package let places: Int
  /// Places that must be masked at least.
  package let hidden: Int
  /// A number that is masked enough.
  package let example: String

  /// Places that may be seen at most.
  var seen: Int { places - hidden }

  static let identity = Masking(name: "身份证号", places: 18, hidden: 8, example: "370399********1234")
  static let mobile = Masking(name: "手机号", places: 11, hidden: 4, example: "138****0000")
  /// Cards have 16 to 19 places.
  static let card = Masking(name: "银行卡号", places: 16, hidden: 8, example: "6299********0018")

  /// All of them, in the order of the handbook.
  package static let all = [identity, mobile, card]
}
