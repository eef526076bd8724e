import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Before all tests: the languages are made from the catalogs, as in a build. */
export default function setup(): void {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const own = `${root}.venv/bin/python`;
  const python = process.env.PYTHON ?? (existsSync(own) ? own : "python3");
  execFileSync(python, ["-m", "translations.catalogs", "build"], { cwd: root });
}
