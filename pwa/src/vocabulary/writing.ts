/** Is what she wrote the word? Forgiving about keyboards and capitals, not about the word. */

/** How æøå and accents come out of keyboards that do not have them. */
const KEYBOARDS: Record<string, string> = {
  æ: "(?:æ|ae|ä|a|e)",
  ø: "(?:ø|oe|ö|o)",
  å: "(?:å|aa|a)",
  é: "[ée]",
  è: "[èe]",
  ê: "[êe]",
  ò: "[òo]",
  ó: "[óo]",
  ô: "[ôo]",
  ü: "(?:ü|u|y)",
};

const tidy = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[.,!?…"'«»]/g, " ")
    .replace(/[\s-]+/g, " ")
    .trim();
/** The article or the infinitive's "å" may be written or left out. */
const bare = (text: string) => text.replace(/^(?:en|ei|et|ein|eit|å|aa|a) (?=\S)/, "");
const escaped = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** True where `written` is `word` as somebody may type it. */
export function isWritten(written: string, word: string): boolean {
  const wanted = bare(tidy(word));
  const pattern = [...wanted].map((letter) => KEYBOARDS[letter] ?? escaped(letter)).join("");
  return wanted !== "" && new RegExp(`^${pattern}$`, "u").test(bare(tidy(written)));
}
