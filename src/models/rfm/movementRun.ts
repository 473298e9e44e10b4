import type { CivilDay } from '../../core/civilDate';
import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import { cutsAdvice, recutAdvice, settingsAdvice } from './advice';
import { readInput } from './input';
import { type Movement, movementOf } from './movement';
import { movementFindings } from './movementFindings';
import { flowsTable, MOVEMENT_CORNER, moversTable, segmentWord } from './movementTables';
import { scorerOf } from './setup';
import { TITLES } from './texts';

/** A quarter: long enough for a change to show, short enough to act on it. */
const USUAL_SPAN = 90;

/** A typed day, or the usual one; data shorter than the usual span are cut in half. */
function daysOf({ params }: ModelInput, first: CivilDay, newest: CivilDay): { from: CivilDay; to: CivilDay } {
  const to = typeof params['to'] === 'number' ? params['to'] : newest;
  const half = first + Math.floor((to - first) / 2);
  const from = typeof params['from'] === 'number' ? params['from'] : Math.max(to - USUAL_SPAN, Math.min(half, to - 1));
  return { from, to };
}

function reportParts(movement: Movement, { file }: ModelInput): ReportPart[] {
  const { names } = movement.to.plan;
  const word = (place: number): string => segmentWord(names, place, file.lang);
  return [
    {
      kind: 'heat',
      id: 'movement',
      title: TITLES.movement,
      corner: MOVEMENT_CORNER,
      rowLabels: movement.counts.map((_, i) => word(i < names.length ? i : -1)),
      columnLabels: names.map((_, i) => word(i)),
      counts: movement.counts,
    },
    { kind: 'table', id: 'flows', title: TITLES.flows, table: flowsTable(movement) },
    {
      kind: 'table',
      id: 'movers',
      title: TITLES.movers,
      table: moversTable(movement),
      detailSheet: TITLES.moversSheet,
    },
  ];
}

/**
 * A report on movement between two days from the order columns.
 * @throws AppError as RFM does, and FROM_NOT_BEFORE_TO
 */
export function runMovement(input: ModelInput): ModelOutput {
  const { orders, customersAt, leftOut, currency } = readInput(input);
  const newest = customersAt(undefined);
  const days = daysOf(input, newest.firstDay, newest.asOf);
  const score = scorerOf(input, orders);
  const movement = movementOf(days, customersAt, score);
  const { customers } = movement.to;
  const n = customers.names.length;
  // An empty field of one's own cut points is filled from the data too, and then differs from date to date.
  const isRecut = JSON.stringify(movement.from.cuts) !== JSON.stringify(movement.to.cuts);
  const cutsFollowData = input.params['scoring'] !== 'fixed' || isRecut;
  return {
    n,
    rowsUsed: customers.lines,
    leftOut: leftOut(customers),
    period: days,
    label: 'measured',
    ...(currency === undefined ? {} : { currency }),
    findings: movementFindings(movement, days, input.file.lang, input.today),
    advice: [...(cutsFollowData ? recutAdvice(n) : cutsAdvice(movement.to)), ...settingsAdvice(input, n)],
    parts: reportParts(movement, input),
  };
}
