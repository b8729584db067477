/** Gives the sheet of an RSV another link; false when that did not happen. */
export async function rotateSheetLink(code: string, rsv: string): Promise<boolean> {
  try {
    const response = await fetch(
      `/api/days/${encodeURIComponent(code)}/sheets/${encodeURIComponent(rsv)}/link/rotate`,
      { method: "POST", cache: "no-store", signal: AbortSignal.timeout(12_000) },
    );
    return response.ok;
  } catch {
    return false;
  }
}
