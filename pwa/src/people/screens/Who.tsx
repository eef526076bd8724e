import { t } from "../../core/i18n";
import { go } from "../../core/router";
import { people, person, switchTo } from "../../core/session";
import { Avatar, Button, Icon } from "../../ui";
import { isParticipant } from "../queries";

/** Each behind her own lock: whoever lets another in on her phone makes hers first. */
const wayIn = () => (isParticipant.value && !person.value?.lock ? "/start/laas?fra=hvem" : "/start");

/** Several people on one phone: whose turn is it? Each comes back behind her own lock, without staff. */
export function Who() {
  const come = async (personId: string) => {
    await switchTo(personId);
    go("/", { replace: true });
  };
  return (
    <div class="stack start">
      <h1 data-speak="">{t("Hvem er du?")}</h1>
      <ul class="stack tight">
        {people.value.map((one) => (
          <li key={one.personId}>
            <button
              type="button"
              class="card who"
              onClick={() => void come(one.personId)}
              data-speak={one.displayName}
            >
              <Avatar size={52} />
              <strong class="grow">
                <bdi>{one.displayName}</bdi>
              </strong>
              {one.lock && <Icon name="lock" label={t("Låst")} />}
            </button>
          </li>
        ))}
      </ul>
      <Button kind="soft" wide icon="plus" href={wayIn()}>
        {t("En ny person")}
      </Button>
      <Button kind="plain" wide href="/inn">
        {t("Jeg er ansatt")}
      </Button>
    </div>
  );
}
