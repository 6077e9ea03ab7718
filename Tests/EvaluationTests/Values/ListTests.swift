import Evaluation
import Quantities
import RuleModel
import Testing

/// `any`, `every`, lists that may be incomplete, and roles.
struct ListTests {
  private static let purchaser = "{ roles: [purchaser], country: US, listed: no }"
  private static let user = "{ roles: [end_user], country: US, listed: no }"
  private static let listed = "{ roles: [end_user], country: CN, listed: yes }"
  private static let doubtful = "{ roles: [end_user], country: CN }"

  private func truth(of condition: String, _ parties: String) throws -> Truth? {
    try Bench.banning(when: condition).judge("item: {}\nparties: \(parties)").truth("R")
  }

  @Test(arguments: [
    ("[\(purchaser), \(listed)]", Truth.holds), ("[\(purchaser), \(user)]", .fails),
    ("[\(purchaser), \(doubtful)]", .unknown), ("[\(listed)]", .holds), ("[\(user)]", .unknown),
    ("none", .unknown), ("[]", .unknown), ("unknown", .unknown),
  ])
  func someElementHolds(parties: String, truth: Truth) throws {
    #expect(try self.truth(of: "any p in parties where p.listed", parties) == truth)
  }

  @Test(arguments: [
    ("[\(purchaser), \(user)]", Truth.holds), ("[\(purchaser), \(listed)]", .fails),
    ("[\(purchaser), \(doubtful)]", .unknown), ("[\(listed)]", .fails), ("[\(user)]", .unknown),
    ("none", .unknown),
  ])
  func eachElementHolds(parties: String, truth: Truth) throws {
    #expect(try self.truth(of: "every p in parties where not p.listed", parties) == truth)
  }

  @Test func aMissingRoleIsAskedFor() throws {
    let bench = try Bench.banning(when: "any p in parties where p.listed")
    #expect(try bench.judge("item: {}\nparties: [\(Self.purchaser)]").questions.map(\.path) == ["end_user"])
  }

  @Test func onePartyCanFillSeveralRoles() throws {
    let both = "[{ roles: [purchaser, end_user], country: US, listed: no }]"
    #expect(try truth(of: "any p in parties where p.listed", both) == .fails)
    #expect(try truth(of: "end_user.country == purchaser.country", both) == .holds)
  }

  @Test(arguments: [
    ("none", Truth.fails), ("[]", .fails), ("[{ kind: permit }]", .holds), ("unknown", .unknown),
  ])
  func aListSaidToBeEmptyIsEmpty(documents: String, truth: Truth) throws {
    let bench = try Bench.banning(when: "any d in documents")
    #expect(try bench.judge("item: {}\ndocuments: \(documents)").truth("R") == truth)
  }

  @Test func aListNotGivenIsAskedFor() throws {
    let bench = try Bench.banning(when: "any d in documents")
    #expect(try bench.judge("item: {}").questions.map(\.path) == ["documents"])
  }

  @Test(arguments: [
    ("(count of p in parties) >= 1", Truth.holds), ("(count of p in parties) >= 2", .unknown),
    ("(count of p in parties) == 1", .unknown), ("(max of p.score for p in parties) >= 3", .holds),
    ("(max of p.score for p in parties) >= 4", .unknown),
    ("(sum of p.score for p in parties) <= 3", .unknown),
    ("(min of p.score for p in parties) >= 3", .unknown),
  ])
  func aListThatMayBeIncompleteMayHoldMore(condition: String, truth: Truth) throws {
    #expect(try self.truth(of: condition, "[{ roles: [purchaser], score: 3 }]") == truth)
  }

  @Test(arguments: ["(sum of p.score for p in parties) >= 3", "(min of p.score for p in parties) >= 0"])
  func anElementThatIsMissingMayBeNegative(condition: String) throws {
    let found = try truth(of: condition, "[{ roles: [purchaser], score: 3 }]")
    #expect(found == .unknown)
  }

  @Test func aNumberOfAMissingPartyMayBeAnythingDeclared() throws {
    let found = try truth(of: "end_user.score >= 0", "[\(Self.purchaser)]")
    #expect(found == .unknown)
  }

  @Test func aNumberOfAPartyIsWithinWhatIsDeclared() throws {
    #expect(try truth(of: "end_user.score + 10 >= 0", "[\(Self.user)]") == .holds)
  }

  @Test func aPartyOfUnknownRoleMayHaveAnyRole() throws {
    let stranger = "[\(Self.purchaser), \(Self.user), { roles: unknown, listed: yes }]"
    #expect(try truth(of: "any p in parties where p is agent and p.listed", stranger) == .unknown)
  }

  @Test func twoPartiesOfOneRoleAreAskedForApart() throws {
    let bench = try Bench.banning(when: "any p in parties where p.listed")
    let text =
      "item: {}\nparties: [\(Self.purchaser), \(Self.user), { roles: [agent] }, { roles: [agent] }]"
    #expect(try Set(bench.judge(text).questions.map(\.path)).count == 2)
  }
}
