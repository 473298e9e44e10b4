import { describe, expect, it } from 'vitest';
import { briefedProgramme, briefedVisit, briefingsOf, USUAL_RULES } from '../../../test/fakes/briefingData';
import { LANGS } from '../../core/lang';
import { type BriefingVisit, briefingView } from './briefingView';

const pageOf = (more: Partial<BriefingVisit> = {}, rules: Partial<Parameters<typeof briefingView>[2]> = {}) => {
  const view = briefingView([briefedVisit(more)], briefedProgramme(5), { ...USUAL_RULES, ...rules }, 'ru');
  return view?.pages[0] ?? expect.fail('no page');
};
const linesOf = ({ parts }: ReturnType<typeof pageOf>): string => parts.flatMap(({ lines }) => lines).join('\n');

describe('a briefing', () => {
  it('says what, where and when: the days of the wave, or those of the visit, or what was typed', () => {
    expect(pageOf().facts.map(({ text }) => text)).toEqual([
      'Быстро взять кофе по дороге на работу',
      'пр. Абая, 150/230, ТРЦ «Алатау», 1 этаж',
      'с 22.11.2026 по 05.12.2026',
    ]);
    expect(pageOf({ from: 20_785, to: 20_785 }).facts[2]?.text).toBe('28.11.2026');
    expect(pageOf({ from: 'утром' }).facts[2]?.text).toBe('с утром по 05.12.2026');
    expect(pageOf({ wave: 'W9' }).facts).toHaveLength(2);
  });

  it('names what to watch in the order of the visit and gives no question away', () => {
    const page = pageOf();
    expect(page.parts[0]?.lines).toEqual([
      'Выбор: Вывеска и вход.',
      'Покупка: Приветствие сотрудника на входе; Касса: скорость и вежливость.',
      'Впечатления: Чистота зала и туалетной комнаты.',
      'После покупки: Тапсырысты қабылдау және төлеу.',
    ]);
    expect(JSON.stringify(page)).not.toContain('Сколько минут');
  });

  it('says within how many hours to send the form, and what to keep', () => {
    expect(linesOf(pageOf({}, { late: 1 }))).toContain('через 1 час.');
    expect(linesOf(pageOf({}, { late: 48 }))).toContain('через 48 часов.');
    const proofs = (['receipt', 'photo', 'either', 'none'] as const).map(
      (proof) => pageOf({}, { proof }).parts[1]?.lines[0],
    );
    expect(new Set(proofs).size).toBe(4);
  });

  it('leads to the quiz with the code in it, or says that the organiser sends it', () => {
    expect(pageOf().quiz.url).toContain('=1047132');
    expect(pageOf({ quiz: '' }).quiz).toMatchObject({ url: '', text: expect.stringContaining('пришлёт организатор') });
  });

  it.each(LANGS)('is in the language of its shopper, whatever the screen speaks: %s', (lang) => {
    const page = pageOf({ lang });
    expect(page.lang).toBe(lang);
    expect(page.title).toBe({ ru: 'Памятка визита', kk: 'Визит жадынамасы', en: 'Visit briefing' }[lang]);
  });
});

it('more than a person prints at once are told', () => {
  expect(briefingsOf(60, 3, 'ru').notes).toEqual([]);
  const view = briefingsOf(61, 3, 'ru');
  expect(view.pages).toHaveLength(60);
  expect(view.notes[0]).toContain('60 из 61');
  expect(briefingView([], briefedProgramme(3), USUAL_RULES, 'ru')).toBe(undefined);
});
