/** Prints what the probe of a device finds; a process of its own, for devices that need an environment of theirs. */
import type { Device } from '../../../../contract/answers.ts';
import { probeDevice } from '../../onnx/probe-device.ts';

const [device = 'cpu'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await probeDevice(device as Device)));
