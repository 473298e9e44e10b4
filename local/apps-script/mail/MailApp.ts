import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';

/** docs guides/quotas-and-limits.md */
const MOST_RECIPIENTS = 50;
/** Fields of a message that are played; others say that they are not. */
const FIELDS = ['to', 'subject', 'body', 'htmlBody', 'name'];
/** An address as Google takes it, as far as known. */
const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

/** The service MailApp. */
export class MailApp implements ServiceObject {
  readonly className = 'MailApp';
  readonly calls = {
    getRemainingDailyQuota: remote('mail', 'docs reference/mail/MailApp.md'),
    sendEmail: remote('mail', 'docs reference/mail/MailApp.md', 'object'),
  } satisfies CallTable;

  constructor(
    private readonly held: HeldFile,
    private readonly now: () => number,
  ) {}

  /** How many recipients who runs this may still write to today. */
  getRemainingDailyQuota(): number {
    return this.held.person.mailsLeft;
  }

  /**
   * Sends a mail; every recipient counts (docs reference/mail/MailApp.md).
   * @throws ServiceError for an address that is none (in words that are assumed), too many of them (docs
   * guides/quotas-and-limits.md), or no quota left (reported dwyl/learn-to-send-email-via-google-script-html-no-server#376)
   */
  sendEmail(message: Readonly<Record<string, unknown>>): void {
    known(
      Object.keys(message).every((key) => FIELDS.includes(key)),
      'MailApp.sendEmail with these fields',
    );
    const text = (field: string): string => String(message[field] ?? '');
    const to = text('to')
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== '');
    if (to.length === 0) throw new ServiceError('Failed to send email: no recipient');
    const wrong = to.find((address) => !ADDRESS.test(address));
    if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
    if (to.length > MOST_RECIPIENTS) throw new ServiceError('Limit exceeded: Email Recipients Per Message.');
    const { person, file } = this.held;
    if (person.mailsLeft < to.length) throw new ServiceError('Service invoked too many times for one day: email.');
    person.mailsLeft -= to.length;
    const html = message['htmlBody'] === undefined ? {} : { html: text('htmlBody') };
    const letter = { to, subject: text('subject'), text: text('body'), ...html, name: text('name') };
    file.outside.mails.push({ ...letter, from: person.name, at: this.now() });
  }
}
