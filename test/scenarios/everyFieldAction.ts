import type { AppsScript, Execution } from '../../local/apps-script/appsScript';
import type { FieldView } from '../../src/core/fieldViews';
import type { RecheckView } from '../../src/core/recheckViews';
import type { ReviewView } from '../../src/core/reviewViews';
import type { TaskView } from '../../src/core/views';
import { type Action, LANGS, pick, seen } from './everyAction';

/** The first job of the example: its wave and a language. */
const FORM = { job: 'J1', wave: 'W1', language: 'ru', lang: 'ru' };
/** Nobody needs to see outsiders open it here. */
const OPEN = { isOpenToAll: true };

const viewOf = (script: AppsScript): FieldView | undefined => seen<FieldView>(script.run('fieldOpen', []));

/** The programme with its example; refused where people changed it. */
const programme: Action = ({ script }, { a }) => script.run('programmeMake', [{ example: true, lang: pick(LANGS, a) }]);

const codes: Action = (stage, choice) => {
  programme(stage, choice);
  const issue = viewOf(stage.script)?.issue;
  const of = (list: readonly { readonly code: string }[] = []) => list.map(({ code }) => code);
  const request = { jobs: of(issue?.jobs), locations: of(issue?.locations), wave: of(issue?.waves)[0] ?? 'W1' };
  return stage.script.run('codesIssue', [{ ...request, each: 1 + (choice.b % 2), lang: 'ru' }]);
};

const form: Action = (stage, choice) => {
  programme(stage, choice);
  return stage.script.run('formMake', [FORM]);
};

/** The form of the first job, made where it is not there. */
function liveForm(stage: Parameters<Action>[0], choice: Parameters<Action>[1]): string {
  form(stage, choice);
  const { script } = stage;
  const id = script.control.forms().find(({ isAccepting }) => isAccepting)?.id ?? 'none';
  if (id !== 'none') script.control.setFormState(id, OPEN);
  return id;
}

const live: Action = (stage, choice) => stage.script.run('formLive', [{ form: liveForm(stage, choice), lang: 'ru' }]);

/** A shopper sends whatever the form lets through; the code is one of the plan, or none. */
function answered(stage: Parameters<Action>[0], choice: Parameters<Action>[1]): string {
  const { script } = stage;
  const id = liveForm(stage, choice);
  script.run('formLive', [{ form: id, lang: 'ru' }]);
  const items = script.control.forms().find((one) => one.id === id)?.items ?? [];
  const code = `${1_000_000 + choice.a}`;
  const texts = { date: '2026-11-23', time: '10:00', text: code, paragraph: '=1+1' } as const;
  const answers = items.flatMap((item): [number, string][] => {
    if (item.choices.length > 0) return [[item.id, pick(item.choices, choice.b) ?? '']];
    if (!item.required && item.type === 'text') return [];
    return item.type in texts ? [[item.id, texts[item.type as keyof typeof texts]]] : [];
  });
  if (answers.length > 0) script.control.submitForm(id, Object.fromEntries(answers));
  return code;
}

const answer: Action = (stage, choice): Execution => {
  const { script } = stage;
  script.run('stateAct', [{ act: 'turn_on' }]);
  answered(stage, choice);
  return script.fireSubmits()[0] ?? script.run('onFormAnswer', [{ triggerUid: 'x' }]);
};

const erase: Action = (stage, choice) => {
  const request = { codes: answered(stage, choice), lang: 'ru' };
  const { script } = stage;
  script.run('reconcile', [{ lang: 'ru' }]);
  script.run('erasePreview', [request]);
  return script.run('eraseRun', [request]);
};

const plan: Action = (stage, choice) => {
  programme(stage, choice);
  stage.script.run('planMake', [{ example: choice.b % 2 === 0, lang: pick(LANGS, choice.a) }]);
  return stage.script.run('planFill', [{ lang: pick(LANGS, choice.b) }]);
};

const assign: Action = (stage, choice) => {
  plan(stage, choice);
  return stage.script.run('planAssign', [{ lang: 'ru' }]);
};

