import { t } from "../../core/i18n";
import { reachable } from "../../core/sync";
import { Button, Icon } from "../../ui";
import type { Word } from "../types";
import { FetchAll } from "./Sounds";

/** Who does not read practises by picture and sound: the sound comes first, and what it costs. */
export function SoundFirst({ words }: { words: readonly Word[] }) {
  return (
    <div class="stack sound-first">
      <Icon name={reachable.value ? "speaker-high" : "cloud-slash"} size={96} />
      <h1 data-speak="">{reachable.value ? t("Hent lyden først") : t("Lyden kommer når du har nett")}</h1>
      {reachable.value && <FetchAll words={words} />}
      <Button kind="soft" wide icon="arrow-left" href="/ord">
        {t("Til ordene")}
      </Button>
    </div>
  );
}
