/** `sightline models`: lists, adds and removes the models of this installation. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { reportError } from '../../contract/errors.ts';
import type { ModelEntry } from '../../contract/models.ts';
import { modelFacts } from './model-facts.ts';
import { withCore } from './open-core.ts';
import { printJson, printLine } from './print.ts';

interface Flags {
  readonly json?: boolean;
  readonly id?: string;
}

export function modelsCommand(): Command {
  return new Command('models')
    .description('the models of this installation')
    .addCommand(new Command('list').description('list them').option('--json', 'one JSON object a line').action(runList))
    .addCommand(
      new Command('add')
        .description('add a model folder where it lies')
        .argument('<dir>', 'the folder that holds config.json')
        .option('--id <id>', 'call it so')
        .option('--json', 'one JSON object a line')
        .action(runAdd),
    )
    .addCommand(
      new Command('remove')
        .description('forget a model; its files stay')
        .argument('<id>')
        .option('--json', 'one JSON object a line')
        .action(runRemove),
    );
}

async function runList({ json }: Flags): Promise<void> {
  const { models, selectedId } = await withCore('none', (client) => client.models.list());
  for (const model of models) {
    const selected = model.id === selectedId;
    if (json) printJson({ type: 'model', selected, ...model });
    else printLine(`${selected ? '*' : ' '} ${model.id}  ${describeModel(model)}`);
  }
}

async function runAdd(dir: string, { json, id }: Flags): Promise<void> {
  const input = { dir: resolve(dir), ...(id === undefined ? {} : { id }) };
  const model = await withCore('none', async (client) => {
    const added = await client.models.add(input);
    // What a picture costs is known once it is loaded; that it can't be is worth knowing now, too.
    return await client.models
      .load({ modelId: added.id })
      .catch((thrown): ModelEntry => ({ ...added, problem: reportError(thrown) }));
  });
  if (json) printJson({ type: 'model', selected: false, ...model });
  else for (const line of [`Added ${model.id}`, ...modelFacts(model)]) printLine(line);
}

async function runRemove(modelId: string, { json }: Flags): Promise<void> {
  await withCore('none', (client) => client.models.remove({ modelId }));
  if (json) printJson({ type: 'removed', id: modelId });
  else printLine(`Removed ${modelId}. Its files were left where they are.`);
}

function describeModel({ description, problem, dir }: ModelEntry): string {
  if (description === null) return `unusable: ${problem?.message ?? 'unknown'} (${dir})`;
  const notes = [
    description.family,
    description.dtypes.join('/'),
    `${(description.bytes / 1e6).toFixed(1)} MB`,
    `${description.contextTokens} tokens`,
    ...(description.placeholder ? ['a placeholder: its answers mean nothing'] : []),
  ];
  return `${description.name} (${notes.join(', ')}; ${dir})`;
}
