package import Diagnostics
package import Generator
import Glibc
import History
import Notices

/// A path that somebody typed, and the file or folder of the board that it means.
package struct SelectedPath {
  /// Why a path means nothing here.
  package enum Problem: Error, Equatable {
    case missing(String)
    /// It lies outside of the board's folder.
    case elsewhere(String)
  }

  /// The path from the board's folder; a folder ends with a slash, and the board's own is empty.
  package let path: String

  /// Finds what is meant by a path from the current folder, or else from the board's own.
  ///
  /// A symbolic link to a file is meant itself; links to folders are followed, since the board's own may be one.
  package init(_ written: String, root: String) throws(Problem) {
    let candidates = written.hasPrefix("/") ? [written] : [written, "\(root)/\(written)"]
    let found = candidates.filter(Self.exists).compactMap(Self.place)
    guard !found.isEmpty, let root = try? OutputPlacement.realPath(root) else { throw .missing(written) }
    guard let path = found.lazy.compactMap({ Self.inner($0, root) }).first else { throw .elsewhere(written) }
    self.path = path
  }

  /// The path from the board's folder; nil for a place outside of it.
  private static func inner(_ place: (path: String, isFolder: Bool), _ root: String) -> String? {
    if place.path == root { return "" }
    let prefix = root == "/" ? root : root + "/"
    guard place.path.utf8.starts(with: prefix.utf8) else { return nil }
    let inner = String(decoding: place.path.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    return place.isFolder ? inner + "/" : inner
  }

  private static func exists(_ path: String) -> Bool { (try? unsafe stat(at: AT_FDCWD, path)) != nil }

  /// The real path of a folder, or the name of a file in the real path of its folder.
  private static func place(of path: String) -> (path: String, isFolder: Bool)? {
    guard let real = try? OutputPlacement.realPath(path) else { return nil }
    if (try? unsafe stat(at: AT_FDCWD, real))?.isFolder ?? false { return (real, true) }
    let (parent, name) = OutputPlacement.parentAndName(path)
    guard let folder = try? OutputPlacement.realPath(parent) else { return nil }
    return (folder == "/" ? "/\(name)" : "\(folder)/\(name)", false)
  }
}

extension SelectedPath.Problem {
  /// What is wrong and what to write instead.
  package var words: Phrase {
    switch self {
    case .missing(let path):
      Phrase(
        zh: "没有“\(path)”这个文件或文件夹；路径从当前文件夹写起，例如 content/应急管理/防汛.md",
        en: "there is no \"\(path)\"; paths start from the current folder, for example content/应急管理/防汛.md")
    case .elsewhere(let path):
      Phrase(
        zh: "“\(path)”不在公开栏的文件夹里；公开栏不是当前文件夹时用 --root 指明",
        en: "\"\(path)\" is not in the board's folder; name the board's folder with --root")
    }
  }
}

/// Git does not say which files changed.
package struct ChangesUnknown: Error, Sendable {
  package let words: Phrase
}

extension Selection {
  /// The files of content/ that differ from a commit, gone and new ones too, and those of themes/ where git knows them.
  package static func changed(
    in root: String, since revision: String, environment: [String: String]
  ) async throws(ChangesUnknown) -> Selection {
    do throws(ChangedFiles.Failure) {
      let content = try await ChangedFiles.since(revision, in: "\(root)/\(contentFolder)", environment: environment)
      // content/ may be a repository of its own, of which the theme is no part.
      let themes = (try? await ChangedFiles.since(revision, in: "\(root)/themes", environment: environment)) ?? []
      return Selection(content.map { "\(contentFolder)/\($0)" } + themes.map { "themes/\($0)" })
    } catch {
      throw ChangesUnknown(words: error.words)
    }
  }
}

extension ChangedFiles.Failure {
  fileprivate var words: Phrase {
    switch self {
    case .unknownRevision(let revision):
      Phrase(
        zh: "git 里没有“\(revision)”这个提交；例如：--changed-since HEAD，或 --changed-since origin/main",
        en: "git knows no commit \"\(revision)\"; for example: --changed-since HEAD, or --changed-since origin/main")
    case .git(let failure):
      Phrase(
        zh: "\(failure.words.zh)，不知道哪些文件改过；请写出要检查的文件，不用 --changed-since",
        en: "\(failure.words.en), so nobody knows what changed: name the files instead of --changed-since")
    }
  }
}
