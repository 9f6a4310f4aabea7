/**
 * What a family of vision-language models says about itself: only what differs from the others. How images are
 * decoded and resized, prompts tokenised, caches kept, tokens chosen and text streamed is shared.
 */
import type { ImageFeatures } from '../generation/feature-cache.ts';
import type { PositionRule } from '../generation/positions.ts';
import type { Prompt, PromptImage } from '../generation/prompt.ts';
import type { TokenEmbeddings } from '../generation/token-embedder.ts';
import type { RgbImage, Size } from '../image/rgb-image.ts';
import type { ModelFolder } from '../model-folder/model-folder.ts';
import type { PartName } from '../model-folder/weight-files.ts';
import type { OnnxSession } from '../onnx/onnx-session.ts';
import type { Tensor } from '../onnx/tensor.ts';
import type { TextTokenizer } from '../text/tokenizer.ts';

export interface Family {
  readonly name: string;
  /** Values of `model_type` in config.json. */
  readonly modelTypes: readonly string[];
  /** The graphs that the model consists of. */
  readonly parts: readonly PartName[];
  /** Reads what the model's own files say; throws `model_*` codes for what is missing or does not fit. */
  configure(opened: OpenedModel): Promise<FamilyModel>;
}

export interface OpenedModel {
  readonly folder: ModelFolder;
  readonly tokenizer: TextTokenizer;
  readonly sessions: Readonly<Record<PartName, OnnxSession>>;
}

/** One model of the family, ready to be asked about pictures. */
export interface FamilyModel {
  /** Stands in the rendered template where an image stands, and for each row of its features in the token ids. */
  readonly imageToken: { readonly text: string; readonly id: number };
  /** How a picture of this size becomes tiles and tokens; the picture itself is not needed. */
  planImage(size: Size): ImagePlan;
  /** Inputs of the vision encoder, by the graph's names: one set a tile, in the order of the features. */
  prepareTiles(image: RgbImage, plan: ImagePlan): Iterable<Record<string, Tensor>>;
  /** Brings the features into the embeddings of the prompt's tokens from `start` on. */
  mergeImages(
    embeddings: TokenEmbeddings,
    prompt: Prompt,
    start: number,
    featuresOf: (image: number) => ImageFeatures | undefined,
  ): void;
  /** Positions of this prompt and of what is written after it. */
  positions(prompt: Prompt): PositionRule;
}

export interface ImagePlan extends Pick<PromptImage, 'featureRows'> {
  readonly tiles: number;
  /** What the image token in the rendered template is replaced with, before tokenising. */
  readonly promptText: string;
  /** All that the features depend on besides the picture and the model, such as a choice of tiles. */
  readonly key: string;
}
