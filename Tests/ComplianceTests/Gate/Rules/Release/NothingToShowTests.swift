import Compliance
import Diagnostics
import Notices
import Testing

@Suite("nothing-to-show")
struct NothingToShowTests {
  private func finding(
    _ html: String, lines: [String] = Sample.lines, secrecy: Secrecy = .cleared
  ) throws -> Finding? {
    NothingToShow.finding(
      Array(html.utf8), of: try trail(lines), secrecy: secrecy, in: "content/应急管理/预案.md", at: 5..<5)
  }

  @Test(
    "fires where a signed paper shows nothing",
    arguments: [
      "", "\n \n", "<p>\u{3000}\u{3000}</p>\n", "<p>&nbsp;\u{A0}\u{200B}</p>", "<hr />\n<hr />\n",
      "<p><strong>\u{3000}</strong></p>",
      "<table>\n<tr><th></th><th> </th></tr>\n<tr><td></td><td></td></tr>\n</table>\n", "<ul>\n<li></li>\n</ul>",
    ])
  func fires(html: String) throws {
    let found = try #require(try finding(html))
    #expect(found.class == .hold && found.severity == .error && found.range == Sample.line(0))
  }

  @Test(
    "does not fire where there is a word or a picture",
    arguments: [
      "<p>无。</p>", "<h2>一、目的</h2>", "<p><img src=\"a.png\" alt=\"图\" /></p>", "<table><tr><td>1</td></tr></table>",
    ])
  func passes(html: String) throws {
    #expect(try finding(html) == nil)
  }

  @Test("does not fire before anybody has signed, nor of what a secrecy organ has or refuses")
  func open() throws {
    #expect(try finding("", lines: []) == nil)
    #expect(try finding("", secrecy: .refused) == nil)
    let day = try CivilDate.day("2013-05-22")
    #expect(try finding("", secrecy: .referred(to: "县保密局", on: day, answer: nil)) == nil)
    let answer = Secrecy.Answer(mayPublish: true, date: day)
    #expect(try finding("", secrecy: .referred(to: "县保密局", on: day, answer: answer)) != nil)
  }
}
