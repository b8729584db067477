import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

/**
 * Measures what a phone loads, `what` for: the script of every entry, of the screens named by `screens`
 * (patterns over module paths of lazily imported chunks), and of everything those import statically.
 *
 * Prints one line with the size in bytes after gzip, and refuses the build above `limitBytes`.
 */
export function firstLoad({
  what,
  limitBytes,
  screens,
  beyond,
}: {
  what: string;
  limitBytes: number;
  screens: RegExp[];
  /** Screens that are there already: only what comes on top of them counts. */
  beyond?: RegExp[];
}): Plugin {
  return {
    name: "first-load",
    apply: "build",
    // The page of the phone; that of the desks is built apart.
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle(_options, bundle) {
      const scripts = new Map<string, Rollup.OutputChunk>();
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk") scripts.set(output.fileName, output);
      }

      const loadedBy = (wanted: RegExp[]): Set<string> => {
        const loaded = new Set<string>();
        const load = (fileName: string): void => {
          const script = scripts.get(fileName);
          if (script === undefined || loaded.has(fileName)) return;
          loaded.add(fileName);
          script.imports.forEach(load);
        };
        for (const script of scripts.values()) {
          const module = script.facadeModuleId?.replaceAll("\\", "/");
          if (script.isEntry || (module && wanted.some((screen) => screen.test(module))))
            load(script.fileName);
        }
        return loaded;
      };
      const there = beyond ? loadedBy(beyond) : new Set<string>();
      const counted = [...loadedBy(screens)].filter((fileName) => !there.has(fileName));

      const sizes = counted.map((fileName) => {
        const size = gzipSync(scripts.get(fileName)?.code ?? "").length;
        return { name: relative("assets", fileName), size };
      });
      const total = sizes.reduce((sum, { size }) => sum + size, 0);
      const line = `${what}: ${kilobytes(total)} kB of script (gzip) in ${sizes.length} files, at most ${kilobytes(limitBytes)} kB`;
      if (total > limitBytes) {
        const parts = sizes
          .sort((a, b) => b.size - a.size)
          .map(({ name, size }) => `${name} ${kilobytes(size)}`);
        this.error(`${line}: too much (${parts.join(", ")})`);
      }
      console.log(line);
    },
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
