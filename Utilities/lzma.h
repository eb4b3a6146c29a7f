// LZMA, read: what `xz --format=raw --lzma1=lp=0,pb=0` writes. Written after the specification by Igor Pavlov
// (https://www.7-zip.org/sdk.html); what it calls isRepG0 has here the name of what it decides.

typedef unsigned char byte;

// How likely the next bit is 0, of 2048. A number is read from its highest bit, and each bit has a probability
// of its own for every beginning that the number can have: those below 256 have 256, of which the first is
// never used.
typedef unsigned short chance;

enum {
  // A state is what the last steps were: below `AFTER_MATCHES` the last of them was a literal byte.
  STATES = 12, AFTER_MATCHES = 7,
  SHORTEST_MATCH = 2, LENGTH_KINDS = 4, MOST_LITERAL_CONTEXT = 4,
  // Distances are read as a slot, which has the two highest bits and how many follow, and those.
  SLOTS = 64, FIRST_SLOT_WITH_BITS = 4, FIRST_SLOT_WITH_EVEN_BITS = 14, LOWEST_BITS = 4,
};

struct length_chances {
  chance beyond_low, beyond_middle, low[8], middle[8], high[256];
};

struct chances {
  chance match[STATES], old[STATES], not_newest[STATES], longer[STATES], not_second[STATES], not_third[STATES];
  chance slot[LENGTH_KINDS][SLOTS], middle_bits[128], lowest_bits[1 << LOWEST_BITS];
  struct length_chances length, old_length;
  chance literal[1 << MOST_LITERAL_CONTEXT][0x300];
};

// The arithmetic decoder: `code` is where in `range` the message lies.
struct decoder {
  const byte *in, *in_end;
  unsigned range, code;
};

struct lzma {
  struct decoder decoder;
  byte *begin, *out, *end;
  unsigned state, literal_context;
  unsigned distances[4];  // of the last matches, the newest first
  struct chances chances;
};

#define INLINE static inline __attribute__((always_inline))

INLINE void insist(int holds) {
  if (!holds) __builtin_trap();
}

INLINE void shift_in(struct decoder *d) {
  insist(d->in < d->in_end);
  d->range <<= 8;
  d->code = d->code << 8 | *d->in++;
}

INLINE unsigned bit(struct decoder *d, chance *chance) {
  unsigned zeros = (d->range >> 11) * *chance, one = d->code >= zeros;
  if (one) {
    d->code -= zeros;
    d->range -= zeros;
    *chance -= *chance >> 5;
  } else {
    d->range = zeros;
    *chance += (2048 - *chance) >> 5;
  }
  if (d->range < 1 << 24) shift_in(d);
  return one;
}

// A number of so many bits, from the highest.
INLINE unsigned number(struct decoder *d, chance *chances, unsigned bits) {
  unsigned found = 1;
  while (!(found >> bits)) found = found << 1 | bit(d, &chances[found]);
  return found - (1 << bits);
}

// The same from the lowest.
INLINE unsigned reversed_number(struct decoder *d, chance *chances, unsigned bits) {
  unsigned found = 0;
  for (unsigned place = 0, before = 1; place < bits; place++) {
    unsigned next = bit(d, &chances[before]);
    before = before << 1 | next;
    found |= next << place;
  }
  return found;
}

// The same where 0 and 1 are as likely.
INLINE unsigned even_bits(struct decoder *d, unsigned bits) {
  unsigned found = 0;
  while (bits-- > 0) {
    d->range >>= 1;
    unsigned one = d->code >= d->range;
    if (one) d->code -= d->range;
    found = found << 1 | one;
    if (d->range < 1 << 24) shift_in(d);
  }
  return found;
}

INLINE unsigned match_length(struct decoder *d, struct length_chances *chances) {
  if (!bit(d, &chances->beyond_low)) return SHORTEST_MATCH + number(d, chances->low, 3);
  if (!bit(d, &chances->beyond_middle)) return SHORTEST_MATCH + 8 + number(d, chances->middle, 3);
  return SHORTEST_MATCH + 16 + number(d, chances->high, 8);
}

