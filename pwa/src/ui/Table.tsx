import type { ComponentChildren } from "preact";
import "./staff.css";

export interface Column<T> {
  key: string;
  head: string;
  cell: (row: T) => ComponentChildren;
  /** Figures stand at the end of their column. */
  figures?: boolean;
  /** The cell that names the row, for screen readers. */
  names?: boolean;
}

/** A staff table in a card that scrolls sideways where the screen is narrow. Rows of 58; a row may be chosen. */
export function Table<T>({ caption, columns, rows, keyOf, chosen, onChoose }: TableProps<T>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-box" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="quiet">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" class={column.figures ? "figures" : ""}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              class={rowLook(keyOf(row) === chosen, !!onChoose)}
              onClick={onChoose && (() => onChoose(row))}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<T>({ column, row }: { column: Column<T>; row: T }) {
  const look = column.figures ? "figures" : "";
  if (column.names)
    return (
      <th scope="row" class={look}>
        {column.cell(row)}
      </th>
    );
  return <td class={look}>{column.cell(row)}</td>;
}

const rowLook = (chosen: boolean, choosable: boolean) =>
  `${chosen ? "chosen" : ""}${choosable ? " choosable" : ""}`;

export interface TableProps<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  keyOf: (row: T) => string;
  chosen?: string | undefined;
  /** A click on the row; put a button in the naming cell too, for the keyboard. */
  onChoose?: (row: T) => void;
}
