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

interface PadProps {
  kind: Secret["kind"];
  onWhole: (secret: Secret) => void;
  disabled?: boolean;
}

/** Four digits or four pictures, in order; what was chosen is shown as dots only. */
export function SecretPad({ kind, onWhole, disabled }: PadProps) {
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
      <Dots count={chosen.value.length} />
      <div class={`pad ${kind}`} dir="ltr">
        {kind === "pin" ? (
          <Digits onTake={take} disabled={disabled} />
        ) : (
          <Pictures onTake={take} disabled={disabled} />
        )}
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

function Dots({ count }: { count: number }) {
  return (
    <p class="secret" role="img" aria-label={t("{count} av {all} er valgt", { count, all: WANTED })}>
      {Array.from({ length: WANTED }, (_, place) => (
        <i key={`dot-${place}`} class={place < count ? "on" : ""} />
      ))}
    </p>
  );
}

interface KeysProps {
  onTake: (one: string) => void;
  disabled: boolean | undefined;
}

function Digits({ onTake, disabled }: KeysProps) {
  return DIGITS.map((digit) => (
    <button key={digit} type="button" class="pad-key" disabled={disabled} onClick={() => onTake(digit)}>
      {digit}
    </button>
  ));
}

function Pictures({ onTake, disabled }: KeysProps) {
  return CHOICE.map(([name, word]) => (
    <button
      key={name}
      type="button"
      class="pad-key"
      disabled={disabled}
      aria-label={word()}
      onClick={() => onTake(name)}
    >
      <Picture name={name} size={44} />
    </button>
  ));
}
