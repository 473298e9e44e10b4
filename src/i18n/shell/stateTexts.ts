import { words } from './words';

/** Texts of the state of things. */
export const STATE_TEXTS = {
  state: words('Состояние', 'Күйі', 'System status'),
  name: words('Ваше имя', 'Атыңыз', 'Your name'),
  name_hint: words(
    'Его увидят другие, кто работает с этим файлом.',
    'Оны осы файлмен жұмыс істейтін басқа адамдар көреді.',
    'Others who work in this file will see it.',
  ),
  save: words('Сохранить', 'Сақтау', 'Save'),
  saving: words('Сохранение…', 'Сақталуда…', 'Saving…'),
  saved: words('Сохранено', 'Сақталды', 'Saved'),
  mood_ok: words('в порядке', 'бәрі дұрыс', 'fine'),
  mood_warn: words('требует внимания', 'назар аудару керек', 'needs attention'),
  consent: words('Подтвердить доступ', 'Рұқсатты растау', 'Confirm access'),
  consent_hint: words(
    'Откроется в новой вкладке. Подтвердите доступ и нажмите «Обновить».',
    'Жаңа қойындыда ашылады. Рұқсатты растап, «Жаңарту» түймесін басыңыз.',
    'Opens in a new tab. Confirm access and press “Refresh”.',
  ),
  counting: words('Подсчёт ячеек…', 'Ұяшықтар саналуда…', 'Counting cells…'),
  changing: words('Изменение настроек…', 'Баптаулар өзгертілуде…', 'Changing the settings…'),
} as const;
