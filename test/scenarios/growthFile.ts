import type { MarksSavedView, MarksView, QfdView } from '../../src/core/qfdViews';
import type { PanelView, ReportView } from '../../src/core/views';
import { FACTORS_FACT } from '../../src/facts/factors';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { Fieldwork } from './fieldwork';
import { send } from './shopper';

/** The example's touchpoints P1 and P2 as the journey has them. */
const POINTS = [
  { code: 'P1', stage: 'выбор', name: 'Вывеска с улицы' },
  { code: 'P2', stage: 'выбор', name: 'Меню' },
];
const FACTORS = [
  { code: 'F1', name: 'Скорость', importance: '5' },
  { code: 'F2', name: 'Цена', importance: '3' },
];
/** Of P1 and of P2: 5 × 9 + 3 × 1 = 48 and 5 × 9 + 3 × 9 = 72 points. */
const MARKS = [
  { touchpoint: 'P1', factor: 'F1', mark: 9, was: null },
  { touchpoint: 'P1', factor: 'F2', mark: 1, was: null },
  { touchpoint: 'P2', factor: 'F1', mark: 9, was: null },
  { touchpoint: 'P2', factor: 'F2', mark: 9, was: null },
];

function type(work: Fieldwork, fact: typeof FACTORS_FACT | typeof JOURNEY_FACT, rows: readonly object[]): void {
  const cells = rows.map((row) => fact.columns.map(({ id }) => String(new Map(Object.entries(row)).get(id) ?? '')));
  work.script.control.type(work.sheetId(fact.title[work.lang]), 1, 0, cells);
}

/** Builds a model's report. */
export function report(work: Fieldwork, model: string): ReportView {
  const { request } = work.call<PanelView>('panelOpen', { model, sheetId: null });
  return work.call<ReportView>('reportBuild', request);
}

/** QFD of two touchpoints of one stage, with its report: P1 has 48 of 120 points. */
export function addImportance(work: Fieldwork): void {
  work.call<QfdView>('qfdMake', { example: false });
  type(work, FACTORS_FACT, FACTORS);
  type(work, JOURNEY_FACT, POINTS);
  const { matrices } = work.call<QfdView>('matrixMake', { rater: 'Анна', scale: 'seed', sheetId: null });
  const sheetId = matrices[0]?.sheet.id ?? -1;
  work.call<MarksView>('marksOpen', { sheetId });
  work.call<MarksSavedView>('marksSave', { sheetId, changes: MARKS });
  report(work, 'qfd');
}

/** Nine accepted visits of the first job that rated P1 with 2, QFD and the example's levels. */
export function growthFile(): Fieldwork {
  const work = Fieldwork.collecting(3);
  for (const visit of work.codes().filter(({ job }) => job === 'J1')) send(work, visit, { ratings: { P1: 2 } });
  work.script.fireSubmits();
  work.accept();
  addImportance(work);
  work.call('cashMake', { example: true });
  return work;
}
