import { t } from "../../../core/i18n";
import type { LongerYear } from "../figures";
import { OneCell } from "./FiguresTable";

/** How often a work taster became longer than agreed, the newest year first: an exception, so it is seen (domain.md S3). */
export function LongerTasters({ years }: { years: readonly LongerYear[] }) {
  const newest = [...years].sort((a, b) => b.year - a.year);
  return (
    <section class="card part">
      <header>
        <h2 class="part-title">{t("Jobbsmak som ble forlenget")}</h2>
        <p class="soft">{t("En jobbsmak forlenges bare unntaksvis.")}</p>
      </header>
      <dl class="longer-years">
        {newest.map((cell) => (
          <div key={cell.year}>
            <dt>{cell.year}</dt>
            <dd>
              <OneCell cell={cell} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
