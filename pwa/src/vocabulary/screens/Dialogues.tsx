import "../vocabulary.css";
import { t } from "../../core/i18n";
import { Button, Empty, Nb } from "../../ui";
import { dialoguesOf } from "../decks";
import { ready } from "../keep";
import { WordSound } from "../parts/Sounds";
import { VoiceChoice } from "../parts/VoiceChoice";
import { Gloss } from "../parts/WordParts";
import type { Word } from "../types";
import { useTrade } from "../useTrade";
import { bothManners } from "../voices";

/** The conversations of a trade, to listen to and read along. */
export function Dialogues({ trade }: { trade: string }) {
  useTrade(trade);
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
      {!bothManners.value && <VoiceChoice />}
      {dialogues.map((lines, place) => (
        <section key={lines[0]?.unit} class="card stack tight">
          <h2 class="third" data-speak="">
            {t("Samtale {number}", { number: place + 1 })}
          </h2>
          <ol class="stack tight">
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
  const [manner, role = ""] = (line.speaker ?? "").split(":");
  return (
    <li class={first ? "turn" : "turn other"}>
      <div class="grow">
        <p class="small soft">
          <Nb tap>{role}</Nb>
        </p>
        <p>
          <Nb tap>{line.word}</Nb>
        </p>
        {line.gloss && (
          <p class="small soft">
            <Gloss text={line.gloss} />
          </p>
        )}
      </div>
      <WordSound word={line} small by={manner === "woman" ? "woman" : "man"} />
    </li>
  );
}
