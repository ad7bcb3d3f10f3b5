/// A way by which a paper reaches people; everything disclosed is on the web site, whatever else (渠道).
package enum PublicationChannel: String, CaseIterable, Sendable {
  case site = "网站"
  case account = "公众号"
  case groups = "微信群"
  case broadcast = "广播"
  case column = "公开栏"
  case queryPoint = "查阅点"
}
