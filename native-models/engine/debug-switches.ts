/** Optimisations that a developer can switch off, to see what each is worth and whether it is to blame. */

export type Optimisation =
  | 'feature-cache'
  | 'feature-files'
  | 'memory-return'
  | 'decoder-patches'
  | 'encoder-patches'
  | 'apart-attention'
  | 'int8-activations'
  | 'int8-encoders'
  | 'conversation-caches'
  | 'prompt-lookup'
  | 'gpu-residency';

/** `SIGHTLINE_DEBUG_OFF` names those that are off, with commas between them. */
export function isOn(optimisation: Optimisation): boolean {
  return !(process.env.SIGHTLINE_DEBUG_OFF ?? '').split(',').includes(optimisation);
}
