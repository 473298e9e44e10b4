import { defineFunction, type FunctionParam } from '../../core/defineFunction';
import type { Table } from '../../core/table';
import { needArgument, readArguments } from './arguments';
import { namesFrom, stagesFrom } from './cellArguments';
import { FACTOR_COLUMNS, STABILITY_COLUMNS, STAGE_COLUMNS, TOUCHPOINT_COLUMNS } from './functionColumns';
import { rankFactors, rankStages, rankTouchpoints } from './rank';
import { stabilityOf } from './stability';

const MATRIX: readonly FunctionParam[] = [
  { name: 'importance', optional: false },
  { name: 'relations', optional: false },
];

const SETTINGS: readonly FunctionParam[] = [
  { name: 'scale', optional: true },
  { name: 'cutoff', optional: true },
];

const WITH_NAMES: readonly FunctionParam[] = [...MATRIX, { name: 'names', optional: true }, ...SETTINGS];

/** The matrix, the names of its touchpoints and the settings, as all but `QFD_STAGES` take them. */
const withNames = ([importance, relations, names, scale, cutoff]: readonly unknown[]) => ({
  ...{ importance, relations, scale, cutoff },
  ofTouchpoints: { name: 'names', range: names } as const,
});

/** `QFD_TOUCHPOINTS`: touchpoints with points, share, deviation and class, in the input's order. */
export const QFD_TOUCHPOINTS_FUNCTION = defineFunction({
  name: 'QFD_TOUCHPOINTS',
  params: WITH_NAMES,
  run: (args, file): Table => {
    const { input, ofTouchpoints } = readArguments(withNames(args), file);
    const names = namesFrom(ofTouchpoints, file);
    const ranked = rankTouchpoints(input);
    return {
      id: 'qfd_touchpoints',
      columns: TOUCHPOINT_COLUMNS,
      rows: ranked.map((point, i) => [names[i] ?? '', point.score, point.share, point.deviation, point.class]),
    };
  },
});

/** `QFD_FACTORS`: choice factors with importance, points, share, deviation and class, in the input's order. */
export const QFD_FACTORS_FUNCTION = defineFunction({
  name: 'QFD_FACTORS',
  params: WITH_NAMES,
  run: ([importance, relations, factors, scale, cutoff], file): Table => {
    const { input, ofFactors } = readArguments({ importance, relations, ofFactors: factors, scale, cutoff }, file);
    const names = namesFrom(ofFactors, file);
    return {
      id: 'qfd_factors',
      columns: FACTOR_COLUMNS,
      rows: rankFactors(input).map((factor, j) => [
        ...[names[j] ?? '', input.importance[j] ?? null],
        ...[factor.score, factor.share, factor.deviation, factor.class],
      ]),
    };
  },
});

/** `QFD_STAGES`: stages with the sum and the mean of their touchpoints' points, in order of first appearance. */
export const QFD_STAGES_FUNCTION = defineFunction({
  name: 'QFD_STAGES',
  params: [{ name: 'stages', optional: false }, ...MATRIX, ...SETTINGS],
  run: ([range, importance, relations, scale, cutoff], file): Table => {
    needArgument(range, 'stages', 'A3:A');
    const read = readArguments(
      { importance, relations, scale, cutoff, ofTouchpoints: { name: 'stages', range } },
      file,
    );
    return {
      id: 'qfd_stages',
      columns: STAGE_COLUMNS,
      rows: rankStages(stagesFrom(read.ofTouchpoints, file), read.input).map((stage) => [
        ...[stage.stage, stage.touchpoints, stage.sum, stage.mean],
        ...[stage.share, stage.deviation, stage.class],
      ]),
    };
  },
});

/** `QFD_STABILITY`: how sure the class of each touchpoint is, and its rank on this scale and on the other. */
export const QFD_STABILITY_FUNCTION = defineFunction({
  name: 'QFD_STABILITY',
  params: WITH_NAMES,
  run: (args, file): Table => {
    const { input, ofTouchpoints } = readArguments(withNames(args), file);
    const names = namesFrom(ofTouchpoints, file);
    return {
      id: 'qfd_stability',
      columns: STABILITY_COLUMNS,
      rows: stabilityOf(input).map(({ class: code, kept, changes, rank, otherRank }, i) => [
        ...[names[i] ?? '', code, changes === 0 ? null : kept / changes],
        ...[rank, otherRank],
      ]),
    };
  },
});
