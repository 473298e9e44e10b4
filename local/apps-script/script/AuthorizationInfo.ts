import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { type Constant, enumeration } from '../service/Constant';

const DOCS = 'docs reference/script/AuthorizationInfo.md';

/** Whether a consent is missing. */
export const AUTHORIZATION_STATUS = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

/** Whether the person who runs the script has agreed to what was asked about. */
export class AuthorizationInfo implements ServiceObject {
  readonly className = 'AuthorizationInfo';
  readonly calls = {
    getAuthorizationStatus: local('script', DOCS),
    getAuthorizationUrl: local('script', DOCS),
  } satisfies CallTable;

  /** @param isMissing whether any consent is */
  constructor(private readonly isMissing: boolean) {}

  /** Whether a consent is required. */
  getAuthorizationStatus(): Constant {
    const { REQUIRED, NOT_REQUIRED } = AUTHORIZATION_STATUS.constants;
    return this.isMissing ? REQUIRED : NOT_REQUIRED;
  }

  /** Where to give it, `null` when none is missing. */
  getAuthorizationUrl(): string | null {
    return this.isMissing ? 'https://script.google.com/macros/d/local/oauth' : null;
  }
}
