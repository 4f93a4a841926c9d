import type { ColumnRule } from "../../types"

/**
 * Metadata of an accounting record: the keys that the shop names in
 * `retention.record_keys` (an organization number, an accounting id) stay while
 * the record is locked, everything else goes.
 */
export function recordMetadata(why: string): ColumnRule {
  return {
    category: "orders",
    treatment: "scrub",
    keepRecordKeys: true,
    why,
  }
}

/** Metadata that no record needs: anything may stand in it. */
export function looseMetadata(
  why: string,
  category: ColumnRule["category"] = "orders"
): ColumnRule {
  return { category, treatment: "clear", why }
}

/**
 * A column that says who acted. Staff ids stay, they are not the customer's;
 * a customer's own id leads from the row to the person.
 */
export function actor(column: string, why: string): ColumnRule {
  return {
    category: "activity",
    source: "observed",
    treatment: "clear",
    whileLocked: "keep",
    onlyWhere: `starts_with(t.${column}, 'cus_')`,
    why,
  }
}

/**
 * SQL: the code is none that everybody can use. Either its promotion lets in
 * people by customer number or e-mail address, or no promotion carries the code
 * (any more).
 */
export function personalCode(promotionId: string, code: string): string {
  return `not exists (
    select 1 from promotion p
    where p.id = ${promotionId} and p.code = ${code} and not exists (
      select 1 from promotion_promotion_rule link
      join promotion_rule rule on rule.id = link.promotion_rule_id
      join promotion_rule_value v on v.promotion_rule_id = rule.id
      where link.promotion_id = p.id and rule.operator in ('eq', 'in')
        and (starts_with(v.value, 'cus_') or v.value like '%@%')
    )
  )`
}

/**
 * SQL: the line's text is not the catalogue's own. Custom lines and
 * personalized products can carry a name in it.
 */
export function personalizedLine(line: string): string {
  return `(${line}.product_id is null
    or (${line}.title is distinct from ${line}.product_title
      and ${line}.title is distinct from ${line}.variant_title))`
}
