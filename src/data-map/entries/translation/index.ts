import type { PersonalData } from "../../types"
import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"
import { hasNoMembers } from "../customer/customer-group"

/** Of what Medusa translates, only names of customer groups can name a person. */
const translation = definePersonalData({
  table: "translation",
  module: "translation",
  label: {
    en: "Translated names of customer groups",
    nb: "Oversatte navn på kundegrupper",
  },
  category: "account",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [{ column: "t.reference_id", in: "customer_group" }],
  rows: "delete",
  deleteWhere: hasNoMembers("t.reference_id"),
  why: "The name of a group made for one person goes in every language; names of larger groups stay",
  columns: {
    translations: {
      ...goesWithRow("account", "The group's name in another language"),
      onlyWhere: hasNoMembers("t.reference_id"),
    },
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "reference_id",
    "reference",
    "locale_code",
    "translated_field_count",
  ],
  optional: true,
})

/** Translated names. */
export const translationEntries: readonly PersonalData[] = [translation]
