import type { Cell } from '../../core/cell';
import type { SheetInfo } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { fill } from '../../i18n/template';
import { addRecorded, type RecordPorts } from '../ledger/addRecorded';
import { COLOURS } from '../report/colours';
import { freeSheetNames } from '../sheetNames';
import { shopOrders } from './shopOrders';
import { DEMO, DEMO_ITEMS } from './texts';

/** The model that shows what the demo's data tell. */
export const DEMO_MODEL = 'rfm';

/** Rouble prices in other currencies, rounded so that prices look like prices there. */
export const PRICE_SCALES: Readonly<Record<string, number>> = { '₸': 5, $: 0.2, '€': 0.2, '£': 0.2 };

function demoImage(file: FileContext, lastDay: number, name: string): SheetImage {
  const { lang, currency } = file;
  const { midnightOf } = zoneDays(file.zone);
  const rows = shopOrders(lastDay, PRICE_SCALES[currency] ?? 1);
  const amount = currency === '' ? DEMO.amount[lang] : `${DEMO.amount[lang]}, ${currency}`;
  const header: Cell[] = [DEMO.date[lang], DEMO.customer[lang], DEMO.order[lang], DEMO.item[lang], amount];
  const body = rows.map((row): Cell[] => [
    new Date(midnightOf(row.day)),
    fill(DEMO.customerName, { number: String(row.customer).padStart(4, '0') }, lang),
    row.order,
    DEMO_ITEMS[row.item]?.[lang] ?? '',
    row.amount,
  ]);
  const headerArea = { row: 0, column: 0, rows: 1, columns: header.length };
  return {
    name,
    values: [header, ...body],
    formats: [{ format: '#,##0', area: { row: 1, column: 4, rows: body.length, columns: 1 } }],
    backgrounds: [{ colour: COLOURS.header, area: headerArea }],
    notes: [],
    choices: [],
    widths: [{ column: 0, columns: header.length, pixels: 145 }],
    frozenRows: 1,
    wrappedRows: 0,
    charts: [],
    unfinished: '',
  };
}

/**
 * Makes the demo shop's orders on a new sheet, which comes into view; the newest order is of these days.
 * @throws AppError PROTECTED, SERVICE_FAILED
 */
export function makeDemo(ports: RecordPorts, file: FileContext): SheetInfo {
  const { workbook, clock } = ports;
  const images = (): readonly SheetImage[] => [
    demoImage(file, clock.today(file.zone), freeSheetNames(workbook)(DEMO.sheet[file.lang])),
  ];
  const [sheet] = addRecorded(ports, images, { kind: 'demo', id: 'demo' }, file.lang).sheets;
  if (sheet === undefined) throw new Error('addSheets answered with no sheet');
  return sheet;
}
