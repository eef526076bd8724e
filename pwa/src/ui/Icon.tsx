import everybody from "../../assets/icons.svg?url&no-inline";
import staffOnly from "../../assets/icons-staff.svg?url&no-inline";
import ofWords from "../../assets/icons-words.svg?url&no-inline";
import type { IconName, StaffIconName, WordIconName } from "./names";

export type AnyIcon = IconName | StaffIconName | WordIconName;

/** What points somewhere along the line turns round in right-to-left text; LOOK.md, "Right to left". */
const MIRRORED =
  /^(arrow-left|arrow-right|caret-right|speaker-high|paper-plane|flag|walker|path|sign-out|[sw]-arrow-u)/;

/** A drawing in the text's colour. Silent unless it has a label: the words beside it say what it is. */
export function Icon({ name, label, size = 24, class: extra = "" }: IconProps) {
  const sprite = name.startsWith("s-") ? staffOnly : name.startsWith("w-") ? ofWords : everybody;
  const turned = MIRRORED.test(name) ? " mirrored" : "";
  return (
    <svg
      class={`icon${turned} ${extra}`}
      style={{ "--size": `${size / 16}rem` }}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

export interface IconProps {
  name: AnyIcon;
  /** Only where no words stand beside it. */
  label?: string;
  /** Pixels at 100 % text. */
  size?: number;
  class?: string;
}
