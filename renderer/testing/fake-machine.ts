/** The made-up machine of the gallery: its host, models, devices and engine. */
import { formatErrorMessage } from '../../contract/errors.ts';
import type { HostDescription } from '../../contract/host.ts';
import type { DeviceReport, EngineState, ModelEntry } from '../../contract/models.ts';
import type { GalleryState, Scenario } from './scenario.ts';

export function fakeHost({ host, language }: Scenario): HostDescription {
  const isElectron = host === 'electron';
  return {
    kind: host,
    version: '0.1.0',
    platform: 'linux',
    dataDir: '/home/mina/.local/share/sightline',
    systemLanguage: language === 'ko' ? 'ko-KR' : 'en-GB',
    capture: isElectron ? 'host' : 'page',
    openLinks: isElectron ? 'host' : 'page',
    globalShortcut: isElectron,
    tray: isElectron,
  };
}

export function fakeModels(state: GalleryState): ModelEntry[] {
  const broken = { dir: '/home/mina/models/paligemma', file: 'onnx/decoder_model_merged.onnx' };
  const builtin: ModelEntry = {
    id: 'builtin',
    dir: '/opt/sightline/native-models/builtin',
    source: 'builtin',
    description: {
      family: 'llava',
      name: state === 'placeholder' ? 'Tiny LLaVA' : 'Sightline Vision 1',
      placeholder: state === 'placeholder',
      dtypes: ['fp32'],
      contextTokens: 4096,
      seesImages: true,
      seesVideo: false,
      imageDetails: ['auto'],
      parameters: 71_000_000,
      imageTokens: 576,
      languages: ['en', 'ko'],
      bytes: state === 'placeholder' ? 4_200_000 : 286_000_000,
    },
    problem: null,
  };
  const folder = '/opt/sightline/native-models/builtin';
  if (state === 'no-model') {
    const params = { dir: folder };
    return [
      {
        ...builtin,
        description: null,
        problem: { code: 'model_folder_missing', params, message: formatErrorMessage('model_folder_missing', params) },
      },
    ];
  }
  return [
    builtin,
    {
      id: 'smolvlm-256m',
      dir: '/home/mina/models/SmolVLM-256M-Instruct',
      source: 'added',
      description: {
        family: 'idefics3',
        name: 'SmolVLM 256M Instruct',
        placeholder: false,
        dtypes: ['q4', 'fp16'],
        contextTokens: 8192,
        seesImages: true,
        seesVideo: true,
        imageDetails: ['low', 'auto', 'high'],
        parameters: 256_484_928,
        imageTokens: 1_088,
        languages: ['en'],
        bytes: 512_000_000,
      },
      problem: null,
    },
    {
      id: 'paligemma',
      dir: broken.dir,
      source: 'added',
      description: null,
      problem: {
        code: 'model_file_missing',
        params: broken,
        message: formatErrorMessage('model_file_missing', broken),
      },
    },
  ];
}

export function fakeEngine(state: GalleryState): EngineState {
  if (state === 'engine-restarting') return { state: 'restarting', inMs: 2000, reason: 'SIGSEGV' };
  if (state === 'engine-failed') {
    const params = { crashes: 5, reason: 'SIGSEGV' };
    return {
      state: 'failed',
      error: { code: 'engine_crash_loop', params, message: formatErrorMessage('engine_crash_loop', params) },
    };
  }
  if (state === 'empty') return { state: 'stopped' };
  return { state: 'running', pid: 4242, loadedModelId: 'builtin', device: 'cpu' };
}

export const fakeDevices: DeviceReport[] = [
  { device: 'cpu', works: true, detail: '8 threads', probeMs: 3.2 },
  { device: 'webgpu', works: false, detail: 'No Vulkan driver was found', probeMs: null },
  { device: 'cuda', works: false, detail: 'libcudart.so.13 is missing', probeMs: null },
];
