import { describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { QUARANTINE_FACT } from '../../facts/quarantine';
import { VISITS_FACT } from '../../facts/visits';
import { readBeat } from '../state/beat';

import { sweep } from './sweep';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const A = codeOf(1);
const B = codeOf(2);

describe('the sweep', () => {
  it('files what no event brought, and says when the last answers came', () => {
    const file = new IntakeFile([A]);
    file.submit({ code: A });
    file.run(sweep);
    expect(file.visits()).toHaveLength(1);
    expect(readBeat(file.store).event).toBe(file.now);
  });

  it('reads each form whole once a day, and finds edits that kept id and time', () => {
    const file = new IntakeFile([A, B]);
    const reply = file.submit({ code: A, 's:T1': '1' });
    file.now += 2 * HOUR;
    file.submit({ code: B });
    file.run(sweep);
    file.forms.edit(file.form, reply.id, file.replyOf({ code: A, 's:T1': '5' }, reply.id, reply.at));
    file.now += 2 * HOUR;
    file.run(sweep);
    expect(file.visits()).toHaveLength(2);
    file.now += DAY;
    file.run(sweep);
    expect(file.visits().map(({ response, version }) => [response, version])).toContainEqual([reply.id, 2]);
  });

  it('reads a closed form for three days since it was seen closed', () => {
    const file = new IntakeFile([A, B]);
    const closed = file.addForm({ version: 2, state: 'closed', whole: 1 });
    file.run(sweep);
    file.now += 2 * DAY;
    file.submit({ code: A }, closed);
    file.run(sweep);
    expect(file.visits()).toHaveLength(1);
    file.now += 2 * DAY;
    file.submit({ code: B }, closed);
    file.run(sweep);
    expect(file.visits()).toHaveLength(1);
  });

  it('reads a closed form however old when what was filed of it was deleted', () => {
    const file = new IntakeFile([A]);
    const closed = file.addForm({ version: 2, state: 'closed', whole: 1 });
    file.submit({ code: A }, closed);
    file.run(sweep);
    file.now += 10 * DAY;
    file.run(sweep);
    file.workbook.removeSheet(file.sheetOf(VISITS_FACT));
    file.run(sweep);
    expect(file.visits()).toHaveLength(1);
  });

  it('in a file without forms makes nothing', () => {
    const file = new IntakeFile([A]);
    for (const key of [...file.store.kept.keys()]) if (key.startsWith('rosta.form.')) file.store.kept.delete(key);
    const sheets = file.workbook.sheets();
    file.run(sweep);
    file.run(fileNews);
    expect(file.workbook.sheets()).toEqual(sheets);
  });

  it('goes on at the next run when there was no time', () => {
    const codes = Array.from({ length: 600 }, (_, i) => codeOf(i));
    const file = new IntakeFile(codes);
    for (const code of codes) file.submit({ code });
    file.mayGoOn = () => false;
    const outcomes: string[] = [];
    const run = (): boolean => file.run((ports, context) => outcomes.push(sweep(ports, context)));
    run();
    expect(file.visits()).toHaveLength(500);
    file.mayGoOn = () => true;
    run();
    expect(outcomes).toEqual(['again', 'done']);
    expect(file.visits()).toHaveLength(600);
  });

  it('makes a sheet again that a cut left empty', () => {
    const file = new IntakeFile([A]);
    const { id } = file.workbook.addEmptySheet('Визиты');
    file.workbook.placeMarks([
      {
        place: { on: 'sheet', sheetId: id },
        mark: { kind: 'table', id: 'visits', version: VISITS_FACT.version },
        file: 'file-1',
      },
    ]);
    file.submit({ code: A });
    file.run(sweep);
    expect(file.visits()).toHaveLength(1);
    expect(file.workbook.nameOf(id)).toBeUndefined();
  });
});

it('the map that a cut left behind what is filed is drawn by the next whole reading', () => {
  for (let at = 0; ; at++) {
    const file = new IntakeFile([A, B]);
    file.submit({ code: A, 's:T1': '2' });
    file.run(fileNews);
    file.accept();
    file.submit({ code: B, 's:T1': '4' });
    if (file.run(fileNews, at, true)) break;
    file.now += 25 * HOUR;
    file.run(sweep);
    expect(file.map()[4]?.slice(3, 5), `call ${at}`).toEqual([1, 2]);
    expect(file.map()[1]?.[0], `call ${at}`).toContain('ждут проверки: 1');
  }
});

it.each(['x', '1234567', ''])(
  'a version that a person typed over (%j) leads to one row more, not to one each hour',
  (typed) => {
    const file = new IntakeFile([A]);
    const waiting = '1234567';
    for (const code of [A, waiting]) file.submit({ code, 's:T1': '2' });
    file.run(fileNews);
    for (const fact of [VISITS_FACT, QUARANTINE_FACT])
      file.workbook.people(file.sheetOf(fact), (rows) =>
        rows.map((row, i) => (i === 1 ? row.map((cell, at) => (at === 1 ? typed : cell)) : row)),
      );
    for (let hour = 0; hour < 3; hour++) {
      file.now += 25 * HOUR;
      file.run(sweep);
    }
    expect(file.visits().map(({ version }) => version)).toEqual([typed === '' ? null : typed, 1]);
    expect(file.quarantine()).toHaveLength(2);
    expect(file.answers()).toHaveLength(4);
    file.accept();
    expect(file.map()[4]?.[3]).toBe(1);
  },
);
