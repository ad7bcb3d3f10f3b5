/// A table of a header and rows, each with its cells between bars.
func table(_ header: String, _ rows: String...) -> String {
  let columns = header.split(separator: "|").count
  let lines = [header, Array(repeating: "---", count: columns).joined(separator: " | ")] + rows
  return "数字如下，单位见表头，供各村核对。\n\n" + lines.map { "| \($0) |\n" }.joined()
}
