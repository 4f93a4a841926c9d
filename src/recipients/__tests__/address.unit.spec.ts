import { isPrivateAddress } from "../webhook/address"

describe("private addresses", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::a00:1",
    "no address",
  ])("%s is one", (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each(["93.184.216.34", "172.32.0.1", "2606:4700::1", "::ffff:8.8.8.8"])(
    "%s is none",
    (address) => {
      expect(isPrivateAddress(address)).toBe(false)
    }
  )
})
