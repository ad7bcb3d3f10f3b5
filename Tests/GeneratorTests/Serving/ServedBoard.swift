import Glibc
import Testing

/// A board that the built program serves, as long as the test holds it; talked to over real sockets.
final class ServedBoard {
  let board: WrittenBoard
  private let place: TemporaryFolder
  private let process: pid_t
  private var isOver = false
  let port: UInt16
  /// The file that a browser would open.
  let startFile: String
  /// The secret folder with its slashes, known to whoever read the start file.
  private(set) var base = ""
  /// The field that lets in.
  private(set) var cookie = ""

  /// What the server sent back.
  struct Answer {
    let status: Int
    let head: String
    let body: String

    func field(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) }
    }
  }

  init(_ board: WrittenBoard, _ arguments: String...) throws {
    self.board = board
    let place = try TemporaryFolder(inMemory: true)
    self.place = place
    let words = ["noticeboard", "serve", "--root", board.folder.path, "--as-of", "2013-07-01", "--language", "zh-CN"]
    process = try Self.spawn(words + arguments, in: place)
    let said = try Self.wait {
      try? place.text("err")
    } until: {
      $0.contains("start.html\n")
    }
    let address = try #require(said.firstRange(of: "http://127.0.0.1:"))
    port = try #require(UInt16(said[address.upperBound...].prefix { $0.isNumber }))
    let path = try #require(said.split(separator: "：").last)
    startFile = String(path.prefix { $0 != "\n" })
  }

  deinit { end() }

  private static func spawn(_ arguments: [String], in place: TemporaryFolder) throws -> pid_t {
    let texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    let settings = ["PATH=/usr/bin:/bin", "TMPDIR=\(place.path)"]
    let variables = unsafe settings.map { unsafe strdup($0) } + [nil]
    defer { unsafe (texts + variables).forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 2, place("err"), O_WRONLY | O_CREAT, 0o644)
    var process: pid_t = 0
    try #require(unsafe posix_spawn(&process, builtProgram("noticeboard"), &actions, nil, texts, variables) == 0)
    return process
  }

  /// Waits at most a minute, since tests share the machine with a build.
  static func wait<Value>(for value: () throws -> Value?, until isDone: (Value) throws -> Bool) throws -> Value {
    for _ in 0..<3000 {
      if let found = try value(), try isDone(found) { return found }
      usleep(20_000)
    }
    throw NotInTime()
  }

  private struct NotInTime: Error {}

  // MARK: - The process

  /// Asks it to stop; its exit code.
  @discardableResult
  func end(with signal: Int32 = SIGTERM) -> Int32 {
    guard !isOver else { return 0 }
    isOver = true
    kill(process, signal)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  /// Kilobytes that it holds.
  func memory() throws -> Int {
    let text = String(decoding: try TemporaryFolder.bytes(at: "/proc/\(process)/status"), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return try #require(Int(line.filter(\.isNumber)))
  }

  // MARK: - Talking to it

  /// The address within the start file, without host and port.
  func startAddress() throws -> String {
    let text = String(decoding: try TemporaryFolder.bytes(at: startFile), as: UTF8.self)
    let place = try #require(text.firstRange(of: "url=http://127.0.0.1:\(port)"))
    return String(text[place.upperBound...].prefix { $0 != "\"" })
  }

  /// Does what a browser does with the start file.
  func start() throws {
    let address = try startAddress()
    let answer = try get(address, sending: [])
    try #require(answer.status == 200)
    base = String(
      try #require(answer.field("Set-Cookie")?.split(separator: ";").first { $0.hasPrefix(" Path=") }).dropFirst(6))
    cookie = "Cookie: \(try #require(answer.field("Set-Cookie")?.split(separator: ";").first))"
  }

  /// Asks for a path below the secret folder, let in.
  func page(_ path: String) throws -> Answer { try get(base + path, sending: [cookie]) }

  /// Asks for a path with these fields, besides `Host` unless that is among them.
  func get(_ path: String, sending fields: [String], method: String = "GET") throws -> Answer {
    let host = fields.contains { $0.hasPrefix("Host:") } ? [] : ["Host: 127.0.0.1:\(port)"]
    return try exchange((["\(method) \(path) HTTP/1.1"] + host + fields + ["", ""]).joined(separator: "\r\n"))
  }

  /// Sends bytes and reads to the end.
  func exchange(_ text: String) throws -> Answer {
    let socket = try RawSocket(port: port)
    socket.send(text)
    return Self.answer(socket.readAll(seconds: 60))
  }

  static func answer(_ bytes: [UInt8]) -> Answer {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.firstRange(of: "\r\n\r\n")
    let head = parts.map { String(text[..<$0.lowerBound]) } ?? text
    let status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return Answer(status: status, head: head, body: parts.map { String(text[$0.upperBound...]) } ?? "")
  }

  /// Waits until a page says something.
  func waitUntil(_ path: String, _ isDone: (Answer) -> Bool) throws {
    _ = try Self.wait(for: { try page(path) }, until: isDone)
  }
}

/// A connection to this machine that sends and reads what a test wants.
final class RawSocket {
  private let number: Int32

  init(port: UInt16) throws {
    number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    let number = number
    let answer = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(answer == 0)
  }

  deinit { close(number) }

  /// Sends all of a text; false where the other side takes no more.
  @discardableResult
  func send(_ text: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    let number = number
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.send(number, $0.baseAddress, $0.count, 0x4000) }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  /// What comes within some time, to the end or until a text is among it.
  func readAll(seconds: Int, until mark: String? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    let (number, end) = (number, ContinuousClock.now + .seconds(seconds))
    while ContinuousClock.now < end {
      var asked = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&asked, 1, 100) > 0 else { continue }
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(number, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { break }
      bytes += buffer[..<count]
      if let mark, bytes.holds(Array(mark.utf8)) { break }
    }
    return bytes
  }
}
