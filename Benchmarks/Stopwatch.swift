/// Times of one thing done several times.
struct Stopwatch {
  private(set) var times: [Duration] = []

  /// Does something once and keeps how long it took.
  @discardableResult
  mutating func time<Value>(_ body: () throws -> Value) rethrows -> Value {
    let clock = ContinuousClock()
    let begin = clock.now
    let value = try body()
    times.append(clock.now - begin)
    return value
  }

  /// The time in the middle; a few slow ones do not move it.
  var median: Duration {
    let sorted = times.sorted()
    return sorted[sorted.count / 2]
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
}
