import { t } from "../core/i18n";
import { Link, path } from "../core/router";
import { me } from "../people/queries";
import { Avatar, Icon, type Role } from "../ui";
import { Mark } from "./Mark";
import { placeOf, places } from "./nav";
import { Count } from "./TabBar";
import "./side.css";

/** The places of staff on wide screens, with who is signed in at the foot. */
export function SideNav() {
  const here = placeOf(path.value);
  return (
    <nav class="side-nav" aria-label={t("Steder i appen")}>
      <Link class="side-home" href="/">
        <Mark size={40} />
        <strong>{t("Jobbspor")}</strong>
      </Link>
      <ul class="stack tight grow">
        {places().map((item) => (
          <li key={item.href}>
            <Link class="side-link" href={item.href} aria-current={item === here ? "page" : undefined}>
              <Icon name={item === here ? item.iconNow : item.icon} size={24} />
              <span class="grow">{item.words()}</span>
              <Count item={item} />
            </Link>
          </li>
        ))}
      </ul>
      <MyLine />
    </nav>
  );
}

const drawn: Role[] = ["adviser", "leader", "job_specialist", "teacher", "mentor"];

function MyLine() {
  const who = me.value;
  if (!who) return null;
  const role = drawn.find((one) => who.roles.includes(one)) ?? "none";
  return (
    <Link class="side-me" href="/meg">
      <Avatar role={role} size={44} />
      <span>
        <strong class="block">
          <bdi>{`${who.given_name} ${who.family_name}`}</bdi>
        </strong>
        <span class="soft">{t("Min side")}</span>
      </span>
    </Link>
  );
}
