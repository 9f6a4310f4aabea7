/** What the user is told about a model before it is loaded. */
import { basename } from 'node:path';
import type { ModelDescription } from '../../contract/models.ts';
import type { AnsweringModel, Family, FamilyModel } from './families/family.ts';
import { countParameters } from './model-folder/count-parameters.ts';
import { folderBytes } from './model-folder/folder-bytes.ts';
import { readCardLanguages } from './model-folder/model-card.ts';
import { contextTokensOf, type ModelFolder } from './model-folder/model-folder.ts';
import { dtypesOf, mainPartOf } from './model-folder/weight-files.ts';

const lookingParts = ['vision_encoder', 'vision_model', 'model'] as const;

/** Size of a common screen, for what a picture costs. */
const commonScreen = { width: 1280, height: 720 };

/** @param loaded For what only a loaded model says. */
export async function describeModel(
  folder: ModelFolder,
  { name: family, seesVideo = false, imageDetails = ['auto'] }: Family,
  loaded?: FamilyModel,
): Promise<ModelDescription> {
  const mainPart = mainPartOf(folder.files);
  return {
    family,
    name: folder.sightline.name ?? basename(folder.dir),
    placeholder: folder.sightline.placeholder,
    dtypes: dtypesOf(mainPart ? (folder.files[mainPart] ?? {}) : {}),
    contextTokens: contextTokensOf(folder),
    seesImages: lookingParts.some((part) => folder.files[part]),
    seesVideo,
    imageDetails: [...imageDetails],
    parameters: countParameters(folder.dir, folder.files),
    imageTokens: loaded?.kind === 'answering' ? imageTokensOf(loaded) : null,
    languages: await readCardLanguages(folder.dir),
    bytes: await folderBytes(folder.dir),
  };
}

function imageTokensOf(model: AnsweringModel): number | null {
  return model.planImage(commonScreen, { detail: 'auto', pictures: 1, question: '' }).featureRows;
}
