/** 오류 목록의 한국어 문구. `{자리}`는 오류에 딸린 값으로 채워지며, 조사가 어긋나지 않게 자리를 문장 밖에 둔다. */
import type { ErrorCode } from '../../../contract/errors.ts';

export const errors: Readonly<Record<ErrorCode, string>> = {
  engine_crashed: '엔진이 갑자기 멈췄어요 ({reason}). 여기까지 쓴 글은 남아 있으니 다시 물어보세요.',
  engine_hung: '엔진이 {seconds}초 동안 나아가지 않아서 멈췄어요. 여기까지 쓴 글은 남아 있으니 다시 물어보세요.',
  engine_crash_loop:
    '엔진이 1분 안에 {crashes}번 멈춰서 자동으로 다시 시작하지 않았어요 ({reason}). 다시 시작하거나, 다른 모델을 고르거나, "sightline doctor"를 실행해 보세요.',
  engine_start_failed:
    '엔진을 시작하지 못했어요 ({reason}). "sightline doctor"를 실행하면 무엇이 빠졌는지 알 수 있어요.',
  engine_protocol_mismatch:
    '엔진의 프로토콜은 {engine}, 앱의 프로토콜은 {app}이라서 서로 맞지 않아요. 설치가 섞였으니 Sightline을 다시 설치해 주세요.',
  model_not_found: '이런 이름의 모델이 없어요: {model}. 쓸 수 있는 모델: {known}.',
  model_folder_missing: '모델 폴더가 없거나 폴더가 아니에요: {dir}. config.json이 들어 있는 폴더를 알려 주세요.',
  model_file_missing:
    '모델 폴더 {dir}에 파일이 빠져 있어요: {file}. 모델을 다시 내려받거나 그 파일을 폴더에 넣어 주세요.',
  model_file_invalid:
    '파일을 읽을 수 없어요: {file} ({reason}). 손상됐거나 이름과 다른 파일이니 모델을 다시 내려받아 주세요.',
  model_config_invalid: '{file}의 "{key}" 값이 맞지 않아요. 지금 값: {found}, 필요한 값: {expected}.',
  model_inconsistent: '모델의 파일들이 서로 맞지 않아요. {file}: {reason}.',
  model_family_unsupported: '아직 지원하지 않는 종류의 모델이에요: {family}. 지원하는 종류: {known}.',
  model_cannot_answer: '{name} 모델은 사진과 문구를 견줄 뿐 글로 답하지 않아요. 다른 모델을 골라 주세요.',
  model_cannot_match:
    '{name} 모델은 질문에 답할 뿐 문구의 점수를 매기지 않아요. CLIP이나 SigLIP 같은 모델을 골라 주세요.',
  model_dtype_missing: '이 모델에는 {dtype} 형식의 파일이 없어요. 있는 형식: {known}.',
  model_not_removable: 'Sightline에 들어 있는 모델이라 뺄 수 없어요: {model}.',
  model_already_added: '이 폴더는 이미 추가되어 있어요. 모델 이름: {model}.',
  model_out_of_memory:
    '이 모델을 돌리기에는 메모리가 모자라요 ({reason}). 다른 프로그램을 닫거나, 더 작거나 양자화된 모델을 골라 주세요.',
  device_unavailable: '여기서는 이 장치를 쓸 수 없어요: {device} ({reason}). "cpu"나 "auto"를 골라 주세요.',
  device_failed:
    '답하던 중에 장치가 멈췄어요: {device} ({reason}). 지금까지의 글은 남아 있으니 다시 물어봐 주세요. "auto"는 이 장치를 다시 점검할 때까지 다른 장치를 써요.',
  image_not_found: '사진을 찾을 수 없어요: {image}. 이미 지워졌을 수 있어요.',
  image_file_missing: '파일이 없거나 읽을 수 없어요: {file}.',
  image_file_too_large:
    '파일이 너무 커요: {file}, {sizeMb} MB. {limitMb} MB까지 쓸 수 있으니 잘라내거나 더 작게 저장해 주세요.',
  image_too_many_pixels:
    '사진이 너무 커요: {file}, {width} x {height}, {megapixels}메가픽셀. {limit}메가픽셀까지 읽을 수 있으니 잘라내거나 줄여 주세요.',
  image_side_too_long: '사진의 한 변이 너무 길어요: {file}, {width} x {height}. {limitPx} px까지 되니 잘라내 주세요.',
  image_type_unsupported:
    '읽을 수 없는 형식이에요: {file} ({type}). PNG, JPEG, WebP, GIF, AVIF, TIFF 사진을 쓸 수 있어요.',
  image_unreadable: '사진으로 읽을 수 없어요: {file} ({reason}). 손상됐거나 일부가 빠졌을 수 있어요.',
  image_timeout: '사진을 읽는 데 {limitMs} ms보다 오래 걸려요: {file}. 크기를 줄이거나 PNG로 저장해 주세요.',
  prompt_empty: '답할 내용이 없어요. 질문을 적거나 사진을 넣어 주세요.',
  prompt_too_long:
    '이 대화에는 {promptTokens}토큰이 필요한데(그중 사진 {imageTokens}토큰), 모델은 {contextTokens}토큰까지 담을 수 있어요. 새 대화를 시작하거나, 사진을 줄이거나, 글을 짧게 해 주세요.',
  prompt_one_picture:
    '이 모델은 사진을 한 번에 한 장만 볼 수 있는데, 질문에 {found}장이 있어요. 한 장에 대해서만 물어봐 주세요.',
  prompt_template_failed: '모델의 대화 틀을 적용하지 못했어요: {reason}.',
  conversation_not_found: '대화를 찾을 수 없어요: {conversation}. 이미 지워졌을 수 있어요.',
  message_not_found: '메시지를 찾을 수 없어요: {message}.',
  message_not_suitable: '이 메시지로는 할 수 없는 일이에요: {message} ({reason}).',
  answer_running: '아직 답변을 쓰고 있어요. 기다리거나 먼저 멈춰 주세요.',
  bench_running: '이미 이 컴퓨터를 재고 있어요. 끝날 때까지 기다리거나 먼저 멈춰 주세요.',
  store_in_use: '다른 Sightline이 이 데이터 폴더를 쓰고 있어요: {dir} ({owner}). 그 창을 쓰거나 먼저 닫아 주세요.',
  store_newer:
    '더 새로운 Sightline이 쓴 대화 기록이에요: {dir} (기록 형식 {found}, 이 버전은 {known}까지). 아무것도 바꾸지 않았으니 새 버전을 설치해 주세요.',
  store_corrupt:
    '대화 기록이 손상됐어요: {file} ({reason}). 아무것도 지우거나 바꾸지 않았어요. 백업에서 되살리거나, 다른 곳으로 옮기면 빈 기록으로 시작할 수 있어요.',
  video_unreadable:
    '동영상을 재생할 수 없어요: {file} ({reason}). MP4(H.264)나 WebM(VP8, VP9, AV1)으로 저장하거나, 장면을 사진으로 첨부해 주세요.',
  store_missing:
    '대화 기록 파일이 없어요: {file}. 그런데 {dir}에는 예전 기록의 흔적이 있어요: {traces}. 아무것도 바꾸지 않았어요. 백업에서 파일을 되돌리거나, 폴더를 통째로 옮기면 빈 기록으로 시작할 수 있어요.',
  store_not_open: '대화 기록이 있어야 하는 일인데, 지금은 쓸 수 없어요: {reason}.',
  store_read_only:
    '데이터 폴더에 쓸 수 없어요: {dir} ({reason}). 쓰기를 허용하거나 SIGHTLINE_HOME으로 다른 폴더를 정해 주세요.',
  store_folder_unusable:
    '데이터 폴더를 쓸 수 없어요: {dir} ({reason}). 폴더를 고치거나 SIGHTLINE_HOME으로 다른 폴더를 정해 주세요.',
  store_disk_full: '디스크가 가득 찼어요: {dir}. 지금까지 저장한 것은 안전해요. 공간을 비우고 다시 시도해 주세요.',
  settings_invalid: '설정 "{key}"에는 쓸 수 없는 값이에요: {found}. 쓸 수 있는 값: {expected}.',
  shortcut_unavailable: '이 단축키는 쓸 수 없어요: {shortcut} ({reason}). 다른 키를 골라 주세요.',
  capture_failed: '화면을 캡처하지 못했어요: {reason}.',
  capture_unavailable:
    '지금 실행 방식에서는 화면을 바로 캡처할 수 없어요. 화면의 캡처 단추를 쓰거나 사진을 붙여 넣어 주세요.',
  link_refused: '이 링크는 열지 않았어요: {url}. http, https, mailto 링크만 열 수 있어요.',
  request_invalid: '요청이 올바르지 않아요: {reason}.',
  host_port_in_use:
    '다른 프로그램이 포트 {port}번을 쓰고 있어요. --port로 다른 번호를 정하거나, 비워 두면 빈 번호를 찾아 써요.',
  host_page_missing:
    '화면이 아직 만들어지지 않았어요. 빠진 파일: {file}. "npm run build"나 "npm start"를 실행해 주세요.',
  request_unauthorised: '열쇠가 없거나 맞지 않아요. Sightline을 시작할 때 표시된 주소를 열어 주세요.',
  connection_lost: '답을 받기 전에 Sightline과 연결이 끊겼어요. 저장된 것은 그대로 있으니 다시 시도해 주세요.',
  internal: 'Sightline 안에서 문제가 생겼어요 ({reason}). 자세한 내용은 이 컴퓨터의 로그에 있어요.',
};
