import Ledger

/// The keys and the note of the documentation of Go's `golang.org/x/mod/sumdb/note`.
enum GoNote {
  static let text = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    """
  static let peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let enoch = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"

  /// What follows `PRIVATE+KEY+PeterNeumann+c74f20a3+` there, without the byte 01, in hexadecimal digits.
  static let peterSeed = "810a1402d5146c8d84f2443330f54080ebf98ee17d9c74f6252fc5d5c7283173"

  static let peterLine =
    "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
  static let enochLine =
    "\u{2014} EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ="

  /// The note signed by one, and by both.
  static let byPeter = text + "\n" + peterLine + "\n"
  static let byBoth = byPeter + enochLine + "\n"
}
