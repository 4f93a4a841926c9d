import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PREFIX } from "./names"
import type { GuardedSchema } from "./types"

/** A function of the guards as the catalogue has it. */
export type InstalledFunction = {
  name: string
  body: string
  /** Language, result, rights and settings, as one text to compare. */
  traits: string
}

/** A trigger of the guards as the catalogue has it. */
export type InstalledTrigger = {
  name: string
  table: string
  calls: string
  /** When it fires, whether it is on, and all that could limit it. */
  traits: string
}

type Database = Knex | Knex.Transaction

/** Reads which tables there are, and with which columns. */
export async function readGuardedSchema(db: Database): Promise<GuardedSchema> {
  const { rows } = await db.raw<{
    rows: { schema: string; table: string; columns: string[] }[]
  }>(
    `select n.nspname as schema, c.relname as "table",
       array_agg(a.attname::text) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid
     where n.nspname = current_schema() and c.relkind in ('r', 'p')
       and a.attnum > 0 and not a.attisdropped
     group by n.nspname, c.relname`
  )
  return {
    schema: rows[0]?.schema ?? "public",
    columns: new Map(
      rows.map(({ table, columns }) => [table, new Set(columns)])
    ),
  }
}

/**
 * How the catalogue writes down a guard's function as it should be: PL/pgSQL,
 * a trigger, with its owner's rights, and a search path nobody can lay another
 * schema over.
 */
export const FUNCTION_TRAITS =
  "plpgsql trigger definer search_path=pg_catalog, pg_temp"

/** Reads the functions of the guards, whatever state they are in. */
export async function readFunctions(
  db: Database
): Promise<InstalledFunction[]> {
  const { rows } = await db.raw<{ rows: InstalledFunction[] }>(
    `select p.proname as name, p.prosrc as body,
       concat_ws(' ', l.lanname, p.prorettype::regtype::text,
         case when p.prosecdef then 'definer' end,
         array_to_string(p.proconfig, ' ')) as traits
     from pg_proc p join pg_language l on l.oid = p.prolang
     where p.pronamespace = current_schema()::regnamespace
       and starts_with(p.proname, ?) and p.pronargs = 0`,
    [PREFIX]
  )
  return rows
}

/** Reads the triggers of the guards, whatever state they are in. */
export async function readTriggers(db: Database): Promise<InstalledTrigger[]> {
  const { rows } = await db.raw<{ rows: InstalledTrigger[] }>(
    `select g.tgname as name, c.relname as "table",
       case when p.pronamespace = c.relnamespace then p.proname end as calls,
       concat_ws(' ', g.tgtype, g.tgenabled,
         case when g.tgconstraint <> 0 then 'constraint' end,
         case when g.tgdeferrable then 'deferrable' end,
         case when g.tginitdeferred then 'deferred' end,
         case when g.tgattr::text <> '' then 'columns' end,
         case when g.tgqual is not null then 'when' end,
         case when g.tgnargs > 0 then 'arguments' end) as traits
     from pg_trigger g join pg_class c on c.oid = g.tgrelid
     join pg_proc p on p.oid = g.tgfoid
     where c.relnamespace = current_schema()::regnamespace
       and not g.tgisinternal and starts_with(g.tgname, ?)`,
    [PREFIX]
  )
  return rows
}
