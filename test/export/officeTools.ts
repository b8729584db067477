/** Programs of others that open what we export. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const packages = {
  soffice: "libreoffice-writer-nogui libreoffice-calc-nogui",
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  qpdf: "qpdf",
} as const;

/** Whether the program is there; says what to install where it is not. */
export function hasTool(tool: keyof typeof packages): boolean {
  const found = spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;
  if (!found)
    console.warn(`${tool} is not there: sudo apt-get install ${packages[tool]} (its tests are left out)`);
  return found;
}

/** Does work in a folder that is gone afterwards. */
export function inFolder<T>(work: (path: (name: string) => string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "beslisdag-export-"));
  try {
    return work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program prints about a file. */
export function toolOn(tool: keyof typeof packages, bytes: Uint8Array, ...args: string[]): string {
  return inFolder((path) => {
    writeFileSync(path("file"), bytes);
    return execFileSync(tool, [...args, path("file")], { encoding: "utf8" });
  });
}

/** The text of a PDF in the order of its tags. */
export function pdfText(bytes: Uint8Array): string {
  return inFolder((path) => {
    writeFileSync(path("file.pdf"), bytes);
    execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", path("file.pdf"), path("text")]);
    return readFileSync(path("text"), "utf8");
  });
}

/** A file as LibreOffice makes it of another. */
export function converted(bytes: Uint8Array, from: string, to: string, as = to): Buffer {
  return inFolder((path) => {
    writeFileSync(path(`file.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${path("profile")}`;
    const args = [profile, "--headless", "--convert-to", as, "--outdir", path("out"), path(`file.${from}`)];
    execFileSync("soffice", args, { stdio: "pipe" });
    return readFileSync(path(`out/file.${to}`));
  });
}
