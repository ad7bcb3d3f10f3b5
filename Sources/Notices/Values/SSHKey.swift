/// A person's public key of SSH, as ssh-keygen writes it.
package struct SSHKey: Hashable, Sendable {
  /// Such as ssh-ed25519.
  package let type: String
  /// The key itself in base 64.
  package let blob: String

  /// Types that ssh-keygen still takes for signatures, and how the key of each begins.
  private static let beginnings = [
    "ssh-ed25519": "AAAAC3NzaC1lZDI1NTE5AAAAI", "ssh-rsa": "AAAAB3NzaC1yc2EAAAA",
    "ecdsa-sha2-nistp256": "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY", "ecdsa-sha2-nistp384": "AAAAE2VjZHNhLXNoYTItbmlzdHAzODQ",
    "ecdsa-sha2-nistp521": "AAAAE2VjZHNhLXNoYTItbmlzdHA1MjE",
    "sk-ssh-ed25519@openssh.com": "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t",
    "sk-ecdsa-sha2-nistp256@openssh.com": "AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20",
  ]

  /// Reads a line of a `.pub` file: the type, the key, and what it is called, which is left out.
  ///
  /// Nil for anything else, for a private key, and for a key that is not of the type it names.
  package init?(_ line: String) {
    let words = line.split(separator: " ")
    guard words.count >= 2, let beginning = Self.beginnings[String(words[0])], words[1].hasPrefix(beginning),
      (60...1600).contains(words[1].utf8.count), words[1].utf8.count.isMultiple(of: 4),
      words[0] != "ssh-ed25519" || words[1].utf8.count == 68, Self.isBase64(words[1].utf8)
    else { return nil }
    (type, blob) = (String(words[0]), String(words[1]))
  }

  private static func isBase64(_ text: Substring.UTF8View) -> Bool {
    let digits = text.prefix { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2B
        || byte == 0x2F
    }
    let rest = text.dropFirst(digits.count)
    return rest.count <= 2 && rest.allSatisfy { $0 == 0x3D }
  }
}
