import type { ComponentChildren } from "preact";
import { Link } from "../../../core/router";
import { Icon, Nb } from "../../../ui";
import type { Session } from "../../queries";
import { rollPath } from "../words";

interface SessionLinkProps {
  session: Session;
  icon: "s-clipboard-text" | "s-checks";
  /** Beneath its title. */
  children: ComponentChildren;
}

/** A line of a list: the way to a session's attendance. */
export function SessionLink({ session, icon, children }: SessionLinkProps) {
  return (
    <li>
      <Link class="lead-link" href={rollPath(session)}>
        <Icon name={icon} size={24} />
        <span class="grow">
          <strong>
            <Nb>{session.title}</Nb>
          </strong>
          <span class="under">{children}</span>
        </span>
        <Icon name="caret-right" size={20} />
      </Link>
    </li>
  );
}
