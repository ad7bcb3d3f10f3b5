/// A title and where it leads.
struct LinkView: TemplateScope {
  let title: String
  let address: String

  static let fields: FieldTable<Self> = [
    "title": .text { $0.title },
    "address": .text { $0.address },
  ]
}
