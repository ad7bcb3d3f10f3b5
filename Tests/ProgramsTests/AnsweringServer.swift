import Subprocess
import Testing

/// A server on this machine that answers as other hosts might, for as long as a test runs.
enum AnsweringServer {
  private static let program = """
    import http.server
    seen = set()

    class Answers(http.server.BaseHTTPRequestHandler):
        def answer(self):
            path, query = self.path.split("?")[0], self.command
            moves = {"/moved": (301, "/ok"), "/seemoved": (302, "/ok"), "/loop": (302, "/loop"),
                     "/inside": (302, "http://10.0.0.1/"), "/twice": (301, "/moved")}
            if path in moves:
                self.send_response(moves[path][0])
                self.send_header("Location", moves[path][1])
            elif path == "/nohead":
                self.send_response(405 if self.command == "HEAD" else 200)
            elif path == "/once":
                self.send_response(404 if path in seen else 200)
                seen.add(path)
            else:
                known = {"/ok": 200, "/gone": 404, "/goneforgood": 410, "/broken": 500, "/refused": 403,
                         "/%E9%80%9A%E7%9F%A5": 200}
                self.send_response(known.get(path, 404))
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_HEAD = answer

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    print(server.server_port, flush=True)
    server.serve_forever()
    """

  /// Runs a body with the server's address; the server ends with it.
  static func running(_ body: @escaping @Sendable (_ base: String) async throws -> Void) async throws {
    _ = try await run(
      .name("python3"), arguments: ["-c", program], input: .none, output: .sequence, error: .discarded
    ) { execution in
      var line = ""
      for try await piece in execution.standardOutput {
        line += unsafe piece.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
        if line.contains("\n") { break }
      }
      let port = try #require(Int(line.prefix { $0 != "\n" }))
      do {
        try await body("http://127.0.0.1:\(port)")
      } catch {
        try execution.send(signal: .kill)
        throw error
      }
      try execution.send(signal: .kill)
    }
  }
}
