import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const FILE =
  "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";

let face: string | undefined;

/** The typeface of Beslisdag as CSS that carries it along; empty where it is not installed, and the reader's own serves. */
export function recordFont(): string {
  face ??= readFace();
  return face;
}

function readFace(): string {
  try {
    const data = readFileSync(createRequire(import.meta.url).resolve(FILE)).toString("base64");
    return `@font-face{font-family:"Atkinson Hyperlegible Next Variable";src:url("data:font/woff2;base64,${data}") format("woff2");font-weight:200 800;font-style:normal}`;
  } catch {
    return "";
  }
}
