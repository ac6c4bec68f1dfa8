/** The phones of a room in portions: one broadcast to ten thousand stands the server still, twenty to five hundred do not. */
import type { Page } from './page.ts';

const GROUP_SIZE = 500;

export interface PhoneGroup {
  /** Socket.IO's name for these pages. */
  readonly name: string;
  readonly pages: Set<Page>;
}

export class PhoneGroups {
  readonly #room: string;
  readonly #groups: PhoneGroup[] = [];
  readonly #groupOf = new Map<Page, PhoneGroup>();

  constructor(room: string) {
    this.#room = room;
  }

  get groups(): readonly PhoneGroup[] {
    return this.#groups;
  }

  get count(): number {
    return this.#groupOf.size;
  }

  get pages(): Iterable<Page> {
    return this.#groupOf.keys();
  }

  add(page: Page): void {
    if (this.#groupOf.has(page)) return;
    const group = this.#groups.find((known) => known.pages.size < GROUP_SIZE) ?? this.#grow();
    group.pages.add(page);
    this.#groupOf.set(page, group);
    void page.join(group.name);
  }

  delete(page: Page): void {
    const group = this.#groupOf.get(page);
    if (!group) return;
    group.pages.delete(page);
    this.#groupOf.delete(page);
    void page.leave(group.name);
  }

  #grow(): PhoneGroup {
    const group: PhoneGroup = { name: `${this.#room}/phones/${this.#groups.length}`, pages: new Set() };
    this.#groups.push(group);
    return group;
  }
}
