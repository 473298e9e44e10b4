import { describe, expect, it } from 'vitest';
import { journeyRow as row } from '../../../test/fakes/pictureData';
import type { JourneyMapView } from '../../core/pictureViews';
import { journeyMapView } from './journeyMapView';
import type { JourneyRow } from './journeyPoints';

const FILE = { lang: 'ru', currency: '₽' } as const;
const MEASURED = { importance: 0.2, class: 'critical', mean: 3.1, n: 8, target: 4 };

function viewOf(...rows: JourneyRow[]): JourneyMapView {
  return journeyMapView(rows, 'Путь клиента', FILE) ?? expect.fail('no view');
}

const cardsOf = (view: JourneyMapView) => view.stages.flatMap(({ touchpoints }) => touchpoints);
const [firstOf, notesOf] = [
  (...rows: JourneyRow[]) => cardsOf(viewOf(...rows))[0],
  (...rows: JourneyRow[]) => viewOf(...rows).notes,
];

describe('a touchpoint on the journey map', () => {
  it('says how its mean stands against the target, with n, its share and class', () => {
    expect(firstOf(row({ ...MEASURED, trend: '▼ −0,4 (n = 8 и 9)' }))).toMatchObject({
      ...{ name: 'Касса', place: 'офлайн', size: 1, importance: '20\u00a0%, критично', sign: 'below' },
      ...{ experience: 'ниже целевой 4: 3,1 (n\u00a0=\u00a08)', trend: '▼ −0,4 (n = 8 и 9)' },
    });
  });

  it.each([
    ['above the target', { mean: 4.6 }, 'above', 'выше целевой 4: 4,6 (n = 8)'],
    ['on it as far as the shown digits go', { mean: 4.04 }, 'on', 'на уровне целевой 4: 4,0 (n = 8)'],
    ['above by the least that shows', { mean: 4.06 }, 'above', 'выше целевой 4: 4,1 (n = 8)'],
    ['below a target with two decimals', { target: 4.25, mean: 4 }, 'below', 'ниже целевой 4,25: 4,0 (n = 8)'],
    ['of five ratings, which are enough', { n: 5 }, 'below', 'ниже целевой 4: 3,1 (n = 5)'],
    ['of four ratings, which are too few', { n: 4 }, 'few', 'мало оценок (4)'],
    ['of no ratings', { n: 0, mean: null }, 'none', 'не измерено'],
    ['of a mean without its n', { n: null }, 'none', 'не измерено'],
    ['without a target', { target: null }, 'none', '3,1 (n = 8), целевой оценки нет'],
    ['of numbers that people typed over as text', { mean: 'хорошо' }, 'none', 'не измерено'],
  ] as const)('%s', (_, changed, sign, experience) => {
    const spaced = experience.replaceAll('n = ', 'n\u00a0=\u00a0');
    expect(firstOf(row({ ...MEASURED, ...changed }))).toMatchObject({ sign, experience: spaced });
  });

  it.each([
    ['a range', { money_low: 120_000, money_high: 310_000 }, '120\u202f000–310\u202f000\u00a0₽ · ○ допущение'],
    ['its upper end alone', { money_low: 0, money_high: 1_200_000 }, 'до 1,2\u00a0млн\u00a0₽ · ○ допущение'],
    ['nothing where nothing is to be gained', { money_low: 0, money_high: 0 }, ''],
    ['nothing where nobody counted it', { money_low: null, money_high: null }, ''],
    ['nothing of what people typed as text', { money_low: 'много', money_high: 'много' }, ''],
  ] as const)('shows of its money %s', (_, worth, money) => {
    const view = viewOf(row({ ...MEASURED, ...worth }));
    expect(cardsOf(view)[0]).toMatchObject({ money });
    expect(view.legend.some((text) => text.startsWith('○ допущение'))).toBe(money !== '');
  });

  it('is as large as its share of the most important one', () => {
    const view = viewOf(row(MEASURED), row({ ...MEASURED, code: 'T2', importance: 0.05, class: 'less_important' }));
    expect(cardsOf(view).map(({ size }) => size)).toEqual([1, 0.25]);
  });

  it('has its code for a name where it has none, and other words where people typed them', () => {
    const odd = firstOf(row({ ...MEASURED, name: '', place: 'телефон', class: 'очень' }));
    expect(odd).toMatchObject({ name: 'T1', place: 'телефон', importance: '20\u00a0%', class: null });
  });
});

describe('the journey map', () => {
  it('has all five stages in their order, each with its share of points', () => {
    const view = viewOf(row(MEASURED), row({ ...MEASURED, code: 'T2', stage: 'need', importance: 0.3 }));
    expect(view.stages.map(({ name, importance }) => [name, importance])).toEqual([
      ['потребность', '30\u00a0% баллов'],
      ['выбор', ''],
      ['сделка', '20\u00a0% баллов'],
      ['опыт', ''],
      ['лояльность', ''],
    ]);
    expect(view.notes).toEqual([]);
  });

  it.each(['', 'оплата', 'constructor', '__proto__'])('shows a touchpoint of the stage «%s» behind them', (stage) => {
    const view = viewOf(row(MEASURED), row({ ...MEASURED, code: 'T2', stage, name: 'Сайт' }));
    expect(view.stages.map(({ name }) => name).slice(4)).toEqual(['лояльность', 'без этапа']);
    expect(view.stages[5]?.touchpoints.map(({ name }) => name)).toEqual(['Сайт']);
    expect(view.notes).toEqual(['Точек контакта без этапа: 1. Выберите этап из списка на листе «Путь клиента».']);
  });

  it('before the first report has cards of one size and says so, and that nothing was measured', () => {
    const view = viewOf(row({}), row({ code: 'T2' }));
    expect(cardsOf(view).map(({ size, importance }) => [size, importance])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(view.notes).toEqual([
      'Важность ещё не посчитана, поэтому все карточки одного размера. Постройте отчёт QFD.',
      'Оценок пока нет. Они появятся после визитов тайных покупателей.',
    ]);
  });

  it('names what is to be put right: no importance for some, no name, a code twice', () => {
    const fresh = row({ code: 'T2', name: 'Сайт' });
    expect(notesOf(row(MEASURED), fresh)).toEqual(['Точек контакта без важности: 1. Постройте отчёт QFD заново.']);
    expect(notesOf(row(MEASURED), row({ ...MEASURED, code: 'T3', name: '' }))).toEqual([
      'Точек контакта без названия: 1. Впишите названия на лист «Путь клиента».',
    ]);
    expect(notesOf(row(MEASURED), row({ ...MEASURED, name: 'Сайт' }))).toEqual([
      'Код повторяется: лист «Путь клиента», «T1». Оставьте каждый код только в одной строке.',
    ]);
  });

  it('is not drawn of rows that name no touchpoint', () => {
    expect(journeyMapView([row({ code: '', name: '', wants: 'скорость' })], 'Путь клиента', FILE)).toBeUndefined();
    expect(journeyMapView([], 'Путь клиента', FILE)).toBeUndefined();
  });
});
