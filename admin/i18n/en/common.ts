export const common = {
  menu: {
    privacy: "Privacy",
    requests: "Privacy requests",
    retention: "Retention",
    dataMap: "Data map",
    purposes: "Purposes",
    recipients: "Recipients",
    notices: "Privacy notice",
  },
  actions: {
    cancel: "Cancel",
    close: "Close",
    back: "Back",
    continue: "Continue",
    save: "Save",
    search: "Search",
    open: "Open",
    more: "More actions",
    copy: "Copy",
  },
  states: {
    loading: "Loading",
    retry: "Try again",
    none: "None",
  },
  refusals: {
    not_officer: {
      title: "For privacy officers only",
      text: "Your user is not named as a privacy officer of this shop. Whoever runs the shop names officers in the plugin's option access.officers.",
    },
    mfa: {
      title: "Prove your second factor",
      text: "This needs a second factor proven within the last five minutes. Log out, log in again with your code, and repeat the step. Add a factor under your profile if you have none.",
    },
    logged_out: {
      title: "Not logged in",
      text: "Your session has ended, or your second factor has not been proven. Log in again.",
    },
    busy: {
      title: "Busy at the moment",
      text: "Somebody else is working on the same person, or too many exports are under way. Try again in a minute.",
    },
    unreachable: {
      title: "The server does not answer",
      text: "Check the network and try again. Nothing has been changed.",
    },
    other: { title: "That did not work" },
  },
  codes: {
    PRIVACY_ALREADY_ERASED: "This person has been erased already.",
    PRIVACY_CONFIRMATION_MISMATCH:
      "What you typed is not this person's e-mail address.",
    PRIVACY_NOTE_NAMES_PERSON:
      "The text names the person. It is kept after the erasure, so write it without names, addresses and phone numbers.",
    PRIVACY_GUARDED:
      "Something is still open. Go back to the plan: settle it there, or override it with a reason.",
    PRIVACY_UNMAPPED_DATA:
      "The database has columns nobody has described. See the data map: they must be declared before anybody can be erased.",
    PRIVACY_NOT_READY:
      "The database does not hold the locks at the moment. Run npx medusa db:migrate, and see the privacy overview.",
    PRIVACY_CUSTOMER_NOT_FOUND: "There is no such customer.",
    PRIVACY_ORDER_NOT_FOUND: "There is no such order.",
    PRIVACY_ORDER_HAS_CUSTOMER:
      "This order belongs to a customer. Erase the customer instead.",
    PRIVACY_SEARCH_EMPTY: "Fill in at least one field.",
    PRIVACY_RESIDUAL_DATA:
      "Something of the person would have been left, so nothing was changed. Whoever runs the shop finds the place in the log.",
    PRIVACY_FIGURES_CHANGED:
      "Accounting figures would have changed, so nothing was done.",
    PRIVACY_STATEMENT_FAILED:
      "The database refused, so nothing was changed. Whoever runs the shop finds the reason in the log.",
    PRIVACY_FOREIGN_DATABASE:
      "A module keeps its data in a database of its own, which the plugin cannot reach.",
    PRIVACY_INVALID_DATA_MAP:
      "Another plugin has declared a table in a way that cannot be used. See the data map.",
    PRIVACY_NOT_ISSUED:
      "The sales document is not issued yet: change the address on the order instead.",
    PRIVACY_NOTHING_TO_CORRECT: "That is what stands there already.",
    PRIVACY_INVALID_HOLD: "Check what is to be held, and the day of review.",
    PRIVACY_SALES_CHANNEL_NOT_FOUND: "There is no such sales channel.",
    PRIVACY_HOLD_LIFTED: "Somebody has lifted this hold already.",
    PRIVACY_NOT_RESTRICTED: "This person's data is not restricted.",
    PRIVACY_SUBJECT_NOT_TOLD:
      "The mail could not be sent, so nothing was lifted. Tell the person by phone or letter, and say so here.",
    PRIVACY_CLOCK_SET_BACK:
      "The clock of the server stands before the last run. Nothing is released until it is right.",
  },
  categories: {
    name: "Name",
    address: "Address",
    phone: "Phone number",
    email: "E-mail address",
    orders: "Orders",
    delivery: "Deliveries",
    cart: "Carts",
    discount: "Discount codes",
    loyalty: "Loyalty programme",
    agreement: "Products and agreements",
    account: "Account and profile",
    credential: "Login secrets",
    payment: "Payments",
    communication: "Messages sent",
    support: "Customer service and complaints",
    activity: "Activity",
    technical: "Technical data",
    privacy: "Privacy requests",
    unclassified: "Not yet classified",
  },
} as const
