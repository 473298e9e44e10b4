import { AppError } from '../../core/appError';
import type { Lang } from '../../core/lang';
import type { NamedBarrier } from '../../data/refusals/barrierFinder';
import { rowPrint } from '../ledger/print';
import type { FormKey } from '../programme/formsOf';
import { type FormPorts, type FormProgress, makeWantedForm } from '../programme/makeWantedForm';
import { REFUSAL_ERRORS } from './errors';
import { offeredIn } from './readBarriers';
import { refusalBlueprint, stageChoices } from './refusalBlueprint';
import { type CodedChoice, keptChoices } from './refusalChoices';

/** The form of a language among forms: it is of no job and no wave. */
export function refusalKey(lang: Lang): FormKey {
  return { kind: 'refusal', job: '', wave: '', lang };
}

/** Print of what a form shows of the sheet of barriers: another one means that it is out of date. Our own words are not in it. */
export function barriersPrint(offered: readonly CodedChoice[]): string {
  const shown = offered.flatMap(({ code, text }) => [code, text]);
  // Two prints of 24 bits, the second from behind: one alone is missed once in 16 million changes.
  return rowPrint(shown) + rowPrint([...shown].reverse());
}

/**
 * Makes the form for those who did not buy in a language, or goes on making it; asked again until `done`. One that Google does not
 * open any more is followed by another one.
 * @param mayGoOn whether there is time for another question
 * @throws AppError REFUSALS_NO_BARRIERS; FORM_OPEN, FORM_UNREACHABLE, NO_CONSENT, BUSY, PROPERTIES_FULL
 */
export function makeRefusalForm(
  ports: FormPorts,
  barriers: readonly NamedBarrier[],
  lang: Lang,
  mayGoOn: () => boolean,
): FormProgress {
  const offered = offeredIn(barriers, lang);
  if (offered.length === 0) throw new AppError(REFUSAL_ERRORS.noBarriers);
  const wanted = {
    key: refusalKey(lang),
    blueprint: refusalBlueprint(offered, lang),
    print: barriersPrint(offered),
    choices: keptChoices(offered, stageChoices(lang)),
  };
  return makeWantedForm(ports, wanted, mayGoOn, ({ lostSince }) => lostSince > 0);
}
