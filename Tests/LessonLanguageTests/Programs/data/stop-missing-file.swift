let data = loadCSV("data/no-such-file.csv", label: "species") // expect stop: data/no-such-file.csv
print(data.count)
