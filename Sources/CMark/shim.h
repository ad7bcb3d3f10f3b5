#if __has_include(<cmark.h>)
#include <cmark.h>
#else
#error "the system library 'cmark' is missing: run 'apt-get install libcmark-dev' / 缺少系统库 cmark：请运行 apt-get install libcmark-dev"
#endif
