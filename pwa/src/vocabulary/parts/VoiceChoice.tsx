import { t } from "../../core/i18n";
import { Field, Segmented } from "../../ui";
import { byManner, choose, mannerOf, norwegian, voiceOf } from "../voices";

/** A woman or a man asks; the plain list where names do not tell. Nothing where there is no choice. */
export function VoiceChoice() {
  const { woman, man } = byManner.value;
  if (norwegian.value.length < 2) return null;
  if (!woman || !man) return <VoiceList />;
  return (
    <Segmented
      label={t("Stemme")}
      name="voice"
      value={mannerOf(voiceOf() ?? woman) ?? "woman"}
      options={[
        { value: "woman", words: t("Kvinnestemme") },
        { value: "man", words: t("Mannsstemme") },
      ]}
      onChange={(manner) => choose(manner === "man" ? man : woman)}
    />
  );
}

function VoiceList() {
  const change = (uri: string) => {
    const voice = norwegian.value.find(({ voiceURI }) => voiceURI === uri);
    if (voice) choose(voice);
  };
  return (
    <Field label={t("Stemme")}>
      {(ids) => (
        <select
          {...ids}
          class="input"
          value={voiceOf()?.voiceURI}
          onChange={(event) => change(event.currentTarget.value)}
        >
          {norwegian.value.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI} dir="auto">
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
