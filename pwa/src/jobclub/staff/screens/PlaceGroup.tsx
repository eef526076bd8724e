import { osloDay, today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { kept } from "../../../core/rows";
import { syncNow } from "../../../core/sync";
import { useList, useSaving } from "../../../people/staff/ask";
import { FromTo } from "../../../people/staff/FromTo";
import { Mend } from "../../../people/staff/fields";
import { Page, Part } from "../../../people/staff/parts";
import { Button, Empty, Icon } from "../../../ui";
import { useDraft, useTried } from "../../../week/staff/draft";
import { goSaying } from "../../../week/staff/leave";
import { NamePicker } from "../../../week/staff/NamePicker";
import { calledIn, type Name, useNames } from "../../../week/staff/names";
import { ahead, type Club, sessions } from "../../queries";
import { Trouble, withReason } from "../parts/TooSmall";
import { lastOfTerm, nextTerm } from "../term";
import type { Member } from "./ClubPage";
import "../leader.css";

type Draft = { ids: string[]; from: string; to: string };

/** Fixed seats for a group, for the term, in one step. */
export function PlaceGroup({ id }: { id: string }) {
  const club = kept<Club>("club").value.get(id);
  return club ? <Place club={club} /> : <Empty title={t("Klubben finnes ikke lenger")} />;
}

/** From today to the club's last planned session of this term. */
function days(club: Club): { from: string; to: string } {
  const coming = sessions.value.filter((one) => one.club_id === club.id && ahead(one));
  const last = lastOfTerm(coming.map(({ starts_at }) => osloDay(starts_at)));
  return { from: today(), to: last ?? nextTerm(today()).to };
}

function Place({ club }: { club: Club }) {
  const path = `/jobclub/clubs/${club.id}/members`;
  const members = useList<Member>(path);
  const { draft, change, forget } = useDraft(`place ${club.id}`, (): Draft => ({ ids: [], ...days(club) }));
  const chosen = useChosen(draft.ids);
  const { tried, fits } = useTried(chosen.length > 0 && !daysProblem(draft));
  const saving = useSaving();
  const save = async (over?: string) => {
    if (!fits()) return;
    const body = { person_ids: chosen.map(({ id }) => id), from: draft.from, to: draft.to };
    const saved = await saving.save<{ placed: number; seats: number }>("POST", path, withReason(body, over));
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
      <Who
        chosen={chosen}
        ids={draft.ids}
        placed={(members.data ?? []).map(({ person_id }) => person_id)}
        onChange={(ids) => change({ ids })}
      />
      <HowLong draft={draft} change={change} />
      <Trouble trouble={saving.trouble} busy={saving.busy} save={(over) => void save(over)} />
      <Mend>{tried && chosen.length === 0 && t("Velg minst én person.")}</Mend>
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

/** Those of the chosen whose names are here. */
function useChosen(ids: string[]): Name[] {
  const names = useNames();
  return ids.flatMap((id) => names.find((name) => name.id === id) ?? []);
}

interface WhoProps {
  chosen: Name[];
  ids: string[];
  /** Who has a fixed seat already. */
  placed: string[];
  onChange: (ids: string[]) => void;
}

function Who({ chosen, ids, placed, onChange }: WhoProps) {
  const names = useNames();
  return (
    <Part title={tn("{n} valgt", "{n} valgt", chosen.length)}>
      <div class="picked">
        {chosen.map((name) => (
          <button
            key={name.id}
            type="button"
            aria-label={t("Ta bort {name}", { name: calledIn(names, name) })}
            onClick={() => onChange(ids.filter((id) => id !== name.id))}
          >
            <bdi>{calledIn(names, name)}</bdi>
            <Icon name="x" size={16} />
          </button>
        ))}
      </div>
      <NamePicker
        without={new Set([...placed, ...ids])}
        act={(name) => t("Velg {name}", { name })}
        onPick={(name) => onChange([...ids, name.id])}
      />
    </Part>
  );
}

function HowLong({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  return (
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
  );
}

const daysProblem = ({ from, to }: Draft) =>
  !from || !to || to < from ? t("Den siste dagen må komme etter den første.") : undefined;
