import type { Attack, Targets } from "./types"

const change = ({ sent }: Targets) =>
  `update public."order" set currency_code = 'eur' where id = '${sent}'`

/** Anything a session can say about itself, before it tries. */
const SETTINGS = [
  "select set_config('privacy.bypass', 'on', false)",
  "select set_config('gdpr.bypass', 'on', true)",
  "select set_config('privacy_lock.off', 'true', false)",
  "set local row_security = off",
  "set local timezone = 'Pacific/Kiritimati'",
  "set local timezone_abbreviations = 'Australia'",
  "set local datestyle = 'German'",
  "set local intervalstyle = 'sql_standard'",
  "set local standard_conforming_strings = off",
  "set local search_path = pg_temp, public",
  "set constraints all deferred",
  "set local transaction isolation level serializable",
  "set local transaction isolation level repeatable read",
]

const LOOK_ALIKES = [
  "create schema look_alike",
  "create table look_alike.privacy_retention_lock (like public.privacy_retention_lock)",
  `create table look_alike."order" (like public."order")`,
  "create table look_alike.privacy_retention_policy (like public.privacy_retention_policy)",
  `create function look_alike.same(text, text) returns boolean
   language sql immutable as 'select true'`,
  `create operator look_alike.= (
     leftarg = text, rightarg = text, function = look_alike.same)`,
  "set local search_path = look_alike, pg_catalog, public",
]

const TEMPORARY = [
  "create temporary table privacy_retention_lock (like public.privacy_retention_lock)",
  `create temporary table "order" (like public."order")`,
  "set local search_path = pg_temp, public",
]

export const sessionAttacks: readonly Attack[] = [
  {
    name: "session: any setting",
    tries: (targets) => SETTINGS.map((setting) => [setting, change(targets)]),
  },
  {
    name: "session: look-alike tables and operators before ours",
    tries: (targets) => [
      [...LOOK_ALIKES, change(targets)],
      [...TEMPORARY, change(targets)],
    ],
  },
  {
    name: "session: look-alike lock and decisions before a release",
    refusedWith: "PRV02",
    tries: ({ sentLock }) =>
      [LOOK_ALIKES, TEMPORARY].map((prepared) => [
        ...prepared,
        `update public.privacy_retention_lock set state = 'released',
           released_at = now(), receipt_id = 'x' where id = '${sentLock}'`,
      ]),
  },
  {
    name: "session: a function, a cursor, a prepared statement",
    tries: (targets) => [
      [
        `create function pg_temp.try() returns void language plpgsql as $$
         begin ${change(targets)}; end $$`,
        "select pg_temp.try()",
      ],
      [`prepare attempt as ${change(targets)}`, "execute attempt"],
      [
        `declare attempt cursor for
           select * from public."order" where id = '${targets.sent}' for update`,
        "fetch attempt",
        `update public."order" set currency_code = 'eur'
         where current of attempt`,
      ],
      [
        `insert into public."order" (id, currency_code)
         values ('${targets.sent}', 'eur')
         on conflict (id) do update set currency_code = 'eur'`,
      ],
    ],
  },
]

/** What needs a right over the tables: without it, and with it. */
export const ownershipAttacks: readonly Attack[] = [
  {
    name: "session: a superuser's replica role, which skips ordinary triggers",
    by: "owner",
    tries: (targets) => [
      ["set local session_replication_role = replica", change(targets)],
      [
        "set local session_replication_role = replica",
        `delete from "order" where id = '${targets.sent}'`,
      ],
      [
        "set local session_replication_role = replica",
        `update order_item set deleted_at = now()
         where order_id = '${targets.sent}'`,
      ],
    ],
  },
  {
    name: "triggers: switched off, dropped, rewritten by a role that owns nothing",
    refusedWith: "42501",
    by: "app",
    tries: () => [
      ["set session_replication_role = replica"],
      ["select set_config('session_replication_role', 'replica', false)"],
      [`alter table "order" disable trigger privacy_lock_update`],
      [`alter table "order" disable trigger user`],
      [`alter table "order" disable trigger all`],
      [`drop trigger privacy_lock_update on "order"`],
      ["drop function privacy_lock_guard_order() cascade"],
      ["alter function privacy_lock_guard_order() security invoker"],
      ["alter function privacy_lock_guard_order() reset all"],
      [
        `create or replace function privacy_lock_guard_order() returns trigger
         language plpgsql as 'begin return null; end'`,
      ],
      ["alter table privacy_retention_lock rename to gone"],
      [`create rule nothing as on update to "order" do instead nothing`],
      ["set session authorization postgres"],
    ],
  },
]
