/** `sightline classify`: how well labels fit pictures, by a model with a tower for each. */
import { Command, Option } from 'commander';
import { type DeviceChoice, devices } from '../../contract/answers.ts';
import type { LabelScore } from '../../contract/labels.ts';
import { onInterrupt } from './interrupt.ts';
import { withCore } from './open-core.ts';
import { printJson, printLine } from './print.ts';
import { Exit, exitCodes } from './run-program.ts';

interface ClassifyFlags {
  readonly labels: string[];
  readonly model?: string;
  readonly device?: DeviceChoice;
  readonly json?: boolean;
}

export function classifyCommand(): Command {
  return new Command('classify')
    .description('score pictures against labels, with a model such as CLIP or SigLIP')
    .usage('IMAGE... --labels "A" "B" … [options]')
    .argument('<images...>', 'image files')
    .requiredOption('--labels <labels...>', 'what the pictures may show, in words')
    .option('--model <id|dir>', 'a model of this installation, or a model folder')
    .addOption(new Option('--device <device>', 'what to run on').choices([...devices]))
    .option('--json', 'one JSON object a picture, labels in the order given')
    .action(runClassify);
}

async function runClassify(images: string[], { labels, json, ...choices }: ClassifyFlags): Promise<void> {
  const signal = onInterrupt();
  await withCore('none', async (client) => {
    for (const image of images) {
      const { scores, placeholder } = await client.answers.classify({ image, labels, ...choices }, { signal });
      if (json) printJson({ image, scores });
      else printScores(image, scores, placeholder);
    }
  });
  if (signal.aborted) throw new Exit(exitCodes.interrupted);
}

/** The likeliest first. */
function printScores(image: string, scores: readonly LabelScore[], placeholder: boolean): void {
  printLine(placeholder ? `${image}  (a placeholder model: its scores mean nothing)` : image);
  for (const { label, cosine, probability } of [...scores].sort((a, b) => b.probability - a.probability)) {
    printLine(`  ${percent(probability)}  cosine ${cosine.toFixed(3).padStart(6)}  ${label}`);
  }
}

function percent(probability: number): string {
  return `${(100 * probability).toFixed(1).padStart(5)} %`;
}
