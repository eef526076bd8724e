import { type AnyIcon, Icon } from "./Icon";

/** A few stops on a line, at most five a screen: what is done, where she is, what is ahead. */
export function Path({ stops, at, label }: { stops: AnyIcon[]; at: number; label: string }) {
  return (
    <div class="path" role="img" aria-label={label}>
      {stops.map((icon, index) => (
        <span key={icon} class={`path-stop ${index < at ? "past" : index === at ? "here" : "ahead"}`}>
          <Icon name={icon} size={22} />
        </span>
      ))}
    </div>
  );
}
