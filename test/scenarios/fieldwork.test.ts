import { describe, expect, it } from 'vitest';
import { Fieldwork } from './fieldwork';

describe('one answer', () => {
  it('is filed', () => {
    const work = Fieldwork.collecting(2);

    const [code] = work.codes();

    const form = work.view().forms.find(({ job, form: id }) => id !== null && job === code?.['job'])?.form ?? '';
    const { items } = work.sheetful(form);
    const view = work.forms().find(({ id }) => id === form);

    const answers: Record<number, string> = {};
    for (const item of view?.items ?? []) {
      if (item.type === 'choice' || item.type === 'list') answers[item.id] = item.choices[2] ?? item.choices[0] ?? '';
      if (item.type === 'date') answers[item.id] = '2026-11-23';
      if (item.type === 'time') answers[item.id] = '10:15';
    }
    answers[items.get('code') ?? 0] = String(code?.['code']);
    work.tick();
    work.script.control.submitForm(form, answers);
    const runs = work.script.fireSubmits();
    for (const run of runs)
      console.log(
        run.error,
        run.console,
        run.remoteCalls,
        run.log.filter((c) => c.kind === 'remote').map((c) => c.method),
      );
    work.tick();
    console.log(work.script.control.properties()['rosta.failed']);
    for (const sheet of work.script.control.sheets())
      console.log(
        sheet.name,
        sheet.lastRow,
        sheet.rows,
        JSON.stringify(work.script.control.values(sheet.id)).slice(0, 1500),
      );
    expect(runs).toHaveLength(1);
  });
});
