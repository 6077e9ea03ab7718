@testable import AuditTrail

/// A record with every field filled, each string and integer once, so that none can stand in for another.
enum FilledRecord {
  static func record() -> Record {
    Record(
      engine: .init(version: "0.1.0", semantics: 7), rules: Digest(of: "rules"),
      options: .init(
        reported: "what reports can do", readings: ["tf32-bits.asked-for"],
        jurisdiction: "jurisdiction asked for"),
      source: .init(path: "cases/h20.yaml", digest: Digest(of: "case"), index: 3), caseID: "h20-august",
      title: "1,000 H20 for a lab", asOf: "2025-08-12", asOfOrigin: "date of the transaction",
      verdict: "verdict of the case",
      packs: [
        PackStamp(
          id: "id of the pack", title: "Export Administration Regulations",
          jurisdiction: "jurisdiction of the pack",
          authority: "authority of the pack", edition: "2026.11.22",
          digest: Digest(of: "pack"), verifiedFrom: "2022-10-06",
          verifiedThrough: "2026-09-30",
          notModelled: [.init(id: "744.6", says: "Support by US persons.")])
      ],
      lines: [line],
      cluster: [
        .init(
          pack: "pack that computes", jurisdiction: "jurisdiction that computes",
          figures: [.init(path: "cluster.fp64", value: "97 PFLOPS", derivedBy: "772.1.fp64")])
      ], transactionDate: "2025-08-30", inputErrors: ["L0601 file 9.yaml:1:2: a mistake"],
      retention: [
        .init(
          pack: "pack that retains", cite: "15 CFR 762.6", says: "From the latest.", years: 5,
          triggers: [.init(path: "transaction.date", date: "2025-08-31")], until: "2030-08-31")
      ],
      stated: [
        .init(
          path: "purchaser.located_in", fact: "party.located_in", value: "CN", codes: "country",
          place: place(7))
      ])
  }

  private static let line = LineRecord(
    number: 1, name: "H20 96GB", quantity: "1000", place: place(2), verdict: "verdict of the line",
    determinations: [
      DeterminationRecord(
        pack: "pack judged", jurisdiction: "jurisdiction judged", summary: "A sentence.",
        outcome: "strictest outcome",
        isSettled: false,
        possible: [possibility], printed: "outcome as printed", verdict: "verdict of the determination",
        classification: [.init(entry: "3A090", reasons: ["3A090.a", "3A090.b"])],
        aesCode: "C33", reviewPolicies: ["case_by_case"], findings: [finding], considered: [considered],
        questions: [
          .init(
            path: "item.chip.die_area", ask: "How large is the die?", reason: "not given", couldLower: true,
            effects: [.init(rule: "effect.rule", turningPoint: "at most 337.8 mm²")])
        ],
        disagreements: [
          .init(
            measure: "2025-08-h20", title: "Purchases of H20",
            accounts: [
              .init(claim: "justify", by: "Reuters", says: "To be justified.", outcomes: ["discouraged"])
            ])
        ],
        isBeforeTheLaw: true, isStale: true, verifiedThrough: "2026-09-29",
        unconfirmed: ["2025-11-data-centres"], readings: ["tf32-bits.storage-32"],
        chosenReadings: ["tf32-bits.chosen"],
        otherReadings: [
          .init(
            reading: "tf32-bits", choice: "significant-19", says: "Nineteen bits.",
            outcome: "outcome as read otherwise", isSettled: true, verdict: "verdict as read otherwise",
            classification: ["3A991.p"])
        ])
    ])

  private static let possibility = DeterminationRecord.Possibility(
    outcome: "possible outcome", says: "A licence is required.", verdict: "verdict if so",
    documents: [
      .init(code: "bis_license", name: "BIS licence", state: "expired", number: "D-1", expires: "2025-08-01")
    ],
    unstated: ["justification.use_case"])

