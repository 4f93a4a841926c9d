export const purposes = {
  title: "Purposes",
  subtitle:
    "What personal data is used for, on which ground, and for how long.",
  purpose: "Purpose",
  basis: "Ground",
  bases: {
    consent: "Consent",
    contract: "Contract",
    legal_obligation: "Legal obligation",
    legitimate_interest: "Legitimate interest",
  },
  retention: "Kept",
  choices: "What people may say",
  needsConsent: "Asks for consent",
  canObject: "Can be objected to",
  retired: "No longer pursued",
  templates: {
    title: "What mails are for",
    text: "A mail is not sent to somebody who objected to its purpose. Mails nobody assigned always go out: assign them in the plugin's options.",
    none: "No mail has been sent",
    noneText: "Templates are listed from the first mail on.",
    unclassified: "Not assigned",
  },
} as const
