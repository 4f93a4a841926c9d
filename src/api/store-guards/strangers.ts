import type {
  MedusaNextFunction,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { PRIVACY_EVIDENCE_MODULE } from "../../modules/privacy_evidence"
import type { PrivacyEvidenceModuleService } from "../../modules/privacy_evidence/service"
import { readerOf } from "./credentials"
import { findRecords, hidePersonal } from "./hide-personal"
import { findOpenRecords } from "./open-records"
import { recordsAskedFor } from "./records"
import { databaseOf } from "./tombstones"

/**
 * Lets strangers see little: in what a store route answers, orders, completed
 * carts and their payments keep their shape and lose what is personal, unless
 * the reader is the customer they belong to or they are still fresh
 * (`store.guest_order_hours`). Those of erased customers lose it at once.
 *
 * Medusa takes an order's id for a password; ids stand in mails, URLs and
 * logs. Looks at what is sent instead of at routes, so that routes of other
 * plugins, and those to come, are covered as well.
 */
export function hideFromStrangers(
  req: MedusaStoreRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const send = res.json.bind(res)

  res.json = (body) => {
    // what is sent from here on, an error included, is sent as it is
    res.json = send
    const askedFor = recordsAskedFor(req)
    const { records, personal } = findRecords(body, askedFor)
    if (!personal) {
      return send(body)
    }
    openTo(req, records)
      .then((open) => send(hidePersonal(body, askedFor, open)))
      .catch(next)

    return res
  }
  next()
}

async function openTo(
  req: MedusaStoreRequest,
  records: readonly string[]
): Promise<ReadonlySet<string>> {
  const { store } = await req.scope
    .resolve<PrivacyEvidenceModuleService>(PRIVACY_EVIDENCE_MODULE)
    .getOptions()

  return findOpenRecords(databaseOf(req.scope), {
    records,
    reader: readerOf(req),
    guestHours: store.guest_order_hours,
  })
}
