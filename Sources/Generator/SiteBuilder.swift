import Compliance
import Notices
import Pages
import Search

/// Writes everything that belongs to a site: pages, files of items, assets, QR codes and what machines read.
struct SiteBuilder: Sendable {
  var pages: PageWriter
  let theme: ThemeLoader.Loaded
  let content: ContentFiles
  let files: [ItemFile]
  /// Where bodies were put down; nil where all are in memory.
  let bodies: BodyFile?
  let baseURL: String?
  /// Whether the files of QR codes are made.
  let makesCodes: Bool
  let workers: Workers
  let observer: PhaseObserver

  private var site: Site { pages.site }

  /// Writes it all; `record` is what the marker says of the papers that the site has.
  func write(to writer: any SiteOutput, recording record: SiteRecord?) async throws(OutputFailure) -> OutputSummary {
    let builder = self
    observer(.index, site.items.count)
    try await writer.writeLater { (output) throws(OutputFailure) in
      var builder = builder
      builder.pages.searchDirectory = try await builder.writeSearched(to: output)
      try await builder.write([.search], to: output)
    }
    return try await writeSite(to: writer, recording: record)
  }

  private func writeSite(to writer: any SiteOutput, recording record: SiteRecord?) async throws(OutputFailure)
    -> OutputSummary
  {
    let items = pages.items
    let others = pages.pages
    observer(.render, items.count + others.count)
    // The search has written its page.
    let shown = others.filter { !$0.isSearch }
    // One core is free for these while the last pages are written.
    async let forMachines = writeForMachines(items + others, to: writer)
    if writer.isPatient { try writer.promise(pages, shown) } else { try await write(shown + items, to: writer) }
    try await copyFiles(to: writer)
    for report in site.reports {
      let (year, figures) = (report.report.year.value, report.figures)
      try writer.put(OutputPath("report/\(year).csv"), Array(figures.stored(of: site.board.sample).utf8))
      let data = FigureJSON.text(figures, year: year, form: .form(of: year), sample: site.board.sample)
      try writer.put(OutputPath("report/\(year).json"), Array(data.utf8))
    }
    for asset in theme.assets {
      try writer.put(OutputPath(asset.address), asset.file.served)
    }
    let ownIcon = theme.assets.first { $0.file.path.hasSuffix("/" + Favicon.address) }
    try writer.put(OutputPath(Favicon.address), ownIcon?.file.served ?? Favicon.bytes)
    if let failure = await forMachines { throw failure }
    try writer.put(OutputPath("robots.txt"), robots)
    if let baseURL, makesCodes { try await writeCodes(baseURL, to: writer) }
    observer(.write, 0)
    try bodies?.demandAllRead()
    return try writer.finish(recording: record)
  }

  private func write(_ all: [Page], to writer: any SiteOutput) async throws(OutputFailure) {
    let pages = pages
    _ = try await workers.map(all) { (chunk) throws(OutputFailure) -> [Never] in
      var out = HTMLWriter()
      for page in chunk {
        out.reset()
        pages.write(page, into: &out)
        let path = try OutputPath(page.address(in: pages.site))
        try out.withSpan { (bytes) throws(OutputFailure) in try writer.put(path, bytes) }
      }
      return []
    }
  }

  /// The search and the catalogue; the address of the directory of the search.
  private func writeSearched(to writer: any SiteOutput) async throws(OutputFailure) -> String {
    let directory = try await SearchSite.write(site, to: writer, workers)
    if !site.isDrafts { try await writeCatalogue(to: writer) }
    return directory
  }

  /// For programs, so that a preview of drafts has no use for it; it gives the texts of the search.
  private func writeCatalogue(to writer: any SiteOutput) async throws(OutputFailure) {
    let site = site
    let catalogue = Catalogue(site, baseURL: baseURL) { SearchItem(site.items[$0], of: site).plainText }
    _ = try await workers.map(catalogue.years, smallest: 1) { (chunk) throws(OutputFailure) -> [Never] in
      for year in chunk {
        for file in catalogue.files(of: year) { try writer.put(OutputPath(file.address), file.bytes) }
      }
      return []
    }
    for file in catalogue.overview { try writer.put(OutputPath(file.address), file.bytes) }
  }

