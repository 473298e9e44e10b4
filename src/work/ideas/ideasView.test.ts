import { describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { ideasView } from './ideasView';

/** Ideas of which no two say nearly the same. */
const SAID = [
  'Вывеску не видно с дороги',
  'Поставьте вторую кассу в час пик',
  'Лавочка нужна у примерочной',
  'Музыка играет слишком громко',
  'Ценники мелкие, не прочитать',
  'Парковка занята сотрудниками',
  'Нет розеток возле столиков',
  'Холодный сквозняк от двери',
];

/** A file in which every visit says something else at each touchpoint. */
function talkative(touchpoints: number, visits: number): IntakeFile {
  const codes = Array.from({ length: visits }, (_, i) => codeOf(i));
  const file = new IntakeFile(codes, touchpoints);
  codes.forEach((code, i) => {
    file.now += 1000;
    const ideas = file.touchpoints.map((point) => [`i:${point}`, SAID[i % SAID.length] ?? '']);
    file.submit({ code, date: '2026-11-22', ...Object.fromEntries(ideas) });
  });
  file.run(fileNews);
  file.accept();
  return file;
}

const viewOf = (file: IntakeFile) => ideasView(file, file.file);

describe('the ideas of a file', () => {
  it('are shown up to two hundred, and the rest is counted', () => {
    const { ideas, points, rest, summary } = viewOf(talkative(30, 8));
    expect(summary).toBe('Принятых визитов: 8, из них с идеями: 8. Разных идей: 240.');
    expect(ideas).toHaveLength(200);
    expect(points).toHaveLength(30);
    expect(rest).toBe('Показаны самые частые идеи: 200. Остальные (40) — на листе «Ответы».');
  });

  it('stand under the code of a touchpoint whose name is not known', () => {
    const file = talkative(2, 1);
    file.store.remove('rosta.map');
    expect(viewOf(file).points.map(({ name }) => name)).toEqual(['T1', 'T2']);
  });

  it('of an answer that was edited count as the version that was accepted', () => {
    const file = talkative(1, 1);
    const [visit] = file.visits();
    const edited = file.replyOf(
      { code: codeOf(0), date: '2026-11-22', 'i:T1': SAID[3] ?? '' },
      String(visit?.response),
    );
    file.now += 1000;
    file.forms.submit(file.form, { ...edited, at: file.now });
    file.run(fileNews);
    expect(file.visits().map(({ version, state }) => [version, state])).toEqual([
      [1, 'accepted'],
      [2, 'new'],
    ]);
    expect(viewOf(file).ideas.map(({ text }) => text)).toEqual([SAID[0]]);
    file.accept();
    expect(viewOf(file).ideas.map(({ text }) => text)).toEqual([SAID[3]]);
  });
});
