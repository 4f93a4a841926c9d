import { me } from "../../canary"
import { ageOrder } from "../../canary/age-order"
import { openReleaseDesk } from "../../release/desk"
import type { CategoryExercises } from "./stage"

/** Who somebody is, and how they are reached. */
export const identity = {
  name: async ({ shop, person, look, exported, sold }) => {
    exported("FirstName", "LastName", "ReviewAuthor", "HomeFirstName")
    look.stoodIn(
      "PersonalShipFirstName",
      "order_address.first_name",
      "cart_address.first_name",
      "fulfillment_address.first_name"
    )
    look.gone(
      ...["FirstName", "LastName", "ProfileCompany", "HomeFirstName"],
      ...["OwnCartShipLastName", "ReviewAuthor"],
      // nothing was sent, so there is no sales document
      ...["CardBillFirstName", "CardShipLastName"]
    )
    const names = ["PersonalBillFirstName", "FourYearsBillFirstName"]
    look.keptOnlyIn("order_address.first_name", ...names)

    // the lock ends
    await ageOrder(shop.db, sold(), 9)
    const desk = openReleaseDesk(shop, me(person.life), shop.container)
    await desk.keepUp()
    expect((await desk.sweep({ dry_run: false })).released).toBe(1)
    expect(await desk.personal(sold())).toMatchObject({
      first_name: null,
      address_1: null,
    })
  },

  address: async ({ look, exported }) => {
    exported("HomeLine1", "PersonalBillLine1", "PersonalShipPostal")
    look.keptOnlyIn(
      "order_address.address_1",
      ...["PersonalBillLine1", "PersonalShipLine1", "FourYearsBillLine1"]
    )
    // after three and a half years the place of delivery alone
    look.keptOnlyIn("order_address.city", "FourYearsCorrectedCity")
    look.gone(
      "FourYearsCorrectedLine1",
      // typed at checkout and corrected: a row nothing points at
      ...["FourYearsShipLine1", "FourYearsShipCity"],
      ...["HomeLine1", "HomeName", "OwnCartBillLine1", "CardShipLine1"]
    )
  },

  phone: async ({ look, exported }) => {
    exported("Phone", "PersonalBillPhone", "HomePhone", "SmsTo")
    look.stoodIn("Phone", "customer.phone", "payment_session.context")
    look.stoodIn("SmsTo", "notification.to")
    look.gone("Phone", "PersonalBillPhone", "PersonalShipPhone")
    look.gone("HomePhone", "OwnCartShipPhone", "FourYearsBillPhone")
    look.gone("SmsTo")
  },

  email: async ({ shop, person, look, exported }) => {
    exported("Mail", "OtherMail")
    look.stoodIn(
      "Mail",
      ...["customer.email", "order.email", "cart.email"],
      ...["provider_identity.entity_id", "account_holder.email"],
      ...["notification.to", "order_change_action.details"],
      "promotion_campaign_budget_usage.attribute_value"
    )
    // a claim on an order whose address was corrected makes a guest of it
    look.stoodIn("OtherMail", "order.email", "customer.email")
    look.gone("Mail", "OtherMail")
    const orders = await shop.db("order").pluck("email")
    expect(new Set(orders)).toEqual(new Set([null]))
    const { email } = await shop
      .db("customer")
      .where({ id: me(person.life).id })
      .first()
    expect(email).toMatch(/@erased\.invalid$/)
  },
} satisfies CategoryExercises
