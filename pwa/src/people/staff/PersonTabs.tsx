import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { Icon } from "../../ui";
import "../../ui/staff.css";

/** The two pages of one participant, for those who follow her: plan and week, and what is known of her. */
export function PersonTabs({ id, now }: { id: string; now: "plan" | "facts" }) {
  const tabs = [
    { value: "plan", href: `/deltakere/${id}/plan`, icon: "path-plain", words: t("Plan og uke") },
    { value: "facts", href: `/deltakere/${id}`, icon: "user", words: t("Opplysninger") },
  ] as const;
  return (
    <nav class="tabs" aria-label={t("Sider om deltakeren")}>
      {tabs.map(({ value, href, icon, words }) => (
        <Link key={value} class="tab" href={href} aria-current={value === now ? "page" : undefined}>
          <Icon name={icon} size={20} />
          <span>{words}</span>
        </Link>
      ))}
    </nav>
  );
}
