import { lookup } from "node:dns"
import { BlockList, isIP, type LookupFunction } from "node:net"

/** Networks that are nobody's out there: this machine, and those beside it. */
const PRIVATE = new BlockList()

for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  PRIVATE.addSubnet(network, bits, "ipv4")
}
for (const [network, bits] of [
  ["::", 96],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  PRIVATE.addSubnet(network, bits, "ipv6")
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/**
 * Whether an IP address is on this machine or in a private network. An IPv4
 * address inside an IPv6 one counts as what it is.
 *
 * @example
 * isPrivateAddress("169.254.169.254") // true
 */
export function isPrivateAddress(address: string): boolean {
  const inner = MAPPED.exec(address)?.[1] ?? address
  const family = isIP(inner)

  return family === 0 || PRIVATE.check(inner, family === 6 ? "ipv6" : "ipv4")
}

/** Hosts to which plain http may go. */
export const LOCAL_HOSTS: readonly string[] = [
  "localhost",
  "127.0.0.1",
  "[::1]",
]

/** Refuses to connect to a private address. */
export class AddressRefused extends Error {
  readonly code = "address_refused"
}

/**
 * Looks a host up and refuses it when any of its addresses is private. The
 * connection goes to what was checked: a name that changes its mind in between
 * gains nothing.
 */
export const lookUpPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) {
      callback(error ?? new AddressRefused(), "", 0)
    } else if (addresses.some(({ address }) => isPrivateAddress(address))) {
      callback(new AddressRefused(), "", 0)
    } else if (options.all) {
      callback(null, addresses)
    } else {
      callback(null, first.address, first.family)
    }
  })
}
