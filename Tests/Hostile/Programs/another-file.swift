// command: no path below the lessons
// page: no path below the lessons
let stolen = loadCSV("../../secret.csv", label: "a")
