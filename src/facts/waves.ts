import { defineFact } from '../core/defineFact';

/** A round of visits. Days are civil days; text where a person typed no date. */
export interface Wave {
  code: string;
  name: string;
  from: number | string | null;
  to: number | string | null;
}

/** Waves of the visit programme. */
export const WAVES_FACT = defineFact<Wave>({
  id: 'waves',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Волны', kk: 'Толқындар', en: 'Waves' },
  key: ['code'],
  columns: [
    {
      id: 'code',
      type: 'text',
      pixels: 90,
      note: {
        ru: 'Короткое имя строки, например W1. Не меняйте его, когда коды визитов выданы.',
        kk: 'Жолдың қысқа аты, мысалы W1. Визит кодтары берілген соң оны өзгертпеңіз.',
        en: 'Short name of the row, such as W1. Do not change it once visit codes are issued.',
      },
      header: { ru: 'Код', kk: 'Код', en: 'Code' },
    },
    {
      id: 'name',
      type: 'text',
      note: {
        ru: 'Период визитов, например «Весна 2027». Волны сравниваются друг с другом.',
        kk: 'Визиттер кезеңі, мысалы «2027 көктем». Толқындар бір-бірімен салыстырылады.',
        en: 'A period of visits, such as “Spring 2027”. Waves are compared with each other.',
      },
      header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
    },
    {
      id: 'from',
      type: 'date',
      note: { ru: 'Первый день визитов.', kk: 'Визиттердің бірінші күні.', en: 'First day of visits.' },
      header: { ru: 'Начало', kk: 'Басталуы', en: 'From' },
    },
    {
      id: 'to',
      type: 'date',
      note: {
        ru: 'Последний день визитов. После него новые коды и анкеты для волны не создаются.',
        kk: 'Визиттердің соңғы күні. Одан кейін бұл толқынға жаңа код пен сауалнама жасалмайды.',
        en: 'Last day of visits. After it no codes and no forms are made for the wave.',
      },
      header: { ru: 'Конец', kk: 'Аяқталуы', en: 'To' },
    },
  ],
});
