import { words } from './words';

/** Texts of refusals: barriers, the form for those who did not buy, exports of the CRM. */
export const REFUSAL_TEXTS = {
  refusals: words('Отказы и барьеры', 'Бас тарту мен кедергілер', 'Refusals and barriers'),
  refusals_question: words('Почему не купили?', 'Неге сатып алмады?', 'Why did they not buy?'),
  cash_refusals_hint: words(
    'Что мешает купить, на каком этапе и сколько денег из-за этого потеряно.',
    'Сатып алуға не, қай кезеңде кедергі болады және содан қанша ақша жоғалады.',
    'What keeps people from buying, at which stage, and how much money is lost by it.',
  ),
  refusals_barriers: words('1. Барьеры', '1. Кедергілер', '1. Barriers'),
  refusals_barriers_about: words(
    'Список того, что мешает купить, словами клиентов. Из него складываются варианты ответа в анкете.',
    'Сатып алуға не кедергі болатынының клиенттер сөзімен жазылған тізімі. Сауалнамадағы жауап нұсқалары содан құралады.',
    'What keeps people from buying, in the words of customers. The choices of the form are made of it.',
  ),
  refusals_example_hint: words(
    'В примере — барьеры и выдуманные отказы на отдельном листе. Его можно отменить.',
    'Мысалда кедергілер мен бөлек парақтағы ойдан шығарылған бас тартулар бар. Оны болдырмауға болады.',
    'The example has barriers and made-up refusals on a sheet of their own. It can be undone.',
  ),
  refusals_form: words('2. Анкета', '2. Сауалнама', '2. The form'),
  refusals_form_about: words(
    'Четыре вопроса тем, кто не купил. Имена, телефоны и почта не спрашиваются; то, что впишут сами, скрывается.',
    'Сатып алмағандарға төрт сұрақ. Аты-жөні, телефон мен пошта сұралмайды; өздері жазып қойса, жасырылады.',
    'Four questions for those who did not buy. No names, phone numbers or e-mails are asked; those typed all the same are hidden.',
  ),
  refusals_form_after: words(
    'Сначала создайте лист барьеров: из него складывается анкета.',
    'Алдымен кедергілер парағын жасаңыз: сауалнама содан құралады.',
    'Make the sheet of barriers first: the form is made of it.',
  ),
  maybe_refusal_form: words(
    'Анкета могла создаться частично: обновите экран и продолжите.',
    'Сауалнама жартылай жасалған болуы мүмкін: экранды жаңартып, жалғастырыңыз.',
    'The form may be made in part: refresh the screen and go on.',
  ),
  refusals_exports: words('3. Отказы из CRM', '3. CRM-дегі бас тартулар', '3. Refusals of the CRM'),
  refusals_exports_about: words(
    'Выгрузка сделок с причинами отказов читается прямо на своём листе. Причина сопоставляется с барьером по названию и по столбцу «Причины в CRM».',
    'Бас тарту себептері бар мәмілелер экспорты өз парағында тікелей оқылады. Себеп кедергімен атауы және «CRM-дегі себептер» бағаны бойынша сәйкестендіріледі.',
    'An export of deals with reasons of refusals is read on its own sheet. A reason is matched to a barrier by name and by the column “Reasons in the CRM”.',
  ),
  export_add_refusals: words('Подключить отказы', 'Бас тартуларды қосу', 'Connect refusals'),
  export_refusals: words('Отказы из CRM', 'CRM-дегі бас тартулар', 'Refusals of the CRM'),
  export_refusals_question: words(
    'Где стоят причины отказов?',
    'Бас тарту себептері қайда тұр?',
    'Where do the reasons of refusals stand?',
  ),
  export_refusals_needs: words(
    'Нужна причина. Если выбран статус, отказами считаются только проигранные сделки. Несколько причин в ячейке — через точку с запятой или запятую.',
    'Себеп керек. Күйі таңдалса, тек жеңілген мәмілелер бас тарту болып саналады. Бір ұяшықта бірнеше себеп болса — нүктелі үтір не үтір арқылы.',
    'The reason is needed. With a status only lost deals count as refusals. Several reasons in a cell have semicolons or commas between them.',
  ),
  refusals_result: words('4. Отчёт', '4. Есеп', '4. The report'),
  refusals_report: words('К отчёту по барьерам', 'Кедергілер есебіне өту', 'To the report on barriers'),
} as const;
