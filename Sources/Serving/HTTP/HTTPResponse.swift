/// How a request ends.
enum HTTPStatus: Int, Error, Equatable, Sendable {
  case ok = 200
  case seeOther = 303
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case headTooLarge = 431

  var reason: String {
    switch self {
    case .ok: "OK"
    case .seeOther: "See Other"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .headTooLarge: "Request Header Fields Too Large"
    }
  }
}

/// What is sent back; the connection ends behind it unless events follow.
struct HTTPResponse: Equatable, Sendable {
  let status: HTTPStatus
  private let fields: [String]
  let body: [UInt8]
  /// Whether events follow for as long as the reader stays.
  let isStream: Bool

  /// A file of a type, held to a policy.
  init(_ status: HTTPStatus = .ok, type: String, policy: String, fields: [String] = [], body: [UInt8]) {
    self.status = status
    self.fields = ["Content-Type: \(type)", "Content-Security-Policy: \(policy)"] + fields
    self.body = body
    isStream = false
  }

  private init(_ status: HTTPStatus, fields: [String], body: [UInt8] = [], isStream: Bool = false) {
    (self.status, self.fields, self.body, self.isStream) = (status, fields, body, isStream)
  }

  /// Nothing but the status: what is refused learns no more.
  static func empty(_ status: HTTPStatus) -> HTTPResponse { HTTPResponse(status, fields: []) }

  /// Leads to another place of this server.
  static func elsewhere(_ place: String) -> HTTPResponse {
    HTTPResponse(.seeOther, fields: ["Location: \(place)"])
  }

  static func events(_ first: [UInt8]) -> HTTPResponse {
    HTTPResponse(.ok, fields: ["Content-Type: text/event-stream"], body: first, isStream: true)
  }

  /// What every answer says: keep nothing, guess no type, tell nobody where the reader came from, let no other page in.
  private static let always = [
    "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
    "Cross-Origin-Resource-Policy: same-origin", "Cross-Origin-Opener-Policy: same-origin",
    "X-DNS-Prefetch-Control: off", "X-Frame-Options: SAMEORIGIN", "Connection: close",
  ]

  /// The bytes of the head; those of the body follow unless a head alone was asked for.
  var head: [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue) \(status.reason)"] + fields + Self.always
    if status == .methodNotAllowed { lines.append("Allow: GET, HEAD") }
    if !isStream { lines.append("Content-Length: \(body.count)") }
    return Array((lines + ["", ""]).joined(separator: "\r\n").utf8)
  }
}
