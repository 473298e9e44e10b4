import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { defineFunction, type FunctionDefinition } from '../../core/defineFunction';
import type { Column, Table } from '../../core/table';
import { cellNumber } from '../../data/cellNumber';
import { isApproximate } from '../../data/experience/isApproximate';
import { targetCell } from '../../data/experience/targetCell';
import { type FamilyCell, judgeFamily } from '../../data/experience/verdicts';
import { visitIndex } from '../../data/experience/visitIndex';
import { waveCell } from '../../data/experience/waveCell';
import { holm } from '../../stats/holm';
import { cellsFrom, needRange, scoresFrom } from './cellArguments';
import { EXPERIENCE_FUNCTION_ERRORS } from './errors';
import { NEVER, TARGET_COLUMNS, WAVE_COLUMNS } from './functionColumns';
import { itemsFrom } from './indexArguments';
import { alphaFrom, capFrom, targetFrom } from './settingArguments';

const isGiven = <T>(value: T | null): value is T => value !== null;

/** The verdict on a test of its own. */
const verdictOn = (cell: FamilyCell, alpha: number): string => judgeFamily([cell], alpha)[0]?.verdict ?? '';

/** A column without a name, of a result without headers. */
const bare = (_: unknown, i: number): Column => ({
  id: `value_${i + 1}`,
  type: 'number',
  header: { ru: 'Значение', kk: 'Мәні', en: 'Value' },
});

/** `VISIT_INDEX`: the index of one visit, 0…100, as one value. */
const VISIT_INDEX_FUNCTION = defineFunction({
  name: 'VISIT_INDEX',
  isBare: true,
  params: [
    { name: 'scores', optional: false },
    { name: 'weights', optional: true },
    { name: 'critical', optional: true },
    { name: 'cap', optional: true },
  ],
  run: ([scores, weights, critical, cap], file): Table => {
    const most = capFrom(cap, file);
    const index = visitIndex(itemsFrom([scores, weights, critical], file), most);
    return { id: 'visit_index', columns: [index].map(bare), rows: [[index]] };
  },
});

/** `TARGET_TEST`: ratings against a target. */
const TARGET_TEST_FUNCTION = defineFunction({
  name: 'TARGET_TEST',
  params: [
    { name: 'scores', optional: false },
    { name: 'target', optional: false },
    { name: 'alpha', optional: true },
  ],
  run: ([range, target, alpha], file): Table => {
    const scores = scoresFrom(range, { name: 'scores', example: 'B2:B' }, file).filter(isGiven);
    const [aim, level] = [targetFrom(target, file), alphaFrom(alpha, file)];
    if (scores.length === 0) throw new AppError('NO_DATA');
    const cell = targetCell(scores, aim, level);
    const verdict = verdictOn(cell, level);
    const told = isApproximate(aim) && verdict !== 'few' ? `${verdict}_approximate` : verdict;
    return {
      id: 'target_test',
      columns: TARGET_COLUMNS,
      rows: [[cell.n, cell.mean, cell.deviation, cell.p, told, cell.more]],
    };
  },
});

/** `WAVE_TEST`: ratings of a wave against those of the wave before. */
const WAVE_TEST_FUNCTION = defineFunction({
  name: 'WAVE_TEST',
  params: [
    { name: 'before', optional: false },
    { name: 'after', optional: false },
    { name: 'alpha', optional: true },
  ],
  run: ([old, fresh, alpha], file): Table => {
    const before = scoresFrom(old, { name: 'before', example: 'B2:B' }, file).filter(isGiven);
    const after = scoresFrom(fresh, { name: 'after', example: 'C2:C' }, file).filter(isGiven);
    const level = alphaFrom(alpha, file);
    if (before.length + after.length === 0) throw new AppError('NO_DATA');
    const { n, mean, difference, p, more, never, ...cell } = waveCell(before, after, level);
    const verdict = verdictOn({ ...cell, p }, level);
    const means = [mean.before, mean.after, difference];
    return {
      id: 'wave_test',
      columns: WAVE_COLUMNS,
      rows: [[n.before, n.after, ...means, difference === null ? null : p, verdict, never ? NEVER[file.lang] : more]],
    };
  },
});

/** `HOLM`: adjusted p-values in the shape of the range, blank where it is. */
const HOLM_FUNCTION = defineFunction({
  name: 'HOLM',
  isBare: true,
  params: [{ name: 'p_values', optional: false }],
  run: ([range], file): Table => {
    needRange(range, { name: 'p_values', example: 'R2:R16' });
    const rows = cellsFrom(range, 'p_values', file, (cell) => {
      if (isBlank(cell)) return { value: null };
      const p = cellNumber(cell);
      const isChance = p !== undefined && p >= 0 && p <= 1;
      return isChance ? { value: p } : EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_P_REFUSED;
    });
    const chances = rows.flat().map(({ value }) => value);
    const adjusted = [...holm(chances.filter(isGiven))];
    if (adjusted.length === 0) throw new AppError('NO_DATA');
    const shaped = rows.map((cells) => cells.map(({ value }) => (value === null ? null : (adjusted.shift() ?? null))));
    return { id: 'holm', columns: (shaped[0] ?? []).map(bare), rows: shaped };
  },
});

/** The functions of field work. */
export const EXPERIENCE_FUNCTIONS: readonly FunctionDefinition[] = [
  VISIT_INDEX_FUNCTION,
  TARGET_TEST_FUNCTION,
  WAVE_TEST_FUNCTION,
  HOLM_FUNCTION,
];
