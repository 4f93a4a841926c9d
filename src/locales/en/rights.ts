import type { ReportTexts } from "../report-texts"

/** Rights and complaint in English. */
export const rights: ReportTexts["rights"] = {
  heading: "Your rights",
  lead: "Using your rights is free, and you get an answer within one month.",
  list: [
    {
      title: "Access",
      text: "You can ask for a new copy of the data about you at any time.",
    },
    {
      title: "Rectification",
      text: "If something is wrong or incomplete, you can ask us to correct or complete it.",
    },
    {
      title: "Erasure",
      text: "You can ask us to erase the data about you. What the law makes us keep is erased when its time is up.",
    },
    {
      title: "Restriction",
      text: "You can ask us to leave the data untouched, for example while we check whether it is right.",
    },
    {
      title: "Objection",
      text: "You can object to use that rests on our legitimate interests. If you say no to marketing, we stop it at once.",
    },
    {
      title: "Data portability",
      text: "You can take the data you gave us with you, in a format that other systems can read: the file portability.json.",
    },
    {
      title: "Withdrawing consent",
      text: "If you have consented to something, you can withdraw your consent whenever you like. What was done before that stays lawful.",
    },
  ],
  contact: "Contact us here to use your rights:",
  complaintHeading: "Complaint",
  complaint: (authority) =>
    `Please tell us first if you think we are doing something wrong. You can also complain to ${authority}, or to the supervisory authority of the country you live in.`,
  complaintElsewhere:
    "the data protection authority of the country you live or work in",
}
