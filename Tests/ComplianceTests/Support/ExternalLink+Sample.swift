import Notices

extension ExternalLink {
  /// A link of an item that asks for another host's page.
  static let sample = ExternalLink(
    address: "https://www.example.gov.cn/1.html", path: "content/应急管理/预案.md", range: 40..<60)
}
