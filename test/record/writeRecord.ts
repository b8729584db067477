// Run in a child process by replay.test.ts, in another time zone: writes the record of the decided day.
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { decidedDay, recorded } from "./recordedDay.ts";

const record = recorded(decidedDay().day.state, { names: true });
process.stdout.write(recordJson(record) + recordHtml(record, "nl").html + recordHtml(record, "en").html);
