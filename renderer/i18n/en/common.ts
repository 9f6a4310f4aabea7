/** Words that several parts of the page share. */
export const common = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  tryAgain: 'Try again',
  undo: 'Undo',
  dismiss: 'Dismiss',
  notice: 'Notice',
  notices: 'Notices ({hotkey})',
  loading: 'Loading',
  details: 'Details',
} as const;
