import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { AppsScript, Bundle, FormView } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import { startWorkbench } from '../../local/workbench/server';
import { Surroundings } from '../../local/workbench/surroundings';
import { FILES } from '../scenarios/addon';

/** An add-on that makes one form of a visit and writes down which events of it arrive. */
const CODE = `
  function make({ title, description, closed, code, place, six, points, receipt, photo, honest, bad }) {
    const form = FormApp.create('Visit').setTitle(title).setDescription(description).setProgressBar(true)
      .setAllowResponseEdits(true).setConfirmationMessage('Thanks <b>' + title + '</b>').setCustomClosedFormMessage(closed);
    const seven = FormApp.createTextValidation().requireTextMatchesPattern('\\\\d{7}').setHelpText(bad).build();
    const url = FormApp.createTextValidation().requireTextIsUrl().setHelpText(photo).build();
    form.addTextItem().setTitle(code).setRequired(true).setValidation(seven);
    form.addDateItem().setTitle('Date').setRequired(true);
    form.addTimeItem().setTitle('Time').setRequired(true);
    form.addListItem().setTitle(place).setChoiceValues([place + ' 1', place + ' 2']).setRequired(true);
    form.addPageBreakItem().setTitle(points).setHelpText(description);
    for (let at = 1; at <= 12; at++) {
      form.addMultipleChoiceItem().setTitle(at + '. ' + points).setChoiceValues(six).setRequired(at !== 12);
      form.addParagraphTextItem().setTitle(points + ', ' + at);
    }
    form.addPageBreakItem().setTitle(receipt);
    form.addTextItem().setTitle(receipt);
    form.addTextItem().setTitle(photo).setValidation(url);
    form.addMultipleChoiceItem().setTitle(honest).setChoiceValues([honest]).setRequired(true);
    form.setPublished(true).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    ScriptApp.newTrigger('sent').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
    ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
    return form.getPublishedUrl();
  }
  function sent({ values }) { console.log(JSON.stringify(values ?? null)); }
  function hourly() {}
  function show(html) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html)); }
  function onOpen() {}`;

/** What the owner of a form wrote, by language; some of it looks like markup. */
const WORDS = {
  ru: {
    title: 'Визит в «Магазин у дома» <b>№ 1</b>',
    description: 'Заполните сразу после визита: <img src=x onerror="document.title=1">\nЭто займёт 10 минут.',
    closed: 'Волна закончилась. Спасибо за интерес.',
    code: 'Код визита',
    bad: 'Код состоит из семи цифр, он указан в задании.',
    place: 'Магазин на проспекте',
    six: ['5 – отлично', '4 – хорошо', '3 – средне', '2 – плохо', '1 – очень плохо', 'Не пришлось узнать'],
    points: 'Насколько доброжелательно вас встретили',
    receipt: 'Номер чека',
    photo: 'Укажите ссылку, которая начинается с https://',
    honest: 'Визит сделан лично, ответы правдивы',
  },
  kk: {
    title: '«Үй жанындағы дүкенге» визит',
    description: 'Визиттен кейін бірден толтырыңыз.',
    closed: '',
    code: 'Визит коды',
    bad: 'Код жеті саннан тұрады.',
    place: 'Даңғылдағы дүкен',
    six: ['5 – өте жақсы', '4 – жақсы', '3 – орташа', '2 – нашар', '1 – өте нашар', 'Білуге мүмкіндік болмады'],
    points: 'Сізді қаншалықты жылы қарсы алды',
    receipt: 'Чек нөмірі',
    photo: 'https:// деп басталатын сілтеме',
    honest: 'Визит жеке жасалды, жауаптар шынайы',
  },
  en: {
    title: 'Visit to the Corner Shop',
    description: 'Fill this in right after the visit.',
    closed: '',
    code: 'Visit code',
    bad: 'The code has seven digits.',
    place: 'Shop in the avenue',
    six: ['5 – excellent', '4 – good', '3 – average', '2 – poor', '1 – very poor', 'Could not find out'],
    points: 'How kindly were you met',
    receipt: 'Receipt number',
    photo: 'Link that begins with https://',
    honest: 'I made this visit myself and my answers are true',
  },
} as const;

/** A workbench with a form that a shopper can open. */
export interface Shop {
  readonly script: AppsScript;
  readonly address: string;
  readonly publishedUrl: string;
  form(): FormView;
  /** The id of the n-th item of the form. */
  item(at: number): number;
  /** A phone of 360 px, or another width, at an address of the workbench. */
  visit(path: string, width?: number): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Opens a file with a form for 12 touchpoints on three pages, open to all with the link.
 * @throws Error when the form cannot be made, which fails the test
 */
export async function openShop(browser: Browser, lang: keyof typeof WORDS): Promise<Shop> {
  const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'forms'];
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const bundle: Bundle = { code: CODE, html: {}, manifest: { oauthScopes } };
  const around = new Surroundings(bundle);
  const script = createAppsScript({ bundle, file: FILES[lang] }, around.extras);
  const made = script.run('make', [WORDS[lang]]);
  if (!made.ok) throw new Error(made.error);
  const form = (): FormView => {
    const [only] = script.control.forms();
    if (!only) throw new Error('The form is gone.');
    return only;
  };
  script.control.setFormState(form().id, { isOpenToAll: true });
  const pageDir = join(import.meta.dirname, '../../dist/local/page');
  const server = await startWorkbench({ script, around, port: 0, pageDir });
  return {
    script,
    address: server.address,
    publishedUrl: String(made.value),
    form,
    item: (at) => form().items[at]?.id ?? -1,
    visit: async (path, width = 360) => {
      const page = await browser.newPage({ viewport: { width, height: 780 }, locale: 'ru-RU', hasTouch: width < 500 });
      await page.goto(new URL(path, server.address).href);
      await page.locator('main').first().waitFor();
      return page;
    },
    close: () => server.close(),
  };
}
