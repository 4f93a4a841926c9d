export {
  acknowledge,
  ACKNOWLEDGEMENTS,
  type Acknowledged,
  type Acknowledgement,
} from "./acknowledge"
export {
  DISCLOSURE_BASES,
  type NewDisclosure,
  recordDisclosure,
} from "./disclosures/record-disclosure"
export { asFound, findRecipients, reachedRecipients } from "./find-recipients"
export { declaredRecipients } from "./declared"
export type { OwnRecipient, RecipientNotice } from "./own-recipient"
export { readRecipient, readRegister } from "./register/read-register"
export { type RecipientChange, saveRecipient } from "./register/save-recipient"
export { announceTasks } from "./tasks/announce"
export {
  completeTask,
  type Outcome,
  OUTCOMES,
  retryTask,
} from "./tasks/decide-task"
export { forgetSubjects } from "./tasks/forget-subjects"
export { makeTasks, noteTasks } from "./tasks/make-tasks"
export { tellOf } from "./tasks/tell-of"
export {
  listTasks,
  readTask,
  type ShownTask,
  tasksOfRequest,
} from "./tasks/show-tasks"
export { tellDueRecipients } from "./tasks/tell-due"
export {
  type FoundRecipient,
  NOTICE_TYPES,
  type RecipientInForce,
  REGISTER_KINDS,
  WAYS,
} from "./types"
export { SIGNATURE_HEADER } from "./webhook/sign"
