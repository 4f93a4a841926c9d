/** The shop could not be loaded: its configuration or database is not in order. */
export class ShopNotOpened extends Error {
  override readonly name = "ShopNotOpened"
}
