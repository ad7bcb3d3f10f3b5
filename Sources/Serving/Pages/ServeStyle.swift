/// How what is said around the pages looks.
enum ServeStyle {
  static let text = """
    :root { color-scheme: light dark; font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
    html, body { height: 100%; margin: 0; }
    body { display: flex; flex-direction: column; }
    header { background: #8a1c1c; color: #fff; padding: .4rem 1rem; }
    header a { color: #fff; margin-left: 1.5rem; }
    #lost { background: #fff; color: #8a1c1c; margin-left: 1.5rem; padding: 0 .5rem; }
    #panel { padding: 0 1rem; overflow: auto; }
    #panel:not(:last-child) { max-height: 40vh; border-bottom: 2px solid #8a1c1c; flex: none; }
    iframe { border: 0; flex: 1; width: 100%; min-height: 50vh; background: #fff; }
    h2 { font-size: 1.1rem; margin: .6rem 0 .2rem; }
    h3 { font-size: 1rem; margin: .4rem 0 .2rem; }
    p { margin: .2rem 0; }
    table { border-collapse: collapse; }
    td { border-bottom: 1px solid #8884; padding: .15rem .8rem .15rem 0; vertical-align: top; }
    .faults { background: #fdecea; color: #5f1111; margin: .5rem 0; padding: .4rem 1rem; }
    .error b, b.error { color: #b3261e; }
    .warning b, b.warning { color: #8a5a00; }
    .place { opacity: .75; }
    .hint { opacity: .85; white-space: pre-wrap; }
    .changes { border-left: 4px solid #8a5a00; padding-left: .8rem; }
    @media (prefers-color-scheme: dark) { .error b, b.error { color: #f2b8b5; } .warning b, b.warning { color: #f0c36d; } }

    """
}
