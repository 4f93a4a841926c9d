import type { HttpTypes } from "@medusajs/framework/types"
import type { Shop } from "../setup"

/**
 * A campaign that counts uses per person, and so keeps a list of them:
 * `customer_email` fills it with mailboxes, `customer_id` with ids.
 */
export const createCampaign = async (
  { admin }: Shop,
  attribute: "customer_email" | "customer_id",
  overrides: Partial<HttpTypes.AdminCreateCampaign> = {}
): Promise<HttpTypes.AdminCampaign> => {
  const { campaign } = await admin.post<HttpTypes.AdminCampaignResponse>(
    "/admin/campaigns",
    {
      name: `En gang per ${attribute}`,
      campaign_identifier: `${attribute}-${Date.now().toString(36)}`,
      budget: { type: "use_by_attribute", attribute, limit: 10 },
      ...overrides,
    }
  )

  return campaign
}