/** Who is told, and somebody is told it; nobody where the choice says so. */
const alerts: Action = ({ script }, { a, b }) => {
  const mails = a % 2 === 0 ? ['boss@example.kz'] : [];
  const fields = { mails, chat: '', slack: '', critical: true, digest: b % 2 === 0, hour: a % 24, quiet: false };
  const run = script.run('alertsSet', [{ ...fields, lang: pick(LANGS, b) }]);
  script.run('alertsTest', [{ lang: 'ru' }]);
  return run;
};

/** A rehearsal, and every other time its removal. */
const rehearsal: Action = (stage, choice) => {
  programme(stage, choice);
  const run = stage.script.run('rehearsalRun', [{ visits: 1 + (choice.a % 9), lang: 'ru' }]);
  return choice.b % 2 === 0 ? run : stage.script.run('rehearsalRemove', [{ lang: 'ru' }]);
};

/** A visit that rechecks a task made of a deviation. */
const recheck: Action = (stage, choice) => {
  programme(stage, choice);
  const { script } = stage;
  const texts = { cause: `P1: ${choice.a}`, goal: 'Цель', criterion: 'Не ниже 4', owner: '', due: '', source: '' };
  const made = seen<TaskView>(script.run('taskMake', [{ ...texts, touchpoint: 'P1', job: 'J1', lang: 'ru' }]));
  const offered = seen<RecheckView>(script.run('recheckOpen', [{ task: made?.code ?? 'T-1', lang: 'ru' }]));
  const { task = 'T-1', wave = 'W1', from = '', to = '', locations = [] } = offered ?? {};
  return script.run('recheckPlan', [{ task, wave, from, to, location: locations[0]?.code ?? 'L1', lang: 'ru' }]);
};

const KEEP = { lockout: 30, cap: 6, fast: 5, late: 48, appeal: 7, k: 5, proof: 'none', response: '', code: '' };

/** A visit is decided of, in any way that is offered. */
const review: Action = (stage, choice) => {
  answer(stage, choice);
  const { script } = stage;
  script.run('rulesSet', [{ ...KEEP, lang: 'ru' }]);
  const opened = script.run('reviewOpen', [{ response: '', code: '', lang: 'ru' }]);
  const visit = seen<ReviewView>(opened)?.visit;
  if (visit === null || visit === undefined) return opened;
  const { response, version, state, acts } = visit;
  const decided = { response, version, state, act: pick(acts, choice.a), reason: 'other', note: '=1+1' };
  return script.run('reviewDecide', [{ ...decided, reviewer: 'А', lang: pick(LANGS, choice.b) }]);
};

const reviewClean: Action = ({ script }, { a }) => {
  const queue = seen<ReviewView>(script.run('reviewOpen', [{ response: '', code: '', lang: 'ru' }]))?.queue ?? [];
  return script.run('reviewAcceptClean', [{ visits: queue, reviewer: 'А', lang: pick(LANGS, a) }]);
};

/** Every global of field work that writes. */
export const FIELD_ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ['programme', programme],
  ['codes', codes],
  ['form', form],
  ['form live', live],
  ['answer', answer],
  ['form close', (stage, choice) => stage.script.run('formClose', [{ form: liveForm(stage, choice), lang: 'ru' }])],
  ['check', ({ script }, { a }) => script.run('reconcile', [{ lang: pick(LANGS, a) }])],
  ['keep', ({ script }, { a }) => script.run('retentionSet', [{ days: a % 3, lang: 'ru' }])],
  ['erase', erase],
  ['rehearsal', rehearsal],
  ['recheck', recheck],
  ['plan make', ({ script }, { a, b }) => script.run('planMake', [{ example: b % 2 === 0, lang: pick(LANGS, a) }])],
  ['plan', plan],
  ['plan assign', assign],
  ['alerts', alerts],
  ['review', review],
  ['review clean', reviewClean],
  ['rules', ({ script }, { a }) => script.run('rulesSet', [{ ...KEEP, cap: 1 + (a % 60), lang: 'ru' }])],
];
