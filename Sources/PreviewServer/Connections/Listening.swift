import FlyingSocks
import Foundation

/// Why a server cannot listen.
public struct ListeningError: Error, Sendable {
  /// One sentence without a full stop.
  public let message: String
  /// Whether some other program has the port.
  public let isPortTaken: Bool

  init(_ error: any Error, host: String, port: UInt16) {
    guard case .failed(_, let code, let reason)? = error as? SocketError else {
      message = "'\(host)' is no IPv4 address"
      isPortTaken = false
      return
    }
    message = "cannot listen at \(host):\(port): \(reason)"
    isPortTaken = code == EADDRINUSE
  }
}

/// A socket that listens at an address, and its port.
func listeningSocket(_ address: sockaddr_in) throws -> (Socket, port: UInt16) {
  let socket = try Socket(domain: Int32(sockaddr_in.family))
  do {
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: address)
    try socket.listen()
    if case .ip4(_, let port) = try socket.sockname() { return (socket, port) }
    throw SocketError.unsupportedAddress
  } catch {
    try? socket.close()
    throw error
  }
}
