import type { FunctionHelp, ParamHelp } from '../../core/defineHelp';

const param = (example: string, text: ParamHelp['text']): ParamHelp => ({ example, text });

const PATHS = param('A2:A', {
  ru: 'цепочки касаний: каналы по порядку через разделитель, например Поиск > Почта',
  kk: 'жанасу тізбектері: арналар ретімен, арасында бөлгіш, мысалы Іздеу > Пошта',
  en: 'paths: channels in order with a separator between them, for example Search > Mail',
});
const CONVERSIONS = param('B2:B', {
  ru: 'сколько раз цепочка привела к конверсии; пусто — ноль',
  kk: 'тізбек конверсияға неше рет жеткізді; бос болса — нөл',
  en: 'how often the path led to a conversion; empty is zero',
});
const SEPARATOR = param('">"', {
  ru: 'разделитель между касаниями; пусто — >',
  kk: 'жанасулар арасындағы бөлгіш; бос болса — >',
  en: 'what separates the touches; empty means >',
});

/** What people read of ATTRIBUTION and ASSISTED. */
export const ATTRIBUTION_FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  ATTRIBUTION: {
    text: {
      ru: 'Сколько конверсий приходится на каждый канал по семи моделям атрибуции.',
      kk: 'Жеті атрибуция моделі бойынша әр арнаға қанша конверсия тиеді.',
      en: 'How many conversions each channel is credited with by seven attribution models.',
    },
    result: {
      ru: 'Строка на канал в порядке первого появления, столбец на модель; сумма каждого столбца — все конверсии. Первое и последнее касание — всё одному; линейная — поровну; по позиции — 40 % первому, 40 % последнему, остальное между ними; с затуханием — каждому касанию вдвое больше, чем предыдущему; цепь Маркова — по доле конверсий, которая пропала бы без канала, решается точно; вектор Шепли — поровну между разными каналами цепочки. С аргументом values справа те же столбцы по выручке. Модель описывает цепочки и не доказывает, что канал — причина.',
      kk: 'Алғаш кездесу ретімен әр арнаға бір жол, әр модельге бір баған; әр бағанның қосындысы — барлық конверсия. Алғашқы және соңғы жанасу — бәрі біреуіне; сызықтық — тең; орны бойынша — 40%-ы біріншіге, 40%-ы соңғыға, қалғаны арасындағыларға; уақытпен кему — әр жанасуға алдыңғысынан екі есе көп; Марков тізбегі — арна болмаса жоғалатын конверсия үлесі бойынша, дәл шешіледі; Шепли векторы — тізбектегі әртүрлі арналарға тең. values аргументі берілсе, оң жақта сол бағандар түсім бойынша тұрады. Модель тізбектерді сипаттайды, арна себеп екенін дәлелдемейді.',
      en: 'A row per channel in order of first appearance, a column per model; each column adds up to all conversions. First and last: all to one touch; linear: equal parts; position: 40% to the first, 40% to the last, the rest between them; decay: each touch twice the one before; Markov: by the part of conversions that would be lost without the channel, solved exactly; Shapley: equal parts to the different channels of a path. With values the same columns by value stand to the right. A model describes paths and does not prove a cause.',
    },
    params: {
      paths: PATHS,
      conversions: CONVERSIONS,
      values: param('C2:C', {
        ru: 'выручка строки, сумма по всем её конверсиям',
        kk: 'жолдың түсімі, оның барлық конверсиясының сомасы',
        en: 'value of the row, the total of its conversions',
      }),
      non_conversions: param('D2:D', {
        ru: 'сколько раз цепочка кончилась без конверсии; без них цепь Маркова видит только присутствие',
        kk: 'тізбек неше рет конверсиясыз аяқталды; бұларсыз Марков тізбегі арнаның тізбекте болуын ғана көреді',
        en: 'how often the path ended without a conversion; without them the Markov chain sees presence only',
      }),
      model: param('"markov"', {
        ru: 'одна модель: first, last, linear, position, decay, markov, markov2, markov3 или shapley; пусто — семь сразу',
        kk: 'бір модель: first, last, linear, position, decay, markov, markov2, markov3 немесе shapley; бос болса — жетеуі бірден',
        en: 'one model: first, last, linear, position, decay, markov, markov2, markov3 or shapley; empty: seven at once',
      }),
      separator: SEPARATOR,
    },
  },
  ASSISTED: {
    text: {
      ru: 'Ассоциированные конверсии: какие каналы закрывают сделку, а какие ей помогают.',
      kk: 'Көмекші конверсиялар: қай арна мәмілені жабады, қайсысы көмектеседі.',
      en: 'Assisted conversions: which channels close and which help.',
    },
    result: {
      ru: 'Строка на канал в порядке первого появления: конверсии с последним касанием этого канала; конверсии, где он был в цепочке, но не последним (раз за цепочку); второе к первому. Отношение пустое, если канал никогда не последний.',
      kk: 'Алғаш кездесу ретімен әр арнаға бір жол: соңғы жанасуы осы арна болған конверсия; арна тізбекте болып, бірақ соңғы болмаған конверсия (тізбекте бір рет); екіншісінің біріншіге қатынасы. Арна ешқашан соңғы болмаса, қатынас бос.',
      en: 'A row per channel in order of first appearance: conversions with the channel as the last touch; conversions with it on the path but not last (once per path); the second over the first. The ratio is empty where the channel is never last.',
    },
    params: { paths: PATHS, conversions: CONVERSIONS, separator: SEPARATOR },
  },
};
