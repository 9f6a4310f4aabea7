/** The command line: `sightline ask | classify | serve | models | history | doctor | bench`. */
import { createProgram } from './program.ts';
import { runProgram } from './run-program.ts';

process.exitCode = await runProgram(createProgram(), process.argv);
