import { words } from './words';

/** Texts of channels: exports, plan and tags. */
export const CHANNEL_TEXTS = {
  channels: words('Каналы', 'Арналар', 'Channels'),
  channels_question: words(
    'Какой канал окупается и насколько факт отстал от плана?',
    'Қай арна өзін ақтайды және факт жоспардан қанша қалды?',
    'Which channel pays off, and how far are actuals from the plan?',
  ),
  channels_exports: words('Выгрузки', 'Экспорттар', 'Exports'),
  channels_exports_about: words(
    'Выгрузки рекламы и CRM читаются прямо на своих листах, ничего не копируется.',
    'Жарнама мен CRM экспорттары өз парақтарында тікелей оқылады, ештеңе көшірілмейді.',
    'Exports of ads and of the CRM are read on their own sheets; nothing is copied.',
  ),
  export_add_ads: words('Подключить рекламу', 'Жарнаманы қосу', 'Connect ads'),
  export_add_crm: words('Подключить CRM', 'CRM қосу', 'Connect the CRM'),
  export_change: words('Изменить столбцы', 'Бағандарды өзгерту', 'Change the columns'),
  export_remove: words('Убрать', 'Алып тастау', 'Remove'),
  export_removing: words('Выгрузка убирается…', 'Экспорт алынуда…', 'Removing the export…'),
  export_remove_sure: words(
    'Больше не читать эту выгрузку? Лист останется.',
    'Бұл экспорт енді оқылмасын ба? Парақ қалады.',
    'Stop reading this export? The sheet stays.',
  ),
  export_keep: words('Оставить', 'Қалдыру', 'Keep'),
  export_gone: words('лист удалён', 'парақ жойылған', 'sheet deleted'),
  channels_plan: words('План и метки', 'Жоспар және белгілер', 'Plan and tags'),
  channels_plan_about: words(
    'На листе плана — строка на канал и период. Лист меток говорит, какой метке (UTM) какой канал соответствует.',
    'Жоспар парағында әр арна мен уақыт аралығына бір жол. Белгілер парағы қай белгі (UTM) қай арнаға жататынын айтады.',
    'The plan has a row for each channel and period. The sheet of tags says which channel a tag (UTM) belongs to.',
  ),
  channels_example_hint: words(
    'В примере — две выгрузки, план на два месяца и метки. Его можно отменить.',
    'Мысалда екі экспорт, екі айлық жоспар және белгілер бар. Оны болдырмауға болады.',
    'The example has two exports, a plan of two months and tags. It can be undone.',
  ),
  channels_report: words('К отчёту по каналам', 'Арналар есебіне өту', 'To the report on channels'),
  export_ads: words('Выгрузка рекламы', 'Жарнама экспорты', 'Export of ads'),
  export_crm: words('Выгрузка CRM', 'CRM экспорты', 'Export of the CRM'),
  export_ads_question: words(
    'Где стоят затраты, показы и клики?',
    'Шығын, көрсетілім және клик қайда тұр?',
    'Where do cost, impressions and clicks stand?',
  ),
  export_crm_question: words(
    'Где стоят лиды, сделки и выручка?',
    'Лид, мәміле және түсім қайда тұр?',
    'Where do leads, deals and revenue stand?',
  ),
  export_ads_needs: words(
    'Нужны: затраты, показы или клики, и канал — столбцом, метками или один на весь лист.',
    'Керегі: шығын, көрсетілім немесе клик, сондай-ақ арна — бағанмен, белгілермен немесе бүкіл параққа біреу.',
    'Needed: cost, impressions or clicks; and the channel, as a column, as tags or one for the whole sheet.',
  ),
  export_crm_needs: words(
    'Нужны: дата, статус, сумма или готовые числа. Без столбцов «Лиды» и «Продажи» каждая строка — лид.',
    'Керегі: күні, күйі, сомасы немесе дайын сандар. «Лид» және «Сатылым» бағандары болмаса, әр жол — бір лид.',
    'Needed: date, status, amount, or counts. Without columns of leads and sales every row is a lead.',
  ),
  export_headers: words(
    'Столбцы запоминаются по заголовкам: их можно переставлять.',
    'Бағандар атауы бойынша есте қалады: оларды жылжытуға болады.',
    'Columns are remembered by their headers: they may be moved.',
  ),
  export_channel: words('Канал всего листа', 'Бүкіл парақтың арнасы', 'Channel of the whole sheet'),
  export_channel_hint: words(
    'Пусто — канал берётся из строк.',
    'Бос болса — арна жолдардан алынады.',
    'Blank: the channel is taken from the rows.',
  ),
  export_take: words('Подключить', 'Қосу', 'Connect'),
  export_taking: words('Выгрузка подключается…', 'Экспорт қосылуда…', 'Connecting the export…'),
  maybe_export: words(
    'Изменение могло уже сохраниться: нажмите «Обновить» и проверьте список выгрузок.',
    'Өзгеріс сақталып қойған болуы мүмкін: «Жаңарту» түймесін басып, экспорттар тізімін тексеріңіз.',
    'The change may be kept already: press “Refresh” and look at the list of exports.',
  ),
} as const;
