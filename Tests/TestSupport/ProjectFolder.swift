public import Foundation

/// The folder that holds `Package.swift`.
public let projectFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
