import { t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { sinceWithin } from "../../../ui/within";
import type { Known } from "../known";
import { absences as kinds } from "../words";

/** What she has told, with its kind: her adviser alone is told it. Days are never counted (domain.md §2). */
export function AbsencePart({ page: { absences } }: Known) {
  if (!absences) return null;
  const newest = [...absences].sort((a, b) => b.from.localeCompare(a.from));
  return (
    <Part title={t("Meldt fravær")}>
      {newest.length === 0 && <p class="soft">{t("Ingen.")}</p>}
      <ul class="desk-lines">
        {newest.map((absence) => (
          <li key={absence.id}>
            <span class="grow">
              <strong>{absence.kind ? kinds[absence.kind]() : t("Borte")}</strong>
              <span class="under">{span(absence)}</span>
              <span class="under">{t("Meldt {when}", { when: sinceWithin(absence.told_at) })}</span>
            </span>
            {absence.taken_back_at && <Tag tone="stone">{t("Trukket")}</Tag>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

const span = ({ from, to }: { from: string; to: string }) =>
  from === to ? numericDay(from) : t("Fra {from} til {to}", { from: numericDay(from), to: numericDay(to) });
