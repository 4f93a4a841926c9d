import type { Attack, Targets } from "./types"

const HELD = "PRV02"

const lock = (id: string, set: string) =>
  `update privacy_retention_lock set ${set} where id = '${id}'`

const RELEASE = `state = 'released', released_at = now(), receipt_id = 'prvrec_1'`

const decide = (shortens: boolean) =>
  `insert into privacy_retention_policy
     (id, kind, settings, rules_digest, shortens, reason, decided_by)
   values ('prvpol_forged', 'decision', '{}', 'x', ${shortens}, 'x', 'user_x')`

const hold = (scope: string, reference: string) =>
  `insert into privacy_legal_hold
     (id, scope, reference, reason, owner, review_on, placed_by)
   values ('prvhold_1', '${scope}', '${reference}', 'x', 'user_x', '2030-01-01', 'user_x')`

/** Attacks on the lock of the order that is sent, one column each. */
const onSent =
  (sets: readonly string[]) =>
  ({ sentLock }: Targets) =>
    sets.map((set) => [lock(sentLock, set)])

export const lockAttacks: readonly Attack[] = [
  {
    name: "lock: delete, soft delete, truncate",
    refusedWith: HELD,
    tries: ({ sentLock, dueLock }) => [
      [`delete from privacy_retention_lock where id = '${sentLock}'`],
      [`delete from privacy_retention_lock where id = '${dueLock}'`],
      [lock(sentLock, "deleted_at = now()")],
      ["truncate privacy_retention_lock"],
      [
        lock(dueLock, RELEASE),
        `delete from privacy_retention_lock where id = '${dueLock}'`,
      ],
    ],
  },
  {
    name: "lock: another record, order, channel, zone or birthday",
    refusedWith: HELD,
    tries: onSent([
      "id = 'prvlock_other'",
      "record = 'other'",
      "record_id = 'order_other'",
      "order_id = null",
      "sales_channel_id = 'sc_other'",
      "time_zone = 'Pacific/Kiritimati'",
      "created_at = now()",
    ]),
  },
  {
    name: "lock: an earlier end",
    refusedWith: HELD,
    tries: ({ sentLock }) => [
      [lock(sentLock, "locked_through = '2020-12-31'")],
      [
        lock(
          sentLock,
          "locked_through = '2020-12-31', policy_decision_id = 'none'"
        ),
      ],
      [
        decide(false),
        lock(
          sentLock,
          "locked_through = '2020-12-31', policy_decision_id = 'prvpol_forged'"
        ),
      ],
      [
        lock(sentLock, "locked_through = null"),
        lock(sentLock, "locked_through = '2020-12-31'"),
      ],
      [lock(sentLock, "counted_from = '2015-01-01'")],
      [lock(sentLock, "fiscal_year_end = '2015-12-31'")],
      [lock(sentLock, "fiscal_year_end = null")],
    ],
  },
  {
    name: "lock: release before its day",
    refusedWith: HELD,
    tries: ({ sentLock, placedLock }) => [
      [lock(sentLock, RELEASE)],
      [lock(placedLock, RELEASE)],
      [lock(sentLock, `${RELEASE}, locked_through = '2020-12-31'`)],
      [lock(sentLock, "locked_through = null"), lock(sentLock, RELEASE)],
      // the last day counts, wherever the session says it is
      [
        decide(true),
        lock(
          sentLock,
          `policy_decision_id = 'prvpol_forged', locked_through =
             to_char(clock_timestamp() at time zone time_zone, 'YYYY-MM-DD')`
        ),
        "set local timezone = 'Pacific/Kiritimati'",
        lock(sentLock, RELEASE),
      ],
    ],
  },
  {
    name: "lock: release without a receipt, or of a record that is broken",
    refusedWith: HELD,
    tries: ({ dueLock }) => [
      [lock(dueLock, "state = 'released', released_at = now()")],
      [lock(dueLock, "state = 'released', receipt_id = 'prvrec_1'")],
      [lock(dueLock, "broken_at = now()"), lock(dueLock, RELEASE)],
      [
        lock(dueLock, "broken_at = now()"),
        lock(dueLock, "broken_at = null"),
        lock(dueLock, RELEASE),
      ],
    ],
  },
  {
    name: "lock: release under each kind of legal hold",
    refusedWith: HELD,
    tries: ({ due, dueLock, customer, salesChannel }) =>
      [
        hold("order", due),
        hold("subject", customer),
        hold("fiscal_year", "2015-12-31"),
        hold("sales_channel", salesChannel),
      ].map((standing) => [standing, lock(dueLock, RELEASE)]),
  },
  {
    name: "lock: released, and changed or locked again",
    refusedWith: HELD,
    tries: ({ dueLock }) =>
      [
        "state = 'locked'",
        "receipt_id = 'prvrec_2'",
        "released_at = now() - interval '6 years'",
        "locked_through = null",
      ].map((set) => [lock(dueLock, RELEASE), lock(dueLock, set)]),
  },
  {
    name: "lock: one made released, so that none can be made",
    refusedWith: HELD,
    tries: () => [
      [
        `insert into privacy_retention_lock (id, record, record_id, state,
           policy_id, legal_basis, counted_from, time_zone, fingerprint,
           fingerprinted_at)
         values ('prvlock_x', 'order', 'order_x', 'released', 'no', 'x',
           '2015-01-01', 'UTC', 'x', now())`,
      ],
    ],
  },
  {
    name: "lock: not issued, fewer fields, an older fingerprint",
    refusedWith: HELD,
    tries: onSent([
      "issued = false",
      "buyer_block = '{}'",
      "delivery_block = '{}'",
      "buyer_block = array['name']",
      "decide_again_after = '2020-01-01'",
      "decide_again_after = '2020-01-01', buyer_block = '{}'",
      "fingerprinted_at = now() - interval '1 year'",
      "policy_decision_id = 'prvpol_nowhere'",
    ]),
  },
]
