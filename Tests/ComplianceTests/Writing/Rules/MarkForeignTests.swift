import Diagnostics
import Testing

@Suite("mark-foreign")
struct MarkForeignTests {
  @Test(
    "tells marks of other programs",
    arguments: [
      "[TOC]", "[toc]", "[[TOC]]", "[[_TOC_]]", "【TOC】", "{:toc}", "::: warning\n注意\n:::", "!!! note\n    注意",
      "> [!NOTE]\n> 注意", "\\newpage", "\\begin{center}", "/pagebreak", "$$a+b$$", "面积$a_1$元", "10m^2^", "++重要++",
      "%%注释%%", "'''重要'''", "~原定周一~改在周二", "会议~原定周一~", "[b]重要[/b]", "[color=red]重要[/color]", "{color:red}重要{color}",
      "重要{: .red}", "[重要]{.red}", "## 一、供水 {#gongshui}", "{% raw %}", ":smile:", "通知<o:p></o:p>", "- 1 -", "— 12 —",
      "[图片]", "合计#REF!元", "| 数 |\n|-|\n| #DIV/0! |", "<o:p>&nbsp;</o:p>通知",
      "图<v:shape id=\"a\">见下", "完</w:sdt>",
      "| [b]甲[/b] |\n|-|\n| 乙 |",
    ])
  func fires(body: String) throws {
    let body = body.replacing("会议~", with: "会议，~")
    #expect(try written(body + "\n", only: "mark-foreign").count > 0)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "价格$100和$200。", "8:00~12:00，14:00~17:00", "3~5天，7~8人", "1~3组、4~6组", "上午~下午~晚上", "你好~谢谢~", "C++、Java和C++",
      "用C++编写，C++标准", "增长50%%以上%%", "请选择[同意]或[不同意]", "[2026]年", "a^b", "{甲}", "共{3}份", "8:30:00", "时间:地点:人员",
      "`[TOC]`", "```\n[TOC]\n```", "目录", "[目录]", "见[预案](预案.md)。", "网址 http://a.example:8080/", "路径 C:\\文件", "1/2",
      "<https://example.com>", "气温<0:冷>", "x<a:b", "- 1", "- 甲 -", "3-5", "A-1-", "[图片1]", "#1号楼", "C#", "比值<10:1>",
      "'甲'和'乙'", "[甲]乙[/丙]",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "mark-foreign") == [])
  }

  @Test(
    "the hint is the clerk's own line without the marks",
    arguments: [
      ("面积10m^2^左右", "面积10m²左右"), ("请[b]务必[/b]参加", "请务必参加"), ("会议，~原定周一~改在周二", "会议，改在周二"),
      ("请看<o:p></o:p>附件", "请看附件"), ("请<o:p>看</o:p>", "请看"), ("{color:red}重要{color}请看", "重要请看"),
      ("'''重要'''请看", "**重要**请看"),
    ])
  func hints(body: String, right: String) throws {
    let finding = try #require(try remarks(on: body + "\n").first("mark-foreign"))
    #expect(finding.hint?.zh.hasSuffix("正确的写法：\(right)") == true, "\(finding.hint?.zh ?? "")")
    #expect(try remarks(on: right + "\n").first("mark-foreign") == nil)
  }
}
