import type { Limit } from "./types"

const MINUTE = 60
const HOUR = 3600

/** What one caller may ask for without logging in. */
export const asksOfGuest = (network: string, email: string): Limit[] => [
  { name: "guest_asks", of: network, most: 30, seconds: HOUR },
  // by one caller: says nothing of what others asked for the same address
  {
    name: "guest_asks_for",
    of: JSON.stringify([network, email]),
    most: 5,
    seconds: HOUR,
  },
]

/** What all guests together may ask for. */
export const asksOfAll = (perMinute: number): Limit[] => [
  { name: "guest_asks_of_all", of: "shop", most: perMinute, seconds: MINUTE },
]

/**
 * Codes mailed to one address, whoever asks for them without logging in. Never answered with a refusal:
 * it would tell a stranger that somebody else asked. A short time, since it is
 * also how long a stranger can keep the address from getting a new code.
 */
export const mailsTo = (email: string): Limit[] => [
  { name: "codes_mailed", of: email, most: 10, seconds: 15 * MINUTE },
]

/** Codes for one account. */
export const codesOfCustomer = (customerId: string): Limit[] => [
  { name: "account_codes", of: customerId, most: 5, seconds: HOUR },
]

/**
 * One link of one mail. By token and not by caller: a storefront's server
 * passes everybody's on, and nobody guesses 256 bits.
 */
export const unsubscribesOf = (token: string): Limit[] => [
  { name: "unsubscribes", of: token, most: 60, seconds: HOUR },
]

/** Batches of activity from one account. */
export const activityOf = (customerId: string): Limit[] => [
  { name: "activity", of: customerId, most: 60, seconds: MINUTE },
]

/** Codes and passwords one caller may try. */
export const triesFrom = (network: string): Limit[] => [
  { name: "tries", of: network, most: 20, seconds: HOUR },
]

/** Passwords tried for one account, from wherever. */
export const passwordsOf = (customerId: string): Limit[] => [
  { name: "passwords", of: customerId, most: 10, seconds: HOUR },
]
