import { t } from "../../../core/i18n";
import { badgeOf, me, staffCard } from "../../../people/queries";
import { Part } from "../../../people/staff/parts";
import { languagesSpoken, wordsFor } from "../../../people/staff/words";
import { interpreterWords } from "../../../plan/words";
import { Button, Icon, PersonStrip, type Role, Tag } from "../../../ui";
import { type Handover, isOpen, isReleased, leads } from "../../queries";
import { sections } from "../../words";

const ADVISER: Role = "adviser";
const NONE: Role = "none";

/** A colleague has an account; a new municipality fetches what follows her when all is completed. */
const comesByLink = (handover: Handover): boolean =>
  handover.kind === "to_municipality" || (handover.kind === "to_nav" && isOpen(handover));

/** The receiver and the adviser, with the receiver's way in. */
interface PartiesPartProps {
  handover: Handover;
  onLink: () => void;
  onChange: () => void;
}

export function PartiesPart({ handover, onLink, onChange }: PartiesPartProps) {
  const { adviser, receiver } = handover.parties;
  const card = staffCard(adviser?.id);
  const mine = leads(handover, me.value?.id) && isOpen(handover);
  return (
    <Part
      title={t("Hvem kommer")}
      tool={
        mine && (
          <Button kind="plain" small icon="pencil-simple" onClick={onChange}>
            {t("Endre")}
          </Button>
        )
      }
    >
      {receiver && (
        <PersonStrip
          name={receiver.name}
          about={receiver.office ?? t("Tar imot")}
          role={NONE}
          phone={receiver.phone ?? staffCard(receiver.id)?.phone}
          showNumber
        />
      )}
      {adviser && (
        <PersonStrip
          name={adviser.name}
          about={t("Rådgiver")}
          role={card ? badgeOf(card) : ADVISER}
          phone={card?.phone}
        />
      )}
      {leads(handover, me.value?.id) && comesByLink(handover) && (
        <Button kind="soft" small wide icon="link" onClick={onLink}>
          {t("Lag lenke til {name}", { name: receiver?.name ?? t("Nav") })}
        </Button>
      )}
    </Part>
  );
}

/** What she has opened for the receiver; only she can. */
export function ReleasedPart({ handover }: { handover: Handover }) {
  return (
    <Part title={t("Hva deltakeren viser")}>
      <p class="soft">
        {isOpen(handover)
          ? t("Bare deltakeren kan åpne og lukke dette, i appen sin.")
          : t("Dette fikk mottakeren se.")}
      </p>
      <ul class="released">
        {handover.sections.map((section) => (
          <li key={section.code}>
            <span class="grow">{sections[section.code].title()}</span>
            {isReleased(section) ? (
              <Tag icon="check">{t("Vist")}</Tag>
            ) : (
              <Tag tone="stone" icon="lock">
                {t("Ikke vist")}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Whether an interpreter is ordered, and for which language; nothing where none is needed. */
export function Interpreter({ of }: { of: Handover }) {
  if (of.interpreter === "no") return null;
  const language = wordsFor(languagesSpoken, of.interpreter_language);
  return (
    <p class="row nowrap">
      <Icon name={of.interpreter === "ordered" ? "check" : "translate"} size={18} />
      <span>{[interpreterWords[of.interpreter](), language].filter(Boolean).join(" · ")}</span>
    </p>
  );
}

/** Day, clock and place on one line each. */
export function Where({ place }: { place: string | null | undefined }) {
  if (!place) return null;
  return (
    <p class="row nowrap">
      <Icon name="map-pin" size={18} />
      <bdi lang="nb">{place}</bdi>
    </p>
  );
}
