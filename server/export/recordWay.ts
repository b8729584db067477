/** The way of a proposal: its steps with their time, and what the hall heard of questions and reactions. */
import type { RecordProposal } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { clock } from "./recordDifference.ts";
import { whoOf } from "./recordObjections.ts";

/** The steps as they went; nothing where none was taken. */
export function wayOf(context: RecordContext, { steps }: RecordProposal): Content {
  const { text } = context;
  if (steps.length === 0) return null;
  return html`<h4>${text.way}</h4>
    <ol class="way">
      ${steps.map(({ step, at, until, skipped }) => {
        const name = html`<span class="num">${clock(context, at)}</span> <b>${text.steps[step]}</b>`;
        if (skipped !== undefined) return html`<li>${name}, ${text.skipped} ${context.words(skipped)}</li>`;
        const minutes = until === undefined ? undefined : context.minutes(at, until);
        const took = step === "deciding" || minutes === undefined ? "" : text.stepMinutes(minutes);
        return html`<li>${name}${took !== "" && html`<span class="soft">, ${took}</span>`}</li>`;
      })}
    </ol>`;
}

/** The clarifying questions and the reactions that the hall heard, with the answers; the others as a number. */
export function voicesOf(context: RecordContext, proposal: RecordProposal): Content {
  const { text } = context;
  return [
    voiceList(context, text.clarifyingQuestions, proposal.clarifyingQuestions, true),
    voiceList(context, text.reactions, proposal.reactions, false),
  ];
}

function voiceList(
  context: RecordContext,
  heading: string,
  { heard, setAside, notTakenUp }: RecordProposal["reactions"],
  asksAnswer: boolean,
): Content {
  const { text, words } = context;
  const left = text.voicesLeft(setAside, notTakenUp);
  if (heard.length === 0 && left === "") return null;
  return [
    html`<h4>${heading}</h4>`,
    heard.length > 0 &&
      html`<ul class="voices">
        ${heard.map((each) => {
          const by = [whoOf(context, each), each.entered && text.enteredFor].filter(Boolean).join(" · ");
          return html`<li>
            <blockquote>${words(each.text)}</blockquote>
            ${by !== "" && html`<p class="note-line">${by}</p>`}
            ${each.answer !== undefined && html`<p><b>${text.answer}</b> ${words(each.answer)}</p>`}
            ${asksAnswer && each.answer === undefined && html`<p class="soft">${text.answeredAloud}</p>`}
          </li>`;
        })}
      </ul>`,
    left !== "" && html`<p class="note-line">${left}.</p>`,
  ];
}
