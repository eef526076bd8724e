import { useState } from "preact/hooks";
import { osloDay, today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { kept } from "../../../core/rows";
import { syncNow } from "../../../core/sync";
import { useList, useSaving } from "../../../people/staff/ask";
import { FromTo } from "../../../people/staff/FromTo";
import { Page, Part } from "../../../people/staff/parts";
import { Button, Empty, Icon } from "../../../ui";
import { toFirstProblem, useDraft } from "../../../week/staff/draft";
import { goSaying } from "../../../week/staff/leave";
import { NamePicker } from "../../../week/staff/NamePicker";
import { calledIn, useNames } from "../../../week/staff/names";
import { ahead, type Club, sessions } from "../../queries";
import { Trouble } from "../parts/TooSmall";
import { nextTerm } from "../term";
import type { Member } from "./ClubPage";
import "../leader.css";

type Draft = { ids: string[]; from: string; to: string };

/** Fixed seats for a group, for the term, in one step. */
export function PlaceGroup({ id }: { id: string }) {
  const club = kept<Club>("club").value.get(id);
  return club ? <Place club={club} /> : <Empty title={t("Klubben finnes ikke lenger")} />;
}

/** From today to the club's last planned session. */
function days(club: Club): { from: string; to: string } {
  const last = sessions.value.filter((one) => one.club_id === club.id && ahead(one)).at(-1);
  return { from: today(), to: last ? osloDay(last.starts_at) : nextTerm(today()).to };
}

function Place({ club }: { club: Club }) {
  const members = useList<Member>(`/jobclub/clubs/${club.id}/members`);
  const start = (): Draft => ({ ids: [], ...days(club) });
  const { draft, change, forget } = useDraft(`place ${club.id}`, start);
  const [tried, setTried] = useState(false);
  const names = useNames();
  const saving = useSaving();
  const placed = new Set((members.data ?? []).map(({ person_id }) => person_id));
  const chosen = draft.ids.flatMap((one) => names.find((name) => name.id === one) ?? []);
  const save = async (over?: string) => {
    setTried(true);
    if (chosen.length === 0 || daysProblem(draft)) return toFirstProblem();
    const body = {
      person_ids: chosen.map((one) => one.id),
      from: draft.from,
      to: draft.to,
      ...(over ? { over_capacity_reason: over } : {}),
    };
    const saved = await saving.save<{ placed: number; seats: number }>(
      "POST",
      `/jobclub/clubs/${club.id}/members`,
      body,
    );
    if (saved === null) return;
    forget();
    await syncNow();
    goSaying(
      `/klubber/${club.id}`,
      tn("{n} person har fast plass", "{n} personer har fast plass", saved.data.placed),
    );
  };
  return (
    <Page narrow title={t("Plasser en gruppe")} about={club.title}>
      <Part title={tn("{n} valgt", "{n} valgt", chosen.length)}>
        <div class="picked">
          {chosen.map((name) => (
            <button
              key={name.id}
              type="button"
              aria-label={t("Ta bort {name}", { name: calledIn(names, name) })}
              onClick={() => change({ ids: draft.ids.filter((one) => one !== name.id) })}
            >
              <bdi>{calledIn(names, name)}</bdi>
              <Icon name="x" size={16} />
            </button>
          ))}
        </div>
        <NamePicker
          without={new Set([...placed, ...draft.ids])}
          act={(name) => t("Velg {name}", { name })}
          onPick={(name) => change({ ids: [...draft.ids, name.id] })}
        />
      </Part>
      <Part title={t("Hvor lenge")}>
        <div class="form">
          <FromTo
            type="date"
            from={draft.from}
            to={draft.to}
            problems={{ to: daysProblem(draft) }}
            onChange={change}
          />
        </div>
      </Part>
      <Trouble trouble={saving.trouble} busy={saving.busy} save={(over) => void save(over)} />
      {tried && chosen.length === 0 && (
        <p class="field-problem" role="alert">
          {t("Velg minst én person.")}
        </p>
      )}
      <div class="stays">
        <Button wide icon="seat" disabled={saving.busy} onClick={() => void save()}>
          {chosen.length === 0
            ? t("Gi fast plass")
            : tn("Gi {n} fast plass", "Gi {n} faste plasser", chosen.length)}
        </Button>
      </div>
    </Page>
  );
}

const daysProblem = ({ from, to }: Draft) =>
  !from || !to || to < from ? t("Den siste dagen må komme etter den første.") : undefined;
