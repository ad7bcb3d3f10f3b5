/// The tree of a version: some files stay, some change, some come and go, and a page turns into a folder and back.
enum ProbeTree {
  static func files(version: Int, count: Int) -> [(path: String, bytes: [UInt8])] {
    var result = (0..<count).compactMap { file($0, version: version) }
    let turning = version.isMultiple(of: 2) ? "turning" : "turning/inner/page.html"
    result.append((turning, Array("version \(version)\n".utf8)))
    return result
  }

  private static func file(_ number: Int, version: Int) -> (path: String, bytes: [UInt8])? {
    let folder = number % 7 == 6 ? "only-\(version)/深" : "20\(10 + number % 5)"
    let path = "\(folder)/\(number).html"
    switch number % 4 {
    case 0: return (path, Array("page \(number) stays\n".utf8))
    case 1: return (path, Array("page \(number) of version \(version)\n".utf8))
    case 2: return version.isMultiple(of: 2) ? (path, Array("even \(number)\n".utf8)) : nil
    default: return (path, Array(repeating: UInt8(truncatingIfNeeded: number + version), count: number * 100))
    }
  }
}
