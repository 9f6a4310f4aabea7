/** What was found in a model's folder, one line each. */
import type { ModelDescription, ModelEntry } from '../../contract/models.ts';

export function modelFacts({ dir, description, problem }: ModelEntry): string[] {
  return [
    `  folder        ${dir}`,
    ...(description ? linesOf(description) : []),
    ...(problem ? [`  problem       it cannot be loaded here: ${problem.code}: ${problem.message}`] : []),
  ];
}

function linesOf(model: ModelDescription): string[] {
  const { parameters, imageTokens, languages, imageDetails } = model;
  return [
    `  name          ${model.name}${model.placeholder ? ' (a placeholder: its answers mean nothing)' : ''}`,
    `  family        ${model.family}`,
    `  parameters    ${parameters === null ? 'not counted: a graph cannot be read' : `${compact(parameters)}, counted in the graphs`}`,
    `  weights       ${model.dtypes.join(', ')}; ${compact(model.bytes)}B on disk`,
    `  context       ${model.contextTokens} tokens`,
    ...(imageTokens === null ? [] : [`  a picture     ${imageTokens} tokens at 1280 x 720 px`]),
    ...(imageDetails.length > 1 ? [`  detail        ${imageDetails.join(', ')}`] : []),
    ...(model.seesVideo ? ['  video         frames with their times'] : []),
    `  languages     ${languages.length === 0 ? 'none named by a model card' : languages.join(', ')}`,
  ];
}

/** `71.3 M`; exact where that is short. */
function compact(value: number): string {
  if (value < 1_000_000) return `${(value / 1_000).toFixed(1)} k`;
  return value < 1_000_000_000 ? `${(value / 1_000_000).toFixed(1)} M` : `${(value / 1_000_000_000).toFixed(2)} G`;
}
