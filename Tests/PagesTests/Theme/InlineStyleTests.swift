import Testing

@testable import Pages

/// The digest by which a page's policy names the style that the page bears.
struct InlineStyleTests {
  @Test("Base64 of RFC 4648")
  func base64() {
    let pairs = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")]
    for (text, expected) in pairs { #expect(InlineStyle.base64(Array(text.utf8)) == expected) }
  }

  @Test("the digest is that of what stands in the style, and there is none without one")
  func digest() {
    // printf 'p { margin: 0; }' | openssl dgst -sha256 -binary | base64
    let page = Array("<head><style>p { margin: 0; }</style></head>".utf8)
    #expect(InlineStyle.digest(in: page) == "ZMIWxFqsI8wXm9tNjoL6Cyi5nRfO7zhfynHh3P3TR9s=")
    #expect(InlineStyle.digest(in: Array("<head></head>".utf8)).isEmpty)
  }
}
