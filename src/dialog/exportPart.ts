import { button, el } from '../client/element';
import type { FactRefView, FactRowsView } from '../core/views';
import { bookOf } from './book';
import { csvOf } from './csv';
import type { Desk } from './desk';
import { bookName, csvName } from './fileName';
import { saveFile } from './saveFile';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV_TYPE = 'text/csv;charset=utf-8';

/** The table of kept facts with their downloads. */
export function exportPart(desk: Desk, facts: readonly FactRefView[]): HTMLElement {
  const heading = el('h2', { id: 'kept' }, desk.say('kept'));
  if (facts.length === 0) return el('section', {}, heading, el('p', { 'data-testid': 'nothing' }, desk.say('nothing')));
  const all = button(
    { class: 'primary download', 'data-testid': 'download-all' },
    () => downloadAll(desk, facts, all),
    desk.say('download_all'),
  );
  const advice = facts.some(({ personal }) => personal)
    ? [el('p', { class: 'note' }, desk.say('personal_advice'))]
    : [];
  return el('section', { 'aria-labelledby': 'kept' }, heading, table(desk, facts), ...advice, all);
}

function table(desk: Desk, facts: readonly FactRefView[]): HTMLElement {
  const head = el(
    'tr',
    {},
    el('th', { scope: 'col' }, desk.say('table')),
    el('th', { scope: 'col', class: 'number' }, desk.say('rows')),
    el('th', { scope: 'col' }, el('span', { class: 'unseen' }, desk.say('download'))),
  );
  return el(
    'table',
    { 'data-testid': 'facts' },
    el('thead', {}, head),
    el('tbody', {}, ...facts.map((fact) => line(desk, fact))),
  );
}

function line(desk: Desk, fact: FactRefView): HTMLElement {
  const mark = fact.personal ? [' ', el('span', { class: 'mark' }, desk.say('personal'))] : [];
  const label = desk.say('csv_of', { title: fact.title });
  const csv = button(
    { class: 'secondary', 'aria-label': label, 'data-testid': `csv-${fact.fact}` },
    () => downloadOne(desk, fact, csv.closest('table') ?? csv),
    'CSV',
  );
  return el(
    'tr',
    { 'data-fact': fact.fact },
    el('th', { scope: 'row' }, fact.title, ...mark),
    el('td', { class: 'number' }, desk.say('rows_only', { n: fact.rows })),
    el('td', { class: 'act' }, csv),
  );
}

function downloadOne(desk: Desk, fact: FactRefView, near: Element): void {
  void desk.during(async () => {
    desk.status(desk.say('reading', { title: fact.title }));
    const rows = desk.valueOf(await desk.ask('factRead', { fact: fact.fact }), near);
    desk.status('');
    if (rows !== undefined) save(desk, csvName(rows), csvOf(rows), CSV_TYPE);
  });
}

/** Reads the facts one by one: a half of them would be no export. */
function downloadAll(desk: Desk, facts: readonly FactRefView[], near: Element): void {
  void desk.during(async () => {
    const read: FactRowsView[] = [];
    for (const { fact, title } of facts) {
      desk.status(desk.say('reading', { title }));
      const rows = desk.valueOf(await desk.ask('factRead', { fact }), near);
      if (rows === undefined) return desk.status('');
      read.push(rows);
    }
    // The Swedish notation of a day is the ISO one, in the zone of the person.
    save(desk, bookName(new Date().toLocaleDateString('sv-SE')), bookOf(read), XLSX_TYPE);
  });
}

function save(desk: Desk, name: string, content: Parameters<typeof saveFile>[1], type: string): void {
  saveFile(name, content, type);
  desk.status(desk.say('saved', { name }));
}
