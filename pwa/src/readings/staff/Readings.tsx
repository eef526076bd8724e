import { useState } from "preact/hooks";
import { language, languages, readIn, t } from "../../core/i18n";
import { hasVoice } from "../../core/speech";
import { type Asked, useAsked, useList, useSaving } from "../../people/staff/ask";
import { Page, Shown, TroubleCard } from "../../people/staff/parts";
import { Button, Notice, RoundButton, Select, Tag, toast } from "../../ui";
import type { Reading } from "../queries";
import { fetchSound, playable } from "../sounds";
import { useRecorder } from "./recorder";
import { textsToRead } from "./texts";

const PATH = "/readings/";

/** Staff read aloud what a phone without a voice for the language cannot say. */
export function Readings() {
  const [chosen, choose] = useState(language.value);
  const texts = useAsked(() => readIn(chosen, textsToRead), `${chosen} ${language.value}`);
  const read = useList<Reading>(PATH);
  const here = languages.find(({ code }) => code === chosen);
  return (
    <Page
      title={t("Les inn")}
      about={t("Telefoner uten stemme på språket spiller av det du leser. Les rolig.")}
      narrow
    >
      <Select
        label={t("Språk")}
        value={chosen}
        options={languages.map(({ code, name }) => ({ value: code, words: name, lang: code }))}
        onChange={choose}
      />
      {hasVoice(chosen) && (
        <p class="soft">
          {t("Denne enheten har en stemme på språket. Det er ikke sikkert at telefonene har det.")}
        </p>
      )}
      <Shown asked={read}>
        {(all) => (
          <Texts
            key={chosen}
            texts={texts.data ?? []}
            language={chosen}
            dir={here?.dir}
            readings={all.filter((reading) => reading.language === chosen)}
            asked={read}
          />
        )}
      </Shown>
    </Page>
  );
}

interface TextsProps {
  texts: string[];
  language: string;
  dir: "ltr" | "rtl" | undefined;
  readings: Reading[];
  asked: Asked<Reading[]>;
}

function Texts({ texts, language, dir, readings, asked }: TextsProps) {
  const saving = useSaving();
  const recorder = useRecorder((text, sound) => {
    void saving.save<Reading>("POST", PATH, { language, text, sound }).then((saved) => {
      if (saved === null) return;
      asked.again();
      toast(t("Lest inn"));
    });
  });
  const remove = async (reading: Reading) => {
    if ((await saving.save("DELETE", `${PATH}${reading.id}`)) !== null) asked.again();
  };
  return (
    <>
      {recorder.denied && (
        <Notice icon="info">{t("Nettleseren fikk ikke bruke mikrofonen. Gi den lov først.")}</Notice>
      )}
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-lines">
        {texts.map((text) => (
          <li key={text}>
            <span class="grow">
              <bdi lang={language} dir={dir}>
                {text}
              </bdi>
            </span>
            <Said
              reading={readings.find((reading) => reading.text === text)}
              remove={remove}
              busy={saving.busy}
            />
            {recorder.text === text ? (
              <Button small icon="stop" label={t("Stopp opptaket")} onClick={recorder.stop}>
                {t("Stopp")}
              </Button>
            ) : (
              <Button
                kind="soft"
                small
                disabled={saving.busy || recorder.text !== null}
                label={t("Les inn: {text}", { text })}
                onClick={() => void recorder.start(text)}
              >
                {t("Les inn")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface SaidProps {
  reading: Reading | undefined;
  remove: (reading: Reading) => Promise<void>;
  busy: boolean;
}

/** What has been read can be heard again, and taken away. */
function Said({ reading, remove, busy }: SaidProps) {
  if (reading === undefined) return null;
  const play = async () => {
    const sound = await fetchSound(reading.id).catch(() => null);
    if (sound === null) toast(t("Du har ikke nett nå."));
    else await new Audio(playable(sound)).play().catch(() => {});
  };
  const { text } = reading;
  return (
    <>
      <Tag tone="good" icon="check">
        {t("Lest inn")}
      </Tag>
      <RoundButton
        icon="speaker-high"
        size={44}
        label={t("Hør {text}", { text })}
        onClick={() => void play()}
      />
      <Button
        kind="plain"
        small
        disabled={busy}
        label={t("Ta bort {text}", { text })}
        onClick={() => void remove(reading)}
      >
        {t("Ta bort")}
      </Button>
    </>
  );
}
