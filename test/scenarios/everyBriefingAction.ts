import type { BriefingsView } from '../../src/core/briefingViews';
import { type Action, LANGS, pick, seen } from './everyAction';
import { FIELD_ACTIONS } from './everyFieldAction';

const codes = FIELD_ACTIONS.find(([name]) => name === 'codes')?.[1];

/** A quiz, open to outsiders and answered, where there is a plan. */
const quiz: Action = (stage, choice) => {
  codes?.(stage, choice);
  const { script } = stage;
  const made = script.run('quizMake', [{ language: 'ru', lang: 'ru' }]);
  const view = seen<BriefingsView>(script.run('briefingsOpen', []));
  const form = view?.quizzes.find(({ form: id }) => id !== null)?.form ?? 'none';
  if (form === 'none') return made;
  script.run('formLive', [{ form, lang: 'ru' }]);
  const items = script.control.forms().find(({ id }) => id === form)?.items ?? [];
  const answers = items.map(({ id, choices }): [number, string] => [
    id,
    choices.length > 0 ? (pick(choices, choice.b) ?? '') : `${1_000_000 + choice.a}`,
  ]);
  if (answers.length > 0) script.control.submitForm(form, Object.fromEntries(answers));
  return script.run('reconcile', [{ lang: 'ru' }]);
};

const release: Action = (stage, choice) => {
  codes?.(stage, choice);
  const request = { codes: `${1_000_000 + choice.a}`, shopper: `S${choice.b % 3}`, lang: pick(LANGS, choice.a) };
  return stage.script.run('linkRelease', [request]);
};

/** Every global of briefings that writes. */
export const BRIEFING_ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ['quiz', quiz],
  ['link release', release],
];
