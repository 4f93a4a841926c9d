import { common } from "./common"
import { customer } from "./customer"
import { dataMap } from "./data-map"
import { erase } from "./erase"
import { exportTexts } from "./export"
import { order } from "./order"
import { overview } from "./overview"
import { requests } from "./requests"
import { retention } from "./retention"
import { settings } from "./settings"

export const en = {
  ...common,
  customer,
  dataMap,
  erase,
  export: exportTexts,
  order,
  overview,
  requests,
  retention,
  settings,
}
