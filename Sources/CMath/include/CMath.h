// The elementary functions of libm under names of our own: Glibc cannot be imported on
// wasm32-unknown-none-wasm, and the builtins end in the platform's libm everywhere.
#ifndef SWIFT_ML_CMATH_H
#define SWIFT_ML_CMATH_H

static inline double cmath_exp(double x) { return __builtin_exp(x); }
static inline double cmath_log(double x) { return __builtin_log(x); }
static inline double cmath_log1p(double x) { return __builtin_log1p(x); }
static inline double cmath_expm1(double x) { return __builtin_expm1(x); }
static inline double cmath_sin(double x) { return __builtin_sin(x); }
static inline double cmath_cos(double x) { return __builtin_cos(x); }
static inline double cmath_tanh(double x) { return __builtin_tanh(x); }
static inline double cmath_erf(double x) { return __builtin_erf(x); }
static inline double cmath_pow(double x, double y) { return __builtin_pow(x, y); }

// Memory that can grow where it lies, for the tape; Swift's allocator cannot. There is no way on
// without it, so a failed request ends the process as Swift's own allocator does.
static inline void *cmath_reallocate(void *block, __SIZE_TYPE__ bytes) {
  void *grown = __builtin_realloc(block, bytes);
  if (!grown) __builtin_trap();
  return grown;
}
// Puts a pointer into a place that threads share, and gives the one that was there.
static inline void *cmath_exchange(void **place, void *pointer) {
  return __atomic_exchange_n(place, pointer, __ATOMIC_ACQ_REL);
}

static inline void cmath_free(void *block) { __builtin_free(block); }

// The memory that a module of WebAssembly has taken so far, in bytes; 0 elsewhere, where the system
// can be asked.
static inline long long cmath_module_memory(void) {
#ifdef __wasm__
  return (long long)__builtin_wasm_memory_size(0) << 16;
#else
  return 0;
#endif
}

#endif
