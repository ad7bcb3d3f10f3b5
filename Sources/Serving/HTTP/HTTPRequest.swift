/// The head of one request, as far as this server asks for it; whatever else it may be is refused.
struct HTTPRequest: Equatable, Sendable {
  /// The two methods there are.
  enum Method: Equatable, Sendable { case get, head }

  let method: Method
  /// The path, its escapes resolved: names without `.`, `..` and control characters, the first byte a slash.
  let path: String
  /// What stands behind the question mark, as it was sent; empty without one.
  let query: String
  let host: String
  /// Values of the other fields, each of which may be sent once; nil where it was not.
  let origin: String?
  let site: String?
  /// What the browser wants it for, such as `document`.
  let destination: String?
  let cookie: String?

  /// What became of the bytes so far.
  enum Reading: Equatable, Sendable {
    case unfinished
    case refused(HTTPStatus)
    case request(HTTPRequest)
  }

  /// The longest head in bytes.
  static let sizeLimit = 8192
  /// The most fields of a head.
  private static let fieldLimit = 64

  /// Reads a head; nothing of a body is ever waited for.
  ///
  /// Complexity: linear in the bytes.
  static func read(_ bytes: [UInt8]) -> Reading {
    guard let end = HeadLines.end(in: bytes) else {
      return bytes.count >= sizeLimit ? .refused(.headTooLarge) : .unfinished
    }
    guard end <= sizeLimit, let lines = HeadLines.split(bytes[..<end]), lines.count <= fieldLimit + 1 else {
      return .refused(end > sizeLimit ? .headTooLarge : .badRequest)
    }
    do throws(HTTPStatus) {
      return .request(try HTTPRequest(lines))
    } catch {
      return .refused(error)
    }
  }

  private init(_ lines: [ArraySlice<UInt8>]) throws(HTTPStatus) {
    let words = lines[0].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, [Array("HTTP/1.1".utf8), Array("HTTP/1.0".utf8)].contains(Array(words[2])) else {
      throw .badRequest
    }
    switch String(decoding: words[0], as: UTF8.self) {
    case "GET": method = .get
    case "HEAD": method = .head
    default: throw .methodNotAllowed
    }
    let parts = words[1].split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = RequestPath.decoded(parts[0]) else { throw .badRequest }
    self.path = path
    query = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
    let fields = try HeadFields(lines.dropFirst())
    guard let host = fields["host"], fields.hasNoBody else { throw .badRequest }
    self.host = host
    (origin, cookie) = (fields["origin"], fields["cookie"])
    (site, destination) = (fields["sec-fetch-site"], fields["sec-fetch-dest"])
  }
}

private enum HeadLines {
  /// The place behind the empty line that ends a head; nil where there is none yet.
  static func end(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 4 else { return nil }
    for place in 3..<bytes.count
    where bytes[place] == 10 && bytes[place - 1] == 13 && bytes[place - 2] == 10 && bytes[place - 3] == 13 {
      return place + 1
    }
    return nil
  }

  /// The lines without their ends; nil where one holds a control character.
  static func split(_ head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    var lines: [ArraySlice<UInt8>] = []
    var start = head.startIndex
    var place = start
    while place + 1 < head.endIndex {
      if head[place] == 13, head[place + 1] == 10 {
        lines.append(head[start..<place])
        place += 2
        start = place
        continue
      }
      guard head[place] >= 0x20 && head[place] != 0x7F || head[place] == 9 else { return nil }
      place += 1
    }
    // The last line is the empty one.
    return lines.count > 1 ? lines.dropLast() : nil
  }
}

/// The fields of a head by their names in small letters; those that must be sent once are.
private struct HeadFields {
  private var values: [String: String] = [:]

  private static let single: Set = [
    "host", "origin", "sec-fetch-site", "sec-fetch-dest", "cookie", "content-length", "transfer-encoding",
  ]

  init(_ lines: ArraySlice<ArraySlice<UInt8>>) throws(HTTPStatus) {
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(Self.isOfName), let value = String(validating: line[(colon + 1)...], as: UTF8.self)
      else { throw .badRequest }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard Self.single.contains(name) else { continue }
      guard values.updateValue(Self.trimmed(value), forKey: name) == nil else { throw .badRequest }
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// A request with a body asks for what this server does not do.
  var hasNoBody: Bool { self["transfer-encoding"] == nil && ["0", nil].contains(self["content-length"]) }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  private static func trimmed(_ value: String) -> String {
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 9 }
    let bytes = value.utf8.drop(while: blank)
    return String(decoding: bytes.reversed().drop(while: blank).reversed(), as: UTF8.self)
  }
}

enum RequestPath {
  /// The path with its escapes resolved once; nil for one that is not plain names between slashes.
  ///
  /// Nothing is looked up on a disk by it; even so no `..`, in whatever spelling, comes through.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.first == UInt8(ascii: "/"), let plain = unescaped(bytes),
      let path = String(validating: plain, as: UTF8.self)
    else { return nil }
    let names = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard names.dropLast().allSatisfy({ !$0.isEmpty }) else { return nil }
    guard !names.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) else { return nil }
    return path
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      var byte = bytes[place]
      if byte == UInt8(ascii: "%") {
        guard place + 2 < bytes.endIndex, let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2]) else {
          return nil
        }
        byte = high << 4 | low
        place += 2
        // An escaped slash or percent sign is no part of any name of ours.
        guard byte != UInt8(ascii: "/"), byte != UInt8(ascii: "%") else { return nil }
      }
      guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
      result.append(byte)
      place += 1
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
