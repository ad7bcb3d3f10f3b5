import FoundationEssentials
import Glibc

/// Reads files of a web host with one curl, as a reader's browser would get them.
package struct HostReader: Sendable {
  private let curl: OtherProgram
  /// A folder for temporary files.
  private let place: String

  /// What the host said to one request.
  package struct Response: Sendable {
    /// The status; 0 where there was no answer.
    package let status: Int
    /// What was served; at most 64 MiB.
    package let bytes: [UInt8]
    /// Content-Type, in small letters.
    package let type: String
    /// Cache-Control, in small letters.
    package let caching: String
    /// X-Content-Type-Options, in small letters.
    package let sniffing: String
    /// Where a redirect leads; empty for none.
    package let location: String
  }

  /// Why nothing was read.
  package enum Failure: Error, Sendable {
    case notInstalled
    /// No folder for temporary files.
    case noFolder(String)
    /// The address is none that can be asked.
    case noAddress(String)
  }

  /// - Parameter path: where curl is looked for.
  package init(path: String, temporaryFolder: String) {
    curl = OtherProgram("curl", environment: ["PATH": path, "LC_ALL": "C"])
    place = temporaryFolder
  }

  /// Asks for paths below an address that ends with a slash; redirects are not followed.
  ///
  /// Where one is not answered within a minute the rest is not asked for: a host that hangs would take hours.
  ///
  /// - Returns: an answer for each path, in their order.
  package func read(_ paths: [String], below base: String) async throws(Failure) -> [Response] {
    guard !paths.isEmpty else { return [] }
    var name = Array("\(place)/noticeboard-read-XXXXXX".utf8CString)
    let made = unsafe name.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let base = buffer.baseAddress, let made = unsafe mkdtemp(base) else { return nil }
      return unsafe String(cString: made)
    }
    guard let made else { throw .noFolder(place) }
    defer { FolderTree.remove(made) }
    var lines = ""
    for (number, path) in paths.enumerated() {
      guard let address = WebAddress(base + path) else { throw .noAddress(base + path) }
      lines += "url = \"\(address.text)\"\noutput = \"\(made)/\(number)\"\n"
    }
    let answer: OtherProgram.Answer
    do throws(OtherProgram.NotInstalled) {
      answer = try await curl.run(Self.settings + ["--config", "-"], input: Array(lines.utf8))
    } catch {
      throw .notInstalled
    }
    return Self.responses(to: paths.count, in: made, String(decoding: answer.output, as: UTF8.self))
  }

  private static let settings = [
    "--disable", "--silent", "--globoff", "--proto", "=http,https", "--noproxy", "*", "--connect-timeout", "10",
    "--max-time", "60", "--fail-early", "--max-filesize", "67108864", "--user-agent", "noticeboard-verify/1",
    "--path-as-is",
    "--header", "Accept: */*", "--write-out",
    "%{filename_effective}\\t%{http_code}\\t%header{content-type}\\t%header{cache-control}"
      + "\\t%header{x-content-type-options}\\t%{redirect_url}\\n",
  ]

  private static func responses(to count: Int, in folder: String, _ said: String) -> [Response] {
    var found: [String: [String]] = [:]
    for line in said.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 6 { found[parts[0]] = parts }
    }
    return (0..<count).map { number in
      let file = "\(folder)/\(number)"
      let parts = found[file] ?? [file, "0", "", "", "", ""]
      let bytes = try? Data(contentsOf: URL(filePath: file))
      return Response(
        status: Int(parts[1]) ?? 0, bytes: bytes.map { [UInt8]($0) } ?? [], type: parts[2].lowercased(),
        caching: parts[3].lowercased(), sniffing: parts[4].lowercased(), location: parts[5])
    }
  }
}
