import { listed, t } from "../core/i18n";
import { type AnyIcon, Icon } from "./Icon";
import type { PictureName } from "./names";
import { Picture } from "./Plate";

export interface Reason {
  /** A whole phrase: "du har A2". */
  words: string;
  picture?: PictureName | undefined;
  icon?: AnyIcon | undefined;
}

/** Why this is suggested, always in sight, in the colour of language. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  if (!reasons.length) return null;
  return (
    <p class="reasons" data-speak={`${t("Fordi")} ${listed(reasons.map((reason) => reason.words))}`}>
      <span class="strong">{t("Fordi")}</span>
      {reasons.map((reason) => (
        <span key={reason.words} class="chip">
          {reason.picture ? (
            <Picture name={reason.picture} size={20} />
          ) : (
            <Icon name={reason.icon ?? "star"} size={20} />
          )}
          {reason.words}
        </span>
      ))}
    </p>
  );
}
