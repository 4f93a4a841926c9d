import { choices } from "./choices"
import { common } from "./common"
import { customer } from "./customer"
import { dataMap } from "./data-map"
import { disclosures } from "./disclosures"
import { erase } from "./erase"
import { exportTexts } from "./export"
import { notices } from "./notices"
import { order } from "./order"
import { overview } from "./overview"
import { purposes } from "./purposes"
import { recipients } from "./recipients"
import { requests } from "./requests"
import { restriction } from "./restriction"
import { retention } from "./retention"
import { settings } from "./settings"

export const en = {
  ...common,
  choices,
  customer,
  dataMap,
  disclosures,
  erase,
  export: exportTexts,
  notices,
  order,
  overview,
  purposes,
  recipients,
  requests,
  restriction,
  retention,
  settings,
}
