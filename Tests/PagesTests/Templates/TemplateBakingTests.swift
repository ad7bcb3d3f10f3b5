import Dispatch
import Synchronization
import Testing

@testable import Pages

@Suite("Template baking") struct TemplateBakingTests {
  static let head = """
    <!doctype html>
    <title>{{title}} - {{site-name}}</title>
    <link href="{{asset.board.css}}">
    {{#sample}}<p>{{t.print}}</p>{{/sample}}{{^sample}}{{title}}{{/sample}}
    <nav>
    {{#categories}}
      <a href="{{root}}{{address}}">{{name}}</a>
    {{/categories}}
    </nav>

    """

  private func compiled(_ page: String) throws -> FramedTemplate<SampleSite, SamplePage> {
    var compiler = TemplateCompiler(sources: sources(page, ["head": Self.head]), constants: constants)
    let template = compiler.template("page", for: SamplePage.self, within: SampleSite.self)
    return try #require(template)
  }

  private func text(_ template: Template<SamplePage>) -> String {
    var out = HTMLWriter()
    template.render(SamplePage(), into: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test("turns a shared frame into one literal around each thing of the page")
  func shrinks() throws {
    let framed = try compiled("{{>head}}<main>{{{body}}}</main>")
    let baked = framed.baked(with: SampleSite())
    #expect(framed.program.stepCount > 15)
    #expect(baked.program.stepCount == 5)
    var out = HTMLWriter()
    framed.render(SamplePage(), within: SampleSite(), into: &out)
    #expect(text(baked) == String(decoding: out.bytes, as: UTF8.self))
  }

  @Test("unrolls the site's lists around things of the page")
  func unrolls() throws {
    let template = try compiled(
      "{{#categories}}{{name}}:{{#items}}{{name}},{{root}}{{address}};{{/items}}{{count}}{{/categories}}")
    let baked = template.baked(with: SampleSite())
    #expect(baked.program.scopeCount == 1)
    #expect(
      text(baked)
        == "概况信息:甲,../2013/0001.html;乙&amp;,../2013/0002.html;2法规文件:甲,../2013/0001.html;乙&amp;,../2013/0002.html;2")
  }

  @Test("does not join a literal after a section to the one inside")
  func keepsBorders() throws {
    let template = try compiled(
      "{{#items}}a{{/items}}{{#sample}}b{{/sample}}c{{#previous}}d{{/previous}}{{^sample}}x{{/sample}}e")
    #expect(text(template.baked(with: SampleSite())) == "aabce")
  }

  @Test("differs by what the frame holds")
  func differs() throws {
    let template = try compiled("{{root}}{{#office}}{{name}}{{/office}}{{asset.board.css}}")
    #expect(text(template.baked(with: SampleSite(root: ""))) == "安监办assets/board.1a2b.css")
    #expect(text(template.baked(with: SampleSite(root: "../"))) == "../安监办../assets/board.1a2b.css")
  }

  @Test("renders the same on many threads at once")
  func rendersConcurrently() throws {
    let template = try compiled("{{>head}}{{#items}}{{name}}{{#keywords}}{{.}}{{/keywords}}{{/items}}{{{body}}}").baked(
      with: SampleSite())
    let expected = text(template)
    let differing = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 64) { _ in
      var out = HTMLWriter()
      for _ in 0..<20 {
        out.reset()
        template.render(SamplePage(), into: &out)
        if String(decoding: out.bytes, as: UTF8.self) != expected { differing.add(1, ordering: .relaxed) }
      }
    }
    #expect(differing.load(ordering: .relaxed) == 0)
  }
}
