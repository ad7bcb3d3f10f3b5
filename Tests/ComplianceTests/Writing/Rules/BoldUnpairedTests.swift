import Diagnostics
import Testing

@Suite("bold-unpaired")
struct BoldUnpairedTests {
  @Test(
    "tells marks that are no pair",
    arguments: [
      ("**重要*请带身份证。", "**重要**请带身份证。"), ("*重要**请看。", "**重要**请看。"), ("**重要 **请看。", "**重要**请看。"),
      ("** 重要**请看。", "**重要**请看。"), ("各村**务必 **按时报送", "各村**务必**按时报送"), ("**重要＊＊请看", "**重要**请看"),
      ("＊重要＊请看。", "**重要**请看。"),
      ("*重要＊请看。", "**重要**请看。"), ("﹡﹡重要﹡﹡请看", "**重要**请看"), ("∗∗重要∗∗", "**重要**"),
      ("请注意：**逾期不候。", "请注意：**逾期不候**。"), ("**重要*", "**重要**"), ("请看，**重要*", "请看，**重要**"), ("*重要**", "**重要**"),
    ])
  func fires(body: String, right: String) throws {
    let finding = try #require(try remarks(on: body + "\n").first("bold-unpaired"))
    #expect(finding.hint?.zh.hasSuffix("正确的写法：\(right)") == true, "\(finding.hint?.zh ?? "")")
    #expect(try remarks(on: right + "\n").first("bold-unpaired") == nil)
  }

  @Test(
    "says nothing of what is meant",
    arguments: [
      "**重要**请看。", "李**，王**，赵**", "**明、**华、**强", "名单：**明，**华", "张* 李*，王*", "赵** 钱明** 孙**", "**为必填项",
      "注：**表示不含外出户，*表示估计",
      "带**的为必填，带*的选填", "补贴100元*，另50元*", "\\*\\*重要\\*\\*", "`**重要`", "```\n**重要\n```", "3**4", "＊＊表示甲", "＊号栏必填，＊＊号栏选填",
      "张＊＊，李＊＊", "＊注：甲", "** 重要 **", "＊＊重要＊＊", "评价：★*", "| 王** |\n|-|\n| 李** |", "", "*重要*", "***重要***",
    ])
  func silent(body: String) throws {
    #expect(try written(body + "\n", only: "bold-unpaired") == [])
  }
}
