import Compliance
import Diagnostics
import Extraction
import Markup
import Notices
import Pages

/// Renders and judges items, chunk by chunk.
///
/// Rendering comes first, because what is wrong in a body counts in the judgement; the HTML of an item that is not let
/// through is dropped at once.
final class ItemJudge: Sendable {
  let assessor: Assessor
  let files: ContentFiles
  let indexes: PathIndexes
  /// Items with a fault that lies outside their own file, such as a number used twice.
  let blocked: Set<String>
  let purpose: Judgement.Purpose
  /// Without the board's settings nothing can be said but what the text itself shows.
  let isJudgeable: Bool
  /// What is judged are items as drafts of revisions would make them, which lie beside the items themselves.
  let isOfRevisions: Bool
  /// What the git history says against items, by their paths; each of them stays out.
  let evidence: [String: [Finding]]
  /// What was judged before and rests on nothing that has changed since; nil where nothing is remembered.
  let memory: JudgementMemory.Recall?
  /// Where bodies are put down until their pages are written; nil keeps them in memory.
  let bodies: BodyFile?

  init(
    assessor: Assessor, files: ContentFiles, indexes: PathIndexes, blocked: Set<String>, purpose: Judgement.Purpose,
    isJudgeable: Bool, isOfRevisions: Bool = false, evidence: [String: [Finding]] = [:],
    memory: JudgementMemory.Recall? = nil, bodies: BodyFile? = nil
  ) {
    self.assessor = assessor
    self.files = files
    self.indexes = indexes
    self.blocked = blocked
    self.purpose = purpose
    self.isJudgeable = isJudgeable
    self.isOfRevisions = isOfRevisions
    self.evidence = evidence
    self.memory = memory
    self.bodies = bodies
  }

  func judge(_ chunk: ArraySlice<LoadedNotice>) throws(ScanProblem) -> [JudgedItem] {
    let contents = try FileContents(files)
    var renderer = MarkupRenderer()
    var read: ReadableText? = ReadableText()
    var judged: [JudgedItem] = []
    judged.reserveCapacity(chunk.count)
    for item in chunk {
      judged.append(memory?[item.notice] ?? judge(item, contents, &renderer, &read))
    }
    return judged
  }

  /// The item with a judgement that is made when a rule first asks for it; fails closed when the folder cannot be read.
  func assessedWhenAsked(_ item: LoadedNotice) -> AssessedItem {
    AssessedItem(notice: item.notice) { [self] in
      var renderer = MarkupRenderer()
      guard let contents = try? FileContents(files) else {
        return assessor.assess(item.notice, bytes: item.bytes, attachments: [], isBlocked: true)
      }
      var read: ReadableText? = ReadableText()
      return judge(item, contents, &renderer, &read).assessment
    }
  }

  private func judge(
    _ item: LoadedNotice, _ contents: FileContents, _ renderer: inout MarkupRenderer, _ read: inout ReadableText?
  ) -> JudgedItem {
    var findings = evidence.isEmpty ? [] : evidence[item.notice.path] ?? []
    var exceptions = assessor.exceptions(of: item.notice)
    let attachments = attachments(of: item.notice, contents, &exceptions, &findings)
    var pictures: [AttachedFile] = []
    let references = references(of: item.notice, attachments, contents, shown: nil) { [self] picture, bytes in
      guard item.notice.mayGoOut else { return }
      pictures.append(examined(picture, .picture(pictures.count + 1), bytes, in: item))
    }
    var html: [UInt8] = []
    var outline = purpose.saysAll ? Outline() : nil
    let rendered = render(item, references, into: &html, &renderer, &read, &outline)
    for problem in rendered.problems {
      findings.append(.markup(problem.kind, in: item.notice.path, at: Self.range(of: problem, in: item.notice)))
    }
    for picture in pictures { findings += assessor.findings(about: picture, &exceptions) }
    let links = links(of: item.notice, outline, rendered, &renderer, &findings)
    let files = attachments + references.pictures
    if item.notice.attachments.isEmpty, !item.notice.isTakenBack,
      let empty = NothingToShow.finding(
        html, of: item.notice.review, secrecy: item.notice.secrecy.value, in: item.notice.path, at: item.notice.body)
    {
      findings.append(empty)
    }
    let isBlocked = blocked.contains(item.notice.path) || findings.contains { $0.class == .hold }
    let assessment = assessor.assess(
      item.notice, bytes: item.bytes, attachments: files.map(\.content), shown: read.map { ShownBody($0) },
      exceptions: exceptions, isBlocked: isBlocked)
    let isShown = purpose.showsDrafts || assessment.isPublished
    return JudgedItem(
      item.notice, assessment, findings: findings + assessment.findings.filter { isJudgeable || $0.isConfidential },
      html: isShown && purpose.showsPages ? body(html) : .none,
      summary: isShown ? item.notice.summary?.value ?? rendered.summary : "",
      files: isShown ? files : [], linked: references.linked, uses: uses(of: item.notice) + references.uses,
      links: links,
      restsOnOthers: !item.notice.attachments.isEmpty || references.isAsked || links?.leadsWithin == true)
  }

