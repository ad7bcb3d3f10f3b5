package import Markup

/// What readers see of a body, as the rendering gave it.
package struct ShownBody {
  let text: ReadableText
  /// The Markdown that was rendered; nil: the bytes of the body.
  let markdown: [UInt8]?
  /// The bytes of the file that stand behind some of that Markdown; of the body's own, counted from its first.
  let source: (Range<Int>) -> Range<Int>

  /// Of a body that was rendered as it is typed.
  package init(_ text: ReadableText) {
    self.text = text
    markdown = nil
    source = { $0 }
  }

  /// Of a body that was put together; `source` leads to places in the file.
  package init(_ text: ReadableText, markdown: [UInt8], source: @escaping (Range<Int>) -> Range<Int>) {
    self.text = text
    self.markdown = markdown
    self.source = source
  }
}
