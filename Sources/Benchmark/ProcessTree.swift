import Glibc

/// The memory of a process and of all that it started.
enum ProcessTree {
  /// In KiB, memory that several of them share counted once; processes that end meanwhile are left out.
  static func memory(of root: Int) -> Int {
    var children: [Int: [Int]] = [:]
    for entry in FolderListing.entries(of: "/proc") where entry.isFolder {
      guard let number = Int(entry.path.dropFirst("/proc/".count)), let parent = parent(of: number) else { continue }
      children[parent, default: []].append(number)
    }
    var (sum, left) = (0, [root])
    while let number = left.popLast() {
      sum += memory(ofOne: number)
      left += children[number] ?? []
    }
    return sum
  }

  /// The fourth word of the status, behind a name in brackets that may hold anything.
  private static func parent(of number: Int) -> Int? {
    guard let status = text(of: "/proc/\(number)/stat"), let end = status.lastIndex(of: ")") else { return nil }
    return status[status.index(after: end)...].split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  private static func memory(ofOne number: Int) -> Int {
    guard let status = text(of: "/proc/\(number)/smaps_rollup") else { return 0 }
    let line = status.split(separator: "\n").first { $0.hasPrefix("Pss:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  private static func text(of path: String) -> String? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(file, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
