import type { MedusaContainer } from "@medusajs/framework/types"
import { searchResidue } from "../residual-scan/search-residue"

/** Takes up the searches that a crash, or a restart, has left. */
export default async function searchResidueJob(
  container: MedusaContainer
): Promise<void> {
  await searchResidue(container)
}

export const config = {
  name: "privacy-search-residue",
  schedule: "*/5 * * * *",
}
