import { describe, expect, it } from 'vitest';
import type { Execution, Extras } from '../../local/apps-script/appsScript';
import type { RefusalFormView, RefusalsView } from '../../src/core/refusalViews';
import type { PanelView, ReportView, UndoListView } from '../../src/core/views';
import { REFUSALS_FACT } from '../../src/facts/refusals';
import { answerOf, outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';

type Fault = NonNullable<ReturnType<NonNullable<Extras['fault']>>>;

/** What befalls a call: the execution ends there, Google refuses it, or does it and says that it failed. */
const FAULTS: readonly Fault[] = [{ cut: true }, 'Service timed out', { lost: 'Service timed out' }];
/** Calls after which a form must be whole. */
const MOST_TRIES = 5;

/** Runs something in which a call goes wrong. @returns whether there was such a call */
function disturbed(work: Fieldwork, at: number, run: () => Execution): boolean {
  let seen = 0;
  work.fault = ({ kind }) => {
    if (kind !== 'remote') return undefined;
    seen += 1;
    return seen === at ? FAULTS[at % FAULTS.length] : undefined;
  };
  const execution = run();
  work.fault = undefined;
  const told = execution.ok ? outcomeOf(execution) : undefined;
  if (told?.ok === false) expect(told.error.message).toMatch(/^[А-ЯG][^{}]{20,}\.$/u);
  return seen >= at;
}

const view = (work: Fieldwork) => answerOf<RefusalsView>(work.script.run('refusalsOpen', []));

/** Makes the form of a file, whatever was made of it before. */
function made(work: Fieldwork): string {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = view(work).forms.find(({ language }) => language === 'ru');
    if (row?.form && (row.state === 'made' || row.state === 'live')) return row.form;
    work.call<RefusalFormView>('refusalFormMake', { language: 'ru' });
  }
  return expect.fail('no form');
}

/** Somebody answers, and everything that comes of it comes twice and late. */
function filedOnce(work: Fieldwork, form: string, at: number): void {
  const { items = [] } = work.forms().find(({ id }) => id === form) ?? {};
  expect(items, `call ${at}`).toHaveLength(4);
  const [stage, barrier] = items;
  work.tick();
  const said = { [stage?.id ?? 0]: stage?.choices[1] ?? '', [barrier?.id ?? 0]: barrier?.choices[0] ?? '' };
  work.script.control.submitForm(form, said);
  work.script.fireSubmits(() => 'twice');
  work.pass(1);
  const filed = work.rows(REFUSALS_FACT).map((row) => [row['stage'], row['barrier']]);
  expect(filed, `call ${at}`).toEqual([['выбор', 'B1']]);
}

function prepared(): Fieldwork {
  const work = new Fieldwork();
  work.call('refusalsMake', { example: false });
  return work;
}

describe('one call that goes wrong', () => {
  it('while the form is made leaves one form, whole, and its answers are filed once', () => {
    // From the ninth call on: a form of which not even the id came back is nobody's.
    for (let at = 9, isHit = true; isHit; at += 5) {
      const work = prepared();
      isHit = disturbed(work, at, () => work.script.run('refusalFormMake', [{ language: 'ru', lang: 'ru' }]));
      const form = made(work);
      work.script.control.setFormState(form, { isOpenToAll: true });
      work.call('refusalFormAct', { form, act: 'live' });
      work.script.run('stateAct', [{ act: 'turn_on' }]);
      filedOnce(work, form, at);
    }
  });

  it.each(['live', 'close'])('while the form is said to %s stands in the way of nothing', (act) => {
    for (let at = 1, isHit = true; isHit; at += 2) {
      const work = prepared();
      const form = made(work);
      work.script.control.setFormState(form, { isOpenToAll: true });
      if (act === 'close') work.call('refusalFormAct', { form, act: 'live' });
      work.script.run('stateAct', [{ act: 'turn_on' }]);
      isHit = disturbed(work, at, () => work.script.run('refusalFormAct', [{ form, act, lang: 'ru' }]));
      work.call('refusalFormAct', { form, act });
      const [row] = view(work).forms;
      expect([row?.state, row?.form ?? null], `call ${at}`).toEqual(
        act === 'live' ? ['live', form] : ['missing', null],
      );
      if (act === 'live') filedOnce(work, form, at);
    }
  });

  it('while the report on barriers is built leaves no report that cannot be undone, and what growth reads is of one that stands', () => {
    for (let at = 1, isHit = true; isHit; at += 4) {
      const work = new Fieldwork();
      work.call('refusalsMake', { example: true });
      const before = work.script.control.sheets().length;
      const { request } = work.call<PanelView>('panelOpen', { model: 'barriers', sheetId: null });
      isHit = disturbed(work, at, () => work.script.run('reportBuild', [request]));
      const left = work.script.control.sheets().filter(({ name }) => name.startsWith('Отказы и барьеры'));
      const report = work.call<ReportView>('reportBuild', request);
      const kept: unknown = JSON.parse(work.script.control.properties()['rosta.made.barriers'] ?? '{}');
      expect(kept, `call ${at}`).toMatchObject({ sheet: report.sheets[0]?.id });
      const { runs } = work.call<UndoListView>('undoOpen');
      const ofReports = runs.filter(({ what }) => what.includes('Отказы и барьеры'));
      for (const { id } of ofReports) work.call('undoRun', { run: id });
      const rest = work.script.control.sheets().length - before;
      // A sheet that a cut left behind without its run is blank: nobody takes it for a report.
      const blank = left.filter(({ lastRow }) => lastRow === 0).length;
      expect(rest, `call ${at}`).toBeLessThanOrEqual(blank);
    }
  });
});
