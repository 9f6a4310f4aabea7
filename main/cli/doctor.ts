/** `sightline doctor`: says what works on this machine and why the rest does not. */
import { Command } from 'commander';
import { describeDecoder } from './decoder-words.ts';
import { type DataFolderReport, inspectDataFolder } from './doctor-data-folder.ts';
import { type EngineReport, inspectEngine } from './doctor-engine.ts';
import { readVersions, type Versions } from './doctor-versions.ts';
import { printJson, printLine } from './print.ts';
import { Exit, exitCodes } from './run-program.ts';

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check devices, data folder and engine; fails if the engine cannot answer')
    .option('--json', 'one JSON object')
    .action(async ({ json }: { json?: boolean }) => {
      const versions = readVersions();
      const data = await inspectDataFolder(process.env);
      const engine = await inspectEngine();
      if (json) printJson({ type: 'doctor', ok: engine.answers, versions, data, engine });
      else for (const line of reportLines(versions, data, engine)) printLine(line);
      if (!engine.answers) throw new Exit(exitCodes.failed);
    });
}

function reportLines(versions: Versions, data: DataFolderReport, engine: EngineReport): string[] {
  return [
    ...Object.entries(versions).map(([name, version]) => `${name.padEnd(12)} ${version}`),
    '',
    `${mark(data.problem === null)} data folder ${data.dir}, ${formatFree(data.freeBytes)} free`,
    ...(data.problem === null ? [] : [`    ${data.problem.code}: ${data.problem.message}`]),
    ...engine.devices.map(({ device, works, detail, probeMs, skipped }) => {
      const time = probeMs === null || !works ? '' : `, probed in ${Math.round(probeMs)} ms`;
      const auto = skipped === undefined ? '' : `; "auto" passes it over: ${skipped}`;
      return `${mark(works)} device ${device}: ${detail}${time}${auto}`;
    }),
    `${mark(engine.answers)} engine: ${describeEngine(engine)}`,
    ...(engine.decoder === null ? [] : [`     decoder: ${describeDecoder(engine.decoder)}`]),
  ];
}

function describeEngine({ problem, model, device, threads, ms, placeholder }: EngineReport): string {
  if (problem !== null) return `${problem.code}: ${problem.message}`;
  const note = placeholder ? '; this model is a placeholder, its answers mean nothing' : '';
  const on = threads === null ? device : `${device} with ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
  return `"${model}" answered on ${on} in ${ms} ms${note}`;
}

function mark(works: boolean): string {
  return works ? 'ok  ' : 'no  ';
}

function formatFree(bytes: number | null): string {
  return bytes === null ? 'unknown space' : `${(bytes / 1e9).toFixed(1)} GB`;
}
