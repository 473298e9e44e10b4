import { guarded } from '../core/guarded';
import type { Mail } from '../core/ports';

/** Mails as this person's account may send them. */
export class GoogleMail implements Mail {
  /** @throws AppError NO_CONSENT */
  left(): number {
    return guarded(() => MailApp.getRemainingDailyQuota());
  }
}
