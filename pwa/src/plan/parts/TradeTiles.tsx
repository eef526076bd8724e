import { Picture } from "../../ui";
import { tradeChoices } from "../words";
import { ChoiceTile } from "./ChoiceTile";

/** The trades as pictures to choose from. */
export function TradeTiles({ chosen, onChoose }: TradeTilesProps) {
  return (
    <div class="tiles pictures">
      {tradeChoices.map(([code, { picture, words }]) => (
        <ChoiceTile key={code} on={chosen === code} onChoose={() => onChoose(code)}>
          <Picture name={picture} size={44} />
          {words()}
        </ChoiceTile>
      ))}
    </div>
  );
}

export interface TradeTilesProps {
  chosen: string | null | undefined;
  onChoose: (trade: string) => void;
}
