import { definePersonalData } from "../../define-personal-data"
import { goesWithRow } from "../column-sets"
import { TIMES } from "./common"

const DEVICE = "A fact about the device you used"

/** Postgres keeps it in parts, one a month; here, as to SQL, it is one table. */
export const activity = definePersonalData({
  table: "privacy_activity",
  module: "privacy",
  label: {
    en: "What you did in the shop",
    nb: "Det du har gjort i butikken",
    nn: "Det du har gjort i butikken",
  },
  category: "activity",
  purposes: ["activity"],
  source: "observed",
  reach: [{ column: "t.customer_id", in: "customer" }],
  rows: "delete",
  firstStage: "true",
  why: "Recorded because you agreed to it; without you it has no use",
  columns: {
    customer_id: goesWithRow("account", "Says who did it"),
    name: goesWithRow("activity", "What you did, or searched for"),
    path: goesWithRow("activity", "The page you were on"),
    product_id: goesWithRow("activity", "The product it was about"),
    occurred_at: goesWithRow("activity", "When you did it"),
    ip_network: goesWithRow(
      "technical",
      "The network you came from, without the end of your address"
    ),
    browser: goesWithRow("technical", DEVICE),
    os: goesWithRow("technical", DEVICE),
    platform: goesWithRow("technical", DEVICE),
    time_zone: goesWithRow("technical", DEVICE),
    language: goesWithRow("technical", DEVICE),
    country: goesWithRow("technical", "The country you were in"),
    region: goesWithRow("technical", "The region you were in"),
  },
  notPersonal: ["id", "kind", "channel", ...TIMES],
})
