/// Reads the strings of JSON one by one, with the key that each stands under; numbers and the like are passed over.
///
/// Made for what qpdf writes, which is well formed; a general parser would build a tree of what is thrown away.
struct JSONStrings {
  /// The strings that stand directly in one object.
  struct Object {
    /// The first string of each key.
    var values: [String: String] = [:]
    /// The keys that lead to the object, itself included.
    var path: [String] = []
  }

  enum Event {
    /// A string; in a list under the list's key.
    case value(key: String, ArraySlice<UInt8>)
    /// A list that holds something.
    case filledList(key: String)
    case endOfObject(Object)
  }

  private let json: [UInt8]
  private var position = 0
  private var open: [Object] = []
  /// The key that was read last in each open object.
  private var keys: [String] = []

  init(_ json: [UInt8]) { self.json = json }

  /// The keys that lead to what was read last, its own included.
  var path: [String] { keys }

  mutating func next() -> Event? {
    while position < json.count {
      let byte = json[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): if let event = string() { return event }
      case UInt8(ascii: "{"):
        let event = keys.last.map { Event.value(key: $0, []) }
        open.append(Object(path: keys))
        keys.append("")
        if let event { return event }
      case UInt8(ascii: "}"):
        keys.removeLast(min(1, keys.count))
        if let object = open.popLast() { return .endOfObject(object) }
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if let event = number() { return event }
      case UInt8(ascii: "["): if !isEmptyList, let key = keys.last { return .filledList(key: key) }
      default: break
      }
    }
    return nil
  }

  private var isEmptyList: Bool {
    json[position...].first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "]")
  }

  /// A number that has begun, as a string; nil when it has fewer than eleven digits.
  private mutating func number() -> Event? {
    let start = position - 1
    while position < json.count, (0x30...0x39).contains(json[position]) { position += 1 }
    guard position - start > 10, let key = keys.last else { return nil }
    return .value(key: key, "u:".utf8 + json[start..<position])
  }

  /// A string that has been opened; nil when it is a key.
  private mutating func string() -> Event? {
    var value: [UInt8] = []
    while position < json.count, json[position] != UInt8(ascii: "\"") {
      if json[position] == UInt8(ascii: "\\") { unescape(into: &value) } else { value.append(json[position]) }
      position += 1
    }
    position += 1
    if position < json.count, json[position] == UInt8(ascii: ":"), !keys.isEmpty {
      let key = String(decoding: value, as: UTF8.self)
      keys[keys.count - 1] = key
      return key.hasManyDigits ? .value(key: key, []) : nil
    }
    let key = keys.last ?? ""
    if !open.isEmpty, open[open.count - 1].values[key] == nil {
      open[open.count - 1].values[key] = String(decoding: value, as: UTF8.self)
    }
    return .value(key: key, value[...])
  }

  private mutating func unescape(into value: inout [UInt8]) {
    position += 1
    guard position < json.count else { return }
    switch json[position] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): value.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): value.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "b"), UInt8(ascii: "f"): value.append(UInt8(ascii: " "))
    case UInt8(ascii: "u"):
      let digits = String(decoding: json[min(position + 1, json.count)..<min(position + 5, json.count)], as: UTF8.self)
      if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
        value.append(contentsOf: String(Character(scalar)).utf8)
      }
      position += min(4, json.count - position - 1)
    default: value.append(json[position])
    }
  }
}