  /// Copies attachments and pictures, each only if it still is what was judged.
  private func copyFiles(to writer: any SiteOutput) async throws(OutputFailure) {
    let content = content
    _ = try await workers.map(files) { (chunk) throws(OutputFailure) -> [Never] in
      let contents = try? FileContents(content)
      for file in chunk {
        let (path, digest) = (try OutputPath(file.site.address), file.content.sha256)
        if try writer.keep(path, holding: digest) { continue }
        guard let bytes = contents?.judged(file) else { throw .sourceChanged(file.path) }
        try writer.put(path, bytes, holding: digest)
      }
      return []
    }
  }

  /// One file an address, made once: an address is encoded in it, and addresses never change.
  ///
  /// Beside the codes lies what they were made for and how: the base URL and their form. While both are the same, no code
  /// is made again.
  private func writeCodes(_ baseURL: String, to writer: any SiteOutput) async throws(OutputFailure) {
    let note = try OutputPath("kiosk/qr/base-url.txt")
    let made = Array("\(baseURL)\n\(QRCode.form)\n".utf8)
    let keeps = try writer.previous(note) == made
    try writer.put(note, made)
    let items = site.items.map { (qr: $0.qrAddress, page: $0.address) }
    let reports = site.reports.map { (qr: $0.qrAddress, page: $0.address) }
    observer(.codes, items.count + reports.count)
    let home = (qr: Site.qrAddress, page: "")
    typealias Code = (qr: String, page: String)
    let missing = try await workers.map([home] + items + reports) { (chunk) throws(OutputFailure) -> [Code] in
      guard keeps else { return Array(chunk) }
      var missing: [Code] = []
      for code in chunk where try !writer.keep(OutputPath(code.qr)) { missing.append(code) }
      return missing
    }
    let plates = QRPlates(missing.map { baseURL + $0.page })
    _ = try await workers.map(missing) { (chunk) throws(OutputFailure) -> [Never] in
      for code in chunk {
        guard let picture = plates.code(of: baseURL + code.page) else { continue }
        try writer.put(OutputPath(code.qr), picture.svg())
      }
      return []
    }
  }

  /// The list of editions, and where the site has an address feeds and sitemap; what could not be written.
  private func writeForMachines(_ pages: [Page], to writer: any SiteOutput) async -> OutputFailure? {
    do throws(OutputFailure) {
      if !site.isDrafts {
        for file in site.editions.files { try writer.put(OutputPath("kiosk/\(file.name)"), Array(file.json.utf8)) }
      }
      guard let baseURL else { return nil }
      try writeFeeds(baseURL, to: writer)
      try writeSitemap(pages, baseURL, to: writer)
      return nil
    } catch {
      return error
    }
  }

  private func writeFeeds(_ baseURL: String, to writer: any SiteOutput) throws(OutputFailure) {
    let feed = AtomFeed(site: site, baseURL: baseURL)
    try writer.put(
      OutputPath("feed.xml"), feed.document(title: site.board.name, address: "feed.xml", positions: site.items.indices))
    try writer.put(OutputPath(JSONFeed.address), JSONFeed(site: site, baseURL: baseURL).document)
    for (position, category) in site.board.categories.enumerated() {
      let address = "\(category.slug)/feed.xml"
      let title = "\(site.board.name) \(category.name)"
      try writer.put(
        OutputPath(address), feed.document(title: title, address: address, positions: site.byCategory[position]))
    }
  }

  private func writeSitemap(_ all: [Page], _ baseURL: String, to writer: any SiteOutput) throws(OutputFailure) {
    let sitemap = Sitemap(baseURL: baseURL)
    let addresses = all.filter(\.isIndexed).map { (address: $0.address(in: site), changed: $0.lastChange(in: site)) }
    guard addresses.count > Sitemap.limit else {
      return try writer.put(OutputPath("sitemap.xml"), sitemap.document(addresses))
    }
    var parts: [String] = []
    for start in stride(from: 0, to: addresses.count, by: Sitemap.limit) {
      parts.append("sitemap-\(parts.count + 1).xml")
      let part = addresses[start..<min(addresses.count, start + Sitemap.limit)]
      try writer.put(OutputPath(parts[parts.count - 1]), sitemap.document(part))
    }
    try writer.put(OutputPath("sitemap.xml"), sitemap.index(parts))
  }

  /// Everything may be read, but for drafts; names the sitemap where there is one.
  private var robots: [UInt8] {
    let rule = site.isDrafts ? "Disallow: /" : "Disallow:"
    return Array(("User-agent: *\n\(rule)\n" + (baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? "")).utf8)
  }
}
