import type { ModelHelp } from '../../core/defineHelp';
import { RFM_CUSTOMERS_NOTES } from '../../facts/rfmCustomersNotes';
import { RFM_SEGMENTS_NOTES } from '../../facts/rfmSegmentsNotes';
import { RFM_SAMPLE } from './sample';

/** What people read of the mailing list before they use it. */
export const RFM_LIST_HELP: ModelHelp = {
  model: 'rfm_list',
  about: [
    {
      ru: 'Список покупателей с сегментом и советом, что сделать, на отдельном листе: его можно скачать (Файл → Скачать → CSV) и загрузить в рассылку или CRM.',
      kk: 'Сатып алушылардың сегменті мен кеңесі бар тізімі бөлек парақта: оны жүктеп алып (Файл → Жүктеп алу → CSV), хат тарату қызметіне немесе CRM-ге салуға болады.',
      en: 'Customers with segment and advised action on a sheet of their own: download it (File → Download → CSV) and load it into a mailing tool or CRM.',
    },
    {
      ru: 'Свои действия и сегменты впишите на листе настроек: кнопка «Создать лист настроек» в настройках панели.',
      kk: 'Өз әрекеттеріңіз бен сегменттеріңізді баптау парағына жазыңыз: панель баптауларындағы «Баптау парағын жасау» түймесі.',
      en: 'Write actions and segments of your own on the settings sheet: the button “Make a settings sheet” in the panel’s settings.',
    },
    {
      ru: 'Сначала стоят те, кого важнее не потерять: «нельзя потерять» и «на грани ухода», потом остальные от лучших к худшим.',
      kk: 'Алдымен жоғалтпау маңызды болғандар тұрады: «жоғалтуға болмайтындар» мен «кеткелі тұрғандар», содан кейін қалғандары үздігінен нашарына қарай.',
      en: 'First come those whom it matters most not to lose: “cannot lose” and “at risk”, then the others from best to worst.',
    },
  ],
  functions: {},
  tables: {
    rfm_list: {
      customer: RFM_CUSTOMERS_NOTES.customer,
      segment: RFM_CUSTOMERS_NOTES.segment,
      action: RFM_SEGMENTS_NOTES.action,
      last_order: RFM_CUSTOMERS_NOTES.last_order,
      total: RFM_CUSTOMERS_NOTES.total,
    },
  },
  sample: RFM_SAMPLE,
};
