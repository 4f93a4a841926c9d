/** Gives a shop the recording mail service; `medusa-config.ts` reads it. */
export const WITH_MAIL = { PRIVACY_TEST_MAIL: "true" }

/** The same for a shop in a process of its own, which writes to a file. */
export const mailFile = (path: string) => ({
  ...WITH_MAIL,
  PRIVACY_TEST_MAIL_FILE: path,
})
