/** All commands with their help. */
import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { askCommand } from './ask.ts';
import { benchCommand } from './bench.ts';
import { classifyCommand } from './classify.ts';
import { doctorCommand } from './doctor.ts';
import { historyCommand } from './history.ts';
import { modelsCommand } from './models.ts';
import { serveCommand } from './serve.ts';

export function createProgram(): Command {
  return new Command('sightline')
    .description('A private assistant that sees: a vision-language model on your own machine answers.')
    .version(manifest.version)
    .addCommand(askCommand())
    .addCommand(classifyCommand())
    .addCommand(serveCommand())
    .addCommand(modelsCommand())
    .addCommand(historyCommand())
    .addCommand(doctorCommand())
    .addCommand(benchCommand());
}
