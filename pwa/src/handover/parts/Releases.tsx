import { useSignal } from "@preact/signals";
import { osloDay } from "../../core/clock";
import { t, tn } from "../../core/i18n";
import { act } from "../../core/outbox";
import { unsentOn } from "../../core/rows";
import { me } from "../../people/queries";
import { Button, Card, Icon, Plate, Sheet, Tag, Toggle, Unsent } from "../../ui";
import { numericDay } from "../../ui/dates";
import { closeLink, release } from "../actions";
import { type Handover, isOpen, isReleased, linkIsOpen, type Section } from "../queries";
import { receivers, sections } from "../words";
import { Lines } from "./Lines";
import { useLines } from "./useLines";

/** What the receiver may see: she opens each part herself, in her own language, and may close it again. */
export function Releases({ handover }: { handover: Handover }) {
  const looking = useSignal(false);
  const to = receivers[handover.kind]();
  return (
    <Card label={t("Hva kan {to} se?", { to })}>
      <h2 class="third" data-speak="">
        {t("Hva kan {to} se?", { to })}
      </h2>
      <p class="soft" data-speak="">
        {isOpen(handover)
          ? t("Du bestemmer. Slå på det du vil vise. Du kan slå det av til møtet er fullført.")
          : t("Dette fikk de se.")}
      </p>
      {unsentOn("handover", handover.id) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      <ul class="release-list">
        {handover.sections.map((section) => (
          <li key={section.code}>
            {isOpen(handover) ? (
              <Switch handover={handover} section={section} />
            ) : (
              <Settled section={section} />
            )}
          </li>
        ))}
      </ul>
      {isOpen(handover) && (
        <Button
          kind="soft"
          wide
          onClick={() => {
            looking.value = true;
          }}
        >
          {t("Se det {to} ser", { to })}
        </Button>
      )}
      {linkIsOpen(handover) && <OpenLink handover={handover} />}
      {looking.value && (
        <Preview
          handover={handover}
          onClose={() => {
            looking.value = false;
          }}
        />
      )}
    </Card>
  );
}

/** A receiver without an account sees it by a link: she can end that at any time. */
function OpenLink({ handover }: { handover: Handover }) {
  const until = numericDay(osloDay(handover.link_until ?? ""));
  return (
    <div class="stack tight">
      <p class="row nowrap">
        <Icon name="link" size={22} />
        <span data-speak="">
          {t("De kan se det med en lenke til {day}. Du kan stenge den når du vil.", { day: until })}
        </span>
      </p>
      <Button kind="soft" wide icon="lock" onClick={() => void act(closeLink, { id: handover.id })}>
        {t("Steng lenka")}
      </Button>
    </div>
  );
}

/** The receiver has taken something that stands in a part she has not opened: said where she can open it; she decides. */
function unseen({ parties, items }: Handover, section: Section): string | null {
  const name = parties.receiver?.name;
  const taken = items.filter(
    ({ section: code, state, receiver }) =>
      code === section.code && state === "accepted" && receiver?.name === name,
  );
  if (!name || isReleased(section) || taken.length === 0) return null;
  return tn(
    "{name} tar {n} punkt her, men ser det ikke.",
    "{name} tar {n} punkter her, men ser dem ikke.",
    taken.length,
    { name },
  );
}

function Switch({ handover, section }: { handover: Handover; section: Section }) {
  const { picture, tone, title, sees } = sections[section.code];
  const change = (released: boolean) =>
    void act(release, { id: handover.id, code: section.code, released, title: title() });
  return (
    <Toggle
      label={title()}
      hint={unseen(handover, section) ?? sees()}
      on={isReleased(section)}
      onChange={change}
      icon={<Plate picture={picture} tone={tone} size={48} />}
    />
  );
}

function Settled({ section }: { section: Section }) {
  const { picture, tone, title } = sections[section.code];
  return (
    <p class="toggle">
      <Plate picture={picture} tone={tone} size={48} />
      <span class="grow" data-speak="">
        {title()}
      </span>
      {isReleased(section) ? (
        <Tag icon="check">{t("Vist")}</Tag>
      ) : (
        <Tag tone="stone" icon="lock">
          {t("Ikke vist")}
        </Tag>
      )}
    </p>
  );
}

/** Her own look through the receiver's eyes: the very lines where there is a network, else what they are about. */
function Preview({ handover, onClose }: { handover: Handover; onClose: () => void }) {
  const lines = useLines(handover.id);
  const shown = handover.sections.filter(isReleased);
  const to = receivers[handover.kind]();
  return (
    <Sheet title={t("Dette ser {to}", { to })} onClose={onClose}>
      <Card>
        <h3>
          <bdi>{me.value?.given_name}</bdi>
        </h3>
        <ul class="stack">
          {shown.map(({ code }) => (
            <li key={code} class="row">
              <Icon name="check" size={22} />
              <div class="grow">
                <strong class="block" data-speak="">
                  {sections[code].title()}
                </strong>
                {lines.get(code)?.length ? (
                  <Lines lines={lines.get(code)} />
                ) : (
                  <span class="soft">{sections[code].sees()}</span>
                )}
              </div>
            </li>
          ))}
        </ul>
        {shown.length === 0 && (
          <p class="soft" data-speak="">
            {t("Bare fornavnet ditt og punktene dere snakker om.")}
          </p>
        )}
      </Card>
      <p class="soft" data-speak="">
        {t("Alt annet er hemmelig.")}
      </p>
    </Sheet>
  );
}
