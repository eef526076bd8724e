import { inNorwegian, language, t } from "../../core/i18n";
import { Nb, Plate, Words } from "../../ui";
import { doingsOf } from "../doings";
import { type Session, topicOf } from "../queries";

const TONES = [1, 2, 3, 4] as const;

/** "Dette gjør vi": what the room does, as pictures with words, and the Norwegian beneath them. */
export function Doings({ session }: { session: Session }) {
  const doings = doingsOf(topicOf(session));
  if (doings.length === 0 || session.status !== "planned") return null;
  const norwegian = inNorwegian(() => doingsOf(topicOf(session)));
  return (
    <section class="stack tight">
      <h2 class="third" data-speak="">
        {t("Dette gjør vi")}
      </h2>
      <ul class="doings">
        {doings.map(({ picture, words }, place) => (
          <li key={words} class="doing">
            <Plate picture={picture} tone={TONES[place] ?? 0} size={72} />
            <Told words={words} norwegian={norwegian[place]?.words ?? words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const LATIN = /\p{Script=Latin}[^\p{Script=Arabic}]*/gu;

/** A question that stays Norwegian inside a line from right to left keeps its question mark at its own end. */
const withNorwegianApart = (words: string): string =>
  /\p{Script=Arabic}/u.test(words) ? words.replace(LATIN, (part) => `\u2066${part}\u2069`) : words;

function Told({ words, norwegian }: { words: string; norwegian: string }) {
  const readsNorwegian = language.value === "nb" || language.value === "nn";
  return (
    <span>
      <span class="block" data-speak="">
        {readsNorwegian ? <Words text={words} /> : withNorwegianApart(words)}
      </span>
      {!readsNorwegian && words !== norwegian && (
        <span class="small block">
          <Nb soft tap>
            {norwegian}
          </Nb>
        </span>
      )}
    </span>
  );
}
