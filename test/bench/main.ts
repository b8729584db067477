/**
 * `npm run bench`: every part after the other; `npm run bench -- hall boardOpen` only those, and what follows goes to
 * them (`npm run bench -- hall --clients 300`). Each prints figures beside a limit or a yardstick of the same run; one
 * that is over its limit makes the exit code 1.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const all = ["hall", "subgroups", "boardOpen", "boardNotes", "mapFrames", "logSpeed", "exports"];

const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith("--"));
const named = firstOption < 0 ? given : given.slice(0, firstOption);
const options = firstOption < 0 ? [] : given.slice(firstOption);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench of ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  process.exit(2);
}
if (named.length !== 1 && options.length > 0) {
  console.error("Options are for one part: name it, as in `npm run bench -- hall --clients 300`.");
  process.exit(2);
}

const over = (named.length > 0 ? named : all).filter((name) => {
  console.log(`\n== ${name}`);
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  return (
    spawnSync(process.execPath, ["--import", "tsx", script, ...options], { stdio: "inherit" }).status !== 0
  );
});
console.log(over.length > 0 ? `\nOver a limit: ${over.join(", ")}.` : "\nEverything within its limits.");
process.exit(over.length > 0 ? 1 : 0);
