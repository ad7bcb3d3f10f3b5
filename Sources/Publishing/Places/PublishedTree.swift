import Generator
import Notices

/// The tree of a target, written as a build writes a site: only what differs, and in one step.
struct PublishedTree: Sendable {
  let folder: String
  let keepsPrevious: Bool
  let workers: Workers

  /// Makes the tree the site and its manifest.
  ///
  /// - Throws: where a file of the site is no more what the manifest says; the tree is then as it was.
  func write(_ manifest: Manifest, of site: String) async throws(PublishFailure) {
    do throws(OutputFailure) {
      let writer = try SiteWriter(folder: folder, keepsPrevious: keepsPrevious)
      for path in manifest.kept { writer.retain(path) }
      let paths = manifest.files.keys.filter { !manifest.kept.contains($0) }.sorted()
      let changed = try await workers.map(paths) { (slice) throws(OutputFailure) -> [String] in
        var changed: [String] = []
        for path in slice {
          guard let bytes = try? SiteFile.bytes(path, in: site), manifest.files[path] == Manifest.Mark(bytes) else {
            changed.append(path)
            continue
          }
          try writer.put(OutputPath(path), bytes)
        }
        return changed
      }
      if let path = changed.first { throw .sourceChanged(path) }
      for (path, bytes) in manifest.texts { try writer.put(OutputPath(path), bytes) }
      _ = try writer.finish(recordOf: site)
    } catch {
      if case .sourceChanged(let path) = error { throw .siteChanged(path: path) }
      throw .output(error)
    }
  }

  /// Writes the manifest of what lies in the tree, all else as it is.
  func renewManifest() async throws(PublishFailure) -> Manifest {
    let manifest = try await Manifest.survey(folder, workers: workers)
    do throws(OutputFailure) {
      let writer = try SiteWriter(folder: folder)
      for path in writer.oldFiles where !Manifest.isOwn(path) && path != ".noticeboard" { writer.retain(path) }
      for (path, bytes) in manifest.texts { try writer.put(OutputPath(path), bytes) }
      _ = try writer.finish(recordOf: folder)
    } catch {
      throw .output(error)
    }
    return manifest
  }
}