  private static let finding = FindingRecord(
    rule: "742.6(b)(10)", kind: "license_requirement", stage: "requirement", truth: "truth of the finding",
    period: "2023-11-17..", complyBy: "2023-12-17",
    reportedBy: ["first outlet, 2023-10-01", "second outlet"], cite: "15 CFR 742.6(b)(10)",
    authority: "authority of the rule", certainty: "P*",
    says: "A paraphrase.", interpretation: "What we decided.", place: place(4),
    reasons: ["742.6(b)(10)(i)"], alternatives: [.init(id: "alternative", truth: "truth of the alternative")],
    carveOuts: [.init(id: "carve-out", truth: "truth of the carve-out")], outcomes: ["outcome of the rule"],
    reviewPolicies: ["presumption_of_denial"],
    overcomeBy: [.init(id: "NAC", truth: "truth of the exception")],
    isEnforced: false, notEnforcedBy: "BIS press release", isConflict: true,
    obligations: [
      .init(
        id: "notify", says: "Notify BIS.", due: "25 days before", dueOn: "2025-07-18",
        document: "nac_confirmation", status: "outstanding")
    ], resolve: "A statement.",
    because: [condition])

  /// With a text of its own in every field, so that a test sees which are left out of the JSON.
  private static let considered = FindingRecord(
    rule: "740.2(a)", kind: "license_exception", stage: "exception", truth: "truth of the one considered",
    period: "2024-04-04..", complyBy: "2024-05-05", reportedBy: ["third outlet"], cite: "15 CFR 740.2",
    authority: "authority of the one considered", certainty: "R", says: "Another paraphrase.",
    interpretation: "What else we decided.", place: place(6), reasons: ["another reason"],
    alternatives: [.init(id: "another alternative", truth: "its truth")],
    carveOuts: [.init(id: "another carve-out", truth: "and its truth")], outcomes: ["another outcome"],
    reviewPolicies: ["another policy"],
    overcomeBy: [.init(id: "another exception", truth: "truth of another exception")], isEnforced: true,
    notEnforcedBy: "another announcement", isConflict: false,
    obligations: [
      .init(
        id: "another duty", says: "Do it.", due: "soon", dueOn: "2025-07-19", document: "another paper",
        status: "status of another duty")
    ],
    resolve: "another statement",
    because: [
      ConditionRecord(
        condition: "item.chip.memory", place: place(14), isNegated: false,
        truth: "truth of another condition", values: "1 >= 2", margin: "1 too few", matched: "another match",
        turningPoint: "another turning point", unknown: ["another unknown"], facts: [input, sameInput])
    ])

  private static let condition = ConditionRecord(
    condition: "item.total_processing_performance >= 4800", place: place(8), isNegated: true,
    truth: "truth of the condition", values: "2,368 >= 4,800", margin: "2,432", matched: "D:5",
    turningPoint: "at least 600 TOPS", unknown: ["item.chip.modes"],
    facts: [
      ReadingRecord(
        path: "item.total_processing_performance", value: "2,368", place: place(10),
        catalogueEntry: "nvidia-datacenter/H20", sources: ["epoch", "datasheet"], confidence: "high",
        basis: "published", note: "dense, not sparse",
        others: [.init(value: "2,400", source: "TechPowerUp", rejected: "counts sparsity")],
        derivedBy: "3A090.note-2", derivedFrom: [input])
    ])

  private static let input = ReadingRecord(
    path: "mode.dense_rate", value: "296 TOPS", place: place(12), catalogueEntry: nil, sources: [],
    confidence: nil, basis: nil, note: nil, others: [], derivedBy: nil, derivedFrom: [])

  /// The same path read again, with another value.
  private static let sameInput = ReadingRecord(
    path: "mode.dense_rate", value: "148 TOPS", place: place(16), catalogueEntry: nil, sources: [],
    confidence: nil, basis: nil, note: nil, others: [], derivedBy: nil, derivedFrom: [])

  private static func place(_ number: Int) -> PlaceRecord {
    PlaceRecord(path: "file \(number).yaml", line: 10 * number, column: 10 * number + 1)
  }
}
