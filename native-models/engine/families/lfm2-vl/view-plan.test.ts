import { normalise } from '../../image/normalise.ts';
import { testViews } from '../../testing/models/test-views.ts';
import { cutViews, planViews } from './view-plan.ts';
import { readViewSettings } from './view-settings.ts';

testViews('lfm2-vl', async (dir) => {
  const settings = await readViewSettings(dir);
  return (image) => {
    const plan = planViews(image, settings, settings.splits);
    const views = [...cutViews(image, plan, settings)];
    const { rows, columns } = plan;
    return { views, values: views.map((view) => normalise(view, settings)), numbers: { rows, columns } };
  };
});
