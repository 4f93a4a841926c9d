import { definePersonalData } from "../../define-personal-data"
import { goesWithRow } from "../column-sets"
import { TIMES } from "./common"

export const accountActivity = definePersonalData({
  table: "privacy_account_activity",
  module: "privacy",
  label: { en: "Last login", nb: "Siste innlogging" },
  category: "activity",
  purposes: ["customer_relation"],
  source: "observed",
  reach: [{ column: "t.customer_id", in: "customer" }],
  rows: "delete",
  why: "Tells accounts in use from those nobody uses; without the account it tells nothing",
  columns: {
    customer_id: goesWithRow("account", "Says whose login it was"),
    last_login_at: goesWithRow(
      "activity",
      "When you last logged in, so that accounts nobody uses can be deleted"
    ),
    warned_at: goesWithRow(
      "communication",
      "When you were told that your account would end"
    ),
  },
  notPersonal: ["id", ...TIMES],
})
