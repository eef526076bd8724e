import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import type { Secret } from "../../core/lock";
import { Icon, Picture, type PictureName } from "../../ui";

const WANTED = 4;
const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];
/** Twelve pictures that nobody mixes up; each has a word for those who listen. */
const CHOICE: [PictureName, () => string][] = [
  ["key", () => t("nøkkel")],
  ["sailboat", () => t("båt")],
  ["tulip", () => t("blomst")],
  ["red-apple", () => t("eple")],
  ["house", () => t("hus")],
  ["sun", () => t("sol")],
  ["fish", () => t("fisk")],
  ["umbrella", () => t("paraply")],
  ["bicycle", () => t("sykkel")],
  ["cat", () => t("katt")],
  ["evergreen-tree", () => t("tre")],
  ["crescent-moon", () => t("måne")],
];

/** Four digits or four pictures, in order; what was chosen is shown as dots only. */
export function SecretPad({
  kind,
  onWhole,
  disabled,
}: {
  kind: Secret["kind"];
  onWhole: (secret: Secret) => void;
  disabled?: boolean;
}) {
  const chosen = useSignal<string[]>([]);
  const take = (one: string) => {
    const next = [...chosen.value, one];
    chosen.value = next.length === WANTED ? [] : next;
    if (next.length === WANTED)
      onWhole(kind === "pin" ? { kind, digits: next.join("") } : { kind, names: next });
  };
  const takeBack = () => {
    chosen.value = chosen.value.slice(0, -1);
  };
  return (
    <div class="stack">
      <p
        class="secret"
        role="img"
        aria-label={t("{count} av {all} er valgt", { count: chosen.value.length, all: WANTED })}
      >
        {Array.from({ length: WANTED }, (_, place) => (
          <i key={`dot-${place}`} class={place < chosen.value.length ? "on" : ""} />
        ))}
      </p>
      <div class={`pad ${kind}`} dir="ltr">
        {kind === "pin"
          ? DIGITS.map((digit) => (
              <button
                key={digit}
                type="button"
                class="pad-key"
                disabled={disabled}
                onClick={() => take(digit)}
              >
                {digit}
              </button>
            ))
          : CHOICE.map(([name, word]) => (
              <button
                key={name}
                type="button"
                class="pad-key"
                disabled={disabled}
                aria-label={word()}
                onClick={() => take(name)}
              >
                <Picture name={name} size={44} />
              </button>
            ))}
        <button
          type="button"
          class="pad-key plain"
          aria-label={t("Ta bort den siste")}
          disabled={disabled || !chosen.value.length}
          onClick={takeBack}
        >
          <Icon name="backspace" size={28} />
        </button>
      </div>
    </div>
  );
}
