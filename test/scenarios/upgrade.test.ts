import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppsScript, FileState } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { FieldView } from '../../src/core/fieldViews';
import type { HomeView, UndoListView } from '../../src/core/views';
import { answerOf, builtBundle, outcomeOf } from './addon';

/** Two visits are filed in it, six codes are free, one task is open; made by version 0.2.0. */
const STATE = join(import.meta.dirname, '../fixtures/0.2.0.json');
const HOUR = 3_600_000;

/** A file of 0.2.0 with a visit programme, some hours after its last answer. */
class OldFile {
  now = Date.UTC(2026, 10, 23, 9);
  readonly script: AppsScript;

  constructor() {
    const state: FileState = JSON.parse(readFileSync(STATE, 'utf8'));
    this.script = createAppsScript({ bundle: builtBundle(), state }, { now: () => this.now });
    this.script.open();
  }

  values(name: string): readonly (readonly unknown[])[] {
    const sheet = this.script.control.sheets().find((one) => one.name === name);
    return sheet === undefined ? [] : this.script.control.values(sheet.id);
  }

  acts(): readonly string[] {
    const { notices } = answerOf<HomeView>(this.script.run('homeOpen', []));
    return notices.flatMap(({ acts }) => acts.map(({ act }) => act));
  }

  upgrade(): void {
    answerOf(this.script.run('fileUpgrade', []));
  }

  /** A visit under a free code of the plan. */
  send(): string {
    const [, , , visit = []] = this.values('План визитов');
    const records = Object.entries(this.script.control.properties())
      .filter(([key]) => key.startsWith('rosta.form.'))
      .map(([, text]) => JSON.parse(text));
    const kept = records.find(({ job, lang }) => job === visit[1] && lang === 'ru');
    const form = this.script.control.forms().find(({ id }) => id === kept?.id);
    if (form === undefined) throw new Error('no form of the visit');
    const items: readonly (readonly [number, string])[] = kept.items;
    const answers = items.flatMap(([item, role]): (readonly [number, string])[] => {
      const { type, choices = [], required } = form.items.find(({ id }) => id === item) ?? {};
      if (role === 'code') return [[item, String(visit[0])]];
      if (required !== true) return [];
      if (type === 'date') return [[item, '2026-11-23']];
      if (type === 'time') return [[item, '10:15']];
      return [[item, choices[0] ?? '']];
    });
    return this.script.control.submitForm(form.id, Object.fromEntries(answers)).responseId;
  }
}

describe('a visit programme of 0.2.0', () => {
  it('is offered to be brought up to date, with every cell that stood there before', () => {
    const file = new OldFile();
    const names = ['Визиты', 'План визитов', 'Задачи', 'Ответы'];
    const before = names.map((name) => file.values(name));
    expect(file.acts()).toContain('upgrade');
    file.upgrade();
    expect(file.acts()).not.toContain('upgrade');
    names.forEach((name, sheet) => {
      const rows = before[sheet] ?? [];
      expect(file.values(name).map((row, i) => row.slice(0, rows[i]?.length))).toEqual(rows);
    });
    expect(file.values('Визиты')[0]?.slice(-2)).toEqual(['Замечания автопроверки', 'Вид визита']);
    expect(file.values('План визитов')[0]?.slice(-2)).toEqual(['Памятка пройдена', 'Ссылка на анкету']);
    expect(file.values('Задачи')[0]?.slice(-1)).toEqual(['Итог перепроверки']);
  });

  it('files what came before it was brought up to date', () => {
    const file = new OldFile();
    const id = file.send();
    file.script.fireSubmits();
    const told = outcomeOf<FieldView>(file.script.run('fieldOpen', []));
    expect(told).toMatchObject({ ok: false, error: { code: 'OLDER_VERSION' } });
    expect(file.values('Визиты')).toHaveLength(3);
    file.upgrade();
    file.now += HOUR;
    file.script.fireHourly();
    expect(file.values('Визиты').map(([response]) => response)).toContain(id);
    expect(file.values('Визиты')).toHaveLength(4);
  });

  it('is taken back as it was', () => {
    const file = new OldFile();
    file.upgrade();
    const [run] = answerOf<UndoListView>(file.script.run('undoOpen', [])).runs;
    answerOf(file.script.run('undoRun', [{ run: run?.id, lang: 'ru', clearRest: false }]));
    expect(file.acts()).toContain('upgrade');
    file.upgrade();
    expect(file.acts()).not.toContain('upgrade');
  });
});
