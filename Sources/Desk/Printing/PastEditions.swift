package import Diagnostics
import FoundationEssentials
import Generator
package import History
import Notices
package import Pages

/// The list of editions of an earlier site, which paper is compared with.
package struct PastEditions: Sendable {
  /// Where it comes from.
  package enum Source: Sendable, Equatable {
    /// The site's folder in the git history of the board: a day as `2014-03-01`, or a revision.
    case since(String, site: String)
    /// A list that was kept or fetched, its files of years beside it.
    case file(String)
  }

  /// Why there is none.
  package enum Failure: Error, Sendable, Equatable {
    case history(PastFile.Failure, PastFile.Moment)
    /// There is no such file, or it cannot be read.
    case unread(String)
    /// What was read is no list of editions.
    case unreadable(String)
  }

  package let list: EditionList
  /// As a person reads it: a day or a revision with its commit, or the name of a file.
  package let name: String

  package static func read(
    _ source: Source, root: String, environment: [String: String]
  ) async throws(Failure) -> PastEditions {
    switch source {
    case .file(let name):
      let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
      let list = try await list { file throws(Failure) in
        let path = file == EditionList.file ? name : folder + file
        guard let bytes = SourceFile.read(path) else { throw .unread(path) }
        return (path, bytes)
      }
      return PastEditions(list: list, name: name)
    case .since(let text, let site):
      var moment = CivilDate(iso8601: text.utf8).map(PastFile.Moment.day) ?? .revision(text)
      var name = moment.name
      let list = try await list { file throws(Failure) in
        do throws(PastFile.Failure) {
          let path = "\(site)/kiosk/\(file)"
          let found = try await PastFile.read(path, at: moment, in: root, environment: environment)
          // The other files are of the commit that the first was found in.
          moment = .revision(found.commit)
          if file == EditionList.file { name += "（\(found.commit)）" }
          return (path, Array(found.text.utf8))
        } catch {
          throw .history(error, moment)
        }
      }
      return PastEditions(list: list, name: name)
    }
  }

  /// Reads the file that names the years, then theirs.
  private static func list(
    _ read: (_ file: String) async throws(Failure) -> (name: String, bytes: [UInt8])
  ) async throws(Failure) -> EditionList {
    let main = try decoded(await read(EditionList.file))
    var entries = main.entries
    for year in main.years { entries += try decoded(await read(EditionList.file(of: year))).entries }
    return EditionList(entries: entries)
  }

  private static func decoded(
    _ file: (name: String, bytes: [UInt8])
  ) throws(Failure) -> (years: [Int], entries: [EditionList.Entry]) {
    guard let found = try? JSONDecoder().decode(ListFile.self, from: Data(file.bytes)),
      found.format == EditionList.format
    else { throw .unreadable(file.name) }
    let entries = found.entries.compactMap(\.entry)
    guard entries.count == found.entries.count else { throw .unreadable(file.name) }
    return (found.years ?? [], entries)
  }
}

private struct ListFile: Decodable {
  struct Line: Decodable {
    let kind: String
    let id: String
    let title: String
    let edition: String
    let withdrawn: Bool?
    let until: String?

    /// Nil for a kind or a day that no list has.
    var entry: EditionList.Entry? {
      guard let kind = EditionList.Kind(rawValue: kind) else { return nil }
      let day = until.flatMap { CivilDate(iso8601: $0.utf8) }
      guard until == nil || day != nil else { return nil }
      return EditionList.Entry(
        kind, id, title: title, edition: Edition(listed: edition), isWithdrawn: withdrawn ?? false, until: day)
    }
  }

  let format: Int
  let years: [Int]?
  let entries: [Line]
}

extension PastFile.Moment {
  fileprivate var name: String {
    switch self {
    case .day(let day): day.description
    case .revision(let name): name
    }
  }
}

extension PastEditions.Failure {
  package var words: Phrase {
    switch self {
    case .history(.git(let failure), _):
      Phrase(
        zh: "\(failure.words.zh)；可以用 --against 写明以前的 editions.json",
        en: "\(failure.words.en); name an earlier editions.json with --against")
    case .history(.noCommit, let moment):
      Phrase(
        zh: "没有 \(moment.name) 以前的提交；写提交过的日子或版本，例如 --since HEAD~1",
        en: "there is no commit before \(moment.name), or none of that name; write for example --since HEAD~1")
    case .history(.noFile, let moment):
      Phrase(
        zh: "\(moment.name) 的提交里还没有 site/kiosk/editions.json；整本重印一次，以后就能比了",
        en: "the commit of \(moment.name) has no site/kiosk/editions.json yet; print everything once")
    case .unread(let name): Phrase(zh: "读不了“\(name)”", en: "\"\(name)\" cannot be read")
    case .unreadable(let name):
      Phrase(zh: "“\(name)”不是版次清单（kiosk/editions.json）", en: "\"\(name)\" is no list of editions (kiosk/editions.json)")
    }
  }
}
