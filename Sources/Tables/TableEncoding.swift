/// How the letters of a text table are written as bytes; never guessed.
package enum TableEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  /// The Chinese national standard; what GBK and GB2312 write is part of it.
  case gb18030 = "gb18030"
  /// The code page of Western Europe.
  case windows1252 = "windows-1252"
}
