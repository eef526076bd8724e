import { t } from "../../../core/i18n";
import { staffCard } from "../../../people/queries";
import { Part } from "../../../people/staff/parts";
import { endGoals, levels, optionsOf } from "../../../people/staff/words";
import { Select, TextField } from "../../../ui";
import type { DraftProps } from "../compose";
import type { Track } from "../types";
import { PickOne } from "./PickOne";

/** Where the plan leads: track, end goal, Norwegian. */
export function ComposeAims({ draft, change, tracks }: DraftProps & { tracks: Track[] }) {
  const chosen = tracks.find(({ code }) => code === draft.track);
  return (
    <Part title={t("Mål")}>
      <div class="form">
        <PickOne
          label={t("Spor")}
          name="track"
          value={draft.track}
          options={tracks.map((track) => ({ value: track.code, words: track.title }))}
          onChange={(track) => change({ track })}
        />
        {chosen && <About track={chosen} />}
        <PickOne
          label={t("Sluttmål")}
          name="end_goal"
          value={draft.end_goal}
          options={optionsOf(endGoals)}
          onChange={(end_goal) => change({ end_goal })}
        />
        <div class="pair">
          <Select
            label={t("Norskmål, muntlig")}
            value={draft.oral}
            options={optionsOf(levels, t("Velg"))}
            onChange={(oral) => change({ oral })}
          />
          <Select
            label={t("Norskmål, skriftlig")}
            value={draft.written}
            options={optionsOf(levels, t("Velg"))}
            onChange={(written) => change({ written })}
          />
        </div>
        <TextField
          label={t("På lang sikt")}
          hint={t("Med deltakerens egne ord. Kan stå tomt.")}
          value={draft.long_term}
          maxLength={500}
          onChange={(long_term) => change({ long_term })}
        />
      </div>
    </Part>
  );
}

/** For whom the track is, and whom to ask. */
function About({ track }: { track: Track }) {
  const owner = staffCard(track.owner_id)?.name;
  if (!track.criteria && !owner) return null;
  return (
    <p class="soft">
      {track.criteria && <bdi>{track.criteria}</bdi>}
      {owner && <span class="block">{t("Ansvarlig: {name}", { name: owner })}</span>}
    </p>
  );
}
