import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { TracksPictureView } from '../../core/pictureViews';
import type { TrackCellRow } from './trackEntries';
import { type TrackRow, type TrackSheets, tracksPicture } from './tracksPicture';

const TODAY = 20_000;

const track = (code: string, changed: Partial<TrackRow> = {}): TrackRow => ({
  ...{ code, segment: `Сегмент ${code}`, kind: 'segment', reviewed: TODAY, stale_after: null },
  ...changed,
});

const cell = (of: string, text: string, changed: Partial<TrackCellRow> = {}): TrackCellRow => ({
  ...{ track: of, stage: 'need', lane: 'tasks', text, source: 'panel' },
  ...changed,
});

const sheetsOf = (tracks: readonly TrackRow[], cells: readonly TrackCellRow[]): TrackSheets => ({
  ...{ tracksSheet: 'Треки клиентов', tracks, cellsSheet: 'Строки треков', cells },
});

function pictureOf(
  tracks: readonly TrackRow[],
  cells: readonly TrackCellRow[],
  ...wanted: string[]
): TracksPictureView {
  return tracksPicture(sheetsOf(tracks, cells), wanted, TODAY, 'ru') ?? expect.fail('no picture');
}

describe('one track', () => {
  it('has its rows by lane and stage, each with its source in words', () => {
    const cells = [
      cell('S1', 'Похудеть'),
      cell('S1', 'Боится зала', { lane: 'barriers', stage: 'choice', source: '' }),
      cell('S1', 'Отзывы', { lane: 'agents', source: 'друг сказал' }),
    ];
    const { chosen, lanes, stages, notes } = pictureOf([track('S1')], cells, 'S1');
    const found = lanes.flatMap((lane, i) =>
      stages.flatMap((stage, j) => (chosen[0]?.cells[i]?.[j] ?? []).map((one) => [lane, stage, one.text, one.source])),
    );
    expect(found).toEqual([
      ['задачи клиента', 'потребность', 'Похудеть', 'опрос клиентов'],
      ['агенты влияния', 'потребность', 'Отзывы', 'друг сказал'],
      ['барьеры', 'выбор', 'Боится зала', 'источник не указан'],
    ]);
    expect(notes).toEqual([]);
  });

  it.each([
    ['today', TODAY, null, false, 'пересмотрен 04.10.2024'],
    ['90 days ago', TODAY - 90, null, false, 'пересмотрен 06.07.2024'],
    ['91 days ago', TODAY - 91, null, true, 'пора обновить: пересмотрен 05.07.2024'],
    ['8 days ago where 7 are the limit', TODAY - 8, 7, true, 'пора обновить: пересмотрен 26.09.2024'],
    ['never', null, null, true, 'пора обновить: дата пересмотра не указана'],
    ['on no date', 'вчера', null, true, 'пора обновить: дата пересмотра не указана'],
  ])('reviewed %s', (_, reviewed, after, isStale, text) => {
    expect(civilDay(2024, 10, 4)).toBe(TODAY);
    const { chosen } = pictureOf([track('S1', { reviewed, stale_after: after })], [cell('S1', 'Похудеть')]);
    expect(chosen[0]).toMatchObject({ isStale, reviewed: text });
  });
});

describe('two tracks', () => {
  it('are told apart where one says what the other does not; case, spaces and stops do not matter', () => {
    const cells = [
      cell('S1', 'Похудеть к лету.'),
      cell('S2', 'похудеть  к лету'),
      cell('S1', 'Отзывы'),
      cell('S2', 'Отзывы', { stage: 'choice' }),
    ];
    const { chosen } = pictureOf([track('S1'), track('S2')], cells, 'S1', 'S2');
    const only = chosen.map(({ cells: lanes }) =>
      lanes.flat(2).flatMap(({ text, isOnlyHere }) => (isOnlyHere ? [text] : [])),
    );
    expect(only).toEqual([['Отзывы'], ['Отзывы']]);
  });

  it('of one code are one track, which nothing is compared with', () => {
    const { chosen } = pictureOf([track('S1')], [cell('S1', 'Похудеть')], 'S1', 'S1');
    expect(chosen).toHaveLength(1);
    expect(chosen[0]?.cells[0]?.[0]).toEqual([{ text: 'Похудеть', source: 'опрос клиентов', isOnlyHere: false }]);
  });
});

describe('the picture of tracks', () => {
  it('shows the first track where nobody chose one, and where the chosen one is gone', () => {
    const both = [track('S1'), track('S2')];
    const rows = [cell('S1', 'Похудеть')];
    expect(pictureOf(both, rows).chosen.map(({ code }) => code)).toEqual(['S1']);
    const { chosen, notes } = pictureOf(both, rows, 'S9');
    expect(chosen.map(({ code }) => code)).toEqual(['S1']);
    expect(notes).toEqual(['Такого трека больше нет: «S9». Выберите другой.']);
  });

  it('counts rows that have no place in it, and tells codes twice and tracks without a code or rows', () => {
    const tracks = [track('S1'), track('S1', { segment: 'Другой' }), track('', { segment: 'Без кода' })];
    const cells = [
      cell('S7', 'Неизвестный трек'),
      cell('S1', 'Неизвестный этап', { stage: 'constructor' }),
      cell('S1', 'Неизвестная дорожка', { lane: 'боль' }),
      cell('S1', ''),
    ];
    expect(pictureOf(tracks, cells).notes).toEqual([
      'У трека «Сегмент S1» пока нет строк. Впишите их на лист «Строки треков» с кодом «S1».',
      'Не показано строк: 4. Проверьте на листе «Строки треков» код трека, этап, дорожку и содержание.',
      'Треков без кода: 1. Впишите коды на лист «Треки клиентов».',
      'Код повторяется: лист «Треки клиентов», «S1». Оставьте каждый код только в одной строке.',
    ]);
  });

  it('is not drawn without a track that has a code', () => {
    expect(tracksPicture(sheetsOf([track('')], [cell('', 'x')]), [], TODAY, 'ru')).toBeUndefined();
  });
});
