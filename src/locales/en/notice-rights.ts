import type { NoticeTexts } from "../notice-texts"

/** Rights and complaints in the privacy notice, in English. */
export const rights: NoticeTexts["rights"] = {
  heading: "Your rights",
  lead: "Using your rights is free of charge. You get an answer without undue delay, and within one month at the latest. If the case is complex we may need up to two months more; then we tell you why within the first month.",
  each: {
    access: {
      label: "Right of access",
      text: "You may have access to the data we process about you, and a copy of all of it (GDPR art. 15).",
    },
    rectification: {
      label: "Right to rectification",
      text: "You may ask us to correct mistakes, and to correct or complete data that is wrong or misleading (art. 16).",
    },
    erasure: {
      label: "Right to erasure",
      text: "You may ask us to erase your data at any time, and we do so without undue delay (art. 17). What other legal duties make us keep, such as bookkeeping law, we don't erase before its time is over. The answer says what stays, by which law and until which day.",
    },
    restriction: {
      label: "Right to restriction",
      text: "In some situations you may demand that we restrict the processing: the data is stored and not used, for example while we look into whether it is right (art. 18). You do so by managing your consents and objections with us, or by contacting us.",
    },
    objection: {
      label: "Right to object",
      text: "You may object to processing that rests on legitimate interest, that is, on a balance of interests (art. 21). You do so by managing your consents and objections with us, or by contacting us. Marketing we always stop, and at once.",
    },
    portability: {
      label: "Data portability",
      text: "Data you gave us yourself you may receive in a structured, commonly used and machine-readable format, and take with you to others (art. 20).",
    },
    withdrawal: {
      label: "Right to withdraw consent",
      text: "If you consented to something, you may withdraw your consent at any time, as easily as you gave it (art. 7(3)). What was done before does not become unlawful by that.",
    },
  },
  howHeading: "How to use your rights",
  howMail: "Write to {email}, and we help you.",
  howContact: "Contact us, and we help you.",
  howStorefront: "Use your rights yourself on our pages",
}

export const complaint: NoticeTexts["complaint"] = {
  heading: "You may complain",
  text: "If you think that we don't follow data protection law, we hope that you tell us first. You may also complain to {authority}, or to the supervisory authority in the country where you live or work.",
  elsewhere:
    "the data protection authority in the country where you live or work",
  link: "How to complain to {authority}",
}
