/// Parameters and answers, by the names that the browser's protocol gives them.
extension Tab {
  struct NewTarget: Encodable { let url: String }
  struct Target: Codable { let targetId: String }
  struct Attachment: Encodable {
    let targetId: String
    let flatten: Bool
  }
  struct Attached: Decodable { let sessionId: String }

  struct Navigation: Encodable { let url: String }
  struct Navigated: Decodable {
    let loaderId: String?
    let errorText: String?
  }

  struct Evaluation: Encodable {
    let expression: String
    let awaitPromise: Bool
    let returnByValue: Bool
  }
  struct Evaluated: Decodable {
    struct Value: Decodable { let value: Bool? }
    let result: Value
  }

  struct EvaluatedRows: Decodable {
    struct Value: Decodable { let value: [TableRow]? }
    let result: Value
  }

  struct EvaluatedPapers: Decodable {
    struct Value: Decodable { let value: [PartPaper]? }
    let result: Value
  }

  struct Media: Encodable { let media: String }

  struct PrintSettings: Encodable {
    var printBackground = true
    var preferCSSPageSize = true
    var generateTaggedPDF = true
    var generateDocumentOutline = true
    var transferMode = "ReturnAsStream"
  }
  struct Printed: Decodable { let stream: String }
  struct StreamRead: Encodable {
    let handle: String
    let size: Int
  }
  struct StreamPart: Decodable {
    let base64Encoded: Bool?
    let data: String
    let eof: Bool
  }
  struct StreamClose: Encodable { let handle: String }

  struct Processes: Decodable {
    struct Process: Decodable {
      let type: String
      let id: Int
    }
    let processInfo: [Process]
  }
}
