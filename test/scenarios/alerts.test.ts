import { describe, expect, it } from 'vitest';
import type { Execution } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { AlertFields, AlertsView } from '../../src/core/alertViews';
import { ALERT_STATES, ALERTS_FACT } from '../../src/facts/alerts';
import { TOUCHPOINTS_FACT } from '../../src/facts/touchpoints';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf, builtBundle, outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';
import { send } from './shopper';

const CHAT = 'https://chat.googleapis.com/v1/spaces/AAA/messages?key=k-1&token=t_2';
const SLACK = 'https://hooks.slack.com/services/T000/B000/abcd';
const FIELDS: AlertFields = {
  mails: ['boss@example.kz'],
  ...{ chat: '', slack: '', critical: true, digest: false, hour: 9, quiet: true },
};

/** A file that collects answers, with alerts as asked. */
function telling(fields: Partial<AlertFields> = {}, lang: 'ru' | 'kk' | 'en' = 'ru'): Fieldwork {
  const work = Fieldwork.collecting(4, [lang], lang);
  work.call<AlertsView>('alertsSet', { ...FIELDS, ...fields });
  return work;
}

/** The first touchpoint of the example that is critical, by the programme's sheet. */
function criticalPoint(work: Fieldwork): string {
  const yes = (value: unknown): boolean => ['да', 'иә', 'yes'].includes(String(value).toLowerCase());
  const row = work.rows(TOUCHPOINTS_FACT).find((one) => yes(one['critical']));
  return String(row?.['code'] ?? expect.fail('the example has no critical touchpoint'));
}

/** A visit of the first job with one low rating, and what its event came to. */
function sendLow(work: Fieldwork, nth: number, score: 1 | 2 | 3 = 1): Execution {
  const visit = work.codes().filter(({ job }) => job === work.codes()[0]?.['job'])[nth] ?? {};
  const typed = { ratings: { [criticalPoint(work)]: score }, ideas: { [criticalPoint(work)]: 'Секрет <b>' } };
  send(work, visit, typed);
  return work.script.fireSubmits()[0] ?? expect.fail('no event');
}

const statesOf = (work: Fieldwork): readonly unknown[] => work.rows(ALERTS_FACT).map(({ state }) => state);
const word = (state: keyof typeof ALERT_STATES): string => ALERT_STATES[state].ru;
const viewOf = (work: Fieldwork): AlertsView => work.call<AlertsView>('alertsOpen');

describe('a low rating of a critical touchpoint', () => {
  it('is told in the execution that files it, with neither visit code nor free text', () => {
    const work = telling();
    const run = sendLow(work, 0);
    expect(run.ok).toBe(true);
    expect(work.rows(VISITS_FACT)).toHaveLength(1);
    const [letter, ...others] = work.script.control.mails();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: ['boss@example.kz'], name: 'Rosta', subject: 'Rosta: новых оповещений — 1' });
    expect(letter?.text).toMatch(/Новый визит, ещё не проверен: .+: 1 из 5\. Точка продаж «.+»\./);
    expect(letter?.text).toContain('https://docs.google.com/spreadsheets/d/');
    const [visit] = work.rows(VISITS_FACT);
    for (const text of [letter?.text, letter?.html, ...work.rows(ALERTS_FACT).map((row) => JSON.stringify(row))]) {
      expect(text).not.toContain(String(visit?.['visit_code']));
      expect(text).not.toContain(String(visit?.['response']));
      expect(text).not.toContain('Секрет');
    }
    expect(statesOf(work)).toEqual([word('sent')]);
  });

  it('costs ten calls when it is sent, four when it waits for its hour, none where there is nothing to tell', () => {
    const work = telling();
    const plain = remoteCalls(sendLow(work, 0, 3));
    expect(plain).toBeLessThanOrEqual(15);
    expect(work.script.control.mails()).toEqual([]);
    expect(remoteCalls(sendLow(work, 1))).toBe(plain + 10);
    expect(remoteCalls(sendLow(work, 2))).toBe(plain + 4);
    work.call('alertsSet', { ...FIELDS, mails: [] });
    expect(remoteCalls(sendLow(work, 3))).toBe(plain);
  });

  it('waits within the hour after a message and goes with the next one', () => {
    const work = telling();
    sendLow(work, 0);
    sendLow(work, 1, 2);
    expect(statesOf(work)).toEqual([word('sent'), word('waiting')]);
    expect(
      viewOf(work)
        .lines.map(({ text }) => text)
        .join(' '),
    ).toContain('Ждут отправки: 1.');
    work.pass(1);
    expect(work.script.control.mails()).toHaveLength(2);
    expect(work.script.control.mails()[1]?.text).toContain(': 2 из 5.');
    expect(statesOf(work)).toEqual([word('sent'), word('sent')]);
    work.pass(5);
    expect(work.script.control.mails()).toHaveLength(2);
  });

  it('is told once, whatever the shopper edits, and by the hourly run where the event was cut', () => {
    const work = telling();
    let sheet = -1;
    work.fault = ({ method }) => {
      if (method !== 'MailApp.sendEmail') return undefined;
      sheet = 1;
      return { cut: true };
    };
    sendLow(work, 0);
    expect(sheet).toBe(1);
    work.fault = undefined;
    expect(work.rows(VISITS_FACT)).toHaveLength(1);
    expect(statesOf(work)).toEqual([word('waiting')]);
    work.pass(1);
    expect(statesOf(work)).toEqual([word('sent')]);
    expect(work.script.control.mails()).toHaveLength(1);
  });

  it('is found by the hourly run where nothing was noted of it', () => {
    const work = telling();
    const visit = work.codes()[0] ?? {};
    send(work, visit, { ratings: { [criticalPoint(work)]: 1 } });
    work.script.fireSubmits(() => 'missed');
    work.pass(2);
    expect(work.rows(VISITS_FACT)).toHaveLength(1);
    expect(work.script.control.mails()).toHaveLength(1);
  });

  it('of a visit from before is told to nobody', () => {
    const work = Fieldwork.collecting(2);
    sendLow(work, 0);
    work.tick(5);
    work.call('alertsSet', FIELDS);
    work.pass(3);
    expect(work.script.control.mails()).toEqual([]);
  });
});

