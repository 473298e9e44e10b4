import type { LibraryView, MarksView, QfdView, SurveyView } from '../../src/core/qfdViews';
import { type Action, LANGS, pick, seen } from './everyAction';

const RATERS = ['', 'Анна', 'Бек', '=1+1'];

const make =
  (example: boolean): Action =>
  ({ script }, { a }) =>
    script.run('qfdMake', [{ example, lang: pick(LANGS, a) }]);

/** Means of whatever columns of ratings the file has, at times of a sheet that has none. */
const survey: Action = ({ script, orders }, { a, b }) => {
  const opened = script.run('surveyOpen', [{ sheetId: b % 3 === 0 ? orders : null, lang: 'ru' }]);
  const view = seen<SurveyView>(opened);
  const sheetId = view?.sheet?.id ?? orders;
  const columns = view?.columns.filter((_, i) => (a >> i) % 2 === 0).map(({ index }) => index) ?? [];
  return script.run('surveyTake', [{ sheetId, columns: columns.length > 0 ? columns : [a % 5], lang: 'ru' }]);
};

const library: Action = ({ script }, { a, b }) => {
  const items = seen<LibraryView>(script.run('libraryOpen', [{ lang: pick(LANGS, a) }]))?.items ?? [];
  const codes = items.filter((_, i) => i % 40 === b % 40).map(({ code }) => code);
  return script.run('touchpointsAdd', [{ codes, lang: pick(LANGS, a) }]);
};

const viewOf = (script: Parameters<Action>[0]['script']): QfdView | undefined =>
  seen<QfdView>(script.run('qfdOpen', []));

/** A new matrix, or what one lacks. */
const matrix: Action = ({ script }, { a, b }) => {
  script.run('qfdMake', [{ example: true, lang: 'ru' }]);
  const there = pick(viewOf(script)?.matrices ?? [], a)?.sheet.id ?? null;
  const request = { rater: pick(RATERS, a), scale: b % 2 === 0 ? 'seed' : 'classic' };
  return script.run('matrixMake', [{ ...request, sheetId: b % 3 === 0 ? there : null, lang: 'ru' }]);
};

/** Marks some cells as a walk does it, also such as somebody changed meanwhile. */
const marks: Action = ({ script, orders }, { a, b }) => {
  script.run('qfdMake', [{ example: true, lang: 'ru' }]);
  const sheetId = pick(viewOf(script)?.matrices ?? [], a)?.sheet.id ?? orders;
  const opened = script.run('marksOpen', [{ sheetId, lang: 'ru' }]);
  const view = seen<MarksView>(opened);
  if (view === undefined) return opened;
  const changes = view.touchpoints.flatMap(({ code: touchpoint }, i) =>
    view.factors.flatMap(({ code: factor }, j) => {
      const was = view.marks[i]?.[j] ?? null;
      // Whoever sees a text where a mark belongs may replace it; here all that is typed must stay.
      const isWanted = (i + j + b) % 3 === 0 && typeof was !== 'string';
      return isWanted ? { touchpoint, factor, mark: pick([1, 3, 9, null], a), was } : [];
    }),
  );
  return script.run('marksSave', [{ sheetId, changes: changes.slice(0, 1 + (b % 20)), lang: 'ru' }]);
};

/** Every global of setting QFD up that writes. */
export const QFD_ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ['qfd', make(false)],
  ['qfd example', make(true)],
  ['survey', survey],
  ['library', library],
  ['matrix', matrix],
  ['marks', marks],
];
