var n = 1
n++ // expect error: unknown operator '++'
