import { VERSION_IN_FORCE } from "../notice/in-force"

/**
 * SQL over `c`, an entry of the ledger: the version of the privacy notice in
 * force then, and whether a newer one is now. Whoever consented before the shop
 * had published any has not read the one there is.
 */
export const NOTICE_OF = `c.notice_version,
  coalesce(c.given and ${VERSION_IN_FORCE} > coalesce(c.notice_version, 0),
    false) as notice_changed`
