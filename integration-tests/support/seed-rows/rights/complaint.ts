import { requestDesk } from "../../requests/desk"
import { askAndWait, fileFor, mailTo } from "../desk"
import type { Exercises } from "../stage"
import type { RIGHTS } from "../rows/rights"

/** Where to go with it. */
export const complaint = {
  complaint: async ({ shop, ola }) => {
    const link = "https://www.datatilsynet.no"
    const { id } = await fileFor(shop, ola, {
      type: "restriction",
      ground: "unlawful",
    })
    await requestDesk(shop.admin).step(id, "refuse", {
      reason: "no_ground",
    })
    await askAndWait(shop, ola, {
      type: "objection",
      purpose_ids: ["monitoring"],
    })
    const { password } = ola
    await askAndWait(shop, ola, { type: "access", password })
    await askAndWait(shop, ola, { type: "erasure", password })
    for (const template of ["refused", "completed", "ready", "erased"]) {
      const { text, html } = await mailTo(shop, ola, template)
      expect([template, text]).toEqual([
        template,
        expect.stringMatching(/klage til Datatilsynet/),
      ])
      expect(text).toContain(link)
      expect(html).toContain(link)
    }
  },
} satisfies Exercises<typeof RIGHTS>
