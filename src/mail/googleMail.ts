import { guarded } from '../core/guarded';
import type { Letter, Mail } from '../core/ports';

/** Who mails are said to be from; the address is that of the account they are sent by. */
const SENDER = 'Rosta';

/** Mails as this person's account may send them. */
export class GoogleMail implements Mail {
  /** @throws AppError NO_CONSENT */
  left(): number {
    return guarded(() => MailApp.getRemainingDailyQuota());
  }

  /** Never tried again by itself: Google may have sent it although its answer was lost. */
  send({ to, subject, text, html }: Letter): void {
    const more = html === undefined ? {} : { htmlBody: html };
    guarded(() => MailApp.sendEmail({ to: to.join(','), subject, body: text, name: SENDER, ...more }));
  }
}
