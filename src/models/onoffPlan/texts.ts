import type { ErrorDefinition } from '../../core/appError';
import type { Localized } from '../../core/lang';

/** Sentences a plan opens with. */
export const FINDINGS = {
  needWeeks: {
    ru: 'Чтобы увидеть эффект от {effect:percent}, нужно недель без инструмента — {pairs:int} и столько же с ним. Порядок недель определяет жребий (разброс оценён по n = {n:int}).',
    kk: '{effect:percent}-дық әсерді көру үшін құралсыз {pairs:int} апта және құралмен сонша апта керек. Апталардың ретін жеребе анықтайды (ауытқу n = {n:int} бойынша бағаланды).',
    en: 'To see an effect of {effect:percent} or more, {pairs:int} weeks without the tool and as many with it are needed. The order of the weeks is drawn by lot (noise judged by n = {n:int}).',
  },
  needDays: {
    ru: 'Чтобы увидеть эффект от {effect:percent}, нужно дней без инструмента — {off:int} и столько же с ним, отрезками по {days:int} {days:plural:дню|дня|дней}. Порядок отрезков определяет жребий (разброс оценён по n = {n:int}).',
    kk: '{effect:percent}-дық әсерді көру үшін құралсыз {off:int} күн және құралмен сонша күн керек, әр аралық — {days:int} күн. Аралықтардың ретін жеребе анықтайды (ауытқу n = {n:int} бойынша бағаланды).',
    en: 'To see an effect of {effect:percent} or more, {off:int} days without the tool and as many with it are needed, in blocks of {days:int} {days:plural:day|days}. The order of the blocks is drawn by lot (noise judged by n = {n:int}).',
  },
  never: {
    ru: 'Эффект {effect:percent} не увидеть и за {all:int} {all:plural:день|дня|дней}: виден только от {least:percent}. Возьмите эффект больше, отрезки длиннее или показатель с меньшим разбросом (n = {n:int}).',
    kk: '{effect:percent}-дық әсер {all:int} күнде де көрінбейді: тек {least:percent}-дан бастап көрінеді. Үлкенірек әсерді, ұзағырақ аралықты немесе ауытқуы аз көрсеткішті алыңыз (n = {n:int}).',
    en: 'An effect of {effect:percent} will not be seen even in {all:int} {all:plural:day|days}: only one of {least:percent} or more. Take a larger effect, longer blocks or a series with less noise (n = {n:int}).',
  },
  shortest: {
    ru: 'Самый короткий календарь — {all:int} {all:plural:день|дня|дней}: отрезков с инструментом — {pairs:int}, без него столько же. По нему виден эффект от {least:percent} (n = {n:int}).',
    kk: 'Ең қысқа күнтізбе — {all:int} күн: құралмен {pairs:int} аралық, құралсыз да сонша. Ол бойынша {least:percent}-дан басталатын әсер көрінеді (n = {n:int}).',
    en: 'The shortest calendar is {all:int} {all:plural:day|days}: {pairs:int} blocks with the tool and as many without. It shows an effect of {least:percent} or more (n = {n:int}).',
  },
  noMean: {
    ru: 'Среднее показателя не больше нуля, поэтому эффект в процентах посчитать нельзя. Смотрите столбец «Виден эффект от»: он в единицах показателя (n = {n:int}).',
    kk: 'Көрсеткіштің орташасы нөлден аспайды, сондықтан әсерді пайызбен есептеу мүмкін емес. «Көрінетін ең аз әсер» бағанын қараңыз: ол көрсеткіштің өз бірлігінде (n = {n:int}).',
    en: 'The mean of the series is not above zero, so no effect can be told in percent. See the column “Smallest effect seen”: it is in the unit of the series (n = {n:int}).',
  },
  rough: {
    ru: 'Ряд короткий, поэтому разброс оценён грубо (n = {n:int}). Пересчитайте план, когда данных станет больше.',
    kk: 'Қатар қысқа, сондықтан ауытқу шамамен бағаланды (n = {n:int}). Дерек көбейгенде жоспарды қайта есептеңіз.',
    en: 'The series is short, so its noise is judged roughly (n = {n:int}). Make the plan again when there are more data.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the report's pieces. */
export const TITLES = {
  plan: { ru: 'Какой эффект виден', kk: 'Қандай әсер көрінеді', en: 'What effect is seen' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headers of the table. */
export const HEADERS = {
  pairs: { ru: 'Отрезков без инструмента', kk: 'Құралсыз аралық саны', en: 'Blocks off' },
  days: { ru: 'Дней всего', kk: 'Барлық күн', en: 'Days in all' },
  effect: { ru: 'Виден эффект от', kk: 'Көрінетін ең аз әсер', en: 'Smallest effect seen' },
  relative: { ru: 'Он же к среднему', kk: 'Орташаға қатысты', en: 'The same of the mean' },
  is_seen: { ru: 'Виден ли нужный', kk: 'Қажеттісі көріне ме', en: 'Is the wanted one seen' },
  smallest_p: { ru: 'Наименьшее p-значение', kk: 'Ең кіші p-мәні', en: 'Smallest p-value' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why no plan can be made. */
export const PLAN_ERRORS = {
  ONOFF_PLAN_SHORT: {
    code: 'ONOFF_PLAN_SHORT',
    text: {
      ru: 'Мало данных для плана: периодов со значением — {n:int}, нужно от {least:int}, это четыре отрезка. Добавьте данные или уменьшите длину отрезка в настройках.',
      kk: 'Жоспарға дерек аз: мәні бар кезең — {n:int}, кемінде {least:int} керек, бұл — төрт аралық. Дерек қосыңыз немесе баптауларда аралықты қысқартыңыз.',
      en: 'Too few data for a plan: {n:int} periods with a value, at least {least:int} are needed, which is four blocks. Add data, or make the blocks shorter in the settings.',
    },
  },
  ONOFF_PLAN_WEEKS: {
    code: 'ONOFF_PLAN_WEEKS',
    text: {
      ru: 'Отрезок — {days:int} дн., а ряд считается по неделям. Введите длину отрезка 7, 14, 21 или 28 дней или считайте по дням.',
      kk: 'Аралық — {days:int} күн, ал қатар апта бойынша есептеледі. Аралық ұзындығын 7, 14, 21 немесе 28 күн деп жазыңыз немесе күн бойынша есептеңіз.',
      en: 'A block is {days:int} {days:plural:day|days}, but the series is counted by week. Enter 7, 14, 21 or 28 days, or count by day.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
