/// Headings of columns that would hold who an applicant is; no ledger of applications may have one.
enum PersonalHeading {
  private static let words = [
    "姓名", "名称", "申请人", "申请者", "联系", "电话", "手机", "身份证", "证件", "住址", "地址", "邮箱", "邮编", "单位", "代理", "法人", "法定代表",
    "信用代码", "机构代码", "账号", "卡号", "性别", "出生", "name", "phone", "mobile", "address", "email",
  ]

  /// Whether a heading that the ledger does not know asks for a person's or an organisation's particulars.
  static func matches(_ heading: String) -> Bool {
    let plain = heading.lowercased()
    return words.contains { plain.contains($0) }
  }
}
