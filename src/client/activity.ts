import type { Fetcher } from "./sdk"
import type { ActivityAnswer, NewActivity } from "./activity-types"

/** What a logged-in customer does in the shop, if they want it remembered. */
export const activity = ({ json }: Fetcher) => ({
  /**
   * Records at most a hundred events. `accepted` is 0 with `reason: "declined"`
   * where the customer did not consent: stop then, and ask
   * `preferences.isAllowed` before you begin again.
   *
   * @example
   * const { accepted } = await privacy.activity.record({
   *   events: [
   *     {
   *       kind: "view",
   *       name: "product_viewed",
   *       product_id: product.id,
   *       path: location.pathname,
   *       channel: "web",
   *       occurred_at: new Date().toISOString(),
   *     },
   *   ],
   *   device: { language: navigator.language, time_zone: "Europe/Oslo" },
   * })
   */
  record: (body: NewActivity) =>
    json<ActivityAnswer>("/store/privacy/activity", { method: "POST", body }),
})
