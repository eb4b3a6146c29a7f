// A scalar graph, forward and backward, on the smallest tape that does it: 40 bytes a node, its local
// derivatives computed on the way forward. Rounds of four operations: s = exp(tanh((s + y) z)).
// usage: graph ROUNDS. Prints CPU seconds, the median of several runs, and the gradient for y.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

struct Node {
  int first, second;
  double byFirst, bySecond, value;
};

class Tape {
 public:
  int leaf(double value) { return push({-1, -1, 0, 0, value}); }
  int add(int a, int b) { return push({a, b, 1, 1, value(a) + value(b)}); }
  int multiply(int a, int b) { return push({a, b, value(b), value(a), value(a) * value(b)}); }
  int tanh(int a) {
    double t = std::tanh(value(a));
    return push({a, -1, 1 - t * t, 0, t});
  }
  int exp(int a) {
    double e = std::exp(value(a));
    return push({a, -1, e, 0, e});
  }

  void backward(int root) {
    gradients.assign(nodes.size(), 0.0);
    gradients[root] = 1;
    for (int i = root; i >= 0; i--) {
      const Node &node = nodes[i];
      if (node.first >= 0) gradients[node.first] += gradients[i] * node.byFirst;
      if (node.second >= 0) gradients[node.second] += gradients[i] * node.bySecond;
    }
  }

  double gradient(int node) const { return gradients[node]; }

 private:
  double value(int node) const { return nodes[node].value; }
  int push(Node node) {
    nodes.push_back(node);
    return (int)nodes.size() - 1;
  }

  std::vector<Node> nodes;
  std::vector<double> gradients;
};

static double seconds() {
  timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int count, char **arguments) {
  const int rounds = count > 1 ? std::atoi(arguments[1]) : 25000, runs = 11;
  std::vector<double> times;
  double gradient = 0;
  for (int run = 0; run < runs; run++) {
    double start = seconds();
    Tape tape;
    int s = tape.leaf(0.3), y = tape.leaf(-1), z = tape.leaf(-1);
    for (int round = 0; round < rounds; round++)
      s = tape.exp(tape.tanh(tape.multiply(tape.add(s, y), z)));
    tape.backward(s);
    gradient = tape.gradient(y);
    times.push_back(seconds() - start);
  }
  std::sort(times.begin(), times.end());
  std::printf("%.9f %.12g\n", times[runs / 2], gradient);
}
