import { useSignal } from "@preact/signals";
import { hearLanguage, language, languageOf, t } from "../../core/i18n";
import { go, Link } from "../../core/router";
import { leave, person } from "../../core/session";
import { canHearMine } from "../../core/speech";
import { type AnyIcon, Avatar, Card, Icon, PersonStrip } from "../../ui";
import { openLanguages } from "../language";
import { ConfirmOut } from "../parts/ConfirmOut";
import { adviser, badgeOf, isParticipant, me } from "../queries";

/** Everything about me and this phone, one line each. */
export function MyPage() {
  const who = me.value;
  const help = adviser.value;
  if (!who) return null;
  return (
    <div class="stack">
      <div class="person">
        <Avatar size={64} />
        <h1 class="grow" data-speak="">
          <bdi>{`${who.given_name} ${who.family_name}`}</bdi>
        </h1>
      </div>
      {help && (
        <Card>
          <PersonStrip
            name={help.name}
            role={badgeOf(help)}
            phone={help.phone}
            showNumber
            about={t("Programrådgiver")}
            hours={help.hours}
          />
        </Card>
      )}
      <Card class="lines">
        <Line icon="translate" words={t("Språk")} now={languageNow()} onClick={openLanguages} />
        <Line icon="lock" words={t("Lås")} now={person.value?.lock ? t("På") : t("Av")} href="/meg/laas" />
        {isParticipant.value && <Line icon="clock" words={t("Timer jeg ikke kan")} href="/meg/timer" />}
        {isParticipant.value && (
          <Line icon="calendar-plus" words={t("Kalender på telefonen")} href="/meg/kalender" />
        )}
        {who.left_on && <Line icon="flag" words={t("Hvordan går det med deg nå?")} href="/aaret-etter" />}
        <Line icon="device-mobile" words={t("Mine telefoner")} href="/meg/telefoner" />
        <Line icon="info" words={t("Mine opplysninger")} href="/meg/opplysninger" />
      </Card>
      <Card class="lines">
        <Line
          icon="user-switch"
          words={t("Bytt person")}
          onClick={() => void leave().then(() => go("/", { replace: true }))}
        />
        <SignOut />
      </Card>
    </div>
  );
}

function languageNow(): string {
  const reads = languageOf(language.value).name;
  const hears = languageOf(hearLanguage.value).name;
  return reads === hears || !canHearMine.value ? reads : t("{reads}, hører {hears}", { reads, hears });
}

interface LineProps {
  icon: AnyIcon;
  words: string;
  now?: string;
  href?: string;
  onClick?: () => void;
}

function Line({ icon, words, now, href, onClick }: LineProps) {
  const inner = (
    <>
      <Icon name={icon} size={26} />
      <span class="grow">
        <span class="strong block" data-speak="">
          {words}
        </span>
        {now && (
          <span class="small soft" data-speak="">
            {now}
          </span>
        )}
      </span>
      <Icon name="caret-right" size={20} />
    </>
  );
  if (href)
    return (
      <Link class="line" href={href}>
        {inner}
      </Link>
    );
  return (
    <button type="button" class="line" onClick={onClick}>
      {inner}
    </button>
  );
}

function SignOut() {
  const asks = useSignal(false);
  return (
    <>
      <Line
        icon="sign-out"
        words={t("Logg ut for godt")}
        onClick={() => {
          asks.value = true;
        }}
      />
      {asks.value && (
        <ConfirmOut
          onClose={() => {
            asks.value = false;
          }}
        />
      )}
    </>
  );
}
