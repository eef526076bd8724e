import { useEffect } from "preact/hooks";
import { t } from "../core/i18n";
import { go, match, path, type Route, Screens } from "../core/router";
import { person } from "../core/session";
import { locked } from "../core/sight";
import { overScreens } from "../core/slots";
import { told } from "../core/state";
import { reachable, signedOut } from "../core/sync";
import { Button, Empty } from "../ui";
import { Frame } from "./Frame";
import { Languages } from "./Languages";
import { allRoutes, complete, FETCH_PLACES, guestRoutes, placeOf, places } from "./nav";
import { Pause } from "./Pause";
import { isHidden } from "./pause";

/** Which screen: the neutral page, a guest's, the lock, or the owner's own. */
export function App() {
  if (isHidden() || path.value === "/pause") return <Pause />;
  return (
    <>
      <Inside />
      <Languages />
      {overScreens.value.map((Over, place) => (
        <Over key={place} />
      ))}
    </>
  );
}

/** A guest's screens are open to everybody: somebody with a new code comes in beside those who are here. */
const isGuestPath = () =>
  path.value !== "/" && guestRoutes().some((route) => match(route.pattern, path.value) !== null);

const LOCK: Route[] = [{ pattern: "*", load: async () => (await import("../people/screens/Unlock")).Unlock }];
const AGAIN: Route[] = [
  { pattern: "*", load: async () => (await import("../people/screens/SignInAgain")).SignInAgain },
];

/** A page of somebody who is signed in. */
const isInside = () => allRoutes().some((route) => match(route.pattern, path.value) !== null);

/** Her own screens can be shown: she is known here, not behind her lock, not signed out, and something has come. */
const isIn = () => person.value !== null && !locked.value && !signedOut.value && told.value.has("me");

function Inside() {
  if (path.value !== "/" && !complete.value) return <Shown routes={FETCH_PLACES} bare={!isIn()} />;
  if (person.value === null && path.value !== "/" && isInside() && !isGuestPath()) return <To place="/" />;
  if (person.value === null || isGuestPath()) return <Shown routes={guestRoutes()} bare />;
  if (locked.value) return <Shown routes={LOCK} bare />;
  if (signedOut.value) return <Shown routes={AGAIN} bare />;
  if (!told.value.has("me"))
    return (
      <Frame bare>
        <FirstFetch />
      </Frame>
    );
  if (path.value === "/" && !placeOf("/"))
    return complete.value ? <To place={places()[0]?.href ?? "/meg"} /> : <Shown routes={FETCH_PLACES} />;
  return <Shown routes={allRoutes()} />;
}

/** Who has no week of her own begins at the first of her places, and who is not signed in at the door. */
function To({ place }: { place: string }) {
  useEffect(() => go(place, { replace: true }), [place]);
  return null;
}

function Shown({ routes, bare = false }: { routes: Route[]; bare?: boolean }) {
  return (
    <Frame bare={bare}>
      <Screens routes={routes} waiting={<Waiting />} missing={<Missing />} lost={<Lost />} />
    </Frame>
  );
}

const Waiting = () => (
  <p class="soft waiting" role="status">
    {t("Et øyeblikk")}
  </p>
);

const Missing = () => (
  <Empty
    title={t("Denne siden finnes ikke")}
    action={
      <Button href="/" icon="arrow-left">
        {t("Til første side")}
      </Button>
    }
  />
);

const Lost = () => (
  <Empty
    title={t("Denne siden er ikke på telefonen ennå")}
    action={
      <Button href="/" icon="arrow-left">
        {t("Til første side")}
      </Button>
    }
  >
    {t("Åpne den en gang med nett, så er den her også uten.")}
  </Empty>
);

/** Signed in, and nothing has come yet. */
function FirstFetch() {
  if (reachable.value) return <Waiting />;
  return <Empty title={t("Vi henter uka di når du har nett")} />;
}
