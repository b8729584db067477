import { memoryLog } from "../../server/log/memoryLog.ts";
import { personalFieldsOf } from "./commits.ts";
import { eventLogContract } from "./contract.ts";

eventLogContract("memory", () => memoryLog(personalFieldsOf));
