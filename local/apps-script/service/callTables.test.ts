import { describe, expect, it } from 'vitest';
import { Menu } from '../base/Menu';
import { Ui } from '../base/Ui';
import { servicesOn } from '../execution/scriptGlobals';
import { SpreadsheetFile } from '../file/SpreadsheetFile';
import { HtmlOutput } from '../html/HtmlOutput';
import { Properties } from '../properties/Properties';
import { DeveloperMetadata } from '../spreadsheet/DeveloperMetadata';
import { EmbeddedChartBuilder } from '../spreadsheet/EmbeddedChartBuilder';
import { Range } from '../spreadsheet/Range';
import { RangeList } from '../spreadsheet/RangeList';
import { Sheet } from '../spreadsheet/Sheet';
import { Spreadsheet } from '../spreadsheet/Spreadsheet';

const file = new SpreadsheetFile('id', { name: 'Shop', locale: 'en_US', zone: 'UTC' }, () => []);
const ui = { menu: [], sidebar: undefined };
const objects = [
  ...servicesOn({ file, ui, html: {}, userLocale: 'en', year: 2026 }),
  new DeveloperMetadata('key', 'value'),
  new EmbeddedChartBuilder(),
  new HtmlOutput(''),
  new Menu(ui),
  new Properties(new Map()),
  new Range(file, 0, { row: 0, column: 0, rows: 1, columns: 1 }, 2026),
  new RangeList([]),
  new Sheet(file, 0, 2026),
  new Spreadsheet(file, 2026),
  new Ui(ui),
];

describe('the tables of calls', () => {
  it.each(objects.map((object) => [object.className, object] as const))(
    '%s has every method it declares',
    (_, object) => {
      for (const [name, rule] of Object.entries(object.calls)) {
        expect(typeof Reflect.get(object, name), name).toBe('function');
        expect(rule.source).toMatch(/^(docs \S+|reported .+|assumed)$/);
      }
    },
  );
});
