import type { Localized } from '../../core/lang';
import type { HourlyState } from './hourlyState';

/** What a state of the background work is called, and what it means or what to do. */
export const HOURLY_TEXTS: Readonly<
  Record<HourlyState['kind'], { readonly value: Localized; readonly hint: Localized }>
> = {
  off: {
    value: { ru: 'Отключена', kk: 'Өшірулі', en: 'Off' },
    hint: {
      ru: 'Раз в час Rosta продолжает прерванную работу, даже когда файл закрыт. Она отключается только здесь, а не в списке действий.',
      kk: 'Rosta үзілген жұмысты сағат сайын жалғастырады, файл жабық тұрса да. Ол әрекеттер тізімінде емес, тек осы жерде өшіріледі.',
      en: 'Once an hour Rosta goes on with interrupted work, even while the file is closed. It is turned off only here, not in the list of actions.',
    },
  },
  handed: {
    value: {
      ru: 'Ждёт нового владельца. Кто передал: {owner}, {when}',
      kk: 'Жаңа иесін күтіп тұр. Кім берді: {owner}, {when}',
      en: 'Waiting for a new owner. Handed over by {owner}, {when}',
    },
    hint: {
      ru: 'Пока её никто не принял, она не идёт. Нажмите «Принять», чтобы она шла от вашего имени.',
      kk: 'Оны ешкім қабылдамайынша, ол жүрмейді. Өз атыңыздан жүруі үшін «Қабылдау» түймесін басыңыз.',
      en: 'It does not run until somebody takes it. Press “Take over” to run it in your name.',
    },
  },
  given: {
    value: {
      ru: 'Передана: {when}. Её ещё никто не принял',
      kk: 'Басқаға берілді: {when}. Оны әлі ешкім қабылдаған жоқ',
      en: 'Handed over: {when}. Nobody has taken it yet',
    },
    hint: {
      ru: 'Попросите другого редактора открыть «Состояние» и нажать «Принять». До этого она не идёт.',
      kk: 'Басқа редактордан «Күйі» бөлімін ашып, «Қабылдау» түймесін басуын сұраңыз. Оған дейін ол жүрмейді.',
      en: 'Ask another editor to open “System status” and press “Take over”. Until then it does not run.',
    },
  },
  running: {
    value: { ru: 'Идёт. {last}', kk: 'Жүріп тұр. {last}', en: 'Running. {last}' },
    hint: {
      ru: 'Идёт от вашего имени. Если передать, она остановится, пока другой редактор не нажмёт «Принять».',
      kk: 'Сіздің атыңыздан жүріп тұр. Басқаға берілген соң, басқа редактор «Қабылдау» түймесін басқанша ол тоқтап тұрады.',
      en: 'It runs in your name. Once you hand it over, it stops until another editor presses “Take over”.',
    },
  },
  silent: {
    value: { ru: 'Не запускается. {last}', kk: 'Іске қосылмай тұр. {last}', en: 'Does not run. {last}' },
    hint: {
      ru: 'Google больше не запускает её. Нажмите «Восстановить».',
      kk: 'Google оны енді іске қоспайды. «Қалпына келтіру» түймесін басыңыз.',
      en: 'Google no longer starts it. Press “Repair”.',
    },
  },
  dead: {
    value: { ru: 'Остановлена. {last}', kk: 'Тоқтап қалған. {last}', en: 'Stopped. {last}' },
    hint: {
      ru: 'Её запуск удалён из вашего аккаунта. Нажмите «Восстановить».',
      kk: 'Оның іске қосылуы аккаунтыңыздан жойылған. «Қалпына келтіру» түймесін басыңыз.',
      en: 'Its trigger is gone from your account. Press “Repair”.',
    },
  },
  unseen: {
    value: { ru: 'Включена. {last}', kk: 'Қосулы. {last}', en: 'On. {last}' },
    hint: { ru: '{refused}', kk: '{refused}', en: '{refused}' },
  },
  theirs: {
    value: { ru: 'Идёт. {last}', kk: 'Жүріп тұр. {last}', en: 'Running. {last}' },
    hint: {
      ru: 'Отключить или передать её может только тот, кто её включил: {owner}.',
      kk: 'Оны тек қосқан адам өшіре немесе басқаға бере алады: {owner}.',
      en: 'Only the person who turned it on can turn it off or hand it over: {owner}.',
    },
  },
  stopped: {
    value: {
      ru: 'Остановилась. Кто её включил: {owner}. {last}',
      kk: 'Тоқтап қалған. Оны кім қосты: {owner}. {last}',
      en: 'Stopped. Turned on by {owner}. {last}',
    },
    hint: {
      ru: 'Нажмите «Принять», чтобы она шла от вашего имени.',
      kk: 'Өз атыңыздан жүруі үшін «Қабылдау» түймесін басыңыз.',
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
