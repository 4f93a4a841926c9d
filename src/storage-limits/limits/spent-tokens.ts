import { heldCustomer, heldMailbox } from "../held"
import type { Exception, StorageLimit } from "../types"
import { CUTOFF } from "./cutoff"

const NEVER: readonly Exception[] = [
  {
    code: "legal_hold",
    where: `(${heldMailbox("t.entity_id")} or exists (
      select 1 from auth_identity login where login.id = t.auth_identity_id
        and ${heldCustomer("(login.app_metadata ->> 'customer_id')")}))`,
  },
]

/**
 * Reset tokens and verification codes that open nothing any more.
 *
 * The row of a verified address stays: where a shop asks for verification,
 * Medusa looks for it at every login, and without it the person would have to
 * verify again. Only the digest of the code goes.
 */
export const spentTokens: StorageLimit = {
  id: "spent_tokens",
  label: { en: "Spent tokens", nb: "Brukte og utløpte koder" },
  about: {
    en: "Expired password resets, requests for verification that nobody answered, and the digests of used verification codes; never the proof that an address was verified",
    nb: "Utløpte tilbakestillinger av passord, forespørsler om bekreftelse som ingen svarte på, og avtrykk av brukte bekreftelseskoder; aldri beviset for at en adresse er bekreftet",
  },
  age: { days: 7 },
  least: 1,
  parts: [
    {
      name: "auth_password_reset_token",
      table: "auth_password_reset_token",
      due: `t.expires_at < ${CUTOFF}`,
      never: NEVER,
    },
    {
      name: "auth_verification",
      table: "auth_verification",
      due: `t.verified_at is null and t.requested_at < ${CUTOFF}`,
      never: NEVER,
    },
    {
      name: "auth_verification_code",
      table: "auth_verification",
      due: `coalesce(t.verified_at < ${CUTOFF}, false)
        and t.provider_metadata ->> 'token_hash' is not null`,
      never: NEVER,
      set: "provider_metadata = t.provider_metadata - 'token_hash'",
    },
  ],
}
