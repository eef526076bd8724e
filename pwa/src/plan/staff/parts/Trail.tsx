import { t } from "../../../core/i18n";
import type { Place } from "../types";

const LOOK = { behind: "past", here: "here", ahead: "ahead" } as const;

/** At most five stops: behind, here, ahead; one image for those who listen. */
export function Trail({ stops }: { stops: Place[] }) {
  const here = stops.find(({ place }) => place === "here");
  if (stops.length === 0) return <span class="soft">{t("Ingen mål ennå")}</span>;
  const label = here
    ? t("Ved stopp {at} av {n}: {title}", { at: stops.indexOf(here) + 1, n: stops.length, title: here.title })
    : t("Alle {n} stopp er ferdige", { n: stops.length });
  return (
    <span class="mini-path" role="img" aria-label={label}>
      {stops.map(({ title, place }, index) => (
        <span key={`${index} ${title}`} class={LOOK[place]} />
      ))}
    </span>
  );
}
