import PhoneApp from "./PhoneApp.svelte";
import { start } from "./shell/start.ts";

start(PhoneApp);
