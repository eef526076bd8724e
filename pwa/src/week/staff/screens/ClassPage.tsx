import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { staffCard } from "../../../people/queries";
import { useList, useSaving } from "../../../people/staff/ask";
import { Facts, Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { useStaff } from "../../../people/staff/staffCards";
import { Avatar, Button, Confirm, Empty, Nb, RoundButton, Select, Sheet } from "../../../ui";
import { dayMonth } from "../../../ui/dates";
import { type SchoolClass, timesOf } from "../classes";
import { goSaying } from "../leave";
import { NamePicker } from "../NamePicker";
import { calledAmong } from "../names";

/** One class: when and where, who keeps it, who is in it. */
export function ClassPage({ id }: { id: string }) {
  const asked = useList<SchoolClass>("/week/classes");
  return (
    <Shown asked={asked}>
      {(classes) => {
        const one = classes.find((other) => other.id === id);
        const put = (next: SchoolClass) =>
          asked.put(classes.map((other) => (other.id === id ? next : other)));
        return one ? <Known one={one} put={put} /> : <Empty title={t("Klassen finnes ikke lenger")} />;
      }}
    </Shown>
  );
}

interface KnownProps {
  one: SchoolClass;
  put: (one: SchoolClass) => void;
}

function Known({ one, put }: KnownProps) {
  const [open, setOpen] = useState<"teacher" | "end" | null>(null);
  const saving = useSaving();
  const close = () => setOpen(null);
  const end = async () => {
    if ((await saving.save("DELETE", `/week/classes/${one.id}`)) === null) return;
    void syncNow();
    goSaying("/klasser", t("{title} er tatt bort", { title: one.title }));
  };
  return (
    <Page
      title={<Nb>{one.title}</Nb>}
      about={<Nb>{one.place}</Nb>}
      tools={
        <Button kind="outline" small icon="pencil-simple" href={`/klasser/${one.id}/endre`}>
          {t("Endre klassen")}
        </Button>
      }
    >
      <TroubleCard trouble={saving.trouble} />
      <div class="desk-columns halves">
        <Timetable one={one} onTeacher={() => setOpen("teacher")} onEnd={() => setOpen("end")} />
        <Members one={one} put={put} />
      </div>
      {open === "teacher" && <Teacher one={one} put={put} onClose={close} />}
      {open === "end" && <EndIt title={one.title} onYes={() => void end()} onClose={close} />}
    </Page>
  );
}

interface TimetableProps {
  one: SchoolClass;
  onTeacher: () => void;
  onEnd: () => void;
}

function Timetable({ one, onTeacher, onEnd }: TimetableProps) {
  const teacher = staffCard(one.teacher_id);
  const times = timesOf(one.slots).map((words) => (
    <span key={words} class="block">
      {words}
    </span>
  ));
  const days = t("{from} – {to}", { from: dayMonth(one.from), to: dayMonth(one.to) });
  return (
    <Part title={t("Timeplan")}>
      <Facts
        facts={[
          { name: t("Hver uke"), value: times },
          { name: t("Fra og til"), value: days },
          { name: t("Lærer"), value: teacher && <bdi>{teacher.name}</bdi> },
        ]}
      />
      <div class="form-end">
        <Button kind="soft" small icon="s-swap" onClick={onTeacher}>
          {t("Bytt lærer")}
        </Button>
        <Button kind="plain" small icon="trash" onClick={onEnd}>
          {t("Ta bort klassen")}
        </Button>
      </div>
    </Part>
  );
}

interface EndProps {
  title: string;
  onYes: () => void;
  onClose: () => void;
}

function EndIt({ title, onYes, onClose }: EndProps) {
  return (
    <Confirm
      title={t("Ta bort {title}?", { title })}
      yes={t("Ta bort klassen")}
      icon="trash"
      danger
      onYes={onYes}
      onClose={onClose}
    >
      <p>{t("Timene forsvinner fra uka til alle i klassen.")}</p>
    </Confirm>
  );
}

/** Who is in the class: one tap in, one tap out. */
function Members({ one, put }: KnownProps) {
  const [adding, add] = useState(false);
  const saving = useSaving();
  const ids = one.members.map(({ person_id }) => person_id);
  const named = one.members.map((member) => ({ ...member, name: calledAmong(one.members, member) }));
  const save = async (person_ids: string[]) => {
    const saved = await saving.save<SchoolClass>("PUT", `/week/classes/${one.id}/members`, { person_ids });
    if (saved !== null) put(saved.data);
  };
  return (
    <Part title={tn("{n} i klassen", "{n} i klassen", ids.length)}>
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-lines">
        {named.map(({ person_id, name }) => (
          <li key={person_id}>
            <Avatar size={38} />
            <strong class="grow">
              <bdi>{name}</bdi>
            </strong>
            <RoundButton
              icon="s-user-minus"
              tone="stone"
              size={44}
              label={t("Ta ut {name}", { name })}
              onClick={() => void save(ids.filter((other) => other !== person_id))}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <NamePicker
          without={new Set(ids)}
          busy={saving.busy}
          act={(name) => t("Legg til {name}", { name })}
          onPick={({ id }) => void save([...ids, id])}
        />
      ) : (
        <div class="form-end">
          <Button small icon="s-user-plus" onClick={() => add(true)}>
            {t("Legg til deltakere")}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Teacher({ one, put, onClose }: KnownProps & { onClose: () => void }) {
  const [id, setId] = useState(one.teacher_id ?? "");
  const teachers = useStaff("teacher");
  const saving = useSaving();
  const save = async () => {
    const saved = await saving.save<SchoolClass>("PUT", `/week/classes/${one.id}/teacher`, {
      teacher_id: id,
    });
    if (saved === null) return;
    put(saved.data);
    void syncNow();
    onClose();
  };
  return (
    <Sheet title={t("Bytt lærer")} onClose={onClose} dialog>
      <p>{t("Den nye læreren får klassen. Deltakerne ser det nye navnet.")}</p>
      <Select
        label={t("Lærer")}
        value={id}
        options={[...(id ? [] : [{ value: "", words: t("Velg en lærer") }]), ...teachers]}
        onChange={setId}
      />
      <TroubleCard trouble={saving.trouble} />
      <Button
        wide
        icon="check"
        disabled={saving.busy || id === "" || id === one.teacher_id}
        onClick={() => void save()}
      >
        {t("Bytt lærer")}
      </Button>
    </Sheet>
  );
}