describe('mails that are used up', () => {
  it('leave alerts waiting, counted and told, and filing as it is', () => {
    const work = telling();
    work.script.control.setMailsLeft(5);
    expect(sendLow(work, 0).ok).toBe(true);
    work.pass(1);
    sendLow(work, 1);
    expect(work.script.control.mails()).toEqual([]);
    expect(statesOf(work)).toEqual([word('waiting'), word('waiting')]);
    const texts = viewOf(work).lines.map(({ text }) => text);
    expect(texts.join('\n')).toContain('Ждут отправки: 2.');
    expect(texts.join('\n')).toContain('Писем на сегодня почти не осталось.');
    work.script.control.setMailsLeft(100);
    work.pass(2);
    const [letter, ...others] = work.script.control.mails();
    expect(others).toEqual([]);
    expect(letter?.text).toContain('Ждали отправки дольше часа: 1.');
    expect(statesOf(work)).toEqual([word('sent'), word('sent')]);
  });
});

describe('a webhook', () => {
  it.each([
    ['500', { status: 500 }, 'Чат ответил кодом 500.'],
    ['429', { status: 429 }, 'Чат ответил кодом 429.'],
    ['slowly', { status: 200, seconds: 60 }, 'Чат не ответил вовремя.'],
    ['a redirect', { status: 302 }, 'Чат ответил кодом 302.'],
  ])('that answers %s is tried five times; mails go at once, what was filed stays filed', (_, fate, says) => {
    const work = telling({ chat: CHAT });
    work.script.control.answerPosts('https://chat.googleapis.com/', fate);
    expect(sendLow(work, 0).ok).toBe(true);
    expect(work.rows(VISITS_FACT)).toHaveLength(1);
    expect(work.script.control.mails()).toHaveLength(1);
    expect(statesOf(work)).toEqual([word('waiting')]);
    expect(
      viewOf(work)
        .lines.map(({ text }) => text)
        .join('\n'),
    ).toContain(says);
    work.pass(10);
    expect(work.script.control.posts()).toHaveLength(5);
    expect(work.script.control.mails()).toHaveLength(1);
    expect(statesOf(work)).toEqual([word('sent')]);
    const texts = viewOf(work)
      .lines.map(({ text }) => text)
      .join('\n');
    expect(texts).toContain('Не отправлено: чат Google Chat');
    expect(texts).not.toContain('token');
  });

  it('alone that never answers leaves alerts as not sent', () => {
    const work = telling({ mails: [], slack: SLACK });
    work.script.control.answerPosts(SLACK, { status: 404 });
    sendLow(work, 0);
    work.pass(10);
    expect(statesOf(work)).toEqual([word('dropped')]);
  });

  it('that answers again gets what it has not had, and the other channel nothing twice', () => {
    const work = telling({ chat: CHAT, slack: SLACK });
    work.script.control.answerPosts(SLACK, { status: 500 });
    sendLow(work, 0);
    work.script.control.answerPosts(SLACK, { status: 200 });
    work.pass(2);
    const urls = work.script.control.posts().map(({ url, status }) => [url, status]);
    expect(urls).toEqual([
      [CHAT, 200],
      [SLACK, 500],
      [SLACK, 200],
    ]);
    expect(statesOf(work)).toEqual([word('sent')]);
    expect(viewOf(work).lines.filter(({ mood }) => mood === 'warn')).toEqual([]);
  });

  it('gets nothing twice while another channel is out for good: the oldest are given up for that one', () => {
    const work = telling({ chat: CHAT });
    work.script.control.withdraw(['https://www.googleapis.com/auth/script.send_mail']);
    const sheet = work.sheetId(ALERTS_FACT.title.ru);
    const placeOf = (id: string): number => ALERTS_FACT.columns.findIndex((column) => column.id === id);
    const wait = (from: number, n: number): void => {
      const rows = Array.from({ length: n }, (_, i) => {
        const cells = ALERTS_FACT.columns.map(() => '');
        cells[placeOf('key')] = `down target w1 ${from + i}`;
        cells[placeOf('text')] = `Сигнал ${from + i}`;
        cells[placeOf('state')] = word('waiting');
        return cells;
      });
      work.script.control.type(sheet, 1 + from, 0, rows);
    };
    wait(0, 200);
    work.pass(2);
    wait(200, 1);
    work.pass(1);
    const posts = work.script.control.posts().map(({ payload }) => payload ?? '');
    expect(posts).toHaveLength(2);
    expect(posts[1]).toContain('Сигнал 200');
    expect(posts[1]?.match(/Сигнал/g)).toHaveLength(1);
    expect(statesOf(work).filter((state) => state === word('waiting'))).toHaveLength(150);
    expect(work.script.control.mails()).toEqual([]);
  });

  it('gets names as text: no markup, no mention, no second line', () => {
    const work = telling({ mails: [], chat: CHAT });
    const point = criticalPoint(work);
    const sheet = work.sheetId(TOUCHPOINTS_FACT.title.ru);
    const values = work.script.control.values(sheet);
    const row = values.findIndex((cells) => cells.includes(point));
    const column =
      values[0]?.indexOf(TOUCHPOINTS_FACT.columns.find(({ id }) => id === 'name_ru')?.header.ru ?? '') ?? -1;
    work.script.control.type(sheet, row, column, [['\'=1+1 <users/all> & \n"x"']]);
    work.pass(1);
    sendLow(work, 0);
    const { text } = JSON.parse(work.script.control.posts()[0]?.payload ?? '{}') as { text: string };
    expect(text).toContain('«=1+1 &lt;users/all&gt; &amp; "x"»');
  });
});

