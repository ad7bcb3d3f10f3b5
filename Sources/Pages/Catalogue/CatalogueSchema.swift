import Diagnostics

/// The schema of a record of the catalogue (JSON Schema 2020-12), made from the table of facts.
enum CatalogueSchema {
  static var members: [JSONText.Member] {
    let facts = CatalogueFact.all.map { (name: $0.name, value: Optional(property($0))) }
    return [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("title", .text("政府信息公开目录的一条")),
      ("type", .text("object")), ("additionalProperties", .flag(false)),
      ("required", .list(CatalogueFact.all.filter(\.isRequired).map { .text($0.name) })),
      ("properties", .object(facts + [("files", files), ("versions", versions), ("text", text)])),
    ]
  }

  private static func property(_ fact: CatalogueFact) -> JSONText {
    var members: [JSONText.Member] = [
      ("title", .text(fact.label)), ("description", fact.note.isEmpty ? nil : .text(fact.note)),
    ]
    switch fact.form {
    case .text: members.append(("type", .text("string")))
    case .day: members += [("type", .text("string")), ("format", .text("date"))]
    case .address: members += [("type", .text("string")), ("format", .text("uri-reference"))]
    case .texts: members += [("type", .text("array")), ("items", .object([("type", .text("string"))]))]
    }
    return .object(members)
  }

  private static let files = list(
    "附件的文件", [("name", "string"), ("address", "string"), ("type", "string"), ("bytes", "integer")])
  static let versionsLabel = "公开和变更的日子、改了什么"
  private static let versions = list(versionsLabel, [("day", "string"), ("note", "string")])
  private static let text = JSONText.object([
    ("title", .text("可以检索的文字")), ("description", .text("只在 .jsonl 里；一段、一格一行；写了“检索: 否”的没有正文")),
    ("type", .text("string")),
  ])

  private static func list(_ title: String, _ members: [(name: String, type: String)]) -> JSONText {
    let properties = members.map { (name: $0.name, value: Optional(JSONText.object([("type", .text($0.type))]))) }
    let item = JSONText.object([
      ("type", .text("object")), ("additionalProperties", .flag(false)), ("properties", .object(properties)),
    ])
    return .object([("title", .text(title)), ("type", .text("array")), ("items", item)])
  }
}
