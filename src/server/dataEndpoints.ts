import type { Outcome } from '../contract/api';
import { answered, portsFor } from './serve';
import { showPage } from './showPage';

/** Pixels; fits a laptop's screen with the sheet still in sight. */
const SIZE = { width: 560, height: 580 };

/** Sidebar: opens the dialog that exports the kept tables and restores them. */
export function dataOpen(): Outcome<null> {
  return answered((call) => {
    portsFor(call);
    showPage('Data', { lang: call.file.lang }, SIZE);
    return null;
  });
}
