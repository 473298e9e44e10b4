import { RETENTION_DAYS } from '../fieldLabels';
import { words } from './words';

/** Texts of shoppers' forms, of erasing visits and of how long answers are kept. */
export const FORM_TEXTS = {
  forms_none: words(
    'Анкеты появятся здесь после выдачи кодов визитов.',
    'Сауалнамалар визит кодтары берілгеннен кейін осында шығады.',
    'Forms appear here once visit codes are issued.',
  ),
  forms_live: words(
    'Принимают ответы: {n:int} из {all:int}',
    'Жауап қабылдап тұр: {n:int}/{all:int}',
    'Taking answers: {n:int} of {all:int}',
  ),
  forms_live_old: words(
    'Принимают ответы: {n:int} из {all:int}, пора обновить: {old:int}',
    'Жауап қабылдап тұр: {n:int}/{all:int}, жаңарту керек: {old:int}',
    'Taking answers: {n:int} of {all:int}, out of date: {old:int}',
  ),
  forms_make: words('Создать все анкеты', 'Барлық сауалнаманы жасау', 'Make all forms'),
  forms_make_rest: words('Создать недостающие анкеты', 'Жетіспейтін сауалнамаларды жасау', 'Make the missing forms'),
  forms_making: words('Создание анкет…', 'Сауалнамалар жасалуда…', 'Making the forms…'),
  forms_made: words('Создано анкет: {n:int}', 'Жасалған сауалнама: {n:int}', 'Forms made: {n:int}'),
  forms_renew: words('Выпустить новые версии', 'Жаңа нұсқаларды шығару', 'Make new versions'),
  forms_renew_sure: words(
    'Программа изменилась, анкет к замене: {n:int}. Прежние анкеты перестанут принимать ответы, всё отправленное сохранится. Тайным покупателям понадобятся новые ссылки. Выпустить новые версии?',
    'Бағдарлама өзгерді, ауыстырылатын сауалнама: {n:int}. Бұрынғы сауалнамалар жауап қабылдауды тоқтатады, жіберілген жауаптардың бәрі сақталады. Құпия сатып алушыларға жаңа сілтемелер керек болады. Жаңа нұсқалар шығарылсын ба?',
    'The programme has changed, forms to replace: {n:int}. The old forms stop taking answers; everything sent is kept. Shoppers will need the new links. Make new versions?',
  ),
  forms_renew_no: words('Оставить прежние', 'Бұрынғыларын қалдыру', 'Keep the old ones'),
  forms_renewing: words(
    'Выпуск новых версий анкет…',
    'Сауалнамалардың жаңа нұсқалары шығарылуда…',
    'Making new versions…',
  ),
  form_make: words('Создать анкету', 'Сауалнама жасау', 'Make the form'),
  form_progress: words(
    'Анкета {form:int} из {forms:int}: {title}',
    'Сауалнама {form:int}/{forms:int}: {title}',
    'Form {form:int} of {forms:int}: {title}',
  ),
  form_stuck: words(
    'Создание анкеты не продвигается: {title}. Повторите через минуту.',
    'Сауалнама жасау алға жылжымай тұр: {title}. Бір минуттан кейін қайталаңыз.',
    'The form is getting no further: {title}. Try again in a minute.',
  ),
  form_live: words('Анкета открылась', 'Сауалнама ашылды', 'The form opened'),
  form_edit: words('Открыть в редакторе', 'Редакторда ашу', 'Open in the editor'),
  form_copy: words('Скопировать ссылку', 'Сілтемені көшіру', 'Copy the link'),
  form_copied: words('Ссылка скопирована', 'Сілтеме көшірілді', 'Link copied'),
  form_link: words('Ссылка для тайных покупателей', 'Құпия сатып алушыларға арналған сілтеме', 'Link for shoppers'),
  form_copy_by_hand: words(
    'Браузер не дал скопировать. Ссылка выделена: нажмите Ctrl+C, на Mac — ⌘C.',
    'Браузер көшіруге рұқсат бермеді. Сілтеме белгіленіп тұр: Ctrl+C басыңыз, Mac құрылғысында — ⌘C.',
    'The browser refused to copy. The link is selected: press Ctrl+C, on a Mac ⌘C.',
  ),
  form_close: words('Закрыть приём', 'Жауап қабылдауды жабу', 'Close the form'),
  form_close_sure: words(
    'Анкета больше не примет ответов, полученные останутся. Закрыть приём?',
    'Сауалнама бұдан былай жауап қабылдамайды, алынған жауаптар сақталады. Жауап қабылдау жабылсын ба?',
    'The form takes no more answers; those received stay. Close it?',
  ),
  form_close_no: words('Не закрывать', 'Жаппау', 'Keep it open'),
  form_closing: words('Закрытие приёма…', 'Жауап қабылдау жабылуда…', 'Closing the form…'),
  maybe_forms: words(
    'Часть анкет могла быть уже создана: сначала нажмите «Обновить».',
    'Сауалнамалардың бір бөлігі жасалып қойған болуы мүмкін: алдымен «Жаңарту» түймесін басыңыз.',
    'Some forms may be made already: press “Refresh” first.',
  ),

  erase: words('Стереть визиты', 'Визиттерді өшіру', 'Erase visits'),
  erase_codes: words('Коды визитов', 'Визит кодтары', 'Visit codes'),
  erase_hint: words(
    'Например, по просьбе тайного покупателя. Коды через запятую или с новой строки.',
    'Мысалы, құпия сатып алушының өтініші бойынша. Кодтарды үтір арқылы немесе жаңа жолдан жазыңыз.',
    'For example when a shopper asks for it. Codes apart by commas or line breaks.',
  ),
  erase_preview: words('Показать, что сотрётся', 'Не өшірілетінін көрсету', 'Show what would be erased'),
  erase_goes: words('Будет стёрто', 'Өшіріледі', 'To be erased'),
  erase_visits: words('Визитов: {n:int}', 'Визит саны: {n:int}', 'Visits: {n:int}'),
  erase_nothing: words(
    'Учтённых визитов с этими кодами нет. Проверьте коды.',
    'Бұл кодтармен есепке алынған визит жоқ. Кодтарды тексеріңіз.',
    'No filed visits have these codes. Check the codes.',
  ),
  erase_unknown: words('Визит не найден: {codes}', 'Визит табылмады: {codes}', 'No visit found: {codes}'),
  erase_by_hand: words('Удалите вручную', 'Қолмен жойыңыз', 'Delete these by hand'),
  erase_final: words(
    'Стёртое нельзя вернуть: отмена здесь не действует.',
    'Өшірілгенді қайтару мүмкін емес: болдырмау мұнда әрекет етпейді.',
    'This cannot be undone: what is erased never comes back.',
  ),
  erase_run: words('Стереть навсегда', 'Біржола өшіру', 'Erase for good'),
  erasing: words('Стирание визитов…', 'Визиттер өшірілуде…', 'Erasing visits…'),
  maybe_erased: words(
    'Визиты могли быть уже стёрты: сначала нажмите «Обновить».',
    'Визиттер өшіріліп қойған болуы мүмкін: алдымен «Жаңарту» түймесін басыңыз.',
    'The visits may be erased already: press “Refresh” first.',
  ),

  retention: words('Срок хранения ответов', 'Жауаптарды сақтау мерзімі', 'How long answers are kept'),
  retention_days: RETENTION_DAYS,
  retention_hint: words(
    '0 — без ограничения. Визиты старше этого срока сотрутся при следующей ежедневной проверке, вернуть их будет нельзя.',
    '0 — шектеусіз. Бұл мерзімнен ескі визиттер келесі күнделікті тексеруде өшіріледі, оларды қайтару мүмкін болмайды.',
    '0: without limit. Visits older than this are erased at the next daily check and cannot be brought back.',
  ),
} as const;
