import { describe, expect, it } from 'vitest';
import { type Person, RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import { LANGS } from '../../core/lang';
import type { StateRowView } from '../../core/views';
import { hourlyRun } from '../duties/hourlyRun';
import { actOnState } from './actOnState';
import { stateView } from './stateView';

function rowOf(person: Person, id: string): StateRowView {
  const row = stateView(person, RUSSIAN).rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const actsOf = (person: Person): string[] => rowOf(person, 'hourly').acts.map(({ act }) => act);

/** The clock strikes: this person's triggers run. */
function runTriggers(person: Person): void {
  for (const triggerUid of person.triggers.ids) hourlyRun({ ...person, describe: String }, { triggerUid }, {});
}

describe('background work', () => {
  it('is off at first and can be turned on, also without a name', () => {
    const someone = new SharedFile().person();
    expect(rowOf(someone, 'hourly')).toMatchObject({ value: 'Отключена', mood: 'none' });
    expect(stateView(someone, RUSSIAN).rows.map(({ id }) => id)).not.toContain('owner');
    expect(actsOf(someone)).toEqual(['turn_on']);
    actOnState(someone, 'turn_on');
    expect(someone.triggers.ids).toHaveLength(1);
    expect(rowOf(someone, 'owner').value).toBe('Редактор без имени');
  });

  it('tells its last run: the time on the same day, the day too on another one', () => {
    const file = new SharedFile();
    const aigul = file.person('Айгуль');
    actOnState(aigul, 'turn_on');
    expect(rowOf(aigul, 'hourly').value).toBe('Идёт. Включена: 14:05, запусков ещё не было');
    file.wait(1);
    runTriggers(aigul);
    file.wait(1);
    expect(rowOf(aigul, 'hourly')).toMatchObject({ value: 'Идёт. Последний запуск: 15:05', mood: 'ok' });
    file.wait(24);
    expect(rowOf(aigul, 'hourly').value).toBe('Не запускается. Последний запуск: 22.11.2026, 15:05');
  });

  it('whose trigger is gone is named and repaired in one click', () => {
    const aigul = new SharedFile().person('Айгуль');
    actOnState(aigul, 'turn_on');
    aigul.triggers.ids = [];
    expect(rowOf(aigul, 'hourly')).toMatchObject({ mood: 'warn' });
    expect(rowOf(aigul, 'hourly').value).toMatch(/^Остановлена\. /);
    expect(actsOf(aigul)[0]).toBe('repair');
    actOnState(aigul, 'repair');
    expect(aigul.triggers.ids).toHaveLength(1);
    expect(rowOf(aigul, 'hourly').mood).toBe('ok');
  });

  it('whose trigger no longer runs gets a new one, and only one', () => {
    const file = new SharedFile();
    const aigul = file.person('Айгуль');
    actOnState(aigul, 'turn_on');
    const [before] = aigul.triggers.ids;
    file.wait(4);
    expect(rowOf(aigul, 'hourly').mood).toBe('warn');
    actOnState(aigul, 'repair');
    expect(aigul.triggers.ids).toHaveLength(1);
    expect(aigul.triggers.ids).not.toContain(before);
    expect(rowOf(aigul, 'hourly').mood).toBe('ok');
  });

  it('of another editor is seen with the name and cannot be touched while it runs', () => {
    const file = new SharedFile();
    const [aigul, ivan] = [file.person('Айгуль'), file.person('Иван')];
    actOnState(aigul, 'turn_on');
    expect(rowOf(ivan, 'owner').value).toBe('«Айгуль»');
    expect(actsOf(ivan)).toEqual([]);
    actOnState(ivan, 'turn_on');
    actOnState(ivan, 'take_over');
    actOnState(ivan, 'turn_off');
    expect(ivan.triggers.ids).toEqual([]);
    expect(rowOf(aigul, 'hourly').mood).toBe('ok');
  });

  it('that stopped with another editor can be taken over; the earlier trigger takes itself away', () => {
    const file = new SharedFile();
    const [aigul, ivan] = [file.person('Айгуль'), file.person('Иван')];
    actOnState(aigul, 'turn_on');
    file.wait(1);
    runTriggers(aigul);
    file.wait(4);
    expect(rowOf(ivan, 'hourly')).toMatchObject({
      value: 'Остановилась. Кто её включил: «Айгуль». Последний запуск: 15:05',
      mood: 'warn',
    });
    actOnState(ivan, 'take_over');
    expect(rowOf(aigul, 'owner').value).toBe('«Иван»');
    runTriggers(aigul);
    expect(aigul.triggers.ids).toEqual([]);
    runTriggers(ivan);
    expect(ivan.triggers.ids).toHaveLength(1);
    expect(rowOf(aigul, 'hourly').mood).toBe('ok');
  });

  it('that was handed over waits for whoever takes it', () => {
    const file = new SharedFile();
    const [aigul, ivan] = [file.person('Айгуль'), file.person('Иван')];
    actOnState(aigul, 'turn_on');
    actOnState(aigul, 'hand_over');
    expect(aigul.triggers.ids).toEqual([]);
    expect(rowOf(ivan, 'hourly')).toMatchObject({
      value: 'Ждёт нового владельца. Кто передал: «Айгуль», 14:05',
      mood: 'warn',
    });
    expect(actsOf(ivan)).toEqual(['take_over']);
    actOnState(ivan, 'take_over');
    expect(rowOf(aigul, 'owner').value).toBe('«Иван»');
  });

  it('that was handed over tells its giver whom to ask, and can be kept', () => {
    const aigul = new SharedFile().person('Айгуль');
    actOnState(aigul, 'turn_on');
    actOnState(aigul, 'hand_over');
    const row = rowOf(aigul, 'hourly');
    expect(row).toMatchObject({ value: 'Передана: 14:05. Её ещё никто не принял', mood: 'warn' });
    expect(row.hint).toMatch(/^Попросите другого редактора/);
    expect(row.acts).toEqual([{ act: 'take_over', label: 'Оставить себе' }]);
    actOnState(aigul, 'take_over');
    expect(rowOf(aigul, 'hourly').mood).toBe('ok');
  });

  it('that was turned off leaves neither trigger nor record', () => {
    const file = new SharedFile();
    const aigul = file.person('Айгуль');
    actOnState(aigul, 'turn_on');
    actOnState(aigul, 'turn_off');
    expect(aigul.triggers.ids).toEqual([]);
    expect([...file.store.kept.keys()]).toEqual([]);
  });

  it('turned on anew is not held to runs of an earlier time', () => {
    const file = new SharedFile();
    const [aigul, ivan] = [file.person('Айгуль'), file.person('Иван')];
    actOnState(aigul, 'turn_on');
    runTriggers(aigul);
    actOnState(aigul, 'turn_off');
    file.wait(48);
    actOnState(aigul, 'turn_on');
    expect(rowOf(aigul, 'hourly').value).toMatch(/запусков ещё не было$/);
    expect(rowOf(aigul, 'hourly').mood).toBe('ok');
    expect(actsOf(ivan)).toEqual([]);
  });

  it('is off in a copied file, whose original has the trigger', () => {
    const file = new SharedFile();
    const aigul = file.person('Айгуль');
    actOnState(aigul, 'turn_on');
    const copy = { ...aigul, workbook: { id: () => 'copy', sheets: () => [] } };
    expect(rowOf(copy, 'hourly').value).toBe('Отключена');
  });

  it('is known as one’s own by the trigger when the token is lost', () => {
    const aigul = new SharedFile().person('Айгуль');
    actOnState(aigul, 'turn_on');
    aigul.own.kept.clear();
    expect(actsOf(aigul)).toEqual(['turn_off', 'hand_over']);
  });

  it.each(['{', '[]', '5', '{"id":7}', 'null'])('whose record was spoiled (%s) counts as off', (spoiled) => {
    const file = new SharedFile();
    file.store.set('rosta.hourly', spoiled);
    expect(rowOf(file.person(), 'hourly').value).toBe('Отключена');
  });

  it('is not begun twice by two clicks', () => {
    const aigul = new SharedFile().person('Айгуль');
    actOnState(aigul, 'turn_on');
    const ids = aigul.triggers.ids;
    actOnState(aigul, 'turn_on');
    expect(aigul.triggers.ids).toEqual(ids);
  });

  it('asks for the consent it needs, and does nothing without it', () => {
    const file = new SharedFile();
    const aigul = file.person('Айгуль');
    aigul.refused.add('triggers');
    expect(stateView(aigul, RUSSIAN).consentAddress).toBe('https://accounts.google.com/consent');
    expect(rowOf(aigul, 'hourly').hint).toMatch(/подтвердите доступ по ссылке\.$/);
    expect(() => actOnState(aigul, 'turn_on')).toThrow('NO_CONSENT');
    expect(file.store.kept.size).toBe(0);
  });

  it('whose triggers may not be looked at says why', () => {
    const aigul = new SharedFile().person('Айгуль');
    actOnState(aigul, 'turn_on');
    aigul.triggers.refusal = new AppError('NO_CONSENT');
    expect(rowOf(aigul, 'hourly')).toMatchObject({ mood: 'warn', acts: [] });
    expect(rowOf(aigul, 'hourly').hint).toMatch(/^Доступ не подтверждён\./);
  });

  it('is not recorded when Google refuses one more trigger', () => {
    const file = new SharedFile();
    const aigul = file.person('Айгуль');
    const triggers = Object.assign(aigul.triggers, {
      makeHourly: () => {
        throw new AppError('TRIGGER_LIMIT');
      },
    });
    expect(() => actOnState({ ...aigul, triggers }, 'turn_on')).toThrow('TRIGGER_LIMIT');
    expect(file.store.get('rosta.hourly')).toBeUndefined();
  });

  it('says every state whole in every language', () => {
    const file = new SharedFile();
    const [aigul, ivan] = [file.person('Айгуль'), file.person('Иван')];
    const seen = new Set<string>();
    const look = (): void => {
      for (const lang of LANGS)
        for (const person of [aigul, ivan])
          for (const { label, value, hint } of stateView(person, { ...RUSSIAN, lang }).rows) {
            expect(`${label} ${value} ${hint}`).not.toMatch(/\{\w+/);
            seen.add(value);
          }
    };
    look();
    actOnState(aigul, 'turn_on');
    look();
    file.wait(4);
    look();
    aigul.triggers.ids = [];
    look();
    aigul.triggers.refusal = new AppError('NO_CONSENT');
    look();
    aigul.triggers.refusal = undefined;
    actOnState(aigul, 'hand_over');
    look();
    expect(seen.size).toBeGreaterThan(30);
  });
});
