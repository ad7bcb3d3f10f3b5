extension FindingsAsHTML {
  /// Nothing is loaded, and no style but this one counts.
  static let policy = "default-src 'none'; style-src 'sha256-\(styleDigest)'; base-uri 'none'; form-action 'none'"

  /// SHA-256 of the style in Base64; a test says what it must be when the style changes.
  package static let styleDigest = "Alf6cuVI8T16jENULgCS0wOCDm5u9C6LcaVbMegcUso="

  /// Black on white with marks that also stand without colour; on paper no finding is torn in two.
  package static let style = """

    body { margin: 0; font: 1.0625rem/1.65 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1a1a1a; background: #fff; }
    main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 1rem; }
    h2 { font-size: 1.25rem; line-height: 1.4; margin: 2.5rem 0 1rem; padding-top: .75rem; border-top: 3px solid #8c1c13; overflow-wrap: anywhere; }
    h3 { font-size: 1.0625rem; line-height: 1.5; margin: 0 0 .25rem; overflow-wrap: anywhere; }
    p { margin: .4rem 0; }
    a { color: #0b4f8a; }
    nav ol { padding-left: 2rem; }
    nav li { overflow-wrap: anywhere; }
    nav span { font-size: .875rem; margin-left: .5rem; }
    article { margin: 0 0 1.25rem; padding: .75rem 1rem; border: 1px solid #c9c9c9; border-left-width: 6px; break-inside: avoid; }
    article.error { border-left-color: #a40000; }
    article.warning { border-left-color: #7a4b00; }
    article.note { border-left-color: #0b4f8a; }
    span.error { color: #a40000; }
    span.warning { color: #7a4b00; }
    span.note { color: #0b4f8a; }
    h3 span { margin-right: .4rem; }
    .place, .hidden, p.note { color: #4a4a4a; font-size: .9375rem; }
    .hint { white-space: pre-line; overflow-wrap: anywhere; }
    pre { margin: .5rem 0; padding: .5rem .75rem; background: #f3f3f0; font: .9375rem/1.6 "Noto Sans Mono CJK SC", "Sarasa Mono SC", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { background: #ffe28a; color: inherit; text-decoration: underline; }
    @media print {
      body { font-size: 10.5pt; }
      main { max-width: none; padding: 0; }
      a { color: inherit; }
      h2, h3 { break-after: avoid; }
    }

    """
}
