import { Menu } from '../base/Menu';
import { Ui } from '../base/Ui';
import { ChartType } from '../charts/Charts';
import { servicesOn } from '../execution/scriptGlobals';
import { HeldFile } from '../file/HeldFile';
import { SpreadsheetFile } from '../file/SpreadsheetFile';
import { HtmlOutput } from '../html/HtmlOutput';
import { Lock } from '../lock/Lock';
import { Properties } from '../properties/Properties';
import { DeveloperMetadata } from '../spreadsheet/DeveloperMetadata';
import { EmbeddedChart } from '../spreadsheet/EmbeddedChart';
import { EmbeddedChartBuilder } from '../spreadsheet/EmbeddedChartBuilder';
import { Range } from '../spreadsheet/Range';
import { RangeList } from '../spreadsheet/RangeList';
import { Sheet } from '../spreadsheet/Sheet';
import { Spreadsheet } from '../spreadsheet/Spreadsheet';
import type { ServiceObject } from './CallRule';

/** One object of every class a bundle can meet, for checks of their tables of calls. */
export function objectsOfAllClasses(): readonly ServiceObject[] {
  const noFunctions = { has: () => false, call: () => [] };
  const file = new SpreadsheetFile('id', { name: 'Shop', locale: 'en_US', zone: 'UTC' }, noFunctions);
  const held = new HeldFile(file, 2026);
  const ui = { menu: [], sidebar: undefined };
  return [
    ...servicesOn({ held, ui, html: {}, userLocale: 'en' }),
    new ChartType('BAR'),
    new DeveloperMetadata('key', 'value'),
    new EmbeddedChart({ type: 'BAR', options: {}, ranges: [], row: 1, column: 1 }),
    new EmbeddedChartBuilder(),
    new HtmlOutput(''),
    new Lock(held),
    new Menu(ui),
    new Properties(new Map()),
    new Range(held, 0, { row: 0, column: 0, rows: 1, columns: 1 }),
    new RangeList(held, 0, []),
    new Sheet(held, 0),
    new Spreadsheet(held),
    new Ui(ui),
  ];
}
