/**
 * A promotion is personal when the rules that let people in name one person. A
 * person can be named by id, by e-mail address or both: what counts is the
 * mailbox. Values that staff removed do not count, and those replaced by earlier
 * erasures name nobody.
 */

/** Rules that let in whom they name; `ne` names whom they shut out. */
const LETS_IN = "rule.operator in ('eq', 'in')"

const namesOnePerson = (ruleIds: string): string =>
  `(select count(distinct lower(btrim(coalesce(c.email, v.value))))
    from promotion_rule_value v
    join promotion_rule rule on rule.id = v.promotion_rule_id
    left join customer c on c.id = v.value
    where v.promotion_rule_id in (${ruleIds}) and ${LETS_IN} and v.deleted_at is null
      and (c.id is not null or v.value like '%@%')) = 1`

/** Over `r`, a value that names the subject: its rule names nobody else. */
export const RULE_NAMES_SUBJECT_ONLY = `r.deleted_at is null
  and exists (select 1 from promotion_rule rule where rule.id = r.promotion_rule_id and ${LETS_IN})
  and ${namesOnePerson("r.promotion_rule_id")}`

/** Over `r`, the link of such a rule: no other rule names anybody else. */
export const PROMOTION_NAMES_SUBJECT_ONLY = namesOnePerson(
  "select link.promotion_rule_id from promotion_promotion_rule link where link.promotion_id = r.promotion_id"
)
