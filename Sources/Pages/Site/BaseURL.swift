/// The absolute address of the site.
///
/// A class, so that a page value holds it for the price of a pointer and stays small enough to be handed on in place.
final class BaseURL: Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}
