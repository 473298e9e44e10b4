import type { ModelHelp } from '../../core/defineHelp';
import { BARRIER_LOSSES_FACT } from '../../facts/barrierLosses';
import { BARRIERS_FUNCTION_HELP } from './functionHelp';
import { LOSS_NOTES, PARETO_NOTES } from './notes';
import { BARRIERS_SAMPLE } from './sample';

/** What people read of the report on barriers before they use it. */
export const BARRIERS_HELP: ModelHelp = {
  model: 'barriers',
  about: [
    {
      ru: 'Отчёт складывает ответы тех, кто не купил, и отказы из CRM: какой барьер, на каком этапе, сколько раз и на какую сумму. Первым стоит барьер, на котором теряется больше всего денег.',
      kk: 'Есеп сатып алмағандардың жауаптары мен CRM-дегі бас тартуларды қосады: қандай кедергі, қай кезеңде, неше рет және қандай сомаға. Ең көп ақша жоғалатын кедергі бірінші тұрады.',
      en: 'The report adds up answers of those who did not buy and refusals of the CRM: which barrier, at which stage, how often and for how much. The barrier by which most money is lost comes first.',
    },
    {
      ru: 'Потерянные деньги — сколько люди собирались потратить. Это не прибыль и не обещание: часть из них не купила бы и без барьера.',
      kk: 'Жоғалған ақша — адамдар жұмсамақ болған сома. Бұл пайда да, уәде де емес: олардың бір бөлігі кедергі болмаса да алмас еді.',
      en: 'Lost money is what people meant to spend. It is neither profit nor a promise: some would not have bought without the barrier either.',
    },
    {
      ru: 'Барьер — то, что человек сказал. «Дорого» ещё не значит, что завышена цена: возможно, не видна ценность. Сначала проверьте причину, потом меняйте.',
      kk: 'Кедергі — адамның айтқаны. «Қымбат» деу бағаның жоғары екенін білдірмейді: құндылығы көрінбей тұрған шығар. Алдымен себебін тексеріп, содан кейін өзгертіңіз.',
      en: 'A barrier is what a person said. “Too expensive” does not yet mean that the price is too high: the value may not be seen. Check what is behind it before changing anything.',
    },
    {
      ru: 'Связь барьеров с этапами проверяется по хи-квадрат, а где ожидаемых отказов меньше пяти — перестановками. p — как часто такое распределение вышло бы случайно: 0,02 — два раза из ста. V Крамера: 0 — связи нет, 1 — барьер полностью определяется этапом. Если у людей по нескольку барьеров, проверки нет. При отказах меньше тридцати выводы предварительные.',
      kk: 'Кедергілердің кезеңдермен байланысы хи-квадрат бойынша, ал күтілетін бас тарту бестен аз болса, орын алмастыру арқылы тексеріледі. p — мұндай бөлініс кездейсоқ қаншалықты жиі шығар еді: 0,02 — жүзден екі рет. Крамердің V мәні: 0 — байланыс жоқ, 1 — кедергі толығымен кезеңге байланысты. Адамдарда бірнеше кедергіден болса, тексерілмейді. Бас тарту отыздан аз болса, қорытындылар алдын ала ғана.',
      en: 'The relation of barriers and stages is tested by chi-square, and by permutations where fewer than five refusals are expected. p is how often such a spread would come by chance: 0.02 is twice in a hundred. Cramér’s V: 0 is no relation, 1 means the stage decides the barrier. Where people have several barriers there is no test. Below thirty refusals conclusions are preliminary.',
    },
  ],
  functions: BARRIERS_FUNCTION_HELP,
  tables: { barriers_pareto: PARETO_NOTES, [BARRIER_LOSSES_FACT.id]: LOSS_NOTES },
  sample: {},
  facts: BARRIERS_SAMPLE,
};
