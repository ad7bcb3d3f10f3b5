import Compliance
package import Diagnostics
package import Generator
import History
import Notices

extension Generator {
  /// The categories and kinds of the board, for asking somebody who named none.
  package func draftingChoices() async throws(EditingRefusal) -> DraftingChoices {
    let session = try await EditingSession(request, observer: observer)
    return DraftingChoices(
      categories: session.board.categories.map(\.name), kinds: session.content.kinds, today: session.today,
      language: session.board.language)
  }

  /// Makes an item with the next free number and a body to be filled in; never over another file.
  package func draft(_ order: DraftingOrder) async throws(EditingRefusal) -> Drafted {
    let session = try await EditingSession(request, observer: observer)
    return try await Drafting(session: session, order: order).run()
  }

  /// Makes the draft of a revision beside its item; never over another file.
  package func draftRevision(
    of item: String, from folder: String, note: String?
  ) async throws(EditingRefusal) -> RevisionDrafted {
    let session = try await EditingSession(request, observer: observer)
    return try await RevisionDrafting(session: session).run(item, from: folder, note: note)
  }
}

private struct Drafting {
  let session: EditingSession
  let order: DraftingOrder

  func run() async throws(EditingRefusal) -> Drafted {
    let title = String(order.title.trimmedBlanks)
    let category = try category()
    let kind = try kind()
    let type = try type(in: category, title)
    guard let name = FileName.of(title) else { throw .badTitle(order.title) }
    let formed = order.formed ?? session.today
    let path = "\(category)/\(try folder(in: category, formed))\(name)"
    guard session.content.files[path] == nil else { throw .exists(path: "\(contentFolder)/\(path)") }
    let past = await PastNumbers.read(of: session.request)
    let index = try nextNumber(of: formed.year, past: past.numbers)
    let skeleton = NoticeSkeleton(title: title, index: index, formed: formed, kind: kind, type: type)
    let text = try session.edit("\(contentFolder)/\(path)") { () throws(EditFailure) in try skeleton.text() }
    try await check(Array(text.utf8), path)
    try session.write(path) { (writer) throws(ContentWriter.Failure) in
      try writer.create(path, Array(text.utf8))
    }
    return Drafted(
      path: "\(contentFolder)/\(path)", index: index, formed: formed, isFormedAssumed: order.formed == nil, kind: kind,
      type: type, signers: session.roster.signers(of: .filing, on: session.signingDay), namesake: namesake(title),
      gap: past.gap,
      language: session.board.language)
  }

  // MARK: - Choices

  private func category() throws(EditingRefusal) -> String {
    let known = session.board.categories
    if let found = known.first(where: { $0.name == order.category || $0.slug == order.category }) { return found.name }
    let names = known.map(\.name)
    throw .noCategory(order.category, known: names, near: NearMiss.best(for: order.category, among: names))
  }

  private func kind() throws(EditingRefusal) -> Kind? {
    guard let wanted = order.kind else { return nil }
    let kinds = session.content.kinds
    if let kind = kinds.first(where: { $0.id == wanted || $0.name == wanted }) { return kind }
    throw .noKind(
      wanted, known: kinds.map { "\($0.id)（\($0.name)）" },
      near: NearMiss.best(for: wanted, among: kinds.map(\.id) + kinds.map(\.name)))
  }

  private func type(in category: String, _ title: String) throws(EditingRefusal) -> NoticeType? {
    let types = NoticeType.all(of: category)
    guard let wanted = order.type else { return NoticeType.guess(title, among: types) }
    if let type = types.first(where: { $0.name == wanted }) { return type }
    let names = types.map(\.name)
    throw .noType(wanted, known: names, near: NearMiss.best(for: wanted, among: names))
  }

  // MARK: - Place and number

  /// The folder with its slash: the requested one, the year's where most neighbours use such folders, or none.
  private func folder(in category: String, _ formed: CivilDate) throws(EditingRefusal) -> String {
    if let asked = order.folder {
      guard let folder = Self.safe(asked) else { throw .badFolder(asked) }
      return folder
    }
    let files = session.content.files
    let neighbours = files.paths.filter { $0.utf8.starts(with: "\(category)/".utf8) && files[$0]?.kind == .item }
    let sorted = neighbours.count { path in
      let parts = path.split(separator: "/")
      return parts.count > 2 && parts[1].utf8.count == 4 && Int(parts[1]) != nil
    }
    return sorted * 2 > neighbours.count ? "\(formed.year)/" : ""
  }

