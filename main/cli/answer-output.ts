/** Prints an answer while it comes: its text for people, JSON lines for scripts. */
import type { AnswerProgress, AnswerStats, Device } from '../../contract/answers.ts';
import type { Region } from '../../contract/regions.ts';
import { printJson } from './print.ts';
import { createProgressLine } from './progress-line.ts';

/** What both ways of asking tell. */
export type AnswerEvent =
  | { readonly type: 'progress'; readonly progress: AnswerProgress }
  | { readonly type: 'delta'; readonly text: string }
  | {
      readonly type: 'done';
      readonly text: string;
      readonly model: string;
      readonly placeholder: boolean;
      readonly device: Device | null;
      readonly stats: AnswerStats | null;
      readonly conversation: string | null;
      readonly regions?: readonly Region[] | undefined;
    };

const placeholderNote =
  'Note: this model is a placeholder with random weights. Its answers mean nothing; add a model with "sightline models add DIR".';

export async function printAnswer(events: AsyncIterable<AnswerEvent>, json: boolean): Promise<void> {
  const progressLine = createProgressLine(process.stderr);
  let printed = '';
  try {
    for await (const event of events) {
      switch (event.type) {
        case 'progress':
          if (!json) progressLine.show(event.progress);
          break;
        case 'delta':
          progressLine.clear();
          printed += event.text;
          if (json) printJson({ type: 'delta', text: event.text });
          else process.stdout.write(event.text);
          break;
        case 'done':
          if (json) printJson(doneLine(event));
          else for (const note of notesOf(event)) printNote(note, printed);
          break;
        default:
          event satisfies never;
      }
    }
  } finally {
    progressLine.clear();
    if (!json && printed !== '' && !printed.endsWith('\n')) process.stdout.write('\n');
  }
}

type Done = Extract<AnswerEvent, { type: 'done' }>;

/** The line that ends an answer, exactly as docs and scripts know it; `regions` only where the answer names places. */
function doneLine({ text, model, device, stats, conversation, regions = [] }: Done): object {
  return { type: 'done', text, model, device, stats, conversation, ...(regions.length > 0 && { regions }) };
}

function notesOf({ placeholder, device, stats }: Done): string[] {
  const passedOver = stats?.passedOver ?? [];
  return [
    ...passedOver.map((each) => `Note: ${each.device} was passed over (${each.reason}); ${device} answered.`),
    ...(placeholder ? [placeholderNote] : []),
  ];
}

function printNote(note: string, printed: string): void {
  // On a terminal both streams share the screen: the note begins on a line of its own.
  if (process.stdout.isTTY && !printed.endsWith('\n')) process.stderr.write('\n');
  process.stderr.write(`${note}\n`);
}
