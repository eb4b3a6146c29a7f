print([1, 2].reversed()) // expect error (ours): this sequence has no text of its own
print(zip([1], [2])) // expect error (ours): this sequence has no text of its own
print([3].enumerated()) // expect error (ours): this sequence has no text of its own
print("\(stride(from: 1, to: 2, by: 1))") // expect error (ours): this sequence has no text
