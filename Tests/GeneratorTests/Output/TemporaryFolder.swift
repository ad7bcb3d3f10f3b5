import Glibc
import Samples
import Testing

/// A folder of one test alone, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  /// Makes a folder on disk, or in memory where there is such a place and syncing would only cost time.
  init(inMemory: Bool = false) throws {
    let place = unsafe inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/noticeboard-test-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe mkdtemp(base) != nil
    }
    try #require(isMade)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = try? run("/bin/rm", "-rf", path, path + Self.beside) }

  /// What the name of a folder beside it ends with.
  private static let beside = "-preview"

  /// A folder beside it, removed with it, for a preview, which no board takes inside.
  var preview: String { "../\(name)\(Self.beside)" }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, its folders made.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let full = self(name)
    for index in full.indices.dropFirst() where full[index] == "/" { unsafe mkdir(String(full[..<index]), 0o755) }
    let number = unsafe open(full, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try #require(number >= 0)
    defer { close(number) }
    try #require(unsafe bytes.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) } == bytes.count)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Writes a script that can be run.
  func program(_ name: String, _ text: String) throws { try SampleProgram.write(text, to: self(name)) }

  /// The names in a folder, in order; none where there is no folder.
  func names(_ folder: String) throws -> [String] {
    guard exists(folder) else { return [] }
    return Set(try tree(folder).keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
  }

  func link(_ name: String, to target: String) throws { try #require(unsafe symlink(target, self(name)) == 0) }

  /// Makes a file of a size that takes no room.
  func sparse(_ name: String, size: Int) throws {
    try write(name, "")
    try #require(unsafe truncate(self(name), size) == 0)
  }

  /// Makes a pipe, which nobody may wait for.
  func pipe(_ name: String) throws { try #require(unsafe mkfifo(self(name), 0o644) == 0) }

  /// The folder's own name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  func exists(_ name: String) -> Bool { unsafe access(self(name), F_OK) == 0 }

  /// Inode, time of change and mode, to see that nothing was touched.
  func identity(_ name: String) throws -> FileIdentity {
    var status = stat()
    try #require(unsafe lstat(self(name), &status) == 0)
    return FileIdentity(
      inode: status.st_ino, seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, mode: status.st_mode)
  }

  /// Every path below a folder with its content; folders end in a slash, links say where they lead.
  func tree(_ name: String) throws -> [String: [UInt8]] { try Self.tree(at: self(name)) }

  /// The same for a folder anywhere.
  static func tree(at path: String) throws -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    try collect(path, "", &result)
    return result
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] { try Self.bytes(at: self(name)) }

  /// A file as text.
  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Removes a file or a folder with all that is in it.
  func remove(_ name: String) throws { try #require(try run("/bin/rm", "-rf", self(name)) == 0) }

  private static func collect(_ folder: String, _ prefix: String, _ result: inout [String: [UInt8]]) throws {
    guard let stream = unsafe opendir(folder) else { throw NoFolder(path: folder) }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe String(cString: UnsafeRawPointer(entry).advanced(by: 19).assumingMemoryBound(to: CChar.self))
      if name == "." || name == ".." { continue }
      var status = stat()
      try #require(unsafe lstat(folder + "/" + name, &status) == 0)
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        result[prefix + name + "/"] = []
        try collect(folder + "/" + name, prefix + name + "/", &result)
      case S_IFREG: result[prefix + name] = try bytes(at: folder + "/" + name)
      default: result[prefix + name + "@"] = []
      }
    }
  }

  /// The bytes of a file anywhere.
  static func bytes(at path: String) throws -> [UInt8] {
    let number = unsafe open(path, O_RDONLY)
    try #require(number >= 0)
    defer { close(number) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(number, &buffer, buffer.count)
      guard count > 0 else { return result }
      result += buffer[..<count]
    }
  }
}

struct NoFolder: Error {
  var path: String
}

struct FileIdentity: Equatable {
  var inode: UInt
  var seconds: Int
  var nanoseconds: Int
  var mode: UInt32
}

/// Runs a program to its end and answers how it ended: its exit code, or minus the signal that killed it.
@discardableResult
func run(_ program: String, _ arguments: String...) throws -> Int32 { try run(program, arguments: arguments) }

/// Runs a program to its end; what it says is dropped.
@discardableResult
func run(_ program: String, arguments: [String]) throws -> Int32 {
  var process: pid_t = 0
  let texts = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
  defer { unsafe texts.forEach { unsafe free($0) } }
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  for stream in [STDOUT_FILENO, STDERR_FILENO] {
    unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
  }
  try #require(unsafe posix_spawn(&process, program, &actions, nil, texts, environ) == 0)
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
}
