import sharp from "sharp";
import { expect, test } from "vitest";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { memoryPhotoTable } from "../../server/photos/photoTable.ts";
import { readPhoto } from "../../server/photos/readPhoto.ts";
import { recordPhotos } from "../../server/photos/recordPhotos.ts";
import { dayRecord } from "../../shared/protocol/record.ts";
import { givenDay } from "../support/given.ts";
import { recorded } from "./recordedDay.ts";

const set = { type: "setInformationSheet", text: "" } as const;

/** A day with a sheet of each kind, and one that stayed a draft. */
function informedDay(photo: string) {
  const day = givenDay().open();
  const sheets = [
    { sheetId: "text", title: "MDT in <b>", text: "Voor jongeren.\n\n- iets leren", source: "Programmateam" },
    {
      sheetId: "table",
      title: "De week",
      figure: { kind: "table", columns: ["Werk", "Dagen"], rows: [["Verbinden", "1,5"]] },
    },
    {
      sheetId: "chart",
      title: "Bereik",
      figure: {
        kind: "chart",
        of: "province",
        unit: "jongeren",
        bars: [{ label: "Zeeland", value: 1200.5 }],
      },
    },
    {
      sheetId: "image",
      title: "De zaal",
      alt: "Mensen in een kring",
      figure: { kind: "image", photo, width: 1600, height: 800 },
    },
  ] as const;
  for (const sheet of sheets) {
    day.must(
      day.programmeTeam,
      JSON.parse(JSON.stringify({ ...set, ...sheet })) as typeof set & typeof sheet as never,
    );
    day.must(day.programmeTeam, { type: "publishInformationSheet", sheetId: sheet.sheetId, published: true });
  }
  day.must(day.programmeTeam, { ...set, sheetId: "draft", title: "Niet af", text: "Concept" });
  return day;
}

test("[I10] published sheets are in the record with their data, drafts are not", () => {
  const record = recorded(informedDay("f".repeat(43)).state);
  expect(dayRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(record.information.map(({ id }) => id)).toEqual(["text", "table", "chart", "image"]);
  expect(record.information[2]?.figure).toMatchObject({ bars: [{ label: "Zeeland", value: 1200.5 }] });
  expect(record.information[3]?.figure).toMatchObject({ alt: "Mensen in een kring" });
  expect(JSON.stringify(record)).not.toContain("Niet af");
  const { html } = recordHtml(record, "nl");
  expect(html).toContain("MDT in &lt;b&gt;");
  expect(html).toContain("1.200,5");
  expect(recordHtml(record, "en").html).toContain("1,200.5");
});

test("[I10] the picture stands in the file itself, small, with its words; one that is gone leaves the words", async () => {
  const noise = Buffer.from(Array.from({ length: 1600 * 800 * 3 }, (_, at) => (at * at) % 251));
  const sent = await sharp(noise, { raw: { width: 1600, height: 800, channels: 3 } })
    .jpeg()
    .toBuffer();
  const read = await readPhoto(sent);
  if (!read.ok) throw new Error(read.fault);
  const table = memoryPhotoTable();
  const id = table.keep("dag-1", read.photo);
  const record = recorded(informedDay(id).state);
  const photos = await recordPhotos(record, (photo) => table.find("dag-1", photo));
  const { html, contentSecurityPolicy } = recordHtml(record, "nl", photos);
  const found = /<img\s+src="data:image\/jpeg;base64,([^"]+)"\s+alt="Mensen in een kring"/.exec(html);
  const { width, format } = await sharp(Buffer.from(found?.[1] ?? "", "base64")).metadata();
  expect([width, format]).toEqual([1000, "jpeg"]);
  expect(contentSecurityPolicy).toContain("img-src data:");
  const without = recordHtml(record, "nl").html;
  expect(without).not.toContain("<img");
  expect(without).toContain("Mensen in een kring");
});
