import { STAFF } from "../../integration-tests/support/privacy/open-test-shop"
import { connect } from "../../integration-tests/support/shop"
import { atMostTimes, type Measured, type Workshop } from "../bench"
import { fillRequests } from "../fixtures/requests"
import { TEMPLATE } from "../fixtures/template"
import { ratioInterval } from "../interval"
import { medians, pairs, timed } from "../measure"
import { SHOP } from "../shop/boot"
import { at } from "../shop/on-a-copy"
import { serveShop, type ServingShop } from "../shop/serve-shop"

const MANY = "many_requests"
const FEW = "few_requests"

const FEW_REQUESTS = 100

const ROUNDS = 300

/**
 * What the dashboard waits for when the list of requests is opened; the total
 * comes when it comes.
 */
const FIRST_PAGE = "/admin/privacy/requests?limit=20&offset=0&with_count=false"

/**
 * The list of requests over HTTP, in a shop with many of them, against the
 * same list in a shop with a hundred: each in a process of its own.
 */
export async function benchRequests(workshop: Workshop): Promise<Measured[]> {
  const { databases, scaled } = workshop
  const many = scaled(100_000)
  const shops: ServingShop[] = []
  const open = async (name: string, count: number) => {
    await databases.create(name, TEMPLATE)
    await at(workshop, name, ({ knex }) => fillRequests(knex, count))
    const shop = await serveShop(SHOP, databases.url(name))
    shops.push(shop)
    const { admin } = await connect(shop.baseUrl, STAFF)

    return () => timed(() => admin.get(FIRST_PAGE))
  }
  try {
    const ours = await open(MANY, many)
    const floor = await open(FEW, FEW_REQUESTS)
    // code and plans are warm before anything counts
    await pairs(ROUNDS / 5, ours, floor)
    const counted = await pairs(ROUNDS, ours, floor)

    return [
      {
        ...atMostTimes(1.5, {
          what: `The list of ${many} requests`,
          against: `a list of ${FEW_REQUESTS}`,
          ...medians(counted),
          on: `${ROUNDS} pairs over HTTP`,
        }),
        interval: ratioInterval(counted),
      },
    ]
  } finally {
    for (const shop of shops) {
      await shop.stop()
    }
    await databases.drop(MANY)
    await databases.drop(FEW)
  }
}