  /// Where the body leads; and what the rules of writing say of it.
  private func links(
    of notice: Notice, _ outline: Outline?, _ rendered: RenderedMarkup, _ renderer: inout MarkupRenderer,
    _ findings: inout [Finding]
  ) -> BodyLinks? {
    guard let outline else { return nil }
    findings += WritingCheck.findings(in: outline, of: notice, on: assessor.today) {
      renderer.outline(of: $0.utf8Span.span)
    }
    let start = notice.body.lowerBound
    return BodyLinks(outline, headings: rendered.headings, path: notice.path, indexes: indexes) {
      $0.lowerBound + start..<$0.upperBound + start
    }
  }

  /// The item with its body rendered once more, links to items that have no page turned into their text.
  private func withdrawingLinks(
    of item: JudgedItem, _ source: LoadedNotice, shown: Set<IndexNumber>, _ contents: FileContents,
    _ renderer: inout MarkupRenderer
  ) -> JudgedItem {
    let attachments = item.files.filter { $0.site.name != nil }
    let references = references(of: item.notice, attachments, contents, shown: shown)
    var html: [UInt8] = []
    var (read, outline): (ReadableText?, Outline?)
    _ = render(source, references, into: &html, &renderer, &read, &outline)
    return item.with(html: body(html))
  }

  /// A rendered body as pages show it.
  private func body(_ html: [UInt8]) -> BodyHTML {
    let spans = Unbroken.spans(in: html, dials: true)
    return bodies?.put(spans) ?? .held(spans.exact)
  }

  private func address(of notice: Notice) -> ItemAddress {
    ItemAddress(notice.index.value, isRevision: isOfRevisions)
  }

  private func references(
    of notice: Notice, _ attachments: [ItemFile], _ contents: FileContents, shown: Set<IndexNumber>?,
    examine: ((ItemFile, [UInt8]) -> Void)? = nil
  ) -> ItemReferences {
    ItemReferences(
      of: address(of: notice), in: notice.path, attachments: attachments, files: files, indexes: indexes,
      reader: contents, shown: shown, examine: examine)
  }

  private func render(
    _ item: LoadedNotice, _ references: ItemReferences, into html: inout [UInt8], _ renderer: inout MarkupRenderer,
    _ read: inout ReadableText?, _ outline: inout Outline?
  ) -> RenderedMarkup {
    let bytes = item.bytes
    // Only text that is UTF-8 becomes an item, and its body begins and ends between characters.
    return renderer.render(
      bytes.span.extracting(item.notice.body), resolver: references, into: &html, read: &read, outline: &outline,
      isValid: true)
  }

  private static func range(of problem: MarkupProblem, in notice: Notice) -> Range<Int> {
    let start = notice.body.lowerBound
    return problem.range.lowerBound + start..<problem.range.upperBound + start
  }

  // MARK: - Attachments

  private func attachments(
    of notice: Notice, _ contents: FileContents, _ exceptions: inout LeakExceptions, _ findings: inout [Finding]
  ) -> [ItemFile] {
    guard !notice.attachments.isEmpty else { return [] }
    let folder = ContentFiles.folder(below: notice.path)
    return notice.attachments.enumerated().compactMap { position, attachment in
      attached(attachment, number: position + 1, from: folder, notice, contents, &exceptions, &findings)
    }
  }

  private func attached(
    _ attachment: Located<Attachment>, number: Int, from folder: String, _ notice: Notice, _ contents: FileContents,
    _ exceptions: inout LeakExceptions, _ findings: inout [Finding]
  ) -> ItemFile? {
    let written = attachment.value.file
    guard let path = ContentFiles.resolve(written, from: folder), let file = files[path],
      let bytes = file.size > AttachedFile.sizeLimit ? [] : try? contents.bytes(of: file)
    else {
      findings.append(AttachmentMissing.finding(written, in: notice.path, at: attachment.range))
      return nil
    }
    guard file.mayBeAttached else {
      findings.append(AttachmentNotPublic.finding(written, in: notice.path, at: attachment.range))
      return nil
    }
    let type = FileType(path: file.path)
    var text: AttachedText?
    if notice.mayGoOut {
      let size = max(file.size, bytes.count)
      let examination = file.size > AttachedFile.sizeLimit ? .tooLarge : Extractor().examine(bytes)
      findings += assessor.findings(
        about: AttachedFile(
          .attachment(number), written: written, suffix: type.suffix, size: size, examination, in: notice.path,
          at: attachment.range), &exceptions)
      text = AttachedText(examination, suffix: type.suffix, size: size)
    }
    guard file.size <= AttachedFile.sizeLimit else { return nil }
    let address = address(of: notice).file("\(number)", extension: type.suffix)
    return ItemFile(
      file: file,
      content: AttachmentContent(
        file: written, name: attachment.value.name, size: bytes.count, sha256: .sha256(bytes)),
      site: SiteFile(
        name: attachment.value.name, downloadName: type.fileName, address: address, type: type.name, size: bytes.count,
        text: text))
  }
}

