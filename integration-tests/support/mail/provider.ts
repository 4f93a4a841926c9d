import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  MedusaError,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils"
import { appendMail } from "./file"
import { recordMail, takeFailure } from "./outbox"
import type { SentMail } from "./types"

/** Takes mails as a mail service would, and keeps them for the test. */
class RecordingMailService extends AbstractNotificationProviderService {
  static override identifier = "recording-mail"

  override async send({
    to,
    template,
    content,
    data,
  }: ProviderSendNotificationDTO) {
    if (takeFailure()) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `450 4.2.1 <${to}>: mailbox temporarily unavailable`
      )
    }
    const mail: SentMail = {
      to,
      template,
      subject: content?.subject ?? "",
      text: content?.text ?? "",
      html: content?.html ?? "",
      data: data ?? {},
    }
    const file = process.env.PRIVACY_TEST_MAIL_FILE
    if (file) {
      appendMail(file, mail)
    } else {
      recordMail(mail)
    }
    return {}
  }
}

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [RecordingMailService],
})
