/** Why a user's table cannot be taken; the file's name stands as the user knows it. */
interface TableTexts {
  readonly empty: (fileName: string) => string;
  readonly unreadable: (fileName: string) => string;
}

const TEXTS: Readonly<Record<'ru' | 'kk' | 'en', TableTexts>> = {
  ru: {
    empty: (name) => `В файле «${name}» нет ни одной строки. Проверьте, тот ли это файл.`,
    unreadable: (name) => `Файл «${name}» не открывается как таблица. Сохраните его заново как .xlsx или .csv.`,
  },
  kk: {
    empty: (name) => `«${name}» файлында бірде-бір жол жоқ. Дұрыс файл екенін тексеріңіз.`,
    unreadable: (name) => `«${name}» файлы кесте ретінде ашылмайды. Оны .xlsx немесе .csv түрінде қайта сақтаңыз.`,
  },
  en: {
    empty: (name) => `There are no rows in “${name}”. Check that it is the right file.`,
    unreadable: (name) => `“${name}” cannot be opened as a table. Save it again as .xlsx or .csv.`,
  },
};

/** The texts in the language of a file's locale such as `ru_RU`; English for languages that are not ours. */
export function tableTexts(locale: string): TableTexts {
  const lang = locale.slice(0, 2);
  return lang === 'ru' || lang === 'kk' ? TEXTS[lang] : TEXTS.en;
}
