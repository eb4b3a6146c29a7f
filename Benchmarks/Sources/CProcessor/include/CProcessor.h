// How much of a processor a program has to itself. On a rented machine another one's work may run on the
// second thread of the same core: then what depends on the result before takes as long as ever, and what
// could be done at once takes up to twice as long. No clock shows it, and no count of the system.
#ifndef SWIFT_ML_CPROCESSOR_H
#define SWIFT_ML_CPROCESSOR_H

#include <time.h>

static inline double processor_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// An empty piece of assembler that claims to change its operand: the compiler must make each addition.
#define PROCESSOR_ADD(x) \
  x += 1;                \
  __asm__ volatile("" : "+r"(x))

#define PROCESSOR_ADD_4(x) \
  PROCESSOR_ADD(x);        \
  PROCESSOR_ADD(x);        \
  PROCESSOR_ADD(x);        \
  PROCESSOR_ADD(x)

// The seconds of an addition that waits for the one before; the least of several, since it is always the same.
static inline double processor_dependent_addition(int rounds) {
  double least = 1;
  for (int run = 0; run < 5; run++) {
    unsigned long a = 0;
    double start = processor_seconds();
    for (int round = 0; round < rounds; round++) {
      PROCESSOR_ADD_4(a);
      PROCESSOR_ADD_4(a);
    }
    double taken = (processor_seconds() - start) / (8.0 * rounds);
    if (taken < least) least = taken;
  }
  return least;
}

// The seconds of one among eight that do not wait for each other.
static inline double processor_independent_addition(int rounds) {
  unsigned long a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
  double start = processor_seconds();
  for (int round = 0; round < rounds; round++) {
    PROCESSOR_ADD(a);
    PROCESSOR_ADD(b);
    PROCESSOR_ADD(c);
    PROCESSOR_ADD(d);
    PROCESSOR_ADD(e);
    PROCESSOR_ADD(f);
    PROCESSOR_ADD(g);
    PROCESSOR_ADD(h);
  }
  return (processor_seconds() - start) / (8.0 * rounds);
}

// The additions that are made while one waits for another, in a few milliseconds: about as many as a core has
// units for, and fewer where somebody else uses them as well.
static inline double processor_additions_at_once(void) {
  return processor_dependent_addition(100000) / processor_independent_addition(4000000);
}

#endif
