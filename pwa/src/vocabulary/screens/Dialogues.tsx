import "../vocabulary.css";
import { t } from "../../core/i18n";
import { Button, Empty, Nb } from "../../ui";
import { dialoguesOf } from "../decks";
import { follow } from "../follow";
import { ready } from "../keep";
import { TextSound } from "../parts/WordParts";
import type { Word } from "../types";

/** The conversations of a trade, to listen to and read along. */
export function Dialogues({ trade }: { trade: string }) {
  follow();
  const dialogues = [...dialoguesOf(trade).values()];
  if (!dialogues.length)
    return ready.value ? (
      <Empty
        title={t("Ingen samtaler her ennå")}
        action={
          <Button href="/ord" icon="arrow-left">
            {t("Til ordene")}
          </Button>
        }
      />
    ) : (
      <p class="soft waiting">{t("Et øyeblikk")}</p>
    );
  return (
    <div class="stack">
      <h1 data-speak="">{t("Samtaler")}</h1>
      {dialogues.map((lines, place) => (
        <section key={lines[0]?.unit} class="card stack tight">
          <h2 class="third" data-speak="">
            {t("Samtale {number}", { number: place + 1 })}
          </h2>
          <ol class="lines stack tight">
            {lines.map((line) => (
              <Line key={line.id} line={line} first={line.speaker === lines[0]?.speaker} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Who says it, what, and what it means. */
function Line({ line, first }: { line: Word; first: boolean }) {
  const [, role = ""] = (line.speaker ?? "").split(":");
  return (
    <li class={first ? "line" : "line other"}>
      <div class="grow">
        <p class="small soft">
          <Nb>{role}</Nb>
        </p>
        <p>
          <Nb tap>{line.word}</Nb>
        </p>
        {line.gloss && <p class="small soft">{line.gloss}</p>}
      </div>
      <TextSound text={line.word} />
    </li>
  );
}
