/// Something in a document that runs, or that fetches from outside, when it is opened or used.
package struct Reach: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// An address that opens something else than a page or a letter.
    case link
    /// A template, a picture, an object or a table that is fetched from another place.
    case source
    /// A field of Word that runs or fetches.
    case field
    /// A formula that calls a program or another host.
    case formula
    /// What a PDF or a slide does when it is opened, filled in or clicked.
    case action
    /// An element or a part that brings programs or connections along.
    case element
    /// An address on the disk or in the folder of whoever wrote the file.
    case local
  }

  package let kind: Kind
  /// The scheme of an address, or the name of a field, function, action or element; never the address itself.
  package let name: String
  package let place: Place

  package init(_ kind: Kind, _ name: String, at place: Place) {
    self.kind = kind
    self.name = name
    self.place = place
  }
}

/// Where an address of a document leads.
enum Target: Equatable {
  /// Nowhere, or to something that readers expect of a link.
  case harmless
  /// To a file beside the document or on a disk.
  case local
  /// To anything else; the scheme, or what stands for one.
  case foreign(String)

  /// What a link may name; `cid` names a part of a letter that was pasted.
  private static let links: Set<String> = ["http", "https", "mailto", "tel", "cid"]

  /// Reads an address as programs do, which pass over spaces and control characters and do not mind capitals.
  ///
  /// - Parameter isFetched: The document takes something from there; else a reader follows it.
  init(_ address: String, isFetched: Bool) {
    let bytes = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }
    guard let first = bytes.first, first != UInt8(ascii: "#") else {
      self = .harmless
      return
    }
    guard !(bytes.count > 1 && Self.isSlash(first) && Self.isSlash(bytes[1])) else {
      self = .foreign("\\\\")
      return
    }
    guard let scheme = Self.scheme(of: bytes) else {
      self = isFetched && (Self.isSlash(first) || bytes.starts(with: "..".utf8)) ? .local : .harmless
      return
    }
    switch scheme {
    case _ where scheme.utf8.count == 1: self = .local
    case "file": self = Self.isOnDisk(bytes.dropFirst(5)) ? .local : .foreign("file://")
    case _ where !isFetched && Self.links.contains(scheme): self = .harmless
    default: self = .foreign("\(scheme):")
    }
  }

  private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

  private static func scheme(of bytes: [UInt8]) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, Self.isLetter(first),
      bytes[..<colon].allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether what follows `file:` names no host: two slashes bring one along, and so do more than three.
  private static func isOnDisk(_ path: ArraySlice<UInt8>) -> Bool {
    let rest = path.drop(while: isSlash)
    let slashes = rest.startIndex - path.startIndex
    let isDrive = rest.dropFirst().first == UInt8(ascii: ":")
    let isHere = rest.starts(with: "localhost/".utf8)
    return slashes < 2 || slashes == 3 || slashes == 2 && (isDrive || isHere || rest.isEmpty)
  }
}
