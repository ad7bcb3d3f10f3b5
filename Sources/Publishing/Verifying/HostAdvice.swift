import Diagnostics
import Programs

/// What a host does that costs readers something, and the line that mends it.
struct HostAdvice {
  let home: HostReader.Response
  /// The answer to an address that no site has.
  let nowhere: HostReader.Response
  /// The answer to the site's address without its slash.
  let bare: HostReader.Response
  let base: String
  let notFound: Manifest.Mark?

  var phrases: [Phrase] {
    var phrases: [Phrase] = []
    if nowhere.status == 200 || nowhere.status / 100 == 3 {
      phrases.append(
        Phrase(
          zh: "没有的网址回答 \(nowhere.status)，应当是 404；nginx 写 error_page 404 /404.html; 不写 try_files …… /index.html，"
            + "Apache 写 ErrorDocument 404 /404.html，不写 FallbackResource，Caddy 写 handle_errors，不写 try_files",
          en:
            "an address that is not there is answered \(nowhere.status) instead of 404; nginx: error_page 404 /404.html; no "
            + "try_files … /index.html; Apache: ErrorDocument 404 /404.html, no FallbackResource; "
            + "Caddy: handle_errors, no try_files"
        ))
    }
    if nowhere.status == 404, let notFound, Manifest.Mark(nowhere.bytes) != notFound {
      phrases.append(
        Phrase(
          zh: "没有的网址显示的不是本栏的 404.html；nginx 写 error_page 404 /404.html; Apache 写 ErrorDocument 404 /404.html，"
            + "Caddy 写 handle_errors { rewrite * /404.html }",
          en:
            "404.html of the site is not what is shown; nginx: error_page 404 /404.html; "
            + "Apache: ErrorDocument 404 /404.html, Caddy: handle_errors { rewrite * /404.html }"))
    }
    if isFolder, ![200, 301, 302, 307, 308].contains(bare.status) {
      phrases.append(
        Phrase(
          zh: "网址末尾不打 / 就打不开（\(bare.status)）；nginx 写 location = /gongkai { return 301 /gongkai/; }，"
            + "Apache 写 DirectorySlash On，Caddy 写 redir /gongkai /gongkai/",
          en: "without the slash at its end the address is answered \(bare.status); nginx: location = /gongkai "
            + "{ return 301 /gongkai/; }, Apache: DirectorySlash On, Caddy: redir /gongkai /gongkai/"))
    }
    if home.sniffing != "nosniff" {
      phrases.append(
        Phrase(
          zh: "没有 X-Content-Type-Options；nginx 写 add_header X-Content-Type-Options nosniff always; "
            + "Apache 写 Header always set X-Content-Type-Options nosniff，Caddy 写 header X-Content-Type-Options nosniff",
          en: "X-Content-Type-Options is missing; nginx: add_header X-Content-Type-Options nosniff always; "
            + "Apache: Header always set X-Content-Type-Options nosniff, Caddy: header X-Content-Type-Options nosniff"))
    }
    if let age, age > 600 {
      phrases.append(
        Phrase(
          zh: "首页可以缓存 \(age) 秒，撤回的内容会在读者那里多留这么久；网页写 Cache-Control: no-cache（assets/ 可以久）",
          en:
            "the home page may be kept \(age) s, and so may what was withdrawn; "
            + "send Cache-Control: no-cache with pages (assets/ may be kept)"))
    }
    if base.hasPrefix("http://"), !base.hasPrefix("http://127."), !base.hasPrefix("http://localhost") {
      phrases.append(
        Phrase(
          zh: "网址是 http，路上可以被改；请用 https",
          en: "the address is http, so that pages can be changed on their way; use https"))
    }
    return phrases
  }

  /// Whether the site is in a folder of a host, so that its address can be typed without the slash.
  private var isFolder: Bool { base.split(separator: "/").count > 2 }

  /// Seconds for which the home page may be kept.
  private var age: Int? {
    guard let place = home.caching.firstRange(of: "max-age=") else { return nil }
    return Int(home.caching[place.upperBound...].prefix { $0.isASCII && $0.isNumber })
  }
}