INLINE unsigned match_distance(struct decoder *d, struct chances *chances, unsigned length) {
  unsigned kind = length - SHORTEST_MATCH < LENGTH_KINDS ? length - SHORTEST_MATCH : LENGTH_KINDS - 1;
  unsigned slot = number(d, chances->slot[kind], 6);
  if (slot < FIRST_SLOT_WITH_BITS) return slot + 1;
  unsigned bits = (slot >> 1) - 1, distance = (2 | (slot & 1)) << bits;
  if (slot < FIRST_SLOT_WITH_EVEN_BITS)
    return distance + reversed_number(d, chances->middle_bits + distance - slot, bits) + 1;
  distance += even_bits(d, bits - LOWEST_BITS) << LOWEST_BITS;
  return distance + reversed_number(d, chances->lowest_bits, LOWEST_BITS) + 1;
}

// After a match the byte is rarely the one that would have gone on with it: as long as it agrees with
// that one, its bits have chances of their own.
INLINE byte literal(struct decoder *d, chance *chances, unsigned follows_match, unsigned expected) {
  unsigned found = 1, agrees = follows_match ? 0x100 : 0;
  while (found < 0x100) {
    expected <<= 1;
    unsigned next = bit(d, &chances[agrees + (expected & agrees) + found]);
    found = found << 1 | next;
    if ((expected >> 8 & 1) != next) agrees = 0;
  }
  return found;
}

// Which of the last distances counts again; it becomes the newest.
INLINE unsigned old_distance(struct decoder *d, struct lzma *lzma) {
  struct chances *chances = &lzma->chances;
  unsigned place = 1, *distances = lzma->distances;
  if (bit(d, &chances->not_second[lzma->state])) place = 2 + bit(d, &chances->not_third[lzma->state]);
  unsigned distance = distances[place];
  for (; place > 0; place--) distances[place] = distances[place - 1];
  return distances[0] = distance;
}

// Goes on to where `stop` is or somewhat further. It is called again and again, since browsers replace a
// function by its optimised code only between two calls.
static __attribute__((noinline)) void lzma_read(struct lzma *lzma, const byte *stop) {
  struct decoder decoder = lzma->decoder, *d = &decoder;
  struct chances *chances = &lzma->chances;
  unsigned *distances = lzma->distances, state = lzma->state;
  byte *out = lzma->out;
  while (out < stop) {
    if (!bit(d, &chances->match[state])) {
      unsigned before = out == lzma->begin ? 0 : out[-1];
      unsigned follows_match = state >= AFTER_MATCHES;
      *out = literal(d, chances->literal[before >> (8 - lzma->literal_context)], follows_match,
                     follows_match ? out[-distances[0]] : 0);
      out++;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    unsigned length, after_match = state >= AFTER_MATCHES ? 3 : 0;
    if (!bit(d, &chances->old[state])) {
      for (unsigned place = 3; place > 0; place--) distances[place] = distances[place - 1];
      length = match_length(d, &chances->length);
      distances[0] = match_distance(d, chances, length);
      state = 7 + after_match;
    } else {
      unsigned newest = !bit(d, &chances->not_newest[state]);
      if (newest && !bit(d, &chances->longer[state])) {
        length = 1;
        state = after_match ? 11 : 9;
      } else {
        lzma->state = state;
        if (!newest) old_distance(d, lzma);
        length = match_length(d, &chances->old_length);
        state = after_match ? 11 : 8;
      }
    }
    insist(distances[0] <= (unsigned)(out - lzma->begin) && length <= (unsigned)(lzma->end - out));
    for (const byte *from = out - distances[0]; length > 0; length--) *out++ = *from++;
  }
  lzma->decoder = decoder;
  lzma->state = state;
  lzma->out = out;
}

// Reads `packed_size` bytes, which become the `size` bytes at `out`.
static void unpack_lzma(const byte *packed, unsigned packed_size, unsigned literal_context, byte *out, unsigned size) {
  enum { STEP = 1 << 14 };
  static struct lzma lzma;
  insist(packed_size >= 5 && literal_context <= MOST_LITERAL_CONTEXT);
  lzma = (struct lzma){
      .decoder = {.in = packed + 1, .in_end = packed + packed_size, .range = ~0u},
      .begin = out, .out = out, .end = out + size, .literal_context = literal_context,
      .distances = {1, 1, 1, 1}};
  chance *chances = (chance *)&lzma.chances;
  for (unsigned rest = sizeof lzma.chances / sizeof *chances; rest > 0; rest--) *chances++ = 1024;
  for (unsigned place = 0; place < 4; place++) lzma.decoder.code = lzma.decoder.code << 8 | *lzma.decoder.in++;
  while (lzma.out < lzma.end) lzma_read(&lzma, lzma.end - lzma.out < STEP ? lzma.end : lzma.out + STEP);
}
