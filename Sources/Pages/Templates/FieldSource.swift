/// A value whose fields are read by number: what a running template sees of a page.
///
/// Views do not implement this; they declare a `TemplateScope`, which implements it for them. A number that the scope's
/// schema does not have, or an operation that does not suit the field's kind, writes nothing.
protocol FieldSource {
  /// Writes a field of kind text.
  func writeText(_ field: Int, to out: inout TextSink)
  /// Writes a field of kind html.
  func writeHTML(_ field: Int, to out: inout HTMLWriter)
  /// Whether a flag is set, a text or HTML not empty, a group there, a list not empty.
  func holds(_ field: Int) -> Bool
  /// Calls the closure with the group of the field, or with each of the list in order.
  func visit(_ field: Int, _ body: (any FieldSource) -> Void)
}
