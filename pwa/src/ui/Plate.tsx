import { type AnyIcon, Icon } from "./Icon";
import type { PictureName } from "./names";

/** Put in by vite.config.ts: the folder of the pictures. */
declare const __PICTURES__: string;

/** The address of a picture. */
export const pictureUrl = (name: PictureName): string => `${__PICTURES__}/${name}.svg`;

/** The address of all of them in one file. */
export const everyPictureUrl = `${__PICTURES__}/all.json`;

/** One picture; silent unless it stands without words. */
export function Picture({
  name,
  size = 32,
  label = "",
}: {
  name: PictureName;
  size?: number;
  label?: string;
}) {
  return (
    <img
      class="picture"
      src={pictureUrl(name)}
      alt={label}
      style={{ "--size": `${size / 16}rem` }}
      decoding="async"
    />
  );
}

/** A picture on its coloured plate, perhaps with a second, smaller picture or an icon at the corner. */
export function Plate({ picture, badge, icon, tone = 1, size = 84 }: PlateProps) {
  return (
    <span class={`plate tone-${tone}`} style={{ "--size": `${size / 16}rem` }} aria-hidden="true">
      <Picture name={picture} size={size * (badge ? 0.6 : 0.58)} />
      {badge && <img class="plate-badge" src={pictureUrl(badge)} alt="" />}
      {icon && (
        <span class="plate-icon">
          <Icon name={icon} size={22} />
        </span>
      )}
    </span>
  );
}

export interface PlateProps {
  picture: PictureName;
  badge?: PictureName | undefined;
  icon?: AnyIcon;
  /** 1–5: the five plate colours; 0: stone. */
  tone?: 0 | 1 | 2 | 3 | 4 | 5;
  size?: number;
}
