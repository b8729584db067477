/** What stands in a file that somebody chose, as text. */

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: "tooLarge" | "unreadable" };

/**
 * Reads a chosen file of at most `most` bytes. A spreadsheet in Dutch writes its CSV in the letters of Windows, so what
 * is no UTF-8 is read as that: "Súdwest-Fryslân" keeps its name. `unreadable`: a browser does not read a file that was
 * changed after it was chosen, and people mend a file and send it again.
 */
export async function fileText(file: File, most: number): Promise<FileText> {
  if (file.size > most) return { ok: false, why: "tooLarge" };
  try {
    return { ok: true, text: decoded(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return { ok: false, why: "unreadable" };
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
