/** An error of the catalogue in the user's language, for the few that can only be told in a dialog of the system. */
import type { ErrorCode, ErrorParams, ErrorReport } from '../../../contract/errors.ts';
import type { Language } from '../../../contract/settings.ts';

/** What is not here is told in the catalogue's English. */
const korean: Readonly<Partial<Record<ErrorCode, string>>> = {
  store_in_use: '데이터 폴더 {dir}을(를) 다른 Sightline이 쓰고 있어요({owner}). 그쪽을 쓰거나 먼저 종료해 주세요.',
  store_newer:
    '{dir}의 기록은 더 새로운 Sightline이 만든 것이에요(스키마 {found}, 이 버전은 {known}까지). 아무것도 바꾸지 않았으니 새 버전을 설치해 주세요.',
  store_corrupt:
    '기록 파일 {file}이(가) 손상됐어요({reason}). 아무것도 지우거나 바꾸지 않았어요. 백업에서 되살리거나, 파일을 다른 곳으로 옮기고 빈 기록으로 시작해 주세요.',
  store_missing:
    '기록 파일 {file}이(가) 없는데 {dir}에 예전 기록의 흔적({traces})이 있어요. 아무것도 바꾸지 않았어요. 백업에서 파일을 되돌려 놓거나, 폴더 전체를 옮기고 빈 기록으로 시작해 주세요.',
  store_read_only:
    '데이터 폴더 {dir}에 쓸 수 없어요({reason}). 쓰기를 허용하거나 SIGHTLINE_HOME으로 다른 폴더를 정해 주세요.',
  store_folder_unusable:
    '데이터 폴더 {dir}을(를) 쓸 수 없어요: {reason}. 폴더를 고치거나 SIGHTLINE_HOME으로 다른 폴더를 정해 주세요.',
  store_disk_full: '{dir}의 디스크가 가득 찼어요. 이미 저장된 것은 안전해요. 공간을 비우고 다시 시도해 주세요.',
  host_page_missing:
    '화면이 아직 만들어지지 않았어요. {file}이(가) 없어요. "npm run build"나 "npm start"를 실행해 주세요.',
  capture_failed: '화면을 캡처하지 못했어요: {reason}.',
  internal: 'Sightline 안에서 문제가 생겼어요({reason}). 자세한 내용은 로컬 로그에 있어요.',
};

export function errorText({ code, params, message }: ErrorReport, language: Language): string {
  const translated = language === 'ko' ? korean[code] : undefined;
  return translated === undefined ? message : fill(translated, params);
}

function fill(template: string, params: ErrorParams): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
