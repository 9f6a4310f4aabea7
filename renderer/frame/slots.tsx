/** Where the conversation and the composer go. */
export function ConversationView() {
  return <div className="min-h-0 flex-1" />;
}

export function Composer() {
  return null;
}
