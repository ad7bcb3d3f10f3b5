import Testing

@testable import Markup

/// Lines that were typed one under another stay lines; wrapped prose is joined.
struct KeptLineTests {
  @Test(
    "lines that begin with a number, a mark or a label keep their own",
    arguments: [
      "联系人：张主任\n电话：0533-000-0001\n地址：示例镇政府", "户名：示例镇财政所\n开户行：示例联社\n用途：保证金",
      "时间: 每天\n地点: 镇政府", "联系人:张主任\n电话:0533-000-0001", "户名:示例镇财政所\n账号:1\n邮编:2", "电　话：0533-000-0001\n联 系 人：张主任",
      "（1）清理积雪；\n（2）撒布融雪剂。", "(一)甲\n(二)乙", "一、甲\n二、乙\n三、丙", "一是甲；\n二是乙；", "第一，甲；\n第二，乙。",
      "其一，甲。\n其二，乙。", "①甲\n②乙", "⒈甲\n⒉乙", "㈠甲\n㈡乙", "1、甲\n2、乙", "1．甲\n2．乙", "2.甲\n3.乙", "1）甲\n2）乙", "A、甲\nB、乙",
      "• 甲\n• 乙", "·甲村\n·乙村", "★甲\n★乙", "◆甲\n◆乙", "第一条　甲\n第二条　乙", "第一章 总则\n第二章 分则", "-甲村\n-乙村", "－甲\n－乙",
      "各村：\n1、甲\n2、乙", "　　甲甲甲\n　　乙乙乙", "**联系人：**张主任\n**电话：**0533-000-0001", "> 联系人：张主任\n> 电话：1",
      "示例镇人民政府\n2014年3月20日", "示例镇人民政府\n二〇一四年三月二十日", "示例县教育局\n示例县财政局\n2014年3月20日",
      "示例镇人民政府\n2014-03-20", "示例镇人民政府\n2014.3.20", "→甲\n→乙", "—甲\n—乙", "【时间】11月23日\n【地点】会议室",
      "时间（暂定）：11月23日\n地点（暂定）：会议室", "“时间”：11月23日\n“地点”：会议室", "（时间）：11月23日\n（地点）：会议室", "时间1：甲\n时间2：乙",
      "甲村[东]：5户\n乙村[西]：6户", "附件：1．甲\n　　　2．乙",
    ])
  func keeps(_ source: String) {
    let lines = source.split(separator: "\n").count
    let breaks = Rendering(source).html.components("<br />").count
    #expect(breaks == lines, "\(Rendering(source).html)")
  }

  @Test(
    "other lines are joined as before",
    arguments: [
      "根据县政府的通知，现将有关事\n项通知如下：各村要做好准备。",
      "本条例第三十九条第一款\n（一）项所列的情形除外。", "每年三、四月\n五、六月各查一次", "面积约1\n3.5米", "上午8:30\n下午14:00",
      "公开的内容包括甲、\n1、乙", "甲村\n乙村", "行政机关应当在收到申请之日起二十个工作日内予以答\n复：需要延长的，应当经负责人同意并告知申请人，延长",
      "网址http\n://a", "见2013\n年的报告", "建设工程监理合同的拟订，可以参照国家制定的合同示范文本。\n其主要条款包括：监理的范围和内容。",
      "第十八条 建设或者设置本条例第十七条所列建筑物或者设施的，建设单位应当提交下列资\n料：", "第三条规定的\n第五条规定的",
    ])
  func joins(_ source: String) {
    #expect(!Rendering(source).html.contains("<br"), "\(Rendering(source).html)")
  }

  private static let article =
    "行政机关应当建立健全政府信息发布协调机制。行政机关发布政府信息涉及其他行政机关的，应当与有关行政机关进行沟通、确认，"
    + "保证行政机关发布的政府信息准确一致。发布政府信息依照国家有关规定需要批准的，未经批准不得发布。属于下列情形之一的除外："
    + "涉及公众利益调整；需要社会公众广泛知晓或者参与；反映本行政机关机构设置、职能、办事程序等情况。第一，公开工作应当及时；"
    + "其他依照法律、法规和国家有关规定应当主动公开的，按照本条例第九条、第十条、第十一条的规定执行。"

  @Test("wrapped regulations get no break, however wide they are wrapped", arguments: 16...60)
  func wrapped(width: Int) {
    let characters = Array(Self.article)
    var lines: [String] = []
    var place = 0
    while place < characters.count {
      lines.append(String(characters[place..<min(place + width, characters.count)]))
      place += width
    }
    #expect(Rendering(lines.joined(separator: "\n")).html == "<p>\(Self.article)</p>\n")
  }

  @Test("a line that was kept is a place where a reader sees more than nothing")
  func text() {
    #expect(Rendering("联系人：张主任\n电话：1").text == "联系人：张主任 电话：1")
    #expect(Rendering("联系人：张主任\n电话：1").summary == "联系人：张主任 电话：1")
  }
}

/// Signatures are set apart at the end of a paper.
struct SignatureTests {
  private static let signed = "<p class=\"signature\">"

  @Test(
    "who signs and the day",
    arguments: [
      "正文。\n\n示例镇人民政府\n2014年3月20日", "正文。\n\n示例镇人民政府\\\n2014年3月20日", "正文。\n\n示例镇人民政府  \n2014年3月20日\n",
      "正文。\n\n示例镇人民政府　2014年3月20日", "正文。\n\n2014年3月20日", "正文。\n\n二〇一四年三月二十日",
      "正文。\n\n镇长　张某\n2014年3月20日", "正文。\n\n示例镇人民政府\n2014年3月20日\n\n（此件公开发布）", "正文。\n\n2014年3月20日\n\n附件：名单",
      "正文。\n\n示例镇人民政府\n2014年3月20日\n\n## 附件\n\n名单。", "正文。\n\n示例镇人民政府\n2014年3月20日\n\n注：名单是示例。",
      "正文。\n\n示例镇人民政府（章）\n2014 年 3 月 20 日",
    ])
  func signature(_ source: String) {
    let html = Rendering(source).html
    #expect(html.components(Self.signed).count == 2, "\(html)")
    #expect(html.contains("<p>正文。</p>"))
  }

  @Test("in two paragraphs, too")
  func apart() {
    let html = Rendering("正文。\n\n示例镇人民政府\n\n2014年3月20日\n").html
    #expect(html.components(Self.signed).count == 3, "\(html)")
  }

  @Test(
    "nothing else",
    arguments: [
      "正文到2014年3月20日", "正文。\n\n示例镇人民政府\n2014年3月20日\n\n另有说明。", "截止日期：2014年3月20日", "- 示例镇人民政府\n- 2014年3月20日",
      "特此通知\n\n请遵照执行。", "## 2014年3月20日", "2014年3月20日\n\n- 甲", "示例镇人民政府", "| 甲 |\n|-|\n| 2014年3月20日 |",
    ])
  func plain(_ source: String) {
    #expect(!Rendering(source).html.contains(Self.signed), "\(Rendering(source).html)")
  }
}

extension String {
  func components(_ separator: String) -> [Substring] { split(separator: separator, omittingEmptySubsequences: false) }
}
