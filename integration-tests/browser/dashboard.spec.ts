import { letThemShop, type People } from "../support/browser/people"
import { type Desk, openDesk } from "../support/browser/desk"
import { customerJourney } from "./journeys/customer"
import { declarationsJourney } from "./journeys/declarations"
import { orderJourney } from "./journeys/order"
import { overviewJourney } from "./journeys/overview"
import { requestsJourney } from "./journeys/requests"
import { restrictionJourney } from "./journeys/restriction"
import { retentionJourney } from "./journeys/retention"
import { statesJourney } from "./journeys/states"

// the first page is bundled while somebody waits; a busy machine takes its time
jest.setTimeout(600_000)

// one shop and one browser for all: each takes long to start
describe("the dashboard", () => {
  let desk: Desk
  let people: People
  const at = () => ({ ...desk, people })

  beforeAll(async () => {
    desk = await openDesk()
    people = await letThemShop(desk.shop)
    await desk.logIn("officer")
  })

  afterAll(async () => {
    await desk?.leave()
  })

  describe("overview", () => overviewJourney(at))
  describe("requests", () => requestsJourney(at))
  describe("retention", () => retentionJourney(at))
  describe("customer", () => customerJourney(at))
  describe("restriction", () => restrictionJourney(at))
  describe("order", () => orderJourney(at))
  describe("declarations", () => declarationsJourney(at))
  describe("states", () => statesJourney(at))
})
