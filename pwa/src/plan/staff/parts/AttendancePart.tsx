import { t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { type AnyIcon, Icon } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import type { Known } from "../known";

type Count = { name: string; icon: AnyIcon; count: number };

/** Attendance at the job club in counts. */
export function AttendancePart({ page: { attendance } }: Known) {
  return (
    <Part title={t("Oppmøte")}>
      {attendance ? <Counts {...attendance} /> : <p class="soft">{t("Ikke ført oppmøte ennå.")}</p>}
    </Part>
  );
}

function Counts({ present, late, told, absent, from, to }: NonNullable<Known["page"]["attendance"]>) {
  const counts: Count[] = [
    { name: t("Her"), icon: "check", count: present },
    { name: t("Sen"), icon: "clock", count: late },
    { name: t("Meldt fra"), icon: "s-envelope-simple", count: told },
    { name: t("Borte"), icon: "minus", count: absent },
  ];
  return (
    <>
      <dl class="plan-counts">
        {counts.map(({ name, icon, count }) => (
          <div key={name}>
            <dt>
              <Icon name={icon} size={18} /> {name}
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {from && to && (
        <p class="under">{t("Fra {from} til {to}", { from: numericDay(from), to: numericDay(to) })}</p>
      )}
    </>
  );
}
