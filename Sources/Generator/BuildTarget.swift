package import Pages

/// Where a build goes, and what it is for.
package struct BuildTarget: Sendable {
  /// The folder to write, relative to the root unless absolute.
  package var folder: String
  /// Every item as it would look, for reviewers; never into the site's folder.
  package var isDrafts: Bool
  /// Faults become holds: what can be written is written.
  package var keepsGoing: Bool
  /// The site's folder, which drafts must not touch.
  package var site: String
  /// False leaves the files of QR codes out, to measure a build without them; pages point to them all the same.
  package var makesCodes: Bool

  /// How many released papers may leave the site for another cause than withdrawal or a leak.
  package var allowedRemovals: Int

  /// Earlier editions, of which the print job of what changed is made beside the site; nil for a site alone.
  package var since: Since?

  /// What a portal is handed over in place of a site; nil for a site.
  package var portal: PortalOrder?

  /// A list of editions, and what a person calls the site that it comes from.
  package typealias Since = (list: EditionList, name: String)

  package init(
    folder: String, isDrafts: Bool, keepsGoing: Bool, site: String, makesCodes: Bool = true,
    allowedRemovals: Int = 0, since: Since? = nil
  ) {
    self.folder = folder
    self.isDrafts = isDrafts
    self.keepsGoing = keepsGoing
    self.site = site
    self.makesCodes = makesCodes
    self.allowedRemovals = allowedRemovals
    self.since = since
  }

  package init(portal: PortalOrder, folder: String, site: String = "site") {
    self.init(folder: folder, isDrafts: false, keepsGoing: false, site: site)
    self.portal = portal
  }

  var purpose: OutputPurpose { portal != nil ? .portal : isDrafts ? .drafts : .site }
}
