import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button, Card, Icon, Path, Picture, type PictureName } from "../../../ui";
import { leftInWords, useMinutesLeft } from "../countdown";
import { type Inviting, inTwo, PICTURES, stageOf, toggled } from "../invitation";
import { TroubleCard, Waiting } from "../parts";
import { pictureWords } from "../pictures";
import { Qr } from "../Qr";
import "../invite.css";

const STOPS = ["qr-code", "images", "check"] as const;
const AT = { making: 0, code: 0, pictures: 1, coming: 2, in: 3, void: 0 };

/** The code, then the pictures, then she is in: the adviser's half of what the phone shows. */
export function InviteCode({
  inviting,
  name,
  next,
}: {
  inviting: Inviting;
  name: string;
  next: ComponentChildren;
}) {
  const left = useMinutesLeft(inviting.now?.expires_at ?? null);
  const stage = stageOf(inviting.now, left);
  return (
    <div class="form invite">
      <Path
        stops={[...STOPS]}
        at={AT[stage]}
        label={t("Steg {at} av {all}", { at: Math.min(AT[stage] + 1, 3), all: 3 })}
      />
      <TroubleCard trouble={inviting.saving.trouble} again={stage === "making" ? inviting.make : undefined} />
      {stage === "making" && inviting.saving.trouble === null && <Waiting />}
      {stage === "code" && inviting.now && (
        <TheCode
          code={inviting.now.code}
          qr={inviting.now.qr}
          name={name}
          left={left}
          onNew={inviting.make}
        />
      )}
      {stage === "pictures" && inviting.now && (
        <ThePictures key={inviting.now.id} inviting={inviting} choices={inviting.now.choices} left={left} />
      )}
      {stage === "coming" && <Coming name={name} />}
      {stage === "in" && <In name={name}>{next}</In>}
      {stage === "void" && <Void onNew={inviting.make} />}
    </div>
  );
}

function TheCode({
  code,
  qr,
  name,
  left,
  onNew,
}: {
  code: string;
  qr: string;
  name: string;
  left: number;
  onNew: () => void;
}) {
  return (
    <>
      <div>
        <h2>{t("La {name} peke kameraet hit", { name })}</h2>
        <p class="soft">{t("Telefonens eget kamera åpner koden.")}</p>
      </div>
      <Card class="code-card">
        <Qr modules={qr} label={t("QR-kode til {name}", { name })} />
        <div class="read-aloud">
          <p class="or soft">
            <span>{t("eller les opp 8 tall")}</span>
          </p>
          <p class="eight-digits">
            <bdi dir="ltr">{inTwo(code)}</bdi>
          </p>
          <p class="soft">{t("På telefonen: åpne Jobbspor, velg språk, og skriv tallene.")}</p>
          <p class="soft" role="status">
            {leftInWords(left)}
          </p>
        </div>
      </Card>
      <Button kind="plain" small icon="arrow-clockwise" onClick={onNew}>
        {t("Lag en ny kode")}
      </Button>
    </>
  );
}

function ThePictures({ inviting, choices, left }: { inviting: Inviting; choices: string[]; left: number }) {
  const [chosen, choose] = useState<string[]>([]);
  const missing = PICTURES - chosen.length;
  return (
    <>
      <div>
        <h2>{t("Hvilke tre bilder viser telefonen?")}</h2>
        <p class="soft">{t("Se på telefonen, eller be om å få høre navnene. Rekkefølgen betyr ikke noe.")}</p>
      </div>
      <div class="nine">
        {choices.map((picture, index) => (
          <button
            key={picture}
            type="button"
            class="nine-picture"
            aria-pressed={chosen.includes(picture)}
            onClick={() => choose(toggled(chosen, picture))}
          >
            <span class={`nine-plate tone-${(index % 5) + 1}`}>
              <Picture name={picture as PictureName} size={56} />
            </span>
            <span>{pictureWords(picture)}</span>
            {chosen.includes(picture) && <Icon name="check" size={22} class="nine-check" />}
          </button>
        ))}
      </div>
      <p class="soft" role="status">
        {leftInWords(left)}
      </p>
      <div class="form-end stays">
        <Button
          wide
          icon="check"
          disabled={missing > 0 || inviting.saving.busy}
          onClick={() => void inviting.confirm(chosen)}
        >
          {missing > 0 ? t("Velg tre bilder") : t("Dette er bildene")}
        </Button>
      </div>
    </>
  );
}

function Coming({ name }: { name: string }) {
  return (
    <Card class="part">
      <h2>{t("Riktig. {name} kommer inn nå.", { name })}</h2>
      <p class="soft" role="status">
        {t("Vent til telefonen har svart.")}
      </p>
    </Card>
  );
}

function In({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <Card class="part">
      <div class="row nowrap" role="status">
        <span class="big-check">
          <Icon name="check" size={32} />
        </span>
        <h2 class="grow">{t("{name} er inne", { name })}</h2>
      </div>
      {children}
    </Card>
  );
}

/** Wrong pictures, or the ten minutes are over: nobody is to blame, a new code is all it takes. */
function Void({ onNew }: { onNew: () => void }) {
  return (
    <Card class="part">
      <h2>{t("Koden gjelder ikke lenger")}</h2>
      <p>{t("Tiden er ute, eller bildene var ikke de samme. Lag en ny kode, så prøver dere igjen.")}</p>
      <Button wide icon="arrow-clockwise" onClick={onNew}>
        {t("Lag en ny kode")}
      </Button>
    </Card>
  );
}
