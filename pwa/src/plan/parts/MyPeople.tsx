import { t } from "../../core/i18n";
import { adviser, badgeOf } from "../../people/queries";
import { Card, PersonStrip } from "../../ui";
import { type Helper, helpers } from "../rows";

/** "Mine folk": who helps me, with phone and hours (domain.md S4: very available). */
export function MyPeople() {
  const first: Helper[] = adviser.value ? [{ staff: adviser.value, about: t("Programrådgiver") }] : [];
  const others = helpers().filter(({ staff }) => staff.id !== adviser.value?.id);
  const all = [...first, ...others];
  if (!all.length) return null;
  return (
    <section class="stack tight">
      <h2 data-speak="">{t("Mine folk")}</h2>
      <Card>
        {all.map(({ staff, about }) => (
          <PersonStrip
            key={staff.id}
            name={staff.name}
            role={badgeOf(staff)}
            phone={staff.phone}
            about={about}
            hours={staff.hours}
            showNumber
          />
        ))}
      </Card>
    </section>
  );
}
