/** The text of a sheet as the blocks it is read in: paragraphs, and lists of the lines that begin with "- ". */
export type TextBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

const ITEM = /^[-•*]\s+/;

/** The blocks of a text, in order; nothing of it is left out. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let list: string[] | undefined;
  let lines: string[] = [];
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", text: lines.join("\n") });
    lines = [];
  };
  for (const line of text.split("\n")) {
    if (ITEM.test(line)) {
      endParagraph();
      if (!list) blocks.push({ kind: "list", items: (list = []) });
      list.push(line.replace(ITEM, ""));
      continue;
    }
    list = undefined;
    if (line.trim() === "") endParagraph();
    else lines.push(line.trim());
  }
  endParagraph();
  return blocks;
}
