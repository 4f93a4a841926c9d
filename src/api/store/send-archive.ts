export { sendArchive } from "../send-archive"
