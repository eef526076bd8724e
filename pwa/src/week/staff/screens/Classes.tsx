import { today } from "../../../core/clock";
import { listed, t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { staffCard } from "../../../people/queries";
import { useList } from "../../../people/staff/ask";
import { Page, Shown } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { Button, Empty, Icon, Nb, Plate, Tag } from "../../../ui";
import { LESSON } from "../../../ui/pictures";
import { type SchoolClass, timesOf } from "../classes";

const add = () => (
  <Button icon="plus" href="/klasser/ny">
    {t("Ny klasse")}
  </Button>
);

/** The classes of the timetable that I keep; an admin sees all. */
export function Classes() {
  const asked = useList<SchoolClass>("/week/classes");
  const none = asked.data?.length === 0;
  return (
    <Page title={t("Klasser")} about={t("Timeplanen deltakerne ser i uka si")} tools={!none && add()}>
      <Shown asked={asked}>
        {(classes) =>
          none ? (
            <Empty inset title={t("Ingen klasser ennå")} picture={LESSON.picture} action={add()} />
          ) : (
            <ul class="people-list">
              {[...classes].sort(byTitle).map((one) => (
                <li key={one.id}>
                  <Row one={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

const byTitle = (a: SchoolClass, b: SchoolClass) =>
  Number(a.to < today()) - Number(b.to < today()) || a.title.localeCompare(b.title, "nb");

function Row({ one }: { one: SchoolClass }) {
  const teacher = staffCard(one.teacher_id);
  return (
    <Link class="people-row" href={`/klasser/${one.id}`}>
      <Plate picture={LESSON.picture} tone={LESSON.tone} size={44} />
      <span class="grow">
        <strong>
          <Nb>{one.title}</Nb>
        </strong>
        <span class="under">{listed(timesOf(one.slots))}</span>
        <span class="under">
          <Nb>{one.place}</Nb> · {tn("{n} deltaker", "{n} deltakere", one.members.length)}
          {has("admin") && teacher && (
            <>
              {" "}
              · <bdi>{teacher.name}</bdi>
            </>
          )}
        </span>
      </span>
      {!teacher && (
        <Tag tone="wait" icon="s-user-plus">
          {t("Uten lærer")}
        </Tag>
      )}
      {one.to < today() && <Tag tone="stone">{t("Ferdig")}</Tag>}
      <Icon name="caret-right" size={20} />
    </Link>
  );
}
