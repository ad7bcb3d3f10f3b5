import Subprocess

/// Makes one request with curl, which is told everything: no settings of the user, no proxy, no redirect, no name that it
/// would look up by itself.
struct Curl: Sendable {
  let path: String

  enum Response: Equatable {
    /// The status, and where a redirect leads.
    case answered(Int, location: String?)
    /// The number of curl's failure.
    case failed(Int)
    case notInstalled
  }

  private static let settings = [
    "--disable", "--silent", "--globoff", "--proto", "=http,https", "--max-redirs", "0", "--noproxy", "*",
    "--connect-timeout", "8", "--max-time", "20", "--max-filesize", "4194304", "--user-agent",
    "noticeboard-link-check/1", "--header", "Accept: */*", "--output", "/dev/null", "--write-out",
    "%{http_code}\n%{redirect_url}\n",
  ]

  /// Asks for the head of a page, or, where a host does not know how to, for its first byte.
  func request(_ address: WebAddress, at host: HostAddress, headOnly: Bool) async -> Response {
    let number = host.bytes.count == 4 ? host.text : "[\(host.text)]"
    let pin = ["--resolve", "\(address.host):\(address.port):\(number)"]
    let how = headOnly ? ["--head"] : ["--range", "0-0"]
    guard let variable = Environment.Key(rawValue: "PATH") else { return .notInstalled }
    do {
      let result = try await run(
        .name("curl"), arguments: Arguments(Self.settings + pin + how + ["--", address.text]),
        environment: .custom([variable: path, "LC_ALL": "C"]), output: .string(limit: 1 << 16), error: .discarded)
      return Self.response(result.standardOutput, result.terminationStatus)
    } catch {
      return (error as? SubprocessError)?.code == .executableNotFound ? .notInstalled : .failed(-1)
    }
  }

  private static func response(_ output: String, _ status: TerminationStatus) -> Response {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let code = lines.first.flatMap { Int($0) } ?? 0
    let location = lines.count > 1 && !lines[1].isEmpty ? String(lines[1]) : nil
    if code > 0 { return .answered(code, location: location) }
    if case .exited(let number) = status { return .failed(Int(number)) }
    return .failed(-1)
  }
}
