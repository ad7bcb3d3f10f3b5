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
      LeakCase("\r\n\r\n⟦秘密⟧\r\n"), LeakCase("⟦秘密⭐3年⟧"),
    ])
  func fires(_ example: LeakCase) { example.check("secrecy-mark") }

  @Test(
    "leaves running text alone",
    arguments: [
      LeakCase("保守国家秘密，人人有责"), LeakCase("涉及商业秘密★的"), LeakCase("无记名投票，设秘密写票处"), LeakCase("机密性、完整性"),
      LeakCase("严守**秘密**，不得"), LeakCase("*工作秘密*与*国家秘密*"), LeakCase("**不得泄露秘密**"), LeakCase("绝不"),
      LeakCase(String(repeating: "正文\n", count: 12) + "秘密\n"), LeakCase("秘书、机关、绝缘"), LeakCase("机"), LeakCase("秘密等事项"),
    ])
  func passes(_ example: LeakCase) { example.check("secrecy-mark") }
}
