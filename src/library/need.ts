import type { LibraryTouchpoint } from '../core/touchpointLibrary';
import { EVERY, PUBLIC, point } from './point';

/** Touchpoints of the stage “need”: before a need is felt, or as it forms (B4-04, B4-12). */
export const NEED_TOUCHPOINTS: readonly LibraryTouchpoint[] = [
  point(
    'N01',
    'offline',
    PUBLIC,
    ['Вывеска с улицы', 'Көшедегі маңдайша', 'Sign seen from the street'],
    [
      'Насколько легко заметить вывеску с улицы?',
      'Маңдайшаны көшеден байқау қаншалықты оңай?',
      'How easy is it to notice the sign from the street?',
    ],
  ),
  point(
    'N02',
    'offline',
    PUBLIC,
    ['Наружная реклама', 'Сыртқы жарнама', 'Outdoor advertising'],
    [
      'Насколько понятно из наружной рекламы, что вам предлагают?',
      'Сыртқы жарнамадан не ұсынылып тұрғаны қаншалықты түсінікті?',
      'How clear is it from the outdoor advertising what is offered?',
    ],
  ),
  point(
    'N03',
    'online',
    EVERY,
    ['Реклама в соцсетях', 'Әлеуметтік желідегі жарнама', 'Social media ad'],
    [
      'Насколько реклама в соцсетях отвечает тому, что вам нужно?',
      'Әлеуметтік желідегі жарнама қажетіңізге қаншалықты сай?',
      'How well does the social media ad match what you need?',
    ],
  ),
  point(
    'N04',
    'online',
    EVERY,
    ['Реклама в поиске', 'Іздеу жүйесіндегі жарнама', 'Search ad'],
    [
      'Насколько точно поисковая реклама отвечает на ваш запрос?',
      'Іздеу жүйесіндегі жарнама сұрауыңызға қаншалықты дәл жауап береді?',
      'How precisely does the search ad answer your query?',
    ],
  ),
  point(
    'N05',
    'online',
    EVERY,
    ['Компания в поиске', 'Іздеу жүйесіндегі компания', 'Company in search results'],
    [
      'Насколько легко найти компанию через поиск?',
      'Компанияны іздеу арқылы табу қаншалықты оңай?',
      'How easy is it to find the company by searching?',
    ],
  ),
  point(
    'N06',
    'online',
    PUBLIC,
    ['Компания на онлайн-карте', 'Онлайн-картадағы компания', 'Company on the online map'],
    [
      'Насколько точны сведения о компании на онлайн-карте?',
      'Онлайн-картадағы компания туралы ақпарат қаншалықты дәл?',
      'How accurate is what the online map says about the company?',
    ],
  ),
  point(
    'N07',
    'online',
    EVERY,
    ['Страница в соцсетях', 'Әлеуметтік желідегі парақша', 'Social media page'],
    [
      'Насколько понятно по странице в соцсетях, чем занимается компания?',
      'Әлеуметтік желідегі парақшадан компанияның немен айналысатыны қаншалықты түсінікті?',
      'How clear is it from the social media page what the company does?',
    ],
  ),
  point(
    'N08',
    'offline',
    PUBLIC,
    ['Реклама на радио и ТВ', 'Радио мен ТВ жарнамасы', 'Radio and TV ad'],
    [
      'Насколько запоминается реклама на радио и ТВ?',
      'Радио мен ТВ жарнамасы қаншалықты есте қалады?',
      'How memorable is the radio or TV ad?',
    ],
  ),
  point(
    'N09',
    'offline',
    PUBLIC,
    ['Листовка или каталог', 'Жарнама парақшасы не каталог', 'Leaflet or catalogue'],
    [
      'Насколько полезна листовка или каталог?',
      'Жарнама парақшасы не каталог қаншалықты пайдалы?',
      'How useful is the leaflet or catalogue?',
    ],
  ),
  point(
    'N10',
    'offline',
    EVERY,
    ['Совет знакомых', 'Таныстардың кеңесі', 'Word of mouth'],
    [
      'Насколько рассказ знакомых совпал с тем, что вы увидели?',
      'Таныстардың айтқаны өз көргеніңізге қаншалықты сай келді?',
      'How well did what friends said match what you found?',
    ],
  ),
  point(
    'N11',
    'online',
    EVERY,
    ['Полезная статья или видео', 'Пайдалы мақала не видео', 'Helpful article or video'],
    [
      'Насколько статья или видео помогли разобраться в вашем вопросе?',
      'Мақала не видео сұрағыңызды түсінуге қаншалықты көмектесті?',
      'How much did the article or video help with your question?',
    ],
  ),
  point(
    'N12',
    'online',
    EVERY,
    ['Письмо с предложением', 'Ұсыныс хаты', 'Email with an offer'],
    [
      'Насколько вам подходит предложение из письма?',
      'Хаттағы ұсыныс сізге қаншалықты сай?',
      'How well does the offer in the email suit you?',
    ],
  ),
  point(
    'N13',
    'offline',
    ['retail', 'services'],
    ['Витрина', 'Витрина', 'Shop window'],
    [
      'Насколько витрина вызывает желание зайти?',
      'Витрина ішке кіруге қаншалықты қызықтырады?',
      'How much does the shop window make you want to come in?',
    ],
  ),
  point(
    'N14',
    'offline',
    ['restaurant'],
    ['Меню у входа', 'Кіреберістегі мәзір', 'Menu at the entrance'],
    [
      'Насколько понятно меню у входа?',
      'Кіреберістегі мәзір қаншалықты түсінікті?',
      'How clear is the menu at the entrance?',
    ],
  ),
  point(
    'N15',
    'online',
    PUBLIC,
    ['Обзор блогера', 'Блогер шолуы', 'Blogger’s review'],
    [
      'Насколько обзор блогера похож на то, что вы увидели сами?',
      'Блогердің шолуы өз көргеніңізге қаншалықты ұқсас?',
      'How close is the blogger’s review to what you saw yourself?',
    ],
  ),
  point(
    'N16',
    'offline',
    ['b2b', 'services'],
    ['Стенд на выставке', 'Көрмедегі стенд', 'Trade fair stand'],
    [
      'Насколько полезным был разговор на стенде?',
      'Стендтегі әңгіме қаншалықты пайдалы болды?',
      'How useful was the talk at the stand?',
    ],
  ),
  point(
    'N17',
    'online',
    ['b2b', 'services', 'fitness'],
    ['Вебинар', 'Вебинар', 'Webinar'],
    [
      'Насколько полно вебинар ответил на ваши вопросы?',
      'Вебинар сұрақтарыңызға қаншалықты толық жауап берді?',
      'How fully did the webinar answer your questions?',
    ],
  ),
  point(
    'N18',
    'offline',
    ['b2b', 'services'],
    ['Первый звонок менеджера', 'Менеджердің алғашқы қоңырауы', 'First call by a manager'],
    [
      'Насколько уместным был первый звонок менеджера?',
      'Менеджердің алғашқы қоңырауы қаншалықты орынды болды?',
      'How appropriate was the manager’s first call?',
    ],
  ),
  point(
    'N19',
    'online',
    ['b2b'],
    ['Статья в отраслевом издании', 'Салалық басылымдағы мақала', 'Article in the trade press'],
    [
      'Насколько убедительна статья о компании в отраслевом издании?',
      'Салалық басылымдағы компания туралы мақала қаншалықты нанымды?',
      'How convincing is the article about the company in the trade press?',
    ],
  ),
  point(
    'N20',
    'offline',
    ['b2b', 'services'],
    ['Рекомендация партнёра', 'Серіктестің ұсынысы', 'Partner’s recommendation'],
    [
      'Насколько точно партнёр описал возможности компании?',
      'Серіктес компания мүмкіндіктерін қаншалықты дәл сипаттады?',
      'How accurately did the partner describe what the company can do?',
    ],
  ),
  point(
    'N21',
    'offline',
    ['fitness', 'services'],
    ['День открытых дверей', 'Ашық есік күні', 'Open day'],
    [
      'Насколько интересно прошёл день открытых дверей?',
      'Ашық есік күні қаншалықты қызықты өтті?',
      'How interesting was the open day?',
    ],
  ),
  point(
    'N22',
    'offline',
    ['retail', 'restaurant'],
    ['Дегустация', 'Дәм татқызу', 'Tasting'],
    [
      'Насколько хорошо дегустация знакомит с продуктом?',
      'Дәм татқызу өніммен қаншалықты жақсы таныстырады?',
      'How well does the tasting introduce the product?',
    ],
  ),
  point(
    'N23',
    'online',
    PUBLIC,
    ['Карточка в агрегаторе', 'Агрегатордағы парақша', 'Listing on an aggregator'],
    [
      'Насколько понятна карточка компании в агрегаторе?',
      'Агрегатордағы компания парақшасы қаншалықты түсінікті?',
      'How clear is the company’s listing on the aggregator?',
    ],
  ),
  point(
    'N24',
    'offline',
    PUBLIC,
    ['Реклама на транспорте', 'Көліктегі жарнама', 'Ad on public transport'],
    [
      'Насколько легко прочитать рекламу на транспорте?',
      'Көліктегі жарнаманы оқу қаншалықты оңай?',
      'How easy is it to read the ad on public transport?',
    ],
  ),
  point(
    'N25',
    'online',
    PUBLIC,
    ['Уведомление в приложении', 'Қосымшадағы хабарлама', 'App notification'],
    [
      'Насколько кстати пришло уведомление в приложении?',
      'Қосымшадағы хабарлама қаншалықты орайлы келді?',
      'How well timed was the app notification?',
    ],
  ),
  point(
    'N26',
    'offline',
    PUBLIC,
    ['Вид здания снаружи', 'Ғимараттың сыртқы көрінісі', 'Outside of the building'],
    [
      'Насколько ухоженным выглядит здание снаружи?',
      'Ғимараттың сырты қаншалықты күтімді көрінеді?',
      'How well kept does the building look from outside?',
    ],
  ),
  point(
    'N27',
    'online',
    ['b2b', 'services'],
    ['Отраслевой рейтинг', 'Салалық рейтинг', 'Industry ranking'],
    [
      'Насколько полезны сведения о компании в отраслевом рейтинге?',
      'Салалық рейтингтегі компания туралы ақпарат қаншалықты пайдалы?',
      'How useful is what the industry ranking says about the company?',
    ],
  ),
];
