import { common } from "./common"
import { customer } from "./customer"
import { erase } from "./erase"
import { exportTexts } from "./export"

export const en = { ...common, customer, erase, export: exportTexts }
