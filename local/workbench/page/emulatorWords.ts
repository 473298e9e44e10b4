import { pageLang } from './texts';

/** What the local Apps Script says in Google's English; what is in brackets goes into the translation. */
const PATTERNS = {
  absent: /^([\p{L}\d_.]+) is not available locally\.$/u,
  absentForm: /^.+ is not available locally\.$/,
  unread: /^Formula parse error\.$/,
  circle: /^Circular dependency detected\.$/,
  blocked: /^Array result was not expanded because it would overwrite data in (\w+)\.$/,
  sheet: /^Unresolved sheet name '(.*)'\.$/s,
  gone: /^(?:Reference does not exist|VLOOKUP evaluates to an out of bounds range)\.?$/,
  name: /^Unknown range name: '(.*)'\.$/,
  count: /^Wrong number of arguments to (\S+)\. Expected (\S+) arguments, but received (\d+) arguments\.$/,
  changing: /^This function is not allowed to reference a cell with NOW\(\), .*$/,
  sizes: /^(?:Array arguments are of different size|In ARRAY_LITERAL, |\w+ has mismatched range sizes).*$/,
  single: /^An array value could not be found\.$/,
  nothing: /^(?:No .+ are found in (\w+)|Evaluation of function (AVERAGE) caused|(\w+) has no valid input data).*$/,
  number: /^Function (\S+) parameter (\d+) expects number values\. But '(.*)' is a text and .*$/s,
  truth: /^Function (\S+) parameter \d+ expects boolean values\. But '(.*)' is a text and .*$/s,
  limits: /^Function (\S+) parameter (\d+) value is (\S+)\. Valid values are (.+) inclusive\.$/,
  missing: /^Did not find value '(.*)' in (\w+) evaluation\.$/s,
  large: /^Numeric value is greater than 1\.79769E\+308 and cannot be displayed properly\.$/,
  zero: /^Function DIVIDE parameter 2 cannot be zero\.$/,
  lastSheet: /^You can't (?:hide|remove) all the (?:visible )?sheets in a document\.$/,
  choice: /^The data you entered in cell (\w+) violates the data validation rules set on this cell\.$/,
  taken: /^A sheet with the name "(.*)" already exists\. Please enter another name\.$/,
  clock: /^The clock moves on by at most (\d+) days$/,
  required: /^This is a required question$/,
  unlisted: /^This is not one of the choices$/,
  date: /^Invalid date$/,
  time: /^Invalid time$/,
};

type Kind = keyof typeof PATTERNS;

const ru: Readonly<Record<Kind, string>> = {
  absent: 'Функция $1 здесь недоступна: проверьте её в Google Таблицах.',
  absentForm: 'Такая запись формулы здесь недоступна: проверьте её в Google Таблицах.',
  unread: 'Формула не разобрана: проверьте скобки и разделитель «;».',
  circle: 'Формула ссылается на саму себя, прямо или через другие ячейки. Измените ссылку.',
  blocked: 'Результат не помещается: ячейка $1 занята. Очистите её.',
  sheet: 'Лист «$1» не найден. Проверьте название.',
  gone: 'Ссылка ведёт на ячейки, которых нет. Проверьте адрес.',
  name: 'Диапазон «$1» не найден. Проверьте имя; текст пишется в кавычках.',
  count: '$1: неверное число аргументов. Нужно: $2, указано: $3.',
  changing: 'Эта функция не принимает NOW и RAND. Впишите вместо них дату или число.',
  sizes: 'Диапазоны разной длины. Сделайте их одинаковыми.',
  single: 'Нужна одна ячейка, а указан диапазон. Укажите ячейку.',
  nothing: '$1$2$3: подходящих значений нет.',
  number: '$1, аргумент $2: нужно число, а стоит текст «$3».',
  truth: '$1: нужно TRUE или FALSE, а стоит текст «$2».',
  limits: '$1, аргумент $2: указано $3, допустимо $4.',
  missing: '$2: значение «$1» не найдено.',
  large: 'Число слишком велико: больше 1,79769E+308. Проверьте исходные значения.',
  zero: 'Делить на ноль нельзя. Проверьте делитель.',
  lastSheet: 'Хотя бы один лист должен остаться на виду. Сначала добавьте или покажите другой.',
  choice: 'Такого значения в списке ячейки $1 нет. Выберите значение из списка.',
  taken: 'Лист «$1» уже есть. Введите другое название.',
  clock: 'Часы идут только вперёд, за раз не больше чем на $1 дн. Выберите другую дату.',
  required: 'Нужен ответ на этот вопрос.',
  unlisted: 'Такого варианта нет. Выберите вариант из списка.',
  date: 'Дата не распознана. Укажите день, месяц и год.',
  time: 'Время не распознано. Укажите часы и минуты.',
};

