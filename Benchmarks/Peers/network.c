// The lecture's network: 4 examples of 3 features, 4 hidden neurons, one output, sigmoid twice, 5,000
// steps of gradient descent with rate 1 on half the sum of squares; backpropagation by hand.
// Prints the CPU seconds, the median of several runs, and the last loss.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { examples = 4, features = 3, hidden = 4, steps = 5000, runs = 21 };

static unsigned state = 1;
static double number(void) {
  state = state * 1664525u + 1013904223u;
  return state / 2147483648.0 - 1;
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }

static const double x[examples][features] = {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}};
static const double y[examples] = {0, 1, 1, 0};

// One step; returns the loss before it.
static double step(double first[features][hidden], double second[hidden]) {
  double inner[examples][hidden], outer[examples], slope[examples][hidden], loss = 0;
  for (int n = 0; n < examples; n++) {
    double score = 0;
    for (int j = 0; j < hidden; j++) {
      double sum = 0;
      for (int k = 0; k < features; k++) sum += x[n][k] * first[k][j];
      inner[n][j] = sigmoid(sum);
      score += inner[n][j] * second[j];
    }
    double result = sigmoid(score), miss = y[n] - result;
    loss += miss * miss / 2;
    outer[n] = miss * result * (1 - result);
    for (int j = 0; j < hidden; j++)
      slope[n][j] = outer[n] * second[j] * inner[n][j] * (1 - inner[n][j]);
  }
  for (int n = 0; n < examples; n++)
    for (int j = 0; j < hidden; j++) {
      second[j] += inner[n][j] * outer[n];
      for (int k = 0; k < features; k++) first[k][j] += x[n][k] * slope[n][j];
    }
  return loss;
}

static int ascending(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

int main(void) {
  double times[runs], loss = 0;
  for (int run = 0; run < runs; run++) {
    double first[features][hidden], second[hidden];
    state = 1;
    for (int k = 0; k < features; k++)
      for (int j = 0; j < hidden; j++) first[k][j] = number();
    for (int j = 0; j < hidden; j++) second[j] = number();
    double start = seconds();
    for (int turn = 0; turn < steps; turn++) loss = step(first, second);
    times[run] = seconds() - start;
  }
  qsort(times, runs, sizeof *times, ascending);
  printf("%.9f %.12g\n", times[runs / 2], loss);
}
