import Samples

extension WayToBeHeld {
  /// Files that must not go out, each in place of the marked item's attachment; and a picture of its body.
  static let attached: [Self] =
    AttachedSample.leaking.map { sample in
      Self(sample.testDescription, sample.rule, at: "附件") { try sample.attach(to: &$0) }
    } + [
      Self("a picture that says where it was taken", "picture-position", at: "图说") {
        $0.files[TestBoard.picture] = PictureSample.png("eXIf", PictureSample.exif(author: Canary.mark))
      },
      Self("a picture with an identity number in its notes", "resident-id", at: "图说") {
        $0.files[TestBoard.picture] = PictureSample.png(
          "tEXt", Array("Comment\0\(Canary.mark) 370399199003074535".utf8))
      },
    ]
}
