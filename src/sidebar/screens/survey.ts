import { button, el } from '../../client/element';
import type { SurveyView } from '../../core/qfdViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { checkGroup } from '../parts/checkGroup';
import { field, select } from '../parts/field';
import type { Ways } from '../ways';

/** Columns of a survey whose means become the importance of factors. */
export function surveyScreen(view: SurveyView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('survey'), say('back'), go.backToQfd);
  const element = el(
    'main',
    { 'data-testid': 'survey' },
    bar,
    el('p', { class: 'question' }, say('survey_question')),
    ...sheetField(view, desk, go),
    ...(view.notice === '' ? [] : [el('p', { class: 'notice', 'data-testid': 'notice' }, view.notice)]),
    ...(view.sheet === null || view.columns.length === 0 ? [] : columns(view.sheet.id, view, desk, go)),
  );
  return { element, heading, back: go.backToQfd, leave: () => {} };
}

function sheetField({ sheets, sheet }: SurveyView, desk: Desk, go: Ways): readonly HTMLElement[] {
  if (sheets.length === 0) return [];
  const options = sheets.map(({ id, name }) => ({ value: String(id), label: name }));
  const chosen = sheet === null ? '' : String(sheet.id);
  const none = sheet === null ? [{ value: '', label: desk.say('not_chosen') }] : [];
  const list = select({ 'data-testid': 'survey-sheet' }, [...none, ...options], chosen);
  const { element } = field('survey-sheet', list, { label: desk.say('sheet') });
  list.addEventListener('change', () => {
    const revert = () => {
      list.value = chosen;
    };
    if (list.value !== '') go.openSurvey(element, Number(list.value), revert);
  });
  return [element];
}

function columns(sheetId: number, view: SurveyView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const choices = view.columns.map(({ index, header, text }) => ({ code: String(index), name: header, hint: text }));
  const update = () => {
    const n = group.chosen().length;
    take.disabled = n === 0;
    count.textContent = say('survey_count', { n });
  };
  const texts = { legend: say('survey_columns'), all: say('survey_all'), testId: 'columns', isTicked: false };
  const group = checkGroup(choices, texts, () => update());
  const press = () =>
    go.changeQfd({
      status: 'survey_taking',
      near: place,
      doubt: 'maybe_rows',
      at: 'factors',
      ask: () => desk.call('surveyTake', { sheetId, columns: group.chosen().map(Number), lang: desk.lang() }),
    });
  const count = el('p', { id: 'columns-count', 'aria-live': 'polite', 'data-testid': 'columns-count' });
  const look = { class: 'primary', 'data-testid': 'take', 'aria-describedby': count.id };
  const take = button(look, press, say('survey_take'));
  const place = el('div', { class: 'actions' }, count, take, el('p', { class: 'hint' }, say('survey_hint')));
  update();
  return [group.element, place];
}
