import type { CashSettings } from '../../core/cashViews';
import type { Param } from '../../core/defineModel';
import type { ChoiceView } from '../../core/fieldViews';
import type { Lang } from '../../core/lang';
import type { Settings } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { LEVELS } from '../../data/cash/levels';
import type { UpliftOn } from '../../data/cash/types';
import type { Level } from '../../facts/levelWords';
import type { Period } from '../../facts/periodWords';
import { keepParams, keptParams } from '../panel/keptParams';
import { checkedParams } from '../panel/params';
import { fieldsOf, textOf } from '../panel/request';
import { cashModel } from './cashModel';

/** The settings of the cash journey: which level is "now", the period of its numbers, on which deals the check grows. */
export interface KeptCash {
  readonly now: Level;
  readonly period: Period;
  readonly upliftOn: UpliftOn;
}

/** Ids of the model's settings. */
const IDS = { now: 'now', period: 'period', upliftOn: 'uplift_on' } as const;

const PERIODS: readonly Period[] = ['week', 'month', 'quarter', 'year'];
const UPLIFTS: readonly UpliftOn[] = ['repeat', 'all', 'one'];

/** The settings of the last report or choice; the model's defaults before. */
export function keptCash(store: Pick<Settings, 'get'>): KeptCash {
  const kept = keptParams(store, cashModel());
  return {
    now: LEVELS.find((level) => level === kept[IDS.now]) ?? 'minimal',
    period: PERIODS.find((code) => code === kept[IDS.period]) ?? 'month',
    upliftOn: UPLIFTS.find((code) => code === kept[IDS.upliftOn]) ?? 'repeat',
  };
}

/** Keeps settings that a client chose. @throws AppError REQUEST_BROKEN for what is no choice; PROTECTED, PROPERTIES_FULL */
export function keepCash(store: Settings, raw: unknown, file: FileContext): void {
  const model = cashModel();
  const fields = fieldsOf(raw);
  const sent = Object.entries(IDS).map(([field, id]) => [id, textOf(fields, field)] as const);
  const params = checkedParams(model.params, Object.fromEntries(sent), file);
  keepParams(store, model, { ...keptParams(store, model), ...params });
}

/** What may be chosen for a setting, in words. */
export function choicesOf(field: keyof CashSettings, lang: Lang): readonly ChoiceView[] {
  const param: Param | undefined = cashModel().params.find(({ id }) => id === IDS[field]);
  if (param?.kind !== 'choice') return [];
  return param.options.map(({ value, label }) => ({ code: value, name: label[lang] }));
}
