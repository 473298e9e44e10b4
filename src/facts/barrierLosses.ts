import { defineFact } from '../core/defineFact';
import { STAGE_WORDS } from './stageWords';

/** How often a barrier stops people at a stage, and what it costs. */
export interface BarrierLoss {
  barrier: string;
  /** Code of a stage, or the user's own word. */
  stage: string;
  count: number;
  /** Of all refusals. */
  share: number;
  /** Observed over expected if barriers did not depend on the stage. */
  lift: number;
  /** Adjusted standardised residual; blank where the stage or the barrier is the only one. */
  residual: number | null;
  /** Money of those who did not buy; blank where no amounts are known. */
  lost: number | null;
}

/** Barriers by stage (methods.md §7.4; B7-08). */
export const BARRIER_LOSSES_FACT = defineFact<BarrierLoss>({
  id: 'barrier_losses',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Отказы и барьеры', kk: 'Бас тарту мен кедергілер', en: 'Refusals and barriers' },
  key: ['barrier', 'stage'],
  columns: [
    { id: 'barrier', type: 'text', header: { ru: 'Барьер', kk: 'Кедергі', en: 'Barrier' } },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    { id: 'count', type: 'count', header: { ru: 'Отказов', kk: 'Бас тарту саны', en: 'Refusals' } },
    { id: 'share', type: 'share', header: { ru: 'Доля отказов', kk: 'Бас тарту үлесі', en: 'Share of refusals' } },
    {
      id: 'lift',
      type: 'number',
      decimals: 2,
      header: { ru: 'Во сколько раз чаще ожидаемого', kk: 'Күтілгеннен неше есе жиі', en: 'Lift' },
    },
    {
      id: 'residual',
      type: 'number',
      decimals: 2,
      header: { ru: 'Скорректированный остаток', kk: 'Түзетілген қалдық', en: 'Adjusted residual' },
    },
    { id: 'lost', type: 'money', header: { ru: 'Потерянные деньги', kk: 'Жоғалған ақша', en: 'Lost money' } },
  ],
});
