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
  /// The tab of an event.
  let sessionId: String?
}

/// The answer to one request.
struct DevToolsAnswer<Result: Decodable>: Decodable {
  let result: Result?
  let error: Refusal?

  struct Refusal: Decodable {
    let message: String
  }
}

/// Parameters of a method that takes none, and the answer of one that has nothing to say.
struct Nothing: Codable {}
