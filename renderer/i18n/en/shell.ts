/** The words of the window's frame: its panes, the state of the program, the keyboard. */
export const shell = {
  skipToComposer: 'Skip to the question',
  sidebar: 'Conversations',
  main: 'Conversation',
  showSidebar: 'Show the sidebar',
  hideSidebar: 'Hide the sidebar',
  connecting: 'Connecting to Sightline',
  notStarted: 'Sightline could not be opened',
  reconnecting: 'The connection dropped. Connecting again',
  reconnected: 'Connected again.',
  stopped: {
    title: 'Sightline has stopped',
    detail: 'What was saved is safe. Start Sightline again, then open the address that it prints.',
  },
  refused: {
    title: 'This address is not enough',
    detail:
      'Sightline prints an address with a key in it when it starts. Open that one: the key keeps other programs and web sites out.',
  },
  unreadable: {
    title: 'The history cannot be opened',
  },
  engine: {
    restarting: 'The engine stopped and is starting again.',
    failed: 'The engine is not running',
    startAgain: 'Start again',
  },
  shortcuts: {
    title: 'Keyboard',
    newConversation: 'New conversation',
    search: 'Search conversations',
    sidebar: 'Show or hide the sidebar',
    settings: 'Settings',
    help: 'This list',
    send: 'Send',
    newline: 'New line',
    stop: 'Stop the answer',
    recall: 'Bring back the last question (in an empty box)',
    capture: 'Capture the screen',
    captureAnywhere: 'Capture the screen, from any program',
    rename: 'Rename the selected conversation',
    delete: 'Delete the selected conversation',
    move: 'Move in the list',
    or: 'or',
    groups: { anywhere: 'Anywhere', composer: 'While asking', list: 'In the list of conversations' },
  },
} as const;
