import CLinux
import Glibc

/// The programs of the system that look into files, by their paths.
package enum OutsideProgram: String, CaseIterable, Sendable {
  case pdftotext = "/usr/bin/pdftotext"
  case pdftoppm = "/usr/bin/pdftoppm"
  case qpdf = "/usr/bin/qpdf"
  /// Sets the limits and then becomes one of the others; part of every Debian (util-linux).
  case prlimit = "/usr/bin/prlimit"

  package static let all = allCases.map(\.rawValue)
}

/// A program of the system that reads one file from memory and says what it found.
///
/// It runs with an empty environment, writes no file, and has limits of time, memory and output; a crash or a hang of
/// it is an answer like any other.
struct ChildProcess {
  /// What a program said before it ended.
  struct Answer {
    /// The code that it ended with; nil when it was killed or broke down.
    var code: Int32?
    var output: [UInt8] = []
    var complaints: [UInt8] = []
  }

  private let path: String
  private static let limiter = OutsideProgram.prlimit.rawValue

  /// - Throws: `missingTool` when the program is not installed.
  init(_ path: String) throws(ExtractionFailure) {
    for needed in [Self.limiter, path] where unsafe access(needed, X_OK) != 0 { throw .missingTool(needed) }
    self.path = path
  }

  init(_ program: OutsideProgram) throws(ExtractionFailure) { try self.init(program.rawValue) }

  /// Runs the program on a file, which it opens as `/dev/stdin`.
  func run(_ arguments: [String], on input: borrowing MemoryFile) throws(ExtractionFailure) -> Answer {
    let limits = [
      "--cpu=\(Limits.toolSeconds)", "--as=\(Limits.toolMemory)", "--core=0", "--fsize=0",
    ]
    let output = try Pipe()
    let complaints = try Pipe()
    let process = try spawn(
      [Self.limiter] + limits + ["--", path] + arguments, input.number, output.writing, complaints.writing)
    close(output.takeWriting())
    close(complaints.takeWriting())
    var answer = Answer()
    let isWhole = Self.drain(output.reading, complaints.reading, into: &answer)
    if !isWhole { kill(process, SIGKILL) }
    answer.code = Self.wait(process)
    guard isWhole else { throw .tooLarge }
    return answer
  }

  private func spawn(
    _ arguments: [String], _ input: Int32, _ output: Int32, _ complaints: Int32
  ) throws(ExtractionFailure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
    let words = CStrings(arguments)
    let environment = CStrings(["LC_ALL=C.UTF-8", "HOME=/nonexistent"])
    var process: pid_t = 0
    let status = unsafe words.withPointers { words in
      unsafe environment.withPointers { unsafe posix_spawn(&process, Self.limiter, &actions, nil, words, $0) }
    }
    guard status == 0 else { throw .missingTool(path) }
    return process
  }

  /// Reads both streams to their ends; false when there is too much, or nothing comes for too long.
  private static func drain(_ output: Int32, _ complaints: Int32, into answer: inout Answer) -> Bool {
    var open = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    open.append(pollfd(fd: complaints, events: Int16(POLLIN), revents: 0))
    while open.contains(where: { $0.fd >= 0 }) {
      let ready = unsafe poll(&open, nfds_t(open.count), Int32(Limits.toolSeconds * 2000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return false }
      for place in open.indices where open[place].revents != 0 {
        let isOpen = place == 0 ? read(output, &answer.output) : read(complaints, &answer.complaints)
        if !isOpen { open[place].fd = -1 }
      }
      guard answer.output.count + answer.complaints.count <= Limits.toolOutput else { return false }
    }
    return true
  }

  /// Appends what has come; false at the end of a stream.
  private static func read(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Bool {
    var got = 0
    bytes.append(addingCapacity: 65_536) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, count in
        got = unsafe Glibc.read(descriptor, buffer.baseAddress, 65_536)
        count += max(0, got)
      }
    }
    return got > 0 || (got < 0 && errno == EINTR)
  }

  /// The code that a process ended with; nil when a signal ended it.
  private static func wait(_ process: pid_t) -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}

/// Bytes that a child process can open like a file.
struct MemoryFile: ~Copyable {
  let number: Int32

  init(_ bytes: some Collection<UInt8>) throws(ExtractionFailure) {
    number = unsafe memfd_create("noticeboard", LINUX_MFD_CLOEXEC)
    guard number >= 0 else { throw .tooLarge }
    let bytes = Array(bytes)
    var done = 0
    while done < bytes.count {
      let wrote = unsafe bytes.withUnsafeBytes {
        unsafe write(number, $0.baseAddress.map { unsafe $0 + done }, $0.count - done)
      }
      guard wrote > 0 || errno == EINTR else { throw .tooLarge }
      done += max(0, wrote)
    }
  }

  deinit { close(number) }
}

/// One pipe, closed on both sides when its owner goes.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws(ExtractionFailure) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe2(&ends, O_CLOEXEC) == 0 else { throw .tooLarge }
    reading = ends[0]
    writing = ends[1]
  }

  /// Hands the writing side over, to be closed.
  func takeWriting() -> Int32 {
    defer { writing = -1 }
    return writing
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }
}

/// Words as C wants them: a list of pointers that ends with none.
private struct CStrings {
  private let bytes: [Int8]
  private let starts: [Int]

  init(_ words: [String]) {
    var bytes: [Int8] = []
    var starts: [Int] = []
    for word in words {
      starts.append(bytes.count)
      bytes += word.utf8.map { Int8(bitPattern: $0) } + [0]
    }
    (self.bytes, self.starts) = (bytes, starts)
  }

  func withPointers<Value>(_ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value) -> Value {
    var bytes = bytes
    return unsafe bytes.withUnsafeMutableBufferPointer { words in
      let base = words.baseAddress
      let pointers = unsafe starts.map { start in unsafe base.map { unsafe $0 + start } } + [nil]
      return unsafe pointers.withUnsafeBufferPointer { list in
        guard let first = list.baseAddress else { preconditionFailure("a list without its end") }
        return unsafe body(first)
      }
    }
  }
}
