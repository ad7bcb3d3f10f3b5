import Generator

/// What is at each address below the secret folder.
///
/// Two trees: in `site/` the pages as they would look, in a sandbox without script, and in `view/` each of them within a
/// frame of ours that says where it stands. Whatever the theme or a drawing of a draft tries, no script of theirs runs,
/// no other host is asked, and the frame goes nowhere else.
struct PreviewPages {
  let gate: Gatekeeper
  let shown: Shown

  /// The page that follows the start token: it only leads on, from here, so that the browser sends the cookie along.
  static func started(_ gate: Gatekeeper) -> HTTPResponse {
    let page = "<!doctype html><title>noticeboard</title><meta http-equiv=\"refresh\" content=\"0;url=\(gate.base)\">\n"
    return HTTPResponse(
      type: Self.html, policy: "default-src 'none'; frame-ancestors 'none'", fields: [gate.cookie],
      body: Array(page.utf8))
  }

  private static let html = "text/html; charset=utf-8"

  func response(to path: String, _ request: HTTPRequest) -> HTTPResponse {
    switch path {
    case "": return frame(of: nil)
    case "events": return .events(ServerLoop.event(shown.number))
    case "serve.css": return own("text/css; charset=utf-8", Array(ServeStyle.text.utf8))
    case "serve.js": return own("text/javascript; charset=utf-8", Array(ServeScript.text.utf8))
    default: break
    }
    if let address = path.below("panel/") { return own(Self.html, PanelHTML(shown, base: gate.base).panel(address)) }
    if let address = path.below("view/") { return frame(of: address) }
    guard let address = path.below("site/") else { return .empty(.notFound) }
    // By itself a drawing could lead whoever clicks it elsewhere; a frame goes nowhere else.
    if request.destination == "document", ServedKind(address).isLookedAt {
      return .elsewhere(gate.base + "view/" + PanelHTML.escaped(address))
    }
    return file(address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address)
  }

  // MARK: - Ours

  private func frame(of address: String?) -> HTTPResponse {
    let place = "http://\(gate.authority)\(gate.base)"
    let policy =
      "default-src 'none'; script-src \(place)serve.js; style-src \(place)serve.css; frame-src \(place)site/; "
      + "connect-src \(place)events \(place)panel/; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    let page = PanelHTML(shown, base: gate.base).frame(address)
    return HTTPResponse(type: Self.html, policy: policy, body: page)
  }

  private func own(_ type: String, _ body: [UInt8]) -> HTTPResponse {
    HTTPResponse(type: type, policy: "default-src 'none'; frame-ancestors 'none'; sandbox", body: body)
  }

  // MARK: - The board's

  private func file(_ address: String) -> HTTPResponse {
    let tree = shown.good?.tree
    if let bytes = tree?[address] {
      let kind = ServedKind(address)
      return HTTPResponse(type: kind.type, policy: kind.policy, fields: kind.fields, body: bytes)
    }
    let missing = tree?["404.html"] ?? []
    return HTTPResponse(.notFound, type: Self.html, policy: ServedKind("404.html").policy, body: missing)
  }
}

/// As what a file of the board is handed out: pages and pictures to be looked at, the rest to be saved.
struct ServedKind {
  let type: String
  let policy: String
  let fields: [String]

  private static let page =
    "sandbox allow-same-origin allow-downloads; default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; "
    + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
  private static let alone = "sandbox; default-src 'none'; style-src 'unsafe-inline'"

  /// Whether it is something to be looked at, not to be saved.
  var isLookedAt: Bool { fields.isEmpty }

  init(_ address: String) {
    let suffix = address.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(address[address.utf8.index(after: $0)...]) }
    switch suffix {
    case "html": (type, policy, fields) = ("text/html; charset=utf-8", Self.page, [])
    case "css": (type, policy, fields) = ("text/css; charset=utf-8", Self.alone, [])
    case "svg": (type, policy, fields) = ("image/svg+xml", Self.alone, [])
    case "png", "gif", "webp": (type, policy, fields) = ("image/\(suffix ?? "")", Self.alone, [])
    case "jpg", "jpeg": (type, policy, fields) = ("image/jpeg", Self.alone, [])
    default: (type, policy, fields) = ("application/octet-stream", Self.alone, ["Content-Disposition: attachment"])
    }
  }
}

extension String {
  /// What stands behind a folder's name; nil where the path does not begin so.
  fileprivate func below(_ folder: String) -> String? {
    utf8.starts(with: folder.utf8) ? String(decoding: utf8.dropFirst(folder.utf8.count), as: UTF8.self) : nil
  }
}
