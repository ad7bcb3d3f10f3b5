import CLinux

/// Looks for a few bytes in many.
package struct ByteSearch: Sendable {
  private let wanted: [UInt8]

  package init(_ text: String) { wanted = Array(text.utf8) }

  package init(_ bytes: [UInt8]) { wanted = bytes }

  package var count: Int { wanted.count }

  /// Where the bytes stand first; nil when they stand nowhere.
  package func first(in bytes: ArraySlice<UInt8>) -> Int? {
    let found = unsafe bytes.withUnsafeBufferPointer { unsafe place(in: $0) }
    return found.map { $0 + bytes.startIndex }
  }

  private func place(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = text.baseAddress, let found = unsafe memmem(base, text.count, wanted, wanted.count) else {
      return nil
    }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Every place where the bytes stand, in their order; those that overlap count once.
  package func all(in bytes: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    var rest = bytes
    while let place = first(in: rest) {
      places.append(place)
      rest = bytes[(place + wanted.count)...]
    }
    return places
  }
}
