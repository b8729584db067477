import { afterEach, expect, test, vi } from "vitest";
import { finishLeaving, forgetPhone, setInside } from "../../client/src/session/phone.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const network = (answers: boolean) => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    if (!answers) throw new TypeError("no network");
    return new Response(null, { status: 204 });
  });
  return asked;
};

test("who leaves without a network is forgotten by the server as soon as there is one, once", async () => {
  network(false);
  await forgetPhone("ABC234");
  const asked = network(true);
  await finishLeaving("ABC234");
  await finishLeaving("ABC234");
  expect(asked).toEqual(["/api/days/ABC234/leave"]);
});

test("who joined anew in the meantime is not sent away", async () => {
  network(false);
  await forgetPhone("ABC234");
  const asked = network(true);
  setInside("ABC234", true);
  await finishLeaving("ABC234");
  expect(asked).toEqual([]);
});
