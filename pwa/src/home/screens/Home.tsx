import { useSignal } from "@preact/signals";
import { addDays, mondayOf, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { me } from "../../people/queries";
import { AbsenceLine } from "../../plan/parts/AbsenceLine";
import { Button, Empty } from "../../ui";
import { weekLabel, weekSpan } from "../../ui/dates";
import { daysFrom } from "../../week/queries";
import { Days, heldOn } from "../parts/Days";
import { Holiday } from "../parts/Holiday";
import { Offers } from "../parts/Offers";
import { OnNow } from "../parts/OnNow";
import { Week } from "../parts/Week";

/** "Denne uka": where in the week she is, what she has, and what is on. The next week is one tap away, or follows when this one is over. */
export function Home() {
  const next = useSignal(false);
  const monday = addDays(mondayOf(today()), next.value ? 7 : 0);
  const held = heldOn(daysFrom(monday));
  const over = !next.value && held.length === 0;
  const coming = over ? heldOn(daysFrom(addDays(monday, 7))) : [];
  const turn = () => {
    next.value = !next.value;
    scrollTo(0, 0);
  };
  return (
    <div class="stack home">
      <header class="row apart">
        <h1 data-speak="">{next.value ? t("Neste uke") : t("Denne uka")}</h1>
        <p class="soft small" data-speak="">
          {t("{week} · {span}", { week: weekLabel(monday), span: weekSpan(monday) })}
        </p>
      </header>
      <Week days={daysFrom(monday)} />
      <Offers />
      <Holiday day={monday} />
      <Days held={held} />
      {held.length === 0 && (
        <Empty
          inset
          title={next.value ? t("Du har ingenting neste uke ennå") : t("Du har ikke mer denne uka")}
        />
      )}
      {!next.value && !me.value?.left_on && <AbsenceLine />}
      {coming.length > 0 && <h2 data-speak="">{t("Neste uke")}</h2>}
      <Days held={coming} />
      <OnNow from={today()} to={addDays(monday, over ? 13 : 6)} />
      <Button kind="soft" wide icon={next.value ? "arrow-left" : "arrow-right"} onClick={turn}>
        {next.value ? t("Denne uka") : t("Neste uke")}
      </Button>
    </div>
  );
}
