import { AppError } from '../../core/appError';
import type { CivilDay } from '../../core/civilDate';
import type { DrawRequest } from '../../core/onoffViews';
import type { FileContext } from '../../core/table';
import { cleanName } from '../../data/cleanName';
import { parseDay } from '../../data/parseDate';
import { DRAW_FIELDS } from '../../i18n/fieldLabels';
import { fieldsOf, textOf } from '../panel/request';
import { DRAW_ERRORS } from './errors';

/** A calendar to be drawn, with its first day. */
export interface WantedDraw extends Omit<DrawRequest, 'from' | 'lang'> {
  readonly from: CivilDay;
}

/** A longer text is no tool's name. */
const MOST_NAME = 80;
/** A first day later than this is a slip of the hand. */
const MOST_AHEAD = 366;
/** Under four pairs no result can be told from chance: 3 and 3 stretches fall into place by themselves once in ten draws. */
const RANGES = { days: { min: 1, max: 28 }, pairs: { min: 4, max: 26 } } as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

type Fields = ReturnType<typeof fieldsOf>;

function toolOf(fields: Fields): string {
  const tool = cleanName(textOf(fields, 'tool').replace(/\s+/g, ' '));
  if (tool === '') throw new AppError(DRAW_ERRORS.noTool);
  if (tool.length > MOST_NAME) throw new AppError(DRAW_ERRORS.toolLong, { length: tool.length, limit: MOST_NAME });
  return tool;
}

function firstDayOf(fields: Fields, today: CivilDay, { lang }: FileContext): CivilDay {
  const text = textOf(fields, 'from');
  const from = ISO_DAY.test(text) ? parseDay(text) : undefined;
  if (from === undefined) {
    throw new AppError('PARAM_NOT_DATE', { field: DRAW_FIELDS.from[lang], value: text.slice(0, MOST_NAME) });
  }
  if (from < today) throw new AppError(DRAW_ERRORS.past, { from, today });
  if (from > today + MOST_AHEAD) throw new AppError(DRAW_ERRORS.far, { from, last: today + MOST_AHEAD });
  return from;
}

function wholeIn(fields: Fields, name: keyof typeof RANGES, { lang }: FileContext): number {
  const { [name]: value } = fields;
  if (typeof value !== 'number') throw new AppError('REQUEST_BROKEN', { field: name });
  const { min, max } = RANGES[name];
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new AppError('PARAM_OUT_OF_RANGE', { field: DRAW_FIELDS[name][lang], value: String(value), min, max });
}

/**
 * A calendar that a client wants to be drawn; blanks around the tool's name are dropped.
 * @throws AppError REQUEST_BROKEN, ONOFF_NO_TOOL, ONOFF_TOOL_LONG, PARAM_NOT_DATE, ONOFF_PAST, ONOFF_FAR, PARAM_OUT_OF_RANGE
 */
export function drawRequestOf(raw: unknown, today: CivilDay, file: FileContext): WantedDraw {
  const fields = fieldsOf(raw);
  return {
    tool: toolOf(fields),
    from: firstDayOf(fields, today, file),
    days: wholeIn(fields, 'days', file),
    pairs: wholeIn(fields, 'pairs', file),
  };
}
