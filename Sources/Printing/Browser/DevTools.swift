import FoundationEssentials
import Subprocess

/// The wire to one browser: asks, waits for the answer, and notices what happens meanwhile.
///
/// One question at a time, by one task: a sheet costs the browser all its cores, and a second tab made nothing faster.
final class DevTools {
  /// What messages of a failure call the page in work.
  var page = ""
  private let input: StandardInputWriter
  private var output: SubprocessOutputSequence.AsyncIterator
  private var frames = MessageFrames()
  private var lastID = 0
  /// Names of the events since the last `forgetEvents`.
  private var events: Set<String> = []

  init(input: StandardInputWriter, output: SubprocessOutputSequence) {
    self.input = input
    self.output = output.makeAsyncIterator()
  }

  /// Asks, and gives the answer.
  @discardableResult
  func call<Result: Decodable>(
    _ method: String, _ parameters: some Encodable = Nothing(), session: String? = nil, as: Result.Type = Nothing.self
  ) async throws(PrintingFailure) -> Result {
    lastID += 1
    try await send(DevToolsRequest(id: lastID, method: method, params: parameters, sessionId: session))
    while true {
      let (head, message) = try await read()
      guard head.id == lastID else { continue }
      let answer: DevToolsAnswer<Result> = try decoded(message)
      if let refusal = answer.error { throw .notUnderstood(page: page, "\(method): \(refusal.message)") }
      guard let result = answer.result else { throw .notUnderstood(page: page, method) }
      return result
    }
  }

  /// Events that come from now on count, earlier ones do not.
  func forgetEvents() { events = [] }

  /// Waits for an event that has not happened since `forgetEvents`.
  func wait(for event: String) async throws(PrintingFailure) {
    while !events.contains(event) { _ = try await read() }
  }

  // MARK: - Messages

  private func send(_ request: some Encodable) async throws(PrintingFailure) {
    do {
      _ = try await input.write(Array(try JSONEncoder().encode(request)) + [0])
    } catch {
      throw .browserEnded(page: page, "")
    }
  }

  private func read() async throws(PrintingFailure) -> (head: DevToolsHead, message: [UInt8]) {
    let message = try await message()
    let head: DevToolsHead = try decoded(message)
    guard let event = head.method else { return (head, message) }
    if event == "Inspector.targetCrashed" || event == "Target.targetCrashed" { throw .pageCrashed(page) }
    events.insert(event)
    return (head, message)
  }

  private func message() async throws(PrintingFailure) -> [UInt8] {
    while true {
      if let message = frames.next() { return message }
      let piece: SubprocessOutputSequence.Buffer?
      do { piece = try await output.next() } catch { throw .browserEnded(page: page, "") }
      guard let piece else { throw .browserEnded(page: page, "") }
      frames.append(unsafe piece.withUnsafeBytes { unsafe [UInt8]($0) })
    }
  }

  private func decoded<Value: Decodable>(_ message: [UInt8]) throws(PrintingFailure) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(message))
    } catch {
      throw .notUnderstood(page: page, String(decoding: message.prefix(200), as: UTF8.self))
    }
  }
}
