// What the modules of the portable floor ask of their platform once they are linked for
// wasm32-unknown-none, where there is none. wasi-libc supplies the rest (memory, mathematics);
// with the definitions here nothing of it that would call the system is linked, so that
// engine.wasm imports nothing at all.

typedef __SIZE_TYPE__ size_t;

double strtod(const char *text, char **end);

// The standard library's `Double("2.5")`. There is no other locale here than C's.
const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
  char *end;
  *result = strtod(text, &end);
  return end == text ? 0 : end;
}

// The seed of hashing. A fixed one, since nothing here may depend on chance: the seed shows in
// the order of a dictionary only, and no lesson can see that.
void arc4random_buf(void *buffer, size_t count) {
  for (size_t i = 0; i < count; i++) ((unsigned char *)buffer)[i] = (unsigned char)(37 * i + 11);
}

// Where `strtod` of wasi-libc would go on reading a file; it reads from memory only.
int __uflow(void *file) {
  (void)file;
  return -1;
}

// The stack protector's word, and what happens when it was overwritten.
size_t __stack_chk_guard = 0x5afe57ac;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

// Called once before anything else, as of every wasm module that is a library. Without it the
// linker takes the module for a command and ends the program after each call.
void __wasm_call_ctors(void);
__attribute__((export_name("_initialize"))) void _initialize(void) { __wasm_call_ctors(); }
