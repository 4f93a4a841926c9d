import type { NoticeTexts } from "../notice-texts"

/** What kinds of data, in English. */
export const categories: NoticeTexts["categories"] = {
  heading: "What data do we process?",
  lead: "We process these categories of personal data. What we have about you depends on what you have done with us.",
  usedFor: "Used for:",
  groups: {
    basic: "Basic information",
    contact: "Contact details",
    history: "Customer history and engagement",
    payment: "Payment information",
    user: "User information",
    activity: "Customer activity",
    technical: "Technical data",
    privacy: "Privacy",
    other: "Other",
  },
  each: {
    name: {
      label: "Name",
      text: "First and last name, and the name of the company if you buy for one.",
    },
    address: {
      label: "Address",
      text: "Billing address, delivery address and addresses you have saved.",
    },
    phone: { label: "Phone number", text: "The numbers you gave." },
    email: {
      label: "E-mail address",
      text: "The addresses you gave, and whether they are confirmed.",
    },
    orders: {
      label: "Orders and purchase history",
      text: "What you ordered, when and at what price, and changes, returns, exchanges and refunds.",
    },
    delivery: {
      label: "Deliveries",
      text: "How it was delivered, tracking, and when the goods were sent and arrived.",
    },
    cart: {
      label: "Cart movements",
      text: "What you put into the cart and take out again, also when you don't complete the purchase.",
    },
    discount: {
      label: "Discount codes",
      text: "Codes you got or used, and the discount they gave.",
    },
    loyalty: {
      label: "Loyalty programme",
      text: "Points, store credit and gift cards, and how they were used.",
    },
    agreement: {
      label: "Products and agreements",
      text: "Active products and agreements, products and services you had before, how much and how often they are used, and their status.",
    },
    account: {
      label: "Account and profile",
      text: "Username, customer group, settings and what you put into your profile yourself.",
    },
    credential: {
      label: "Password and login",
      text: "Your password, stored so that nobody can read it, one-time codes and second factors.",
    },
    payment: {
      label: "Payment details",
      text: "Means of payment, amounts and references. The credit card number you give to the payment processor; we have at most the type of card, its last digits and its expiry date.",
    },
    communication: {
      label: "Messages we sent you",
      text: "E-mails and other messages: when they were sent, where, and what they were about.",
    },
    support: {
      label: "Customer service and complaints",
      text: "Inquiries, complaints and claims, pictures you sent in, and our remarks.",
    },
    activity: {
      label: "Reading and action history",
      text: "What you read and did in apps, on websites and in electronic communication we send out.",
    },
    technical: {
      label: "Technical information about your devices",
      text: "IP address, type of browser, time zone settings, location, operating system and platform.",
    },
    privacy: {
      label: "Privacy matters",
      text: "Consents, objections and privacy requests, and how they were answered.",
    },
    unclassified: {
      label: "Other data",
      text: "Data that has not been put into a category yet.",
    },
  },
}
