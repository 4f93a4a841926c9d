import { type BootedShop, bootShop } from "../shop/boot"
import { RESULT } from "./time-query-graph"

/** Boots the shop, measures one number, prints it for the parent and ends. */
export function runChild(
  measure: (shop: BootedShop, ...args: string[]) => Promise<number>
): void {
  const main = async () => {
    const shop = await bootShop(process.env.DATABASE_URL ?? "")
    const result = await measure(shop, ...process.argv.slice(2))
    console.log(`${RESULT} ${result}`)
  }
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    }
  )
}
