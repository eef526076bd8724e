import { t } from "../../../core/i18n";
import { Button } from "../../../ui";
import { ItemTitle, Mark, standing } from "../../parts/ItemLine";
import { type Item, inOrder } from "../../queries";
import { titleOf } from "../../words";

/** The items of a hand-over, dense; with `onOpen` each can be given to somebody. */
export function Lines({ items, onOpen }: { items: readonly Item[]; onOpen?: (item: Item) => void }) {
  return (
    <ul class="hand-lines">
      {inOrder(items).map((item) => (
        <li key={item.id} class={item.state}>
          <Mark state={item.state} />
          <p class="grow">
            <strong class="block">
              <ItemTitle item={item} />
            </strong>
            <span class="soft">{standing(item)}</span>
          </p>
          {onOpen && (
            <Button
              kind={item.state === "open" ? "soft" : "plain"}
              small
              label={
                item.state === "open"
                  ? t("Finn ansvarlig: {title}", { title: titleOf(item) })
                  : t("Endre: {title}", { title: titleOf(item) })
              }
              onClick={() => onOpen(item)}
            >
              {item.state === "open" ? t("Finn ansvarlig") : t("Endre")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
