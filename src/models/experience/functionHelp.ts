import type { FunctionHelp, ParamHelp } from '../../core/defineHelp';

/** What every test of its own has to be read with. */
const ALPHA: ParamHelp = {
  example: '0.1',
  text: {
    ru: 'уровень значимости: ниже него p-значение — сигнал; пусто — 0,1',
    kk: 'маңыздылық деңгейі: p-мәні одан төмен болса — сигнал; бос болса — 0,1',
    en: 'significance level: a p-value below it is a signal; empty: 0.1',
  },
};

/** Help of the functions of field work, by name. */
export const EXPERIENCE_FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  VISIT_INDEX: {
    text: {
      ru: 'Индекс визита от 0 до 100: какую часть возможных баллов набрали точки контакта.',
      kk: 'Визит индексі, 0–100: жанасу нүктелері мүмкін ұпайдың қандай бөлігін жинады.',
      en: 'Visit index from 0 to 100: what part of all possible points the touchpoints reached.',
    },
    result: {
      ru: 'Одно число без заголовка. Все единицы дают 0, все пятёрки — 100. Пустые ячейки и слова не учитываются; если оценок нет, ячейка пуста. Если критичная точка контакта получила 2 или меньше, индекс не выше предела.',
      kk: 'Атаусыз бір сан. Барлық балл 1 болса — 0, барлығы 5 болса — 100. Бос ұяшықтар мен сөздер есепке алынбайды; балл болмаса, ұяшық бос қалады. Аса маңызды жанасу нүктесі 2 немесе одан төмен балл алса, индекс шектен аспайды.',
      en: 'One number without a header. All ones give 0, all fives 100. Blank cells and words do not count; without ratings the cell is blank. When a critical touchpoint has 2 or less, the index is not above the cap.',
    },
    params: {
      scores: {
        example: 'B2:P2',
        text: {
          ru: 'оценки точек контакта, целые числа от 1 до 5',
          kk: 'жанасу нүктелерінің балдары, 1–5 аралығындағы бүтін сандар',
          en: 'ratings of the touchpoints, whole numbers from 1 to 5',
        },
      },
      weights: {
        example: 'B$1:P$1',
        text: {
          ru: 'веса, столько же ячеек; пустая ячейка — вес 0, нет аргумента — все веса равны',
          kk: 'салмақтар, ұяшық саны бірдей; бос ұяшық — салмағы 0, аргумент болмаса — барлық салмақ тең',
          en: 'weights, as many cells; a blank cell weighs 0, without the argument all weigh the same',
        },
      },
      critical: {
        example: 'B$3:P$3',
        text: {
          ru: 'ИСТИНА у критичных точек контакта, столько же ячеек',
          kk: 'аса маңызды жанасу нүктелерінде TRUE, ұяшық саны бірдей',
          en: 'TRUE at critical touchpoints, as many cells',
        },
      },
      cap: {
        example: '50',
        text: {
          ru: 'предел индекса при провале критичной точки контакта, от 0 до 100; пусто — 50',
          kk: 'аса маңызды жанасу нүктесі төмен балл алғандағы индекс шегі, 0–100; бос болса — 50',
          en: 'cap of the index when a critical touchpoint fails, 0 to 100; empty: 50',
        },
      },
    },
  },
  TARGET_TEST: {
    text: {
      ru: 'Отличаются ли оценки от целевой или это случайный разброс. Одна проверка без поправки: если проверяете много точек контакта, поправьте p-значения функцией HOLM.',
      kk: 'Балдар нысаналы балдан өзгеше ме, әлде кездейсоқ ауытқу ма. Түзетусіз бір тексеру: көп жанасу нүктесін тексерсеңіз, p-мәндерін HOLM функциясымен түзетіңіз.',
      en: 'Whether ratings differ from the target or only scatter. A single test, not adjusted: when testing many touchpoints, adjust the p-values by HOLM.',
    },
    result: {
      ru: 'Одна строка: число визитов, среднее, отклонение от целевой оценки, p-значение, заключение и сколько ещё визитов нужно. «Мало визитов» — до стольких визитов сигнал невозможен при любых оценках; если сигнал уже возможен, ячейка пуста. Для целевых оценок выше 4,2 и ниже 1,8 проверка приблизительна. «Случайный разброс» не значит, что отклонения нет.',
      kk: 'Бір жол: визит саны, орташа балл, нысаналы балдан ауытқу, p-мәні, тұжырым және тағы неше визит керегі. «Визит аз» — визит саны осыған жеткенше сигнал кез келген балда мүмкін емес; сигнал қазір мүмкін болса, ұяшық бос қалады. 4,2-ден жоғары және 1,8-ден төмен нысаналы балдарда тексеру шамамен алынады. «Кездейсоқ ауытқу» ауытқу жоқ дегенді білдірмейді.',
      en: 'One row: visits, mean, deviation from the target, p-value, verdict and how many more visits are needed. “Too few visits”: at least so many more before any signal is possible, whatever the ratings; blank where it is possible now. For targets above 4.2 and below 1.8 the test is approximate. “Noise” does not mean that there is no deviation.',
    },
    params: {
      scores: {
        example: 'B2:B',
        text: {
          ru: 'оценки, целые числа от 1 до 5; пустые ячейки и слова не учитываются',
          kk: 'балдар, 1–5 аралығындағы бүтін сандар; бос ұяшықтар мен сөздер есепке алынбайды',
          en: 'ratings, whole numbers from 1 to 5; blank cells and words do not count',
        },
      },
      target: {
        example: '4',
        text: {
          ru: 'целевая оценка от 1 до 5, учитываются два знака после запятой',
          kk: '1–5 аралығындағы нысаналы балл, үтірден кейінгі екі таңба есепке алынады',
          en: 'target from 1 to 5, taken to two decimals',
        },
      },
      alpha: ALPHA,
    },
  },
  WAVE_TEST: {
    text: {
      ru: 'Изменились ли оценки от волны к волне или это случайный разброс. Одна проверка без поправки: если проверяете много точек контакта, поправьте p-значения функцией HOLM.',
      kk: 'Балдар толқыннан толқынға өзгерді ме, әлде кездейсоқ ауытқу ма. Түзетусіз бір тексеру: көп жанасу нүктесін тексерсеңіз, p-мәндерін HOLM функциясымен түзетіңіз.',
      en: 'Whether ratings changed between two waves or only scatter. A single test, not adjusted: when testing many touchpoints, adjust the p-values by HOLM.',
    },
    result: {
      ru: 'Одна строка: визиты до и после, средние до и после, разность, p-значение, заключение и сколько ещё визитов новой волны нужно. «Мало визитов» — до стольких визитов сигнал невозможен при любых оценках; если он уже возможен, ячейка пуста. Если в прошлой волне меньше трёх визитов, сравнить нельзя. «Случайный разброс» не значит, что изменения нет.',
      kk: 'Бір жол: бұрынғы және кейінгі визит саны, бұрынғы және кейінгі орташа, айырма, p-мәні, тұжырым және жаңа толқынға тағы неше визит керегі. «Визит аз» — визит саны осыған жеткенше сигнал кез келген балда мүмкін емес; сигнал қазір мүмкін болса, ұяшық бос қалады. Өткен толқында визит үшеуден аз болса, салыстыруға болмайды. «Кездейсоқ ауытқу» өзгеріс жоқ дегенді білдірмейді.',
      en: 'One row: visits before and after, means before and after, difference, p-value, verdict and how many more visits of the new wave are needed. “Too few visits”: at least so many more before any signal is possible, whatever the ratings; blank where it is possible now. With fewer than three visits in the last wave nothing can be compared. “Noise” does not mean that nothing changed.',
    },
    params: {
      before: {
        example: 'B2:B',
        text: {
          ru: 'оценки прошлой волны, целые числа от 1 до 5',
          kk: 'өткен толқынның балдары, 1–5 аралығындағы бүтін сандар',
          en: 'ratings of the wave before, whole numbers from 1 to 5',
        },
      },
      after: {
        example: 'C2:C',
        text: {
          ru: 'оценки новой волны; диапазоны могут быть разной длины',
          kk: 'жаңа толқынның балдары; ауқымдардың ұзындығы әртүрлі бола алады',
          en: 'ratings of the new wave; the ranges may be of different length',
        },
      },
      alpha: ALPHA,
    },
  },
  HOLM: {
    text: {
      ru: 'Поправка Холма: когда проверок много, какая-нибудь окажется сигналом случайно. Функция поправляет их p-значения вместе.',
      kk: 'Холм түзетуі: тексеру көп болса, біреуі кездейсоқ сигнал болып шығады. Функция олардың p-мәндерін бірге түзетеді.',
      en: 'Holm’s adjustment: among many tests one becomes a signal by chance. The function adjusts their p-values together.',
    },
    result: {
      ru: 'Поправленные p-значения на тех же местах, без заголовка; пустая ячейка остаётся пустой.',
      kk: 'Түзетілген p-мәндері сол орындарында, атаусыз; бос ұяшық бос күйінде қалады.',
      en: 'Adjusted p-values in the same places, without a header; a blank cell stays blank.',
    },
    params: {
      p_values: {
        example: 'R2:R16',
        text: {
          ru: 'p-значения всех проверок, которые рассматриваются вместе, диапазон любой формы',
          kk: 'бірге қаралатын барлық тексерудің p-мәндері, кез келген пішіндегі ауқым',
          en: 'p-values of all tests that are looked at together, a range of any shape',
        },
      },
    },
  },
};
