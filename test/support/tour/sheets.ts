/** The sheets of the RSVs: filled in on phones, seen at a glance at the desk, one on the screen, and taken away. */
import { fillJoinForm, openPhone, sizes, visit } from "../hallPages.ts";
import { goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** After the division of the hall has its RSVs; leaves the screen on a sheet. */
export async function sheets({
  browser,
  server,
  order,
  look,
  projector,
  desk,
  team,
  keep,
}: Stage): Promise<void> {
  await order({ type: "goToPart", partId: "sheets" });
  const phones = [];
  for (const [name, organisation] of [
    ["Ada", "Stichting Kade"],
    ["Bo", "Vakschool Zuid"],
  ] as const) {
    const phone = await keep(openPhone(browser, server));
    await fillJoinForm(phone, { name, organisation, sector: "Onderwijs", regions: ["Zeeland"] });
    await phone.getByRole("button", { name: "Hier ga ik zitten" }).first().click();
    await phone.getByRole("button", { name: /^Vraag 3/ }).click();
    phones.push(phone);
  }
  const [ada, bo] = phones as [(typeof phones)[0], (typeof phones)[0]];
  await ada
    .getByRole("textbox")
    .first()
    .pressSequentially("In elke gemeente kan een jongere binnen twee weken starten.");
  await see(bo, "Iemand van Stichting Kade schrijft nu");
  await see(bo, "binnen twee weken starten");
  await look("phone-sheet-written", "phone", await ready(bo));
  await look("phone-sheet-writing", "phone", await ready(ada));
  await press(bo, "Meenemen");
  await press(bo, "Toon de link en de QR-code");
  const link = await bo.getByRole("link", { name: /lezen of af te drukken/ }).getAttribute("href");
  await look("phone-sheet-away", "phone", await ready(bo));

  await goTo(desk, /^Werkbladen/);
  await see(desk, "Zeeland");
  await look("moderator-sheets", "laptop", await ready(desk));
  await goTo(team, /^Werkbladen/);
  await see(team, "Zeeland");
  await look("team-sheets", "laptop", await ready(team));
  const rsvId = new URL(link!, server.url).pathname.split("/").at(-1)!;
  await order({ type: "showScene", scene: { kind: "sheet", rsvId, fieldId: null } });
  await see(projector, "Zeeland");
  await look("projector-sheet", "projector", await ready(projector));

  const stranger = await keep(visit(browser, server, sizes.laptop));
  await stranger.goto(new URL(link!, server.url).href);
  await look("sheet-own-page", "laptop", await ready(stranger));

  const label = { role: "facilitator", label: "Begeleider Zeeland", rsv: rsvId };
  const answer = await team.evaluate(
    async ([code, wish]) => {
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(wish) };
      return (await fetch(`/api/days/${code}/links`, init)).json() as Promise<{ token: string }>;
    },
    [server.code, label] as const,
  );
  const leads = await keep(visit(browser, server, sizes.phone));
  await leads.goto(`${server.url}/d/${server.code}/groep#${answer.token}`);
  await see(leads, "Zeg nu");
  await look("facilitator-rsv", "phone", await ready(leads));
  await goTo(leads, "Werkblad");
  await look("facilitator-rsv-sheet", "phone", await ready(leads));
  await goTo(leads, "Hulp");
  await see(leads, "Roep de zaal");
  await look("facilitator-rsv-help", "phone", await ready(leads));
}
