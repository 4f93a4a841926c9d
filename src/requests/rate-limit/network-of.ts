import { isIPv6 } from "node:net"

/** Groups of an IPv6 address that name a network: one line's, as a rule. */
const NETWORK_GROUPS = 4

/**
 * What counts as one caller: an IPv4 address, or the /64 an IPv6 address is in,
 * since one line has 2^64 of those.
 *
 * @example
 * networkOf("::ffff:203.0.113.7") // "203.0.113.7"
 * networkOf("2001:db8:1:2::3") // "2001:db8:1:2"
 */
export function networkOf(ip: string | undefined): string {
  const address = (ip ?? "").replace(/^::ffff:(?=\d+\.)/i, "")
  return isIPv6(address)
    ? groupsOf(address).slice(0, NETWORK_GROUPS).join(":")
    : address
}

/** The eight groups of an IPv6 address, without leading zeros. */
export function groupsOf(address: string): string[] {
  const [bare = ""] = address.toLowerCase().split("%")
  const [head = "", tail] = bare.split("::")
  const before = head.split(":").filter(Boolean)
  const after = (tail ?? "").split(":").filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  const zeros = Array<string>(Math.max(0, missing)).fill("0")

  return [...before, ...zeros, ...after].map((group) =>
    group.replace(/^0+(?=.)/, "")
  )
}
