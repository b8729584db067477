// A thread begins without the loader of TypeScript that the process has: it takes the same one first.
import { register } from "tsx/esm/api";

register();
await import("./makeInThread.ts");
