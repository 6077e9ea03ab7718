/// Words with or without colour; the words alone say everything.
struct Ink {
  let colour: Bool

  func verdict(_ verdict: String) -> String {
    let shown = verdict.uppercased()
    switch verdict {
    case "pass": return paint(shown, 32)
    case "attention": return paint(shown, 33)
    case "blocked": return paint(shown, 31)
    default: return paint(shown, 35)
    }
  }

  func strong(_ text: String) -> String { paint(text, 1) }

  func faint(_ text: String) -> String { paint(text, 2) }

  /// `+` holds, `-` fails, `?` unknown.
  func mark(_ truth: String) -> String {
    switch truth {
    case "holds": paint("+", 32)
    case "fails": paint("-", 31)
    default: paint("?", 35)
    }
  }

  private func paint(_ text: String, _ code: Int) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
