import { networkOf } from "../network-of"

describe("networkOf", () => {
  it.each([
    ["an IPv4 address", "203.0.113.7", "203.0.113.7"],
    ["IPv4 written as IPv6", "::ffff:203.0.113.7", "203.0.113.7"],
    ["the /64 of an IPv6 address", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["one written short", "2001:DB8::1", "2001:db8:0:0"],
    ["zeros before a group", "2001:0db8:0001:0002::", "2001:db8:1:2"],
    ["the machine itself", "::1", "0:0:0:0"],
    ["an address with its interface", "fe80::1%eth0", "fe80:0:0:0"],
    ["nothing", undefined, ""],
  ])("%s", (_, ip, network) => {
    expect(networkOf(ip)).toBe(network)
  })

  it("is the same for all addresses of one line", () => {
    expect(networkOf("2001:db8:1:2::1")).toBe(networkOf("2001:db8:1:2:ffff::9"))
    expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"))
  })
})
