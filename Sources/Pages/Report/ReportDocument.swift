import Notices

/// A yearly report alone, as HTML for a word processor: title, words, and the tables of the form in their parts.
package enum ReportDocument {
  /// Writes the document.
  package static func html(_ report: SiteReport) -> [UInt8] {
    let form = report.isTranscribed ? nil : ReportForm.form(of: report.report.year.value)
    let sections = ReportSections(report.body, form: form)
    var out = HTMLWriter()
    out.markup("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.write("<title>\(report.report.title.value)</title>\n</head>\n<body>\n")
    for part in sections.parts {
      out.trusted(Unbroken.joined(Array(part.html)))
      if let table = part.table { write(table, of: report, form, into: &out) }
    }
    for table in sections.loose { write(table, of: report, form, into: &out) }
    out.markup("</body>\n</html>\n")
    return out.finish()
  }

  private static func write(_ name: String, of report: SiteReport, _ form: ReportForm?, into out: inout HTMLWriter) {
    guard let table = form?.tables.first(where: { $0.name == name }) else { return }
    FormTableHTML(table: table, figures: report.figures, address: { _ in nil }).write(into: &out)
  }
}
