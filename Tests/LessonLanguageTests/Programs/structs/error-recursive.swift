struct Node { var next: Node? } // expect error: 'Node' cannot hold itself: it would never end
