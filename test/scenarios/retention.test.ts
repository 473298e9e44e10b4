import { expect, it } from 'vitest';
import { VISITS_FACT } from '../../src/facts/visits';
import { outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';

it('the time that answers are kept is not changed while the hourly run goes by the old one', () => {
  const work = Fieldwork.collecting(1);
  const [planned] = work.codes();
  const form = work.view().forms.find(({ job, form: id }) => id !== null && job === planned?.['job'])?.form ?? '';
  const required =
    work
      .forms()
      .find(({ id }) => id === form)
      ?.items.filter((item) => item.required) ?? [];
  const texts = { date: '2026-11-23', time: '10:15', text: 'x', paragraph: 'x' } as const;
  const answerTo = (type: string): string => Object.entries(texts).find(([of]) => of === type)?.[1] ?? '';
  const answers = Object.fromEntries(required.map(({ id, type, choices }) => [id, choices[0] ?? answerTo(type)]));
  const code = work.sheetful(form).items.get('code') ?? 0;
  work.script.control.submitForm(form, { ...answers, [code]: String(planned?.['code']) });
  work.script.fireSubmits();
  work.call('retentionSet', { days: 1 });
  work.tick(30 * 60);
  let changed = false;
  work.fault = ({ method }) => {
    if (method !== 'Form.getResponses') return undefined;
    work.fault = undefined;
    changed = outcomeOf(work.script.run('retentionSet', [{ days: 0, lang: 'ru' }])).ok;
    return undefined;
  };
  work.pass(1);
  const isErased = work.rows(VISITS_FACT).some(({ state }) => state === 'стёрт');
  // Said to be kept without limit and erased all the same would be a loss that nothing undoes.
  expect({ changed, isErased }).toEqual({ changed: false, isErased: true });
});
