import { common } from "./common"
import { customer } from "./customer"
import { erase } from "./erase"
import { exportTexts } from "./export"
import { reasons } from "./reasons"

export const nb = { ...common, customer, erase, export: exportTexts, reasons }
