import type { CashSettings, CashView } from '../../../core/cashViews';
import type { ChoiceView } from '../../../core/fieldViews';
import type { ShellKey } from '../../../i18n/shell';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { field, select } from '../field';

/** A setting with what may be chosen. */
interface Setting {
  readonly id: keyof CashSettings;
  readonly label: ShellKey;
  readonly hint?: ShellKey;
  readonly choices: readonly ChoiceView[];
}

/** Which level is "now", the period, and on which deals the check grows: each is kept as soon as it is chosen. */
export function settingFields({ settings }: CashView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { now, period, upliftOn } = settings;
  const fields: readonly Setting[] = [
    { id: 'now', label: 'cash_now', hint: 'cash_now_hint', choices: settings.levels },
    { id: 'period', label: 'cash_period', choices: settings.periods },
    { id: 'upliftOn', label: 'cash_uplift_on', hint: 'cash_uplift_hint', choices: settings.upliftsOn },
  ];
  return fields.map(({ id, label, hint, choices }) => {
    const testId = `cash-${id}`;
    const options = choices.map(({ code, name }) => ({ value: code, label: name }));
    const list = select({ 'data-testid': testId }, options, settings[id]);
    const { element } = field(testId, list, { label: desk.say(label) }, hint === undefined ? '' : desk.say(hint));
    list.addEventListener('change', () =>
      go.changeCash({
        ...{ status: 'saving', near: element, at: 'levels', focus: testId },
        ask: () => desk.call('cashSet', { now, period, upliftOn, [id]: list.value, lang: desk.lang() }),
        fail: () => {
          list.value = settings[id];
        },
      }),
    );
    return element;
  });
}
