import DeskApp from "./DeskApp.svelte";
import { start } from "./shell/start.ts";

start(DeskApp);
