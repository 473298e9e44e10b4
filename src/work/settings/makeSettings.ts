import { AppError } from '../../core/appError';
import type { ModelDefinition, SettingsSheet } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { SheetInfo } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import { addRecorded, type RecordPorts } from '../ledger/addRecorded';
import { COLOURS } from '../report/colours';
import { SheetBuilder } from '../report/sheetBuilder';
import { freeSheetNames } from '../sheetNames';
import { SETTINGS } from './texts';

/** Room for rows that people add to a table before the next one begins. */
const SPARE_ROWS = 8;
/** Fits the longest names of segments. */
const COLUMN_PIXELS = 190;

function settingsImage(name: string, settings: SettingsSheet, lang: Lang): SheetImage {
  const sheet = new SheetBuilder(name);
  const width = Math.max(...settings.tables.map(({ headers }) => headers.length));
  sheet.heading(settings.sheetName[lang], width, COLOURS.title);
  sheet.line(SETTINGS.intro[lang]);
  settings.tables.forEach(({ title, hint, headers, rows }, i) => {
    for (let row = 0; row < (i === 0 ? 1 : SPARE_ROWS); row++) sheet.gap();
    sheet.heading(title[lang], width, COLOURS.section);
    sheet.line(hint[lang]);
    sheet.background(sheet.add([headers.map((header) => header[lang])]), COLOURS.header);
    sheet.add(rows(lang));
  });
  sheet.width(0, width, COLUMN_PIXELS);
  return sheet.build();
}

/**
 * Makes a new sheet, which comes into view, with a model's settings as they are by default, for people to edit.
 * @throws AppError REQUEST_BROKEN for a model without such settings; PROTECTED, SERVICE_FAILED
 */
export function makeSettings(ports: RecordPorts, { id, settings }: ModelDefinition, lang: Lang): SheetInfo {
  if (settings === undefined) throw new AppError('REQUEST_BROKEN', { field: 'model' });
  const images = (): readonly SheetImage[] => [
    settingsImage(freeSheetNames(ports.workbook)(settings.sheetName[lang]), settings, lang),
  ];
  const [sheet] = addRecorded(ports, images, { kind: 'settings', id }, lang).sheets;
  if (sheet === undefined) throw new RangeError('addSheets answered with no sheet');
  return sheet;
}
