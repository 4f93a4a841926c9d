import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"

export { OverviewPage as default } from "../../../../admin/overview/overview-page"

export const config = defineRouteConfig({
  label: "menu.privacy",
  icon: ShieldCheck,
  translationNs: "privacy",
})
