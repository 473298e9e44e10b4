import type { FunctionHelp } from '../../core/defineHelp';

/** What people read of ON_OFF. */
export const ONOFF_FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  ON_OFF: {
    text: {
      ru: 'Влияет ли инструмент на показатель: сравнивает периоды, когда он был включён и выключен, за вычетом тренда. Дней недели функция не знает: для ряда по дням точнее отчёт «Проверка отключением».',
      kk: 'Құрал көрсеткішке әсер ете ме: құрал қосулы және өшірулі болған кезеңдерді тренд әсерінсіз салыстырады. Функция апта күндерін білмейді: күндік қатарға «Өшіріп-қосу сынағы» есебі дәлірек.',
      en: 'Whether a tool affects a series: compares periods with the tool on and off, the trend taken out. It knows no weekdays: for a series by day the report “On-off test” is more exact.',
    },
    result: {
      ru: 'Одна строка: периодов с инструментом и без него, средние с ним и без него, эффект за период, его границы, p-значение и заключение. Эффект — разница за вычетом тренда, поэтому он может отличаться от разности средних. p-значение — доля сдвигов отметок по кругу, при которых эффект не меньше. «Мало данных»: при стольких отрезках сигнал невозможен. «До и после»: нужны хотя бы два отрезка с инструментом и два без. В обоих случаях числа стоят для справки, ответом они не служат; чего посчитать нельзя, то пусто. «Случайный разброс» не значит, что влияния нет. Если отрезков всего по два, а соседние периоды похожи, ложный сигнал бывает чаще уровня значимости: до 14 раз из 100 при 0,1.',
      kk: 'Бір жол: құралмен және құралсыз кезең саны, құралмен және құралсыз орташа, бір кезеңдегі әсер, оның шектері, p-мәні және тұжырым. Әсер — тренд шегерілгендегі айырма, сондықтан орташалардың айырмасына тең болмауы мүмкін. p-мәні — белгілерді айналдыра жылжытқанда әсері кем түспейтін жағдайлардың үлесі. «Дерек аз»: аралықтар осынша болса, сигнал мүмкін емес. «Бұрын және кейін»: құралмен кемінде екі аралық, құралсыз кемінде екі аралық керек. Екеуінде де сандар анықтама үшін ғана берілген, жауап болып саналмайды; есептеуге келмейтіні бос қалады. «Кездейсоқ ауытқу» әсер жоқ дегенді білдірмейді. Аралық екі-екіден ғана болып, көрші кезеңдер ұқсас болса, жалған сигнал маңыздылық деңгейінен жиі шығады: 0,1 деңгейінде 100-ден 14-ке дейін.',
      en: 'One row: periods on and off, means on and off, the effect per period, its limits, p-value and verdict. The effect is the difference with the trend taken out, so it may differ from that of the means. The p-value is the share of circular shifts of the marks with at least this effect. “Too little data”: with so few stretches no signal is possible. “Before and after”: at least two stretches on and two off are needed. In both cases the numbers are there for reference and are no answer; what cannot be computed is blank. “Noise” does not mean that there is no effect. With only two stretches of each state and neighbouring periods alike, a false signal comes more often than the significance level: up to 14 times in 100 at 0.1.',
    },
    params: {
      values: {
        example: 'B2:B',
        text: {
          ru: 'значения по порядку времени, строка — период; пусто — период пропущен',
          kk: 'уақыт ретімен мәндер, әр жол — бір кезең; бос болса — кезең өткізілген',
          en: 'values in the order of time, a row per period; empty: the period is missing',
        },
      },
      marks: {
        example: 'C2:C',
        text: {
          ru: '1, «да» или «вкл», если инструмент в этот период был включён; 0, «нет» или «выкл», если выключен',
          kk: 'осы кезеңде құрал қосулы болса — 1, «иә» немесе «қосулы»; өшірулі болса — 0, «жоқ» немесе «өшірулі»',
          en: '1, “yes” or “on” if the tool was on in the period; 0, “no” or “off” if it was off',
        },
      },
      alpha: {
        example: '0.1',
        text: {
          ru: 'уровень значимости, больше 0 и не больше 0,5; пусто — 0,1',
          kk: 'маңыздылық деңгейі, 0-ден үлкен, 0,5-тен аспайды; бос болса — 0,1',
          en: 'significance level, above 0 and up to 0.5; empty: 0.1',
        },
      },
    },
  },
};
