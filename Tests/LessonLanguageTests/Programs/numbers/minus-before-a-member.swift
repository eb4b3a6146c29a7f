print(-2.5.rounded(.down), (-2.5).rounded(.down), -7.5.rounded()) // expect: -2.0 -3.0 -8.0
