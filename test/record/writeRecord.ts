// Run in a child process by replay.test.ts, in another time zone: writes the record of the whole story.
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { recorded } from "./recordedDay.ts";
import { storyDay } from "./storyDay.ts";

const record = recorded(storyDay().day.state, { names: true });
process.stdout.write(recordJson(record) + recordHtml(record, "nl").html + recordHtml(record, "en").html);
