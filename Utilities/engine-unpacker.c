// Puts the engine together again in a reader's browser. Utilities/pack-engine.py took engine.wasm apart into
// streams of bytes that resemble each other, and compressed each with LZMA; this file is compiled to a module
// that holds them (engine.packed). A browser's own reader is that of gzip, which makes of the engine half as
// much again.
//
// Whatever does not fit stops it by a trap: a page never runs half an engine.

#include "lzma.h"

enum { OTHER, INSTRUCTIONS, LOCALS, OFFSETS, BRANCHES, STREAMS };

// What pack-engine.py writes, in this order, each number with its lowest byte first.
struct packed_engine {
  unsigned size, checksum;        // of engine.wasm
  unsigned bodies_begin, bodies;  // where in it functions begin, and how many there are
  struct {
    unsigned size, packed_size, literal_context;
  } streams[STREAMS];
  byte bytes[];
};

static const _Alignas(4) byte given[] = {
#embed PACKED_ENGINE
};

static struct stream {
  const byte *at, *end;
} streams[STREAMS];

static struct {
  byte *begin, *at, *end;
} engine;

extern byte __heap_base;

// Fresh memory behind everything; nothing is given back.
static byte *allocate(unsigned size) {
  static byte *next = &__heap_base;
  byte *memory = next;
  next += size;
  unsigned there = __builtin_wasm_memory_size(0) << 16;
  if ((unsigned)next > there)
    insist((int)__builtin_wasm_memory_grow(0, ((unsigned)next - there + 0xffff) >> 16) >= 0);
  return memory;
}

static void put(byte value) {
  insist(engine.at < engine.end);
  *engine.at++ = value;
}

static byte take(struct stream *from) {
  insist(from->at < from->end);
  return *from->at++;
}

static byte copy(unsigned stream) {
  byte value = take(&streams[stream]);
  put(value);
  return value;
}

static void copy_bytes(unsigned stream, unsigned count) {
  while (count-- > 0) copy(stream);
}

// A number of any size, seven bits a byte.
static unsigned copy_number(unsigned stream) {
  unsigned number = 0, shift = 0;
  byte next;
  do {
    next = copy(stream);
    if (shift < 32) number |= (next & 0x7fu) << shift;
    shift += 7;
  } while (next & 0x80);
  return number;
}

// What loads and stores, from 0x28 to 0x3e, is aligned to as many bytes as it moves, as a power of two.
static const byte alignments[] = {2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2};
// Where it is not, this and how it is aligned stand before it.
enum { UNUSUAL_ALIGNMENT = 0xc5 };

static void copy_access(byte code, int alignment) {
  put(code);
  put(alignment < 0 ? alignments[code - 0x28] : alignment);
  copy_number(OFFSETS);
}

// The numbers behind an instruction; by how many blocks it goes deeper.
static int copy_instruction(void) {
  byte code = take(&streams[INSTRUCTIONS]);
  if (code >= 0x28 && code <= 0x3e) return copy_access(code, -1), 0;
  if (code >= UNUSUAL_ALIGNMENT && code <= UNUSUAL_ALIGNMENT + 3)
    return copy_access(take(&streams[INSTRUCTIONS]), code - UNUSUAL_ALIGNMENT), 0;
  put(code);
  switch (code) {
  case 0x02: case 0x03: case 0x04:  // block, loop, if
    copy_number(INSTRUCTIONS);
    return 1;
  case 0x0b:  // end
    return -1;
  case 0x0c: case 0x0d:  // br, br_if
    copy_number(BRANCHES);
    return 0;
  case 0x0e:  // br_table
    for (unsigned rest = copy_number(INSTRUCTIONS) + 1; rest > 0; rest--) copy_number(INSTRUCTIONS);
    return 0;
  case 0x11:  // call_indirect
    copy_number(INSTRUCTIONS);
    copy_number(INSTRUCTIONS);
    return 0;
  case 0x20: case 0x21: case 0x22:  // local.get, local.set, local.tee
    copy_number(LOCALS);
    return 0;
  case 0x10: case 0x23: case 0x24: case 0x3f: case 0x40: case 0x41: case 0x42:
    // call, global.get, global.set, memory.size, memory.grow, i32.const, i64.const
    copy_number(INSTRUCTIONS);
    return 0;
  case 0x43: case 0x44:  // f32.const, f64.const
    copy_bytes(INSTRUCTIONS, code == 0x43 ? 4 : 8);
    return 0;
  case 0xfc: {  // conversions, memory.copy with two numbers, memory.fill with one
    unsigned longer = copy_number(INSTRUCTIONS);
    copy_bytes(INSTRUCTIONS, longer == 10 ? 2 : longer == 11 ? 1 : 0);
    return 0;
  }
  default:
    return 0;
  }
}

// A function: its size, which is not known before it is written; its variables; its instructions.
static __attribute__((noinline)) void copy_body(void) {
  enum { MOST_SIZE_BYTES = 5 };
  byte *size_place = engine.at;
  insist(engine.end - engine.at >= MOST_SIZE_BYTES);
  byte *begin = engine.at += MOST_SIZE_BYTES;
  for (unsigned rest = copy_number(OTHER); rest > 0; rest--) {
    copy_number(OTHER);
    copy(OTHER);
  }
  for (int depth = 1; depth > 0;) depth += copy_instruction();
  byte *end = engine.at;
  engine.at = size_place;
  unsigned size = end - begin, rest = size;
  for (; rest >= 0x80; rest >>= 7) put(rest | 0x80);
  put(rest);
  __builtin_memmove(engine.at, begin, size);
  engine.at += size;
}

// Adler-32, as zlib has it.
static unsigned checksum(const byte *at, unsigned count) {
  enum { PRIME = 65521, MOST_BEFORE_OVERFLOW = 5552 };
  unsigned sum = 1, sums = 0;
  while (count > 0) {
    unsigned some = count < MOST_BEFORE_OVERFLOW ? count : MOST_BEFORE_OVERFLOW;
    for (count -= some; some > 0; some--) sums += sum += *at++;
    sum %= PRIME;
    sums %= PRIME;
  }
  return sums << 16 | sum;
}

// Unpacks the engine; where its bytes are in memory. Called once.
__attribute__((export_name("unpack"))) const byte *unpack(void) {
  const struct packed_engine *packed = (const struct packed_engine *)given;
  const byte *at = packed->bytes, *end = given + sizeof given;
  for (unsigned stream = 0; stream < STREAMS; stream++) {
    unsigned size = packed->streams[stream].size, packed_size = packed->streams[stream].packed_size;
    insist(packed_size <= (unsigned)(end - at));
    byte *memory = allocate(size);
    unpack_lzma(at, packed_size, packed->streams[stream].literal_context, memory, size);
    streams[stream] = (struct stream){memory, memory + size};
    at += packed_size;
  }
  // The last function's size takes more room while it is unknown.
  engine.begin = engine.at = allocate(packed->size + 8);
  engine.end = engine.begin + packed->size + 8;
  copy_bytes(OTHER, packed->bodies_begin);
  for (unsigned rest = packed->bodies; rest > 0; rest--) copy_body();
  copy_bytes(OTHER, streams[OTHER].end - streams[OTHER].at);
  insist((unsigned)(engine.at - engine.begin) == packed->size &&
         checksum(engine.begin, packed->size) == packed->checksum);
  return engine.begin;
}

// How many bytes it has.
__attribute__((export_name("unpacked_size"))) unsigned unpacked_size(void) {
  return ((const struct packed_engine *)given)->size;
}
