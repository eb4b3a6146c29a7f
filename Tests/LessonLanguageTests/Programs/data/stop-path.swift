let data = loadCSV("../secret.csv", label: "species") // expect stop: is no path below the lessons' folder
print(data.count)
