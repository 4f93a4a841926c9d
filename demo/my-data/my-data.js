import { privacyClient } from "/client/index"
import {
  attempt,
  byId,
  currentLocale,
  fill,
  make,
  say,
  switchLanguage,
  text,
  write,
} from "/page.js"
import { requestItem } from "/request.js"
import { createSdk } from "/sdk.js"

const sdk = createSdk(await (await fetch("/config.json")).json())
const privacy = privacyClient(sdk)

let isLoggedIn = false
/** The guest's request that codes are mailed for. */
let guestRequestId
let lookAgain

const valuesOf = (form) =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, value.trim()])
  )

/** Runs a form's step without leaving the page. */
const onSubmit = (id, work, wrong) =>
  byId(id).addEventListener("submit", (event) => {
    event.preventDefault()
    const { submitter: button } = event
    void attempt(button, () => work(valuesOf(event.target), button), wrong)
  })

async function save(response, type) {
  const url = URL.createObjectURL(await response.blob())
  make("a", "", {
    href: url,
    download: `${type ?? "personal-data"}.zip`,
  }).click()
  URL.revokeObjectURL(url)
  say(text().done)
}

// logged-in customers

async function showRequests() {
  clearTimeout(lookAgain)
  const { privacy_requests } = await privacy.requests.list()
  byId("nothing").hidden = privacy_requests.length > 0
  byId("requests").replaceChildren(
    ...privacy_requests.map((request) =>
      requestItem(request, { download: askForCode, cancel: takeBack })
    )
  )
  const isMoving = privacy_requests.some(({ status }) =>
    ["verified", "in_progress"].includes(status)
  )
  if (isMoving) {
    lookAgain = setTimeout(() => attempt(null, showRequests), 1500)
  }
}

function showWho() {
  byId("entrance").hidden = isLoggedIn
  byId("guest-entrance").hidden = isLoggedIn
  byId("account").hidden = !isLoggedIn
  byId("new-request").hidden = !isLoggedIn
}

async function mailCode() {
  const { expires_in_minutes: minutes } = await privacy.requests.mailCode({
    locale: currentLocale(),
  })
  say(fill(text().codeMailed, { minutes }))
}

/** A file takes a fresh code: a forgotten login must not hand it out. */
async function askForCode(request, item) {
  await attempt(null, async () => {
    await mailCode()
    const form = make("form")
    const id = `code-${request.id}`
    const field = make("input", "", { id, name: "code", required: true })
    field.autocomplete = "one-time-code"
    form.append(
      make("label", text().downloadCode, { htmlFor: id }),
      field,
      make("button", text().downloadCodeStep, { className: "main" })
    )
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      void attempt(event.submitter, async () => {
        const code = field.value
        await save(await privacy.requests.download(request.id, { code }))
        await showRequests()
      })
    })
    item.append(form)
    field.focus()
  })
}

async function takeBack({ id }) {
  await attempt(null, async () => {
    await privacy.requests.cancel(id)
    await showRequests()
    say(text().done)
  })
}

function contentOf({ type, phone, ground }) {
  const said = {
    rectification: { changes: [{ field: "phone", value: phone || null }] },
    restriction: { ground },
  }
  return { type, ...said[type] }
}

/** A code has digits alone, however people group them. */
const proofOf = (given) =>
  /^[\d\s-]+$/.test(given) ? { code: given } : { password: given }

function showParts() {
  const type = byId("type").value
  byId("type-hint").textContent = text().hints[type]
  byId("phone-part").hidden = type !== "rectification"
  byId("ground-part").hidden = type !== "restriction"
}

onSubmit(
  "log-in",
  async (credentials) => {
    await sdk.logIn(credentials)
    isLoggedIn = true
    // whoever logs out leaves no password behind
    byId("log-in").reset()
    showWho()
    say("")
    await showRequests()
  },
  { 401: "wrongLogIn", 429: "tooOften" }
)
onSubmit("ask", async ({ code, ...said }) => {
  await privacy.requests.open({
    ...contentOf(said),
    ...(code && proofOf(code)),
    locale: currentLocale(),
  })
  byId("ask").reset()
  showParts()
  say(text().sent)
  await showRequests()
})
byId("mail-code").addEventListener("click", ({ target }) =>
  attempt(target, mailCode)
)
byId("type").addEventListener("change", showParts)
byId("log-out").addEventListener("click", () => {
  clearTimeout(lookAgain)
  sdk.logOut()
  isLoggedIn = false
  byId("requests").replaceChildren()
  showWho()
  say("")
})

// guests

const showGuestRequest = ({ privacy_request }) =>
  byId("guest-request").replaceChildren(requestItem(privacy_request, {}))

const GUEST_STEPS = {
  verify: async (proof) => {
    showGuestRequest(await privacy.guests.verify(proof))
    say(text().sent)
  },
  status: async (proof) => {
    showGuestRequest(await privacy.guests.status(proof))
    say("")
  },
  download: async (proof) => save(await privacy.guests.download(proof)),
  cancel: async (proof) => {
    showGuestRequest(await privacy.guests.cancel(proof))
    say(text().done)
  },
}

onSubmit("guest-ask", async ({ email, type }, { value: step }) => {
  const answer = await privacy.guests.open({
    email,
    type,
    locale: currentLocale(),
    follow: step === "follow",
  })
  guestRequestId = answer.request_id
  byId("guest-code").hidden = false
  byId("guest-request").replaceChildren()
  byId("guest-code-field").focus()
  say(fill(text().codeMailed, { minutes: answer.expires_in_minutes }))
})
onSubmit("guest-code", async ({ code }, { value: step }) => {
  byId("guest-code-field").value = ""
  await GUEST_STEPS[step]({ request_id: guestRequestId, code })
})

byId("language").addEventListener("click", () => {
  switchLanguage()
  showParts()
  byId("guest-request").replaceChildren()
  if (isLoggedIn) {
    void attempt(null, showRequests)
  }
})

write()
showParts()
showWho()
