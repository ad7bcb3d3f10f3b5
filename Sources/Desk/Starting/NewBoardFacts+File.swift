import Notices

extension NewBoardFacts {
  /// Takes lines `名称: 东里镇` of a file; `#` begins what is not read, and what stood before a line stays where it says nothing.
  ///
  /// - Throws: for a line that is not understood, with its number.
  package mutating func take(_ text: String) throws(NewBoard.Refusal) {
    for line in FactLine.all(in: text) {
      guard let fact = Fact.allCases.first(where: { $0.names.contains(line.name) }) else {
        throw .badLine(line.written, line.number)
      }
      if !line.value.isEmpty { put(line.value, fact) }
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