// MARK: - Whole boards

extension ItemJudge {
  func judge(_ items: [LoadedNotice], _ workers: Workers) async throws(ScanProblem) -> [JudgedItem] {
    try await workers.map(items) { [self] (chunk) throws(ScanProblem) in try judge(chunk) }
  }

  /// Items, and the sources of those that link to others, by their places.
  typealias Judged = (items: [JudgedItem], linking: [Int: LoadedNotice])

  /// Judges all, and lets each source go that nobody will ask for again: those of items that link to others stay, by place.
  ///
  /// So the bytes of all files and the pages' bodies are never in memory together.
  func judge(
    releasing sources: consuming [LoadedNotice], _ workers: Workers
  ) async throws(ScanProblem) -> Judged {
    let judged = try await workers.map(releasing: sources) { [self] (chunk) throws(ScanProblem) in
      zip(try judge(chunk), chunk).map { item, source in (item: item, source: item.linked.isEmpty ? nil : source) }
    }
    var linking: [Int: LoadedNotice] = [:]
    for (place, found) in judged.enumerated() { linking[place] = found.source }
    return (judged.map(\.item), linking)
  }

  /// The items, the bodies rendered again that link to an item without a page.
  func withdrawingLinks(
    of all: Judged, shown: Set<IndexNumber>, _ workers: Workers
  ) async throws(ScanProblem) -> [JudgedItem] {
    let (judged, linking) = all
    let places = linking.keys.sorted().filter {
      !judged[$0].html.isEmpty && !judged[$0].linked.allSatisfy(shown.contains)
    }
    let rendered = try await workers.map(places) { [self] (chunk) throws(ScanProblem) in
      let contents = try FileContents(files)
      var renderer = MarkupRenderer()
      return chunk.compactMap { place in
        linking[place].map { withdrawingLinks(of: judged[place], $0, shown: shown, contents, &renderer) }
      }
    }
    var items = judged
    for (place, item) in zip(places, rendered) { items[place] = item }
    return items
  }
}

// MARK: - Looking into files

extension ItemJudge {
  /// The files that an item lists, there or not.
  private func uses(of notice: Notice) -> [String] {
    guard !notice.attachments.isEmpty else { return [] }
    let folder = ContentFiles.folder(of: String(notice.path.dropFirst(contentFolder.count + 1)))
    return notice.attachments.compactMap { ContentFiles.resolve($0.value.file, from: folder) }
  }

  /// What is in a picture of the body, found at the place where the body names it.
  private func examined(
    _ picture: ItemFile, _ role: AttachedFile.Role, _ bytes: [UInt8], in item: LoadedNotice
  ) -> AttachedFile {
    let body = item.notice.body.clamped(to: 0..<item.bytes.count)
    let written = Array(picture.content.file.utf8)
    let place = item.bytes[body].indices.first { item.bytes[$0..<body.upperBound].starts(with: written) }
    return AttachedFile(
      role, written: picture.content.file, suffix: FileType(path: picture.path).suffix, size: bytes.count,
      Extractor().examine(bytes), in: item.notice.path,
      at: place.map { $0..<$0 + written.count } ?? body.lowerBound..<body.lowerBound)
  }
}

extension [UInt8] {
  /// The same bytes without the room that an array which grew has left, for what is kept until the end.
  fileprivate var exact: [UInt8] {
    unsafe withUnsafeBytes { bytes in
      unsafe [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
        unsafe UnsafeMutableRawBufferPointer(room).copyMemory(from: bytes)
        count = bytes.count
      }
    }
  }
}

extension Notice {
  /// Whether the files of the item can reach a reader as things stand: they cannot once it was taken back or refused.
  fileprivate var mayGoOut: Bool {
    if case .refused = secrecy.value { return false }
    return withdrawal == nil
  }
}

extension Examination {
  /// Of a file that is not even read.
  fileprivate static let tooLarge = Examination(.unknown, .failure(.tooLarge))
}

extension ScannedFile {
  /// Whether the file as a whole may go out.
  ///
  /// Not what is rendered and judged by itself, nor settings and ledgers, of which only some fields are public. A
  /// symbolic link counts by what it leads to as well.
  fileprivate var mayBeAttached: Bool {
    let names = [path, location].map { String($0.afterLastSlash) }
    return names.map(Kind.init(name:)).allSatisfy { $0 == .other || $0 == .csv }
      && ![path, location].contains { ContentFiles.settingTables.contains($0) || $0.utf8.starts(with: "台账/".utf8) }
  }
}
