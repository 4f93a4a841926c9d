import { truncateIp } from "../truncate-ip"

describe("truncateIp", () => {
  it.each([
    ["the /24 of an IPv4 address", "203.0.113.7", "203.0.113.0/24"],
    ["IPv4 written as IPv6", "::ffff:203.0.113.7", "203.0.113.0/24"],
    ["the /48 of an IPv6 address", "2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"],
    ["one written short", "2001:DB8::1", "2001:db8:0::/48"],
    ["the machine itself", "::1", "0:0:0::/48"],
    ["what is no address", "jane@example.com", null],
    ["nothing", undefined, null],
  ])("%s", (_, ip, network) => {
    expect(truncateIp(ip)).toBe(network)
  })
})
