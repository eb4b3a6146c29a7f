import Drawing
import LessonDocument
import Weaving

/// What the course of a language is called, and what the head of its index says of it.
struct CourseTitle: Equatable {
  let name: String
  /// A sentence or two; `nil` where the lesson that names the course says none.
  let lead: String?
  /// Whether no lesson names the course, so that it is called as this project's own.
  let isDefault: Bool

  /// That of this project's own course.
  static func byDefault(in language: Language) -> CourseTitle {
    let words = Words.of(language)
    return CourseTitle(name: words.course, lead: words.lead, isDefault: true)
  }

  /// That which a lesson gives its course with `course:`.
  init?(givenBy lesson: Lesson) {
    guard let name = lesson.courseName else { return nil }
    self.init(name: name, lead: lesson.courseLead, isDefault: false)
  }

  private init(name: String, lead: String?, isDefault: Bool) {
    self.name = name
    self.lead = lead
    self.isDefault = isDefault
  }
}

extension Course {
  /// The first lesson that names the course of its language does so for all of them.
  mutating func nameCourses() {
    for language in Language.allCases {
      var naming: Int?
      for index in order[language] ?? [] {
        if let naming {
          checkName(of: index, against: naming)
        } else if let title = CourseTitle(givenBy: lessons[index]) {
          titles[language] = title
          naming = index
        } else if lessons[index].courseLead != nil {
          lessons[index].complain(
            "'course-description' belongs to a 'course', which is missing",
            about: "course-description")
        }
      }
    }
  }

  private mutating func checkName(of index: Int, against naming: Int) {
    let lesson = lessons[index]
    if let name = lesson.courseName, name != lessons[naming].courseName {
      lessons[index].complain(
        "'\(lessons[naming].path)' calls the course '\(lessons[naming].courseName ?? "")'",
        about: "course")
    }
    if let lead = lesson.courseLead, lead != lessons[naming].courseLead {
      lessons[index].complain(
        "the course is described in '\(lessons[naming].path)', where it gets its title",
        about: "course-description")
    }
  }

  /// What the course is called in a language.
  func title(in language: Language) -> CourseTitle {
    titles[language] ?? .byDefault(in: language)
  }
}
