import type { Workshop } from "../bench"
import { type PrivacyAt, privacyAt } from "./privacy-at"

const COPY = "copy"

/**
 * Works on a copy of a database that is thrown away afterwards, written out to
 * disk before the work begins.
 */
export async function onACopy(
  workshop: Workshop,
  name: string,
  work: (at: PrivacyAt) => Promise<number>
): Promise<number> {
  const { databases } = workshop
  await databases.create(COPY, name)
  try {
    await databases.settle()
    return await at(workshop, COPY, work)
  } finally {
    await databases.drop(COPY)
  }
}

/** Works on a database, and lets go of it. */
export async function at<T>(
  { databases, shop }: Workshop,
  name: string,
  work: (at: PrivacyAt) => Promise<T>
): Promise<T> {
  const there = await privacyAt(shop, databases.url(name))
  try {
    return await work(there)
  } finally {
    await there.close()
  }
}
