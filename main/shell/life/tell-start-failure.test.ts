/** A start that fails is told with the catalogue's words, in the system's language, with one thing to do. */
import { beforeEach, expect, test, vi } from 'vitest';
import { type ErrorCode, errorCodes, reportError, SightlineError } from '../../../contract/errors.ts';
import { app, dialog, resetElectron, shell } from '../testing/fake-electron.ts';
import { errorText } from '../text/error-text.ts';
import { tellStartFailure } from './tell-start-failure.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(() => {
  resetElectron();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const params = {
  dir: '/data',
  file: '/data/history.db',
  reason: 'why',
  owner: 'web',
  found: 9,
  known: 2,
  traces: 'images/',
};

function tell(code: ErrorCode, button: number) {
  dialog.showMessageBox.mockResolvedValueOnce({ response: button });
  return tellStartFailure(reportError(new SightlineError(code, params)), '/data');
}

const shown = () => dialog.showMessageBox.mock.calls[0]?.[0] as { message: string; detail: string; buttons: string[] };

test.each([
  ['store_in_use', 'Try again'],
  ['store_disk_full', 'Try again'],
  ['store_newer', 'Show the folder'],
  ['store_corrupt', 'Show the folder'],
  ['store_missing', 'Show the folder'],
  ['store_read_only', 'Show the folder'],
  ['store_folder_unusable', 'Show the folder'],
  ['host_page_missing', undefined],
  ['internal', undefined],
] as const)('%s offers "%s"', async (code, offer) => {
  expect(await tell(code, 0)).toBe('quit');
  expect(shown().buttons).toEqual(['Quit Sightline', ...(offer ? [offer] : [])]);
  expect(shown().detail).toBe(new SightlineError(code, params).message);
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining(`sightline: ${code}: `));
});

test('the offer is done', async () => {
  expect(await tell('store_in_use', 1)).toBe('retry');
  expect(shell.openPath).not.toHaveBeenCalled();
  expect(await tell('store_corrupt', 1)).toBe('quit');
  expect(shell.openPath).toHaveBeenCalledWith('/data');
});

test('in Korean where the system is', async () => {
  app.getLocale.mockReturnValueOnce('ko');
  await tell('store_newer', 0);
  expect(shown().message).toBe('Sightline을 시작할 수 없어요');
  expect(shown().detail).toContain('(스키마 9, 이 버전은 2까지)');
});

test('every error of the store is there in Korean with all its places', () => {
  for (const code of errorCodes.filter((each) => each.startsWith('store_') && each !== 'store_not_open')) {
    const template = reportError(new SightlineError(code)).message;
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const korean = errorText({ code, params: {}, message: template }, 'ko');
    expect(korean, code).toMatch(/[가-힣]/);
    expect(places(korean), code).toEqual(places(template));
  }
});
