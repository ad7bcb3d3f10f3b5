import Subprocess
import Testing

/// A server of this machine that rclone knows as `there:`, for as long as a test runs.
enum RcloneServer: String, CaseIterable, CustomTestStringConvertible {
  case webdav, sftp
  /// A stand-in for an object store, without a look at signatures.
  case store

  var testDescription: String { rawValue }

  /// What rclone's settings say of it.
  private func settings(_ port: Int) throws -> String {
    switch self {
    case .webdav: "type = webdav\nurl = http://127.0.0.1:\(port)/\nvendor = other\n"
    // The password of the sample server, as rclone writes it.
    case .sftp: "type = sftp\nhost = 127.0.0.1\nport = \(port)\nuser = u\nshell_type = none\npass = \(Self.password)\n"
    case .store:
      "type = s3\nprovider = Other\naccess_key_id = a\nsecret_access_key = b\nendpoint = http://127.0.0.1:\(port)\n"
        + "force_path_style = true\n"
    }
  }

  /// `rclone obscure p`.
  private static let password = "Z5jgSveKSxgg66aUMan8MA0"

  private func command(_ folder: String) -> (name: String, arguments: [String]) {
    switch self {
    case .webdav: ("rclone", ["serve", "webdav", folder, "--addr", "127.0.0.1:0", "--dir-cache-time", "0s"])
    case .sftp:
      (
        "rclone",
        ["serve", "sftp", folder, "--addr", "127.0.0.1:0", "--dir-cache-time", "0s", "--user", "u", "--pass", "p"]
      )
    case .store: ("python3", ["-c", Self.objects, folder])
    }
  }

  /// Serves a folder, writes rclone's settings, and runs a body; the server ends with it.
  func serving(
    _ folder: String, settings file: String, in place: TemporaryFolder,
    _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    let command = command(folder)
    _ = try await Subprocess.run(
      .name(command.name), arguments: Arguments(command.arguments), input: .none, output: .discarded, error: .sequence
    ) { execution in
      var line = ""
      var port: Int?
      for try await piece in execution.standardError {
        line += unsafe piece.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
        port = Self.port(in: line)
        if port != nil { break }
      }
      do {
        try place.write(file, "[there]\n\(try settings(try #require(port)))")
        try await body()
      } catch {
        try execution.send(signal: .kill)
        throw error
      }
      try execution.send(signal: .kill)
    }
  }

  private static func port(in text: String) -> Int? {
    guard text.hasSuffix("\n"), let place = text.firstRange(of: "127.0.0.1:") else { return nil }
    return Int(text[place.upperBound...].prefix { $0.isASCII && $0.isNumber })
  }

  private static let objects = """
    import hashlib, http.server, os, sys, urllib.parse
    from xml.sax.saxutils import escape
    root = sys.argv[1]

    class Store(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def file(self):
            return root + urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)

        def say(self, status, body=b"", head=()):
            self.send_response(status)
            for name, value in head:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def tidy(self, folder):
            # A store of objects knows no folders.
            while folder.count("/", len(root) + 1) > 0 and not os.listdir(folder):
                os.rmdir(folder)
                folder = os.path.dirname(folder)

        def do_PUT(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            file = self.file()
            if file.count("/", len(root) + 1) == 0:
                os.makedirs(file, exist_ok=True)
                return self.say(200)
            os.makedirs(os.path.dirname(file), exist_ok=True)
            with open(file + ".part", "wb") as out:
                out.write(body)
            os.rename(file + ".part", file)
            self.say(200, head=[("ETag", '"%s"' % hashlib.md5(body).hexdigest())])

        def do_DELETE(self):
            if os.path.isfile(self.file()):
                os.remove(self.file())
                self.tidy(os.path.dirname(self.file()))
            self.say(204)

        def do_GET(self):
            query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query, True))
            if os.path.isfile(self.file()):
                body = open(self.file(), "rb").read()
                tag = '"%s"' % hashlib.md5(body).hexdigest()
                date = self.date_time_string(os.path.getmtime(self.file()))
                return self.say(200, body, [("ETag", tag), ("Last-Modified", date)])
            if "prefix" not in query and "delimiter" not in query:
                return self.say(404)
            bucket, prefix = self.file().rstrip("/"), query.get("prefix", "")
            keys, folders = [], set()
            for folder, _, names in os.walk(bucket):
                for name in names:
                    key = os.path.relpath(os.path.join(folder, name), bucket)
                    if not key.startswith(prefix):
                        continue
                    rest = key[len(prefix):]
                    if query.get("delimiter") and "/" in rest:
                        folders.add(prefix + rest.split("/")[0] + "/")
                    else:
                        keys.append(key)
            size = lambda key: os.path.getsize(os.path.join(bucket, key))
            body = "<ListBucketResult><IsTruncated>false</IsTruncated>" + "".join(
                "<Contents><Key>%s</Key><Size>%d</Size><LastModified>2013-07-01T00:00:00.000Z</LastModified></Contents>"
                % (escape(key), size(key)) for key in sorted(keys)) + "".join(
                "<CommonPrefixes><Prefix>%s</Prefix></CommonPrefixes>" % escape(name) for name in sorted(folders))
            self.say(200, (body + "</ListBucketResult>").encode(), [("Content-Type", "application/xml")])

        do_HEAD = do_GET

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Store)
    print("127.0.0.1:%d" % server.server_port, file=sys.stderr, flush=True)
    server.serve_forever()
    """
}
