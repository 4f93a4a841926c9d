export const choices = {
  title: "Consents and objections",
  states: {
    given: "Consent given",
    withdrawn: "Consent withdrawn",
    objected: "Objected",
  },
  channels: {
    storefront: "in the storefront",
    mail: "by a link in a mail",
    customer: "by a request in the storefront",
    guest: "by a guest's request",
    staff: "by a request to staff",
  },
  noticeChanged: "The privacy notice has changed since.",
} as const
