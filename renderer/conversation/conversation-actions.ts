/** What can be done from within a message, whoever does it. */
import { createContext, useContext } from 'react';
import type { NewMessagePart } from '../../contract/conversations.ts';

export interface ConversationActions {
  /** Another answer to the question before this one. */
  regenerate(answerId: string): void;
  /** Goes on with an answer that was cut short. */
  continueAnswer(answerId: string): void;
  /** Settles with true once the new wording is saved. */
  edit(questionId: string, parts: NewMessagePart[]): Promise<boolean>;
  startEditing(questionId: string): void;
  stopEditing(): void;
  selectBranch(messageId: string): void;
  restartEngine(answerId: string): void;
  openSettings(): void;
  newConversation(): void;
}

export const ConversationActionsContext = createContext<ConversationActions | null>(null);

export function useConversationActions(): ConversationActions {
  const actions = useContext(ConversationActionsContext);
  if (actions === null) throw new Error('a message stands outside of a conversation');
  return actions;
}
