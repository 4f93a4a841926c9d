import type { FreeTable } from "../../types"
import { catalogueTables } from "./catalogue"
import { deliveryTables } from "./delivery"
import { engineTables } from "./engine"
import { indexCopyTables } from "./index-copies"
import { priceTables } from "./prices"
import { privacyTables } from "./privacy"
import { productTables } from "./products"
import { purposeTables } from "./purposes"
import { shopTables } from "./shop"
import { staffTables } from "./staff"
import { stockTables } from "./stock"

/** Tables of Medusa that hold nothing about customers. */
export const freeTables: readonly FreeTable[] = [
  ...productTables,
  ...catalogueTables,
  ...stockTables,
  ...deliveryTables,
  ...priceTables,
  ...shopTables,
  ...staffTables,
  ...engineTables,
  ...indexCopyTables,
  ...privacyTables,
  ...purposeTables,
]
