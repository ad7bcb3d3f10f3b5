import Testing

@Suite("secrecy-mark")
struct SecrecyMarkTests {
  @Test(
    "finds levels with a star, and alone on one of the first lines",
    arguments: [
      LeakCase("⟦秘密★1年⟧\n正文"), LeakCase("⟦机密★⟧"), LeakCase("⟦绝密 ★ 长期⟧"), LeakCase("⟦机密☆6个月⟧"),
      LeakCase("⟦秘　密★十年⟧"), LeakCase("密级：⟦秘密*5年⟧"), LeakCase("⟦秘密\\*5年⟧"), LeakCase("⟦机密★2020年⟧1月1日"),
      LeakCase("⟦绝密★解密条件⟧"), LeakCase("⟦机密*⟧"), LeakCase("⟦秘密⟧"), LeakCase("000123\n⟦机密⟧\n关于"),
      LeakCase("# ⟦绝 密⟧\n关于"), LeakCase("**⟦秘密⟧**\n关于"), LeakCase("商业⟦秘密★5年⟧"), LeakCase("⟦秘密★１０年⟧"),
      LeakCase("**⟦机密**★1年⟧"), LeakCase("*⟦机密*★⟧"), LeakCase("⟦机密**★1年⟧**"), LeakCase("`⟦机密`★1年⟧"),
      LeakCase("- **⟦秘密**★长期⟧"), LeakCase("⟦机密⟧　特急\n正文"), LeakCase("特急　⟦机密⟧"), LeakCase("000012　⟦机密⟧　特急"),
      LeakCase("⟦机密⟧ 1年 特急"), LeakCase("⟦绝密⟧ 永久"), LeakCase("特提 ⟦秘密⟧"), LeakCase("**特　急**　⟦机密⟧"),
      LeakCase("\r\n\r\n⟦秘密⟧\r\n"), LeakCase("⟦秘密⭐3年⟧"),
      LeakCase("⟦机密级★10年⟧"), LeakCase("⟦绝密级★长期⟧"), LeakCase("⟦機密★10年⟧"), LeakCase("⟦祕密★⟧"), LeakCase("10年⟦★机密⟧"),
      LeakCase("文件⟦★机密⟧"), LeakCase("⟦机密·10年⟧"), LeakCase("⟦机密×10年⟧"), LeakCase("⟦机密✦10年⟧"), LeakCase("⟦秘密/5年⟧"),
      LeakCase("「⟦机密⟧」\n正文"), LeakCase("密级标识：⟦秘密⟧"), LeakCase("定密等级：⟦机密⟧"), LeakCase("⟦商密★3年⟧"), LeakCase("核心⟦商密★长期⟧"),
      LeakCase("【⟦机密⟧】\n\n正文"), LeakCase("关于示例事项的通知【⟦秘密⟧】"), LeakCase("（⟦秘密⟧）\n正文"), LeakCase("关于示例事项的通知（⟦机密⟧）"),
      LeakCase("密级：⟦秘密⟧\n正文"), LeakCase("密级: **⟦机密⟧**　保密期限：10年"), LeakCase("| 密级 | ⟦秘密⟧ |\n|---|---|\n| 份号 | 000012 |"),
      LeakCase("本件密级为⟦机密⟧，注意保管"), LeakCase("涉密等级：☑ ⟦秘密⟧"), LeakCase("⟦秘密级⟧\n正文"), LeakCase("⟦机密件⟧"),
      LeakCase("⟦秘密（一年）⟧\n正文"), LeakCase("⟦机密级（10年）⟧"), LeakCase("密　级：⟦绝密⟧"),
      LeakCase(String(repeating: "正文\n", count: 12) + "密级：⟦秘密⟧\n"),
      LeakCase("密　　级：⟦秘密⟧"), LeakCase("| 份号 | 密级 | 保密期限 |\n|---|---|---|\n| 000012 | ⟦秘密⟧ | 1年 |"),
    ])
  func fires(_ example: LeakCase) { example.check("secrecy-mark") }

  @Test(
    "leaves running text alone",
    arguments: [
      LeakCase("保守国家秘密，人人有责"), LeakCase("涉及商业秘密★的"), LeakCase("无记名投票，设秘密写票处"), LeakCase("机密性、完整性"),
      LeakCase("严守**秘密**，不得"), LeakCase("*工作秘密*与*国家秘密*"), LeakCase("**不得泄露秘密**"), LeakCase("绝不"),
      LeakCase(String(repeating: "正文\n", count: 12) + "秘密\n"), LeakCase("秘书、机关、绝缘"), LeakCase("机"), LeakCase("秘密等事项"),
      LeakCase("密级：绝密、机密、秘密"), LeakCase("密级为机密的文件由专人保管"), LeakCase("密级分为绝密、机密、秘密三级"), LeakCase("一般（秘密）的，不超过十年"),
      LeakCase("绝密级不超过三十年，机密级不超过二十年"), LeakCase("| 密级 | 期限 |\n|---|---|\n| 秘密级 | 10年 |\n| 机密级 | 20年 |"),
      LeakCase("密级：无"), LeakCase("密级：□绝密 □机密 □秘密 ☑无"), LeakCase("【商业秘密】"), LeakCase("（涉及商业秘密）"),
      LeakCase("保护信息的最高密级为绝密级，另行规定"), LeakCase("密级\n秘密等级的划分"),
      LeakCase("| 名称 | 秘密 |\n|---|---|\n| 甲 | 乙 |"), LeakCase("| 密级名称 | 期限 |\n|---|---|\n| 秘密级 | 10年 |"),
      LeakCase("保密等级制度"), LeakCase("商业秘密 10年"), LeakCase("特急件中的秘密不得外泄"), LeakCase("第3条 秘密的范围"),
      LeakCase("《秘密》读后感"), LeakCase("★秘密武器展"), LeakCase("商业秘密·10年"), LeakCase("采用商密算法"), LeakCase("保守「秘密」是义务"),
      LeakCase("国家秘密×3年"),
    ])
  func passes(_ example: LeakCase) { example.check("secrecy-mark") }
}
