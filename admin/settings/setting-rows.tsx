import { SectionRow } from "@medusajs/dashboard/components"
import { useTexts } from "../lib/use-texts"
import type { Settings } from "./answers"

/** Each option with its value, in the words of people. */
export const SettingRows = ({ settings }: { settings: Settings }) => {
  const { t, known, number, country, dayOfYear } = useTexts()
  const { retention, access, evidence, controller } = settings
  const unset = t("settings.notSet")
  const yesNo = (yes: boolean) => t(yes ? "settings.yes" : "settings.no")
  const rows: [string, string][] = [
    [
      "controller",
      controller
        ? [controller.name, controller.organization_number]
            .filter(Boolean)
            .join(", ")
        : t("settings.controllerMissing"),
    ],
    ["country", retention.country ? country(retention.country) : unset],
    [
      "year",
      retention.fiscal_year_end ? dayOfYear(retention.fiscal_year_end) : unset,
    ],
    ["zone", retention.time_zone ?? unset],
    [
      "address",
      known(
        `settings.addresses.${retention.delivery_address}`,
        retention.delivery_address
      ),
    ],
    ["recordKeys", retention.record_keys.join(", ") || t("states.none")],
    ["coolingOff", number(settings.erasure.cooling_off_hours)],
    ["archive", number(settings.archive.expires_after_hours)],
    ["guests", number(settings.store.guest_order_hours)],
    [
      "officers",
      access.officers === 0
        ? t("settings.officersAll")
        : t("settings.officersCount", {
            count: access.officers,
            officers: number(access.officers),
          }),
    ],
    ["fourEyes", yesNo(access.four_eyes)],
    ["mfa", known(`settings.mfas.${access.require_mfa}`, access.require_mfa)],
    ["backups", number(evidence.backup_days)],
    ["tombstones", yesNo(evidence.tombstone_files)],
    [
      "keys",
      t("settings.keysCount", {
        count: settings.secrets,
        keys: number(settings.secrets),
      }),
    ],
    ["tables", settings.personal_data.join(", ") || t("states.none")],
  ]

  return rows.map(([name, value]) => (
    <SectionRow key={name} title={t(`settings.${name}`)} value={value} />
  ))
}
