#if __has_include(<expat.h>)
#include <expat.h>
#else
#error "the system library 'expat' is missing: run 'apt-get install libexpat1-dev' / 缺少系统库 expat：请运行 apt-get install libexpat1-dev"
#endif
