/** Words of phrases that everybody says when nothing was wrong; they say nothing of who copied whom. */
const STOCK = new Set(
  [
    'все всё было очень хорошо хороший норм нормально отлично супер замечаний нет не ничего нужно надо без претензий устраивает',
    'понравилось улучшать нечего как обычно в порядке на уровне спасибо так держать и мне',
    'бәрі барлығы жақсы өте ұнады ескерту жоқ рақмет ештеңе керек емес қажет дұрыс',
    'everything all was is good very fine great ok nothing no complaints to improve liked it thanks well',
  ].flatMap((line) => line.replace(/ё/g, 'е').split(' ')),
);
/** A comment of fewer letters of its own may be anybody's. */
const LEAST = 20;

/** Whether a comment, in plain letters, says enough to be told from others': phrases such as "всё хорошо" do not. */
export function hasOwnWords(text: string): boolean {
  let letters = 0;
  for (const word of text.split(' ')) if (!STOCK.has(word)) letters += word.length;
  return letters >= LEAST;
}
