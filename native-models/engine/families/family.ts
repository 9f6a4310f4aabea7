/**
 * What a family of vision-language models says about itself: only what differs from the others. How images are
 * decoded and resized, prompts tokenised, caches kept, tokens chosen and text streamed is shared.
 */
import type { QuestionTask } from '../../../contract/answers.ts';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import type { ImageDetail, ImageView } from '../../../contract/views.ts';
import type { ImageFeatures } from '../generation/feature-cache.ts';
import type { Prompt, PromptImage } from '../generation/prompt.ts';
import type { TextGenerator } from '../generation/text-generator.ts';
import type { EncodedTile, VisionEncoder } from '../generation/vision-encoder.ts';
import type { RgbImage, Size } from '../image/rgb-image.ts';
import type { ModelConfig } from '../model-folder/model-config.ts';
import type { ModelFolder } from '../model-folder/model-folder.ts';
import type { PartName } from '../model-folder/weight-files.ts';
import type { PartSessions } from '../onnx/part-sessions.ts';
import type { Tensor } from '../onnx/tensor.ts';
import type { RegionNotation } from '../regions/region-notations.ts';
import type { TextTokenizer } from '../text/tokenizer.ts';

export interface Family {
  readonly name: string;
  /** Values of `model_type` in config.json. */
  readonly modelTypes: readonly string[];
  /**
   * The graphs that the model consists of. Those that are named must be there.
   *
   * @param has Whether the folder has a file of the part, for parts that not every export has.
   */
  parts(config: ModelConfig, has: (part: PartName) => boolean): readonly PartName[];
  /** True where models of the family have no chat template: then `renderPrompt` writes their prompts. */
  readonly writesPrompts?: boolean;
  /** How closely its models can be made to look, `auto` among them; without it, there is no choice. */
  readonly imageDetails?: readonly ImageDetail[];
  /** True where all pixels of a view are the picture's, so that a mask of padding says nothing to the encoder. */
  readonly fillsViews?: boolean;
  /** True where frames of a clip get their times; for other families they are pictures in a row. */
  readonly seesVideo?: boolean;
  /** Reads what the model's own files say; throws `model_*` codes for what is missing or does not fit. */
  configure(opened: OpenedModel): Promise<FamilyModel>;
}

export interface OpenedModel {
  readonly folder: ModelFolder;
  readonly tokenizer: TextTokenizer;
  readonly sessions: PartSessions;
}

export type FamilyModel = AnsweringModel | MatchingModel;

/** One model of a family that answers in text. `P` is what the family's plan of a picture holds. */
export interface AnsweringModel<P extends ImagePlan = ImagePlan> {
  readonly kind: 'answering';
  /** Stands in the token ids for each row of a picture's features. */
  readonly imageToken: { readonly text: string; readonly id: number };
  /** What the chat template writes where an image stands; `imageToken.text` unless said otherwise. */
  readonly templateImage?: string;
  /**
   * Writes the prompt of a family without chat template, `templateImage` where an image stands.
   *
   * @param task The quick action that wrote the last question, for families that were trained on task prompts.
   */
  renderPrompt?(messages: readonly ChatMessage[], task?: QuestionTask): string;
  /**
   * Makes the prompt's tokens where they are not those of the rendered text with the images in their marks: for models
   * that have no token for an image, or attend to pictures from outside the prompt.
   *
   * @param begun The text of an answer to go on with; mostly ''.
   */
  readPrompt?(text: string, images: readonly PromptImage[], begun: string): Prompt;
  /** End an answer besides those that the folder names. */
  readonly endTokens?: readonly number[];
  /** True where prompts have all their tokens, so that the tokenizer must not put its own around them. */
  readonly writesWholePrompt?: boolean;
  /** How a picture of this size becomes tiles and tokens; the picture itself is not needed. */
  planImage(size: Size, asked: AskedOfImage): P;
  /** What the model really sees: the resized picture, or its tiles, in the order of the features. */
  viewImage(image: RgbImage, plan: P): Iterable<RgbImage>;
  /** Inputs of the vision encoder for one view, by the graph's names. */
  viewInputs(view: RgbImage, plan: P, tile: number): Record<string, Tensor>;
  /** As `planImage`, for frames of a clip that were taken at these seconds; where a family has it, `seesVideo` is true. */
  planClip?(size: Size, seconds: readonly number[], asked: AskedOfImage): P;
  /** As `viewImage`, for the frames of one view of a clip: one picture of them all, for `viewInputs`. */
  viewFrames?(frames: readonly RgbImage[], plan: P): RgbImage;
  /** Stands in the token ids for each row of a clip's features, where that is another token than a picture's. */
  readonly clipToken?: { readonly text: string; readonly id: number };
  /** How its answers write places in pictures; a folder may say otherwise in its `sightline.json`. */
  readonly regionNotation?: RegionNotation;
  readonly vision: VisionEncoder;
  /** From what the encoder gave for each view to the rows of the picture; without it the rows are joined. */
  packFeatures?(tiles: readonly EncodedTile[], plan: P): ImageFeatures;
  readonly generator: TextGenerator;
}

/** One model that scores pictures against texts, with a tower for each. */
export interface MatchingModel {
  readonly kind: 'matching';
  /** Reads the texts once for any number of pictures. @throws `model_inconsistent`, `model_out_of_memory` */
  readLabels(labels: readonly string[]): Promise<LabelMatcher>;
}

export interface LabelMatcher {
  /** A score for each label, in their order. @throws `model_inconsistent`, `model_out_of_memory` */
  match(image: RgbImage): Promise<LabelScore[]>;
}

export interface LabelScore {
  /** Between what the model makes of the picture and of the text, -1 to 1. */
  readonly cosine: number;
  /** What the probability is computed from. */
  readonly logit: number;
  /** 0 to 1: among the labels (CLIP), or of this label alone (SigLIP, BLIP). */
  readonly probability: number;
}

export interface AskedOfImage {
  readonly detail: ImageDetail;
  /** How many pictures the conversation has, for families that look less closely at several. */
  readonly pictures: number;
  /** The text of the last question, for encoders that read it. */
  readonly question: string;
  readonly task?: QuestionTask | undefined;
}

export interface ImagePlan {
  /** Rows of features; null where only the encoder knows: then it runs before the prompt is written. */
  readonly featureRows: number | null;
  /** Views of the picture. */
  readonly tiles: number;
  /** What the image in the rendered template is replaced with, before tokenising: it has one image token a row. */
  promptText(featureRows: number): string;
  /** All that the features depend on besides the picture and the model, such as a choice of tiles. */
  readonly key: string;
  /** Where each view lies in the picture and what it costs, where there is more than one. */
  readonly views?: readonly Pick<ImageView, 'place' | 'imageTokens'>[];
  /** Size of the whole picture as the encoder is given it, for answers that write places in its pixels. */
  readonly seen?: Size;
  /** Patches of the picture after merging, [frames, height, width], for positions in three dimensions. */
  readonly grid?: readonly [number, number, number];
  /** Positions from one frame of `grid` to the next; 1 unless said otherwise. */
  readonly stepSpan?: number;
  /** Frames of a clip that one view shows; the last view may have fewer. */
  readonly framesPerView?: number;
}
