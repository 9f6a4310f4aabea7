/** `sightline ask`: answers one question about some images, on standard output. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { devices } from '../../contract/answers.ts';
import { imageDetail } from '../../contract/views.ts';
import { printAnswer } from './answer-output.ts';
import { askSaved } from './ask-saved.ts';
import { askUnsaved } from './ask-unsaved.ts';
import { onInterrupt } from './interrupt.ts';
import { withCore } from './open-core.ts';
import { type AskFlags, splitQuestion } from './question.ts';
import { Exit, exitCodes } from './run-program.ts';

export function askCommand(): Command {
  return new Command('ask')
    .description('answer a question about images')
    .usage('[options] [IMAGE...] "QUESTION"')
    .argument('<words...>', 'image files first, the question last')
    .option('--model <id|dir>', 'a model of this installation, or a model folder')
    .addOption(new Option('--device <device>', 'what to run on').choices([...devices]))
    .option('--max-tokens <n>', 'the longest answer, in tokens', numberOf({ min: 1, whole: true }))
    .option('--temperature <t>', '0 always takes the likeliest token', numberOf({ min: 0, max: 5 }))
    .option('--seed <s>', 'the same seed gives the same text', numberOf({ min: 0, max: 0xffff_ffff, whole: true }))
    .addOption(
      new Option('--detail <detail>', 'how closely to look, where the model has a choice').choices(imageDetail.options),
    )
    .option('--json', 'one JSON object a line')
    .option('--save', 'keep question and answer in the history')
    .option('--conversation <id>', 'go on with a conversation of the history')
    .action(runAsk);
}

async function runAsk(words: string[], flags: AskFlags): Promise<void> {
  const signal = onInterrupt();
  const question = splitQuestion(words);
  const isSaved = flags.save === true || flags.conversation !== undefined;
  await withCore(isSaved ? 'own' : 'none', async (client) => {
    const answer = isSaved ? askSaved(client, question, flags, signal) : askUnsaved(client, question, flags, signal);
    await printAnswer(answer, flags.json === true);
  });
  if (signal.aborted) throw new Exit(exitCodes.interrupted);
}

function numberOf({
  min,
  max = Number.MAX_SAFE_INTEGER,
  whole = false,
}: {
  min: number;
  max?: number;
  whole?: boolean;
}) {
  return (text: string): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new InvalidArgumentError(`It is a ${whole ? 'whole ' : ''}number ${range}.`);
  };
}
