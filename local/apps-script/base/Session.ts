import { type CallTable, local, type ServiceObject } from '../service/CallRule';

/** The service Session, of which only the user's locale may be read in every mode. */
export class Session implements ServiceObject {
  readonly className = 'Session';
  readonly calls = {
    getActiveUserLocale: local('always', 'docs reference/base/Session.md'),
  } satisfies CallTable;

  constructor(private readonly locale: string) {}

  /** The user's language such as `en`. */
  getActiveUserLocale(): string {
    return this.locale;
  }
}
