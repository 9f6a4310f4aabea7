/** `sightline bench`: how fast this computer answers, measured and told in plain words. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { type DeviceChoice, devices } from '../../contract/answers.ts';
import { type BenchResult, benchRounds } from '../../contract/bench.ts';
import { type ImageDetail, imageDetail } from '../../contract/views.ts';
import { describeBenchProgress, describeBenchResult } from './bench-words.ts';
import { onInterrupt } from './interrupt.ts';
import { type Client, withCore } from './open-core.ts';
import { printJson, printLine } from './print.ts';
import { createProgressLine, type ProgressLine } from './progress-line.ts';
import { Exit, exitCodes } from './run-program.ts';

interface BenchFlags {
  readonly model?: string;
  readonly device?: DeviceChoice;
  readonly detail?: ImageDetail;
  readonly rounds: number;
  readonly json?: boolean;
}

export function benchCommand(): Command {
  return new Command('bench')
    .description('measure how fast this computer answers; nothing is kept and nothing is sent')
    .option('--model <id|dir>', 'a model of this installation, or a model folder')
    .addOption(new Option('--device <device>', 'what to run on').choices([...devices]))
    .addOption(
      new Option('--detail <detail>', 'how closely to look, where the model has a choice').choices(imageDetail.options),
    )
    .option('--rounds <n>', `how often each thing is done, at most ${benchRounds.max}`, readRounds, benchRounds.default)
    .option('--json', 'one JSON object a line: progress, then the result')
    .action(runBench);
}

async function runBench(flags: BenchFlags): Promise<void> {
  const signal = onInterrupt();
  const result = await withCore('none', (client) => measure(client, flags, signal));
  if (result === null) throw new Exit(exitCodes.interrupted);
  if (flags.json) printJson({ type: 'done', ...result });
  else for (const line of describeBenchResult(result)) printLine(line);
}

/** Null where it was stopped: half a measurement is none. */
async function measure(
  client: Client,
  { json = false, ...choices }: BenchFlags,
  signal: AbortSignal,
): Promise<BenchResult | null> {
  const line: ProgressLine = createProgressLine(process.stderr);
  try {
    for await (const event of await client.bench.run(choices, { signal })) {
      if (event.type === 'done') return event.result;
      if (json) printJson(event);
      else line.write(describeBenchProgress(event.progress));
    }
    return null;
  } catch (thrown) {
    if (signal.aborted) return null;
    throw thrown;
  } finally {
    line.clear();
  }
}

function readRounds(text: string): number {
  const rounds = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= benchRounds.max) return rounds;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${benchRounds.max}.`);
}
