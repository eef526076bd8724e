import { t } from "../../core/i18n";
import { Nb, Notice } from "../../ui";
import { clockRange, rangeLabel } from "../../ui/dates";
import { busyWords } from "../../ui/pictures";
import { clashesOf, type Session, type SessionClash, topicOf } from "../queries";

/** What of hers is at the same time: told before she books, and when it comes later; never in the way of anything. */
export function Clashes({ session }: { session: Session }) {
  const found = clashesOf(session);
  if (!found.length) return null;
  return (
    <Notice icon="clock" kind="cloud">
      <strong>{t("Du har noe annet samtidig:")}</strong>
      {found.map((clash) => (
        <span key={keyOf(clash)} class="block">
          <What clash={clash} />
        </span>
      ))}
    </Notice>
  );
}

function keyOf(clash: SessionClash): string {
  if (clash.what === "lesson") return clash.lesson.id;
  if (clash.what === "work") return clash.taken.id;
  return clash.what === "session" ? clash.session.id : clash.busy.id;
}

function What({ clash }: { clash: SessionClash }) {
  if (clash.what === "lesson")
    return (
      <>
        <Nb tap>{clash.lesson.title}</Nb> {clockRange(clash.lesson.starts, clash.lesson.ends)}
      </>
    );
  if (clash.what === "work")
    return (
      <>
        {clash.taken.words?.() ?? <Nb tap>{clash.taken.title ?? ""}</Nb>}{" "}
        {!clash.taken.wholeDay && clockRange(clash.taken.starts, clash.taken.ends)}
      </>
    );
  if (clash.what === "session")
    return (
      <>
        <Nb tap>{topicOf(clash.session).title}</Nb>{" "}
        {rangeLabel(clash.session.starts_at, clash.session.ends_at)}
      </>
    );
  return (
    <>
      {busyWords[clash.busy.label ?? "other"]?.() ?? t("Timer jeg ikke kan")}{" "}
      {clockRange(clash.busy.starts, clash.busy.ends)}
    </>
  );
}
