import { t, tn } from "../../core/i18n";
import { grouped, Notice, RoundButton } from "../../ui";
import { longDayAndClock } from "../../ui/dates";
import { isOpen, openItems } from "../queries";
import { nameOf, type View } from "../view";
import { kindTitle } from "../words";

/** Who is handed over, how and when, whom to ring, and what is missing still. */
export function ReceiverHead({ view }: { view: View }) {
  const open = openItems(view).length;
  return (
    <>
      <header>
        <h1 data-speak="">
          <bdi>{nameOf(view)}</bdi>
        </h1>
        <p class="soft" data-speak="">
          {kindTitle[view.kind]()}
          {" · "}
          {longDayAndClock(view.starts_at)}
        </p>
      </header>
      <Numbers view={view} />
      {view.meeting === "not_held" && (
        <Notice kind="cloud" icon="calendar-x">
          {isOpen(view)
            ? t("Møtet ble ikke holdt. Rådgiveren i kommunen finner en ny dag.")
            : t("Møtet ble ikke holdt.")}
        </Notice>
      )}
      {isOpen(view) && open > 0 && (
        <Notice kind="cloud" icon="lock">
          {tn("{n} punkt mangler ansvarlig.", "{n} punkter mangler ansvarlig.", open)}
        </Notice>
      )}
    </>
  );
}

/** Whom to ring: her, where she released her number, and who hands her over. */
function Numbers({ view }: { view: View }) {
  const { adviser } = view.parties;
  const people = [
    { name: nameOf(view), about: t("Deltaker"), phone: view.phone },
    { name: adviser?.name ?? "", about: t("Rådgiver i kommunen"), phone: adviser?.phone },
  ].filter((one) => one.phone);
  return (
    <>
      {people.map(({ name, about, phone }) => (
        <div key={about} class="row">
          <p class="grow">
            <bdi>{name}</bdi>
            <span class="soft block small">
              {about}
              {" · "}
              <bdi dir="ltr">{grouped(phone ?? "")}</bdi>
            </span>
          </p>
          <RoundButton icon="phone-fill" label={t("Ring {name}", { name })} href={`tel:${phone}`} size={48} />
        </div>
      ))}
    </>
  );
}
