import type { Localized } from '../../core/lang';
import type { StateAct } from '../../core/views';

/** Labels of the rows. */
export const LABELS = {
  hourly: { ru: 'Фоновая работа', kk: 'Фондық жұмыс', en: 'Background work' },
  owner: { ru: 'Кто включил фоновую работу', kk: 'Фондық жұмысты кім қосты', en: 'Who turned background work on' },
  event: { ru: 'Последний ответ на анкету', kk: 'Сауалнамаға соңғы жауап', en: 'Last form answer' },
  publish: { ru: 'Последняя публикация', kk: 'Соңғы жариялау', en: 'Last publication' },
  forms: { ru: 'Анкеты Google', kk: 'Google сауалнамалары', en: 'Google Forms' },
  requests: {
    ru: 'Сообщения в Google Chat и Slack',
    kk: 'Google Chat пен Slack хабарламалары',
    en: 'Messages to Google Chat and Slack',
  },
  mail: { ru: 'Осталось писем на сегодня', kk: 'Бүгін жіберуге болатын хат', en: 'Mails left today' },
  properties: {
    ru: 'Место для записей Rosta',
    kk: 'Rosta жазбаларына арналған орын',
    en: 'Room for Rosta’s records',
  },
  cells: { ru: 'Ячейки файла', kk: 'Файл ұяшықтары', en: 'Cells in the file' },
  jobs: { ru: 'Незаконченная работа', kk: 'Аяқталмаған жұмыс', en: 'Unfinished work' },
  failed: { ru: 'Сбой фоновой работы', kk: 'Фондық жұмыс қатесі', en: 'Background work failed' },
  version: { ru: 'Версия Rosta', kk: 'Rosta нұсқасы', en: 'Version of Rosta' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The buttons. */
export const ACT_LABELS: Readonly<Record<StateAct, Localized>> = {
  turn_on: { ru: 'Включить', kk: 'Қосу', en: 'Turn on' },
  turn_off: { ru: 'Отключить', kk: 'Өшіру', en: 'Turn off' },
  repair: { ru: 'Восстановить', kk: 'Қалпына келтіру', en: 'Repair' },
  hand_over: { ru: 'Передать', kk: 'Басқаға беру', en: 'Hand over' },
  take_over: { ru: 'Принять', kk: 'Қабылдау', en: 'Take over' },
};

/** The button of whoever gave the background work away, as long as nobody has taken it. */
export const KEEP: Localized = { ru: 'Оставить себе', kk: 'Өзіңізде қалдыру', en: 'Keep it' };

/** What rows say. */
export const STATE = {
  unknown: { ru: 'Узнать не удалось', kk: 'Анықтау мүмкін болмады', en: 'Could not be read' },
  /** Inside a sentence. */
  no_name: { ru: 'редактор без имени', kk: 'аты жоқ редактор', en: 'an editor without a name' },
  /** By itself. */
  nameless: { ru: 'Редактор без имени', kk: 'Аты жоқ редактор', en: 'An editor without a name' },
  person: { ru: '«{name}»', kk: '«{name}»', en: '“{name}”' },
  not_yet: { ru: 'Ещё не было', kk: 'Әлі болған жоқ', en: 'None yet' },
  none: { ru: 'Нет', kk: 'Жоқ', en: 'None' },
  name_hint: {
    ru: 'Введите имя: по нему другие редакторы узнают, кто включил фоновую работу.',
    kk: 'Атыңызды жазыңыз: басқа редакторлар фондық жұмысты кім қосқанын содан біледі.',
    en: 'Enter a name: by it other editors know who turned background work on.',
  },
  no_consent: { ru: 'Доступ не подтверждён', kk: 'Рұқсат расталмаған', en: 'Access not confirmed' },
  consent: { ru: 'Доступ есть', kk: 'Рұқсат бар', en: 'Access confirmed' },
  forms_consent: {
    ru: 'Доступ нужен, чтобы создавать анкеты и читать ответы. Подтвердите его по ссылке.',
    kk: 'Рұқсат сауалнама жасау және жауаптарды оқу үшін керек. Оны сілтеме арқылы растаңыз.',
    en: 'Access is needed to make forms and to read the answers. Confirm it by the link.',
  },
  mail_consent: {
    ru: 'Доступ нужен, чтобы отправлять оповещения по почте и видеть запас писем. Подтвердите его по ссылке.',
    kk: 'Рұқсат хабарландыруды поштамен жіберу және қалған хат санын көру үшін керек. Оны сілтеме арқылы растаңыз.',
    en: 'Access is needed to send alerts by mail and to see how many mails are left. Confirm it by the link.',
  },
  requests_consent: {
    ru: 'Доступ нужен только для оповещений в Google Chat и Slack. Подтвердите его по ссылке.',
    kk: 'Рұқсат тек Google Chat пен Slack-ке хабарландыру жіберу үшін керек. Оны сілтеме арқылы растаңыз.',
    en: 'Access is needed only for alerts in Google Chat and Slack. Confirm it by the link.',
  },
  mail_over: {
    ru: 'На сегодня письма закончились. Новые можно отправить завтра.',
    kk: 'Бүгінгі хат шегі таусылды. Жаңа хатты ертең жіберуге болады.',
    en: 'No mails are left for today. New ones can be sent tomorrow.',
  },
  kilobytes: {
    ru: '{used:int} из {all:int} КБ ({share:percent})',
    kk: '{all:int} КБ ішінен {used:int} КБ ({share:percent})',
    en: '{used:int} of {all:int} KB ({share:percent})',
  },
  properties_hint: {
    ru: 'Места почти не осталось. Закончите или удалите незаконченную работу.',
    kk: 'Орын таусылуға жақын. Аяқталмаған жұмысты аяқтаңыз немесе жойыңыз.',
    en: 'Almost no room is left. Finish or delete unfinished work.',
  },
  counting: { ru: 'Подсчёт…', kk: 'Санау…', en: 'Counting…' },
  counted: {
    ru: 'Посчитано листов: {counted:int} из {sheets:int}',
    kk: 'Саналған парақ: {counted:int}/{sheets:int}',
    en: 'Sheets counted: {counted:int} of {sheets:int}',
  },
  cells: {
    ru: '{cells:money} из {all:int} млн ({share:percent})',
    kk: '{all:int} млн ішінен {cells:money} ({share:percent})',
    en: '{cells:money} of {all:int} M ({share:percent})',
  },
  cells_hint: {
    ru: 'В файле почти нет места. Удалите лишние листы или пустые строки.',
    kk: 'Файлда орын аз қалды. Артық парақтарды немесе бос жолдарды жойыңыз.',
    en: 'The file is almost full. Delete sheets or blank rows you do not need.',
  },
  jobs_hint: {
    ru: 'Вернитесь на первый экран: там работу можно продолжить или удалить.',
    kk: 'Бірінші экранға оралыңыз: онда жұмысты жалғастыруға немесе жоюға болады.',
    en: 'Go back to the first screen: there the work can be continued or deleted.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
