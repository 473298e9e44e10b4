import type { CivilDay } from '../../core/civilDate';
import { isoDay } from '../../core/civilDate';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import type { ToolSwitch } from '../../facts/toolSwitches';
import { fill } from '../../i18n/template';
import { COLOURS } from '../report/colours';
import { exampleSeries } from './exampleRows';
import { ONOFF_EXAMPLE_WORDS } from './exampleTexts';
import { ONOFF_SAYS } from './texts';

/** The example in a file's language: rows of the log, and the sheet of its series. */
export interface OnOffExample {
  readonly rows: readonly ToolSwitch[];
  readonly sheet: (name: string) => SheetImage;
}

/** The example; its last day is the one before today. */
export function onoffExample(today: CivilDay, { lang, zone }: FileContext): OnOffExample {
  const { switches, series } = exampleSeries(today);
  const day = isoDay(switches[0]?.from ?? today);
  const plan = fill(ONOFF_SAYS.plan, { day }, lang);
  const rows = switches.map((one) => ({
    ...{ ...one, tool: ONOFF_EXAMPLE_WORDS[one.tool][lang] },
    plan: one.tool === 'drawn' ? plan : null,
  }));
  const { midnightOf } = zoneDays(zone);
  const headers = [ONOFF_EXAMPLE_WORDS.day[lang], ONOFF_EXAMPLE_WORDS.leads[lang]];
  const sheet = (name: string): SheetImage => ({
    name,
    values: [headers, ...series.map((one) => [new Date(midnightOf(one.day)), one.leads])],
    ...{ formats: [], notes: [], choices: [], charts: [], unfinished: '' },
    backgrounds: [{ colour: COLOURS.header, area: { row: 0, column: 0, rows: 1, columns: headers.length } }],
    widths: [{ column: 0, columns: headers.length, pixels: 130 }],
    ...{ frozenRows: 1, wrappedRows: 0 },
  });
  return { rows, sheet };
}
