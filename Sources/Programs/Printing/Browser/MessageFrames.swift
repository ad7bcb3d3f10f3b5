/// Cuts what the browser sends into messages: each ends in a zero byte, and pieces come as the pipe gives them.
struct MessageFrames {
  private var rest: [UInt8] = []
  /// Where the search for the next end goes on.
  private var searched = 0

  /// Takes a piece as it came.
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
