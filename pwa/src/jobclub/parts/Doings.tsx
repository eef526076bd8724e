import { t } from "../../core/i18n";
import { Plate } from "../../ui";
import { doingsOf } from "../doings";
import { type Session, topicOf } from "../queries";

const TONES = [1, 2, 3, 4] as const;

/** "Dette gjør vi": what the room does, as pictures with words. */
export function Doings({ session }: { session: Session }) {
  const doings = doingsOf(topicOf(session));
  if (doings.length === 0 || session.status !== "planned") return null;
  return (
    <section class="stack tight">
      <h2 class="third" data-speak="">
        {t("Dette gjør vi")}
      </h2>
      <ul class="doings">
        {doings.map(({ picture, words }, place) => (
          <li key={words} class="doing">
            <Plate picture={picture} tone={TONES[place] ?? 0} size={72} />
            <span data-speak="">{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
