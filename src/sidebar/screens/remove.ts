import { button, el } from '../../client/element';
import type { RemovedView, RemoveView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { checkbox } from '../parts/checkbox';
import { removeAll } from '../removal';
import { removedScreen } from './removed';

type SheetChoice = RemoveView['sheets'][number];

/** What goes and what stays, the choice of sheets, and a button that waits for a confirmation. */
export function removeScreen(view: RemoveView, desk: Desk, back: () => void): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('remove_title'), say('back'), back);
  const boxes = view.sheets.map((sheet) => ({ sheet, ...sheetBox(sheet) }));
  const group = (chosen: boolean) => boxes.filter(({ sheet }) => sheet.chosen === chosen).map(({ element }) => element);
  const press = () => {
    const sheetIds = boxes.filter(({ input }) => input.checked).map(({ sheet }) => sheet.id);
    remove(sheetIds, desk, go);
  };
  const go = button({ class: 'danger', disabled: true, 'data-testid': 'remove' }, press, say('remove'));
  const sure = checkbox('remove-sure', [say('remove_sure')], false);
  sure.input.addEventListener('change', () => {
    go.disabled = !sure.input.checked;
  });
  const element = el(
    'main',
    { 'data-testid': 'remove-screen' },
    bar,
    ...view.lines.map((line) => el('p', { class: 'note' }, line)),
    ...section(say('remove_made'), group(true)),
    ...section(say('remove_filled'), group(false)),
    ...(boxes.length === 0 ? [] : [el('p', { class: 'hint' }, say('remove_hint'))]),
    el('div', { class: 'actions' }, sure.element, go),
  );
  return { element, heading, back, leave: () => {} };
}

function sheetBox({ id, name, kind, chosen }: SheetChoice) {
  const mark = kind === '' ? [] : [' ', el('span', { class: 'mark' }, kind)];
  return checkbox(`remove-${id}`, [name, ...mark], chosen);
}

function section(title: string, boxes: readonly HTMLElement[]): readonly HTMLElement[] {
  return boxes.length === 0 ? [] : [el('h2', {}, title), ...boxes];
}

function remove(sheetIds: readonly number[], desk: Desk, near: Element): void {
  const finish = (view: RemovedView) => {
    if (view.left === 0) return desk.frame.show(removedScreen(view, desk));
    const message = desk.say('remove_stuck', { left: view.left });
    desk.showProblem({ code: 'fail_other', message, remedy: null }, near, () => remove(sheetIds, desk, near));
  };
  void desk.perform({
    status: 'removing',
    near,
    writes: false,
    ask: (work) =>
      removeAll(
        () => desk.call('removeRun', { sheetIds }),
        ({ lines }) => work.tell(lines.join(' ')),
      ),
    finish,
  });
}
