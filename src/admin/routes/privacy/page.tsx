import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { crumb } from "../../../../admin/components/crumb"

export { OverviewPage as default } from "../../../../admin/overview/overview-page"

export const config = defineRouteConfig({
  label: "menu.privacy",
  icon: ShieldCheck,
  translationNs: "privacy",
})

export const handle = crumb("menu.privacy")
