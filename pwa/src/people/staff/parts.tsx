import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Offline } from "../../core/http";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { needNetwork } from "../../core/sync";
import { Button, Card, Icon } from "../../ui";
import { type Answered, fieldsOf, type Trouble } from "./ask";
import "./refusals";
import "./rows.css";
import "./facts.css";
import "./form.css";
import "./desk.css";

/** What every page of advisers and admins begins with: title, a count or a name, and the tools of the page. */
export function Page({ title, about, tools, children, narrow }: PageProps) {
  return (
    <div class={narrow ? "desk narrow" : "desk"}>
      <header class="desk-head">
        <div class="desk-title">
          <h1 data-speak>{title}</h1>
          {about && <p class="soft">{about}</p>}
        </div>
        {tools && <div class="desk-tools">{tools}</div>}
      </header>
      {children}
    </div>
  );
}

export interface PageProps {
  title: ComponentChildren;
  about?: ComponentChildren;
  tools?: ComponentChildren;
  children: ComponentChildren;
  /** A form or a single thing: one column that is easy to read. */
  narrow?: boolean;
}

/** What did not go, why, and what to do next. Nothing is lost: the page stays as it was. */
export function TroubleCard({
  trouble,
  again,
  reading = false,
  marked = false,
}: {
  trouble: Trouble | null;
  again?: (() => void) | undefined;
  /** The page itself could not be fetched: nothing was written. */
  reading?: boolean;
  /** What is wrong stands at its field. */
  marked?: boolean;
}) {
  const offline = trouble instanceof Offline;
  useEffect(() => (offline ? networkNeeded() : undefined), [offline]);
  if (trouble === null) return null;
  const { text, next } = whyFailed(trouble);
  return (
    <div class="trouble" role="alert">
      <Icon name={offline ? "wifi-slash" : "info"} size={24} />
      <p class="grow">{offline ? withoutNetwork(reading) : wordsFor(trouble, text, marked)}</p>
      {next && (
        <Button kind="soft" small href={next.href}>
          {next.label}
        </Button>
      )}
      {again && !next && (
        <Button kind="soft" small icon="arrow-clockwise" onClick={again}>
          {t("Prøv igjen")}
        </Button>
      )}
    </div>
  );
}

function networkNeeded(): () => void {
  needNetwork.value += 1;
  return () => {
    needNetwork.value -= 1;
  };
}

const withoutNetwork = (reading: boolean): string =>
  reading
    ? t("Du har ikke nett nå. Denne siden kommer når du har nett.")
    : t("Du har ikke nett nå. Det du har skrevet, står her fremdeles.");

function wordsFor(trouble: Trouble, text: string, marked: boolean): string {
  if (marked || Object.keys(fieldsOf(trouble)).length > 0)
    return t("Se på feltene som er merket, og lagre en gang til.");
  return text;
}

/** Waits, tells what is wrong, or draws what came. */
export function Shown<T>({
  asked,
  children,
}: {
  asked: Answered<T>;
  children: (data: T) => ComponentChildren;
}) {
  if (asked.data === null)
    return asked.trouble ? <TroubleCard trouble={asked.trouble} again={asked.again} reading /> : <Waiting />;
  return (
    <>
      <TroubleCard trouble={asked.trouble} again={asked.again} reading />
      {children(asked.data)}
    </>
  );
}

/** The line's dots while the server answers. */
export function Waiting() {
  return (
    <p class="waiting" role="status">
      <span class="waiting-dots" aria-hidden="true" />
      {t("Henter …")}
    </p>
  );
}

/** A card with its heading and, at the end, what can be done with it. */
export function Part({
  title,
  tool,
  children,
}: {
  title: string;
  tool?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <Card class="part" label={title}>
      <div class="row apart">
        <h2 class="part-title">{title}</h2>
        {tool}
      </div>
      {children}
    </Card>
  );
}

type Fact = { name: string; value: ComponentChildren };

/** Names and values; what is not known is said, not left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span class="soft">{t("Ikke oppgitt")}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The five stops of the programme: how far she has come between its first and last day. */
export function MiniPath({ at, label }: { at: number | null; label: string }) {
  return (
    <span class="mini-path" role="img" aria-label={label}>
      {[0, 1, 2, 3, 4].map((stop) => (
        <span key={stop} class={at === null || stop > at ? "ahead" : stop === at ? "here" : "past"} />
      ))}
    </span>
  );
}
