/** What the gallery shows, read from its address. */
import { type Language, languages, type Settings } from '../../contract/settings.ts';

export const states = [
  'rich',
  'empty',
  'many',
  'streaming',
  'loading-model',
  'prefill',
  'failing',
  'placeholder',
  'no-model',
  'engine-failed',
  'engine-restarting',
  'store-failed',
  'connecting',
  'stopped',
  'refused',
] as const;
export type GalleryState = (typeof states)[number];

export interface Scenario {
  readonly state: GalleryState;
  readonly language: Language;
  readonly theme: Settings['theme'];
  /** Place of the conversation that is open. */
  readonly open: number | null;
  /** `settings:model`, `shortcuts`, `add-model`. */
  readonly dialog: string | null;
  readonly host: 'electron' | 'web';
}

export function readScenario(params: URLSearchParams): Scenario {
  const open = params.get('open');
  return {
    state: states.find((state) => state === params.get('state')) ?? 'rich',
    language: languages.find((language) => language === params.get('lang')) ?? 'en',
    theme: params.get('theme') === 'dark' ? 'dark' : 'light',
    open: open === null ? null : Number(open),
    dialog: params.get('dialog'),
    host: params.get('host') === 'web' ? 'web' : 'electron',
  };
}
