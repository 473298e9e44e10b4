import { expect, it } from 'vitest';
import type { Extras } from '../../local/apps-script/appsScript';
import type { FormMadeView } from '../../src/core/fieldViews';
import { Fieldwork } from './fieldwork';

type Fault = NonNullable<ReturnType<NonNullable<Extras['fault']>>>;

const REQUEST = { job: 'J1', wave: 'W1', language: 'ru' };
/** Calls after which a form must be whole. */
const MOST_TRIES = 5;
/** 4 questions, 5 stages, 11 touchpoints of two questions, a last page with 4 more. */
const QUESTIONS = 36;
/** Making a form of so many questions takes more calls of Forms than that. */
const CALLS_SEEN = 100;

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['the execution ends', { cut: true }],
  ['Google fails', 'Service Forms timed out'],
  ['an answer is lost', { lost: 'Service Forms timed out' }],
];

/** Calls such as `Form.addTextItem` and `TextItem.setTitle` that leave this machine. */
const isOfForms = (method: string): boolean => /^(Form|\w*Item)\w*\./.test(method);

/** Makes a form while a call of Forms goes wrong, then again until it is whole. @returns whether there was such a call */
function madeWithFault(work: Fieldwork, at: number, fault: Fault): boolean {
  let seen = 0;
  work.fault = ({ kind, method }) => {
    if (kind !== 'remote' || !isOfForms(method)) return undefined;
    seen += 1;
    return seen === at ? fault : undefined;
  };
  work.script.run('formMake', [{ ...REQUEST, lang: 'ru' }]);
  work.fault = undefined;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = work.view().forms[0];
    if (row?.state === 'made') break;
    work.call<FormMadeView>('formMake', REQUEST);
  }
  return seen >= at;
}

it.each(FAULTS)('a form is whole and open once, wherever %s while it is made', (_, fault) => {
  let last = 2;
  // From the third call on: a form of which not even the id came back is nobody's.
  for (let at = 3; ; at += 11) {
    const work = new Fieldwork('ru');
    work.call('programmeMake', { example: true });
    const isHit = madeWithFault(work, at, fault);
    const row = work.view().forms[0];
    expect(row?.state, `call ${at}`).toBe('made');
    expect(work.forms(), `call ${at}`).toHaveLength(1);
    const form = work.forms().find(({ id }) => id === row?.form);
    const titles = form?.items.map(({ title }) => title) ?? [];
    expect(titles, `call ${at}`).toHaveLength(QUESTIONS);
    expect(new Set(titles).size, `call ${at}`).toBe(QUESTIONS);
    expect(work.sheetful(row?.form ?? '').items.size, `call ${at}`).toBe(30);
    if (!isHit) break;
    last = at;
  }
  expect(last).toBeGreaterThan(CALLS_SEEN);
});
