const EMPTY = `create or replace function privacy_lock_guard_order()
  returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  as 'begin return null; end'`

const again = (rest: string) => `drop trigger privacy_lock_update on "order";
  create trigger privacy_lock_update ${rest};
  alter table "order" enable always trigger privacy_lock_update`

/** What an owner of the tables can do to the guards, and what it is called. */
export const SABOTAGE: Readonly<
  Record<string, { by: string; missing?: string[]; altered?: string[] }>
> = {
  "a trigger switched off": {
    by: `alter table "order" disable trigger privacy_lock_update`,
    altered: ["order.privacy_lock_update"],
  },
  "a trigger that a replica role would skip": {
    by: `alter table "order" enable trigger privacy_lock_update`,
    altered: ["order.privacy_lock_update"],
  },
  "a trigger for replicas only": {
    by: `alter table "order" enable replica trigger privacy_lock_update`,
    altered: ["order.privacy_lock_update"],
  },
  "a trigger dropped": {
    by: `drop trigger privacy_lock_remove on order_item`,
    missing: ["order_item.privacy_lock_remove"],
  },
  "a trigger that fires for one column": {
    by: again(`after update of email on "order" for each row
      execute function privacy_lock_guard_order()`),
    altered: ["order.privacy_lock_update"],
  },
  "a trigger that fires never": {
    by: again(`after update on "order" for each row when (false)
      execute function privacy_lock_guard_order()`),
    altered: ["order.privacy_lock_update"],
  },
  "a trigger that calls another function": {
    by: again(`after update on "order" for each row
      execute function privacy_lock_guard_payment()`),
    altered: ["order.privacy_lock_update"],
  },
  "a trigger that fires once for a statement": {
    by: again(`after update on "order" for each statement
      execute function privacy_lock_guard_order()`),
    altered: ["order.privacy_lock_update"],
  },
  "a check at commit that is no longer deferred": {
    by: `drop trigger privacy_lock_commit on order_item;
      create trigger privacy_lock_commit after update on order_item
      for each row execute function privacy_lock_commit_order_item();
      alter table order_item enable always trigger privacy_lock_commit`,
    altered: ["order_item.privacy_lock_commit"],
  },
  "a function with another body": {
    by: EMPTY,
    altered: ["privacy_lock_guard_order()"],
  },
  "a function with the caller's rights": {
    by: "alter function privacy_lock_guard_order() security invoker",
    altered: ["privacy_lock_guard_order()"],
  },
  "a function with the caller's search path": {
    by: "alter function privacy_lock_guard_order() reset search_path",
    altered: ["privacy_lock_guard_order()"],
  },
  "a function dropped with its triggers": {
    by: "drop function privacy_lock_guard_truncate_own() cascade",
    missing: [
      "privacy_correction_note.privacy_lock_truncate",
      "privacy_legal_hold.privacy_lock_truncate",
      "privacy_lock_guard_truncate_own()",
      "privacy_retention_lock.privacy_lock_truncate",
      "privacy_retention_policy.privacy_lock_truncate",
    ],
  },
}
