export const restriction = {
  notice:
    "The data is kept and not used. Marketing and analytics have stopped, and neither profile nor orders can be changed. Open orders are carried out.",
  since: "Since {{when}}",
  goesOn: "Goes on all the same",
  bases: {
    legal_claim: "For a legal claim",
    rights_of_others: "To protect somebody else's rights",
    public_interest: "For an important public interest",
  },
  lift: {
    title: "Lift the restriction",
    text: "The data may be used again from then on, and exceptions end. The person has to be told first (GDPR art. 18(3)).",
    reason: "Why it ends",
    reasons: {
      accuracy_verified: "What was said to be wrong has been looked into",
      made_lawful: "What was unlawful is so no more",
      claim_settled: "The claim is settled",
      objection_decided: "The objection has been decided",
      person_asked: "The person wants it no longer",
    },
    told: "How the person is told",
    toldBy: {
      mail: "By mail, now, from here",
      phone: "By phone; I have done it",
      letter: "By letter; I have done it",
      in_person: "In person; I have done it",
    },
    submit: "Lift it",
    done: "The restriction is lifted.",
  },
  except: {
    title: "Record an exception",
    text: "One purpose goes on although use is restricted, until the restriction ends (GDPR art. 18(2)). It stands in the evidence.",
    basis: "Why it may go on",
    done: "The exception stands.",
  },
} as const
