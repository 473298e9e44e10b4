import type { TryLock, Workbook } from '../core/ports';
import { GoogleMail } from '../mail/googleMail';
import { DocumentStore } from '../properties/documentStore';
import { UserStore } from '../properties/userStore';
import { GoogleConsents } from '../triggers/googleConsents';
import { GoogleTriggers } from '../triggers/googleTriggers';
import type { StatePorts } from '../work/state/ports';
import { fileLock } from './fileLock';
import { SYSTEM_CLOCK } from './systemClock';

/** Version of Rosta; build.mjs puts in that of package.json. */
declare const ROSTA_VERSION: string;

const randomDigits = (): string => Math.random().toString(36).slice(2);

/** Google's side of the state of things. */
export function statePorts(workbook: Workbook): StatePorts & { readonly lock: TryLock } {
  return {
    workbook,
    store: new DocumentStore(),
    own: new UserStore(),
    triggers: new GoogleTriggers(),
    consents: new GoogleConsents(),
    mail: new GoogleMail(),
    lock: fileLock(),
    clock: SYSTEM_CLOCK,
    newToken: () => randomDigits() + randomDigits(),
    version: ROSTA_VERSION,
  };
}
