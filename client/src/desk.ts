import DeskApp from "./DeskApp.svelte";
import { start } from "./shell/start.ts";
import { fetchDeskRefusals } from "./text/refusalText.ts";

void fetchDeskRefusals();
start(DeskApp);
