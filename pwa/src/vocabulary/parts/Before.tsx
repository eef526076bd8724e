import "../vocabulary.css";
import { t } from "../../core/i18n";
import { Notice } from "../../ui";
import { preparations, tradeTitle } from "../decks";

/** What the leader asks to practise before a session, one tap away. */
export function Before({ session }: { session: string }) {
  const asked = preparations.value.get(session);
  if (!asked) return null;
  const trade = asked.trade ?? "everybody";
  return (
    <section class="stack tight">
      <p class="strong" data-speak="">
        {t("Øv før timen")}
      </p>
      {asked.trade && (
        <Notice icon="lightbulb" href={`/ord/runde/${trade}${asked.unit ? `.${asked.unit}` : ""}`}>
          {asked.unit
            ? t("Ord: {trade}, del {unit}", { trade: tradeTitle(trade), unit: asked.unit })
            : t("Ord: {trade}", { trade: tradeTitle(trade) })}
        </Notice>
      )}
      {asked.rehearsal && (
        <Notice icon="microphone" href={`/ord/intervju/${trade}`}>
          {t("Øv på intervju")}
        </Notice>
      )}
    </section>
  );
}
