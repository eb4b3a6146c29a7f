import Drawing

/// What the page says while the reader changes and runs code. `#` stands for a number.
struct LiveWords {
  let edit: String
  let done: String
  let run: String
  let stop: String
  let reset: String
  /// What the editor is called, for those who listen.
  let editor: String
  /// Its keys.
  let keys: String
  let running: String
  /// After a run: nothing is otherwise than before, or so many results are.
  let same: String
  let changed: String
  /// After a run that an error ended.
  let failed: String
  /// On what a run did not reach.
  let stale: String
  /// On a result that is another one now.
  let new: String
  /// Before a claim of the author that the reader's change makes false.
  let claim: String
  let line: String
  /// Before an error in code that the page does not show.
  let hidden: String
  /// The button that mends an error; `#` stands for what it writes.
  let fix: String
  let stopped: String
  let tooLong: String
  /// Where the browser cannot run the engine.
  let unable: String
  /// Where the engine, or data that the lesson reads, has not arrived.
  let notThere: String
  /// On a number that can be dragged.
  let drag: String
  /// Said once a number has been changed by hand, before what came of it.
  let number: String
  /// The button that makes a link of the reader's changes, and what it answers.
  let share: String
  let shared: String
  /// Before the link, where it cannot be copied.
  let copyByHand: String
  let tooMuch: String
  /// On code that a link has brought.
  let fromLink: String
  /// Where what a link has brought does not fit, or is not whole.
  let foreignLink: String
  /// The link from a cell on another site's page to its lesson.
  let whole: String
  /// "Result", where a cell shows something that showed nothing before.
  let result: String

  static func of(_ language: Language) -> LiveWords {
    switch language {
    case .english: english
    case .romanian: romanian
    }
  }

  /// For the page's script.
  var attributes: [Attribute] {
    [
      Attribute("data-edit", edit), Attribute("data-done", done), Attribute("data-run", run),
      Attribute("data-stop", stop), Attribute("data-reset", reset),
      Attribute("data-editor", editor), Attribute("data-keys", keys),
      Attribute("data-running", running), Attribute("data-same", same),
      Attribute("data-changed", changed), Attribute("data-failed", failed),
      Attribute("data-stale", stale), Attribute("data-new", new), Attribute("data-claim", claim),
      Attribute("data-line", line), Attribute("data-hidden", hidden), Attribute("data-fix", fix),
      Attribute("data-stopped", stopped), Attribute("data-too-long", tooLong),
      Attribute("data-unable", unable), Attribute("data-not-there", notThere),
      Attribute("data-drag", drag),
      Attribute("data-number", number), Attribute("data-share", share),
      Attribute("data-shared", shared), Attribute("data-copy-by-hand", copyByHand),
      Attribute("data-too-much", tooMuch), Attribute("data-from-link", fromLink),
      Attribute("data-foreign-link", foreignLink),
      Attribute("data-whole", whole), Attribute("data-result", result),
    ]
  }

  private static let english = LiveWords(
    edit: "Edit", done: "Done", run: "Run", stop: "Stop", reset: "Reset",
    editor: "Code of cell #",
    keys: "Ctrl+Enter runs, Alt+↑ and Alt+↓ change a number, Escape leaves",
    running: "Running",
    same: "Done. Every result is as it was.", changed: "Done. Results that changed: #.",
    failed: "The code has an error.",
    stale: "from the code before", new: "changed",
    claim: "With your change, this claim no longer holds:",
    line: "line #", hidden: "In code that the page does not show:", fix: "Replace with #",
    stopped: "Stopped.", tooLong: "Stopped after # seconds.",
    unable: "This browser cannot run the code.",
    notThere: "What runs the code has not arrived. Run tries again.",
    drag: "Drag, or press ↑ or ↓, to change the number", number: "The number is now #.",
    share: "Share",
    shared:
      "The link is copied. It brings your changes; nothing runs before its reader presses Run.",
    copyByHand: "Copy this link:",
    tooMuch: "Your changes are too long for a link, which holds # characters.",
    fromLink: "This code came with the link. It has not run yet.",
    foreignLink:
      "The changes in the link cannot be used: it is not whole, or the lesson has changed since.",
    whole: "The whole lesson",
    result: "Result")

  private static let romanian = LiveWords(
    edit: "Editează", done: "Gata", run: "Rulează", stop: "Oprește", reset: "Revino",
    editor: "Codul celulei #",
    keys: "Ctrl+Enter rulează, Alt+↑ și Alt+↓ schimbă un număr, Escape iese",
    running: "Rulează",
    same: "Gata. Toate rezultatele sunt ca înainte.", changed: "Gata. Rezultate schimbate: #.",
    failed: "Codul are o greșeală.",
    stale: "din codul dinainte", new: "schimbat",
    claim: "Cu schimbarea ta, afirmația aceasta nu mai e adevărată:",
    line: "linia #", hidden: "În cod pe care pagina nu îl arată:", fix: "Înlocuiește cu #",
    stopped: "Oprit.", tooLong: "Oprit după # secunde.",
    unable: "Browserul acesta nu poate rula codul.",
    notThere: "Ce rulează codul nu a ajuns aici. Rulează încearcă din nou.",
    drag: "Trage sau apasă ↑ ori ↓ ca să schimbi numărul", number: "Numărul este acum #.",
    share: "Distribuie",
    shared:
      "Linkul e copiat. Aduce schimbările tale; nimic nu rulează până ce cititorul nu apasă Rulează.",
    copyByHand: "Copiază linkul acesta:",
    tooMuch: "Schimbările tale sunt prea lungi pentru un link, în care încap # de caractere.",
    fromLink: "Codul acesta a venit odată cu linkul. Încă nu a rulat.",
    foreignLink:
      "Schimbările din link nu pot fi folosite: linkul nu e întreg sau lecția s-a schimbat între timp.",
    whole: "Toată lecția",
    result: "Rezultat")
}
