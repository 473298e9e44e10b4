import { AppError } from '../../core/appError';
import type { Param, ParamValues } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ParamView } from '../../core/views';
import { parseDay } from '../../data/parseDate';
import { parseNumber } from '../../data/parseNumber';

/** How people of the file write. */
type Reading = Pick<FileContext, 'lang' | 'locale'>;

type Raw = PanelRequest['params'][string] | undefined;

/** Ascending numbers as people type them in a field. */
function cutsOf(text: string, locale: string): number[] | undefined {
  const cuts = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => parseNumber(part, locale) ?? Number.NaN);
  const isAscending = cuts.every((cut, i) => i === 0 || cut > (cuts[i - 1] ?? 0));
  return cuts.length > 0 && isAscending && !cuts.some(Number.isNaN) ? cuts : undefined;
}

function checkedNumber(
  { min, max }: Extract<Param, { kind: 'number' }>,
  raw: string | number,
  locale: string,
  field: string,
): number {
  const value = typeof raw === 'string' ? parseNumber(raw, locale) : raw;
  // Not a number is on neither side of a limit.
  if (value === undefined || !(value >= min && value <= max)) {
    throw new AppError('PARAM_NOT_NUMBER', { field, value: String(raw), min, max });
  }
  return value;
}

function checked(param: Param, raw: Raw, { lang, locale }: Reading): ParamValues[string] {
  if (raw === undefined || raw === null || raw === '') return param.default;
  const field = param.label[lang];
  if (param.kind === 'choice') {
    if (!param.options.some((option) => option.value === raw)) throw new AppError('REQUEST_BROKEN', { field });
    return raw;
  }
  if (param.kind === 'whole') {
    const value = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < param.min || value > param.max) {
      throw new AppError('PARAM_OUT_OF_RANGE', { field, value: String(raw), min: param.min, max: param.max });
    }
    return value;
  }
  if (param.kind === 'number') return checkedNumber(param, raw, locale, field);
  if (param.kind === 'cuts') {
    const cuts = cutsOf(String(raw), locale);
    if (cuts === undefined) throw new AppError('PARAM_NOT_CUTS', { field, value: String(raw) });
    return cuts;
  }
  const day = parseDay(String(raw));
  if (day === undefined) throw new AppError('PARAM_NOT_DATE', { field, value: String(raw) });
  return day;
}

/**
 * Settings from a panel, checked against their declarations; a missing one takes its default.
 * @param file its locale decides how numbers are typed
 * @throws AppError PARAM_OUT_OF_RANGE, PARAM_NOT_NUMBER, PARAM_NOT_DATE, PARAM_NOT_CUTS, REQUEST_BROKEN
 */
export function checkedParams(params: readonly Param[], raw: PanelRequest['params'], file: Reading): ParamValues {
  return Object.fromEntries(params.map((param) => [param.id, checked(param, raw[param.id], file)]));
}

/** A setting as the panel draws it. */
export function paramView(param: Param, lang: Lang): ParamView {
  return {
    id: param.id,
    kind: param.kind,
    label: param.label[lang],
    hint: param.hint?.[lang] ?? '',
    options:
      param.kind === 'choice'
        ? param.options.map((option) => ({ value: option.value, label: option.label[lang] }))
        : [],
    min: 'min' in param ? param.min : null,
    max: 'max' in param ? param.max : null,
    when: param.when ?? null,
  };
}
