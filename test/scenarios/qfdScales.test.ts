import { describe, expect, it } from 'vitest';
import type { HouseView } from '../../src/core/pictureViews';
import type { MarksSavedView, MarksView, QfdView } from '../../src/core/qfdViews';
import type { PanelRequest, PanelView, PreviewView } from '../../src/core/views';
import { FACTORS_FACT } from '../../src/facts/factors';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { answerOf, outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';

type Scale = 'seed' | 'classic';

/** A file with two factors, three touchpoints and a matrix for each of some raters, all cells marked. */
function filled(raters: Readonly<Record<string, Scale>>): Fieldwork {
  const work = new Fieldwork('ru');
  work.call<QfdView>('qfdMake', { example: false });
  const { control } = work.script;
  control.type(work.sheetId(FACTORS_FACT.title.ru), 1, 0, [
    ['F1', 'Вкус', '5'],
    ['F2', 'Цена', '3'],
  ]);
  const points = ['Меню', 'Касса', 'Зал'].map((name, i) => [`T${i + 1}`, 'опыт', 'офлайн', name]);
  control.type(work.sheetId(JOURNEY_FACT.title.ru), 1, 0, points);
  for (const [rater, scale] of Object.entries(raters)) {
    const { matrices } = work.call<QfdView>('matrixMake', { rater, scale, sheetId: null });
    const sheetId = matrices.find((one) => one.rater === rater)?.sheet.id ?? -1;
    const { levels, factors, touchpoints } = work.call<MarksView>('marksOpen', { sheetId });
    const changes = touchpoints.flatMap((point, i) =>
      factors.map((factor, j) => ({
        ...{ touchpoint: point.code, factor: factor.code, was: null },
        mark: levels[(i + j) % levels.length]?.mark ?? null,
      })),
    );
    work.call<MarksSavedView>('marksSave', { sheetId, changes });
  }
  return work;
}

const panelOf = (work: Fieldwork): PanelRequest =>
  work.call<PanelView>('panelOpen', { model: 'qfd', sheetId: null }).request;

describe('matrices of the classic scale', () => {
  const work = filled({ Анна: 'classic' });
  const request = panelOf(work);

  it('are computed by it with nothing to be chosen, in the report and in the picture', () => {
    expect(request.params).toMatchObject({ scale: 'classic' });
    // Marks 0 1, 1 3, 3 9: Меню 5·0 + 3·1, Касса 5·1 + 3·3, Зал 5·3 + 3·9.
    expect(work.call<PreviewView>('panelPreview', request).firstFinding).not.toBe('');
    const house = work.call<HouseView>('pictureRead', { picture: 'house', tracks: [] });
    expect(house.levels.map(({ mark }) => mark)).toEqual([9, 3, 1, 0]);
  });

  it('are refused by another, with the one that fits named', () => {
    const wrong = { ...request, params: { ...request.params, scale: 'seed' } };
    const outcome = outcomeOf(work.script.run('panelPreview', [wrong]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'QFD_SCALE_UNFIT' } });
    expect(outcome.ok ? '' : outcome.error.message).toMatch(/«Матрица QFD – Анна».*«классическая шкала QFD»/);
  });
});

describe('matrices of two scales', () => {
  const work = filled({ Анна: 'seed', Бек: 'classic' });

  it('are told as such by the set-up, and computed by no scale', () => {
    const view = answerOf<QfdView>(work.script.run('qfdOpen', []));
    expect(view.results.isReady).toBe(false);
    expect(view.problems.map(({ mood, text }) => `${mood}: ${text}`)).toEqual([
      expect.stringMatching(/^error: Матрицы заполнены по разным шкалам: .*– Анна.*– Бек/),
    ]);
    for (const scale of ['seed', 'zero', 'classic']) {
      const request = { ...panelOf(work), params: { scale } };
      expect(outcomeOf(work.script.run('panelPreview', [request]))).toMatchObject({
        error: { code: 'QFD_SCALES_MIXED' },
      });
    }
  });
});

describe('matrices of the author’s scale', () => {
  it('are not computed by the classic one, whose 1 says “weak”', () => {
    const work = filled({ Анна: 'seed' });
    const request = { ...panelOf(work), params: { scale: 'classic' } };
    expect(outcomeOf(work.script.run('panelPreview', [request]))).toMatchObject({ error: { code: 'QFD_SCALE_UNFIT' } });
  });
});

describe('a touchpoint whose code was changed after the matrix', () => {
  it('is said to be without marks, and its old ones are counted as left out', () => {
    const work = filled({ Анна: 'seed' });
    work.script.control.type(work.sheetId(JOURNEY_FACT.title.ru), 1, 0, [['M1']]);
    const { leftOut } = work.call<PreviewView>('panelPreview', panelOf(work));
    expect(leftOut.map(({ text }) => text)).toEqual([
      'Пустых ячеек матрицы: 2 из 6, они считаются как «никак»',
      'Связей с кодами, которых нет в списках: 2',
    ]);
  });
});
