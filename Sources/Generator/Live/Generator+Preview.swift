extension Generator {
  /// Reads and judges the board, and writes every item as it would look into memory.
  ///
  /// Of the history nothing is asked: what is shown is for reviewers' eyes, released or not.
  ///
  /// - Parameters:
  ///   - old: What stays as it is in this tree is not copied.
  ///   - keepsGoing: Whether what has no fault is written where something has one.
  package func preview(
    after old: MemoryTree = MemoryTree(), keepsGoing: Bool = false
  ) async throws(GeneratorFailure) -> Preview {
    let content = try await load()
    var judged = try await judge(content, for: .preview)
    let prepared = await prepare(&judged, baseURL: nil, isDrafts: true)
    guard let (theme, pages) = prepared, judged.outcome.isJudged, !judged.outcome.isHalted,
      judged.outcome.faultCount == 0 || keepsGoing
    else { return Preview(judged, of: content, tree: nil) }
    let builder = SiteBuilder(
      pages: pages, theme: theme, content: judged.content.files, files: judged.files, baseURL: nil, makesCodes: false,
      workers: request.workers, observer: observer)
    let output = MemoryOutput(after: old, purpose: .drafts)
    do throws(OutputFailure) {
      judged.outcome.output = try await builder.write(to: output, recording: nil)
    } catch {
      // Two papers of one number have one address: the fault is told, and nothing is shown before it is mended.
      if judged.outcome.faultCount > 0 { return Preview(judged, of: content, tree: nil) }
      throw .output(error)
    }
    return Preview(judged, of: content, tree: output.tree)
  }
}
