import { recipientDesk } from "../../recipients/desk"
import type { CategoryExercises } from "./stage"

/** What somebody left behind while they looked around. */
export const traces = {
  activity: async ({ shop, person, look, rows, exported }) => {
    exported("Searched", "Path", "MessageText")
    expect(rows("privacy_activity")).toMatchObject([{ kind: "search" }])
    expect(rows("notification")).toHaveLength(2)
    expect(person.archive.recipients).toEqual(
      expect.arrayContaining([
        { type: "analytics", name: "Analyseleverandører" },
      ])
    )
    look.gone("Searched", "Path", "MessageText")
    expect(await recipientDesk(shop).taskOf("analytics_vendor")).toMatchObject({
      type: "erasure",
      state: "pending",
    })
  },

  technical: async ({ look, rows, exported }) => {
    exported("DeviceIp", "DeviceBrowser", "DeviceTimeZone", "Region")
    expect(rows("privacy_activity")).toMatchObject([
      {
        os: "Linux",
        platform: "desktop",
        browser: "Firefox 140",
        time_zone: "Europe/Oslo",
        ip_network: "203.0.113.0/24",
      },
    ])
    look.stoodIn("DeviceIp", "order_change_action.details", "cart.metadata")
    look.gone("DeviceIp", "DeviceBrowser", "DeviceTimeZone", "Region")
  },
} satisfies CategoryExercises