  /// A relative path without hidden names that cannot leave the folder; nil for anything else.
  private static func safe(_ folder: String) -> String? {
    guard !folder.hasPrefix("/"), folder.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }) else { return nil }
    let names = folder.split(separator: "/")
    guard !names.contains(where: { $0.hasPrefix(".") || $0.utf8.count > 255 }) else { return nil }
    return names.map { "\($0)/" }.joined()
  }

  /// One more than the highest number of the year and on past every one that was used before, as wide as the widest;
  /// numbers in unreadable files count too.
  private func nextNumber(of year: Int, past: Set<IndexNumber>) throws(EditingRefusal) -> IndexNumber {
    let used = session.content.indexes.values + session.content.revisions.compactMap { $0.index?.value }
    let serials = used.filter { $0.year == year }.map(\.serial)
    let gone = Set(past.filter { $0.year == year }.compactMap { Int($0.serial) })
    let width = serials.map(\.utf8.count).max() ?? 4
    var next = (serials.compactMap { Int($0) }.max() ?? 0) + 1
    while gone.contains(next) { next += 1 }
    let digits = String(next)
    let serial = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    guard let index = IndexNumber("\(year)-\(serial)") else { throw .numbersUsedUp(year) }
    return index
  }

  /// The first item that bears the title and was not taken back.
  private func namesake(_ title: String) -> IndexNumber? {
    session.content.notices.first { $0.notice.title.value == title && !$0.notice.isTakenBack }?.notice.index.value
  }

  // MARK: - Check

  /// Refuses text that could not be read back, titles that leak and days that have not come, before anything is written to disk.
  private func check(_ bytes: [UInt8], _ path: String) async throws(EditingRefusal) {
    let full = "\(contentFolder)/\(path)"
    var findings: [Finding] = []
    guard let notice = session.reader.read(bytes, path: full, findings: &findings), findings.isEmpty else {
      throw .findings(findings, .after, bytes: [full: bytes])
    }
    let found = try await session.judge(alone: LoadedNotice(notice: notice, bytes: bytes))?.findings ?? []
    let reasons = found.filter { $0.severity == .error && ($0.isConfidential || $0.rule.id == "formed-in-future") }
    guard reasons.isEmpty else { throw .findings(reasons, .after, bytes: [full: bytes]) }
  }
}

private struct RevisionDrafting {
  let session: EditingSession

  func run(_ item: String, from folder: String, note: String?) async throws(EditingRefusal) -> RevisionDrafted {
    let content = session.content
    let path = try ItemFinder(content: content, root: session.request.root).path(of: item, from: folder)
    let full = "\(contentFolder)/\(path)"
    guard let loaded = content.notices.first(where: { $0.notice.path == full }) else {
      let errors = content.findings.filter { $0.path == full && $0.severity == .error }
      guard errors.isEmpty else { throw .findings(errors, .before, bytes: [:]) }
      throw .noItem(item, near: [])
    }
    guard let name = RevisionName.draft(of: path) else { throw .noItem(item, near: []) }
    guard content.files[name] == nil else {
      throw .revisionExists(path: "\(contentFolder)/\(name)", loaded.notice.index.value)
    }
    let editor = RevisionEditor(of: loaded.notice, bytes: loaded.bytes, reader: session.reader)
    let bytes = try session.edit(full) { () throws(EditFailure) in try editor.draft(note: note) }
    try await check(bytes, name, of: loaded)
    try session.write(name) { (writer) throws(ContentWriter.Failure) in try writer.create(name, bytes) }
    return RevisionDrafted(
      path: "\(contentFolder)/\(name)", index: loaded.notice.index.value, hasNote: note != nil,
      signers: session.roster.signers(of: .filing, on: session.signingDay), language: session.board.language)
  }

  /// Refuses a draft beside an item that cannot be revised.
  private func check(_ bytes: [UInt8], _ name: String, of original: LoadedNotice) async throws(EditingRefusal) {
    let path = "\(contentFolder)/\(name)"
    var findings: [Finding] = []
    guard let notice = session.reader.read(bytes, path: path, findings: &findings) else {
      throw .findings(findings, .after, bytes: [path: bytes])
    }
    var content = session.content
    let draft = LoadedNotice(notice: notice, bytes: bytes)
    content.revisions = [LoadedRevision(path: name, loaded: draft, index: notice.index)]
    let errors = try await session.judge(content, files: [path]).outcome.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .findings(errors, .after, bytes: [path: bytes]) }
  }
}

/// The index numbers that the git history knows, of items that are gone too: a number is never used twice.
package struct PastNumbers: Sendable {
  /// Why they are not all known.
  package enum Gap: Sendable, Equatable {
    /// A shallow clone holds the latest commits alone.
    case shallow
    /// Git is not there, or refuses; in words.
    case unreadable(Phrase)
  }

  let numbers: Set<IndexNumber>
  /// Nil when every number is known, and where there is no history at all.
  let gap: Gap?

  /// Reads the history of the content folder, some hundredths of a second for each thousand commits.
  static func read(of request: Request) async -> PastNumbers {
    guard let environment = request.history else { return PastNumbers(numbers: [], gap: nil) }
    do throws(GitFailure) {
      let history = try await History.read("\(request.root)/\(contentFolder)", environment: environment)
      return PastNumbers(numbers: history.numbers, gap: history.isShallow ? .shallow : nil)
    } catch {
      return PastNumbers(numbers: [], gap: error == .noRepository ? nil : .unreadable(error.words))
    }
  }
}

extension Generator {
  /// Makes an empty ledger with its first line, as Excel and WPS read it; never over another file.
  ///
  /// - Returns: Its path from the board's folder, and the board's language.
  package func makeLedger(_ name: String) async throws(EditingRefusal) -> (path: String, language: String?) {
    guard let ledger = Ledger(rawValue: name) else {
      let names = Ledger.allCases.map(\.rawValue)
      throw .noLedger(name, known: names, near: NearMiss.best(for: name, among: names))
    }
    let session = try await EditingSession(request, observer: observer)
    let path = "\(contentFolder)/\(ledger.file)"
    guard session.content.files[ledger.file] == nil else { throw .standsAlready(path: path) }
    try session.write(ledger.file) { (writer) throws(ContentWriter.Failure) in
      try writer.create(ledger.file, Array("\u{FEFF}\(ledger.header)\r\n".utf8))
    }
    return (path, session.board.language)
  }
}
