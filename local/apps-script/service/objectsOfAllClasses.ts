import { Menu } from '../base/Menu';
import { Ui } from '../base/Ui';
import { ChartType } from '../charts/Charts';
import { servicesOn } from '../execution/scriptGlobals';
import { SpreadsheetFile } from '../file/SpreadsheetFile';
import { HtmlOutput } from '../html/HtmlOutput';
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
  const file = new SpreadsheetFile('id', { name: 'Shop', locale: 'en_US', zone: 'UTC' }, () => []);
  const ui = { menu: [], sidebar: undefined };
  return [
    ...servicesOn({ file, ui, html: {}, userLocale: 'en', year: 2026 }),
    new ChartType('BAR'),
    new DeveloperMetadata('key', 'value'),
    new EmbeddedChart({ type: 'BAR', options: {}, ranges: [], row: 1, column: 1 }),
    new EmbeddedChartBuilder(),
    new HtmlOutput(''),
    new Menu(ui),
    new Properties(new Map()),
    new Range(file, 0, { row: 0, column: 0, rows: 1, columns: 1 }, 2026),
    new RangeList(file, 0, []),
    new Sheet(file, 0, 2026),
    new Spreadsheet(file, 2026),
    new Ui(ui),
  ];
}
