extension FilledRecord {
  /// What the filled record reads as.
  static let pretty = """
    {
      "as_of": "2025-08-12",
      "as_of_origin": "date of the transaction",
      "case": {
        "digest": "sha256:bbfcd4160a1e8674dac62292ae48be4785262ad7078f9ec11b74a254ce70fa06",
        "id": "h20-august",
        "index": 3,
        "path": "cases/h20.yaml",
        "title": "1,000 H20 for a lab"
      },
      "cluster": [
        {
          "figures": [
            {
              "derived_by": "772.1.fp64",
              "path": "cluster.fp64",
              "value": "97 PFLOPS"
            }
          ],
          "jurisdiction": "jurisdiction that computes",
          "pack": "pack that computes"
        }
      ],
      "digest": "sha256:28259e80b6f3001a210014878497842fdaac533efb1a79ad6125b9824b738772",
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
              "aes_code": "C33",
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
                  "because": [
                    {
                      "condition": "item.chip.memory",
                      "facts": [
                        "mode.dense_rate",
                        "mode.dense_rate#2"
                      ],
                      "margin": "1 too few",
                      "matched": "another match",
                      "negated": false,
                      "place": "file 14.yaml:140:141",
                      "truth": "truth of another condition",
                      "values": "1 >= 2"
                    }
                  ],
                  "certainty": "R",
                  "cite": "15 CFR 740.2",
                  "kind": "license_exception",
                  "period": "2024-04-04..",
                  "place": "file 6.yaml:60:61",
                  "rule": "740.2(a)",
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
              "facts": [
                {
                  "basis": "published",
                  "catalogue_entry": "nvidia-datacenter/H20",
                  "confidence": "high",
                  "derived_by": "3A090.note-2",
                  "derived_from": [
                    "mode.dense_rate"
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
                  "place": "file 10.yaml:100:101",
                  "sources": [
                    "epoch",
                    "datasheet"
                  ],
                  "value": "2,368"
                },
                {
                  "derived_from": [],
                  "others": [],
                  "path": "mode.dense_rate",
                  "place": "file 12.yaml:120:121",
                  "sources": [],
                  "value": "296 TOPS"
                },
                {
                  "derived_from": [],
                  "name": "mode.dense_rate#2",
                  "others": [],
                  "path": "mode.dense_rate",
                  "place": "file 16.yaml:160:161",
                  "sources": [],
                  "value": "148 TOPS"
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
                        "item.total_processing_performance"
                      ],
                      "margin": "2,432",
                      "matched": "D:5",
                      "negated": true,
                      "place": "file 8.yaml:80:81",
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
                      "document": "nac_confirmation",
                      "due": "25 days before",
                      "due_on": "2025-07-18",
                      "id": "notify",
                      "says": "Notify BIS.",
                      "status": "outstanding"
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
                  "place": "file 4.yaml:40:41",
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
              "summary": "A sentence.",
              "unconfirmed": [
                "2025-11-data-centres"
              ],
              "verdict": "verdict of the determination",
              "verified_through": "2026-09-29"
            }
          ],
          "name": "H20 96GB",
          "number": 1,
          "place": "file 2.yaml:20:21",
          "quantity": "1000",
          "verdict": "verdict of the line"
        }
      ],
      "options": {
        "jurisdiction": "jurisdiction asked for",
        "readings": [
          "tf32-bits.asked-for"
        ],
        "reported": "what reports can do"
      },
      "packs": [
        {
          "authority": "authority of the pack",
          "digest": "sha256:4862f447f2c7f272fa2f4aaf89dadb3b1ac09105bd5864f8d1a0c9452bb0a226",
          "edition": "2026.11.22",
          "id": "id of the pack",
          "jurisdiction": "jurisdiction of the pack",
          "not_modelled": [
            "744.6"
          ],
          "title": "Export Administration Regulations",
          "verified_from": "2022-10-06",
          "verified_through": "2026-09-30"
        }
      ],
      "retention": [
        {
          "bound": "earliest",
          "cite": "15 CFR 762.6",
          "pack": "pack that retains",
          "retain_until": "2030-08-31",
          "says": "From the latest.",
          "triggers": [
            {
              "date": "2025-08-31",
              "path": "transaction.date"
            }
          ],
          "years": 5
        }
      ],
      "rules": {
        "digest": "sha256:6c621d1a05138a7888d37d9269a9da8e2e11e4aced2f6cfd24b05ab1b9e61bb0"
      },
      "schema": "licet/record/1",
      "stated": [
        {
          "codes": "country",
          "fact": "party.located_in",
          "path": "purchaser.located_in",
          "place": "file 7.yaml:70:71",
          "value": "CN"
        }
      ],
      "transaction_date": "2025-08-30",
      "verdict": "verdict of the case"
    }
    """
}
