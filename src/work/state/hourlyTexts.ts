import type { Localized } from '../../core/lang';
import type { HourlyState } from './hourlyState';

/** What a state of the background work is called, and what it means or what to do. */
export const HOURLY_TEXTS: Readonly<
  Record<HourlyState['kind'], { readonly value: Localized; readonly hint: Localized }>
> = {
  off: {
    value: { ru: 'Отключена', kk: 'Өшірулі', en: 'Off' },
    hint: {
      ru: 'Раз в час Rosta продолжает прерванную работу, даже когда файл закрыт. Через список отмены её не вернуть: отключить можно только здесь.',
      kk: 'Rosta үзілген жұмысты сағат сайын жалғастырады, файл жабық тұрса да. Болдырмау тізімі бұған қатысты емес: оны тек осы жерде өшіруге болады.',
      en: 'Once an hour Rosta goes on with interrupted work, even while the file is closed. It is not undone from the list of actions: turn it off here.',
    },
  },
  handed: {
    value: {
      ru: 'Ждёт нового владельца. Кто передал: «{owner}», {when}',
      kk: 'жаңа иесін күтіп тұр. Кім берді: «{owner}», {when}',
      en: 'waiting for a new owner. Handed over by “{owner}”, {when}',
    },
    hint: {
      ru: 'Пока её никто не принял, она не идёт. Нажмите «Принять», чтобы она шла от вашего имени.',
      kk: 'Оны ешкім қабылдамайынша, ол жүрмейді. Өз атыңыздан жүруі үшін «Қабылдап алу» түймесін басыңыз.',
      en: 'It does not run until somebody takes it. Press “Take over” to run it in your name.',
    },
  },
  running: {
    value: { ru: 'Идёт. {last}', kk: 'жүріп тұр. {last}', en: 'running. {last}' },
    hint: {
      ru: 'Она идёт от вашего имени. Другой редактор сможет принять её после передачи.',
      kk: 'Ол сіздің атыңыздан жүріп тұр. Бергеннен кейін оны басқа редактор қабылдап ала алады.',
      en: 'It runs in your name. Once it is handed over, another editor can take it.',
    },
  },
  silent: {
    value: { ru: 'Не запускается. {last}', kk: 'іске қосылмай тұр. {last}', en: 'does not run. {last}' },
    hint: {
      ru: 'Google больше не запускает её. Нажмите «Восстановить».',
      kk: 'Google оны енді іске қоспайды. «Қалпына келтіру» түймесін басыңыз.',
      en: 'Google no longer starts it. Press “Repair”.',
    },
  },
  dead: {
    value: { ru: 'Остановлена. {last}', kk: 'тоқтап қалған. {last}', en: 'stopped. {last}' },
    hint: {
      ru: 'Её запуск удалён из вашего аккаунта. Нажмите «Восстановить».',
      kk: 'Оның іске қосылуы аккаунтыңыздан жойылған. «Қалпына келтіру» түймесін басыңыз.',
      en: 'Its trigger is gone from your account. Press “Repair”.',
    },
  },
  unseen: {
    value: { ru: 'Включена. {last}', kk: 'қосулы. {last}', en: 'on. {last}' },
    hint: { ru: '{refused}', kk: '{refused}', en: '{refused}' },
  },
  theirs: {
    value: { ru: 'Идёт. {last}', kk: 'жүріп тұр. {last}', en: 'running. {last}' },
    hint: {
      ru: 'Отключить или передать её может только тот, кто её включил: «{owner}».',
      kk: 'Оны тек қосқан адам өшіре немесе басқаға бере алады: «{owner}».',
      en: 'Only the person who turned it on can turn it off or hand it over: “{owner}”.',
    },
  },
  stopped: {
    value: {
      ru: 'Остановилась у пользователя «{owner}». {last}',
      kk: '«{owner}» пайдаланушысында тоқтап қалған. {last}',
      en: 'has stopped with “{owner}”. {last}',
    },
    hint: {
      ru: 'Нажмите «Принять», чтобы она шла от вашего имени.',
      kk: 'Өз атыңыздан жүруі үшін «Қабылдап алу» түймесін басыңыз.',
      en: 'Press “Take over” to run it in your name.',
    },
  },
};

/** When it ran last. */
export const LAST_RUN = {
  ran: { ru: 'Последний запуск: {when}', kk: 'Соңғы іске қосылуы: {when}', en: 'Last run: {when}' },
  never: {
    ru: 'Включена: {when}, запусков ещё не было',
    kk: 'Қосылған уақыты: {when}, әлі іске қосылған жоқ',
    en: 'Turned on: {when}, not run yet',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Added where the consent it needs is missing. */
export const TRIGGER_CONSENT: Localized = {
  ru: 'Чтобы её включить, подтвердите доступ по ссылке.',
  kk: 'Оны қосу үшін сілтеме арқылы рұқсатты растаңыз.',
  en: 'To turn it on, confirm access by the link.',
};
