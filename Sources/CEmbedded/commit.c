#include "CEmbedded.h"

// The finished program has this in a section of its own, where `.ci/package` writes the commit without building anew.
__attribute__((used, section("noticeboard.commit"))) static const char commit[64] = "source";

const char *embedded_commit(void) { return commit; }
