import fc from 'fast-check';
import type { AppsScript, FileState } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import { builtBundle, FILES, openFile } from './addon';

/** Names people give, many of which are those of our sheets. */
const NAMES = [
  ...['RFM', 'rfm', 'rfm – покупатели', 'RFM (2)', 'RFM – движение', 'Кому писать', 'Проверка заказов'],
  ...['Задачи', 'задачи', 'Tasks', 'Rosta – журнал', 'rosta – журнал', 'RFM – настройки', 'Демо-заказы'],
  ...['Заказы для отчётов', 'Лист2', 'План', 'Итоги 2026', '№ 1', 'a'],
];

/** What people type. */
const TYPED = [
  ...['', '', 'Анна', '1', '-5,5', '10%', '1 200 ₽', '03.05.2026', '=1+2', '=SUM(A1:A3)', '=B1&"!"', '=A1/0'],
  ...['TRUE', "'007", 'Дата', 'Клиент', 'Сумма', 'T-1', 'Задача', 'новая', 'Отчёт не закончен', '{"id":"x"}'],
];

/** A sheet of the user's own. */
export interface UserSheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
  readonly note: string;
  readonly format: string;
  readonly colour: string;
  readonly width: number;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
}

/** Sheets people may have. */
export const userSheets = fc.uniqueArray(
  fc.record<UserSheet>({
    name: fc.constantFrom(...NAMES),
    cells: fc.array(fc.array(fc.constantFrom(...TYPED), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
    row: fc.nat(8),
    column: fc.nat(4),
    note: fc.constantFrom('моя заметка', 'RFM', ''),
    format: fc.constantFrom('@', '0.00', 'dd.mm.yyyy', '#,##0'),
    colour: fc.constantFrom('#ff0000', '#00ff00'),
    width: fc.integer({ min: 20, max: 400 }),
    isProtected: fc.boolean(),
    isHidden: fc.boolean(),
  }),
  { maxLength: 5, selector: ({ name }) => name.toLowerCase() },
);

/** A sheet as a kept file has it, as far as notes, formats and colours go. */
interface KeptSheet {
  readonly id: number;
  readonly notes: (readonly [number, string])[];
  readonly formats: { readonly area: object; readonly value: string }[];
  readonly backgrounds: { readonly area: object; readonly value: string }[];
}

const DAY = 86_400_000;

const ORDERS = Array.from({ length: 24 }, (_, i) => [
  { date: Date.UTC(2026, 0, 5, 9) + i * 9 * DAY },
  `Клиент ${i % 7}`,
  100 + ((i * 7919) % 900),
]);

/** Puts a sheet into a file as people would: cells, width, protection. */
function putSheet({ control }: AppsScript, sheet: UserSheet): number {
  const id = control.addSheet(sheet.name);
  if (sheet.cells.length > 0) control.type(id, sheet.row, sheet.column, sheet.cells);
  control.setColumnWidth(id, sheet.column, sheet.width);
  if (sheet.isProtected) control.protect(id);
  if (sheet.isHidden) control.hide(id);
  return id;
}

/** Notes, formats and colours, which only the kept file can be given. */
function decorated(state: FileState, sheets: ReadonlyMap<number, UserSheet>): FileState {
  const copy = structuredClone(state);
  const { sheets: kept } = copy.data as { readonly sheets: readonly KeptSheet[] };
  for (const { id, notes, formats, backgrounds } of kept) {
    const sheet = sheets.get(id);
    if (sheet === undefined) continue;
    const area = { row: sheet.row, column: sheet.column, rows: 2, columns: 2 };
    if (sheet.note !== '') notes.push([0, sheet.note]);
    formats.push({ area, value: sheet.format });
    backgrounds.push({ area, value: sheet.colour });
  }
  return copy;
}

/** A file with orders and whatever else people have. */
export function fileOfPeople(sheets: readonly UserSheet[], now: () => number): { script: AppsScript; orders: number } {
  const empty = openFile(FILES.ru);
  const orders = empty.control.importValues('Заказы', [['Дата', 'Клиент', 'Сумма'], ...ORDERS]);
  empty.control.nameRange('Мои_заказы', orders, { row: 0, column: 0, rows: 5, columns: 3 });
  const byId = new Map(sheets.map((sheet) => [putSheet(empty, sheet), sheet]));
  const state = decorated(empty.control.save(), byId);
  const script = createAppsScript({ bundle: builtBundle(), state }, { now });
  script.open();
  return { script, orders };
}
