/** Menus, tray and global shortcuts of the fake Electron. */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

interface FakeMenu {
  readonly items: readonly object[];
  popup: ReturnType<typeof vi.fn>;
}
export const Menu = {
  buildFromTemplate: vi.fn((items: readonly object[]): FakeMenu => ({ items, popup: vi.fn() })),
  setApplicationMenu: vi.fn<(menu: FakeMenu) => void>(),
};

export class Tray extends EventEmitter {
  static opened: Tray[] = [];
  menu: FakeMenu | null = null;
  destroyed = false;
  setToolTip = vi.fn();
  readonly icon: string;
  constructor(icon: string) {
    super();
    this.icon = icon;
    Tray.opened.push(this);
  }
  setContextMenu(menu: FakeMenu): void {
    this.menu = menu;
  }
  destroy(): void {
    this.destroyed = true;
  }
}

class FakeGlobalShortcut {
  readonly held = new Map<string, () => void>();
  /** Combinations that another program has. */
  readonly taken = new Set<string>();
  register(accelerator: string, callback: () => void): boolean {
    if (!/^(?:\w+\+)+\w+$/.test(accelerator)) throw new TypeError('conversion failure');
    if (this.taken.has(accelerator) || this.held.has(accelerator)) return false;
    this.held.set(accelerator, callback);
    return true;
  }
  unregister = (accelerator: string) => void this.held.delete(accelerator);
}
export const globalShortcut = new FakeGlobalShortcut();
