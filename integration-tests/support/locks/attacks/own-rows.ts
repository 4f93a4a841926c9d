import type { Attack } from "./types"

const HELD = "PRV02"

const A_HOLD = `insert into privacy_legal_hold
    (id, scope, reference, reason, owner, review_on, placed_by)
  values ('prvhold_1', 'order', 'order_1', 'audit', 'user_1', '2030-01-01', 'user_1')`

const LIFTED = `update privacy_legal_hold set lifted_at = now(),
  lifted_by = 'user_1', lift_reason = 'over' where id = 'prvhold_1'`

const holdSet = (set: string) =>
  `update privacy_legal_hold set ${set} where id = 'prvhold_1'`

export const ownRowAttacks: readonly Attack[] = [
  {
    name: "decision: rewrite, delete, truncate",
    refusedWith: HELD,
    tries: () => [
      ["update privacy_retention_policy set shortens = true"],
      ["update privacy_retention_policy set reason = 'x'"],
      ["update privacy_retention_policy set deleted_at = now()"],
      ["delete from privacy_retention_policy"],
      ["truncate privacy_retention_policy"],
    ],
  },
  {
    name: "legal hold: delete, rewrite, lift by halves, lift twice",
    refusedWith: HELD,
    tries: () => [
      [A_HOLD, "delete from privacy_legal_hold"],
      [A_HOLD, "truncate privacy_legal_hold"],
      ...[
        "reference = 'order_2'",
        "scope = 'subject'",
        "ground = 'fraud'",
        "reason = 'x'",
        "reason = ''",
        "review_on = '2020-01-01'",
        "deleted_at = now()",
        "lifted_at = now()",
        "lifted_at = now(), lifted_by = 'user_1'",
        "lift_reason = 'x'",
      ].map((set) => [A_HOLD, holdSet(set)]),
      ...[
        "lifted_at = null",
        "lifted_by = 'user_2'",
        "reason = 'another'",
        "lift_reason = 'another'",
        "lifted_at = null, lifted_by = null, lift_reason = null",
      ].map((set) => [A_HOLD, LIFTED, holdSet(set)]),
    ],
  },
  {
    name: "correction of an issued sales document: rewrite, delete, truncate",
    refusedWith: HELD,
    tries: ({ sent }) => {
      const note = `insert into privacy_correction_note
          (id, order_id, address, changes, reason, noted_by)
        values ('prvcor_1', '${sent}', 'billing', '{}', 'x', 'user_1')`

      return [
        [
          note,
          'update privacy_correction_note set changes = \'{"city": "x"}\'',
        ],
        [note, "update privacy_correction_note set deleted_at = now()"],
        [note, "update privacy_correction_note set order_id = 'order_x'"],
        [note, "delete from privacy_correction_note"],
        [note, "truncate privacy_correction_note"],
      ]
    },
  },
]
