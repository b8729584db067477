import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project, ending in a slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript and Svelte file under these folders, as paths from the project's folder. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) => walk(folder)).sort();
}

function walk(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(path);
    return /\.(ts|svelte)$/.test(entry.name) ? [path] : [];
  });
}
