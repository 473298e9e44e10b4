import type { Hindrance } from '../../formsProtocol';
import type { PageLang } from '../texts';

/** What the page of a form says itself; the rest is its owner's. */
export interface FormTexts {
  readonly required: string;
  readonly requiredMark: string;
  readonly next: string;
  readonly back: string;
  readonly send: string;
  readonly sending: string;
  readonly choose: string;
  readonly clear: string;
  readonly page: (at: number, of: number) => string;
  readonly toCorrect: (count: number) => string;
  readonly refused: string;
  readonly offline: string;
  readonly sent: string;
  readonly edit: string;
  readonly editing: string;
  readonly editedAs: string;
  readonly id: Readonly<Record<'same' | 'new', string>>;
  readonly time: Readonly<Record<'old' | 'new', string>>;
  readonly untitled: string;
  /** Heading and explanation where there are no questions to see. */
  readonly stopped: Readonly<Record<Hindrance, readonly [title: string, message: string]>>;
}

const ru: FormTexts = {
  required: 'обязательный вопрос',
  requiredMark: '* – обязательный вопрос',
  next: 'Далее',
  back: 'Назад',
  send: 'Отправить',
  sending: 'Отправляется…',
  choose: 'Выберите',
  clear: 'Снять выбор',
  page: (at, of) => `Страница ${at} из ${of}`,
  toCorrect: (count) => `Исправьте ответы на этой странице: ${count}.`,
  refused: 'Анкета не приняла ответы. Проверьте их и отправьте ещё раз.',
  offline: 'Нет связи. Ответы остались на странице: отправьте их ещё раз.',
  sent: 'Ответ записан.',
  edit: 'Изменить ответ',
  editing: 'Изменение отправленного ответа',
  editedAs: 'Для проверки: как придёт изменённый ответ',
  id: { same: 'Номер ответа прежний', new: 'Номер ответа новый' },
  time: { old: 'Время прежнее', new: 'Время новое' },
  untitled: 'Анкета без названия',
  stopped: {
    missing: ['Анкета не найдена', 'Проверьте ссылку.'],
    trashed: ['Анкеты больше нет', 'Владелец переместил её в корзину. Обратитесь к тому, кто прислал ссылку.'],
    unpublished: ['Анкета не опубликована', 'Обратитесь к тому, кто прислал ссылку.'],
    private: ['Нужен доступ', 'Владелец открыл анкету не для всех. Обратитесь к тому, кто прислал ссылку.'],
    closed: [
      'Анкета закрыта',
      'Анкета больше не принимает ответы. Если это ошибка, обратитесь к тому, кто прислал ссылку.',
    ],
    fixed: ['Ответ нельзя изменить', 'Владелец не разрешил изменять ответы, или такого ответа нет.'],
  },
};

const kk: FormTexts = {
  required: 'міндетті сұрақ',
  requiredMark: '* – міндетті сұрақ',
  next: 'Келесі',
  back: 'Артқа',
  send: 'Жіберу',
  sending: 'Жіберілуде…',
  choose: 'Таңдаңыз',
  clear: 'Таңдауды алып тастау',
  page: (at, of) => `Бет: ${at}/${of}`,
  toCorrect: (count) => `Осы беттегі жауаптарды түзетіңіз: ${count}.`,
  refused: 'Сауалнама жауаптарды қабылдамады. Тексеріп, қайта жіберіңіз.',
  offline: 'Байланыс жоқ. Жауаптар бетте сақталды: қайта жіберіңіз.',
  sent: 'Жауап жазылды.',
  edit: 'Жауапты өзгерту',
  editing: 'Жіберілген жауапты өзгерту',
  editedAs: 'Тексеру үшін: өзгертілген жауап қалай келеді',
  id: { same: 'Жауап нөмірі бұрынғы', new: 'Жауап нөмірі жаңа' },
  time: { old: 'Уақыты бұрынғы', new: 'Уақыты жаңа' },
  untitled: 'Атаусыз сауалнама',
  stopped: {
    missing: ['Сауалнама табылмады', 'Сілтемені тексеріңіз.'],
    trashed: ['Сауалнама енді жоқ', 'Иесі оны себетке жылжытқан. Сілтеме жіберген адамға хабарласыңыз.'],
    unpublished: ['Сауалнама жарияланбаған', 'Сілтеме жіберген адамға хабарласыңыз.'],
    private: ['Рұқсат керек', 'Иесі сауалнаманы барлығына ашпаған. Сілтеме жіберген адамға хабарласыңыз.'],
    closed: ['Сауалнама жабық', 'Сауалнама енді жауап қабылдамайды. Қате болса, сілтеме жіберген адамға хабарласыңыз.'],
    fixed: ['Жауапты өзгертуге болмайды', 'Иесі жауапты өзгертуге рұқсат бермеген немесе мұндай жауап жоқ.'],
  },
};

const en: FormTexts = {
  required: 'required question',
  requiredMark: '* required question',
  next: 'Next',
  back: 'Back',
  send: 'Submit',
  sending: 'Sending…',
  choose: 'Choose',
  clear: 'Clear selection',
  page: (at, of) => `Page ${at} of ${of}`,
  toCorrect: (count) => `Answers to correct on this page: ${count}.`,
  refused: 'The form did not take the answers. Check them and submit again.',
  offline: 'No connection. The answers are still on this page: submit them again.',
  sent: 'Your response has been recorded.',
  edit: 'Edit your response',
  editing: 'Editing a response that was sent',
  editedAs: 'For testing: how the edited response arrives',
  id: { same: 'Same response id', new: 'New response id' },
  time: { old: 'Old time', new: 'New time' },
  untitled: 'Untitled form',
  stopped: {
    missing: ['Form not found', 'Check the link.'],
    trashed: ['This form is gone', 'Its owner moved it to the trash. Ask whoever sent you the link.'],
    unpublished: ['This form is not published', 'Ask whoever sent you the link.'],
    private: ['You need access', 'The owner has not opened this form to everyone. Ask whoever sent you the link.'],
    closed: [
      'This form is closed',
      'It no longer accepts responses. If this is a mistake, ask whoever sent you the link.',
    ],
    fixed: ['This response cannot be edited', 'The owner does not allow edits, or there is no such response.'],
  },
};

/** The page's texts in a language. */
export function formTexts(lang: PageLang): FormTexts {
  return { ru, kk, en }[lang];
}
