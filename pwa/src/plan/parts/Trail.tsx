import { t } from "../../core/i18n";
import { Icon, Picture, Tag } from "../../ui";
import type { Stop } from "../trail";

/** The way as a picture that can be followed without reading: the line behind her, the dots ahead, and where she is. */
export function Trail({ stops }: { stops: Stop[] }) {
  return (
    <ol class="trail" aria-label={t("Veien din")}>
      {stops.map((stop, index) => (
        <li
          key={stop.what}
          class={`trail-stop ${stop.when}`}
          aria-current={stop.when === "here" ? "step" : undefined}
        >
          {index > 0 && <Way done={stop.when !== "ahead"} back={index % 2 === 0} />}
          <span class="trail-plate">
            <Picture name={stop.drawn.picture} size={44} />
            <span class="trail-mark">
              <Icon name={markOf(stop)} size={20} label={spoken[stop.when]()} />
            </span>
          </span>
          <Words stop={stop} />
        </li>
      ))}
    </ol>
  );
}

const spoken = {
  behind: () => t("Ferdig"),
  here: () => t("Du er her"),
  ahead: () => t("Kommer"),
};

const markOf = (stop: Stop) =>
  stop.when === "behind"
    ? "check"
    : stop.when === "here"
      ? "walker"
      : stop.what === "goal"
        ? "flag"
        : "clock";

function Words({ stop }: { stop: Stop }) {
  const isHere = stop.what === "here";
  return (
    <span class="trail-words">
      {isHere ? (
        <Tag tone="now" icon="map-pin-fill">
          <span data-speak="">{stop.title}</span>
        </Tag>
      ) : (
        <strong class="block" data-speak="">
          <bdi>{stop.title}</bdi>
        </strong>
      )}
      {stop.detail && (
        <span class="small soft block" data-speak="">
          <bdi>{stop.detail}</bdi>
        </span>
      )}
    </span>
  );
}

/** From the stop before to this one. Every stop is as high as the highest, so the line always reaches from middle to middle. */
function Way({ done, back }: { done: boolean; back: boolean }) {
  return (
    <svg
      class={`trail-way ${done ? "done" : "ahead"}${back ? " back" : ""}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d="M0 0C0 62 100 38 100 100" vector-effect="non-scaling-stroke" />
    </svg>
  );
}
