/// What a page's own rules say of the paper that a part stands on: declarations of size and margins.
struct PartPaper: Decodable, Equatable {
  /// Of the part as a whole.
  let own: String
  /// Of pieces in it that stand on paper of their own, such as wide tables across; by the name that the rules give it.
  let inner: [String: String]
}
