import FoundationEssentials
import Subprocess

/// The connection to one browser, shared by its tabs: sends requests, gives each answer to its sender, and records
/// what happens in each tab meanwhile.
///
/// Failures name no page: the tab knows it.
actor DevTools {
  private let input: StandardInputWriter
  private var lastID = 0
  /// Who waits for the answer of which number, and in which tab.
  private var waiting: [Int: (session: String?, continuation: CheckedContinuation<[UInt8], any Error>)] = [:]
  /// Answers that came before anybody waited.
  private var early: [Int: [UInt8]] = [:]
  /// Names of the events of each tab since it last forgot them.
  private var events: [String: Set<String>] = [:]
  private var watchers: [String: (event: String, continuation: CheckedContinuation<Void, any Error>)] = [:]
  /// Tabs whose process is gone: nothing will ever come from them.
  private var crashed: Set<String> = []
  /// Messages are written one behind the other: a long one takes several turns.
  private var lastWrite: Task<Bool, Never>?
  /// Why nothing comes any more.
  private var end: PrintingFailure?

  init(input: StandardInputWriter) {
    self.input = input
  }

  // MARK: - Questions

  /// Asks, and gives the answer.
  @discardableResult
  nonisolated func call<Result: Decodable>(
    _ method: String, _ parameters: some Encodable = Nothing(), session: String? = nil, as: Result.Type = Nothing.self
  ) async throws(PrintingFailure) -> Result {
    let id = await newID()
    let request = DevToolsRequest(id: id, method: method, params: parameters, sessionId: session)
    guard let bytes = try? JSONEncoder().encode(request) else { throw .notUnderstood(page: "", method) }
    let message = try await ask(id, Array(bytes) + [0], session)
    let answer: DevToolsAnswer<Result> = try Self.decoded(message)
    if let refusal = answer.error { throw .notUnderstood(page: "", "\(method): \(refusal.message)") }
    guard let result = answer.result else { throw .notUnderstood(page: "", method) }
    return result
  }

  /// Events of a tab that come from now on count, earlier ones do not.
  func forgetEvents(of session: String) { events[session] = [] }

  /// Waits for an event of a tab that has not happened since `forgetEvents`.
  func wait(for event: String, in session: String) async throws(PrintingFailure) {
    if events[session]?.contains(event) == true { return }
    try demandLife(of: session)
    try await Self.typed { try await withCheckedThrowingContinuation { watchers[session] = (event, $0) } }
  }

  private func newID() -> Int {
    lastID += 1
    return lastID
  }

  private func ask(_ id: Int, _ message: [UInt8], _ session: String?) async throws(PrintingFailure) -> [UInt8] {
    let (before, input) = (lastWrite, input)
    let write = Task {
      guard await before?.value ?? true else { return false }
      return (try? await input.write(message)) != nil
    }
    lastWrite = write
    guard await write.value else { throw end ?? .browserEnded(page: "", "") }
    if let answer = early.removeValue(forKey: id) { return answer }
    try demandLife(of: session)
    return try await Self.typed { try await withCheckedThrowingContinuation { waiting[id] = (session, $0) } }
  }

  /// Whoever is to wait must not wait for what is gone already.
  private func demandLife(of session: String?) throws(PrintingFailure) {
    if let end { throw end }
    if let session, crashed.contains(session) { throw .pageCrashed("") }
  }

  private static func typed<Result>(
    isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Result
  ) async throws(PrintingFailure) -> Result {
    do {
      return try await work()
    } catch {
      throw error as? PrintingFailure ?? .browserEnded(page: "", "")
    }
  }

  // MARK: - Answers

  /// Reads until the browser ends or says what is no message; then nobody waits any longer.
  func read(_ output: SubprocessOutputSequence) async {
    var frames = MessageFrames()
    do {
      for try await piece in output {
        frames.append(unsafe piece.withUnsafeBytes { unsafe [UInt8]($0) })
        while let message = frames.next() { try take(message) }
      }
      close(.browserEnded(page: "", ""))
    } catch {
      close(error as? PrintingFailure ?? .browserEnded(page: "", ""))
    }
  }

  private func take(_ message: [UInt8]) throws(PrintingFailure) {
    let head: DevToolsHead = try Self.decoded(message)
    if let id = head.id {
      if let asked = waiting.removeValue(forKey: id) {
        asked.continuation.resume(returning: message)
      } else {
        early[id] = message
      }
    } else if let event = head.method, let session = head.sessionId {
      note(event, in: session)
    }
  }

  private func note(_ event: String, in session: String) {
    if event == "Inspector.targetCrashed" { return fail(session) }
    events[session, default: []].insert(event)
    guard watchers[session]?.event == event else { return }
    watchers.removeValue(forKey: session)?.continuation.resume()
  }

  private func fail(_ session: String) {
    crashed.insert(session)
    for (id, asked) in waiting where asked.session == session {
      waiting[id] = nil
      asked.continuation.resume(throwing: PrintingFailure.pageCrashed(""))
    }
    watchers.removeValue(forKey: session)?.continuation.resume(throwing: PrintingFailure.pageCrashed(""))
  }

  private func close(_ reason: PrintingFailure) {
    end = reason
    for asked in waiting.values { asked.continuation.resume(throwing: reason) }
    for watcher in watchers.values { watcher.continuation.resume(throwing: reason) }
    waiting = [:]
    watchers = [:]
  }

  private static func decoded<Value: Decodable>(_ message: [UInt8]) throws(PrintingFailure) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(message))
    } catch {
      throw .notUnderstood(page: "", String(decoding: message.prefix(200), as: UTF8.self))
    }
  }
}

/// Cuts what the browser sends into messages: each ends in a zero byte, and pieces come as the pipe gives them.
struct MessageFrames {
  private var rest: [UInt8] = []
  /// Where the search for the next end goes on.
  private var searched = 0

  mutating func append(_ piece: [UInt8]) { rest += piece }

  /// The next whole message, without its end; nil until more has come.
  mutating func next() -> [UInt8]? {
    guard let end = rest[searched...].firstIndex(of: 0) else {
      searched = rest.count
      return nil
    }
    let message = Array(rest[..<end])
    rest.removeSubrange(...end)
    searched = 0
    return message
  }
}

/// What is sent to the browser: one method with its parameters.
struct DevToolsRequest<Parameters: Encodable>: Encodable {
  let id: Int
  let method: String
  let params: Parameters
  /// The tab; nil for the browser as a whole.
  let sessionId: String?
}

/// What every message of the browser begins with: an answer has a number, an event a name.
struct DevToolsHead: Decodable {
  let id: Int?
  let method: String?
  let sessionId: String?
}

struct DevToolsAnswer<Result: Decodable>: Decodable {
  let result: Result?
  let error: Refusal?

  struct Refusal: Decodable {
    let message: String
  }
}

/// Parameters of a method that takes none, and the answer of one that has nothing to say.
struct Nothing: Codable {}
