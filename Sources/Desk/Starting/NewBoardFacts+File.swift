extension NewBoardFacts {
  /// Takes lines `名称: 东里镇` of a file; `#` begins what is not read, and what stood before a line stays where it says nothing.
  ///
  /// - Throws: for a line that is not understood, with its number.
  package mutating func take(_ text: String) throws(NewBoard.Refusal) {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let written = line.drop { $0 == " " || $0 == "\u{FEFF}" }
      if written.isEmpty || written.hasPrefix("#") { continue }
      guard let colon = written.firstIndex(where: { $0 == ":" || $0 == "：" }),
        let fact = Fact.allCases.first(where: { $0.names.contains(String(written[..<colon])) })
      else { throw .badLine(String(written), number + 1) }
      let value = String(written[written.index(after: colon)...].drop { $0 == " " })
      guard !value.isEmpty else { continue }
      put(value, fact)
    }
  }

  /// What a file of facts can say; those of several lines may be repeated.
  private enum Fact: CaseIterable {
    case name, authority, office, address, hours, phone, fax, email, url, category, signer, target

    /// As the options of `init` are called, and as a clerk would.
    var names: [String] {
      switch self {
      case .name: ["名称", "name"]
      case .authority: ["机关", "authority"]
      case .office: ["机构", "office"]
      case .address: ["地址", "address"]
      case .hours: ["时间", "hours"]
      case .phone: ["电话", "phone"]
      case .fax: ["传真", "fax"]
      case .email: ["邮箱", "email"]
      case .url: ["网址", "url"]
      case .category: ["类别", "category"]
      case .signer: ["签字", "signer"]
      case .target: ["目标", "target"]
      }
    }
  }

  private mutating func put(_ value: String, _ fact: Fact) {
    switch fact {
    case .name: name = value
    case .authority: authority = value
    case .office: office = value
    case .address: address = value
    case .hours: hours = value
    case .phone: phone = value
    case .fax: fax = value
    case .email: email = value
    case .url: baseURL = value
    case .category: categories.append(value)
    case .signer: signers.append(value)
    case .target: targets.append(value)
    }
  }
}
