import Testing

@testable import Generator

/// References resolve inside the content folder and nowhere else.
struct ContentFilesTests {
  @Test(
    "a reference resolves from the folder it stands in",
    arguments: [
      ("a.md", "x/", "x/a.md"), ("a.md", "", "a.md"), ("./a.md", "x/y/", "x/y/a.md"), ("../a.md", "x/y/", "x/a.md"),
      ("../../a.md", "x/y/", "a.md"), ("y/../a.md", "x/", "x/a.md"), ("y//a.md", "x/", "x/y/a.md"),
      ("../应急管理/a b.md", "概况信息/", "应急管理/a b.md"), ("..a.md", "x/", "x/..a.md"), ("a..md", "x/", "x/a..md"),
      ("...", "x/", "x/..."), ("y/..", "x/", "x"),
    ])
  func resolves(reference: String, folder: String, path: String) {
    #expect(ContentFiles.resolve(reference, from: folder) == path)
  }

  @Test(
    "a reference that leads out resolves to nothing, even if it comes back",
    arguments: [
      ("../a.md", ""), ("../../a.md", "x/"), ("../../content/x/a.md", "x/"), ("../..", "x/"), ("x/../../x/a", ""),
    ])
  func leadsOut(reference: String, folder: String) {
    #expect(ContentFiles.resolve(reference, from: folder) == nil)
  }

  @Test(
    "the folder of a path ends in a slash, or is empty", arguments: [("a.md", ""), ("x/a.md", "x/"), ("x/y/", "x/y/")])
  func folder(path: String, folder: String) {
    #expect(ContentFiles.folder(of: path) == folder)
  }

  @Test(
    "the ending of a name is a plain short word, or none",
    arguments: [
      ("x/预案.pdf", "pdf", "PDF"), ("a.PDF", "pdf", "PDF"), ("a.jpeg", "jpeg", "JPG"), ("a.tar.gz", "gz", "GZ"),
      ("名单", "", "文件"), ("a.预案", "", "文件"), ("a.", "", "文件"), ("a.p df", "", "文件"), ("a.\"x", "", "文件"),
      ("a.123456789", "", "文件"), ("a.7z", "7z", "7Z"), ("x.pdf/名单", "", "文件"),
    ])
  func type(path: String, suffix: String, name: String) {
    let type = FileType(path: path)
    #expect(type.suffix == suffix)
    #expect(type.name == name)
  }

  @Test("the name for saving is the file's own", arguments: [("x/y/转移 路线.PDF", "转移 路线.PDF"), ("a", "a")])
  func fileName(path: String, name: String) {
    #expect(FileType(path: path).fileName == name)
  }
}
