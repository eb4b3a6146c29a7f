let t: Tensor = [1, 2]
print(t.shap) // expect error: value of type 'Tensor' has no member 'shap'
print(t.sum) // expect error: 'sum' is a method: call it with '()'
print(t.count()) // expect error: 'count' is a property: leave out the '()'
