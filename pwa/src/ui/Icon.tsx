import first from "../../assets/icons.svg?url&no-inline";
import more from "../../assets/icons-more.svg?url&no-inline";
import staffOnly from "../../assets/icons-staff.svg?url&no-inline";
import ofWords from "../../assets/icons-words.svg?url&no-inline";
import { FIRST_ICONS, type IconName, type StaffIconName, type WordIconName } from "./names";

export type AnyIcon = IconName | StaffIconName | WordIconName;

/** What points somewhere along the line turns round in right-to-left text; LOOK.md, "Right to left". */
const MIRRORED =
  /^(arrow-left|arrow-right|caret-right|speaker-high|paper-plane|flag|walker|path|sign-out|[sw]-arrow-u)/;

function spriteOf(name: AnyIcon): string {
  if (name.startsWith("s-")) return staffOnly;
  if (name.startsWith("w-")) return ofWords;
  return FIRST_ICONS.has(name) ? first : more;
}

/** A drawing in the text's colour. Silent unless it has a label: the words beside it say what it is. */
export function Icon({ name, label, size = 24, class: extra = "" }: IconProps) {
  const turned = MIRRORED.test(name) ? " mirrored" : "";
  return (
    <svg
      class={`icon${turned} ${extra}`}
      style={{ "--size": `${size / 16}rem` }}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
    >
      <use href={`${spriteOf(name)}#${name}`} />
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
