#if __has_include(<openssl/evp.h>)
#include <openssl/evp.h>
#else
#error "the system library 'crypto' is missing: run 'apt-get install libssl-dev' / 缺少系统库 crypto：请运行 apt-get install libssl-dev"
#endif
