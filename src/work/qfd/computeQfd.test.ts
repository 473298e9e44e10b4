import { describe, expect, it } from 'vitest';
import { qfdInput } from '../../../test/fakes/qfdFacts';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { runQfd } from '../../models/qfd/run';
import { computeQfd } from './computeQfd';
import { importanceRows } from './importanceRows';

describe('QFD outside of a report', () => {
  it('is refused as a report would be', () => {
    const file = new SharedFile();
    expect(() => computeQfd(file, RUSSIAN)).toThrow('QFD_NO_SHEET');
  });

  it('hands the importance of touchpoints on as rows of the fact', () => {
    const output = runQfd(
      qfdInput({
        importance: [5, 3],
        raters: {
          Анна: [
            [9, 1],
            [1, 3],
          ],
        },
      }),
    );
    // 5·9 + 3·1 and 5·1 + 3·3, 62 in all.
    expect(importanceRows(output)).toMatchObject([
      { code: 'T1', score: 48, share: 48 / 62, rank: 1, class: 'critical', carried_by: 'Фактор 1' },
      { code: 'T2', score: 14, share: 14 / 62, rank: 2, class: 'less_important', carried_by: 'Фактор 2' },
    ]);
    expect(importanceRows({ parts: [] })).toBeUndefined();
  });
});