describe('the digest', () => {
  it('goes once a day from its hour on in the file’s zone, and not at all where there is nothing', () => {
    // 07:00 in Moscow.
    const work = telling({ critical: false, digest: true, hour: 9 });
    work.pass(30);
    expect(work.script.control.mails()).toEqual([]);
    sendLow(work, 0);
    work.pass(24);
    const times = work.script.control.mails().map(({ at }) => new Date(at).getUTCHours());
    expect(times).toEqual([6]);
    expect(work.script.control.mails()[0]).toMatchObject({ subject: 'Rosta: сводка за день' });
    expect(work.script.control.mails()[0]?.text).toContain('Визитов ждёт проверки: 1.');
    work.pass(24);
    expect(work.script.control.mails()).toHaveLength(2);
  });

  it('counts visits whose days are over and that nobody has made', () => {
    const work = telling({ critical: false, digest: true, hour: 0 });
    const [first] = work.codes();
    const sheet = work.sheetId(VISIT_PLAN_FACT.title.ru);
    const values = work.script.control.values(sheet);
    const placeOf = (id: string): number =>
      values[0]?.indexOf(VISIT_PLAN_FACT.columns.find((column) => column.id === id)?.header.ru ?? '') ?? -1;
    const row = values.findIndex((cells) => cells.includes(first?.['code'] ?? 'none'));
    work.script.control.type(sheet, row, placeOf('window_from'), [['01.11.2026', '02.11.2026']]);
    work.pass(1);
    expect(work.script.control.mails()[0]?.text).toContain('Просрочено визитов: 1.');
  });

  it('that is to come in any case says that there is nothing', () => {
    const work = telling({ digest: true, hour: 0, quiet: false });
    work.pass(1);
    expect(work.script.control.mails()[0]?.text).toContain('Новых оповещений нет.');
  });
});

