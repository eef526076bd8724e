import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { type AnyIcon, Avatar, type Role as Badge, Card, Icon } from "../../ui";
import { me, staffCard } from "../queries";
import { roleWords } from "../roles";
import { seesAndDoes } from "../sees";

/** A line of access/rules.csv: who may do what. */
export interface Rule {
  role: string;
  action: string;
}

/** The role of the table for who comes by a link and has no account: the one who takes over at a hand-over. */
const BY_LINK = "anyone";

/** The nearest to her first. */
const ROLES = ["adviser", "job_specialist", "teacher", "mentor", "leader", "admin", "manager", BY_LINK];

/** Each role on a line of its own, with whom she knows in it; a tap tells what they see and what they do. */
export function WhoSees({ rules }: { rules: Rule[] }) {
  const actionsOf = (role: string) => rules.filter((rule) => rule.role === role).map(({ action }) => action);
  const seen = ROLES.map((role) => ({ role, ...seesAndDoes(actionsOf(role)) })).filter(
    ({ sees, does }) => sees.length + does.length > 0,
  );
  if (seen.length === 0) return null;
  return (
    <Card class="lines">
      {seen.map((one) => (
        <RoleSees key={one.role} {...one} />
      ))}
    </Card>
  );
}

interface Seen {
  role: string;
  sees: string[];
  does: string[];
}

function RoleSees({ role, sees, does }: Seen) {
  const open = useSignal(false);
  return (
    <section>
      <h3 class="plain">
        <button
          type="button"
          class="line"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Avatar role={role as Badge} size={44} />
          <span class="grow">
            <span class="strong block" data-speak="">
              {role === BY_LINK ? t("Den som tar over etter programmet") : roleWords[role]?.()}
            </span>
            {namesOf(role).map((name) => (
              <span key={name} class="small soft block" data-speak="">
                <bdi>{name}</bdi>
              </span>
            ))}
          </span>
          <Icon name="caret-down" size={20} class={open.value ? "upside-down" : ""} />
        </button>
      </h3>
      {open.value && (
        <div class="sees">
          <What title={t("Kan se")} icon="info" words={sees} />
          <What title={t("Kan gjøre")} icon="pencil-simple" words={does} />
        </div>
      )}
    </section>
  );
}

function What({ title, icon, words }: { title: string; icon: AnyIcon; words: string[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <h4 class="row" data-speak="">
        <Icon name={icon} size={22} />
        {title}
      </h4>
      <ul>
        {words.map((one) => (
          <li key={one} class="small" data-speak="">
            {one}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who has this role for her; none for those who have no person of their own. */
function namesOf(role: string): string[] {
  const helpers = (me.value?.helpers ?? []).filter((one) => one.role === role).map((one) => one.staff_id);
  const ids = role === "adviser" && me.value?.adviser_id ? [me.value.adviser_id] : helpers;
  return [...new Set(ids)].flatMap((id) => staffCard(id)?.name ?? []);
}
