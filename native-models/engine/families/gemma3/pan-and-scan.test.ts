import { normalise } from '../../image/normalise.ts';
import { resizeAndCrop } from '../../image/process-image.ts';
import { resize } from '../../image/resize.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { planCrops, readPanAndScan } from './pan-and-scan.ts';

testViews('gemma3', async (dir, name) => {
  const settings = await readImageProcessorSettings(dir);
  const panAndScan = await readPanAndScan(dir);
  return (image) => {
    const crops = name.startsWith('pan') ? planCrops(image, panAndScan) : [];
    const pictures = [image, ...crops.map((region) => resize(image, image, 'bilinear', region))];
    const views = pictures.map((picture) => resizeAndCrop(picture, settings));
    return { views, values: views.map((view) => normalise(view, settings)), numbers: { crops: crops.length } };
  };
});
