import type { ErrorDefinition } from '../../core/appError';

/** What keeps a picture from being drawn. */
export const PICTURE_ERRORS = {
  PICTURE_OF_COPY: {
    code: 'PICTURE_OF_COPY',
    text: {
      ru: 'Этот файл — копия. Чтобы рисовать по скопированным листам, нажмите «Понятно» на первом экране Rosta.',
      kk: 'Бұл файл — көшірме. Көшірілген парақтар бойынша сурет салу үшін Rosta бірінші экранындағы «Түсінікті» түймесін басыңыз.',
      en: 'This file is a copy. To draw from the copied sheets, press “Got it” on the first screen of Rosta.',
    },
  },
  JOURNEY_EMPTY: {
    code: 'JOURNEY_EMPTY',
    text: {
      ru: 'Рисовать пока нечего: на пути клиента нет точек контакта. Добавьте их в боковой панели, на втором шаге экрана QFD.',
      kk: 'Әзірге салатын ештеңе жоқ: клиент жолында жанасу нүктесі жоқ. Оларды бүйірлік панельде, QFD экранының екінші қадамында қосыңыз.',
      en: 'Nothing to draw yet: the customer journey has no touchpoints. Add them in the sidebar, at the second step of the QFD screen.',
    },
  },
  TRACKS_EMPTY: {
    code: 'TRACKS_EMPTY',
    text: {
      ru: 'Рисовать пока нечего: нет ни одного трека клиента. Создайте трек в боковой панели, на экране «Треки клиентов».',
      kk: 'Әзірге салатын ештеңе жоқ: бірде-бір клиент трегі жоқ. Тректі бүйірлік панельде, «Клиент тректері» экранында жасаңыз.',
      en: 'Nothing to draw yet: there is no customer track. Make a track in the sidebar, on the screen “Customer tracks”.',
    },
  },
  GROWTH_UNKNOWN: {
    code: 'GROWTH_UNKNOWN',
    text: {
      ru: 'Такой точки роста нет: точка контакта «{point}», задача клиента «{job}». Возможно, её убрали из программы визитов. Откройте список точек роста заново и выберите строку из него.',
      kk: 'Мұндай өсу нүктесі жоқ: «{point}» жанасу нүктесі, «{job}» клиент шаруасы. Ол визит бағдарламасынан алынған болуы мүмкін. Өсу нүктелерінің тізімін қайта ашып, жолды содан таңдаңыз.',
      en: 'There is no such growth point: touchpoint “{point}”, job “{job}”. It may have been taken out of the visit programme. Open the list of growth points again and choose a row of it.',
    },
  },
  FLOW_EMPTY: {
    code: 'FLOW_EMPTY',
    text: {
      ru: 'Рисовать пока нечего: нет отчёта об ассоциированных конверсиях. Постройте его, и схема переходов появится здесь.',
      kk: 'Әзірге салатын ештеңе жоқ: көмекші конверсиялар туралы есеп жоқ. Оны құрыңыз, сонда өту сызбасы осында шығады.',
      en: 'Nothing to draw yet: there is no report on associated conversions. Build it, and the flows between channels appear here.',
    },
  },
  BRIEFINGS_EMPTY: {
    code: 'BRIEFINGS_EMPTY',
    text: {
      ru: 'Печатать пока нечего: таких визитов у исполнителей нет. Впишите код исполнителя в строку визита на листе с планом визитов.',
      kk: 'Әзірге басып шығаратын ештеңе жоқ: орындаушыларда мұндай визит жоқ. Визит жоспары парағындағы визит жолына орындаушы кодын жазыңыз.',
      en: 'Nothing to print yet: no shopper has such a visit. Put a shopper’s code into the row of a visit on the sheet with the visit plan.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
