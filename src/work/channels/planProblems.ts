import type { FactRead } from '../../core/defineModel';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { FileContext } from '../../core/table';
import { cellOf, checkPlan, checkTags, type RowOffence } from '../../data/channels/checkPlan';
import type { PlanPeriod } from '../../data/channels/planPeriod';
import { fill } from '../../i18n/template';
import { PLAN_SAYS } from './planTexts';
import { CHANNELS_SAY } from './texts';

/** Of one kind so many are shown: a list of hundreds helps nobody. */
const MOST_OF_A_KIND = 10;

const MOODS: Readonly<Record<keyof typeof PLAN_SAYS, ProgrammeProblemView['mood']>> = {
  ...{ noPeriod: 'error', period: 'error', noChannel: 'error', number: 'error', negative: 'error' },
  ...{ clicks: 'warn', text: 'warn', twice: 'error', tagNoChannel: 'error', tagBlank: 'error', tagTwice: 'error' },
};

function views(
  found: readonly RowOffence<keyof typeof PLAN_SAYS>[],
  read: FactRead,
  { lang }: FileContext,
): readonly ProgrammeProblemView[] {
  const { sheet, sheetId } = read;
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const all = found.filter((one) => one.code === code);
    const shown = all.slice(0, MOST_OF_A_KIND).map((offence): ProgrammeProblemView => {
      const { row, values } = offence;
      const text = fill(PLAN_SAYS[code], { ...values, row, cell: cellOf(read, offence), sheet }, lang);
      return {
        mood: MOODS[code],
        text,
        at: sheetId === undefined ? null : { sheet: { id: sheetId, name: sheet }, row },
      };
    });
    const last = shown[shown.length - 1];
    if (last === undefined || all.length === shown.length) return shown;
    return [...shown, { ...last, text: fill(CHANNELS_SAY.more, { n: all.length - shown.length }, lang) }];
  });
}

/** What is wrong with the plan, in words with the place; beyond ten of a kind their number is said. */
export function planProblems(read: FactRead, period: PlanPeriod, file: FileContext): readonly ProgrammeProblemView[] {
  return views(checkPlan(read, period).offences, read, file);
}

/** What is wrong with tags, likewise. */
export function tagProblems(read: FactRead, file: FileContext): readonly ProgrammeProblemView[] {
  return views(checkTags(read).offences, read, file);
}
