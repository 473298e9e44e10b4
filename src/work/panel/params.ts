import { AppError } from '../../core/appError';
import type { Param, ParamValues } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { PanelRequest, ParamView } from '../../core/views';
import { parseDay } from '../../data/parseDate';

type Raw = PanelRequest['params'][string] | undefined;

function checked(param: Param, raw: Raw, lang: Lang): string | number | null {
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
  const day = parseDay(String(raw));
  if (day === undefined) throw new AppError('PARAM_NOT_DATE', { field, value: String(raw) });
  return day;
}

/**
 * Settings from a panel, checked against their declarations; a missing one takes its default.
 * @throws AppError PARAM_OUT_OF_RANGE, PARAM_NOT_DATE, REQUEST_BROKEN
 */
export function checkedParams(params: readonly Param[], raw: PanelRequest['params'], lang: Lang): ParamValues {
  return Object.fromEntries(params.map((param) => [param.id, checked(param, raw[param.id], lang)]));
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
    min: param.kind === 'whole' ? param.min : null,
    max: param.kind === 'whole' ? param.max : null,
    when: param.when ?? null,
  };
}
