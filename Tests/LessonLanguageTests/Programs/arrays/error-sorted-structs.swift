struct P { let n: Int }
print([P(n: 1)].sorted()) // expect error: 'sorted' needs an order, and values of type 'P' have none
