import Glibc

struct HostAddress: Equatable, Sendable {
  /// 4 or 16 bytes.
  let bytes: [UInt8]

  /// Every number that a name leads to; empty for a name that nobody knows.
  static func all(of host: String) -> [HostAddress] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var first: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, nil, &hints, &first) == 0 else { return [] }
    defer { unsafe freeaddrinfo(first) }
    var addresses: [HostAddress] = []
    var next = unsafe first
    while let info = unsafe next {
      if let address = unsafe HostAddress(info.pointee) { addresses.append(address) }
      unsafe next = info.pointee.ai_next
    }
    return addresses
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private init?(_ info: addrinfo) {
    guard let address = unsafe info.ai_addr else { return nil }
    let raw = unsafe UnsafeRawBufferPointer(start: address, count: Int(info.ai_addrlen))
    // The number stands behind family and port, in IPv6 behind the flow label, too.
    switch unsafe info.ai_family {
    case AF_INET where raw.count >= 8: bytes = unsafe [UInt8](raw[4..<8])
    case AF_INET6 where raw.count >= 24: bytes = unsafe [UInt8](raw[8..<24])
    default: return nil
    }
  }

  var text: String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    return stride(from: 0, to: 16, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
      .joined(separator: ":")
  }

  var isLoopback: Bool {
    if let inner { return inner.isLoopback }
    return bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
  }

  /// Whether the number is one that anybody can reach: not within a house, of this machine, for many, or for examples.
  var isPublic: Bool {
    if let inner { return inner.isPublic }
    if bytes.count == 16 { return bytes[0] & 0xE0 == 0x20 && !bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) }
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): return false
    case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _): return false
    case (192, 0, 0), (192, 0, 2), (198, 51, 100), (203, 0, 113): return false
    default: return true
    }
  }

  /// The number of IPv4 that one of IPv6 only wraps.
  private var inner: HostAddress? {
    guard bytes.count == 16 else { return nil }
    if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
      return HostAddress(bytes: Array(bytes[12...]))
    }
    if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B]) { return HostAddress(bytes: Array(bytes[12...])) }
    return bytes.starts(with: [0x20, 0x02]) ? HostAddress(bytes: Array(bytes[2..<6])) : nil
  }
}
