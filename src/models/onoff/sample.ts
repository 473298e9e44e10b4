import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';

/** 1 November 2026. */
const DAY = 20_758;
/** The same day as Sheets counts days. */
const SERIAL = 46_327;
/** When the tool was on: 1, else 0. */
const MARKS = '110001110100111000110110';

/** Leads of 24 days: growth by itself, more with the tool, and a little noise. */
export const ONOFF_SAMPLE = {
  columns: {
    date: [...MARKS].map((_, i) => SERIAL + i),
    value: [...MARKS].map((mark, i) => 100 + 2 * i + 6 * Number(mark) + ((i * 7) % 5) - 2),
  },
  facts: {
    tool_switches: sampleSheet(
      'Switch log',
      ['tool', 'from', 'to', 'state'],
      [...MARKS].flatMap((mark, i) => (mark === '1' ? [] : [['Search ads', DAY + i, DAY + i, 'off']])),
    ),
  },
} satisfies { columns: object; facts: Readonly<Record<string, FactRead>> };
