import type { Person } from '../file/Person';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';

/** The service MailApp, which so far only counts. */
export class MailApp implements ServiceObject {
  readonly className = 'MailApp';
  readonly calls = {
    getRemainingDailyQuota: remote('mail', 'docs reference/mail/MailApp.md'),
  } satisfies CallTable;

  constructor(private readonly person: Person) {}

  /** How many recipients who runs this may still write to today. */
  getRemainingDailyQuota(): number {
    return this.person.mailsLeft;
  }
}
