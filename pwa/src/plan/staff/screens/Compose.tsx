import { useEffect, useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { PersonTabs } from "../../../people/staff/PersonTabs";
import { Page, Shown } from "../../../people/staff/parts";
import { Notice } from "../../../ui";
import { useDraft } from "../../../week/staff/draft";
import type { Choice, Clashes } from "../../conflict";
import { usePersonPlan, useTemplates, useTracks } from "../asked";
import { draftOf, newest, openTemplates, rebased, settled, startOf } from "../compose";
import { firstName } from "../known";
import { ChooseBoth } from "../parts/ChooseBoth";
import { ComposeAims } from "../parts/ComposeAims";
import { ComposeAppeal } from "../parts/ComposeAppeal";
import { ComposeFoot } from "../parts/ComposeFoot";
import { ComposeSteps } from "../parts/ComposeSteps";
import { ComposeWeek } from "../parts/ComposeWeek";
import type { PersonPlan, Template, Track } from "../types";

/** The plan is made together in one meeting: taps first, little to type; what comes of it is a proposal (issue 3). */
export function Compose({ id }: { id: string }) {
  const page = usePersonPlan(id);
  const tracks = useTracks();
  const templates = useTemplates();
  return (
    <Shown asked={page}>
      {(known) => (
        <Shown asked={tracks}>
          {(every) => (
            <Shown asked={templates}>
              {(offered) => <Composer page={known} tracks={every} templates={offered} again={page.again} />}
            </Shown>
          )}
        </Shown>
      )}
    </Shown>
  );
}

interface ComposerProps {
  page: PersonPlan;
  tracks: Track[];
  templates: Template[];
  again: () => void;
}

function Composer({ page, tracks, templates, again }: ComposerProps) {
  const { person, plan } = page;
  const latest = newest(plan);
  const [{ start, version }, begin] = useState({ start: startOf(plan), version: latest?.id });
  const { draft, change, forget } = useDraft(`plan ${person.id} ${version ?? ""}`, () => draftOf(start));
  const [clashes, setClashes] = useState<Clashes>({});
  useEffect(() => {
    if (latest?.id === version) return;
    const anew = rebased(draft, start, startOf(plan), latest);
    change(anew.draft);
    setClashes(anew.clashes);
    begin({ start: startOf(plan), version: latest?.id });
  }, [latest?.id]);
  const choose = (choices: Record<string, Choice>) => {
    change(settled(draft, clashes, choices));
    setClashes({});
  };
  const name = firstName(person);
  if (Object.keys(clashes).length > 0)
    return (
      <Page title={t("Lag plan sammen med {name}", { name })} narrow>
        <ChooseBoth of="plan" clashes={clashes} her={person.name} onChoose={choose} />
      </Page>
    );
  return (
    <Page title={t("Lag plan sammen med {name}", { name })}>
      <PersonTabs id={person.id} now="plan" />
      <Notice kind="info" icon="info">
        {t("Dette blir et forslag. {name} ser det på telefonen og kan si ja. Ingenting er vedtatt her.", {
          name,
        })}
      </Notice>
      <div class="desk-columns compose-columns">
        <div class="form">
          <ComposeAims draft={draft} change={change} tracks={tracks} />
          <ComposeWeek draft={draft} change={change} target={page.hours?.target ?? null} />
          <ComposeAppeal draft={draft} change={change} />
        </div>
        <ComposeSteps draft={draft} change={change} templates={templates} open={openTemplates(plan.steps)} />
      </div>
      <ComposeFoot draft={draft} start={start} page={page} again={again} onSent={forget} />
    </Page>
  );
}
