import { t } from "../../../core/i18n";
import { Tag } from "../../../ui";
import type { Hours } from "../types";

const MOST_STOPS = 40;
const shown = (hours: number) => String(Math.round(hours * 10) / 10).replace(".", ",");

/** Work-oriented hours a week against the law's (integreringsforskriften): the municipality's duty, and an estimate. */
export function HoursMeter({ hours }: { hours: Hours }) {
  const { work, target } = hours;
  const words = target
    ? t("Omtrent {work} av {target} timer i uka", { work: shown(work), target: shown(target) })
    : t("Omtrent {work} timer i uka", { work: shown(work) });
  // Without a duty there is nothing to measure against.
  const stops = Math.min(MOST_STOPS, Math.round(target ?? 0));
  return (
    <div class="hours">
      <p class="row apart">
        <strong>{words}</strong>
        <Tag tone="stone" icon="info">
          {t("Anslag")}
        </Tag>
      </p>
      {stops > 0 && (
        <span class="hours-line" aria-hidden="true">
          {Array.from({ length: stops }, (_, index) => (
            <span key={index} class={index < Math.round(work) ? "past" : "ahead"} />
          ))}
        </span>
      )}
    </div>
  );
}
