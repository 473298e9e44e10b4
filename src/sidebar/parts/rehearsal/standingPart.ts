import { el } from '../../../client/element';
import type { RehearsedView } from '../../../core/rehearsalViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetName } from '../sheetName';
import { sureButton } from '../sureButton';
import { webLink } from '../webLink';

/** The real form that proves the whole path: what to do, or that it came. */
function realPart({ text, isDone, url }: RehearsedView['real'], desk: Desk): readonly HTMLElement[] {
  if (text === '') return [];
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, isDone ? '✓' : '○');
  const line = el('p', { class: isDone ? 'made' : '', 'data-testid': 'real' }, sign, ' ', text);
  const heading = el('h2', {}, desk.say('rehearsal_real'));
  return [
    heading,
    line,
    ...(url === null ? [] : webLink({ address: url, text: desk.say('rehearsal_form'), testId: 'real-form' })),
  ];
}

/** What the rehearsal shows of each touchpoint, by job. */
function mapPart({ jobs }: RehearsedView, desk: Desk): readonly HTMLElement[] {
  if (jobs.length === 0) return [];
  const folds = jobs.map(({ name, points }) => {
    const items = points.map((point) =>
      el('li', {}, el('strong', {}, point.name), el('p', { class: 'soft' }, point.text)),
    );
    return el('details', { class: 'settings' }, el('summary', {}, name), el('ul', { class: 'rows' }, ...items));
  });
  return [el('h2', {}, desk.say('rehearsal_map')), ...folds];
}

/** The rehearsal that stands in the file, and the button that takes it away. */
export function standingPart(view: RehearsedView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  const sheets = view.sheets.map((sheet) => el('li', {}, sheetName(sheet, desk)));
  const remove = sureButton(
    { class: 'secondary', label: say('rehearsal_remove'), testId: 'remove-rehearsal' },
    { question: say('rehearsal_sure'), yes: say('rehearsal_remove'), no: say('rehearsal_keep') },
    () =>
      go.changeRehearsal({
        status: 'rehearsal_removing',
        near: actions,
        doubt: 'maybe_rehearsed',
        ask: () => desk.call('rehearsalRemove', { lang: desk.lang() }),
      }),
  );
  const actions = el('div', { class: 'actions' }, remove);
  return [
    el('h2', {}, say('rehearsal_there')),
    ...view.summary.map((text) => el('p', {}, text)),
    ...realPart(view.real, desk),
    ...mapPart(view, desk),
    el('h2', { id: 'rehearsal-sheets' }, say('rehearsal_sheets')),
    el('ul', { class: 'names', 'aria-labelledby': 'rehearsal-sheets' }, ...sheets),
    actions,
  ];
}
