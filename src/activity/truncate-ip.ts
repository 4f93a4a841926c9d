import { isIPv4, isIPv6 } from "node:net"
import { groupsOf } from "../requests/rate-limit/network-of"

const KEPT = { v4: 3, v6: 3 } as const

/**
 * Cuts an address down to a network that many people share: the /24 of an IPv4
 * address, the /48 of an IPv6 one. Null for anything else.
 *
 * @example
 * truncateIp("203.0.113.7") // "203.0.113.0/24"
 * truncateIp("2001:db8:1:2::3") // "2001:db8:1::/48"
 */
export function truncateIp(ip: string | undefined): string | null {
  const address = (ip ?? "").replace(/^::ffff:(?=\d+\.)/i, "")
  if (isIPv4(address)) {
    return `${address.split(".").slice(0, KEPT.v4).join(".")}.0/24`
  }
  return isIPv6(address)
    ? `${groupsOf(address).slice(0, KEPT.v6).join(":")}::/48`
    : null
}
