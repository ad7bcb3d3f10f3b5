import Subprocess

/// Makes a Word document of HTML with pandoc, which is told everything and reads no settings of the user.
package struct Pandoc: Sendable {
  private let path: String

  /// Why there is no document.
  package enum Failure: Error, Equatable {
    case notInstalled
    case refused(String)
  }

  package init(path: String) {
    self.path = path
  }

  /// Writes a document into a file, over what is there.
  package func write(_ html: [UInt8], to file: String) async throws(Failure) {
    guard let variable = Environment.Key(rawValue: "PATH") else { throw .notInstalled }
    let arguments = ["--from=html", "--to=docx", "--output", file]
    do {
      let result = try await run(
        .name("pandoc"), arguments: Arguments(arguments),
        environment: .custom([variable: path, "LC_ALL": "C.UTF-8"]),
        input: .fileDescriptor(try ChildInput.file(html), closeAfterSpawningProcess: true),
        output: .discarded, error: .string(limit: 1 << 16))
      guard result.terminationStatus.isSuccess else { throw Failure.refused(result.standardError) }
    } catch let failure as Failure {
      throw failure
    } catch {
      let isMissing = (error as? SubprocessError)?.code == .executableNotFound
      throw isMissing ? .notInstalled : .refused("\(error)")
    }
  }
}
