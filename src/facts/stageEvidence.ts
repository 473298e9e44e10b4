import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { STAGE_WORDS } from './stageWords';
import { EFFECT_PERIODS, SWITCH_VERDICTS } from './switchWords';

/** What a report found out about a stage beside its touchpoints: an effect of a tool, money lost at a barrier, a channel's share. */
export interface StageEvidence {
  kind: string;
  /** Code of a stage. */
  stage: string;
  /** The tool, barrier or channel. */
  name: string;
  /** Of an effect: header of its series; else blank. */
  series: string;
  /** Effect in the unit of its series; money lost, blank where no amounts are known; conversions of the channel. */
  value: number | null;
  /** Of an effect: per what it is counted, code of `EFFECT_PERIODS`; else blank. */
  period: string;
  /** Interval of the value; blank where there is none. */
  low: number | null;
  high: number | null;
  /** Effect of the mean without the tool; share of all refusals; share of all conversions. */
  share: number | null;
  /** Periods; refusals of the barrier at the stage; conversions of all channels. */
  n: number;
  /** Of an effect: code of `SWITCH_VERDICTS`; else blank. */
  verdict: string;
}

/** Kinds of evidence by code. */
export const EVIDENCE_KINDS = {
  effect: { ru: 'влияние инструмента', kk: 'құралдың әсері', en: 'effect of a tool' },
  loss: { ru: 'потерянные деньги на барьере', kk: 'кедергіде жоғалған ақша', en: 'lost money at a barrier' },
  share: { ru: 'доля канала', kk: 'арнаның үлесі', en: 'share of a channel' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Evidence about stages, as the last reports on tools, barriers and paths found it (methods.md §7.3–7.5; B7-07…B7-09, B7-12). */
export const STAGE_EVIDENCE_FACT = defineFact<StageEvidence>({
  id: 'stage_evidence',
  version: 1,
  personal: false,
  label: 'measured',
  title: {
    ru: 'Что ещё известно об этапах',
    kk: 'Кезеңдер туралы тағы не белгілі',
    en: 'What else is known of the stages',
  },
  key: ['kind', 'stage', 'name', 'series'],
  columns: [
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    {
      id: 'kind',
      type: 'choice',
      header: { ru: 'Что известно', kk: 'Не белгілі', en: 'What is known' },
      words: EVIDENCE_KINDS,
    },
    { id: 'name', type: 'text', header: { ru: 'Название', kk: 'Атауы', en: 'Name' } },
    { id: 'series', type: 'text', header: { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Series' } },
    { id: 'value', type: 'number', header: { ru: 'Значение', kk: 'Мәні', en: 'Value' } },
    {
      id: 'period',
      type: 'choice',
      header: { ru: 'За какой период', kk: 'Қай кезеңге', en: 'Per what' },
      words: EFFECT_PERIODS,
    },
    { id: 'low', type: 'number', header: { ru: 'От', kk: 'Төменгі', en: 'Low' } },
    { id: 'high', type: 'number', header: { ru: 'До', kk: 'Жоғарғы', en: 'High' } },
    { id: 'share', type: 'share', header: { ru: 'Доля', kk: 'Үлесі', en: 'Share' } },
    { id: 'n', type: 'count', header: { ru: 'n', kk: 'n', en: 'n' } },
    {
      id: 'verdict',
      type: 'choice',
      header: { ru: 'Заключение', kk: 'Тұжырым', en: 'Verdict' },
      words: SWITCH_VERDICTS,
    },
  ],
});
