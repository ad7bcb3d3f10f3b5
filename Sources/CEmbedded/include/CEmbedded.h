#pragma once
#include <stddef.h>

/// A file that the program brings along in itself.
struct embedded_file {
  /// Its path; one that begins with `themes/` is that of the repository.
  const char *name;
  /// Its bytes, up to a zero.
  const unsigned char *bytes;
};

/// All of them.
const struct embedded_file *embedded_files(size_t *count);

/// The commit that a package was made of, up to a zero; `source` in a program that was built by hand.
const char *embedded_commit(void);
