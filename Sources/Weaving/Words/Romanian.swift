import Drawing
import SourceText
import LessonDocument

extension Words {
  static let romanian = Words(
    course: "Învățare automată în Swift",
    headline: ("Învățare automată,", "de la zero, în Swift"),
    lead: """
      Fiecare lecție e o pagină al cărei cod a fost rulat. Fiecare număr vine dintr-un program pe \
      care îl vezi, iar fiecare gradient poate fi urmărit înapoi prin circuitul lui.
      """,
    languageName: "Română",
    lesson: "Lecția",
    lessons: "Lecții",
    part: { $0 == "I" ? "Partea I" : "Partea a \($0)-a" },
    lessonCount: { counted($0, one: "o lecție", many: "lecții", in: .romanian) },
    cellCount: {
      counted($0, one: "o celulă de cod", many: "celule de cod", in: .romanian)
    },
    cell: "Celula",
    result: "Rezultat",
    figure: "Figura",
    table: "Tabelul",
    equation: "Ecuația",
    section: "Secțiunea",
    ofLesson: { "\($0) din \(inQuotes($1, of: .romanian))" },
    code: "Cod",
    callouts: [
      .note: "Notă", .tip: "Sfat", .important: "Important", .warning: "Atenție",
      .caution: "Pericol", .exercise: "Exercițiul", .solution: "Rezolvare",
    ],
    footnotes: "Note",
    backToText: "Înapoi la text",
    shouldFail: "Codul trebuie să dea greș",
    failure: { $0.inRomanian },
    onThisPage: "Pe această pagină",
    skip: "Sari la text",
    language: "Limba",
    darkTheme: "Temă întunecată",
    search: "Caută în lecții",
    nothingFound: "Nu am găsit nimic. Încearcă mai puține cuvinte sau altele.",
    found: "Locuri arătate: #",
    copy: ("Copiază", "Copiat", "Nu s-a putut copia"),
    notFound: (
      "Pagina nu există", "La această adresă nu este nicio pagină. Cursul începe aici:"
    ),
    breadcrumbs: "Unde ești",
    previous: "Înapoi",
    next: "Înainte",
    start: "De la început",
    open: "Deschide cursul",
    seeLessons: "Vezi lecțiile",
    heroCaption: ("Deasupra firului, ", "valoarea", "; dedesubt, ", "gradientul", "."),
    computed: "Numerele din rezultate au fost calculate de codul de deasupra lor.",
    generated: "Generat cu swift-ml")
}
