let a = [1, "x"] // expect error: the elements of an array need one type: 'Int' and 'String' do not go together
