import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { GivenFact } from '../../src/core/defineFact';
import type { PictureRequest, PictureView } from '../../src/core/pictureViews';
import type { MarksSavedView, MarksView, QfdView } from '../../src/core/qfdViews';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { STAGE_WORDS } from '../../src/facts/stageWords';
import { TRACK_CELLS_FACT } from '../../src/facts/trackCells';
import { TRACKS_FACT } from '../../src/facts/tracks';
import { answerOf, builtBundle, FILES, openFile, outcomeOf, snapshot } from './addon';
import { Fieldwork } from './fieldwork';

/** What a picture may cost. */
const MOST_CALLS = 10;

const asked = (picture: PictureRequest['picture'], tracks: readonly string[] = []): PictureRequest => ({
  ...{ picture, tracks, lang: 'ru' },
});

/** Makes a fact's sheet with rows, as an export brings them back. */
function put(script: AppsScript, { id, version }: GivenFact, columns: readonly string[], ...rows: unknown[][]): void {
  answerOf(script.run('factRestore', [{ fact: id, version, columns, rows }]));
}

function filled(): AppsScript {
  const script = openFile(FILES.ru);
  const measured = ['code', 'stage', 'place', 'name', 'importance', 'class', 'mean', 'n', 'target', 'trend'];
  const site = ['T1', 'choice', 'online', '</script><b>"Сайт"', 0.3, 'critical', 3.1, 8, 4, '▼ −0,4 (n = 8 и 9)'];
  const till = ['T2', 'deal', 'offline', '=1+1', 0.1, 'important', 4.5, 3, 4, null];
  const lost = ['T3', null, null, 'Вывеска', null, null, null, null, null, null];
  put(script, JOURNEY_FACT, measured, site, till, lost);
  const tracks = ['code', 'segment', 'kind', 'reviewed', 'stale_after'];
  put(
    script,
    TRACKS_FACT,
    tracks,
    ['S1', 'Похудеть', 'segment', '2026-11-20', null],
    ["S'2", 'Все', 'general', null, 30],
  );
  const cells = ['track', 'stage', 'lane', 'text', 'source'];
  put(
    script,
    TRACK_CELLS_FACT,
    cells,
    ['S1', 'need', 'tasks', 'Похудеть к лету', 'panel'],
    ['S9', 'need', 'tasks', 'x', null],
  );
  return script;
}

function costOf(script: AppsScript, name: string, request: PictureRequest): number {
  const run = script.run(name, [request]);
  if (!run.ok) throw new Error(`${name}: ${run.error}`);
  return run.log.filter(({ kind }) => kind === 'remote').length;
}

const read = (script: AppsScript, request: PictureRequest): PictureView =>
  answerOf<PictureView>(script.run('pictureRead', [request]));

describe('pictures of a file', () => {
  const script = filled();
  const before = snapshot(script);

  it('show the journey as its sheet has it, half-filled rows and all', () => {
    const view = read(script, asked('journey'));
    if (view.kind !== 'journey') return expect.fail(view.kind);
    expect(view.stages.map(({ name, touchpoints }) => [name, touchpoints.map((one) => one.name)])).toEqual([
      ['потребность', []],
      ['выбор', ['</script><b>"Сайт"']],
      ['сделка', ['=1+1']],
      ['опыт', []],
      ['лояльность', []],
      ['без этапа', ['Вывеска']],
    ]);
    expect(view.stages[1]?.touchpoints[0]).toMatchObject({ sign: 'below', trend: '▼ −0,4 (n = 8 и 9)' });
    expect(view.stages[2]?.touchpoints[0]).toMatchObject({ sign: 'few', experience: 'мало оценок (3)' });
  });

  it('show two tracks, and what has no place in them is told', () => {
    const view = read(script, asked('tracks', ['S1', "S'2"]));
    if (view.kind !== 'tracks') return expect.fail(view.kind);
    expect(view.chosen.map(({ name, reviewed }) => [name, reviewed])).toEqual([
      ['Похудеть', 'пересмотрен 20.11.2026'],
      ['Все', 'пора обновить: дата пересмотра не указана'],
    ]);
    expect(view.notes.join(' ')).toContain('Не показано строк: 1.');
  });

  it.each([
    ['journey', []],
    ['tracks', ['S1', "S'2"]],
  ] as const)('cost at most ten calls: %s', (picture, tracks) => {
    expect(costOf(script, 'pictureRead', asked(picture, tracks))).toBeLessThanOrEqual(MOST_CALLS);
    expect(costOf(script, 'pictureOpen', asked(picture, tracks))).toBeLessThanOrEqual(MOST_CALLS);
  });

  it('touch nothing', () => {
    expect(snapshot(script)).toEqual(before);
  });
});

