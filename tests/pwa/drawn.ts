import type { ComponentChild, ComponentType, VNode } from "preact";
import { wordTap } from "../../pwa/src/core/slots";

/** What a component without a browser draws: its components called one by one, down to the elements; those that ask for a browser are
 * named and left out. */

const isNode = (child: unknown): child is VNode<{ children?: ComponentChild }> => typeof child === "object" && child !== null && "type" in child;

function walk(child: unknown, without: readonly unknown[], see: (node: VNode) => void): void {
  if (Array.isArray(child)) for (const each of child) walk(each, without, see);
  if (!isNode(child)) return;
  see(child);
  if (without.includes(child.type)) return;
  const drawn = typeof child.type === "function" ? (child.type as (props: object) => unknown)(child.props) : child.props.children;
  walk(drawn, without, see);
}

const Tap: ComponentType<{ text: string }> = () => null;

/** The texts whose words can be tapped. */
export function tappable(drawn: unknown, ...without: unknown[]): string[] {
  const texts: string[] = [];
  const before = wordTap.value;
  wordTap.value = Tap;
  walk(drawn, without, (node) => {
    if (node.type === Tap) texts.push((node.props as unknown as { text: string }).text);
  });
  wordTap.value = before;
  return texts;
}
