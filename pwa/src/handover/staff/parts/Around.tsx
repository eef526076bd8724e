import { osloDay } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { badgeOf, me, staffCard } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { languagesSpoken, wordsFor } from "../../../people/staff/words";
import { interpreterWords } from "../../../plan/words";
import { Button, Icon, PersonStrip, type Role, Tag, toast } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { type Handover, isOpen, isReleased, leads, linkIsOpen } from "../../queries";
import { sections } from "../../words";
import { linkOf } from "../paths";

const ADVISER: Role = "adviser";
const NONE: Role = "none";

/** A colleague has an account; nobody new comes in once all is completed. */
const comesByLink = (handover: Handover): boolean => handover.kind !== "to_adviser" && isOpen(handover);

/** The receiver and the adviser, with the receiver's way in. */
interface PartiesPartProps {
  handover: Handover;
  onLink: () => void;
  onChange: () => void;
  put: (handover: Handover) => void;
}

export function PartiesPart({ handover, onLink, onChange, put }: PartiesPartProps) {
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
      {leads(handover, me.value?.id) && linkIsOpen(handover) && <OpenLink handover={handover} put={put} />}
    </Part>
  );
}

/** A link is out: until when, and the way to end it. */
function OpenLink({ handover, put }: Pick<PartiesPartProps, "handover" | "put">) {
  const saving = useSaving();
  const close = async () => {
    const saved = await saving.save<Handover>("DELETE", linkOf(handover.id));
    if (saved === null) return;
    put(saved.data);
    toast(t("Lenka er stengt"));
  };
  return (
    <>
      <TroubleCard trouble={saving.trouble} />
      <p class="row apart">
        <span class="soft">
          {t("Lenka virker til {day}", { day: numericDay(osloDay(handover.link_until ?? "")) })}
        </span>
        <Button kind="plain" small icon="lock" disabled={saving.busy} onClick={() => void close()}>
          {t("Steng lenka")}
        </Button>
      </p>
    </>
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