describe('settings of alerts', () => {
  const codeOf = (work: Fieldwork, fields: object): string => {
    const outcome = outcomeOf<AlertsView>(work.script.run('alertsSet', [{ ...FIELDS, lang: 'ru', ...fields }]));
    return outcome.ok ? 'ok' : outcome.error.code;
  };

  it.each([
    [{ mails: ['a@b.kz\nBcc: x@y.kz'] }, 'ALERT_MAIL'],
    [{ mails: ['a@b.kz\r'] }, 'ALERT_MAIL'],
    [{ mails: ['a@b.kz,c@d.kz'] }, 'ALERT_MAIL'],
    [{ mails: ['=IMPORTXML("http://x.kz")'] }, 'ALERT_MAIL'],
    [{ mails: ['Имя <a@b.kz>'] }, 'ALERT_MAIL'],
    [{ mails: Array.from({ length: 11 }, (_, i) => `a${i}@b.kz`) }, 'ALERT_MAILS'],
    [{ chat: 'http://chat.googleapis.com/v1/spaces/A/messages' }, 'ALERT_CHAT'],
    [{ chat: 'https://chat.googleapis.com.evil.kz/v1/spaces/A/messages' }, 'ALERT_CHAT'],
    [{ chat: 'https://user@evil.kz/https://chat.googleapis.com/v1/spaces/A/messages' }, 'ALERT_CHAT'],
    [{ chat: SLACK }, 'ALERT_CHAT'],
    [{ slack: 'https://hooks.slack.com:8080/services/T/B/x' }, 'ALERT_SLACK'],
    [{ slack: 'https://hooks.slack.com/services/../../x y' }, 'ALERT_SLACK'],
    [{ hour: 24 }, 'REQUEST_BROKEN'],
    [{ mails: 'a@b.kz' }, 'REQUEST_BROKEN'],
    [{ critical: 'да' }, 'REQUEST_BROKEN'],
    [{ chat: null }, 'REQUEST_BROKEN'],
  ])('%j is refused: %s, and nothing is kept', (fields, code) => {
    const work = new Fieldwork();
    expect(codeOf(work, fields)).toBe(code);
    expect(work.script.control.properties()['rosta.alerts']).toBeUndefined();
    expect(work.script.control.mails()).toEqual([]);
  });

  it('are shown without what a webhook keeps secret, and stay when they are sent back so', () => {
    const work = new Fieldwork();
    const view = work.call<AlertsView>('alertsSet', { ...FIELDS, mails: [' a@b.kz ', 'a@b.kz'], chat: CHAT });
    expect(view.fields).toMatchObject({ mails: ['a@b.kz'], chat: 'https://chat.googleapis.com/…=t_2' });
    expect(JSON.stringify(view)).not.toContain('k-1');
    work.call<AlertsView>('alertsSet', { ...view.fields, hour: 7 });
    expect(work.script.control.properties()['rosta.alerts']).toContain(CHAT);
  });

  it('of the original are none in a copy', () => {
    const work = telling();
    expect(viewOf(work).canTest).toBe(true);
    const copy = createAppsScript({ bundle: builtBundle(), state: work.script.control.copyFile() });
    const view = answerOf<AlertsView>(copy.run('alertsOpen', []));
    expect(view).toMatchObject({ canTest: false, fields: { mails: [] } });
    expect(JSON.stringify(view)).not.toContain('boss@example.kz');
  });

  it('are tried by a message to every channel, each told by itself', () => {
    const work = telling({ chat: CHAT, slack: SLACK });
    work.script.control.answerPosts(SLACK, { status: 403 });
    const { news } = work.call<AlertsView>('alertsTest');
    expect(news).toContain(
      'Отправлено: почта. Отправлено: чат Google Chat. Не отправлено: Slack. Чат ответил кодом 403.',
    );
    work.script.control.withdraw(['https://www.googleapis.com/auth/script.external_request']);
    const without = work.call<AlertsView>('alertsTest');
    expect(without.news).toContain('Не отправлено: чат Google Chat.');
    expect(without.consentAddress).toMatch(/^https:/);
    work.call('alertsSet', { ...FIELDS, mails: [] });
    const outcome = outcomeOf<AlertsView>(work.script.run('alertsTest', [{ lang: 'ru' }]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'ALERT_NOBODY' } });
  });

  it.each([
    ['alertsOpen', 12],
    ['alertsSet', 18],
    ['alertsTest', 14],
  ])('%s takes at most %i calls', (name, most) => {
    const work = telling({ chat: CHAT });
    const run = work.script.run(name, [{ ...FIELDS, lang: 'ru' }]);
    expect(remoteCalls(run)).toBeLessThanOrEqual(most);
    expect(outcomeOf(run)).toMatchObject({ ok: true });
  });
});
