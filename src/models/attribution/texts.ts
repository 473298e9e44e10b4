import type { Localized } from '../../core/lang';

/** Channels that a picture has no room for. */
export const OTHER_CHANNELS: Localized = { ru: 'Прочие каналы', kk: 'Басқа арналар', en: 'Other channels' };

/** Sentences of the report on associated conversions, by code. */
export const FINDINGS = {
  undervalued: {
    ru: 'Последнее касание недооценивает канал «{channel}»: {last:percent} конверсий, а по цепи Маркова — {markov:percent} (n = {n:int}). Это модель, а не причина: проверьте канал отключением.',
    kk: 'Соңғы жанасу «{channel}» арнасын төмен бағалайды: конверсиялардың {last:percent}-ы, ал Марков тізбегі бойынша — {markov:percent}-ы (n = {n:int}). Бұл — себеп емес, модель: арнаны өшіріп-қосып сынаңыз.',
    en: 'The last touch undervalues the channel “{channel}”: {last:percent} of conversions, {markov:percent} by the Markov chain (n = {n:int}). This is a model, not a cause: test the channel by switching it off.',
  },
  undervalued_sure: {
    ru: 'Последнее касание недооценивает канал «{channel}»: {last:percent} конверсий, а по цепи Маркова — {markov:percent} (интервал 90\u00a0% — от {low:percent} до {high:percent}; n = {n:int}). Это модель, а не причина: проверьте канал отключением.',
    kk: 'Соңғы жанасу «{channel}» арнасын төмен бағалайды: конверсиялардың {last:percent}-ы, ал Марков тізбегі бойынша — {markov:percent}-ы (90% аралығы: {low:percent}–{high:percent}; n = {n:int}). Бұл — себеп емес, модель: арнаны өшіріп-қосып сынаңыз.',
    en: 'The last touch undervalues the channel “{channel}”: {last:percent} of conversions, {markov:percent} by the Markov chain (90% interval {low:percent} to {high:percent}; n = {n:int}). This is a model, not a cause: test the channel by switching it off.',
  },
  undervalued_unsure: {
    ru: 'Канал «{channel}»: {last:percent} конверсий по последнему касанию и {markov:percent} по цепи Маркова (n = {n:int}). Разница может быть случайной, делать вывод рано.',
    kk: '«{channel}» арнасы: соңғы жанасу бойынша конверсиялардың {last:percent}-ы, Марков тізбегі бойынша {markov:percent}-ы (n = {n:int}). Айырма кездейсоқ болуы мүмкін, қорытындыға ерте.',
    en: 'The channel “{channel}”: {last:percent} of conversions by the last touch, {markov:percent} by the Markov chain (n = {n:int}). The difference may be chance; too early for a conclusion.',
  },
  undervalued_unchecked: {
    ru: 'Канал «{channel}»: {last:percent} конверсий по последнему касанию и {markov:percent} по цепи Маркова (n = {n:int}). Случайна ли разница, покажет интервал: посчитайте его в настройке «Интервал по цепи Маркова».',
    kk: '«{channel}» арнасы: соңғы жанасу бойынша конверсиялардың {last:percent}-ы, Марков тізбегі бойынша {markov:percent}-ы (n = {n:int}). Айырманың кездейсоқ екенін не емесін аралық көрсетеді: оны «Марков тізбегі бойынша аралық» баптауында есептеңіз.',
    en: 'The channel “{channel}”: {last:percent} of conversions by the last touch, {markov:percent} by the Markov chain (n = {n:int}). An interval tells whether the difference is chance: work it out in the setting “Interval of the Markov chain”.',
  },
  overvalued: {
    ru: 'Больше всего последнее касание завышает вклад канала «{channel}»: {last:percent} конверсий, а по цепи Маркова — {markov:percent} (n = {n:int}). Прежде чем тратить на него меньше, проверьте его отключением.',
    kk: 'Соңғы жанасу үлесін ең көп асыратын арна — «{channel}»: конверсиялардың {last:percent}-ы, ал Марков тізбегі бойынша — {markov:percent}-ы (n = {n:int}). Оған шығынды азайтпай тұрып, өшіріп-қосып сынаңыз.',
    en: 'The last touch overvalues the channel “{channel}” most: {last:percent} of conversions, {markov:percent} by the Markov chain (n = {n:int}). Before spending less on it, test it by switching it off.',
  },
  alike_models: {
    ru: 'Последнее касание и цепь Маркова делят конверсии почти одинаково (n = {n:int}): выбор модели здесь мало что меняет.',
    kk: 'Соңғы жанасу мен Марков тізбегі конверсияларды бірдей дерлік бөледі (n = {n:int}): мұнда модельді таңдау көп нәрсені өзгертпейді.',
    en: 'The last touch and the Markov chain share conversions nearly alike (n = {n:int}): the choice of model changes little here.',
  },
  few: {
    ru: 'Мало данных: конверсий — {n:int}, для выводов о каналах нужно от {least:int}. Возьмите цепочки за более долгий срок.',
    kk: 'Дерек аз: конверсия — {n:int}, арналар туралы қорытындыға кемінде {least:int} керек. Ұзағырақ мерзімнің тізбектерін алыңыз.',
    en: 'Too few data: {n:int} {n:plural:conversion|conversions}; conclusions on channels need {least:int}. Take the paths of a longer time.',
  },
  presence: {
    ru: 'Цепочек без конверсии нет, поэтому цепь Маркова показывает только присутствие в цепочке (n = {n:int}). Добавьте цепочки тех, кто не купил.',
    kk: 'Конверсиясыз тізбек жоқ, сондықтан Марков тізбегі тек тізбекте болуын көрсетеді (n = {n:int}). Сатып алмағандардың тізбектерін қосыңыз.',
    en: 'There are no paths without a conversion, so the Markov chain shows presence only (n = {n:int}). Add the paths of those who did not buy.',
  },
  never_last: {
    ru: 'Каналов, которые помогают, но никогда не бывают последними: {channels:int} ({names:names}{more}). Ассоциированных конверсий у первого — {assisted:plain} из {n:int}.',
    kk: 'Көмектесетін, бірақ ешқашан соңғы болмайтын арна: {channels:int} ({names:names}{more}). Біріншісінің көмекші конверсиясы — {n:int} ішінен {assisted:plain}.',
    en: 'Channels that help but are never last: {channels:int} ({names:names}{more}). The first has {assisted:plain} assisted conversions of {n:int}.',
  },
  together: {
    ru: 'Чаще всего вместе: «{first}» и «{second}» — {share:percent} конверсий ({count:plain} из {n:int}).',
    kk: 'Ең жиі бірге: «{first}» және «{second}» — конверсиялардың {share:percent}-ы ({n:int} ішінен {count:plain}).',
    en: 'Most often together: “{first}” and “{second}”, {share:percent} of conversions ({count:plain} of {n:int}).',
  },
  length: {
    ru: 'До конверсии в среднем касаний: {mean:plain}. На цепочки из одного касания приходится {share:percent} конверсий ({count:plain} из {n:int}).',
    kk: 'Конверсияға дейінгі орташа жанасу саны: {mean:plain}. Бір жанасудан тұратын тізбектерге конверсиялардың {share:percent}-ы келеді ({n:int} ішінен {count:plain}).',
    en: 'Touches up to a conversion, on average: {mean:plain}. Paths of one touch bring {share:percent} of conversions ({count:plain} of {n:int}).',
  },
  one_channel: {
    ru: 'Канал только один: «{channel}». Все конверсии ({n:int}) достаются ему, сравнивать не с чем.',
    kk: 'Арна біреу ғана: «{channel}». Барлық конверсия ({n:int}) соған беріледі, салыстыратын ештеңе жоқ.',
    en: 'There is one channel only: “{channel}”. It gets all conversions ({n:int}); there is nothing to compare it with.',
  },
  separator: {
    ru: 'Между касаниями, похоже, стоит «{meant}», а не «{separator}» (строк — {n:int}). Если это так, выберите «{meant}» в настройке «Разделитель касаний».',
    kk: 'Жанасулардың арасында «{separator}» емес, «{meant}» тұрған сияқты (жол — {n:int}). Солай болса, «Жанасулар бөлгіші» баптауынан «{meant}» белгісін таңдаңыз.',
    en: 'It seems that “{meant}” stands between the touches, not “{separator}” ({n:int} {n:plural:row|rows}). If so, choose “{meant}” in the setting “Separator of touches”.',
  },
  alike: {
    ru: 'Похожие названия каналов: «{first}» и «{second}». Если это один канал, назовите его одинаково: разными их делает регистр, пробел или латинская буква вместо русской.',
    kk: 'Ұқсас арна атаулары: «{first}» және «{second}». Бұл бір арна болса, бірдей атаңыз: айырмасы — бас әріп, бос орын немесе кирилл әрпінің орнындағы латын әрпі.',
    en: 'Channel names that look alike: “{first}” and “{second}”. If it is one channel, name it alike: case, a space or a Latin letter in place of a Cyrillic one makes them differ.',
  },
  order_better: {
    ru: 'Порядок цепи Маркова — {order:int}: проверено на отложенных цепочках ({n:int}), короткая память предсказывает их хуже.',
    kk: 'Марков тізбегінің реті — {order:int}: бөлек қойылған тізбектермен ({n:int}) тексерілді, қысқа жады оларды нашар болжайды.',
    en: 'The order of the Markov chain is {order:int}: checked on held-out paths ({n:int}), a shorter memory predicts them worse.',
  },
  order_same: {
    ru: 'Порядок цепи Маркова — 1: проверено на отложенных цепочках ({n:int}), более долгая память предсказывает их не лучше.',
    kk: 'Марков тізбегінің реті — 1: бөлек қойылған тізбектермен ({n:int}) тексерілді, ұзақ жады оларды жақсырақ болжамайды.',
    en: 'The order of the Markov chain is 1: checked on held-out paths ({n:int}), a longer memory predicts them no better.',
  },
  order_few: {
    ru: 'Порядок цепи Маркова — 1: цепочек мало ({n:int}), и проверить более долгую память не на чем.',
    kk: 'Марков тізбегінің реті — 1: тізбек аз ({n:int}), ұзағырақ жадыны тексеретін дерек жоқ.',
    en: 'The order of the Markov chain is 1: the paths are too few ({n:int}) to check a longer memory.',
  },
  intervals: {
    ru: 'Интервал 90\u00a0% — по повторным выборкам цепочек ({resamples:int}); при тех же данных он не меняется.',
    kk: '90% аралығы тізбектерді қайта іріктеу бойынша есептелді ({resamples:int}); деректер өзгермесе, ол да өзгермейді.',
    en: 'The 90% interval is by resampling the paths ({resamples:int} times); with the same data it stays the same.',
  },
  no_intervals: {
    ru: 'Интервал не посчитан: для таких цепочек это заняло бы слишком много времени. Выберите порядок цепи Маркова меньше или объедините каналы.',
    kk: 'Аралық есептелмеді: мұндай тізбектерге тым көп уақыт керек. Марков тізбегінің ретін азайтыңыз немесе арналарды біріктіріңіз.',
    en: 'The interval is not worked out: for these paths it would take too long. Choose a smaller order of the Markov chain, or join channels.',
  },
  stages: {
    ru: 'Этап канала — допущение: по точке контакта с тем же названием на пути клиента (каналов — {named:int} из {channels:int}), иначе по тому, где канал чаще стоит в цепочках с конверсией.',
    kk: 'Арна кезеңі — жорамал: клиент жолындағы аты бірдей жанасу нүктесі бойынша ({channels:int} ішінен {named:int} арна), болмаса арна конверсиясы бар тізбектің қай жерінде жиірек тұратыны бойынша.',
    en: 'The stage of a channel is assumed: that of the touchpoint of the same name on the customer journey ({named:int} of {channels:int} channels), else by where it mostly stands on converting paths.',
  },
  more_channels: {
    ru: 'На карте взаимосвязи каналов — {shown:int} из {channels:int}, те, у которых конверсий больше.',
    kk: 'Арналардың өзара байланысы көрсетілген картада {channels:int} ішінен конверсиясы ең көп {shown:int} арна тұр.',
    en: 'The map of channels together has {shown:int} of {channels:int}, those with most conversions.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Rows that were read and not used, by reason. */
export const LEFT_OUT = {
  blank: { ru: 'Пустых строк: {rows:int}', kk: 'Бос жол: {rows:int}', en: 'Blank rows: {rows:int}' },
  cell_error: {
    ru: 'Ошибка в ячейке, строк: {rows:int}',
    kk: 'Ұяшығында қате бар жол: {rows:int}',
    en: 'Rows with an error in a cell: {rows:int}',
  },
  empty_path: {
    ru: 'Числа без цепочки касаний, строк: {rows:int}',
    kk: 'Жанасу тізбегі жоқ, саны бар жол: {rows:int}',
    en: 'Rows with numbers and no path: {rows:int}',
  },
  empty_step: {
    ru: 'Пустой шаг в цепочке, строк: {rows:int}. Если разделитель стоит внутри названий, выберите в настройках другой',
    kk: 'Тізбегінде бос қадам бар жол: {rows:int}. Бөлгіш атаулардың ішінде тұрса, баптаулардан басқасын таңдаңыз',
    en: 'Rows with an empty step in the path: {rows:int}. If the separator stands inside names, choose another in the settings',
  },
  not_path: {
    ru: 'Вместо цепочки дата или флажок, строк: {rows:int}',
    kk: 'Тізбек орнында күн немесе құсбелгі тұрған жол: {rows:int}',
    en: 'Rows with a date or a tick in place of a path: {rows:int}',
  },
  not_number: {
    ru: 'Вместо числа другое, строк: {rows:int}',
    kk: 'Сан орнында басқа мән тұрған жол: {rows:int}',
    en: 'Rows with something else in place of a number: {rows:int}',
  },
  negative: {
    ru: 'Число меньше нуля, строк: {rows:int}',
    kk: 'Нөлден аз саны бар жол: {rows:int}',
    en: 'Rows with a number below zero: {rows:int}',
  },
  totals: {
    ru: 'Итоговая строка, не учтено строк: {rows:int}',
    kk: 'Қорытынды жол, ескерілмеді: {rows:int}',
    en: 'Totals rows, left out: {rows:int}',
  },
  foreign: {
    ru: 'Выручка в другой валюте, строк: {rows:int}. Цепочка учтена без неё',
    kk: 'Түсімі басқа валютадағы жол: {rows:int}. Тізбек түсімсіз ескерілді',
    en: 'Rows with a value in another currency: {rows:int}. The path counts without it',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the report's parts. */
export const TITLES = {
  models: {
    ru: 'Конверсии каналов по моделям',
    kk: 'Модельдер бойынша арна конверсиялары',
    en: 'Conversions by channel and model',
  },
  modelsSheet: { ru: 'Ассоциированные – каналы', kk: 'Көмекші – арналар', en: 'Associated – channels' },
  compared: {
    ru: 'Последнее касание и цепь Маркова',
    kk: 'Соңғы жанасу мен Марков тізбегі',
    en: 'Last touch and Markov chain',
  },
  together: {
    ru: 'Взаимосвязь каналов: конверсии, в цепочке которых есть оба',
    kk: 'Арналардың өзара байланысы: тізбегінде екеуі де бар конверсиялар',
    en: 'Channels together: conversions with both on the path',
  },
  corner: { ru: 'Канал', kk: 'Арна', en: 'Channel' },
} as const satisfies Readonly<Record<string, Localized>>;