const kk: Readonly<Record<Kind, string>> = {
  absent: '$1 функциясы мұнда қолжетімсіз: Google Кестелерде тексеріңіз.',
  absentForm: 'Формуланың бұл түрі мұнда қолжетімсіз: Google Кестелерде тексеріңіз.',
  unread: 'Формула танылмады: жақшалар мен «;» белгісін тексеріңіз.',
  circle: 'Формула тікелей немесе басқа ұяшықтар арқылы өзіне сілтейді. Сілтемені өзгертіңіз.',
  blocked: 'Нәтиже сыймайды: $1 ұяшығы бос емес. Оны тазалаңыз.',
  sheet: '«$1» парағы табылмады. Атын тексеріңіз.',
  gone: 'Сілтеме көрсеткен ұяшықтар жоқ. Мекенжайды тексеріңіз.',
  name: '«$1» ауқымы табылмады. Атын тексеріңіз; мәтін тырнақшаға алынады.',
  count: '$1: аргумент саны дұрыс емес. Керегі: $2, жазылғаны: $3.',
  changing: 'Бұл функция NOW мен RAND мәндерін қабылдамайды. Орнына күнді немесе санды жазыңыз.',
  sizes: 'Ауқымдардың ұзындығы әртүрлі. Бірдей етіңіз.',
  single: 'Бір ұяшық керек, ал ауқым көрсетілген. Ұяшықты көрсетіңіз.',
  nothing: '$1$2$3: сәйкес мән жоқ.',
  number: '$1, $2-аргумент: сан керек, ал «$3» мәтіні тұр.',
  truth: '$1: TRUE немесе FALSE керек, ал «$2» мәтіні тұр.',
  limits: '$1, $2-аргумент: мәні $3, рұқсат етілгені $4.',
  missing: '$2: «$1» мәні табылмады.',
  large: 'Сан тым үлкен: 1,79769E+308 мәнінен асады. Бастапқы мәндерді тексеріңіз.',
  zero: 'Нөлге бөлуге болмайды. Бөлгішті тексеріңіз.',
  lastSheet: 'Кемінде бір парақ көрініп тұруы керек. Алдымен басқа парақ қосыңыз немесе көрсетіңіз.',
  choice: 'Мұндай мән $1 ұяшығының тізімінде жоқ. Тізімнен таңдаңыз.',
  taken: '«$1» парағы бұрыннан бар. Басқа ат жазыңыз.',
  clock: 'Сағат тек алға, бір жолы $1 күннен артық жылжымайды. Басқа күн таңдаңыз.',
  required: 'Бұл сұраққа жауап керек.',
  unlisted: 'Мұндай нұсқа жоқ. Тізімнен таңдаңыз.',
  date: 'Күн танылмады. Күнін, айын және жылын көрсетіңіз.',
  time: 'Уақыт танылмады. Сағаты мен минутын көрсетіңіз.',
};

/**
 * A message in the language of a file's locale. The local Apps Script keeps Google's English wordings, because formulas
 * and contract cases compare them; people read them here.
 * @returns the message as it is when it is the add-on's own, or rare
 */
export function inPageLang(message: string, locale: string): string {
  const lang = pageLang(locale);
  if (lang === 'en') return message;
  const evened = message
    .replace(/between (\d+) and (\d+)/, '$1–$2')
    .replace(/It should be greater than or equal to (\S+)\.$/, 'Valid values are ≥ $1 inclusive.');
  const kind = (Object.keys(PATTERNS) as Kind[]).find((name) => PATTERNS[name].test(evened));
  return kind ? evened.replace(PATTERNS[kind], (lang === 'ru' ? ru : kk)[kind]) : message;
}
