plot([-1.0, 0], logY: true) // expect stop: a logarithmic axis has room for positive numbers only
