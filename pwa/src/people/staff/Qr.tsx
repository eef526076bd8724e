/** Rows of 0 and 1 as one path of unit squares; runs of dark modules become one rectangle. */
export function pathOf(rows: string[]): string {
  return rows
    .map((row, y) =>
      [...row.matchAll(/1+/g)]
        .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
        .join(""),
    )
    .join("");
}

/** A QR code as the server worked it out. Dark on white with its quiet zone in every theme: cameras need the contrast. */
export function Qr({ modules, label }: { modules: string; label: string }) {
  const rows = modules.split("\n");
  const size = rows.length;
  return (
    <svg
      class="qr"
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path class="qr-ground" d={`M-4 -4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path class="qr-modules" d={pathOf(rows)} />
    </svg>
  );
}
