/// Why a request gets no file.
struct Refusal: Error, Equatable {
  let status: Int
  let reason: String

  static let badRequest = Refusal(status: 400, reason: "Bad Request")
  static let foreign = Refusal(status: 403, reason: "Forbidden")
  static let notFound = Refusal(status: 404, reason: "Not Found")
  static let method = Refusal(status: 405, reason: "Method Not Allowed")
  static let tooSlow = Refusal(status: 408, reason: "Request Timeout")
  static let longPath = Refusal(status: 414, reason: "URI Too Long")
  static let range = Refusal(status: 416, reason: "Range Not Satisfiable")
  static let longHead = Refusal(status: 431, reason: "Request Header Fields Too Large")
}
