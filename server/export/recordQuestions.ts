/** Questions and answers in the record: what the hall could read, with both texts where an answer was corrected. */
import type { RecordQuestions } from "../../shared/protocol/recordQuestions.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import { correctedHere } from "./recordCorrections.ts";
import type { RecordContext } from "./recordContext.ts";

type Asked = RecordQuestions["public"][number];

/** Whether there is anything to tell of questions or help. */
export function hasQuestions({ questions }: { questions: RecordQuestions }): boolean {
  const { public: shown, notShown, help } = questions;
  return shown.length + notShown.waiting + notShown.setAside + help > 0;
}

/** The section of questions and answers; nothing where nobody asked anything. */
export function questionsSection(context: RecordContext): Content {
  const { record, text } = context;
  if (!hasQuestions(record)) return null;
  const { public: shown, notShown, help } = record.questions;
  const unheard = notShown.waiting + notShown.setAside > 0;
  return html`<section aria-labelledby="questions">
    <h2 class="sec" id="questions">${text.qa.questions}</h2>
    <p class="intro">${shown.length === 0 ? text.qa.questionsNone : text.qa.questionsIntro}</p>
    ${shown.map((question) => questionArticle(context, question))}
    ${unheard && html`<p class="note-line">${text.qa.questionsNotShown(notShown.waiting, notShown.setAside)}</p>`}
    ${help > 0 && html`<p class="note-line">${text.qa.helped(help)}</p>`}
  </section>`;
}

function questionArticle(context: RecordContext, question: Asked): Markup {
  const { text, words, time } = context;
  const { answer, earlier, merged } = question;
  return html`<article class="small">
    <h3>${words(question.text)}</h3>
    <p class="soft">
      ${[who(context, question), text.qa.questionAsked(question.asked)].filter(Boolean).join(" · ")}
    </p>
    ${
      answer
        ? html`<p>
              <b
                >${(earlier.length > 0 ? text.qa.questionCorrected : text.qa.questionAnswer)(time(answer.at))}:</b
              >
              ${words(answer.text)}
            </p>
            ${correctedHere(context, { kind: "answer", question: question.id })}`
        : html`<p class="soft">${text.qa.questionOpen}</p>`
    }
    ${earlier.map(
      (each) =>
        html`<p class="soft">${text.qa.questionEarlier(time(each.at))}: <del>${words(each.text)}</del></p>`,
    )}
    ${
      merged.length > 0 &&
      html`<p><b>${text.qa.questionMerged}:</b></p>
        <ul>
          ${merged.map((each) => html`<li>${words(each.text)} <small>${who(context, each)}</small></li>`)}
        </ul>`
    }
  </article>`;
}

function who(
  context: RecordContext,
  { name, organisation, regions, entered }: Asked["merged"][number],
): string {
  const { text } = context;
  const named = name === undefined ? undefined : (name ?? text.erased);
  return [
    named,
    organisation,
    regions.length > 0 ? context.regions(regions) : "",
    entered ? text.qa.questionEntered : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
