import Drawing
import LessonDocument

extension Words {
  static let english = Words(
    course: "Machine learning in Swift",
    headline: ("Machine learning,", "from scratch, in Swift"),
    lead: """
      Every lesson is a page whose code has been run. Every number comes from a program that you \
      can see, and every gradient can be followed back through its circuit.
      """,
    languageName: "English",
    lesson: "Lesson",
    lessons: "Lessons",
    part: { "Part \($0)" },
    lessonCount: { counted($0, one: "1 lesson", many: "lessons", in: .english) },
    cellCount: {
      counted($0, one: "1 cell of code", many: "cells of code", in: .english)
    },
    cell: "Cell",
    result: "Result",
    figure: "Figure",
    table: "Table",
    equation: "Equation",
    section: "Section",
    ofLesson: { "\($0) of \(inQuotes($1, of: .english))" },
    code: "Code",
    callouts: [
      .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning",
      .caution: "Caution", .exercise: "Exercise", .solution: "Solution",
    ],
    footnotes: "Footnotes",
    backToText: "Back to the text",
    shouldFail: "This code is meant to fail",
    failure: { $0 },
    onThisPage: "On this page",
    skip: "Skip to the text",
    language: "Language",
    darkTheme: "Dark theme",
    search: "Search the lessons",
    nothingFound: "Nothing found. Try fewer or other words.",
    found: "Places shown: #",
    copy: ("Copy", "Copied", "Could not copy"),
    notFound: ("Page not found", "There is no page at this address. The course begins here:"),
    breadcrumbs: "Where you are",
    previous: "Previous",
    next: "Next",
    start: "Start from the beginning",
    open: "Open the course",
    seeLessons: "See the lessons",
    heroCaption: ("Above the wire, the ", "value", "; underneath, the ", "gradient", "."),
    computed: "The numbers in the results were computed by the code above them.",
    generated: "Made with swift-ml")
}
