import type { FormRowView } from '../../core/fieldViews';
import type { Localized } from '../../core/lang';

/** What the screen of the visit programme says. */
export const FIELD = {
  version: { ru: 'версия {n:int}', kk: 'нұсқа: {n:int}', en: 'version {n:int}' },
  planned: {
    ru: 'Кодов выдано: {codes:int}. Визитов учтено: {visits:int}.',
    kk: 'Берілген код: {codes:int}. Есепке алынған визит: {visits:int}.',
    en: 'Codes issued: {codes:int}. Visits filed: {visits:int}.',
  },
  staleLive: {
    ru: 'принимает ответы, но программа изменилась',
    kk: 'жауап қабылдап тұр, бірақ бағдарлама өзгерген',
    en: 'takes answers, but the programme has changed',
  },
  staleLast: {
    ru: 'Анкета работает по прежней программе, новой версии не будет: волна закончилась, или такой анкеты в программе больше нет. Закройте её, когда ответы больше не нужны.',
    kk: 'Сауалнама бұрынғы бағдарламамен жұмыс істеп тұр, жаңа нұсқасы болмайды: толқын аяқталған немесе бағдарламада мұндай сауалнама жоқ. Жауап керек болмаған кезде оны жабыңыз.',
    en: 'The form follows the earlier programme and gets no new version: its wave is over, or the programme has no such form any more. Close it once no more answers are needed.',
  },
  notPlanned: { ru: 'Коды визитов ещё не выданы.', kk: 'Визит кодтары әлі берілген жоқ.', en: 'No visit codes yet.' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What each state of a form is called, and what to do next. */
export const FORM_STATES: Readonly<
  Record<FormRowView['state'], { readonly text: Localized; readonly hint: Localized | null }>
> = {
  missing: { text: { ru: 'нет анкеты', kk: 'сауалнама жоқ', en: 'no form' }, hint: null },
  making: {
    text: { ru: 'создание не закончено', kk: 'толық жасалмаған', en: 'not finished' },
    hint: {
      ru: 'Продолжите создание: готовые вопросы останутся.',
      kk: 'Жасауды жалғастырыңыз: дайын сұрақтар қалады.',
      en: 'Go on making it: the questions that are there stay.',
    },
  },
  made: {
    text: { ru: 'готово, нужна проверка', kk: 'жасалды, тексерілмеген', en: 'made, not checked' },
    hint: {
      ru: 'Скопируйте ссылку и откройте её в окне инкогнито, как её увидит тайный покупатель. Если Google просит войти, откройте редактор и разрешите отвечать всем, у кого есть ссылка. Когда анкета откроется, нажмите «Анкета открылась».',
      kk: 'Сілтемені көшіріп, инкогнито терезесінде ашыңыз: құпия сатып алушы оны дәл солай көреді. Google аккаунтқа кіруді сұраса, редакторды ашып, сілтемесі бар адамның бәріне жауап беруге рұқсат беріңіз. Сауалнама ашылған соң, «Сауалнама ашылды» түймесін басыңыз.',
      en: 'Copy the link and open it in a private window, as a shopper will see it. If Google asks to sign in, open the editor and let anyone with the link respond. Once the form opens, press “The form opened”.',
    },
  },
  live: { text: { ru: 'принимает ответы', kk: 'жауап қабылдап тұр', en: 'takes answers' }, hint: null },
  stale: {
    text: { ru: 'программа изменилась', kk: 'бағдарлама өзгерген', en: 'programme has changed' },
    hint: {
      ru: 'Анкета работает по прежней программе. Закройте её и создайте новую версию: принятые ответы останутся.',
      kk: 'Сауалнама бұрынғы бағдарламамен жұмыс істеп тұр. Оны жауып, жаңа нұсқасын жасаңыз: қабылданған жауаптар қалады.',
      en: 'The form follows the earlier programme. Close it and make a new version: the answers filed so far stay.',
    },
  },
  lost: {
    text: { ru: 'не открывается', kk: 'ашылмайды', en: 'does not open' },
    hint: {
      ru: 'Проверьте корзину Google Диска. Если анкета удалена навсегда, закройте её здесь и создайте новую версию.',
      kk: 'Google Диск себетін тексеріңіз. Сауалнама біржола жойылған болса, оны осында жауып, жаңа нұсқасын жасаңыз.',
      en: 'Look into the trash of Google Drive. If the form is deleted for good, close it here and make a new version.',
    },
  },
  closed: {
    text: { ru: 'приём закрыт', kk: 'жабық', en: 'closed' },
    hint: null,
  },
};
