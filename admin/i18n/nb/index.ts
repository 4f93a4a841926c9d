import { common } from "./common"
import { customer } from "./customer"
import { erase } from "./erase"
import { exportTexts } from "./export"
import { order } from "./order"
import { overview } from "./overview"
import { reasons } from "./reasons"

export const nb = {
  ...common,
  customer,
  erase,
  export: exportTexts,
  order,
  reasons,
}
