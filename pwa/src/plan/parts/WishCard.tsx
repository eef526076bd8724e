import { t } from "../../core/i18n";
import { Button, Card, Picture } from "../../ui";
import type { Plan } from "../queries";
import { tradeDrawn, wishSentence } from "../words";

/** What she wants, before everything else: by picture, in her own words, or both (domain.md S2). */
export function WishCard({ plan }: { plan: Plan }) {
  const { wish } = plan;
  const chosen = wishSentence(wish);
  if (!chosen && !wish?.text)
    return (
      <Card dashed>
        <h2 data-speak="">{t("Hva vil du jobbe med?")}</h2>
        <p class="soft" data-speak="">
          {t("Velg et bilde, eller skriv det selv.")}
        </p>
        <Button wide icon="pencil-simple" href="/planen/om-meg">
          {t("Velg jobbønske")}
        </Button>
      </Card>
    );
  return (
    <div class="wish">
      <span class="wish-plate">
        <Picture name={tradeDrawn(wish?.trade).picture} size={56} />
      </span>
      <div class="grow">
        <h2 data-speak="">{chosen || <bdi>{wish?.text}</bdi>}</h2>
        {chosen && wish?.text && (
          <p data-speak="">
            <bdi>{wish.text}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
