import { t } from "../../core/i18n";
import { act } from "../../core/outbox";
import { unsentOn } from "../../core/rows";
import { staffCard } from "../../people/queries";
import { Button, Card, Empty, Notice, Tag, Unsent } from "../../ui";
import { since } from "../../ui/dates";
import { agreeVersion } from "../actions";
import { Changes } from "../parts/Changes";
import { HelpCard } from "../parts/HelpCard";
import { RefusedHere } from "../parts/RefusedHere";
import { StepRow } from "../parts/StepRow";
import { plan, steps } from "../queries";
import { stepRow } from "../stepRow";
import "../plan.css";

/** What is proposed, dashed because it is not in force: what would change, and whether she agrees. The decision is made elsewhere. */
export function ProposalScreen() {
  const mine = plan.value;
  const proposal = mine?.proposal;
  if (!mine || !proposal)
    return (
      <Empty
        title={t("Det er ikke noe forslag nå")}
        action={
          <Button href="/planen" icon="arrow-left">
            {t("Til planen")}
          </Button>
        }
      />
    );
  const by = staffCard(proposal.by_id)?.name;
  return (
    <div class="stack">
      <h1 data-speak="">{t("Forslag til plan")}</h1>
      <RefusedHere verbs={["plan.agree_version"]} />
      <Card dashed>
        <p>
          <Tag tone="wait" icon="lightbulb">
            {t("Forslag")}
          </Tag>
        </p>
        <p class="small soft" data-speak="">
          {by && <bdi>{by}</bdi>}
          {by && " · "}
          {since(proposal.at)}
        </p>
        <Changes changes={proposal.changes} />
      </Card>
      <StepsOfIt at={proposal.at} />
      <Notice icon="info">
        {t("Dette gjelder ikke ennå. Kommunen sender deg et vedtak når det er bestemt.")}
      </Notice>
      {proposal.agreed_at ? (
        <>
          <Notice icon="check" kind="stone">
            {t("Du har sagt at du er enig.")}
          </Notice>
          <Button kind="soft" wide icon="walker" href="/planen/steg">
            {t("Se stegene")}
          </Button>
        </>
      ) : (
        <Button
          wide
          icon="check"
          onClick={() => void act(agreeVersion, { id: proposal.id, person_id: mine.person_id })}
        >
          {t("Jeg er enig")}
        </Button>
      )}
      {unsentOn("plan", mine.id) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      <p class="soft" data-speak="">
        {t("Er du ikke enig, eller forstår du ikke alt? Ring rådgiveren din.")}
      </p>
      <HelpCard showNumber />
    </div>
  );
}

/** The steps that were made in the same act: her yes holds for them too (server/plan/actions/steps.py, agree_with). */
function StepsOfIt({ at }: { at: string }) {
  const made = new Date(at).getTime();
  const ofIt = steps.value.filter(
    ({ state, agreed, yes_of, updated_at }) =>
      state === "suggested" && !agreed && yes_of === "staff" && updated_at && +new Date(updated_at) === made,
  );
  if (ofIt.length === 0) return null;
  return (
    <section class="stack tight">
      <h2 class="third" data-speak="">
        {t("Stegene i forslaget")}
      </h2>
      {ofIt.map((step) => (
        <StepRow key={step.id} row={stepRow(step)} />
      ))}
    </section>
  );
}
