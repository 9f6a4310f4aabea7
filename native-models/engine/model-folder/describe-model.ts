/** What the user is told about a model before it is loaded. */
import { basename } from 'node:path';
import type { ModelDescription } from '../../../contract/models.ts';
import { folderBytes } from './folder-bytes.ts';
import { contextTokensOf, type ModelFolder } from './model-folder.ts';
import { dtypesOf } from './weight-files.ts';

export async function describeModel(folder: ModelFolder, family: string): Promise<ModelDescription> {
  return {
    family,
    name: folder.sightline.name ?? basename(folder.dir),
    placeholder: folder.sightline.placeholder,
    dtypes: dtypesOf(folder.files.decoder_model_merged),
    contextTokens: contextTokensOf(folder),
    seesImages: folder.files.vision_encoder !== undefined,
    bytes: await folderBytes(folder.dir),
  };
}
