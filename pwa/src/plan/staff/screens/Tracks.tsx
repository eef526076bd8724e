import { useState } from "preact/hooks";
import { listed, t, tn } from "../../../core/i18n";
import { type Asked, useAsked, useSaving } from "../../../people/staff/ask";
import { Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { useStaff } from "../../../people/staff/staffCards";
import { Button, Select, TextArea, TextField, Toggle, toast } from "../../../ui";
import { saveTracks } from "../actions";
import { useTracks } from "../asked";
import { blankTrack, whoIsOn } from "../tracks";
import type { Track } from "../types";

/** Tracks are configuration of the municipality: three to begin with, and the fast one with owner, criteria and who is on it. */
export function Tracks() {
  const asked = useTracks();
  return (
    <Page title={t("Spor")} about={t("Veier gjennom programmet")} narrow>
      <Shown asked={asked}>{(tracks) => <Editor tracks={tracks} put={asked.put} />}</Shown>
    </Page>
  );
}

function Editor({ tracks, put }: { tracks: Track[]; put: Asked<Track[]>["put"] }) {
  const [draft, setDraft] = useState(tracks);
  const people = useAsked(whoIsOn, "on tracks");
  const saving = useSaving();
  const change = (index: number, some: Partial<Track>) =>
    setDraft(draft.map((track, at) => (at === index ? { ...track, ...some } : track)));
  const save = async () => {
    const saved = await saving.save<{ items?: Track[] }>(...saveTracks(draft));
    if (saved === null) return;
    put(saved.data?.items ?? draft);
    toast(t("Sporene er lagret"));
  };
  const whole = draft.every(({ title }) => title.trim());
  return (
    <div class="form">
      {draft.map((track, index) => (
        <One
          key={track.code}
          track={track}
          names={people.data?.get(track.code) ?? []}
          change={(some) => change(index, some)}
          onDrop={() => setDraft(draft.filter((_, at) => at !== index))}
        />
      ))}
      <Button kind="soft" icon="plus" onClick={() => setDraft([...draft, blankTrack(draft)])}>
        {t("Nytt spor")}
      </Button>
      <TroubleCard trouble={saving.trouble} again={save} />
      <div class="stays">
        <Button wide icon="check" disabled={saving.busy || !whole} onClick={save}>
          {t("Lagre sporene")}
        </Button>
      </div>
    </div>
  );
}

interface OneProps {
  track: Track;
  names: string[];
  change: (some: Partial<Track>) => void;
  onDrop: () => void;
}

function One({ track, names, change, onDrop }: OneProps) {
  return (
    <Part
      title={track.title || t("Nytt spor")}
      tool={
        names.length === 0 && (
          <Button kind="plain" small icon="x" onClick={onDrop}>
            {t("Ta bort")}
          </Button>
        )
      }
    >
      <Fields track={track} change={change} />
      <WhoIsOn names={names} />
    </Part>
  );
}

function Fields({ track, change }: Pick<OneProps, "track" | "change">) {
  const staff = useStaff("adviser", "job_specialist", "admin");
  return (
    <>
      <div class="pair">
        <TextField
          label={t("Navn på sporet")}
          value={track.title}
          maxLength={60}
          onChange={(title) => change({ title })}
        />
        <Select
          label={t("Ansvarlig")}
          value={track.owner_id ?? ""}
          options={[{ value: "", words: t("Ingen ennå") }, ...staff]}
          onChange={(id) => change({ owner_id: id || null })}
        />
      </div>
      <TextArea
        label={t("Hvem sporet er for")}
        rows={2}
        maxLength={500}
        value={track.criteria ?? ""}
        onChange={(words) => change({ criteria: words || null })}
      />
      <Toggle
        label={t("Hurtigspor")}
        hint={t("For dem som kan komme raskt i jobb.")}
        on={track.fast}
        onChange={(fast) => change({ fast })}
      />
    </>
  );
}

function WhoIsOn({ names }: { names: string[] }) {
  if (names.length === 0) return <p class="soft">{t("Ingen er på sporet nå.")}</p>;
  return (
    <p class="soft">
      {tn("{n} person: ", "{n} personer: ", names.length)}
      <bdi>{listed(names)}</bdi>
    </p>
  );
}
