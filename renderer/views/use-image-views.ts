/** What the selected model sees of a picture, asked of the engine, as pictures of the page for as long as they are shown. */
import { useEffect, useState } from 'react';
import { type ErrorReport, isCancellation, reportError } from '../../contract/errors.ts';
import type { ImageDetail, ImageView, ImageViewSummary } from '../../contract/views.ts';
import { useClient } from '../state/index.ts';

export interface ShownView extends ImageView {
  readonly url: string;
}

export type ImageViews =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ErrorReport }
  | ({ readonly state: 'ready'; readonly views: readonly ShownView[] } & ImageViewSummary);

const loading: ImageViews = { state: 'loading' };

export function useImageViews(imageId: string, modelId: string | undefined, detail: ImageDetail): ImageViews {
  const client = useClient();
  const [found, setFound] = useState<{ key: string; views: ImageViews } | null>(null);
  const key = `${imageId} ${modelId} ${detail}`;

  useEffect(() => {
    const asking = new AbortController();
    const urls: string[] = [];
    const show = (picture: Blob): string => {
      const url = URL.createObjectURL(picture);
      urls.push(url);
      return url;
    };
    client.images.view({ imageId, detail, ...(modelId && { modelId }) }, { signal: asking.signal }).then(
      ({ views, ...summary }) => {
        if (asking.signal.aborted) return;
        const shown = views.map(({ picture, ...view }) => ({ ...view, url: show(picture as Blob) }));
        setFound({ key, views: { state: 'ready', ...summary, views: shown } });
      },
      (thrown) => {
        if (asking.signal.aborted || isCancellation(thrown)) return;
        setFound({ key, views: { state: 'failed', error: reportError(thrown) } });
      },
    );
    return () => {
      asking.abort();
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [client, imageId, modelId, detail, key]);

  return found?.key === key ? found.views : loading;
}
