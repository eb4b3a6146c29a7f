// Tells the thread sanitizer of the locks that it cannot see. Swift's `Mutex` takes a lock that is free
// with an atomic instruction in the program's own code, which the sanitizer knows; one that is not free it
// waits for inside libswiftSynchronization, which was built without the sanitizer. These two stand in
// front of the library's functions (linked before it, Utilities/check-races.sh).

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

void __tsan_acquire(void *);
void __tsan_release(void *);

#define SELF __attribute__((swift_context)) void *
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef __attribute__((swiftcall)) void (*Lock)(uint32_t, SELF);
typedef __attribute__((swiftcall)) void (*Unlock)(SELF);

static void *library(const char *name) {
  void *function = dlsym(RTLD_NEXT, name);
  if (!function) abort();
  return function;
}

__attribute__((swiftcall)) void waitForLock(uint32_t thread, SELF handle) __asm__(LOCK);
__attribute__((swiftcall)) void waitForLock(uint32_t thread, SELF handle) {
  ((Lock)library(LOCK))(thread, handle);
  __tsan_acquire(handle);
}

__attribute__((swiftcall)) void wakeAnother(SELF handle) __asm__(UNLOCK);
__attribute__((swiftcall)) void wakeAnother(SELF handle) {
  __tsan_release(handle);
  ((Unlock)library(UNLOCK))(handle);
}
