/** The plain text in a node of the HTML tree: what Copy copies of a highlighted code block. */
export interface TreeNode {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly TreeNode[];
}

export function nodeText(node: TreeNode): string {
  if (node.type === 'text' && typeof node.value === 'string') return node.value;
  return (node.children ?? []).map(nodeText).join('');
}
