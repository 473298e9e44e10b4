import { words } from './words';

/** Texts of alerts. */
export const ALERT_TEXTS = {
  alerts: words('Оповещения', 'Хабарландырулар', 'Alerts'),
  alerts_question: words(
    'Кому и о чём сообщать, не дожидаясь, пока откроют файл?',
    'Файлдың ашылуын күтпей, кімге не туралы хабарлау керек?',
    'Whom to tell of what, before anybody opens the file?',
  ),
  alerts_about: words(
    'Кому написать о плохой оценке и об итогах дня?',
    'Төмен балл мен күн қорытындысы туралы кімге хабарлау керек?',
    'Whom to tell of a poor rating and of the day?',
  ),
  alerts_to: words('Кому', 'Кімге', 'Whom'),
  alerts_mails: words('Адреса почты', 'Пошта мекенжайлары', 'Mail addresses'),
  alerts_mails_hint: words(
    'По одному в строке, до {max:int}. Адреса хранятся в этом файле и видны тем, кто может его редактировать; получатели видят друг друга.',
    'Әр жолға біреуден, ең көбі {max:int}. Мекенжайлар осы файлда сақталады, оларды файлды өзгерте алатындар көреді; алушылар бірін-бірі көреді.',
    'One a line, up to {max:int}. They are kept in this file and seen by whoever may edit it; recipients see each other.',
  ),
  alerts_chat: words('Веб-хук Google Chat', 'Google Chat вебхугы', 'Google Chat webhook'),
  alerts_slack: words('Веб-хук Slack', 'Slack вебхугы', 'Slack webhook'),
  alerts_chat_where: words(
    'Адрес для сообщений в чат: откройте в чате «Приложения и интеграции» → «Веб-хуки».',
    'Чатқа хабарлама жіберетін мекенжай: чатта «Қолданбалар мен интеграциялар» → «Вебхуктар» бөлімін ашыңыз.',
    'An address for messages to a space: in the space open “Apps & integrations” → “Webhooks”.',
  ),
  alerts_slack_where: words(
    'Адрес для сообщений в канал: откройте в настройках Slack «Incoming Webhooks».',
    'Арнаға хабарлама жіберетін мекенжай: Slack баптауларында «Incoming Webhooks» бөлімін ашыңыз.',
    'An address for messages to a channel: in the settings of Slack open “Incoming Webhooks”.',
  ),
  alerts_webhook_hint: words(
    'Адрес начинается с {address}. После сохранения он показан не целиком.',
    'Мекенжай {address} деп басталады. Сақталған соң, ол толық көрсетілмейді.',
    'The address begins with {address}. Once saved, it is not shown in full.',
  ),
  alerts_what: words('О чём', 'Не туралы', 'What of'),
  alerts_critical: words(
    'Сразу: оценка 1 или 2 в критичной точке контакта',
    'Бірден: аса маңызды жанасу нүктесіндегі 1 не 2 балл',
    'At once: a critical touchpoint rated 1 or 2',
  ),
  alerts_critical_hint: words(
    'Визит ещё не проверен, об этом сказано в сообщении. Не чаще одного сообщения в час.',
    'Визит әлі тексерілмеген, бұл хабарламада айтылады. Сағатына бір хабарламадан жиі емес.',
    'The visit is not reviewed yet, and the message says so. At most one message an hour.',
  ),
  alerts_digest: words('Раз в день: сводка', 'Күніне бір рет: жиынтық', 'Once a day: a digest'),
  alerts_digest_hint: words(
    'Что значимо ниже и значимо выше в собранной волне, сколько визитов ждёт проверки и сколько просрочено.',
    'Жиналған толқында не анық төмен, не анық жоғары, қанша визит тексеруді күтеді және қаншасының мерзімі өткен.',
    'What is clearly lower and clearly higher in a complete wave, how many visits wait for review and how many are overdue.',
  ),
  alerts_hour: words('Не раньше', 'Ерте дегенде', 'Not before'),
  alerts_hour_value: words('{hour}:00', '{hour}:00', '{hour}:00'),
  alerts_quiet: words('Не отправлять пустую сводку', 'Бос жиынтықты жібермеу', 'Leave out an empty digest'),
  alerts_test: words('Отправить проверочное сообщение', 'Тексеру хабарламасын жіберу', 'Send a test message'),
  alerts_test_first: words('Сначала сохраните изменения.', 'Алдымен өзгерістерді сақтаңыз.', 'Save the changes first.'),
  alerts_testing: words('Отправка…', 'Жіберілуде…', 'Sending…'),
  alerts_state: words('Как идёт отправка', 'Жіберу қалай жүріп жатыр', 'How sending goes'),
  alerts_sent: words('Отправлено недавно', 'Жақында жіберілгені', 'Sent lately'),
  alerts_none: words('Пока ничего не отправлено.', 'Әзірге ештеңе жіберілген жоқ.', 'Nothing has been sent yet.'),
  alerts_undo: words(
    'Отправленное отменить нельзя.',
    'Жіберілгенді қайтару мүмкін емес.',
    'What was sent cannot be taken back.',
  ),
  maybe_sent: words(
    'Сообщение могло уйти: сначала проверьте почту и чат.',
    'Хабарлама кетіп қалған болуы мүмкін: алдымен пошта мен чатты тексеріңіз.',
    'The message may have been sent: look into mail and chat first.',
  ),
} as const;
