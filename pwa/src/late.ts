/** Every feature's late part in one file, fetched at once (core/late.ts). */
import.meta.glob("./*/late.ts", { eager: true });
