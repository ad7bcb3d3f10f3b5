/// Names that addresses of the site begin with, besides digits and the slugs of categories.
package enum SiteNames {
  /// Of pages and folders, those that are to come included, so that no board takes one before.
  package static let reserved = [
    "report", "kiosk", "catalogue", "search", "assets", "index", "print", "find", "as-of", "changes", "poster-newest",
    "gongshi", "categories", "coverage", "guide", "apply", "supervision", "feed", "proof", "manifest",
    "opinions", "training", "sitemap",
  ]
}
