import Markup
import Notices

/// Where a body's links lead, beyond what the renderer has looked up already.
struct BodyLinks: Sendable {
  struct ToHeading: Sendable {
    let index: IndexNumber
    let heading: String
    let place: Range<Int>
  }

  /// The names of the body's own headings.
  let anchors: Set<String>
  private(set) var toHeadings: [ToHeading] = []
  /// Addresses on other hosts.
  private(set) var external: [Located<String>] = []

  /// Whether some lead to other files of the board, or may.
  let leadsWithin: Bool

  /// `place` leads from the outline's source to the file.
  init(
    _ outline: Outline, headings: [Heading], path: String, indexes: PathIndexes,
    place: (Range<Int>) -> Range<Int>
  ) {
    anchors = Set(headings.lazy.map(\.anchor))
    leadsWithin = outline.links.contains { if case .external = $0.target { false } else { true } }
    guard !outline.links.isEmpty else { return }
    let folder = ContentFiles.folder(of: String(path.dropFirst(contentFolder.count + 1)))
    for link in outline.links {
      switch link.target {
      case .external where link.destination.hasPrefix("http"):
        external.append(Located(link.destination, at: place(link.source)))
      case .relative(let path, heading: let heading?):
        guard !heading.isEmpty, let path = ContentFiles.resolve(path, from: folder), let index = indexes[path] else {
          continue
        }
        toHeadings.append(ToHeading(index: index, heading: heading, place: place(link.source)))
      case .relative, .external, .heading, .other: continue
      }
    }
  }
}
