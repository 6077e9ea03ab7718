extension FilledRecord {
  /// What the filled record reads as.
  static let pretty = """
    {
      "as_of": "2025-08-12",
      "as_of_origin": "date of the transaction",
      "case": {
        "id": "h20-august",
        "path": "cases/h20.yaml",
        "title": "1,000 H20 for a lab"
      },
      "engine": {
        "semantics": 7,
        "version": "0.1.0"
      },
      "input_errors": [
        "L0601 file 9.yaml:1:2: a mistake"
      ],
      "lines": [
        {
          "determinations": [
            {
              "before_the_law": true,
              "chosen_readings": [
                "tf32-bits.chosen"
              ],
              "classification": [
                {
                  "entry": "3A090",
                  "reasons": [
                    "3A090.a",
                    "3A090.b"
                  ]
                }
              ],
              "considered": [
                {
                  "alternatives": [],
                  "authority": "authority of the one considered",
                  "because": [],
                  "carve_outs": [],
                  "certainty": "R",
                  "cite": "15 CFR 740.2",
                  "conflict": false,
                  "enforced": true,
                  "kind": "license_exception",
                  "obligations": [],
                  "outcomes": [],
                  "overcome_by": [],
                  "period": "2024-04-04..",
                  "place": {
                    "column": 61,
                    "line": 60,
                    "path": "file 6.yaml"
                  },
                  "reasons": [],
                  "reported_by": [],
                  "review_policies": [],
                  "rule": "740.2(a)",
                  "says": "Another paraphrase.",
                  "stage": "exception",
                  "truth": "truth of the one considered"
                }
              ],
              "disagreements": [
                {
                  "accounts": [
                    {
                      "by": "Reuters",
                      "claim": "justify",
                      "outcomes": [
                        "discouraged"
                      ],
                      "says": "To be justified."
                    }
                  ],
                  "measure": "2025-08-h20",
                  "title": "Purchases of H20"
                }
              ],
              "findings": [
                {
                  "alternatives": [
                    {
                      "id": "alternative",
                      "truth": "truth of the alternative"
                    }
                  ],
                  "authority": "authority of the rule",
                  "because": [
                    {
                      "condition": "item.total_processing_performance >= 4800",
                      "facts": [
                        {
                          "basis": "published",
                          "catalogue_entry": "nvidia-datacenter/H20",
                          "confidence": "high",
                          "derived_by": "3A090.note-2",
                          "derived_from": [
                            {
                              "derived_from": [],
                              "others": [],
                              "path": "mode.dense_rate",
                              "place": {
                                "column": 121,
                                "line": 120,
                                "path": "file 12.yaml"
                              },
                              "sources": [],
                              "value": "296 TOPS"
                            }
                          ],
                          "note": "dense, not sparse",
                          "others": [
                            {
                              "rejected": "counts sparsity",
                              "source": "TechPowerUp",
                              "value": "2,400"
                            }
                          ],
                          "path": "item.total_processing_performance",
                          "place": {
                            "column": 101,
                            "line": 100,
                            "path": "file 10.yaml"
                          },
                          "sources": [
                            "epoch",
                            "datasheet"
                          ],
                          "value": "2,368"
                        }
                      ],
                      "margin": "2,432",
                      "matched": "D:5",
                      "negated": true,
                      "place": {
                        "column": 81,
                        "line": 80,
                        "path": "file 8.yaml"
                      },
                      "truth": "truth of the condition",
                      "turning_point": "at least 600 TOPS",
                      "unknown": [
                        "item.chip.modes"
                      ],
                      "values": "2,368 >= 4,800"
                    }
                  ],
                  "carve_outs": [
                    {
                      "id": "carve-out",
                      "truth": "truth of the carve-out"
                    }
                  ],
                  "certainty": "P*",
                  "cite": "15 CFR 742.6(b)(10)",
                  "comply_by": "2023-12-17",
                  "conflict": true,
                  "enforced": false,
                  "interpretation": "What we decided.",
                  "kind": "license_requirement",
                  "not_enforced_by": "BIS press release",
                  "obligations": [
                    {
                      "due": "25 days before",
                      "id": "notify",
                      "says": "Notify BIS."
                    }
                  ],
                  "outcomes": [
                    "outcome of the rule"
                  ],
                  "overcome_by": [
                    {
                      "id": "NAC",
                      "truth": "truth of the exception"
                    }
                  ],
                  "period": "2023-11-17..",
                  "place": {
                    "column": 41,
                    "line": 40,
                    "path": "file 4.yaml"
                  },
                  "reasons": [
                    "742.6(b)(10)(i)"
                  ],
                  "reported_by": [
                    "first outlet, 2023-10-01",
                    "second outlet"
                  ],
                  "resolve": "A statement.",
                  "review_policies": [
                    "presumption_of_denial"
                  ],
                  "rule": "742.6(b)(10)",
                  "says": "A paraphrase.",
                  "stage": "requirement",
                  "truth": "truth of the finding"
                }
              ],
              "jurisdiction": "jurisdiction judged",
              "other_readings": [
                {
                  "choice": "significant-19",
                  "classification": [
                    "3A991.p"
                  ],
                  "outcome": "outcome as read otherwise",
                  "reading": "tf32-bits",
                  "says": "Nineteen bits.",
                  "settled": true,
                  "verdict": "verdict as read otherwise"
                }
              ],
              "outcome": "strictest outcome",
              "pack": "pack judged",
              "possible": [
                {
                  "documents": [
                    {
                      "code": "bis_license",
                      "expires": "2025-08-01",
                      "name": "BIS licence",
                      "number": "D-1",
                      "state": "expired"
                    }
                  ],
                  "outcome": "possible outcome",
                  "says": "A licence is required.",
                  "unstated": [
                    "justification.use_case"
                  ],
                  "verdict": "verdict if so"
                }
              ],
              "printed": "outcome as printed",
              "questions": [
                {
                  "ask": "How large is the die?",
                  "could_lower": true,
                  "effects": [
                    {
                      "rule": "effect.rule",
                      "turning_point": "at most 337.8 mm²"
                    }
                  ],
                  "path": "item.chip.die_area",
                  "reason": "not given"
                }
              ],
              "readings": [
                "tf32-bits.storage-32"
              ],
              "review_policies": [
                "case_by_case"
              ],
              "settled": false,
              "stale": true,
              "unconfirmed": [
                "2025-11-data-centres"
              ],
              "verdict": "verdict of the determination",
              "verified_through": "2026-09-29"
            }
          ],
          "name": "H20 96GB",
          "number": 1,
          "place": {
            "column": 21,
            "line": 20,
            "path": "file 2.yaml"
          },
          "quantity": "1000",
          "verdict": "verdict of the line"
        }
      ],
      "packs": [
        {
          "authority": "authority of the pack",
          "edition": "2026.11.22",
          "id": "id of the pack",
          "jurisdiction": "jurisdiction of the pack",
          "not_modelled": [
            {
              "id": "744.6",
              "says": "Support by US persons."
            }
          ],
          "title": "Export Administration Regulations",
          "verified_from": "2022-10-06",
          "verified_through": "2026-09-30"
        }
      ],
      "schema": "licet/record/1",
      "transaction_date": "2025-08-30",
      "verdict": "verdict of the case"
    }
    """
}
