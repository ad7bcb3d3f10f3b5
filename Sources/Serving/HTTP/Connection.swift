import Generator
import Glibc

/// One connection: a request is read, an answer is written, and it ends; or events go on.
final class Connection {
  enum State {
    case reading
    case writing
    /// Events are sent as they come.
    case streaming
    case over
  }

  let descriptor: Descriptor
  private(set) var state = State.reading
  /// When it is ended, whatever it does.
  private(set) var deadline: ContinuousClock.Instant
  private var input: [UInt8] = []
  private var output: [[UInt8]] = []
  private var written = 0
  private var isStream = false

  /// How long a head may take.
  private static let readingTime = Duration.seconds(5)
  /// How long an answer may take.
  private static let writingTime = Duration.seconds(30)
  /// The most events that wait for a slow reader.
  private static let eventLimit = 16

  init(_ number: Int32, now: ContinuousClock.Instant) {
    descriptor = Descriptor(owning: number)
    deadline = now + Self.readingTime
  }

  /// What the system is to be asked about it.
  var interest: Int16 {
    switch state {
    case .reading: Int16(POLLIN)
    case .writing: Int16(POLLOUT)
    // What a reader of events sends is of no interest, but that it goes away is.
    case .streaming: output.isEmpty ? Int16(POLLIN) : Int16(POLLIN | POLLOUT)
    case .over: 0
    }
  }

  func read(answering answer: (HTTPRequest) -> HTTPResponse, now: ContinuousClock.Instant) {
    guard let count = receive(), count > 0 else { return }
    switch HTTPRequest.read(input) {
    case .unfinished: break
    case .refused(let status): send(.empty(status), hasBody: true, now: now)
    case .request(let request): send(answer(request), hasBody: request.method == .get, now: now)
    }
  }

  /// How many bytes came; nil where none can now, and an end where the other side is gone.
  private func receive() -> Int? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let number = descriptor.number
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(number, $0.baseAddress, $0.count, 0) }
    if count > 0 {
      if state == .reading { input += buffer[..<count] }
      return count
    }
    if count < 0, errno == EAGAIN || errno == EINTR { return nil }
    state = .over
    return nil
  }

  /// A reader of events speaks no more; whatever comes is dropped.
  func drain() { _ = receive() }

  private func send(_ response: HTTPResponse, hasBody: Bool, now: ContinuousClock.Instant) {
    input = []
    output = [response.head]
    if hasBody, !response.body.isEmpty { output.append(response.body) }
    isStream = response.isStream && hasBody
    state = .writing
    deadline = now + Self.writingTime
    write(now: now)
  }

  /// Sends an event; a reader that does not take them is let go.
  func send(event: [UInt8], now: ContinuousClock.Instant) {
    guard state == .streaming else { return }
    guard output.count < Self.eventLimit else { return end() }
    if output.isEmpty { deadline = now + Self.writingTime }
    output.append(event)
    write(now: now)
  }

  /// Writes what the other side takes.
  func write(now: ContinuousClock.Instant) {
    while let first = output.first {
      let (number, start) = (descriptor.number, written)
      let count = unsafe first.withUnsafeBytes { bytes in
        // The program ignores SIGPIPE: a reader that is gone is an error of writing.
        unsafe Glibc.write(number, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      guard count >= 0 else {
        if errno != EAGAIN && errno != EINTR { end() }
        return
      }
      written += count
      guard written == first.count else { return }
      output.removeFirst()
      written = 0
    }
    if isStream { state = .streaming } else { finish() }
  }

  /// Whether it has had its time.
  func isLate(_ now: ContinuousClock.Instant) -> Bool {
    if case .streaming = state, output.isEmpty { return false }
    return now > deadline
  }

  /// Says that no more comes, so that the last bytes arrive even if the other side still speaks.
  private func finish() {
    shutdown(descriptor.number, Int32(SHUT_WR))
    end()
  }

  func end() { state = .over }
}
