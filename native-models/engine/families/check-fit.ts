/** Makes sure that the parts of a model belong together, by the shapes that their graphs state. */
import { SightlineError } from '../../../contract/errors.ts';
import { configFile } from '../model-folder/model-config.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import type { OpenedModel } from './family.ts';

/**
 * For models whose decoder takes the features in the places of embedded tokens. Sizes that a graph leaves free are not
 * compared.
 *
 * @throws `model_inconsistent`
 */
export function checkFit({ folder, tokenizer, sessions }: OpenedModel): void {
  const vision = sessions.get('vision_encoder');
  const embed = sessions.get('embed_tokens');
  const decoder = sessions.get('decoder_model_merged');
  const { text } = folder.config;
  const hidden = lastDim(decoder, 'inputs', 'inputs_embeds');
  requireEqual(embed, 'the hidden size', lastDim(embed, 'outputs', 'inputs_embeds'), hidden, decoder.file);
  requireEqual(vision, 'the hidden size', lastDim(vision, 'outputs'), hidden, decoder.file);
  requireEqual(decoder, 'the hidden size', hidden, text.hidden_size, configFile);
  const vocabulary = lastDim(decoder, 'outputs', 'logits');
  requireEqual(decoder, 'the vocabulary', vocabulary, text.vocab_size, configFile);
  if (vocabulary !== undefined && tokenizer.vocabularySize > vocabulary) {
    const reason = `it has ${tokenizer.vocabularySize} tokens, ${decoder.file} knows ${vocabulary}`;
    throw new SightlineError('model_inconsistent', { file: 'tokenizer.json', reason });
  }
}

/** The last dimension of a named tensor, or of the graph's first. */
function lastDim(session: OnnxSession, side: 'inputs' | 'outputs', name?: string): number | undefined {
  const specs = session[side];
  const spec = name === undefined ? [...specs.values()][0] : specs.get(name);
  if (!spec) {
    const reason = `it has no ${side === 'inputs' ? 'input' : 'output'} "${name}"`;
    throw new SightlineError('model_inconsistent', { file: session.file, reason });
  }
  const dim = spec.dims.at(-1);
  return typeof dim === 'number' ? dim : undefined;
}

function requireEqual(
  { file }: OnnxSession,
  what: string,
  found: number | undefined,
  expected: number | undefined,
  expectedBy: string,
): void {
  if (found === undefined || expected === undefined || found === expected) return;
  throw new SightlineError('model_inconsistent', {
    file,
    reason: `${what} is ${found}, ${expectedBy} has ${expected}`,
  });
}