describe('the house of quality of three raters', () => {
  const work = new Fieldwork('ru');
  work.call<QfdView>('qfdMake', { example: true });
  // The example brings one matrix.
  for (const rater of ['Анна', 'Борис']) {
    const { matrices } = work.call<QfdView>('matrixMake', { rater, scale: 'seed', sheetId: null });
    const sheetId = matrices.find((matrix) => matrix.rater === rater)?.sheet.id;
    const { touchpoints, factors } = work.call<MarksView>('marksOpen', { sheetId });
    const changes = touchpoints
      .slice(1)
      .flatMap(({ code: touchpoint }, i) =>
        factors.map(({ code: factor }, j) => ({ touchpoint, factor, mark: [9, 1, 3][(i + j) % 3], was: null })),
      );
    work.call<MarksSavedView>('marksSave', { sheetId, changes });
  }

  it('is drawn of their medians, stage by stage', () => {
    const view = read(work.script, asked('house'));
    if (view.kind !== 'house') return expect.fail(view.kind);
    const stages = view.touchpoints.map(({ stage }) => Object.values(STAGE_WORDS).findIndex(({ ru }) => ru === stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
    expect(view.marks).toHaveLength(view.touchpoints.length);
    expect(new Set(view.marks.flat())).toEqual(new Set([9, 3, 1]));
    expect(view.banner).toMatch(/^Это суждение экспертов, а не измерение/);
  });

  it('costs eight calls: the file, what is kept, the marks, and five sheets', () => {
    expect(costOf(work.script, 'pictureRead', asked('house'))).toBeLessThanOrEqual(8);
  });
});

describe('the large dialog', () => {
  it('is told the picture, the tracks and the language, and no code can break out of the page', () => {
    const script = openFile(FILES.ru);
    const codes = ['"></script><script>alert(1)</script>', "$& $1 ' , \ud800 ә"];
    answerOf(script.run('pictureOpen', [{ ...asked('tracks', codes), lang: 'kk' }]));
    const { html = '', width, height } = script.control.dialog() ?? {};
    expect([width, height]).toEqual([1200, 760]);
    expect(html).toMatch(/^<!doctype html>\s<html lang="kk">/);
    expect(html.match(/<script/g)).toHaveLength(1);
    const [, picture, tracks = ''] = /data-picture="([^"]*)" data-tracks="([^"<>]*)"/.exec(html) ?? [];
    expect(picture).toBe('tracks');
    expect(tracks.split(',').map(decodeURIComponent)).toEqual([codes[0], "$& $1 ' ,  ә"]);
  });

  it.each([
    [{ picture: 'roof', tracks: [], lang: 'ru' }],
    [{ picture: 'tracks', tracks: ['1', '2', '3'], lang: 'ru' }],
    [{ picture: 'journey', tracks: [], lang: 'xx' }],
    [null],
  ])('does not open for a broken request: %j', (request) => {
    const script = openFile(FILES.ru);
    for (const name of ['pictureOpen', 'pictureRead']) {
      expect(outcomeOf(script.run(name, [request]))).toMatchObject({ ok: false, error: { code: 'REQUEST_BROKEN' } });
    }
    expect(script.control.dialog()).toBeUndefined();
  });
});

describe('a picture of nothing', () => {
  it.each([
    ['journey', 'JOURNEY_EMPTY', /^Рисовать пока нечего: .+ Добавьте их в боковой панели/],
    ['tracks', 'TRACKS_EMPTY', /^Рисовать пока нечего: .+ Создайте трек в боковой панели/],
    ['house', 'QFD_NO_SHEET', /\.$/],
  ] as const)('says what to do first: %s', (picture, code, message) => {
    const outcome = outcomeOf(openFile(FILES.ru).run('pictureRead', [asked(picture)]));
    expect(outcome).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(message) } });
  });

  it('in a copied file says where the copy is made one’s own', () => {
    const script = createAppsScript({ bundle: builtBundle(), state: filled().control.copyFile() });
    script.open();
    const outcome = outcomeOf(script.run('pictureRead', [asked('journey')]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'PICTURE_OF_COPY' } });
    answerOf(script.run('fileClaim', []));
    expect(read(script, asked('journey')).kind).toBe('journey');
  });
});
