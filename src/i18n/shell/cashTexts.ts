import { words } from './words';

/** Texts of the cash journey: its steps, settings, the value sought for a goal. */
export const CASH_TEXTS = {
  money: words('Деньги', 'Ақша', 'Money'),
  cash: words('Путь денег', 'Ақша жолы', 'Cash journey'),
  cash_question: words(
    'Из чего складывается прибыль и что её увеличит?',
    'Пайда неден құралады және оны не өсіреді?',
    'What makes up the profit, and what would raise it?',
  ),
  cash_step_levels: words('Показатели на трёх уровнях', 'Үш деңгейдегі көрсеткіштер', 'Metrics on three levels'),
  cash_step_totals: words('Что получается', 'Қандай нәтиже шығады', 'What it comes to'),
  cash_step_channels: words('Каналы: план и факт', 'Арналар: жоспар мен факт', 'Channels: plan and actual'),
  cash_fill: words(
    'Впишите показатели на лист: как сейчас, при хорошей настройке и при отточенном пути клиента.',
    'Көрсеткіштерді параққа жазыңыз: қазіргідей, жақсы баптағанда және клиент жолы мінсіз болғанда.',
    'Write the metrics on the sheet: as they are now, with good settings, with a polished customer journey.',
  ),
  cash_example_hint: words(
    'Пример — небольшой сервис по подписке для бизнеса. Его числа замените своими.',
    'Мысал — бизнеске арналған шағын жазылым сервисі. Сандарын өзіңіздікімен алмастырыңыз.',
    'The example is a small subscription service for business. Replace its numbers by your own.',
  ),
  cash_now: words('Уровень сейчас', 'Қазіргі деңгей', 'Level now'),
  cash_now_hint: words(
    'В каком столбце листа сегодняшние числа. От этого уровня считаются деньги точек роста.',
    'Парақтың қай бағанында бүгінгі сандар тұр. Өсу нүктелерінің ақшасы сол деңгейден есептеледі.',
    'Which column of the sheet has the numbers of today. The money of growth points is counted from this level.',
  ),
  cash_period: words('Период чисел', 'Сандардың уақыт аралығы', 'Period of the numbers'),
  cash_uplift_on: words('У каких сделок растёт чек', 'Чек қай мәміледе өседі', 'On which deals the check grows'),
  cash_uplift_hint: words(
    'Пример: 50 продаж по 100, у каждого ещё одна сделка с чеком +10 %. Растёт у повторных — 10 500, у всех — 11 000.',
    'Мысал: әрқайсысы 100-ден 50 сатылым, әр адамға чегі +10% тағы бір мәміле. Тек қайта сатып алуда өссе — 10 500, барлығында — 11 000.',
    'Example: 50 sales at 100, one more deal each at a check +10%. Growth on repeat deals gives 10,500, on all deals 11,000.',
  ),
  cash_before_totals: words(
    'Прибыль появится здесь, когда показатели будут заполнены.',
    'Көрсеткіштер толтырылғанда, пайда осында шығады.',
    'The profit appears here once the metrics are filled in.',
  ),
  cash_profit: words('Прибыль по уровням', 'Деңгейлер бойынша пайда', 'Profit by level'),
  cash_is_now: words('сейчас', 'қазір', 'now'),
  cash_report: words('К отчёту о пути денег', 'Ақша жолы есебіне өту', 'To the report'),
  cash_goal: words('Что нужно для цели', 'Мақсатқа не керек', 'What a goal takes'),
  cash_goal_profit: words('Нужная прибыль', 'Керек пайда', 'Profit wanted'),
  cash_goal_profit_hint: words(
    'За тот же период, например 120 000.',
    'Сол уақыт аралығына, мысалы 120 000.',
    'For the same period, for example 120,000.',
  ),
  cash_goal_metric: words('Какой показатель менять', 'Қай көрсеткіш өзгереді', 'Metric to change'),
  cash_goal_level: words('Остальные — на уровне', 'Қалғандарының деңгейі', 'The others on level'),
  cash_goal_seek: words('Найти значение', 'Мәнін табу', 'Find the value'),
  cash_goal_seeking: words('Поиск значения…', 'Мән ізделуде…', 'Finding the value…'),
  cash_to_channels: words('Открыть каналы', 'Арналарды ашу', 'Open the channels'),
  cash_next: words('Что дальше', 'Әрі қарай', 'What next'),
  cash_to_paths: words('Цепочки касаний', 'Жанасу тізбектері', 'Touch paths'),
  cash_paths_hint: words(
    'По каким цепочкам каналов люди приходят к покупке: из выгрузки касаний.',
    'Адамдар сатып алуға қандай арналар тізбегімен келеді: жанасулар экспортынан.',
    'Along which paths of channels people come to a purchase, from an export of touches.',
  ),
  cash_to_attribution: words('Ассоциированные конверсии', 'Көмекші конверсиялар', 'Associated conversions'),
  cash_attribution_hint: words(
    'Какие каналы помогают покупке, даже если стоят в цепочке не последними.',
    'Тізбекте соңғы тұрмаса да, сатып алуға қай арналар көмектеседі.',
    'Which channels help a purchase, even where they are not last on the path.',
  ),
  cash_to_growth: words('Точки роста', 'Өсу нүктелері', 'Growth points'),
  cash_growth_hint: words(
    'Сколько стоит разрыв каждой точки контакта до целевой оценки.',
    'Әр жанасу нүктесінің нысаналы балға дейінгі алшақтығы ақшамен қанша болады.',
    'What the gap of each touchpoint to its target is worth.',
  ),
  cash_to_summary: words('Сводка для руководителя', 'Басшыға арналған жиынтық', 'Summary for the manager'),
  cash_summary_hint: words(
    'Разрыв до плана или базы, уровни прибыли, точки роста и задачи на одной странице.',
    'Жоспарға не базалық деңгейге дейінгі алшақтық, пайда деңгейлері, өсу нүктелері мен тапсырмалар бір бетте.',
    'The gap to plan or base, levels of profit, growth points and tasks on one page.',
  ),
};
