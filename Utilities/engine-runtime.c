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

// Memory and the counting of references are a third of what a lesson takes. The functions of Swift's runtime
// that do it are linked as those here (--wrap in build-engine-wasm.sh). What an object begins with is told
// by stdlib/public/core/EmbeddedRuntime.swift: whose it is, and how many references there are; the
// highest bit says that its memory is not freed, all the others that it lives for ever.
struct object {
  const void *metadata;
  unsigned references;
};
enum { REFERENCES = 0x7fffffff };

void *malloc(size_t size);
void *realloc(void *memory, size_t size);
int __real_posix_memalign(void **memory, size_t alignment, size_t size);
void *__real_swift_allocObject(const void *metadata, size_t size, size_t alignment_mask);
void __real_swift_release(struct object *object);

// What malloc aligns to anyway; with posix_memalign it would cut each piece out of a larger one.
enum { ALIGNMENT = 16 };

int __wrap_posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment > ALIGNMENT) return __real_posix_memalign(memory, alignment, size);
  void *taken = malloc(size);
  if (!taken) return 12; // ENOMEM
  *memory = taken;
  return 0;
}

void *__wrap_swift_allocObject(const void *metadata, size_t size, size_t alignment_mask) {
  // ~0 asks for what malloc aligns to.
  if (alignment_mask + 1 > ALIGNMENT) return __real_swift_allocObject(metadata, size, alignment_mask);
  struct object *object = malloc(size);
  if (!object) __builtin_trap();
  object->metadata = metadata;
  object->references = 1;
  return object;
}

static int lives_for_ever(const struct object *object) {
  return (object->references & REFERENCES) == REFERENCES;
}

void *__wrap_swift_retain(struct object *object) {
  if (object && !lives_for_ever(object)) object->references++;
  return object;
}

// Frees what holds itself a million times over (a list of closures, each with the one before) without as
// many calls inside each other, for which a browser has no room: what would be released too deep inside other
// releases waits until those are done. That something lives on for so long nobody can see.
enum { DEEPEST_RELEASE = 64 };

static struct {
  size_t depth;
  struct object **objects;
  size_t count, capacity;
} releases;

static int wait_for_release(struct object *object) {
  if (releases.count == releases.capacity) {
    size_t capacity = 2 * releases.capacity + 64;
    struct object **objects = realloc(releases.objects, capacity * sizeof *objects);
    if (!objects) return 0;
    releases.objects = objects;
    releases.capacity = capacity;
  }
  releases.objects[releases.count++] = object;
  return 1;
}

static void release_last(struct object *object) {
  if (releases.depth >= DEEPEST_RELEASE && wait_for_release(object)) return;
  releases.depth++;
  __real_swift_release(object);
  while (releases.depth == 1 && releases.count > 0) __real_swift_release(releases.objects[--releases.count]);
  releases.depth--;
}

void __wrap_swift_release(struct object *object) {
  if (!object || lives_for_ever(object)) return;
  if ((object->references & REFERENCES) == 1) release_last(object);
  else object->references--;
}
