import { AppError } from '../../core/appError';
import type { Consent } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { StateRowView, StateView } from '../../core/views';
import { formatNumber } from '../../i18n/numbers';
import { hourlyRows } from './hourlyRows';
import { keptRows, lastRows } from './keptRows';
import { personName } from './person';
import type { StatePorts } from './ports';
import { type RowSays, row, safeRow } from './row';
import { STATE } from './texts';

/** What a source gives; where it fails, something else. */
function orElse<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function mailSays({ mail }: StatePorts, mayMail: boolean, { lang }: FileContext): RowSays {
  const unconsented: RowSays = { value: STATE.no_consent[lang], mood: 'none', hint: STATE.mail_consent[lang] };
  if (!mayMail) return unconsented;
  try {
    const left = mail.left();
    const value = formatNumber(left, lang);
    return left > 0 ? { value } : { value, mood: 'warn', hint: STATE.mail_over[lang] };
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'NO_CONSENT') return unconsented;
    throw cause;
  }
}

function consentSays(isGiven: boolean, what: 'forms' | 'requests', { lang }: FileContext): RowSays {
  if (isGiven) return { value: STATE.consent[lang] };
  return { value: STATE.no_consent[lang], mood: 'none', hint: STATE[`${what}_consent`][lang] };
}

/** What needs somebody stands first, whatever it is about. */
function warnedFirst(rows: readonly StateRowView[]): StateRowView[] {
  const isWarned = ({ mood }: StateRowView): boolean => mood === 'warn';
  return [...rows.filter(isWarned), ...rows.filter((one) => !isWarned(one))];
}

/**
 * The state of things. Each source is asked by itself: what fails is told in its row and empties no other. Cells are not
 * counted here, see countCells.ts.
 */
export function stateView(ports: StatePorts, file: FileContext): StateView {
  const { lang } = file;
  const has = (consent: Consent): boolean => orElse(() => ports.consents.has(consent), true);
  const [mayTrigger, mayForms, mayMail, mayPost] = [has('triggers'), has('forms'), has('mail'), has('requests')];
  const mayAll = mayTrigger && mayForms && mayMail && mayPost;
  const address = mayAll ? '' : (orElse(() => ports.consents.address(), undefined) ?? '');
  // Read whole first: whatever is asked of the stores below costs no further call.
  orElse(() => [ports.store.all(), ports.own.all()], []);
  return {
    lang,
    name: orElse(() => personName(ports.own), ''),
    rows: warnedFirst([
      ...hourlyRows(ports, mayTrigger, file),
      ...keptRows(ports, file),
      row('forms', file, consentSays(mayForms, 'forms', file)),
      safeRow('mail', file, () => mailSays(ports, mayMail, file)),
      row('requests', file, consentSays(mayPost, 'requests', file)),
      row('cells', file, { value: STATE.counting[lang], mood: 'none' }),
      ...lastRows(ports, file),
      row('version', file, { value: ports.version, mood: 'none' }),
    ]),
    consentAddress: address,
    sheets: orElse(() => ports.workbook.sheets().length, 0),
  };
}
