import type { ModelDefinition, ParamValues } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import { fittingScales } from '../../data/qfdScales';
import { QFD_MARKS_FACT } from '../../facts/qfdMarks';
import { matrixSheets } from './matrixSheets';

/**
 * Settings with the scale that the file's matrices are filled in on, where theirs does not fit: nobody has to know what another
 * person chose when making them. Matrices of two scales fit none. No remote call besides the list of marks.
 */
export function fittingParams<Params extends ParamValues>(
  workbook: Pick<Workbook, 'id' | 'marks' | 'nameOf'>,
  { takes }: Pick<ModelDefinition, 'takes'>,
  params: Params,
): Params | (Params & { readonly scale: string }) {
  if (!takes.includes(QFD_MARKS_FACT.id)) return params;
  const [scale, ...others] = new Set(matrixSheets(workbook).map((matrix) => matrix.scale));
  if (scale === undefined || others.length > 0) return params;
  const fitting: readonly string[] = fittingScales(scale);
  return fitting.includes(String(params['scale'])) ? params : { ...params, scale: fitting[0] ?? scale };
}
