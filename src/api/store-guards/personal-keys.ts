/** The same for every buyer, and most of what a storefront ever asks for. */
const CATALOG =
  /^(products?|variants?|regions?|collections?|categories|product_categor(y|ies))$/

/** Objects whose `code` opens a gift card or names a discount for one person. */
const CODED = new Set(["gift_cards", "gift_card", "promotions", "adjustments"])

const ADDRESS = /address(es)?$/

/** The country decides the tax and is too coarse to identify anyone. */
const ADDRESS_KEEPS = new Set([
  "id",
  "country_code",
  "created_at",
  "updated_at",
  "deleted_at",
])

/**
 * Words that mean the same behind another one: `customer_email`, and
 * `line_item_metadata`, which no model declares and Medusa sends all the same.
 * Free fields count as personal: nothing says what a shop puts there.
 */
const SPEAKING =
  /(^|_)(email|phone|first_name|last_name|full_name|company|company_name|metadata|notes?)$/

/**
 * Gateway data can hold anything, a reference leads to a gift card or an
 * account, a tracking number to the name on the parcel.
 */
const PERSONAL = new Set([
  "customer",
  "customer_id",
  "created_by",
  "requested_by",
  "context",
  "data",
  "reference_id",
  "tracking_number",
  "tracking_url",
  "label_url",
])

/** Whether everything under this key is the same for every buyer. */
export const isCatalog = (holder: string): boolean => CATALOG.test(holder)

/**
 * Which keys of one object strangers may not read.
 *
 * @param holder - the key the object stands under; of a list, the list's key
 */
export function personalIn(
  holder: string,
  object: object
): (key: string) => boolean {
  if (ADDRESS.test(holder) || "address_1" in object) {
    return (key) => !ADDRESS_KEEPS.has(key)
  }
  const coded = CODED.has(holder)

  return (key) =>
    PERSONAL.has(key) || SPEAKING.test(key) || (coded && key === "code")
}
