import { defineRouteConfig } from "@medusajs/admin-sdk"
import { crumb } from "../../../../../admin/components/crumb"

export { SettingsPage as default } from "../../../../../admin/settings/settings-page"

export const config = defineRouteConfig({
  label: "menu.privacy",
  translationNs: "privacy",
})

export const handle = crumb("menu.privacy")
