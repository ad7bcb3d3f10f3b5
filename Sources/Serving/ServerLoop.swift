import Generator
import Glibc

/// Waits for requests, changes of files, new states and signals, all on one thread, and answers.
///
/// A request has so many bytes and seconds; of connections there are so many, and whoever asks nothing makes room for
/// whoever comes later.
final class ServerLoop {
  private let listener: Listener
  private let showcase: Showcase
  private let watch = BoardWatch()
  private var connections: [Connection] = []
  private let answer: (HTTPRequest) -> HTTPResponse
  /// Asks for a look at the files.
  private let look: () -> Void
  private var quietAt: ContinuousClock.Instant?
  private var lookAt: ContinuousClock.Instant
  private var told = 0

  private static let connectionLimit = 64
  private static let streamLimit = 32
  /// How long nothing may happen to the files before they are looked at, and how long that may be put off.
  private static let silence = Duration.milliseconds(30)
  private static let patience = Duration.milliseconds(500)
  private var firstChange: ContinuousClock.Instant?

  init(
    _ listener: consuming Listener, _ showcase: Showcase, look: @escaping () -> Void,
    answer: @escaping (HTTPRequest) -> HTTPResponse
  ) {
    self.listener = listener
    self.showcase = showcase
    self.look = look
    self.answer = answer
    lookAt = ContinuousClock.now
  }

  /// Serves until somebody wants the program to stop.
  func run() {
    StopSignal.ring(showcase.source)
    while !StopSignal.isAsked { turn() }
  }

  private func turn() {
    let first = [
      pollfd(fd: showcase.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: listener.descriptor.number, events: Int16(POLLIN), revents: 0),
    ]
    var asked = first + connections.map { pollfd(fd: $0.descriptor.number, events: $0.interest, revents: 0) }
    let wait = timeout
    let count = unsafe asked.withUnsafeMutableBufferPointer { unsafe poll($0.baseAddress, nfds_t($0.count), wait) }
    let now = ContinuousClock.now
    guard count >= 0 || errno == EINTR else { return }
    if count > 0 {
      for (connection, answered) in zip(connections, asked.dropFirst(first.count)) where answered.revents != 0 {
        serve(connection, answered.revents, now)
      }
      if asked[0].revents != 0, showcase.hush() { tell(now) }
      if asked[1].revents != 0, watch.drain() { noteChange(now) }
      if asked[2].revents != 0 { welcome(now) }
    }
    lookIfDue(now)
    for connection in connections where connection.isLate(now) { connection.end() }
    connections.removeAll { if case .over = $0.state { true } else { false } }
  }

  private func serve(_ connection: Connection, _ events: Int16, _ now: ContinuousClock.Instant) {
    switch connection.state {
    case .reading: connection.read(answering: answer, now: now)
    case .writing: connection.write(now: now)
    case .streaming:
      if events & Int16(POLLOUT) != 0 { connection.write(now: now) }
      if events & ~Int16(POLLOUT) != 0 { connection.drain() }
    case .over: break
    }
  }

  // MARK: - Connections

  private func welcome(_ now: ContinuousClock.Instant) {
    for _ in 0..<Self.connectionLimit {
      guard let number = listener.accept() else { return }
      makeRoom()
      connections.append(Connection(number, now: now))
    }
  }

  /// Ends the oldest connection that has asked nothing yet, else the oldest of all, where there are too many.
  private func makeRoom() {
    connections.removeAll { if case .over = $0.state { true } else { false } }
    let streams = connections.filter { if case .streaming = $0.state { true } else { false } }
    if streams.count > Self.streamLimit { streams.first?.end() }
    if connections.count >= Self.connectionLimit {
      let idle = connections.firstIndex { if case .reading = $0.state { true } else { false } }
      connections.remove(at: idle ?? 0).end()
    }
  }

  // MARK: - Changes

  private func noteChange(_ now: ContinuousClock.Instant) {
    let first = firstChange ?? now
    firstChange = first
    quietAt = min(now + Self.silence, first + Self.patience)
  }

  /// Looks at the files when they have been quiet, and now and then where nobody tells of changes, or the day may end.
  private func lookIfDue(_ now: ContinuousClock.Instant) {
    if let quietAt, quietAt <= now {
      (self.quietAt, firstChange) = (nil, nil)
      look()
    } else if lookAt <= now {
      lookAt = now + (watch.isReliable ? .seconds(60) : .seconds(1))
      look()
    }
  }

  /// Milliseconds until something is due.
  private var timeout: Int32 {
    let now = ContinuousClock.now
    var next = lookAt
    if let quietAt { next = min(next, quietAt) }
    for connection in connections where connection.deadline > now { next = min(next, connection.deadline) }
    let left = (next - now).components
    return max(0, min(60_000, Int32(clamping: left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000) + 1))
  }

  /// Tells every page that there is something new, and watches what is new.
  private func tell(_ now: ContinuousClock.Instant) {
    let shown = showcase.now
    if watch.follow(shown.folders) { noteChange(now) }
    if !watch.isReliable { lookAt = min(lookAt, now + .seconds(1)) }
    guard shown.number != told else { return }
    told = shown.number
    for connection in connections { connection.send(event: Self.event(shown.number), now: now) }
  }

  static func event(_ number: Int) -> [UInt8] { Array("data: \(number)\n\n".utf8) }
}
