import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Empty } from "../../ui";
import { SessionCard } from "../parts/SessionCard";
import { bookingOf, onOffer, type Suggested } from "../queries";

/** The job clubs' next sessions: what suits first, with its reasons; the rest one tap away. */
export function Jobs() {
  const rest = useSignal(false);
  const all = onOffer.value;
  const suiting = all.filter((one) => one.suits);
  const others = all.filter((one) => !one.suits);
  const showsRest = rest.value || suiting.length === 0;
  if (!all.length)
    return (
      <Empty
        title={t("Ingen jobbklubb er planlagt nå")}
        action={
          <Button href="/" icon="arrow-left">
            {t("Til denne uka")}
          </Button>
        }
      >
        {t("Nye timer kommer her når de er laget.")}
      </Empty>
    );
  const shown = showsRest ? [...suiting, ...others] : suiting;
  const filled = shown.find((one) => !bookingOf(one.session))?.session.id;
  const cards = (list: Suggested[]) =>
    list.map((one) => <SessionCard key={one.session.id} suggested={one} first={one.session.id === filled} />);
  return (
    <div class="stack">
      <div class="row apart">
        <h1 data-speak="">{suiting.length ? t("Passer for deg") : t("Jobbklubber")}</h1>
        <p class="soft small">{t("{shown} av {all}", { shown: shown.length, all: all.length })}</p>
      </div>
      {cards(suiting)}
      {!showsRest && others.length > 0 && (
        <Button
          kind="soft"
          wide
          icon="caret-down"
          onClick={() => {
            rest.value = true;
          }}
        >
          {t("Vis alle jobbklubber")}
        </Button>
      )}
      {showsRest && suiting.length > 0 && others.length > 0 && (
        <h2 data-speak="">{t("Andre jobbklubber")}</h2>
      )}
      {showsRest && cards(others)}
    </div>
  );
}
