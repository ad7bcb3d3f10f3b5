extension Generator {
  /// Takes what was withdrawn or leaks out of a copy of the site, whatever stands against building the site itself.
  ///
  /// - Parameter folder: a site of ours, such as the copy that a host serves.
  /// - Returns: the names of the papers that were taken down; none where the copy shows none of them any more.
  package func takeDown(in folder: String) async throws(GeneratorFailure) -> [String] {
    let judged = try await judge(try await load(), for: .site)
    guard let takeDown = TakeDown(judged, old: SiteRecord(folder: folder), root: request.root) else { return [] }
    do throws(OutputFailure) {
      return try takeDown.carryOut(in: folder)
    } catch {
      throw .output(error)
    }
  }
}
