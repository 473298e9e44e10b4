import { defineFunction, type FunctionDefinition } from '../../core/defineFunction';
import type { Table, Value } from '../../core/table';
import { assisted } from '../../data/paths/assisted';
import type { Credited } from '../../data/paths/pathTotals';
import { creditOf } from './credit';
import { ASSISTED_COLUMNS, CHANNEL_COLUMN, modelColumn } from './functionColumns';
import { modelsFrom } from './modelArgument';
import { pathsFrom, RANGE_PARAMS } from './pathArguments';

const SEPARATOR_PARAM = { name: 'separator', optional: true } as const;

/** `ATTRIBUTION`: conversions of each channel by each model, or by one; by value too where values are given. */
const ATTRIBUTION_FUNCTION = defineFunction({
  name: 'ATTRIBUTION',
  params: [...RANGE_PARAMS, { name: 'model', optional: true }, SEPARATOR_PARAM],
  run: ([paths, conversions, values, nonConversions, model, separator], file): Table => {
    const models = modelsFrom(model);
    const given = pathsFrom([paths, conversions, values, nonConversions], separator, file);
    const credited: readonly Credited[] = given.hasValues ? ['conversions', 'value'] : ['conversions'];
    const credits = models.map((one) => creditOf(given.paths, one, credited));
    const columns = credited.flatMap((of, i) =>
      models.map((one, j) => ({ column: modelColumn(one, of), credit: credits[j]?.[i] })),
    );
    return {
      id: 'attribution_by_model',
      columns: [...CHANNEL_COLUMN, ...columns.map(({ column }) => column)],
      rows: given.paths.channels.map((name, i): Value[] => [name, ...columns.map(({ credit }) => credit?.[i] ?? null)]),
      ...(given.currency === '' ? {} : { currency: given.currency }),
    };
  },
});

/** `ASSISTED`: how often each channel closes, and how often it only helps. */
const ASSISTED_FUNCTION = defineFunction({
  name: 'ASSISTED',
  params: [...RANGE_PARAMS.slice(0, 2), SEPARATOR_PARAM],
  run: ([range, conversions, separator], file): Table => {
    const { paths } = pathsFrom([range, conversions], separator, file);
    const { last, assisted: helped } = assisted(paths);
    return {
      id: 'assisted',
      columns: ASSISTED_COLUMNS,
      rows: paths.channels.map((name, i): Value[] => {
        const [closed, helps] = [last[i] ?? 0, helped[i] ?? 0];
        return [name, closed, helps, closed === 0 ? null : helps / closed];
      }),
    };
  },
});

/** The functions of associated conversions. */
export const ATTRIBUTION_FUNCTIONS: readonly FunctionDefinition[] = [ATTRIBUTION_FUNCTION, ASSISTED_FUNCTION];
