import { words } from './words';

/** Texts of the plan of visits and its shoppers. */
export const PLAN_SHELL = {
  plan: words('План и исполнители', 'Жоспар және орындаушылар', 'Plan and shoppers'),
  plan_question: words('Кто, куда и когда идёт?', 'Кім, қайда, қашан барады?', 'Who goes where, and when?'),
  plan_programme: words(
    'Сначала заполните листы программы: задачи клиента, точки продаж и волны.',
    'Алдымен бағдарлама парақтарын толтырыңыз: клиент шаруалары, сату нүктелері және толқындар.',
    'Fill in the programme sheets first: jobs, locations and waves.',
  ),
  plan_to_field: words('К программе визитов', 'Визит бағдарламасына өту', 'To the visit programme'),
  plan_names: words('Где хранить имена', 'Аты-жөндерді қайда сақтау керек', 'Where to keep the names'),
  plan_names_about: words(
    'В этом файле — только коды: S1, S2. Имена, телефоны и почту исполнителей храните в другом файле, где рядом с кодом стоит имя. Доступ к нему дайте только тем, кто ведёт исполнителей: тогда клиенты и коллеги не узнают, кто приходил.',
    'Бұл файлда тек кодтар тұрады: S1, S2. Орындаушылардың аты-жөнін, телефонын және поштасын код қасында аты жазылған басқа файлда сақтаңыз. Оған рұқсатты тек орындаушылармен жұмыс істейтіндерге беріңіз: сонда клиенттер мен әріптестер кімнің келгенін білмейді.',
    'This file holds codes only: S1, S2. Keep the names, phones and e-mails of the shoppers in another file that says whose code is whose. Give access to it only to those who work with the shoppers: then clients and colleagues do not learn who came.',
  ),
  plan_example_hint: words(
    'В примере — четыре исполнителя и квоты для ваших задач клиента, точек продаж и ближайшей волны.',
    'Мысалда төрт орындаушы және сіздің клиент шаруаларыңызға, сату нүктелеріңізге және жақын толқынға арналған квоталар бар.',
    'The example has four shoppers and quotas for your own jobs, locations and the next wave.',
  ),
  plan_fill: words('Составить план по квотам', 'Квота бойынша жоспар құру', 'Make the plan from quotas'),
  plan_filling: words('Составление плана…', 'Жоспар құрылуда…', 'Making the plan…'),
  plan_assign: words('Распределить визиты', 'Визиттерді бөлу', 'Give the visits out'),
  plan_assigning: words('Распределение визитов…', 'Визиттер бөлінуде…', 'Giving the visits out…'),
  plan_assign_about: words(
    'Заполняются только пустые ячейки исполнителей: кого вписали вы, тот остаётся.',
    'Орындаушының тек бос ұяшықтары толтырылады: өзіңіз жазған орындаушы қалады.',
    'Only blank cells are filled in: whoever you entered stays.',
  ),
  plan_to_briefings: words('К памяткам и ссылкам', 'Жадынамалар мен сілтемелерге өту', 'To briefings and links'),
  plan_given: words(
    'У всех визитов есть исполнители. Отправьте им памятки и ссылки на анкеты.',
    'Барлық визиттің орындаушысы бар. Оларға жадынамалар мен сауалнама сілтемелерін жіберіңіз.',
    'Every visit has a shopper. Send them the briefings and the links to the forms.',
  ),
  plan_or_quotas: words(
    'Или составьте план по квотам: со сроками визитов и исполнителями.',
    'Немесе жоспарды квота бойынша құрыңыз: визит мерзімдері мен орындаушыларымен.',
    'Or make the plan from quotas, with windows and shoppers.',
  ),
  maybe_plan: words(
    'Визиты могли быть уже записаны: сначала проверьте лист с планом визитов.',
    'Визиттер жазылып қойған болуы мүмкін: алдымен визит жоспары парағын тексеріңіз.',
    'The visits may be written already: check the sheet with the visit plan first.',
  ),
  plan_sheets: words('Листы плана', 'Жоспар парақтары', 'Sheets of the plan'),
  plan_progress: words('Ход визитов', 'Визит барысы', 'Progress of visits'),
  plan_pay: words('Оплата визитов', 'Визит ақысы', 'Pay for visits'),
  plan_left: words('Визиты без исполнителя', 'Орындаушысы жоқ визиттер', 'Visits without a shopper'),
  visits_quota: words('По квоте', 'Квота бойынша', 'Quota'),
  visits_planned: words('Всего в плане', 'Жоспарда барлығы', 'In the plan'),
  visits_taken: words('У исполнителей', 'Орындаушыларда', 'Taken'),
  visits_waiting: words('Ждут проверки', 'Тексеруді күтуде', 'Waiting for review'),
  visits_accepted: words('Принято', 'Қабылданды', 'Accepted'),
  visits_overdue: words('Просрочено', 'Мерзімі өтті', 'Overdue'),
} as const;
