package import Generator
import Glibc
import Notices

extension Manifest {
  /// Reckons what lies in a folder, from its bytes.
  ///
  /// Complexity: linear in the bytes; about 10 µs a file and core.
  package static func survey(_ folder: String, workers: Workers) async throws(PublishFailure) -> Manifest {
    var manifest = Manifest()
    let paths: [String]
    do throws(SystemError) {
      paths = try FolderFiles.all(in: folder).filter { !isOwn($0) }.sorted()
    } catch {
      throw .system(error, path: folder)
    }
    let marks = try await workers.map(paths) { (slice) throws(PublishFailure) -> [Mark] in
      var marks: [Mark] = []
      for path in slice { marks.append(Mark(try SiteFile.bytes(path, in: folder))) }
      return marks
    }
    manifest.files = Dictionary(uniqueKeysWithValues: zip(paths, marks))
    let record = SiteRecord(folder: folder)
    manifest.day = record?.day
    for (name, state) in record?.papers ?? [:] where state == .withdrawn || state == .untitled {
      if manifest.files["\(name.stem).html"] != nil { manifest.withdrawn.insert(name.description) }
    }
    return manifest
  }

  /// The manifest that lies in a folder; nil where there is none, or a torn one.
  package init?(in folder: String) {
    guard let index = try? SiteFile.bytes(Self.index, in: folder) else { return nil }
    self.init(index: index) { try? SiteFile.bytes($0, in: folder) }
  }
}

/// A file of a site on the disk.
enum SiteFile {
  /// Its bytes; no link is followed in its last place.
  static func bytes(_ path: String, in folder: String) throws(PublishFailure) -> [UInt8] {
    do throws(SystemError) {
      let file = try unsafe Descriptor(at: AT_FDCWD, "\(folder)/\(path)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      let status = try file.status()
      guard status.isRegularFile else { throw SystemError(code: ENXIO) }
      return try file.readAll(size: Int(status.st_size))
    } catch {
      throw .system(error, path: "\(folder)/\(path)")
    }
  }
}
