import { Modules } from "@medusajs/framework/utils"
import { anEvent, DEVICE, tellActivity } from "../choices/activity"
import { consentTo } from "../choices/desk"
import {
  addAddress,
  addAddressByStaff,
  createGroup,
  deleteAddress,
  enrollMfa,
  logIn,
  markedAddress,
  openSession,
  register,
  requestPasswordReset,
  requestVerification,
  updateCustomerByStaff,
  updateProfile,
} from "../shop"
import { me, type Action, type Life } from "./life"

/** Secrets go to subscribers only, so a subscriber writes them down. */
const listen = ({ shop, issued }: Life, event: string, key: string) => {
  shop.container
    .resolve(Modules.EVENT_BUS)
    .subscribe(event, async ({ data }: { data: unknown }) => {
      issued.push(String((data as Record<string, unknown>)[key]))
    })
}

/** Signing up, signing in, and what belongs to the profile. */
export const accountLife: readonly Action[] = [
  {
    name: "register",
    run: async (life) => {
      listen(life, "auth.password_reset", "token")
      listen(life, "auth.verification_requested", "code")
      life.account = await register(life.shop, life.person)
    },
  },
  {
    name: "log in again",
    run: async (life) => {
      life.account = { ...me(life), token: await logIn(life.shop, life.person) }
    },
  },
  {
    name: "open a session",
    run: (life) => openSession(life.shop, me(life)),
  },
  {
    name: "update the profile, metadata included",
    run: (life) =>
      updateProfile(life.shop, me(life), {
        company_name: life.words.plant("ProfileCompany"),
        metadata: { size: life.words.plant("ProfileMetadata") },
      }),
  },
  {
    name: "agree to a history, and look around",
    run: async (life) => {
      const { shop, words } = life
      await consentTo(shop, me(life), "activity")
      await tellActivity(shop, me(life), {
        events: [
          anEvent({
            kind: "search",
            name: words.plant("Searched"),
            path: `/results/${words.plant("Path")}`,
          }),
        ],
        device: { ...DEVICE, region: words.plant("Region") },
      })
    },
  },
  {
    name: "save an address",
    run: (life) =>
      addAddress(life.shop, me(life), {
        ...life.words.plantAll(markedAddress(life.words.mark, "Home")),
        address_name: life.words.plant("HomeName"),
      }),
  },
  {
    name: "save an address and delete it",
    run: async (life) => {
      const { shop } = life
      await deleteAddress(shop, me(life), await addAddress(shop, me(life)))
    },
  },
  {
    name: "address saved by staff",
    run: (life) =>
      addAddressByStaff(life.shop, me(life), {
        ...life.words.plantAll(markedAddress(life.words.mark, "Cabin")),
        address_name: life.words.plant("CabinName"),
      }),
  },
  {
    name: "profile updated by staff",
    run: (life) =>
      updateCustomerByStaff(life.shop, me(life), {
        phone: life.words.plant("CorrectedPhone"),
      }),
  },
  {
    name: "ask for a new password",
    run: (life) => requestPasswordReset(life.shop, life.person),
  },
  {
    name: "ask for proof of the mailbox",
    run: (life) =>
      requestVerification(life.shop, me(life), {
        metadata: { page: life.words.plant("VerificationMetadata") },
      }),
  },
  {
    name: "second factor, and a login with it",
    run: async (life) => {
      const { secret, recoveryCodes } = await enrollMfa(life.shop, me(life), {
        label: life.words.plant("MfaLabel"),
        metadata: { device: life.words.plant("MfaMetadata") },
      })
      const token = await logIn(life.shop, {
        ...life.person,
        mfaSecret: secret,
      })
      life.issued.push(secret, ...recoveryCodes, me(life).token, token)
      life.account = { ...me(life), token }
    },
  },
  {
    name: "customer group of one",
    run: (life) =>
      createGroup(
        life.shop,
        {
          name: life.words.plant("GroupName"),
          metadata: { why: life.words.plant("GroupMetadata") },
        },
        [me(life)]
      ),
  },
  {
    name: "customer group of many",
    run: (life) =>
      createGroup(life.shop, { name: "Stamkunder" }, [
        me(life),
        life.neighbour,
      ]),
  },
]
