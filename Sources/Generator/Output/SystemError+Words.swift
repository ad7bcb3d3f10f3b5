package import Diagnostics
import Glibc

extension SystemError {
  /// What the system's number means to a clerk; numbers that nobody meets are shown as numbers.
  package var words: Phrase {
    switch code {
    case ENOSPC: Phrase(zh: "磁盘已满", en: "the disk is full")
    case EDQUOT: Phrase(zh: "已超出磁盘配额", en: "the disk quota is used up")
    case EACCES: Phrase(zh: "没有权限", en: "permission denied")
    case EPERM: Phrase(zh: "系统不允许此操作", en: "the system does not allow it")
    case EROFS: Phrase(zh: "文件系统为只读", en: "the file system is read-only")
    case ENOENT: Phrase(zh: "文件或文件夹不存在", en: "no such file or folder")
    case EEXIST: Phrase(zh: "已有同名文件或文件夹", en: "something of that name exists")
    case ENOTDIR: Phrase(zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder")
    case EISDIR: Phrase(zh: "这里是文件夹", en: "it is a folder")
    case ENOTEMPTY: Phrase(zh: "文件夹不是空的", en: "the folder is not empty")
    case ENAMETOOLONG: Phrase(zh: "名称或路径过长", en: "the name or path is too long")
    case ELOOP: Phrase(zh: "此处有符号链接", en: "a symbolic link is in the way")
    case EMFILE, ENFILE: Phrase(zh: "打开的文件过多", en: "too many files are open")
    case ENOMEM: Phrase(zh: "内存不足", en: "out of memory")
    case EIO: Phrase(zh: "读写设备出错", en: "the device failed")
    case EBUSY: Phrase(zh: "正在使用中", en: "it is in use")
    case EXDEV: Phrase(zh: "不在同一文件系统", en: "it is on another file system")
    default: Phrase(zh: "系统错误 \(code)", en: "system error \(code)")
    }
  }
}
