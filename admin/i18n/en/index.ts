import { common } from "./common"
import { customer } from "./customer"
import { dataMap } from "./data-map"
import { erase } from "./erase"
import { exportTexts } from "./export"
import { notices } from "./notices"
import { order } from "./order"
import { overview } from "./overview"
import { purposes } from "./purposes"
import { recipients } from "./recipients"
import { requests } from "./requests"
import { retention } from "./retention"
import { settings } from "./settings"

export const en = {
  ...common,
  customer,
  dataMap,
  erase,
  export: exportTexts,
  notices,
  order,
  overview,
  purposes,
  recipients,
  requests,
  retention,
  settings,
}
